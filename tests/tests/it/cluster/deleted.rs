//! A stream that is deleted, under a running pipeline or between two runs: who needs it says so, the
//! others go on.

use std::time::Duration;

use headcount_sdk::v1::Channel;

use super::pages::{counts, port};
use crate::harness::cluster::{Cluster, rabbitmqctl};
use crate::harness::feed::Feed;
use crate::harness::page::get;
use crate::harness::read::until;
use crate::harness::{PATIENCE, recording};
use crate::telemetry::exposition::Exposition;

/// From the deletion to the end of who cannot go on.
const SOON: Duration = Duration::from_secs(30);

#[tokio::test]
async fn a_deleted_stream_ends_who_needs_it_and_nobody_else() {
    let cluster = Cluster::new();
    let feed = Feed::start(&["--rate", "200"]).await;
    let served = cluster.serve().await;
    let mut load = cluster.start("load").await;
    let mut analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &feed.url).await;
    until("records are counted", async || {
        let answer = served.client.headcount().await.ok()?;
        (answer.records?.records() > 500).then_some(())
    })
    .await;
    until("it is ready", async || {
        served
            .readyz()
            .await
            .starts_with("HTTP/1.1 200 ")
            .then_some(())
    })
    .await;

    let stream = cluster.stream("changes", 0);
    rabbitmqctl(&["delete_queue", &stream]).await;
    let gone = format!("stream {stream} is gone from the broker, with all it held: ");
    for process in [&mut analyse, &mut load] {
        let named = [gone.as_str(), "name another prefix and keyspace"];
        process.fails(SOON, &named).await;
    }
    let answer = until("the service says so", async || {
        let answer = served.readyz().await;
        answer.starts_with("HTTP/1.1 503 ").then_some(answer)
    })
    .await;
    println!("{answer}");
    assert!(answer.contains(&gone), "{answer}");

    // What is collected now is there for whoever comes.
    let end = async || {
        let answer = served.client.partitions(Channel::Rsvps).await.ok()?;
        Some(answer.partitions.iter().map(|at| at.end()).sum::<u64>())
    };
    let before = until("the input's end", async || end().await).await;
    until("records are collected", async || {
        (end().await? > before).then_some(())
    })
    .await;
    assert!(collect.is_running(), "{}", collect.shown());
    let status = collect.terminate(PATIENCE).await;
    assert!(status.success(), "{status}: {}", collect.shown());
    served.stop().await;
}

/// The channel of changes is deleted while nobody runs, and whoever starts first makes it anew: what a
/// checkpoint and a position go on from is not in it.
#[tokio::test]
async fn nobody_goes_on_in_a_channel_that_was_made_anew() {
    const PARTITIONS: u16 = 2;
    let cluster = Cluster::new()
        .set("feed.partitions", &PARTITIONS.to_string())
        .set("telemetry.listen", "127.0.0.1:0");
    let feed = Feed::replay(&recording(), 1, "max").await;
    let load = cluster.start("load").await;
    let analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &feed.url).await;
    let done = collect.wait(PATIENCE).await;
    assert!(done.success(), "{done}: {}", collect.shown());
    counts(&port(&analyse).await, "headcount_analyse_records").await;
    let pages = port(&load).await;
    until("rows are loaded", async || {
        let page = get(&pages, "/metrics", "Host: localhost").await;
        let rows = Exposition::parse(&page.body).sum("headcount_load_rows");
        (rows > 0.0).then_some(())
    })
    .await;
    for mut role in [analyse, load] {
        let status = role.terminate(PATIENCE).await;
        assert!(status.success(), "{status}: {}", role.shown());
    }
    let streams = (0..PARTITIONS).map(|partition| cluster.stream("changes", partition));
    let prefix = cluster.value("binder.rabbitmq.prefix");
    for stream in streams.chain([format!("{prefix}.main.changes")]) {
        rabbitmqctl(&["delete_queue", &stream]).await;
    }
    for role in ["analyse", "load"] {
        let named = [
            "of main/changes partition ",
            "lies beyond its end",
            "name another prefix and keyspace",
        ];
        cluster.start(role).await.fails(SOON, &named).await;
    }
}
