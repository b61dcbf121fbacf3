//! Sessions of a ledger: opened, resumed, lost, credited, drained.

use super::session::{Limit, Session};
use super::{Ledger, Millis, SESSIONS_MAX, SessionId};

impl Ledger {
    /// A new session; `None`: there are as many as may be.
    pub(crate) fn open(
        &mut self,
        limit: Limit,
        is_present: bool,
        now: Millis,
    ) -> Option<SessionId> {
        if self.sessions.len() >= SESSIONS_MAX {
            let idle = |session: &Session| !session.is_present && session.unsettled == 0;
            let found = self.sessions.iter().find(|(_, session)| idle(session));
            let idle = found.map(|(id, _)| *id)?;
            self.sessions.remove(&idle);
        }
        let id = self.numbers.next();
        let until = now + self.terms.grace_ms;
        self.sessions.insert(
            id,
            Session {
                limit,
                unsettled: 0,
                is_present,
                is_lost: false,
                is_draining: false,
                until,
            },
        );
        Some(id)
    }

    /// Takes a session up again: what it had when its connection was lost stays with it, for a
    /// lease from now. False: it is over.
    pub(crate) fn resume(&mut self, id: SessionId, limit: Limit, now: Millis) -> bool {
        let Some(session) = self.sessions.get_mut(&id) else {
            return false;
        };
        let was_lost = std::mem::replace(&mut session.is_lost, false);
        (session.limit, session.is_present) = (limit, true);
        session.is_draining = false;
        if was_lost {
            let until = now + self.terms.lease_ms;
            for lane in &mut self.lanes {
                lane.lease_until(id, until);
            }
        }
        true
    }

    /// Its connection is lost: what it has stays with it for the grace.
    pub(crate) fn lost(&mut self, id: SessionId, now: Millis) {
        let until = now + self.terms.grace_ms;
        let Some(session) = self.sessions.get_mut(&id) else {
            return;
        };
        (session.is_present, session.is_lost, session.until) = (false, true, until);
        for lane in &mut self.lanes {
            lane.lease_until(id, until);
        }
    }

    /// It has what it asked for: leases go on as they are.
    pub(crate) fn rest(&mut self, id: SessionId, now: Millis) {
        if let Some(session) = self.sessions.get_mut(&id) {
            session.is_present = false;
            session.until = now + self.terms.grace_ms;
        }
    }

    /// Whether a session is there.
    pub(crate) fn has_session(&self, id: SessionId) -> bool {
        self.sessions.contains_key(&id)
    }

    /// Deliveries that sessions have.
    pub(crate) fn outstanding(&self) -> u32 {
        self.sessions
            .values()
            .map(|session| session.unsettled)
            .sum()
    }

    /// More may be handed out to it.
    pub(crate) fn credit(&mut self, id: SessionId, messages: u32, bytes: u64) {
        if let Some(session) = self.sessions.get_mut(&id) {
            session.limit.add(messages, bytes);
        }
    }

    /// No more is handed out to it.
    pub(crate) fn drain(&mut self, id: SessionId) {
        if let Some(session) = self.sessions.get_mut(&id) {
            session.is_draining = true;
        }
    }

    /// Deliveries that a session has.
    pub(crate) fn unsettled_of(&self, id: SessionId) -> u32 {
        self.sessions
            .get(&id)
            .map_or(0, |session| session.unsettled)
    }

    /// How many it may be given now.
    pub(crate) fn may_take(&self, id: SessionId) -> usize {
        self.sessions.get(&id).map_or(0, Session::may_take)
    }
}
