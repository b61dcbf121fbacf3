//! What of a partition is durable, and what waits until it is.

use bytes::Bytes;

use super::super::keys::{KeyQueues, Keys};
use super::super::state::{Kept, LaneState};
use super::super::{Millis, Parked};
use super::Lane;
use super::entry::{Entry, State};

/// What becomes durable with a state.
#[derive(Debug, Default)]
pub(crate) struct Settling {
    pub(crate) keys: Vec<(u64, Keys)>,
    pub(crate) parking: Vec<Parked>,
    pub(crate) unparking: Vec<u64>,
}

impl Lane {
    pub(crate) const fn is_dirty(&self) -> bool {
        self.is_dirty
    }

    /// Whether the committed position has moved past what was only read.
    pub(crate) fn has_moved(&self) -> bool {
        self.committed() != self.told
    }

    /// Makes its state one to be taken.
    pub(crate) const fn touch(&mut self) {
        self.is_dirty = true;
    }

    /// Whether something waits that is told only once it is durable.
    pub(crate) const fn is_settling(&self) -> bool {
        !(self.settling.is_empty() && self.parking.is_empty() && self.unparking.is_empty())
    }

    /// Everything before it is settled: the first unsettled record, or up to where was read.
    pub(crate) fn committed(&self) -> u64 {
        let mut unsettled = self.entries.iter().filter(|(_, entry)| !entry.is_replay);
        let first = unsettled.next().map(|(offset, _)| *offset);
        first.unwrap_or(self.read_to.max(self.top))
    }

    /// The state to be made durable.
    pub(crate) fn state(&self, now: Millis) -> LaneState {
        let kept = |(offset, entry): (&u64, &Entry)| Kept {
            offset: *offset,
            attempts: entry.attempts,
            wait_ms: match entry.state {
                State::Waiting { until } => until.saturating_sub(now),
                _ => 0,
            },
        };
        let (replays, from_log): (Vec<_>, Vec<_>) =
            (self.entries.range(..self.top)).partition(|(_, entry)| entry.is_replay);
        LaneState {
            top: if from_log.is_empty() {
                self.committed()
            } else {
                self.top
            },
            unsettled: from_log.into_iter().map(kept).collect(),
            early: self.early.iter().copied().collect(),
            early_parks: (self.early_parks.iter())
                .map(|(offset, early)| Kept {
                    offset: *offset,
                    attempts: early.attempts,
                    wait_ms: 0,
                })
                .collect(),
            replays: replays.into_iter().map(kept).collect(),
        }
    }

    /// Takes what becomes durable together with the state; it is clean from here on.
    pub(crate) fn take_settling(&mut self) -> Settling {
        self.is_dirty = false;
        self.told = self.committed();
        Settling {
            keys: std::mem::take(&mut self.settling),
            parking: std::mem::take(&mut self.parking),
            unparking: std::mem::take(&mut self.unparking),
        }
    }

    /// What was taken is not durable: it is taken once more.
    pub(crate) fn put_back(&mut self, settling: Settling) {
        self.settling.splice(0..0, settling.keys);
        self.parking.splice(0..0, settling.parking);
        self.unparking.splice(0..0, settling.unparking);
        self.is_dirty = true;
    }

    /// What was settled is durable: later ones of its keys may go on.
    pub(crate) fn settled(&mut self, settled: Vec<(u64, Keys)>) {
        let Some(order) = &mut self.order else {
            return;
        };
        let mut next = Vec::new();
        for (offset, keys) in &settled {
            order.remove(*offset, keys, &mut next);
        }
        for offset in next {
            if self.entries.get(&offset).map(|e| e.state) == Some(State::Held) {
                self.held -= 1;
                self.free(offset);
            }
        }
    }

    /// From where on it is to be told of parked messages before it reads on; `None`: it may read.
    pub(crate) fn wants_parked(&self) -> Option<u64> {
        (self.read_to >= self.parked_until).then_some(self.read_to)
    }

    /// Up to where it may be read.
    pub(crate) const fn parked_until(&self) -> u64 {
        self.parked_until
    }

    /// Tells of all messages that are parked below `until`, from where it asked on. Those whose records
    /// are not settled are remembered: they go when these settle.
    pub(crate) fn note_parked(&mut self, offsets: &[u64], until: u64) {
        self.parked_until = until;
        for offset in offsets {
            let is_to_come = match self.entries.get(offset) {
                Some(entry) => !entry.is_replay,
                None => *offset >= self.top && !self.early.contains(offset),
            };
            if is_to_come {
                self.doubly.insert(*offset);
            }
        }
    }

    /// The record of this offset is settled: a message that was parked beside it goes. Where it is not
    /// known whether there is one, it goes if there is.
    pub(crate) fn settle_parked(&mut self, offset: u64) {
        if self.doubly.remove(&offset) || offset >= self.parked_until {
            self.unparking.push(offset);
        }
    }

    /// Makes the order another, and drops what the new filter does not let through: `judge` says
    /// of a record whether it does, and its keys.
    pub(crate) fn change_terms(
        &mut self,
        is_ordered: bool,
        judge: &mut dyn FnMut(&Bytes) -> (bool, Keys),
    ) {
        let mut order = KeyQueues::default();
        let mut unwanted = Vec::new();
        for (offset, entry) in &mut self.entries {
            let Some(record) = entry.record.as_ref().filter(|_| !entry.is_replay) else {
                continue;
            };
            let (passes, keys) = judge(record);
            if !passes && entry.attempts == 0 {
                unwanted.push(*offset);
                continue;
            }
            entry.keys = if is_ordered { keys } else { Keys::default() };
            order.push(*offset, &entry.keys);
        }
        debug_assert!(self.settling.is_empty(), "terms change when all is durable");
        self.order = is_ordered.then_some(order);
        for offset in unwanted {
            self.doubly.remove(&offset);
            if let Some(entry) = self.entries.get_mut(&offset) {
                entry.keys = Keys::default();
            }
            self.remove(offset);
        }
        let idle = |entry: &Entry| matches!(entry.state, State::Held | State::Due);
        let idle: Vec<u64> = (self.entries.iter())
            .filter(|(_, entry)| idle(entry))
            .map(|(offset, _)| *offset)
            .collect();
        self.fresh.clear();
        self.again.clear();
        self.held = 0;
        for offset in idle {
            self.free(offset);
        }
    }
}
