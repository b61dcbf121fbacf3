//! The log of changes read as far as spans of time go.
//!
//! Where a window begins is found by bisection of the stream times that batches end at: no record is further ahead of its stream
//! time than [`AHEAD_MS_MAX`]. A partition is read until its watermark says that nothing more can enter, or to where it ended
//! when the reading began: nothing is waited for.

use headcount_binder::{
    Batch, Bounds, Channel, ChannelRef, Delivery, Offset, OutputPosition, Partition,
};
use headcount_engine::catalog::GROUPS_MAX;
use headcount_engine::record::AHEAD_MS_MAX;
use headcount_engine::span::SpanFold;
use headcount_engine::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};
use headcount_proto::v1::Progress;

use crate::changes::{self, Taken};
use crate::search::Search;
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::progress;

/// How far the reading came, and what of it is known.
#[derive(Debug)]
pub(super) struct Reached {
    /// Offset of the next record of the input, per partition.
    pub(super) inputs: Vec<u64>,
    /// The least watermark of the partitions.
    pub(super) watermark_ms: i64,
    /// False where a partition has exceeded its budget of state.
    pub(super) exact: bool,
    /// Changes that would count may be gone.
    pub(super) is_cut: bool,
    /// Whether the log began before the windows did.
    pub(super) began_before: bool,
}

/// One partition of it.
struct Part {
    next: u64,
    watermark_ms: i64,
    exact: bool,
    is_cut: bool,
    began_before: bool,
}

/// Folds what belongs to the spans, all of which are windows or all of which are not.
pub(super) async fn read(
    context: &Context,
    feed: &FeedConfig,
    folds: &mut [SpanFold],
) -> Result<Reached, ServiceError> {
    let mut reached = Reached {
        inputs: Vec::with_capacity(feed.partitions.into()),
        watermark_ms: END_OF_FEED_MS,
        exact: true,
        is_cut: false,
        began_before: false,
    };
    for partition in (0..feed.partitions).map(Partition) {
        let part = read_partition(context, feed, partition, folds).await?;
        reached.inputs.push(part.next);
        reached.watermark_ms = reached.watermark_ms.min(part.watermark_ms);
        reached.exact &= part.exact;
        reached.is_cut |= part.is_cut;
        reached.began_before |= part.began_before;
    }
    Ok(reached)
}

async fn read_partition(
    context: &Context,
    feed: &FeedConfig,
    partition: Partition,
    folds: &mut [SpanFold],
) -> Result<Part, ServiceError> {
    let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
    let bounds = context.binder.bounds(&changes, partition).await?;
    let starts = folds.iter().filter_map(SpanFold::window);
    let start_ms = starts.map(|window| window.start_ms).min();
    let mut part = Part {
        next: 0,
        watermark_ms: NO_WATERMARK_MS,
        exact: true,
        is_cut: !bounds.whole,
        began_before: start_ms.is_none(),
    };
    if bounds.earliest >= bounds.end {
        return Ok(part);
    }
    let mut next = bounds.earliest;
    if let Some(start_ms) = start_ms {
        next = begin(context, &changes, partition, &bounds, start_ms).await?;
        part.is_cut &= next <= bounds.earliest;
        part.began_before = next > bounds.earliest;
    }
    let before = context.positions.outputs_before(&changes, partition, next);
    let mut position: OutputPosition = before.await?;
    let mut consumer = context.binder.consume(&changes, partition, next).await?;
    folds.iter_mut().for_each(SpanFold::begin_partition);
    while next < bounds.end && !is_closed(folds, part.watermark_ms) {
        let delivery = consumer.next().await?;
        next = delivery.next();
        if !position.accept(&delivery.batch.header).is_apply() {
            continue;
        }
        let Some(progress) = take(folds, &delivery)? else {
            continue;
        };
        let is_first = part.watermark_ms == NO_WATERMARK_MS;
        if is_first && start_ms.is_some_and(|start| progress.stream_time_ms < start) {
            part.began_before = true;
        }
        part.next = progress.next_offset();
        part.watermark_ms = changes::watermark_ms(&progress);
        part.exact = !progress.inexact;
    }
    Ok(part)
}

/// The first batch that may hold a record of a window.
async fn begin(
    context: &Context,
    changes: &ChannelRef,
    partition: Partition,
    bounds: &Bounds,
    start_ms: i64,
) -> Result<Offset, ServiceError> {
    let search = Search {
        binder: &*context.binder,
        channel: changes,
        partition,
    };
    let reaches = |batch: &Batch| {
        let progress = progress::told(batch)?;
        Some(progress.stream_time_ms >= start_ms.saturating_sub(AHEAD_MS_MAX))
    };
    let range = (bounds.earliest, bounds.end);
    let found = search.first_batch_of_all(range, &reaches).await?;
    Ok(found.max(bounds.earliest))
}

/// Whether nothing more can enter any of them.
fn is_closed(folds: &[SpanFold], watermark_ms: i64) -> bool {
    let closed = |fold: &SpanFold| fold.closes_ms().is_some_and(|at| watermark_ms >= at);
    folds.iter().all(closed)
}

/// Folds a batch; its last progress.
fn take(folds: &mut [SpanFold], delivery: &Delivery) -> Result<Option<Progress>, ServiceError> {
    let mut topics = Vec::new();
    let mut last = None;
    for (offset, record) in delivery.records() {
        let undecodable = |reason: String| {
            let offset = offset.0;
            ServiceError::internal(format!(
                "record {offset} of changes cannot be read ({reason})"
            ))
        };
        match changes::read(record, &mut topics).map_err(undecodable)? {
            Taken::Change(change) => {
                let folded = changes::hand_on(&change, &topics, |change| {
                    folds.iter_mut().for_each(|fold| fold.change(change));
                });
                folded.map_err(|error| undecodable(error.to_string()))?;
            }
            Taken::Progress(progress) => {
                let watermark_ms = changes::watermark_ms(&progress);
                folds
                    .iter_mut()
                    .for_each(|fold| fold.progress(watermark_ms));
                last = Some(progress);
            }
            Taken::Other => {}
        }
    }
    if folds.iter().any(SpanFold::is_too_wide) {
        return Err(ServiceError::LimitExceeded(format!(
            "the span has more than {GROUPS_MAX} groups: narrow the filter, or group by less"
        )));
    }
    Ok(last)
}
