//! Parts that fail for what may mend, or find that another has them, are taken up again; what does not
//! mend stops the role. Whatever failed, all channels are as without it, byte for byte.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use headcount_binder::conformance::faulty::{Call as LogCall, Faulty as FaultyLog};
use headcount_binder::{Binder, BinderError, Channel};
use headcount_proto::v1::log_record::Payload;
use headcount_store::conformance::faulty::{Call as StoreCall, Faulty as FaultyStore};
use headcount_store::{Store, StoreError};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tokio::time::timeout;

use super::hashes::{PARTITIONS, input, queries};
use super::rig::{Rig, Running, SOON, T0_MS, payloads};
use super::standby::all_applied;
use crate::analyse::AnalyseError;

const SEED: u64 = 71;
const END_MS: i64 = T0_MS + 100_000_000;

/// What readers apply of each channel.
type Applied = Vec<Vec<(u64, Vec<u8>)>>;

fn unanswered() -> BinderError {
    BinderError::Timeout {
        waiting_for: "an answer of a test",
        after: Duration::ZERO,
    }
}

fn unavailable() -> StoreError {
    StoreError::Unavailable {
        doing: "what a test asks for",
        reason: "it says so".to_owned(),
    }
}

/// Whether something is wrong, as a test says, and how often it was.
#[derive(Default)]
struct Wrong {
    is: AtomicBool,
    times: AtomicUsize,
}

impl Wrong {
    fn now() -> Arc<Self> {
        let wrong = Self::default();
        wrong.is.store(true, Ordering::SeqCst);
        Arc::new(wrong)
    }

    /// Fails for as long as it is wrong.
    fn fails<E>(&self, error: impl FnOnce() -> E) -> Result<(), E> {
        if !self.is.load(Ordering::SeqCst) {
            return Ok(());
        }
        self.times.fetch_add(1, Ordering::SeqCst);
        Err(error())
    }

    /// Fails the first time.
    fn once<E>(&self, error: impl FnOnce() -> E) -> Result<(), E> {
        let outcome = self.fails(error);
        self.is.store(false, Ordering::SeqCst);
        outcome
    }

    fn mend(&self) {
        self.is.store(false, Ordering::SeqCst);
    }

    fn times(&self) -> usize {
        self.times.load(Ordering::SeqCst)
    }
}

/// A rig with the input of a seed, to its end.
async fn written(seed: u64) -> Rig {
    let mut rig = Rig::new(PARTITIONS).await;
    for (partition, payloads) in input(seed) {
        rig.write(partition, payloads).await;
    }
    rig.end(END_MS).await;
    rig
}

fn start(rig: &Rig, log: Arc<dyn Binder>, store: Arc<dyn Store>) -> Running {
    let mut config = rig.config(queries());
    config.checkpoint_interval = Duration::from_millis(20);
    rig.start_over(config, log, store)
}

/// What comes of the input where nothing is wrong.
async fn undisturbed(seed: u64) -> Applied {
    let rig = written(seed).await;
    let running = start(&rig, rig.log.clone(), rig.tables.clone());
    rig.until_ended().await;
    running.stop().await.unwrap();
    let applied = all_applied(&rig).await;
    rig.close().await;
    applied
}

/// Waits until it ends, stops it, and checks that all is there, once.
async fn comes_to_the_same(rig: Rig, running: Running, expected: &Applied, what: &str) {
    rig.until_ended().await;
    // A part may fail after its last output too: it is taken up again then, with nothing left to do.
    let warnings = async || {
        while !running.status.warnings().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    if timeout(SOON, warnings()).await.is_err() {
        panic!("{what}: {:?}", running.status.warnings());
    }
    running.stop().await.unwrap();
    assert!(
        all_applied(&rig).await == *expected,
        "{what}: other outputs"
    );
    rig.close().await;
}

async fn warns(running: &Running, what: &str) {
    let warning = async {
        let is = |warning: &String| warning.ends_with("; trying again");
        while !running.status.warnings().iter().any(is) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(SOON, warning).await.expect(what);
}

/// How often an epoch began in what a channel holds.
async fn epochs(rig: &Rig, channel: Channel) -> usize {
    let read = rig.read(channel, 0).await;
    let begins = |payload: &Payload| matches!(payload, Payload::EpochBegins(_));
    read.iter().flat_map(payloads).filter(begins).count()
}

/// Calls to the log that fail for a while: at a start, at work, of an analyser, of the merger.
#[tokio::test]
async fn a_part_whose_log_fails_says_so_and_is_taken_up_again() {
    let expected = undisturbed(SEED).await;
    for (what, channel) in [
        ("hold", Channel::Rsvps),
        ("consume", Channel::Rsvps),
        ("next", Channel::Rsvps),
        ("bounds", Channel::Changes),
        ("consume", Channel::Partials),
        ("next", Channel::Partials),
    ] {
        let named = format!("{what} {channel}");
        let rig = written(SEED).await;
        let wrong = Wrong::now();
        let told = Arc::clone(&wrong);
        let log = FaultyLog::new(rig.log.clone(), move |call: LogCall<'_>| {
            match (call.what, call.channel.channel) == (what, channel) {
                true => told.fails(unanswered),
                false => Ok(()),
            }
        });
        let running = start(&rig, log, rig.tables.clone());
        warns(&running, &named).await;
        wrong.mend();
        comes_to_the_same(rig, running, &expected, &named).await;
    }
}

#[tokio::test]
async fn a_part_whose_store_fails_says_so_and_is_taken_up_again() {
    let expected = undisturbed(SEED).await;
    for (what, owner) in [
        ("claim_checkpoints", "analyse/1"),
        ("newest_checkpoint", "analyse/0"),
        ("newest_checkpoint", "merge"),
    ] {
        let named = format!("{what} {owner}");
        let rig = written(SEED).await;
        let wrong = Wrong::now();
        let told = Arc::clone(&wrong);
        let store = FaultyStore::new(rig.tables.clone(), move |call: StoreCall<'_>| {
            match (call.what, call.name) == (what, owner) {
                true => told.fails(unavailable),
                false => Ok(()),
            }
        });
        let running = start(&rig, rig.log.clone(), store);
        warns(&running, &named).await;
        wrong.mend();
        comes_to_the_same(rig, running, &expected, &named).await;
    }
}

