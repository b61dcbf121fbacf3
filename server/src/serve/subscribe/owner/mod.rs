//! The owner of a subscription: one task that has its lease, its ledger and its readers.
//!
//! - It begins with the first call that needs it, and gives its lease back after a while without
//!   subscribers, at the order to stop, or when the subscription is deleted.
//! - It never waits for a subscriber: what a stream has no room for goes to another. Deliveries on
//!   their way to a stream are four messages at most.
//! - Settlements that come while others are written are written together, with one write for each
//!   partition, and answered after it.
//! - Once its lease is lost it ends at once, and settles nothing more: the store refuses its epoch.
//!
//! | module | its job |
//! |---|---|
//! | `command` | what it is asked, and what it tells streams |
//! | `start` | from the store to the first delivery |
//! | `turn` | one step: read, hand out, save |
//! | `handing` | hands out what is due |
//! | `answers` | what it does for each command |
//! | `takers` | sessions, tokens, streams |
//! | `readings` | the partitions that it reads, and where it cannot |
//! | `saving` | makes settlements durable |

mod answers;
mod command;
mod handing;
mod readings;
mod saving;
mod start;
mod takers;
mod turn;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use headcount_binder::ChannelRef;
use headcount_store::{StoreError, Tenure};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, timeout};

use self::readings::Readings;
use self::saving::{Place, Saving, Waiter};
use self::takers::Takers;
use self::turn::Look;
use super::definition::Definition;
use super::judge::Judge;
use super::ledger::{Ledger, Millis, SessionId};
use super::metrics::SubscribeMetrics;
use super::wire::Sender;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::Positions;

pub(crate) use self::answers::taken_up;
pub(crate) use self::command::{
    Command, EVENTS_MAX, Event, Open, Opened, Presence, Pull, Pulled, Reply, Settle, Standing,
    Unread, Verdict, View,
};
pub(crate) use self::saving::unparked;
pub(crate) use self::start::{ends, find};

/// Commands that wait for an owner, at most.
pub(super) const COMMANDS_MAX: usize = 256;
/// The last write of an owner that ends has this long.
const LAST_SAVE_MAX: Duration = Duration::from_secs(5);

/// What all owners share.
pub(crate) struct Shared {
    pub(crate) context: Arc<Context>,
    pub(crate) metrics: SubscribeMetrics,
    pub(crate) positions: Arc<Positions>,
}

/// The lease of a subscription.
pub(super) fn lease_name(name: &str) -> String {
    format!("subscription/{name}")
}

/// Why an owner ends.
enum Why {
    /// Nobody has needed it for a while.
    Idle,
    /// It was told to, by somebody who waits for it.
    Stop(Reply<()>),
    /// The process stops.
    Shutdown,
    /// It cannot go on; nothing more is saved.
    Failed(ServiceError),
}

impl From<ServiceError> for Why {
    fn from(error: ServiceError) -> Self {
        Self::Failed(error)
    }
}

/// The owner.
struct Owner {
    shared: Arc<Shared>,
    place: Place,
    definition: Definition,
    channel: ChannelRef,
    judge: Judge,
    tenure: Tenure,
    ledger: Ledger,
    /// `None`: they are to be opened.
    readings: Option<Readings>,
    read_again_at: Instant,
    /// Since when a position lies beyond the end.
    beyond_since: Option<Instant>,
    /// The position is none of the log's any more, and the subscription is to wait for a seek.
    gone: Option<ServiceError>,
    takers: Takers,
    pulls: VecDeque<(SessionId, Pull, Reply<Pulled>)>,
    commands: mpsc::Receiver<Command>,
    /// Who waits for the next commit.
    waiters: Vec<Waiter>,
    saving: Option<Saving>,
    save_again_at: Instant,
    /// When positions that have only moved are saved.
    tidy_at: Instant,
    look: Option<BoxFuture<'static, Result<Look, ServiceError>>>,
    look_at: Instant,
    view: watch::Sender<View>,
    started: Instant,
    /// Time of day minus the owner's time, ms.
    clock_offset_ms: i64,
    /// No subscriber since.
    idle_since: Option<Instant>,
    /// No more deliveries; the end, at the latest.
    stopping_at: Option<Instant>,
    /// What the gauge of outstanding deliveries counts of this owner.
    outstanding: i64,
}

/// Runs the owner of a subscription until it ends.
pub(super) async fn run(shared: Arc<Shared>, name: String, mut commands: mpsc::Receiver<Command>) {
    let shutdown = shared.context.shutdown.clone();
    let begun = tokio::select! {
        begun = start::begin(&shared, &name) => begun,
        () = shutdown.cancelled() => Err(ServiceError::ShuttingDown),
    };
    match begun {
        Ok(begun) => begun.owner(commands).run().await,
        Err(error) => {
            commands.close();
            while let Some(command) = commands.recv().await {
                command.refuse(&error);
            }
        }
    }
}

