//! Who has what of a subscription, and what became of it: the core, without I/O or clock.
//!
//! Invariants, for every partition:
//! - The committed position never passes a record that is not settled, and nothing settled is
//!   handed out again, also by a ledger restored from a state that was durable when the settlement
//!   was answered.
//! - A record is leased to one session at a time, until it is settled or its lease ends; it then
//!   comes again as the next attempt, and past `attempts_max` it is parked.
//! - With order by key, a record is handed out only once every earlier one that shares a key with
//!   it is settled or parked, *durably*. At 10,000 held records the partition pauses. So terms change
//!   only while nothing waits to become durable.
//! - A message is parked, or its record is to come by the log, never both for good: where a kill or
//!   a seek has left both, the message goes when the record settles, in the same commit. So a
//!   partition is told what is parked where it is to read, some offsets at a time.
//! - At most 32,768 records are read and not settled, and as many bytes as the terms allow (and one
//!   page more); the encoded state is at most 1 MiB.
//!
//! Time is an argument: milliseconds from whatever beginning, never falling.
//!
//! | module | its job |
//! |---|---|
//! | `lane` | one partition |
//! | `keys` | whose turn it is among records of a key |
//! | `session` | who takes deliveries, and how many |
//! | `sessions` | what becomes of them |
//! | `state` | what of a partition is durable |
//! | `values` | what goes in and comes out |

mod keys;
mod lane;
mod session;
mod sessions;
mod state;
#[cfg(test)]
mod tests;
mod values;

use std::collections::HashMap;

use bytes::Bytes;

use self::lane::{Lane, Room, Settling};
use self::session::{Numbers, Session};
use super::id::DeliveryId;

pub(crate) use self::keys::Keys;
pub(crate) use self::session::{CREDIT_BYTES_MAX, CREDIT_MESSAGES_MAX, Limit};
pub(crate) use self::state::{LaneState, Progress};
pub(crate) use self::values::{Action, Commit, Expired, Handed, Parked, Replayed, Status, Terms};

/// A time or a length of time.
pub(crate) type Millis = u64;
/// Names a session of this owner; 0: nobody's.
pub(crate) type SessionId = u64;

/// A session without a stream that still has deliveries is looked at this often at least.
const REST_MS: Millis = 1_000;
/// Sessions at a time, at most.
pub(crate) const SESSIONS_MAX: usize = 1_024;
/// Bytes of records that a subscription has in memory, over all partitions, at most (and a page of
/// each).
const BYTES_MAX: usize = 64 << 20;
/// Of these, each partition has this at least.
const LANE_BYTES_MIN: usize = 2 << 20;

/// The ledger of one subscription under one epoch.
#[derive(Debug)]
pub(crate) struct Ledger {
    subscription: u64,
    epoch: u64,
    valid_from_epoch: u64,
    terms: Terms,
    lanes: Vec<Lane>,
    sessions: HashMap<SessionId, Session>,
    numbers: Numbers,
    /// Which lane is asked first: they take turns.
    turn: usize,
    freed: Vec<SessionId>,
    /// Whether a commit was taken, and neither is durable nor undone.
    is_saving: bool,
}

impl Ledger {
    /// A ledger that goes on where the states, one for each partition, were made durable.
    pub(crate) fn new(
        subscription: u64,
        (epoch, valid_from_epoch): (u64, u64),
        terms: Terms,
        states: Vec<LaneState>,
        now: Millis,
    ) -> Self {
        let lanes = (0..).zip(states);
        let lanes =
            lanes.map(|(partition, state)| Lane::restore(partition, state, terms.is_ordered, now));
        Self {
            subscription,
            epoch,
            valid_from_epoch,
            terms,
            lanes: lanes.collect(),
            sessions: HashMap::new(),
            numbers: Numbers::default(),
            turn: 0,
            freed: Vec::new(),
            is_saving: false,
        }
    }

    /// Which subscription it is of.
    pub(crate) const fn subscription(&self) -> u64 {
        self.subscription
    }

    /// Under which epoch.
    pub(crate) const fn epoch(&self) -> u64 {
        self.epoch
    }

