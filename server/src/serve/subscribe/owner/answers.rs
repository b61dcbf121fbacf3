//! What an owner does for each command.

use headcount_store::StoreError;
use tokio::time::Instant;

use super::command::{
    Command, Open, Opened, Pull, Pulled, Reply, Settle, Standing, Unread, Verdict,
};
use super::saving::Waiter;
use super::{Owner, Why, start};
use crate::serve::error::ServiceError;
use crate::serve::subscribe::ledger::{Limit, Replayed, SESSIONS_MAX, SessionId, Status};

impl Command {
    /// Answers with an error, where there is an answer.
    pub(super) fn refuse(self, error: &ServiceError) {
        let error = error.clone();
        // Who has gone needs no answer.
        match self {
            Self::Open(_, reply) => drop(reply.send(Err(error))),
            Self::Settle(_, reply) => drop(reply.send(Err(error))),
            Self::Pull(_, reply) => drop(reply.send(Err(error))),
            Self::Standing(reply) => drop(reply.send(Err(error))),
            Self::Replay(_, reply) | Self::Discard(_, reply) => drop(reply.send(Err(error))),
            Self::Park(_, reply) => drop(reply.send(Err(error))),
            Self::Seek(_, reply) | Self::Reload(reply) | Self::Stop(reply) => {
                drop(reply.send(Err(error)));
            }
            Self::Credit { .. } | Self::Drain { .. } => {}
        }
    }
}

impl Owner {
    /// Does what a command asks. Where the owner ends by it, the reply is dropped, and who asked asks
    /// the next owner.
    pub(super) async fn answer(&mut self, command: Command) -> Result<(), Why> {
        match command {
            Command::Open(open, reply) => {
                let opened = self.open(open);
                let _ = reply.send(opened);
            }
            Command::Credit {
                session,
                messages,
                bytes,
            } => self.ledger.credit(session, messages, bytes),
            Command::Drain {
                session,
                deadline_ms,
            } => {
                self.ledger.drain(session);
                let deadline_ms = deadline_ms.unwrap_or(self.ledger.terms().lease_ms);
                let until = self.now().saturating_add(deadline_ms);
                if let Some(taker) = self.takers.get_mut(session) {
                    taker.drain_until = Some(until);
                }
            }
            Command::Settle(settle, reply) => self.settle(&settle, reply),
            Command::Pull(pull, reply) => self.pull(pull, reply),
            Command::Park(unread, reply) => self.park(unread, reply),
            Command::Seek(offsets, reply) => match self.seek(&offsets).await {
                // Some of it may be written, and the next owner would fail as this one has: who asked
                // is told what to do.
                Err(Why::Failed(error)) if !error.is_not_owned() => {
                    let _ = reply.send(Err(error.clone()));
                    return Err(error.into());
                }
                sought => drop(reply.send(sought?)),
            },
            Command::Standing(reply) => {
                let standing = self.standing();
                let _ = reply.send(Ok(standing));
            }
            Command::Replay(positions, reply) => match self.replay(&positions).await? {
                Ok(count) => self.waiters.push(Waiter::Counted(reply, count)),
                Err(error) => drop(reply.send(Err(error))),
            },
            Command::Discard(positions, reply) => {
                let discarded = self.discard(&positions).await?;
                let _ = reply.send(discarded);
            }
            Command::Reload(reply) => {
                let reloaded = self.reload().await?;
                let _ = reply.send(reloaded);
            }
            Command::Stop(reply) => return Err(Why::Stop(reply)),
        }
        Ok(())
    }

    /// The session of a token, taken up again, or a new one, with its token.
    fn session(&mut self, token: &str, limit: Limit) -> Result<(SessionId, String), ServiceError> {
        let now = self.now();
        let known = self.takers.of_token(token);
        if let Some(known) = known
            && self.ledger.resume(known, limit, now)
        {
            return Ok((known, token.to_owned()));
        }
        let opened = self.ledger.open(limit, true, now);
        let id = opened.ok_or_else(|| {
            let text = format!("{SESSIONS_MAX} sessions of a subscription");
            ServiceError::LimitExceeded(text)
        })?;
        Ok((id, self.takers.add(id)?))
    }

