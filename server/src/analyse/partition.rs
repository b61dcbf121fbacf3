//! The owner of one partition, driven by the log.
//!
//! - It folds the input and publishes what comes of it: see `fold`. All outputs carry
//!   (`analyse/<p>`, epoch, input offset after it).
//! - What is published is a function of the input log alone: a restart from any checkpoint
//!   publishes the same again, and readers drop it by its input offset.
//! - It begins with the newest checkpoint, or with the state that a standby has at hand: see `standby`.

use std::time::Duration;

use headcount_binder::{Channel, ChannelRef, Consumer, Delivery, Partition};
use headcount_proto::v1;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::Shared;
use super::error::AnalyseError;
use super::fold::Fold;
use super::metrics::{Origin, Part};
use super::outgoing::{CHANGES, LANES, NO_TAG};
use super::recovery::{Held, Recovery};
use super::standby::Warm;
use super::standby::withheld::Withheld;
use crate::checkpoint::PartitionState;
use crate::outbox::Outbox;
use crate::outputs;

/// Bytes of changes after which the retention is looked at, at most.
const LOOK_BYTES_MAX: usize = 64 << 10;

/// How often it is looked at whatever comes: others may wait for this part's next checkpoint.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Every how many looks the status is reported.
const REPORT_LOOKS: u32 = 5;

/// Place of `changes` among the channels that are held.
const HELD_CHANGES: usize = 1;

/// How long the last checkpoint waits for those of other parts.
const LAST_TURN: Duration = Duration::from_secs(5);

/// The driver of one partition.
pub(super) struct PartitionDriver {
    shared: Shared,
    partition: Partition,
    recovery: Recovery,
    fold: Fold,
    outbox: Outbox,
    /// Bytes of changes after which the retention is looked at.
    look_bytes: usize,
    dirty: bool,
}

impl PartitionDriver {
    /// Recovers, by the state at hand where there is one that stands beyond the newest checkpoint, and
    /// says in the log that a new epoch begins: that of its lease.
    pub(super) async fn start(
        shared: Shared,
        partition: Partition,
        epoch: u64,
        warm: Option<Warm>,
        shutdown: &CancellationToken,
    ) -> Result<Self, AnalyseError> {
        let part = super::part_of(partition);
        let held = |which| Held {
            channel: shared.channel(which),
            partition,
        };
        // In the order of `HELD_CHANGES`.
        let held = vec![held(Channel::Rsvps), held(Channel::Changes)];
        let mut recovery = Recovery::claim(&part, epoch, &shared, held).await?;
        // A state at hand is of no checkpoint yet.
        let dirty = warm.is_some();
        let Warm {
            state, withheld, ..
        } = take_up(&shared, partition, &mut recovery, warm).await?;
        shared.metrics.begin(partition.0, state.analyser.counts());
        recovery
            .hold_from(&[state.next, state.output_next[CHANGES]])
            .await?;
        let outputs = shared.channel(Channel::Changes);
        recovery.check_epoch(&outputs, partition).await?;
        let lanes = LANES.map(|which| (shared.channel(which), partition));
        let mut driver = Self {
            look_bytes: shared.config.window_bytes().min(LOOK_BYTES_MAX),
            outbox: shared.outbox(&part, lanes.to_vec(), shutdown),
            fold: Fold::new(shared.clone(), partition, state, recovery.epoch)?,
            shared,
            partition,
            recovery,
            dirty,
        };
        driver.begin_epoch(withheld).await?;
        Ok(driver)
    }

    /// Says that a new epoch begins, and publishes what the one before may not have.
    async fn begin_epoch(&mut self, withheld: Withheld) -> Result<(), AnalyseError> {
        let begins = withheld.begins(self.fold.state.next);
        let (outgoing, outbox) = (&mut self.fold.outgoing, &mut self.outbox);
        let begun = outgoing.epoch_begins(begins, outbox).await;
        begun.map_err(|error| self.recovery.log(error))?;
        let published = withheld.publish(self.recovery.epoch, &mut self.outbox);
        let published = published.await;
        published.map_err(|error| self.recovery.log(error))?;
        self.note_landed();
        Ok(())
    }

    /// Works through the log until shutdown, then checkpoints.
    pub(super) async fn run(mut self, shutdown: CancellationToken) -> Result<(), AnalyseError> {
        let outcome = self.work(&shutdown).await;
        if shutdown.is_cancelled() {
            return self.recovery.at_shutdown(outcome);
        }
        outcome
    }

    async fn work(&mut self, shutdown: &CancellationToken) -> Result<(), AnalyseError> {
        let input = self.shared.channel(Channel::Rsvps);
        let opened = self
            .shared
            .binder
            .consume(&input, self.partition, self.fold.state.next)
            .await;
        let mut consumer = opened.map_err(|error| self.recovery.log(error))?;
        let bounds = self.shared.binder.bounds(&input, self.partition).await;
        self.fold.measured_from = bounds.map_err(|error| self.recovery.log(error))?.end;
        let mut tick = tokio::time::interval(LOOK_EVERY);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut looks = 0;
        loop {
            tokio::select! {
                biased;
                () = shutdown.cancelled() => break,
                _ = tick.tick() => {
                    if looks % REPORT_LOOKS == 0 {
                        self.report(&input).await;
                    }
                    looks += 1;
                    self.recovery.look().await;
                }
                settled = self.outbox.settle_oldest() => {
                    settled.map_err(|error| self.recovery.log(error))?;
                    self.note_landed();
                }
                delivery = consumer.next(), if !self.recovery.is_crowded() => {
                    let delivery = delivery.map_err(|error| self.recovery.log(error))?;
                    self.deliver(&delivery).await?;
                    self.drain(&mut consumer).await?;
                }
            }
            if self.fold.outgoing.handed_bytes >= self.look_bytes {
                self.fold.outgoing.handed_bytes = 0;
                self.recovery.look().await;
            }
            let is_due = self.recovery.is_due(self.dirty || self.is_in_the_way());
            if is_due || self.fold.has_folded_past {
                // A snapshot is whole in memory until it is durable: one of a partition at a time,
                // and the others go on meanwhile.
                let turns = self.shared.snapshots.clone();
                if let Ok(turn) = turns.try_acquire_owned() {
                    self.checkpoint().await?;
                    drop(turn);
                }
            }
        }
        if self.dirty {
            let turns = self.shared.snapshots.clone();
            // Another part may wait for the log with its turn: then the next start goes back further.
            if let Ok(turn) = timeout(LAST_TURN, turns.acquire_owned()).await {
                self.checkpoint().await?;
                drop(turn);
            }
        }
        Ok(())
    }

