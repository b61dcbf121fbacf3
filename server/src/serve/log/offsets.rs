//! Bounds, offsets by time, and the offsets that groups of readers keep.

use headcount_binder::{ChannelRef, Offset, Partition};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{
    CommitOffsetRequest, CommitOffsetResponse, GetCommittedOffsetsRequest,
    GetCommittedOffsetsResponse, ListPartitionsRequest, ListPartitionsResponse, PartitionBounds,
    PartitionOffset, ResolveOffsetRequest, ResolveOffsetResponse,
};
use prost_types::Timestamp;

use super::LogApi;
use crate::serve::context::{Context, contract_channel};
use crate::serve::error::ServiceError;

/// The longest name of a group, in bytes.
const GROUP_BYTES_MAX: usize = 64;

pub(super) async fn list_partitions(
    api: &LogApi,
    request: ListPartitionsRequest,
) -> Result<ListPartitionsResponse, ServiceError> {
    let channel = api.context.channel(&request.feed, request.channel)?;
    Ok(ListPartitionsResponse {
        partitions: channel_bounds(&api.context, &channel).await?,
    })
}

/// The bounds of every partition of a channel.
pub(crate) async fn channel_bounds(
    context: &Context,
    channel: &ChannelRef,
) -> Result<Vec<PartitionBounds>, ServiceError> {
    let count = context.binder.partitions(channel)?;
    let mut partitions = Vec::with_capacity(count.into());
    for partition in (0..count).map(Partition) {
        let bounds = context.binder.bounds(channel, partition).await?;
        partitions.push(PartitionBounds {
            partition: Some(partition.0.into()),
            earliest: Some(bounds.earliest.0),
            end: Some(bounds.end.0),
        });
    }
    Ok(partitions)
}

pub(super) async fn resolve_offset(
    api: &LogApi,
    request: ResolveOffsetRequest,
) -> Result<ResolveOffsetResponse, ServiceError> {
    let channel = api.context.channel(&request.feed, request.channel)?;
    let count = api.context.binder.partitions(&channel)?;
    let found = offsets_at(&api.context, &channel, count.into(), "time", request.time).await?;
    let number = contract_channel(channel.channel) as u8;
    let offsets = found.iter().map(|offset| offset.0).collect();
    let generation = api.context.generation;
    Ok(ResolveOffsetResponse {
        offsets: (0..)
            .zip(&found)
            .map(|(partition, offset)| at(partition, offset.0))
            .collect(),
        cursor: Cursor::new(CursorKind::Tail, number, generation, offsets).encode(),
    })
}

/// The first offset of each partition that was appended at `time` or later.
pub(crate) async fn offsets_at(
    context: &Context,
    channel: &ChannelRef,
    partitions: usize,
    field: &'static str,
    time: Option<Timestamp>,
) -> Result<Vec<Offset>, ServiceError> {
    let time = time.ok_or_else(|| ServiceError::field(field, "is required"))?;
    let time_ms = ceil_ms(&time)
        .ok_or_else(|| ServiceError::field(field, "is a time of the years 1 to 9999"))?;
    let mut offsets = Vec::with_capacity(partitions);
    for partition in (0..).map(Partition).take(partitions) {
        offsets.push(
            context
                .binder
                .offset_at(channel, partition, time_ms)
                .await?,
        );
    }
    Ok(offsets)
}

/// Milliseconds since 1970, rounded up: what was appended before is not at or after the time.
fn ceil_ms(time: &Timestamp) -> Option<i64> {
    let nanos = i64::from(time.nanos);
    let valid = (-62_135_596_800..=253_402_300_799).contains(&time.seconds)
        && (0..1_000_000_000).contains(&nanos);
    valid.then(|| time.seconds * 1_000 + (nanos + 999_999) / 1_000_000)
}

pub(super) async fn commit_offset(
    api: &LogApi,
    request: CommitOffsetRequest,
) -> Result<CommitOffsetResponse, ServiceError> {
    let channel = api.context.channel(&request.feed, request.channel)?;
    let group = group(&request.group)?;
    let partition = api.partition(&channel, request.partition)?;
    let committed = api.context.store.commit_offset(
        channel.feed.as_str(),
        channel.channel.as_str(),
        group,
        partition.0,
        request.offset,
        request.expected_previous,
    );
    committed.await?;
    Ok(CommitOffsetResponse {
        offset: Some(request.offset),
    })
}

pub(super) async fn committed_offsets(
    api: &LogApi,
    request: GetCommittedOffsetsRequest,
) -> Result<GetCommittedOffsetsResponse, ServiceError> {
    let channel = api.context.channel(&request.feed, request.channel)?;
    let group = group(&request.group)?;
    let (feed, name) = (channel.feed.as_str(), channel.channel.as_str());
    let mut offsets = api
        .context
        .store
        .committed_offsets(feed, name, group)
        .await?;
    offsets.sort_unstable();
    let offsets = offsets
        .into_iter()
        .map(|(partition, offset)| at(partition, offset));
    Ok(GetCommittedOffsetsResponse {
        offsets: offsets.collect(),
    })
}

fn at(partition: u16, offset: u64) -> PartitionOffset {
    PartitionOffset {
        partition: Some(partition.into()),
        offset: Some(offset),
    }
}

fn group(name: &str) -> Result<&str, ServiceError> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    if name.is_empty() || name.len() > GROUP_BYTES_MAX || !name.bytes().all(allowed) {
        return Err(ServiceError::field("group", "is 1 to 64 of [a-zA-Z0-9._-]"));
    }
    Ok(name)
}
