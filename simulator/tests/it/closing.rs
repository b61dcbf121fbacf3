//! Pings and close frames, from either side, and the feed's own end.

use std::time::Duration;

use futures::{SinkExt, StreamExt};
use headcount_simulator::{Config, Rate};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use crate::harness::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pings_are_answered_under_load_and_when_idle() {
    for rate in [Rate::Max, Rate::PerSecond(0.01)] {
        let feed = Running::start(generated(rate, None)).await;
        let mut client = feed.connect("").await;
        client
            .send(Message::Ping(b"mark".as_slice().into()))
            .await
            .expect("sends");
        let mut records = 0;
        loop {
            match in_time(client.next())
                .await
                .expect("a message")
                .expect("no error")
            {
                Message::Pong(mark) => break assert_eq!(&mark[..], b"mark"),
                _ => records += 1,
            }
            assert!(records < 100_000, "no pong within 100,000 records");
        }
        assert!(!feed.stop().await.ended);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_feed_pings_a_silent_client() {
    let feed = Running::start(generated(Rate::PerSecond(0.01), None)).await;
    let mut client = feed.connect("").await;
    // Every 20 s, so within the 30 s of the deadline; a record may come before.
    let pinged = async { while !matches!(client.next().await, Some(Ok(Message::Ping(_)))) {} };
    in_time(pinged).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_close_of_the_client_is_answered_in_kind() {
    let feed = Running::start(generated(Rate::Max, None)).await;
    let mut client = feed.connect("").await;
    let _ = read(&mut client, 10).await;
    let frame = CloseFrame {
        code: CloseCode::Normal,
        reason: "enough".into(),
    };
    client.close(Some(frame.clone())).await.expect("sends");
    let (_, answer) = read_to_close(&mut client).await;
    assert_eq!(answer, Some(frame));
    assert!(
        in_time(client.next()).await.is_none(),
        "the connection goes on after both closed"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn shutdown_closes_every_client_with_1001() {
    let mut feed = Running::start(replay(Rate::Multiple(1.0), 1)).await;
    let mut clients = [feed.connect("").await, feed.connect("").await];
    feed.shut_down();
    for client in &mut clients {
        let (_, close) = read_to_close(client).await;
        assert_eq!(close.expect("a close frame").code, CloseCode::Away);
    }
    assert!(!feed.stop().await.ended);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_closes_does_not_hold_up_the_shutdown() {
    let feed = Running::start(replay(Rate::Max, 40)).await;
    let mut client = feed.connect("").await;
    let _ = read(&mut client, 1).await;
    // It takes nothing any more; the drain has its own deadline.
    let _ = feed.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_its_end_the_feed_lingers_and_is_over() {
    let linger = Duration::from_millis(300);
    let config = Config {
        linger_after_end: linger,
        ..generated(Rate::Max, Some(1_000))
    };
    let feed = Running::start(config).await;
    let (records, close) = read_to_close(&mut feed.connect("").await).await;
    assert_eq!(records.len(), 1_000);
    assert_eq!(close.expect("a close frame").reason.as_str(), "end");
    let (records, _) = read_to_close(&mut feed.connect("?since_count=10").await).await;
    assert_eq!(records.len(), 10);
    let summary = feed.ended().await;
    assert_eq!(
        (summary.records, summary.written, summary.connections),
        (1_000, 1_010, 2)
    );
    assert!(summary.ended);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_feed_closes_a_client_that_falls_behind() {
    // 5,000 records a second into a ring of less than two seconds: a client that reads none is
    // overtaken once the buffers of its sockets are full.
    let config = Config {
        history_records: 4_000,
        ..generated(Rate::PerSecond(5_000.0), None)
    };
    let feed = Running::start(config).await;
    let mut watcher = feed.connect("").await;
    let mut client = feed.connect("").await;
    let _ = read(&mut watcher, 20_000).await;
    let (records, close) = read_to_close(&mut client).await;
    assert!(
        records.len() < 12_000,
        "{} records were under way",
        records.len()
    );
    assert_eq!(close.expect("a close frame").code, CloseCode::Again);
}
