//! Forgets old history in bounded steps.
//!
//! The bound is a stream time and never falls. It counts at once: listings and writes leave out
//! what lies below it, so that it does not matter how far the steps have come. A step looks at no
//! more than 20,000 rows. The clock is the caller's: no time is read here.

use std::collections::HashMap;
use std::ops::Bound;
use std::sync::Mutex;

use fjall::{OwnedWriteBatch, Readable as _};

use super::tables::{Failure, Open, Tables, damaged, lock};
use super::write::{self, FOLLOWER_BYTES};
use crate::keys;
use crate::rows::{EXAMINED_ROWS_MAX, Expired};
use crate::wire;

/// How far an mtime may be ahead of the stream time of its record; truth takes no more.
const MTIME_AHEAD_MS_MAX: i64 = 60_000;

/// Where the next step goes on, by feed. Lost with the process: the sweep then begins anew.
#[derive(Debug, Default)]
pub(super) struct Sweeps(Mutex<HashMap<Vec<u8>, Vec<u8>>>);

/// See [`Store::expire`](crate::Store::expire).
pub(super) fn step(
    tables: &Tables,
    open: &Open,
    sweeps: &Sweeps,
    feed: &str,
    before_ms: i64,
) -> Result<Expired, Failure> {
    let feed = keys::feed(feed)?;
    let mut batch = open.db.batch();
    let mut left = EXAMINED_ROWS_MAX;
    let results_done = results(open, &feed, before_ms, &mut batch, &mut left)?;
    let from = lock(&sweeps.0).get(&feed).cloned();
    let sweep = states(open, &feed, before_ms, from, &mut batch, &mut left)?;
    let rows = batch.len() as u64;
    let order = open.order();
    if write::floor(open, &feed)? < before_ms {
        batch.insert(&open.floors, feed.clone(), keys::signed(before_ms));
    }
    if !batch.is_empty() {
        tables.commit(open, batch, order)?;
    }
    let done = results_done && matches!(sweep, Sweep::Through);
    let mut sweeps = lock(&sweeps.0);
    match sweep {
        Sweep::At(Some(key)) => sweeps.insert(feed, key),
        Sweep::At(None) => None,
        Sweep::Through => sweeps.remove(&feed),
    };
    Ok(Expired { rows, done })
}

/// How far a step came among the states.
enum Sweep {
    /// To the end: the next one begins anew.
    Through,
    /// Behind this key; `None`: not a row.
    At(Option<Vec<u8>>),
}

/// Removes results of windows that ended before; says whether that was all of them.
fn results(
    open: &Open,
    feed: &[u8],
    before_ms: i64,
    batch: &mut OwnedWriteBatch,
    left: &mut u32,
) -> Result<bool, Failure> {
    let snapshot = open.db.snapshot();
    for name in super::results::queries(open, &snapshot, feed)? {
        let first = keys::named(feed, &[&name]);
        let end = [&first[..], &keys::signed(before_ms)].concat();
        for row in snapshot.range(&open.results, first..end) {
            if *left == 0 {
                return Ok(false);
            }
            *left -= 1;
            batch.remove(&open.results, row.key()?);
        }
    }
    Ok(true)
}

/// Removes superseded states from before.
fn states(
    open: &Open,
    feed: &[u8],
    before_ms: i64,
    from: Option<Vec<u8>>,
    batch: &mut OwnedWriteBatch,
    left: &mut u32,
) -> Result<Sweep, Failure> {
    let newest = keys::signed(before_ms.saturating_add(MTIME_AHEAD_MS_MAX));
    let end = [feed, &newest].concat();
    let first = from.unwrap_or_else(|| feed.to_vec());
    if first >= end {
        return Ok(Sweep::Through);
    }
    let mut last = None;
    let rows = open.db.snapshot();
    // The key itself was looked at before, or is a feed's, which no row has.
    let range = (Bound::Excluded(first), Bound::Excluded(end));
    for row in rows.range(&open.superseded, range) {
        if *left == 0 {
            return Ok(Sweep::At(last));
        }
        *left -= 1;
        let (key, value) = row.into_inner()?;
        let record = value.get(FOLLOWER_BYTES..).unwrap_or_default();
        let fields = wire::change_keys(record);
        let fields = fields.map_err(|e| damaged("superseded", &e.to_string()))?;
        last = Some(key.to_vec());
        if fields.stream_time_ms < before_ms {
            batch.remove(&open.superseded, key);
        }
    }
    Ok(Sweep::Through)
}
