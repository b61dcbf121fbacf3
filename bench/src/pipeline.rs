//! From a file through the durable log to window results, in one process.
//!
//! Records are taken as collect takes a feed ([`crate::feed`]), each batch durable before it is read:
//! on the embedded log synced to the device, on RabbitMQ confirmed by the broker. Analysers and
//! merger are the role `analyse` itself; results are read from the channel. The clock runs from the
//! first line read to the last window durable, and once more until everything is in the tables.
//!
//! A job has a process to itself (`headcount-bench job pipeline …`), so that its memory is its own:
//! nothing of the file is held but the line at hand, and of the results only the windows.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::{Args, ValueEnum};
use headcount_binder::{Binder, Channel, Offset, Partition};
use headcount_loader as load;
use headcount_proto::v1::{self, log_record::Payload};
use prost::Message as _;
use serde::{Deserialize, Serialize};

use crate::feed::{Feed, feed};
use crate::ground::{Ground, On, channel, feed_name};
use crate::process::{cpu_s, peak_mib};
use crate::roles::{Counting, Roles};
use crate::windows::Gathered;

/// Deadline of a job, from its first line to its last row.
const PATIENCE: Duration = Duration::from_secs(900);
const POLL: Duration = Duration::from_millis(5);
/// Only a loader that writes nothing for so long is asked where it stands.
const QUIET: Duration = Duration::from_millis(100);
/// The group of readers that the loader is.
const LOADER: &str = "load";

/// What is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Plan {
    /// The peers' job: every record counts, no truth, no views, no store.
    W1,
    /// The same windows over RSVPs, with truth, views and the loader.
    Full,
}

impl Plan {
    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Plan::W1 => "w1",
            Plan::Full => "full",
        }
    }

    fn counting(self) -> Counting {
        match self {
            Plan::W1 => Counting::Records,
            Plan::Full => Counting::Rsvps,
        }
    }
}

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// What is switched on
    pub(crate) plan: Plan,
    /// Records, a JSON line each
    #[arg(long)]
    pub(crate) file: PathBuf,
    /// Where to write the windows
    #[arg(long)]
    pub(crate) windows: PathBuf,
    #[command(flatten)]
    pub(crate) on: On,
}

/// What a run says of itself, as a line of JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub(crate) records: u64,
    /// To the last window durable.
    pub(crate) seconds: f64,
    /// To the last row in the tables, where they are loaded.
    pub(crate) loaded_s: Option<f64>,
    pub(crate) cpu_s: f64,
    pub(crate) peak_mib: f64,
}

/// Runs the job, and leaves its windows in their file.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let (ground, partitions) = (Ground::open(&job.on).await?, job.on.partitions);
    let mut roles = Roles::new();
    let counting = job.plan.counting();
    roles.analyse(counting, partitions, ground.binder(), ground.store());
    let loading = (job.plan == Plan::Full).then(|| roles.load(partitions, &ground));
    let (begun, cpu_before) = (Instant::now(), cpu_s("self"));
    let reading = tokio::spawn(read_results(ground.binder()));
    let whole = Feed {
        file: job.file.clone(),
        partitions,
        records_max: u64::MAX,
        per_s: None,
    };
    let feeding = tokio::spawn(feed(ground.binder(), whole));
    let done = async { anyhow::Ok((feeding.await??, reading.await??)) };
    let done = async { tokio::time::timeout(PATIENCE, done).await };
    let (fed, windows) = roles
        .run(async { done.await.context("no last window in sight")? })
        .await?;
    let seconds = begun.elapsed().as_secs_f64();
    let loaded_s = match &loading {
        Some(metrics) => {
            let last = roles.run(loaded(metrics, &ground, partitions)).await?;
            Some((last - begun).as_secs_f64())
        }
        None => None,
    };
    let outcome = Outcome {
        records: fed.records,
        seconds,
        loaded_s,
        cpu_s: cpu_s("self") - cpu_before,
        peak_mib: peak_mib(std::process::id()).unwrap_or(0.0),
    };
    roles.stop().await?;
    ground.close().await?;
    windows.write(&job.windows)?;
    Ok(outcome)
}

/// Waits until the loader stands where the log ends; when its last row was written, or now where
/// that was before. Its position follows later where nothing but progress is left.
pub(crate) async fn loaded(
    metrics: &load::Metrics,
    ground: &Ground,
    partitions: u16,
) -> Result<Instant> {
    let begun = Instant::now();
    let mut last = (metrics.rows_written(), begun);
    loop {
        tokio::time::sleep(POLL).await;
        let rows = metrics.rows_written();
        if rows != last.0 {
            last = (rows, Instant::now());
        } else if last.1.elapsed() > QUIET && stands_at_the_end(ground, partitions).await? {
            return Ok(last.1);
        }
        ensure!(begun.elapsed() < PATIENCE, "the last row is not in sight");
    }
}

async fn stands_at_the_end(ground: &Ground, partitions: u16) -> Result<bool> {
    let (log, store, feed) = (ground.binder(), ground.store(), feed_name());
    let results = (channel(Channel::Results), 1);
    for (channel, partitions) in [(channel(Channel::Changes), partitions), results] {
        let name = channel.channel.as_str();
        for partition in 0..partitions {
            let end = log.bounds(&channel, Partition(partition)).await?.end;
            let kept = store.load_position(feed.as_str(), name, LOADER, partition);
            if kept.await?.is_none_or(|kept| kept.next_offset < end.0) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// Reads results until the feed has ended.
pub(crate) async fn read_results(log: Arc<dyn Binder>) -> Result<Gathered> {
    let results = channel(Channel::Results);
    let mut consumer = log.consume(&results, Partition(0), Offset::ZERO).await?;
    let mut windows = Gathered::default();
    loop {
        let delivery = consumer.next().await?;
        for bytes in delivery.batch.records() {
            match v1::LogRecord::decode(bytes)?.payload {
                Some(Payload::WindowResult(row)) => windows.take(&row),
                Some(Payload::Progress(progress)) if progress.ended => return Ok(windows),
                _ => {}
            }
        }
    }
}