    /// What is promised.
    pub(crate) const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// Begins anew from other positions, under a new epoch: what is out is lost, and ids of before
    /// are valid no more. Sessions stay. Nothing waits to become durable, and there are no
    /// [unread parks](Ledger::has_unread_parks).
    pub(crate) fn seek(&mut self, epoch: u64, offsets: &[u64], now: Millis) {
        (self.epoch, self.valid_from_epoch) = (epoch, epoch);
        let is_ordered = self.terms.is_ordered;
        self.lanes = (0..)
            .zip(offsets)
            .map(|(partition, offset)| {
                let mut lane = Lane::restore(partition, LaneState::at(*offset), is_ordered, now);
                lane.touch();
                lane
            })
            .collect();
        for session in self.sessions.values_mut() {
            session.unsettled = 0;
        }
    }

    /// Parks what is to be parked once it is read, as it was read for that alone; `None`: the log has it no
    /// more. A seek would forget it.
    pub(crate) fn park_unread(
        &mut self,
        (partition, offset): (u16, u64),
        read: Option<(i64, Bytes)>,
    ) {
        if let Some(lane) = self.lanes.get_mut(usize::from(partition)) {
            lane.park_unread(offset, read);
        }
    }

    /// Whether something is to be parked once it is read that was not sought yet.
    pub(crate) fn has_unread_parks(&self) -> bool {
        self.lanes.iter().any(Lane::has_unread_parks)
    }

    /// Other terms, from now on. `judge` says whether the filter lets a record through, and its keys;
    /// what was handed out stays. False: nothing is changed, as something is not durable yet, behind
    /// which records wait that would forget it.
    #[must_use]
    pub(crate) fn change_terms(
        &mut self,
        terms: Terms,
        mut judge: impl FnMut(&Bytes) -> (bool, Keys),
    ) -> bool {
        if self.is_saving || self.lanes.iter().any(Lane::is_dirty) {
            return false;
        }
        self.terms = terms;
        for lane in &mut self.lanes {
            lane.change_terms(terms.is_ordered, &mut judge);
        }
        true
    }

    /// How many records of a partition may be read now; 0: it pauses.
    pub(crate) fn wants(&self, partition: u16) -> usize {
        let bytes_max = (BYTES_MAX / self.lanes.len()).max(LANE_BYTES_MIN);
        self.lane(partition).map_or(0, |lane| lane.wants(bytes_max))
    }

    /// Where to read a partition on from.
    pub(crate) fn read_to(&self, partition: u16) -> u64 {
        self.lane(partition).map_or(0, Lane::read_to)
    }

    /// Takes a record that was read.
    pub(crate) fn read(
        &mut self,
        (partition, offset): (u16, u64),
        append_time_ms: i64,
        record: Bytes,
        keys: Keys,
    ) {
        if let Some(lane) = self.lanes.get_mut(usize::from(partition)) {
            lane.read(offset, append_time_ms, record, keys);
        }
    }

    /// Passes a record that the filter does not let through. `true`: it is to be read all the same,
    /// as it was handed out before.
    pub(crate) fn pass(&mut self, (partition, offset): (u16, u64)) -> bool {
        let lane = self.lanes.get_mut(usize::from(partition));
        lane.is_some_and(|lane| lane.pass(offset))
    }

    /// Says that nothing is left to read below `next`.
    pub(crate) fn read_up_to(&mut self, partition: u16, next: u64) {
        if let Some(lane) = self.lanes.get_mut(usize::from(partition)) {
            lane.read_up_to(next);
        }
    }

    fn lane(&self, partition: u16) -> Option<&Lane> {
        self.lanes.get(usize::from(partition))
    }

    /// Whether anything can be handed out.
    pub(crate) fn has_due(&self) -> bool {
        self.lanes.iter().any(Lane::has_due)
    }

