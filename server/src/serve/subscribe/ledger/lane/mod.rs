//! One partition of a subscription: every record that was read and is not settled.
//!
//! | module | its job |
//! |---|---|
//! | `entry` | one such record |
//! | `settle` | what becomes of deliveries |
//! | `durable` | what is made durable, and what waits for it |

mod durable;
mod entry;
mod settle;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use bytes::Bytes;

use self::entry::{EarlyPark, Entry, State};
use super::keys::{KeyQueues, Keys};
use super::state::LaneState;
use super::{Handed, Millis, Parked, Replayed, SessionId};

pub(super) use self::durable::Settling;

/// Records of a partition that are read and not settled, at most. It bounds the durable state.
pub(super) const UNSETTLED_MAX: usize = 32_768;
/// Records of a partition held back by their keys, at most: the partition pauses there.
pub(crate) const HELD_MAX: usize = 10_000;
/// Records of a partition read ahead of those who take them, at most.
const AHEAD_MAX: usize = 4_096;
/// Unsettled records of a state at most: what was kept may be read again, and a page beyond it.
#[cfg(test)]
pub(super) const UNSETTLED_OF_A_STATE_MAX: usize = UNSETTLED_MAX + AHEAD_MAX;
/// Settlements of an earlier epoch kept for records that have not been read yet, at most; and as many
/// that are to be parked then.
pub(super) const EARLY_MAX: usize = 1_000;
/// Parked messages of a partition that are delivered again at a time, at most.
pub(super) const REPLAYS_MAX: usize = 1_000;

/// Room in what is being handed out.
#[derive(Debug)]
pub(super) struct Room {
    pub(super) records: usize,
    /// Of the message; its first record may exceed it.
    pub(super) bytes: usize,
    /// Of the credit; falls below zero by one record at most.
    pub(super) credit: Option<i64>,
}

/// The partition.
#[derive(Debug)]
pub(super) struct Lane {
    partition: u16,
    entries: BTreeMap<u64, Entry>,
    /// Never handed out, in order; what is not due any more is skipped.
    fresh: VecDeque<u64>,
    /// Due for another reason: after a lease, a delay, or an earlier one of its key.
    again: BTreeSet<u64>,
    timers: BTreeSet<(Millis, u64)>,
    /// Present where order is by key.
    order: Option<KeyQueues>,
    held: usize,
    replays: usize,
    /// Of the records in `entries`.
    bytes: usize,
    /// All below has been read since the owner began.
    read_to: u64,
    /// All at or above was never handed out, nor settled but for `early`.
    top: u64,
    /// Settled under an earlier epoch, and not read yet.
    early: BTreeSet<u64>,
    /// To be parked by an id of an earlier epoch, and not read yet.
    early_parks: BTreeMap<u64, EarlyPark>,
    /// Kept, and settled before they were read: it may be that they are not durable yet.
    unread: BTreeSet<u64>,
    /// Settled, and not durable yet: their keys are not free before.
    settling: Vec<(u64, Keys)>,
    parking: Vec<Parked>,
    unparking: Vec<u64>,
    /// Parked, and to come by the log all the same: they are unparked once settled. It holds those
    /// below `parked_until`: as many as were told of at a time, and of the unsettled, at most.
    doubly: BTreeSet<u64>,
    /// What is parked from here on has not been told: nothing is read beyond it.
    parked_until: u64,
    /// Whether the state has changed since it was last taken.
    is_dirty: bool,
    /// The committed position of the state that was taken last.
    told: u64,
}

impl Lane {
    /// The partition as a state has it; nothing is leased.
    pub(super) fn restore(partition: u16, state: LaneState, is_ordered: bool, now: Millis) -> Self {
        let told = state.committed();
        let mut lane = Self {
            partition,
            entries: BTreeMap::new(),
            fresh: VecDeque::new(),
            again: BTreeSet::new(),
            timers: BTreeSet::new(),
            order: is_ordered.then(KeyQueues::default),
            held: 0,
            replays: 0,
            bytes: 0,
            read_to: told,
            top: state.top,
            early: state.early.into_iter().collect(),
            early_parks: (state.early_parks.iter().map(EarlyPark::kept)).collect(),
            unread: BTreeSet::new(),
            settling: Vec::new(),
            parking: Vec::new(),
            unparking: Vec::new(),
            doubly: BTreeSet::new(),
            parked_until: told,
            is_dirty: false,
            told,
        };
        for kept in state.unsettled {
            let state = match kept.wait_ms {
                0 => State::Unread,
                wait_ms => State::Waiting {
                    until: now + wait_ms,
                },
            };
            lane.set_timer(kept.offset, state);
            lane.entries.insert(kept.offset, Entry::kept(&kept, state));
        }
        lane
    }

    /// Where to read on.
    pub(super) const fn read_to(&self) -> u64 {
        self.read_to
    }

