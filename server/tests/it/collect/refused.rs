//! A log that refuses batches, or takes them and says that it has not: each frame is in it once, in the
//! order of the feed. And one that cannot be read for a while when a source begins.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use headcount_binder::conformance::faulty::{Call, Faulty};
use headcount_binder::{Binder, BinderError, Channel};
use headcount_proto::position::partition_of;
use headcount_server::clock::SystemClock;
use headcount_server::collect::{Metrics, run_in_turn};
use headcount_server::status::StatusBoard;
use headcount_store::Embedded as Tables;
use prometheus_client::registry::Registry;
use tokio_tungstenite::tungstenite::Message;
use tokio_util::sync::CancellationToken;

use crate::collect::feed::Feed;
use crate::collect::log::{self, embedded};
use crate::collect::role::{self, config, record, text, until};
use crate::rng::Rng;

const PARTITIONS: u16 = 3;
const FRAMES: u64 = 1_500;

fn unanswered() -> BinderError {
    BinderError::Timeout {
        waiting_for: "an answer of a test",
        after: Duration::ZERO,
    }
}

/// Every 50th frame is no record.
fn is_good(id: &u64) -> bool {
    !id.is_multiple_of(50)
}

async fn feed() -> Feed {
    let frame = |id: u64| match is_good(&id) {
        true => text(record(id)),
        false => text(format!("garbage {id}")),
    };
    let frames: Vec<Message> = (1..=FRAMES).map(frame).collect();
    let feed = Feed::start(frames).await;
    feed.end();
    feed
}

/// Each good frame is in the log once, in order, and each bad one among the dead.
async fn check(log: &dyn Binder, what: &str) {
    for (partition, held) in (0..PARTITIONS).zip(log::all(log, PARTITIONS).await) {
        let event = |id: &u64| partition_of(&format!("event-{}", id % 40), PARTITIONS);
        let all = (1..=FRAMES).filter(is_good);
        let expected: Vec<u64> = all.filter(|id| event(id) == partition).collect();
        assert_eq!(held.ids(), expected, "{what}, partition {partition}");
    }
    let dead = log::dead(log).await;
    let ordinals: Vec<u64> = dead.iter().map(|letter| letter.ordinal).collect();
    let expected: Vec<u64> = (1..=FRAMES).filter(|id| !is_good(id)).collect();
    assert_eq!(ordinals, expected, "{what}, dead");
}

#[tokio::test(flavor = "multi_thread")]
async fn batches_that_are_refused_or_not_confirmed_are_published_again_in_their_order() {
    for seed in 0..6 {
        println!("seed {seed}");
        let dir = tempfile::tempdir().unwrap();
        let inner = embedded(dir.path());
        let random = Mutex::new(Rng(seed));
        let times = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&times);
        let log = Faulty::new(inner.clone(), move |call: Call<'_>| {
            let writes = matches!(call.what, "publish" | "confirm");
            if writes && random.lock().unwrap().one_in(12) {
                counted.fetch_add(1, Ordering::SeqCst);
                return Err(unanswered());
            }
            Ok(())
        });
        let feed = feed().await;
        let mut config = config(feed.url(), PARTITIONS);
        config.batch_records = 8;
        config.window_batches = 16;
        let running = role::start(config, log, 1);
        let status = running.status.clone();
        let summary = running.done().await.unwrap();
        let bad = FRAMES / 50;
        assert_eq!(
            (summary.records, summary.dead, summary.gaps, summary.ended),
            (FRAMES - bad, bad, 0, true),
            "seed {seed}"
        );
        assert_eq!(status.warnings(), [""; 0], "seed {seed}");
        let times = times.load(Ordering::SeqCst);
        assert!(times > 20, "seed {seed}: only {times} refusals");
        check(&*inner, &format!("seed {seed}")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_whose_log_cannot_be_read_is_taken_up_again() {
    for what in ["bounds", "consume", "next"] {
        let dir = tempfile::tempdir().unwrap();
        let inner = embedded(dir.path());
        // What is to be recovered.
        let earlier = feed().await;
        let running = role::start(config(earlier.url(), PARTITIONS), inner.clone(), 1);
        assert!(running.done().await.unwrap().ended);

        let fails = Arc::new(AtomicBool::new(true));
        let told = Arc::clone(&fails);
        let log = Faulty::new(inner.clone(), move |call: Call<'_>| {
            let is_it = call.what == what && call.channel.channel == Channel::Rsvps;
            match is_it && told.load(Ordering::SeqCst) {
                true => Err(unanswered()),
                false => Ok(()),
            }
        });
        let (status, shutdown) = (Arc::new(StatusBoard::default()), CancellationToken::new());
        let running = tokio::spawn(run_in_turn(
            config(earlier.url(), PARTITIONS),
            log,
            Tables::open(dir.path()).unwrap(),
            Arc::new(SystemClock),
            Arc::clone(&status),
            Metrics::register(&mut Registry::default()),
            shutdown.clone(),
        ));
        until(what, async || {
            let warnings = status.warnings();
            warnings.iter().any(|one| one.ends_with("; trying again"))
        })
        .await;
        fails.store(false, Ordering::SeqCst);
        let summary = tokio::time::timeout(Duration::from_secs(60), running).await;
        let summary = summary.expect("it goes on").unwrap().unwrap();
        assert_eq!((summary.records, summary.ended), (0, true), "{what}");
        assert_eq!(status.warnings(), [""; 0], "{what}");
        check(&*inner, what).await;
    }
}
