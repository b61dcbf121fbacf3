//! DataStax Bulk Loader, from Maven Central by `bench/dsbulk/pom.xml`, on the same rows.
//!
//! - It loads a table a command, so there are four, one after the other, each a JVM of its own, as
//!   its users run it. Its files are written before, off the clock.
//! - Its clock is its own: rows by the rate that it reports at the end of each load, which begins
//!   once it is connected and its statement prepared. JVM, settings and files that are sampled do
//!   not count; the time of the whole command is told beside it.
//! - It writes neither the directory of hours nor a position, as our loader does: in its favour.
//! - Settings: its defaults, but for what only serves to repeat a failed load. A buffer of 4,096 rows
//!   for its batches (128 by default), with 64 queries at a time, stalled it for good with such rows;
//!   `--dsbulk NAME=VALUE` tries others.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use serde::{Deserialize, Serialize};

use super::csv::{self, TABLES, Table};
use super::ours;
use crate::ground::Ground;
use crate::process::{self, Ran};

const POM: &str = include_str!("../../dsbulk/pom.xml");
const MAIN: &str = "com.datastax.oss.dsbulk.runner.DataStaxBulkLoader";
/// With its downloads, 35 MB.
const FETCH_DEADLINE: Duration = Duration::from_secs(15 * 60);
/// Of one table.
const LOAD_DEADLINE: Duration = Duration::from_secs(10 * 60);

/// Settings of every load; what makes a failed one easy to repeat is off, as it costs time.
const SETTINGS: [(&str, &str); 12] = [
    ("connector.csv.header", "true"),
    ("codec.timestamp", "UNITS_SINCE_EPOCH"),
    ("codec.unit", "MICROSECONDS"),
    ("log.checkpoint.enabled", "false"),
    ("log.sources", "false"),
    ("log.maxErrors", "0"),
    ("log.ansiMode", "disabled"),
    ("monitoring.console", "false"),
    ("driver.basic.request.timeout", "60 seconds"),
    ("batch.mode", "PARTITION_KEY"),
    ("batch.bufferSize", "128"),
    ("engine.maxConcurrentQueries", "AUTO"),
];

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    #[command(flatten)]
    same: ours::Job,
    /// Folder of its jars
    #[arg(long)]
    jars: PathBuf,
    /// Settings of DSBulk, which stand over ours
    #[arg(long = "set", value_name = "NAME=VALUE")]
    settings: Vec<String>,
}

/// What a run says of itself, as a line of JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Outcome {
    /// Of all tables.
    pub(super) rows: u64,
    /// By its own clock.
    pub(super) seconds: f64,
    /// Of the four commands.
    pub(super) wall_s: f64,
    pub(super) cpu_s: f64,
    /// Seconds by its own clock and rows a batch, by table.
    pub(super) tables: Vec<(String, f64, f64)>,
}

/// What each table took, and rows a batch, in the last of these runs.
pub(super) fn by_table(runs: &[Outcome]) -> String {
    let tables = runs.iter().next_back().map(|run| &run.tables[..]);
    let tables = tables.unwrap_or_default().iter();
    let tables = tables.map(|(name, s, batch)| format!("{name} {s:.1} s, {batch:.1} rows a batch"));
    tables.collect::<Vec<String>>().join("; ")
}

/// Fetches its jars, where they are not there yet; the folder.
///
/// # Errors
/// There is no Maven, or the jars do not come.
pub(super) async fn fetch(scratch: &Path) -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let target = own.ancestors().nth(2).context("no folder of builds")?;
    let place = target.join("peers-jvm/dsbulk");
    // Of another version, nothing is kept.
    let (pom, jars) = (place.join("pom.xml"), place.join("jars"));
    if std::fs::read_to_string(&pom).is_ok_and(|text| text == POM) && jars.is_dir() {
        return Ok(jars);
    }
    if place.is_dir() {
        std::fs::remove_dir_all(&place)?;
    }
    let part = place.join("part");
    std::fs::create_dir_all(&place)?;
    std::fs::write(&pom, POM)?;
    let mut maven = Command::new("mvn");
    maven
        .args(["--batch-mode", "--quiet", "-Dstyle.color=never"])
        .arg("--file")
        .arg(&pom)
        .arg("dependency:copy-dependencies")
        .arg(format!("-DoutputDirectory={}", part.display()));
    let fetched = process::run(&mut maven, scratch, FETCH_DEADLINE).await;
    fetched.context("DSBulk needs Maven, which fetches it from Maven Central")?;
    std::fs::rename(&part, &jars)?;
    Ok(jars)
}

