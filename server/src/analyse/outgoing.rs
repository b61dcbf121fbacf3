//! Outputs of a partition on their way into the log.
//!
//! - What reaches `changes` is one atomic batch: at most 1,024 records and 16 MiB. The caller sees
//!   to it by [`RECORDS_MAX`] and [`OUTPUT_BYTES_MAX`]; the engine by what it lets go at once.
//! - Panes and late records have no such bound, and need not be seen whole: they take as many
//!   batches as they need. The last has the input offset as its number, those before it the numbers
//!   just below, so that readers take each once. An input batch has 1,024 numbers of its own, of
//!   which panes may use all, and late records one a record.
//! - Seconds of drift go with the panes: at most 256 of 29 KiB at once, two batches.
//! - A batch of panes that another follows says so in its progress, which means nothing else.

use std::future::Future;

use headcount_binder::{Batch, BatchBuilder, BatchHeader, BinderError, Channel, Offset, Producer};
use headcount_engine::catalog::{CatalogTaken, QueryClosed};
use headcount_engine::drift::pane::DriftPane;
use headcount_engine::outputs::{Outputs, Progress};
use headcount_engine::pane::PanePartial;
use headcount_proto::v1;
use headcount_proto::wire::RsvpRecordRef;

use crate::outbox::Outbox;
use crate::{catalog, outputs};

/// Most records of an input batch that go into one batch of outputs: with rows, tombstones and
/// progress it stays below the 1,024 records of a batch.
pub(super) const RECORDS_MAX: usize = 512;

/// What the changes and rows of one batch of outputs take at most, about, but for what leaves its
/// horizon meanwhile: both together stay far below the 16 MiB of a batch.
pub(super) const OUTPUT_BYTES_MAX: usize = 1 << 20;

/// A batch of panes or late records is ended beyond either.
const CHUNK_RECORDS: u16 = 1_000;
const CHUNK_BYTES: usize = 4 << 20;

/// A pane with more groups and topics than this travels in parts.
const PANE_BYTES_MAX: usize = 1 << 20;

/// The numbers of the channels, everywhere in the tier.
pub(super) const CHANGES: usize = 0;
pub(super) const PARTIALS: usize = 1;
pub(super) const LATE: usize = 2;
/// The channels, by their number.
pub(super) const LANES: [Channel; 3] = [Channel::Changes, Channel::Partials, Channel::Late];

/// Says that nothing is measured of a batch.
pub(super) const NO_TAG: i64 = i64::MIN;

/// Where outputs go.
pub(super) trait Onward: Send {
    /// Whether it is the partition's owner who hands them over: nobody else writes changes, or counts
    /// what they say.
    const OWNER: bool;

    /// Takes a batch of a channel, after waiting for room.
    fn hand_over(
        &mut self,
        lane: usize,
        tag: i64,
        batch: Batch,
    ) -> impl Future<Output = Result<(), BinderError>> + Send;

    /// Waits until readers of the log find all that was handed over; asked of the partition's owner only.
    fn landed(&mut self) -> impl Future<Output = Result<(), BinderError>> + Send;
}

impl Onward for Outbox {
    const OWNER: bool = true;

    async fn hand_over(&mut self, lane: usize, tag: i64, batch: Batch) -> Result<(), BinderError> {
        self.publish(lane, tag, batch).await
    }

    async fn landed(&mut self) -> Result<(), BinderError> {
        self.flush().await
    }
}

/// What goes to `partials` at the end of an input batch.
#[derive(Default)]
pub(super) struct Partials {
    /// The catalog that the batch held, as the partition took it.
    pub(super) taken: Option<(v1::QueryCatalog, CatalogTaken)>,
    pub(super) panes: Vec<PanePartial>,
    pub(super) drift: Vec<DriftPane>,
    pub(super) closed: Vec<QueryClosed>,
}

impl Partials {
    pub(super) fn is_empty(&self) -> bool {
        self.taken.is_none()
            && self.panes.is_empty()
            && self.drift.is_empty()
            && self.closed.is_empty()
    }
}

/// Writes the outputs of one partition.
pub(super) struct Outgoing {
    /// Bytes handed over on `changes` since its owner last looked.
    pub(super) handed_bytes: usize,
    partition: u32,
    producer: Producer,
    epoch: u64,
    builder: BatchBuilder,
    scratch: Vec<u8>,
}

impl Outgoing {
    /// Outputs of a partition under this epoch.
    pub(super) fn new(partition: u32, producer: Producer, epoch: u64) -> Self {
        Self {
            handed_bytes: 0,
            partition,
            producer,
            epoch,
            builder: BatchBuilder::with_capacity(1 << 16),
            scratch: Vec::with_capacity(1 << 14),
        }
    }

