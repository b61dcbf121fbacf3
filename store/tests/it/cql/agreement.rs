//! How many replicas are asked, by what goes over the wire: a quorum of the local datacenter for every
//! read and write, and serially there for what moves by compare-and-swap. A batch is of one partition.

use std::collections::BTreeSet;

use bytes::Bytes;
use headcount_store::{
    Cql, Expected, ParkedMessage, ParkedQuery, ResultRow, ResultsQuery, RsvpsQuery, Store,
};

use super::frames::{LOCAL_QUORUM, LOCAL_SERIAL, Request};
use super::keyspace::Keyspace;
use super::proxy::Proxy;
use crate::support::{FEED, batch, checkpoint, row};

/// Statements on tables that move by compare-and-swap.
const SWAPPED: [&str; 7] = [
    "checkpoints",
    "leases",
    "offsets",
    "parked",
    "queries",
    "subscription_progress",
    "subscriptions",
];

/// Does something to every table.
async fn use_all(store: &Cql) {
    for number in 0..3 {
        let mut rows = batch(number);
        // Of ten shards and several hours; results of ten slots.
        rows.history
            .extend((1..=10).map(|place| row(place * 5_000)));
        rows.results = (0..40).map(result).collect();
        let outcome = store.write(rows).await.expect("it is written");
        assert!(outcome.refused.is_empty(), "{outcome:?}");
    }
    for latest_only in [false, true] {
        let query = RsvpsQuery {
            feed: FEED.to_owned(),
            latest_only,
            ..Default::default()
        };
        store.list_rsvps(query).await.expect("it is listed");
    }
    let query = ResultsQuery {
        feed: FEED.to_owned(),
        ..Default::default()
    };
    store.list_results(query).await.expect("it is listed");
    store.expire(FEED, 1).await.expect("the floor rises");
    let offset = store.commit_offset(FEED, "rsvps", "mine", 0, 10, None);
    offset.await.expect("it is committed");
    let offsets = store.committed_offsets(FEED, "rsvps", "mine").await;
    assert_eq!(offsets.expect("they are read"), [(0, 10)]);

    let epoch = store
        .acquire_lease(FEED, "merge")
        .await
        .expect("it is free");
    let released = store.release_lease(FEED, "merge", epoch).await;
    released.expect("it is ours");
    for number in 1..3 {
        let (manifest, state) = checkpoint(number);
        let kept = store.commit_checkpoint(FEED, manifest, state).await;
        kept.expect("it is committed");
    }
    let newest = store.newest_checkpoint(FEED, "analyse/0").await;
    assert!(newest.expect("it is read").is_some());

    let etag = store.put_query(FEED, "q", Bytes::new(), Expected::Absent);
    let etag = etag.await.expect("there is none");
    let deleted = store.delete_query(FEED, "q", Expected::Etag(etag)).await;
    assert!(deleted.expect("it is deleted"));
    let put = store.put_subscription(FEED, "s", Bytes::new(), Expected::Absent);
    put.await.expect("there is none");
    let claimed = store.claim_progress(FEED, "s", 2, 1).await;
    claimed.expect("nobody else has");
    let saved = store.save_progress(FEED, "s", 0, 1, Bytes::new()).await;
    saved.expect("it is ours");
    park(store).await;
}

async fn park(store: &Cql) {
    let message = |offset| ParkedMessage {
        partition: 0,
        offset,
        parked_ms: 1_000,
        attempts: 3,
        reason: "refused".to_owned(),
        message: Bytes::from_static(b"message"),
    };
    let parked = store
        .park(FEED, "s", 1, (0..4).map(message).collect())
        .await;
    parked.expect("they are parked");
    let query = ParkedQuery {
        feed: FEED.to_owned(),
        subscription: "s".to_owned(),
        ..Default::default()
    };
    let page = store.list_parked(query).await.expect("they are listed");
    assert_eq!(page.rows.len(), 4);
    let gone = store.unpark(FEED, "s", 1, &[(0, 0), (0, 1)]).await;
    gone.expect("they are removed");
}

fn is_swap(request: &Request) -> bool {
    request.statements.iter().any(|one| one.contains(" IF "))
}

/// Says what is wrong with a request.
fn wrong(request: &Request) -> Option<&'static str> {
    let of = |begin: &str| request.statements.iter().all(|one| one.starts_with(begin));
    let is_of_swapped =
        (SWAPPED.iter()).any(|table| request.statements[0].contains(&format!(".{table} ")));
    match (request.consistency, is_swap(request)) {
        (LOCAL_QUORUM, true) if request.serial != Some(LOCAL_SERIAL) => Some("serial elsewhere"),
        (LOCAL_QUORUM, _) => None,
        (LOCAL_SERIAL, false) if of("SELECT") && is_of_swapped => None,
        _ => Some("not a local quorum"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_request_asks_a_local_quorum_and_every_batch_is_of_one_partition() {
    let keyspace = Keyspace::new();
    keyspace.open().await.close().await;
    let proxy = Proxy::start().await;
    let mut config = keyspace.config();
    config.nodes = vec![proxy.address.clone()];
    let store = Cql::connect(config).await.unwrap();
    use_all(&store).await;
    store.close().await;

    let requests = proxy.requests(&keyspace.name);
    let wrong: Vec<_> = (requests.iter())
        .filter_map(|request| Some((wrong(request)?, request)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for request in &requests {
        let partitions: BTreeSet<_> = request.keys.iter().collect();
        assert_eq!(partitions.len(), 1, "{request:?}");
        assert!(!request.keys[0].is_empty(), "{request:?}");
    }
    // All that there is was asked for: a test that looks at nothing finds nothing wrong.
    let many = requests.iter().filter(|one| one.statements.len() > 1);
    let (swaps, rows): (Vec<_>, Vec<_>) = many.partition(|one| is_swap(one));
    assert!(!swaps.is_empty() && !rows.is_empty(), "{requests:#?}");
    for table in SWAPPED {
        let of_table = |request: &&Request| {
            is_swap(request) && request.statements[0].contains(&format!(".{table} "))
        };
        assert!(
            requests.iter().any(|one| of_table(&one)),
            "no swap of {table}"
        );
    }
}

/// Four groups of a window each ten minutes.
fn result(place: i64) -> ResultRow {
    ResultRow {
        query: "q".to_owned(),
        window_end_ms: 1_425_788_580_000 + place / 4 * 600_000,
        plan_hash: "plan".to_owned(),
        group: Some(place.to_string()),
        revision: 0,
        result: Bytes::from_static(b"result"),
    }
}
