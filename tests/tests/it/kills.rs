//! kill -9 at seeded moments, and at every named step of the log and of the store, alters nothing.
//!
//! - The feed is a process of its own and waits while nobody is connected.
//! - What was read from `rsvps` before a kill is there afterwards, at the same offset.
//! - A client that goes on by its own positions ends with the known rows, and with each result of
//!   each window once.
//! - The results equal, byte for byte, a replay of the log that came out.

use std::time::Duration;

use headcount_binder::embedded::CrashPoint as LogStep;
use headcount_store::embedded::CrashPoint as StoreStep;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::harness::PATIENCE;
use crate::harness::dev::{Dev, Setup};
use crate::harness::feed::Feed;
use crate::harness::follower::{Follower, Seen, remember};
use crate::harness::process::Process;
use crate::harness::read::{channel, result_bytes, watched};
use crate::harness::recording;
use crate::recording::numbers::{
    ONCE, RECORDS, check_counts, check_replica, check_truth, check_versions,
};
use crate::recording::store::check_store;
use crate::windows::copy_input;
use headcount_sdk::Client;
use headcount_sdk::v1::Channel;

const SEED: u64 = 20_150_308;

/// What a client saw confirmed is in the log, each frame of the recording once, and the client, once
/// it has caught up, has every row and each result once. Gives the results.
pub(crate) async fn check_client(
    client: &Client,
    follower: &mut Follower,
    records: u64,
) -> Vec<Vec<u8>> {
    let mut held = Seen::new();
    remember(&mut held, &channel(client, Channel::Rsvps).await);
    for (place, what) in &follower.seen {
        assert_eq!(
            held.get(place),
            Some(what),
            "confirmed at {place:?}, and lost"
        );
    }
    let mut ordinals: Vec<u64> = held.values().map(|(ordinal, _)| *ordinal).collect();
    ordinals.sort_unstable();
    assert!(
        ordinals.into_iter().eq(1..=records),
        "each frame is in the log once"
    );
    let bytes = result_bytes(client).await;
    follower.catch_up(client).await;
    check_replica(&follower.replica);
    check_versions(client, &follower.replica).await;
    assert!(
        follower.results == bytes,
        "{} results came to the client, {} are in the log",
        follower.results.len(),
        bytes.len()
    );
    bytes
}

