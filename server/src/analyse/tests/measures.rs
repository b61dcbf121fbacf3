//! What the metrics say, and the board.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use headcount_binder::conformance::faulty::Faulty;
use headcount_binder::{Binder as _, Channel, ChannelRef, FeedName, Partition};
use headcount_engine::query::Query;
use headcount_store::Store as _;
use tokio::time::timeout;

use super::rig::{Rig, Running, SOON, Says, T0_MS, yes};
use crate::clock::{Clock, SystemClock};

/// The value of a metric of the tier, by name and labels as they are scraped.
fn value(running: &Running, name: &str) -> Option<f64> {
    let line = format!("headcount_analyse_{name} ");
    let metrics = running.metrics();
    let found = metrics.lines().find_map(|l| l.strip_prefix(&line));
    found.map(|value| value.parse().expect("a number"))
}

async fn until(running: &Running, name: &str, is: impl Fn(f64) -> bool) {
    let becoming = async {
        while !value(running, name).is_some_and(&is) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let became = timeout(SOON, becoming).await;
    assert!(became.is_ok(), "{name}: {}", running.metrics());
}

const ANSWERS: &str = "frame_to_answer_seconds_count";
const SECONDS: &str = "frame_to_answer_seconds_sum";

/// Taken at this time of day.
fn taken(rsvp_id: u64, at_ms: i64) -> Says {
    Says {
        watermark_ms: at_ms - 10_000,
        event_time_ms: at_ms,
        ..yes(rsvp_id, at_ms)
    }
}

#[tokio::test]
async fn an_answer_is_measured_from_the_oldest_record_of_its_batch() {
    let mut rig = Rig::new(1).await;
    let now_ms = SystemClock.now_ms();
    let old = taken(1, now_ms - 3_600_000).record();
    rig.write(0, vec![old]).await;
    let running = rig.start(rig.config(Vec::new()));
    until(&running, "records_total{verdict=\"new\"}", |new| new == 1.0).await;
    let now_ms = SystemClock.now_ms();
    let records = [taken(2, now_ms - 2_000), taken(3, now_ms)].map(Says::record);
    rig.write(0, records.to_vec()).await;
    until(&running, ANSWERS, |answers| answers == 1.0).await;
    let seconds = value(&running, SECONDS).unwrap();
    assert!((2.0..600.0).contains(&seconds), "{seconds}");
    until(&running, "answers_total{class=\"near\"}", |near| {
        near == 1.0
    })
    .await;
    let behind = "watermark_lag_ms{partition=\"0\"}";
    until(&running, behind, |ms| (10_000.0..600_000.0).contains(&ms)).await;
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn where_the_feed_is_the_clock_its_stamps_measure_nothing() {
    let mut rig = Rig::new(1).await;
    let mut config = rig.config(Vec::new());
    config.wall_clock = false;
    let running = rig.start(config);
    until(&running, "lag_batches{partition=\"0\"}", |lag| lag == 0.0).await;
    rig.write(0, vec![yes(1, T0_MS).record()]).await;
    until(&running, ANSWERS, |answers| answers == 1.0).await;
    let seconds = value(&running, SECONDS).unwrap();
    assert!(seconds < 600.0, "{seconds}");
    until(&running, "watermark_ms{partition=\"0\"}", |ms| ms > 0.0).await;
    assert_eq!(value(&running, "watermark_lag_ms{partition=\"0\"}"), None);
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn records_are_counted_from_the_first_batch_after_a_recovery_on() {
    let mut rig = Rig::new(1).await;
    for from in [0, 20] {
        let running = rig.start(rig.config(Vec::new()));
        let records = (from..from + 20).map(|id| yes(id, T0_MS).record());
        rig.write(0, records.collect()).await;
        until(&running, "records_total{verdict=\"new\"}", |new| {
            new == 20.0
        })
        .await;
        running.stop().await.unwrap();
    }
    rig.close().await;
}

#[tokio::test]
async fn the_merger_tells_how_far_it_is() {
    let mut rig = Rig::new(2).await;
    let mut config = rig.config(vec![Query::standing("live")]);
    config.checkpoint_interval = Duration::from_millis(20);
    let running = rig.start(config);
    for partition in 0..2 {
        let records = (0..20).map(|id| yes(id, T0_MS + id as i64 * 1_000).record());
        rig.write(partition, records.collect()).await;
    }
    let merged = (T0_MS + 9_000) as f64;
    until(&running, "watermark_ms{part=\"merge\"}", |ms| ms == merged).await;
    until(&running, "lag_batches{part=\"merge\"}", |lag| lag == 0.0).await;
    until(&running, "checkpoint_age_ms{part=\"merge\"}", |age| {
        age >= 0.0
    })
    .await;
    let status = running.status.merger("main").expect("it is on the board");
    assert_eq!(status.lag_batches, Some(0));
    assert_eq!(status.watermark.unwrap().seconds, (T0_MS + 9_000) / 1_000);
    assert!(status.epoch > Some(0));
    running.stop().await.unwrap();
    rig.close().await;
}

/// A clock in the test's hand.
struct Hand(AtomicI64);

impl Clock for Hand {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Writes records of every tenth second, in batches of one: each moves the watermark by a pane.
async fn write_steps(rig: &mut Rig, steps: std::ops::Range<i64>) {
    for step in steps {
        let record = yes(step as u64, T0_MS + step * 10_000).record();
        rig.write(0, vec![record]).await;
    }
}

#[tokio::test]
async fn the_watermark_lags_behind_the_clock() {
    let mut rig = Rig::new(1).await;
    let clock = Arc::new(Hand(AtomicI64::new(T0_MS)));
    let (log, tables) = (rig.log.clone(), rig.tables.clone());
    let running = rig.start_at(rig.config(Vec::new()), log, tables, clock.clone());
    let lag = "watermark_lag_ms{partition=\"0\"}";
    // Its watermark is 10 s before it.
    rig.write(0, vec![taken(1, T0_MS).record()]).await;
    until(&running, lag, |ms| ms == 10_000.0).await;
    clock.0.fetch_add(7_000, Ordering::Relaxed);
    until(&running, lag, |ms| ms == 17_000.0).await;
    rig.write(0, vec![taken(2, T0_MS + 5_000).record()]).await;
    until(&running, lag, |ms| ms == 12_000.0).await;
    running.stop().await.unwrap();
    rig.close().await;
}

/// An analyser that is given nothing of its input, and a merger that is given no panes.
#[tokio::test]
async fn a_part_that_is_held_up_lags_by_what_its_input_has_meanwhile() {
    for (of, name) in [
        (Channel::Rsvps, "lag_batches{partition=\"0\"}"),
        (Channel::Partials, "lag_batches{part=\"merge\"}"),
    ] {
        let mut rig = Rig::new(1).await;
        let (log, held) = Faulty::held_up(rig.log.clone(), of);
        let config = rig.config(vec![Query::standing("live")]);
        let running = rig.start_over(config, log, rig.tables.clone());
        let mut behind = Vec::new();
        for steps in [0..3, 3..8] {
            let last_ms = T0_MS + (steps.end - 1) * 10_000;
            write_steps(&mut rig, steps).await;
            if of == Channel::Partials {
                rig.until(of, 0, |p| p.watermark_ms == last_ms - 10_000)
                    .await;
            }
            let channel = ChannelRef::new(FeedName::default(), of);
            let bounds = rig.log.bounds(&channel, Partition(0)).await.unwrap();
            let batches = bounds.end.broker() as f64;
            until(&running, name, |lag| lag == batches).await;
            behind.push(batches);
        }
        // One batch of input each, and of panes for each of them, beside what begins the epoch.
        assert!(
            behind[0] >= 3.0 && behind[1] >= behind[0] + 5.0,
            "{behind:?}"
        );
        held.send_replace(false);
        until(&running, name, |lag| lag == 0.0).await;
        running.stop().await.unwrap();
        rig.close().await;
    }
}

/// Waits until the analyser has a checkpoint of all that its input holds.
async fn until_all_is_kept(rig: &Rig) {
    let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    let end = rig.log.bounds(&rsvps, Partition(0)).await.unwrap().end;
    let keeping = async {
        loop {
            let kept = rig.tables.list_checkpoints("main").await.unwrap();
            let of_owner = kept.iter().filter(|kept| kept.owner == "analyse/0");
            if of_owner.map(|kept| kept.next_offset).max() == Some(end.0) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(SOON, keeping)
        .await
        .expect("a checkpoint at the end");
}

/// When the newest checkpoint of a part was taken, if there is one.
async fn taken_at_ms(rig: &Rig, owner: &str) -> Option<i64> {
    let feed = FeedName::default();
    let kept = rig.tables.list_checkpoints(feed.as_str()).await.unwrap();
    let of_owner = kept.iter().filter(|kept| kept.owner == owner);
    of_owner.map(|kept| kept.taken_at_ms).max()
}

/// Waits until the age shown is that of the newest checkpoint; the age.
async fn until_aged(rig: &Rig, running: &Running, clock: &Hand, part: (&str, &str)) -> i64 {
    let (owner, name) = part;
    let aging = async {
        loop {
            let taken_at_ms = taken_at_ms(rig, owner).await;
            let age_ms = taken_at_ms.map(|taken_at_ms| clock.now_ms() - taken_at_ms);
            if let Some(age_ms) = age_ms
                && value(running, name) == Some(age_ms as f64)
            {
                return age_ms;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let aged = timeout(SOON, aging).await;
    aged.unwrap_or_else(|_| panic!("{name}: {}", running.metrics()))
}

#[tokio::test]
async fn the_age_of_a_checkpoint_is_by_the_clock_from_when_it_was_taken() {
    const PARTS: [(&str, &str); 2] = [
        ("analyse/0", "checkpoint_age_ms{partition=\"0\"}"),
        ("merge", "checkpoint_age_ms{part=\"merge\"}"),
    ];
    let mut rig = Rig::new(1).await;
    let clock = Arc::new(Hand(AtomicI64::new(T0_MS)));
    let mut config = rig.config(vec![Query::standing("live")]);
    config.checkpoint_interval = Duration::from_millis(20);
    let running = rig.start_at(config, rig.log.clone(), rig.tables.clone(), clock.clone());
    for steps in [0..3, 3..6] {
        let written_ms = clock.now_ms();
        write_steps(&mut rig, steps).await;
        // Of what has just been written: on a clock that stands it has no age.
        until_all_is_kept(&rig).await;
        for (_, name) in PARTS {
            until(&running, name, |age| age == 0.0).await;
        }
        clock.0.fetch_add(7_000, Ordering::Relaxed);
        for part in PARTS {
            until_aged(&rig, &running, &clock, part).await;
        }
        // By now, whatever was left to do has been done, and its checkpoint taken.
        clock.0.fetch_add(60_000, Ordering::Relaxed);
        for part in PARTS {
            let age_ms = until_aged(&rig, &running, &clock, part).await;
            let since_ms = clock.now_ms() - written_ms;
            // What it is of in the merger's input is not told: one more may have come this late.
            let is_late = age_ms == 0 && part.0 == "merge";
            assert!(
                is_late || [60_000, since_ms].contains(&age_ms),
                "{part:?}: {age_ms}"
            );
        }
    }
    running.stop().await.unwrap();
    rig.close().await;
}
