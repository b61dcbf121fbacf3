//! What subscriptions have: how far they are in each partition, and the messages they have parked.
//!
//! Both stand under the subscription's name, and only while there is such a subscription: a write
//! looks for it, and deleting it takes all of it along in its last commit. So one that is made anew
//! begins with nothing, whoever still served the one before.
//!
//! Progress that was claimed and not saved yet is the epoch alone, without a state.

use std::ops::Bound;

use bytes::Bytes;
use fjall::Slice;
use serde::{Deserialize, Serialize};

use super::definitions::SUBSCRIPTIONS;
use super::tables::{Failure, Open, Tables, damaged};
use crate::error::StoreError;
use crate::keys;
use crate::page_token;
use crate::rows::{
    Expected, PAGE_BYTES_MAX, Page, ParkedMessage, ParkedQuery, ProgressRow, page_rows,
};

/// Parked messages that a step of deleting removes: a commit's size is bounded.
const STEP_ROWS: usize = 10_000;
/// Length of the part of a parked message's key after the subscription: partition, offset.
const PLACE_BYTES: usize = 10;

#[derive(Debug, Serialize, Deserialize)]
struct Progress<'a> {
    epoch: u64,
    state: &'a [u8],
}

#[derive(Debug, Serialize, Deserialize)]
struct Parked<'a> {
    parked_ms: i64,
    attempts: u32,
    reason: &'a str,
    message: &'a [u8],
}

fn prefix(feed: &str, name: &str) -> Result<Vec<u8>, StoreError> {
    keys::check("subscription", name)?;
    Ok(keys::named(&keys::feed(feed)?, &[name]))
}

fn place(partition: u16, offset: u64) -> [u8; PLACE_BYTES] {
    let mut place = [0; PLACE_BYTES];
    place[..2].copy_from_slice(&partition.to_be_bytes());
    place[2..].copy_from_slice(&offset.to_be_bytes());
    place
}

/// The epoch of a partition's row, and what it has beside it: nothing where it was only claimed.
fn split(value: &[u8]) -> Result<(u64, &[u8]), Failure> {
    postcard::take_from_bytes(value).map_err(|e| damaged("progress", &e.to_string()))
}

fn read_progress(prefix: &[u8], key: &[u8], value: &[u8]) -> Result<Option<ProgressRow>, Failure> {
    let partition = key.get(prefix.len()..).map(<[u8; 2]>::try_from);
    let Some(Ok(partition)) = partition else {
        return Err(damaged("progress", "a key of another length"));
    };
    if split(value)?.1.is_empty() {
        return Ok(None);
    }
    let kept: Progress<'_> =
        postcard::from_bytes(value).map_err(|e| damaged("progress", &e.to_string()))?;
    Ok(Some(ProgressRow {
        partition: u16::from_be_bytes(partition),
        epoch: kept.epoch,
        state: Bytes::copy_from_slice(kept.state),
    }))
}

/// What stands of a partition, where no higher epoch has it; called in the order of writes.
fn owned(
    open: &Open,
    (prefix, name): (&[u8], &str),
    partition: u16,
    epoch: u64,
) -> Result<Option<Slice>, Failure> {
    let key = [prefix, &partition.to_be_bytes()].concat();
    let Some(value) = open.progress.get(&key)? else {
        return Ok(None);
    };
    let newest_epoch = split(&value)?.0;
    if newest_epoch > epoch {
        return Err(Failure::Store(StoreError::StaleEpoch {
            subscription: name.to_owned(),
            partition,
            epoch,
            newest_epoch,
        }));
    }
    Ok(Some(value))
}

/// See [`Store::claim_progress`](crate::Store::claim_progress).
pub(super) fn claim(
    tables: &Tables,
    open: &Open,
    (feed, name): (&str, &str),
    partitions: u16,
    epoch: u64,
) -> Result<(), Failure> {
    let prefix = prefix(feed, name)?;
    let order = open.order();
    SUBSCRIPTIONS.require(open, feed, name)?;
    let mut batch = open.db.batch();
    for partition in 0..partitions {
        let stands = owned(open, (&prefix, name), partition, epoch)?;
        let mut value =
            postcard::to_stdvec(&epoch).map_err(|e| damaged("progress", &e.to_string()))?;
        if let Some(stands) = &stands {
            value.extend_from_slice(split(stands)?.1);
        }
        let key = [&prefix[..], &partition.to_be_bytes()].concat();
        batch.insert(&open.progress, key, value);
    }
    tables.commit(open, batch, order)
}

