//! Whom retention may overtake soon, where it is the log's own and nothing holds it back.
//!
//! - A reader's place is what it needs when it starts again: of an analyser its newest checkpoint's
//!   offset of the input, of the loader its position. Both stand in the store, so whoever serves can look.
//! - What a place uses up of the retention is the largest of three shares: its age of the retention's
//!   age; the bytes behind it of the retention's bytes, guessed from the first few batches there; and
//!   once anything has been removed, the batches behind it of all batches kept. A reader that is
//!   overtaken uses up all.
//! - From a half on there is a warning on the status board, of the reader of each channel that uses up
//!   most. It is looked every 5 s, in the background: `/readyz` waits for no broker. Where log or store do not answer,
//!   the last word stays; that they do not is told by those that wait for them.
//! - The merger is left out: it follows the analysers in seconds, and its input is not theirs.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Binder, Bounds, Channel, ChannelRef, Offset, Partition};
use headcount_store::Store;
use tokio::time::{MissedTickBehavior, interval, timeout};

use super::config::FeedConfig;
use super::context::{Context, partitions_of};

/// Time between two looks, and the longest that one may take.
const EVERY: Duration = Duration::from_secs(5);

/// It is warned from this share of the retention on.
const WARNING: f64 = 0.5;

/// Batches whose length is looked at.
const SAMPLES: u32 = 4;

/// What streams were made to keep.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Bytes of all partitions of a channel together.
    pub bytes: u64,
    /// Age of a batch, ms.
    pub age_ms: i64,
    /// Name of the loaders' group.
    pub loaders: String,
}

/// Where a reader stands.
struct Place {
    reader: String,
    channel: ChannelRef,
    partition: Partition,
    next: Offset,
}

/// Warns of readers that may be overtaken, for as long as it is polled.
pub async fn watch(context: Arc<Context>, kept: Kept) -> Infallible {
    let mut looks = interval(EVERY);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        for feed in &context.feeds {
            let looked = timeout(EVERY, look(&context, &kept, feed)).await;
            if looked.ok().flatten().is_none() {
                tracing::debug!(feed = %feed.feed, "places of readers not looked at");
            }
        }
    }
}

/// Looks once at all readers of a feed; `None`: log or store do not answer.
async fn look(context: &Context, kept: &Kept, feed: &FeedConfig) -> Option<()> {
    let places = places(&*context.store, kept, feed).await?;
    for channel in [Channel::Rsvps, Channel::Changes, Channel::Results] {
        let mut most = (0.0, None);
        for place in places.iter().filter(|at| at.channel.channel == channel) {
            let now_ms = context.clock.now_ms();
            let used = used(&*context.binder, kept, feed, place, now_ms).await?;
            if used > most.0 {
                most = (used, Some(place));
            }
        }
        let name = format!("retention/{}/{channel}", feed.feed);
        let (used, place) = most;
        let warning = place.filter(|_| used >= WARNING).map(|place| {
            let (reader, partition) = (&place.reader, place.partition);
            let (channel, percent) = (&place.channel, (used * 100.0).round());
            format!(
                "{reader} uses up {percent} % of the retention of {channel}, partition {partition}: \
                 see that it runs and keeps up; what is removed before it gets there is lost to it"
            )
        });
        context.status.warn(&name, warning);
    }
    Some(())
}

/// Where the readers of a feed stand. Who has never had a place needs all, if it is an analyser.
async fn places(store: &dyn Store, kept: &Kept, feed: &FeedConfig) -> Option<Vec<Place>> {
    let name = feed.feed.as_str();
    let checkpoints = store.list_checkpoints(name).await.ok()?;
    let mut places = Vec::new();
    for partition in (0..feed.partitions).map(Partition) {
        let reader = format!("analyse/{partition}");
        let newest = checkpoints.iter().find(|one| one.owner == reader);
        places.push(Place {
            reader,
            channel: ChannelRef::new(feed.feed.clone(), Channel::Rsvps),
            partition,
            next: newest.map_or(Offset::ZERO, |newest| Offset(newest.next_offset)),
        });
    }
    for channel in [Channel::Changes, Channel::Results] {
        for partition in (0..partitions_of(channel, feed.partitions)).map(Partition) {
            let position = store
                .load_position(name, channel.as_str(), &kept.loaders, partition.0)
                .await;
            places.extend(position.ok()?.map(|position| Place {
                reader: kept.loaders.clone(),
                channel: ChannelRef::new(feed.feed.clone(), channel),
                partition,
                next: Offset(position.next_offset),
            }));
        }
    }
    Some(places)
}

/// The share of the retention that lies between a place and the end.
async fn used(
    binder: &dyn Binder,
    kept: &Kept,
    feed: &FeedConfig,
    place: &Place,
    now_ms: i64,
) -> Option<f64> {
    let (channel, partition) = (&place.channel, place.partition);
    let bounds = binder.bounds(channel, partition).await.ok()?;
    if place.next >= bounds.end {
        return Some(0.0);
    }
    let first = place.next.max(bounds.earliest);
    let mut consumer = binder.consume(channel, partition, first).await.ok()?;
    let oldest = consumer.next().await.ok()?;
    let (mut bytes, mut batches) = (oldest.batch.body.len(), 1);
    while batches < SAMPLES
        && let Some(next) = consumer.try_next().ok()?
    {
        bytes += next.batch.body.len();
        batches += 1;
    }
    let partitions = partitions_of(channel.channel, feed.partitions);
    let limit = kept.bytes as f64 / f64::from(partitions.max(1));
    let mean_bytes = bytes as f64 / f64::from(batches);
    let (unread, of_kept) = behind(place.next, bounds);
    let by_age = (now_ms - oldest.append_time_ms) as f64 / kept.age_ms.max(1) as f64;
    Some(
        (mean_bytes * unread / limit)
            .max(by_age)
            .max(of_kept)
            .min(1.0),
    )
}

/// How many batches lie behind a place, and what share of all that are kept they are; none where
/// nothing has been removed yet.
fn behind(place: Offset, bounds: Bounds) -> (f64, f64) {
    let from = |at: Offset| bounds.end.broker().saturating_sub(at.broker()) as f64;
    let (unread, all) = (from(place), from(bounds.earliest));
    match bounds.whole {
        true => (unread, 0.0),
        false => (unread, unread / all.max(1.0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_stand_for_a_share_once_something_was_removed() {
        let bounds = |whole| Bounds {
            earliest: Offset::new(100, 0),
            end: Offset::new(200, 0),
            whole,
        };
        let at = |offset| Offset::new(offset, 0);
        assert_eq!(behind(at(150), bounds(true)), (50.0, 0.0));
        assert_eq!(behind(at(150), bounds(false)), (50.0, 0.5));
        assert_eq!(behind(at(200), bounds(false)), (0.0, 0.0));
        assert_eq!(behind(at(50), bounds(false)), (150.0, 1.5));
    }
}
