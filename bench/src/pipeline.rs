//! From a file through the durable log to window results, in one process.
//!
//! Records are parsed, stamped and partitioned as collect does it, written in batches of 64 with a
//! bounded window, each batch synced to the device before it is confirmed or read; analysers and
//! merger are the role `analyse` itself; results are read from the channel. The clock runs from the
//! first line read to the last window durable.

use std::collections::BTreeMap;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
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
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::recount::{self, Window};
use crate::report::{Report, cpu_s, peak_mib};

const BATCH_RECORDS: u16 = 64;
const WINDOW_BATCHES: usize = 128;
/// The peers' bound on disorder.
const BOUND_MS: i64 = 5_000;
const PATIENCE: Duration = Duration::from_secs(600);

/// What is switched on.
pub(crate) struct Plan {
    name: &'static str,
    truth: bool,
    load: bool,
    aim: f64,
}

/// The peers' job: every record counts, no truth, no views, no store.
pub(crate) const W1: Plan = Plan {
    name: "W1, durable",
    truth: false,
    load: false,
    aim: 300_000.0,
};
/// The same windows over RSVPs, with truth, views and the loader.
pub(crate) const FULL: Plan = Plan {
    name: "truth, views, load",
    truth: true,
    load: true,
    aim: 100_000.0,
};

/// One run.
pub(crate) struct Job<'a> {
    pub(crate) file: &'a Path,
    pub(crate) dir: &'a Path,
    pub(crate) partitions: u16,
}

struct Roles {
    log: Arc<Log>,
    tables: Arc<Tables>,
    stop: CancellationToken,
    tasks: JoinSet<Result<()>>,
    loading: Option<load::Metrics>,
}

/// Runs the job, checks its windows, reports.
pub(crate) async fn measure(
    plan: &Plan,
    job: &Job<'_>,
    results: Option<&Path>,
    report: &mut Report,
) -> Result<()> {
    let mut roles = start(plan, job).await?;
    let (begun, cpu_before) = (Instant::now(), cpu_s());
    let reading = tokio::spawn(read_results(roles.log.clone()));
    let feeding = tokio::spawn(feed(roles.log.clone(), job.file.to_owned(), job.partitions));
    let outcome = tokio::select! {
        ended = roles.tasks.join_next() => Err(anyhow::anyhow!("a role ended: {ended:?}")),
        done = tokio::time::timeout(PATIENCE, async { anyhow::Ok((feeding.await??, reading.await??)) }) => done.context("no end in sight")?,
    };
    let (records, windows) = outcome?;
    let seconds = begun.elapsed().as_secs_f64();
    report.more(
        format!("{}: records/s", plan.name),
        records as f64 / seconds,
        "/s",
        Some(plan.aim),
    );
    if let Some(metrics) = &roles.loading {
        while metrics.lag_batches(job.partitions) > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let loaded = begun.elapsed().as_secs_f64();
        report.more(
            format!("{}: records/s, until loaded", plan.name),
            records as f64 / loaded,
            "/s",
            None,
        );
    }
    report.less(
        format!("{}: CPU a record", plan.name),
        (cpu_s() - cpu_before) * 1e6 / records as f64,
        "µs",
        None,
    );
    report.less(
        format!("{}: peak memory", plan.name),
        peak_mib(),
        "MiB",
        Some(500.0),
    );
    stop(roles).await?;
    let checked = recount::check(job.file, &windows, 16)?;
    eprintln!(
        "  {} windows, {checked} of them recounted: right",
        windows.len()
    );
    if let Some(path) = results {
        write_windows(path, &windows)?;
    }
    Ok(())
}

fn feed_name() -> FeedName {
    FeedName::default()
}

fn query(plan: &Plan) -> Query {
    let mut query = Query::standing("w1");
    query.group_by = GroupBy::Country;
    query.aggregates.distinct_members = true;
    query.count_records = !plan.truth;
    query
}

async fn start(plan: &Plan, job: &Job<'_>) -> Result<Roles> {
    let log = Log::open(LogConfig::new(job.dir))?;
    let tables = Tables::open(job.dir)?;
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
        truth: plan.truth,
        views: plan.truth,
        ..analyse::Config::new(feed_name(), job.partitions, vec![query(plan)])
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
    let loading = plan.load.then(|| load::Metrics::register(&mut registry));
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
async fn feed(log: Arc<Log>, file: std::path::PathBuf, partitions: u16) -> Result<u64> {
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
async fn read_results(log: Arc<Log>) -> Result<Vec<Window>> {
    let results = ChannelRef {
        feed: feed_name(),
        channel: Channel::Results,
    };
    let mut consumer = log.consume(&results, Partition(0), Offset::ZERO).await?;
    let mut windows = BTreeMap::new();
    loop {
        let delivery = consumer.next().await?;
        for bytes in delivery.batch.records() {
            match v1::LogRecord::decode(bytes)?.payload {
                Some(Payload::WindowResult(row)) => take(&mut windows, &row),
                Some(Payload::Progress(progress)) if progress.ended => {
                    return Ok(windows.into_values().collect());
                }
                _ => {}
            }
        }
    }
}

fn take(windows: &mut BTreeMap<i64, Window>, row: &v1::WindowResult) {
    let start = row
        .envelope
        .as_ref()
        .and_then(|envelope| envelope.window_start)
        .unwrap_or_default();
    let start_ms = start.seconds * 1_000 + i64::from(start.nanos) / 1_000_000;
    let window = windows.entry(start_ms).or_insert_with(|| Window {
        start_ms,
        yes: 0,
        no: 0,
        guests: 0,
        top: Vec::new(),
        countries: BTreeMap::new(),
        members: 0.0,
    });
    if let Some(country) = &row.group {
        let records = i64::try_from(row.records.unwrap_or(0)).unwrap_or(i64::MAX);
        window.countries.insert(country.clone(), records);
        return;
    }
    let yes = row.rsvps_yes.unwrap_or(0);
    window.yes = yes;
    window.no = row.rsvps_no.unwrap_or(0);
    // In these records only a yes brings guests along.
    window.guests = row.people.unwrap_or(0) - yes;
    window.top = row
        .top_topics
        .iter()
        .map(|top| (top.key.clone(), top.rsvps_yes.unwrap_or(0)))
        .collect();
    window.members = row
        .distinct_members
        .as_ref()
        .and_then(|members| members.estimate)
        .unwrap_or(0.0);
}

/// The windows as the peers write them.
fn write_windows(path: &Path, windows: &[Window]) -> Result<()> {
    let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
    for window in windows {
        let line = serde_json::json!({
            "start": window.start_ms,
            "end": window.start_ms + 300_000,
            "yes": window.yes,
            "no": window.no,
            "guests": window.guests,
            "top": window.top,
            "countries": window.countries,
            "members": window.members.round(),
        });
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}
