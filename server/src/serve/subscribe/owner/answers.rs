//! What an owner does for each command.

use headcount_store::Tenure;
use tokio::time::Instant;

use super::command::{Command, Open, Opened, Pull, Pulled, Reply, Settle, Standing, Verdict};
use super::saving::Waiter;
use super::{Owner, Why, lease_name};
use crate::serve::error::ServiceError;
use crate::serve::subscribe::ledger::{Limit, Parked, Replayed, SESSIONS_MAX, SessionId, Status};

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
            Self::Replay(_, reply) => drop(reply.send(Err(error))),
            Self::Seek(_, reply)
            | Self::Discard(_, reply)
            | Self::Reload(reply)
            | Self::Stop(reply) => drop(reply.send(Err(error))),
            Self::Credit { .. } | Self::Drain { .. } => {}
        }
    }
}

impl Owner {
    /// Does what a command asks.
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
            Command::Seek(offsets, reply) => {
                let sought = self.seek(&offsets).await;
                let failed = sought.as_ref().err().cloned();
                let _ = reply.send(sought);
                if let Some(error) = failed {
                    return Err(error.into());
                }
            }
            Command::Standing(reply) => {
                let standing = self.standing();
                let _ = reply.send(Ok(standing));
            }
            Command::Replay(messages, reply) => self.replay(messages, reply),
            Command::Discard(positions, reply) => {
                let discarded = self.discard(&positions).await;
                let _ = reply.send(discarded);
            }
            Command::Reload(reply) => {
                let reloaded = self.reload().await;
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
        if matches!(settle.verdict, Verdict::Extend { .. }) {
            // A lease is no longer than its owner lives: there is nothing to be made durable.
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
                self.pulls.push_back((session, pull, reply));
            }
            Err(error) => drop(reply.send(Err(error))),
        }
    }

    /// Moves the position under a new epoch, so that nothing of before is valid.
    async fn seek(&mut self, offsets: &[u64]) -> Result<(), ServiceError> {
        // What was parked or settled before is not to be forgotten with the ledger's lanes.
        match self.save_all().await {
            Ok(true) => {}
            Ok(false) => {
                let text = "what was settled before could not be saved: seek again";
                return Err(ServiceError::BackendUnavailable(text.to_owned()));
            }
            Err(Why::Failed(error)) => return Err(error),
            Err(_) => return Err(ServiceError::ShuttingDown),
        }
        let name = lease_name(&self.place.name);
        let tenure = Tenure::take(&self.place.store, &self.place.feed, &name).await?;
        // The earlier one is of an epoch that has ended: it is not given back.
        self.tenure = tenure;
        let now = self.now();
        let epoch = self.tenure.epoch();
        self.ledger.seek(epoch, offsets, now);
        let commit = self.ledger.commit(true, now);
        let written = self.place.write(epoch, &commit);
        written.await?;
        self.ledger.durable(commit);
        self.readings = None;
        self.gone = None;
        self.view.send_modify(|view| {
            view.committed = offsets.to_vec();
            view.ended = None;
        });
        tracing::info!(subscription = self.place.name, epoch, "subscription moved");
        Ok(())
    }

    fn standing(&self) -> Standing {
        let now = self.now();
        Standing {
            states: self.ledger.states(now),
            leased: self.ledger.counts().1,
        }
    }

    fn replay(&mut self, messages: Vec<Parked>, reply: Reply<u64>) {
        let mut count = 0;
        for message in messages {
            if self.ledger.replay(message) != Replayed::Already {
                count += 1;
            }
        }
        self.waiters.push(Waiter::Replayed(reply, count));
    }

    async fn discard(&mut self, positions: &[(u16, u64)]) -> Result<(), ServiceError> {
        for (partition, offset) in positions {
            self.ledger.forget_replay(*partition, *offset);
        }
        let place = self.place.clone();
        Ok(place
            .store
            .unpark(&place.feed, &place.name, positions)
            .await?)
    }

    async fn reload(&mut self) -> Result<(), ServiceError> {
        let place = self.place.clone();
        let row = place.store.subscription(&place.feed, &place.name).await?;
        let row = row.ok_or_else(|| ServiceError::SubscriptionNotFound(place.name.clone()))?;
        self.change(&row)
    }
}