/// The end of a run with kills: records once each, the known truth, results as replayed, the same in the
/// tables, and with the client that was there all along.
async fn check_outcome(setup: &Setup, mut follower: Follower) {
    let dev = setup.start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    watched(&dev.client).await;
    let bytes = check_client(&dev.client, &mut follower, RECORDS).await;
    check_store(&dev.client).await;
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

/// One life of the process, ended after some time: of every five one before it says where it is.
async fn life(setup: &Setup, number: u32, time: Duration, follower: &mut Follower) {
    if number % 5 == 4 {
        println!("kill {number} {time:?} after the start");
        let mut process = Process::start(setup.command());
        tokio::time::sleep(time).await;
        process.kill();
        return;
    }
    println!("kill {number} {time:?} after the banner");
    let mut dev = setup.start().await;
    let _ = tokio::time::timeout(time, follower.follow(&dev.client)).await;
    dev.process.kill();
}

/// The recording is fed once: fed in rounds, a catch-up that begins a round later looks just like
/// one that begins where the log ends.
async fn killed_at_random(kills: u32, rate: &str, seed: u64) {
    println!("seed {seed}");
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let feed = Feed::replay(&recording(), 1, rate).await;
    let setup = Setup::feed(&feed.url)
        .set("analyse.checkpoint_interval", "300ms")
        .set("log.segment_size", "64KiB");
    let mut follower = Follower::default();
    for kill in 0..kills {
        let most_ms = if kill % 5 == 4 { 400 } else { 1_500 };
        let time = Duration::from_millis(random.random_range(20..most_ms));
        life(&setup, kill, time, &mut follower).await;
        let seen = follower.seen.len() as u64;
        assert!(seen < RECORDS, "the feed was over before kill {kill}");
    }
    assert!(!follower.results.is_empty(), "no window fired before");
    assert!(!follower.seen.is_empty(), "nothing was confirmed before");
    check_outcome(&setup, follower).await;
}

#[tokio::test]
async fn thirty_kills_at_seeded_moments_alter_nothing() {
    killed_at_random(30, "35", SEED).await;
}

#[tokio::test]
#[ignore = "a long loop"]
async fn soak_kills_at_moments_of_other_seeds_alter_nothing() {
    for seed in 1..=5 {
        killed_at_random(60, "30", seed).await;
    }
}

/// Ends the process at a step, beside a client that reads, starts it again, and checks the truth.
/// Says how many records the client had.
async fn killed_at_step(variable: &str, step: &str) -> usize {
    println!("{step}");
    let feed = Feed::replay(&recording(), 1, "1000").await;
    let setup = Setup::feed(&feed.url)
        .set("analyse.checkpoint_interval", "200ms")
        .set("log.segment_size", "64KiB");
    let Dev {
        mut process,
        client,
        ..
    } = setup.clone().variable(variable, step).start().await;
    let mut follower = Follower::default();
    let status = tokio::select! {
        status = process.wait(PATIENCE) => status,
        () = async {
            follower.follow(&client).await;
            // The process is gone, or about to be.
            std::future::pending::<()>().await;
        } => unreachable!("it waits for ever"),
    };
    assert!(
        Process::aborted(status),
        "{step}: ended by {status}\n{}",
        process.shown()
    );
    let seen = follower.seen.len();
    check_outcome(&setup, follower).await;
    seen
}

/// Every one of the steps, at the n-th time. Some come before anything is confirmed; not most of them.
async fn killed_at_each(variable: &str, steps: impl Iterator<Item = (&'static str, u32)>) {
    let (mut all, mut with_records) = (0, 0);
    for (step, nth) in steps {
        all += 1;
        with_records += usize::from(killed_at_step(variable, &format!("{step}:{nth}")).await > 0);
    }
    assert!(
        with_records > all / 2,
        "{with_records} of {all} came after something was confirmed"
    );
}

/// At which time of a step of the store the process ends: late enough for something to be confirmed.
fn time_of_store_step(point: StoreStep) -> u32 {
    match point {
        StoreStep::CheckpointBegin | StoreStep::CheckpointChunk | StoreStep::CheckpointRemoved => 2,
        StoreStep::CheckpointSynced | StoreStep::CheckpointNamed => 3,
        StoreStep::RowsWritten | StoreStep::RowsSynced => 20,
    }
}

/// The same of the log; `None` where the binder's own tests end the process: what retention removes
/// cannot be held against the recording.
fn time_of_log_step(point: LogStep) -> Option<u32> {
    match point {
        LogStep::GroupHalfWritten | LogStep::GroupWritten | LogStep::GroupSynced => Some(200),
        LogStep::RollSealed
        | LogStep::RollIndexWritten
        | LogStep::RollIndexNamed
        | LogStep::RollSegmentWritten
        | LogStep::RollSegmentNamed
        | LogStep::RollFolderSynced => Some(2),
        LogStep::RetentionIndexRemoved | LogStep::RetentionSegmentRemoved => None,
    }
}

#[tokio::test]
async fn a_kill_at_every_step_of_a_checkpoint_alters_nothing() {
    let steps = StoreStep::ALL.map(|point| (point.as_str(), time_of_store_step(point)));
    killed_at_each("HEADCOUNT_STORE_CRASH_AT", steps.into_iter()).await;
}

#[tokio::test]
async fn a_kill_at_every_step_of_a_segment_roll_alters_nothing() {
    let of = |point: LogStep| Some((point.as_str(), time_of_log_step(point)?));
    killed_at_each(
        "HEADCOUNT_BINDER_CRASH_AT",
        LogStep::ALL.into_iter().filter_map(of),
    )
    .await;
}
