//! The data analysis tier: truth, views and panes per partition, and the merger.
//!
//! - `fold`: one partition of `rsvps` on its way through the engine.
//! - `past`: standing queries that begin at a past position.
//! - `partition`: its owner, who publishes what comes of it.
//! - `standby`: who has its state at hand, should the owner die.
//! - `outgoing`: the outputs, within the limits of a batch.
//! - `merge`: drives the merger over `partials`, publishes `results`.
//! - `recovery`: checkpoints, holds; `epochs`: whether log and store belong together.
//!
//! Several instances share the partitions by leases of the stream manager
//! ([`headcount_store::lease`]); one of them has the merger, and each may stand by for partitions of the
//! others. Every decision is the engine's; here
//! are only the log, the store and the waits. A part that fails for what may mend, as a broker
//! that is away, is taken up again from its checkpoint; any other failure stops the role: answers
//! that cannot be exact are not given.

mod epochs;
mod error;
mod fold;
mod merge;
mod metrics;
mod outgoing;
mod partition;
mod past;
mod recovery;
mod standby;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Binder, Channel, ChannelRef, FeedName, Partition};
use headcount_engine::partition::AnalyserConfig;
use headcount_engine::query::Query;
use headcount_engine::truth::TruthLimits;
use headcount_store::{Grant, ShareError, StandBy, Store, Units, Uptake, share};
use tokio::sync::{Semaphore, watch};
use tokio_util::sync::CancellationToken;

pub use error::AnalyseError;
pub use metrics::Metrics;

use crate::clock::Clock;
use crate::outbox::Outbox;
use crate::status::StatusBoard;
use merge::MergeDriver;
use metrics::Reached;
use partition::PartitionDriver;
use recovery::Recovery;
use standby::Standbys;

/// The least retention of a channel that all parts can work within, in bytes for each partition: half
/// of it takes a usual batch of outputs of 64 records, of up to 2 KiB each, while the other half is held.
pub const RETENTION_BYTES_MIN: u64 = 256 << 10;

/// What to analyse and how.
#[derive(Debug, Clone)]
pub struct Config {
    /// The feed.
    pub feed: FeedName,
    /// Partitions of its input.
    pub partitions: u16,
    /// Generation of its channels; 0 until a partition count has changed.
    pub generation: u16,
    /// Standing queries.
    pub queries: Vec<Query>,
    /// Whether truth is kept; off only to compare with engines that count records.
    pub truth: bool,
    /// Whether views are kept.
    pub views: bool,
    /// Whether stamps tell the time of day, as of a live feed; false where the feed is the clock.
    /// Only for what is measured.
    pub wall_clock: bool,
    /// Time between checkpoints; default 10 s. Longer where one takes more than a 20th of it.
    pub checkpoint_interval: Duration,
    /// Output batches of a partition that may be unconfirmed at once; default 256.
    pub window_batches: usize,
    /// What the log keeps of a channel before it refuses more, in bytes; `None` where it never
    /// does. At least [`RETENTION_BYTES_MIN`] a partition.
    pub retention_bytes: Option<u64>,
    /// Partitions of other instances whose state is kept at hand here, at most; each takes as much
    /// memory as it does on its owner, 16 MiB of outputs, and nearly as much work. Default 0.
    pub standby: usize,
    /// Bounds of truth in a partition.
    pub limits: TruthLimits,
    /// How far the run is with taking up what is its own: a part that is taken up has recovered and
    /// declared its holds. Subscribe before the run begins.
    pub held: Arc<watch::Sender<Uptake>>,
}

impl Config {
    /// The defaults for a feed.
    #[must_use]
    pub fn new(feed: FeedName, partitions: u16, queries: Vec<Query>) -> Self {
        Self {
            feed,
            partitions,
            generation: 0,
            queries,
            truth: true,
            views: true,
            wall_clock: true,
            checkpoint_interval: Duration::from_secs(10),
            window_batches: 256,
            retention_bytes: None,
            standby: 0,
            limits: TruthLimits::default(),
            held: Arc::default(),
        }
    }
}

impl Config {
    /// What a partition may have on its way into the log, in bytes: together a sixteenth of what a
    /// channel keeps.
    fn window_bytes(&self) -> usize {
        let share = |bytes: u64| bytes / 16 / u64::from(self.partitions.max(1));
        let share = self.retention_bytes.map_or(u64::MAX, share);
        usize::try_from(share).unwrap_or(usize::MAX).max(1)
    }

    /// What the engine is told of a partition.
    #[must_use]
    pub fn analyser(&self, partition: u16) -> AnalyserConfig {
        AnalyserConfig {
            generation: self.generation,
            truth: self.truth,
            views: self.views,
            limits: self.limits,
            ..AnalyserConfig::new(partition.into(), self.queries.clone())
        }
    }
}

/// The merger's part, and its lease.
const MERGE: &str = "merge";

/// The part of a partition, and its lease.
fn part_of(partition: Partition) -> String {
    format!("analyse/{partition}")
}

