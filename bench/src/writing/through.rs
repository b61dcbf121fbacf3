//! A log that writes the states of what is published to `changes` into the tables, and then lets it
//! pass: what an analysis would be that writes by itself.

use std::sync::Arc;

use async_trait::async_trait;
use headcount_binder::{
    Batch, Binder, BinderError, Bounds, Channel, ChannelRef, Confirm, Consumer, HoldUse, Offset,
    Partition,
};
use headcount_store::wire::{self, Payload};
use headcount_store::{HistoryRow, Store, WriteBatch};

/// Before the log.
pub(super) struct Through {
    pub(super) log: Arc<dyn Binder>,
    pub(super) store: Arc<dyn Store>,
    /// States of a write, at most.
    pub(super) states_max: usize,
}

impl Through {
    async fn write(&self, partition: Partition, batch: &Batch) -> anyhow::Result<()> {
        let mut rows = Vec::new();
        for record in batch.records() {
            if let Payload::Change(change) = wire::payload(record)? {
                let change = batch.body.slice_ref(change);
                rows.push(HistoryRow::from_change(partition.0, change)?);
            }
        }
        for rows in rows.chunks(self.states_max) {
            let write = WriteBatch {
                feed: crate::ground::feed_name().as_str().to_owned(),
                history: rows.to_vec(),
                ..WriteBatch::default()
            };
            self.store.write(write).await?;
        }
        Ok(())
    }
}

#[async_trait]
impl Binder for Through {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        self.log.open_channel(channel, partitions).await
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        self.log.partitions(channel)
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        if channel.channel == Channel::Changes {
            let written = self.write(partition, &batch).await;
            // Not to be tried again: the run ends.
            written.map_err(|error| BinderError::InvalidBatch {
                reason: format!("its states could not be written: {error:#}"),
            })?;
        }
        self.log.publish(channel, partition, batch).await
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        self.log.consume(channel, partition, from).await
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        self.log.bounds(channel, partition).await
    }

    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError> {
        self.log.offset_at(channel, partition, time_ms).await
    }

    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        self.log.hold(channel, partition, reader, from).await
    }

    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError> {
        self.log.release(channel, partition, reader).await
    }

    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        self.log.retention_used(channel).await
    }
}
