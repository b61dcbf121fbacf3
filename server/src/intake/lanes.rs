//! Records on their way into the log: a batch being filled per lane, which is a partition of
//! `rsvps` or, behind those, another channel such as `dead`.
//!
//! - A batch goes out when it is full, when its first record has waited for the linger, and when
//!   records taken since have filled a whole window: so no record is ever further behind the newest
//!   than two windows.
//! - What went out is in the [`Outbox`], which keeps it until it is confirmed. Nothing is dropped:
//!   when the window is full, [`Lanes::send`] waits, and with it the socket.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, BinderError, Channel, ChannelRef, FeedName, Offset,
    Partition, Producer,
};
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::outbox::{Landed, Outbox};
use crate::status::StatusBoard;

/// What a builder starts with, in bytes: 64 usual records.
const BATCH_BYTES: usize = 48 << 10;
/// A batch goes out beyond this many bytes, however few its records.
const BATCH_BYTES_MAX: usize = 1 << 20;

/// How batches are made, and how many may be on their way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LaneSizes {
    /// Records of a batch at most.
    pub(crate) batch_records: u16,
    /// Batches that may be published and not yet confirmed.
    pub(crate) window_batches: usize,
    /// How long a record may wait for others of its batch.
    pub(crate) linger: Duration,
}

impl LaneSizes {
    /// Records of a full window.
    pub(crate) fn window_records(&self) -> u64 {
        self.window_batches as u64 * u64::from(self.batch_records)
    }
}

/// Who writes: the producer in headers, with the epoch of its lease.
#[derive(Debug, Clone)]
pub(crate) struct Writer {
    producer: Producer,
    epoch: u64,
}

impl Writer {
    pub(crate) const fn new(producer: Producer, epoch: u64) -> Self {
        Self { producer, epoch }
    }
}

/// What is measured of batches on their way.
#[derive(Debug, Clone, Default)]
pub(crate) struct LaneMetrics {
    /// Batches published and not yet confirmed.
    pub(crate) window: Gauge,
    /// From the hand-over until the confirm was taken up, seconds; none: not measured.
    pub(crate) publish: Option<Histogram>,
}

/// The partitions of a feed's input, as lanes in their order.
pub(crate) fn partition_lanes(feed: &FeedName, partitions: u16) -> Vec<(ChannelRef, Partition)> {
    let rsvps = ChannelRef::new(feed.clone(), Channel::Rsvps);
    (0..partitions)
        .map(|at| (rsvps.clone(), Partition(at)))
        .collect()
}

#[derive(Debug)]
struct Lane {
    builder: BatchBuilder,
    seq: u64,
    /// When and with which ordinal the batch being filled began.
    began: Option<(Instant, u64)>,
}

/// All lanes of one writer.
pub(crate) struct Lanes {
    lanes: Vec<Lane>,
    /// How many of them, the first, are partitions of the input.
    partitions: usize,
    /// Sealed, not yet handed over.
    ready: VecDeque<(usize, Batch)>,
    outbox: Outbox,
    /// When each batch in the outbox was handed over, oldest first.
    handed: VecDeque<Instant>,
    next_offsets: Vec<Offset>,
    /// What has become durable, for who asked to be told; the tag is the number of its records.
    landed: Option<Vec<Landed>>,
    writer: Writer,
    sizes: LaneSizes,
    metrics: LaneMetrics,
}

impl Lanes {
    /// Lanes of a writer into the partitions of `feed`, and one into `beside`. `stop` ends waits for
    /// a log that takes nothing.
    #[expect(clippy::too_many_arguments, reason = "each is a part of its own")]
    pub(crate) fn new(
        feed: &FeedName,
        partitions: u16,
        beside: Option<ChannelRef>,
        sizes: LaneSizes,
        binder: Arc<dyn Binder>,
        writer: Writer,
        status: Arc<StatusBoard>,
        metrics: LaneMetrics,
        stop: CancellationToken,
    ) -> Self {
        let mut to = partition_lanes(feed, partitions);
        to.extend(beside.map(|channel| (channel, Partition(0))));
        let part = writer.producer.as_str().to_owned();
        Lanes {
            lanes: to
                .iter()
                .map(|_| Lane {
                    builder: BatchBuilder::with_capacity(BATCH_BYTES),
                    seq: 0,
                    began: None,
                })
                .collect(),
            partitions: usize::from(partitions),
            next_offsets: vec![Offset::ZERO; to.len()],
            ready: VecDeque::new(),
            outbox: Outbox::new(binder, to, sizes.window_batches, &part, status, stop),
            handed: VecDeque::new(),
            landed: None,
            writer,
            sizes,
            metrics,
        }
    }

    /// The same, telling what becomes durable: see [`Lanes::take_landed`].
    pub(crate) fn telling(mut self) -> Self {
        self.landed = Some(Vec::new());
        self
    }

    /// The lane beside the partitions, which are those before it.
    pub(crate) fn beside(&self) -> usize {
        self.partitions
    }

