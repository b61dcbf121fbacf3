//! The analyser of one partition, driven by the log.
//!
//! - One input batch (or each 512 records of a larger one) becomes one atomic batch on `changes`,
//!   with its progress last; on `partials` whenever panes were sealed or the watermark crossed a
//!   step; on `late` where records were. All carry (`analyse/<p>`, epoch, input offset after it).
//! - What is published is a function of the input log alone: a restart from any checkpoint
//!   publishes the same again, and readers drop it by its input offset.
//! - Input batches that are not beyond the last (epoch, seq) of their producer are dropped before
//!   truth; the positions are part of the checkpoint.

use headcount_binder::position::{InputPosition, InputPositions};
use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, BinderError, Channel, ChannelRef, Consumer, Delivery, Offset,
    Partition, Producer,
};
use headcount_engine::checkpoint::{Checkpoint, CheckpointHeader};
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::record::{Response, Rsvp, SourceEvent, place_of};
use headcount_engine::watermark::NO_WATERMARK_MS;
use headcount_proto::v1;
use headcount_proto::wire::{Input, RsvpRecordRef};
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use super::error::AnalyseError;
use super::recovery::{Held, Recovery};
use super::{Config, Shared, encode};
use crate::outbox::Outbox;

/// Most records of an input batch that go into one batch of outputs: with rows and progress it
/// stays below the 1,024 records of a batch.
const RECORDS_MAX: usize = 512;

const CHANGES: usize = 0;
const PARTIALS: usize = 1;
const LATE: usize = 2;

/// What a checkpoint holds beside the engine's state.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) engine: Vec<u8>,
    positions: Vec<InputPosition>,
    pub(super) watermark_ms: i64,
}

/// The driver of one partition.
pub(super) struct PartitionDriver {
    shared: Shared,
    partition: Partition,
    producer: Producer,
    recovery: Recovery,
    analyser: PartitionAnalyser,
    positions: InputPositions,
    watermark_ms: i64,
    /// Watermarks matter to the merger where they cross a multiple of this.
    step_ms: i64,
    outbox: Outbox,
    /// Where each output lane goes on, as far as it is durable.
    output_next: [Offset; 3],
    next: Offset,
    outputs: Outputs,
    builder: BatchBuilder,
    scratch: Vec<u8>,
    dirty: bool,
}

impl PartitionDriver {
    /// Takes the lease, recovers, and says in the log that a new epoch begins.
    pub(super) async fn start(
        shared: Shared,
        partition: Partition,
        shutdown: &CancellationToken,
    ) -> Result<Self, AnalyseError> {
        let part = format!("analyse/{}", partition.0);
        let channel = |channel| ChannelRef {
            feed: shared.config.feed.clone(),
            channel,
        };
        let held = |which| Held {
            channel: channel(which),
            partition,
        };
        let (mut recovery, checkpoint) = Recovery::begin(
            &part,
            shared.config.feed.as_str(),
            vec![held(Channel::Rsvps), held(Channel::Changes)],
            (
                shared.binder.clone(),
                shared.store.clone(),
                shared.clock.clone(),
            ),
            shared.config.checkpoint_interval,
        )
        .await?;
        let mut analyser = PartitionAnalyser::new(analyser_config(&shared.config, partition.0))?;
        let mut positions = InputPositions::new();
        let (mut watermark_ms, mut next) = (NO_WATERMARK_MS, Offset::ZERO);
        let mut output_next = [Offset::ZERO; 3];
        if let Some(checkpoint) = checkpoint {
            checkpoint
                .expect(analyser.plan_hash(), partition.0.into())
                .map_err(|source| recovery.bad(source))?;
            let kept: Kept = read_state(&recovery, &checkpoint)?;
            analyser = PartitionAnalyser::restore(
                analyser_config(&shared.config, partition.0),
                &kept.engine,
            )
            .map_err(|source| AnalyseError::Restore {
                part: part.clone(),
                source,
            })?;
            positions = InputPositions::import(kept.positions);
            watermark_ms = kept.watermark_ms;
            next = Offset(checkpoint.header.next_offset);
            for (at, offset) in output_next
                .iter_mut()
                .zip(&checkpoint.header.output_offsets)
            {
                *at = Offset(*offset);
            }
        } else {
            shared.metrics.begin(partition.0);
        }
        recovery.hold_from(&[next, output_next[CHANGES]]).await?;
        let lanes = [Channel::Changes, Channel::Partials, Channel::Late]
            .map(|which| (channel(which), partition))
            .to_vec();
        let outbox = Outbox::new(
            shared.binder.clone(),
            lanes,
            shared.config.window_batches,
            &part,
            shared.status.clone(),
            shutdown.clone(),
        );
        let producer = Producer::new(&part).map_err(|error| recovery.log(error))?;
        let step_ms = step_of(
            shared
                .config
                .queries
                .iter()
                .map(|query| query.window.slide_ms),
        );
        let mut driver = Self {
            shared,
            partition,
            producer,
            recovery,
            analyser,
            positions,
            watermark_ms,
            step_ms,
            outbox,
            output_next,
            next,
            outputs: Outputs::default(),
            builder: BatchBuilder::with_capacity(1 << 16),
            scratch: Vec::with_capacity(1 << 14),
            dirty: false,
        };
        driver.begin_epoch().await?;
        Ok(driver)
    }

