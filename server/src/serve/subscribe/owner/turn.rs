//! One step of an owner: read, hand out, save; then wait for what comes.

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Bounds, ChannelRef, Offset, Partition};
use headcount_store::{StoreError, SubscriptionRow};
use tokio::time::{Instant, sleep_until};

use super::command::{Command, Event};
use super::readings::within;
use super::saving::{Place, Saving};
use super::{Owner, Why, start};
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::subscribe::definition::Definition;
use crate::serve::subscribe::judge::Judge;

/// The pause after a write that failed.
pub(super) const SAVE_PAUSE: Duration = Duration::from_millis(500);
/// The pause after a read that failed.
pub(super) const READ_PAUSE: Duration = Duration::from_secs(1);
/// Positions that move only over what is not delivered are saved this often.
const TIDY_EVERY: Duration = Duration::from_secs(1);
/// The definition and the bounds of the log are looked at this often.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// From the order to stop until streams end: less than what the service gives them.
const STOP_MAX: Duration = Duration::from_millis(700);
/// Commands taken up at a time.
const COMMANDS_A_TURN: usize = 256;

/// What an owner sees of the world from time to time.
pub(super) struct Look {
    row: Option<SubscriptionRow>,
    bounds: Vec<Bounds>,
    /// Up to where the owner had read before it looked.
    read_to: Vec<u64>,
}

/// What has come.
enum Next {
    Shutdown,
    Lost,
    Saved(Result<(), StoreError>),
    Command(Option<Command>),
    Looked(Result<Look, ServiceError>),
    Read(Result<(), ServiceError>),
    /// A timer, a stream that has room or has ended, or more to do.
    Anything,
}

impl Owner {
    /// One step.
    pub(super) async fn turn(&mut self) -> Result<(), Why> {
        self.reopen().await?;
        self.look_at_parked().await?;
        let has_more = self.work()?;
        if has_more {
            tokio::task::yield_now().await;
        }
        match self.wait(has_more).await {
            Next::Shutdown => self.stop(),
            Next::Lost => {
                let place = self.place.clone();
                return Err(start::owned_elsewhere(&place).await.into());
            }
            Next::Saved(written) => self.saved(written).await?,
            Next::Command(None) => return Err(Why::Idle),
            Next::Command(Some(command)) => {
                self.answer(command).await?;
                for _ in 0..COMMANDS_A_TURN {
                    let Ok(command) = self.commands.try_recv() else {
                        break;
                    };
                    self.answer(command).await?;
                }
            }
            Next::Looked(looked) => {
                self.look = None;
                self.look_at = Instant::now() + LOOK_EVERY;
                match looked {
                    Ok(look) => self.seen(look).await?,
                    Err(error) => {
                        tracing::debug!(subscription = self.place.name, %error, "no look");
                    }
                }
            }
            Next::Read(Err(error)) => self.read_failed(error)?,
            Next::Read(Ok(())) | Next::Anything => {}
        }
        Ok(())
    }

    /// Everything that can be done now. Says whether there may be more.
    fn work(&mut self) -> Result<bool, Why> {
        let now = self.now();
        for gone in self.takers.departed() {
            self.ledger.lost(gone, now);
        }
        let expired = self.ledger.tick(now);
        if expired.sessions > 0 {
            let ledger = &self.ledger;
            self.takers.retain(|id| ledger.has_session(id));
        }
        let has_read = self.read()?;
        let has_handed = self.hand_out();
        self.tell();
        self.save();
        self.start_look();
        self.gauge();
        self.end_when_due()?;
        Ok(has_read || has_handed)
    }

    /// Whether anybody is there to deliver to.
    pub(super) fn is_needed(&self) -> bool {
        !(self.takers.is_empty() && self.pulls.is_empty()) && self.stopping_at.is_none()
    }

