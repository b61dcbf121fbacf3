//! Over which part of the log a standing query goes: positions of requests as offsets of `rsvps`.

use headcount_binder::{Channel, ChannelRef, Offset, Partition};
use headcount_engine::query::Query;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{self, CreateQueryRequest};
use headcount_proto::wire::Input;
use prost_types::Timestamp;

use super::super::views::position::AtLeast;
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::offsets_at;
use crate::serve::progress::newest;

/// Slides of the past that are folded at most.
const PAST_SLIDES_MAX: i64 = 10_000;

/// Batches that are looked at for the first stamp.
const LOOK_AHEAD: usize = 64;

/// Where a query is asked to begin.
pub(super) enum Start {
    Now,
    Earliest,
    Cursor(String),
    Time(Timestamp),
}

impl Start {
    /// That of a request; the field at fault where it names several.
    pub(super) fn of(request: &CreateQueryRequest) -> Result<Start, (String, String)> {
        let cursor = Some(&request.from_cursor).filter(|cursor| !cursor.is_empty());
        match (cursor, request.from_earliest, request.from_time) {
            (None, false, None) => Ok(Start::Now),
            (Some(cursor), false, None) => Ok(Start::Cursor(cursor.clone())),
            (None, true, None) => Ok(Start::Earliest),
            (None, false, Some(time)) => Ok(Start::Time(time)),
            _ => Err((
                "from_cursor".to_owned(),
                "must not be given with from_earliest or from_time, nor these together".to_owned(),
            )),
        }
    }
}

/// Offsets by partition; empty: from now on.
pub(super) async fn from(
    context: &Context,
    feed: &FeedConfig,
    start: Start,
) -> Result<Vec<u64>, ServiceError> {
    match start {
        Start::Now => Ok(Vec::new()),
        Start::Earliest => earliest(context, feed).await,
        Start::Cursor(text) => {
            let asked = cursor(context, feed, &text)?;
            let least = earliest(context, feed).await?;
            for (partition, (asked, earliest)) in (0..).zip(asked.iter().zip(&least)) {
                if asked < earliest {
                    return Err(ServiceError::PositionGone {
                        partition,
                        asked: *asked,
                        earliest: *earliest,
                    });
                }
            }
            Ok(asked)
        }
        Start::Time(time) => {
            let rsvps = ChannelRef::new(feed.feed.clone(), Channel::Rsvps);
            let partitions = usize::from(feed.partitions);
            let found = offsets_at(context, &rsvps, partitions, "from_time", Some(time)).await?;
            let least = earliest(context, feed).await?;
            Ok(found
                .iter()
                .zip(least)
                .map(|(at, least)| at.0.max(least))
                .collect())
        }
    }
}

/// Offsets by partition; empty: it goes on.
pub(super) fn until(
    context: &Context,
    feed: &FeedConfig,
    text: &str,
    from: &[u64],
) -> Result<Vec<u64>, ServiceError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let until = cursor(context, feed, text)?;
    if until.iter().zip(from).any(|(until, from)| until < from) {
        return Err(ServiceError::field(
            "until_cursor",
            "must not lie before the start in any partition",
        ));
    }
    Ok(until)
}

/// The first records of which, and of all later ones, the changes are kept.
pub(super) async fn earliest(
    context: &Context,
    feed: &FeedConfig,
) -> Result<Vec<u64>, ServiceError> {
    let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
    let mut offsets = Vec::with_capacity(feed.partitions.into());
    for partition in (0..feed.partitions).map(Partition) {
        let bounds = context.binder.bounds(&changes, partition).await?;
        let mut earliest = 0;
        if !bounds.whole && bounds.earliest >= bounds.end {
            let progress = newest(context, &changes, partition).await?;
            earliest = progress.map_or(0, |progress| progress.next_offset());
        } else if !bounds.whole {
            let mut consumer = context
                .binder
                .consume(&changes, partition, bounds.earliest)
                .await?;
            // What gave this batch may have given one before it.
            earliest = consumer.next().await?.batch.header.seq;
        }
        offsets.push(earliest);
    }
    Ok(offsets)
}

/// A cursor over offsets of `rsvps`.
pub(super) fn written(context: &Context, offsets: &[u64]) -> String {
    if offsets.is_empty() {
        return String::new();
    }
    let channel = v1::Channel::Rsvps as u8;
    Cursor::new(
        CursorKind::AsOf,
        channel,
        context.generation,
        offsets.to_vec(),
    )
    .encode()
}

fn cursor(context: &Context, feed: &FeedConfig, text: &str) -> Result<Vec<u64>, ServiceError> {
    match AtLeast::read(text, context.generation, feed.partitions.into())? {
        Some(AtLeast::Input(offsets)) => Ok(offsets),
        _ => Err(ServiceError::CursorGeneration(
            "channel: one over rsvps is needed",
        )),
    }
}

/// Refuses a past of more slides than are folded.
pub(super) async fn check_past(
    context: &Context,
    feed: &FeedConfig,
    query: &Query,
    from: &[u64],
) -> Result<(), ServiceError> {
    let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
    for (partition, from) in (0..).map(Partition).zip(from) {
        let Some(now) = newest(context, &changes, partition).await? else {
            continue;
        };
        let Some(then_ms) = stream_time_ms(context, feed, partition, Offset(*from)).await? else {
            continue;
        };
        let slides = now.stream_time_ms.saturating_sub(then_ms) / query.window.slide_ms;
        if slides > PAST_SLIDES_MAX {
            return Err(ServiceError::LimitExceeded(format!(
                "{slides} slides of {} ms lie between the start and now, at most {PAST_SLIDES_MAX} are folded: begin later, or choose a longer slide",
                query.window.slide_ms
            )));
        }
    }
    Ok(())
}

/// The stream time of the first record at an offset or behind it, of those near.
async fn stream_time_ms(
    context: &Context,
    feed: &FeedConfig,
    partition: Partition,
    from: Offset,
) -> Result<Option<i64>, ServiceError> {
    let rsvps = ChannelRef::new(feed.feed.clone(), Channel::Rsvps);
    let bounds = context.binder.bounds(&rsvps, partition).await?;
    let mut next = from.max(bounds.earliest);
    if next >= bounds.end {
        return Ok(None);
    }
    let mut consumer = context.binder.consume(&rsvps, partition, next).await?;
    for _ in 0..LOOK_AHEAD {
        if next >= bounds.end {
            break;
        }
        let delivery = consumer.next().await?;
        next = delivery.next();
        let mut topics = Vec::new();
        for record in delivery.batch.records() {
            let stream_time_ms = match Input::decode(record, &mut topics) {
                Ok(Input::Rsvp(record)) => record.stamp.stream_time_ms,
                Ok(Input::SourceEvent { stamp, .. }) => stamp.stream_time_ms,
                _ => continue,
            };
            // Before the first record of a feed that is its own clock there is no time.
            if stream_time_ms > 0 {
                return Ok(Some(stream_time_ms));
            }
        }
    }
    Ok(None)
}
