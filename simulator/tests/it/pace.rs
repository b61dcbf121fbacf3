//! How fast records go out. Bounds are wide where a busy machine delays, tight where it cannot
//! hurry.

use std::cell::RefCell;
use std::io;

use std::time::{Duration, Instant};

use headcount_simulator::{Feed, Rate};

use crate::harness::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recording_keeps_the_rate_asked_for() {
    let feed = Running::start(replay(Rate::PerSecond(200.0), 1)).await;
    let mut client = feed.connect("").await;
    let start = Instant::now();
    let _ = read(&mut client, 201).await;
    let took = start.elapsed();
    // 200 gaps of 5 ms; up to 100 ms of delay may be made up for.
    assert!(
        (Duration::from_millis(850)..Duration::from_secs(5)).contains(&took),
        "{took:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recording_keeps_a_multiple_of_its_own_pace() {
    let lines = recorded_lines();
    let newest = |count: usize| lines[..count].iter().map(|line| mtime(line)).max();
    let span_ms = newest(400)
        .zip(newest(1))
        .map(|(last, first)| last - first)
        .expect("mtimes");
    let feed = Running::start(replay(Rate::Multiple(200.0), 1)).await;
    let mut client = feed.connect("").await;
    let _ = read(&mut client, 1).await;
    let start = Instant::now();
    let _ = read(&mut client, 399).await;
    let own = Duration::from_millis(span_ms.unsigned_abs()) / 200;
    let took = start.elapsed();
    assert!(
        own > Duration::from_secs(1),
        "the test's span is too short: {own:?}"
    );
    let bounds = own.saturating_sub(Duration::from_millis(150))..own + Duration::from_secs(4);
    assert!(bounds.contains(&took), "{took:?} for {own:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_record_a_second() {
    let feed = Running::start(replay(Rate::PerSecond(1.0), 1)).await;
    let mut client = feed.connect("").await;
    let _ = read(&mut client, 1).await;
    assert!(
        silent(&mut client, Duration::from_millis(300)).await,
        "too early"
    );
    let _ = read(&mut client, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_feed_shows_the_wall_clock() {
    let mut config = generated(Rate::PerSecond(500.0), None);
    config.content = headcount_simulator::Content::Generated {
        seed: 9,
        start_mtime_ms: None,
        limit: None,
    };
    for rate in [Rate::PerSecond(500.0), Rate::Multiple(300.0), Rate::Max] {
        config.rate = rate;
        let feed = Running::start(config.clone()).await;
        let mut client = feed.connect("").await;
        let records = read(&mut client, 300).await;
        let now_ms = wall_clock_ms();
        let newest = records
            .iter()
            .map(|record| mtime(record))
            .max()
            .expect("records");
        assert!(
            (now_ms - 10_000..now_ms + 1_000).contains(&newest),
            "{rate}: {}",
            newest - now_ms
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_live_feed_keeps_its_rate_on_average() {
    let feed = Running::start(generated(Rate::PerSecond(5_000.0), Some(10_000))).await;
    let start = Instant::now();
    let (records, _) = read_to_close(&mut feed.connect("?since_count=100000").await).await;
    let took = start.elapsed();
    assert_eq!(records.len(), 10_000);
    assert!(
        (Duration::from_millis(1_500)..Duration::from_secs(8)).contains(&took),
        "{took:?}"
    );
}

#[expect(
    clippy::disallowed_methods,
    reason = "the test compares with the wall clock"
)]
fn wall_clock_ms() -> i64 {
    let since = std::time::SystemTime::UNIX_EPOCH.elapsed();
    since.expect("a clock after 1970").as_millis() as i64
}

thread_local! {
    /// What a person reads on stderr of what this thread has said.
    static SAID: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Where the subscriber of all tests writes. One of a thread alone would not do: whether a place
/// logs at all is kept for all threads, and another one may just be asking for it.
struct Said;

impl io::Write for Said {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        SAID.with_borrow_mut(|said| said.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

// On one thread, whose lines it looks at.
#[tokio::test]
async fn a_feed_beyond_what_was_recorded_says_so() {
    let set = tracing_subscriber::fmt().with_writer(|| Said).try_init();
    assert!(set.is_ok(), "no other test sets one");
    for (rate, times) in [(12.0, 0), (1_000.0, 1)] {
        let feed = Feed::bind(generated(Rate::PerSecond(rate), Some(1))).await;
        assert!(feed.is_ok());
        let said = SAID.with_borrow_mut(std::mem::take);
        let said = String::from_utf8(said).expect("text");
        let found = said.matches("extrapolated from the recording").count();
        assert_eq!(found, times, "at {rate} a second: {said}");
    }
}
