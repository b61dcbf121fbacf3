//! The merger of a feed: panes of all partitions become results of windows.
//!
//! - One batch on `results` is one firing: the rows of one window of one query at one step, the
//!   total row first, then a progress record. A firing of more than 1,000 rows or 4 MiB takes
//!   several, one after the other; the progress of all but the last says that more follows.
//! - Batches are numbered from 1 without gaps; number and content are functions of the partials,
//!   so a restart publishes the same again and readers drop it by its number (`header.seq`).
//! - What is found of drift is a batch of its own, in order with the firings: see `drift`.
//! - When every partition has ended, one more batch says so, and one more where a standing query has.
//! - A partition that is 1,024 steps ahead of the merged watermark is not read until the others have
//!   come nearer: what waits here is bounded, however long one of them lags.

mod drift;

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::position::OutputPosition;
use headcount_binder::{
    BatchBuilder, BatchHeader, BinderError, Channel, Delivery, Offset, Partition, Producer,
};
use headcount_engine::checkpoint::{Checkpoint, CheckpointError, CheckpointHeader};
use headcount_engine::merger::{Fired, MergeError, Merger, QueryEnded};
use headcount_engine::pane::{PanePartial, PaneState};
use headcount_engine::result::{WindowResult, firings};
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::v1;
use prost::Message as _;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use super::Shared;
use super::error::AnalyseError;
use super::metrics::Part;
use super::recovery::{Held, Recovery};
use crate::checkpoint::{self, StateError};
use crate::faults::RequestError;
use crate::outbox::Outbox;
use crate::readers::{AHEAD_MAX, Readers};
use crate::{catalog, outputs};

/// Most rows in one batch of results.
const ROWS_MAX: u16 = 1_000;

/// Bytes beyond which a batch of results takes no further row.
const ROWS_BYTES_MAX: usize = 4 << 20;

/// Rows of results in memory at a time, but for those of one step: the feed's end fires as many windows as
/// overlap.
const PORTION_ROWS: usize = 4_096;

/// What a checkpoint's state holds, in this order: a function of the input log.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    engine: Vec<u8>,
    /// Offsets of the input up to which partials are merged.
    sources: Vec<Offset>,
    number: u64,
    ended: bool,
}

/// A merger, and where it stands.
struct Restored {
    merger: Merger,
    next: Vec<Offset>,
    positions: Vec<OutputPosition>,
    number: u64,
    ended: bool,
    results_next: Offset,
}

impl Restored {
    fn fresh(merger: Merger, partitions: u16) -> Self {
        Self {
            merger,
            next: vec![Offset::ZERO; partitions.into()],
            positions: vec![OutputPosition::default(); partitions.into()],
            number: 0,
            ended: false,
            results_next: Offset::ZERO,
        }
    }

    /// What a checkpoint holds. Its header has where each partition goes on, then their epochs.
    fn from(shared: &Shared, plan_hash: u64, checkpoint: &Checkpoint) -> Result<Self, StateError> {
        checkpoint.expect(plan_hash, 0)?;
        let kept: Kept = checkpoint::read(checkpoint)?;
        let (partitions, queries) = (shared.config.partitions, &shared.config.queries);
        let (header, count) = (&checkpoint.header, usize::from(partitions));
        let of_as_many = kept.sources.len() == count
            && header.derived_positions.len() == 2 * count
            && header.output_offsets.len() == 1;
        if !of_as_many {
            let found = kept.sources.len();
            let reason = format!("it is of {found} partitions, not {partitions}");
            return Err(CheckpointError::Corrupt { reason }.into());
        }
        let (next, epochs) = header.derived_positions.split_at(count);
        let position = |(epoch, source): (&u64, &Offset)| OutputPosition {
            epoch: *epoch,
            source: *source,
        };
        Ok(Self {
            merger: Merger::restore(
                partitions.into(),
                queries,
                &kept.engine,
                checkpoint.format(),
            )?,
            next: next.iter().map(|offset| Offset(*offset)).collect(),
            positions: epochs.iter().zip(&kept.sources).map(position).collect(),
            number: kept.number,
            ended: kept.ended,
            results_next: Offset(header.output_offsets[0]),
        })
    }
}

