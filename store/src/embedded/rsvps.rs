//! Pages of states, in the order of (mtime, version, partition), from a snapshot of the tables.
//!
//! States lie in two tables (see `write`), each in that order: the page merges both. A state is
//! the latest known at a bound when it lies within it and the state that followed does not. Between
//! pages a state may move from one table to the other, and keeps its key: no page shows it twice,
//! none leaves it out.

use bytes::Bytes;
use fjall::{Guard, Readable as _, Slice};
use headcount_proto::v1;
use prost::Message as _;
use std::ops::Bound;

use super::tables::{Failure, Open, damaged};
use super::write::{self, FOLLOWER_BYTES};
use crate::filter::RowFilter;
use crate::keys::{self, STATE_BYTES, StateKey};
use crate::page_token;
use crate::rows::{EXAMINED_ROWS_MAX, HistoryRow, PAGE_BYTES_MAX, Page, RsvpsQuery, page_rows};

/// See [`Store::list_rsvps`](crate::Store::list_rsvps).
pub(super) fn list(open: &Open, query: &RsvpsQuery) -> Result<Page<HistoryRow>, Failure> {
    let feed = keys::feed(&query.feed)?;
    let filter = RowFilter::new(query.filter.as_ref())?;
    let hash = page_token::rsvps_hash(query);
    let after = page_token::decode(hash, &query.page_token)?;
    let mut page = Page {
        rows: Vec::new(),
        next_page_token: String::new(),
    };
    let Some(range) = range(&feed, query, after.as_deref()) else {
        return Ok(page);
    };
    let floor_ms = write::floor(open, &feed)?;
    let mut states = Merged::new(open, &range, !query.latest_only || query.as_of.is_some());
    let (rows_max, mut bytes) = (page_rows(query.page_size), 0);
    let mut examined = 0;
    while let Some(state) = states.next()? {
        examined += 1;
        let suffix = state.key.get(feed.len()..).unwrap_or_default();
        let Some(key) = StateKey::read(suffix) else {
            return Err(damaged("latest", "a key of another length"));
        };
        if let Some(row) = shown(query, &filter, floor_ms, key, &state)? {
            bytes += row.change.len();
            page.rows.push(row);
        }
        let full =
            page.rows.len() == rows_max || bytes >= PAGE_BYTES_MAX || examined == EXAMINED_ROWS_MAX;
        if full && states.has_more() {
            page.next_page_token = page_token::encode(hash, suffix);
            break;
        }
        if full {
            break;
        }
    }
    Ok(page)
}

/// The keys that the page may show; `None` when there are none.
fn range(feed: &[u8], query: &RsvpsQuery, after: Option<&[u8]>) -> Option<Range> {
    let at = |ms: i64| [feed, &keys::signed(ms)].concat();
    let from = match after {
        Some(key) if key.len() == STATE_BYTES => Bound::Excluded([feed, key].concat()),
        _ => Bound::Included(query.from_ms.map_or_else(|| feed.to_vec(), at)),
    };
    let to = match query.to_ms {
        Some(ms) => at(ms),
        None => keys::after(feed)?,
    };
    let (Bound::Included(first) | Bound::Excluded(first)) = &from else {
        return None;
    };
    (*first < to).then_some((from, Bound::Excluded(to)))
}

/// Keys from and to.
pub(super) type Range = (Bound<Vec<u8>>, Bound<Vec<u8>>);

/// The row, if the query shows this state.
fn shown(
    query: &RsvpsQuery,
    filter: &RowFilter,
    floor_ms: i64,
    key: StateKey,
    state: &State,
) -> Result<Option<HistoryRow>, Failure> {
    if let Some(as_of) = &query.as_of {
        let follower_known = match state.follower()? {
            Some((version, partition)) => as_of.includes(version, partition),
            None => false,
        };
        if !as_of.includes(key.version, key.partition) || (query.latest_only && follower_known) {
            return Ok(None);
        }
    }
    let record = state.record()?;
    if !filter.is_open() {
        let change = v1::Change::decode(record).map_err(|e| damaged("latest", &e.to_string()))?;
        if !(change.rsvp.as_ref()).is_some_and(|rsvp| filter.lets_through(rsvp)) {
            return Ok(None);
        }
    }
    let row = HistoryRow::from_change(key.partition, Bytes::copy_from_slice(record));
    let row = row.map_err(|e| damaged("latest", &e.to_string()))?;
    // What history has forgotten is shown as a latest state only.
    let forgotten = !query.latest_only && row.stream_time_ms < floor_ms;
    Ok((!forgotten).then_some(row))
}

struct State {
    key: Slice,
    value: Slice,
    is_latest: bool,
}

impl State {
    /// Version and partition of the state that followed.
    fn follower(&self) -> Result<Option<(u64, u16)>, Failure> {
        if self.is_latest {
            return Ok(None);
        }
        let mut bytes = &*self.value;
        let version = keys::take(&mut bytes).map(u64::from_be_bytes);
        let partition = keys::take(&mut bytes).map(u16::from_be_bytes);
        let follower = version.zip(partition);
        let cut = || damaged("superseded", "a row is cut short");
        follower.map(Some).ok_or_else(cut)
    }

    fn record(&self) -> Result<&[u8], Failure> {
        let from = if self.is_latest { 0 } else { FOLLOWER_BYTES };
        let record = self.value.get(from..);
        record.ok_or_else(|| damaged("superseded", "a row is cut short"))
    }
}

/// Both tables in one order.
struct Merged {
    latest: Source,
    superseded: Option<Source>,
}

struct Source {
    rows: fjall::Iter,
    head: Option<Guard>,
    ready: Option<(Slice, Slice)>,
}

impl Source {
    fn new(mut rows: fjall::Iter) -> Self {
        let head = rows.next();
        Source {
            rows,
            head,
            ready: None,
        }
    }

    /// The next row, read once.
    fn peek(&mut self) -> Result<Option<&Slice>, Failure> {
        if let Some(head) = self.head.take() {
            self.ready = Some(head.into_inner()?);
        }
        Ok(self.ready.as_ref().map(|(key, _)| key))
    }

    fn take(&mut self) -> Option<(Slice, Slice)> {
        let taken = self.ready.take();
        self.head = self.rows.next();
        taken
    }

    const fn has_more(&self) -> bool {
        self.head.is_some() || self.ready.is_some()
    }
}

impl Merged {
    fn new(open: &Open, range: &Range, with_superseded: bool) -> Self {
        let snapshot = open.db.snapshot();
        let latest = Source::new(snapshot.range(&open.latest, range.clone()));
        let superseded =
            with_superseded.then(|| Source::new(snapshot.range(&open.superseded, range.clone())));
        Merged { latest, superseded }
    }

    fn next(&mut self) -> Result<Option<State>, Failure> {
        let latest = self.latest.peek()?;
        let superseded = match &mut self.superseded {
            Some(source) => source.peek()?,
            None => None,
        };
        let is_latest = match (latest, superseded) {
            (Some(latest), Some(superseded)) => latest <= superseded,
            (latest, _) => latest.is_some(),
        };
        let source = if is_latest {
            Some(&mut self.latest)
        } else {
            self.superseded.as_mut()
        };
        let taken = source.and_then(Source::take);
        Ok(taken.map(|(key, value)| State {
            key,
            value,
            is_latest,
        }))
    }

    fn has_more(&self) -> bool {
        self.latest.has_more() || self.superseded.as_ref().is_some_and(Source::has_more)
    }
}
