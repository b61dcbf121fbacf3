//! Pages of states, in the order of (mtime, version, partition).
//!
//! All states come from `rsvp_history`, which has their records. Latest states come from
//! `rsvps_by_mtime`, which has their names for ever: each is held against `rsvps` (see `latest`).
//! A page looks at 20,000 states, of latest ones at 4,000, each of which may cost a look-up.

use async_trait::async_trait;
use bytes::Bytes;
use headcount_proto::v1;
use prost::Message as _;
use scylla::value::CqlTimestamp;

use super::call::Call;
use super::merge::{Merged, SLOTS_AT_A_TIME, Source};
use super::slots::{self, BUCKETS};
use super::{Inner, failure, floors, latest};
use crate::error::StoreError;
use crate::filter::RowFilter;
use crate::keys::{self, StateKey};
use crate::page_token;
use crate::rows::{EXAMINED_ROWS_MAX, HistoryRow, PAGE_BYTES_MAX, Page, RsvpsQuery, page_rows};

/// Latest states that a page looks at.
const LATEST_EXAMINED_MAX: u32 = 4_000;
/// Latest states that are looked up at a time.
const LOOKED_UP_MAX: usize = 128;
/// States read from a partition at a time.
const ROWS_AT_A_TIME: usize = 128;
const DOING: &str = "listing rsvps";

/// See [`Store::list_rsvps`](crate::Store::list_rsvps).
pub(super) async fn list(
    inner: &Inner,
    call: &Call,
    query: &RsvpsQuery,
) -> Result<Page<HistoryRow>, StoreError> {
    keys::feed(&query.feed)?;
    let hash = page_token::rsvps_hash(query);
    let after = match page_token::decode(hash, &query.page_token)? {
        None => StateKey::before(query.from_ms.unwrap_or(i64::MIN)),
        Some(key) => StateKey::read(&key).ok_or(StoreError::BadPageToken {
            reason: "it names no row",
        })?,
    };
    let filter = RowFilter::new(query.filter.as_ref())?;
    let floor_ms = floors::read(inner, call, &query.feed).await?;
    let sources = (0..BUCKETS).map(|bucket| {
        let source = Bucket {
            inner,
            call,
            query,
            bucket: i32::from(bucket),
            after,
            to_ms: query.to_ms.unwrap_or(i64::MAX),
        };
        (source, slots::hour(after.mtime_ms))
    });
    let listing = Listing {
        inner,
        call,
        query,
        filter,
        floor_ms,
        hash,
        states: Merged::new(sources).await?,
        page: Page {
            rows: Vec::new(),
            next_page_token: String::new(),
        },
        bytes: 0,
    };
    if query.latest_only {
        listing.latest().await
    } else {
        listing.all().await
    }
}

struct Listing<'a> {
    inner: &'a Inner,
    call: &'a Call,
    query: &'a RsvpsQuery,
    filter: RowFilter,
    floor_ms: i64,
    hash: u64,
    states: Merged<Bucket<'a>>,
    page: Page<HistoryRow>,
    bytes: usize,
}

impl Listing<'_> {
    async fn all(mut self) -> Result<Page<HistoryRow>, StoreError> {
        let mut examined = 0;
        while let Some((key, state)) = self.states.next().await? {
            examined += 1;
            if self.was_known(state.key)
                && let Named::Record(record) = state.named
            {
                self.show(state.key, record)?;
            }
            if self.is_full() || examined == EXAMINED_ROWS_MAX {
                self.go_on_after(&key, self.states.has_more());
                break;
            }
        }
        Ok(self.page)
    }

    async fn latest(mut self) -> Result<Page<HistoryRow>, StoreError> {
        let mut examined = 0;
        while self.states.has_more() {
            let mut candidates = Vec::new();
            // A few more than are wanted: about 7 % are not the latest.
            let wanted = page_rows(self.query.page_size) - self.page.rows.len();
            let at_a_time = (wanted + wanted / 8 + 1).min(LOOKED_UP_MAX);
            while candidates.len() < at_a_time
                && examined < LATEST_EXAMINED_MAX
                && let Some((key, state)) = self.states.next().await?
            {
                examined += 1;
                let named = match state.named {
                    Named::Rsvp(rsvp_id) if self.was_known(state.key) => Some(rsvp_id),
                    _ => None,
                };
                candidates.push((key, state.key, named));
            }
            let names = candidates
                .iter()
                .filter_map(|(_, key, rsvp_id)| Some((*key, (*rsvp_id)?)));
            let mut records = latest::records(self.inner, self.call, self.query, names).await?;
            let last = candidates.len().saturating_sub(1);
            for (place, (key, state, _)) in candidates.iter().enumerate() {
                if let Some(record) = records.remove(state) {
                    self.show(*state, record)?;
                }
                if self.is_full() || (place == last && examined == LATEST_EXAMINED_MAX) {
                    self.go_on_after(key, place < last || self.states.has_more());
                    return Ok(self.page);
                }
            }
        }
        Ok(self.page)
    }

    fn was_known(&self, key: StateKey) -> bool {
        let as_of = self.query.as_of.as_ref();
        as_of.is_none_or(|as_of| as_of.includes(key.version, key.partition))
    }

    fn show(&mut self, key: StateKey, record: Bytes) -> Result<(), StoreError> {
        if !self.filter.is_open() {
            let change = v1::Change::decode(&record[..]);
            let change = change.map_err(|e| failure::shape(DOING, &e))?;
            let rsvp = change.rsvp.as_ref();
            if !rsvp.is_some_and(|rsvp| self.filter.lets_through(rsvp)) {
                return Ok(());
            }
        }
        let row = HistoryRow::from_change(key.partition, record);
        let row = row.map_err(|e| failure::shape(DOING, &e))?;
        // What history has forgotten is shown as a latest state only.
        if self.query.latest_only || row.stream_time_ms >= self.floor_ms {
            self.bytes += row.change.len();
            self.page.rows.push(row);
        }
        Ok(())
    }

    fn is_full(&self) -> bool {
        self.page.rows.len() >= page_rows(self.query.page_size) || self.bytes >= PAGE_BYTES_MAX
    }

    fn go_on_after(&mut self, key: &[u8], has_more: bool) {
        if has_more {
            self.page.next_page_token = page_token::encode(self.hash, key);
        }
    }
}

