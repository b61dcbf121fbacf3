//! The batch loader: from the log into the long-term tables.
//!
//! Invariants:
//! - It writes verdicts, not raw records, and their encoded bytes as the log has them.
//! - Its position moves in the same commit as the rows it stands for, and says which outputs have
//!   been applied (epoch and source offset). After a kill it goes on where the rows end; outputs
//!   that stand in the log twice, or come from an owner that was replaced, are dropped.
//! - Per partition at most three batches of `batch_rows` (1,024) rows or `batch_bytes` (1 MiB) are
//!   in memory: one that fills, one that waits, one that is written.
//! - Retention does not pass its position: it holds the log there.
//! - A store that takes nothing stops loading, not the run: it is tried again until it does. A run
//!   that is to stop meanwhile ends within `drain_deadline` (10 s).
//! - So does a log that cannot be read for a while, once the run has begun: its partition begins again
//!   from its position. A log that is corrupt, closed, or no longer holds the position ends the run.
//! - No clock decides what is kept: expiry follows the stream time of what was loaded.
//!
//! [`run`] reads every partition of `changes` and the one of `results`, a task each. Several
//! instances share them by leases of the stream manager ([`headcount_store::lease`]); one that was
//! replaced and does not know it is stopped by the position, which it can no longer move.
//!
//! | module | its job |
//! |---|---|
//! | [`config`] | what can be set |
//! | `gather` | from deliveries to batches of rows |
//! | `write` | from batches to the store: position, hold |
//! | `patience` | how long store and log are waited for |
//! | `expiry` | forgets old history |
//! | [`metrics`] | rows, latency, lag |
//! | [`error`] | what can go wrong, with the next step |

pub mod config;
pub mod error;
mod expiry;
mod gather;
pub mod metrics;
mod patience;
mod write;

use std::sync::{Arc, Mutex, PoisonError};

use headcount_binder::{Binder, Channel, ChannelRef, Offset, OutputPosition, Partition};
use headcount_store::{Grant, ShareError, Store, StoreError, share};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

pub use config::Config;
pub use error::LoadError;
pub use metrics::Metrics;

use expiry::StreamTime;
use gather::Gather;
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
    /// Records and rows that could not be taken; the log has said why.
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
    let changes = ChannelRef::new(config.feed.clone(), Channel::Changes);
    let results = ChannelRef::new(config.feed.clone(), Channel::Results);
    binder.open_channel(&changes, config.partitions).await?;
    binder.open_channel(&results, 1).await?;
    let mut sources: Vec<Source> = (0..config.partitions)
        .map(|partition| Source {
            channel: changes.clone(),
            partition: Partition(partition),
        })
        .collect();
    sources.push(Source {
        channel: results,
        partition: Partition(0),
    });
    let shared = Shared {
        config: Arc::new(config),
        binder,
        store,
        metrics,
        stream_time: StreamTime::default(),
    };
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

/// Loads one partition. Where the log fails for a while, it begins again from its position.
async fn load(shared: Shared, source: Source, grant: Grant) -> Result<Summary, LoadError> {
    let mut patience = Patience::new(&shared, &source, grant.stop.clone());
    let mut part = Part {
        shared: &shared,
        source: &source,
        grant: &grant,
        summary: Summary::default(),
    };
    let mut tries = 0;
    loop {
        let began = Instant::now();
        let error = match part.load(&mut patience).await {
            Ok(()) => return Ok(part.summary),
            Err(LoadError::Log(error)) if error.is_retryable() => error,
            Err(error) => return Err(error),
        };
        if began.elapsed() > shared.config.retry_pause_max {
            tries = 0;
        }
        tries += 1;
        if !patience.after_log(&error, tries).await {
            return Ok(part.summary);
        }
    }
}

/// One partition, over all its beginnings.
struct Part<'a> {
    shared: &'a Shared,
    source: &'a Source,
    grant: &'a Grant,
    summary: Summary,
}

impl<'a> Part<'a> {
    /// Loads from where the tables stand: reads ahead while the batch before is written.
    async fn load(&mut self, patience: &mut Patience<'a>) -> Result<(), LoadError> {
        let (shared, source) = (self.shared, self.source);
        let (group, partition) = (&shared.config.group, source.partition.0);
        let feed = shared.config.feed.as_str();
        let channel = source.channel.channel.as_str();
        let kept = patience
            .until_taken(|_| shared.store.load_position(feed, channel, group, partition))
            .await?;
        let (next, applied) = match &kept {
            Some(kept) => (Offset(kept.next_offset), kept.applied),
            None => (first(shared, source).await?, Default::default()),
        };
        let held = shared
            .binder
            .hold(&source.channel, source.partition, group, next);
        held.await?;
        self.grant.taken_up();
        let consumer = shared
            .binder
            .consume(&source.channel, source.partition, next);
        let consumer = consumer.await?;
        tracing::info!(channel = %source.channel, %partition, offset = next.0, "loading");
        let position = OutputPosition {
            epoch: applied.epoch,
            source: Offset(applied.source),
        };
        let (sender, receiver) = mpsc::channel(WAITING_BATCHES);
        let gather = Gather::new(shared, source, consumer, position, sender);
        let expected = kept.map(|kept| kept.next_offset);
        let writer = Writer::new(shared, source, expected, receiver, patience);
        let reading = async { Ok(gather.run(&self.grant.stop).await) };
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
