//! The batch loader: from the log into the long-term tables.
//!
//! Invariants:
//! - It writes verdicts, not raw records, and their encoded bytes as the log has them.
//! - Its position moves in the same commit as the rows it stands for, and says which outputs have
//!   been applied (epoch and source offset). After a kill it goes on where the rows end; outputs
//!   that stand in the log twice, or come from an owner that was replaced, are dropped.
//! - Per partition at most three batches of `batch_rows_max` (4,096) rows or `batch_bytes` (2 MiB)
//!   are in memory: one that fills, one that waits, one that is written. How many rows a batch has,
//!   and how many batches are under way, follows what the store takes, within bounds.
//! - What the store never takes, and what is no row, goes to the channel `dead` with its reason,
//!   before the position passes it; it stops nobody.
//! - Retention does not pass its position: it holds the log there.
//! - A store that takes nothing stops loading, not the run: it is tried again until it does. A run
//!   that is to stop meanwhile ends within `drain_deadline` (10 s).
//! - So does a log that cannot be read for a while, once the run has begun: its partition begins again
//!   from its position. A log that is corrupt, closed, or no longer holds the position ends the run.
//! - A range that is loaded again ([`backfill`](backfill())) has a position of its own; the rows are
//!   the same rows.
//! - No clock decides what is kept: expiry follows the stream time of what was loaded.
//!
//! [`run`] reads every partition of `changes` and the one of `results`, a task each. Several
//! instances share them by leases of the stream manager ([`headcount_store::lease`]); one that was
//! replaced and does not know it is stopped by the position, which it can no longer move.
//!
//! | module | its job |
//! |---|---|
//! | [`config`] | what can be set |
//! | [`backfill`](mod@backfill) | loads a range again |
//! | `gather` | from deliveries to batches of rows |
//! | `write` | from batches to the store: position, hold |
//! | `dead` | what could not be loaded, on its way to the channel `dead` |
//! | `pace` | how many rows, and how many batches, are written at a time |
//! | `patience` | how long store and log are waited for |
//! | `expiry` | forgets old history |
//! | [`metrics`] | rows, latency, lag |
//! | [`error`] | what can go wrong, with the next step |

pub mod backfill;
pub mod config;
mod dead;
pub mod error;
mod expiry;
mod gather;
pub mod metrics;
mod pace;
mod patience;
mod write;

use std::sync::{Arc, Mutex, PoisonError};

use headcount_binder::{Binder, Channel, ChannelRef, Offset, OutputPosition, Partition};
use headcount_store::{Applied, Grant, ShareError, Store, StoreError, share};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

pub use backfill::{Backfilled, Place, Progress, Range, backfill};
pub use config::Config;
pub use error::LoadError;
pub use metrics::Metrics;

use expiry::StreamTime;
use gather::{Gather, Reach};
use pace::Pace;
use patience::Patience;
use write::Writer;

/// Batches that wait between reading and writing.
const WAITING_BATCHES: usize = 1;

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows that were not in the store before.
    pub rows_written: u64,
    /// Rows that were.
    pub rows_repeated: u64,
    /// Records and rows that could not be taken; they are on the channel `dead`.
    pub rows_refused: u64,
    /// Deliveries dropped because their outputs had been applied, or came from a replaced owner.
    pub deliveries_dropped: u64,
    /// Rows that expiry removed.
    pub rows_expired: u64,
}

impl Summary {
    fn add(&mut self, other: Summary) {
        self.rows_written += other.rows_written;
        self.rows_repeated += other.rows_repeated;
        self.rows_refused += other.rows_refused;
        self.deliveries_dropped += other.deliveries_dropped;
        self.rows_expired += other.rows_expired;
    }
}

/// One partition that is read.
#[derive(Clone, Debug)]
struct Source {
    channel: ChannelRef,
    partition: Partition,
}

/// What the tasks of a run share.
#[derive(Clone)]
struct Shared {
    config: Arc<Config>,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    metrics: Metrics,
    stream_time: StreamTime,
    pace: Arc<Pace>,
    /// How far a range is.
    progress: Option<Progress>,
}