/// A state as a table has it.
struct State {
    key: StateKey,
    named: Named,
}

enum Named {
    /// By its record.
    Record(Bytes),
    /// By whose it is.
    Rsvp(u64),
}

/// The hours of one bucket.
struct Bucket<'a> {
    inner: &'a Inner,
    call: &'a Call,
    query: &'a RsvpsQuery,
    bucket: i32,
    after: StateKey,
    to_ms: i64,
}

fn key(mtime: CqlTimestamp, version: i64, partition: i32) -> Result<StateKey, StoreError> {
    Ok(StateKey {
        mtime_ms: mtime.0,
        version: version as u64,
        partition: u16::try_from(partition).map_err(|e| failure::shape(DOING, &e))?,
    })
}

#[async_trait]
impl Source for Bucket<'_> {
    type Row = State;

    fn key(&self, row: &State) -> Vec<u8> {
        row.key.bytes().to_vec()
    }

    async fn slots(&self, from: i64) -> Result<Vec<i64>, StoreError> {
        let statements = &self.inner.statements;
        let statement = if self.query.latest_only {
            &statements.hours
        } else {
            &statements.history_hours
        };
        let (to, limit) = (slots::hour(self.to_ms), SLOTS_AT_A_TIME as i32);
        let values = (&self.query.feed, self.bucket, from, to, limit);
        let rows = self.call.rows::<(i64,)>(statement, values).await?;
        Ok(rows.into_iter().map(|(hour,)| hour).collect())
    }

    async fn rows(&self, hour: i64, after: Option<&State>) -> Result<Vec<State>, StoreError> {
        let after = after.map_or(self.after, |state| state.key);
        let limit = self.rows_at_a_time() as i32;
        let values = (
            &self.query.feed,
            hour,
            self.bucket,
            CqlTimestamp(after.mtime_ms),
            i64::try_from(after.version).unwrap_or(i64::MAX),
            i32::from(after.partition),
            CqlTimestamp(self.to_ms),
            limit,
        );
        let statements = &self.inner.statements;
        if self.query.latest_only {
            type Row = (CqlTimestamp, i64, i32, i64);
            let rows = self
                .call
                .rows::<Row>(&statements.mtime_rows, values)
                .await?;
            let state = |(mtime, version, partition, rsvp_id): Row| {
                let named = Named::Rsvp(rsvp_id as u64);
                key(mtime, version, partition).map(|key| State { key, named })
            };
            return rows.into_iter().map(state).collect();
        }
        type Row = (CqlTimestamp, i64, i32, Vec<u8>);
        let rows = self
            .call
            .rows::<Row>(&statements.history_rows, values)
            .await?;
        let state = |(mtime, version, partition, record): Row| {
            let named = Named::Record(record.into());
            key(mtime, version, partition).map(|key| State { key, named })
        };
        rows.into_iter().map(state).collect()
    }

    fn rows_at_a_time(&self) -> usize {
        (page_rows(self.query.page_size) / 4).clamp(ROWS_AT_A_TIME / 8, ROWS_AT_A_TIME)
    }
}
