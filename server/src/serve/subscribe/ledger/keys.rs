//! Whose turn it is among records of the same key.
//!
//! Each key has a queue of the unsettled records that carry it, in the order of the log. A record
//! may be handed out once it stands first in the queue of each of its keys. Keys are 64-bit hashes:
//! two that collide are taken for one, which delays a record and alters no order.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

/// The keys of one record; none: it waits for no other.
pub(crate) type Keys = Box<[u64]>;

/// The queues of all keys of a partition.
#[derive(Debug, Default)]
pub(super) struct KeyQueues {
    waiting: FxHashMap<u64, VecDeque<u64>>,
}

impl KeyQueues {
    /// Puts a record, above all that are there, at the end of the queues of its keys.
    pub(super) fn push(&mut self, offset: u64, keys: &[u64]) {
        for key in keys {
            let queue = self.waiting.entry(*key).or_default();
            debug_assert!(queue.back().is_none_or(|last| *last < offset));
            queue.push_back(offset);
        }
    }

    /// Whether a record stands first everywhere.
    pub(super) fn is_first(&self, offset: u64, keys: &[u64]) -> bool {
        keys.iter()
            .all(|key| self.waiting.get(key).and_then(VecDeque::front) == Some(&offset))
    }

    /// Takes a record out; those that stand first in one of its queues then are added to `next`.
    pub(super) fn remove(&mut self, offset: u64, keys: &[u64], next: &mut Vec<u64>) {
        for key in keys {
            let Some(queue) = self.waiting.get_mut(key) else {
                continue;
            };
            let Ok(at) = queue.binary_search(&offset) else {
                continue;
            };
            queue.remove(at);
            match queue.front() {
                None => {
                    self.waiting.remove(key);
                }
                Some(first) if at == 0 => next.push(*first),
                Some(_) => {}
            }
        }
    }
}
