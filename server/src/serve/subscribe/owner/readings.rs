//! The partitions that a subscription reads, each a batch ahead at most.

use futures::future::select_all;
use headcount_binder::{ChannelRef, Offset, Partition};

use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::{Page, PartitionReader, Positions};

/// Records and bytes taken from a partition at a time, at most.
const PAGE_RECORDS_MAX: usize = 1_024;
const PAGE_BYTES_MAX: usize = 1 << 20;

/// The readers.
pub(super) struct Readings {
    readers: Vec<PartitionReader>,
}

impl Readings {
    /// Reads every partition on from its offset.
    ///
    /// # Errors
    /// [`ServiceError::PositionGone`], and what the log says.
    pub(super) async fn open(
        context: &Context,
        positions: &Positions,
        channel: &ChannelRef,
        from: impl Iterator<Item = u64>,
    ) -> Result<Self, ServiceError> {
        let mut readers = Vec::new();
        for (partition, from) in (0..).map(Partition).zip(from) {
            let from = Offset(from);
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
