//! How far the analysis of a partition is, by what it wrote last.

use headcount_binder::{Batch, ChannelRef, Offset, Partition};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, Progress};
use prost::Message as _;

use super::context::Context;
use super::error::ServiceError;

/// Batches at the end of `changes` that are looked at for the newest progress.
const LOOKBACK: u64 = 8;

/// The progress that tells of most input, among the last batches of a derived partition.
pub(super) async fn newest(
    context: &Context,
    channel: &ChannelRef,
    partition: Partition,
) -> Result<Option<Progress>, ServiceError> {
    let binder = &context.binder;
    let bounds = binder.bounds(channel, partition).await?;
    let back = bounds.end.broker().saturating_sub(LOOKBACK);
    let mut next = Offset::new(back, 0).max(bounds.earliest);
    let mut newest: Option<Progress> = None;
    if next >= bounds.end {
        return Ok(newest);
    }
    let mut consumer = binder.consume(channel, partition, next).await?;
    while next < bounds.end {
        let delivery = consumer.next().await?;
        next = delivery.next();
        if let Some(progress) = told(&delivery.batch)
            && newest
                .as_ref()
                .is_none_or(|known| known.next_offset() < progress.next_offset())
        {
            newest = Some(progress);
        }
    }
    Ok(newest)
}

/// What a batch says of how far its partition is: it stands last.
pub(super) fn told(batch: &Batch) -> Option<Progress> {
    let last = LogRecord::decode(batch.records().last()?).ok()?;
    match last.payload? {
        Payload::Progress(progress) => Some(progress),
        _ => None,
    }
}
