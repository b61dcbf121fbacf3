//! Alerts of drift on `results`: the same, at the same place, through kills of every part and on any number of partitions.

use std::time::Duration;

use headcount_binder::{Channel, OutputPosition};
use headcount_engine::query::Query;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{DriftAlert, DriftSubject, Response};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::rig::{Rig, Says, T0_MS, event, payloads, yes};
use headcount_proto::v1::SourceEventKind::Heartbeat;

const BATCHES: u64 = 60;
const BATCH: u64 = 40;
/// From here on few say yes.
const TURNS_AT: u64 = 30;

/// Ten records a second, the share of yes of which falls from 0.9 to 0.2.
fn batch(number: u64) -> Vec<Says> {
    let mut rng = ChaCha8Rng::seed_from_u64(number);
    let share = if number < TURNS_AT { 0.9 } else { 0.2 };
    let says = |at: u64| {
        let id = number * BATCH + at + 1;
        let response = match rng.random_bool(share) {
            true => Response::Yes,
            false => Response::No,
        };
        Says {
            response,
            ..yes(id, T0_MS + id as i64 * 100)
        }
    };
    (0..BATCH).map(says).collect()
}

/// Writes a batch of the feed to its partitions, then a heartbeat to all.
async fn write(rig: &mut Rig, number: u64) {
    let count = u64::from(rig.partitions);
    let newest_ms = T0_MS + (number + 1) as i64 * BATCH as i64 * 100;
    for partition in 0..rig.partitions {
        let own = |says: &Says| says.rsvp_id % count == u64::from(partition);
        let records = batch(number).into_iter().filter(own).map(Says::record);
        let said = event(Heartbeat, newest_ms - 10_000);
        rig.write(partition, records.chain([said]).collect()).await;
    }
}

/// What `results` holds behind each number: alerts, or how many rows; each batch once.
async fn told(rig: &Rig) -> Vec<(Vec<DriftAlert>, usize, i64)> {
    let (mut told, mut position) = (Vec::new(), OutputPosition::default());
    for delivery in rig.read(Channel::Results, 0).await {
        if !position.accept(&delivery.batch.header).is_apply() {
            continue;
        }
        let (mut alerts, mut rows) = (Vec::new(), 0);
        for payload in payloads(&delivery) {
            match payload {
                Payload::DriftAlert(alert) => alerts.push(alert),
                Payload::WindowResult(_) => rows += 1,
                Payload::Progress(progress) => {
                    assert!(alerts.is_empty() || rows == 0, "a batch of their own");
                    let at_ms = progress.watermark_ms;
                    told.push((
                        std::mem::take(&mut alerts),
                        std::mem::take(&mut rows),
                        at_ms,
                    ));
                }
                _ => {}
            }
        }
        assert!(alerts.is_empty() && rows == 0, "progress comes last");
    }
    told
}

/// Runs over the whole feed, killed before some of its batches.
async fn run(partitions: u16, kills: &[u64]) -> Vec<(Vec<DriftAlert>, usize, i64)> {
    let mut rig = Rig::new(partitions).await;
    let mut config = rig.config(vec![Query::standing("live")]);
    config.checkpoint_interval = Duration::from_millis(10);
    let mut running = rig.start(config.clone());
    for number in 0..BATCHES {
        write(&mut rig, number).await;
        if kills.contains(&number) {
            // Some of it was worked on, how much is left to chance.
            tokio::time::sleep(Duration::from_millis(15 * (number % 3))).await;
            running.kill().await;
            running = rig.start(config.clone());
        }
    }
    rig.end(T0_MS + 1_000_000).await;
    rig.until_ended().await;
    running.stop().await.expect("it stops in good order");
    let told = told(&rig).await;
    rig.close().await;
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn alerts_are_the_same_through_kills_and_on_any_number_of_partitions() {
    let expected = run(1, &[]).await;
    let alerts: Vec<&DriftAlert> = expected.iter().flat_map(|(alerts, ..)| alerts).collect();
    let turns_at_ms = T0_MS + (TURNS_AT * BATCH) as i64 * 100;
    assert!((1..=3).contains(&alerts.len()), "{alerts:?}");
    for alert in alerts {
        assert_eq!(alert.subject(), DriftSubject::YesRate, "{alert:?}");
        assert!(
            alert.before() > alert.after() && alert.after.is_some(),
            "{alert:?}"
        );
        let at_ms = alert.detected_at.expect("it says when").seconds * 1_000;
        assert!(
            (turns_at_ms..turns_at_ms + 60_000).contains(&at_ms),
            "{alert:?}"
        );
        let end_ms = alert.second_end.expect("it says when").seconds * 1_000;
        assert!((0..=2_000).contains(&(end_ms - at_ms)), "{alert:?}");
    }
    assert!(
        expected.iter().any(|(_, rows, _)| *rows > 0),
        "windows fire too"
    );
    assert!(
        expected.is_sorted_by_key(|(.., at_ms)| *at_ms),
        "in the order of time"
    );
    for partitions in [1, 2, 4] {
        assert!(
            run(partitions, &[]).await == expected,
            "{partitions} partitions"
        );
        for kills in [&[8, 29, 31, 33][..], &[5, 10, 30, 32, 34, 50, 58]] {
            let found = run(partitions, kills).await;
            assert!(
                found == expected,
                "{partitions} partitions, killed at {kills:?}"
            );
        }
    }
}