    /// Hands out to a session what is due, within its limit, `records_max` and `bytes_max` (which
    /// one record may exceed alone). Partitions take turns in going first.
    pub(crate) fn hand_out(
        &mut self,
        id: SessionId,
        (records_max, bytes_max): (usize, usize),
        now: Millis,
    ) -> Vec<Handed> {
        let mut out = Vec::new();
        let Some(session) = self.sessions.get_mut(&id) else {
            return out;
        };
        let records = session.may_take().min(records_max);
        let credit = match session.limit {
            Limit::Credit { bytes, .. } => bytes,
            Limit::Unsettled(_) => None,
        };
        let mut room = Room {
            records,
            bytes: bytes_max,
            credit,
        };
        let until = now + self.terms.lease_ms;
        let count = self.lanes.len();
        for step in 0..count {
            let lane = &mut self.lanes[(self.turn + step) % count];
            lane.hand_out(id, until, &mut room, &mut out);
        }
        self.turn = (self.turn + 1) % count;
        let taken = u32::try_from(out.len()).unwrap_or(u32::MAX);
        session.unsettled += taken;
        if let Limit::Credit { messages, bytes } = &mut session.limit {
            *messages = messages.saturating_sub(taken);
            *bytes = room.credit;
        }
        out
    }

    /// Takes back what never reached anybody.
    pub(crate) fn take_back(&mut self, handed: &[Handed]) {
        for one in handed {
            let lane = self.lanes.get_mut(usize::from(one.partition));
            let freed = lane.and_then(|lane| lane.take_back(one.offset, one.attempt));
            self.freed.extend(freed);
        }
        self.free_sessions();
    }

    /// Settles, gives back or extends a delivery. The answer holds once a commit taken after it is
    /// durable.
    pub(crate) fn settle(&mut self, id: &DeliveryId, action: &Action<'_>, now: Millis) -> Status {
        let lane = self.lanes.get_mut(usize::from(id.partition));
        let lane = lane.filter(|_| id.subscription == self.subscription && id.attempt > 0);
        let Some(lane) = lane.filter(|_| id.epoch <= self.epoch) else {
            return Status::UnknownDelivery;
        };
        if id.epoch < self.valid_from_epoch {
            return Status::LeaseLost;
        }
        let (status, freed) = lane.settle(id, self.epoch, action, &self.terms, now);
        if let Some(session) = freed.and_then(|freed| self.sessions.get_mut(&freed)) {
            session.unsettled = session.unsettled.saturating_sub(1);
        }
        status
    }

    /// When [`Ledger::tick`] has something to do next.
    pub(crate) fn next_timer(&self) -> Option<Millis> {
        let lost = self.sessions.values().filter(|session| !session.is_present);
        let sessions = lost.map(|session| session.until);
        let lanes = self.lanes.iter().filter_map(Lane::next_timer);
        sessions.chain(lanes).min()
    }

    /// Ends the leases, delays and sessions that are over.
    pub(crate) fn tick(&mut self, now: Millis) -> Expired {
        let mut leases = 0;
        for lane in &mut self.lanes {
            leases += lane.tick(now, &self.terms, &mut self.freed);
        }
        self.free_sessions();
        let before = self.sessions.len();
        // One that has deliveries by unary calls is kept until their leases end.
        self.sessions.retain(|_, session| {
            session.is_present || session.until > now || session.unsettled > 0
        });
        for session in self.sessions.values_mut() {
            if !session.is_present && session.until <= now {
                session.until = now + self.terms.grace_ms.max(REST_MS);
            }
        }
        Expired {
            leases,
            sessions: before - self.sessions.len(),
        }
    }

    fn free_sessions(&mut self) {
        for freed in self.freed.drain(..) {
            if let Some(session) = self.sessions.get_mut(&freed) {
                session.unsettled = session.unsettled.saturating_sub(1);
            }
        }
    }

    /// Whether there is something that others wait for to become durable: settled keys, parked
    /// messages.
    pub(crate) fn is_settling(&self) -> bool {
        self.lanes.iter().any(Lane::is_settling)
    }

    /// Takes what has changed since the last commit was taken, also positions that have moved over
    /// what is not delivered, where `with_moved`. One at a time.
    pub(crate) fn commit(&mut self, with_moved: bool, now: Millis) -> Commit {
        let mut commit = Commit::default();
        for (partition, lane) in (0..).zip(&mut self.lanes) {
            let is_due = lane.is_dirty() || (with_moved && lane.has_moved());
            if !is_due {
                continue;
            }
            let progress = Progress {
                subscription: self.subscription,
                valid_from_epoch: self.valid_from_epoch,
                lane: lane.state(now),
            };
            commit.states.push((partition, progress));
            let Settling {
                keys,
                parking,
                unparking,
            } = lane.take_settling();
            commit.parking.extend(parking);
            let unparking = unparking.into_iter().map(|offset| (partition, offset));
            commit.unparking.extend(unparking);
            commit.keys.push((partition, keys));
        }
        self.is_saving |= !commit.is_empty();
        commit
    }

