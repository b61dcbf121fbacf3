//! Whether the log and the store belong together.
//!
//! Epochs are counted by the store, and what is written to the log carries them: readers drop what
//! is of a lower epoch than they have seen. A store that is newer than the log (an empty keyspace
//! beside streams that were there, tables that were moved away) counts from one again, and all that
//! is written under it would be dropped, silently and for good. So whoever takes a part up looks at
//! the last output first.

use std::time::Duration;

use headcount_binder::{Binder, BinderError, ChannelRef, Offset, Partition};
use tokio::time::timeout;

/// How long the last output is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The epoch of the last output of a partition; `None`: it has none.
pub(super) async fn last(
    binder: &dyn Binder,
    channel: &ChannelRef,
    partition: Partition,
) -> Result<Option<u64>, BinderError> {
    let bounds = binder.bounds(channel, partition).await?;
    if bounds.end <= bounds.earliest {
        return Ok(None);
    }
    let last = Offset::new(bounds.end.broker().saturating_sub(1), 0).max(bounds.earliest);
    let mut consumer = binder.consume(channel, partition, last).await?;
    match timeout(PATIENCE, consumer.next()).await {
        Ok(delivery) => Ok(Some(delivery?.batch.header.epoch)),
        Err(_) => {
            tracing::warn!(%channel, %partition, "the last output is not given, its epoch not looked at");
            Ok(None)
        }
    }
}
