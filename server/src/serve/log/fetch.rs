//! `Fetch`: one answer from one partition.

use std::time::Duration;

use headcount_binder::{Offset, Partition};
use headcount_proto::v1::FetchRequest;
use tokio::time::{Instant, timeout_at};

use super::LogApi;
use super::reader::PartitionReader;
use super::wire::{FetchAnswer, Page};
use crate::serve::error::ServiceError;

/// Records of an answer when the request names no number.
const RECORDS_DEFAULT: u32 = 100;
/// Records of an answer at most; more asked for is taken as this.
const RECORDS_MAX: u32 = 10_000;
/// The longest wait; more asked for is taken as this.
pub(crate) const WAIT_MAX: Duration = Duration::from_secs(60);
/// Waits for a further batch in one call: an answer comes also when millions of heartbeats lie
/// between two records, and `next` has moved on.
const TURNS_MAX: usize = 4_096;

pub(super) async fn fetch(
    api: &LogApi,
    request: FetchRequest,
) -> Result<FetchAnswer, ServiceError> {
    let context = &api.context;
    let channel = context.channel(&request.feed, request.channel)?;
    let partition = api.partition(&channel, request.partition)?;
    let wait = wait_of(&request)?;
    let mut bounds = context.binder.bounds(&channel, partition).await?;
    let from = request.offset.map_or(bounds.earliest, Offset);
    if from < bounds.earliest {
        return Err(gone(partition, from, bounds.earliest));
    }
    let records_max = match request.max_records {
        0 => RECORDS_DEFAULT,
        asked => asked.min(RECORDS_MAX),
    };
    let mut page = Page::new(records_max as usize, context.limits.message_bytes);
    let payload_only = request.payload_only;
    let positions = &api.positions;
    let opened = PartitionReader::open(context, positions, &channel, partition, from, payload_only);
    let mut reader = opened.await?;
    let deadline = Instant::now() + wait;
    for _ in 0..TURNS_MAX {
        reader.drain(&mut page, Offset::END)?;
        if !page.records.is_empty() {
            break;
        }
        if reader.next() < bounds.end {
            // There is something: reading it is no waiting for new records.
            reader.wait().await?;
            continue;
        }
        let arrived = tokio::select! {
            () = context.shutdown.cancelled() => return Err(ServiceError::ShuttingDown),
            arrived = timeout_at(deadline, reader.wait()) => arrived,
        };
        match arrived {
            Ok(read) => read?,
            Err(_elapsed) => break,
        }
    }
    let next = reader.next();
    bounds = context.binder.bounds(&channel, partition).await?;
    reader.leave(positions, &channel);
    context
        .metrics
        .records_sent
        .inc_by(page.records.len() as u64);
    Ok(FetchAnswer {
        records: page.records,
        next: Some(next.0),
        earliest: Some(bounds.earliest.0),
        end: Some(bounds.end.0),
    })
}

pub(super) const fn gone(partition: Partition, asked: Offset, earliest: Offset) -> ServiceError {
    ServiceError::PositionGone {
        partition: partition.0,
        asked: asked.0,
        earliest: earliest.0,
    }
}

fn wait_of(request: &FetchRequest) -> Result<Duration, ServiceError> {
    let Some(wait) = request.wait else {
        return Ok(Duration::ZERO);
    };
    let wait = Duration::try_from(wait)
        .map_err(|_| ServiceError::field("wait", "is a duration of 0 or more"))?;
    Ok(wait.min(WAIT_MAX))
}
