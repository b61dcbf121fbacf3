//! A log that fails, or holds its readers up, where a test says so, and is another log otherwise.

use std::sync::Arc;

use async_trait::async_trait;
use tokio::sync::watch;

use crate::batch::{Batch, Delivery};
use crate::channel::{Channel, ChannelRef, Partition};
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
    /// Readers of this channel wait for as long as it says so.
    held: Option<(Channel, watch::Receiver<bool>)>,
}

impl Faulty {
    /// In front of a log whose readers of a channel wait, without a delivery or an error, until the
    /// sender says `false`.
    pub fn held_up(inner: Arc<dyn Binder>, channel: Channel) -> (Arc<Self>, watch::Sender<bool>) {
        let (sender, held) = watch::channel(true);
        let log = Arc::new(Self {
            inner,
            judge: Arc::new(|_| Ok(())),
            held: Some((channel, held)),
        });
        (log, sender)
    }

    /// In front of a log.
    pub fn new(
        inner: Arc<dyn Binder>,
        judge: impl Fn(Call<'_>) -> Result<(), BinderError> + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            inner,
            judge: Arc::new(judge),
            held: None,
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
    held: Option<watch::Receiver<bool>>,
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
        if let Some(held) = &mut self.held {
            let let_go = held.wait_for(|held| !held).await;
            let_go.map_err(|_| BinderError::Closed)?;
        }
        let delivery = self.inner.next().await?;
        self.may()?;
        Ok(delivery)
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        if self.held.as_ref().is_some_and(|held| *held.borrow()) {
            return Ok(None);
        }
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
        let held = self.held.as_ref();
        let held = held.filter(|(of, _)| *of == channel.channel);
        Ok(Box::new(FaultyConsumer {
            inner: self.inner.consume(channel, partition, from).await?,
            judge: Arc::clone(&self.judge),
            held: held.map(|(_, held)| held.clone()),
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
