//! How many records a second one core analyses, engine alone: records are made before the clock starts.
//!
//!     cargo run --release -p headcount-engine --example engine_rate [RECORDS] [all|records]
//!
//! Prints one line per mode: everything on (truth, views, standing query), and records counted as they come (truth and views
//! off, distinct members on). Batches of 64, watermark 10 s behind, 278 records a second of event time.

use std::time::Instant;

use headcount_engine::merger::{Fired, Merger};
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::query::Query;
use headcount_engine::record::{Response, Rsvp, SourceEvent, Stamp};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const BATCH: usize = 64;
const GROUPS: usize = 20_000;
const TOPICS: usize = 8_000;

struct Group {
    country: String,
    city: String,
    topics: Vec<String>,
}

struct Record {
    rsvp_id: u64,
    yes: bool,
    guests: u32,
    mtime_ms: i64,
    member_id: u64,
    event_id: String,
    group: usize,
}

fn skewed(rng: &mut ChaCha8Rng, below: usize) -> usize {
    let x: f64 = rng.random();
    ((below as f64) * x * x) as usize
}

fn make(count: usize) -> (Vec<Group>, Vec<Record>) {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let group = |rng: &mut ChaCha8Rng| Group {
        country: if rng.random_bool(0.74) {
            "us".into()
        } else {
            format!("c{}", rng.random_range(0..57))
        },
        city: format!("City {}", rng.random_range(0..2_000)),
        topics: (0..11)
            .map(|_| format!("topic-{}", skewed(rng, TOPICS)))
            .collect(),
    };
    let groups: Vec<Group> = (0..GROUPS).map(|_| group(&mut rng)).collect();
    let mut records: Vec<Record> = Vec::with_capacity(count);
    let mut now = 1_425_790_000_000_i64;
    for number in 0..count {
        now += rng.random_range(0..7);
        let again = number > 1_000 && rng.random_bool(0.25);
        let record = if again {
            let old = &records[number - 1 - rng.random_range(0..1_000)];
            let changed = rng.random_bool(0.25);
            Record {
                yes: old.yes != changed,
                mtime_ms: if changed {
                    now
                } else {
                    (old.mtime_ms + 500) / 1_000 * 1_000
                },
                event_id: old.event_id.clone(),
                ..*old
            }
        } else {
            let group = skewed(&mut rng, GROUPS);
            Record {
                rsvp_id: 1_540_000_000 + number as u64,
                yes: rng.random_bool(0.74),
                guests: u32::from(rng.random_bool(0.07)),
                mtime_ms: now
                    - if rng.random_bool(0.2) {
                        rng.random_range(0..9_000)
                    } else {
                        0
                    },
                member_id: rng.random_range(0..2_000_000),
                event_id: format!("2208{}", group * 20 + rng.random_range(0..20)),
                group,
            }
        };
        records.push(record);
    }
    (groups, records)
}

fn rsvp_of<'a>(record: &'a Record, group: &'a Group, topics: &'a [&'a str]) -> Rsvp<'a> {
    Rsvp {
        rsvp_id: record.rsvp_id,
        response: if record.yes {
            Response::Yes
        } else {
            Response::No
        },
        guests: record.guests,
        mtime_ms: record.mtime_ms,
        member_id: record.member_id,
        event_id: &record.event_id,
        event_time_ms: Some(record.mtime_ms / 86_400_000 * 86_400_000 + 864_000_000),
        group_id: record.group as u64,
        country: &group.country,
        city: &group.city,
        topics,
        place: Some((35.0, -78.0)),
    }
}

/// Resident memory, bytes. 0 where the system does not tell.
fn resident_bytes() -> f64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm
        .split_whitespace()
        .nth(1)
        .and_then(|pages| pages.parse::<f64>().ok());
    pages.unwrap_or(0.0) * 4_096.0
}