    fn open(&mut self, open: Open) -> Result<Opened, ServiceError> {
        if let Some(gone) = &self.gone {
            return Err(gone.clone());
        }
        if self.stopping_at.is_some() {
            return Err(ServiceError::ShuttingDown);
        }
        let (session, token) = self.session(&open.token, open.limit)?;
        self.end_pulls(session);
        let presence = self.takers.enter(session, open.events, open.targets);
        Ok(Opened {
            token,
            terms: *self.ledger.terms(),
            view: self.view.subscribe(),
            presence,
        })
    }

    fn settle(&mut self, settle: &Settle, reply: Reply<Vec<Status>>) {
        let now = self.now();
        let terms = *self.ledger.terms();
        let action = settle.verdict.action(&terms);
        let ids = settle.ids.iter();
        let statuses: Vec<Status> = ids.map(|id| self.ledger.settle(id, &action, now)).collect();
        let settled = statuses.iter().filter(|status| **status == Status::Settled);
        self.shared.metrics.settled.inc_by(settled.count() as u64);
        if !waits_for_write(&settle.verdict, &statuses) {
            let _ = reply.send(Ok(statuses));
            return;
        }
        let since = Instant::now();
        self.waiters.push(Waiter::Settled(reply, statuses, since));
    }

    fn pull(&mut self, mut pull: Pull, reply: Reply<Pulled>) {
        if let Some(gone) = &self.gone {
            let _ = reply.send(Err(gone.clone()));
            return;
        }
        let limit = Limit::Credit {
            messages: pull.messages_max,
            bytes: None,
        };
        match self.session(&pull.token, limit) {
            Ok((session, token)) => {
                pull.token = token;
                self.takers.leave(session);
                self.end_pulls(session);
                self.pulls.push_back((session, pull, reply));
            }
            Err(error) => drop(reply.send(Err(error))),
        }
    }

    fn park(&mut self, unread: Vec<Unread>, reply: Reply<u64>) {
        let mut count = 0;
        for Unread { at, read } in unread {
            match read {
                Some(_) => count += 1,
                None => {
                    let (name, (partition, offset)) = (&self.place.name, at);
                    tracing::warn!(
                        subscription = name,
                        partition,
                        offset,
                        "not parked: the log has it no more"
                    );
                }
            }
            self.ledger.park_unread(at, read);
        }
        self.waiters.push(Waiter::Counted(reply, count));
    }

    /// Ends the pulls of a session that somebody else takes up.
    fn end_pulls(&mut self, session: SessionId) {
        for (id, pull, reply) in std::mem::take(&mut self.pulls) {
            if id == session {
                let _ = reply.send(Err(taken_up()));
            } else {
                self.pulls.push_back((id, pull, reply));
            }
        }
    }

    /// Moves the position under a new epoch, so that nothing of before is valid. A kill, or a store
    /// that fails, may leave some partitions moved; the same again moves all.
    async fn seek(&mut self, offsets: &[u64]) -> Result<Result<(), ServiceError>, Why> {
        // What was parked or settled before is not to be forgotten with the ledger's lanes.
        if let Err(error) = self.save_all().await? {
            return Ok(Err(error));
        }
        if self.ledger.has_unread_parks() {
            let text = "records were given up meanwhile, and the position does not move before they are parked";
            return Ok(Err(ServiceError::Recovering(text.to_owned())));
        }
        // The earlier lease is of an epoch that has ended: it is not given back.
        self.tenure = start::take(&self.place.clone()).await?;
        let now = self.now();
        let epoch = self.tenure.epoch();
        self.ledger.seek(epoch, offsets, now);
        let commit = self.ledger.commit(true, now);
        if let Err(error) = self.place.write(epoch, &commit).await {
            return Err(start::lost(self.place.clone(), error).await.into());
        }
        self.ledger.durable(commit);
        // A look that is under way has seen where it stood before.
        (self.readings, self.look, self.beyond_since) = (None, None, None);
        self.gone = None;
        self.view.send_modify(|view| {
            view.committed = offsets.to_vec();
            view.ended = None;
        });
        tracing::info!(subscription = self.place.name, epoch, "subscription moved");
        Ok(Ok(()))
    }