    /// How many records may be read now; 0: the partition pauses.
    pub(super) fn wants(&self, bytes_max: usize) -> usize {
        if self.held >= HELD_MAX || self.bytes >= bytes_max || self.wants_parked().is_some() {
            return 0;
        }
        // What was kept is among the unsettled already, and goes on being so when it is read.
        let unsettled = self.entries.len() + self.settling.len();
        let left = UNSETTLED_MAX.saturating_sub(unsettled);
        let ahead = AHEAD_MAX.saturating_sub(self.fresh.len() + self.again.len());
        let held = HELD_MAX - self.held;
        if self.read_to < self.top {
            return ahead.min(held);
        }
        left.min(ahead).min(held)
    }

    /// Takes a record from the log. Offsets rise.
    pub(super) fn read(&mut self, offset: u64, append_time_ms: i64, record: Bytes, keys: Keys) {
        if offset < self.read_to {
            return;
        }
        debug_assert!(
            offset < self.parked_until,
            "what is parked there is told first"
        );
        self.read_to = offset + 1;
        if self.early.remove(&offset) || self.unread.remove(&offset) {
            self.is_dirty = true;
            self.top = self.top.max(offset + 1);
            if let Some(order) = &mut self.order {
                // Until the next commit, as any that has just been settled.
                order.push(offset, &keys);
                self.settling.push((offset, keys));
            }
            return;
        }
        if let Some(entry) = self.entries.get_mut(&offset) {
            if entry.is_replay {
                return;
            }
            self.bytes += record.len();
            // It stays for long: it must not hold its whole batch in memory.
            entry.record = Some(Bytes::copy_from_slice(&record));
            entry.append_time_ms = append_time_ms;
            if let Some(order) = &mut self.order {
                order.push(offset, &keys);
                entry.keys = keys;
            }
            if let Some(early) = self.early_parks.remove(&offset) {
                self.park_read(offset, early);
            } else if entry.state == State::Unread {
                self.free(offset);
            }
            return;
        }
        if offset < self.top {
            return;
        }
        self.take(offset, append_time_ms, record, keys);
        if let Some(early) = self.early_parks.remove(&offset) {
            self.park_read(offset, early);
        }
    }

    fn take(&mut self, offset: u64, append_time_ms: i64, record: Bytes, keys: Keys) {
        self.bytes += record.len();
        let mut state = State::Due;
        let mut record = record;
        if let Some(order) = &mut self.order {
            order.push(offset, &keys);
            if !order.is_first(offset, &keys) {
                state = State::Held;
                self.held += 1;
                record = Bytes::copy_from_slice(&record);
            }
        }
        if state == State::Due {
            self.fresh.push_back(offset);
        }
        let entry = Entry {
            record: Some(record),
            append_time_ms,
            attempts: 0,
            was_handed_out: false,
            is_replay: false,
            state,
            keys,
            reason: Box::default(),
        };
        self.entries.insert(offset, entry);
    }

    /// Passes a record that the filter does not let through. `true`: it was handed out before, so it
    /// keeps its place, and is to be read.
    pub(super) fn pass(&mut self, offset: u64) -> bool {
        let kept = self.entries.get(&offset).filter(|entry| !entry.is_replay);
        match kept.map(|entry| entry.attempts) {
            Some(0) if offset >= self.read_to => {
                self.remove(offset);
                self.unread.remove(&offset);
            }
            kept => {
                let is_early =
                    self.early.contains(&offset) || self.early_parks.contains_key(&offset);
                if kept.is_some() || is_early || self.unread.contains(&offset) {
                    return true;
                }
            }
        }
        if offset >= self.read_to {
            // It does not come by the log: a message that is parked stays so.
            self.doubly.remove(&offset);
        }
        false
    }

    /// Says that nothing is left to read below `next`.
    pub(super) fn read_up_to(&mut self, next: u64) {
        self.read_to = self.read_to.max(next);
    }

    /// Takes back a parked message.
    pub(super) fn replay(&mut self, parked: Parked) -> Replayed {
        let offset = parked.offset;
        let is_early = self.early.contains(&offset) || self.early_parks.contains_key(&offset);
        if is_early || self.entries.contains_key(&offset) {
            return Replayed::Already;
        }
        // What was read, by this owner or by one before, comes from the log no more.
        if offset >= self.read_to.max(self.top) {
            // It is parked, and so told of before it is read.
            return Replayed::ByLog;
        }
        if self.replays >= REPLAYS_MAX {
            return Replayed::Already;
        }
        // All that was read below it and is unsettled is in hand, so that the state may name it.
        self.top = self.top.max(offset + 1);
        self.bytes += parked.record.len();
        self.replays += 1;
        let entry = Entry {
            record: Some(parked.record),
            append_time_ms: parked.append_time_ms,
            attempts: parked.attempts,
            was_handed_out: false,
            is_replay: true,
            state: State::Due,
            keys: Keys::default(),
            reason: Box::default(),
        };
        self.entries.insert(offset, entry);
        self.again.insert(offset);
        self.is_dirty = true;
        Replayed::Taken
    }

