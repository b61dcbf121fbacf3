//! A subscription among services over one store: one serves it, the others name that one, and one
//! takes over when it dies or sleeps. Nobody is sent in a circle, to who has just answered.

use std::time::Duration;

use headcount_proto::v1::{SettleStatus, StreamDeliveriesResponse};
use tokio::time::timeout;
use tonic::{Code, Status, Streaming};

use crate::harness::cluster::Cluster;
use crate::harness::feed::Feed;
use crate::harness::read::until;
use crate::harness::subscriber::{Taken, acknowledge, create, deliveries, pull};
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::RECORDS;

const NAME: &str = "takeover";
/// Longer than the test: nothing comes again because its lease ran out.
const LEASE: Duration = Duration::from_secs(600);
/// Of the lease of the subscription.
const LEASE_TTL: Duration = Duration::from_secs(1);

/// The error of an instance that is not the owner, naming the one that is.
fn check_elsewhere(status: &Status, owner: &str) {
    assert_eq!(status.code(), Code::Aborted, "{status:?}");
    assert!(status.message().contains(owner), "{owner}: {status:?}");
    let details = status.details();
    let details = String::from_utf8_lossy(details);
    assert!(details.contains("OWNED_ELSEWHERE"), "{status:?}");
    assert!(details.contains(owner), "{status:?}");
}

/// The error of an instance whose lease has lapsed and is nobody else's: it sends nobody elsewhere.
fn check_between(status: &Status, address: &str) {
    assert_eq!(status.code(), Code::Unavailable, "{status:?}");
    assert!(!status.message().contains(address), "{status:?}");
    let details = String::from_utf8_lossy(status.details());
    for part in ["RECOVERING", "google.rpc.RetryInfo"] {
        assert!(details.contains(part), "{part}: {status:?}");
    }
    assert!(!details.contains(address), "{status:?}");
}

#[tokio::test]
async fn a_second_service_names_the_owner_and_takes_over_when_it_dies() {
    let cluster = Cluster::new().set("store.cql.lease_ttl", "1s");
    let feed = Feed::replay(&recording(), 1, "max").await;
    let _collect = cluster.collect("meetup", &feed.url).await;
    let (mut first, second) = (cluster.serve().await, cluster.serve().await);
    create(&first.address, NAME, LEASE).await;
    let mut taken = Taken::default();
    taken.until(&first.address, NAME, 200).await;
    // In hand and not settled when the owner dies; what was saved with the acknowledgement of the
    // others knows of it.
    let held = until("more is due", async || {
        let held = pull(&first.address, NAME).await.expect("the owner answers");
        (held.len() >= 20).then_some(held)
    })
    .await;
    taken.note(&held);
    let (early, late) = held.split_at(10);
    let statuses = acknowledge(&first.address, NAME, &early[..5]).await;
    taken.answered(&early[..5], &statuses.expect("the owner answers"));

    let refused = pull(&second.address, NAME)
        .await
        .expect_err("not the owner");
    check_elsewhere(&refused, &first.address);
    let refused = acknowledge(&second.address, NAME, early).await;
    check_elsewhere(&refused.expect_err("not the owner"), &first.address);

    first.process.kill();
    // An id of the owner that died settles what nobody else has by now.
    let statuses = until("the second takes over", async || {
        acknowledge(&second.address, NAME, &early[5..]).await.ok()
    })
    .await;
    assert_eq!(statuses, [SettleStatus::Settled; 5]);
    taken.answered(&early[5..], &statuses);
    let settled = usize::try_from(RECORDS).expect("a small number");
    taken.until(&second.address, NAME, settled).await;
    assert_eq!(taken.settled.len(), settled, "each record once");
    for delivery in late {
        let place = (delivery.partition(), delivery.offset());
        assert_eq!(taken.attempts.get(&place), Some(&2), "{place:?}");
    }
}

#[tokio::test]
async fn an_owner_that_sleeps_past_its_lease_settles_nothing_more() {
    let cluster = Cluster::new().set("store.cql.lease_ttl", "1s");
    let feed = Feed::replay(&recording(), 1, "max").await;
    let _collect = cluster.collect("meetup", &feed.url).await;
    let (sleeper, second) = (cluster.serve().await, cluster.serve().await);
    create(&sleeper.address, NAME, LEASE).await;
    let mut taken = Taken::default();
    taken.until(&sleeper.address, NAME, 100).await;
    sleeper.process.pause();
    taken.until(&second.address, NAME, 300).await;
    sleeper.process.resume();
    let refused = until("it finds its lease lost", async || {
        pull(&sleeper.address, NAME).await.err()
    })
    .await;
    check_elsewhere(&refused, &second.address);
    let settled = usize::try_from(RECORDS).expect("a small number");
    taken.until(&second.address, NAME, settled).await;
    assert_eq!(taken.settled.len(), settled, "each record once");
}

/// What a stream of deliveries ends with.
async fn end(mut stream: Streaming<StreamDeliveriesResponse>) -> Status {
    loop {
        match timeout(PATIENCE, stream.message()).await {
            Ok(Ok(Some(_))) => {}
            Ok(Err(status)) => return status,
            other => panic!("it ends with an error, in time: {other:?}"),
        }
    }
}

#[tokio::test]
async fn an_owner_that_sleeps_past_its_lease_alone_goes_on_and_names_nobody() {
    let cluster = Cluster::new().set("store.cql.lease_ttl", "1s");
    let feed = Feed::replay(&recording(), 1, "max").await;
    let _collect = cluster.collect("meetup", &feed.url).await;
    let sleeper = cluster.serve().await;
    create(&sleeper.address, NAME, LEASE).await;
    let mut taken = Taken::default();
    taken.until(&sleeper.address, NAME, 100).await;
    let stream = deliveries(&sleeper.address, NAME).await;
    sleeper.process.pause();
    tokio::time::sleep(2 * LEASE_TTL).await;
    sleeper.process.resume();
    check_between(&end(stream).await, &sleeper.address);
    // What the stream had in hand was not settled, and is not leased to anybody under the new epoch.
    let settled = usize::try_from(RECORDS).expect("a small number");
    taken.until(&sleeper.address, NAME, settled).await;
    assert_eq!(taken.settled.len(), settled, "each record once");
}

#[tokio::test]
async fn a_service_that_is_back_at_its_address_before_its_lease_ran_out_names_nobody() {
    let cluster = Cluster::new().set("store.cql.lease_ttl", "5s");
    let feed = Feed::replay(&recording(), 1, "max").await;
    let _collect = cluster.collect("meetup", &feed.url).await;
    let mut first = cluster.serve().await;
    create(&first.address, NAME, LEASE).await;
    let mut taken = Taken::default();
    taken.until(&first.address, NAME, 100).await;
    first.process.kill();
    let back = cluster.clone().set("serve.listen", &first.address);
    let back = back.serve().await;
    assert_eq!(back.address, first.address);
    let refused = pull(&back.address, NAME).await.expect_err("not yet");
    check_between(&refused, &back.address);
    let settled = usize::try_from(RECORDS).expect("a small number");
    taken.until(&back.address, NAME, settled).await;
    assert_eq!(taken.settled.len(), settled, "each record once");
}
