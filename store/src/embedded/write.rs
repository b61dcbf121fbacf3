//! Writes rows: history with the latest states that follow from it, results, and the writer's
//! position, in one commit.
//!
//! A state lies in exactly one place: in `latest` while it is the latest of its RSVP, in
//! `superseded` after, behind the version that followed it. So each row is written once, and
//! moved once where the member changes their mind (about 7 % of rows). Which state is the latest
//! is decided by (version, partition) alone, so that the order of writes does not matter; a row
//! that is there already is left as it is. Only latest states *as of a past cursor* lean on the
//! order: they are exact where the states of an RSVP came by rising version, as a log brings them.

use std::collections::HashSet;
use std::collections::hash_map::Entry;

use fjall::OwnedWriteBatch;
use rustc_hash::FxHashMap;

use super::positions;
use super::tables::{Failure, Open, Tables, damaged};
use crate::keys::{self, RECORD_BYTES_MAX, StateKey};
use crate::rows::{HistoryRow, Refusal, ResultRow, WriteBatch, WriteOutcome};

/// Length of what stands before a superseded state's record: version and partition of the state
/// that followed it.
pub(super) const FOLLOWER_BYTES: usize = 10;

/// Writes a batch; see [`Store::write`](crate::Store::write).
pub(super) fn write(
    tables: &Tables,
    open: &Open,
    batch: &WriteBatch,
) -> Result<WriteOutcome, Failure> {
    let feed = keys::feed(&batch.feed)?;
    let order = open.order();
    let mut into = OwnedWriteBatch::with_capacity(
        open.db.clone(),
        2 * batch.history.len() + batch.results.len() + 1,
    );
    if let Some(position) = &batch.position {
        positions::check_load(open, &feed, position)?;
    }
    let mut outcome = WriteOutcome::default();
    let floor_ms = floor(open, &feed)?;
    let mut states = States {
        open,
        feed: &feed,
        floor_ms,
        rows: &batch.history,
        held: FxHashMap::default(),
        moved: HashSet::new(),
        outcome: &mut outcome,
    };
    states.write(&mut into)?;
    let results = Results {
        open,
        feed: &feed,
        floor_ms,
        rows: &batch.results,
    };
    results.write(&mut into, &mut outcome)?;
    if let Some(position) = batch.position_after(&outcome) {
        positions::put_load(open, &mut into, &feed, position)?;
    }
    tables.commit(open, into, order)?;
    Ok(outcome)
}

/// The stream time before which a feed's history is forgotten.
pub(super) fn floor(open: &Open, feed: &[u8]) -> Result<i64, Failure> {
    match open.floors.get(feed)? {
        None => Ok(i64::MIN),
        Some(value) => {
            let bytes = <[u8; 8]>::try_from(&*value);
            bytes
                .map(keys::unsigned)
                .map_err(|_| damaged("floors", "a floor of another length"))
        }
    }
}

/// The latest state of an RSVP as it will stand after the batch.
struct Held {
    key: StateKey,
    /// Place in the batch; `None` while it is the one in the table.
    row: Option<usize>,
}

struct States<'a> {
    open: &'a Open,
    feed: &'a [u8],
    floor_ms: i64,
    rows: &'a [HistoryRow],
    held: FxHashMap<u64, Held>,
    /// Keys put into `superseded` by this batch: one commit takes a key once.
    moved: HashSet<StateKey>,
    outcome: &'a mut WriteOutcome,
}

