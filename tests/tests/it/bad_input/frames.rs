//! Frames that are no records: each is in `dead` with its reason and bytes, its neighbours count.

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, DeadReason};
use tokio_tungstenite::tungstenite::Message;

use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::read::payloads;
use crate::harness::script::Script;
use crate::harness::{recorded_lines, recording};
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_truth};

/// Length above which a frame is dead-lettered by its beginning, and that beginning, bytes.
const KEPT_BYTES: usize = 64 << 10;

/// Frames that are no records, made of one that is, with why.
pub(crate) fn bad_frames(good: &str) -> Vec<(Message, DeadReason)> {
    let wrong = |from: &str, to: &str| {
        assert!(good.contains(from), "{from} is in the line");
        Message::text(good.replacen(from, to, 1))
    };
    let deep = "[".repeat(100_000);
    vec![
        (Message::text("hello"), DeadReason::NotJson),
        (Message::text(&good[..good.len() / 2]), DeadReason::NotJson),
        (Message::text(""), DeadReason::NotJson),
        (Message::text(deep), DeadReason::InvalidField),
        (
            wrong("\"guests\":0", "\"guests\":\"none\""),
            DeadReason::InvalidField,
        ),
        (
            wrong("\"guests\":0", "\"guests\":99999999999999999999999"),
            DeadReason::InvalidField,
        ),
        (
            wrong("\"mtime\":1425788568167", "\"mtime\":4102444800000"),
            DeadReason::FutureMtime,
        ),
        (
            Message::binary(good.as_bytes().to_vec()),
            DeadReason::BinaryFrame,
        ),
        (Message::text("x".repeat(1 << 20)), DeadReason::TooLarge),
    ]
}

#[tokio::test]
async fn bad_frames_are_dead_letters_and_good_ones_are_counted() {
    let lines = recorded_lines();
    let bad = bad_frames(&lines[0]);
    let mut frames: Vec<Message> = lines.iter().map(Message::text).collect();
    for (number, (frame, _)) in bad.iter().enumerate() {
        frames.insert((number + 1) * 50, frame.clone());
    }
    let script = Script::serve(frames).await;
    let dev = Setup::feed(&script.url).start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    let dead = payloads(&dev.client, Channel::Dead, |payload| match payload {
        Payload::Dead(dead) => Some(dead),
        _ => None,
    })
    .await;
    assert_eq!(dead.len(), bad.len());
    let status = dev.client.status().await.expect("a status");
    assert_eq!(status.dead, Some(bad.len() as u64));
    for (dead, (frame, reason)) in dead.iter().zip(&bad) {
        let raw = frame.clone().into_data();
        let shown = format!("{:?} {}", dead.reason(), dead.detail);
        assert_eq!(dead.reason(), *reason, "{shown}");
        assert_eq!(dead.raw_bytes(), raw.len() as u64, "{shown}");
        assert_eq!(dead.raw[..], raw[..raw.len().min(KEPT_BYTES)], "{shown}");
        assert!(!dead.detail.is_empty(), "{shown}");
    }
    dev.stop().await;
}

#[tokio::test]
async fn a_feed_that_drops_every_three_seconds_is_counted_whole() {
    let path = recording();
    let path = path.to_str().unwrap();
    let faults = ["--replay", path, "--rate", "250", "--drop-every-ms", "3000"];
    let feed = Feed::start(&faults).await;
    let dev = Setup::feed(&feed.url).start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    let status = dev.client.status().await.expect("a status");
    let source = status.sources.first().expect("one source");
    assert!(source.reconnects() > 1, "{source:?}");
    dev.stop().await;
}
