//! Who takes deliveries, and how many they may have.

use super::{Millis, SessionId};

/// Deliveries that a session is credited with at a time, at most; what goes beyond is cut off.
pub(crate) const CREDIT_MESSAGES_MAX: u32 = 10_000;
/// Bytes that a session is credited with at a time, at most.
pub(crate) const CREDIT_BYTES_MAX: u64 = 64 << 20;

/// What bounds the deliveries of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    /// What the client gives, used up by deliveries.
    Credit {
        messages: u32,
        /// `None`: no limit. Below zero by one record at most, which the next credit makes up.
        bytes: Option<i64>,
    },
    /// Deliveries that may be unsettled at a time.
    Unsettled(u32),
}

impl Limit {
    /// No credit yet.
    pub(crate) const NOTHING: Self = Self::Credit {
        messages: 0,
        bytes: None,
    };

    /// Adds credit; 0 bytes: no limit in bytes.
    pub(crate) fn add(&mut self, more_messages: u32, more_bytes: u64) {
        let Self::Credit { messages, bytes } = self else {
            return;
        };
        *messages = messages
            .saturating_add(more_messages)
            .min(CREDIT_MESSAGES_MAX);
        *bytes = (more_bytes > 0).then(|| {
            let more = more_bytes.min(CREDIT_BYTES_MAX) as i64;
            (bytes.unwrap_or(0) + more).min(CREDIT_BYTES_MAX as i64)
        });
    }
}

/// One session.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) limit: Limit,
    /// Deliveries that are leased to it.
    pub(super) unsettled: u32,
    /// Whether a stream or a call takes its deliveries now.
    pub(super) is_present: bool,
    /// Whether its stream broke off, and left its leases the grace.
    pub(super) is_lost: bool,
    /// No more deliveries.
    pub(super) is_draining: bool,
    /// When it is forgotten, unless it is present.
    pub(super) until: Millis,
}

impl Session {
    /// Deliveries that it may be given now.
    pub(super) fn may_take(&self) -> usize {
        if self.is_draining {
            return 0;
        }
        let most = match self.limit {
            Limit::Credit {
                bytes: Some(..=0), ..
            } => 0,
            Limit::Credit { messages, .. } => messages,
            Limit::Unsettled(most) => most.saturating_sub(self.unsettled),
        };
        most as usize
    }
}

/// The next number of a session; 0 is nobody.
#[derive(Debug, Default)]
pub(super) struct Numbers(SessionId);

impl Numbers {
    pub(super) fn next(&mut self) -> SessionId {
        self.0 += 1;
        self.0
    }
}