impl States<'_> {
    fn write(&mut self, into: &mut OwnedWriteBatch) -> Result<(), Failure> {
        for (index, row) in self.rows.iter().enumerate() {
            if row.change.len() > RECORD_BYTES_MAX {
                self.outcome.refused.push(Refusal {
                    is_result: false,
                    index,
                    reason: format!("a record of {} bytes, above 16 MiB", row.change.len()),
                });
                continue;
            }
            self.add(index, row, into)?;
        }
        for (rsvp_id, held) in &self.held {
            let Some(row) = held.row else { continue };
            let value = &*self.rows[row].change;
            into.insert(&self.open.latest, held.key.behind(self.feed), value);
            let pointer = &held.key.bytes()[..];
            into.insert(&self.open.rsvps, keys::rsvp(self.feed, *rsvp_id), pointer);
        }
        Ok(())
    }

    fn add(
        &mut self,
        index: usize,
        row: &HistoryRow,
        into: &mut OwnedWriteBatch,
    ) -> Result<(), Failure> {
        let key = key_of(row);
        let held = match self.held.entry(row.rsvp_id) {
            Entry::Occupied(held) => held.into_mut(),
            Entry::Vacant(free) => match pointer(self.open, self.feed, row.rsvp_id)? {
                Some(key) => free.insert(Held { key, row: None }),
                None => {
                    free.insert(Held {
                        key,
                        row: Some(index),
                    });
                    self.outcome.written += 1;
                    return Ok(());
                }
            },
        };
        match key.order().cmp(&held.key.order()) {
            std::cmp::Ordering::Equal => self.outcome.repeated += 1,
            std::cmp::Ordering::Greater => {
                let new = Held {
                    key,
                    row: Some(index),
                };
                let old = std::mem::replace(held, new);
                self.outcome.written += 1;
                self.supersede(&old, key, into)?;
            }
            std::cmp::Ordering::Less => {
                let follower = held.key;
                if self.is_known(key, row)? {
                    self.outcome.repeated += 1;
                } else {
                    self.outcome.written += 1;
                    self.put(key, follower, &row.change, row.stream_time_ms, into);
                }
            }
        }
        Ok(())
    }

    /// Moves the state that was the latest until now.
    fn supersede(
        &mut self,
        old: &Held,
        follower: StateKey,
        into: &mut OwnedWriteBatch,
    ) -> Result<(), Failure> {
        if let Some(row) = old.row {
            let row = &self.rows[row];
            self.put(old.key, follower, &row.change, row.stream_time_ms, into);
            return Ok(());
        }
        let place = old.key.behind(self.feed);
        let Some(record) = self.open.latest.get(&place)? else {
            return Err(damaged("latest", "a state that rsvps names is not there"));
        };
        let keys = crate::wire::change_keys(&record);
        let keys = keys.map_err(|e| damaged("latest", &e.to_string()))?;
        self.put(old.key, follower, &record, keys.stream_time_ms, into);
        into.remove(&self.open.latest, place);
        Ok(())
    }

    /// Whether an older state stands in `superseded`, or stood there until it was forgotten.
    fn is_known(&self, key: StateKey, row: &HistoryRow) -> Result<bool, Failure> {
        Ok(row.stream_time_ms < self.floor_ms
            || self.moved.contains(&key)
            || (self.open.superseded).contains_key(key.behind(self.feed))?)
    }

    fn put(
        &mut self,
        key: StateKey,
        follower: StateKey,
        record: &[u8],
        stream_time_ms: i64,
        into: &mut OwnedWriteBatch,
    ) {
        if stream_time_ms < self.floor_ms || !self.moved.insert(key) {
            return;
        }
        let mut value = Vec::with_capacity(FOLLOWER_BYTES + record.len());
        value.extend_from_slice(&follower.version.to_be_bytes());
        value.extend_from_slice(&follower.partition.to_be_bytes());
        value.extend_from_slice(record);
        into.insert(&self.open.superseded, key.behind(self.feed), value);
    }
}

fn key_of(row: &HistoryRow) -> StateKey {
    StateKey {
        mtime_ms: row.mtime_ms,
        version: row.version,
        partition: row.partition,
    }
}

/// Where the latest state of an RSVP stands.
fn pointer(open: &Open, feed: &[u8], rsvp_id: u64) -> Result<Option<StateKey>, Failure> {
    let Some(value) = open.rsvps.get(keys::rsvp(feed, rsvp_id))? else {
        return Ok(None);
    };
    let key = StateKey::read(&value);
    key.map(Some)
        .ok_or_else(|| damaged("rsvps", "a pointer of another length"))
}

struct Results<'a> {
    open: &'a Open,
    feed: &'a [u8],
    floor_ms: i64,
    rows: &'a [ResultRow],
}

impl Results<'_> {
    fn write(&self, into: &mut OwnedWriteBatch, outcome: &mut WriteOutcome) -> Result<(), Failure> {
        let mut seen = HashSet::new();
        for (index, row) in self.rows.iter().enumerate() {
            if let Some(reason) = keys::refusal_of_result(row) {
                outcome.refused.push(Refusal {
                    is_result: true,
                    index,
                    reason,
                });
                continue;
            }
            let key = super::results::key(self.feed, row);
            let is_known = row.window_end_ms < self.floor_ms
                || self.open.results.contains_key(&key)?
                || !seen.insert(key.clone());
            if is_known {
                outcome.repeated += 1;
                continue;
            }
            into.insert(&self.open.results, key, &*row.result);
            outcome.written += 1;
        }
        Ok(())
    }
}