/// A checkpoint that is refused, or a claim, says that another has the part: that is no failure.
#[tokio::test]
async fn a_part_that_was_replaced_ends_without_an_error_and_goes_on_from_its_checkpoint() {
    let expected = undisturbed(SEED).await;
    let stale = |owner: &str| StoreError::Stale {
        owner: owner.to_owned(),
        epoch: 1,
        sequence: 1,
        newest_epoch: 2,
        newest_sequence: 1,
    };
    for (what, owner, channel) in [
        ("commit_checkpoint", "analyse/0", Channel::Changes),
        ("commit_checkpoint", "merge", Channel::Results),
        ("claim_checkpoints", "analyse/0", Channel::Changes),
    ] {
        let named = format!("{what} {owner}");
        let rig = written(SEED).await;
        let wrong = Wrong::now();
        let told = Arc::clone(&wrong);
        let store = FaultyStore::new(rig.tables.clone(), move |call: StoreCall<'_>| {
            match (call.what, call.name) == (what, owner) {
                true => told.once(|| stale(owner)),
                false => Ok(()),
            }
        });
        let running = start(&rig, rig.log.clone(), store);
        let again = async {
            // A claim that is refused comes before the word that its epoch begins.
            let begun = if what == "claim_checkpoints" { 1 } else { 2 };
            while wrong.times() == 0 || epochs(&rig, channel).await < begun {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        timeout(SOON, again).await.expect(&named);
        comes_to_the_same(rig, running, &expected, &named).await;
        assert_eq!(wrong.times(), 1, "{named}");
    }
}

#[tokio::test]
async fn what_does_not_mend_stops_the_role() {
    let rig = written(SEED).await;
    let store = FaultyStore::new(rig.tables.clone(), |call: StoreCall<'_>| match call.what {
        "claim_checkpoints" if call.name == "analyse/1" => Err(StoreError::Denied {
            doing: "claiming",
            reason: "not granted".to_owned(),
        }),
        _ => Ok(()),
    });
    let running = start(&rig, rig.log.clone(), store);
    let error = running.ends().await.unwrap_err();
    let AnalyseError::Store { part, source } = &error else {
        panic!("{error}");
    };
    assert_eq!(part, "analyse/1");
    assert!(matches!(source, StoreError::Denied { .. }), "{error}");
    rig.close().await;
}

/// Faults of any kind at any call, a dozen of them a run.
#[tokio::test]
async fn faults_at_seeded_calls_alter_nothing() {
    for seed in 0..4 {
        println!("seed {seed}");
        let expected = undisturbed(seed).await;
        let rig = written(seed).await;
        let random = Arc::new(std::sync::Mutex::new(ChaCha8Rng::seed_from_u64(seed)));
        let left = Arc::new(AtomicUsize::new(12));
        // Looks at the log and at the store are many, batches few: each kind fails now and then.
        let fails = move |what: &str| {
            let rate = match what {
                "publish" | "confirm" | "next" => 0.04,
                "consume" | "commit_checkpoint" | "newest_checkpoint" => 0.3,
                _ => 0.02,
            };
            let is_due = random.lock().unwrap().random_bool(rate);
            let minus_one = |left: usize| left.checked_sub(1);
            is_due
                && left
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, minus_one)
                    .is_ok()
        };
        let (of_log, of_store) = (fails.clone(), fails);
        let log = FaultyLog::new(rig.log.clone(), move |call: LogCall<'_>| {
            match call.what != "partitions" && of_log(call.what) {
                true => Err(unanswered()),
                false => Ok(()),
            }
        });
        let store = FaultyStore::new(
            rig.tables.clone(),
            move |call: StoreCall<'_>| match of_store(call.what) {
                true => Err(unavailable()),
                false => Ok(()),
            },
        );
        let running = start(&rig, log, store);
        comes_to_the_same(rig, running, &expected, &format!("seed {seed}")).await;
    }
}
