//! The intakes of this process, by feed.
//!
//! - A call that needs one gets it: the one that runs, or a new one, which takes the lease. One that
//!   ends while it is asked is replaced, and asked again.
//! - All that waits for an intake and is on its way from it weighs 64 MiB at most; what is beyond waits
//!   at its client, or is dropped and counted where nobody waits for it.
//! - Intakes end with the service, within its drain deadline, or are cut there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use headcount_proto::v1::Rsvp;
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::command::{Command, OneWay, Weight};
use super::metrics::PublishMetrics;
use super::start;
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// Commands that wait for an intake, at most.
const COMMANDS_MAX: usize = 256;
/// Submissions that nobody waits for and that wait for an intake, at most.
const ONE_WAY_MAX: usize = 256;
/// Weight of all submissions at a time, KiB.
const WEIGHT_MAX_KIB: usize = 64 << 10;
/// How long a submission waits for room among them.
const ROOM_WAIT: Duration = Duration::from_secs(10);
/// How often a command is given to another intake when one ends.
const TRIES_MAX: usize = 4;

/// The way to an intake. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub(super) commands: mpsc::Sender<Command>,
    one_way: mpsc::Sender<OneWay>,
}

/// The intakes. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Intakes {
    context: Arc<Context>,
    pub(super) metrics: PublishMetrics,
    by_feed: Arc<Mutex<HashMap<String, Way>>>,
    weight: Arc<Semaphore>,
    tasks: TaskTracker,
    cut: CancellationToken,
}

impl Intakes {
    pub(crate) fn new(context: &Arc<Context>) -> Self {
        Self {
            context: Arc::clone(context),
            metrics: PublishMetrics::register(&context.registry),
            by_feed: Arc::default(),
            weight: Arc::new(Semaphore::new(WEIGHT_MAX_KIB)),
            tasks: TaskTracker::new(),
            cut: CancellationToken::new(),
        }
    }

    pub(super) fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// Waits until the service stops and every intake has ended. Dropped before, it cuts them.
    pub(crate) async fn ended(self) {
        let _cut = self.cut.clone().drop_guard();
        self.context.shutdown.cancelled().await;
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// The way to the intake of a feed, begun where there is none.
    fn get(&self, feed: &FeedConfig) -> Result<Way, ServiceError> {
        if self.context.shutdown.is_cancelled() {
            return Err(ServiceError::ShuttingDown);
        }
        let mut by_feed = self.by_feed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = by_feed.get(feed.feed.as_str())
            && !known.commands.is_closed()
        {
            return Ok(known.clone());
        }
        let (commands, taken) = mpsc::channel(COMMANDS_MAX);
        let (one_way, taken_one_way) = mpsc::channel(ONE_WAY_MAX);
        let way = Way { commands, one_way };
        by_feed.insert(feed.feed.as_str().to_owned(), way.clone());
        let (context, metrics) = (Arc::clone(&self.context), self.metrics.clone());
        let (feed, cut) = (feed.clone(), self.cut.clone());
        self.tasks.spawn(async move {
            tokio::select! {
                () = run(context, metrics, feed, taken, taken_one_way) => {}
                () = cut.cancelled() => {}
            }
        });
        Ok(way)
    }

    /// Asks the intake of a feed; also gives the way to it.
    ///
    /// # Errors
    /// [`ServiceError::OwnedElsewhere`], and what the command says.
    pub(super) async fn ask<T>(
        &self,
        feed: &FeedConfig,
        mut command: Command,
        answer: oneshot::Receiver<Result<T, ServiceError>>,
    ) -> Result<(T, Way), ServiceError> {
        for _ in 0..TRIES_MAX {
            let way = self.get(feed)?;
            if let Err(refused) = way.commands.send(command).await {
                command = refused.0;
                continue;
            }
            return match answer.await {
                Ok(answered) => Ok((answered?, way)),
                Err(_ended) => Err(super::between_owners(feed.feed.as_str())),
            };
        }
        Err(super::between_owners(feed.feed.as_str()))
    }

    /// The way to an intake that runs.
    ///
    /// # Errors
    /// As [`Intakes::ask`].
    pub(super) async fn way(&self, feed: &FeedConfig) -> Result<Way, ServiceError> {
        let (reply, answer) = oneshot::channel();
        let ((), way) = self.ask(feed, Command::Ready(reply), answer).await?;
        Ok(way)
    }

    /// Waits for room for so many bytes.
    ///
    /// # Errors
    /// [`ServiceError::LimitExceeded`] where there is none for too long.
    pub(super) async fn room(&self, bytes: usize) -> Result<Weight, ServiceError> {
        let permit = Arc::clone(&self.weight).acquire_many_owned(weight(bytes));
        let permit = timeout(ROOM_WAIT, permit).await.map_err(|_| {
            let mib = WEIGHT_MAX_KIB >> 10;
            let text = format!("{mib} MiB of what was published are on their way to the log");
            ServiceError::LimitExceeded(text)
        })?;
        Ok(Weight(permit.map_err(|_| ServiceError::ShuttingDown)?))
    }

    /// Hands over records that nobody waits for; where there is no room, they are dropped and counted.
    pub(super) fn send(&self, way: &Way, records: Vec<Rsvp>, bytes: usize) {
        let count = records.len() as u64;
        let room = Arc::clone(&self.weight).try_acquire_many_owned(weight(bytes));
        let sent = room.is_ok_and(|permit| {
            let weight = Weight(permit);
            way.one_way.try_send(OneWay { records, weight }).is_ok()
        });
        if !sent {
            self.metrics.dropped_by_buffer.inc_by(count);
        }
    }
}

fn weight(bytes: usize) -> u32 {
    u32::try_from((bytes >> 10) + 1)
        .map_or(WEIGHT_MAX_KIB as u32, |kib| kib.min(WEIGHT_MAX_KIB as u32))
}

async fn run(
    context: Arc<Context>,
    metrics: PublishMetrics,
    feed: FeedConfig,
    mut commands: mpsc::Receiver<Command>,
    one_way: mpsc::Receiver<OneWay>,
) {
    let begun = tokio::select! {
        begun = start::begin(&context, &metrics, &feed) => begun,
        () = context.shutdown.cancelled() => Err(ServiceError::ShuttingDown),
    };
    match begun {
        Ok(intake) => intake.run(commands, one_way).await,
        Err(error) => {
            commands.close();
            while let Some(command) = commands.recv().await {
                command.refuse(&error);
            }
        }
    }
}
