//! How much is left to deliver, counted in the log.

use std::time::Duration;

use headcount_binder::{ChannelRef, Offset, Partition};
use headcount_proto::v1::{GetBacklogRequest, GetBacklogResponse};

use super::definition::{self, Definition};
use super::judge::Judge;
use super::ledger::{LaneState, Progress};
use super::owner::{Command, Standing, find};
use super::owners::Owners;
use super::parked;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::log::{Page, PartitionReader};

/// Records and bytes looked at a time.
const PAGE_RECORDS: usize = 4_096;
const PAGE_BYTES: usize = 4 << 20;

/// What a count has found.
#[derive(Debug, Default)]
pub(super) struct Counted {
    pub(super) records: u64,
    /// When the first of them was appended, ms since 1970.
    pub(super) oldest_ms: Option<i64>,
}

/// Counts the records of a partition in `[from, to)` that a subscription delivers and that are
/// wanted. What retention has removed is not there to be counted.
///
/// # Errors
/// What the log says.
pub(super) async fn count(
    owners: &Owners,
    channel: &ChannelRef,
    (partition, from, to): (Partition, u64, u64),
    judge: &Judge,
    is_wanted: impl Fn(u64) -> bool,
) -> Result<Counted, ServiceError> {
    let context = owners.context();
    let bounds = context.binder.bounds(channel, partition).await?;
    let from = Offset(from).max(bounds.earliest);
    let to = Offset(to).min(bounds.end);
    let mut counted = Counted::default();
    if from >= to {
        return Ok(counted);
    }
    let positions = owners.positions();
    let opened = PartitionReader::open(context, positions, channel, partition, from, true);
    let mut reader = opened.await?;
    while reader.next() < to {
        reader.wait().await?;
        let mut page = Page::new(PAGE_RECORDS, PAGE_BYTES);
        reader.drain(&mut page, to)?;
        for record in page.records {
            let (Some(offset), Some(bytes)) = (record.offset, record.record) else {
                continue;
            };
            if !is_wanted(offset) || judge.keys(&bytes).is_none() {
                continue;
            }
            counted.records += 1;
            let time = record.append_time.unwrap_or_default();
            let at_ms = time.seconds * 1_000 + i64::from(time.nanos / 1_000_000);
            counted.oldest_ms.get_or_insert(at_ms);
        }
        tokio::task::yield_now().await;
    }
    Ok(counted)
}

/// The states that the store has, of a subscription that another instance owns.
async fn saved(context: &Context, definition: &Definition) -> Result<Vec<LaneState>, ServiceError> {
    let mut states: Vec<LaneState> = definition
        .origin
        .iter()
        .map(|offset| LaneState::at(*offset))
        .collect();
    let subscription = &definition.subscription;
    let (feed, name) = (&subscription.feed, &subscription.name);
    for row in context.store.progress(feed, name).await? {
        let progress = Progress::decode(&row.state).map_err(ServiceError::internal)?;
        let state = states.get_mut(usize::from(row.partition));
        if let Some(state) = state.filter(|_| progress.subscription == definition.id) {
            *state = progress.lane;
        }
    }
    Ok(states)
}

/// `GetBacklog`: of a subscription that is owned here, as its owner has it; else as it was saved,
/// without what is leased.
///
/// # Errors
/// [`ServiceError::SubscriptionNotFound`], and what log and store say.
pub(super) async fn backlog(
    owners: &Owners,
    request: GetBacklogRequest,
) -> Result<GetBacklogResponse, ServiceError> {
    let context = owners.context();
    let name = definition::name("subscription", &request.subscription)?;
    let definition = find(context, name).await?;
    let standing = owners.ask_if_owned(name, Command::Standing).await;
    let (states, leased) = match standing {
        Ok(Some(Standing { states, leased })) => (states, Some(leased)),
        Ok(None) => (saved(context, &definition).await?, None),
        Err(error) if error.is_not_owned() => (saved(context, &definition).await?, None),
        Err(error) => return Err(error),
    };
    let channel = definition.channel(context)?;
    let judge = Judge::new(&definition)?;
    let mut pending = Counted::default();
    for (partition, state) in (0..).map(Partition).zip(&states) {
        let is_left = |offset: u64| {
            let kept = &state.unsettled;
            let is_kept = || {
                kept.binary_search_by_key(&offset, |kept| kept.offset)
                    .is_ok()
            };
            (offset >= state.top || is_kept()) && !state.early.contains(&offset)
        };
        let at = (partition, state.committed(), Offset::END.0);
        let counted = count(owners, &channel, at, &judge, is_left).await?;
        pending.records += counted.records;
        pending.oldest_ms = [pending.oldest_ms, counted.oldest_ms]
            .into_iter()
            .flatten()
            .min();
    }
    let age_ms = |since: i64| context.clock.now_ms().saturating_sub(since).max(0);
    let age = pending.oldest_ms.map(age_ms);
    let age = age.map(|ms| Duration::from_millis(ms.unsigned_abs()));
    Ok(GetBacklogResponse {
        pending: Some(pending.records),
        leased,
        parked: Some(parked::count(context, &definition).await?),
        oldest_age: age.and_then(|age| prost_types::Duration::try_from(age).ok()),
    })
}
