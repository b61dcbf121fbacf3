//! Outages: what the feed can give again is taken once, what it cannot is a gap.

use std::time::Duration;

use headcount_proto::v1::{SourceEventKind, SourceState};
use tokio_tungstenite::tungstenite::Message;

use crate::collect::feed::{Cut, Feed};
use crate::collect::log;
use crate::collect::role::{self, config, record, text, until};

async fn ids(binder: &headcount_binder::Embedded, partitions: u16) -> Vec<u64> {
    let all = log::all(binder, partitions).await;
    let mut records: Vec<_> = all.into_iter().flat_map(|held| held.records).collect();
    records.sort_by_key(|record| record.ordinal);
    records
        .into_iter()
        .map(|record| record.rsvp.unwrap().rsvp_id)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_that_drops_again_and_again_is_taken_once() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let frames: Vec<Message> = (1..=3_000).map(|id| text(record(id))).collect();
    let feed = Feed::start(frames).await;
    let cuts = (0..12).map(|cut| match cut % 2 {
        0 => Cut::Abrupt(300 + 170 * cut),
        _ => Cut::Polite(250 * cut),
    });
    feed.cut(cuts.collect());
    feed.end();
    let summary = role::start(config(feed.url(), 4), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert_eq!(summary.gaps, 0);
    assert!(summary.reconnects > 3 && summary.repeats > 0, "{summary:?}");
    assert_eq!(ids(&binder, 4).await, (1..=3_000).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn real_repeats_stay() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    // Each record three times over, byte by byte.
    let frames: Vec<Message> = (0..900).map(|at| text(record(at / 3))).collect();
    let feed = Feed::start(frames).await;
    feed.cut(vec![Cut::Abrupt(100), Cut::Abrupt(401), Cut::Abrupt(500)]);
    feed.end();
    let summary = role::start(config(feed.url(), 2), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert_eq!((summary.records, summary.gaps), (900, 0));
    assert_eq!(
        ids(&binder, 2).await,
        (0..900).map(|at| at / 3).collect::<Vec<_>>()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_front_of_a_record_gives_way_to_the_record() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let whole = record(51);
    let mut frames: Vec<Message> = (1..=50).map(|id| text(record(id))).collect();
    frames.push(text(&whole[..40]));
    let feed = Feed::start(frames).await;
    feed.cut(vec![Cut::Abrupt(51)]);
    feed.mend(50, text(&whole));
    feed.push((52..=60).map(|id| text(record(id))));
    feed.end();
    let summary = role::start(config(feed.url(), 2), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert_eq!((summary.records, summary.dead, summary.gaps), (60, 1, 0));
    assert_eq!(ids(&binder, 2).await, (1..=60).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_feed_has_forgotten_is_a_gap() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=400).map(|id| text(record(id))).collect()).await;
    feed.cut(vec![Cut::Abrupt(100)]);
    // 300 records pass unseen, and the feed remembers 50.
    feed.remember(50);
    feed.skip(300);
    feed.end();
    let running = role::start(config(feed.url(), 2), binder.clone(), 1);
    let summary = running.done().await.unwrap();
    assert_eq!(summary.gaps, 1, "{summary:?}");
    let wanted: Vec<u64> = (1..=100).chain(351..=400).collect();
    assert_eq!(ids(&binder, 2).await, wanted);
    for held in log::all(&*binder, 2).await {
        assert_eq!(held.gaps.len(), 1);
        assert!(!held.gaps[0].reason.is_empty());
    }
}

/// It was started again, empty, and has nothing to say yet: the source goes live all the same, so
/// that its silence does not keep every window open.
#[tokio::test(flavor = "multi_thread")]
async fn a_feed_without_history_that_says_nothing_is_a_gap_and_then_live() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=20).map(|id| text(record(id))).collect()).await;
    feed.cut(vec![Cut::Abrupt(20)]);
    feed.remember(0);
    let mut config = config(feed.url(), 2);
    config.catch_up.deadline = Duration::from_millis(400);
    let running = role::start(config, binder.clone(), 1);
    until(
        "a gap and then heartbeats, in every partition",
        async || {
            let all = log::all(&*binder, 2).await;
            let heartbeat = Some(&SourceEventKind::Heartbeat);
            let live = |held: &log::Held| held.gaps.len() == 1 && held.events.last() == heartbeat;
            feed.asked().len() == 2 && all.iter().all(live)
        },
    )
    .await;
    let sources = running.status.sources("main");
    assert_eq!(sources[0].state(), SourceState::Live);
    feed.push((21..=30).map(|id| text(record(id))));
    feed.end();
    let summary = running.done().await.unwrap();
    assert_eq!((summary.records, summary.gaps), (30, 1), "{summary:?}");
    assert_eq!(ids(&binder, 2).await, (1..=30).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_that_ends_without_its_history_is_a_gap() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=20).map(|id| text(record(id))).collect()).await;
    feed.cut(vec![Cut::Abrupt(20)]);
    feed.remember(0);
    feed.end();
    let summary = role::start(config(feed.url(), 2), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert_eq!(
        (summary.records, summary.gaps, summary.ended),
        (20, 1, true)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_catch_up_that_was_too_short_is_asked_for_again_in_full() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=3_000).map(|id| text(record(id))).collect()).await;
    feed.cut(vec![Cut::Abrupt(100)]);
    feed.skip(2_000);
    feed.end();
    let mut config = config(feed.url(), 2);
    config.catch_up.overlap = 10;
    config.catch_up.records_per_second = Some(0.0);
    let running = role::start(config, binder.clone(), 1);
    let summary = running.done().await.unwrap();
    assert_eq!(
        (summary.records, summary.gaps),
        (3_000, 0),
        "{:?}",
        feed.asked()
    );
    assert_eq!(ids(&binder, 2).await, (1..=3_000).collect::<Vec<_>>());
    assert_eq!(feed.asked(), [65_536, 10, 65_536]);
}

