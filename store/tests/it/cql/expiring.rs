//! History that expires: by the TTL of its rows, which is counted from stream time.

use std::time::Duration;

use headcount_store::clock::{Clock, SystemClock};
use headcount_store::{Cql, HistoryRow, RsvpsQuery, Store, WriteBatch};

use super::keyspace::Keyspace;
use crate::support::{FEED, row_at};

const TTL_S: i64 = 600;

async fn list(store: &Cql, latest_only: bool) -> Vec<u64> {
    let query = RsvpsQuery {
        feed: FEED.to_owned(),
        latest_only,
        ..Default::default()
    };
    let page = store.list_rsvps(query).await.unwrap();
    page.rows
        .iter()
        .map(|row: &HistoryRow| row.version)
        .collect()
}

#[tokio::test]
async fn rows_live_what_is_left_since_their_stream_time() {
    let keyspace = Keyspace::new();
    let mut config = keyspace.config();
    config.history_ttl = Some(Duration::from_secs(TTL_S as u64));
    let store = Cql::connect(config).await.unwrap();
    let now_ms = SystemClock.now_ms();
    // Half of it left, a few seconds left, none left.
    let ages_s = [TTL_S / 2, TTL_S - 6, TTL_S + 1];
    let rows = ages_s
        .iter()
        .zip(1..)
        .map(|(age_s, number)| row_at(number, now_ms - age_s * 1_000));
    let batch = WriteBatch {
        feed: FEED.to_owned(),
        history: rows.collect(),
        ..Default::default()
    };
    let outcome = store.write(batch.clone()).await.unwrap();
    assert!(outcome.refused.is_empty(), "{outcome:?}");
    let versions = |numbers: &[u64]| -> Vec<u64> { numbers.iter().map(|n| n * 1_024).collect() };
    assert_eq!(list(&store, false).await, versions(&[2, 1]));
    assert_eq!(
        list(&store, true).await,
        versions(&[3, 2, 1]),
        "latest states stay"
    );
    let ttl = "SELECT min(ttl(change)) FROM @rsvp_history WHERE version = 1024 ALLOW FILTERING";
    let left = ttl_of(&keyspace, ttl).await;
    assert!((TTL_S / 2 - 30..=TTL_S / 2).contains(&left), "{left} s");
    tokio::time::sleep(Duration::from_secs(8)).await;
    assert_eq!(list(&store, false).await, versions(&[1]));
    store.write(batch).await.unwrap();
    assert_eq!(list(&store, false).await, versions(&[1]), "written again");
    assert_eq!(list(&store, true).await, versions(&[3, 2, 1]));
}

async fn ttl_of(keyspace: &Keyspace, cql: &str) -> i64 {
    let cql = cql.replace('@', &format!("{}.", keyspace.name));
    let session = super::keyspace::session().await;
    let rows = session.query_unpaged(cql, ()).await.unwrap();
    let rows = rows.into_rows_result().unwrap();
    rows.single_row::<(i32,)>().unwrap().0.into()
}
