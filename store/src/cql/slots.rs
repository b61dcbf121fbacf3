//! Which partitions of the cluster rows lie in, and the directory of those that have any.
//!
//! - A state lies in the hour of its mtime, and in the bucket `partition % 16` of it: what one
//!   input partition brings at a time lies together, so that batches are whole, and a listing
//!   merges 16 lanes at most.
//! - A result lies in the ten minutes of its window's end, by query.
//! - What an RSVP is looked up by lies with 4,096 neighbouring ids: those of new RSVPs follow each
//!   other.
//! - The directory has an entry for a partition before any of its rows is answered, and the entry
//!   lives at least as long as they do. An entry that was written is remembered (65,536 of them)
//!   and written again once it would go before a row.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use crate::rows::{HistoryRow, ResultRow};

/// Buckets of an hour.
pub(super) const BUCKETS: u16 = 16;
/// An hour of states, ms.
pub(super) const HOUR_MS: i64 = 3_600_000;
/// The ten minutes of results, ms.
pub(super) const SLOT_MS: i64 = 600_000;
/// Bits of an rsvp_id within its shard.
const SHARD_BITS: u32 = 12;
/// What a version is lowered by to make a timestamp of it; no version is as high.
const TIMESTAMP_SHIFT: i64 = 1 << 60;
/// Entries of the directory that are remembered.
const REMEMBERED_MAX: usize = 65_536;
/// An entry is written to outlive its rows by this, so that it is written about once a day.
const MARGIN_S: i64 = 86_400;

/// The hour of an mtime.
pub(super) const fn hour(mtime_ms: i64) -> i64 {
    mtime_ms.div_euclid(HOUR_MS)
}

/// The ten minutes of a window's end.
pub(super) const fn slot(window_end_ms: i64) -> i64 {
    window_end_ms.div_euclid(SLOT_MS)
}

/// The bucket of an input partition.
pub(super) const fn bucket(partition: u16) -> i32 {
    (partition % BUCKETS) as i32
}

/// The shard of an RSVP.
pub(super) const fn shard(rsvp_id: u64) -> i64 {
    (rsvp_id >> SHARD_BITS) as i64
}

/// The timestamp that the latest state of a version is written with: version - 2^60.
///
/// It rises with the version and is below 0, so that it never lies ahead of a clock: a version
/// itself, read as microseconds, does from generation 7 on, and servers may refuse those. `None`
/// for a generation above 4,095, the last one for which that holds without overflow anywhere.
pub(super) fn timestamp(version: u64) -> Option<i64> {
    let version = i64::try_from(version).ok()?;
    (version < TIMESTAMP_SHIFT).then(|| version - TIMESTAMP_SHIFT)
}

/// Where a state lies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Hour {
    pub(super) feed: String,
    pub(super) hour: i64,
    pub(super) bucket: i32,
}

impl Hour {
    pub(super) fn of(feed: &str, row: &HistoryRow) -> Self {
        Hour {
            feed: feed.to_owned(),
            hour: hour(row.mtime_ms),
            bucket: bucket(row.partition),
        }
    }
}

/// Where a result lies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Slot {
    pub(super) feed: String,
    pub(super) query: String,
    pub(super) slot: i64,
}

impl Slot {
    pub(super) fn of(feed: &str, row: &ResultRow) -> Self {
        Slot {
            feed: feed.to_owned(),
            query: row.query.clone(),
            slot: slot(row.window_end_ms),
        }
    }
}

/// Entries that were written, each with the time when it goes, seconds since 1970.
#[derive(Debug)]
pub(super) struct Remembered<K>(Mutex<HashMap<K, i64>>);

impl<K> Default for Remembered<K> {
    fn default() -> Self {
        Remembered(Mutex::default())
    }
}

impl<K: Eq + Hash> Remembered<K> {
    /// The time until which an entry has to be written now for rows that go at `until_s`; `None`
    /// where the one that was written lives as long.
    pub(super) fn due(&self, key: &K, until_s: i64) -> Option<i64> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lives = known.get(key).is_some_and(|written| *written >= until_s);
        (!lives).then(|| until_s.saturating_add(MARGIN_S))
    }

    /// Remembers an entry that was written.
    pub(super) fn written(&self, key: K, until_s: i64) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED_MAX {
            known.clear();
        }
        known.insert(key, until_s);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_rise_with_versions_and_never_lie_ahead() {
        let versions = [0, 1, 1 << 47, 1 << 48, 7 << 48, 4_095 << 48, (1 << 60) - 1];
        let stamps = versions.map(|version| timestamp(version).unwrap());
        assert!(stamps.is_sorted_by(|a, b| a < b));
        assert!(stamps.iter().all(|stamp| *stamp < 0));
        assert_eq!(timestamp(4_096 << 48), None);
        assert_eq!(timestamp(u64::MAX), None);
    }

    #[test]
    fn an_entry_is_due_until_it_lives_as_long_as_the_row() {
        let entries = Remembered::default();
        let until = entries.due(&1, 1_000).unwrap();
        assert_eq!(until, 1_000 + MARGIN_S);
        entries.written(1, until);
        assert_eq!(entries.due(&1, until), None);
        assert!(entries.due(&1, until + 1).is_some());
        assert!(entries.due(&2, 0).is_some());
    }

    #[test]
    fn times_before_1970_have_slots_of_their_own() {
        assert_eq!((hour(-1), hour(0), hour(HOUR_MS)), (-1, 0, 1));
        assert_eq!((slot(-1), slot(SLOT_MS - 1), slot(SLOT_MS)), (-1, 0, 1));
    }
}
