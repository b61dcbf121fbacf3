//! `Seek`, and where positions of requests lie.

use headcount_binder::{ChannelRef, Partition};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::start_position::Position;
use headcount_proto::v1::{SeekRequest, SeekResponse, StartPosition};

use super::backlog::count;
use super::definition;
use super::judge::Judge;
use super::owner::{Command, find};
use super::owners::Owners;
use super::unread;
use crate::serve::context::{Context, contract_channel};
use crate::serve::error::ServiceError;
use crate::serve::log::offsets_at;

/// The offsets of a position of a request, one for each partition; by default the end.
///
/// # Errors
/// [`ServiceError::InvalidArgument`], [`ServiceError::MalformedCursor`],
/// [`ServiceError::CursorGeneration`], [`ServiceError::PositionGone`], and what the log says.
pub(super) async fn offsets(
    context: &Context,
    channel: &ChannelRef,
    asked: Option<StartPosition>,
    field: &'static str,
) -> Result<Vec<u64>, ServiceError> {
    let count = context.binder.partitions(channel)?;
    let position = asked.and_then(|asked| asked.position);
    let mut offsets = Vec::with_capacity(count.into());
    if let Some(Position::Time(time)) = &position {
        let found = offsets_at(context, channel, count.into(), field, Some(*time)).await?;
        return Ok(found.iter().map(|offset| offset.0).collect());
    }
    if let Some(Position::Earliest(false) | Position::Latest(false)) = &position {
        let text = "holds true, or another position";
        return Err(ServiceError::field(field, text));
    }
    let cursor = match &position {
        Some(Position::Cursor(text)) => Some(cursor(context, channel, text, count)?),
        _ => None,
    };
    for partition in (0..count).map(Partition) {
        let bounds = context.binder.bounds(channel, partition).await?;
        let offset = match (&position, &cursor) {
            (_, Some(cursor)) => {
                let asked = cursor.offsets[usize::from(partition.0)];
                if asked < bounds.earliest.0 {
                    return Err(ServiceError::PositionGone {
                        partition: partition.0,
                        asked,
                        earliest: bounds.earliest.0,
                    });
                }
                // Nothing lies beyond the end, and what comes there is not to be skipped.
                asked.min(bounds.end.0)
            }
            (Some(Position::Earliest(_)), _) => bounds.earliest.0,
            _ => bounds.end.0,
        };
        offsets.push(offset);
    }
    Ok(offsets)
}

fn cursor(
    context: &Context,
    channel: &ChannelRef,
    text: &str,
    partitions: u16,
) -> Result<Cursor, ServiceError> {
    let cursor = Cursor::decode(text)?;
    if cursor.kind != CursorKind::Tail {
        return Err(ServiceError::CursorGeneration("call"));
    }
    if cursor.channel != contract_channel(channel.channel) as u8 {
        return Err(ServiceError::CursorGeneration("channel"));
    }
    if cursor.generation != context.generation || cursor.offsets.len() != usize::from(partitions) {
        return Err(ServiceError::CursorGeneration("generation of the channel"));
    }
    Ok(cursor)
}

/// Moves the committed position, or says what that would do.
///
/// # Errors
/// As [`offsets`]; [`ServiceError::SubscriptionNotFound`], [`ServiceError::OwnedElsewhere`].
pub(super) async fn seek(
    owners: &Owners,
    request: SeekRequest,
) -> Result<SeekResponse, ServiceError> {
    let context = owners.context();
    let name = definition::name("name", &request.name)?;
    let to = request.to.filter(|to| to.position.is_some());
    let to = to.ok_or_else(|| ServiceError::field("to", "is required"))?;
    let definition = find(context, name).await?;
    let channel = definition.channel(context)?;
    let judge = Judge::new(&definition)?;
    let offsets = offsets(context, &channel, Some(to), "to").await?;
    let (standing, _) = owners.ask(name, Command::Standing).await?;
    let (mut redelivered, mut skipped) = (0, 0);
    for ((partition, to), state) in (0..).zip(&offsets).zip(&standing.states) {
        let is_kept = |offset: u64| {
            let kept = &state.unsettled;
            kept.binary_search_by_key(&offset, |kept| kept.offset)
                .is_ok()
        };
        let is_settled =
            |offset: u64| (offset < state.top && !is_kept(offset)) || state.early.contains(&offset);
        let last = state.early.last().map_or(0, |last| last + 1);
        let (from, until) = (state.committed(), state.top.max(last));
        let at = (Partition(partition), *to, until);
        redelivered += count(owners, &channel, at, &judge, is_settled)
            .await?
            .records;
        let at = (Partition(partition), from, *to);
        let is_skipped = |offset: u64| !is_settled(offset);
        skipped += count(owners, &channel, at, &judge, is_skipped)
            .await?
            .records;
    }
    if !request.dry_run {
        unread::park(owners, name, &channel).await?;
        owners
            .ask(name, |reply| Command::Seek(offsets.clone(), reply))
            .await?;
    }
    let number = contract_channel(channel.channel) as u8;
    let cursor = Cursor::new(CursorKind::Tail, number, context.generation, offsets);
    Ok(SeekResponse {
        redelivered: Some(redelivered),
        skipped: Some(skipped),
        cursor: cursor.encode(),
    })
}
