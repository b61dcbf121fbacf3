//! Sessions as streams have them: tokens, and the channels to the streams that are there.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::sync::mpsc;

use super::command::{Departures, Event, Presence};
use crate::serve::error::ServiceError;
use crate::serve::subscribe::ledger::{Millis, SessionId};

/// Bits that make a token a secret: 128.
const TOKEN_BYTES: usize = 16;

/// One session.
#[derive(Debug, Default)]
pub(super) struct Taker {
    /// Which of its streams is there: an earlier one that goes late changes nothing.
    serial: u64,
    /// To the stream that is there.
    pub(super) events: Option<mpsc::Sender<Event>>,
    /// Where it has caught up, until that is told.
    pub(super) targets: Option<Vec<u64>>,
    pub(super) drain_until: Option<Millis>,
    pub(super) was_told_behind: bool,
}

/// All sessions.
#[derive(Debug, Default)]
pub(super) struct Takers {
    by_id: HashMap<SessionId, Taker>,
    by_token: HashMap<String, SessionId>,
    /// Streams that are there, in the order of their turns.
    turns: VecDeque<SessionId>,
    pub(super) departures: Arc<Departures>,
}

impl Takers {
    pub(super) fn of_token(&self, token: &str) -> Option<SessionId> {
        self.by_token.get(token).copied()
    }

    pub(super) fn get_mut(&mut self, id: SessionId) -> Option<&mut Taker> {
        self.by_id.get_mut(&id)
    }

    /// Adds a session; returns its token.
    pub(super) fn add(&mut self, id: SessionId) -> Result<String, ServiceError> {
        let token = secret()?;
        self.by_token.insert(token.clone(), id);
        self.by_id.insert(id, Taker::default());
        Ok(token)
    }

    /// A stream of a session begins, and any earlier one of it ends.
    pub(super) fn enter(
        &mut self,
        id: SessionId,
        events: mpsc::Sender<Event>,
        targets: Vec<u64>,
    ) -> Presence {
        let taker = self.by_id.entry(id).or_default();
        taker.serial += 1;
        taker.events = Some(events);
        taker.targets = Some(targets);
        (taker.drain_until, taker.was_told_behind) = (None, false);
        let serial = taker.serial;
        self.turns.retain(|known| *known != id);
        self.turns.push_back(id);
        Presence {
            session: id,
            serial,
            departures: Arc::clone(&self.departures),
        }
    }

    /// A session goes on without its stream, where there is one: it ends.
    pub(super) fn leave(&mut self, id: SessionId) {
        if let Some(taker) = self.by_id.get_mut(&id) {
            taker.serial += 1;
            taker.events = None;
            (taker.targets, taker.drain_until) = (None, None);
            self.turns.retain(|known| *known != id);
        }
    }

    /// The sessions whose streams have ended, and no other of theirs has begun.
    pub(super) fn departed(&mut self) -> Vec<SessionId> {
        let mut departed = Vec::new();
        for (id, serial) in self.departures.take() {
            if let Some(taker) = self.by_id.get_mut(&id)
                && taker.serial == serial
            {
                taker.events = None;
                self.turns.retain(|known| *known != id);
                departed.push(id);
            }
        }
        departed
    }

    /// Forgets the sessions that are over.
    pub(super) fn retain(&mut self, is_there: impl Fn(SessionId) -> bool) {
        self.by_id.retain(|id, _| is_there(*id));
        self.by_token.retain(|_, id| is_there(*id));
        self.turns.retain(|id| is_there(*id));
    }

    /// The sessions with streams; another goes first at the next turn.
    pub(super) fn turn(&mut self) -> Vec<SessionId> {
        self.turns.rotate_left(usize::from(!self.turns.is_empty()));
        self.turns.iter().copied().collect()
    }

    /// The sessions with streams, in no order that matters.
    pub(super) fn streaming(&self) -> Vec<SessionId> {
        self.turns.iter().copied().collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.turns.is_empty()
    }

    /// Those with streams.
    pub(super) fn present(&mut self) -> impl Iterator<Item = &mut Taker> {
        self.by_id
            .values_mut()
            .filter(|taker| taker.events.is_some())
    }

    /// The earliest deadline of a drain.
    pub(super) fn next_deadline(&self) -> Option<Millis> {
        let there = self.by_id.values().filter(|taker| taker.events.is_some());
        there.filter_map(|taker| taker.drain_until).min()
    }
}

/// A token that cannot be guessed.
fn secret() -> Result<String, ServiceError> {
    let mut bytes = [0; TOKEN_BYTES];
    let random = rustls::crypto::ring::default_provider().secure_random;
    let filled = random.fill(&mut bytes);
    filled.map_err(|_| ServiceError::internal("the system gives no random bytes"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
