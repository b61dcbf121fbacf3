//! Writes rows, then the writer's position.
//!
//! - Every row is the same when written twice, and rows come before the position: a kill between
//!   the two leaves rows that the writer writes again. So loading has exactly-once effect without a
//!   transaction over partitions, which CQL does not have.
//! - A position that is not where the writer believes it is found before the first row is written,
//!   but for another writer that moves it in between: then this one's rows are there, harmless,
//!   and the compare-and-swap of the position says the conflict.
//! - A batch has rows of one partition, at most `batch_rows` and about `batch_bytes`;
//!   `writes_in_flight` such batches are under way over all calls of an instance, or up to sixteen
//!   times as many that are small.
//! - A batch that the server refuses is halved until single rows are left: those are refused, each
//!   with the server's reason, and stop nobody.
//!
//! A state goes to four tables: its history and the order of all states by mtime in one batch, the
//! latest states and their versions in another. Nothing is read before it is written, so how many rows were there already is not known.

use futures::try_join;
use rustc_hash::FxHashMap;
use scylla::serialize::row::SerializeRow;
use scylla::value::CqlTimestamp;

use super::Inner;
use super::batches::{Batches, Refused};
use super::call::Call;
use super::positions;
use super::results::group_key;
use super::schema;
use super::slots::{self, Hour, Slot};
use crate::error::StoreError;
use crate::keys::{self, RECORD_BYTES_MAX};
use crate::rows::{HistoryRow, Refusal, ResultRow, WriteBatch, WriteOutcome};

/// See [`Store::write`](crate::Store::write).
pub(super) async fn write(
    inner: &Inner,
    call: &Call,
    batch: &WriteBatch,
) -> Result<WriteOutcome, StoreError> {
    keys::feed(&batch.feed)?;
    if let Some(position) = &batch.position {
        positions::check_hint(inner, call, &batch.feed, position).await?;
    }
    let writer = Writer {
        inner,
        call,
        feed: &batch.feed,
        now_s: inner.config.clock.now_ms().div_euclid(1_000),
    };
    let written = try_join!(
        writer.states(&batch.history),
        writer.results(&batch.results)
    );
    if let Err(StoreError::Refused { .. }) = &written {
        // By a directory, which takes whatever is right: a table that is gone is said as that.
        schema::check(&call.session, &inner.config).await?;
    }
    let (states, results) = written?;
    let refusal = |is_result| {
        move |(index, reason)| Refusal {
            is_result,
            index,
            reason,
        }
    };
    let refused: Vec<Refusal> = (states.into_iter().map(refusal(false)))
        .chain(results.into_iter().map(refusal(true)))
        .collect();
    let rows = batch.history.len() + batch.results.len() - refused.len();
    let outcome = WriteOutcome {
        written: rows as u64,
        repeated: 0,
        refused,
    };
    if let Some(position) = batch.position_after(&outcome) {
        positions::put_load(inner, call, &batch.feed, position).await?;
    }
    Ok(outcome)
}

/// How long a row still lives, s.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Life {
    /// For ever.
    Unbounded,
    /// At least 1.
    Left(i32),
    /// It is over: not written.
    Over,
}

impl Life {
    /// As CQL has it: 0 for no end.
    const fn ttl(self) -> i32 {
        match self {
            Life::Left(seconds) => seconds,
            Life::Unbounded | Life::Over => 0,
        }
    }
}

struct Writer<'a> {
    inner: &'a Inner,
    call: &'a Call,
    feed: &'a str,
    now_s: i64,
}

