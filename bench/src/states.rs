//! The states that the analysis has published, and whether the tables have them, each once.
//!
//! Counted apart from loader and store: from the records of `changes`, and by CQL past the store.

use std::collections::HashMap;

use anyhow::{Context as _, Result, ensure};
use futures::TryStreamExt as _;
use headcount_binder::{Channel, Offset, OutputPosition, Partition};
use headcount_proto::v1::{self, log_record::Payload};
use prost::Message as _;
use xxhash_rust::xxh3::xxh3_64;

use crate::ground::{Ground, channel};

/// Rows of the tables that a state makes: of its history, its latest state, and an index of each.
pub(crate) const ROWS_OF_A_STATE: u64 = 4;
/// States that the loader takes at a time where it begins.
const NEIGHBOURS: usize = 1_024;
/// The store keeps the latest states of 4,096 neighbouring ids together.
pub(crate) const SHARD_BITS: u32 = 12;
const MANY: usize = 32;

/// States of a log.
#[derive(Debug, Default)]
pub(crate) struct States {
    pub(crate) count: u64,
    /// Version of the latest state of each RSVP, and the hash of what is kept of it.
    latest: HashMap<u64, (u64, u64)>,
    /// Sum of the hashes of all.
    hash: u64,
    /// Those that lie with 31 others or more of their partition of the tables, in a batch.
    together: u64,
}

impl States {
    /// Those that `changes` holds now.
    pub(crate) async fn read(ground: &Ground, partitions: u16) -> Result<Self> {
        let mut states = Self::default();
        let mut shards = vec![Vec::new(); usize::from(partitions)];
        each(ground, partitions, |partition, change| {
            shards[usize::from(partition)].push(states.take(change)? >> SHARD_BITS);
            Ok(())
        })
        .await?;
        for batch in shards.iter().flat_map(|shards| shards.chunks(NEIGHBOURS)) {
            states.together += together(batch);
        }
        Ok(states)
    }

    fn take(&mut self, change: &v1::Change) -> Result<u64> {
        let rsvp = change.rsvp.as_ref().context("a change without RSVP")?;
        let hash = hash_of(change);
        self.count += 1;
        self.hash = self.hash.wrapping_add(hash);
        let latest = self.latest.entry(rsvp.rsvp_id).or_default();
        *latest = (*latest).max((change.version, hash));
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
        let latest = self.latest.values().map(|(_, hash)| hash);
        let latest = latest.fold(0u64, |sum, hash| sum.wrapping_add(*hash));
        for (table, wanted) in [
            ("rsvp_history", (self.count, self.hash)),
            ("rsvps", (self.latest.len() as u64, latest)),
        ] {
            let statement = format!("SELECT change FROM {keyspace}.{table}");
            let rows = session.query_iter(statement, ()).await?;
            let mut rows = rows.rows_stream::<(Vec<u8>,)>()?;
            let (mut count, mut hash) = (0, 0u64);
            while let Some((bytes,)) = rows.try_next().await? {
                count += 1;
                hash = hash.wrapping_add(hash_of(&v1::Change::decode(&*bytes)?));
            }
            ensure!(
                (count, hash) == wanted,
                "{table} has {count} rows where {} are wanted, or other ones",
                wanted.0
            );
        }
        for table in ["rsvps_by_mtime", "rsvp_versions"] {
            let statement = format!("SELECT rsvp_id FROM {keyspace}.{table}");
            let rows = session.query_iter(statement, ()).await?;
            let mut rows = rows.rows_stream::<(i64,)>()?;
            let mut count = 0;
            while rows.try_next().await?.is_some() {
                count += 1;
            }
            let wanted = self.count;
            ensure!(count == wanted, "{table} has {count} rows, not {wanted}");
        }
        Ok(())
    }
}

// A row keeps the record's bytes; these are the same fields, each in its place.
fn hash_of(change: &v1::Change) -> u64 {
    xxh3_64(&change.encode_to_vec())
}

/// Reads `changes` up to where it ends now: each state with its partition, in the order of the log. What an owner wrote again, as it
/// could not know it to be there, counts once.
pub(crate) async fn each(
    ground: &Ground,
    partitions: u16,
    mut take: impl FnMut(u16, &v1::Change) -> Result<()>,
) -> Result<()> {
    let (log, changes) = (ground.binder(), channel(Channel::Changes));
    for partition in 0..partitions {
        let end = log.bounds(&changes, Partition(partition)).await?.end;
        let consumer = log.consume(&changes, Partition(partition), Offset::ZERO);
        let (mut consumer, mut next) = (consumer.await?, Offset::ZERO);
        let mut position = OutputPosition::default();
        while next < end {
            let delivery = consumer.next().await?;
            next = delivery.next();
            if !position.accept(&delivery.batch.header).is_apply() {
                continue;
            }
            for bytes in delivery.batch.records() {
                if let Some(Payload::Change(change)) = v1::LogRecord::decode(bytes)?.payload {
                    take(partition, &change)?;
                }
            }
        }
    }
    Ok(())
}

fn together(shards: &[u64]) -> u64 {
    let mut counts: HashMap<u64, usize> = HashMap::new();
    for shard in shards {
        *counts.entry(*shard).or_default() += 1;
    }
    let many = counts.values().filter(|count| **count >= MANY);
    many.map(|count| *count as u64).sum()
}
