//! What a client gets again after a reconnect.

use std::time::Duration;

use headcount_simulator::{Config, Faults, Rate};

use crate::harness::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn since_count_counts_back_from_the_last_record_sent() {
    let feed = Running::start(replay(Rate::Max, 1)).await;
    let lines = recorded_lines();
    let (_, _) = read_to_close(&mut feed.connect("").await).await;
    for count in [0, 1, 100, RECORDED, RECORDED + 7] {
        let mut client = feed.connect(&format!("?since_count={count}")).await;
        let (records, close) = read_to_close(&mut client).await;
        assert!(
            records == lines[RECORDED.saturating_sub(count)..],
            "since_count={count}"
        );
        assert_eq!(close.expect("a close frame").reason.as_str(), "end");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn since_mtime_gives_what_is_newer_in_the_order_it_was_sent() {
    let feed = Running::start(replay(Rate::Max, 1)).await;
    let lines = recorded_lines();
    let (_, _) = read_to_close(&mut feed.connect("").await).await;
    let floor = mtime(&lines[2_000]);
    let (records, _) =
        read_to_close(&mut feed.connect(&format!("?since_mtime={floor}")).await).await;
    let newer: Vec<String> = lines
        .into_iter()
        .filter(|line| mtime(line) > floor)
        .collect();
    assert!(!newer.is_empty() && records == newer);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_query_a_second_client_starts_where_the_feed_is() {
    let feed = Running::start(replay(Rate::Max, 1)).await;
    let (_, _) = read_to_close(&mut feed.connect("").await).await;
    assert_eq!(
        read_to_close(&mut feed.connect("").await).await.0,
        Vec::<String>::new()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_goes_out_while_nobody_is_connected() {
    let feed = Running::start(replay(Rate::PerSecond(500.0), 1)).await;
    let lines = recorded_lines();
    let mut first = feed.connect("").await;
    let mut seen = read(&mut first, 50).await;
    futures::SinkExt::close(&mut first).await.expect("closes");
    seen.extend(read_to_break(&mut first).await);
    // Half a second would be 250 records of a feed that did not wait.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let mut second = feed.connect("?since_count=20").await;
    let records = read(&mut second, 120).await;
    let from = lines
        .iter()
        .position(|line| *line == records[0])
        .expect("a line of the recording");
    assert!(records == lines[from..from + 120]);
    // At most what was under way when the first one closed was sent beyond what it saw.
    assert!(
        (seen.len().saturating_sub(20)..seen.len() + 60).contains(&from),
        "{from}"
    );
}

/// Reads, is cut, reconnects and asks for what was under way at most, as a collector does: finds its
/// last record in the catch-up and goes on behind it.
async fn follow(feed: &Running, lines: &[String], cut_after: impl Fn(usize) -> Option<usize>) {
    let mut held: Vec<String> = Vec::new();
    for connection in 0.. {
        let overlap = if held.is_empty() { 0 } else { 20_000 };
        let mut client = feed.connect(&format!("?since_count={overlap}")).await;
        let records = match cut_after(connection) {
            // Dropped without a close, with records under way: what a kill -9 looks like.
            Some(count) => read(&mut client, count).await,
            None => read_to_break(&mut client).await,
        };
        drop(client);
        // The whole history is caught up, so the place of its first record is known: the start.
        let known = held.len().min(records.len());
        assert!(
            records[..known] == held[..known],
            "catch-up differs on connection {connection}"
        );
        if records.len() > held.len() {
            held = records;
        }
        if held.len() == lines.len() {
            break;
        }
        assert!(
            connection < 200,
            "{} of {} records after 200 tries",
            held.len(),
            lines.len()
        );
    }
    assert!(held == lines);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_killed_again_and_again_loses_nothing() {
    let feed = Running::start(replay(Rate::Max, 4)).await;
    let lines: Vec<String> = std::iter::repeat_n(recorded_lines(), 4).flatten().collect();
    let kills = [1, 3, 100, 1_000, 2_000, 4_000, 4_001, 7_777, 9_000];
    follow(&feed, &lines, |connection| kills.get(connection).copied()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_feed_that_drops_its_clients_loses_nothing() {
    let faults = Faults {
        drop_every: Some(Duration::from_millis(150)),
    };
    let feed = Running::start(Config {
        faults,
        ..replay(Rate::PerSecond(4_000.0), 1)
    })
    .await;
    follow(&feed, &recorded_lines(), |_| None).await;
    assert!(
        feed.stop().await.connections > 2,
        "it never dropped anybody"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ring_is_bounded() {
    let config = Config {
        history_records: 500,
        ..replay(Rate::Max, 4)
    };
    let feed = Running::start(config).await;
    let (_, _) = read_to_close(&mut feed.connect("").await).await;
    let (records, _) = read_to_close(&mut feed.connect("?since_count=1000000").await).await;
    // The history asked for, and the room of the producer's window.
    assert_eq!(records.len(), 500 + 4_096);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_generated_feed_goes_on_without_clients() {
    let feed = Running::start(generated(Rate::PerSecond(2_000.0), None)).await;
    let first = read(&mut feed.connect("?since_count=1000000").await, 100).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let records = read(&mut feed.connect("?since_count=1000000").await, 800).await;
    assert!(records[..100] == first, "the history begins elsewhere");
}
