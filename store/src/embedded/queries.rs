//! Standing queries by name, changed by compare-and-swap on an etag.
//!
//! Etags come from one counter per feed that never goes back, so that a query that was deleted
//! and made again is never taken for the one before. The counter stands under the empty name.

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::tables::{Failure, Open, Tables, damaged};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{Expected, QueryRow};

/// The longest definition, in bytes.
const DEFINITION_BYTES_MAX: usize = 1 << 20;
/// The most standing queries of a feed.
const QUERIES_MAX: usize = 1_000;

#[derive(Debug, Serialize, Deserialize)]
struct Kept<'a> {
    etag: u64,
    definition: &'a [u8],
}

fn key(feed: &str, name: &str) -> Result<Vec<u8>, StoreError> {
    keys::check("query", name)?;
    Ok(keys::named(&keys::feed(feed)?, &[name]))
}

fn row(name: &str, value: &[u8]) -> Result<QueryRow, Failure> {
    let kept: Kept<'_> =
        postcard::from_bytes(value).map_err(|e| damaged("queries", &e.to_string()))?;
    Ok(QueryRow {
        name: name.to_owned(),
        definition: Bytes::copy_from_slice(kept.definition),
        etag: kept.etag.to_string(),
    })
}

/// See [`Store::query`](crate::Store::query).
pub(super) fn get(open: &Open, feed: &str, name: &str) -> Result<Option<QueryRow>, Failure> {
    let value = open.queries.get(key(feed, name)?)?;
    value.map(|value| row(name, &value)).transpose()
}

/// See [`Store::list_queries`](crate::Store::list_queries).
pub(super) fn list(open: &Open, feed: &str) -> Result<Vec<QueryRow>, Failure> {
    let prefix = keys::feed(feed)?;
    let mut rows = Vec::new();
    for found in open.queries.prefix(&prefix) {
        let (key, value) = found.into_inner()?;
        let name = key
            .get(prefix.len()..)
            .and_then(|mut k| keys::take_text(&mut k));
        match name {
            None => return Err(damaged("queries", "a key that is no name")),
            Some(name) if name.is_empty() => {}
            Some(name) => rows.push(row(&name, &value)?),
        }
    }
    Ok(rows)
}

/// See [`Store::put_query`](crate::Store::put_query).
pub(super) fn put(
    tables: &Tables,
    open: &Open,
    feed: &str,
    name: &str,
    definition: &[u8],
    expected: &Expected,
) -> Result<String, Failure> {
    if definition.len() > DEFINITION_BYTES_MAX {
        return Err(Failure::Store(StoreError::InvalidConfig {
            reason: format!("the definition of {name} is longer than 1 MiB"),
        }));
    }
    let key = key(feed, name)?;
    let order = open.order();
    let held = get(open, feed, name)?;
    check(name, held.as_ref(), expected)?;
    if held.is_none() && list(open, feed)?.len() >= QUERIES_MAX {
        return Err(Failure::Store(StoreError::InvalidConfig {
            reason: format!("feed {feed} has {QUERIES_MAX} standing queries: delete one first"),
        }));
    }
    let counter = keys::named(&keys::feed(feed)?, &[""]);
    let last = match open.queries.get(&counter)? {
        None => 0,
        Some(value) => <[u8; 8]>::try_from(&*value)
            .map(u64::from_be_bytes)
            .map_err(|_| damaged("queries", "a counter of another length"))?,
    };
    let etag = last + 1;
    let value = postcard::to_stdvec(&Kept { etag, definition });
    let value = value.map_err(|e| damaged("queries", &e.to_string()))?;
    let mut batch = open.db.batch();
    batch.insert(&open.queries, counter, etag.to_be_bytes());
    batch.insert(&open.queries, key, value);
    tables.commit(open, batch, order)?;
    Ok(etag.to_string())
}

/// See [`Store::delete_query`](crate::Store::delete_query).
pub(super) fn delete(
    tables: &Tables,
    open: &Open,
    feed: &str,
    name: &str,
    expected: &Expected,
) -> Result<bool, Failure> {
    let key = key(feed, name)?;
    let order = open.order();
    let held = get(open, feed, name)?;
    check(name, held.as_ref(), expected)?;
    if held.is_none() {
        return Ok(false);
    }
    let mut batch = open.db.batch();
    batch.remove(&open.queries, key);
    tables.commit(open, batch, order)?;
    Ok(true)
}

fn check(name: &str, held: Option<&QueryRow>, expected: &Expected) -> Result<(), StoreError> {
    let as_expected = match (expected, held) {
        (Expected::Any, _) | (Expected::Absent, None) => true,
        (Expected::Etag(etag), Some(row)) => row.etag == *etag,
        (Expected::Absent, Some(_)) | (Expected::Etag(_), None) => false,
    };
    if as_expected {
        return Ok(());
    }
    Err(StoreError::Conflict {
        what: "query",
        name: name.to_owned(),
        actual: held.map(|row| row.etag.clone()),
    })
}
