//! kill -9 at seeded moments, and at every named step of the log and of the store, alters nothing.
//!
//! - The feed is a process of its own and waits while nobody is connected.
//! - What was read from `rsvps` before a kill is there afterwards, at the same offset.
//! - The results equal, byte for byte, a replay of the log that came out.

use std::collections::BTreeMap;
use std::time::Duration;

use headcount_sdk::TailOptions;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, PositionedRecord};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::harness::PATIENCE;
use crate::harness::dev::{Dev, Setup};
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::read::{channel, result_bytes, watched};
use crate::harness::recording;
use crate::recording::numbers::{ONCE, check_counts, check_truth};
use crate::windows::copy_input;

const SEED: u64 = 20_150_308;

/// Place of a record to its ordinal and the hash of its frame.
type Seen = BTreeMap<(u32, u64), (u64, u64)>;

fn remember(seen: &mut Seen, records: &[PositionedRecord]) {
    for record in records {
        let payload = record.record.as_ref().and_then(|r| r.payload.as_ref());
        if let Some(Payload::Rsvp(taken)) = payload {
            let place = (record.partition(), record.offset());
            seen.insert(place, (taken.ordinal, taken.frame_hash));
        }
    }
}

/// Reads what is confirmed until the time is up.
async fn read_for(dev: &Dev, time: Duration, seen: &mut Seen) {
    let options = TailOptions::new(Channel::Rsvps).from_earliest();
    let mut tail = dev.client.tail(options);
    let reading = async {
        while let Some(Ok(message)) = tail.next().await {
            remember(seen, &message.records);
        }
    };
    let _ = tokio::time::timeout(time, reading).await;
}

/// The end of a run with kills: records once each, the known truth, results as replayed.
async fn check_outcome(setup: &Setup, seen: &Seen, expected: [u64; 5]) {
    let dev = setup.start().await;
    let headcount = dev.counted(expected[0]).await;
    check_counts(&headcount, expected);
    check_truth(&dev.client, &headcount).await;
    watched(&dev.client).await;
    let mut held = Seen::new();
    remember(&mut held, &channel(&dev.client, Channel::Rsvps).await);
    for (place, what) in seen {
        assert_eq!(
            held.get(place),
            Some(what),
            "confirmed at {place:?}, and lost"
        );
    }
    let mut ordinals: Vec<u64> = held.values().map(|(ordinal, _)| *ordinal).collect();
    ordinals.sort_unstable();
    assert!(
        ordinals.into_iter().eq(1..=expected[0]),
        "each frame is in the log once"
    );
    let bytes = result_bytes(&dev.client).await;
    dev.stop().await;
    let replay = Setup::log_only();
    copy_input(setup, &replay);
    let dev = replay.start().await;
    watched(&dev.client).await;
    assert!(
        result_bytes(&dev.client).await == bytes,
        "a replay of the log differs"
    );
    dev.stop().await;
}

/// The recording is fed once: fed in rounds, a catch-up that begins a round later looks just like
/// one that begins where the log ends.
async fn killed_at_random(kills: u32, rate: &str) {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let feed = Feed::replay(&recording(), 1, rate).await;
    let setup = Setup::feed(&feed.url)
        .set("analyse.checkpoint_interval", "300ms")
        .set("log.segment_size", "64KiB");
    let mut seen = Seen::new();
    for kill in 0..kills {
        let time = Duration::from_millis(random.random_range(50..1_500));
        println!("kill {kill} after {time:?}");
        let mut dev = setup.start().await;
        read_for(&dev, time, &mut seen).await;
        dev.process.kill();
    }
    check_outcome(&setup, &seen, ONCE).await;
}

#[tokio::test]
async fn kills_at_seeded_moments_alter_nothing() {
    killed_at_random(6, "300").await;
}

#[tokio::test]
#[ignore = "a long loop"]
async fn soak_thirty_kills_at_seeded_moments_alter_nothing() {
    killed_at_random(30, "40").await;
}

/// Ends the process at a step, starts it again, and checks the truth.
async fn killed_at_step(variable: &str, step: &str) {
    println!("{step}");
    let feed = Feed::replay(&recording(), 1, "1000").await;
    let setup = Setup::feed(&feed.url)
        .set("analyse.checkpoint_interval", "200ms")
        .set("log.segment_size", "64KiB");
    let mut dying = Process::start(setup.clone().variable(variable, step).command());
    let status = dying.wait(PATIENCE).await;
    assert!(
        Process::aborted(status),
        "{step}: ended by {status}\n{}",
        dying.shown()
    );
    check_outcome(&setup, &Seen::new(), ONCE).await;
}

#[tokio::test]
async fn a_kill_at_every_step_of_a_checkpoint_alters_nothing() {
    for step in [
        "checkpoint-begin:2",
        "checkpoint-chunk:2",
        "checkpoint-synced:3",
        "checkpoint-named:3",
        "checkpoint-removed:2",
        "rows-written:3",
        "rows-synced:3",
    ] {
        killed_at_step("HEADCOUNT_STORE_CRASH_AT", step).await;
    }
}

#[tokio::test]
async fn a_kill_at_every_step_of_a_segment_roll_alters_nothing() {
    for step in [
        "group-half-written:20",
        "group-written:20",
        "group-synced:20",
        "roll-sealed:2",
        "roll-index-written:2",
        "roll-index-named:2",
        "roll-segment-written:2",
        "roll-segment-named:2",
        "roll-folder-synced:2",
    ] {
        killed_at_step("HEADCOUNT_BINDER_CRASH_AT", step).await;
    }
}