impl Shared {
    fn new(
        config: Config,
        binder: Arc<dyn Binder>,
        store: Arc<dyn Store>,
        metrics: Metrics,
        progress: Option<Progress>,
    ) -> Self {
        Shared {
            pace: Arc::new(Pace::new(&config)),
            config: Arc::new(config),
            binder,
            store,
            metrics,
            stream_time: StreamTime::default(),
            progress,
        }
    }

    /// Opens what is read and written, and names every partition that is read.
    async fn sources(&self) -> Result<Vec<Source>, LoadError> {
        let (feed, partitions) = (&self.config.feed, self.config.partitions);
        let mut sources = Vec::new();
        for (channel, partitions) in [
            (Channel::Changes, partitions),
            (Channel::Results, 1),
            (Channel::Dead, 1),
        ] {
            let channel = ChannelRef::new(feed.clone(), channel);
            self.binder.open_channel(&channel, partitions).await?;
            if channel.channel != Channel::Dead {
                sources.extend((0..partitions).map(|partition| Source {
                    channel: channel.clone(),
                    partition: Partition(partition),
                }));
            }
        }
        Ok(sources)
    }
}

/// Loads until `shutdown`, then writes what it has read, and ends.
///
/// # Errors
/// The first [`LoadError`]; the other tasks have then written what they had read.
pub async fn run(
    config: Config,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    metrics: Metrics,
    shutdown: CancellationToken,
) -> Result<Summary, LoadError> {
    config.check()?;
    let shared = Shared::new(config, binder, store, metrics, None);
    let sources = shared.sources().await?;
    let stop = shutdown.child_token();
    let loaded = async {
        let loaded = load_shares(&shared, &sources, shutdown).await;
        stop.cancel();
        loaded
    };
    let (loaded, expired) = tokio::join!(loaded, expiry::run(shared.clone(), stop.clone()));
    let mut summary = loaded?;
    summary.add(expired?);
    Ok(summary)
}

/// Loads the partitions that are this instance's.
async fn load_shares(
    shared: &Shared,
    sources: &[Source],
    shutdown: CancellationToken,
) -> Result<Summary, LoadError> {
    let group = &shared.config.group;
    let name = |source: &Source| {
        let Source { channel, partition } = source;
        format!("{group}/{}/{partition}", channel.channel)
    };
    let units: Vec<String> = sources.iter().map(name).collect();
    let total = Arc::new(Mutex::new(Summary::default()));
    let work = |grant: Grant| {
        let (shared, source) = (shared.clone(), sources[grant.unit].clone());
        let (total, shutdown) = (Arc::clone(&total), shutdown.clone());
        async move {
            match load(shared, source, grant).await {
                Ok(part) => total
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .add(part),
                // It goes on from the position as it stands, wherever that is.
                Err(LoadError::Store(error @ StoreError::OffsetConflict { .. })) => {
                    tracing::warn!(%error, "the position was moved by another");
                }
                // Given up for another instance, which reads it again.
                Err(error @ LoadError::NotDrained { .. }) if !shutdown.is_cancelled() => {
                    tracing::warn!(%error, "given up as it stands");
                }
                Err(error) => {
                    tracing::error!(%error, "load failed");
                    return Err(error);
                }
            }
            Ok(())
        }
    };
    let (store, feed) = (shared.store.clone(), shared.config.feed.as_str());
    let held = shared.config.held.clone();
    let ended = share(store, feed, group, &units, work, held, shutdown.clone()).await;
    ended.map_err(|error| match error {
        ShareError::Work(error) => error,
        ShareError::Panicked => LoadError::Panicked,
        ShareError::Store(error) => error.into(),
    })?;
    let total = total.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(*total)
}

/// Loads one partition until it is to stop.
async fn load(shared: Shared, source: Source, grant: Grant) -> Result<Summary, LoadError> {
    let part = Part {
        shared: &shared,
        source: &source,
        stop: grant.stop.clone(),
        grant: Some(&grant),
        reach: None,
        summary: Summary::default(),
    };
    part.load_on().await
}

