//! Units of work over several instances, which only the server connects.

use std::sync::Arc;
use std::time::{Duration, Instant};

use headcount_store::{Cql, Store, StoreError, Tenure};

use super::keyspace::Keyspace;
use super::proxy::{Harm, Proxy};
use crate::ledger::{Ledger, start};
use crate::support::FEED;

/// What the design allows for join, leave and death.
const REBALANCE: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_joins_leaves_or_dies_moves_units_in_time() {
    let keyspace = Keyspace::new();
    let ledger = Arc::new(Ledger::default());
    let a = start(keyspace.open().await, &ledger, "a", 5);
    ledger.becomes(&[5], REBALANCE).await;
    let b = start(keyspace.open().await, &ledger, "b", 5);
    let c = start(keyspace.open().await, &ledger, "c", 5);
    ledger.becomes(&[1, 2, 2], REBALANCE).await;
    b.kill().await;
    ledger.becomes(&[2, 3], REBALANCE).await;
    let d = start(keyspace.open().await, &ledger, "d", 5);
    ledger.becomes(&[1, 2, 2], REBALANCE).await;
    a.end().await;
    ledger.becomes(&[2, 3], REBALANCE).await;
    c.end().await;
    ledger.becomes(&[5], REBALANCE).await;
    assert_eq!(ledger.share_of("d"), 5);
    d.end().await;
    ledger.is_clean();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn more_instances_than_units_stand_by() {
    let keyspace = Keyspace::new();
    let ledger = Arc::new(Ledger::default());
    let a = start(keyspace.open().await, &ledger, "a", 1);
    ledger.becomes(&[1], REBALANCE).await;
    let b = start(keyspace.open().await, &ledger, "b", 1);
    // Several looks of both: nothing moves for no reason.
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!((ledger.share_of("a"), ledger.share_of("b")), (1, 0));
    a.kill().await;
    ledger.becomes(&[], REBALANCE).await;
    ledger.becomes(&[1], REBALANCE).await;
    assert_eq!(ledger.share_of("b"), 1);
    b.end().await;
    ledger.is_clean();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_owner_that_cannot_renew_has_stopped_before_another_begins() {
    let keyspace = Keyspace::new();
    let other: Arc<dyn Store> = keyspace.open().await;
    let proxy = Proxy::start().await;
    let mut config = keyspace.config();
    config.nodes = vec![proxy.address.clone()];
    let cut: Arc<dyn Store> = Cql::connect(config).await.unwrap();
    let tenure = Tenure::take(&cut, FEED, "merge").await.unwrap();
    let refused = Tenure::take(&other, FEED, "merge").await;
    assert!(
        matches!(refused, Err(StoreError::LeaseHeld { .. })),
        "{refused:?}"
    );
    let lost = tenure.lost().clone();
    let mut cuts = 0;
    let cutting = async {
        while !lost.is_cancelled() {
            // One after the other: each try to renew is to be lost.
            proxy.harm("UPDATE", "leases", Harm::RequestSilent);
            while proxy.harmed() == 0 && !lost.is_cancelled() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            cuts += proxy.harmed();
        }
        Instant::now()
    };
    let waiting = async {
        let next = Tenure::wait(&other, FEED, "merge").await.unwrap();
        (next, Instant::now())
    };
    let both = async { tokio::join!(cutting, waiting) };
    let (stopped, (next, begun)) = tokio::time::timeout(REBALANCE, both).await.unwrap();
    assert!(cuts > 0);
    assert!(stopped < begun);
    assert!(next.epoch() > tenure.epoch());
    next.give_back().await;
}
