//! The partitions that a subscription reads, each a batch ahead at most, and what becomes of it where
//! they cannot be read.
//!
//! - Where retention has passed the position, it is skipped or stands still, as the subscription says.
//! - Where the position lies beyond the end, the log was made anew: it stands still until somebody
//!   seeks. It reads nothing before that is clear, or it would leave out what comes up to there. A
//!   replica may lag behind what another has shown, for [`REPLICA_LAG_MAX`].
//! - A log that does not answer is asked again.

use std::sync::Arc;
use std::time::Duration;

use futures::future::select_all;
use headcount_binder::{ChannelRef, Offset, Partition};
use tokio::time::Instant;

use super::turn::READ_PAUSE;
use super::{Owner, Why};
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::{Page, PartitionReader, Positions};

/// Records and bytes taken from a partition at a time, at most.
const PAGE_RECORDS_MAX: usize = 1_024;
const PAGE_BYTES_MAX: usize = 1 << 20;

/// A position beyond the end may be that of a replica that lags, for this long.
const REPLICA_LAG_MAX: Duration = Duration::from_secs(3);

/// The readers.
pub(super) struct Readings {
    readers: Vec<PartitionReader>,
}

impl Readings {
    /// Reads every partition on from its offset.
    ///
    /// # Errors
    /// [`ServiceError::PositionGone`], [`ServiceError::PositionBeyondEnd`], and what the log says.
    pub(super) async fn open(
        context: &Context,
        positions: &Positions,
        channel: &ChannelRef,
        from: impl Iterator<Item = u64>,
    ) -> Result<Self, ServiceError> {
        let mut readers = Vec::new();
        for (partition, from) in (0..).map(Partition).zip(from) {
            let from = Offset(from);
            let bounds = context.binder.bounds(channel, partition).await?;
            within(partition, from, bounds.end)?;
            let opened = PartitionReader::open(context, positions, channel, partition, from, true);
            readers.push(opened.await?);
        }
        Ok(Self { readers })
    }

    /// What a partition has at hand below an offset, `records` at most.
    ///
    /// # Errors
    /// What the log says.
    pub(super) fn take(
        &mut self,
        partition: u16,
        records: usize,
        below: u64,
    ) -> Result<Page, ServiceError> {
        let mut page = Page::new(records.min(PAGE_RECORDS_MAX), PAGE_BYTES_MAX);
        if let Some(reader) = self.readers.get_mut(usize::from(partition)) {
            reader.drain(&mut page, Offset(below))?;
        }
        Ok(page)
    }

    /// Up to where a partition has been read.
    pub(super) fn next(&self, partition: u16) -> u64 {
        let reader = self.readers.get(usize::from(partition));
        reader.map_or(0, |reader| reader.next().0)
    }

    /// Waits until one of the partitions that are wanted has something. Cancel-safe.
    ///
    /// # Errors
    /// What the log says.
    pub(super) async fn wait(&mut self, wanted: impl Fn(u16) -> bool) -> Result<(), ServiceError> {
        let readers = (0..).zip(&mut self.readers);
        let waiting: Vec<_> = readers
            .filter(|(partition, _)| wanted(*partition))
            .map(|(_, reader)| Box::pin(reader.wait()))
            .collect();
        if waiting.is_empty() {
            return std::future::pending().await;
        }
        select_all(waiting).await.0
    }
}

/// That a position is one of this log.
///
/// # Errors
/// [`ServiceError::PositionBeyondEnd`].
pub(super) fn within(partition: Partition, from: Offset, end: Offset) -> Result<(), ServiceError> {
    if from <= end {
        return Ok(());
    }
    Err(ServiceError::PositionBeyondEnd {
        partition: partition.0,
        asked: from.0,
        end: end.0,
    })
}

impl Owner {
    /// Up to where each partition has been read.
    pub(super) fn read_to(&self) -> impl Iterator<Item = u64> {
        let count = self.definition.origin.len() as u16;
        (0..count).map(|partition| self.ledger.read_to(partition))
    }

    /// Opens the readers when somebody needs them.
    pub(super) async fn reopen(&mut self) -> Result<(), Why> {
        let due = self.readings.is_none() && self.gone.is_none() && self.is_needed();
        if !due || Instant::now() < self.read_again_at {
            return Ok(());
        }
        let from: Vec<u64> = self.read_to().collect();
        let (context, positions) = (&self.shared.context, &self.shared.positions);
        let (context, positions) = (Arc::clone(context), Arc::clone(positions));
        let channel = self.channel.clone();
        let opened = Readings::open(&context, &positions, &channel, from.into_iter()).await;
        match opened {
            Ok(readings) => {
                self.readings = Some(readings);
                self.beyond_since = None;
                Ok(())
            }
            Err(error) => self.read_failed(error),
        }
    }

    /// What becomes of an owner that cannot read.
    pub(super) fn read_failed(&mut self, error: ServiceError) -> Result<(), Why> {
        self.readings = None;
        let name = &self.place.name;
        match error {
            ServiceError::PositionGone {
                partition,
                asked,
                earliest,
            } if self.definition.skips_what_is_gone() => {
                tracing::warn!(
                    subscription = name,
                    partition,
                    from = asked,
                    to = earliest,
                    "retention has passed the position: what lies between is skipped"
                );
                self.ledger.skip_to(partition, earliest);
                for taker in self.takers.present() {
                    taker.was_told_behind = false;
                }
                Ok(())
            }
            beyond @ ServiceError::PositionBeyondEnd { .. } => {
                let since = *self.beyond_since.get_or_insert_with(Instant::now);
                if since.elapsed() >= REPLICA_LAG_MAX {
                    self.stand_still(beyond);
                }
                // Nothing is read meanwhile: it would leave out what comes up to there.
                self.read_again_at = Instant::now() + READ_PAUSE;
                Ok(())
            }
            gone @ ServiceError::PositionGone { .. } => {
                self.stand_still(gone);
                Ok(())
            }
            ServiceError::BackendUnavailable(reason) => {
                tracing::warn!(subscription = name, reason, "log not read, trying again");
                self.read_again_at = Instant::now() + READ_PAUSE;
                Ok(())
            }
            other => Err(other.into()),
        }
    }

    /// Delivers nothing more until somebody seeks, and says why.
    fn stand_still(&mut self, why: ServiceError) {
        let name = &self.place.name;
        tracing::warn!(subscription = name, error = %why, "subscription stands still");
        let now = self.now();
        for (session, _, reply) in std::mem::take(&mut self.pulls) {
            self.ledger.rest(session, now);
            let _ = reply.send(Err(why.clone()));
        }
        self.view.send_modify(|view| view.ended = Some(why.clone()));
        self.gone = Some(why);
    }
}
