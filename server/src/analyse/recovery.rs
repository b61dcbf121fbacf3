//! Rollback recovery: the newest checkpoint of a part, and the next one.
//!
//! - A checkpoint is committed only after every output up to its input offset is durable.
//! - Where the holds use up a quarter of a channel's retention, a checkpoint is due at once, whatever
//!   the interval: a full channel takes no outputs, and without them no checkpoint moves the holds.
//!   A quarter, because segments and what is not confirmed yet may double it meanwhile. Where they use
//!   up half of it, those of whichever part, every part stops reading until checkpoints have moved
//!   them: the other half has room for what all have on their way, without which none could be taken.
//! - One that the store cannot take now (disk full) is tried again after a pause that doubles from
//!   0.2 s to 30 s, with a warning meanwhile: nothing else waits for it. At shutdown it may fail: the
//!   next start goes on from the one before.
//! - What follows the oldest checkpoint kept stays in the log: input, and the outputs that replicas
//!   recover from. The holds say so to the binder. Each checkpoint names where the one before it
//!   stands, so that a restart holds what that one needs too, should the newest prove damaged.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use headcount_binder::{Binder, BinderError, Channel, ChannelRef, Offset, Partition};
use headcount_engine::checkpoint::{Checkpoint, CheckpointError};
use headcount_store::{CheckpointManifest, Store, StoreError};

use super::Shared;
use super::epochs;
use super::error::AnalyseError;
use crate::checkpoint::{PartitionState, StateError};
use crate::clock::Clock;
use crate::status::StatusBoard;

/// Longest share of its time that a part spends on checkpoints: one in this many.
const COST_SHARE: u32 = 20;

/// Share of a channel's retention that the holds may use up before a checkpoint is due.
const HELD_SHARE: f64 = 0.25;

/// They may use up all but this share, as a divisor, before nothing more is read.
const CROWDED_SHARE: u64 = 2;

/// Pauses between attempts at a checkpoint that the store cannot take.
const PAUSE_MIN: Duration = Duration::from_millis(200);
const PAUSE_MAX: Duration = Duration::from_secs(30);

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
    /// Where the holds stand.
    holding: Vec<Offset>,
    /// Whether the holds use up too much.
    pressed: bool,
    /// Whether those of all parts on what this one writes use up so much that it must wait.
    crowded: bool,
    held: Vec<Held>,
    /// What the log keeps of a channel before it refuses more.
    retention_bytes: Option<u64>,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    interval: Duration,
    due: Instant,
    /// Before the next attempt, after one that failed.
    pause: Duration,
    status: Arc<StatusBoard>,
    taken_at_ms: i64,
}

impl Recovery {
    /// Takes up a part's newest checkpoint, if there is one, under the epoch of its lease.
    pub(super) async fn begin(
        part: &str,
        epoch: u64,
        shared: &Shared,
        held: Vec<Held>,
    ) -> Result<(Self, Option<Checkpoint>), AnalyseError> {
        let mut recovery = Self::claim(part, epoch, shared, held).await?;
        let checkpoint = recovery.newest().await?;
        Ok((recovery, checkpoint))
    }

    /// Claims a part's checkpoints under the epoch of its lease: before any look at them, for what the
    /// one before commits later would be lost to this one.
    pub(super) async fn claim(
        part: &str,
        epoch: u64,
        shared: &Shared,
        held: Vec<Held>,
    ) -> Result<Self, AnalyseError> {
        let interval = shared.config.checkpoint_interval;
        let recovery = Self {
            part: part.to_owned(),
            feed: shared.config.feed.as_str().to_owned(),
            epoch,
            sequence: 0,
            newest: vec![Offset::ZERO; held.len()],
            older: Vec::new(),
            holding: vec![Offset::ZERO; held.len()],
            pressed: false,
            crowded: false,
            held,
            retention_bytes: shared.config.retention_bytes,
            binder: shared.binder.clone(),
            store: shared.store.clone(),
            clock: shared.clock.clone(),
            interval,
            due: Instant::now() + interval,
            pause: PAUSE_MIN,
            status: shared.status.clone(),
            taken_at_ms: 0,
        };
        let store = &recovery.store;
        let claimed = store.claim_checkpoints(&recovery.feed, part, epoch).await;
        claimed.map_err(|source| recovery.refused(source))?;
        // That a checkpoint could not be taken was said of the life before: the store answers again.
        recovery.status.warn(&recovery.warning(), None);
        Ok(recovery)
    }

    /// Takes up the newest checkpoint, if there is one.
    pub(super) async fn newest(&mut self) -> Result<Option<Checkpoint>, AnalyseError> {
        let newest = self.store.newest_checkpoint(&self.feed, &self.part).await;
        let Some((manifest, state)) = newest.map_err(|source| self.refused(source))? else {
            return Ok(None);
        };
        let checkpoint = Checkpoint::decode(&state).map_err(|source| self.bad(source))?;
        self.sequence = manifest.sequence;
        self.taken_at_ms = manifest.taken_at_ms;
        let older = checkpoint.header.input_positions.iter();
        self.older = older.map(|offset| Offset(*offset)).collect();
        tracing::info!(
            part = %self.part,
            epoch = self.epoch,
            sequence = manifest.sequence,
            "recovering from a checkpoint"
        );
        Ok(Some(checkpoint))
    }

