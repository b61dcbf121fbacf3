//! Rows that the server does not take, one by one; and tables that are gone, which is no row's fault.

use headcount_store::{Refusal, RsvpsQuery, Store, StoreError, WriteBatch};

use super::keyspace::Keyspace;
use crate::support::{FEED, row, row_of};

/// The longest record that a row may have; with its key it is more than the server takes at a time.
const RECORD_BYTES_MAX: usize = 16 << 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_the_server_refuses_stops_nobody() {
    let keyspace = Keyspace::new();
    let store = keyspace.open().await;
    let mut history: Vec<_> = (0..40).map(row).collect();
    let around = row_of(17, 17, 1 << 21).change.len() - (1 << 21);
    history[17] = row_of(17, 17, RECORD_BYTES_MAX - around - 3);
    let bytes = history[17].change.len();
    assert!(
        (RECORD_BYTES_MAX - 3..=RECORD_BYTES_MAX).contains(&bytes),
        "{bytes}"
    );
    let mut ahead = row(30);
    ahead.version = 4_096 << 48;
    history[30] = ahead;
    let batch = WriteBatch {
        feed: FEED.to_owned(),
        history,
        ..Default::default()
    };
    let outcome = store.write(batch).await.unwrap();
    assert_eq!((outcome.written, outcome.repeated), (38, 0));
    let [first, second] = &outcome.refused[..] else {
        panic!("{:?}", outcome.refused);
    };
    let place = |refusal: &Refusal| (refusal.is_result, refusal.index);
    assert_eq!((place(first), place(second)), ((false, 17), (false, 30)));
    assert!(!first.reason.is_empty(), "{first:?}");
    assert!(second.reason.contains("generation"), "{second:?}");
    let page = store.list_rsvps(RsvpsQuery {
        feed: FEED.to_owned(),
        page_size: 1_000,
        ..Default::default()
    });
    assert_eq!(page.await.unwrap().rows.len(), 38);
}

/// Whoever loads stops there: no row is refused, so none is put aside for good.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_table_that_is_dropped_under_way_refuses_no_row() {
    let keyspace = Keyspace::new();
    let store = keyspace.open().await;
    let rows = |numbers: std::ops::Range<u64>| WriteBatch {
        feed: FEED.to_owned(),
        history: numbers.map(row).collect(),
        ..Default::default()
    };
    let outcome = store.write(rows(0..40)).await.unwrap();
    assert_eq!(outcome.written, 40);
    for (table, first) in [("rsvps", 1), ("rsvps_by_mtime", 2), ("rsvp_hours", 3)] {
        // Rows of another hour: those of this one are in the directory already.
        let first = first * 1_000_000;
        keyspace.run(&format!("DROP TABLE @{table}")).await;
        let error = store.write(rows(first..first + 40)).await.unwrap_err();
        assert!(matches!(error, StoreError::Schema { .. }), "{error:?}");
        assert!(!error.is_retryable(), "{error}");
        assert!(error.to_string().contains("store/schema.cql"), "{error}");
        // Whoever restarts makes it again, and the same rows are taken.
        keyspace.open().await.close().await;
        let outcome = store.write(rows(first..first + 40)).await.unwrap();
        assert!(outcome.refused.is_empty(), "{table}: {outcome:?}");
    }
}
