//! What a reader that begins in the middle of a partition has to know of what lies before, so
//! that it drops exactly what a reader from the beginning would drop.
//!
//! - **Input** (`rsvps`, `dead`): a batch is repeated only by a producer that had no confirm for
//!   it, so at most a window of unconfirmed batches later: the last [`LOOKBACK`] batches before
//!   the start say what is a repeat after it.
//! - **Derived channels**: after a kill, the new owner writes again what followed its checkpoint,
//!   which may be any distance back. But the outputs of one epoch are one ascending run, and
//!   epochs follow each other: a batch of a run is a repeat exactly when its source offset is not
//!   beyond the last one of an earlier run. So it is enough to know each run's last batch. Where a
//!   run begins is found by bisection (broker offsets have no gaps), about 20 reads of one batch
//!   for a million batches, and is remembered, as it never changes.
//! - A paused owner that wakes writes some batches of a lower epoch into a later run. A bisection
//!   that meets one settles for a later beginning, and the search goes on before that: it costs
//!   another step, and no answer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use headcount_binder::{
    Batch, BatchHeader, Binder, BinderError, Channel, ChannelRef, Delivery, InputPositions, Offset,
    OutputPosition, Partition, Reading,
};

use crate::search::Search;

/// Batches read before a start on the input; not below the binder's window of unconfirmed batches.
const LOOKBACK: u64 = 256;
/// Batches read at the end of a run, enough to see past the strays of a paused owner: not below the
/// window of unconfirmed batches.
const RUN_END: u64 = 256;
/// Entries kept of each kind; all are dropped when there are more.
const REMEMBERED_MAX: usize = 4_096;

/// A reader's position, of the kind that its channel asks for.
#[derive(Debug, Clone)]
pub(super) enum ReaderPosition {
    Input(InputPositions),
    Output(OutputPosition),
}

impl ReaderPosition {
    /// Before the first batch of a channel.
    pub(super) fn start(channel: Channel) -> Self {
        match channel {
            Channel::Rsvps | Channel::Dead => Self::Input(InputPositions::new()),
            Channel::Changes | Channel::Partials | Channel::Results | Channel::Late => {
                Self::Output(OutputPosition::default())
            }
        }
    }

    /// Judges a batch, and moves on when it is to be applied.
    pub(super) fn accept(&mut self, partition: Partition, header: &BatchHeader) -> Reading {
        match self {
            Self::Input(positions) => positions.accept(partition, header),
            Self::Output(position) => position.accept(header),
        }
    }
}

type Place = (ChannelRef, Partition, u64);

/// Finds positions, and remembers what it found.
pub(crate) struct Positions {
    binder: Arc<dyn Binder>,
    /// By epoch: where its run begins, and the position before it.
    runs: Mutex<HashMap<Place, (Offset, OutputPosition)>>,
    /// By batch base: positions that readers who went away left for those who go on there.
    left: Mutex<HashMap<Place, ReaderPosition>>,
}

impl Positions {
    pub(crate) fn new(binder: Arc<dyn Binder>) -> Self {
        Self {
            binder,
            runs: Mutex::default(),
            left: Mutex::default(),
        }
    }

    /// The position of a reader that has applied everything before the batch at `base`.
    pub(super) async fn before(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        base: Offset,
    ) -> Result<ReaderPosition, BinderError> {
        let place = (channel.clone(), partition, base.0);
        if let Some(left) = lock(&self.left).remove(&place) {
            return Ok(left);
        }
        let bounds = self.binder.bounds(channel, partition).await?;
        let base = base.min(bounds.end);
        if base <= bounds.earliest {
            return Ok(ReaderPosition::start(channel.channel));
        }
        match ReaderPosition::start(channel.channel) {
            ReaderPosition::Input(_) => {
                let from = back(base, LOOKBACK, bounds.earliest);
                self.fold(channel, partition, from, base).await
            }
            ReaderPosition::Output(_) => {
                let position = self.output_before(channel, partition, base, bounds.earliest);
                Ok(ReaderPosition::Output(position.await?))
            }
        }
    }

    /// The same of a derived channel, for a reader that judges its batches by itself.
    pub(crate) async fn outputs_before(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        base: Offset,
    ) -> Result<OutputPosition, BinderError> {
        match self.before(channel, partition, base).await? {
            ReaderPosition::Output(position) => Ok(position),
            ReaderPosition::Input(_) => Ok(OutputPosition::default()),
        }
    }

    /// Keeps a position for a reader that goes on at `base`.
    pub(super) fn leave(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        base: Offset,
        position: ReaderPosition,
    ) {
        remember(&self.left, (channel.clone(), partition, base.0), position);
    }

    async fn output_before(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        base: Offset,
        earliest: Offset,
    ) -> Result<OutputPosition, BinderError> {
        // From the newest run to the oldest: (its beginning, the position at its end).
        let mut runs: Vec<(Offset, OutputPosition)> = Vec::new();
        let mut known = OutputPosition::default();
        let mut upper = base;
        while upper > earliest {
            let from = back(upper, RUN_END, earliest);
            let ReaderPosition::Output(end) = self.fold(channel, partition, from, upper).await?
            else {
                break;
            };
            let place = (channel.clone(), partition, end.epoch);
            let remembered = lock(&self.runs).get(&place).copied();
            if let Some((begin, before)) = remembered
                && begin < upper
            {
                runs.push((begin, end));
                known = before;
                break;
            }
            let is_of_run = |batch: &Batch| Some(batch.header.epoch >= end.epoch);
            let search = Search {
                binder: &*self.binder,
                channel,
                partition,
            };
            let begin = search.first_batch((earliest, upper), &is_of_run).await?;
            runs.push((begin, end));
            upper = begin;
        }
        for (begin, end) in runs.into_iter().rev() {
            let place = (channel.clone(), partition, end.epoch);
            remember(&self.runs, place, (begin, known));
            known = OutputPosition {
                epoch: known.epoch.max(end.epoch),
                source: known.source.max(end.source),
            };
        }
        Ok(known)
    }

    /// Reads `[from, to)` and returns the position at its end.
    async fn fold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
        to: Offset,
    ) -> Result<ReaderPosition, BinderError> {
        let mut position = ReaderPosition::start(channel.channel);
        let mut consumer = self.binder.consume(channel, partition, from).await?;
        let mut next = from;
        while next < to {
            let delivery: Delivery = consumer.next().await?;
            next = delivery.next();
            if delivery.base < to {
                position.accept(partition, &delivery.batch.header);
            }
        }
        Ok(position)
    }
}

/// `batches` before `base`, but not before `earliest`.
fn back(base: Offset, batches: u64, earliest: Offset) -> Offset {
    Offset::new(base.broker().saturating_sub(batches), 0).max(earliest)
}

fn remember<V>(memory: &Mutex<HashMap<Place, V>>, place: Place, value: V) {
    let mut memory = lock(memory);
    if memory.len() >= REMEMBERED_MAX {
        memory.clear();
    }
    memory.insert(place, value);
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