/// The driver of the merger.
pub(super) struct MergeDriver {
    shared: Shared,
    producer: Producer,
    recovery: Recovery,
    merger: Merger,
    next: Vec<Offset>,
    positions: Vec<OutputPosition>,
    /// Number of the last batch published.
    number: u64,
    ended: bool,
    outbox: Outbox,
    results_next: Offset,
    results: Vec<WindowResult>,
    builder: BatchBuilder,
    scratch: Vec<u8>,
    dirty: bool,
}

impl MergeDriver {
    /// Recovers, and says in the log that a new epoch begins.
    pub(super) async fn start(
        shared: Shared,
        epoch: u64,
        shutdown: &CancellationToken,
    ) -> Result<Self, AnalyseError> {
        let part = super::MERGE;
        let count = shared.config.partitions;
        let held = (0..count)
            .map(|partition| Held {
                channel: shared.channel(Channel::Partials),
                partition: Partition(partition),
            })
            .collect();
        let (mut recovery, checkpoint) = Recovery::begin(part, epoch, &shared, held).await?;
        let merger = Merger::new(count.into(), &shared.config.queries)?;
        let restored = match checkpoint {
            Some(checkpoint) => Restored::from(&shared, merger.plan_hash(), &checkpoint)
                .map_err(|source| recovery.state(source))?,
            None => Restored::fresh(merger, count),
        };
        recovery.hold_from(&restored.next).await?;
        let results = vec![(shared.channel(Channel::Results), Partition(0))];
        recovery.check_epoch(&results[0].0, results[0].1).await?;
        let outbox = shared.outbox(part, results, shutdown);
        let producer = Producer::new(part).map_err(|error| recovery.log(error))?;
        let mut driver = Self {
            shared,
            producer,
            recovery,
            merger: restored.merger,
            next: restored.next,
            positions: restored.positions,
            number: restored.number,
            ended: restored.ended,
            outbox,
            results_next: restored.results_next,
            results: Vec::new(),
            builder: BatchBuilder::with_capacity(1 << 16),
            scratch: Vec::new(),
            dirty: false,
        };
        let outcome = driver.publish_epoch().await;
        outcome.map_err(|error| driver.recovery.log(error))?;
        Ok(driver)
    }

    /// Merges until shutdown, then checkpoints.
    pub(super) async fn run(mut self, shutdown: CancellationToken) -> Result<(), AnalyseError> {
        let outcome = self.work(&shutdown).await;
        if shutdown.is_cancelled() {
            return self.recovery.at_shutdown(outcome);
        }
        outcome
    }