/// Runs the job.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let on = &job.same.on;
    let ground = Ground::open(on).await?;
    let states = ours::publish(&job.same, &ground).await?;
    let files = on.dir.join("csv");
    csv::write(&ground, on.partitions, &files).await?;
    let (_, keyspace) = ground.session().await?;
    let mut outcome = Outcome {
        rows: 0,
        seconds: 0.0,
        wall_s: 0.0,
        cpu_s: 0.0,
        tables: Vec::new(),
    };
    for table in &TABLES {
        let (ran, said) = load(job, table, keyspace).await?;
        ensure!(
            (said.rows, said.failed) == (states.count, 0),
            "{}: DSBulk says {said:?} of {} rows",
            table.name,
            states.count
        );
        let seconds = said.rows as f64 / said.per_s;
        outcome.rows += said.rows;
        outcome.seconds += seconds;
        outcome.wall_s += ran.wall_s;
        outcome.cpu_s += ran.cpu_s;
        let table = (table.name.to_owned(), seconds, said.batch);
        outcome.tables.push(table);
    }
    states.check(&ground).await?;
    ground.close().await?;
    Ok(outcome)
}

/// Loads one table.
async fn load(job: &Job, table: &Table, keyspace: &str) -> Result<(Ran, Said)> {
    let on = &job.same.on;
    let address = on.cql.as_deref().context("the tables are on no server")?;
    let (host, port) = address.rsplit_once(':').context("an address has a port")?;
    let logs = on.dir.join("dsbulk");
    let mut command = Command::new("java");
    command
        .arg("-cp")
        .arg(job.jars.join("*"))
        .args([MAIN, "load"]);
    command.arg("--connector.csv.url");
    command.arg(on.dir.join("csv").join(table.name));
    command.arg("--schema.query").arg(table.insert(keyspace));
    command.args(["-h", host, "-port", port]);
    command.arg("--log.directory").arg(&logs);
    command.args(["--engine.executionId", table.name]);
    let mut settings = BTreeMap::from(SETTINGS);
    for setting in &job.settings {
        let (name, value) = setting.split_once('=').context("a setting is NAME=VALUE")?;
        settings.insert(name, value);
    }
    for (name, value) in settings {
        command.arg(format!("--{name}")).arg(value);
    }
    let ran = process::run(&mut command, &on.dir, LOAD_DEADLINE).await?;
    let log = logs.join(table.name).join("operation.log");
    let log = std::fs::read_to_string(&log).with_context(|| format!("{}", log.display()))?;
    let said = Said::read(&log).with_context(|| format!("DSBulk did not say its rate:\n{log}"))?;
    Ok((ran, said))
}

/// What it says at the end of a load.
#[derive(Debug, PartialEq)]
struct Said {
    rows: u64,
    failed: u64,
    per_s: f64,
    /// Rows a batch, the mean; 1 where it sent none.
    batch: f64,
}

impl Said {
    /// From its log: the figures of the moment when it was done, which come again once it has closed,
    /// with a lower rate.
    fn read(log: &str) -> Option<Self> {
        let (_, end) = log.split_once(" completed successfully in ")?;
        let after = |what: &str| {
            let (_, rest) = end.split_once(what)?;
            let number = rest.trim_start().split([' ', '\n']).next()?;
            let number = number.trim_end_matches(',').replace(',', "");
            number.parse::<f64>().ok()
        };
        let (_, writes) = end.split_once("Writes: ")?;
        let (_, failed) = writes.split_once("failed: ")?;
        Some(Self {
            rows: after("Writes: total:")? as u64,
            failed: failed.split(',').next()?.parse().ok()?,
            per_s: after("Throughput:")?,
            batch: after("size:").unwrap_or(1.0),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_says_what_was_done_when_it_was() {
        let log = "\
2026-11-27 23:17:07 DEBUG Writes: total: 156,316, successful: 156,316, failed: 0, in-flight: 16
2026-11-27 23:17:07 DEBUG Throughput: 3,058 writes/second
2026-11-27 23:17:08 INFO  Operation rsvps completed successfully in 51 seconds.
2026-11-27 23:17:08 INFO  Records: total: 160,181, successful: 160,181, failed: 0
2026-11-27 23:17:08 INFO  Batches: total: 25,903, size: 5.86 mean, 1 min, 32 max
2026-11-27 23:17:08 INFO  Writes: total: 160,181, successful: 160,180, failed: 1, in-flight: 0
2026-11-27 23:17:08 INFO  Throughput: 3,057 writes/second
2026-11-27 23:17:10 INFO  Throughput: 2,941 writes/second
";
        let said = Said {
            rows: 160_181,
            failed: 1,
            per_s: 3_057.0,
            batch: 5.86,
        };
        assert_eq!(Said::read(log), Some(said));
        assert_eq!(Said::read("Operation rsvps aborted"), None);
    }
}