    /// Ends the delivery of a parked message that was dropped. A record that was to be parked in its place
    /// is settled by that.
    pub(super) fn forget_replay(&mut self, offset: u64) -> Option<SessionId> {
        self.doubly.remove(&offset);
        if self.early.len() < EARLY_MAX && self.early_parks.remove(&offset).is_some() {
            if self.entries.contains_key(&offset) {
                return self.remove(offset);
            }
            self.early.insert(offset);
            self.is_dirty = true;
        }
        let is_replay = self.entries.get(&offset).is_some_and(|e| e.is_replay);
        is_replay.then(|| self.remove(offset)).flatten()
    }

    /// Gives up what lies below `earliest` and was not read.
    pub(super) fn skip_to(&mut self, earliest: u64) {
        let gone = self.entries.range(..earliest);
        let gone = gone.filter(|(_, entry)| entry.record.is_none());
        let gone: Vec<u64> = gone.map(|(offset, _)| *offset).collect();
        for offset in gone {
            self.remove(offset);
        }
        self.early = self.early.split_off(&earliest);
        self.early_parks = self.early_parks.split_off(&earliest);
        // What comes by the log no more stays parked.
        let entries = &self.entries;
        self.doubly
            .retain(|offset| *offset >= earliest || entries.contains_key(offset));
        self.unread = self.unread.split_off(&earliest);
        self.read_up_to(earliest);
        self.is_dirty = true;
    }

    /// Hands out what is due, the earliest first, until there is no more or no more room.
    pub(super) fn hand_out(
        &mut self,
        session: SessionId,
        until: Millis,
        room: &mut Room,
        out: &mut Vec<Handed>,
    ) {
        while room.records > 0 && room.credit.is_none_or(|left| left > 0) {
            let (offset, is_again) = match (self.again.first(), self.fresh.front()) {
                (Some(again), _) => (*again, true),
                (None, Some(fresh)) => (*fresh, false),
                (None, None) => return,
            };
            let due = self.entries.get_mut(&offset);
            let due = due.filter(|entry| entry.state == State::Due);
            let Some((entry, record)) = due.and_then(|entry| {
                let record = entry.record.clone()?;
                Some((entry, record))
            }) else {
                self.pop_due(is_again);
                continue;
            };
            if record.len() > room.bytes && !out.is_empty() {
                room.records = 0;
                return;
            }
            entry.attempts += 1;
            entry.was_handed_out = true;
            entry.state = State::Leased { session, until };
            let (attempt, append_time_ms) = (entry.attempts, entry.append_time_ms);
            room.records -= 1;
            room.bytes = room.bytes.saturating_sub(record.len());
            if let Some(credit) = &mut room.credit {
                *credit -= i64::try_from(record.len()).unwrap_or(i64::MAX);
            }
            out.push(Handed {
                partition: self.partition,
                offset,
                attempt,
                append_time_ms,
                record,
                until,
            });
            self.pop_due(is_again);
            self.timers.insert((until, offset));
            self.top = self.top.max((offset + 1).min(self.read_to));
            self.is_dirty = true;
        }
    }

    fn pop_due(&mut self, is_again: bool) {
        if is_again {
            self.again.pop_first();
        } else {
            self.fresh.pop_front();
        }
    }

    /// Gives back what never reached anybody, as if it had not been handed out.
    pub(super) fn take_back(&mut self, offset: u64, attempt: u32) -> Option<SessionId> {
        let entry = self.entries.get_mut(&offset)?;
        let State::Leased { session, until } = entry.state else {
            return None;
        };
        if entry.attempts != attempt {
            return None;
        }
        entry.attempts -= 1;
        self.timers.remove(&(until, offset));
        self.free(offset);
        Some(session)
    }

    /// Whether anything can be handed out.
    pub(super) fn has_due(&self) -> bool {
        !self.again.is_empty() || !self.fresh.is_empty()
    }

    /// Whether all below `target` has been handed out once.
    pub(super) fn has_delivered(&self, target: u64) -> bool {
        let fresh = self.fresh.front().is_some_and(|first| *first < target);
        self.read_to >= target
            && !fresh
            && !(self.entries.range(..target))
                .any(|(_, entry)| entry.attempts == 0 && !entry.is_replay)
    }

    /// The next time at which [`Lane::tick`] has something to do.
    pub(super) fn next_timer(&self) -> Option<Millis> {
        self.timers.first().map(|(at, _)| *at)
    }

    /// Records in hand that are not settled.
    pub(super) fn unsettled(&self) -> usize {
        self.entries.len() - self.replays
    }

    /// Records that somebody has.
    pub(super) fn leased(&self) -> usize {
        let leased = |entry: &&Entry| matches!(entry.state, State::Leased { .. });
        self.entries.values().filter(leased).count()
    }
}
