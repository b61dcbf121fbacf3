//! What DSBulk loads: a folder for each table, in it a file for each partition of `changes`.
//!
//! - A line is a row, in the order of the log: nothing is grouped by partition of the tables, as
//!   nothing is where our loader reads.
//! - A table has just the columns that it takes, so that no load parses what is of another.
//! - Where a row lies (hour, bucket, shard) and its timestamp follow `store/schema.cql`, apart from
//!   the store. DSBulk reads all times in one unit, and timestamps need microseconds.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use headcount_proto::v1;
use prost::Message as _;

use crate::ground::{Ground, feed_name};
use crate::states::{self, SHARD_BITS};

const HOUR_MS: i64 = 3_600_000;
const BUCKETS: u16 = 16;
/// A version is lowered by this to be the timestamp of the latest state.
const TIMESTAMP_SHIFT: i64 = 1 << 60;

/// A table that a state makes a row of.
pub(super) struct Table {
    pub(super) name: &'static str,
    /// Its columns, which are those of its files too.
    columns: &'static str,
    /// Whether a row is written with the timestamp of its version, a column of the files more.
    is_stamped: bool,
}

const fn table(name: &'static str, columns: &'static str) -> Table {
    Table {
        name,
        columns,
        is_stamped: false,
    }
}

/// All of them.
pub(super) const TABLES: [Table; 4] = [
    table(
        "rsvp_history",
        "feed,hour,bucket,mtime,version,partition_id,change",
    ),
    table(
        "rsvps_by_mtime",
        "feed,hour,bucket,mtime,version,partition_id,rsvp_id",
    ),
    Table {
        is_stamped: true,
        ..table(
            "rsvps",
            "feed,shard,rsvp_id,version,partition_id,mtime,change",
        )
    },
    table("rsvp_versions", "feed,shard,rsvp_id,version,partition_id"),
];

impl Table {
    /// The statement that the store writes a row with, its values by name.
    pub(super) fn insert(&self, keyspace: &str) -> String {
        let named: Vec<String> = self
            .columns
            .split(',')
            .map(|name| format!(":{name}"))
            .collect();
        let stamp = if self.is_stamped {
            " USING TIMESTAMP :stamp"
        } else {
            ""
        };
        format!(
            "INSERT INTO {keyspace}.{} ({}) VALUES ({}){stamp}",
            self.name,
            self.columns,
            named.join(",")
        )
    }

    fn header(&self) -> String {
        let stamp = if self.is_stamped { ",stamp" } else { "" };
        format!("{}{stamp}\n", self.columns)
    }
}

/// Writes what `changes` holds, a folder for each table.
pub(super) async fn write(ground: &Ground, partitions: u16, dir: &Path) -> Result<()> {
    let mut outs = Vec::with_capacity(TABLES.len());
    for table in &TABLES {
        let folder = dir.join(table.name);
        std::fs::create_dir_all(&folder)?;
        let mut files = Vec::with_capacity(usize::from(partitions));
        for partition in 0..partitions {
            let file = File::create(folder.join(format!("{partition}.csv")))?;
            let mut file = BufWriter::with_capacity(1 << 20, file);
            file.write_all(table.header().as_bytes())?;
            files.push(file);
        }
        outs.push(files);
    }
    states::each(ground, partitions, |partition, change| {
        for (files, row) in outs.iter_mut().zip(rows(partition, change)?) {
            writeln!(files[usize::from(partition)], "{row}")?;
        }
        Ok(())
    })
    .await?;
    for file in outs.iter_mut().flatten() {
        file.flush()?;
    }
    Ok(())
}

/// The row of a state in each of [`TABLES`].
fn rows(partition: u16, change: &v1::Change) -> Result<[String; 4]> {
    let rsvp = change.rsvp.as_ref().context("a change without RSVP")?;
    let (feed, id, version) = (feed_name(), rsvp.rsvp_id, change.version);
    let mtime = rsvp.mtime.context("an RSVP without mtime")?;
    let mtime = mtime.seconds * 1_000 + i64::from(mtime.nanos) / 1_000_000;
    let mtime_us = mtime * 1_000;
    let (hour, bucket) = (mtime.div_euclid(HOUR_MS), partition % BUCKETS);
    let shard = id >> SHARD_BITS;
    let stamp = i64::try_from(version)? - TIMESTAMP_SHIFT;
    let record = STANDARD.encode(change.encode_to_vec());
    let name = format!("{mtime_us},{version},{partition}");
    Ok([
        format!("{feed},{hour},{bucket},{name},{record}"),
        format!("{feed},{hour},{bucket},{name},{id}"),
        format!("{feed},{shard},{id},{version},{partition},{mtime_us},{record},{stamp}"),
        format!("{feed},{shard},{id},{version},{partition}"),
    ])
}
