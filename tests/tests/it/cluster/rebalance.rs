//! Analysers that come, go and die, on the lease times that are set where nobody sets any: partitions
//! move within 10 s, and are worked on from then on.

use std::time::{Duration, Instant};

use super::pages::port;
use crate::harness::PATIENCE;
use crate::harness::cluster::Cluster;
use crate::harness::feed::Feed;
use crate::harness::page::get;
use crate::harness::process::Process;
use crate::harness::read::until;
use crate::telemetry::exposition::Exposition;

/// From what has happened until every partition is worked on by who is to have it.
const REBALANCED: Duration = Duration::from_secs(10);

const PARTITIONS: f64 = 4.0;

/// How many partitions an analyser has taken up since it began, and how many records it has worked
/// through.
async fn done(address: &str) -> (f64, f64) {
    let page = get(address, "/metrics", "Host: localhost").await;
    let found = Exposition::parse(&page.body);
    let [taken, records] =
        ["partitions_taken_up", "records"].map(|of| found.sum(&format!("headcount_analyse_{of}")));
    (taken, records)
}

/// Waits until an analyser has taken up so many partitions in all, and goes on; how long that took since
/// an event.
async fn has_taken(address: &str, partitions: f64, since: Instant) -> Duration {
    let records = until("it takes partitions up", async || {
        let (taken, records) = done(address).await;
        (taken >= partitions).then_some(records)
    })
    .await;
    until("it works on them", async || {
        (done(address).await.1 > records).then_some(())
    })
    .await;
    since.elapsed()
}

/// Another analyser, and where its pages are.
async fn starts(cluster: &Cluster) -> (Process, String) {
    let analyse = cluster.start("analyse").await;
    let pages = port(&analyse).await;
    (analyse, pages)
}

#[tokio::test]
async fn who_joins_leaves_or_dies_moves_partitions_within_ten_seconds() {
    let cluster = Cluster::new()
        .set("feed.partitions", &PARTITIONS.to_string())
        .set("feed.clock", "wall")
        .set("telemetry.listen", "127.0.0.1:0");
    let feed = Feed::start(&["--rate", "200"]).await;
    let (first, stays) = starts(&cluster).await;
    let _collect = cluster.collect("meetup", &feed.url).await;
    has_taken(&stays, PARTITIONS, Instant::now()).await;
    let mut given_up = 0.0;
    for dies in [false, true] {
        let begun = Instant::now();
        let (mut second, pages) = starts(&cluster).await;
        let joined = has_taken(&pages, 1.0, begun).await;
        // What is its share, it takes up at once: the merger goes with it.
        let (its_share, _) = done(&pages).await;
        let begun = Instant::now();
        if dies {
            second.kill();
        } else {
            let status = second.terminate(PATIENCE).await;
            assert!(status.success(), "{status}: {}", second.shown());
        }
        given_up += its_share;
        let left = has_taken(&stays, PARTITIONS + given_up, begun).await;
        let how = if dies { "died" } else { "left" };
        println!("joined within {joined:?}, {how}: taken over within {left:?}");
        for took in [joined, left] {
            assert!(took < REBALANCED, "{how}: {took:?}\n{}", first.shown());
        }
    }
}