/// What all parts of the tier share.
#[derive(Clone)]
struct Shared {
    config: Arc<Config>,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    status: Arc<StatusBoard>,
    metrics: Metrics,
    /// One permit: for the partition that takes a snapshot.
    snapshots: Arc<Semaphore>,
}

impl Shared {
    fn channel(&self, channel: Channel) -> ChannelRef {
        ChannelRef {
            feed: self.config.feed.clone(),
            channel,
        }
    }

    /// A part has recovered and declared its holds.
    fn taken_up(&self, part: &str, grant: &Grant) {
        self.status.warn(part, None);
        grant.taken_up();
    }

    /// How far a part is that lags so many batches behind its input.
    fn reached(&self, lag_batches: u64, watermark_ms: i64, recovery: &Recovery) -> Reached {
        let now_ms = self.clock.now_ms();
        Reached {
            lag_batches,
            watermark_ms,
            checkpoint_age_ms: recovery.age_ms(now_ms),
            now_ms: self.config.wall_clock.then_some(now_ms),
        }
    }

    fn outbox(
        &self,
        part: &str,
        lanes: Vec<(ChannelRef, Partition)>,
        stop: &CancellationToken,
    ) -> Outbox {
        let window = self.config.window_batches;
        Outbox::new(
            self.binder.clone(),
            lanes,
            window,
            part,
            self.status.clone(),
            stop.clone(),
        )
        .bounded(self.config.window_bytes())
    }
}

/// Analyses a feed until shutdown: a task for each partition and one for the merger, of those that
/// are this instance's. Channels must be open.
///
/// # Errors
/// [`AnalyseError`] of the first part that fails for what trying again does not mend; the others are
/// stopped then.
pub async fn run(
    config: Config,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    status: Arc<StatusBoard>,
    metrics: Metrics,
    shutdown: CancellationToken,
) -> Result<(), AnalyseError> {
    let partitions = config.partitions;
    let shared = Shared {
        config: Arc::new(config),
        binder,
        store: store.clone(),
        clock,
        status,
        metrics,
        snapshots: Arc::new(Semaphore::new(1)),
    };
    let feed = shared.config.feed.clone();
    let parts = (0..partitions).map(Partition).map(part_of);
    let names: Vec<String> = parts.chain([MERGE.to_owned()]).collect();
    let standbys = Arc::new(Standbys::default());
    let units = Units {
        names: &names,
        stand_by: stands_by(&shared.config).then(|| StandBy {
            most: shared.config.standby,
            of: partitions.into(),
            keep: Box::new(|units: &BTreeSet<usize>| standbys.keep(&shared, units)),
        }),
    };
    let work = |grant: Grant| work(shared.clone(), standbys.clone(), grant);
    let held = shared.config.held.clone();
    let ended = share(store, feed.as_str(), "analyse", units, work, held, shutdown);
    ended.await.map_err(|error| match error {
        ShareError::Work(error) => error,
        ShareError::Panicked => AnalyseError::Panicked {
            part: "a task of the analysis".to_owned(),
        },
        ShareError::Store(source) => AnalyseError::Store {
            part: "analyse".to_owned(),
            source,
        },
    })
}

/// Whether anything is stood by for. A standby follows what its owner has changed, so there is to be
/// truth.
fn stands_by(config: &Config) -> bool {
    config.standby > 0 && config.truth
}

/// Works on a part until it is to stop, or finds that another instance has it.
async fn work(shared: Shared, standbys: Arc<Standbys>, grant: Grant) -> Result<(), AnalyseError> {
    let partition = u16::try_from(grant.unit).ok().map(Partition);
    let of_input = partition.filter(|partition| partition.0 < shared.config.partitions);
    let part = of_input.map_or_else(|| MERGE.to_owned(), part_of);
    let outcome = match of_input {
        Some(partition) => analyse(&shared, &standbys, partition, grant).await,
        None => merge(&shared, grant).await,
    };
    match outcome {
        Err(error) if error.is_replaced() => {
            tracing::warn!(%error, "another instance has this part");
            Ok(())
        }
        // Whoever takes it next, perhaps this instance again, goes on from its checkpoint.
        Err(error) if error.is_retryable() => {
            tracing::warn!(%error, "part ended, to be taken up again");
            // Where others may take it, this one would not learn that it has mended.
            if shared.store.lease_ttl().is_none() {
                let warning = format!("{error}; trying again");
                shared.status.warn(&part, Some(warning));
            }
            Ok(())
        }
        outcome => outcome,
    }
}

async fn analyse(
    shared: &Shared,
    standbys: &Standbys,
    partition: Partition,
    grant: Grant,
) -> Result<(), AnalyseError> {
    let (epoch, warm) = (grant.epoch, standbys.hand_over(partition).await);
    let started = PartitionDriver::start(shared.clone(), partition, epoch, warm, &grant.stop);
    let driver = started.await?;
    shared.taken_up(&part_of(partition), &grant);
    driver.run(grant.stop).await
}

async fn merge(shared: &Shared, grant: Grant) -> Result<(), AnalyseError> {
    let driver = MergeDriver::start(shared.clone(), grant.epoch, &grant.stop).await?;
    shared.taken_up(MERGE, &grant);
    driver.run(grant.stop).await
}