    async fn work(&mut self, shutdown: &CancellationToken) -> Result<(), AnalyseError> {
        // Dropped with this call, and with it every reader.
        let mut readers = self
            .readers()
            .await
            .map_err(|error| self.recovery.log(error))?;
        let mut tick = tokio::time::interval(Duration::from_millis(500));
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                () = shutdown.cancelled() => break,
                _ = tick.tick() => {
                    self.report().await;
                    self.recovery.look().await;
                }
                settled = self.outbox.settle_oldest() => {
                    settled.map_err(|error| self.recovery.log(error))?;
                    self.note_landed();
                }
                delivery = readers.next(|partition| self.merger.ahead(partition) >= AHEAD_MAX) => {
                    let Some(delivery) = delivery else {
                        let part = self.recovery.part.clone();
                        return Err(AnalyseError::Panicked { part });
                    };
                    let delivery = delivery.map_err(|error| self.recovery.log(error))?;
                    self.deliver(&delivery).await?;
                }
            }
            if self.recovery.is_due(self.dirty) {
                self.checkpoint().await?;
            }
        }
        if self.dirty {
            self.checkpoint().await?;
        }
        Ok(())
    }

    async fn readers(&self) -> Result<Readers, BinderError> {
        let channel = self.shared.channel(Channel::Partials);
        let mut consumers = Vec::with_capacity(self.next.len());
        for (partition, from) in (0..).map(Partition).zip(&self.next) {
            let binder = &self.shared.binder;
            consumers.push(binder.consume(&channel, partition, *from).await?);
        }
        Ok(Readers::start(consumers))
    }

    async fn deliver(&mut self, delivery: &Delivery) -> Result<(), AnalyseError> {
        let at = usize::from(delivery.partition.0);
        if delivery.next() <= self.next[at] {
            return Ok(());
        }
        self.next[at] = delivery.next();
        self.dirty = true;
        if !self.positions[at].accept(&delivery.batch.header).is_apply() {
            return Ok(());
        }
        for (offset, bytes) in delivery.records() {
            let record = v1::LogRecord::decode(bytes).map_err(|_| AnalyseError::Wire {
                part: self.recovery.part.clone(),
                offset: offset.0,
                source: headcount_proto::wire::WireError("not a LogRecord"),
            })?;
            if self.take(delivery.partition, record)? {
                let outcome = self.publish().await;
                outcome.map_err(|error| self.recovery.log(error))?;
            }
        }
        Ok(())
    }

    /// Takes a record; whether windows may fire by it.
    fn take(&mut self, partition: Partition, record: v1::LogRecord) -> Result<bool, AnalyseError> {
        let mut may_fire = false;
        let outcome = match record.payload {
            Some(v1::log_record::Payload::PanePartial(pane)) => {
                let state = PaneState::decode(&pane.state).map_err(|error| {
                    self.recovery.bad(CheckpointError::Corrupt {
                        reason: error.to_string(),
                    })
                })?;
                let partial = PanePartial {
                    query: Arc::from(pane.query),
                    plan_hash: pane.plan_hash,
                    pane_start_ms: pane.pane_start_ms,
                    pane_end_ms: pane.pane_end_ms,
                    revision: pane.revision.unwrap_or_default(),
                    state,
                };
                self.merger.partial(partition.0.into(), partial)
            }
            Some(v1::log_record::Payload::DriftPane(pane)) => {
                let pane = drift::read(&pane).map_err(|error| self.recovery.bad(error))?;
                self.merger.drift(partition.0.into(), pane)
            }
            Some(v1::log_record::Payload::CatalogTaken(taken)) => {
                let taken = catalog::taken(taken).map_err(|error| self.unreadable(&error))?;
                self.merger.catalog(partition.0.into(), taken.0, taken.1)
            }
            Some(v1::log_record::Payload::QueryClosed(closed)) => self
                .merger
                .closed(partition.0.into(), catalog::closed(closed)),
            Some(v1::log_record::Payload::Progress(progress)) if progress.more => Ok(()),
            Some(v1::log_record::Payload::Progress(progress)) => {
                may_fire = true;
                let (watermark_ms, next) = (progress.watermark_ms, progress.next_offset());
                self.merger.progress(partition.0.into(), watermark_ms, next)
            }
            _ => Ok(()),
        };
        if let Err(error @ MergeError::UnknownQuery { .. }) = &outcome {
            // Its catalog was not taken as such, by an analyser of a version before: the others go on.
            tracing::error!(part = %self.recovery.part, %partition, %error, "a pane is left out");
            return Ok(may_fire);
        }
        outcome.map_err(|source| AnalyseError::Merge {
            part: self.recovery.part.clone(),
            source,
        })?;
        Ok(may_fire)
    }

    /// What a partition took, of a later version: to go on without it would give other answers.
    fn unreadable(&self, error: &RequestError) -> AnalyseError {
        self.recovery.bad(CheckpointError::Corrupt {
            reason: format!("a catalog of queries cannot be read: {error}"),
        })
    }

    /// Publishes what fires, a portion at a time, and the end of the feed.
    async fn publish(&mut self) -> Result<(), BinderError> {
        let mut results = std::mem::take(&mut self.results);
        let before = self.number;
        loop {
            let fired = self.merger.fire(PORTION_ROWS, &mut results);
            self.publish_firings(results.drain(..)).await?;
            match fired {
                Fired::All => break,
                Fired::More => {}
                Fired::Ended(ended) => self.publish_ended(&ended).await?,
                Fired::Drift(found) => self.publish_drift(&found).await?,
            }
        }
        self.results = results;
        // A query that begins in the past fires after the feed's end too: the end is then said again behind it.
        self.ended &= self.number == before;
        self.publish_end().await
    }

    /// One batch for each firing, or several for a large one.
    async fn publish_firings(
        &mut self,
        results: impl Iterator<Item = WindowResult>,
    ) -> Result<(), BinderError> {
        for firing in firings(results) {
            let mut progress = v1::Progress {
                watermark_ms: firing[0].watermark_ms,
                more: true,
                ..Default::default()
            };
            for row in &firing {
                self.scratch.clear();
                let row = outputs::window_result(row, self.shared.config.generation);
                outputs::record(
                    &mut self.scratch,
                    v1::log_record::Payload::WindowResult(row),
                );
                let full = self.builder.count() >= ROWS_MAX
                    || self.builder.body_len() + self.scratch.len() > ROWS_BYTES_MAX;
                if full && !self.builder.is_empty() {
                    self.send(progress).await?;
                }
                self.builder.push(&self.scratch)?;
            }
            progress.more = false;
            self.send(progress).await?;
            self.shared.metrics.windows.inc();
        }
        Ok(())
    }

    /// A standing query has ended: says so in a batch of its own.
    async fn publish_ended(&mut self, ended: &QueryEnded) -> Result<(), BinderError> {
        self.scratch.clear();
        catalog::put_ended(&mut self.scratch, ended);
        self.builder.push(&self.scratch)?;
        let progress = v1::Progress {
            watermark_ms: ended.at_ms,
            ..Default::default()
        };
        self.send(progress).await
    }

    async fn publish_end(&mut self) -> Result<(), BinderError> {
        let ended = self.merger.watermark_ms() == END_OF_FEED_MS;
        if ended && !self.ended {
            let progress = v1::Progress {
                watermark_ms: END_OF_FEED_MS,
                ended: true,
                ..Default::default()
            };
            self.send(progress).await?;
        }
        self.ended = ended;
        Ok(())
    }

    async fn send(&mut self, progress: v1::Progress) -> Result<(), BinderError> {
        let mut last = Vec::with_capacity(32);
        outputs::record(&mut last, v1::log_record::Payload::Progress(progress));
        self.builder.push(&last)?;
        self.number += 1;
        self.hand_over().await
    }

    async fn hand_over(&mut self) -> Result<(), BinderError> {
        let batch = self.builder.finish(BatchHeader {
            producer: self.producer.clone(),
            epoch: self.recovery.epoch,
            seq: self.number,
        })?;
        self.outbox.publish(0, 0, batch).await?;
        self.note_landed();
        Ok(())
    }

    async fn publish_epoch(&mut self) -> Result<(), BinderError> {
        self.scratch.clear();
        outputs::epoch_begins(&mut self.scratch, 0, self.recovery.epoch, self.number);
        self.builder.push(&self.scratch)?;
        self.hand_over().await
    }

    async fn checkpoint(&mut self) -> Result<(), AnalyseError> {
        self.outbox
            .flush()
            .await
            .map_err(|error| self.recovery.log(error))?;
        self.note_landed();
        let kept = Kept {
            engine: self.merger.snapshot(),
            sources: self.positions.iter().map(|at| at.source).collect(),
            number: self.number,
            ended: self.ended,
        };
        let next = self.next.iter().map(|offset| offset.0);
        let epochs = self.positions.iter().map(|at| at.epoch);
        let checkpoint = Checkpoint::new(
            CheckpointHeader {
                plan_hash: self.merger.plan_hash(),
                output_offsets: vec![self.results_next.0],
                derived_positions: next.chain(epochs).collect(),
                ..CheckpointHeader::default()
            },
            checkpoint::write(&kept),
        );
        let offsets = self.next.clone();
        self.dirty = !self.recovery.commit(checkpoint, offsets).await?;
        Ok(())
    }

    async fn report(&self) {
        let partials = self.shared.channel(Channel::Partials);
        let mut lag = 0;
        for (partition, next) in (0..).map(Partition).zip(&self.next) {
            let Ok(bounds) = self.shared.binder.bounds(&partials, partition).await else {
                return;
            };
            lag += bounds.end.broker().saturating_sub(next.broker());
        }
        let watermark_ms = self.merger.watermark_ms();
        let reached = self.shared.reached(lag, watermark_ms, &self.recovery);
        self.shared.metrics.report(Part::Merger, &reached);
        let status = v1::MergerStatus {
            lag_batches: Some(lag),
            watermark: outputs::watermark(watermark_ms),
            checkpoint_age: reached.checkpoint_age_ms.map(outputs::duration),
            epoch: Some(self.recovery.epoch),
        };
        let feed = self.shared.config.feed.as_str();
        self.shared.status.set_merger(feed, status);
    }

    fn note_landed(&mut self) {
        for landed in self.outbox.take_landed() {
            self.results_next = landed.next;
        }
    }
}
