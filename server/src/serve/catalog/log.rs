//! The catalog in the log: in a batch of its own in every partition of `rsvps`.
//!
//! The batch's producer is `queries`, its epoch the revision: readers drop what is not above the last, and a
//! revision that could not be written stands in the way of no later one.

use std::time::Duration;

use headcount_binder::{BatchBuilder, BatchHeader, Channel, ChannelRef, Partition, Producer};
use headcount_proto::v1::QueryCatalog;
use headcount_proto::v1::log_record::Payload;

use crate::outputs;
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::progress::newest;

/// Who writes catalogs.
const PRODUCER: &str = "queries";

/// How long a change waits for the log.
const WAIT_MAX: Duration = Duration::from_secs(10);

/// The revisions that the analysis has taken up: in the partition furthest behind, and in the one furthest ahead.
pub(super) struct Revisions {
    pub(super) least: u64,
    pub(super) newest: u64,
}

/// Which revisions the analysis has taken up.
pub(super) async fn revisions(
    context: &Context,
    feed: &FeedConfig,
) -> Result<Revisions, ServiceError> {
    let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
    let mut all = Vec::with_capacity(feed.partitions.into());
    for partition in (0..feed.partitions).map(Partition) {
        let progress = newest(context, &changes, partition).await?;
        all.push(progress.map_or(0, |progress| progress.query_revision));
    }
    Ok(Revisions {
        least: all.iter().copied().min().unwrap_or(0),
        newest: all.iter().copied().max().unwrap_or(0),
    })
}

/// Writes a catalog to every partition; the offsets behind it once it is durable.
pub(super) async fn publish(
    context: &Context,
    feed: &FeedConfig,
    catalog: &QueryCatalog,
) -> Result<Vec<u64>, ServiceError> {
    let mut record = Vec::new();
    outputs::record(&mut record, Payload::QueryCatalog(catalog.clone()));
    let written = tokio::time::timeout(WAIT_MAX, write(context, feed, catalog.revision, &record));
    match written.await {
        Ok(Ok(offsets)) => Ok(offsets),
        Ok(Err(error)) => Err(later(&error.to_string())),
        Err(_) => Err(later("it did not answer in time")),
    }
}

/// The change is kept: it will be made.
fn later(why: &str) -> ServiceError {
    ServiceError::BackendUnavailable(format!(
        "the change is kept and takes effect once the log can be written to ({why}): AdminService.GetQuery has it"
    ))
}

async fn write(
    context: &Context,
    feed: &FeedConfig,
    revision: u64,
    record: &[u8],
) -> Result<Vec<u64>, ServiceError> {
    let rsvps = ChannelRef::new(feed.feed.clone(), Channel::Rsvps);
    let mut confirms = Vec::with_capacity(feed.partitions.into());
    for partition in (0..feed.partitions).map(Partition) {
        let mut builder = BatchBuilder::with_capacity(record.len() + 64);
        builder.push(record)?;
        let batch = builder.finish(BatchHeader {
            producer: Producer::new(PRODUCER)?,
            epoch: revision,
            seq: 1,
        })?;
        confirms.push(context.binder.publish(&rsvps, partition, batch).await?);
    }
    let mut offsets = Vec::with_capacity(confirms.len());
    for confirm in confirms {
        offsets.push(confirm.await?.0 + 1);
    }
    Ok(offsets)
}
