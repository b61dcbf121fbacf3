//! What becomes of deliveries: settled, given back, expired.

use bytes::Bytes;

use super::super::{Action, Millis, Parked, SessionId, Status, Terms};
use super::entry::{EarlyPark, State};
use super::{EARLY_MAX, Lane};
use crate::serve::subscribe::id::DeliveryId;

impl Lane {
    /// Settles or gives back a delivery; also says whose it was, where it was leased.
    pub(crate) fn settle(
        &mut self,
        id: &DeliveryId,
        epoch: u64,
        action: &Action<'_>,
        terms: &Terms,
        now: Millis,
    ) -> (Status, Option<SessionId>) {
        let (offset, is_earlier) = (id.offset, id.epoch < epoch);
        if self.early_parks.contains_key(&offset) {
            return (Status::AlreadySettled, None);
        }
        let Some(entry) = self.entries.get_mut(&offset) else {
            return (self.settle_absent(id, epoch, action), None);
        };
        let is_valid = if is_earlier {
            !entry.was_handed_out
        } else {
            entry.was_handed_out && id.attempt == entry.attempts
        };
        if !is_valid {
            let unknown = !is_earlier && (id.attempt > entry.attempts || !entry.was_handed_out);
            let status = if unknown {
                Status::UnknownDelivery
            } else {
                Status::LeaseLost
            };
            return (status, None);
        }
        if is_earlier {
            entry.attempts = entry.attempts.max(id.attempt);
            // It was handed out once, which the state is to say from now on.
            self.top = self.top.max(offset + 1);
        }
        self.is_dirty = true;
        match action {
            Action::Done => {
                self.settle_parked(offset);
                (Status::Settled, self.remove(offset))
            }
            Action::Park { reason } => {
                entry.reason = (*reason).into();
                self.give_up(offset)
            }
            Action::Retry { delay_ms, reason } => {
                if !reason.is_empty() {
                    entry.reason = (*reason).into();
                }
                let delay_ms = delay_ms.unwrap_or_else(|| terms.backoff_ms(entry.attempts));
                self.retry(offset, now + delay_ms, terms)
            }
            Action::Extend { by_ms } => self.extend(offset, now + by_ms),
        }
    }

    /// Of a record that is not in hand: settled, or not read yet.
    fn settle_absent(&mut self, id: &DeliveryId, epoch: u64, action: &Action<'_>) -> Status {
        if id.offset < self.read_to.max(self.top) || self.early.contains(&id.offset) {
            return Status::AlreadySettled;
        }
        if id.epoch >= epoch {
            return Status::UnknownDelivery;
        }
        match action {
            Action::Done if self.early.len() < EARLY_MAX => {
                self.early.insert(id.offset);
                self.settle_parked(id.offset);
                self.is_dirty = true;
                Status::Settled
            }
            Action::Park { reason } => {
                let reason = (*reason).into();
                self.park_early(id.offset, id.attempt, reason).0
            }
            _ => Status::WillRetry,
        }
    }

    /// To the parked messages, once the record has been read.
    fn park_early(
        &mut self,
        offset: u64,
        attempts: u32,
        reason: Box<str>,
    ) -> (Status, Option<SessionId>) {
        let freed = self.change(offset, State::Unread);
        if self.early_parks.len() >= EARLY_MAX {
            return (Status::WillRetry, freed);
        }
        let early = EarlyPark {
            attempts,
            reason,
            was_sought: false,
        };
        self.early_parks.insert(offset, early);
        self.is_dirty = true;
        (Status::Parked, freed)
    }

    /// A record has been read that is to be parked at once.
    pub(super) fn park_read(&mut self, offset: u64, early: EarlyPark) {
        if let Some(entry) = self.entries.get_mut(&offset) {
            entry.attempts = entry.attempts.max(early.attempts);
            entry.reason = early.reason;
            self.give_up(offset);
        }
    }

    /// The same, read for that alone, as the lane may never come there; `None`: the log has it no more. It
    /// goes on being one that is to be parked, so that the log does not deliver it: should it be read
    /// after all, it is parked once more in the same place.
    pub(crate) fn park_unread(&mut self, offset: u64, read: Option<(i64, Bytes)>) {
        let early = self.early_parks.get_mut(&offset);
        let Some(early) = early.filter(|early| !early.was_sought) else {
            return;
        };
        early.was_sought = true;
        let Some((append_time_ms, record)) = read else {
            return;
        };
        self.parking.push(Parked {
            partition: self.partition,
            offset,
            append_time_ms,
            attempts: early.attempts,
            reason: early.reason.clone(),
            record,
        });
        self.is_dirty = true;
    }

    /// Whether one is to be parked once it is read that was not sought yet.
    pub(crate) fn has_unread_parks(&self) -> bool {
        self.early_parks.values().any(|early| !early.was_sought)
    }

    fn retry(&mut self, offset: u64, until: Millis, terms: &Terms) -> (Status, Option<SessionId>) {
        let Some(entry) = self.entries.get(&offset) else {
            return (Status::AlreadySettled, None);
        };
        if entry.attempts >= terms.attempts_max && entry.record.is_some() {
            return self.give_up(offset);
        }
        let freed = self.change(offset, State::Waiting { until });
        (Status::WillRetry, freed)
    }