/// CPU time of this thread, s: the steadier figure on a busy machine. 0 where the system does not tell.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanos = stat
        .split_whitespace()
        .next()
        .and_then(|nanos| nanos.parse::<f64>().ok());
    nanos.unwrap_or(0.0) / 1e9
}

fn run(name: &str, groups: &[Group], records: &[Record], truth: bool, query: Query) {
    let topics: Vec<Vec<&str>> = groups
        .iter()
        .map(|group| group.topics.iter().map(String::as_str).collect())
        .collect();
    let mut config = AnalyserConfig::new(0, vec![query.clone()]);
    (config.truth, config.views) = (truth, truth);
    let mut analyser = PartitionAnalyser::new(config).expect("the query is valid");
    let mut merger = Merger::new(1, &[query]).expect("the query is valid");
    let source = analyser.source_id("rate");
    let (mut out, mut results) = (Outputs::default(), Vec::new());
    let (mut rows, mut windows, mut merging) = (0, 0, 0.0);
    let mut newest = i64::MIN;
    let resident = resident_bytes();
    let (started, cpu_started) = (Instant::now(), cpu_seconds());
    for (number, chunk) in records.chunks(BATCH).enumerate() {
        for (at, record) in chunk.iter().enumerate() {
            newest = newest.max(record.mtime_ms);
            let stamp = Stamp {
                source,
                watermark_ms: newest - 10_000,
                stream_time_ms: newest,
            };
            let rsvp = rsvp_of(record, &groups[record.group], &topics[record.group]);
            analyser.rsvp((number * BATCH + at) as u64, &stamp, &rsvp, &mut out);
        }
        if (number + 1) * BATCH >= records.len() {
            let stamp = Stamp {
                source,
                watermark_ms: newest,
                stream_time_ms: newest,
            };
            analyser.source(records.len() as u64, SourceEvent::End, &stamp, &mut out);
        }
        analyser.finish_batch(((number + 1) * BATCH) as u64, &mut out);
        rows += out.rows.len();
        let merge_started = Instant::now();
        for pane in out.panes.drain(..) {
            merger.partial(0, pane).expect("panes come in order");
        }
        for pane in out.drift.drain(..) {
            merger.drift(0, pane).expect("partition 0 is merged");
        }
        let progress = out.progress.expect("the batch is finished");
        merger
            .progress(0, progress.watermark_ms, progress.next_offset)
            .expect("partition 0 is merged");
        while merger.fire(usize::MAX, &mut results) != Fired::All {}
        merging += merge_started.elapsed().as_secs_f64();
        windows += results
            .iter()
            .filter(|result| result.group.is_none())
            .count();
        results.clear();
        out.clear();
    }
    let (seconds, cpu) = (started.elapsed().as_secs_f64(), cpu_seconds() - cpu_started);
    let grown_mb = (resident_bytes() - resident) / 1e6;
    let snapshot_started = Instant::now();
    let snapshot = analyser.snapshot().len();
    println!(
        "{name}: {:.0} records/s, {:.2} us of CPU a record; {rows} rows, {windows} windows, merging {merging:.3} of {seconds:.3} s; {} rsvps, {grown_mb:.0} MB more resident, snapshot {snapshot} bytes in {:.3} s",
        records.len() as f64 / seconds,
        1e6 * cpu / records.len() as f64,
        analyser.truth().len(),
        snapshot_started.elapsed().as_secs_f64()
    );
}

fn main() {
    let count = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_000_000);
    let (groups, records) = make(count);
    let only = std::env::args().nth(2);
    let wanted = |mode: &str| only.as_deref().is_none_or(|only| only == mode);
    if wanted("all") {
        let name = "truth, views, standing query";
        run(name, &groups, &records, true, Query::standing("standing"));
    }
    if wanted("records") {
        let mut raw = Query::standing("w1");
        raw.count_records = true;
        raw.aggregates.distinct_members = true;
        run("every record, no truth", &groups, &records, false, raw);
    }
}