    /// Tells the ledger what is parked where it is to read on: at the beginning, after a seek, and again
    /// where much is parked.
    async fn look_at_parked(&mut self) -> Result<(), Why> {
        if self.readings.is_none() || !self.is_needed() || Instant::now() < self.read_again_at {
            return Ok(());
        }
        for partition in 0..self.definition.origin.len() as u16 {
            let Some(from) = self.ledger.wants_parked(partition) else {
                continue;
            };
            match self.place.parked_from(partition, from).await {
                Ok((offsets, until)) => self.ledger.note_parked(partition, &offsets, until),
                Err(error) => {
                    let error = start::refused(self.place.clone(), error).await?;
                    let name = &self.place.name;
                    tracing::warn!(subscription = name, %error, "parked messages not listed, trying again");
                    self.read_again_at = Instant::now() + READ_PAUSE;
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Takes from the log what the ledger wants.
    fn read(&mut self) -> Result<bool, Why> {
        if !self.is_needed() {
            return Ok(false);
        }
        let Some(readings) = &mut self.readings else {
            return Ok(false);
        };
        let mut has_read = false;
        for partition in 0..self.definition.origin.len() as u16 {
            let wants = self.ledger.wants(partition);
            if wants == 0 {
                continue;
            }
            let below = self.ledger.parked_until(partition);
            let page = match readings.take(partition, wants, below) {
                Ok(page) => page,
                Err(error) => {
                    self.read_failed(error)?;
                    return Ok(false);
                }
            };
            has_read |= !page.records.is_empty();
            for record in page.records {
                let (Some(offset), Some(bytes)) = (record.offset, record.record) else {
                    continue;
                };
                let at = (partition, offset);
                let keys = match self.judge.keys(&bytes) {
                    Some(keys) => keys,
                    None if self.ledger.pass(at) => self.judge.again(&bytes).1,
                    None => continue,
                };
                let time = record.append_time.unwrap_or_default();
                let append_ms = time.seconds * 1_000 + i64::from(time.nanos / 1_000_000);
                self.ledger.read(at, append_ms, bytes, keys);
            }
            self.ledger.read_up_to(partition, readings.next(partition));
        }
        Ok(has_read)
    }

    /// Begins to write what has been settled.
    fn save(&mut self) {
        let at = Instant::now();
        if self.saving.is_some() || at < self.save_again_at {
            return;
        }
        let is_tidy = at < self.tidy_at;
        if self.waiters.is_empty() && !self.ledger.is_settling() && is_tidy {
            return;
        }
        let now = self.now();
        let commit = self.ledger.commit(!is_tidy, now);
        if !is_tidy {
            self.tidy_at = at + TIDY_EVERY;
        }
        let waiters = std::mem::take(&mut self.waiters);
        if commit.is_empty() {
            for waiter in waiters {
                waiter.answer(Ok(()), &self.shared.metrics);
            }
            return;
        }
        let written = self.place.write(self.ledger.epoch(), &commit);
        self.saving = Some(Saving {
            commit,
            waiters,
            written,
        });
    }

    fn start_look(&mut self) {
        if self.look.is_none() && self.look_at <= Instant::now() {
            let context = Arc::clone(&self.shared.context);
            let (place, channel) = (self.place.clone(), self.channel.clone());
            let read_to = self.read_to().collect();
            self.look = Some(Box::pin(look(context, place, channel, read_to)));
        }
    }

    /// Takes up what a look has found.
    async fn seen(&mut self, look: Look) -> Result<(), Why> {
        let Some(row) = look.row else {
            return Err(ServiceError::SubscriptionNotFound(self.place.name.clone()).into());
        };
        if row.etag != self.definition.etag {
            self.change(&row).await?;
        }
        // What has been read is there, unless the log was made anew under its readers.
        let read_to = look.read_to.into_iter();
        let mut read = (0..).map(Partition).zip(look.bounds.iter().zip(read_to));
        let is_there = read.try_for_each(|(p, (bounds, to))| within(p, Offset(to), bounds.end));
        match is_there {
            Err(beyond) if self.gone.is_none() => self.read_failed(beyond)?,
            Err(_) => {}
            Ok(()) => self.beyond_since = None,
        }
        let committed = self.ledger.committed();
        let ends = (0..).zip(&look.bounds);
        let is_read_up = ends.clone().all(|(p, b)| self.ledger.read_to(p) >= b.end.0);
        let pending = is_read_up.then(|| self.ledger.counts().0);
        self.view.send_if_modified(|view| {
            let is_news = view.pending != pending;
            view.pending = pending;
            is_news
        });
        let is_close = |bounds: &Bounds, at: u64| {
            let (from, to) = (bounds.earliest.broker(), bounds.end.broker());
            let ahead = (at / headcount_binder::offset::PLACES).saturating_sub(from);
            from > 0 && at < bounds.end.0 && ahead * 10 < to - from
        };
        let is_behind = (look.bounds.iter().zip(&committed)).any(|(b, at)| is_close(b, *at));
        for taker in self.takers.present() {
            if !is_behind {
                taker.was_told_behind = false;
            } else if !taker.was_told_behind
                && let Some(events) = &taker.events
            {
                taker.was_told_behind = events.try_send(Event::FellBehind(pending)).is_ok();
            }
        }
        Ok(())
    }

    /// Goes on by another definition, once nothing waits to become durable: what is settled and not
    /// durable holds back what follows it by keys, which a change would forget.
    pub(super) async fn change(&mut self, row: &SubscriptionRow) -> Result<(), Why> {
        let changed = Definition::decode(&row.definition, row.etag.clone());
        let changed = changed.map_err(ServiceError::internal)?;
        if changed.id != self.definition.id {
            // Deleted, and made anew: whoever comes next begins with the new one.
            return Err(ServiceError::SubscriptionNotFound(self.place.name.clone()).into());
        }
        let judge = Judge::new(&changed)?;
        let saved = self.save_all().await?;
        let terms = changed.terms();
        if saved.is_ok() && (self.ledger).change_terms(terms, |record| judge.again(record)) {
            (self.judge, self.definition) = (judge, changed);
        } else {
            // The next look finds it again.
            let name = &self.place.name;
            tracing::warn!(subscription = name, ?saved, "definition not changed yet");
        }
        Ok(())
    }

    fn gauge(&mut self) {
        let leased = i64::from(self.ledger.outstanding());
        let change = leased - std::mem::replace(&mut self.outstanding, leased);
        self.shared.metrics.outstanding.inc_by(change);
    }

    /// The order to stop: no more deliveries, and a last chance to settle.
    fn stop(&mut self) {
        self.stopping_at = Some(Instant::now() + STOP_MAX);
        for taker in self.takers.present() {
            if let Some(events) = &taker.events {
                let deadline_ms = STOP_MAX.as_millis() as u64;
                // One without room learns of it by the end of its stream.
                let _ = events.try_send(Event::Drain(deadline_ms));
            }
        }
    }

    /// Ends an owner that is done: stopped and settled, or not needed for a while.
    fn end_when_due(&mut self) -> Result<(), Why> {
        if let Some(at) = self.stopping_at {
            let is_settled = self.ledger.outstanding() == 0 || self.takers.is_empty();
            if is_settled || at <= Instant::now() {
                return Err(Why::Shutdown);
            }
        }
        let is_idle = !self.is_needed()
            && self.saving.is_none()
            && self.waiters.is_empty()
            && self.ledger.counts().1 == 0;
        if !is_idle {
            self.idle_since = None;
            return Ok(());
        }
        let since = *self.idle_since.get_or_insert_with(Instant::now);
        if since.elapsed() >= self.shared.context.limits.subscription_idle {
            return Err(Why::Idle);
        }
        Ok(())
    }

    /// When there is something to do at the latest.
    fn next_timer(&self) -> Instant {
        let timers = [self.ledger.next_timer(), self.takers.next_deadline()];
        let mut next = self
            .look_at
            .max(Instant::now() + Duration::from_millis(100));
        if self.look.is_some() {
            next = Instant::now() + LOOK_EVERY;
        }
        for timer in timers.into_iter().flatten() {
            next = next.min(self.instant(timer));
        }
        for (_, pull, _) in &self.pulls {
            next = next.min(pull.until);
        }
        next = next.min(self.tidy_at.max(Instant::now() + Duration::from_millis(10)));
        if !self.waiters.is_empty() && self.saving.is_none() {
            next = next.min(self.save_again_at);
        }
        next.min(self.stopping_at.unwrap_or(next))
    }

    async fn wait(&mut self, has_more: bool) -> Next {
        let timer = self.next_timer();
        let is_needed = self.is_needed();
        let is_stopping = self.stopping_at.is_some();
        let shutdown = self.shared.context.shutdown.clone();
        let (ledger, departures) = (&self.ledger, Arc::clone(&self.takers.departures));
        let (saving, look) = (&mut self.saving, &mut self.look);
        let readings = self.readings.as_mut().filter(|_| is_needed);
        tokio::select! {
            biased;
            () = self.tenure.lost().cancelled() => Next::Lost,
            () = shutdown.cancelled(), if !is_stopping => Next::Shutdown,
            written = async {
                match saving {
                    Some(saving) => (&mut saving.written).await,
                    None => pending().await,
                }
            } => Next::Saved(written),
            command = self.commands.recv() => Next::Command(command),
            () = departures.noticed() => Next::Anything,
            () = std::future::ready(()), if has_more => Next::Anything,
            looked = async {
                match look {
                    Some(look) => look.await,
                    None => pending().await,
                }
            } => Next::Looked(looked),
            read = async {
                match readings {
                    Some(readings) => readings.wait(|partition| ledger.wants(partition) > 0).await,
                    None => pending().await,
                }
            } => Next::Read(read),
            () = sleep_until(timer) => Next::Anything,
        }
    }
}

/// Looks at the definition and at the log.
async fn look(
    context: Arc<Context>,
    place: Place,
    channel: ChannelRef,
    read_to: Vec<u64>,
) -> Result<Look, ServiceError> {
    let row = place.store.subscription(&place.feed, &place.name).await?;
    let count = context.binder.partitions(&channel)?;
    let mut bounds = Vec::with_capacity(count.into());
    for partition in (0..count).map(Partition) {
        bounds.push(context.binder.bounds(&channel, partition).await?);
    }
    Ok(Look {
        row,
        bounds,
        read_to,
    })
}