    /// Adds a record; its batch is sealed when full. Nothing waits here: call [`Lanes::send`] when
    /// [`Lanes::is_ready`].
    pub(crate) fn push(
        &mut self,
        lane: usize,
        record: &[u8],
        ordinal: u64,
        now: Instant,
    ) -> Result<(), BinderError> {
        let to = &self.lanes[lane].builder;
        if !to.is_empty() && to.body_len() + record.len() > BATCH_BYTES_MAX {
            self.seal(lane)?;
        }
        let to = &mut self.lanes[lane];
        to.builder.push(record)?;
        to.began.get_or_insert((now, ordinal));
        if to.builder.count() >= self.sizes.batch_records {
            self.seal(lane)?;
        }
        Ok(())
    }

    /// Adds a record to every partition, behind all that was taken, and seals.
    pub(crate) fn push_to_all(&mut self, record: &[u8], now: Instant) -> Result<(), BinderError> {
        for lane in 0..self.partitions {
            self.push(lane, record, u64::MAX, now)?;
        }
        self.seal_all()
    }

    /// Seals every batch that has waited long enough.
    pub(crate) fn seal_due(&mut self, now: Instant, next_ordinal: u64) -> Result<(), BinderError> {
        for lane in 0..self.lanes.len() {
            if self.lanes[lane].began.is_some_and(|(at, ordinal)| {
                now >= at + self.sizes.linger
                    || next_ordinal.saturating_sub(ordinal) >= self.sizes.window_records()
            }) {
                self.seal(lane)?;
            }
        }
        Ok(())
    }

    /// Seals every batch.
    pub(crate) fn seal_all(&mut self) -> Result<(), BinderError> {
        (0..self.lanes.len()).try_for_each(|lane| self.seal(lane))
    }

    /// When the next batch will have waited long enough.
    pub(crate) fn next_due(&self) -> Option<Instant> {
        self.lanes
            .iter()
            .filter_map(|lane| lane.began)
            .map(|(at, _)| at + self.sizes.linger)
            .min()
    }

    /// Whether sealed batches wait to be handed over.
    pub(crate) fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    /// How many batches are not confirmed.
    pub(crate) fn in_flight(&self) -> usize {
        self.handed.len() + self.ready.len()
    }

    fn seal(&mut self, lane: usize) -> Result<(), BinderError> {
        let at = &mut self.lanes[lane];
        if at.builder.is_empty() {
            return Ok(());
        }
        at.seq += 1;
        at.began = None;
        let header = BatchHeader {
            producer: self.writer.producer.clone(),
            epoch: self.writer.epoch,
            seq: at.seq,
        };
        self.ready.push_back((lane, at.builder.finish(header)?));
        Ok(())
    }

    /// Hands over what is sealed, waiting for room in the window. Cancel-safe: at worst a batch
    /// goes out twice, which readers drop by its number.
    pub(crate) async fn send(&mut self) -> Result<(), BinderError> {
        while let Some((lane, batch)) = self.ready.front() {
            let (lane, batch) = (*lane, batch.clone());
            let records = i64::from(batch.count);
            self.outbox.publish(lane, records, batch).await?;
            self.ready.pop_front();
            self.handed.push_back(Instant::now());
            self.note_landed();
        }
        Ok(())
    }

    /// The same, as far as there is room in the window: it waits for none.
    pub(crate) async fn send_into_room(&mut self) -> Result<(), BinderError> {
        while let Some((lane, batch)) = self.ready.front()
            && self.handed.len() < self.sizes.window_batches
        {
            let (lane, batch) = (*lane, batch.clone());
            let records = i64::from(batch.count);
            self.outbox.publish(lane, records, batch).await?;
            self.ready.pop_front();
            self.handed.push_back(Instant::now());
        }
        self.note_landed();
        Ok(())
    }

    /// What became durable since the last call, for lanes that are [`Lanes::telling`].
    pub(crate) fn take_landed(&mut self) -> Vec<Landed> {
        self.landed.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Whether another batch would be handed over at once.
    pub(crate) fn has_room(&self) -> bool {
        self.in_flight() < self.sizes.window_batches
    }

    /// Why the log takes nothing at the moment.
    pub(crate) fn trouble(&self) -> Option<BinderError> {
        self.outbox.trouble()
    }

    /// Waits until the oldest batch is confirmed; for ever when none is out. Cancel-safe.
    pub(crate) async fn settle(&mut self) -> Result<(), BinderError> {
        self.outbox.settle_oldest().await?;
        self.note_landed();
        Ok(())
    }

    /// Seals, hands over and waits until everything is confirmed.
    pub(crate) async fn flush(&mut self) -> Result<(), BinderError> {
        self.seal_all()?;
        self.send().await?;
        self.outbox.flush().await?;
        self.note_landed();
        Ok(())
    }

    /// Where each partition stood behind the last batch confirmed; 0 where none was.
    pub(crate) fn confirmed(&self) -> &[Offset] {
        &self.next_offsets[..self.partitions]
    }

    fn note_landed(&mut self) {
        let now = Instant::now();
        for landed in self.outbox.take_landed() {
            self.next_offsets[landed.lane] = landed.next;
            if let Some(at) = self.handed.pop_front()
                && let Some(publish) = &self.metrics.publish
            {
                publish.observe((now - at).as_secs_f64());
            }
            if let Some(told) = &mut self.landed {
                told.push(landed);
            }
        }
        self.metrics.window.set(self.handed.len() as i64);
    }
}

#[cfg(test)]
mod tests;
