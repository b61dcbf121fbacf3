//! A consumer of one partition: deliveries out of a followed stream.

use async_trait::async_trait;

use super::follow::{Following, Item, Source, follow};
use super::frame::Content;
use crate::batch::Delivery;
use crate::channel::Partition;
use crate::contract::Consumer;
use crate::error::BinderError;
use crate::offset::Offset;

#[derive(Debug)]
pub(super) struct Reader {
    source: Source,
    following: Following,
}

impl Reader {
    pub(super) fn new(source: Source, next: u64) -> Self {
        let following = follow(source.clone(), next);
        Reader { source, following }
    }

    fn delivery(&self, item: Item) -> Result<Delivery, BinderError> {
        delivery(self.source.partition, &self.source.queue, item)
    }
}

fn delivery(partition: Partition, queue: &str, item: Item) -> Result<Delivery, BinderError> {
    match item.frame.content {
        Content::Batch(batch) => Ok(Delivery {
            partition,
            base: Offset::new(item.offset, 0),
            append_time_ms: item.frame.append_time_ms,
            batch,
        }),
        Content::Head | Content::Channel { .. } => Err(BinderError::NotABatch {
            stream: queue.to_owned(),
            message: item.offset,
            reason: "it is a mark that has no place here",
        }),
    }
}

#[async_trait]
impl Consumer for Reader {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        match self.following.items.recv().await {
            Some(item) => self.delivery(item?),
            None => Err(BinderError::Closed),
        }
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        use tokio::sync::mpsc::error::TryRecvError;
        match self.following.items.try_recv() {
            Ok(item) => self.delivery(item?).map(Some),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(BinderError::Closed),
        }
    }
}
