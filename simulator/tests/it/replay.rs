//! A recording comes out as it is.

use std::time::Duration;

use futures::StreamExt;
use headcount_simulator::{Config, Content, Rate};
use tokio_tungstenite::tungstenite::Message;

use crate::harness::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recording_comes_byte_for_byte_and_ends() {
    let feed = Running::start(replay(Rate::Max, 1)).await;
    let mut client = feed.connect("").await;
    let (records, close) = read_to_close(&mut client).await;
    assert!(
        records == recorded_lines(),
        "records differ from the recording's lines"
    );
    let close = close.expect("a close frame");
    assert_eq!(
        (u16::from(close.code), close.reason.as_str()),
        (1000, "end")
    );
    let summary = feed.stop().await;
    assert_eq!(
        (summary.records, summary.written),
        (RECORDED as u64, RECORDED as u64)
    );
    assert!(summary.ended && summary.connections == 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fed_three_times_it_comes_three_times() {
    let feed = Running::start(replay(Rate::Max, 3)).await;
    let (records, _) = read_to_close(&mut feed.connect("").await).await;
    let lines = recorded_lines();
    assert_eq!(records.len(), 3 * RECORDED);
    assert!(records.chunks(RECORDED).all(|pass| pass == lines));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_client_holds_the_feed_back_and_loses_nothing() {
    let feed = Running::start(replay(Rate::Max, 40)).await;
    let mut slow = feed.connect("").await;
    let mut from_slow = read(&mut slow, 1).await;
    let mut fast = feed.connect("?since_count=1000000").await;
    // 98,400 records are far more than the window and all buffers: while the slow one reads none,
    // the fast one comes to a halt.
    let mut from_fast = Vec::new();
    while let Ok(message) = tokio::time::timeout(Duration::from_secs(1), fast.next()).await {
        if let Some(Ok(Message::Text(text))) = message {
            from_fast.push(text.as_str().to_owned());
        }
        assert!(
            from_fast.len() < 40_000,
            "the feed went on without the slow client"
        );
    }
    let rest = tokio::spawn(async move { read_to_close(&mut fast).await.0 });
    from_slow.extend(read_to_close(&mut slow).await.0);
    from_fast.extend(in_time(rest).await.expect("no panic"));
    let lines: Vec<String> = std::iter::repeat_n(recorded_lines(), 40)
        .flatten()
        .collect();
    assert!(from_slow == lines && from_fast == lines);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lines_that_are_no_json_or_no_text_come_as_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("broken.jsonl");
    let big = "x".repeat(1 << 20);
    let mut content = format!("not json\n{{\"mtime\":17,\n{big}\n").into_bytes();
    content.extend(b"\xff\xfe\n{\"cut");
    std::fs::write(&path, content).expect("written");
    let content = Content::Recording { path, repeat: 1 };
    let feed = Running::start(Config::new(loopback(), content, Rate::Max)).await;
    let mut client = feed.connect("").await;
    assert_eq!(
        read(&mut client, 3).await,
        ["not json", "{\"mtime\":17,", &big]
    );
    let binary = in_time(client.next())
        .await
        .expect("a message")
        .expect("no error");
    assert_eq!(binary, Message::Binary(b"\xff\xfe".as_slice().into()));
    assert_eq!(read_to_close(&mut client).await.0, ["{\"cut"]);
}
