//! Whether a reader can go on from where it stood. Holds keep nothing here; but who declares one says
//! from where on it reads, and is told where that cannot be.
//!
//! - Below what retention has left: [`BinderError::Truncated`].
//! - Beyond the end: [`BinderError::Beyond`], once a replica has had time to catch up with what was
//!   confirmed. Looked at once for each reader: further on it goes by what it has read.

use std::time::Duration;

use tokio::time::Instant;

use super::{RabbitMq, lock};
use crate::channel::{ChannelRef, Partition};
use crate::error::BinderError;
use crate::offset::Offset;

/// A replica that has not got what was confirmed is asked again for this long.
const REPLICA_LAG_MAX: Duration = Duration::from_secs(3);

/// A reader by its name, of a partition.
pub(super) type ReaderOf = (ChannelRef, Partition, String);

impl RabbitMq {
    /// That nothing from `from` on is gone.
    pub(super) async fn check_kept(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        queue: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        let head = self.head(queue).await?;
        if from.broker() >= head.first {
            return Ok(());
        }
        Err(BinderError::Truncated {
            channel: channel.clone(),
            partition,
            asked: from,
            earliest: Offset::new(head.earliest, 0),
        })
    }

    /// That all before `from` has been written, where nothing is known of this reader.
    pub(super) async fn check_goes_on(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        let of = (channel.clone(), partition, reader.to_owned());
        if lock(&self.readers).contains(&of) {
            return Ok(());
        }
        let queue = self.stream(channel, partition)?;
        let since = Instant::now();
        loop {
            let end = Offset::new(self.tail(&queue).await?.end, 0);
            if from <= end {
                lock(&self.readers).insert(of);
                return Ok(());
            }
            if since.elapsed() >= REPLICA_LAG_MAX {
                return Err(BinderError::Beyond {
                    channel: channel.clone(),
                    partition,
                    asked: from,
                    end,
                });
            }
            tokio::time::sleep(REPLICA_LAG_MAX / 20).await;
        }
    }

    /// The next hold of this reader is one of a beginning.
    pub(super) fn forget_reader(&self, channel: &ChannelRef, partition: Partition, reader: &str) {
        let of = (channel.clone(), partition, reader.to_owned());
        lock(&self.readers).remove(&of);
    }
}
