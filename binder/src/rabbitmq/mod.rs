//! Streams on RabbitMQ: a log that many processes share.
//!
//! Invariants:
//! - A confirmed or delivered batch is held by a majority of its stream's replicas, in their page
//!   caches: it survives the kill of any process. Streams do not fsync: a power cut that takes all
//!   replicas at once can take the last seconds, so replicas belong in separate failure domains.
//! - A confirm names the batch's offset, read back from the stream. Every confirm is answered
//!   within `confirm_deadline` (10 s) of the hand-over, whatever the broker does.
//! - At most `window_batches` (256) batches and `window_bytes` (32 MiB) of bodies per channel are
//!   published and not yet confirmed; a consumer has `prefetch` (64) batches on their way and 16
//!   more at hand.
//! - A batch may stand in the log twice, after a connection was lost; the first copies stand in
//!   order. [`crate::position`] drops the others.
//! - Nothing is skipped silently: a gap that retention made is [`BinderError::Truncated`], a
//!   missing stream [`BinderError::Gone`], an unroutable batch too.
//! - Append times are the publishers' clocks, and never fall in what one binder writes to a
//!   partition; where two write at once (only around a change of owner) they can fall by the
//!   difference of their clocks.
//! - Two connections (one to write, one to read), each with a thread of the client library, and
//!   a task per partition written and per consumer. All end with [`RabbitMq`].
//!
//! | module | its job |
//! |---|---|
//! | `config`, `counters` | what can be set; what has happened |
//! | `wire`, `link`, `fault` | sockets; connections over several brokers; what refusals mean |
//! | `frame` | a message |
//! | `topology` | streams, their names and number |
//! | `probe` | where a stream begins and ends |
//! | `lane`, `pending`, `session` | publishes to a partition, finds out where batches landed |
//! | `holds` | whether a reader can go on from where it stood |
//! | `follow`, `reader` | reads a partition over any number of connections |
//!
//! Holds keep nothing here: retention is the broker's own, by age and size. What a role's user
//! must be permitted (RabbitMQ's `configure`, `write`, `read`), for the prefix `headcount`:
//!
//! | role | configure | write | read |
//! |---|---|---|---|
//! | makes channels that do not exist | `^headcount\.` | `^amq\.default$` | `^headcount\.` |
//! | collect, analyse, merge, load on existing ones | `^$` | `^amq\.default$` | `^headcount\.` |
//! | serve on existing ones | `^$` | `^$` | `^headcount\.` |
//!
//! Load writes to `dead` alone, but a broker cannot be told so: what is permitted is the exchange that
//! all streams are published through.
//!
//! Why it is built so: `docs/adr/0008-rabbitmq-streams.md`.

mod config;
mod counters;
mod fault;
mod follow;
mod frame;
mod holds;
mod lane;
mod link;
mod pending;
mod probe;
mod reader;
mod session;
mod topology;
mod wire;

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::hash::{BuildHasher, Hasher};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use async_trait::async_trait;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

pub use config::{RabbitMqConfig, is_prefix};
pub use counters::Counters;

use crate::batch::Batch;
use crate::channel::{ChannelRef, Partition};
use crate::contract::{Binder, Confirm, Consumer, HoldUse};
use crate::error::BinderError;
use crate::offset::{Bounds, Offset};
use crate::window::Window;
use counters::Tally;
use fault::Fault;
use follow::Source;
use holds::ReaderOf;
use lane::Lane;
use link::{Link, Live};
use pending::Job;
use probe::{Head, Tail};

/// Key groups are 256 for ever, so more partitions would stay empty.
const PARTITIONS_MAX: u16 = 256;

/// The binder on RabbitMQ. [`RabbitMq::close`] drains it; dropping it without ends its tasks and
/// connections at once, as a kill would, and leaves unconfirmed batches unconfirmed.
#[derive(Debug)]
pub struct RabbitMq {
    config: RabbitMqConfig,
    read: Arc<Link>,
    write: Arc<Link>,
    channels: RwLock<HashMap<ChannelRef, Arc<Open>>>,
    /// Held while a channel is opened, so that it is opened once.
    opening: tokio::sync::Mutex<()>,
    lanes: Mutex<JoinSet<()>>,
    closed: watch::Sender<bool>,
    tally: Arc<Tally>,
    /// Whose beginnings have been held against the end of the log.
    readers: Mutex<HashSet<ReaderOf>>,
}

/// An open channel.
#[derive(Debug)]
struct Open {
    channel: ChannelRef,
    window: Window,
    /// Per partition, the way to its lane once there is one; none of them after a close.
    lanes: Mutex<Option<Vec<Option<mpsc::Sender<Job>>>>>,
    partitions: u16,
}

