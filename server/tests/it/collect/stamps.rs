//! Stamps and the source's words.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use headcount_proto::v1::{SourceEventKind, SourceState};
use headcount_server::clock::{Clock, SystemClock};
use headcount_server::collect::FeedClock;

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, config, record, record_at, text, until};

/// A clock in the test's hand.
#[derive(Debug)]
struct Hand(AtomicI64);

impl Clock for Hand {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

const RECORDED: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../tests/data/rsvps-2015-03-08.jsonl"
);

#[tokio::test(flavor = "multi_thread")]
async fn the_recording_is_taken_whole_with_stamps_that_do_not_depend_on_partitions() {
    let lines = std::fs::read_to_string(RECORDED).unwrap();
    let mut stamps = Vec::new();
    for partitions in [1, 16] {
        let dir = tempfile::tempdir().unwrap();
        let binder = log::embedded(dir.path());
        let feed = Feed::start(lines.lines().map(text).collect()).await;
        feed.end();
        let summary = role::start(config(feed.url(), partitions), binder.clone(), 1)
            .done()
            .await
            .unwrap();
        assert_eq!((summary.records, summary.dead, summary.gaps), (2460, 0, 0));
        let mut all = Vec::new();
        for held in log::all(&*binder, partitions).await {
            assert!(
                held.stamps.is_sorted_by_key(|stamp| stamp.watermark_ms),
                "falls"
            );
            let last = held.words().pop();
            assert_eq!(last, Some(SourceEventKind::End));
            all.extend(held.records);
        }
        all.sort_by_key(|record| record.ordinal);
        assert!(all.iter().zip(1..).all(|(record, at)| record.ordinal == at));
        stamps.push(
            all.into_iter()
                .map(|record| record.stamp)
                .collect::<Vec<_>>(),
        );
    }
    assert_eq!(stamps[0], stamps[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_wall_clock_heartbeats_raise_the_watermark_everywhere() {
    let now = 1_800_000_000_000;
    let clock = Arc::new(Hand(AtomicI64::new(now)));
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start(vec![
        text(record_at(1, now - 5_000)),
        text(record_at(2, now + 61_000)),
    ])
    .await;
    let mut config = config(feed.url(), 4);
    config.clock = FeedClock::Wall;
    let running = role::start_at(config, binder.clone(), 1, clock.clone());
    let status = running.status.clone();
    let live = SourceState::Live;
    until("live", async || {
        status.sources("main").iter().any(|s| s.state() == live)
    })
    .await;
    clock.0.fetch_add(300_000, Ordering::Relaxed);
    let wanted = now + 300_000 - 60_000;
    until("the watermark in every partition", async || {
        let all = log::all(&*binder, 4).await;
        all.iter().all(|held| {
            held.stamps
                .last()
                .is_some_and(|last| last.watermark_ms == wanted)
        })
    })
    .await;
    let summary = running.stop().await.unwrap();
    assert_eq!(
        (summary.records, summary.dead),
        (1, 1),
        "one is too far ahead"
    );
    for held in log::all(&*binder, 4).await {
        let (idle, join, leave) = (
            SourceEventKind::Idle,
            SourceEventKind::Join,
            SourceEventKind::Leave,
        );
        assert_eq!(held.words(), [idle, join, leave]);
        assert!(held.stamps.is_sorted_by_key(|stamp| stamp.watermark_ms));
    }
}

/// The sum of the skew histogram is that of all records taken, to the ms, those before their time too.
#[tokio::test(flavor = "multi_thread")]
async fn skew_is_how_old_records_are_when_they_are_taken() {
    let now = 1_800_000_000_000;
    let clock = Arc::new(Hand(AtomicI64::new(now)));
    let dir = tempfile::tempdir().unwrap();
    let old = |id, age_ms| text(record_at(id, now - age_ms));
    // The last one is too far ahead to be taken.
    let frames = vec![
        old(1, 5_000),
        old(2, 90_250),
        old(3, -2_000),
        old(4, -61_000),
    ];
    let feed = Feed::start(frames).await;
    let mut config = config(feed.url(), 4);
    config.clock = FeedClock::Wall;
    let running = role::start_at(config, log::embedded(dir.path()), 1, clock.clone());
    let skew = |name: &str| {
        let line = format!("headcount_collect_skew_seconds_{name} ");
        let metrics = running.metrics();
        let found = metrics.lines().find_map(|of| of.strip_prefix(&line));
        found.map(|value| value.parse::<f64>().expect("a number"))
    };
    let source = r#"{source="meetup"}"#;
    let (count, sum) = (format!("count{source}"), format!("sum{source}"));
    until("three records", async || skew(&count) == Some(3.0)).await;
    until("one dead", async || {
        running.metrics().contains("future_mtime\"} 1\n")
    })
    .await;
    assert_eq!(skew(&sum), Some(5.0 + 90.25 - 2.0));
    let early = |bound: &str| skew(&format!(r#"bucket{{le="{bound}",source="meetup"}}"#));
    assert_eq!(
        ["-1.0", "0.0", "5.0", "60.0", "600.0"].map(early),
        [1.0, 1.0, 2.0, 2.0, 3.0].map(Some),
        "{}",
        running.metrics()
    );
    // Half a minute later, the same mtime is half a minute older.
    clock.0.fetch_add(30_000, Ordering::Relaxed);
    feed.push([old(5, 5_000)]);
    until("the fourth", async || skew(&count) == Some(4.0)).await;
    assert_eq!(skew(&sum), Some(93.25 + 35.0));
    running.stop().await.unwrap();
}

/// Asked for 65,536 records it may have a few: what tells that they have come is that the last one is of now.
#[tokio::test(flavor = "multi_thread")]
async fn a_feed_that_is_busy_from_the_first_start_on_is_live_as_soon_as_its_records_are_of_now() {
    let clock = Arc::new(SystemClock);
    let dir = tempfile::tempdir().unwrap();
    let history = clock.now_ms() - 600_000;
    let frames = (1..=50).map(|id| text(record_at(id, history + id as i64)));
    let feed = Arc::new(Feed::start(frames.collect()).await);
    let mut config = config(feed.url(), 2);
    config.clock = FeedClock::Wall;
    config.catch_up.quiet = Duration::from_secs(3_600);
    let running = role::start_at(config, log::embedded(dir.path()), 1, clock.clone());
    let status = running.status.clone();
    let source = || {
        status
            .sources("main")
            .into_iter()
            .next()
            .unwrap_or_default()
    };
    until("its history is taken", async || source().records() == 50).await;
    // Some heartbeats pass.
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(source().state(), SourceState::CatchingUp);
    let busy = Arc::clone(&feed);
    let pushes = tokio::spawn(async move {
        for id in 1_000.. {
            busy.push([text(record_at(id, clock.now_ms()))]);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    until("live", async || source().state() == SourceState::Live).await;
    pushes.abort();
    running.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_after_the_end_writes_no_record_and_no_end_twice() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=300).map(|id| text(record(id))).collect()).await;
    feed.end();
    let first = role::start(config(feed.url(), 4), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert_eq!((first.records, first.ended), (300, true));
    let before = log::all(&*binder, 4).await;
    let again = role::start(config(feed.url(), 4), binder.clone(), 2)
        .done()
        .await
        .unwrap();
    assert_eq!((again.records, again.gaps, again.ended), (0, 0, true));
    let after = log::all(&*binder, 4).await;
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before.ids(), after.ids());
        let end = SourceEventKind::End;
        assert_eq!(after.words().last(), Some(&end));
        let joined = |held: &log::Held| {
            held.words()
                .iter()
                .filter(|kind| **kind == SourceEventKind::Join)
                .count()
        };
        assert_eq!(
            joined(before),
            joined(after),
            "the source does not come to life again"
        );
        assert!(after.stamps.is_sorted_by_key(|stamp| stamp.watermark_ms));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_epoch_that_has_been_used_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start(vec![text(record(1))]).await;
    feed.end();
    role::start(config(feed.url(), 1), binder.clone(), 7)
        .done()
        .await
        .unwrap();
    let error = role::start(config(feed.url(), 1), binder.clone(), 7)
        .done()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("epoch 7"), "{error}");
}
