//! The intake of a feed: one task that has the lease to publish, and writes what is published.
//!
//! - It begins with the first call that needs it, and gives its lease back after 30 s without a
//!   stream or a call, and at the order to stop.
//! - Nothing waits here for a client: each is told by an answer of its own. At most a window of
//!   64 batches is on its way; beyond it nothing more is taken up, and calls wait.
//! - Whoever is told "written" is told so only while nobody else can have had the lease. What is
//!   durable later may be dropped by readers, for the next owner begins with a fence: then the intake
//!   ends, and its clients ask the next one.
//! - A log that takes nothing is told by its own error: at once where it is full, else after 5 s. What
//!   was on its way goes on all the same; with a producer, sending it again is harmless.
//! - What it says of itself as a source is `presence`.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{BinderError, ChannelRef};
use headcount_proto::v1::SourceEventKind;
use headcount_store::Tenure;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout};

use super::command::{Command, OneWay, Opened, Submission};
use super::keep::Keeping;
use super::metrics::PublishMetrics;
use super::presence::{HEARTBEAT, Presence};
use super::producers::{Held, Producers};
use super::tickets::{Done, Reply, Tickets};
use crate::intake::{Lanes, Stamper};
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// What it is called: in its lease, its batches, its stamps and its checkpoints. No source that is
/// collected has a slash in its name.
pub(super) const NAME: &str = "serve/publish";

/// After this long without anybody the lease is given back.
const UNUSED_AFTER: Duration = Duration::from_secs(30);
/// A log that takes nothing for so long is said to.
const TROUBLE_GRACE: Duration = Duration::from_secs(5);
/// How often is looked whether the log takes what is on its way.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// What is on its way at the order to stop has this long.
const DRAIN_MAX: Duration = Duration::from_secs(5);
/// Commands that are taken up together at most, to go out in the same batches.
const TOGETHER_MAX: usize = 64;

/// Why an intake ends.
#[derive(Debug)]
pub(super) enum Why {
    /// Nobody has needed it for a while.
    Unused,
    /// The process stops.
    Shutdown,
    /// Another may have the lease.
    Lost,
    /// The log refuses what trying again does not mend.
    Failed(ServiceError),
}

impl From<BinderError> for Why {
    fn from(error: BinderError) -> Self {
        Self::Failed(error.into())
    }
}

/// Who waits until nothing of a producer is on its way.
#[derive(Debug)]
pub(super) enum Waiting {
    Open(Held, oneshot::Sender<Result<Opened, ServiceError>>),
    Submit(Submission, Reply),
}

/// What an intake begins with.
pub(super) struct Parts {
    pub(super) context: Arc<Context>,
    pub(super) metrics: PublishMetrics,
    pub(super) feed: FeedConfig,
    pub(super) tenure: Tenure,
    pub(super) lanes: Lanes,
    pub(super) time: Stamper,
    pub(super) producers: Producers,
    pub(super) keeping: Keeping,
}

/// The intake.
pub(super) struct Intake {
    pub(super) context: Arc<Context>,
    pub(super) metrics: PublishMetrics,
    pub(super) feed: FeedConfig,
    tenure: Tenure,
    pub(super) lanes: Lanes,
    pub(super) time: Stamper,
    pub(super) producers: Producers,
    pub(super) tickets: Tickets,
    pub(super) waiting: HashMap<Arc<str>, Vec<Waiting>>,
    /// Who waited, and waits no more.
    again: VecDeque<Waiting>,
    pub(super) presence: Presence,
    pub(super) record_at: Instant,
    pub(super) beat_at: Instant,
    used_at: Instant,
    troubled_since: Option<Instant>,
    /// What is told while the log takes nothing.
    pub(super) refusal: Option<ServiceError>,
    keeping: Keeping,
    pub(super) scratch: Vec<u8>,
    pub(super) done: Vec<Done>,
}

impl Intake {
    pub(super) fn new(parts: Parts) -> Self {
        let now = Instant::now();
        Self {
            tickets: Tickets::new(parts.feed.partitions),
            context: parts.context,
            metrics: parts.metrics,
            feed: parts.feed,
            tenure: parts.tenure,
            lanes: parts.lanes,
            time: parts.time,
            producers: parts.producers,
            waiting: HashMap::new(),
            again: VecDeque::new(),
            presence: Presence::Away,
            record_at: now,
            beat_at: now,
            used_at: now,
            troubled_since: None,
            refusal: None,
            keeping: parts.keeping,
            scratch: Vec::new(),
            done: Vec::new(),
        }
    }

    /// Runs until it ends, and answers whoever waits then.
    pub(super) async fn run(
        mut self,
        mut commands: mpsc::Receiver<Command>,
        mut one_way: mpsc::Receiver<OneWay>,
    ) {
        let why = loop {
            if let Err(why) = self.turn(&mut commands, &mut one_way).await {
                break why;
            }
        };
        self.end(why, commands).await;
    }