impl Owner {
    async fn run(mut self) {
        let metrics = self.shared.metrics.clone();
        metrics.owned.inc();
        let why = loop {
            if let Err(why) = self.turn().await {
                break why;
            }
        };
        metrics.outstanding.dec_by(self.outstanding);
        self.end(why).await;
        metrics.owned.dec();
    }

    /// The owner's time.
    fn now(&self) -> Millis {
        self.started
            .elapsed()
            .as_millis()
            .try_into()
            .unwrap_or(Millis::MAX)
    }

    /// A time of the owner as the runtime's.
    fn instant(&self, at: Millis) -> Instant {
        // Timers of the runtime fire on the millisecond after.
        self.started + Duration::from_millis(at)
    }

    fn sender(&self) -> Sender {
        Sender {
            subscription: self.ledger.subscription(),
            epoch: self.ledger.epoch(),
            clock_offset_ms: self.clock_offset_ms,
        }
    }

    async fn end(mut self, why: Why) {
        let name = self.place.name.clone();
        let (error, stopped) = match why {
            Why::Idle => (None, None),
            Why::Stop(reply) => (
                Some(ServiceError::SubscriptionNotFound(name.clone())),
                Some(reply),
            ),
            Why::Shutdown => (Some(ServiceError::ShuttingDown), None),
            Why::Failed(error) => {
                tracing::warn!(subscription = name, %error, "subscription not served any more");
                self.refuse_all(&error);
                // Its lease is another's, or runs out.
                return;
            }
        };
        if timeout(LAST_SAVE_MAX, self.save_all()).await.is_err() {
            tracing::warn!(
                subscription = name,
                "the last progress was not saved in time"
            );
        }
        self.refuse_all(error.as_ref().unwrap_or(&ServiceError::ShuttingDown));
        if let Some(error) = error {
            self.commands.close();
            while let Ok(command) = self.commands.try_recv() {
                command.refuse(&error);
            }
        }
        self.tenure.give_back().await;
        if let Some(reply) = stopped {
            let _ = reply.send(Ok(()));
        }
        tracing::info!(subscription = name, "subscription given back");
    }

    /// Ends what waits with an error.
    fn refuse_all(&mut self, error: &ServiceError) {
        let saving = self.saving.take();
        let written = saving.into_iter().flat_map(|saving| saving.waiters);
        for waiter in written.chain(std::mem::take(&mut self.waiters)) {
            waiter.answer(Err(error.clone()), &self.shared.metrics);
        }
        for (_, _, reply) in self.pulls.drain(..) {
            let _ = reply.send(Err(error.clone()));
        }
        self.view
            .send_modify(|view| view.ended = Some(error.clone()));
    }

    /// Makes durable all that has been settled, and answers who waits for it. Nothing waits to become
    /// durable then; `Ok(Err)`: it could not be written now, and waits on.
    async fn save_all(&mut self) -> Result<Result<(), ServiceError>, Why> {
        if self.tenure.lost().is_cancelled() {
            return Err(start::owned_elsewhere(&self.place.clone()).await.into());
        }
        if let Some(saving) = &mut self.saving {
            let written = (&mut saving.written).await;
            self.saved(written).await?;
        }
        let now = self.now();
        let commit = self.ledger.commit(true, now);
        let written = self.place.write(self.ledger.epoch(), &commit).await;
        let failed = written.as_ref().err().cloned();
        self.saving = Some(Saving {
            commit,
            waiters: std::mem::take(&mut self.waiters),
            written: Box::pin(std::future::ready(Ok(()))),
        });
        self.saved(written).await?;
        Ok(failed.map_or(Ok(()), |error| Err(error.into())))
    }

    /// A commit was written, or not.
    async fn saved(&mut self, written: Result<(), StoreError>) -> Result<(), Why> {
        let Some(saving) = self.saving.take() else {
            return Ok(());
        };
        let metrics = &self.shared.metrics;
        match written {
            Ok(()) => {
                metrics.parked.inc_by(saving.commit.parking.len() as u64);
                let positions = saving.commit.states.iter();
                let positions = positions.map(|(p, progress)| (*p, progress.lane.committed()));
                self.view.send_modify(|view| {
                    for (partition, committed) in positions {
                        if let Some(known) = view.committed.get_mut(usize::from(partition)) {
                            *known = committed;
                        }
                    }
                });
                self.ledger.durable(saving.commit);
                for waiter in saving.waiters {
                    waiter.answer(Ok(()), metrics);
                }
                Ok(())
            }
            Err(error) if error.is_retryable() => {
                let name = &self.place.name;
                tracing::warn!(subscription = name, %error, "progress not saved, trying again");
                self.ledger.undo(saving.commit);
                let error = ServiceError::from(error);
                for waiter in saving.waiters {
                    waiter.answer(Err(error.clone()), metrics);
                }
                self.save_again_at = Instant::now() + turn::SAVE_PAUSE;
                Ok(())
            }
            Err(error) => {
                let error = start::lost(self.place.clone(), error).await;
                for waiter in saving.waiters {
                    waiter.answer(Err(error.clone()), metrics);
                }
                Err(error.into())
            }
        }
    }
}
