//! Records that are still to come because of one that went: echoes, resends, changes of mind.
//!
//! A heap ordered by (due time, order of entry). At most 32,768 wait; when it is full the earliest
//! goes out before its time, so memory stays bounded (each holds its event alive, about 600 bytes)
//! and at rates above some thousand records a second echoes come sooner than in the feed.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::sync::Arc;

use super::catalog::Event;

/// How many records may wait.
pub(crate) const PENDING_MAX: usize = 32_768;

/// One RSVP in one state: everything a record shows.
#[derive(Debug, Clone)]
pub(crate) struct Rsvp {
    pub(crate) rsvp_id: u64,
    pub(crate) member_id: u64,
    pub(crate) event: Arc<Event>,
    pub(crate) yes: bool,
    pub(crate) guests: u32,
    pub(crate) mtime_ms: i64,
    /// Which of the two families of key orders the record is written in.
    pub(crate) venue_first: bool,
}

/// Why a record comes after its RSVP's first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The same content, mtime rounded to a whole second.
    Echo,
    /// The same record again, byte for byte, and then `more` times at one a minute.
    Again {
        /// How many more are to follow.
        more: u32,
    },
    /// Another response or other guests.
    Change,
}

#[derive(Debug)]
struct Entry {
    due_us: i64,
    order: u64,
    reason: Reason,
    rsvp: Rsvp,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    /// Reversed: the heap's greatest is the earliest.
    fn cmp(&self, other: &Self) -> Ordering {
        (other.due_us, other.order).cmp(&(self.due_us, self.order))
    }
}

/// The heap.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    heap: BinaryHeap<Entry>,
    order: u64,
}

impl Pending {
    pub(crate) fn push(&mut self, due_us: i64, reason: Reason, rsvp: Rsvp) {
        self.order += 1;
        self.heap.push(Entry {
            due_us,
            order: self.order,
            reason,
            rsvp,
        });
    }

    /// The earliest, with its due time, if it is due by `now_us` or the heap is full.
    pub(crate) fn pop(&mut self, now_us: i64) -> Option<(i64, Reason, Rsvp)> {
        let due_us = self.heap.peek()?.due_us;
        if due_us > now_us && self.heap.len() < PENDING_MAX {
            return None;
        }
        let entry = self.heap.pop()?;
        Some((due_us.min(now_us), entry.reason, entry.rsvp))
    }
}
