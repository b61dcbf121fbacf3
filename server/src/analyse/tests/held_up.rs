//! A log whose readers of a channel wait while a test holds them up: no delivery, and no error.

use std::sync::Arc;

use async_trait::async_trait;
use headcount_binder::{
    Batch, Binder, BinderError, Bounds, Channel, ChannelRef, Confirm, Consumer, Delivery, HoldUse,
    Offset, Partition,
};
use tokio::sync::watch;

/// The log, and which of its channels is held up.
pub(super) struct HeldUp {
    log: Arc<dyn Binder>,
    channel: Channel,
    held: watch::Sender<bool>,
}

impl HeldUp {
    /// Holds the readers of a channel up.
    pub(super) fn new(log: Arc<dyn Binder>, channel: Channel) -> Arc<Self> {
        let held = watch::Sender::new(true);
        Arc::new(Self { log, channel, held })
    }

    pub(super) fn let_go(&self) {
        self.held.send_replace(false);
    }
}

struct Waiting {
    inner: Box<dyn Consumer>,
    held: watch::Receiver<bool>,
}

#[async_trait]
impl Consumer for Waiting {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        let let_go = self.held.wait_for(|held| !held).await;
        let_go.map_err(|_| BinderError::Closed)?;
        self.inner.next().await
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        if *self.held.borrow() {
            return Ok(None);
        }
        self.inner.try_next()
    }
}

#[async_trait]
impl Binder for HeldUp {
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
        self.log.publish(channel, partition, batch).await
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        let inner = self.log.consume(channel, partition, from).await?;
        if channel.channel != self.channel {
            return Ok(inner);
        }
        let held = self.held.subscribe();
        Ok(Box::new(Waiting { inner, held }))
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