/// See [`Store::save_progress`](crate::Store::save_progress).
pub(super) fn save(
    tables: &Tables,
    open: &Open,
    (feed, name): (&str, &str),
    new: &ProgressRow,
) -> Result<(), Failure> {
    let ProgressRow {
        partition, epoch, ..
    } = *new;
    new.check(name)?;
    let prefix = prefix(feed, name)?;
    let key = [&prefix[..], &partition.to_be_bytes()].concat();
    let order = open.order();
    SUBSCRIPTIONS.require(open, feed, name)?;
    owned(open, (&prefix, name), partition, epoch)?;
    let state = &new.state;
    let value = postcard::to_stdvec(&Progress { epoch, state });
    let value = value.map_err(|e| damaged("progress", &e.to_string()))?;
    let mut batch = open.db.batch();
    batch.insert(&open.progress, key, value);
    tables.commit(open, batch, order)
}

/// See [`Store::progress`](crate::Store::progress).
pub(super) fn progress(open: &Open, feed: &str, name: &str) -> Result<Vec<ProgressRow>, Failure> {
    let prefix = prefix(feed, name)?;
    let rows = open.progress.prefix(&prefix);
    let rows = rows.map(|row| {
        let (key, value) = row.into_inner()?;
        read_progress(&prefix, &key, &value)
    });
    rows.filter_map(Result::transpose).collect()
}

/// Refuses a change of these partitions' messages where a higher epoch has one of them.
fn check_epoch(
    open: &Open,
    place: (&[u8], &str),
    partitions: impl Iterator<Item = u16>,
    epoch: u64,
) -> Result<(), Failure> {
    let mut last = None;
    for partition in partitions {
        if last.replace(partition) != Some(partition) {
            owned(open, place, partition, epoch)?;
        }
    }
    Ok(())
}

/// See [`Store::park`](crate::Store::park).
pub(super) fn park(
    tables: &Tables,
    open: &Open,
    (feed, name): (&str, &str),
    epoch: u64,
    messages: &[ParkedMessage],
) -> Result<(), Failure> {
    let prefix = prefix(feed, name)?;
    let mut batch = open.db.batch();
    for message in messages {
        message.check(name)?;
        let key = [&prefix[..], &place(message.partition, message.offset)].concat();
        let value = postcard::to_stdvec(&Parked {
            parked_ms: message.parked_ms,
            attempts: message.attempts,
            reason: &message.reason,
            message: &message.message,
        });
        let value = value.map_err(|e| damaged("parked", &e.to_string()))?;
        batch.insert(&open.parked, key, value);
    }
    let order = open.order();
    SUBSCRIPTIONS.require(open, feed, name)?;
    let partitions = messages.iter().map(|message| message.partition);
    check_epoch(open, (&prefix, name), partitions, epoch)?;
    tables.commit(open, batch, order)
}

fn read_parked(place: [u8; PLACE_BYTES], value: &[u8]) -> Result<ParkedMessage, Failure> {
    let mut place = &place[..];
    let none = || damaged("parked", "a key of another length");
    let partition = u16::from_be_bytes(keys::take(&mut place).ok_or_else(none)?);
    let offset = u64::from_be_bytes(keys::take(&mut place).ok_or_else(none)?);
    let kept: Parked<'_> =
        postcard::from_bytes(value).map_err(|e| damaged("parked", &e.to_string()))?;
    Ok(ParkedMessage {
        partition,
        offset,
        parked_ms: kept.parked_ms,
        attempts: kept.attempts,
        reason: kept.reason.to_owned(),
        message: Bytes::copy_from_slice(kept.message),
    })
}

