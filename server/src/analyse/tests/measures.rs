//! What the metrics say, and the board.

use std::time::Duration;

use headcount_engine::query::Query;
use tokio::time::timeout;

use super::rig::{Rig, Running, SOON, Says, T0_MS, yes};
use crate::clock::{Clock as _, SystemClock};

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
