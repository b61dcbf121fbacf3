//! The analyser of one partition, driven by the log.
//!
//! - One input batch becomes one atomic batch on `changes`, with its progress last; of a larger one
//!   each 512 records, or as many as give 1 MiB of outputs. Where more RSVPs leave their horizon
//!   than one batch of outputs takes, tombstones go on in further ones, each a version of the views
//!   of its own, numbered by input offsets that hold no record.
//! - It becomes batches on `partials` whenever panes were sealed or the watermark crossed a step, and
//!   on `late` where records were: see `outgoing`. All carry (`analyse/<p>`, epoch, input offset
//!   after it).
//! - What is published is a function of the input log alone: a restart from any checkpoint
//!   publishes the same again, and readers drop it by its input offset.
//! - Input batches that are not beyond the last (epoch, seq) of their producer are dropped before
//!   truth; the positions are part of the checkpoint.

use std::time::Duration;

use headcount_binder::{
    BinderError, Channel, ChannelRef, Consumer, Delivery, Offset, Partition, Producer,
};
use headcount_engine::outputs::{Outputs, Progress};
use headcount_engine::pane::PanePartial;
use headcount_engine::record::{Response, Rsvp, SourceEvent, place_of};
use headcount_proto::v1;
use headcount_proto::wire::{Input, RsvpRecordRef};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::Shared;
use super::error::AnalyseError;
use super::metrics::Part;
use super::outgoing::{CHANGES, NO_TAG, OUTPUT_BYTES_MAX, Outgoing, RECORDS_MAX};
use super::recovery::{Held, Recovery};
use crate::checkpoint::PartitionState;
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
    state: PartitionState,
    /// Watermarks matter to the merger where they cross a multiple of this.
    step_ms: i64,
    outgoing: Outgoing,
    outputs: Outputs,
    /// Panes sealed by the input batch at hand.
    sealed: Vec<PanePartial>,
    /// Bytes of changes after which the retention is looked at.
    look_bytes: usize,
    /// Input batches below were in the log at the start: no latency is measured of them.
    measured_from: Offset,
    dirty: bool,
}

impl PartitionDriver {
    /// Recovers, and says in the log that a new epoch begins: that of its lease.
    pub(super) async fn start(
        shared: Shared,
        partition: Partition,
        epoch: u64,
        shutdown: &CancellationToken,
    ) -> Result<Self, AnalyseError> {
        let part = super::part_of(partition);
        let held = |which| Held {
            channel: shared.channel(which),
            partition,
        };
        // In the order of `HELD_CHANGES`.
        let held = vec![held(Channel::Rsvps), held(Channel::Changes)];
        // What is restored from is whole in memory, as what is taken: one at a time.
        let turn = shared.snapshots.clone().acquire_owned().await;
        let (mut recovery, checkpoint) = Recovery::begin(&part, epoch, &shared, held).await?;
        let config = shared.config.analyser(partition.0);
        let state = match checkpoint {
            Some(checkpoint) => PartitionState::restore(config, &checkpoint)
                .map_err(|source| recovery.state(source))?,
            None => PartitionState::fresh(config)?,
        };
        drop(turn);
        shared.metrics.begin(partition.0, state.analyser.counts());
        recovery
            .hold_from(&[state.next, state.output_next[CHANGES]])
            .await?;
        let outputs = shared.channel(Channel::Changes);
        recovery.check_epoch(&outputs, partition).await?;
        let lanes = [Channel::Changes, Channel::Partials, Channel::Late]
            .map(|which| (shared.channel(which), partition));
        let outbox = shared.outbox(&part, lanes.to_vec(), shutdown);
        let producer = Producer::new(&part).map_err(|error| recovery.log(error))?;
        let slides = shared
            .config
            .queries
            .iter()
            .map(|query| query.window.slide_ms);
        let mut driver = Self {
            step_ms: step_of(slides),
            look_bytes: shared.config.window_bytes().min(LOOK_BYTES_MAX),
            outgoing: Outgoing::new(outbox, partition.0.into(), producer, recovery.epoch),
            shared,
            partition,
            recovery,
            state,
            outputs: Outputs::default(),
            sealed: Vec::new(),
            measured_from: Offset::END,
            dirty: false,
        };
        let begun = driver.outgoing.epoch_begins(driver.state.next.0).await;
        begun.map_err(|error| driver.recovery.log(error))?;
        driver.note_landed();
        Ok(driver)
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
            .consume(&input, self.partition, self.state.next)
            .await;
        let mut consumer = opened.map_err(|error| self.recovery.log(error))?;
        let bounds = self.shared.binder.bounds(&input, self.partition).await;
        self.measured_from = bounds.map_err(|error| self.recovery.log(error))?.end;
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
                settled = self.outgoing.outbox.settle_oldest() => {
                    settled.map_err(|error| self.recovery.log(error))?;
                    self.note_landed();
                }
                delivery = consumer.next(), if !self.recovery.is_crowded() => {
                    let delivery = delivery.map_err(|error| self.recovery.log(error))?;
                    self.deliver(&delivery).await?;
                    self.drain(&mut consumer).await?;
                }
            }
            if self.outgoing.handed_bytes >= self.look_bytes {
                self.outgoing.handed_bytes = 0;
                self.recovery.look().await;
            }
            if self.recovery.is_due(self.dirty || self.is_in_the_way()) {
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
        let next = self.state.output_next[CHANGES];
        self.recovery.is_crowded() && self.recovery.holds_before(HELD_CHANGES, next)
    }

