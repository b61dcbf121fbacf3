//! One of several services takes what is published; the others name it, and one takes over when it
//! dies or sleeps: nothing that was confirmed is lost, and nothing enters twice.

use std::time::Duration;

use headcount_sdk::v1::ErrorReason;
use headcount_sdk::{Client, Config, Publisher};

use crate::harness::cluster::Cluster;
use crate::harness::publisher::{in_the_log, publish_all, rsvp};

const RECORDS: u64 = 20_000;

fn cluster() -> Cluster {
    Cluster::new().set("store.cql.lease_ttl", "1s")
}

/// Publishes for two seconds at least, from a number to the last.
async fn publish(publisher: &mut Publisher, from: u64) {
    for first in (from..=RECORDS).step_by(200) {
        let end = (first + 200).min(RECORDS + 1);
        publish_all(publisher, first..end).await;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_service_takes_over_from_one_that_dies() {
    let cluster = cluster();
    let (mut first, second) = (cluster.serve().await, cluster.serve().await);
    let mut before = first.client.publisher("till");
    assert_eq!(publish_all(&mut before, 1..1_001).await, 1_000);
    let refused = second.client.publish(vec![rsvp(1)]).await;
    let refused = refused.expect_err("another has the lease");
    assert_eq!(refused.reason(), ErrorReason::OwnedElsewhere);
    assert_eq!(refused.metadata("owner"), Some(&*first.address));

    // A publisher that asks the second is led to the first, and back when that dies.
    let mut publisher = second.client.publisher("till");
    assert_eq!(publisher.open().await.expect("it opens"), 1_000);
    let publishing = tokio::spawn(async move { publish(&mut publisher, 1_001).await });
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert!(!publishing.is_finished(), "it is on its way");
    first.process.kill();
    publishing.await.expect("every record is answered for");
    let ids = in_the_log(&second.client).await;
    assert_eq!(ids.len() as u64, RECORDS, "each once");
    assert!(ids.iter().copied().eq(1..RECORDS + 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_that_sleeps_past_its_lease_changes_nothing_and_loses_nothing_confirmed() {
    let cluster = cluster();
    let (sleeper, second) = (cluster.serve().await, cluster.serve().await);
    let mut confirmed = sleeper.client.publisher("sleeper");
    assert_eq!(publish_all(&mut confirmed, 1..501).await, 500);
    // On its way when it falls asleep: written before, or not at all, and answered for either way.
    let config = Config {
        silence: Duration::from_secs(2),
        ..Config::new(format!("http://{}", second.address))
    };
    let client = Client::connect_with(config).await.expect("it connects");
    let mut publisher = client.publisher("till");
    let publishing = tokio::spawn(async move { publish(&mut publisher, 501).await });
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert!(!publishing.is_finished(), "it is on its way");
    sleeper.process.pause();
    tokio::time::sleep(Duration::from_secs(5)).await;
    sleeper.process.resume();
    publishing.await.expect("every record is answered for");
    let ids = in_the_log(&second.client).await;
    assert_eq!(ids.len() as u64, RECORDS, "each once");
    assert!(ids.iter().copied().eq(1..RECORDS + 1));
    // It knows that it is no more the one.
    let refused = sleeper.client.publish(vec![rsvp(1)]).await;
    let refused = refused.expect_err("another has the lease");
    assert_eq!(refused.reason(), ErrorReason::OwnedElsewhere, "{refused}");
    let mut again = second.client.publisher("sleeper");
    assert_eq!(again.open().await.expect("it opens"), 500);
}
