//! A log that fails where a test says so, and is another log otherwise.

use std::sync::Arc;

use async_trait::async_trait;

use crate::batch::{Batch, Delivery};
use crate::channel::{ChannelRef, Partition};
use crate::contract::{Binder, Confirm, Consumer, HoldUse};
use crate::error::BinderError;
use crate::offset::{Bounds, Offset};

/// What is about to be done.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The method of [`Binder`]; `next`: a delivery that a reader is about to be given; `confirm`: the
    /// answer to a batch, which is in the log whatever its publisher is told.
    pub what: &'static str,
    /// The channel.
    pub channel: &'a ChannelRef,
    /// The partition; the first one where the method has none.
    pub partition: Partition,
}

type Judge = dyn Fn(Call<'_>) -> Result<(), BinderError> + Send + Sync;

/// Asks a test before each call. What is refused has no effect, but for `confirm`.
pub struct Faulty {
    inner: Arc<dyn Binder>,
    judge: Arc<Judge>,
}

impl Faulty {
    /// In front of a log.
    pub fn new(
        inner: Arc<dyn Binder>,
        judge: impl Fn(Call<'_>) -> Result<(), BinderError> + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            inner,
            judge: Arc::new(judge),
        })
    }

    fn may(
        &self,
        what: &'static str,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<(), BinderError> {
        (self.judge)(Call {
            what,
            channel,
            partition,
        })
    }
}

/// A reader whose deliveries may fail to come. One that fails is not lost: a reader opened at its
/// offset is given it.
struct FaultyConsumer {
    inner: Box<dyn Consumer>,
    judge: Arc<Judge>,
    channel: ChannelRef,
    partition: Partition,
}

impl FaultyConsumer {
    fn may(&self) -> Result<(), BinderError> {
        (self.judge)(Call {
            what: "next",
            channel: &self.channel,
            partition: self.partition,
        })
    }
}

#[async_trait]
impl Consumer for FaultyConsumer {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        let delivery = self.inner.next().await?;
        self.may()?;
        Ok(delivery)
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        let delivery = self.inner.try_next()?;
        if delivery.is_some() {
            self.may()?;
        }
        Ok(delivery)
    }
}

#[async_trait]
impl Binder for Faulty {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        self.may("open_channel", channel, Partition(0))?;
        self.inner.open_channel(channel, partitions).await
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        self.may("partitions", channel, Partition(0))?;
        self.inner.partitions(channel)
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        self.may("publish", channel, partition)?;
        let confirm = self.inner.publish(channel, partition, batch).await?;
        match self.may("confirm", channel, partition) {
            Ok(()) => Ok(confirm),
            Err(error) => {
                let (confirmer, confirm) = Confirm::pair();
                confirmer.answer(Err(error));
                Ok(confirm)
            }
        }
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        self.may("consume", channel, partition)?;
        Ok(Box::new(FaultyConsumer {
            inner: self.inner.consume(channel, partition, from).await?,
            judge: Arc::clone(&self.judge),
            channel: channel.clone(),
            partition,
        }))
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        self.may("bounds", channel, partition)?;
        self.inner.bounds(channel, partition).await
    }

    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError> {
        self.may("offset_at", channel, partition)?;
        self.inner.offset_at(channel, partition, time_ms).await
    }

    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        self.may("hold", channel, partition)?;
        self.inner.hold(channel, partition, reader, from).await
    }

    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError> {
        self.may("release", channel, partition)?;
        self.inner.release(channel, partition, reader).await
    }

    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        self.may("retention_used", channel, Partition(0))?;
        self.inner.retention_used(channel).await
    }
}