    /// Says on every channel that a new epoch begins, and behind which input offset its outputs follow.
    pub(super) async fn epoch_begins(
        &mut self,
        begins: [Offset; 3],
        to: &mut impl Onward,
    ) -> Result<(), BinderError> {
        for (lane, Offset(next)) in begins.into_iter().enumerate() {
            self.scratch.clear();
            outputs::epoch_begins(&mut self.scratch, self.partition, self.epoch, next);
            self.builder.push(&self.scratch)?;
            let batch = self.close(next)?;
            to.hand_over(lane, NO_TAG, batch).await?;
        }
        Ok(())
    }

    /// Changes, rows and progress as one batch. `tag` comes back once it is durable.
    pub(super) async fn changes(
        &mut self,
        taken: &[RsvpRecordRef<'_>],
        from: &Outputs,
        progress: &Progress,
        tag: i64,
        to: &mut impl Onward,
    ) -> Result<(), BinderError> {
        for change in &from.changes {
            self.scratch.clear();
            let record = &taken[change.record_index as usize];
            outputs::change(&mut self.scratch, change, record);
            self.builder.push(&self.scratch)?;
        }
        let builder = &mut self.builder;
        outputs::view_rows(&mut self.scratch, &from.rows, |record| builder.push(record))?;
        self.push_progress(progress)?;
        let batch = self.close(progress.next_offset)?;
        self.handed_bytes += batch.body.len();
        to.hand_over(CHANGES, tag, batch).await
    }

    /// Late records, in as many batches as they need.
    pub(super) async fn late(
        &mut self,
        taken: &[RsvpRecordRef<'_>],
        from: &Outputs,
        next: u64,
        to: &mut impl Onward,
    ) -> Result<(), BinderError> {
        if from.late.is_empty() {
            return Ok(());
        }
        let mut batches = Vec::new();
        for late in &from.late {
            self.scratch.clear();
            outputs::late(&mut self.scratch, late, &taken[late.record_index as usize]);
            if self.is_full() {
                batches.push(self.close(next)?);
            }
            self.builder.push(&self.scratch)?;
        }
        batches.push(self.close(next)?);
        send(LATE, batches, to).await
    }

    /// Panes, in as many batches as they need, between the catalog that they are of and what ends with them; and progress.
    pub(super) async fn partials(
        &mut self,
        partials: Partials,
        progress: &Progress,
        to: &mut impl Onward,
    ) -> Result<(), BinderError> {
        let next = progress.next_offset;
        let mut batches = Vec::new();
        if let Some((message, taken)) = &partials.taken {
            self.scratch.clear();
            catalog::put_taken(&mut self.scratch, message, taken);
            self.push_partial(next, &mut batches)?;
        }
        let panes = partials.panes.into_iter();
        for pane in panes.flat_map(|pane| pane.parts(PANE_BYTES_MAX)) {
            self.scratch.clear();
            outputs::pane(&mut self.scratch, &pane);
            self.push_partial(next, &mut batches)?;
        }
        for pane in &partials.drift {
            self.scratch.clear();
            outputs::drift_pane(&mut self.scratch, pane);
            self.push_partial(next, &mut batches)?;
        }
        for closed in &partials.closed {
            self.scratch.clear();
            catalog::put_closed(&mut self.scratch, closed);
            self.push_partial(next, &mut batches)?;
        }
        self.push_progress(progress)?;
        batches.push(self.close(next)?);
        send(PARTIALS, batches, to).await
    }

    /// Adds the record at hand, in a further batch where the one at hand is full.
    fn push_partial(&mut self, next: u64, batches: &mut Vec<Batch>) -> Result<(), BinderError> {
        if self.is_full() {
            let mut more = Vec::new();
            outputs::more_follows(&mut more, self.partition);
            self.builder.push(&more)?;
            batches.push(self.close(next)?);
        }
        self.builder.push(&self.scratch)
    }

    /// Whether the record at hand is to go into a batch of its own.
    fn is_full(&self) -> bool {
        self.builder.count() >= CHUNK_RECORDS
            || (!self.builder.is_empty()
                && self.builder.body_len() + self.scratch.len() > CHUNK_BYTES)
    }

    fn push_progress(&mut self, progress: &Progress) -> Result<(), BinderError> {
        self.scratch.clear();
        outputs::progress(&mut self.scratch, progress);
        self.builder.push(&self.scratch)
    }

    fn close(&mut self, seq: u64) -> Result<Batch, BinderError> {
        self.builder.finish(BatchHeader {
            producer: self.producer.clone(),
            epoch: self.epoch,
            seq,
        })
    }
}

/// Hands over batches of which the last has its number, and gives the others theirs.
async fn send(lane: usize, batches: Vec<Batch>, to: &mut impl Onward) -> Result<(), BinderError> {
    let mut before_last = batches.len() as u64;
    for mut batch in batches {
        before_last -= 1;
        batch.header.seq -= before_last;
        to.hand_over(lane, NO_TAG, batch).await?;
    }
    Ok(())
}