impl Open {
    fn check(&self, partition: Partition) -> Result<(), BinderError> {
        if partition.0 < self.partitions {
            return Ok(());
        }
        Err(BinderError::UnknownPartition {
            channel: self.channel.clone(),
            partition,
            partitions: self.partitions,
        })
    }
}

/// A number that no other call gives, here or in another process: names, not chance.
fn unique() -> u64 {
    RandomState::new().build_hasher().finish()
}

impl RabbitMq {
    /// Connects, twice: to read and to write.
    ///
    /// # Errors
    /// [`BinderError::InvalidConfig`], [`BinderError::Refused`] when every broker refuses the
    /// user, the password or the vhost, [`BinderError::Broker`] when none can be reached within
    /// `connect_deadline`.
    pub async fn connect(config: RabbitMqConfig) -> Result<Arc<Self>, BinderError> {
        let (closed, watch) = watch::channel(false);
        let tally = Arc::new(Tally::default());
        let link = |name| {
            let (watch, tally) = (watch.clone(), Arc::clone(&tally));
            Link::new(name, &config, watch, unique(), tally).map(Arc::new)
        };
        let (read, write) = (link("read")?, link("write")?);
        let binder = Arc::new(RabbitMq {
            read,
            write,
            config,
            channels: RwLock::default(),
            opening: tokio::sync::Mutex::default(),
            lanes: Mutex::default(),
            closed,
            tally,
            readers: Mutex::default(),
        });
        binder.read.live().await?;
        binder.write.live().await?;
        Ok(binder)
    }

    /// What has happened since the start, for metrics.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.tally.read()
    }

    /// Refuses further batches, waits until those that were accepted are answered, and closes the
    /// connections. Consumers deliver what they have at hand and then end.
    ///
    /// # Errors
    /// [`BinderError::Timeout`] when batches were still unanswered after `close_deadline`; they
    /// are given up then.
    pub async fn close(&self) -> Result<(), BinderError> {
        for open in self.open_channels() {
            open.window.close();
            *lock(&open.lanes) = None;
        }
        let mut lanes = std::mem::take(&mut *lock(&self.lanes));
        let deadline = self.config.close_deadline;
        let drained = async { while lanes.join_next().await.is_some() {} };
        let drained = tokio::time::timeout(deadline, drained).await;
        lanes.abort_all();
        self.closed.send_replace(true);
        self.write.close().await;
        self.read.close().await;
        drained.map_err(|_| BinderError::Timeout {
            waiting_for: "the last batches to be confirmed",
            after: deadline,
        })
    }

    fn open_channels(&self) -> Vec<Arc<Open>> {
        let channels = self.channels.read().unwrap_or_else(PoisonError::into_inner);
        channels.values().cloned().collect()
    }

    fn channel(&self, channel: &ChannelRef) -> Result<Arc<Open>, BinderError> {
        let channels = self.channels.read().unwrap_or_else(PoisonError::into_inner);
        let unknown = || BinderError::UnknownChannel {
            channel: channel.clone(),
        };
        channels.get(channel).cloned().ok_or_else(unknown)
    }

    /// An open channel that has the partition, and the partition's stream.
    fn stream(&self, channel: &ChannelRef, at: Partition) -> Result<String, BinderError> {
        self.channel(channel)?.check(at)?;
        Ok(topology::partition(&self.config.prefix, channel, at))
    }

    fn source(&self, channel: &ChannelRef, partition: Partition, queue: String) -> Source {
        Source {
            link: Arc::clone(&self.read),
            queue,
            channel: channel.clone(),
            partition,
            prefetch: self.config.prefetch,
            reconnect_deadline: self.config.reconnect_deadline,
        }
    }

    /// Asks a question about a stream on the reading connection.
    async fn ask<T, F>(
        &self,
        queue: &str,
        question: impl Fn(Arc<Live>, String) -> F,
    ) -> Result<T, BinderError>
    where
        F: Future<Output = Result<T, Fault>>,
    {
        let ask = |live| question(live, queue.to_owned());
        self.read.ask(queue, ask).await
    }

    async fn head(&self, queue: &str) -> Result<Head, BinderError> {
        let head = |live, queue: String| async move { probe::head(live, &queue).await };
        self.ask(queue, head).await
    }

    async fn tail(&self, queue: &str) -> Result<Tail, BinderError> {
        let tail = |live, queue: String| async move { probe::tail(live, &queue).await };
        self.ask(queue, tail).await
    }

    /// The way to a partition's lane, which is started where there is none.
    fn lane(&self, open: &Open, partition: Partition) -> Result<mpsc::Sender<Job>, BinderError> {
        let mut lanes = lock(&open.lanes);
        let Some(lane) = lanes
            .as_mut()
            .and_then(|all| all.get_mut(usize::from(partition.0)))
        else {
            return Err(BinderError::Closed);
        };
        if let Some(jobs) = lane {
            return Ok(jobs.clone());
        }
        let queue = topology::partition(&self.config.prefix, &open.channel, partition);
        let settings = lane::Settings {
            lane: unique(),
            write: Arc::clone(&self.write),
            source: self.source(&open.channel, partition, queue),
            confirm_deadline: self.config.confirm_deadline,
            window_batches: self.config.window_batches,
            clock: Arc::clone(&self.config.clock),
            tally: Arc::clone(&self.tally),
        };
        // As long as the window: whoever has room there finds a place here.
        let (jobs, queue) = mpsc::channel(self.config.window_batches);
        lock(&self.lanes).spawn(Lane::new(settings).run(queue));
        *lane = Some(jobs.clone());
        Ok(jobs)
    }
}

