//! From a file through the durable log to window results, in one process.
//!
//! Records are parsed, stamped and partitioned as collect does it, written in batches of 64 with a
//! bounded window, each batch synced to the device before it is confirmed or read; analysers and
//! merger are the role `analyse` itself; results are read from the channel. The clock runs from the
//! first line read to the last window durable, and once more until everything is in the tables.
//!
//! A job has a process to itself (`headcount-bench job …`), so that its memory is its own: nothing
//! of the file is held but the line at hand, and of the results only the windows.

use std::io::BufRead as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::{Args, ValueEnum};
use headcount_binder::embedded::{Embedded as Log, EmbeddedConfig as LogConfig};
use headcount_binder::{
    BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, FeedName, Offset, Partition, Producer,
};
use headcount_engine::query::{GroupBy, Query};
use headcount_loader as load;
use headcount_proto::position::partition_of;
use headcount_proto::v1::{self, log_record::Payload};
use headcount_server::analyse;
use headcount_server::clock::SystemClock;
use headcount_server::collect::parse::{Encoder, StampRef, parse};
use headcount_server::outbox::Outbox;
use headcount_server::status::StatusBoard;
use headcount_store::embedded::Embedded as Tables;
use prometheus_client::registry::Registry;
use prost::Message as _;
use serde::{Deserialize, Serialize};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::process::{cpu_s, peak_mib};
use crate::windows::Gathered;

const BATCH_RECORDS: u16 = 64;
const WINDOW_BATCHES: usize = 128;
/// The peers' bound on disorder.
const BOUND_MS: i64 = 5_000;
/// Deadline of a job, from its first line to its last row.
const PATIENCE: Duration = Duration::from_secs(900);

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
}

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// What is switched on
    pub(crate) plan: Plan,
    /// Records, a JSON line each
    #[arg(long)]
    pub(crate) file: PathBuf,
    /// Empty folder for log and tables
    #[arg(long)]
    pub(crate) dir: PathBuf,
    /// Where to write the windows
    #[arg(long)]
    pub(crate) windows: PathBuf,
    /// Partitions of the log
    #[arg(long)]
    pub(crate) partitions: u16,
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

struct Roles {
    log: Arc<Log>,
    tables: Arc<Tables>,
    stop: CancellationToken,
    tasks: JoinSet<Result<()>>,
    loading: Option<load::Metrics>,
}

/// Runs the job, and leaves its windows in their file.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let mut roles = start(job).await?;
    let (begun, cpu_before) = (Instant::now(), cpu_s("self"));
    let reading = tokio::spawn(read_results(roles.log.clone()));
    let feeding = tokio::spawn(feed(roles.log.clone(), job.file.clone(), job.partitions));
    let done = async { anyhow::Ok((feeding.await??, reading.await??)) };
    let outcome = tokio::select! {
        ended = roles.tasks.join_next() => Err(anyhow::anyhow!("a role ended: {ended:?}")),
        done = tokio::time::timeout(PATIENCE, done) => done.context("no last window in sight")?,
    };
    let (records, windows) = outcome?;
    let seconds = begun.elapsed().as_secs_f64();
    let loaded_s = match &roles.loading {
        Some(metrics) => {
            while metrics.lag_batches(job.partitions) > 0 {
                ensure!(begun.elapsed() < PATIENCE, "the last row is not in sight");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            Some(begun.elapsed().as_secs_f64())
        }
        None => None,
    };
    let outcome = Outcome {
        records,
        seconds,
        loaded_s,
        cpu_s: cpu_s("self") - cpu_before,
        peak_mib: peak_mib(std::process::id()).unwrap_or(0.0),
    };
    stop(roles).await?;
    windows.write(&job.windows)?;
    Ok(outcome)
}

fn feed_name() -> FeedName {
    FeedName::default()
}

fn query(plan: Plan) -> Query {
    let mut query = Query::standing("w1");
    query.group_by = GroupBy::Country;
    query.aggregates.distinct_members = true;
    query.count_records = plan == Plan::W1;
    query
}

