//! Leases: one owner at a time, each with an epoch of its own.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::{FEED, Place, ok};
use crate::contract::Store;
use crate::error::StoreError;

const LEASE: &str = "analyse/0";
/// Between two askings for a lease that another has.
const ASK_EVERY: Duration = Duration::from_millis(20);
/// How long a lease may take to be free after its ttl; servers of tests are slow.
const GRACE: Duration = Duration::from_secs(10);

/// No epoch is given twice, over restarts too.
pub async fn leases_count_up(place: &mut dyn Place) {
    let mut last = 0;
    for _ in 0..3 {
        let store = place.open().await;
        for _ in 0..3 {
            let epoch = ok(store.acquire_lease(FEED, "analyse/0").await);
            assert_eq!(epoch, last + 1);
            last = epoch;
        }
        drop(store);
        place.close().await;
    }
    let store = place.open().await;
    assert_eq!(ok(store.acquire_lease(FEED, "analyse/1").await), 1);
    assert_eq!(ok(store.acquire_lease("other", "analyse/0").await), 1);
}

async fn ttl(store: &dyn Store) -> Duration {
    let lease = ok(store.lease(FEED, LEASE).await).expect("it was taken");
    lease.ttl.unwrap_or(Duration::from_secs(1))
}

async fn owner(store: &dyn Store) -> Option<String> {
    let lease = ok(store.lease(FEED, LEASE).await);
    lease.and_then(|lease| lease.owner)
}

fn is_lost(result: &Result<(), StoreError>, epoch: u64, epoch_now: u64) -> bool {
    matches!(
        result,
        Err(StoreError::LeaseLost { epoch: e, epoch_now: n, .. }) if (*e, *n) == (epoch, epoch_now)
    )
}

/// Only the epoch that was given last can be renewed or given back.
pub async fn a_lease_belongs_to_its_epoch(place: &mut dyn Place) {
    let store = place.open().await;
    assert_eq!(ok(store.lease(FEED, LEASE).await), None);
    let ttl_asked = Duration::from_secs(1);
    let renew = async |epoch| store.renew_lease(FEED, LEASE, epoch, ttl_asked).await;
    let never = renew(1).await;
    assert!(is_lost(&never, 1, 0), "{never:?}");
    ok(store.release_lease(FEED, LEASE, 1).await);
    assert_eq!(ok(store.acquire_lease(FEED, LEASE).await), 1);
    let first = owner(&*store).await;
    assert!(first.is_some());
    for _ in 0..3 {
        ok(renew(1).await);
    }
    assert_eq!(ok(store.acquire_lease(FEED, LEASE).await), 2);
    let late = renew(1).await;
    assert!(is_lost(&late, 1, 2), "{late:?}");
    ok(store.release_lease(FEED, LEASE, 1).await);
    assert_eq!(
        owner(&*store).await,
        first,
        "an old epoch gives nothing back"
    );
    ok(renew(2).await);
    ok(store.release_lease(FEED, LEASE, 2).await);
    assert_eq!(owner(&*store).await, None);
    let released = renew(2).await;
    assert!(is_lost(&released, 2, 2), "{released:?}");
    assert_eq!(ok(store.acquire_lease(FEED, LEASE).await), 3);
    for name in ["", "a\nb"] {
        let refused = store.acquire_lease(FEED, name).await;
        assert!(matches!(refused, Err(StoreError::InvalidName { .. })));
    }
}

/// Another instance is refused while the owner renews, and has it at once when it is given back.
pub async fn a_lease_has_one_owner(place: &mut dyn Place) {
    let first = place.open().await;
    let second = place.open_beside().await;
    assert_eq!(ok(first.acquire_lease(FEED, LEASE).await), 1);
    let held_by = owner(&*first).await.expect("it has an owner");
    let ttl = ttl(&*first).await;
    let until = Instant::now() + ttl * 3;
    while Instant::now() < until {
        let refused = second.acquire_lease(FEED, LEASE).await;
        let named =
            matches!(&refused, Err(StoreError::LeaseHeld { owner, .. }) if *owner == held_by);
        assert!(named, "{refused:?}");
        ok(first.renew_lease(FEED, LEASE, 1, ttl).await);
        sleep(ASK_EVERY).await;
    }
    let not_its = second.renew_lease(FEED, LEASE, 1, ttl).await;
    assert!(is_lost(&not_its, 1, 1), "{not_its:?}");
    ok(second.release_lease(FEED, LEASE, 1).await);
    ok(first.renew_lease(FEED, LEASE, 1, ttl).await);
    ok(first.release_lease(FEED, LEASE, 1).await);
    assert_eq!(ok(second.acquire_lease(FEED, LEASE).await), 2);
    assert!(first.acquire_lease(FEED, LEASE).await.is_err());
    assert_eq!(ok(first.acquire_lease(FEED, "other").await), 1);
}

/// An owner that gives no sign for its ttl is followed by another, and finds out when it wakes.
pub async fn a_lease_that_ran_out_is_taken(place: &mut dyn Place) {
    let first = place.open().await;
    let second = place.open_beside().await;
    for round in 0..3 {
        let epoch = 2 * round + 1;
        let taken = Instant::now();
        assert_eq!(ok(first.acquire_lease(FEED, LEASE).await), epoch);
        let ttl = ttl(&*first).await;
        let next = loop {
            match second.acquire_lease(FEED, LEASE).await {
                Ok(epoch) => break epoch,
                Err(StoreError::LeaseHeld { .. }) => {}
                Err(error) => panic!("{error}"),
            }
            assert!(taken.elapsed() < ttl + GRACE, "it does not run out");
            sleep(ASK_EVERY).await;
        };
        assert!(taken.elapsed() >= ttl, "taken after {:?}", taken.elapsed());
        assert_eq!(next, epoch + 1);
        let woken = first.renew_lease(FEED, LEASE, epoch, ttl).await;
        assert!(is_lost(&woken, epoch, next), "{woken:?}");
        ok(first.release_lease(FEED, LEASE, epoch).await);
        ok(second.renew_lease(FEED, LEASE, next, ttl).await);
        ok(second.release_lease(FEED, LEASE, next).await);
    }
}