/// One partition, over all its beginnings.
struct Part<'a> {
    shared: &'a Shared,
    source: &'a Source,
    stop: CancellationToken,
    /// Who is told that it has been taken up.
    grant: Option<&'a Grant>,
    /// `None`: from the position on, without an end.
    reach: Option<Reach>,
    summary: Summary,
}

impl<'a> Part<'a> {
    /// Loads it. Where the log fails for a while, it begins again from its position.
    async fn load_on(mut self) -> Result<Summary, LoadError> {
        let shared = self.shared;
        let mut patience = Patience::new(shared, self.source, self.stop.clone());
        let mut tries = 0;
        loop {
            let began = Instant::now();
            let error = match self.load(&mut patience).await {
                Ok(()) => return Ok(self.summary),
                Err(LoadError::Log(error)) if error.is_retryable() => error,
                Err(error) => return Err(error),
            };
            if began.elapsed() > shared.config.retry_pause_max {
                tries = 0;
            }
            tries += 1;
            if !patience.after_log(&error, tries).await {
                return Ok(self.summary);
            }
        }
    }

    /// Loads from where the tables stand: reads ahead while the batch before is written.
    async fn load(&mut self, patience: &mut Patience<'a>) -> Result<(), LoadError> {
        let (shared, source) = (self.shared, self.source);
        let (group, partition) = (&shared.config.group, source.partition.0);
        let feed = shared.config.feed.as_str();
        let channel = source.channel.channel.as_str();
        let kept = patience
            .until_taken(|_| shared.store.load_position(feed, channel, group, partition))
            .await?;
        let applied = kept.as_ref().map(|kept| kept.applied).unwrap_or_default();
        let stands = kept.as_ref().map(|kept| Offset(kept.next_offset));
        let next = match (stands, self.reach) {
            (stands, Some(reach)) => stands.map_or(reach.from, |stands| stands.max(reach.from)),
            (Some(stands), None) => stands,
            (None, None) => first(shared, source).await?,
        };
        let held = shared
            .binder
            .hold(&source.channel, source.partition, group, next);
        held.await?;
        self.grant.inspect(|grant| grant.taken_up());
        let from = match self.reach {
            Some(_) if applied == Applied::default() => {
                backfill::lead(shared, source, next).await?
            }
            _ => next,
        };
        let consumer = shared
            .binder
            .consume(&source.channel, source.partition, from);
        let consumer = consumer.await?;
        tracing::info!(channel = %source.channel, %partition, offset = next.0, "loading");
        let position = OutputPosition {
            epoch: applied.epoch,
            source: Offset(applied.source),
        };
        let reach = Reach {
            from: next,
            to: self.reach.and_then(|reach| reach.to),
        };
        let (sender, receiver) = mpsc::channel(WAITING_BATCHES);
        let gather = Gather::new(shared, source, consumer, position, reach, sender);
        let expected = kept.map(|kept| kept.next_offset);
        let writer = Writer::new(shared, source, expected, next, receiver, patience);
        let reading = async { Ok(gather.run(&self.stop).await) };
        // A failed writer must not wait for a reader that has nothing to say: try_join drops it. A
        // failed reader waits for the writer: what it has read is written.
        let ((read, outcome), written) = tokio::try_join!(reading, writer.run())?;
        self.summary.add(read);
        self.summary.add(written);
        outcome
    }
}

/// Where a reader without a position begins: with what the log still holds.
async fn first(shared: &Shared, source: &Source) -> Result<Offset, LoadError> {
    let bounds = shared
        .binder
        .bounds(&source.channel, source.partition)
        .await?;
    if !bounds.whole {
        tracing::warn!(
            channel = %source.channel, partition = %source.partition, earliest = bounds.earliest.0,
            "the log no longer holds its beginning: tables will lack what came before"
        );
    }
    Ok(bounds.earliest)
}
