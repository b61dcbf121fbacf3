//! When batches go out, on a clock that the test holds.

use headcount_binder::{Embedded, EmbeddedConfig};
use prometheus_client::registry::Registry;
use tempfile::TempDir;

use super::*;
use crate::collect::{Config, Metrics};

/// The defaults, as the design has them.
const RECORDS: usize = 64;
const LINGER: Duration = Duration::from_millis(5);
const TICK: Duration = Duration::from_nanos(1);

/// Lanes of a source with nothing configured, and a log that they never reach.
fn lanes(config: &Config) -> (Lanes, TempDir) {
    let dir = TempDir::new().unwrap();
    let log = Embedded::open(EmbeddedConfig::new(dir.path())).unwrap();
    (lanes_over(log, config, &mut Registry::default()), dir)
}

fn lanes_over(log: Arc<dyn Binder>, config: &Config, registry: &mut Registry) -> Lanes {
    let metrics = Metrics::register(registry).of("test");
    let writer = Writer::new(Producer::new("collect/test").unwrap(), 1);
    Lanes::new(
        &config.feed,
        config.partitions,
        Some(ChannelRef::new(config.feed.clone(), Channel::Dead)),
        config.lanes(),
        log,
        writer,
        Arc::default(),
        metrics.lanes(),
        CancellationToken::new(),
    )
}

/// Lane and records of each batch that is ready to go out, oldest first; they have gone then.
fn gone(lanes: &mut Lanes) -> Vec<(usize, usize)> {
    let ready = lanes.ready.drain(..);
    ready
        .map(|(lane, batch)| (lane, batch.records().count()))
        .collect()
}

#[test]
fn a_batch_goes_out_with_its_64th_record() {
    let (mut lanes, _dir) = lanes(&Config::new("ws://feed"));
    let now = Instant::now();
    for ordinal in 1..RECORDS as u64 {
        lanes.push(2, b"record", ordinal, now).unwrap();
        lanes.push(3, b"another partition's", ordinal, now).unwrap();
        assert!(!lanes.is_ready(), "{ordinal} records");
    }
    lanes.push(2, b"record", RECORDS as u64, now).unwrap();
    assert_eq!(gone(&mut lanes), [(2, RECORDS)]);
    // The next batch of the lane begins anew; that of the other one has room for a record still.
    lanes.push(2, b"record", 65, now).unwrap();
    assert!(!lanes.is_ready());
    lanes.push(3, b"another partition's", 66, now).unwrap();
    assert_eq!(gone(&mut lanes), [(3, RECORDS)]);
    lanes.seal_all().unwrap();
    assert_eq!(gone(&mut lanes), [(2, 1)]);
}

#[test]
fn a_batch_goes_out_5_ms_after_its_first_record() {
    let (mut lanes, _dir) = lanes(&Config::new("ws://feed"));
    let began = Instant::now();
    assert_eq!(lanes.next_due(), None);
    lanes.push(1, b"first", 1, began).unwrap();
    let later = began + LINGER / 2;
    lanes.push(0, b"first of another", 2, later).unwrap();
    lanes.push(1, b"second", 3, later).unwrap();
    assert_eq!(lanes.next_due(), Some(began + LINGER), "the oldest counts");
    lanes.seal_due(began + LINGER - TICK, 4).unwrap();
    assert!(!lanes.is_ready(), "too early");
    lanes.seal_due(began + LINGER, 4).unwrap();
    assert_eq!(gone(&mut lanes), [(1, 2)]);

    assert_eq!(lanes.next_due(), Some(later + LINGER));
    lanes.seal_due(later + LINGER - TICK, 4).unwrap();
    assert!(!lanes.is_ready(), "each waits from its own first record on");
    lanes.seal_due(later + LINGER, 4).unwrap();
    assert_eq!(gone(&mut lanes), [(0, 1)]);
    assert_eq!(lanes.next_due(), None, "nothing waits");
}

/// However little time has passed: what a kill may lose is bounded in records.
#[test]
fn a_batch_goes_out_when_the_records_after_it_fill_a_window() {
    let config = Config::new("ws://feed");
    let window = config.window_records();
    let (mut lanes, _dir) = lanes(&config);
    let now = Instant::now();
    lanes.push(1, b"a quiet partition's", 10, now).unwrap();
    lanes.seal_due(now, 10 + window - 1).unwrap();
    assert!(!lanes.is_ready());
    lanes.seal_due(now, 10 + window).unwrap();
    assert_eq!(gone(&mut lanes), [(1, 1)]);
}

/// What was observed so far: how many batches, and their seconds.
fn published(registry: &Registry) -> (f64, f64) {
    let mut text = String::new();
    prometheus_client::encoding::text::encode(&mut text, registry).unwrap();
    let value = |name: &str| -> f64 {
        let line = text.lines().find(|line| line.contains(name));
        let line = line.unwrap_or_else(|| panic!("{name}: {text}"));
        line.rsplit(' ').next().unwrap().parse().unwrap()
    };
    (value("publish_seconds_count"), value("publish_seconds_sum"))
}

#[tokio::test]
async fn publishing_takes_from_the_hand_over_until_the_confirm_is_taken_up() {
    let dir = TempDir::new().unwrap();
    let log = Embedded::open(EmbeddedConfig::new(dir.path())).unwrap();
    let config = Config::new("ws://feed");
    let rsvps = ChannelRef::new(config.feed.clone(), Channel::Rsvps);
    log.open_channel(&rsvps, config.partitions).await.unwrap();
    let dead = ChannelRef::new(config.feed.clone(), Channel::Dead);
    log.open_channel(&dead, 1).await.unwrap();
    let mut registry = Registry::default();
    let mut lanes = lanes_over(log.clone(), &config, &mut registry);
    let (mut batches, mut before_s) = (0.0, 0.0);
    for wait in [40, 160] {
        let begun = Instant::now();
        lanes.push(0, b"record", 1, begun).unwrap();
        lanes.seal_all().unwrap();
        lanes.send().await.unwrap();
        // Whatever the log does meanwhile: it is confirmed once the source takes it up.
        tokio::time::sleep(Duration::from_millis(wait)).await;
        lanes.flush().await.unwrap();
        let at_most = begun.elapsed().as_secs_f64();
        let (count, sum_s) = published(&registry);
        batches += 1.0;
        assert_eq!(count, batches);
        let took = sum_s - before_s;
        assert!((wait as f64 / 1_000.0..=at_most).contains(&took), "{took}");
        before_s = sum_s;
    }
    drop(lanes);
    log.close().await.unwrap();
}
