//! Standing queries and subscriptions by name, changed by compare-and-swap on an etag.
//!
//! Etags are random, so that what was deleted and made again is never taken for the one before;
//! they are also what a swap without an answer is found again by.

use bytes::Bytes;
use scylla::statement::prepared::PreparedStatement;
use uuid::Uuid;

use super::Inner;
use super::call::{Call, Swapped};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{DEFINITION_BYTES_MAX, DEFINITIONS_MAX, DefinitionRow, Expected};

/// A row as it stands: definition, etag.
type Kept = (Vec<u8>, Uuid);

/// The definitions of one kind, during one call.
pub(super) struct Definitions<'a> {
    call: &'a Call,
    /// One of them, in words.
    what: &'static str,
    /// All of them, in words.
    many: &'static str,
    read: &'a PreparedStatement,
    list: &'a PreparedStatement,
    insert: &'a PreparedStatement,
    update: &'a PreparedStatement,
    delete: &'a PreparedStatement,
}

/// Standing queries.
pub(super) fn queries<'a>(inner: &'a Inner, call: &'a Call) -> Definitions<'a> {
    let statements = &inner.statements;
    Definitions {
        call,
        what: "query",
        many: "standing queries",
        read: &statements.query,
        list: &statements.queries,
        insert: &statements.insert_query,
        update: &statements.update_query,
        delete: &statements.delete_query,
    }
}

/// Subscriptions.
pub(super) fn subscriptions<'a>(inner: &'a Inner, call: &'a Call) -> Definitions<'a> {
    let statements = &inner.statements;
    Definitions {
        call,
        what: "subscription",
        many: "subscriptions",
        read: &statements.subscription,
        list: &statements.subscriptions,
        insert: &statements.insert_subscription,
        update: &statements.update_subscription,
        delete: &statements.delete_subscription,
    }
}

impl Definitions<'_> {
    async fn kept(&self, feed: &str, name: &str) -> Result<Option<Kept>, StoreError> {
        keys::feed(feed)?;
        keys::check(self.what, name)?;
        self.call.row(self.read, (feed, name)).await
    }

    /// See [`Store::query`](crate::Store::query).
    pub(super) async fn get(
        &self,
        feed: &str,
        name: &str,
    ) -> Result<Option<DefinitionRow>, StoreError> {
        let kept = self.kept(feed, name).await?;
        Ok(kept.map(|kept| row(name, kept)))
    }

    /// Whether there is one of this name.
    pub(super) async fn is_there(&self, feed: &str, name: &str) -> Result<bool, StoreError> {
        Ok(self.kept(feed, name).await?.is_some())
    }

    /// The error where there is none of this name.
    pub(super) fn not_found(&self, name: &str) -> StoreError {
        StoreError::NotFound {
            what: self.what,
            name: name.to_owned(),
        }
    }

    /// See [`Store::list_queries`](crate::Store::list_queries).
    pub(super) async fn list(&self, feed: &str) -> Result<Vec<DefinitionRow>, StoreError> {
        keys::feed(feed)?;
        type Row = (String, Vec<u8>, Uuid);
        let rows: Vec<Row> = self.call.rows(self.list, (feed,)).await?;
        let rows = rows.into_iter();
        Ok(rows
            .map(|(name, definition, etag)| row(&name, (definition, etag)))
            .collect())
    }

    /// See [`Store::put_query`](crate::Store::put_query).
    pub(super) async fn put(
        &self,
        (feed, name): (&str, &str),
        definition: &[u8],
        expected: &Expected,
    ) -> Result<String, StoreError> {
        StoreError::too_long(definition.len(), DEFINITION_BYTES_MAX, || {
            format!("the definition of {} {name}", self.what)
        })?;
        let mut held = self.kept(feed, name).await?;
        loop {
            self.compare(name, held.as_ref(), expected)?;
            let etag = Uuid::new_v4();
            let is_mine = |kept: Option<&Kept>| kept.is_some_and(|kept| kept.1 == etag);
            let read = (self.read, (feed, name));
            let swapped = if let Some((_, before)) = &held {
                let values = (definition, etag, feed, name, before);
                self.call.swap((self.update, values), read, is_mine).await?
            } else {
                if self.list(feed).await?.len() >= DEFINITIONS_MAX {
                    return Err(StoreError::TooMany {
                        feed: feed.to_owned(),
                        many: self.many,
                        max: DEFINITIONS_MAX,
                    });
                }
                let values = (feed, name, definition, etag);
                self.call.swap((self.insert, values), read, is_mine).await?
            };
            match swapped {
                Swapped::Done => return Ok(etag.to_string()),
                Swapped::Not(kept) => held = kept,
            }
            self.call.check_time()?;
        }
    }

    /// Says whether there is one, and that it is what was expected.
    pub(super) async fn check(
        &self,
        (feed, name): (&str, &str),
        expected: &Expected,
    ) -> Result<bool, StoreError> {
        let held = self.kept(feed, name).await?;
        self.compare(name, held.as_ref(), expected)?;
        Ok(held.is_some())
    }

    /// See [`Store::delete_query`](crate::Store::delete_query).
    pub(super) async fn delete(
        &self,
        (feed, name): (&str, &str),
        expected: &Expected,
    ) -> Result<bool, StoreError> {
        let mut held = self.kept(feed, name).await?;
        loop {
            self.compare(name, held.as_ref(), expected)?;
            let Some((_, etag)) = held else {
                return Ok(false);
            };
            let swap = (self.delete, (feed, name, etag));
            // Where it is gone it does not matter who has deleted it.
            let is_gone = |kept: Option<&Kept>| kept.is_none_or(|kept| kept.1 != etag);
            let swapped = self.call.swap(swap, (self.read, (feed, name)), is_gone);
            match swapped.await? {
                Swapped::Done => return Ok(true),
                Swapped::Not(kept) => held = kept,
            }
            self.call.check_time()?;
        }
    }

    fn compare(
        &self,
        name: &str,
        held: Option<&Kept>,
        expected: &Expected,
    ) -> Result<(), StoreError> {
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
            what: self.what,
            name: name.to_owned(),
            actual,
        })
    }
}

fn row(name: &str, (definition, etag): Kept) -> DefinitionRow {
    DefinitionRow {
        name: name.to_owned(),
        definition: Bytes::from(definition),
        etag: etag.to_string(),
    }
}
