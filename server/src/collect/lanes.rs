//! Records on their way into the log: a batch being filled per partition, and one for `dead`.
//!
//! - A batch goes out when it is full, when its first record has waited for the linger, and when
//!   records taken since have filled a whole window: so no record is ever further behind the newest
//!   than [`Config::in_flight_records_max`].
//! - What went out is in the [`Outbox`], which keeps it until it is confirmed. Nothing is dropped:
//!   when the window is full, [`Lanes::send`] waits, and with it the socket.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, BinderError, Channel, ChannelRef, Offset, Partition,
    Producer,
};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::config::Config;
use super::metrics::SourceMetrics;
use crate::outbox::Outbox;
use crate::status::StatusBoard;

/// What a builder starts with, in bytes: 64 usual records.
const BATCH_BYTES: usize = 48 << 10;
/// A batch goes out beyond this many bytes, however few its records.
const BATCH_BYTES_MAX: usize = 1 << 20;

#[derive(Debug)]
struct Lane {
    builder: BatchBuilder,
    seq: u64,
    /// When and with which ordinal the batch being filled began.
    began: Option<(Instant, u64)>,
}

/// All lanes of a source.
pub(crate) struct Lanes {
    lanes: Vec<Lane>,
    /// Sealed, not yet handed over.
    ready: VecDeque<(usize, Batch)>,
    outbox: Outbox,
    /// When each batch in the outbox was handed over, oldest first.
    handed: VecDeque<Instant>,
    next_offsets: Vec<Offset>,
    producer: Producer,
    epoch: u64,
    batch_records: u16,
    window_records: u64,
    linger: Duration,
    metrics: SourceMetrics,
}

impl Lanes {
    /// Lanes of a source that holds `epoch`. `stop` ends waits for a log that takes nothing.
    pub(crate) fn new(
        config: &Config,
        binder: Arc<dyn Binder>,
        producer: Producer,
        epoch: u64,
        status: Arc<StatusBoard>,
        metrics: SourceMetrics,
        stop: CancellationToken,
    ) -> Self {
        let rsvps = ChannelRef::new(config.feed.clone(), Channel::Rsvps);
        let dead = ChannelRef::new(config.feed.clone(), Channel::Dead);
        let mut to: Vec<_> = (0..config.partitions)
            .map(|at| (rsvps.clone(), Partition(at)))
            .collect();
        to.push((dead, Partition(0)));
        let part = producer.as_str().to_owned();
        Lanes {
            lanes: to
                .iter()
                .map(|_| Lane {
                    builder: BatchBuilder::with_capacity(BATCH_BYTES),
                    seq: 0,
                    began: None,
                })
                .collect(),
            next_offsets: vec![Offset::ZERO; to.len()],
            ready: VecDeque::new(),
            outbox: Outbox::new(binder, to, config.window_batches, &part, status, stop),
            handed: VecDeque::new(),
            producer,
            epoch,
            batch_records: config.batch_records,
            window_records: config.window_records(),
            linger: Duration::from_millis(u64::from(config.linger_ms)),
            metrics,
        }
    }

    /// The lane of `dead`; those before it are the partitions.
    pub(crate) fn dead(&self) -> usize {
        self.lanes.len() - 1
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
        if to.builder.count() >= self.batch_records {
            self.seal(lane)?;
        }
        Ok(())
    }

    /// Adds a record to every partition, behind all that was taken, and seals.
    pub(crate) fn push_to_all(&mut self, record: &[u8], now: Instant) -> Result<(), BinderError> {
        for lane in 0..self.dead() {
            self.push(lane, record, u64::MAX, now)?;
        }
        self.seal_all()
    }

    /// Seals every batch that has waited long enough.
    pub(crate) fn seal_due(&mut self, now: Instant, next_ordinal: u64) -> Result<(), BinderError> {
        for lane in 0..self.lanes.len() {
            if self.lanes[lane].began.is_some_and(|(at, ordinal)| {
                now >= at + self.linger
                    || next_ordinal.saturating_sub(ordinal) >= self.window_records
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
            .map(|(at, _)| at + self.linger)
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
            producer: self.producer.clone(),
            epoch: self.epoch,
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
            self.outbox.publish(lane, 0, batch).await?;
            self.ready.pop_front();
            self.handed.push_back(Instant::now());
            self.note_landed();
        }
        Ok(())
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
        &self.next_offsets[..self.dead()]
    }

    fn note_landed(&mut self) {
        let now = Instant::now();
        for landed in self.outbox.take_landed() {
            self.next_offsets[landed.lane] = landed.next;
            if let Some(at) = self.handed.pop_front() {
                self.metrics.publish.observe((now - at).as_secs_f64());
            }
        }
        self.metrics.window.set(self.handed.len() as i64);
    }
}

#[cfg(test)]
mod tests;
