//! Units of work in one process: all are its own, for as long as it runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use headcount_store::{Grant, ShareError, Store, Tenure, share};
use tokio_util::sync::CancellationToken;

use crate::ledger::{Ledger, nobody, start};
use crate::support::{FEED, open};

const SOON: Duration = Duration::from_secs(10);

#[tokio::test]
async fn one_process_has_every_unit_until_it_ends() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = Arc::new(Ledger::default());
    for _ in 0..2 {
        let only = start(open(dir.path()), &ledger, "only", 7);
        ledger.becomes(&[7], SOON).await;
        only.end().await;
        ledger.becomes(&[], SOON).await;
    }
    ledger.is_clean();
}

#[tokio::test]
async fn work_that_fails_ends_all_and_says_why() {
    let dir = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = open(dir.path());
    let units: Vec<String> = (0..4).map(|unit| format!("work/{unit}")).collect();
    let ended = Arc::new(AtomicUsize::new(0));
    let work = |grant: Grant| {
        let ended = ended.clone();
        async move {
            if grant.unit == 2 {
                return Err("no more");
            }
            grant.stop.cancelled().await;
            ended.fetch_add(1, Ordering::Relaxed);
            Ok(())
        }
    };
    let shared = share(
        store,
        FEED,
        "work",
        &units,
        work,
        nobody(),
        CancellationToken::new(),
    );
    let outcome = tokio::time::timeout(SOON, shared).await.unwrap();
    assert!(
        matches!(outcome, Err(ShareError::Work("no more"))),
        "{outcome:?}"
    );
    let begun = 3;
    assert_eq!(ended.load(Ordering::Relaxed), begun, "ended in order");
}

#[tokio::test]
async fn work_that_ends_by_itself_is_taken_up_again() {
    let dir = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = open(dir.path());
    let (epochs, mut seen) = tokio::sync::mpsc::channel(16);
    let shutdown = CancellationToken::new();
    let work = |grant: Grant| {
        let epochs = epochs.clone();
        async move {
            let _ = epochs.send(grant.epoch).await;
            Ok::<(), String>(())
        }
    };
    let units = ["work/0".to_owned()];
    let shared = share(
        store,
        FEED,
        "work",
        &units,
        work,
        nobody(),
        shutdown.clone(),
    );
    let watched = async {
        assert_eq!(seen.recv().await, Some(1));
        assert_eq!(seen.recv().await, Some(2));
        shutdown.cancel();
    };
    let both = tokio::time::timeout(SOON, async { tokio::join!(shared, watched).0 });
    assert!(matches!(both.await, Ok(Ok(()))));
}

#[tokio::test]
async fn a_tenure_in_one_process_is_never_lost() {
    let dir = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = open(dir.path());
    let tenure = Tenure::wait(&store, FEED, "merge").await.unwrap();
    assert_eq!((tenure.epoch(), tenure.lost().is_cancelled()), (1, false));
    let owner = store.lease(FEED, "merge").await.unwrap().unwrap().owner;
    assert_eq!(owner.as_deref(), Some(store.instance()));
    tenure.give_back().await;
    let owner = store.lease(FEED, "merge").await.unwrap().unwrap().owner;
    assert_eq!(owner, None);
}
