//! `at_least` of history: how far the store must have come before it answers.
//!
//! - The loader keeps its position in one commit with its rows: where the position has come, the
//!   rows are.
//! - States of RSVPs are loaded from `changes`, each of which says how much of the input it covers:
//!   a cursor over the input is held against that, one over `changes` against the offset.
//! - Results are loaded from `results`, which several partitions go into: a cursor over `results`
//!   is held against the offset. One over the input or `changes` stands for whatever `results` held
//!   when the call came. Every result that somebody has seen is among that.
//! - A store that is not there within [`WAIT_MAX`] gives `NOT_CAUGHT_UP`.

use std::time::Duration;

use headcount_binder::{Channel, ChannelRef, Partition};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1;
use headcount_store::LoadPosition;
use tokio::time::{sleep, timeout};

use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::views::position::AtLeast;
use crate::serve::views::replica::WAIT_MAX;

/// The group that the loader keeps its positions under.
const LOAD_GROUP: &str = "load";
/// Time between two looks at the store.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// What of a position is held against a cursor.
type Reached = fn(&LoadPosition) -> u64;

/// Waits until the states of RSVPs up to `at_least` are in the store; empty text asks for nothing.
///
/// # Errors
/// [`ServiceError::NotCaughtUp`]; what is wrong with the cursor; what the store says.
pub(super) async fn states(
    context: &Context,
    feed: &FeedConfig,
    at_least: &str,
) -> Result<(), ServiceError> {
    let partitions = usize::from(feed.partitions);
    let Some(least) = AtLeast::read(at_least, context.generation, partitions)? else {
        return Ok(());
    };
    let (least, reached): (_, Reached) = match least {
        AtLeast::Input(offsets) => (offsets, |at| at.applied.source),
        AtLeast::Changes(offsets) => (offsets, |at| at.next_offset),
    };
    wait(context, feed, Channel::Changes, &least, reached).await
}

/// Waits until the results up to `at_least` are in the store; empty text asks for nothing.
///
/// # Errors
/// As [`states`].
pub(super) async fn results(
    context: &Context,
    feed: &FeedConfig,
    at_least: &str,
) -> Result<(), ServiceError> {
    let least = match over_results(at_least, context.generation)? {
        Some(offset) => offset,
        None => {
            let partitions = usize::from(feed.partitions);
            if AtLeast::read(at_least, context.generation, partitions)?.is_none() {
                return Ok(());
            }
            let results = ChannelRef::new(feed.feed.clone(), Channel::Results);
            context.binder.bounds(&results, Partition(0)).await?.end.0
        }
    };
    let reached = |at: &LoadPosition| at.next_offset;
    wait(context, feed, Channel::Results, &[least], reached).await
}

/// The offset of a cursor over `results`; `None` for any other.
fn over_results(at_least: &str, generation: u16) -> Result<Option<u64>, ServiceError> {
    if at_least.is_empty() {
        return Ok(None);
    }
    let cursor = Cursor::decode(at_least)?;
    let known = matches!(cursor.kind, CursorKind::Tail | CursorKind::Watch);
    if !known || cursor.channel != v1::Channel::Results as u8 {
        return Ok(None);
    }
    if cursor.generation != generation {
        return Err(ServiceError::CursorGeneration("generation of the channel"));
    }
    Ok(cursor.offsets.first().copied())
}

/// Waits until the loader has reached an offset in each partition of a channel.
async fn wait(
    context: &Context,
    feed: &FeedConfig,
    channel: Channel,
    least: &[u64],
    reached: impl Fn(&LoadPosition) -> u64,
) -> Result<(), ServiceError> {
    let (store, name) = (&context.store, feed.feed.as_str());
    let loaded = async {
        for (partition, least) in (0u16..).zip(least) {
            loop {
                let kept = store.load_position(name, channel.as_str(), LOAD_GROUP, partition);
                if kept.await?.map_or(0, |at| reached(&at)) >= *least {
                    break;
                }
                sleep(LOOK_EVERY).await;
            }
        }
        Ok(())
    };
    timeout(WAIT_MAX, loaded)
        .await
        .unwrap_or(Err(ServiceError::NotCaughtUp))
}
