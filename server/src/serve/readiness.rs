//! Whether the service can answer: what `/readyz` and the health service say.
//!
//! Each part of the process that recovers before it can answer has an entry by name; the service
//! is ready while no entry names a reason. Parts are named when the value is made, so that a part
//! that has not begun yet counts as not ready. The views of this service are one part
//! ([`READINESS_PART`](super::views::READINESS_PART)); whoever runs other roles in the process names
//! theirs too ([`ANALYSE_PART`], [`LOAD_PART`]) and calls [`Readiness::ready`] for them.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// The part that analyses: ready once it has recovered every partition of its feeds.
pub const ANALYSE_PART: &str = "analyse";
/// The part that loads: ready once it knows where it stands in every partition of its feeds.
pub const LOAD_PART: &str = "load";

/// What each part says of itself. Share it by `Arc`.
#[derive(Debug)]
pub struct Readiness {
    reasons: Mutex<BTreeMap<String, String>>,
    ready: watch::Sender<bool>,
}

impl Readiness {
    /// Not ready until each of `parts` has called [`Readiness::ready`].
    #[must_use]
    pub fn waiting_for(parts: &[&str]) -> Self {
        let reasons: BTreeMap<String, String> = parts
            .iter()
            .map(|part| ((*part).to_owned(), "not started yet".to_owned()))
            .collect();
        let ready = watch::Sender::new(reasons.is_empty());
        Self {
            reasons: Mutex::new(reasons),
            ready,
        }
    }

    /// Says why `part` cannot answer, for example `reading changes from offset 4096`.
    pub fn not_ready(&self, part: &str, reason: impl Into<String>) {
        let mut reasons = self.lock();
        reasons.insert(part.to_owned(), reason.into());
        // Under the lock: what is said last is what the reasons say.
        self.ready
            .send_if_modified(|ready| std::mem::replace(ready, false));
    }

    /// Says that `part` can answer.
    pub fn ready(&self, part: &str) {
        let mut reasons = self.lock();
        reasons.remove(part);
        if reasons.is_empty() {
            self.ready
                .send_if_modified(|ready| !std::mem::replace(ready, true));
        }
    }

    /// Whether every part can answer.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        *self.ready.borrow()
    }

    /// Part and reason of everything that cannot answer yet.
    #[must_use]
    pub fn reasons(&self) -> Vec<(String, String)> {
        self.lock()
            .iter()
            .map(|(part, reason)| (part.clone(), reason.clone()))
            .collect()
    }

    /// Follows readiness as it changes.
    #[must_use]
    pub fn subscribe(&self) -> watch::Receiver<bool> {
        self.ready.subscribe()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.reasons.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
