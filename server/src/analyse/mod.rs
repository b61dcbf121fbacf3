//! The data analysis tier: truth, views and panes per partition, and the merger.
//!
//! - `partition`: drives the engine over one partition of `rsvps`.
//! - `outgoing`: publishes its outputs, within the limits of a batch.
//! - `merge`: drives the merger over `partials`, publishes `results`.
//! - `recovery`: leases, checkpoints, holds.
//!
//! Every decision is the engine's; here are only the log, the store and the waits. A part that
//! fails stops the role: answers that cannot be exact are not given.

mod error;
mod merge;
mod metrics;
mod outgoing;
mod partition;
mod recovery;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Binder, Channel, ChannelRef, FeedName, Partition};
use headcount_engine::partition::AnalyserConfig;
use headcount_engine::query::Query;
use headcount_engine::truth::TruthLimits;
use headcount_store::Store;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
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
    /// Bounds of truth in a partition.
    pub limits: TruthLimits,
    /// Becomes true once every part of the run has recovered and declared its holds: subscribe
    /// before the run begins.
    pub held: Arc<watch::Sender<bool>>,
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
            limits: TruthLimits::default(),
            held: Arc::new(watch::Sender::new(false)),
        }
    }
}

impl Config {
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
    }
}

/// Analyses a feed until shutdown: one task for each partition, one for the merger. Channels must
/// be open.
///
/// # Errors
/// [`AnalyseError`] of the first part that fails; the others are stopped then.
pub async fn run(
    config: Config,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    status: Arc<StatusBoard>,
    metrics: Metrics,
    shutdown: CancellationToken,
) -> Result<(), AnalyseError> {
    let shared = Shared {
        config: Arc::new(config),
        binder,
        store,
        clock,
        status,
        metrics,
        snapshots: Arc::new(Semaphore::new(1)),
    };
    let stop = shutdown.child_token();
    // Aborts what is left when this call is dropped.
    let mut tasks = JoinSet::new();
    for partition in (0..shared.config.partitions).map(Partition) {
        let driver = PartitionDriver::start(shared.clone(), partition, &stop).await?;
        tasks.spawn(driver.run(stop.clone()));
    }
    let driver = MergeDriver::start(shared.clone(), &stop).await?;
    tasks.spawn(driver.run(stop.clone()));
    shared.config.held.send_replace(true);
    let mut outcome = Ok(());
    while let Some(ended) = tasks.join_next().await {
        let ended = ended.unwrap_or_else(|_| {
            Err(AnalyseError::Panicked {
                part: "a task of the analysis".to_owned(),
            })
        });
        if outcome.is_ok() && ended.is_err() {
            outcome = ended;
            stop.cancel();
        }
    }
    outcome
}