    fn standing(&self) -> Standing {
        let now = self.now();
        Standing {
            states: self.ledger.states(now),
            leased: self.ledger.counts().1,
        }
    }

    /// Has messages delivered again. They are read here and now, with nothing left to be written: one
    /// that was settled or dropped since somebody saw it parked is not there any more.
    async fn replay(&mut self, positions: &[(u16, u64)]) -> Result<Result<u64, ServiceError>, Why> {
        if let Err(error) = self.save_all().await? {
            return Ok(Err(error));
        }
        let messages = match self.place.parked(positions, |_| 0).await {
            Ok(messages) => messages,
            Err(error) => return Ok(Err(start::refused(self.place.clone(), error).await?)),
        };
        let mut count = 0;
        for message in messages {
            if self.ledger.replay(message) != Replayed::Already {
                count += 1;
            }
        }
        Ok(Ok(count))
    }

    /// Drops messages, also those on their way.
    async fn discard(
        &mut self,
        positions: &[(u16, u64)],
    ) -> Result<Result<u64, ServiceError>, Why> {
        if let Err(error) = self.save_all().await? {
            return Ok(Err(error));
        }
        let (place, epoch) = (self.place.clone(), self.ledger.epoch());
        let (store, feed, name) = (&place.store, &place.feed, &place.name);
        let dropped = async {
            let found = store.parked(feed, name, positions).await?;
            let found: Vec<_> = found
                .iter()
                .map(|row| (row.partition, row.offset))
                .collect();
            store.unpark(feed, name, epoch, &found).await?;
            Ok::<_, StoreError>(found)
        };
        let dropped = match dropped.await {
            Ok(dropped) => dropped,
            Err(error) => return Ok(Err(start::refused(self.place.clone(), error).await?)),
        };
        for (partition, offset) in &dropped {
            self.ledger.forget_replay(*partition, *offset);
        }
        Ok(Ok(dropped.len() as u64))
    }

    async fn reload(&mut self) -> Result<Result<(), ServiceError>, Why> {
        let place = self.place.clone();
        // A look that is under way may have seen the definition of before.
        self.look = None;
        match place.store.subscription(&place.feed, &place.name).await {
            Ok(Some(row)) => self.change(&row).await.map(Ok),
            Ok(None) => Err(ServiceError::SubscriptionNotFound(place.name).into()),
            Err(error) => Ok(Err(start::refused(place, error).await?)),
        }
    }
}

/// Whether an answer holds only once all that was said so far is durable. A lease is no longer than
/// its owner lives, so that an extension has nothing to be written; but what is said to be settled
/// must be so, also after a kill.
fn waits_for_write(verdict: &Verdict, statuses: &[Status]) -> bool {
    !matches!(verdict, Verdict::Extend { .. }) || statuses.contains(&Status::AlreadySettled)
}

/// What somebody is told whose session another has taken up.
pub(crate) fn taken_up() -> ServiceError {
    let text = "one stream or Pull of a session at a time: another has taken it up";
    ServiceError::LimitExceeded(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_extension_that_finds_nothing_settled_is_answered_at_once() {
        let extend = Verdict::Extend { by_ms: None };
        let at_once = [Status::Extended, Status::WillRetry, Status::LeaseLost];
        assert!(!waits_for_write(&extend, &at_once));
        let settled = [Status::Extended, Status::AlreadySettled];
        assert!(waits_for_write(&extend, &settled), "it may not be durable");
        assert!(waits_for_write(&Verdict::Done, &[Status::LeaseLost]));
    }
}
