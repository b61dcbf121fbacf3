//! One run of one way.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::{Args, ValueEnum};
use headcount_binder::{Binder, Channel, Offset, Partition};
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::through::Through;
use crate::feed::{Fed, Feed, feed};
use crate::ground::{Ground, On, channel};
use crate::pipeline::{loaded, read_results};
use crate::roles::{Counting, Roles};
use crate::states::States;

/// To the last window, and again to the last row.
const PATIENCE: Duration = Duration::from_secs(600);

/// Who writes, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Way {
    Nothing,
    Record,
    Batch,
    Loader,
}

impl Way {
    pub(super) const ALL: [Self; 4] = [Self::Nothing, Self::Record, Self::Batch, Self::Loader];

    /// Its name on the command line.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Record => "record",
            Self::Batch => "batch",
            Self::Loader => "loader",
        }
    }

    /// Its name in the report.
    pub(super) const fn says(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Record => "a record at a time",
            Self::Batch => "a batch at a time",
            Self::Loader => "queue and batch loader",
        }
    }

    /// The log that the analysis gets.
    fn log(self, ground: &Ground) -> Arc<dyn Binder> {
        let states_max = match self {
            Self::Nothing | Self::Loader => return ground.binder(),
            Self::Record => 1,
            Self::Batch => usize::MAX,
        };
        Arc::new(Through {
            log: ground.binder(),
            store: ground.store(),
            states_max,
        })
    }
}

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// Who writes, and when
    #[arg(long)]
    way: Way,
    /// Records, a JSON line each
    #[arg(long)]
    file: PathBuf,
    /// Where to write the windows
    #[arg(long)]
    windows: PathBuf,
    /// Records a second; as fast as the log takes them where none are named
    #[arg(long)]
    per_s: Option<u64>,
    #[command(flatten)]
    on: On,
}

/// What a run says of itself, as a line of JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub(super) records: u64,
    pub(super) states: u64,
    /// To the last window durable.
    pub(super) seconds: f64,
    /// To the last row written, and not before the last window.
    pub(super) written_s: f64,
    /// From a batch handed to the log to its changes read from the log.
    pub(super) latency_ms_p50: f64,
    pub(super) latency_ms_p99: f64,
}

/// When changes were read, by partition: the input that they come from ends there.
type Seen = Vec<(u64, Instant)>;

/// Runs the job, and leaves its windows in their file.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let (ground, partitions) = (Ground::open(&job.on).await?, job.on.partitions);
    let mut roles = Roles::new();
    let log = job.way.log(&ground);
    roles.analyse(Counting::Rsvps, partitions, log, ground.store());
    let loading = (job.way == Way::Loader).then(|| roles.load(partitions, &ground));
    let mut watching = JoinSet::new();
    for partition in (0..partitions).map(Partition) {
        let changes = watch(ground.binder(), partition);
        watching.spawn(async move { Ok::<_, anyhow::Error>((partition, changes.await?)) });
    }
    let input = Feed {
        file: job.file.clone(),
        partitions,
        records_max: u64::MAX,
        per_s: job.per_s,
    };
    let begun = Instant::now();
    let reading = tokio::spawn(read_results(ground.binder()));
    let feeding = tokio::spawn(feed(ground.binder(), input));
    let done = timeout(PATIENCE, async {
        anyhow::Ok((feeding.await??, reading.await??))
    });
    let (fed, windows) = roles
        .run(async { done.await.context("no last window in sight")? })
        .await?;
    let seconds = begun.elapsed().as_secs_f64();
    let written_s = match &loading {
        Some(metrics) => {
            let last = roles.run(loaded(metrics, &ground, partitions)).await?;
            (last - begun).as_secs_f64()
        }
        None => seconds,
    };
    let mut latencies = latencies(&fed, watching).await?;
    latencies.sort_by(f64::total_cmp);
    let at = |quantile: f64| latencies[((latencies.len() - 1) as f64 * quantile) as usize];
    roles.stop().await?;
    let states = States::read(&ground, partitions).await?;
    let wanted = match job.way {
        Way::Nothing => &States::default(),
        _ => &states,
    };
    wanted.check(&ground).await?;
    ground.close().await?;
    windows.write(&job.windows)?;
    Ok(Outcome {
        records: fed.records,
        states: states.count,
        seconds,
        written_s,
        latency_ms_p50: at(0.5),
        latency_ms_p99: at(0.99),
    })
}

/// Notes when changes come, until the feed has ended.
async fn watch(log: Arc<dyn Binder>, partition: Partition) -> Result<Seen> {
    use headcount_proto::v1::{self, log_record::Payload};
    use prost::Message as _;

    let changes = channel(Channel::Changes);
    let mut consumer = log.consume(&changes, partition, Offset::ZERO).await?;
    let mut seen = Seen::new();
    loop {
        let delivery = timeout(PATIENCE, consumer.next()).await??;
        seen.push((delivery.batch.header.seq, Instant::now()));
        // Progress is the last record of a batch.
        let last = delivery.batch.records().last().unwrap_or_default();
        match v1::LogRecord::decode(last)?.payload {
            Some(Payload::Progress(progress)) if progress.ended => return Ok(seen),
            _ => {}
        }
    }
}

/// Of every batch of the feed but the first tenth, ms.
async fn latencies(
    fed: &Fed,
    mut watching: JoinSet<Result<(Partition, Seen)>>,
) -> Result<Vec<f64>> {
    let mut latencies = Vec::new();
    while let Some(watched) = timeout(PATIENCE, watching.join_next()).await? {
        let (partition, seen) = watched??;
        let of_it = fed.sent.iter().filter(|(p, _, _)| *p == partition.0);
        let of_it: Vec<_> = of_it.collect();
        for (_, next, handed) in &of_it[of_it.len() / 10..] {
            let first = seen.partition_point(|(seq, _)| seq < next);
            let (_, came) = seen.get(first).context("a batch without an answer")?;
            latencies.push(came.saturating_duration_since(*handed).as_secs_f64() * 1e3);
        }
    }
    ensure!(!latencies.is_empty(), "no batch was measured");
    Ok(latencies)
}
