//! Hands out what is due, and tells streams how far they are.

use tokio::time::Instant;

use super::Owner;
use super::command::{Event, Pulled};
use crate::serve::subscribe::metrics::Deliveries;

/// Deliveries of a message at most.
const BATCH_RECORDS_MAX: usize = 512;

impl Owner {
    /// Hands out what is due to whoever has room.
    pub(super) fn hand_out(&mut self) -> bool {
        if self.stopping_at.is_some() {
            return false;
        }
        let (now, sender) = (self.now(), self.sender());
        let bytes_max = self.shared.context.limits.message_bytes;
        let mut has_handed = self.answer_pulls();
        for id in self.takers.turn() {
            if !self.ledger.has_due() {
                break;
            }
            let taker = self.takers.get_mut(id);
            let events = taker.and_then(|taker| taker.events.as_ref());
            let room = events.and_then(|events| events.try_reserve().ok());
            let Some(room) = room.filter(|_| self.ledger.may_take(id) > 0) else {
                continue;
            };
            let handed = self
                .ledger
                .hand_out(id, (BATCH_RECORDS_MAX, bytes_max), now);
            if handed.is_empty() {
                continue;
            }
            has_handed = true;
            self.shared.metrics.handed(Deliveries::of(&handed));
            room.send(Event::Deliveries(sender, handed));
        }
        has_handed
    }

    /// Answers those who pull, where there is something or their wait is over.
    fn answer_pulls(&mut self) -> bool {
        let (now, sender) = (self.now(), self.sender());
        let bytes_max = self.shared.context.limits.message_bytes;
        let mut has_handed = false;
        for _ in 0..self.pulls.len() {
            let Some((session, pull, reply)) = self.pulls.pop_front() else {
                break;
            };
            if reply.is_closed() {
                self.ledger.rest(session, now);
                continue;
            }
            let most = (pull.messages_max as usize, bytes_max);
            let handed = self.ledger.hand_out(session, most, now);
            if handed.is_empty() && pull.until > Instant::now() {
                self.pulls.push_back((session, pull, reply));
                continue;
            }
            self.ledger.rest(session, now);
            has_handed |= !handed.is_empty();
            let deliveries = Deliveries::of(&handed);
            let answer = Pulled {
                token: pull.token,
                sender,
                handed,
            };
            match reply.send(Ok(answer)) {
                Ok(()) => self.shared.metrics.handed(deliveries),
                Err(Ok(unsent)) => self.ledger.take_back(&unsent.handed),
                Err(Err(_)) => {}
            }
        }
        has_handed
    }

    /// Tells streams that they have caught up, or have drained.
    pub(super) fn tell(&mut self) {
        let now = self.now();
        for id in self.takers.streaming() {
            let unsettled = self.ledger.unsettled_of(id);
            let Some(taker) = self.takers.get_mut(id) else {
                continue;
            };
            let Some(events) = &taker.events else {
                continue;
            };
            if let Some(targets) = &taker.targets
                && self.ledger.has_delivered(targets)
                && events.try_send(Event::CaughtUp).is_ok()
            {
                taker.targets = None;
            }
            if let Some(until) = taker.drain_until
                && (unsettled == 0 || until <= now)
                && events.try_send(Event::Drained).is_ok()
            {
                taker.drain_until = None;
            }
        }
    }
}
