//! The states that the analysis has published, and whether the tables have them, each once.
//!
//! Counted apart from loader and store: from the records of `changes`, and by CQL past the store.

use std::collections::{HashMap, HashSet};

use anyhow::{Context as _, Result, ensure};
use futures::TryStreamExt as _;
use headcount_binder::{Channel, Offset, Partition};
use headcount_proto::v1::{self, log_record::Payload};
use prost::Message as _;
use xxhash_rust::xxh3::xxh3_64;

use crate::ground::{Ground, channel};

/// Rows of the tables that a state makes: of its history, its latest state, and an index of each.
pub(crate) const ROWS_OF_A_STATE: u64 = 4;
/// States that the loader takes at a time where it begins.
const NEIGHBOURS: usize = 1_024;
/// The store keeps the latest states of 4,096 neighbouring ids together.
const SHARD_BITS: u32 = 12;
const MANY: usize = 32;

/// States of a log.
#[derive(Debug, Default)]
pub(crate) struct States {
    pub(crate) count: u64,
    rsvps: HashSet<u64>,
    /// Sum of the hashes of what is kept of each.
    hash: u64,
    /// Those that lie with 31 others or more of their partition of the tables, in a batch.
    together: u64,
}

impl States {
    /// Reads `changes` up to where it ends now.
    pub(crate) async fn read(ground: &Ground, partitions: u16) -> Result<Self> {
        let (log, changes) = (ground.binder(), channel(Channel::Changes));
        let mut states = Self::default();
        for partition in (0..partitions).map(Partition) {
            let end = log.bounds(&changes, partition).await?.end;
            let mut consumer = log.consume(&changes, partition, Offset::ZERO).await?;
            let (mut next, mut shards) = (Offset::ZERO, Vec::new());
            while next < end {
                let delivery = consumer.next().await?;
                next = delivery.next();
                for bytes in delivery.batch.records() {
                    if let Some(Payload::Change(change)) = v1::LogRecord::decode(bytes)?.payload {
                        shards.push(states.take(&change)? >> SHARD_BITS);
                    }
                }
            }
            for batch in shards.chunks(NEIGHBOURS) {
                states.together += together(batch);
            }
        }
        Ok(states)
    }

    fn take(&mut self, change: &v1::Change) -> Result<u64> {
        let rsvp = change.rsvp.as_ref().context("a change without RSVP")?;
        self.count += 1;
        self.rsvps.insert(rsvp.rsvp_id);
        // A row keeps the record's bytes; these are the same fields, each in its place.
        self.hash = self.hash.wrapping_add(xxh3_64(&change.encode_to_vec()));
        Ok(rsvp.rsvp_id)
    }

    /// The share of states that are written with 31 others or more of their partition.
    pub(crate) fn share_together(&self) -> f64 {
        self.together as f64 / self.count.max(1) as f64
    }

    /// Holds the tables against them.
    ///
    /// # Errors
    /// A row is missing, there is one too many, or one is not what was published.
    pub(crate) async fn check(&self, ground: &Ground) -> Result<()> {
        let (session, keyspace) = ground.session().await?;
        let statement = format!("SELECT change FROM {keyspace}.rsvp_history");
        let rows = session.query_iter(statement, ()).await?;
        let mut rows = rows.rows_stream::<(Vec<u8>,)>()?;
        let (mut count, mut hash) = (0, 0u64);
        while let Some((bytes,)) = rows.try_next().await? {
            let change = v1::Change::decode(&*bytes)?;
            count += 1;
            hash = hash.wrapping_add(xxh3_64(&change.encode_to_vec()));
        }
        ensure!(
            (count, hash) == (self.count, self.hash),
            "rsvp_history has {count} rows of {} states, or other ones",
            self.count
        );
        for (table, key, wanted) in [
            ("rsvps", "rsvp_id", self.rsvps.len() as u64),
            ("rsvps_by_mtime", "rsvp_id", self.count),
            ("rsvp_versions", "rsvp_id", self.count),
        ] {
            let statement = format!("SELECT {key} FROM {keyspace}.{table}");
            let rows = session.query_iter(statement, ()).await?;
            let mut rows = rows.rows_stream::<(i64,)>()?;
            let mut count = 0;
            while rows.try_next().await?.is_some() {
                count += 1;
            }
            ensure!(count == wanted, "{table} has {count} rows, not {wanted}");
        }
        Ok(())
    }
}

fn together(shards: &[u64]) -> u64 {
    let mut counts: HashMap<u64, usize> = HashMap::new();
    for shard in shards {
        *counts.entry(*shard).or_default() += 1;
    }
    let many = counts.values().filter(|count| **count >= MANY);
    many.map(|count| *count as u64).sum()
}
