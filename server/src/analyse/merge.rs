//! The merger of a feed: panes of all partitions become results of windows.
//!
//! - One batch on `results` is one firing: the rows of one window of one query at one step, the
//!   total row first, then a progress record. A firing of more than 1,000 rows or 4 MiB takes
//!   several, one after the other; the progress of all but the last says that more follows.
//! - Batches are numbered from 1 without gaps; number and content are functions of the partials,
//!   so a restart publishes the same again and readers drop it by its number (`header.seq`).
//! - When every partition has ended, one more batch says so.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::position::OutputPosition;
use headcount_binder::{
    BatchBuilder, BatchHeader, BinderError, Channel, Delivery, Offset, Partition, Producer,
};
use headcount_engine::checkpoint::{Checkpoint, CheckpointError, CheckpointHeader};
use headcount_engine::merger::Merger;
use headcount_engine::pane::{PanePartial, PaneState};
use headcount_engine::result::{WindowResult, firings};
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::v1;
use prost::Message as _;
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::Shared;
use super::error::AnalyseError;
use super::recovery::{Held, Recovery};
use crate::checkpoint::{self, StateError};
use crate::outbox::Outbox;
use crate::outputs;

/// Most rows in one batch of results.
const ROWS_MAX: u16 = 1_000;

/// Bytes beyond which a batch of results takes no further row.
const ROWS_BYTES_MAX: usize = 4 << 20;

/// Deliveries waiting for the merger, over all partitions.
const WAITING_MAX: usize = 64;

#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    engine: Vec<u8>,
    next: Vec<Offset>,
    positions: Vec<OutputPosition>,
    number: u64,
    ended: bool,
}

impl Kept {
    fn fresh(partitions: u16) -> Self {
        Self {
            engine: Vec::new(),
            next: vec![Offset::ZERO; partitions.into()],
            positions: vec![OutputPosition::default(); partitions.into()],
            number: 0,
            ended: false,
        }
    }
}

