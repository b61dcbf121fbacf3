//! The ring on its own: what a reader finds where, and what the producer may add when.

use std::sync::Arc;

use super::*;

fn frames(range: std::ops::Range<i64>) -> Vec<Frame> {
    range
        .map(|number| Frame {
            payload: Bytes::from(number.to_string()),
            mtime_ms: number,
            text: true,
        })
        .collect()
}

fn read(reader: &Reader) -> (Next, Vec<String>) {
    let mut out = VecDeque::new();
    let next = reader.next(1_000_000, &mut out);
    reader.wrote(out.len() as u64);
    let text = |frame: Frame| String::from_utf8_lossy(&frame.payload).into_owned();
    (next, out.into_iter().flatten().map(text).collect())
}

fn back(count: u64) -> CatchUp {
    CatchUp {
        since_count: Some(count),
        ..CatchUp::default()
    }
}

#[test]
fn since_count_counts_from_the_last_record_sent_not_produced() {
    let history = Arc::new(History::new(100, true));
    let first = history.join(CatchUp::default());
    history.push(&mut frames(0..10));
    let mut out = VecDeque::new();
    assert_eq!(first.next(4, &mut out), Next::Records);
    first.wrote(4);
    drop(first);
    // Sent: 0..4. Two back from there, then what was produced but never sent.
    let (_, seen) = read(&history.join(back(2)));
    assert_eq!(seen, ["2", "3", "4", "5", "6", "7", "8", "9"]);
    let (_, seen) = read(&history.join(back(3)));
    assert_eq!(seen, ["7", "8", "9"]);
    assert_eq!(
        read(&history.join(CatchUp::default())),
        (Next::Wait, vec![])
    );
}

#[test]
fn since_mtime_filters_what_was_sent_before_and_nothing_after() {
    let history = Arc::new(History::new(100, false));
    history.push(&mut frames(0..10));
    let catch_up = CatchUp {
        since_mtime_ms: Some(7),
        ..CatchUp::default()
    };
    let reader = history.join(catch_up);
    history.push(&mut frames(3..5));
    assert_eq!(
        read(&reader),
        (
            Next::Records,
            ["8", "9", "3", "4"].map(String::from).to_vec()
        )
    );
}

#[test]
fn a_waiting_feed_has_room_only_for_those_who_read() {
    let history = Arc::new(History::new(10, true));
    let reader = history.join(CatchUp::default());
    assert_eq!(history.wait_for_room(), Some(AHEAD_RECORDS_MAX));
    history.push(&mut frames(0..4_000));
    assert_eq!(history.wait_for_room(), Some(96));
    let _ = read(&reader);
    assert_eq!(history.wait_for_room(), Some(AHEAD_RECORDS_MAX));
    history.push(&mut frames(0..4_096));
    // The history asked for is still there, although the producer is a full window ahead.
    assert_eq!(read(&history.join(back(10))).1.len(), 4_106);
    history.close();
    assert_eq!(history.wait_for_room(), None);
}

#[test]
fn large_records_leave_less_room() {
    let history = Arc::new(History::new(10, true));
    assert_eq!(
        history.lock().room(),
        0,
        "there is room although nobody reads"
    );
    let reader = history.join(CatchUp::default());
    let large = |count| -> Vec<Frame> {
        let payload = Bytes::from(vec![b'x'; 1 << 20]);
        std::iter::repeat_n(
            Frame {
                payload,
                mtime_ms: 0,
                text: true,
            },
            count,
        )
        .collect()
    };
    history.push(&mut large(31));
    assert_eq!(history.lock().room(), AHEAD_RECORDS_MAX - 31);
    history.push(&mut large(2));
    assert_eq!(history.lock().room(), 0);
    reader.wrote(2);
    assert_eq!(history.lock().room(), AHEAD_RECORDS_MAX - 31);
    // The ring forgets what is beyond its limit in bytes, oldest first, and knows it.
    reader.wrote(31);
    history.push(&mut large(300));
    assert_eq!(history.lock().frames.len(), 288);
    assert_eq!(history.produced(), 333);
}

#[test]
fn a_feed_that_does_not_wait_overtakes_the_slow() {
    let history = Arc::new(History::new(10, false));
    let reader = history.join(CatchUp::default());
    history.push(&mut frames(0..5_000));
    assert_eq!(read(&reader).0, Next::FellBehind);
    assert_eq!(
        read(&history.join(back(u64::MAX))).1.len(),
        10 + AHEAD_RECORDS_MAX as usize
    );
}

#[test]
fn the_end_comes_after_the_last_record() {
    let history = Arc::new(History::new(10, true));
    let reader = history.join(CatchUp::default());
    history.push(&mut frames(0..3));
    history.end();
    assert!(!history.is_drained());
    assert_eq!(read(&reader).1.len(), 3);
    assert_eq!(read(&reader).0, Next::Ended);
    assert!(history.is_drained());
    // Who comes later gets the catch-up first.
    let late = history.join(back(2));
    assert_eq!(read(&late).1, ["1", "2"]);
    assert_eq!(read(&late).0, Next::Ended);
}
