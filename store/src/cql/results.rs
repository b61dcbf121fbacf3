//! Pages of results, in the order of (window end, query, plan hash, group, revision).
//!
//! Rows of a query lie in that order, slot after slot; a listing over all queries merges them.
//! There are at most 1,000.

use async_trait::async_trait;
use scylla::value::CqlTimestamp;

use super::call::Call;
use super::merge::{Merged, SLOTS_AT_A_TIME, Source};
use super::{Inner, failure, floors, slots};
use crate::error::StoreError;
use crate::keys;
use crate::page_token;
use crate::rows::{
    DEFINITIONS_MAX, EXAMINED_ROWS_MAX, PAGE_BYTES_MAX, Page, ResultRow, ResultsQuery, page_rows,
};

/// Results read from a partition at a time.
const ROWS_AT_A_TIME: usize = 128;
const DOING: &str = "listing results";

/// A group as its column has it: nothing sorts before everything.
pub(super) fn group_key(group: Option<&str>) -> Vec<u8> {
    match group {
        None => vec![0],
        Some(group) => [&[1], group.as_bytes()].concat(),
    }
}

fn key(row: &ResultRow) -> Vec<u8> {
    let mut key = keys::signed(row.window_end_ms).to_vec();
    keys::put_text(&mut key, &row.query);
    keys::put_text(&mut key, &row.plan_hash);
    keys::put_optional(&mut key, row.group.as_deref());
    key.extend_from_slice(&row.revision.to_be_bytes());
    key
}

/// The row that a key names, without its record.
fn named(mut key: &[u8]) -> Option<ResultRow> {
    let key = &mut key;
    Some(ResultRow {
        window_end_ms: keys::unsigned(keys::take(key)?),
        query: keys::take_text(key)?,
        plan_hash: keys::take_text(key)?,
        group: keys::take_optional(key)?,
        revision: u32::from_be_bytes(keys::take(key)?),
        result: bytes::Bytes::new(),
    })
}

/// See [`Store::list_results`](crate::Store::list_results).
pub(super) async fn list(
    inner: &Inner,
    call: &Call,
    query: &ResultsQuery,
) -> Result<Page<ResultRow>, StoreError> {
    keys::feed(&query.feed)?;
    let hash = page_token::results_hash(query);
    let after = page_token::decode(hash, &query.page_token)?;
    let after = after.map(|key| {
        named(&key).ok_or(StoreError::BadPageToken {
            reason: "it names no row",
        })
    });
    let after = after.transpose()?;
    let floor_ms = floors::read(inner, call, &query.feed).await?;
    let from_ms = query.from_ms.unwrap_or(i64::MIN).max(floor_ms);
    let names = if query.query.is_empty() {
        let values = (&query.feed, DEFINITIONS_MAX as i32);
        let rows = call.rows::<(String,)>(&inner.statements.result_queries, values);
        rows.await?.into_iter().map(|(name,)| name).collect()
    } else {
        keys::check("query", &query.query)?;
        vec![query.query.clone()]
    };
    let lanes = names.into_iter().map(|name| {
        let lane = Lane::new(inner, call, query, name, from_ms, after.as_ref());
        let slot = slots::slot(lane.from_ms);
        (lane, slot)
    });
    let mut rows = Merged::new(lanes).await?;
    let mut page = Page {
        rows: Vec::new(),
        next_page_token: String::new(),
    };
    let (rows_max, mut bytes, mut examined) = (page_rows(query.page_size), 0, 0);
    while let Some((key, row)) = rows.next().await? {
        examined += 1;
        if query.shows(&row)? {
            bytes += row.result.len();
            page.rows.push(row);
        }
        if page.rows.len() == rows_max || bytes >= PAGE_BYTES_MAX || examined == EXAMINED_ROWS_MAX {
            if rows.has_more() {
                page.next_page_token = page_token::encode(hash, &key);
            }
            break;
        }
    }
    Ok(page)
}

/// The slots of one query.
struct Lane<'a> {
    inner: &'a Inner,
    call: &'a Call,
    query: &'a ResultsQuery,
    name: String,
    /// Least window end.
    from_ms: i64,
    /// Greatest window end, exclusive.
    to_ms: i64,
    /// The row of this query that the page begins after.
    after: Option<ResultRow>,
}

impl<'a> Lane<'a> {
    fn new(
        inner: &'a Inner,
        call: &'a Call,
        query: &'a ResultsQuery,
        name: String,
        from_ms: i64,
        after: Option<&ResultRow>,
    ) -> Self {
        // At the same window end the queries before this one are through, those behind are not.
        let from_ms = match after {
            Some(after) if name < after.query => after.window_end_ms.saturating_add(1),
            Some(after) => after.window_end_ms,
            None => i64::MIN,
        }
        .max(from_ms);
        let after = after.filter(|after| after.query == name).cloned();
        Lane {
            inner,
            call,
            query,
            name,
            from_ms,
            to_ms: query.to_ms.unwrap_or(i64::MAX),
            after,
        }
    }
}

#[async_trait]
impl Source for Lane<'_> {
    type Row = ResultRow;

    fn key(&self, row: &ResultRow) -> Vec<u8> {
        key(row)
    }

    async fn slots(&self, from: i64) -> Result<Vec<i64>, StoreError> {
        let (to, limit) = (slots::slot(self.to_ms), SLOTS_AT_A_TIME as i32);
        let values = (&self.query.feed, &self.name, from, to, limit);
        let rows = self
            .call
            .rows::<(i64,)>(&self.inner.statements.result_slots, values);
        Ok(rows.await?.into_iter().map(|(slot,)| slot).collect())
    }

    async fn rows(
        &self,
        slot: i64,
        after: Option<&ResultRow>,
    ) -> Result<Vec<ResultRow>, StoreError> {
        type Row = (CqlTimestamp, String, Vec<u8>, i64, Vec<u8>);
        let statements = &self.inner.statements;
        let limit = self.rows_at_a_time() as i32;
        let to = CqlTimestamp(self.to_ms);
        let (feed, name) = (&self.query.feed, &self.name);
        let begun = self
            .after
            .as_ref()
            .filter(|row| row.window_end_ms >= self.from_ms);
        let rows: Vec<Row> = if let Some(row) = after.or(begun) {
            let end = CqlTimestamp(row.window_end_ms);
            let group = group_key(row.group.as_deref());
            let revision = i64::from(row.revision);
            let values = (
                feed,
                name,
                slot,
                end,
                &row.plan_hash,
                group,
                revision,
                to,
                limit,
            );
            self.call
                .rows(&statements.result_rows_after, values)
                .await?
        } else {
            let values = (feed, name, slot, CqlTimestamp(self.from_ms), to, limit);
            self.call.rows(&statements.result_rows_from, values).await?
        };
        let row = |(end, plan_hash, group, revision, result): Row| {
            let group = match group.split_first() {
                Some((1, text)) => Some(String::from_utf8_lossy(text).into_owned()),
                _ => None,
            };
            Ok(ResultRow {
                query: self.name.clone(),
                window_end_ms: end.0,
                plan_hash,
                group,
                revision: u32::try_from(revision).map_err(|e| failure::shape(DOING, &e))?,
                result: result.into(),
            })
        };
        rows.into_iter().map(row).collect()
    }

    fn rows_at_a_time(&self) -> usize {
        (page_rows(self.query.page_size) / 2).clamp(ROWS_AT_A_TIME / 8, ROWS_AT_A_TIME)
    }
}