    /// Refuses a state at hand of another plan than the newest checkpoint, as that would be refused.
    pub(super) async fn check_plan(
        &mut self,
        at_hand: &PartitionState,
    ) -> Result<(), AnalyseError> {
        let Some(newest) = self.newest().await? else {
            return Ok(());
        };
        let analyser = &at_hand.analyser;
        let is_ours = newest.expect(analyser.plan_hash(), analyser.config().partition);
        is_ours.map_err(|source| self.state(source.into()))
    }

    /// Takes up the newest checkpoint by a state at hand that stands at `next`, and says so; where the
    /// checkpoint is beyond that, nothing is taken up. What it needs of the log is not held:
    /// there are states at hand only on a log that takes no notice of holds.
    pub(super) async fn has_reached(&mut self, next: Offset) -> Result<bool, AnalyseError> {
        let kept = self.store.list_checkpoints(&self.feed).await;
        let kept = kept.map_err(|source| self.refused(source))?;
        let newest = kept.into_iter().find(|kept| kept.owner == self.part);
        let Some(newest) = newest else {
            return Ok(true);
        };
        if newest.next_offset > next.0 {
            return Ok(false);
        }
        self.sequence = newest.sequence;
        self.taken_at_ms = newest.taken_at_ms;
        Ok(true)
    }

    /// The store's error as this part's.
    fn refused(&self, source: StoreError) -> AnalyseError {
        AnalyseError::Store {
            part: self.part.clone(),
            source,
        }
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
        self.holding = self.older.clone();
        Ok(())
    }

    async fn hold(&mut self, offsets: &[Offset]) -> Result<(), AnalyseError> {
        for (held, from) in self.held.iter().zip(offsets) {
            self.hold_one(held, *from).await?;
        }
        self.holding = offsets.to_vec();
        Ok(())
    }

    async fn hold_one(&self, held: &Held, from: Offset) -> Result<(), AnalyseError> {
        let outcome = self
            .binder
            .hold(&held.channel, held.partition, &self.part, from)
            .await;
        outcome.map_err(|error| self.log(error))
    }

    /// Whether the newest checkpoint leaves something that this part has written held on a channel.
    pub(super) fn holds_before(&self, at: usize, next: Offset) -> bool {
        self.newest.get(at).is_some_and(|newest| *newest < next)
    }

    /// Whether it is time for a checkpoint; `dirty`: something has come since the newest.
    pub(super) fn is_due(&self, dirty: bool) -> bool {
        let due = Instant::now() >= self.due;
        // The holds follow one checkpoint behind: also the same once more moves them.
        let moves = self.newest.iter().zip(&self.holding).any(|(a, b)| a > b);
        due && (dirty || (self.pressed && moves))
    }

    /// Whether nothing more is to be read until checkpoints, of this part or others, have made room.
    pub(super) fn is_crowded(&self) -> bool {
        self.crowded
    }

    /// Looks at how much of their channels' retention the holds use up.
    pub(super) async fn look(&mut self) {
        let (mut most, mut most_bytes): (f64, u64) = (0.0, 0);
        for (at, held) in self.held.iter().enumerate() {
            if self.held[..at].iter().any(|b| b.channel == held.channel) {
                continue;
            }
            // Who cannot be asked says so to everybody else too.
            let used = self.binder.retention_used(&held.channel).await;
            for hold in used.unwrap_or_default() {
                if hold.reader == self.part {
                    most = most.max(hold.fraction);
                }
                if held.channel.channel == Channel::Changes && is_of_a_part(&hold.reader) {
                    most_bytes = most_bytes.max(hold.bytes);
                }
            }
        }
        self.pressed = most >= HELD_SHARE;
        let limit = self.retention_bytes.map(|bytes| bytes / CROWDED_SHARE);
        self.crowded = limit.is_some_and(|limit| most_bytes >= limit);
        if self.pressed && self.pause == PAUSE_MIN {
            self.due = Instant::now();
        }
    }

