//! Standing queries and subscriptions by name, changed by compare-and-swap on an etag.
//!
//! Etags come from one counter per feed and table that never goes back, so that what was deleted
//! and made again is never taken for the one before. The counter stands under the empty name.

use bytes::Bytes;
use fjall::{Keyspace, OwnedWriteBatch};
use serde::{Deserialize, Serialize};

use super::tables::{Failure, Open, Tables, damaged};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{DEFINITION_BYTES_MAX, DEFINITIONS_MAX, DefinitionRow, Expected};

/// A table of definitions.
pub(super) struct Kind {
    /// One of them, in words.
    what: &'static str,
    /// All of them, in words.
    many: &'static str,
    table: fn(&Open) -> &Keyspace,
}

pub(super) const QUERIES: Kind = Kind {
    what: "query",
    many: "standing queries",
    table: |open| &open.queries,
};

pub(super) const SUBSCRIPTIONS: Kind = Kind {
    what: "subscription",
    many: "subscriptions",
    table: |open| &open.subscriptions,
};

#[derive(Debug, Serialize, Deserialize)]
struct Kept<'a> {
    etag: u64,
    definition: &'a [u8],
}

impl Kind {
    fn key(&self, feed: &str, name: &str) -> Result<Vec<u8>, StoreError> {
        keys::check(self.what, name)?;
        Ok(keys::named(&keys::feed(feed)?, &[name]))
    }

    fn row(&self, name: &str, value: &[u8]) -> Result<DefinitionRow, Failure> {
        let kept: Kept<'_> =
            postcard::from_bytes(value).map_err(|e| damaged(self.many, &e.to_string()))?;
        Ok(DefinitionRow {
            name: name.to_owned(),
            definition: Bytes::copy_from_slice(kept.definition),
            etag: kept.etag.to_string(),
        })
    }

    /// See [`Store::query`](crate::Store::query).
    pub(super) fn get(
        &self,
        open: &Open,
        feed: &str,
        name: &str,
    ) -> Result<Option<DefinitionRow>, Failure> {
        let value = (self.table)(open).get(self.key(feed, name)?)?;
        value.map(|value| self.row(name, &value)).transpose()
    }

    /// Fails where there is none of this name.
    pub(super) fn require(&self, open: &Open, feed: &str, name: &str) -> Result<(), Failure> {
        if (self.table)(open).contains_key(self.key(feed, name)?)? {
            return Ok(());
        }
        Err(Failure::Store(StoreError::NotFound {
            what: self.what,
            name: name.to_owned(),
        }))
    }

    /// See [`Store::list_queries`](crate::Store::list_queries).
    pub(super) fn list(&self, open: &Open, feed: &str) -> Result<Vec<DefinitionRow>, Failure> {
        let prefix = keys::feed(feed)?;
        let mut rows = Vec::new();
        for found in (self.table)(open).prefix(&prefix) {
            let (key, value) = found.into_inner()?;
            let name = key
                .get(prefix.len()..)
                .and_then(|mut k| keys::take_text(&mut k));
            match name {
                None => return Err(damaged(self.many, "a key that is no name")),
                Some(name) if name.is_empty() => {}
                Some(name) => rows.push(self.row(&name, &value)?),
            }
        }
        Ok(rows)
    }

    /// See [`Store::put_query`](crate::Store::put_query).
    pub(super) fn put(
        &self,
        tables: &Tables,
        open: &Open,
        (feed, name): (&str, &str),
        definition: &[u8],
        expected: &Expected,
    ) -> Result<String, Failure> {
        StoreError::too_long(definition.len(), DEFINITION_BYTES_MAX, || {
            format!("the definition of {} {name}", self.what)
        })?;
        let key = self.key(feed, name)?;
        let order = open.order();
        let held = self.get(open, feed, name)?;
        self.check(name, held.as_ref(), expected)?;
        if held.is_none() && self.list(open, feed)?.len() >= DEFINITIONS_MAX {
            return Err(Failure::Store(StoreError::TooMany {
                feed: feed.to_owned(),
                many: self.many,
                max: DEFINITIONS_MAX,
            }));
        }
        let table = (self.table)(open);
        let counter = keys::named(&keys::feed(feed)?, &[""]);
        let last = match table.get(&counter)? {
            None => 0,
            Some(value) => <[u8; 8]>::try_from(&*value)
                .map(u64::from_be_bytes)
                .map_err(|_| damaged(self.many, "a counter of another length"))?,
        };
        let etag = last + 1;
        let value = postcard::to_stdvec(&Kept { etag, definition });
        let value = value.map_err(|e| damaged(self.many, &e.to_string()))?;
        let mut batch = open.db.batch();
        batch.insert(table, counter, etag.to_be_bytes());
        batch.insert(table, key, value);
        tables.commit(open, batch, order)?;
        Ok(etag.to_string())
    }

    /// Adds to a batch that it goes, if what is there is what was expected; says whether there is
    /// one. The caller holds the order.
    pub(super) fn remove(
        &self,
        open: &Open,
        batch: &mut OwnedWriteBatch,
        (feed, name): (&str, &str),
        expected: &Expected,
    ) -> Result<bool, Failure> {
        let key = self.key(feed, name)?;
        let held = self.get(open, feed, name)?;
        self.check(name, held.as_ref(), expected)?;
        if held.is_some() {
            batch.remove((self.table)(open), key);
        }
        Ok(held.is_some())
    }

    /// See [`Store::delete_query`](crate::Store::delete_query).
    pub(super) fn delete(
        &self,
        tables: &Tables,
        open: &Open,
        (feed, name): (&str, &str),
        expected: &Expected,
    ) -> Result<bool, Failure> {
        let order = open.order();
        let mut batch = open.db.batch();
        let was_there = self.remove(open, &mut batch, (feed, name), expected)?;
        if was_there {
            tables.commit(open, batch, order)?;
        }
        Ok(was_there)
    }

    fn check(
        &self,
        name: &str,
        held: Option<&DefinitionRow>,
        expected: &Expected,
    ) -> Result<(), StoreError> {
        let as_expected = match (expected, held) {
            (Expected::Any, _) | (Expected::Absent, None) => true,
            (Expected::Etag(etag), Some(row)) => row.etag == *etag,
            (Expected::Absent, Some(_)) | (Expected::Etag(_), None) => false,
        };
        if as_expected {
            return Ok(());
        }
        Err(StoreError::Conflict {
            what: self.what,
            name: name.to_owned(),
            actual: held.map(|row| row.etag.clone()),
        })
    }
}
