//! One partition's input on its way through the engine.
//!
//! - Input batches that are not beyond the last (epoch, seq) of their producer are dropped before
//!   truth; the positions are part of the state.
//! - One input batch becomes one atomic batch on `changes`, with its progress last; of a larger one
//!   each 512 records, or as many as give 1 MiB of outputs. Where more RSVPs leave their horizon
//!   than one batch of outputs takes, tombstones go on in further ones, each a version of the views
//!   of its own, numbered by input offsets that hold no record.
//! - It becomes batches on `partials` whenever panes were sealed, standing queries came or went, or the watermark crossed
//!   a step, and on `late` where records were: see `outgoing`.
//! - The owner of a partition and who stands by for it run the same code over the same input: so they
//!   have the same state at the same offset, and would write the same.

use headcount_binder::{BinderError, Delivery, Offset, Partition, Producer};
use headcount_engine::outputs::{Outputs, Progress};
use headcount_engine::record::SourceEvent;
use headcount_proto::v1;
use headcount_proto::wire::{Input, RsvpRecordRef, StampRef, WireError};
use prost::Message as _;

use super::Shared;
use super::error::AnalyseError;
use super::outgoing::{NO_TAG, OUTPUT_BYTES_MAX, Onward, Outgoing, Partials, RECORDS_MAX};
use super::past;
use crate::checkpoint::PartitionState;
use crate::{catalog, inputs, outputs};

/// The state of a partition, and what folds its input into it.
pub(super) struct Fold {
    shared: Shared,
    part: String,
    partition: Partition,
    pub(super) state: PartitionState,
    /// Watermarks matter to the merger where they cross a multiple of this.
    step_ms: i64,
    pub(super) outgoing: Outgoing,
    outputs: Outputs,
    /// What the input batch at hand gives for `partials`.
    partials: Partials,
    /// No latency is measured of input batches below.
    pub(super) measured_from: Offset,
    /// Whether a past was folded since the last checkpoint: of it, retention may soon have less.
    pub(super) has_folded_past: bool,
}

impl Fold {
    /// Goes on from a state, with outputs of this epoch.
    pub(super) fn new(
        shared: Shared,
        partition: Partition,
        state: PartitionState,
        epoch: u64,
    ) -> Result<Self, AnalyseError> {
        let part = super::part_of(partition);
        let producer = Producer::new(&part).map_err(|error| AnalyseError::log(&part, error))?;
        Ok(Self {
            step_ms: step_of(&state),
            outgoing: Outgoing::new(partition.0.into(), producer, epoch),
            shared,
            part,
            partition,
            state,
            outputs: Outputs::default(),
            partials: Partials::default(),
            measured_from: Offset::END,
            has_folded_past: false,
        })
    }

