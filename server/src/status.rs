//! What the roles of this process say of themselves: for `AdminService.GetStatus` and people.
//!
//! A board of the last word of each part, not a history: one entry per source and partition,
//! overwritten in place, so its size is bounded by theirs. Nothing reads it to decide an answer.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use headcount_proto::v1::{MergerStatus, PartitionStatus, SourceStatus};

/// The board. Share it by `Arc`; every call holds its lock for a copy at most.
#[derive(Debug, Default)]
pub struct StatusBoard {
    inner: Mutex<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    sources: BTreeMap<(String, String), SourceStatus>,
    partitions: BTreeMap<(String, u32), PartitionStatus>,
    mergers: BTreeMap<String, MergerStatus>,
    warnings: BTreeMap<String, String>,
    rows_loaded: u64,
    dead: BTreeMap<(String, String), u64>,
    roles: Vec<String>,
}

impl StatusBoard {
    /// Sets the entry of a source of a feed; its name is in the status.
    pub fn set_source(&self, feed: &str, status: SourceStatus) {
        let key = (feed.to_owned(), status.source.clone());
        self.lock().sources.insert(key, status);
    }

    /// Sets the entry of an input partition of a feed.
    pub fn set_partition(&self, feed: &str, status: PartitionStatus) {
        let key = (feed.to_owned(), status.partition.unwrap_or_default());
        self.lock().partitions.insert(key, status);
    }

    /// Sets the entry of a feed's merger.
    pub fn set_merger(&self, feed: &str, status: MergerStatus) {
        self.lock().mergers.insert(feed.to_owned(), status);
    }

    /// Sets or takes back (`None`) a warning: what is wrong now, for a person, with what to do.
    pub fn warn(&self, part: &str, warning: Option<String>) {
        let mut inner = self.lock();
        match warning {
            Some(text) => inner.warnings.insert(part.to_owned(), text),
            None => inner.warnings.remove(part),
        };
    }

    /// Sets how many rows the loader has written.
    pub fn set_rows_loaded(&self, rows: u64) {
        self.lock().rows_loaded = rows;
    }

    /// Sets how many frames of a source of a feed went to `dead` since this process started.
    pub fn set_dead(&self, feed: &str, source: &str, frames: u64) {
        let key = (feed.to_owned(), source.to_owned());
        self.lock().dead.insert(key, frames);
    }

    /// Adds a role that runs in this process.
    pub fn add_role(&self, role: &str) {
        self.lock().roles.push(role.to_owned());
    }

    /// The sources of a feed, by name.
    pub fn sources(&self, feed: &str) -> Vec<SourceStatus> {
        let inner = self.lock();
        inner
            .sources
            .iter()
            .filter(|((of, _), _)| of == feed)
            .map(|(_, s)| s.clone())
            .collect()
    }

    /// The partitions of a feed, by number.
    pub fn partitions(&self, feed: &str) -> Vec<PartitionStatus> {
        let inner = self.lock();
        inner
            .partitions
            .iter()
            .filter(|((of, _), _)| of == feed)
            .map(|(_, s)| *s)
            .collect()
    }

    /// The merger of a feed; `None` where it runs elsewhere.
    pub fn merger(&self, feed: &str) -> Option<MergerStatus> {
        self.lock().mergers.get(feed).copied()
    }

    /// The warnings that hold now.
    pub fn warnings(&self) -> Vec<String> {
        self.lock().warnings.values().cloned().collect()
    }

    /// The roles of this process, as added.
    pub fn roles(&self) -> Vec<String> {
        self.lock().roles.clone()
    }

    /// Rows that the loader has written.
    pub fn rows_loaded(&self) -> u64 {
        self.lock().rows_loaded
    }

    /// Frames of a feed that went to `dead` since this process started; `None` where it collects
    /// nothing of it.
    pub fn dead(&self, feed: &str) -> Option<u64> {
        let inner = self.lock();
        let of_feed = inner.dead.iter().filter(|((of, _), _)| of == feed);
        of_feed.map(|(_, frames)| *frames).reduce(|a, b| a + b)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