/// One outage after 100 records of 3,000; what each connection asked for.
async fn outage(records_per_second: Option<f64>, unseen: usize) -> Vec<usize> {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=3_000).map(|id| text(record(id))).collect()).await;
    feed.cut(vec![Cut::Abrupt(100)]);
    feed.skip(unseen);
    feed.end();
    let mut config = config(feed.url(), 2);
    config.catch_up.overlap = 10;
    config.catch_up.records_per_second = records_per_second;
    let summary = role::start(config, binder.clone(), 1).done().await.unwrap();
    assert_eq!((summary.records, summary.gaps), (3_000, 0), "{summary:?}");
    assert_eq!(ids(&binder, 2).await, (1..=3_000).collect::<Vec<_>>());
    feed.asked()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_is_made_up_for_by_one_connection() {
    let asked = outage(Some(1_000.0), 1_500).await;
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(asked[1] >= 1_500 + 10, "{asked:?}");
    // The rate is that of the first connection, whatever it was on this machine.
    let asked = outage(None, 0).await;
    assert_eq!(asked.len(), 2, "{asked:?}");
    assert!(asked[1] > 10, "the overlap alone: {asked:?}");
}

/// Both waits are half a second to a second: the outage of two is longer than one can be.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_brings_nothing_leaves_the_outage_as_old_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=200).map(|id| text(record(id))).collect()).await;
    feed.cut(vec![Cut::Abrupt(100), Cut::Abrupt(0)]);
    feed.end();
    let mut config = config(feed.url(), 2);
    config.catch_up.overlap = 10;
    config.catch_up.records_per_second = Some(1_000.0);
    config.backoff.min = Duration::from_secs(1);
    config.backoff.max = Duration::from_secs(1);
    let summary = role::start(config, binder.clone(), 1).done().await.unwrap();
    assert_eq!((summary.records, summary.gaps), (200, 0), "{summary:?}");
    let asked = feed.asked();
    assert_eq!(asked.len(), 3, "{asked:?}");
    assert!(asked[2] >= 10 + 2_000 * 2, "{asked:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_goes_on_where_the_log_ends() {
    let dir = tempfile::tempdir().unwrap();
    let feed = Feed::start((1..=1_000).map(|id| text(record(id))).collect()).await;
    for epoch in 1..=5 {
        let binder = log::embedded(dir.path());
        let running = role::start(config(feed.url(), 4), binder.clone(), epoch);
        until("all that was sent", async || {
            ids(&binder, 4).await.len() as u64 == 800 + epoch * 200
        })
        .await;
        feed.push((1..=200).map(|id| text(record(800 + epoch * 200 + id))));
        let summary = running.stop().await.unwrap();
        assert_eq!(summary.gaps, 0);
        let taken = ids(&binder, 4).await;
        assert!(taken.iter().copied().eq(1..=taken.len() as u64), "{epoch}");
        binder.close().await.unwrap();
    }
}
