//! What goes in and comes out of a ledger.

use bytes::Bytes;

use super::Millis;
use super::keys::Keys;
use super::state::Progress;

/// What a subscription says of its deliveries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Terms {
    pub(crate) is_ordered: bool,
    /// Deliveries of one record at most.
    pub(crate) attempts_max: u32,
    pub(crate) backoff_initial_ms: Millis,
    pub(crate) backoff_max_ms: Millis,
    pub(crate) backoff_multiplier: f64,
    pub(crate) lease_ms: Millis,
    pub(crate) grace_ms: Millis,
}

impl Terms {
    /// Before the attempt that follows `attempts`.
    pub(super) fn backoff_ms(&self, attempts: u32) -> Millis {
        let power = i32::try_from(attempts.saturating_sub(1)).unwrap_or(i32::MAX);
        let delay = self.backoff_initial_ms as f64 * self.backoff_multiplier.powi(power);
        // A cast of what is too large or no number saturates.
        (delay as Millis).min(self.backoff_max_ms)
    }
}

/// A record that was handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Handed {
    pub(crate) partition: u16,
    pub(crate) offset: u64,
    pub(crate) attempt: u32,
    pub(crate) append_time_ms: i64,
    /// The encoded `LogRecord`.
    pub(crate) record: Bytes,
    /// When its lease ends.
    pub(crate) until: Millis,
}

/// A record that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parked {
    pub(crate) partition: u16,
    pub(crate) offset: u64,
    pub(crate) append_time_ms: i64,
    pub(crate) attempts: u32,
    pub(crate) reason: Box<str>,
    pub(crate) record: Bytes,
}

/// What a subscriber says of a delivery.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Action<'a> {
    /// It is done, or to be skipped.
    Done,
    /// Once more, after a delay; `None`: by the backoff.
    Retry {
        delay_ms: Option<Millis>,
        reason: &'a str,
    },
    /// To the parked messages.
    Park { reason: &'a str },
    /// It takes longer.
    Extend { by_ms: Millis },
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Settled,
    WillRetry,
    Parked,
    Extended,
    LeaseLost,
    UnknownDelivery,
    AlreadySettled,
}

/// What is to be made durable together; [`Ledger::durable`] once it is.
#[derive(Debug, Default)]
pub(crate) struct Commit {
    /// By partition, those that have changed.
    pub(crate) states: Vec<(u16, Progress)>,
    /// To be written before the states.
    pub(crate) parking: Vec<Parked>,
    /// Positions to be taken out of the parked messages, before the states.
    pub(crate) unparking: Vec<(u16, u64)>,
    pub(super) keys: Vec<(u16, Vec<(u64, Keys)>)>,
}

impl Commit {
    pub(crate) fn is_empty(&self) -> bool {
        self.states.is_empty()
    }
}

/// What becomes of a parked message that is to be delivered again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Replayed {
    /// It is delivered from here.
    Taken,
    /// The log itself will deliver it; it stays parked until that is settled.
    ByLog,
    /// It is on its way already or settled, or too many others are.
    Already,
}

/// What has run out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Expired {
    /// Leases.
    pub(crate) leases: u64,
    /// Sessions.
    pub(crate) sessions: usize,
}
