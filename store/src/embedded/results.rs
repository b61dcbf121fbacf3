//! Pages of results, in the order of (window end, query, plan hash, group, revision).
//!
//! Keys begin with the query, so that one query's results are one range. A listing over all
//! queries merges their ranges; there are at most 1,000.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::ops::Bound;

use bytes::Bytes;
use fjall::{Readable as _, Slice, Snapshot};

use super::rsvps::Range;
use super::tables::{Failure, Open, damaged};
use super::write;
use crate::error::StoreError;
use crate::keys;
use crate::page_token;
use crate::rows::{EXAMINED_ROWS_MAX, PAGE_BYTES_MAX, Page, ResultRow, ResultsQuery, page_rows};

/// The key of a row.
pub(super) fn key(feed: &[u8], row: &ResultRow) -> Vec<u8> {
    let mut key = keys::named(feed, &[&row.query]);
    key.extend_from_slice(&keys::signed(row.window_end_ms));
    keys::put_text(&mut key, &row.plan_hash);
    keys::put_optional(&mut key, row.group.as_deref());
    key.extend_from_slice(&row.revision.to_be_bytes());
    key
}

/// Reads what stands behind the feed in a key.
fn read(mut key: &[u8], result: &[u8]) -> Option<ResultRow> {
    let key = &mut key;
    Some(ResultRow {
        query: keys::take_text(key)?,
        window_end_ms: keys::unsigned(keys::take(key)?),
        plan_hash: keys::take_text(key)?,
        group: keys::take_optional(key)?,
        revision: u32::from_be_bytes(keys::take(key)?),
        result: Bytes::copy_from_slice(result),
    })
}

/// The queries that have results, by name. One look-up each.
pub(super) fn queries(
    open: &Open,
    snapshot: &Snapshot,
    feed: &[u8],
) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    let Some(end) = keys::after(feed) else {
        return Ok(names);
    };
    let mut from = feed.to_vec();
    while let Some(row) = snapshot.range(&open.results, from..end.clone()).next() {
        let key = row.key()?;
        let name = key
            .get(feed.len()..)
            .and_then(|mut k| keys::take_text(&mut k));
        let name = name.ok_or_else(|| damaged("results", "a key that is none"))?;
        let Some(next) = keys::after(&keys::named(feed, &[&name])) else {
            break;
        };
        names.push(name);
        from = next;
    }
    Ok(names)
}

/// Where a listing stands.
struct After {
    key: Vec<u8>,
    query: String,
    window_end_ms: i64,
}

impl After {
    fn read(feed: &[u8], suffix: &[u8]) -> Result<Self, StoreError> {
        let row = read(suffix, &[]).ok_or(StoreError::BadPageToken {
            reason: "it names no row",
        })?;
        Ok(After {
            key: [feed, suffix].concat(),
            query: row.query,
            window_end_ms: row.window_end_ms,
        })
    }
}

/// The keys of one query that the page may show; `None` when there are none.
fn range(
    feed: &[u8],
    name: &str,
    query: &ResultsQuery,
    from_ms: i64,
    after: Option<&After>,
) -> Option<Range> {
    let prefix = keys::named(feed, &[name]);
    let at = |ms: i64| [&prefix[..], &keys::signed(ms)].concat();
    let first = at(from_ms);
    let from = match after {
        None => Bound::Included(first),
        Some(after) => match name.cmp(&after.query) {
            std::cmp::Ordering::Equal => Bound::Excluded(after.key.clone()),
            std::cmp::Ordering::Greater => Bound::Included(first.max(at(after.window_end_ms))),
            std::cmp::Ordering::Less => {
                Bound::Included(first.max(at(after.window_end_ms.checked_add(1)?)))
            }
        },
    };
    let to = match query.to_ms {
        Some(ms) => at(ms),
        None => keys::after(&prefix)?,
    };
    let (Bound::Included(low) | Bound::Excluded(low)) = &from else {
        return None;
    };
    (*low < to).then_some((from, Bound::Excluded(to)))
}

/// See [`Store::list_results`](crate::Store::list_results).
pub(super) fn list(open: &Open, query: &ResultsQuery) -> Result<Page<ResultRow>, Failure> {
    let feed = keys::feed(&query.feed)?;
    let hash = page_token::results_hash(query);
    let after = page_token::decode(hash, &query.page_token)?;
    let after = after
        .map(|suffix| After::read(&feed, &suffix))
        .transpose()?;
    let floor_ms = write::floor(open, &feed)?;
    let from_ms = query.from_ms.unwrap_or(i64::MIN).max(floor_ms);
    let mut rows = Merged::new(open, &feed, query, from_ms, after.as_ref())?;
    let mut page = Page {
        rows: Vec::new(),
        next_page_token: String::new(),
    };
    let (rows_max, mut bytes, mut examined) = (page_rows(query.page_size), 0, 0);
    while let Some((suffix, value)) = rows.next()? {
        examined += 1;
        let row = read(&suffix, &value).ok_or_else(|| damaged("results", "a key that is none"))?;
        if query.shows(&row)? {
            bytes += row.result.len();
            page.rows.push(row);
        }
        let full =
            page.rows.len() == rows_max || bytes >= PAGE_BYTES_MAX || examined == EXAMINED_ROWS_MAX;
        if full && rows.has_more() {
            page.next_page_token = page_token::encode(hash, &suffix);
        }
        if full {
            break;
        }
    }
    Ok(page)
}

/// Orders rows over queries: window end, then query, then the rest of the key.
type Head = Reverse<(i64, Vec<u8>, usize)>;

/// The ranges of all queries asked for, in one order.
struct Merged {
    feed_bytes: usize,
    sources: Vec<fjall::Iter>,
    heads: BinaryHeap<Head>,
    values: Vec<Option<Slice>>,
}

impl Merged {
    fn new(
        open: &Open,
        feed: &[u8],
        query: &ResultsQuery,
        from_ms: i64,
        after: Option<&After>,
    ) -> Result<Self, Failure> {
        let snapshot = open.db.snapshot();
        let names = if query.query.is_empty() {
            queries(open, &snapshot, feed)?
        } else {
            keys::check("query", &query.query)?;
            vec![query.query.clone()]
        };
        let mut merged = Merged {
            feed_bytes: feed.len(),
            sources: Vec::new(),
            heads: BinaryHeap::new(),
            values: Vec::new(),
        };
        for name in names {
            if let Some(range) = range(feed, &name, query, from_ms, after) {
                merged.sources.push(snapshot.range(&open.results, range));
                merged.values.push(None);
                merged.advance(merged.sources.len() - 1)?;
            }
        }
        Ok(merged)
    }

    fn advance(&mut self, source: usize) -> Result<(), Failure> {
        let Some(row) = self.sources[source].next() else {
            return Ok(());
        };
        let (key, value) = row.into_inner()?;
        let none = || damaged("results", "a key that is none");
        let suffix = key.get(self.feed_bytes..).ok_or_else(none)?.to_vec();
        let end = read(&suffix, &[]).ok_or_else(none)?.window_end_ms;
        self.values[source] = Some(value);
        self.heads.push(Reverse((end, suffix, source)));
        Ok(())
    }

    /// The next row: its key behind the feed, and its record.
    fn next(&mut self) -> Result<Option<(Vec<u8>, Slice)>, Failure> {
        let Some(Reverse((_, suffix, source))) = self.heads.pop() else {
            return Ok(None);
        };
        let value = self.values[source].take();
        self.advance(source)?;
        Ok(value.map(|value| (suffix, value)))
    }

    fn has_more(&self) -> bool {
        !self.heads.is_empty()
    }
}