    async fn turn(
        &mut self,
        commands: &mut mpsc::Receiver<Command>,
        one_way: &mut mpsc::Receiver<OneWay>,
    ) -> Result<(), Why> {
        let admits = self.admits();
        let wake = self.next_wake();
        let settles = self.lanes.in_flight() > 0;
        tokio::select! {
            // What lands first: it makes room.
            biased;
            () = self.context.shutdown.cancelled() => return Err(Why::Shutdown),
            () = self.tenure.lost().cancelled() => return Err(Why::Lost),
            settled = self.lanes.settle(), if settles => settled?,
            written = self.keeping.written() => self.keeping.note(written),
            Some(command) = commands.recv(), if admits => {
                self.take(command).await?;
                self.take_more(commands).await?;
            }
            Some(sent) = one_way.recv(), if admits => self.take_one_way(sent).await?,
            () = sleep_until(wake) => {}
        }
        self.catch_up().await?;
        while let Some(waiting) = self.again.pop_front() {
            self.take_again(waiting).await?;
        }
        self.beat()?;
        self.send().await?;
        self.keep_if_due();
        // A stream that is open holds a sender, as the list of intakes does.
        let alone = commands.sender_strong_count() <= 1 && commands.is_empty();
        let unused = self.used_at.elapsed() >= UNUSED_AFTER && self.presence == Presence::Away;
        if alone && unused && self.is_at_rest() && !self.keeping.is_busy() {
            return Err(Why::Unused);
        }
        Ok(())
    }

    fn admits(&self) -> bool {
        self.refusal.is_some() || (self.lanes.has_room() && !self.keeping.waits_for_rest())
    }

    fn next_wake(&self) -> Instant {
        let now = Instant::now();
        if self.lanes.in_flight() > 0 {
            return now + LOOK_EVERY;
        }
        match self.presence {
            Presence::Away => now + HEARTBEAT,
            Presence::Joining | Presence::Live => self.beat_at.max(now),
        }
    }

    fn is_at_rest(&self) -> bool {
        self.lanes.in_flight() == 0 && self.tickets.is_empty()
    }

    async fn take_more(&mut self, commands: &mut mpsc::Receiver<Command>) -> Result<(), Why> {
        for _ in 1..TOGETHER_MAX {
            if !self.lanes.has_room() {
                return Ok(());
            }
            let Ok(command) = commands.try_recv() else {
                return Ok(());
            };
            self.take(command).await?;
        }
        Ok(())
    }

    async fn take(&mut self, command: Command) -> Result<(), Why> {
        self.used_at = Instant::now();
        match command {
            Command::Ready(reply) => drop(reply.send(Ok(()))),
            Command::Open(id, reply) => self.open(&id, reply),
            Command::Submit(submission, reply) => self.submit(submission, reply).await?,
        }
        Ok(())
    }

    async fn take_again(&mut self, waiting: Waiting) -> Result<(), Why> {
        match waiting {
            Waiting::Open(held, reply) => self.opened(held, reply),
            Waiting::Submit(submission, reply) => self.submit(submission, reply).await?,
        }
        Ok(())
    }

    fn open(&mut self, id: &str, reply: oneshot::Sender<Result<Opened, ServiceError>>) {
        if let Some(error) = &self.refusal {
            return drop(reply.send(Err(error.clone())));
        }
        let Some(held) = self.producers.hold(id, self.context.clock.now_ms()) else {
            return drop(reply.send(Err(super::no_room_for_producers())));
        };
        if self.producers.is_at_rest(id) {
            return self.opened(held, reply);
        }
        let waiting = self.waiting.entry(Arc::clone(&held.id)).or_default();
        waiting.push(Waiting::Open(held, reply));
    }

    fn opened(&mut self, held: Held, reply: oneshot::Sender<Result<Opened, ServiceError>>) {
        self.metrics.producers.set(self.producers.len() as i64);
        let answer = if self.producers.is_held_by(&held) {
            let last_seq = self.producers.last(&held.id);
            Ok(Opened { held, last_seq })
        } else {
            Err(ServiceError::ProducerReplaced(held.id.to_string()))
        };
        drop(reply.send(answer));
    }

    /// Seals what was taken up, and hands over what there is room for.
    async fn send(&mut self) -> Result<(), Why> {
        self.lanes.seal_all()?;
        self.lanes.send_into_room().await?;
        self.catch_up().await
    }

    /// Takes up what has landed and how the log is.
    async fn catch_up(&mut self) -> Result<(), Why> {
        let landed = self.lanes.take_landed();
        if !landed.is_empty() {
            let certain = self.tenure.is_certain();
            for batch in landed {
                self.tickets.landed(batch, certain, &mut self.done);
            }
            if !certain {
                return Err(Why::Lost);
            }
        }
        self.note_done();
        self.look_for_trouble();
        Ok(())
    }

