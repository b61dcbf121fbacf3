//! One view as an ordered table with its digest.
//!
//! The digest is a sum over rows, so a write updates it by the old row's term and the new one's: no scan, whatever the size.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::ops::Bound;

use headcount_proto::v1::{View, ViewDigest};

use super::key::TableKey;
use super::row::{TableRow, digest};

#[derive(Debug)]
pub(crate) struct Table<K, R> {
    view: View,
    rows: BTreeMap<K, R>,
    digest: u64,
    scratch: Vec<u8>,
}

impl<K: TableKey, R: TableRow> Table<K, R> {
    pub(crate) fn new(view: View) -> Self {
        Table {
            view,
            rows: BTreeMap::new(),
            digest: 0,
            scratch: Vec::new(),
        }
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&R>
    where
        K: Borrow<Q>,
    {
        self.rows.get(key)
    }

    /// Sets a row; returns the one it replaces.
    pub(crate) fn set(&mut self, key: K, row: R) -> Option<R> {
        let plus = digest(self.view, &key, &row, &mut self.scratch);
        self.digest = self.digest.wrapping_add(plus);
        let before = self.rows.insert(key.clone(), row)?;
        self.subtract(&key, &before);
        Some(before)
    }

    /// Removes a row.
    pub(crate) fn remove(&mut self, key: &K) -> Option<R> {
        let before = self.rows.remove(key)?;
        self.subtract(key, &before);
        Some(before)
    }

    fn subtract(&mut self, key: &K, row: &R) {
        let minus = digest(self.view, key, row, &mut self.scratch);
        self.digest = self.digest.wrapping_sub(minus);
    }

    /// Rows with keys beyond `after` (all of them for `None`), in key order.
    pub(crate) fn after(&self, after: Option<&K>) -> impl Iterator<Item = (&K, &R)> {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        self.rows.range((from, Bound::Unbounded))
    }

    pub(crate) fn view_digest(&self) -> ViewDigest {
        ViewDigest {
            view: self.view.into(),
            rows: Some(self.rows.len() as u64),
            digest: Some(self.digest),
        }
    }
}
