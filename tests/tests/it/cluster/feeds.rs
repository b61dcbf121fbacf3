//! Feeds on the same servers: each has its roles, its streams and its rows, and is counted by itself,
//! even where both have the same RSVPs.

use std::collections::BTreeSet;

use headcount_proto::v1::ErrorReason;
use headcount_sdk::{Client, Config};

use crate::harness::PATIENCE;
use crate::harness::cluster::Cluster;
use crate::harness::dev::{Dev, counts};
use crate::harness::process::Process;
use crate::harness::read::{history, until};
use crate::harness::recorded_lines;
use crate::oracle::record::read;
use crate::oracle::totals::{latest, totals};
use crate::oracle::truth;

/// A feed by name, and what works for it.
struct Running {
    served: Dev,
    workers: Vec<Process>,
}

/// A client of a service that asks about a feed.
async fn client(address: &str, feed: &str) -> Client {
    let mut config = Config::new(format!("http://{address}"));
    config.feed = feed.to_owned();
    let connected = Client::connect_with(config).await;
    connected.expect("the service answers")
}

/// All roles of a feed, over what it has been given to collect.
async fn run(servers: &Cluster, feed: &str, lines: &[String]) -> Running {
    let cluster = servers.clone().set("feed.name", feed);
    let mut served = cluster.serve().await;
    served.client = client(&served.address, feed).await;
    let workers = vec![cluster.start("load").await, cluster.start("analyse").await];
    cluster.collect_all("meetup", lines).await;
    Running { served, workers }
}

/// The feed is that of these lines alone, in numbers and in the store.
async fn check(running: &Running, lines: &[String]) {
    let records = read(lines.iter().map(String::as_str));
    let (verdicts, deltas) = truth::judge(&records);
    let expected = totals(&latest(&deltas));
    let answer = running.served.counted(lines.len() as u64).await;
    let told = [answer.rsvps_yes(), answer.people(), answer.members()];
    assert_eq!(told, [expected.yes, expected.people, expected.members]);
    let told = counts(&answer.records.expect("records are counted"));
    assert_eq!(told, truth::counts(&verdicts));

    let known: BTreeSet<u64> = records.iter().map(|record| record.rsvp_id).collect();
    let rows = until("the store has every state", async || {
        let rows = history(&running.served.client, false).await;
        (rows.len() >= deltas.len()).then_some(rows)
    })
    .await;
    assert_eq!(rows.len(), deltas.len());
    let ids = rows.into_iter().filter_map(|row| row.rsvp);
    let ids: BTreeSet<u64> = ids.map(|rsvp| rsvp.rsvp_id).collect();
    assert_eq!(ids, known);
}

#[tokio::test]
async fn two_feeds_on_the_same_servers_are_counted_apart() {
    let servers = Cluster::new();
    let lines = recorded_lines();
    // The same RSVPs, of which one feed has seen less.
    let less = &lines[..lines.len() / 2];
    let berlin = run(&servers, "berlin", less).await;
    let paris = run(&servers, "paris", &lines).await;
    check(&berlin, less).await;
    check(&paris, &lines).await;

    let stranger = client(&berlin.served.address, "paris").await;
    let refused = stranger
        .headcount()
        .await
        .expect_err("it is served next door");
    assert_eq!(refused.reason(), ErrorReason::FeedNotFound, "{refused}");
    for mut feed in [berlin, paris] {
        for worker in &mut feed.workers {
            let status = worker.terminate(PATIENCE).await;
            assert!(status.success(), "{status}: {}", worker.shown());
        }
        feed.served.stop().await;
    }
}
