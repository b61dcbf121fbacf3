//! A record that was read, or is known from the state, and is not settled.

use bytes::Bytes;

use super::super::keys::Keys;
use super::super::state::Kept;
use super::super::{Millis, SessionId};

/// A record that is not settled.
#[derive(Debug)]
pub(super) struct Entry {
    /// `None`: not read yet since the owner began.
    pub(super) record: Option<Bytes>,
    pub(super) append_time_ms: i64,
    pub(super) attempts: u32,
    /// Whether this epoch has handed it out.
    pub(super) was_handed_out: bool,
    /// Whether it comes from the parked messages, not from the log.
    pub(super) is_replay: bool,
    pub(super) state: State,
    pub(super) keys: Keys,
    /// What the last nack gave.
    pub(super) reason: Box<str>,
}

/// What is known of a record that is to be parked as soon as it is read.
#[derive(Debug)]
pub(super) struct EarlyPark {
    pub(super) attempts: u32,
    pub(super) reason: Box<str>,
    /// Whether it was read for that alone, or looked for in vain.
    pub(super) was_sought: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Not read yet, and free once it is.
    Unread,
    /// Waits for earlier ones of its keys.
    Held,
    /// Free to be handed out.
    Due,
    /// Handed out; `session` 0 is one of an earlier owner.
    Leased { session: SessionId, until: Millis },
    /// Free again later.
    Waiting { until: Millis },
}

impl EarlyPark {
    /// What a state says of one: not why.
    pub(super) fn kept(kept: &Kept) -> (u64, Self) {
        let early = Self {
            attempts: kept.attempts,
            reason: Box::default(),
            was_sought: false,
        };
        (kept.offset, early)
    }
}

impl Entry {
    pub(super) fn kept(kept: &Kept, state: State) -> Self {
        Self {
            record: None,
            append_time_ms: 0,
            attempts: kept.attempts,
            was_handed_out: false,
            is_replay: false,
            state,
            keys: Keys::default(),
            reason: Box::default(),
        }
    }
}