impl Drop for RabbitMq {
    fn drop(&mut self) {
        lock(&self.lanes).abort_all();
        self.closed.send_replace(true);
        self.write.abandon();
        self.read.abandon();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[async_trait]
impl Binder for RabbitMq {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        if partitions == 0 || partitions > PARTITIONS_MAX {
            return Err(BinderError::InvalidConfig {
                reason: format!("{channel}: {partitions} partitions are not within 1 and 256"),
            });
        }
        let _opening = self.opening.lock().await;
        let existing = match self.channel(channel) {
            Ok(open) => open.partitions,
            Err(_) => {
                let (read, write) = (&self.read, &self.write);
                topology::open(read, write, &self.config, channel, partitions).await?
            }
        };
        if existing != partitions {
            return Err(BinderError::PartitionCount {
                channel: channel.clone(),
                asked: partitions,
                existing,
            });
        }
        let config = &self.config;
        let open = || {
            tracing::info!(%channel, partitions, "channel opened");
            Arc::new(Open {
                channel: channel.clone(),
                window: Window::new(
                    config.window_batches,
                    config.window_bytes,
                    config.publish_deadline,
                ),
                lanes: Mutex::new(Some(vec![None; usize::from(partitions)])),
                partitions,
            })
        };
        let mut channels = self
            .channels
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        channels.entry(channel.clone()).or_insert_with(open);
        Ok(())
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        Ok(self.channel(channel)?.partitions)
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        let open = self.channel(channel)?;
        open.check(partition)?;
        batch.check()?;
        let room = open.window.room(batch.body.len()).await?;
        let (confirmer, confirm) = Confirm::pair();
        let job = Job {
            batch,
            confirmer,
            room,
        };
        let sent = self.lane(&open, partition)?.try_send(job);
        sent.map_err(|_| BinderError::Closed)?;
        Ok(confirm)
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        let queue = self.stream(channel, partition)?;
        let next = match from {
            Offset::END => self.tail(&queue).await?.end,
            from => {
                self.check_kept(channel, partition, &queue, from).await?;
                from.broker()
            }
        };
        let source = self.source(channel, partition, queue);
        Ok(Box::new(reader::Reader::new(source, next)))
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        let queue = self.stream(channel, partition)?;
        let (head, tail) = tokio::try_join!(self.head(&queue), self.tail(&queue))?;
        Ok(Bounds {
            earliest: Offset::new(head.earliest.min(tail.end), 0),
            end: Offset::new(tail.end, 0),
            whole: head.first == 0,
        })
    }

    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError> {
        let queue = self.stream(channel, partition)?;
        let (head, tail) = tokio::try_join!(self.head(&queue), self.tail(&queue))?;
        // Bisection over the append times: exact to the millisecond, and without trust in the
        // broker's clock, which its own search by time would go by.
        let (mut low, mut high) = (head.earliest, tail.end);
        while low < high {
            let middle = low + (high - low) / 2;
            let at = |live, queue: String| async move { probe::at(live, &queue, middle).await };
            let (found, frame) = self.ask(&queue, at).await?;
            if frame.append_time_ms >= time_ms {
                high = middle;
            } else {
                low = found + 1;
            }
        }
        // Not every offset has a message: the answer is that of one, or the end.
        if low < tail.end {
            let at = |live, queue: String| async move { probe::at(live, &queue, low).await };
            low = self.ask(&queue, at).await?.0;
        }
        Ok(Offset::new(low, 0))
    }

    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        let queue = self.stream(channel, partition)?;
        self.check_kept(channel, partition, &queue, from).await?;
        self.check_goes_on(channel, partition, reader, from).await
    }

    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError> {
        self.channel(channel)?.check(partition)?;
        self.forget_reader(channel, partition, reader);
        Ok(())
    }
    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        self.channel(channel)?;
        Ok(Vec::new())
    }
}
