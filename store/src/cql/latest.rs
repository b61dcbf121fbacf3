//! Which states are the latest of their RSVPs, now or at a cursor of the past.
//!
//! Now: those that `rsvps` has. At a cursor: a state that was known and whose next version was
//! not. One next version is enough to look at, because an RSVP stays in one partition of a
//! generation: where the next one was not known, no later one was. A state that was followed since
//! comes from history, and is gone where history is.

use std::collections::BTreeSet;

use bytes::Bytes;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use rustc_hash::FxHashMap;
use scylla::value::CqlTimestamp;

use super::Inner;
use super::call::Call;
use super::slots;
use crate::error::StoreError;
use crate::keys::StateKey;
use crate::rows::RsvpsQuery;

/// Look-ups of a page under way at a time.
const LOOK_UPS: usize = 16;

/// The records of those of these states that are the latest.
pub(super) async fn records(
    inner: &Inner,
    call: &Call,
    query: &RsvpsQuery,
    states: impl Iterator<Item = (StateKey, u64)>,
) -> Result<FxHashMap<StateKey, Bytes>, StoreError> {
    let states: Vec<(StateKey, u64)> = states.collect();
    let ids: Vec<u64> = states.iter().map(|(_, rsvp_id)| *rsvp_id).collect();
    let mut now = now(inner, call, &query.feed, &ids).await?;
    let mut records = FxHashMap::default();
    let mut followed = Vec::new();
    for (key, rsvp_id) in states {
        match now.get_mut(&rsvp_id) {
            Some(latest) if (latest.version, latest.partition) == key.order() => {
                records.insert(key, std::mem::take(&mut latest.record));
            }
            Some(_) if query.as_of.is_some() => followed.push((key, rsvp_id)),
            // Superseded; or on its way: the state itself is written after its name.
            _ => {}
        }
    }
    let past: Vec<Option<(StateKey, Bytes)>> = stream::iter(followed)
        .map(|(key, rsvp_id)| at_cursor(inner, call, query, key, rsvp_id))
        .buffer_unordered(LOOK_UPS)
        .try_collect()
        .await?;
    records.extend(past.into_iter().flatten());
    Ok(records)
}

struct Latest {
    version: u64,
    partition: u16,
    record: Bytes,
}

/// The latest states of these RSVPs, one read a shard.
async fn now(
    inner: &Inner,
    call: &Call,
    feed: &str,
    ids: &[u64],
) -> Result<FxHashMap<u64, Latest>, StoreError> {
    let mut shards: FxHashMap<i64, BTreeSet<i64>> = FxHashMap::default();
    for rsvp_id in ids {
        let shard = shards.entry(slots::shard(*rsvp_id)).or_default();
        shard.insert(*rsvp_id as i64);
    }
    let read = async |(shard, ids): (i64, BTreeSet<i64>)| {
        let ids: Vec<i64> = ids.into_iter().collect();
        let values = (feed, shard, ids);
        type Row = (i64, i64, i32, Vec<u8>);
        call.rows::<Row>(&inner.statements.latest, values).await
    };
    let rows: Vec<_> = stream::iter(shards)
        .map(read)
        .buffer_unordered(LOOK_UPS)
        .try_collect()
        .await?;
    let latest = |(rsvp_id, version, partition, record): (i64, i64, i32, Vec<u8>)| {
        let latest = Latest {
            version: version as u64,
            partition: partition as u16,
            record: record.into(),
        };
        (rsvp_id as u64, latest)
    };
    Ok(rows.into_iter().flatten().map(latest).collect())
}

/// The record of a state that was followed since, if it was the latest at the cursor.
async fn at_cursor(
    inner: &Inner,
    call: &Call,
    query: &RsvpsQuery,
    key: StateKey,
    rsvp_id: u64,
) -> Result<Option<(StateKey, Bytes)>, StoreError> {
    let statements = &inner.statements;
    let (shard, id) = (slots::shard(rsvp_id), rsvp_id as i64);
    let values = (&query.feed, shard, id, key.version as i64);
    let follower: Option<(i64, i32)> = call.row(&statements.followers, values).await?;
    let follower_known =
        (follower.zip(query.as_of.as_ref())).is_some_and(|((version, partition), as_of)| {
            as_of.includes(version as u64, partition as u16)
        });
    if follower_known {
        return Ok(None);
    }
    let values = (
        &query.feed,
        slots::hour(key.mtime_ms),
        slots::bucket(key.partition),
        CqlTimestamp(key.mtime_ms),
        key.version as i64,
        i32::from(key.partition),
    );
    let record: Option<(Vec<u8>,)> = call.row(&statements.history_row, values).await?;
    Ok(record.map(|(record,)| (key, record.into())))
}
