//! A log that takes nothing for a while: nothing is lost, and the board says what to do.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use futures::SinkExt;
use headcount_binder::{
    Binder, Channel, ChannelRef, Embedded, EmbeddedConfig, FeedName, Offset, Partition, Retention,
};
use headcount_proto::v1::SourceEventKind;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_tungstenite::tungstenite::Message;

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, config, record, text, until};

/// A log of `rsvps` that is full after so many bytes, for a reader holds them all.
async fn held_log(dir: &std::path::Path, bytes: u64) -> (Arc<Embedded>, ChannelRef) {
    let mut settings = EmbeddedConfig::new(dir);
    let small = Retention { age: None, bytes };
    settings.retention_of = HashMap::from([(Channel::Rsvps, small)]);
    settings.hold_grace = Duration::ZERO;
    let binder: Arc<Embedded> = Embedded::open(settings).unwrap();
    let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    binder.open_channel(&rsvps, 1).await.unwrap();
    binder
        .hold(&rsvps, Partition(0), "test", Offset::ZERO)
        .await
        .unwrap();
    (binder, rsvps)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_log_stops_the_source_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (binder, rsvps) = held_log(dir.path(), 64 << 10).await;
    let frames: Vec<Message> = (1..=3_000).map(|id| text(record(id))).collect();
    let feed = Feed::start(frames).await;
    feed.end();
    let running = role::start(config(feed.url(), 1), binder.clone(), 1);
    let status = running.status.clone();
    until("a warning that the log is full", async || {
        status
            .warnings()
            .iter()
            .any(|warning| warning.contains("full"))
    })
    .await;
    // A reader that goes on lets the source go on; it sees everything.
    let mut consumer = binder
        .consume(&rsvps, Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let mut ids = Vec::new();
    let mut ended = false;
    while !ended {
        let next = tokio::time::timeout(Duration::from_secs(30), consumer.next());
        let delivery = next.await.expect("the source goes on").unwrap();
        binder
            .hold(&rsvps, Partition(0), "test", delivery.next())
            .await
            .unwrap();
        let held = log::decode(&delivery.batch);
        ids.extend(held.ids());
        ended = held.events.contains(&SourceEventKind::End);
    }
    assert_eq!(ids, (1..=3_000).collect::<Vec<_>>());
    let summary = running.done().await.unwrap();
    assert_eq!(
        (summary.records, summary.gaps, summary.ended),
        (3_000, 0, true)
    );
    assert!(status.warnings().is_empty(), "{:?}", status.warnings());
}

/// Bytes of a frame of the endless feed, about.
const FRAME_BYTES: usize = 16 << 10;
/// Frames that log, window and the buffers of two sockets hold at most, by a wide margin: 64 MiB.
/// Loopback sockets buffer 4 MiB on the way out and 6 MiB on the way in.
const FRAMES_HELD_MAX: usize = (64 << 20) / FRAME_BYTES;

/// A feed that sends for as long as it can, and counts what it could.
async fn endless() -> (String, Arc<AtomicUsize>, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", listener.local_addr().unwrap());
    let sent = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&sent);
    let name = format!(r#""event":{{"event_name":"{}","#, "x".repeat(FRAME_BYTES));
    let task = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
        // Nobody reads beyond the bound in vain: it would fill the memory.
        for id in 1..=2 * FRAMES_HELD_MAX as u64 {
            let frame = record(id).replace(r#""event":{"#, &name);
            if socket.send(text(frame)).await.is_err() {
                return;
            }
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    (url, sent, task)
}

/// Batches in flight, as a scraper sees them; 0 before the source has begun.
fn in_flight(running: &role::Running) -> usize {
    let text = running.metrics();
    let gauge = text
        .lines()
        .find_map(|line| line.strip_prefix("headcount_collect_window_batches{"));
    let value = gauge.and_then(|rest| rest.rsplit(' ').next());
    value.map_or(0, |value| value.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_log_holds_back_an_endless_feed() {
    const WINDOW_BATCHES: usize = 4;
    let dir = tempfile::tempdir().unwrap();
    let (binder, rsvps) = held_log(dir.path(), 512 << 10).await;
    let (url, sent, feed) = endless().await;
    let mut config = config(url, 1);
    config.window_batches = WINDOW_BATCHES;
    config.batch_records = 4;
    let running = role::start(config, binder.clone(), 1);

    let (mut most, mut stood) = (0, (0, Instant::now()));
    until(
        "a count that stands still while the log is full",
        async || {
            most = most.max(in_flight(&running));
            let now = sent.load(Ordering::Relaxed);
            assert!(now < FRAMES_HELD_MAX, "{now} frames went somewhere");
            let full = running
                .status
                .warnings()
                .iter()
                .any(|one| one.contains("full"));
            if now != stood.0 || !full {
                stood = (now, Instant::now());
            }
            stood.1.elapsed() > Duration::from_secs(2)
        },
    )
    .await;
    assert_eq!(most, WINDOW_BATCHES, "the window is filled, and no more");

    // It was the log that held it back: with a reader that goes on, so does the feed.
    let mut consumer = binder
        .consume(&rsvps, Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let reader = tokio::spawn(async move {
        while let Ok(delivery) = consumer.next().await {
            let held = binder.hold(&rsvps, Partition(0), "test", delivery.next());
            held.await.unwrap();
        }
    });
    until("frames beyond those held back", async || {
        most = most.max(in_flight(&running));
        sent.load(Ordering::Relaxed) > stood.0 + 4 * WINDOW_BATCHES
    })
    .await;
    assert_eq!(most, WINDOW_BATCHES);
    let summary = running.stop().await.unwrap();
    assert_eq!((summary.gaps, summary.reconnects), (0, 0), "{summary:?}");
    reader.abort();
    feed.abort();
}
