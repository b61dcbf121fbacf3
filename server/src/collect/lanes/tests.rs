//! When batches go out, on a clock that the test holds.

use headcount_binder::{Embedded, EmbeddedConfig};
use prometheus_client::registry::Registry;
use tempfile::TempDir;

use super::*;
use crate::collect::Metrics;

/// The defaults, as the design has them.
const RECORDS: usize = 64;
const LINGER: Duration = Duration::from_millis(5);
const TICK: Duration = Duration::from_nanos(1);

/// Lanes of a source with nothing configured, and a log that they never reach.
fn lanes(config: &Config) -> (Lanes, TempDir) {
    let dir = TempDir::new().unwrap();
    let lanes = Lanes::new(
        config,
        Embedded::open(EmbeddedConfig::new(dir.path())).unwrap(),
        Producer::new("collect/test").unwrap(),
        1,
        Arc::default(),
        Metrics::register(&mut Registry::default()).of("test"),
        CancellationToken::new(),
    );
    (lanes, dir)
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
