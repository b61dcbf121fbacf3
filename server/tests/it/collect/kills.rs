//! Kills at any moment, with any part of what was under way lost in any partition: the log ends up
//! with every frame of the feed once, in the feed's order within each partition.

use std::time::Duration;

use headcount_binder::Binder;
use headcount_proto::position::partition_of;
use headcount_server::collect::Config;
use tokio_tungstenite::tungstenite::Message;
use xxhash_rust::xxh3::xxh3_64;

use crate::collect::feed::{Cut, Feed};
use crate::collect::log;
use crate::collect::memory::Memory;
use crate::collect::role::{self, config, record, text};
use crate::rng::Rng;

const RUNS: u64 = 60;

/// A frame of the feed, and where it belongs: a partition, or `dead`.
struct Sent {
    frame: String,
    event: Option<String>,
}

/// Records with byte-identical repeats, near and far, and garbage among them.
fn frames(random: &mut Rng) -> Vec<Sent> {
    let count = 200 + random.index(1_500);
    let mut sent: Vec<Sent> = Vec::new();
    for at in 0..count {
        let frame = match random.index(20) {
            0 => format!("garbage {}", random.index(5)),
            1..=3 if at > 0 => sent[at - 1].frame.clone(),
            4 if at > 0 => sent[random.index(at)].frame.clone(),
            _ => record(at as u64),
        };
        let id = frame
            .strip_prefix(r#"{"rsvp_id":"#)
            .and_then(|rest| rest.split(',').next());
        let event = id.map(|id| format!("event-{}", id.parse::<u64>().unwrap() % 40));
        sent.push(Sent { frame, event });
    }
    sent
}

fn hashes<'a>(sent: &'a [Sent], of: impl Fn(&Option<String>) -> bool + 'a) -> Vec<u64> {
    sent.iter()
        .filter(|sent| of(&sent.event))
        .map(|sent| xxh3_64(sent.frame.as_bytes()))
        .collect()
}

fn settings(feed: &Feed, partitions: u16, random: &mut Rng) -> Config {
    let mut config = config(feed.url(), partitions);
    config.batch_records = 1 + random.index(16) as u16;
    config.window_batches = 1 + random.index(24);
    config.linger_ms = random.index(4) as u32;
    config.heartbeat_ms = 1 + random.index(40) as u32;
    config.catch_up.overlap = 1 + random.index(64) as u32;
    config.drain_deadline = Duration::from_secs(5);
    config
}

async fn run(seed: u64) {
    let mut random = Rng(seed);
    let partitions = [1, 3, 4, 16][random.index(4)];
    let sent = frames(&mut random);
    let memory = Memory::new(random.next());
    let feed = Feed::start(
        sent.iter()
            .map(|sent| text(&sent.frame))
            .collect::<Vec<Message>>(),
    )
    .await;
    feed.end();
    feed.cut(
        (0..random.index(4))
            .map(|_| Cut::Abrupt(random.index(sent.len())))
            .collect(),
    );
    let pump = tokio::spawn({
        let memory = memory.clone();
        async move {
            loop {
                tokio::time::sleep(Duration::from_millis(1)).await;
                memory.settle(true);
            }
        }
    });
    let config = settings(&feed, partitions, &mut random);
    let mut epoch = 0;
    for _ in 0..random.index(5) {
        epoch += 1;
        memory.light(1 + random.index(150));
        let mut running = role::start(config.clone(), memory.clone(), epoch);
        tokio::select! {
            () = memory.blown() => {}
            done = &mut running.task => {
                done.unwrap().unwrap();
                continue;
            }
        }
        running.task.abort();
        let _ = running.task.await;
        memory.kill();
    }
    memory.light(usize::MAX);
    let summary = role::start(config, memory.clone(), epoch + 1)
        .done()
        .await
        .unwrap();
    pump.abort();
    assert!(
        summary.ended && summary.gaps == 0,
        "seed {seed}: {summary:?}"
    );
    check(seed, &*memory, &sent, partitions).await;
}

async fn check(seed: u64, binder: &dyn Binder, sent: &[Sent], partitions: u16) {
    let mut ordinals = Vec::new();
    for (held, partition) in log::all(binder, partitions).await.into_iter().zip(0..) {
        let wanted = hashes(sent, |event| {
            event
                .as_ref()
                .is_some_and(|event| partition_of(event, partitions) == partition)
        });
        let found: Vec<u64> = held
            .records
            .iter()
            .map(|record| record.frame_hash)
            .collect();
        assert_eq!(
            found.len(),
            wanted.len(),
            "seed {seed}, partition {partition}"
        );
        assert_eq!(found, wanted, "seed {seed}, partition {partition}");
        assert!(held.gaps.is_empty());
        let falls = !held.stamps.is_sorted_by_key(|stamp| stamp.watermark_ms);
        assert!(
            !falls,
            "seed {seed}, partition {partition}: the watermark falls"
        );
        ordinals.extend(held.records.iter().map(|record| record.ordinal));
    }
    let dead = log::dead(binder).await;
    let found: Vec<u64> = dead.iter().map(|letter| letter.frame_hash).collect();
    assert_eq!(found, hashes(sent, Option::is_none), "seed {seed}, dead");
    ordinals.extend(dead.iter().map(|letter| letter.ordinal));
    ordinals.sort_unstable();
    assert!(
        ordinals.into_iter().eq(1..=sent.len() as u64),
        "seed {seed}: ordinals"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_frame_enters_the_log_once_whatever_a_kill_loses() {
    let only = option_env!("HEADCOUNT_TEST_SEED").and_then(|seed| seed.parse().ok());
    let seeds = only.map_or(0..RUNS, |seed: u64| seed..seed + 1);
    for seed in seeds {
        println!("seed {seed}");
        run(seed).await;
    }
}
