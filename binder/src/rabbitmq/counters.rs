//! What a binder has lived through, counted for metrics.

use std::sync::atomic::{AtomicU64, Ordering};

/// How often what has happened since the start, over all connections of one binder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Connections made, the first two included.
    pub connects: u64,
    /// Connections that ended without being closed here.
    pub losses: u64,
    /// Times a broker blocked a connection (memory or disk alarm).
    pub blocks: u64,
    /// Connections that are blocked now.
    pub blocked_now: u64,
    /// Batches published once more after a connection was lost.
    pub republished: u64,
    /// Batches that came back because their stream is not there.
    pub returned: u64,
    /// Batches that a broker said it could not take.
    pub nacked: u64,
    /// Batches given up because their deadline passed.
    pub timed_out: u64,
}

/// The live side of [`Counters`].
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) connects: AtomicU64,
    pub(super) losses: AtomicU64,
    pub(super) blocks: AtomicU64,
    pub(super) blocked_now: AtomicU64,
    pub(super) republished: AtomicU64,
    pub(super) returned: AtomicU64,
    pub(super) nacked: AtomicU64,
    pub(super) timed_out: AtomicU64,
}

impl Tally {
    pub(super) fn read(&self) -> Counters {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counters {
            connects: read(&self.connects),
            losses: read(&self.losses),
            blocks: read(&self.blocks),
            blocked_now: read(&self.blocked_now),
            republished: read(&self.republished),
            returned: read(&self.returned),
            nacked: read(&self.nacked),
            timed_out: read(&self.timed_out),
        }
    }
}

pub(super) fn count(counter: &AtomicU64, by: u64) {
    counter.fetch_add(by, Ordering::Relaxed);
}
