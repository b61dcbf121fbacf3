//! Standing queries by name, changed by compare-and-swap on an etag.
//!
//! Etags are random, so that a query that was deleted and made again is never taken for the one
//! before; they are also what a swap without an answer is found again by.

use bytes::Bytes;
use uuid::Uuid;

use super::Inner;
use super::call::{Call, Swapped};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{Expected, QueryRow};

/// The longest definition, in bytes.
const DEFINITION_BYTES_MAX: usize = 1 << 20;
/// The most standing queries of a feed.
pub(super) const QUERIES_MAX: usize = 1_000;

/// A row as it stands: definition, etag.
type Kept = (Vec<u8>, Uuid);

fn check(feed: &str, name: &str) -> Result<(), StoreError> {
    keys::feed(feed)?;
    keys::check("query", name)
}

fn row(name: &str, (definition, etag): Kept) -> QueryRow {
    QueryRow {
        name: name.to_owned(),
        definition: Bytes::from(definition),
        etag: etag.to_string(),
    }
}

async fn kept(
    inner: &Inner,
    call: &Call,
    feed: &str,
    name: &str,
) -> Result<Option<Kept>, StoreError> {
    call.row(&inner.statements.query, (feed, name)).await
}

/// See [`Store::query`](crate::Store::query).
pub(super) async fn get(
    inner: &Inner,
    call: &Call,
    feed: &str,
    name: &str,
) -> Result<Option<QueryRow>, StoreError> {
    check(feed, name)?;
    let kept = kept(inner, call, feed, name).await?;
    Ok(kept.map(|kept| row(name, kept)))
}

/// See [`Store::list_queries`](crate::Store::list_queries).
pub(super) async fn list(
    inner: &Inner,
    call: &Call,
    feed: &str,
) -> Result<Vec<QueryRow>, StoreError> {
    keys::feed(feed)?;
    type Row = (String, Vec<u8>, Uuid);
    let rows: Vec<Row> = call.rows(&inner.statements.queries, (feed,)).await?;
    let rows = rows.into_iter();
    Ok(rows
        .map(|(name, definition, etag)| row(&name, (definition, etag)))
        .collect())
}

/// See [`Store::put_query`](crate::Store::put_query).
pub(super) async fn put(
    inner: &Inner,
    call: &Call,
    (feed, name): (&str, &str),
    definition: &[u8],
    expected: &Expected,
) -> Result<String, StoreError> {
    check(feed, name)?;
    let refused = |reason| Err(StoreError::InvalidConfig { reason });
    if definition.len() > DEFINITION_BYTES_MAX {
        return refused(format!("the definition of {name} is longer than 1 MiB"));
    }
    let mut held = kept(inner, call, feed, name).await?;
    loop {
        compare(name, held.as_ref(), expected)?;
        let etag = Uuid::new_v4();
        let is_mine = |kept: Option<&Kept>| kept.is_some_and(|kept| kept.1 == etag);
        let statements = &inner.statements;
        let read = (&statements.query, (feed, name));
        let swapped = if let Some((_, before)) = &held {
            let values = (definition, etag, feed, name, before);
            call.swap((&statements.update_query, values), read, is_mine)
                .await?
        } else {
            if list(inner, call, feed).await?.len() >= QUERIES_MAX {
                return refused(format!(
                    "feed {feed} has {QUERIES_MAX} standing queries: delete one first"
                ));
            }
            let values = (feed, name, definition, etag);
            call.swap((&statements.insert_query, values), read, is_mine)
                .await?
        };
        match swapped {
            Swapped::Done => return Ok(etag.to_string()),
            Swapped::Not(kept) => held = kept,
        }
        call.check_time()?;
    }
}

/// See [`Store::delete_query`](crate::Store::delete_query).
pub(super) async fn delete(
    inner: &Inner,
    call: &Call,
    (feed, name): (&str, &str),
    expected: &Expected,
) -> Result<bool, StoreError> {
    check(feed, name)?;
    let mut held = kept(inner, call, feed, name).await?;
    loop {
        compare(name, held.as_ref(), expected)?;
        let Some((_, etag)) = held else {
            return Ok(false);
        };
        let statements = &inner.statements;
        let swap = (&statements.delete_query, (feed, name, etag));
        // Where it is gone it does not matter who has deleted it.
        let is_gone = |kept: Option<&Kept>| kept.is_none_or(|kept| kept.1 != etag);
        let swapped = call.swap(swap, (&statements.query, (feed, name)), is_gone);
        match swapped.await? {
            Swapped::Done => return Ok(true),
            Swapped::Not(kept) => held = kept,
        }
        call.check_time()?;
    }
}

fn compare(name: &str, held: Option<&Kept>, expected: &Expected) -> Result<(), StoreError> {
    let actual = held.map(|(_, etag)| etag.to_string());
    let as_expected = match expected {
        Expected::Any => true,
        Expected::Absent => actual.is_none(),
        Expected::Etag(etag) => actual.as_ref() == Some(etag),
    };
    if as_expected {
        return Ok(());
    }
    Err(StoreError::Conflict {
        what: "query",
        name: name.to_owned(),
        actual,
    })
}
