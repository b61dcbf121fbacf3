//! Offsets that groups of readers have committed.

use fjall::OwnedWriteBatch;
use serde::{Deserialize, Serialize};

use super::tables::{Failure, Open, Tables, damaged};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{Applied, LoadPosition};

/// The most partitions of a channel.
const PARTITIONS_MAX: usize = 65_536;

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Kept {
    next_offset: u64,
    applied_epoch: u64,
    applied_source: u64,
}

fn prefix(feed: &[u8], channel: &str, group: &str) -> Result<Vec<u8>, StoreError> {
    keys::check("channel", channel)?;
    keys::check("group", group)?;
    Ok(keys::named(feed, &[channel, group]))
}

fn key(prefix: &[u8], partition: u16) -> Vec<u8> {
    let mut key = prefix.to_vec();
    key.extend_from_slice(&partition.to_be_bytes());
    key
}

fn kept(open: &Open, key: &[u8]) -> Result<Option<Kept>, Failure> {
    let Some(value) = open.offsets.get(key)? else {
        return Ok(None);
    };
    let kept = postcard::from_bytes(&value);
    kept.map(Some)
        .map_err(|e| damaged("offsets", &e.to_string()))
}

fn put(open: &Open, into: &mut OwnedWriteBatch, key: Vec<u8>, row: Kept) -> Result<(), Failure> {
    let value = postcard::to_stdvec(&row).map_err(|e| damaged("offsets", &e.to_string()))?;
    into.insert(&open.offsets, key, value);
    Ok(())
}

/// Checks that a writer's position is where the writer believes it.
pub(super) fn check_load(open: &Open, feed: &[u8], position: &LoadPosition) -> Result<(), Failure> {
    let prefix = prefix(feed, &position.channel, &position.group)?;
    let actual = kept(open, &key(&prefix, position.partition))?.map(|row| row.next_offset);
    if actual == position.expected {
        return Ok(());
    }
    Err(Failure::Store(StoreError::OffsetConflict {
        group: position.group.clone(),
        partition: position.partition,
        expected: position.expected,
        actual,
    }))
}

/// Adds a writer's position to its rows.
pub(super) fn put_load(
    open: &Open,
    into: &mut OwnedWriteBatch,
    feed: &[u8],
    position: &LoadPosition,
) -> Result<(), Failure> {
    let prefix = prefix(feed, &position.channel, &position.group)?;
    let row = Kept {
        next_offset: position.next_offset,
        applied_epoch: position.applied.epoch,
        applied_source: position.applied.source,
    };
    put(open, into, key(&prefix, position.partition), row)
}

/// See [`Store::load_position`](crate::Store::load_position).
pub(super) fn load_position(
    open: &Open,
    feed: &str,
    channel: &str,
    group: &str,
    partition: u16,
) -> Result<Option<LoadPosition>, Failure> {
    let key = key(&prefix(&keys::feed(feed)?, channel, group)?, partition);
    Ok(kept(open, &key)?.map(|row| LoadPosition {
        channel: channel.to_owned(),
        group: group.to_owned(),
        partition,
        next_offset: row.next_offset,
        applied: Applied {
            epoch: row.applied_epoch,
            source: row.applied_source,
        },
        expected: Some(row.next_offset),
    }))
}

/// A group's reader in one partition of a channel.
#[derive(Debug)]
pub(super) struct Reader {
    pub(super) feed: String,
    pub(super) channel: String,
    pub(super) group: String,
    pub(super) partition: u16,
}

/// See [`Store::commit_offset`](crate::Store::commit_offset).
pub(super) fn commit(
    tables: &Tables,
    open: &Open,
    reader: &Reader,
    offset: u64,
    expected: Option<u64>,
) -> Result<(), Failure> {
    let prefix = prefix(&keys::feed(&reader.feed)?, &reader.channel, &reader.group)?;
    let key = key(&prefix, reader.partition);
    let order = open.order();
    let actual = kept(open, &key)?.map(|row| row.next_offset);
    if expected.is_some() && expected != actual {
        return Err(Failure::Store(StoreError::OffsetConflict {
            group: reader.group.clone(),
            partition: reader.partition,
            expected,
            actual,
        }));
    }
    let mut batch = open.db.batch();
    let row = Kept {
        next_offset: offset,
        applied_epoch: 0,
        applied_source: 0,
    };
    put(open, &mut batch, key, row)?;
    tables.commit(open, batch, order)
}

/// See [`Store::committed_offsets`](crate::Store::committed_offsets).
pub(super) fn committed(
    open: &Open,
    feed: &str,
    channel: &str,
    group: &str,
) -> Result<Vec<(u16, u64)>, Failure> {
    let prefix = prefix(&keys::feed(feed)?, channel, group)?;
    let mut offsets = Vec::new();
    for row in open.offsets.prefix(&prefix).take(PARTITIONS_MAX) {
        let (key, value) = row.into_inner()?;
        let partition = key.get(prefix.len()..).map(<[u8; 2]>::try_from);
        let Some(Ok(partition)) = partition else {
            return Err(damaged("offsets", "a key of another length"));
        };
        let row: Kept =
            postcard::from_bytes(&value).map_err(|e| damaged("offsets", &e.to_string()))?;
        offsets.push((u16::from_be_bytes(partition), row.next_offset));
    }
    Ok(offsets)
}
