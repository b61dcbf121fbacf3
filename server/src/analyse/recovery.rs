//! Rollback recovery: the newest checkpoint of a part, and the next one.
//!
//! - A checkpoint is committed only after every output up to its input offset is durable.
//! - What follows the oldest checkpoint kept stays in the log: input, and the outputs that replicas
//!   recover from. The holds say so to the binder. Each checkpoint names where the one before it
//!   stands, so that a restart holds what that one needs too, should the newest prove damaged.

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
    /// Where the newest checkpoint's holds begin, by held channel: the next one keeps them.
    newest: Vec<Offset>,
    /// Where the holds of the checkpoint before the newest begin; empty where there is none.
    older: Vec<Offset>,
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
            newest: vec![Offset::ZERO; held.len()],
            older: Vec::new(),
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
        let older = checkpoint.header.input_positions.iter();
        recovery.older = older.map(|offset| Offset(*offset)).collect();
        tracing::info!(
            part,
            epoch,
            sequence = manifest.sequence,
            "recovering from a checkpoint"
        );
        Ok((recovery, Some(checkpoint)))
    }

    /// Declares the first holds: from these offsets, by held channel, and from those of the
    /// checkpoint before.
    pub(super) async fn hold_from(&mut self, offsets: &[Offset]) -> Result<(), AnalyseError> {
        self.newest = offsets.to_vec();
        self.hold(offsets).await?;
        if self.older.len() != self.held.len() {
            return Ok(());
        }
        for (held, from) in self.held.iter().zip(&self.older) {
            match self.hold_one(held, *from).await {
                // After the newest proved damaged there is none before the one that is left, and
                // what it would need is gone. The hold above stands.
                Ok(()) | Err(AnalyseError::Gap { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn hold(&self, offsets: &[Offset]) -> Result<(), AnalyseError> {
        for (held, from) in self.held.iter().zip(offsets) {
            self.hold_one(held, *from).await?;
        }
        Ok(())
    }

    async fn hold_one(&self, held: &Held, from: Offset) -> Result<(), AnalyseError> {
        let outcome = self
            .binder
            .hold(&held.channel, held.partition, &self.part, from)
            .await;
        outcome.map_err(|error| self.log(error))
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
        let before = self.newest.iter();
        checkpoint.header.input_positions = before.map(|offset| offset.0).collect();
        let next_offset = checkpoint.header.next_offset;
        let bytes = Bytes::from(checkpoint.encode());
        let manifest = CheckpointManifest {
            owner: self.part.clone(),
            epoch: self.epoch,
            sequence: self.sequence,
            next_offset,
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
        self.hold(&self.newest).await?;
        self.newest = offsets;
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

#[cfg(test)]
mod tests;
