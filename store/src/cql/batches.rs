//! Rows in batches: of one partition each, so many at a time, and what the server refuses told
//! apart row by row.
//!
//! Two tables may share a partition key; their rows then go in one batch, which a server takes as
//! one mutation, or as two on the same replicas.

use std::collections::BTreeMap;

use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use rustc_hash::FxHashMap;
use scylla::serialize::row::SerializeRow;
use scylla::statement::prepared::PreparedStatement;

use super::call::{Call, Either};
use super::failure::Failure;
use super::{Inner, schema};
use crate::error::StoreError;

/// What a request takes at least of the rows in flight: single rows cost a server about as much as
/// eight in a batch.
const SHARE_MIN: usize = 8;

/// Rows refused, by their place in the batch: each is named once, whatever number of tables
/// refuses it.
pub(super) type Refused = BTreeMap<usize, String>;

/// Two tables with the same partition key: what goes to both is one batch.
pub(super) type Tables<'a> = [&'a PreparedStatement; 2];

/// Batches of one call.
pub(super) struct Batches<'a> {
    inner: &'a Inner,
    call: &'a Call,
}

impl<'a> Batches<'a> {
    pub(super) const fn of(inner: &'a Inner, call: &'a Call) -> Self {
        Batches { inner, call }
    }

    /// Writes rows. `partitions` has their places, `size` their bytes, `values` what the statement
    /// of the first table takes, and of the second where the row goes there too.
    pub(super) async fn put<P, A, B>(
        &self,
        tables: Tables<'_>,
        partitions: &FxHashMap<P, Vec<usize>>,
        size: impl Fn(usize) -> usize,
        values: impl Fn(usize) -> (A, Option<B>) + Sync,
    ) -> Result<Refused, StoreError>
    where
        A: SerializeRow + Send + Sync,
        B: SerializeRow + Send + Sync,
    {
        let mut chunks = Vec::new();
        for rows in partitions.values() {
            self.cut(rows, &size, &mut chunks);
        }
        let values = &values;
        stream::iter(chunks)
            .map(|rows| self.put_chunk(tables, rows, values))
            .buffer_unordered(self.inner.config.rows_in_flight() / SHARE_MIN)
            .try_fold(Refused::new(), |mut all, some| async move {
                all.extend(some);
                Ok(all)
            })
            .await
    }

    /// Cuts the rows of a partition into batches.
    fn cut(&self, rows: &[usize], size: impl Fn(usize) -> usize, into: &mut Vec<Vec<usize>>) {
        let config = &self.inner.config;
        let (mut chunk, mut bytes) = (Vec::new(), 0);
        for row in rows {
            chunk.push(*row);
            bytes += size(*row);
            if chunk.len() == config.batch_rows || bytes >= config.batch_bytes {
                into.push(std::mem::take(&mut chunk));
                bytes = 0;
            }
        }
        if !chunk.is_empty() {
            into.push(chunk);
        }
    }

    async fn put_chunk<A, B>(
        &self,
        tables: Tables<'_>,
        rows: Vec<usize>,
        values: &(impl Fn(usize) -> (A, Option<B>) + Sync),
    ) -> Result<Refused, StoreError>
    where
        A: SerializeRow + Send + Sync,
        B: SerializeRow + Send + Sync,
    {
        let mut refused = Refused::new();
        // What is refused is halved; a batch of 128 rows is at most 255 requests.
        let mut left = vec![rows];
        while let Some(mut rows) = left.pop() {
            let reason = match self.put_rows(tables, &rows, values).await {
                Ok(()) => continue,
                Err(Failure::Refused(reason)) => reason,
                Err(failure) => return Err(failure.into_error(self.call.doing)),
            };
            match rows[..] {
                [row] => {
                    // A table that is gone refuses every row: that is not the row's fault.
                    schema::check(&self.call.session, &self.inner.config).await?;
                    refused.insert(row, reason);
                }
                _ => {
                    left.push(rows.split_off(rows.len() / 2));
                    left.push(rows);
                }
            }
        }
        Ok(refused)
    }

    async fn put_rows<A, B>(
        &self,
        tables: Tables<'_>,
        rows: &[usize],
        values: &(impl Fn(usize) -> (A, Option<B>) + Sync),
    ) -> Result<(), Failure>
    where
        A: SerializeRow + Send + Sync,
        B: SerializeRow + Send + Sync,
    {
        let in_flight = self.inner.config.rows_in_flight();
        let share = rows.len().clamp(SHARE_MIN, in_flight) as u32;
        let permit = self.inner.writes.acquire_many(share).await;
        let _permit = permit.map_err(|_| Failure::Final(StoreError::Closed))?;
        let mut statements = Vec::with_capacity(2 * rows.len());
        let mut batch = Vec::with_capacity(2 * rows.len());
        for row in rows {
            let (first, second) = values(*row);
            statements.push(tables[0].clone());
            batch.push(Either::First(first));
            if let Some(second) = second {
                statements.push(tables[1].clone());
                batch.push(Either::Second(second));
            }
        }
        self.call.put_batch(statements, &batch).await
    }
}