async fn start(job: &Job) -> Result<Roles> {
    let log = Log::open(LogConfig::new(&job.dir))?;
    let tables = Tables::open(&job.dir)?;
    let all = job.plan == Plan::Full;
    for channel in Channel::ALL {
        let partitions = match channel {
            Channel::Results | Channel::Dead => 1,
            _ => job.partitions,
        };
        log.open_channel(
            &ChannelRef {
                feed: feed_name(),
                channel,
            },
            partitions,
        )
        .await?;
    }
    let (stop, status) = (CancellationToken::new(), Arc::new(StatusBoard::default()));
    let mut registry = Registry::default();
    let mut tasks = JoinSet::new();
    let config = analyse::Config {
        truth: all,
        views: all,
        ..analyse::Config::new(feed_name(), job.partitions, vec![query(job.plan)])
    };
    let metrics = analyse::Metrics::register(&mut registry);
    let work = analyse::run(
        config,
        log.clone(),
        tables.clone(),
        Arc::new(SystemClock),
        status,
        metrics,
        stop.clone(),
    );
    tasks.spawn(async move { Ok(work.await?) });
    let loading = all.then(|| load::Metrics::register(&mut registry));
    if let Some(metrics) = &loading {
        let config = load::Config::new(feed_name(), job.partitions);
        let work = load::run(
            config,
            log.clone(),
            tables.clone(),
            metrics.clone(),
            stop.clone(),
        );
        tasks.spawn(async move { Ok(work.await.map(drop)?) });
    }
    Ok(Roles {
        log,
        tables,
        stop,
        tasks,
        loading,
    })
}

async fn stop(mut roles: Roles) -> Result<()> {
    roles.stop.cancel();
    while let Some(ended) = roles.tasks.join_next().await {
        ended??;
    }
    roles.log.close().await?;
    roles.tables.close().await;
    Ok(())
}

/// Takes the file as collect takes a feed; how many records that were, once all are durable.
async fn feed(log: Arc<Log>, file: PathBuf, partitions: u16) -> Result<u64> {
    let rsvps = ChannelRef {
        feed: feed_name(),
        channel: Channel::Rsvps,
    };
    let lanes = (0..partitions)
        .map(|p| (rsvps.clone(), Partition(p)))
        .collect();
    let status = Arc::new(StatusBoard::default());
    let mut outbox = Outbox::new(
        log,
        lanes,
        WINDOW_BATCHES,
        "bench",
        status,
        CancellationToken::new(),
    );
    let mut feeder = Feeder {
        builders: (0..partitions)
            .map(|_| BatchBuilder::with_capacity(48 << 10))
            .collect(),
        seqs: vec![0; partitions.into()],
        producer: Producer::new("bench")?,
    };
    let mut lines = std::io::BufReader::with_capacity(1 << 20, std::fs::File::open(file)?);
    let (mut line, mut encoder, mut records, mut newest_ms) =
        (String::new(), Encoder::default(), 0u64, i64::MIN);
    while lines.read_line(&mut line)? > 0 {
        let record = parse(line.trim_end())?;
        newest_ms = newest_ms.max(record.mtime_ms);
        records += 1;
        let stamp = StampRef {
            source: "bench",
            watermark_ms: newest_ms - BOUND_MS,
            stream_time_ms: newest_ms,
        };
        let lane = usize::from(partition_of(record.event.event_id.as_str(), partitions));
        let hash = xxhash_rust::xxh3::xxh3_64(line.as_bytes());
        feeder.builders[lane].push(encoder.encode(&record, stamp, hash, records))?;
        if feeder.builders[lane].count() == BATCH_RECORDS {
            feeder.send(lane, &mut outbox).await?;
        }
        line.clear();
    }
    for lane in 0..usize::from(partitions) {
        let stamp = v1::Stamp {
            source: "bench".into(),
            watermark_ms: newest_ms - BOUND_MS,
            stream_time_ms: newest_ms,
        };
        let end = v1::SourceEvent {
            stamp: Some(stamp),
            kind: v1::SourceEventKind::End.into(),
            next_ordinal: records + 1,
        };
        let record = v1::LogRecord {
            payload: Some(Payload::SourceEvent(end)),
        };
        feeder.builders[lane].push(&record.encode_to_vec())?;
        feeder.send(lane, &mut outbox).await?;
    }
    outbox.flush().await?;
    Ok(records)
}

struct Feeder {
    builders: Vec<BatchBuilder>,
    seqs: Vec<u64>,
    producer: Producer,
}

impl Feeder {
    async fn send(&mut self, lane: usize, outbox: &mut Outbox) -> Result<()> {
        self.seqs[lane] += 1;
        let header = BatchHeader {
            producer: self.producer.clone(),
            epoch: 1,
            seq: self.seqs[lane],
        };
        let batch = self.builders[lane].finish(header)?;
        outbox.publish(lane, 0, batch).await?;
        outbox.take_landed().for_each(drop);
        Ok(())
    }
}

/// Reads results until the feed has ended.
async fn read_results(log: Arc<Log>) -> Result<Gathered> {
    let results = ChannelRef {
        feed: feed_name(),
        channel: Channel::Results,
    };
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
