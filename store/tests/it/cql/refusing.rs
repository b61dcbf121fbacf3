//! Rows that the server does not take, one by one.

use headcount_store::{Refusal, RsvpsQuery, Store, WriteBatch};

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