    /// Works through the log until shutdown, then checkpoints.
    pub(super) async fn run(mut self, shutdown: CancellationToken) -> Result<(), AnalyseError> {
        let input = ChannelRef {
            feed: self.shared.config.feed.clone(),
            channel: Channel::Rsvps,
        };
        let opened = self
            .shared
            .binder
            .consume(&input, self.partition, self.next)
            .await;
        let mut consumer = opened.map_err(|error| self.recovery.log(error))?;
        let mut tick = tokio::time::interval(std::time::Duration::from_millis(500));
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                () = shutdown.cancelled() => break,
                _ = tick.tick() => self.report(&input).await,
                settled = self.outbox.settle_oldest() => {
                    settled.map_err(|error| self.recovery.log(error))?;
                    self.note_landed();
                }
                delivery = consumer.next() => {
                    let delivery = delivery.map_err(|error| self.recovery.log(error))?;
                    self.deliver(&delivery).await?;
                    self.drain(&mut consumer).await?;
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

    /// Takes what else is at hand, a bounded number of batches, without going through the waits.
    async fn drain(&mut self, consumer: &mut Box<dyn Consumer>) -> Result<(), AnalyseError> {
        for _ in 0..32 {
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
        if delivery.next() <= self.next {
            return Ok(());
        }
        self.next = delivery.next();
        self.dirty = true;
        if !self
            .positions
            .accept(self.partition, &delivery.batch.header)
            .is_apply()
        {
            self.shared.metrics.repeats.inc();
            return Ok(());
        }
        let mut topics = Vec::with_capacity(32);
        let mut taken: Vec<RsvpRecordRef<'_>> = Vec::with_capacity(delivery.batch.count.into());
        let last = usize::from(delivery.batch.count).saturating_sub(1);
        for (place, (offset, bytes)) in delivery.records().enumerate() {
            let input = Input::decode(bytes, &mut topics).map_err(|source| AnalyseError::Wire {
                part: self.recovery.part.clone(),
                offset: offset.0,
                source,
            })?;
            match input {
                Input::Rsvp(record) => {
                    self.fold(offset, &record, &topics);
                    taken.push(record);
                }
                Input::SourceEvent { stamp, kind } => self.source_event(offset, &stamp, kind),
                Input::Other => {}
            }
            if place == last {
                self.finish(delivery.next(), &taken).await?;
            } else if taken.len() == RECORDS_MAX {
                self.finish(Offset(offset.0 + 1), &taken).await?;
                taken.clear();
            }
        }
        Ok(())
    }

    fn fold(&mut self, offset: Offset, record: &RsvpRecordRef<'_>, topics: &[&str]) {
        let source = self.analyser.source_id(record.stamp.source);
        let stamp = encode::stamp(source, &record.stamp);
        let from = &record.rsvp;
        let rsvp = Rsvp {
            rsvp_id: from.rsvp_id,
            response: match from.response {
                1 => Response::Yes,
                2 => Response::No,
                _ => Response::Waitlist,
            },
            guests: from.guests,
            mtime_ms: from.mtime_ms,
            member_id: from.member_id,
            event_id: from.event_id,
            event_time_ms: from.event_time_ms,
            group_id: from.group_id,
            country: from.country,
            city: from.city,
            topics,
            place: place_of(from.venue_place, Some(from.group_place)),
        };
        self.analyser
            .rsvp(offset.0, &stamp, &rsvp, &mut self.outputs);
    }

    fn source_event(
        &mut self,
        offset: Offset,
        stamp: &headcount_proto::wire::StampRef<'_>,
        kind: i32,
    ) {
        let event = match v1::SourceEventKind::try_from(kind) {
            Ok(v1::SourceEventKind::Join) => SourceEvent::Join,
            Ok(v1::SourceEventKind::Heartbeat) => SourceEvent::Heartbeat,
            Ok(v1::SourceEventKind::Idle) => SourceEvent::Idle,
            Ok(v1::SourceEventKind::Leave) => SourceEvent::Leave,
            Ok(v1::SourceEventKind::End) => SourceEvent::End,
            Ok(v1::SourceEventKind::Unspecified) | Err(_) => {
                tracing::warn!(part = %self.recovery.part, kind, "unknown source event skipped");
                return;
            }
        };
        let source = self.analyser.source_id(stamp.source);
        let stamp = encode::stamp(source, stamp);
        self.analyser
            .source(offset.0, event, &stamp, &mut self.outputs);
    }

    /// Ends an input batch at `next` and publishes its outputs.
    async fn finish(
        &mut self,
        next: Offset,
        taken: &[RsvpRecordRef<'_>],
    ) -> Result<(), AnalyseError> {
        self.analyser.finish_batch(next.0, &mut self.outputs);
        let outputs = std::mem::take(&mut self.outputs);
        let outcome = self.publish(next, taken, &outputs).await;
        self.outputs = outputs;
        self.outputs.clear();
        outcome.map_err(|error| self.recovery.log(error))
    }

    async fn publish(
        &mut self,
        next: Offset,
        taken: &[RsvpRecordRef<'_>],
        outputs: &Outputs,
    ) -> Result<(), BinderError> {
        let Some(progress) = &outputs.progress else {
            return Ok(());
        };
        self.shared.metrics.count(self.partition.0, progress);
        if self.shared.config.truth {
            for change in &outputs.changes {
                self.scratch.clear();
                encode::change(
                    &mut self.scratch,
                    change,
                    &taken[change.record_index as usize],
                );
                self.builder.push(&self.scratch)?;
            }
            let builder = &mut self.builder;
            encode::view_rows(&mut self.scratch, &outputs.rows, |record| {
                builder.push(record)
            })?;
            self.push_progress(progress)?;
            let tag = taken
                .last()
                .map_or(i64::MIN, |record| record.stamp.stream_time_ms);
            self.send(CHANGES, tag, next).await?;
        }
        if !outputs.late.is_empty() {
            for late in &outputs.late {
                self.scratch.clear();
                encode::late(&mut self.scratch, late, &taken[late.record_index as usize]);
                self.builder.push(&self.scratch)?;
            }
            self.send(LATE, i64::MIN, next).await?;
        }
        let before = std::mem::replace(&mut self.watermark_ms, progress.watermark_ms);
        let crossed = before.div_euclid(self.step_ms) != self.watermark_ms.div_euclid(self.step_ms);
        if crossed || !outputs.panes.is_empty() {
            for pane in &outputs.panes {
                self.scratch.clear();
                encode::pane(&mut self.scratch, pane);
                self.builder.push(&self.scratch)?;
            }
            self.push_progress(progress)?;
            self.send(PARTIALS, i64::MIN, next).await?;
        }
        Ok(())
    }

    fn push_progress(
        &mut self,
        progress: &headcount_engine::outputs::Progress,
    ) -> Result<(), BinderError> {
        self.scratch.clear();
        encode::progress(&mut self.scratch, progress);
        self.builder.push(&self.scratch)
    }

    async fn send(&mut self, lane: usize, tag: i64, next: Offset) -> Result<(), BinderError> {
        let batch = self.batch(next)?;
        self.outbox.publish(lane, tag, batch).await?;
        self.note_landed();
        Ok(())
    }

    fn batch(&mut self, next: Offset) -> Result<Batch, BinderError> {
        self.builder.finish(BatchHeader {
            producer: self.producer.clone(),
            epoch: self.recovery.epoch,
            seq: next.0,
        })
    }

    async fn begin_epoch(&mut self) -> Result<(), AnalyseError> {
        let outcome = self.publish_epoch().await;
        outcome.map_err(|error| self.recovery.log(error))
    }

    async fn publish_epoch(&mut self) -> Result<(), BinderError> {
        for lane in [CHANGES, PARTIALS, LATE] {
            self.scratch.clear();
            let (partition, epoch) = (self.partition.0.into(), self.recovery.epoch);
            encode::epoch_begins(&mut self.scratch, partition, epoch, self.next.0);
            self.builder.push(&self.scratch)?;
            self.send(lane, i64::MIN, self.next).await?;
        }
        Ok(())
    }

    async fn checkpoint(&mut self) -> Result<(), AnalyseError> {
        self.outbox
            .flush()
            .await
            .map_err(|error| self.recovery.log(error))?;
        self.note_landed();
        let kept = Kept {
            engine: self.analyser.snapshot(),
            positions: self.positions.export(),
            watermark_ms: self.watermark_ms,
        };
        let checkpoint = Checkpoint {
            header: CheckpointHeader {
                plan_hash: self.analyser.plan_hash(),
                partition: self.partition.0.into(),
                next_offset: self.next.0,
                output_offsets: self.output_next.iter().map(|offset| offset.0).collect(),
                ..CheckpointHeader::default()
            },
            state: postcard::to_stdvec(&kept).expect("plain values always encode"),
        };
        self.dirty = false;
        self.recovery
            .commit(checkpoint, vec![self.next, self.output_next[CHANGES]])
            .await
    }

    fn note_landed(&mut self) {
        let now_ms = self.shared.clock.now_ms();
        for landed in self.outbox.take_landed() {
            self.output_next[landed.lane] = landed.next;
            if landed.tag != i64::MIN {
                self.shared.metrics.answered(now_ms - landed.tag);
            }
        }
    }

    async fn report(&self, input: &ChannelRef) {
        let Ok(bounds) = self.shared.binder.bounds(input, self.partition).await else {
            return;
        };
        let lag = bounds.end.broker().saturating_sub(self.next.broker());
        let age_ms = match self.recovery.taken_at_ms {
            0 => None,
            taken => Some((self.shared.clock.now_ms() - taken).max(0)),
        };
        self.shared
            .metrics
            .report(self.partition.0, lag, self.watermark_ms, age_ms);
        let status = v1::PartitionStatus {
            partition: Some(self.partition.0.into()),
            lag_batches: Some(lag),
            watermark: encode::watermark(self.watermark_ms),
            next_offset: Some(self.next.0),
            checkpoint_age: age_ms.map(|ms| prost_types::Duration {
                seconds: ms / 1_000,
                nanos: (ms % 1_000) as i32 * 1_000_000,
            }),
            epoch: Some(self.recovery.epoch),
        };
        self.shared
            .status
            .set_partition(self.shared.config.feed.as_str(), status);
    }
}

/// What the engine is told of a partition.
pub(super) fn analyser_config(config: &Config, partition: u16) -> AnalyserConfig {
    AnalyserConfig {
        generation: config.generation,
        truth: config.truth,
        views: config.views,
        ..AnalyserConfig::new(partition.into(), config.queries.clone())
    }
}

/// What a checkpoint kept, by the part's own type.
pub(super) fn read_state<T: serde::de::DeserializeOwned>(
    recovery: &Recovery,
    checkpoint: &Checkpoint,
) -> Result<T, AnalyseError> {
    postcard::from_bytes(&checkpoint.state).map_err(|error| {
        recovery.bad(headcount_engine::checkpoint::CheckpointError::Corrupt {
            reason: error.to_string(),
        })
    })
}

/// Greatest common divisor of the slides; a minute where there is no query.
fn step_of(slides: impl Iterator<Item = i64>) -> i64 {
    let gcd = |mut a: i64, mut b: i64| {
        while b != 0 {
            (a, b) = (b, a % b);
        }
        a
    };
    match slides.fold(0, gcd) {
        0 => 60_000,
        step => step,
    }
}
