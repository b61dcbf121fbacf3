//! What an owner is asked, and what it tells the streams of its subscribers.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::sync::{Notify, mpsc, oneshot, watch};
use tokio::time::Instant;

use crate::serve::error::ServiceError;
use crate::serve::subscribe::id::DeliveryId;
use crate::serve::subscribe::ledger::{
    Action, Handed, LaneState, Limit, Millis, SessionId, Status, Terms,
};
use crate::serve::subscribe::wire::Sender;

/// Where an answer goes.
pub(crate) type Reply<T> = oneshot::Sender<Result<T, ServiceError>>;

/// Messages that wait for a stream to take them, at most.
pub(crate) const EVENTS_MAX: usize = 4;

/// What an owner is asked.
#[derive(Debug)]
pub(crate) enum Command {
    /// A stream begins.
    Open(Open, Reply<Opened>),
    /// More may be sent to a session.
    Credit {
        session: SessionId,
        messages: u32,
        bytes: u64,
    },
    /// No more deliveries to a session; its stream ends once all are settled, or at the deadline.
    Drain {
        session: SessionId,
        deadline_ms: Option<Millis>,
    },
    /// Deliveries are settled, given back or extended; answered once durable.
    Settle(Settle, Reply<Vec<Status>>),
    /// Deliveries without a stream.
    Pull(Pull, Reply<Pulled>),
    /// Records that were given up before they were read are parked; answered once durable, with how many.
    Park(Vec<Unread>, Reply<u64>),
    /// The committed position moves to these offsets; answered once durable.
    Seek(Vec<u64>, Reply<()>),
    /// What is known of how far it is.
    Standing(Reply<Standing>),
    /// The messages that are parked at these positions by now are delivered again; answered with how
    /// many, once durable.
    Replay(Vec<(u16, u64)>, Reply<u64>),
    /// Those that are parked there are dropped; answered with how many, once durable.
    Discard(Vec<(u16, u64)>, Reply<u64>),
    /// The definition has changed: it is read anew.
    Reload(Reply<()>),
    /// The subscription goes: nothing is kept, the lease is given back.
    Stop(Reply<()>),
}

/// Who begins a stream.
#[derive(Debug)]
pub(crate) struct Open {
    /// Of an earlier stream; empty: a new session.
    pub(crate) token: String,
    pub(crate) limit: Limit,
    /// The end of each partition: who has come as far has caught up.
    pub(crate) targets: Vec<u64>,
    pub(crate) events: mpsc::Sender<Event>,
}

/// A stream may begin.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) token: String,
    pub(crate) terms: Terms,
    pub(crate) view: watch::Receiver<View>,
    /// Dropped with the stream, it tells the owner.
    pub(crate) presence: Presence,
}

/// Settlements.
#[derive(Debug)]
pub(crate) struct Settle {
    pub(crate) ids: Vec<DeliveryId>,
    pub(crate) verdict: Verdict,
}

/// [`Action`] with a text of its own.
#[derive(Debug, Clone)]
pub(crate) enum Verdict {
    Done,
    Retry {
        delay_ms: Option<Millis>,
        reason: String,
    },
    Park {
        reason: String,
    },
    /// `None`: by the subscription's lease.
    Extend {
        by_ms: Option<Millis>,
    },
}

impl Verdict {
    pub(crate) fn action(&self, terms: &Terms) -> Action<'_> {
        match self {
            Self::Done => Action::Done,
            Self::Retry { delay_ms, reason } => Action::Retry {
                delay_ms: *delay_ms,
                reason,
            },
            Self::Park { reason } => Action::Park { reason },
            Self::Extend { by_ms } => Action::Extend {
                by_ms: by_ms.unwrap_or(terms.lease_ms),
            },
        }
    }
}

/// Asks for deliveries without a stream.
#[derive(Debug)]
pub(crate) struct Pull {
    pub(crate) token: String,
    pub(crate) messages_max: u32,
    /// Until when to wait for the first.
    pub(crate) until: Instant,
}

/// What was due.
#[derive(Debug)]
pub(crate) struct Pulled {
    pub(crate) token: String,
    pub(crate) sender: Sender,
    pub(crate) handed: Vec<Handed>,
}

/// A record that is to be parked once it is read, read for that alone.
#[derive(Debug, Clone)]
pub(crate) struct Unread {
    /// Partition and offset.
    pub(crate) at: (u16, u64),
    /// When it was appended, ms since 1970, and its bytes; `None`: the log has it no more.
    pub(crate) read: Option<(i64, Bytes)>,
}

/// What an owner knows of how far it is.
#[derive(Debug)]
pub(crate) struct Standing {
    pub(crate) states: Vec<LaneState>,
    pub(crate) leased: u64,
}

/// What a stream is told.
#[derive(Debug)]
pub(crate) enum Event {
    Deliveries(Sender, Vec<Handed>),
    CaughtUp,
    FellBehind(Option<u64>),
    /// The server stops.
    Drain(Millis),
    /// All that was out is settled, or the deadline of a drain has come.
    Drained,
}

/// What all streams may look at.
#[derive(Debug, Clone, Default)]
pub(crate) struct View {
    /// The durable committed position of each partition.
    pub(crate) committed: Vec<u64>,
    /// Records after it; `None` where the log has more than has been read.
    pub(crate) pending: Option<u64>,
    /// Why every stream ends.
    pub(crate) ended: Option<ServiceError>,
}

/// Streams that have ended, for the owner to notice.
#[derive(Debug, Default)]
pub(crate) struct Departures {
    gone: Mutex<Vec<(SessionId, u64)>>,
    noticed: Notify,
}

impl Departures {
    pub(super) fn take(&self) -> Vec<(SessionId, u64)> {
        let mut gone = self.gone.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut gone)
    }

    /// Waits until a stream has ended, or has room for more. Cancel-safe.
    pub(super) async fn noticed(&self) {
        self.noticed.notified().await;
    }
}

/// A stream that is there; dropping it, as happens when its client goes, tells the owner.
#[derive(Debug)]
pub(crate) struct Presence {
    pub(crate) session: SessionId,
    pub(super) serial: u64,
    pub(super) departures: Arc<Departures>,
}

impl Presence {
    /// Says that the stream has room for more.
    pub(crate) fn has_room(&self) {
        self.departures.noticed.notify_one();
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let mut gone = (self.departures.gone.lock()).unwrap_or_else(PoisonError::into_inner);
        gone.push((self.session, self.serial));
        drop(gone);
        self.departures.noticed.notify_one();
    }
}