impl Writer<'_> {
    fn life(&self, since_ms: i64) -> Life {
        let Some(ttl) = self.inner.config.history_ttl else {
            return Life::Unbounded;
        };
        let ttl_s = i64::try_from(ttl.as_secs()).unwrap_or(i64::MAX);
        let end_s = since_ms.div_euclid(1_000).saturating_add(ttl_s);
        // What lies ahead lives no longer than what is of now.
        match end_s.saturating_sub(self.now_s).min(ttl_s) {
            ..1 => Life::Over,
            left => Life::Left(i32::try_from(left).unwrap_or(i32::MAX)),
        }
    }

    /// The TTL of a row of the history, as CQL has it; `None` where it is over.
    fn left(&self, since_ms: i64) -> Option<i32> {
        let life = self.life(since_ms);
        (life != Life::Over).then(|| life.ttl())
    }

    async fn states(&self, rows: &[HistoryRow]) -> Result<Refused, StoreError> {
        let mut refused = Refused::new();
        let mut places = Places::default();
        for (index, row) in rows.iter().enumerate() {
            if let Some(reason) = refusal_of_state(row) {
                refused.insert(index, reason);
                continue;
            }
            places.add(self.feed, row, index);
        }
        self.hours(rows, &places).await?;
        let statements = &self.inner.statements;
        let record = |at: usize| rows[at].change.len();
        let feed = self.feed;
        let by_hour = |at: usize| {
            let row = &rows[at];
            let history = self.left(row.stream_time_ms);
            let history = history.map(|ttl| history_values(feed, row, ttl));
            (mtime_values(feed, row), history)
        };
        let by_shard = |at: usize| {
            let row = &rows[at];
            let version = self.left(row.stream_time_ms);
            let version = version.map(|ttl| version_values(feed, row, ttl));
            (latest_values(feed, row), version)
        };
        let (hours, shards) = (
            [&statements.put_mtime, &statements.put_history],
            [&statements.put_latest, &statements.put_version],
        );
        let out = Batches::of(self.inner, self.call);
        let (by_hour, by_shard) = try_join!(
            out.put(hours, &places.by_hour, record, by_hour),
            out.put(shards, &places.by_shard, record, by_shard),
        )?;
        refused.extend(by_hour.into_iter().chain(by_shard));
        Ok(refused)
    }

    /// Writes the entries of the directory that are due.
    async fn hours(&self, rows: &[HistoryRow], places: &Places) -> Result<(), StoreError> {
        let (inner, statements) = (self.inner, &self.inner.statements);
        for (hour, rows_of) in &places.by_hour {
            if inner.hours.due(hour, 0).is_some() {
                let values = (self.feed, hour.bucket, hour.hour);
                self.call.put(&statements.put_hour, values).await?;
                inner.hours.written(hour.clone(), i64::MAX);
            }
            let lives = rows_of.iter().map(|at| self.life(rows[*at].stream_time_ms));
            let Some(last) = self.last(lives) else {
                continue;
            };
            if let Some(entry) = self.entry(inner.history_hours.due(hour, last)) {
                let values = (self.feed, hour.bucket, hour.hour, entry.ttl, entry.stamp);
                self.call.put(&statements.put_history_hour, values).await?;
                inner.history_hours.written(hour.clone(), entry.until_s);
            }
        }
        Ok(())
    }

    /// When the last of these rows goes, seconds since 1970; `None` where none is written.
    fn last(&self, lives: impl Iterator<Item = Life>) -> Option<i64> {
        let ends = lives.filter_map(|life| match life {
            Life::Unbounded => Some(i64::MAX),
            Life::Left(seconds) => Some(self.now_s + i64::from(seconds)),
            Life::Over => None,
        });
        ends.max()
    }

    fn entry(&self, due: Option<i64>) -> Option<Entry> {
        let until_s = due?;
        let left = i32::try_from(until_s.saturating_sub(self.now_s)).unwrap_or(i32::MAX);
        Some(Entry {
            until_s,
            ttl: if until_s == i64::MAX { 0 } else { left.max(1) },
            stamp: if until_s == i64::MAX { 0 } else { until_s },
        })
    }

    async fn results(&self, rows: &[ResultRow]) -> Result<Refused, StoreError> {
        let mut refused = Refused::new();
        let mut by_slot: FxHashMap<Slot, Vec<usize>> = FxHashMap::default();
        for (index, row) in rows.iter().enumerate() {
            if let Some(reason) = keys::refusal_of_result(row) {
                refused.insert(index, reason);
            } else if self.life(row.window_end_ms) != Life::Over {
                let slot = Slot::of(self.feed, row);
                by_slot.entry(slot).or_default().push(index);
            }
        }
        for (slot, rows_of) in &by_slot {
            let lives = rows_of.iter().map(|at| self.life(rows[*at].window_end_ms));
            if let Some(last) = self.last(lives) {
                self.slot(slot, last).await?;
            }
        }
        let values = |at: usize| {
            let row = &rows[at];
            let ttl = self.life(row.window_end_ms).ttl();
            (result_values(self.feed, row, ttl), None::<()>)
        };
        let record = |at: usize| rows[at].result.len();
        let put_result = &self.inner.statements.put_result;
        let out = Batches::of(self.inner, self.call);
        refused.extend(out.put([put_result; 2], &by_slot, record, values).await?);
        Ok(refused)
    }

    /// Writes the entries of the directory that lead to a slot, where they are due.
    async fn slot(&self, slot: &Slot, until_s: i64) -> Result<(), StoreError> {
        let (inner, statements) = (self.inner, &self.inner.statements);
        if let Some(entry) = self.entry(inner.slots.due(slot, until_s)) {
            let values = (self.feed, &slot.query, slot.slot, entry.ttl, entry.stamp);
            self.call.put(&statements.put_result_slot, values).await?;
            inner.slots.written(slot.clone(), entry.until_s);
        }
        let name = (slot.feed.clone(), slot.query.clone());
        if let Some(entry) = self.entry(inner.result_queries.due(&name, until_s)) {
            let values = (self.feed, &slot.query, entry.ttl, entry.stamp);
            self.call.put(&statements.put_result_query, values).await?;
            inner.result_queries.written(name, entry.until_s);
        }
        Ok(())
    }
}