    /// Takes up what is answered.
    pub(super) fn note_done(&mut self) {
        for done in self.done.drain(..) {
            self.metrics.written.inc_by(done.written.into());
            self.metrics
                .seconds
                .observe(done.began.elapsed().as_secs_f64());
            self.keeping.note_records(done.written);
            let Some(id) = done.producer else { continue };
            if self.producers.landed(&id, done.ticket)
                && let Some(waiting) = self.waiting.remove(&id)
            {
                self.again.extend(waiting);
            }
        }
    }

    fn look_for_trouble(&mut self) {
        let Some(error) = self.lanes.trouble() else {
            self.troubled_since = None;
            self.refusal = None;
            return;
        };
        let since = *self.troubled_since.get_or_insert_with(Instant::now);
        if !super::is_full(&error) && since.elapsed() < TROUBLE_GRACE {
            return;
        }
        let refusal = ServiceError::from(error);
        self.refuse_all(&refusal);
        self.refusal = Some(refusal);
    }

    fn refuse_all(&mut self, error: &ServiceError) {
        self.tickets.refuse(error);
        let waiting = self.waiting.drain().flat_map(|(_, waiting)| waiting);
        for one in waiting.chain(self.again.drain(..)) {
            match one {
                Waiting::Open(_, reply) => drop(reply.send(Err(error.clone()))),
                Waiting::Submit(_, reply) => drop(reply.send(Err(error.clone()))),
            }
        }
    }

    /// Waits until all that was taken up has landed. `Ok(Err)`: the log takes nothing.
    pub(super) async fn flush(&mut self) -> Result<Result<(), ServiceError>, Why> {
        loop {
            self.send().await?;
            if self.lanes.in_flight() == 0 {
                return Ok(Ok(()));
            }
            if let Some(error) = &self.refusal {
                return Ok(Err(error.clone()));
            }
            tokio::select! {
                biased;
                () = self.tenure.lost().cancelled() => return Err(Why::Lost),
                settled = self.lanes.settle() => settled?,
                () = tokio::time::sleep(LOOK_EVERY) => {}
            }
            self.catch_up().await?;
        }
    }

    fn keep_if_due(&mut self) {
        if !self.keeping.waits_for_rest() || !self.is_at_rest() || self.keeping.is_busy() {
            return;
        }
        let offsets = self.lanes.confirmed();
        let now_ms = self.context.clock.now_ms();
        self.keeping
            .begin(offsets, self.time.stamp(), self.producers.keep(), now_ms);
    }

    async fn end(mut self, why: Why, mut commands: mpsc::Receiver<Command>) {
        let feed = self.feed.feed.as_str().to_owned();
        let error = match why {
            Why::Unused => None,
            Why::Shutdown => Some(ServiceError::ShuttingDown),
            Why::Lost => Some(super::owned_elsewhere(&*self.context.store, &feed).await),
            Why::Failed(ref error) => Some(error.clone()),
        };
        if matches!(why, Why::Unused | Why::Shutdown) {
            let parted = timeout(DRAIN_MAX, self.part()).await;
            if !matches!(parted, Ok(Ok(()))) {
                tracing::warn!(feed, "not all that was published is known to be durable");
            }
        }
        let error = error.unwrap_or_else(|| super::between_owners(&feed));
        self.refuse_all(&error);
        commands.close();
        while let Ok(command) = commands.try_recv() {
            command.refuse(&error);
        }
        match why {
            Why::Lost | Why::Failed(_) => {
                tracing::warn!(feed, %error, "publishing is not served here any more");
            }
            Why::Unused | Why::Shutdown => tracing::info!(feed, "publishing given back"),
        }
        if !matches!(why, Why::Lost) {
            self.tenure.give_back().await;
        }
    }

    /// Lets all land that is on its way, says that the source is gone, and keeps what is known.
    async fn part(&mut self) -> Result<(), Why> {
        if self.presence != Presence::Away {
            let stamp = self.time.stamp();
            self.say(SourceEventKind::Leave, stamp)?;
        }
        if let Err(error) = self.flush().await? {
            return Err(Why::Failed(error));
        }
        if self.keeping.is_dirty() {
            let written = self.keeping.finish().await;
            self.keeping.note(written);
            let offsets = self.lanes.confirmed();
            let now_ms = self.context.clock.now_ms();
            self.keeping
                .begin(offsets, self.time.stamp(), self.producers.keep(), now_ms);
        }
        let written = self.keeping.finish().await;
        self.keeping.note(written);
        Ok(())
    }
}

/// The input of a feed.
pub(super) fn input(feed: &FeedConfig) -> ChannelRef {
    ChannelRef::new(feed.feed.clone(), headcount_binder::Channel::Rsvps)
}
