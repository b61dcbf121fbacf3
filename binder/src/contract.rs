//! The traits: what a role may ask of a binder.
//!
//! - Only durable batches are delivered: what a consumer has seen survives a kill.
//! - Within a partition, deliveries come in the order of their offsets, none missing.
//! - Batches of one task enter a partition in the order of its `publish` calls.
//! - What is published and not yet confirmed is bounded; `publish` waits for room, with a deadline.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use async_trait::async_trait;
use tokio::sync::oneshot;

use crate::batch::{Batch, Delivery};
use crate::channel::{ChannelRef, Partition};
use crate::error::BinderError;
use crate::offset::{Bounds, Offset};

/// A log of channels, each of a fixed number of partitions.
#[async_trait]
pub trait Binder: Send + Sync {
    /// Opens a channel, creating it where it does not exist. Opening again is no error.
    ///
    /// # Errors
    /// [`BinderError::PartitionCount`] when it exists with another count; what recovery finds
    /// ([`BinderError::Corrupt`]) or the storage says.
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError>;

    /// How many partitions an open channel has.
    ///
    /// # Errors
    /// [`BinderError::UnknownChannel`] when it has not been opened here.
    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError>;

    /// Hands a batch over. Waits for room in the bounded window, then returns at once; the
    /// [`Confirm`] resolves when the batch is durable. After a batch failed, later ones of the
    /// same producer and partition are refused until it is published again.
    ///
    /// # Errors
    /// [`BinderError::InvalidBatch`], [`BinderError::Timeout`] when no room came free in time;
    /// from the confirm also [`BinderError::Full`], [`BinderError::DiskFull`],
    /// [`BinderError::AfterFailed`], [`BinderError::Storage`], [`BinderError::Closed`].
    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError>;

    /// Reads a partition from an offset on, and then what is written later. From the middle of a
    /// batch, the whole batch comes and the reader drops what lies below; past the end, it waits;
    /// [`Offset::END`] is the end at the time of the call.
    ///
    /// # Errors
    /// [`BinderError::Truncated`] when `from` is below the earliest offset kept.
    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError>;

    /// The earliest offset kept, and the base of the next batch to be written.
    ///
    /// # Errors
    /// When the channel or partition is unknown.
    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError>;

    /// The first offset kept whose append time is `time_ms` (milliseconds since 1970) or later;
    /// the end when there is none.
    ///
    /// # Errors
    /// When the channel or partition is unknown, or its index cannot be read.
    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError>;

    /// Says that `reader` still needs everything from `from` on: retention does not pass it where
    /// the binder's own retention can be told so. Moves an earlier hold of the same reader. Holds
    /// are volatile: readers declare them again after a start, within its grace.
    ///
    /// # Errors
    /// [`BinderError::Truncated`] when `from` is gone already, [`BinderError::Beyond`] when it lies
    /// beyond the end: a reader begins with what it has seen before. Nothing is held then.
    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError>;

    /// Takes a hold back; it is no error when there is none.
    ///
    /// # Errors
    /// When the channel or partition is unknown.
    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError>;

    /// How much of a channel's retention its holds use up, for each of them. Empty where the
    /// binder's own retention takes no notice of holds.
    ///
    /// # Errors
    /// When the channel is unknown.
    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError>;
}

/// What one hold costs.
#[derive(Clone, Debug, PartialEq)]
pub struct HoldUse {
    /// Who holds.
    pub reader: String,
    /// Of which partition.
    pub partition: Partition,
    /// 0 at the end of the log; from 1 on, the hold alone keeps what retention would remove.
    pub fraction: f64,
    /// What the channel takes from the hold's segment on, in bytes: of its limit, what the hold keeps.
    pub bytes: u64,
}

/// A reader of one partition. Dropping it ends it.
#[async_trait]
pub trait Consumer: Send {
    /// The next delivery; waits until there is one. Cancel-safe: a dropped call loses nothing.
    ///
    /// # Errors
    /// [`BinderError::Truncated`] when retention overtook this reader, [`BinderError::Corrupt`],
    /// [`BinderError::Storage`], and [`BinderError::Closed`] after the last delivery.
    async fn next(&mut self) -> Result<Delivery, BinderError>;

    /// A delivery if one is at hand. `None` says only that none is ready now: a reader that lags
    /// starts a read in the background and has its answer at a later call.
    ///
    /// # Errors
    /// As [`Consumer::next`].
    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError>;
}

/// Resolves to the base offset of a published batch once it is durable, or to what went wrong.
/// May be dropped: the batch is written all the same.
#[derive(Debug)]
#[must_use = "a batch is only safe once its confirm has resolved"]
pub struct Confirm(oneshot::Receiver<Result<Offset, BinderError>>);

impl Confirm {
    /// A confirm and the end that answers it: for implementations of [`Binder`].
    pub fn pair() -> (Confirmer, Confirm) {
        let (sender, receiver) = oneshot::channel();
        (Confirmer(sender), Confirm(receiver))
    }
}

impl Future for Confirm {
    type Output = Result<Offset, BinderError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0)
            .poll(context)
            .map(|answer| answer.unwrap_or(Err(BinderError::Closed)))
    }
}

/// Answers a [`Confirm`]. Dropped unanswered, it says [`BinderError::Closed`].
#[derive(Debug)]
pub struct Confirmer(oneshot::Sender<Result<Offset, BinderError>>);

impl Confirmer {
    /// Answers; it is no error when nobody waits any more.
    pub fn answer(self, answer: Result<Offset, BinderError>) {
        let _ = self.0.send(answer);
    }
}
