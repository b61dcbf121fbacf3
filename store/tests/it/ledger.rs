//! Who works on what, as the work itself tells it: kept apart from the leases.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use headcount_store::{Grant, ShareError, Store, Uptake, share};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::support::FEED;

/// The role of the tests.
pub(crate) const ROLE: &str = "work";

/// What was worked on, and is.
#[derive(Default)]
pub(crate) struct Ledger {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Who works on a unit now.
    working: BTreeMap<usize, String>,
    /// The epoch last worked under, by unit.
    epochs: HashMap<usize, u64>,
    /// What must never be.
    faults: Vec<String>,
}

/// Removes the entry, also where the work is dropped.
struct Entry(Arc<Ledger>, usize);

impl Drop for Entry {
    fn drop(&mut self) {
        self.0.state.lock().unwrap().working.remove(&self.1);
    }
}

impl Ledger {
    fn begin(self: &Arc<Self>, who: &str, grant: &Grant) -> Entry {
        let mut state = self.state.lock().unwrap();
        if let Some(other) = state.working.insert(grant.unit, who.to_owned()) {
            let fault = format!("{who} began {} while {other} had it", grant.unit);
            state.faults.push(fault);
        }
        let before = state.epochs.insert(grant.unit, grant.epoch).unwrap_or(0);
        if before >= grant.epoch {
            let fault = format!("{}: epoch {} after {before}", grant.unit, grant.epoch);
            state.faults.push(fault);
        }
        Entry(Arc::clone(self), grant.unit)
    }

    /// How many units each has now, fewest first.
    pub(crate) fn shares(&self) -> Vec<usize> {
        let state = self.state.lock().unwrap();
        let mut shares: BTreeMap<&str, usize> = BTreeMap::new();
        for who in state.working.values() {
            *shares.entry(who).or_default() += 1;
        }
        let mut shares: Vec<usize> = shares.into_values().collect();
        shares.sort_unstable();
        shares
    }

    /// How many units one has now.
    #[cfg(feature = "external")]
    pub(crate) fn share_of(&self, who: &str) -> usize {
        let state = self.state.lock().unwrap();
        state.working.values().filter(|name| *name == who).count()
    }

    /// Waits until the shares are these.
    pub(crate) async fn becomes(&self, wanted: &[usize], within: Duration) {
        let reached = tokio::time::timeout(within, async {
            while self.shares() != wanted {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        });
        let found = reached.await.map_err(|_| self.shares());
        assert_eq!(found, Ok(()), "not {wanted:?} within {within:?}");
    }

    /// Nothing was worked on by two, and no epoch twice.
    pub(crate) fn is_clean(&self) {
        assert_eq!(self.state.lock().unwrap().faults, [""; 0]);
    }
}

/// Nobody asks whether all has been taken up.
pub(crate) fn nobody() -> Arc<watch::Sender<Uptake>> {
    Arc::default()
}

/// An instance that shares the units.
pub(crate) struct Instance {
    pub(crate) task: JoinHandle<Result<(), ShareError<String>>>,
    pub(crate) shutdown: CancellationToken,
}

/// Starts one; each unit is worked on until it is to stop.
pub(crate) fn start(
    store: Arc<dyn Store>,
    ledger: &Arc<Ledger>,
    who: &'static str,
    units: usize,
) -> Instance {
    let shutdown = CancellationToken::new();
    let (ledger, stop) = (Arc::clone(ledger), shutdown.clone());
    let task = tokio::spawn(async move {
        let units: Vec<String> = (0..units).map(|unit| format!("{ROLE}/{unit}")).collect();
        let work = |grant: Grant| {
            let entry = ledger.begin(who, &grant);
            async move {
                grant.stop.cancelled().await;
                drop(entry);
                Ok(())
            }
        };
        share(store, FEED, ROLE, &units, work, nobody(), stop).await
    });
    Instance { task, shutdown }
}

impl Instance {
    /// Ends it in order.
    pub(crate) async fn end(self) {
        self.shutdown.cancel();
        let ended = tokio::time::timeout(Duration::from_secs(30), self.task).await;
        assert!(matches!(ended, Ok(Ok(Ok(())))), "{ended:?}");
    }

    /// Ends it as a kill would: nothing is given back.
    #[cfg(feature = "external")]
    pub(crate) async fn kill(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}
