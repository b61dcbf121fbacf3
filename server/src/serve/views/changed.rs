//! What changed since an offset, in one partition: every key under the offset of its last write.
//!
//! * A key that is there stands once, at its last write: the index is as large as the views, and a reader that lags gets each
//!   key once with its newest row, however often it changed. No reader can fall off a ring.
//! * Keys that went away are kept too, the last [`REMOVED_MAX`] of them. Below [`ChangeIndex::floor`] they are forgotten, so
//!   whoever stands below it must look the rest up in the log.

use std::collections::{BTreeMap, VecDeque};

use headcount_proto::v1::Tombstone;

use super::key::RowKey;

/// Removed keys remembered per partition: about 6 MB.
pub(crate) const REMOVED_MAX: usize = 1 << 16;

#[derive(Debug)]
pub(crate) struct ChangeIndex {
    /// (offset of the last write, key) with why it went away, if it did.
    entries: BTreeMap<(u64, RowKey), Tombstone>,
    removed: VecDeque<(u64, RowKey)>,
    removed_max: usize,
    floor: u64,
}

impl ChangeIndex {
    /// An index that knows everything from `floor` on.
    pub(crate) fn new(floor: u64, removed_max: usize) -> Self {
        ChangeIndex {
            entries: BTreeMap::new(),
            removed: VecDeque::new(),
            removed_max,
            floor,
        }
    }

    /// From this offset on, every change is known.
    pub(crate) fn floor(&self) -> u64 {
        self.floor
    }

    /// A row was written at `at`; before, it was last written at `before`.
    pub(crate) fn written(&mut self, before: Option<u64>, at: u64, key: RowKey) {
        let key = self.forget(before, key);
        self.entries.insert((at, key), Tombstone::Unspecified);
    }

    /// A row went away at `at`.
    pub(crate) fn removed(&mut self, before: Option<u64>, at: u64, key: RowKey, why: Tombstone) {
        let key = self.forget(before, key);
        self.entries.insert((at, key.clone()), why);
        self.removed.push_back((at, key));
        while self.removed.len() > self.removed_max {
            let Some(oldest) = self.removed.pop_front() else {
                return;
            };
            self.floor = self.floor.max(oldest.0 + 1);
            // The same batch may have written it anew.
            if self
                .entries
                .get(&oldest)
                .is_some_and(|why| *why != Tombstone::Unspecified)
            {
                self.entries.remove(&oldest);
            }
        }
    }

    fn forget(&mut self, before: Option<u64>, key: RowKey) -> RowKey {
        let Some(before) = before else { return key };
        let entry = (before, key);
        self.entries.remove(&entry);
        entry.1
    }

    /// What was last written at `from` or later, in order of offsets: (offset, key, why it went away).
    pub(crate) fn since(&self, from: u64) -> impl Iterator<Item = (u64, &RowKey, Tombstone)> {
        let least = RowKey::Rsvp(super::key::Decimal(0));
        self.entries
            .range((from, least)..)
            .map(|((at, key), why)| (*at, key, *why))
    }
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1::View;

    use super::*;

    fn key(text: &str) -> RowKey {
        RowKey::parse(View::Topics, text).unwrap()
    }

    #[test]
    fn a_key_stands_once_at_its_last_write_and_removed_ones_are_bounded() {
        let mut index = ChangeIndex::new(0, 2);
        for at in [1, 2, 3, 4] {
            index.written(None, at, key(&at.to_string()));
        }
        index.written(Some(1), 5, key("1"));
        index.removed(Some(2), 6, key("2"), Tombstone::Deleted);
        let seen = |index: &ChangeIndex, from| {
            index
                .since(from)
                .map(|(at, key, _)| (at, key.text()))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            seen(&index, 4),
            [(4, "4".into()), (5, "1".into()), (6, "2".into())]
        );
        assert_eq!(index.floor(), 0);
        index.removed(Some(3), 7, key("3"), Tombstone::Expired);
        index.removed(Some(4), 8, key("4"), Tombstone::Expired);
        assert_eq!(index.floor(), 7, "what went away at 6 is forgotten");
        assert_eq!(
            seen(&index, 0),
            [(5, "1".into()), (7, "3".into()), (8, "4".into())]
        );
    }
}