/// The merger that a checkpoint holds, and where it stands.
fn restore(
    shared: &Shared,
    plan_hash: u64,
    checkpoint: &Checkpoint,
) -> Result<(Merger, Kept), StateError> {
    checkpoint.expect(plan_hash, 0)?;
    let kept: Kept = checkpoint::read(checkpoint)?;
    let (partitions, queries) = (shared.config.partitions, &shared.config.queries);
    let whole = kept.next.len() == usize::from(partitions)
        && kept.positions.len() == kept.next.len()
        && checkpoint.header.output_offsets.len() == 1;
    if !whole {
        let reason = format!("it is of {} partitions, not {partitions}", kept.next.len());
        return Err(CheckpointError::Corrupt { reason }.into());
    }
    let merger = Merger::restore(partitions.into(), queries, &kept.engine)?;
    Ok((merger, kept))
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
    /// Takes the lease and recovers.
    pub(super) async fn start(
        shared: Shared,
        shutdown: &CancellationToken,
    ) -> Result<Self, AnalyseError> {
        let part = "merge";
        let count = shared.config.partitions;
        let held = (0..count)
            .map(|partition| Held {
                channel: shared.channel(Channel::Partials),
                partition: Partition(partition),
            })
            .collect();
        let (mut recovery, checkpoint) = Recovery::begin(part, &shared, held).await?;
        let mut merger = Merger::new(count.into(), &shared.config.queries)?;
        let mut kept = Kept::fresh(count);
        let mut results_next = Offset::ZERO;
        if let Some(checkpoint) = checkpoint {
            let restored = restore(&shared, merger.plan_hash(), &checkpoint);
            (merger, kept) = restored.map_err(|source| recovery.state(source))?;
            results_next = Offset(checkpoint.header.output_offsets[0]);
        }
        recovery.hold_from(&kept.next).await?;
        let results = vec![(shared.channel(Channel::Results), Partition(0))];
        let outbox = shared.outbox(part, results, shutdown);
        let producer = Producer::new(part).map_err(|error| recovery.log(error))?;
        let mut driver = Self {
            shared,
            producer,
            recovery,
            merger,
            next: kept.next,
            positions: kept.positions,
            number: kept.number,
            ended: kept.ended,
            outbox,
            results_next,
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
        let (sender, mut waiting) = mpsc::channel(WAITING_MAX);
        // Dropped with this call, and with it every reader.
        let mut readers = JoinSet::new();
        for partition in 0..self.shared.config.partitions {
            let reader = Reader {
                shared: self.shared.clone(),
                partition: Partition(partition),
                from: self.next[usize::from(partition)],
                sender: sender.clone(),
            };
            readers.spawn(reader.run());
        }
        drop(sender);
        let mut tick = tokio::time::interval(Duration::from_millis(500));
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                () = shutdown.cancelled() => break,
                _ = tick.tick() => {}
                settled = self.outbox.settle_oldest() => {
                    settled.map_err(|error| self.recovery.log(error))?;
                    self.note_landed();
                }
                Some(ended) = readers.join_next() => {
                    // A reader tells its errors by the channel; a panic it cannot tell.
                    if ended.is_err() {
                        let part = self.recovery.part.clone();
                        return Err(AnalyseError::Panicked { part });
                    }
                }
                delivery = waiting.recv() => {
                    let Some(delivery) = delivery else { break };
                    let delivery = delivery.map_err(|error| self.recovery.log(error))?;
                    self.deliver(&delivery).await?;
                }
            }
            if self.dirty && self.recovery.is_due() {
                self.checkpoint().await?;
            }
        }
        if self.dirty {
            self.checkpoint().await?;
        }
        Ok(())
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
            self.take(delivery.partition, record)?;
        }
        let results = std::mem::take(&mut self.results);
        let outcome = self.publish(results).await;
        outcome.map_err(|error| self.recovery.log(error))
    }

    fn take(&mut self, partition: Partition, record: v1::LogRecord) -> Result<(), AnalyseError> {
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
            Some(v1::log_record::Payload::Progress(progress)) if progress.more => Ok(()),
            Some(v1::log_record::Payload::Progress(progress)) => self.merger.progress(
                partition.0.into(),
                progress.watermark_ms,
                progress.next_offset(),
                &mut self.results,
            ),
            _ => Ok(()),
        };
        outcome.map_err(|source| AnalyseError::Merge {
            part: self.recovery.part.clone(),
            source,
        })
    }

    /// One batch for each firing, then one for the end of the feed.
    async fn publish(&mut self, results: Vec<WindowResult>) -> Result<(), BinderError> {
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
            next: self.next.clone(),
            positions: self.positions.clone(),
            number: self.number,
            ended: self.ended,
        };
        let checkpoint = Checkpoint {
            header: CheckpointHeader {
                plan_hash: self.merger.plan_hash(),
                output_offsets: vec![self.results_next.0],
                ..CheckpointHeader::default()
            },
            state: checkpoint::write(&kept),
        };
        let offsets = self.next.clone();
        self.dirty = !self.recovery.commit(checkpoint, offsets).await?;
        Ok(())
    }

    fn note_landed(&mut self) {
        for landed in self.outbox.take_landed() {
            self.results_next = landed.next;
        }
    }
}

/// Reads the partials of one partition for the merger.
struct Reader {
    shared: Shared,
    partition: Partition,
    from: Offset,
    sender: mpsc::Sender<Result<Delivery, BinderError>>,
}

impl Reader {
    async fn run(self) {
        if let Err(error) = self.forward().await {
            // Nobody left to tell is no fault: the merger has stopped.
            let _ = self.sender.send(Err(error)).await;
        }
    }

    async fn forward(&self) -> Result<(), BinderError> {
        let channel = self.shared.channel(Channel::Partials);
        let mut consumer = self
            .shared
            .binder
            .consume(&channel, self.partition, self.from)
            .await?;
        loop {
            let delivery = consumer.next().await?;
            if self.sender.send(Ok(delivery)).await.is_err() {
                return Ok(());
            }
        }
    }
}
