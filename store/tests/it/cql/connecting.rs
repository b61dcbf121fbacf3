//! Connecting: tables made and checked, addresses and settings that cannot work.

use std::time::{Duration, Instant};

use headcount_store::{Cql, CqlConfig, Expected, Store, StoreError};

use super::keyspace::{Keyspace, server};
use crate::support::FEED;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tables_are_made_once_whoever_comes_and_however_often() {
    let keyspace = Keyspace::new();
    let first = keyspace.open().await;
    first.acquire_lease(FEED, "merge").await.unwrap();
    first.close().await;
    let tables = format!(
        "SELECT count(*) FROM system_schema.tables WHERE keyspace_name = '{}'",
        keyspace.name
    );
    let before = keyspace.number(&tables).await;
    // As after a kill between the last table and the number.
    keyspace
        .run("UPDATE @schema_version SET version = 0 WHERE name = 'schema'")
        .await;
    let again = keyspace.open().await;
    assert_eq!(keyspace.number(&tables).await, before);
    assert_eq!(
        again.acquire_lease(FEED, "merge").await.unwrap(),
        2,
        "nothing was lost"
    );
    keyspace.run("DROP TABLE @results").await;
    let healed = keyspace.open().await;
    healed.list_results(all_results()).await.unwrap();
    assert_eq!(healed.acquire_lease(FEED, "other").await.unwrap(), 1);
}

/// A keyspace that the release before has made, with what was kept in it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_keyspace_of_the_version_before_is_taken_along() {
    let keyspace = Keyspace::new();
    let first = keyspace.open().await;
    let definition = bytes::Bytes::from_static(b"definition");
    let etag = first
        .put_query(FEED, "kept", definition.clone(), Expected::Absent)
        .await
        .unwrap();
    first.acquire_lease(FEED, "merge").await.unwrap();
    first.close().await;
    let added = [
        "subscriptions",
        "subscription_partitions",
        "subscription_progress",
        "parked",
    ];
    for table in added {
        keyspace.run(&format!("DROP TABLE @{table}")).await;
    }
    keyspace
        .run("UPDATE @schema_version SET version = 1 WHERE name = 'schema'")
        .await;
    // Two instances at a time, as two that are started together.
    let (one, other) = tokio::join!(keyspace.open(), keyspace.open());
    let row = one.query(FEED, "kept").await.unwrap().unwrap();
    assert_eq!((row.etag, row.definition), (etag, definition));
    assert_eq!(one.acquire_lease(FEED, "merge").await.unwrap(), 2);
    let put = other.put_subscription(FEED, "s", bytes::Bytes::new(), Expected::Absent);
    put.await.unwrap();
    one.save_progress(FEED, "s", 0, 1, bytes::Bytes::new())
        .await
        .unwrap();
    let version = "SELECT cast(version AS bigint) FROM @schema_version WHERE name = 'schema'";
    assert_eq!(keyspace.number(version).await, 2);
}

fn all_results() -> headcount_store::ResultsQuery {
    headcount_store::ResultsQuery {
        feed: FEED.to_owned(),
        ..Default::default()
    }
}

#[tokio::test]
async fn tables_that_are_missing_or_of_another_version_are_said() {
    let keyspace = Keyspace::new();
    let mut config = keyspace.config();
    config.migrate = false;
    let error = Cql::connect(config.clone()).await.unwrap_err();
    assert!(matches!(error, StoreError::Schema { .. }), "{error}");
    assert!(error.to_string().contains("cqlsh -k test_"), "{error}");
    let store = keyspace.open().await;
    Cql::connect(config.clone()).await.unwrap();

    let mut expiring = keyspace.config();
    expiring.history_ttl = Some(Duration::from_secs(3_600));
    let error = Cql::connect(expiring).await.unwrap_err();
    assert!(error.to_string().contains("kept for ever"), "{error}");

    keyspace.run("DROP TABLE @queries").await;
    let error = store.list_queries(FEED).await.unwrap_err();
    assert!(matches!(error, StoreError::Refused { .. }), "{error}");
    assert!(error.to_string().contains("store/schema.cql"), "{error}");
    let error = Cql::connect(config.clone()).await.unwrap_err();
    assert!(matches!(error, StoreError::Schema { .. }), "{error}");

    keyspace
        .run("UPDATE @schema_version SET version = 99 WHERE name = 'schema'")
        .await;
    let error = Cql::connect(keyspace.config()).await.unwrap_err();
    assert!(error.to_string().contains("version 99"), "{error}");
    assert!(error.to_string().contains("later"), "{error}");
}

#[tokio::test]
async fn an_address_where_nobody_answers_is_said_in_time() {
    // One that refuses, one that takes the connection and says nothing, one that is no name.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = silent.local_addr().map(|at| (silent, at)).unwrap();
    let cases = [
        "127.0.0.1:1".to_owned(),
        silent.1.to_string(),
        "no.such.invalid:9042".to_owned(),
    ];
    for node in cases {
        let mut config = CqlConfig::new(vec![node.clone()], "headcount");
        config.connect_timeout = Duration::from_secs(2);
        let began = Instant::now();
        let error = Cql::connect(config).await.unwrap_err();
        assert!(
            matches!(error, StoreError::Unavailable { .. }),
            "{node}: {error}"
        );
        assert!(error.is_retryable(), "{error}");
        assert!(error.to_string().contains("cql.nodes"), "{error}");
        assert!(
            began.elapsed() < Duration::from_secs(4),
            "{node}: {:?}",
            began.elapsed()
        );
    }
}

#[tokio::test]
async fn a_closed_store_says_so_and_prints_no_password() {
    let keyspace = Keyspace::new();
    let mut config = keyspace.config();
    // This server takes any credentials.
    (config.user, config.password) = (Some("somebody".into()), Some("open sesame".into()));
    let store = Cql::connect(config).await.unwrap();
    let text = format!("{store:?}");
    assert!(
        text.contains(&server()) && !text.contains("sesame"),
        "{text}"
    );
    let other = keyspace.open().await;
    store.acquire_lease(FEED, "merge").await.unwrap();
    other.acquire_lease(FEED, "merge").await.unwrap_err();
    store.close().await;
    let closed = store.acquire_lease(FEED, "merge").await.unwrap_err();
    assert!(matches!(closed, StoreError::Closed), "{closed}");
    let freed = other.acquire_lease(FEED, "merge").await.unwrap();
    assert_eq!(freed, 2, "closing gives leases back");
}
