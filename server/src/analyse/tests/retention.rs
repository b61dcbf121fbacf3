//! A small retention and checkpoints that are hours apart: nobody waits for ever.

use std::time::Duration;

use headcount_binder::{Binder as _, Channel, ChannelRef, FeedName, Offset, Retention};
use headcount_engine::query::Query;

use super::limits::patient;
use super::rig::{Rig, SOON, T0_MS, yes};
use crate::analyse::{Config, RETENTION_BYTES_MIN};

/// A rig whose channel keeps so many bytes, in segments of a 32nd of them.
async fn small(channel: Channel, bytes: u64) -> Rig {
    let rig = Rig::tuned(1, |config| {
        config.segment_bytes = bytes / 32;
        config.hold_grace = Duration::ZERO;
        let retention = Retention { age: None, bytes };
        config.retention_of.insert(channel, retention);
    });
    rig.await
}

fn config(rig: &Rig, queries: Vec<Query>) -> Config {
    Config {
        checkpoint_interval: Duration::from_secs(3_600),
        window_batches: 4,
        ..rig.config(queries)
    }
}

#[tokio::test]
async fn outputs_beyond_the_retention_bring_checkpoints_of_their_own() {
    let mut rig = small(Channel::Changes, 2 << 20).await;
    let running = rig.start(config(&rig, Vec::new()));
    let mut end = None;
    // Some 8 MB of changes.
    for from in (0..16_000).step_by(64) {
        let records = (from..from + 64).map(|id| yes(id, T0_MS).record());
        end = Some(rig.write(0, records.collect()).await);
    }
    let end = end.expect("something was written").0;
    rig.until_last(Channel::Changes, 0, |p| p.next_offset() == end)
        .await;
    running.stop().await.unwrap();
    rig.close().await;
}

/// Three partitions write many times what the channel keeps, the fourth once and no more: none of them
/// may wait for room that only another one's checkpoint gives, or its own.
#[tokio::test]
async fn the_least_retention_and_a_window_far_beyond_it_never_stall() {
    const RETENTION: u64 = 4 * RETENTION_BYTES_MIN;
    let tuned = Rig::tuned(4, |config| {
        config.hold_grace = Duration::ZERO;
        let retention = Retention {
            age: None,
            bytes: RETENTION,
        };
        config.retention_of.insert(Channel::Changes, retention);
    });
    let mut rig = tuned.await;
    let config = Config {
        checkpoint_interval: Duration::from_millis(100),
        retention_bytes: Some(RETENTION),
        ..rig.config(Vec::new())
    };
    let running = rig.start(config);
    let mut ends = Vec::new();
    let once = (0..64).map(|id| yes(1_000_000 + id, T0_MS).record());
    rig.write(3, once.collect()).await;
    for from in (0..6_400).step_by(64) {
        for partition in 0..3 {
            let ids = (from..from + 64).map(|id| u64::from(partition) * 100_000 + id);
            let records = ids.map(|id| yes(id, T0_MS).record());
            let answer = rig.send(partition, records.collect()).await;
            if from + 64 == 6_400 {
                ends.push((partition, answer.await.unwrap().broker() + 1));
            }
        }
    }
    for (partition, end) in ends {
        rig.until_checkpointed(partition, Offset::new(end, 0)).await;
    }
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn a_merger_that_holds_what_analysers_need_room_for_lets_go() {
    let mut rig = small(Channel::Partials, 128 << 10).await;
    let mut query = patient("live");
    query.allowed_lateness_ms = 0;
    let running = rig.start(config(&rig, vec![query]));
    for step in 0..1_500 {
        let record = yes(step, T0_MS + step as i64 * 1_000).record();
        rig.send(0, vec![record]).await.await.unwrap();
    }
    rig.end(T0_MS + 1_500_000).await;
    rig.until_ended().await;
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn once_it_says_that_it_holds_every_part_does() {
    let rig = Rig::new(2).await;
    let config = rig.config(vec![Query::standing("live")]);
    let mut held = config.held.subscribe();
    assert!(!held.borrow().all);
    let running = rig.start(config);
    let said = tokio::time::timeout(SOON, held.wait_for(|held| held.all));
    said.await.expect("soon").expect("the run goes on");
    for (channel, readers) in [
        (Channel::Rsvps, ["analyse/0", "analyse/1"]),
        (Channel::Changes, ["analyse/0", "analyse/1"]),
        (Channel::Partials, ["merge", "merge"]),
    ] {
        let channel = ChannelRef::new(FeedName::default(), channel);
        let mut holding: Vec<(u16, String)> = (rig.log.retention_used(&channel).await.unwrap())
            .into_iter()
            .map(|hold| (hold.partition.0, hold.reader))
            .collect();
        holding.sort_unstable();
        let wanted = [(0, readers[0].to_owned()), (1, readers[1].to_owned())];
        assert_eq!(holding, wanted, "{channel}");
    }
    running.stop().await.unwrap();
    rig.close().await;
}