/// See [`Store::list_parked`](crate::Store::list_parked).
pub(super) fn list_parked(
    open: &Open,
    query: &ParkedQuery,
) -> Result<Page<ParkedMessage>, Failure> {
    let prefix = prefix(&query.feed, &query.subscription)?;
    let hash = page_token::parked_hash(query);
    let from = match page_token::decode(hash, &query.page_token)? {
        None => Bound::Included(prefix.clone()),
        Some(place) => Bound::Excluded([&prefix[..], &place].concat()),
    };
    let to = keys::after(&prefix).map_or(Bound::Unbounded, Bound::Excluded);
    let (rows_max, mut bytes) = (page_rows(query.page_size), 0);
    let mut page = Page {
        rows: Vec::new(),
        next_page_token: String::new(),
    };
    for row in open.parked.range((from, to)) {
        if page.rows.len() == rows_max || bytes >= PAGE_BYTES_MAX {
            let last = page.rows.last();
            let last = last.map(|row: &ParkedMessage| place(row.partition, row.offset));
            page.next_page_token = page_token::encode(hash, &last.unwrap_or_default());
            break;
        }
        let (key, value) = row.into_inner()?;
        let place = key.get(prefix.len()..).map(<[u8; PLACE_BYTES]>::try_from);
        let Some(Ok(place)) = place else {
            return Err(damaged("parked", "a key of another length"));
        };
        let row = read_parked(place, &value)?;
        bytes += row.message.len();
        page.rows.push(row);
    }
    Ok(page)
}

/// See [`Store::parked`](crate::Store::parked).
pub(super) fn parked(
    open: &Open,
    (feed, name): (&str, &str),
    positions: &[(u16, u64)],
) -> Result<Vec<ParkedMessage>, Failure> {
    let prefix = prefix(feed, name)?;
    let mut found = Vec::new();
    for (partition, offset) in positions {
        let place = place(*partition, *offset);
        if let Some(value) = open.parked.get([&prefix[..], &place].concat())? {
            found.push(read_parked(place, &value)?);
        }
    }
    Ok(found)
}

/// See [`Store::parked_offsets`](crate::Store::parked_offsets).
pub(super) fn parked_offsets(
    open: &Open,
    (feed, name): (&str, &str),
    (partition, from): (u16, u64),
    limit: u32,
) -> Result<Vec<u64>, Failure> {
    let prefix = prefix(feed, name)?;
    let at = |offset| [&prefix[..], &place(partition, offset)].concat();
    let rows = open.parked.range(at(from)..=at(u64::MAX));
    let offset = |key: &[u8]| {
        let offset = key.last_chunk().copied().map(u64::from_be_bytes);
        offset.ok_or_else(|| damaged("parked", "a key of another length"))
    };
    rows.take(limit as usize)
        .map(|row| offset(&row.key()?))
        .collect()
}

/// See [`Store::unpark`](crate::Store::unpark).
pub(super) fn unpark(
    tables: &Tables,
    open: &Open,
    (feed, name): (&str, &str),
    epoch: u64,
    positions: &[(u16, u64)],
) -> Result<(), Failure> {
    let prefix = prefix(feed, name)?;
    let mut batch = open.db.batch();
    for (partition, offset) in positions {
        let key = [&prefix[..], &place(*partition, *offset)].concat();
        batch.remove(&open.parked, key);
    }
    let order = open.order();
    let partitions = positions.iter().map(|(partition, _)| *partition);
    check_epoch(open, (&prefix, name), partitions, epoch)?;
    tables.commit(open, batch, order)
}

/// See [`Store::delete_subscription`](crate::Store::delete_subscription). The definition goes with
/// the last of its rows, so that a kill in between leaves one that can be deleted again.
pub(super) fn delete(
    tables: &Tables,
    open: &Open,
    (feed, name): (&str, &str),
    expected: &Expected,
) -> Result<(), Failure> {
    let prefix = prefix(feed, name)?;
    loop {
        let order = open.order();
        let mut last = open.db.batch();
        SUBSCRIPTIONS.remove(open, &mut last, (feed, name), expected)?;
        let parked = open.parked.prefix(&prefix).take(STEP_ROWS);
        let parked = parked.map(|row| row.key()).collect::<Result<Vec<_>, _>>()?;
        let more = parked.len() == STEP_ROWS;
        let mut batch = if more { open.db.batch() } else { last };
        for key in parked {
            batch.remove(&open.parked, key);
        }
        if more {
            tables.commit(open, batch, order)?;
            continue;
        }
        for row in open.progress.prefix(&prefix) {
            batch.remove(&open.progress, row.key()?);
        }
        return tables.commit(open, batch, order);
    }
}
