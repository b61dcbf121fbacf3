//! Restarts on a log whose beginning retention has removed: of the records, of the dead letters, or
//! of both. What is left is enough to go on with.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use headcount_binder::{Binder, Channel, Clock, Embedded, EmbeddedConfig, Partition, Retention};
use headcount_server::collect::Config;
use tokio_tungstenite::tungstenite::Message;

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, config, record, text, until};

const PARTITIONS: u16 = 2;
/// Frames of each of the first two lives; one in ten is garbage.
const FRAMES: u64 = 3_000;
const LAST_FRAMES: u64 = 100;

/// The log's clock, in the test's hand.
#[derive(Debug)]
struct Hand(AtomicI64);

impl Clock for Hand {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

fn open(dir: &Path, clock: &Arc<Hand>, rsvps: u64, dead: u64) -> Arc<Embedded> {
    let keep = |bytes| Retention { age: None, bytes };
    let mut settings = EmbeddedConfig::new(dir);
    settings.segment_bytes = 8 << 10;
    settings.retention_of =
        HashMap::from([(Channel::Rsvps, keep(rsvps)), (Channel::Dead, keep(dead))]);
    settings.hold_grace = Duration::ZERO;
    settings.clock = clock.clone();
    Embedded::open(settings).unwrap()
}

fn frames(from: u64, count: u64) -> Vec<Message> {
    let frame = |id| match id % 10 {
        0 => text(format!("garbage {id}")),
        _ => text(record(id)),
    };
    (from..from + count).map(frame).collect()
}

/// Batches of four: the end that is read back is longer than what is read at first.
fn settings(feed: &Feed) -> Config {
    let mut config = config(feed.url(), PARTITIONS);
    config.batch_records = 4;
    config
}

/// Ordinals of records and of dead letters that the log still holds, as often as they stand there.
async fn ordinals(binder: &Embedded) -> (Vec<u64>, Vec<u64>) {
    let all = log::all(binder, PARTITIONS).await;
    let records = all.iter().flat_map(|held| &held.records);
    let records = records.map(|record| record.ordinal).collect();
    let dead = log::dead(binder).await;
    (records, dead.iter().map(|letter| letter.ordinal).collect())
}

async fn is_truncated(binder: &Embedded, channel: Channel) -> bool {
    let bounds = binder.bounds(&log::channel(channel), Partition(0)).await;
    bounds.unwrap().earliest.broker() > 0
}

/// Three lives, an hour apart. Gives how many dead letters the last one wrote, and the ordinals of
/// those that are left.
async fn lives(rsvps: u64, dead: u64) -> (u64, Vec<u64>) {
    let dir = tempfile::tempdir().unwrap();
    let clock = Arc::new(Hand(AtomicI64::new(1_800_000_000_000)));
    let feed = Feed::start(frames(1, FRAMES)).await;
    for life in 1..=2 {
        let binder = open(dir.path(), &clock, rsvps, dead);
        let running = role::start(settings(&feed), binder.clone(), life);
        let status = running.status.clone();
        let wanted = (FRAMES - FRAMES / 10) as usize;
        until("all of it is taken", async || {
            let sources = status.sources("main");
            let taken = sources.first().and_then(|source| source.records);
            taken == Some(wanted as u64) && status.dead("main") >= Some(FRAMES / 10)
        })
        .await;
        let summary = running.stop().await.unwrap();
        assert_eq!(summary.gaps, 0, "life {life}: {summary:?}");
        binder.close().await.unwrap();
        clock.0.fetch_add(3_600_000, Ordering::Relaxed);
        let (from, count) = match life {
            1 => (FRAMES + 1, FRAMES),
            _ => (2 * FRAMES + 1, LAST_FRAMES),
        };
        feed.push(frames(from, count));
    }
    feed.end();
    let binder = open(dir.path(), &clock, rsvps, dead);
    let running = role::start(settings(&feed), binder.clone(), 3);
    let summary = running.done().await.unwrap();
    let all = 2 * FRAMES + LAST_FRAMES;
    assert_eq!(summary.gaps, 0, "{summary:?}");
    assert_eq!(summary.records, LAST_FRAMES - LAST_FRAMES / 10);
    assert!(is_truncated(&binder, Channel::Rsvps).await, "kept whole");
    // Every record once; none of the last is missing.
    let (mut records, letters) = ordinals(&binder).await;
    records.sort_unstable();
    let once = records.windows(2).all(|pair| pair[0] < pair[1]);
    assert!(once, "a record stands in the log twice");
    let mut last = (all - 2 * LAST_FRAMES + 1..=all).filter(|ordinal| ordinal % 10 != 0);
    assert!(
        last.all(|ordinal| records.contains(&ordinal)),
        "one is missing"
    );
    (summary.dead, letters)
}

#[tokio::test(flavor = "multi_thread")]
async fn records_are_gone_and_dead_letters_are_not() {
    let (dead, letters) = lives(128 << 10, 1 << 20).await;
    assert_eq!(dead, LAST_FRAMES / 10);
    // All of them are there, each once.
    let wanted = (1..).map(|ten| ten * 10);
    assert_eq!(letters.len() as u64, (2 * FRAMES + LAST_FRAMES) / 10);
    assert!(
        letters
            .into_iter()
            .zip(wanted)
            .all(|(found, wanted)| found == wanted)
    );
}

/// Letters that retention has taken are holes, which the feed fills: they are written once more,
/// and nothing else is.
#[tokio::test(flavor = "multi_thread")]
async fn dead_letters_are_gone_too() {
    let (dead, letters) = lives(128 << 10, 8 << 10).await;
    assert!(dead >= LAST_FRAMES / 10);
    assert!(letters.len() < 500, "{} letters are left", letters.len());
    assert_eq!(letters.last(), Some(&(2 * FRAMES + LAST_FRAMES)));
}
