//! Reads one partition for a client: from an exact offset on, each batch once.

use std::collections::VecDeque;

use bytes::Bytes;
use headcount_binder::{ChannelRef, Consumer, Delivery, Offset, Partition};

use super::position::{Positions, ReaderPosition};
use super::wire::{Page, Positioned, is_payload};
use crate::outputs::timestamp;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// A reader of one partition; holds at most one batch. Dropping it ends it.
pub(crate) struct PartitionReader {
    partition: Partition,
    payload_only: bool,
    consumer: Box<dyn Consumer>,
    /// After the batch that is at hand.
    position: ReaderPosition,
    /// Before the batch that is at hand.
    before: ReaderPosition,
    /// Of the batch that is at hand, what has not been handed out.
    rest: VecDeque<Positioned>,
    /// Where to go on when `rest` is empty.
    after_rest: Offset,
    /// Up to where the log has been read; `position` is that of a reader here.
    read_to: Offset,
    /// The first offset that is wanted: a start may lie in the middle of a batch, or ahead.
    from: Offset,
}

impl PartitionReader {
    /// Begins at `from`. Past the end, reads what comes until there without handing it out, so
    /// that it knows repeats from there on.
    ///
    /// # Errors
    /// [`ServiceError::PositionGone`] when retention has passed it.
    pub(crate) async fn open(
        context: &Context,
        positions: &Positions,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
        payload_only: bool,
    ) -> Result<Self, ServiceError> {
        let end = context.binder.bounds(channel, partition).await?.end;
        let base = from.batch_base().min(end);
        let consumer = context.binder.consume(channel, partition, base).await?;
        let position = positions.before(channel, partition, base).await?;
        Ok(Self {
            partition,
            payload_only,
            consumer,
            before: position.clone(),
            position,
            rest: VecDeque::new(),
            after_rest: from,
            read_to: base,
            from,
        })
    }

    /// The offset that this reader goes on from: everything before it has been handed out or left
    /// out for good.
    pub(crate) fn next(&self) -> Offset {
        let waiting = self.rest.front().and_then(|record| record.offset);
        waiting.map_or(self.after_rest, Offset)
    }

    /// Leaves the position for a reader that goes on at [`PartitionReader::next`].
    pub(super) fn leave(self, positions: &Positions, channel: &ChannelRef) {
        let next = self.next();
        if !self.rest.is_empty() {
            positions.leave(channel, self.partition, next.batch_base(), self.before);
        } else if self.read_to == next {
            positions.leave(channel, self.partition, next, self.position);
        }
    }

    /// Moves what is at hand, below `stop`, into the page. Does not wait.
    ///
    /// # Errors
    /// What the log says.
    pub(crate) fn drain(&mut self, page: &mut Page, stop: Offset) -> Result<(), ServiceError> {
        loop {
            while let Some(record) = self.rest.pop_front() {
                let is_below = record.offset.is_none_or(|offset| offset < stop.0);
                if !is_below || !page.fits(record.record.as_ref().map_or(0, Bytes::len)) {
                    self.rest.push_front(record);
                    return Ok(());
                }
                page.push(record);
            }
            if self.after_rest >= stop {
                return Ok(());
            }
            match self.consumer.try_next()? {
                Some(delivery) => self.take(&delivery),
                None => return Ok(()),
            }
        }
    }

    /// Waits until the log has something more. Cancel-safe.
    ///
    /// # Errors
    /// What the log says.
    pub(crate) async fn wait(&mut self) -> Result<(), ServiceError> {
        if self.rest.is_empty() {
            let delivery = self.consumer.next().await?;
            self.take(&delivery);
        }
        Ok(())
    }

    fn take(&mut self, delivery: &Delivery) {
        self.before.clone_from(&self.position);
        self.read_to = delivery.next();
        self.after_rest = self.read_to.max(self.from);
        if !self
            .position
            .accept(self.partition, &delivery.batch.header)
            .is_apply()
        {
            return;
        }
        let append_time = timestamp(delivery.append_time_ms);
        let offsets = delivery.base.0..;
        for (offset, record) in offsets.zip(delivery.batch.record_bytes()) {
            if offset < self.from.0 || (self.payload_only && !is_payload(&record)) {
                continue;
            }
            self.rest.push_back(Positioned {
                partition: Some(self.partition.0.into()),
                offset: Some(offset),
                append_time: Some(append_time),
                record: Some(record),
            });
        }
    }
}
