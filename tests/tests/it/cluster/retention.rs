//! Logs on the broker that are smaller than their feed: what a restart needs may be gone.
//!
//! - The feed comes in parts, each smaller than what a stream keeps, and each is worked through before
//!   the next begins: nobody is overtaken but who is meant to be.
//! - An analyser whose input is gone ends and says so; a service that has neither the log nor a
//!   checkpoint is not ready and says so; one that has a checkpoint needs nothing else.

use headcount_sdk::v1::sync_response::Kind;
use headcount_sdk::v1::{Channel, ViewDigest};
use headcount_sdk::{Applied, Client, Replica, SyncOptions};
use tokio::time::timeout;

use crate::harness::cluster::Cluster;
use crate::harness::command::run;
use crate::harness::dev::Dev;
use crate::harness::process::Process;
use crate::harness::read::until;
use crate::harness::{PATIENCE, recorded_lines};
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_replica, check_truth};

/// Lines of a part of the feed: at most 450 KiB of `rsvps`.
const PART: usize = 400;

/// Streams that keep little more than one part.
fn cluster() -> Cluster {
    Cluster::new()
        .set("feed.partitions", "1")
        .set("log.retention_size", "1MiB")
        .set("log.segment_size", "64KiB")
        .set("store.cql.lease_ttl", "1s")
}

/// The earliest offset and the end of a channel's only partition.
async fn bounds(client: &Client, channel: Channel) -> (u64, u64) {
    let answer = client.partitions(channel).await;
    let answer = answer.unwrap_or_else(|error| panic!("{channel:?}: {error}"));
    let [only] = &answer.partitions[..] else {
        panic!("{channel:?} has {} partitions", answer.partitions.len());
    };
    (only.earliest(), only.end())
}

/// Waits until a channel begins behind an offset.
async fn begins_behind(client: &Client, channel: Channel, offset: u64) {
    until(&format!("{channel:?} begins behind {offset}"), async || {
        (bounds(client, channel).await.0 > offset).then_some(())
    })
    .await;
}

/// The whole recording, part by part; the service has counted each before the next begins.
async fn collect(cluster: &Cluster, served: &Dev) {
    let lines = recorded_lines();
    let mut counted = 0;
    for (number, part) in lines.chunks(PART).enumerate() {
        cluster.collect_all(&format!("part-{number}"), part).await;
        counted += part.len() as u64;
        served.counted(counted).await;
    }
}

/// Starts an analyser where it is to fail; what it says.
async fn fails(cluster: &Cluster) -> String {
    let ended = run(cluster.command("analyse"), PATIENCE).await;
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    let last = ended.stderr.lines().last();
    last.expect("it says why").to_owned()
}

#[tokio::test]
async fn an_analyser_whose_input_is_gone_ends_and_says_what_to_do() {
    let cluster = cluster()
        .set("analyse.checkpoint_interval", "100ms")
        .set("telemetry.level", "debug");
    let served = cluster.serve().await;
    let mut analyse = cluster.start("analyse").await;
    let lines = recorded_lines();
    cluster.collect_all("before", &lines[..100]).await;
    served.counted(100).await;
    until("a checkpoint of all that", async || {
        let log = analyse.stderr();
        (log.matches("checkpoint committed").count() > 3).then_some(())
    })
    .await;
    analyse.kill();
    let (_, end) = bounds(&served.client, Channel::Rsvps).await;
    // In parts too: of more than a stream keeps, a publisher may not see what became of its batches.
    for (number, part) in lines.chunks(PART).enumerate() {
        cluster.collect_all(&format!("after-{number}"), part).await;
    }
    begins_behind(&served.client, Channel::Rsvps, end).await;

    let said = fails(&cluster).await;
    println!("{said}");
    let (earliest, _) = bounds(&served.client, Channel::Rsvps).await;
    for part in [
        "error: analyse: analyse/0: it goes on from offset ",
        &format!("retention has removed everything before {earliest}: "),
        "what lies between is lost",
        "name another prefix and keyspace",
        "log.retention_size",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    // Without any checkpoint it would begin with the log, which has lost its beginning.
    let said = fails(&cluster.clone().set_own("store.cql.keyspace", "_new")).await;
    let beginning = "analyse/0: it goes on from offset 0 of its input";
    assert!(said.contains(beginning), "{said}");
    served.stop().await;
}

/// Ends an analyser in order: it leaves a checkpoint.
async fn end(mut analyse: Process) {
    let status = analyse.terminate(PATIENCE).await;
    assert!(status.success(), "{status}: {}", analyse.shown());
}

#[tokio::test]
async fn a_service_without_log_and_checkpoint_is_not_ready_and_says_why() {
    let cluster = cluster().set("analyse.checkpoint_interval", "1h");
    let first = cluster.serve().await;
    let analyse = cluster.start("analyse").await;
    collect(&cluster, &first).await;
    begins_behind(&first.client, Channel::Changes, 0).await;

    let second = cluster.clone().elsewhere().serve().await;
    let answer = until("it says why", async || {
        let answer = second.readyz().await;
        answer.contains("no checkpoint").then_some(answer)
    })
    .await;
    println!("{answer}");
    assert!(answer.starts_with("HTTP/1.1 503 "), "{answer}");
    let (earliest, _) = bounds(&first.client, Channel::Changes).await;
    for part in [
        &format!("changes partition 0 begins at {earliest} ") as &str,
        "the next checkpoint of an analyser mends it",
    ] {
        assert!(answer.contains(part), "{part}: {answer}");
    }
    // What it says helps.
    end(analyse).await;
    check_counts(&second.counted(RECORDS).await, ONCE);
    let answer = second.readyz().await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    first.stop().await;
    second.stop().await;
}

/// A whole replica, and what the service says of its rows.
async fn synced(client: &Client) -> (Replica, Vec<ViewDigest>) {
    let mut replica = Replica::default();
    let mut stream = client.sync(SyncOptions::default().until_caught_up());
    let mut digests = Vec::new();
    while let Some(message) = timeout(PATIENCE, stream.next()).await.expect("in time") {
        let message = message.unwrap_or_else(|error| panic!("sync: {error}"));
        let applied = replica.apply(&message).expect("the digests agree");
        if let (Applied::CaughtUp, Some(Kind::CaughtUp(done))) = (applied, message.kind) {
            digests = done.digests;
        }
    }
    assert!(!digests.is_empty(), "it has caught up");
    (replica, digests)
}

#[tokio::test]
async fn a_service_on_another_machine_begins_with_checkpoints_and_holds_nothing() {
    let cluster = cluster().set("analyse.checkpoint_interval", "200ms");
    let first = cluster.serve().await;
    let analyse = cluster.start("analyse").await;
    collect(&cluster, &first).await;
    begins_behind(&first.client, Channel::Changes, 0).await;

    let machine = cluster.clone().elsewhere();
    let second = machine.serve().await;
    let headcount = second.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&second.client, &headcount).await;
    let (replica, digests) = synced(&second.client).await;
    check_replica(&replica);
    assert_eq!(digests, synced(&first.client).await.1);
    let answer = second.readyz().await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    second.stop().await;
    let left = std::fs::read_dir(machine.folder()).expect("it is there");
    let left: Vec<_> = left.map(|entry| entry.map(|entry| entry.path())).collect();
    assert!(left.is_empty(), "{left:?}");
    end(analyse).await;
    first.stop().await;
}