    /// Takes what else is at hand, a bounded number of batches, without going through the waits.
    async fn drain(&mut self, consumer: &mut Box<dyn Consumer>) -> Result<(), AnalyseError> {
        for _ in 0..32 {
            if self.outgoing.handed_bytes >= self.look_bytes {
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
        if delivery.next() <= self.state.next {
            return Ok(());
        }
        self.state.next = delivery.next();
        self.dirty = true;
        if !self
            .state
            .positions
            .accept(self.partition, &delivery.batch.header)
            .is_apply()
        {
            self.shared.metrics.repeats.inc();
            return Ok(());
        }
        let mut topics = Vec::with_capacity(32);
        let mut taken: Vec<RsvpRecordRef<'_>> = Vec::with_capacity(delivery.batch.count.into());
        let mut taken_bytes = 0;
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
                    taken_bytes += record.rsvp_bytes.len();
                    taken.push(record);
                }
                Input::SourceEvent { stamp, kind } => self.source_event(offset, &stamp, kind),
                Input::Other => {}
            }
            let after = Offset(offset.0 + 1);
            if place == last {
                self.finish(delivery, after, delivery.next(), &taken)
                    .await?;
            } else if taken.len() == RECORDS_MAX
                || self.outputs.weight() + taken_bytes >= OUTPUT_BYTES_MAX
            {
                self.finish(delivery, after, after, &taken).await?;
                taken.clear();
                taken_bytes = 0;
            }
        }
        Ok(())
    }

    fn fold(&mut self, offset: Offset, record: &RsvpRecordRef<'_>, topics: &[&str]) {
        let source = self.state.analyser.source_id(record.stamp.source);
        let stamp = outputs::stamp(source, &record.stamp);
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
        self.state
            .analyser
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
        let source = self.state.analyser.source_id(stamp.source);
        let stamp = outputs::stamp(source, stamp);
        self.state
            .analyser
            .source(offset.0, event, &stamp, &mut self.outputs);
    }

    /// Publishes the outputs of the records before `after`; at the end of an input batch `next` is
    /// the offset of the one that follows, else it is `after`.
    async fn finish(
        &mut self,
        delivery: &Delivery,
        after: Offset,
        next: Offset,
        taken: &[RsvpRecordRef<'_>],
    ) -> Result<(), AnalyseError> {
        let mut at = after.0;
        let tag = self.begun_ms(delivery, taken);
        loop {
            let analyser = &mut self.state.analyser;
            let done = analyser.finish_part(at, next.0, &mut self.outputs);
            let mut outputs = std::mem::take(&mut self.outputs);
            let outcome = self.publish(taken, &mut outputs, tag).await;
            outputs.clear();
            self.outputs = outputs;
            outcome.map_err(|error| self.recovery.log(error))?;
            if done {
                return Ok(());
            }
            at += 1;
        }
    }

    /// Since when its oldest record has been on its way, ms since 1970, where that is measured.
    fn begun_ms(&self, delivery: &Delivery, taken: &[RsvpRecordRef<'_>]) -> i64 {
        if delivery.base < self.measured_from {
            return NO_TAG;
        }
        let times = taken.iter().map(|record| record.stamp.stream_time_ms);
        match times.min() {
            Some(oldest_ms) if self.shared.config.wall_clock => oldest_ms,
            Some(_) => delivery.append_time_ms,
            None => NO_TAG,
        }
    }

    async fn publish(
        &mut self,
        taken: &[RsvpRecordRef<'_>],
        from: &mut Outputs,
        tag: i64,
    ) -> Result<(), BinderError> {
        let Some(progress) = from.progress else {
            return Ok(());
        };
        self.shared.metrics.count(self.partition.0, &progress);
        if self.shared.config.truth {
            self.outgoing.changes(taken, from, &progress, tag).await?;
        }
        self.outgoing
            .late(taken, from, progress.next_offset)
            .await?;
        self.sealed.append(&mut from.panes);
        if progress.next_offset == self.state.next.0 {
            self.publish_panes(&progress).await?;
        }
        self.note_landed();
        Ok(())
    }

    /// At the end of an input batch: the panes that it sealed, and how far it has come.
    async fn publish_panes(&mut self, progress: &Progress) -> Result<(), BinderError> {
        let before = std::mem::replace(&mut self.state.watermark_ms, progress.watermark_ms);
        let crossed =
            before.div_euclid(self.step_ms) != self.state.watermark_ms.div_euclid(self.step_ms);
        if crossed || !self.sealed.is_empty() {
            self.outgoing.panes(self.sealed.drain(..), progress).await?;
        }
        Ok(())
    }

    async fn checkpoint(&mut self) -> Result<(), AnalyseError> {
        self.outgoing
            .outbox
            .flush()
            .await
            .map_err(|error| self.recovery.log(error))?;
        self.note_landed();
        let checkpoint = self.state.checkpoint();
        let offsets = vec![self.state.next, self.state.output_next[CHANGES]];
        self.dirty = !self.recovery.commit(checkpoint, offsets).await?;
        Ok(())
    }

    fn note_landed(&mut self) {
        let now_ms = self.shared.clock.now_ms();
        for landed in self.outgoing.outbox.take_landed() {
            self.state.output_next[landed.lane] = landed.next;
            if landed.tag != NO_TAG {
                self.shared.metrics.answered(now_ms - landed.tag);
            }
        }
    }

    async fn report(&self, input: &ChannelRef) {
        let Ok(bounds) = self.shared.binder.bounds(input, self.partition).await else {
            return;
        };
        let lag = bounds.end.broker().saturating_sub(self.state.next.broker());
        let reached = self
            .shared
            .reached(lag, self.state.watermark_ms, &self.recovery);
        let part = Part::Analyser(self.partition.0);
        self.shared.metrics.report(part, &reached);
        let status = v1::PartitionStatus {
            partition: Some(self.partition.0.into()),
            lag_batches: Some(lag),
            watermark: outputs::watermark(reached.watermark_ms),
            next_offset: Some(self.state.next.0),
            checkpoint_age: reached.checkpoint_age_ms.map(outputs::duration),
            epoch: Some(self.recovery.epoch),
        };
        self.shared
            .status
            .set_partition(self.shared.config.feed.as_str(), status);
    }
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
