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

/// As when a role is stopped while it looks for work.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lease_that_nobody_waits_for_any_more_is_given_back() {
    let keyspace = Keyspace::new();
    let witness = keyspace.open().await;
    let proxy = Proxy::start().await;
    let mut config = keyspace.config();
    config.nodes = vec![proxy.address.clone()];
    config.request_timeout = Duration::from_millis(500);
    config.lease_ttl = Duration::from_secs(3_600);
    let store: Arc<dyn Store> = Cql::connect(config).await.unwrap();
    for (epoch, verb) in (1..).zip(["INSERT", "UPDATE"]) {
        // It is taken; the answer is not there when the wait for it ends.
        proxy.harm(verb, "leases", Harm::AnswerSilent);
        {
            let taking = Tenure::take(&store, FEED, "merge");
            tokio::pin!(taking);
            let asked = async {
                while proxy.harmed() == 0 {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            tokio::select! {
                taken = &mut taking => panic!("{taken:?}"),
                () = asked => {}
            }
        }
        let freed = async {
            loop {
                let lease = witness.lease(FEED, "merge").await.unwrap();
                if lease.is_some_and(|lease| lease.epoch == epoch && lease.owner.is_none()) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let deadline = Duration::from_secs(30);
        let freed = tokio::time::timeout(deadline, freed).await;
        assert!(freed.is_ok(), "epoch {epoch} is held by nobody");
    }
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