    /// A commit is durable.
    pub(crate) fn durable(&mut self, commit: Commit) {
        self.is_saving = false;
        for (partition, keys) in commit.keys {
            if let Some(lane) = self.lanes.get_mut(usize::from(partition)) {
                lane.settled(keys);
            }
        }
    }

    /// A commit was not written: its parts are in the next one.
    pub(crate) fn undo(&mut self, commit: Commit) {
        self.is_saving = false;
        for (partition, keys) in commit.keys {
            let Some(lane) = self.lanes.get_mut(usize::from(partition)) else {
                continue;
            };
            let of_it = |parked: &&Parked| parked.partition == partition;
            let positions = commit.unparking.iter().filter(|(p, _)| *p == partition);
            lane.put_back(Settling {
                keys,
                parking: commit.parking.iter().filter(of_it).cloned().collect(),
                unparking: positions.map(|(_, offset)| *offset).collect(),
            });
        }
    }

    /// Nothing below `earliest` is there any more: it is given up.
    pub(crate) fn skip_to(&mut self, partition: u16, earliest: u64) {
        if let Some(lane) = self.lanes.get_mut(usize::from(partition)) {
            lane.skip_to(earliest);
        }
    }

    /// The state of each partition.
    pub(crate) fn states(&self, now: Millis) -> Vec<LaneState> {
        self.lanes.iter().map(|lane| lane.state(now)).collect()
    }

    /// From where on a partition is to be told of parked messages before it wants more records.
    pub(crate) fn wants_parked(&self, partition: u16) -> Option<u64> {
        self.lane(partition).and_then(Lane::wants_parked)
    }

    /// Up to where a partition may be read.
    pub(crate) fn parked_until(&self, partition: u16) -> u64 {
        self.lane(partition).map_or(0, Lane::parked_until)
    }

    /// Tells which messages of a partition are parked below `until`, from where it asked on. Their
    /// records may be unsettled all the same: where a kill came between the two writes, or somebody
    /// has sought back.
    pub(crate) fn note_parked(&mut self, partition: u16, offsets: &[u64], until: u64) {
        if let Some(lane) = self.lanes.get_mut(usize::from(partition)) {
            lane.note_parked(offsets, until);
        }
    }

    /// Takes a parked message up again, from its attempt on. It is one that is parked by now, with
    /// nothing waiting to become durable that alters that.
    pub(crate) fn replay(&mut self, parked: Parked) -> Replayed {
        let lane = self.lanes.get_mut(usize::from(parked.partition));
        lane.map_or(Replayed::Already, |lane| lane.replay(parked))
    }

    /// Ends the deliveries of a parked message that is dropped.
    pub(crate) fn forget_replay(&mut self, partition: u16, offset: u64) {
        let lane = self.lanes.get_mut(usize::from(partition));
        let freed = lane.and_then(|lane| lane.forget_replay(offset));
        self.freed.extend(freed);
        self.free_sessions();
    }

    /// Whether all below the targets, one for each partition, was handed out.
    pub(crate) fn has_delivered(&self, targets: &[u64]) -> bool {
        (self.lanes.iter().zip(targets)).all(|(lane, target)| lane.has_delivered(*target))
    }

    /// The committed position of each partition.
    pub(crate) fn committed(&self) -> Vec<u64> {
        self.lanes.iter().map(Lane::committed).collect()
    }

    /// Records in hand that are not settled; of these, those that somebody has.
    pub(crate) fn counts(&self) -> (u64, u64) {
        let unsettled: usize = self.lanes.iter().map(Lane::unsettled).sum();
        let leased: usize = self.lanes.iter().map(Lane::leased).sum();
        (unsettled as u64, leased as u64)
    }
}
