//! The recording gives the numbers that are known of it, however many processes share the work.

use std::collections::{HashMap, VecDeque};
use std::io::Write as _;

use headcount_sdk::v1::Channel;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::{Client, Replica};
use serde_json::Value;
use tempfile::NamedTempFile;

use crate::harness::cluster::Cluster;
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::read::{channel, history, sync, until, watched};
use crate::harness::{PATIENCE, recorded_lines, recording};
use crate::oracle::record::{Record, read};
use crate::oracle::truth::judge;
use crate::oracle::windows::STANDING;
use crate::recording::numbers::{
    ONCE, RECORDS, check_counts, check_events, check_replica, check_truth,
};
use crate::recording::store::check_store;
use crate::windows;

#[tokio::test]
async fn one_process_for_each_role_gives_the_known_numbers() {
    let cluster = Cluster::new();
    let feed = Feed::replay(&recording(), 1, "max").await;
    // Whoever comes first makes streams and tables; nobody waits for anybody.
    let served = cluster.serve().await;
    let load = cluster.start("load").await;
    let analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &feed.url).await;
    let headcount = served.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&served.client, &headcount).await;
    check_events(&served.client).await;
    windows::check(&served.client, "separate processes").await;
    check_store(&served.client).await;
    let mut replica = Replica::default();
    sync(&served.client, &mut replica).await;
    check_replica(&replica);
    let done = collect.wait(PATIENCE).await;
    assert!(done.success(), "the feed is over: {done}");
    end(vec![analyse, load]).await;
    served.stop().await;
}

/// The lines of the recording, dealt out by RSVP: what is known of each is in one feed.
fn dealt(feeds: u64) -> Vec<NamedTempFile> {
    let lines = recorded_lines();
    let deal = |nth| {
        let mut file = NamedTempFile::new().expect("a file can be made");
        for line in &lines {
            let record: Value = serde_json::from_str(line).expect("the recording is JSON");
            let id = record["rsvp_id"].as_u64().expect("a record has its id");
            if id % feeds == nth {
                writeln!(file, "{line}").expect("a file can be written");
            }
        }
        file
    };
    (0..feeds).map(deal).collect()
}

/// Rows and late records of a run equal the oracle's, where several sources share the recording, dealt out by RSVP. Each stamps what it takes by
/// what it has seen of the feed, so the stamps are those of the log, and all else is the recording's.
async fn check_sources(client: &Client, name: &str) {
    let lines = recorded_lines();
    let mut left: HashMap<u64, VecDeque<Record>> = HashMap::new();
    for record in read(lines.iter().map(String::as_str)) {
        left.entry(record.rsvp_id).or_default().push_back(record);
    }
    let mut records = Vec::new();
    for taken in channel(client, Channel::Rsvps).await {
        let Some(Payload::Rsvp(taken)) = taken.record.and_then(|record| record.payload) else {
            continue;
        };
        let rsvp_id = taken.rsvp.expect("a record is whole").rsvp_id;
        let next = left.get_mut(&rsvp_id).and_then(VecDeque::pop_front);
        let next = next.unwrap_or_else(|| panic!("{name}: {rsvp_id} once too often"));
        let stamp = taken.stamp.expect("a record is stamped");
        records.push(Record {
            watermark_ms: stamp.watermark_ms,
            stream_time_ms: stamp.stream_time_ms,
            ..next
        });
    }
    assert_eq!(records.len(), lines.len(), "{name}: records of the log");
    windows::check_query(client, STANDING, &judge(&records).1, name).await;
}

#[tokio::test]
async fn three_collectors_three_analysers_two_services_and_two_loaders_do() {
    let cluster = Cluster::new().set("store.cql.lease_ttl", "1s");
    let files = dealt(3);
    let mut feeds = Vec::new();
    for file in &files {
        // Nobody's feed is over before all have begun.
        feeds.push(Feed::replay(file.path(), 1, "80").await);
    }
    let mut workers = Vec::new();
    for role in ["analyse", "analyse", "analyse", "load", "load"] {
        workers.push(cluster.start(role).await);
    }
    let services = [cluster.serve().await, cluster.serve().await];
    let mut collectors = Vec::new();
    for (source, feed) in ["one", "two", "three"].iter().zip(&feeds) {
        collectors.push(cluster.collect(source, &feed.url).await);
    }
    for served in &services {
        let headcount = served.counted(RECORDS).await;
        check_counts(&headcount, ONCE);
        check_truth(&served.client, &headcount).await;
        let mut replica = Replica::default();
        sync(&served.client, &mut replica).await;
        check_replica(&replica);
    }
    check_store(&services[0].client).await;
    let results = watched(&services[0].client).await;
    assert!(!results.is_empty());
    assert_eq!(results, watched(&services[1].client).await);
    check_sources(&services[0].client, "three collectors").await;
    shared(&workers[..3], "analyse").await;
    shared(&workers[3..], "load").await;
    let [first, second] = services;
    let (a, b) = (
        history(&first.client, false).await,
        history(&second.client, false).await,
    );
    assert_eq!(a, b);
    end(workers).await;
    first.stop().await;
    second.stop().await;
}

/// Each of them has taken something.
async fn shared(workers: &[Process], what: &str) {
    for worker in workers {
        until(what, async || {
            worker.stderr().contains("taken").then_some(())
        })
        .await;
    }
}

async fn end(workers: Vec<Process>) {
    for mut worker in workers {
        let status = worker.terminate(PATIENCE).await;
        assert!(status.success(), "{status}: {}", worker.shown());
    }
}