    /// Folds one delivery and hands over what came of it; says whether it was beyond the state.
    pub(super) async fn deliver<T: Onward>(
        &mut self,
        delivery: &Delivery,
        to: &mut T,
    ) -> Result<bool, AnalyseError> {
        if delivery.next() <= self.state.next {
            return Ok(false);
        }
        self.state.next = delivery.next();
        if !self
            .state
            .positions
            .accept(self.partition, &delivery.batch.header)
            .is_apply()
        {
            if T::OWNER {
                self.shared.metrics.repeats.inc();
            }
            return Ok(true);
        }
        let mut topics = Vec::with_capacity(32);
        let mut taken: Vec<RsvpRecordRef<'_>> = Vec::with_capacity(delivery.batch.count.into());
        let mut taken_bytes = 0;
        let last = usize::from(delivery.batch.count).saturating_sub(1);
        for (place, (offset, bytes)) in delivery.records().enumerate() {
            let input = Input::decode(bytes, &mut topics).map_err(|source| AnalyseError::Wire {
                part: self.part.clone(),
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
                Input::Catalog(bytes) => self.catalog(delivery, offset, bytes, to).await?,
                Input::Other => {}
            }
            let after = Offset(offset.0 + 1);
            if place == last {
                self.finish(delivery, after, delivery.next(), &taken, to)
                    .await?;
            } else if taken.len() == RECORDS_MAX
                || self.outputs.weight() + taken_bytes >= OUTPUT_BYTES_MAX
            {
                self.finish(delivery, after, after, &taken, to).await?;
                taken.clear();
                taken_bytes = 0;
            }
        }
        Ok(true)
    }

    /// Whether an input batch would be dropped before truth, and leave no outputs.
    pub(super) fn is_repeat(&self, delivery: &Delivery) -> bool {
        let header = &delivery.batch.header;
        let last = self.state.positions.last(self.partition, &header.producer);
        last.is_some_and(|last| (header.epoch, header.seq) <= last)
    }

    fn fold(&mut self, offset: Offset, record: &RsvpRecordRef<'_>, topics: &[&str]) {
        let source = self.state.analyser.source_id(record.stamp.source);
        let stamp = outputs::stamp(source, &record.stamp);
        let rsvp = inputs::rsvp(&record.rsvp, topics);
        self.state
            .analyser
            .rsvp(offset.0, &stamp, &rsvp, &mut self.outputs);
    }

    fn source_event(&mut self, offset: Offset, stamp: &StampRef<'_>, kind: i32) {
        let event = match v1::SourceEventKind::try_from(kind) {
            Ok(v1::SourceEventKind::Join) => SourceEvent::Join,
            Ok(v1::SourceEventKind::Heartbeat) => SourceEvent::Heartbeat,
            Ok(v1::SourceEventKind::Idle) => SourceEvent::Idle,
            Ok(v1::SourceEventKind::Leave) => SourceEvent::Leave,
            Ok(v1::SourceEventKind::End) => SourceEvent::End,
            Ok(v1::SourceEventKind::Unspecified) | Err(_) => {
                tracing::warn!(part = %self.part, kind, "unknown source event skipped");
                return;
            }
        };
        let source = self.state.analyser.source_id(stamp.source);
        let stamp = outputs::stamp(source, stamp);
        self.state
            .analyser
            .source(offset.0, event, &stamp, &mut self.outputs);
    }

    /// Hands over the outputs of the records before `after`; at the end of an input batch `next` is
    /// the offset of the one that follows, else it is `after`.
    async fn finish<T: Onward>(
        &mut self,
        delivery: &Delivery,
        after: Offset,
        next: Offset,
        taken: &[RsvpRecordRef<'_>],
        to: &mut T,
    ) -> Result<(), AnalyseError> {
        let mut at = after.0;
        let tag = self.begun_ms(delivery, taken);
        loop {
            let analyser = &mut self.state.analyser;
            let done = analyser.finish_part(at, next.0, &mut self.outputs);
            let mut outputs = std::mem::take(&mut self.outputs);
            let outcome = self.hand_over(taken, &mut outputs, tag, to).await;
            outputs.clear();
            self.outputs = outputs;
            outcome.map_err(|error| AnalyseError::log(&self.part, error))?;
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

    async fn hand_over<T: Onward>(
        &mut self,
        taken: &[RsvpRecordRef<'_>],
        from: &mut Outputs,
        tag: i64,
        to: &mut T,
    ) -> Result<(), BinderError> {
        let Some(progress) = from.progress else {
            return Ok(());
        };
        if T::OWNER {
            self.shared.metrics.count(self.partition.0, &progress);
            if self.shared.config.truth {
                let changes = self.outgoing.changes(taken, from, &progress, tag, to);
                changes.await?;
            }
        }
        let late = self.outgoing.late(taken, from, progress.next_offset, to);
        late.await?;
        self.partials.panes.append(&mut from.panes);
        self.partials.drift.append(&mut from.drift);
        self.partials.closed.append(&mut from.closed);
        if let (Some(taken), Some(now)) = (&mut self.partials.taken, from.catalog.take()) {
            taken.1 = now;
        }
        if progress.next_offset == self.state.next.0 {
            self.hand_over_partials(&progress, to).await?;
        }
        Ok(())
    }

    /// At the end of an input batch: the panes that it sealed, and how far it has come.
    async fn hand_over_partials(
        &mut self,
        progress: &Progress,
        to: &mut impl Onward,
    ) -> Result<(), BinderError> {
        let before = std::mem::replace(&mut self.state.watermark_ms, progress.watermark_ms);
        let crossed =
            before.div_euclid(self.step_ms) != self.state.watermark_ms.div_euclid(self.step_ms);
        if crossed || !self.partials.is_empty() {
            let partials = std::mem::take(&mut self.partials);
            self.outgoing.partials(partials, progress, to).await?;
        }
        Ok(())
    }

    /// Takes the standing queries that hold from here on. One that this version cannot read is left out, whole: the
    /// queries of before go on.
    async fn catalog<T: Onward>(
        &mut self,
        delivery: &Delivery,
        offset: Offset,
        bytes: &[u8],
        to: &mut T,
    ) -> Result<(), AnalyseError> {
        let wire = |_| AnalyseError::Wire {
            part: self.part.clone(),
            offset: offset.0,
            source: WireError("not a catalog of queries"),
        };
        let message = v1::QueryCatalog::decode(bytes).map_err(wire)?;
        let (part, revision) = (&self.part, message.revision);
        let catalog = match catalog::catalog(&message) {
            Ok(catalog) => catalog,
            Err(error) => {
                tracing::error!(part, revision, %error, "a catalog of queries is left out");
                return Ok(());
            }
        };
        let analyser = &mut self.state.analyser;
        let past = match analyser.take_catalog(catalog, offset.0 + 1, &mut self.outputs) {
            Ok(past) => past,
            Err(error) => {
                tracing::error!(part, revision, %error, "a catalog of queries is left out");
                return Ok(());
            }
        };
        let Some(taken) = self.outputs.catalog.clone() else {
            return Ok(());
        };
        self.partials.taken = Some((message, taken));
        self.step_ms = step_of(&self.state);
        if past.is_empty() {
            return Ok(());
        }
        if !T::OWNER {
            let part = self.part.clone();
            return Err(AnalyseError::OwnersPast { part });
        }
        self.has_folded_past = true;
        let landed = to.landed().await;
        landed.map_err(|error| AnalyseError::log(&self.part, error))?;
        for entry in past {
            let id = &entry.query.id;
            tracing::info!(part = self.part, revision, %id, "a query begins in the past");
            let past = past::fold(&self.shared, self.partition, &entry, delivery.base).await?;
            let analyser = &mut self.state.analyser;
            if past.is_too_wide {
                analyser.give_up(&entry.query.id, &mut self.outputs);
                continue;
            }
            analyser.adopt(&past.fold, past.missed_to_ms, &mut self.outputs);
            self.partials.panes.extend(past.panes);
        }
        Ok(())
    }
}

/// The step of all standing queries; a minute where there is no query.
fn step_of(state: &PartitionState) -> i64 {
    state.analyser.step_ms().unwrap_or(60_000)
}