    /// Commits a checkpoint; says whether the store took it. `offsets`: where each held channel goes
    /// on after it.
    pub(super) async fn commit(
        &mut self,
        mut checkpoint: Checkpoint,
        offsets: Vec<Offset>,
    ) -> Result<bool, AnalyseError> {
        let begun = Instant::now();
        // An attempt that failed may have left its name: its number is not taken again.
        self.sequence += 1;
        checkpoint.header.epoch = self.epoch;
        checkpoint.header.sequence = self.sequence;
        let before = self.newest.iter();
        checkpoint.header.input_positions = before.map(|offset| offset.0).collect();
        let next_offset = checkpoint.header.next_offset;
        let state_hash = checkpoint.state_hash();
        let bytes = Bytes::from(checkpoint.encode());
        let manifest = CheckpointManifest {
            owner: self.part.clone(),
            epoch: self.epoch,
            sequence: self.sequence,
            next_offset,
            taken_at_ms: self.clock.now_ms(),
            bytes: bytes.len() as u64,
            hash: xxhash_rust::xxh3::xxh3_64(&bytes),
            state_hash,
        };
        let taken_at_ms = manifest.taken_at_ms;
        let committed = self.store.commit_checkpoint(&self.feed, manifest, bytes);
        match committed.await {
            Ok(()) => {}
            Err(error) if error.is_retryable() => {
                self.put_off(&error);
                return Ok(false);
            }
            Err(source) => return Err(self.refused(source)),
        }
        if self.pause > PAUSE_MIN {
            self.pause = PAUSE_MIN;
            self.status.warn(&self.warning(), None);
        }
        self.taken_at_ms = taken_at_ms;
        let newest = std::mem::replace(&mut self.newest, offsets);
        match self.hold(&newest).await {
            // Holds further back keep more than is needed; where the log keeps none, there are none.
            Err(error @ AnalyseError::Gap { .. }) => tracing::debug!(%error, "hold not moved"),
            Err(error) if error.is_retryable() => tracing::warn!(%error, "hold not moved"),
            held => held?,
        }
        let took = begun.elapsed();
        self.due = Instant::now() + self.interval.max(took * COST_SHARE);
        self.pressed = false;
        tracing::debug!(part = %self.part, sequence = self.sequence, took_ms = took.as_millis() as u64, "checkpoint committed");
        Ok(true)
    }

    /// The store cannot take a checkpoint now.
    fn put_off(&mut self, error: &StoreError) {
        let (part, pause) = (&self.part, self.pause);
        tracing::warn!(part, %error, retry_after = ?pause, "checkpoint not taken, going on without");
        let text = format!(
            "{part}: no checkpoint can be taken ({error}): answers go on, retention and the next start go back to the last one; trying again"
        );
        self.status.warn(&self.warning(), Some(text));
        self.due = Instant::now() + pause;
        self.pause = (pause * 2).min(PAUSE_MAX);
    }

    /// Under which name its warning stands on the board.
    fn warning(&self) -> String {
        format!("{}/checkpoint", self.part)
    }

    /// How a part ended that was told to stop: what was not written out or checkpointed by then, for
    /// want of room, is worked through again by the next start.
    pub(super) fn at_shutdown(
        &self,
        outcome: Result<(), AnalyseError>,
    ) -> Result<(), AnalyseError> {
        match outcome {
            Err(error) if error.is_retryable() => {
                let part = &self.part;
                tracing::warn!(part, %error, "stopped without a last checkpoint: the next start goes back to the one before");
                Ok(())
            }
            outcome => outcome,
        }
    }

    /// Age of the newest checkpoint, ms; `None` before the first.
    pub(super) fn age_ms(&self, now_ms: i64) -> Option<i64> {
        (self.taken_at_ms > 0).then(|| (now_ms - self.taken_at_ms).max(0))
    }

    /// Refuses to go on where the last output is of an epoch that the store has not given; see
    /// [`epochs`].
    pub(super) async fn check_epoch(
        &self,
        outputs: &ChannelRef,
        partition: Partition,
    ) -> Result<(), AnalyseError> {
        let last = epochs::last(&*self.binder, outputs, partition).await;
        let Some(found) = last.map_err(|error| self.log(error))? else {
            return Ok(());
        };
        if found <= self.epoch {
            return Ok(());
        }
        let part = self.part.clone();
        let lease = self.store.lease(&self.feed, &part).await;
        match lease {
            Err(source) => Err(AnalyseError::Store { part, source }),
            Ok(lease) => match lease.map_or(0, |lease| lease.epoch) {
                // Another has taken over while this one began.
                newest_epoch if newest_epoch >= found => Err(AnalyseError::Store {
                    source: StoreError::LeaseLost {
                        name: part.clone(),
                        epoch: self.epoch,
                        epoch_now: newest_epoch,
                    },
                    part,
                }),
                _ => Err(AnalyseError::OtherStore {
                    part,
                    epoch: self.epoch,
                    found,
                }),
            },
        }
    }

    /// The log's error as this part's; a truncated position is a gap in the checkpoint's input.
    pub(super) fn log(&self, source: BinderError) -> AnalyseError {
        AnalyseError::log(&self.part, source)
    }

    /// A checkpoint that cannot be taken up, as this part's error.
    pub(super) fn state(&self, source: StateError) -> AnalyseError {
        AnalyseError::state(&self.part, source)
    }

    pub(super) fn bad(&self, source: CheckpointError) -> AnalyseError {
        AnalyseError::Checkpoint {
            part: self.part.clone(),
            source,
        }
    }
}

/// Whether a hold is one of an analyser's: a checkpoint moves it.
fn is_of_a_part(reader: &str) -> bool {
    reader.starts_with("analyse/")
}

#[cfg(test)]
mod tests;