    /// Whether a checkpoint is needed though nothing was read: all wait for room, and the first words
    /// of this life are held.
    fn is_in_the_way(&self) -> bool {
        let next = self.fold.state.output_next[CHANGES];
        self.recovery.is_crowded() && self.recovery.holds_before(HELD_CHANGES, next)
    }

    /// Takes what else is at hand, a bounded number of batches, without going through the waits.
    async fn drain(&mut self, consumer: &mut Box<dyn Consumer>) -> Result<(), AnalyseError> {
        for _ in 0..32 {
            if self.fold.outgoing.handed_bytes >= self.look_bytes {
                break;
            }
            match consumer.try_next() {
                Ok(Some(delivery)) => self.deliver(&delivery).await?,
                Ok(None) => break,
                Err(error) => return Err(self.recovery.log(error)),
            }
        }
        Ok(())
    }

    /// Folds one delivery and publishes what came of it.
    async fn deliver(&mut self, delivery: &Delivery) -> Result<(), AnalyseError> {
        self.dirty |= self.fold.deliver(delivery, &mut self.outbox).await?;
        self.note_landed();
        Ok(())
    }

    async fn checkpoint(&mut self) -> Result<(), AnalyseError> {
        self.outbox
            .flush()
            .await
            .map_err(|error| self.recovery.log(error))?;
        self.note_landed();
        let checkpoint = self.fold.state.checkpoint();
        let offsets = vec![self.fold.state.next, self.fold.state.output_next[CHANGES]];
        self.dirty = !self.recovery.commit(checkpoint, offsets).await?;
        // Where the store takes none now, it is due again by itself.
        self.fold.has_folded_past = false;
        Ok(())
    }

    fn note_landed(&mut self) {
        let now_ms = self.shared.clock.now_ms();
        for landed in self.outbox.take_landed() {
            self.fold.state.output_next[landed.lane] = landed.next;
            if landed.tag != NO_TAG {
                self.shared.metrics.answered(now_ms - landed.tag);
            }
        }
    }

    async fn report(&self, input: &ChannelRef) {
        let Ok(bounds) = self.shared.binder.bounds(input, self.partition).await else {
            return;
        };
        let lag = bounds
            .end
            .broker()
            .saturating_sub(self.fold.state.next.broker());
        let reached = self
            .shared
            .reached(lag, self.fold.state.watermark_ms, &self.recovery);
        let part = Part::Analyser(self.partition.0);
        self.shared.metrics.report(part, &reached);
        let status = v1::PartitionStatus {
            partition: Some(self.partition.0.into()),
            lag_batches: Some(lag),
            watermark: outputs::watermark(reached.watermark_ms),
            next_offset: Some(self.fold.state.next.0),
            checkpoint_age: reached.checkpoint_age_ms.map(outputs::duration),
            epoch: Some(self.recovery.epoch),
        };
        self.shared
            .status
            .set_partition(self.shared.config.feed.as_str(), status);
    }
}

/// What an owner begins with: the state at hand, or else the newest checkpoint, or nothing.
async fn take_up(
    shared: &Shared,
    partition: Partition,
    recovery: &mut Recovery,
    warm: Option<Warm>,
) -> Result<Warm, AnalyseError> {
    if let Some(warm) = warm {
        if warm.is_unchecked {
            recovery.check_plan(&warm.state).await?;
        }
        if recovery.has_reached(warm.state.next).await? {
            let (next_offset, withheld) = (warm.state.next.0, warm.withheld.len());
            let (part, epoch) = (&recovery.part, recovery.epoch);
            tracing::info!(
                part,
                epoch,
                next_offset,
                withheld,
                "taken over with the state at hand"
            );
            shared.metrics.taken_up(Origin::Standby);
            return Ok(warm);
        }
        tracing::warn!(part = %recovery.part, "the state at hand is behind the newest checkpoint");
    }
    // What is restored from is whole in memory, as what is taken: one at a time.
    let turn = shared.snapshots.clone().acquire_owned().await;
    let checkpoint = recovery.newest().await?;
    let config = shared.config.analyser(partition.0);
    let state = match checkpoint {
        Some(checkpoint) => {
            shared.metrics.taken_up(Origin::Checkpoint);
            PartitionState::restore(config, &checkpoint).map_err(|source| recovery.state(source))?
        }
        None => {
            shared.metrics.taken_up(Origin::Beginning);
            PartitionState::fresh(config)?
        }
    };
    drop(turn);
    let withheld = Withheld::from(recovery.epoch, state.next);
    Ok(Warm {
        state,
        withheld,
        is_unchecked: false,
    })
}
