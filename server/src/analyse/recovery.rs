//! Rollback recovery: the newest checkpoint of a part, and the next one.
//!
//! - A checkpoint is committed only after every output up to its input offset is durable.
//! - What follows the oldest checkpoint kept stays in the log: input, and the outputs that replicas
//!   recover from. The holds say so to the binder.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use headcount_binder::{Binder, BinderError, ChannelRef, Offset, Partition};
use headcount_engine::checkpoint::{Checkpoint, CheckpointError};
use headcount_store::{CheckpointManifest, Store, StoreError};

use super::Shared;
use super::error::AnalyseError;
use crate::checkpoint::StateError;
use crate::clock::Clock;

/// Longest share of its time that a part spends on checkpoints: one in this many.
const COST_SHARE: u32 = 20;

/// A channel that must not lose what follows a checkpoint.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) channel: ChannelRef,
    pub(super) partition: Partition,
}

/// The checkpoints of one part.
pub(super) struct Recovery {
    pub(super) part: String,
    pub(super) feed: String,
    pub(super) epoch: u64,
    sequence: u64,
    /// Offsets of the checkpoint before the newest, which is kept too, by held channel.
    previous: Vec<Offset>,
    held: Vec<Held>,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    interval: Duration,
    due: Instant,
    pub(super) taken_at_ms: i64,
}

impl Recovery {
    /// Takes the lease of a part, and its newest checkpoint if there is one.
    pub(super) async fn begin(
        part: &str,
        shared: &Shared,
        held: Vec<Held>,
    ) -> Result<(Self, Option<Checkpoint>), AnalyseError> {
        let (feed, store) = (shared.config.feed.as_str(), &shared.store);
        let interval = shared.config.checkpoint_interval;
        let failed = |source: StoreError| AnalyseError::Store {
            part: part.to_owned(),
            source,
        };
        let epoch = store.acquire_lease(feed, part).await.map_err(failed)?;
        let newest = store.newest_checkpoint(feed, part).await.map_err(failed)?;
        let mut recovery = Self {
            part: part.to_owned(),
            feed: feed.to_owned(),
            epoch,
            sequence: 0,
            previous: vec![Offset::ZERO; held.len()],
            held,
            binder: shared.binder.clone(),
            store: store.clone(),
            clock: shared.clock.clone(),
            interval,
            due: Instant::now() + interval,
            taken_at_ms: 0,
        };
        let Some((manifest, state)) = newest else {
            return Ok((recovery, None));
        };
        let checkpoint = Checkpoint::decode(&state).map_err(|source| recovery.bad(source))?;
        recovery.sequence = manifest.sequence;
        recovery.taken_at_ms = manifest.taken_at_ms;
        tracing::info!(
            part,
            epoch,
            sequence = manifest.sequence,
            "recovering from a checkpoint"
        );
        Ok((recovery, Some(checkpoint)))
    }

    /// Declares the first holds: from these offsets, by held channel.
    pub(super) async fn hold_from(&mut self, offsets: &[Offset]) -> Result<(), AnalyseError> {
        self.previous = offsets.to_vec();
        for (held, from) in self.held.iter().zip(offsets) {
            let outcome = self
                .binder
                .hold(&held.channel, held.partition, &self.part, *from)
                .await;
            outcome.map_err(|error| self.log(error))?;
        }
        Ok(())
    }

    /// Whether it is time for a checkpoint.
    pub(super) fn is_due(&self) -> bool {
        Instant::now() >= self.due
    }

    /// Commits a checkpoint. `offsets`: where each held channel goes on after it.
    pub(super) async fn commit(
        &mut self,
        mut checkpoint: Checkpoint,
        offsets: Vec<Offset>,
    ) -> Result<(), AnalyseError> {
        let begun = Instant::now();
        self.sequence += 1;
        checkpoint.header.epoch = self.epoch;
        checkpoint.header.sequence = self.sequence;
        let bytes = Bytes::from(checkpoint.encode());
        let manifest = CheckpointManifest {
            owner: self.part.clone(),
            epoch: self.epoch,
            sequence: self.sequence,
            next_offset: checkpoint.header.next_offset,
            taken_at_ms: self.clock.now_ms(),
            bytes: bytes.len() as u64,
            hash: xxhash_rust::xxh3::xxh3_64(&bytes),
        };
        self.taken_at_ms = manifest.taken_at_ms;
        let failed = |source| AnalyseError::Store {
            part: self.part.clone(),
            source,
        };
        self.store
            .commit_checkpoint(&self.feed, manifest, bytes)
            .await
            .map_err(failed)?;
        for (held, from) in self.held.iter().zip(&self.previous) {
            let outcome = self
                .binder
                .hold(&held.channel, held.partition, &self.part, *from)
                .await;
            outcome.map_err(|error| self.log(error))?;
        }
        self.previous = offsets;
        let took = begun.elapsed();
        self.due = Instant::now() + self.interval.max(took * COST_SHARE);
        tracing::debug!(part = %self.part, sequence = self.sequence, took_ms = took.as_millis() as u64, "checkpoint committed");
        Ok(())
    }

    /// The log's error as this part's; a truncated position is a gap in the checkpoint's input.
    pub(super) fn log(&self, source: BinderError) -> AnalyseError {
        match source {
            BinderError::Truncated {
                asked, earliest, ..
            } => AnalyseError::Gap {
                part: self.part.clone(),
                checkpoint: asked.0,
                earliest: earliest.0,
            },
            source => AnalyseError::Binder {
                part: self.part.clone(),
                source,
            },
        }
    }

    /// A checkpoint that cannot be taken up, as this part's error.
    pub(super) fn state(&self, source: StateError) -> AnalyseError {
        let part = self.part.clone();
        match source {
            StateError::Query(query) => query.into(),
            StateError::Checkpoint(source) => AnalyseError::Checkpoint { part, source },
            StateError::Restore(source) => AnalyseError::Restore { part, source },
        }
    }

    pub(super) fn bad(&self, source: CheckpointError) -> AnalyseError {
        AnalyseError::Checkpoint {
            part: self.part.clone(),
            source,
        }
    }
}