/// An entry of the directory.
struct Entry {
    until_s: i64,
    /// As CQL has it.
    ttl: i32,
    /// What it is written with: that which lives longest stands, whoever writes it and when.
    stamp: i64,
}

/// Places in a batch, by partition of the tables.
#[derive(Default)]
struct Places {
    by_hour: FxHashMap<Hour, Vec<usize>>,
    by_shard: FxHashMap<i64, Vec<usize>>,
}

impl Places {
    fn add(&mut self, feed: &str, row: &HistoryRow, index: usize) {
        let hour = Hour::of(feed, row);
        self.by_hour.entry(hour).or_default().push(index);
        let shard = slots::shard(row.rsvp_id);
        self.by_shard.entry(shard).or_default().push(index);
    }
}

/// What `put_history` takes.
fn history_values(feed: &str, row: &HistoryRow, ttl: i32) -> impl SerializeRow + Send + Sync {
    (
        feed,
        slots::hour(row.mtime_ms),
        slots::bucket(row.partition),
        CqlTimestamp(row.mtime_ms),
        row.version as i64,
        i32::from(row.partition),
        &row.change[..],
        ttl,
    )
}

/// What `put_mtime` takes.
fn mtime_values(feed: &str, row: &HistoryRow) -> impl SerializeRow + Send + Sync {
    (
        feed,
        slots::hour(row.mtime_ms),
        slots::bucket(row.partition),
        CqlTimestamp(row.mtime_ms),
        row.version as i64,
        i32::from(row.partition),
        row.rsvp_id as i64,
    )
}

/// What `put_latest` takes.
fn latest_values(feed: &str, row: &HistoryRow) -> impl SerializeRow + Send + Sync {
    (
        feed,
        slots::shard(row.rsvp_id),
        row.rsvp_id as i64,
        row.version as i64,
        i32::from(row.partition),
        CqlTimestamp(row.mtime_ms),
        &row.change[..],
        slots::timestamp(row.version),
    )
}

/// What `put_version` takes.
fn version_values(feed: &str, row: &HistoryRow, ttl: i32) -> impl SerializeRow + Send + Sync {
    (
        feed,
        slots::shard(row.rsvp_id),
        row.rsvp_id as i64,
        row.version as i64,
        i32::from(row.partition),
        ttl,
    )
}

/// What `put_result` takes.
fn result_values(feed: &str, row: &ResultRow, ttl: i32) -> impl SerializeRow + Send + Sync {
    (
        feed,
        row.query.as_str(),
        slots::slot(row.window_end_ms),
        CqlTimestamp(row.window_end_ms),
        row.plan_hash.as_str(),
        group_key(row.group.as_deref()),
        i64::from(row.revision),
        &row.result[..],
        ttl,
    )
}

fn refusal_of_state(row: &HistoryRow) -> Option<String> {
    if row.change.len() > RECORD_BYTES_MAX {
        return Some(format!(
            "a record of {} bytes, above 16 MiB",
            row.change.len()
        ));
    }
    let fits = slots::timestamp(row.version).is_some();
    (!fits).then(|| format!("version {}: a generation above 4,095", row.version))
}
