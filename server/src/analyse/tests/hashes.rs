//! The hash of a state tells two runs over one feed apart from none: it is a function of the log.

use std::collections::BTreeMap;
use std::time::Duration;

use headcount_engine::query::Query;
use headcount_proto::v1::SourceEventKind::Heartbeat;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{Progress, Response};
use headcount_store::Store as _;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::rig::{Rig, Says, T0_MS, event, progress, yes};
use headcount_binder::Channel;

pub(super) const PARTITIONS: u16 = 2;
const BATCHES: usize = 60;

/// Input batches, each with its partition: changes of mind, repeats, late records, moved events.
pub(super) fn input(seed: u64) -> Vec<(u16, Vec<Payload>)> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut batches = Vec::new();
    let mut now = T0_MS;
    for _ in 0..BATCHES {
        now += rng.random_range(0..30_000);
        for partition in 0..PARTITIONS {
            let mut payloads = vec![event(Heartbeat, now - 10_000)];
            for _ in 0..rng.random_range(0..20) {
                let id = rng.random_range(0..150) * u64::from(PARTITIONS) + u64::from(partition);
                let says = [Response::Yes, Response::No, Response::Waitlist];
                payloads.push(
                    Says {
                        response: says[rng.random_range(0..3)],
                        event_id: format!("e{}", id % 40),
                        // Some leave their horizon meanwhile.
                        event_time_ms: T0_MS - 86_400_000 + rng.random_range(1_000_000..9_000_000),
                        topics: vec![
                            format!("t{}", id % 7),
                            format!("t{}", rng.random_range(0..9)),
                        ],
                        watermark_ms: now - 10_000,
                        ..yes(id, now - rng.random_range(0..60_000))
                    }
                    .record(),
                );
            }
            batches.push((partition, payloads));
        }
        if rng.random_bool(0.05) {
            now += 3_600_000;
        }
    }
    batches
}

pub(super) fn queries() -> Vec<Query> {
    let mut distinct = Query::standing("distinct");
    distinct.aggregates.distinct_members = true;
    distinct.allowed_lateness_ms = 30_000;
    vec![Query::standing("live"), distinct]
}

/// The newest checkpoint's hash of each owner.
async fn hashes(rig: &Rig) -> BTreeMap<String, u64> {
    let listed = rig.tables.list_checkpoints("main").await.unwrap();
    let mut hashes = BTreeMap::new();
    for manifest in listed {
        hashes.entry(manifest.owner).or_insert(manifest.state_hash);
    }
    hashes
}

/// Whether the last progress on `changes` is beyond these inputs.
async fn is_at(rig: &Rig, partition: u16, next: u64) -> bool {
    let read = rig.read(Channel::Changes, partition).await;
    let reached = |of: Progress| of.next_offset() >= next;
    read.last().and_then(progress).is_some_and(reached)
}

#[tokio::test]
async fn a_run_with_kills_and_one_without_have_the_same_hashes() {
    for seed in 0..3 {
        println!("seed {seed}");
        let input = input(seed);
        let mut straight = Rig::new(PARTITIONS).await;
        let mut config = straight.config(queries());
        config.checkpoint_interval = Duration::from_secs(3_600);
        let running = straight.start(config.clone());
        for (partition, payloads) in input.clone() {
            straight.write(partition, payloads).await;
        }
        let end = T0_MS + 100_000_000;
        straight.end(end).await;
        straight.until_ended().await;
        running.stop().await.unwrap();
        let expected = hashes(&straight).await;
        assert_eq!(expected.len(), usize::from(PARTITIONS) + 1);
        assert!(expected["analyse/0"] != expected["analyse/1"]);
        straight.close().await;

        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let mut killed = Rig::new(PARTITIONS).await;
        config.checkpoint_interval = Duration::from_millis(5);
        let (mut running, mut kills) = (killed.start(config.clone()), 0);
        for (partition, payloads) in input {
            let next = killed.write(partition, payloads).await;
            if rng.random_bool(0.1) {
                if rng.random_bool(0.5) {
                    while !is_at(&killed, partition, next.0).await {
                        tokio::time::sleep(Duration::from_millis(2)).await;
                    }
                }
                running.kill().await;
                running = killed.start(config.clone());
                kills += 1;
            }
        }
        assert!(kills > 3, "seed {seed} killed {kills} times");
        assert!(
            hashes(&killed).await != expected,
            "not before it is through"
        );
        killed.end(end).await;
        killed.until_ended().await;
        running.stop().await.unwrap();
        assert_eq!(
            hashes(&killed).await,
            expected,
            "seed {seed}, {kills} kills"
        );
        killed.close().await;
    }
}