    fn extend(&mut self, offset: u64, until: Millis) -> (Status, Option<SessionId>) {
        let state = self.entries.get(&offset).map(|entry| entry.state);
        let session = match state {
            Some(State::Leased { session, .. }) => session,
            Some(State::Due | State::Unread) => 0,
            _ => return (Status::WillRetry, None),
        };
        self.again.remove(&offset);
        self.change(offset, State::Leased { session, until });
        (Status::Extended, None)
    }

    /// To the parked messages; what has not been read since the owner began, once it is.
    fn give_up(&mut self, offset: u64) -> (Status, Option<SessionId>) {
        let Some(entry) = self.entries.get(&offset) else {
            return (Status::AlreadySettled, None);
        };
        let Some(record) = entry.record.clone() else {
            let (attempts, reason) = (entry.attempts, entry.reason.clone());
            return self.park_early(offset, attempts, reason);
        };
        self.parking.push(Parked {
            partition: self.partition,
            offset,
            append_time_ms: entry.append_time_ms,
            attempts: entry.attempts,
            reason: entry.reason.clone(),
            record,
        });
        let is_replay = entry.is_replay;
        let freed = self.remove(offset);
        // One that is parked already is written over, not taken away.
        self.doubly.remove(&offset);
        if is_replay {
            self.unparking.retain(|gone| *gone != offset);
        }
        (Status::Parked, freed)
    }

    /// Another state; says whose lease that ended.
    fn change(&mut self, offset: u64, state: State) -> Option<SessionId> {
        let entry = self.entries.get_mut(&offset)?;
        let before = std::mem::replace(&mut entry.state, state);
        match before {
            State::Leased { until, .. } | State::Waiting { until } => {
                self.timers.remove(&(until, offset));
            }
            State::Held => self.held -= 1,
            State::Due => {
                self.again.remove(&offset);
            }
            State::Unread => {}
        }
        self.set_timer(offset, state);
        match (before, state) {
            (_, State::Leased { .. }) => None,
            (State::Leased { session, .. }, _) => Some(session),
            _ => None,
        }
    }

    pub(super) fn set_timer(&mut self, offset: u64, state: State) {
        if let State::Leased { until, .. } | State::Waiting { until } = state {
            self.timers.insert((until, offset));
        }
    }

    /// Makes a record due, as soon as it is read and its keys let it.
    pub(super) fn free(&mut self, offset: u64) {
        let Some(entry) = self.entries.get_mut(&offset) else {
            return;
        };
        let Some(record) = &mut entry.record else {
            entry.state = State::Unread;
            return;
        };
        let is_first =
            (self.order.as_ref()).is_none_or(|order| order.is_first(offset, &entry.keys));
        if is_first {
            entry.state = State::Due;
            if entry.attempts == 1 {
                // It stays for longer than its batch, which it would hold in memory.
                *record = Bytes::copy_from_slice(record);
            }
            self.again.insert(offset);
        } else {
            entry.state = State::Held;
            self.held += 1;
        }
    }

    /// Takes a record out for good; says whose it was.
    pub(super) fn remove(&mut self, offset: u64) -> Option<SessionId> {
        let freed = self.change(offset, State::Unread);
        let entry = self.entries.remove(&offset)?;
        self.bytes -= entry.record.as_ref().map_or(0, Bytes::len);
        self.is_dirty = true;
        if entry.is_replay {
            self.replays -= 1;
            self.unparking.push(offset);
        } else {
            self.top = self.top.max(offset + 1);
            if entry.record.is_none() && self.order.is_some() {
                self.unread.insert(offset);
            }
            if self.order.is_some() && !entry.keys.is_empty() {
                self.settling.push((offset, entry.keys));
            }
        }
        freed
    }

    /// Ends leases and delays that are over; whose leases they were is added to `freed`. Says how
    /// many leases ran out.
    pub(crate) fn tick(&mut self, now: Millis, terms: &Terms, freed: &mut Vec<SessionId>) -> u64 {
        let mut expired = 0;
        while let Some((at, offset)) = self.timers.first().copied() {
            if at > now {
                break;
            }
            self.timers.pop_first();
            let Some(entry) = self.entries.get_mut(&offset) else {
                continue;
            };
            let before = std::mem::replace(&mut entry.state, State::Unread);
            let attempts = entry.attempts;
            let is_read = entry.record.is_some();
            if let State::Leased { session, .. } = before {
                expired += 1;
                freed.push(session);
                self.is_dirty = true;
                if attempts >= terms.attempts_max && is_read {
                    if entry.reason.is_empty() {
                        entry.reason = "its lease ran out".into();
                    }
                    self.give_up(offset);
                    continue;
                }
            }
            self.free(offset);
        }
        expired
    }

    /// Gives every lease of a session a new end.
    pub(crate) fn lease_until(&mut self, session: SessionId, until: Millis) {
        for (offset, entry) in &mut self.entries {
            if let State::Leased {
                session: holder,
                until: end,
            } = &mut entry.state
                && *holder == session
            {
                self.timers.remove(&(*end, *offset));
                *end = until;
                self.timers.insert((until, *offset));
            }
        }
    }
}
