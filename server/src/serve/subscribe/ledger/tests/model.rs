//! What a ledger must do, told by a list of records that is gone through from the start for every
//! question. It knows nothing of lanes, queues, timers or encodings.

use super::super::{Action, SessionId, Status, Terms};
use crate::serve::subscribe::id::DeliveryId;

/// How a record has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Done,
    Parked,
    /// The filter does not let it through, and nobody has had it.
    LeftOut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Open,
    /// Not durably so.
    Over(End),
    /// A commit that says so is being written.
    Saving(End),
    /// Durably so.
    Gone(End),
}

impl Fate {
    pub(super) fn end(self) -> Option<End> {
        match self {
            Self::Open => None,
            Self::Over(end) | Self::Saving(end) | Self::Gone(end) => Some(end),
        }
    }
}

/// A record as the model knows it.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) partition: u16,
    pub(super) offset: u64,
    pub(super) key: u64,
    pub(super) fate: Fate,
    pub(super) attempts: u32,
    pub(super) lease: Option<(SessionId, u64)>,
    pub(super) wait_until: u64,
    pub(super) was_handed_out: bool,
    pub(super) was_read: bool,
    /// It was parked, and is delivered again.
    pub(super) is_replay: bool,
    /// How long it waits is not known to the model: its owner has died meanwhile.
    pub(super) is_vague: bool,
}

impl Record {
    pub(super) fn new(partition: u16, offset: u64, key: u64) -> Self {
        Self {
            partition,
            offset,
            key,
            fate: Fate::Open,
            attempts: 0,
            lease: None,
            wait_until: 0,
            was_handed_out: false,
            was_read: false,
            is_replay: false,
            is_vague: false,
        }
    }

    /// As if nobody had ever read it.
    pub(super) fn begin_anew(&mut self) {
        *self = Self::new(self.partition, self.offset, self.key);
    }

    pub(super) fn at(&self) -> (u16, u64) {
        (self.partition, self.offset)
    }

    pub(super) fn end(&mut self, end: End) {
        (self.fate, self.lease) = (Fate::Over(end), None);
    }
}

pub(super) struct Model {
    pub(super) records: Vec<Record>,
    pub(super) terms: Terms,
    /// The filter leaves out what has this key.
    pub(super) left_out: Option<u64>,
    pub(super) epoch: u64,
    pub(super) valid_from_epoch: u64,
    pub(super) now: u64,
}

impl Model {
    pub(super) fn find(&mut self, partition: u16, offset: u64) -> &mut Record {
        let mut records = self.records.iter_mut();
        let found = records.find(|r| r.at() == (partition, offset));
        found.expect("a record of the model")
    }

    /// Whether an earlier record of its key holds a record up.
    fn is_held(&self, record: &Record) -> bool {
        // What is left out, and what was parked before, holds nothing up.
        let holds = |other: &Record| {
            let is_passed = matches!(other.fate, Fate::Gone(_))
                || other.fate.end() == Some(End::LeftOut)
                || other.is_replay;
            !is_passed
        };
        let earlier = |other: &Record| {
            other.partition == record.partition
                && other.offset < record.offset
                && other.key == record.key
                && holds(other)
        };
        self.terms.is_ordered && !record.is_replay && self.records.iter().any(earlier)
    }

    /// Whether a record may be handed out now.
    pub(super) fn is_due(&self, record: &Record) -> bool {
        record.fate == Fate::Open
            && record.lease.is_none()
            && record.wait_until <= self.now
            && !self.is_held(record)
    }

    pub(super) fn first_open(&self, partition: u16) -> Option<u64> {
        let of_it = self.records.iter().filter(|r| r.partition == partition);
        of_it
            .filter(|r| r.fate == Fate::Open && !r.is_replay)
            .map(|r| r.offset)
            .min()
    }

    /// What ends by itself.
    pub(super) fn pass(&mut self, now: u64) {
        self.now = now;
        let most = self.terms.attempts_max;
        for record in &mut self.records {
            if record.lease.is_some_and(|(_, until)| until <= now) {
                record.lease = None;
                if record.fate == Fate::Open && record.attempts >= most && record.was_read {
                    record.end(End::Parked);
                }
            }
        }
    }

    /// Other terms and another filter: what nobody has had is left out.
    pub(super) fn change(&mut self, terms: Terms, left_out: Option<u64>) {
        (self.terms, self.left_out) = (terms, left_out);
        for record in &mut self.records {
            let is_unwanted = Some(record.key) == left_out && record.was_read;
            let is_new = record.fate == Fate::Open && record.attempts == 0 && !record.is_replay;
            if is_unwanted && is_new {
                record.end(End::LeftOut);
            }
        }
    }

    /// What an action on a delivery must answer; does it.
    pub(super) fn settle(&mut self, id: &DeliveryId, action: &Action<'_>) -> Status {
        let (epoch, now, terms) = (self.epoch, self.now, self.terms);
        if id.epoch < self.valid_from_epoch {
            return Status::LeaseLost;
        }
        let record = self.find(id.partition, id.offset).clone();
        let is_held = self.is_held(&record);
        let record = self.find(id.partition, id.offset);
        if record.fate != Fate::Open {
            return Status::AlreadySettled;
        }
        let is_valid = if id.epoch < epoch {
            !record.was_handed_out
        } else {
            record.was_handed_out && id.attempt == record.attempts
        };
        // A message that is to be delivered again, and an id of before it was parked.
        let is_unknown =
            id.epoch == epoch && (!record.was_handed_out || id.attempt > record.attempts);
        if !is_valid && is_unknown {
            return Status::UnknownDelivery;
        }
        if !is_valid {
            return Status::LeaseLost;
        }
        if id.epoch < epoch {
            record.attempts = record.attempts.max(id.attempt);
        }
        match action {
            Action::Done => {
                record.end(End::Done);
                Status::Settled
            }
            Action::Park { .. } => {
                record.end(End::Parked);
                Status::Parked
            }
            Action::Retry { .. } if record.attempts >= terms.attempts_max => {
                record.end(End::Parked);
                Status::Parked
            }
            Action::Retry { delay_ms, .. } => {
                record.lease = None;
                record.wait_until = now + delay_ms.expect("cases name the delay");
                Status::WillRetry
            }
            Action::Extend { by_ms } => {
                // One that waits, or was handed out before its order was by key.
                if record.lease.is_none() && (record.wait_until > now || is_held) {
                    return Status::WillRetry;
                }
                let session = record.lease.map_or(0, |(session, _)| session);
                record.lease = Some((session, now + by_ms));
                Status::Extended
            }
        }
    }
}
