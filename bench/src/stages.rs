//! Single stages on one thread: parsing with encoding, and the engine alone.

use std::hint::black_box;
use std::io::BufRead as _;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::query::{DistinctMethod, GroupBy, Query};
use headcount_engine::record::Stamp;
use headcount_proto::wire::Input;
use headcount_server::collect::parse::{Encoder, StampRef, parse};
use headcount_server::inputs;

use crate::report::Report;

/// Lines measured: enough to be out of every cache, few enough to stay in memory.
const LINES_MAX: usize = 200_000;
const BATCH: usize = 64;

/// Measures parse and engine on the first lines of a file.
pub(crate) fn measure(file: &Path, report: &mut Report) -> Result<()> {
    let lines: Vec<String> = std::io::BufReader::new(std::fs::File::open(file)?)
        .lines()
        .take(LINES_MAX)
        .collect::<Result<_, _>>()?;
    let count = lines.len() as f64;
    let begun = Instant::now();
    for line in &lines {
        black_box(parse(black_box(line))?);
    }
    report.less(
        "parse",
        &[begun.elapsed().as_nanos() as f64 / count],
        "ns a record",
        None,
    );

    let mut encoder = Encoder::default();
    let mut encoded = Vec::with_capacity(lines.len());
    let begun = Instant::now();
    let mut newest_ms = i64::MIN;
    for (number, line) in lines.iter().enumerate() {
        let record = parse(line)?;
        newest_ms = newest_ms.max(record.mtime_ms);
        let stamp = StampRef {
            source: "bench",
            watermark_ms: newest_ms - 5_000,
            stream_time_ms: newest_ms,
        };
        encoded.push(encoder.encode(&record, stamp, 0, number as u64).to_vec());
    }
    report.less(
        "parse and encode",
        &[begun.elapsed().as_nanos() as f64 / count],
        "ns a record",
        None,
    );

    for (name, truth) in [
        ("engine alone, W1", false),
        ("engine alone, truth and views", true),
    ] {
        let begun = Instant::now();
        let out = engine(&encoded, truth)?;
        let seconds = begun.elapsed().as_secs_f64();
        anyhow::ensure!(out == encoded.len() as u64, "{out} records were counted");
        report.more(name, &[count / seconds], "/s", None);
    }
    Ok(())
}

/// Decodes and folds all records; how many were counted.
fn engine(encoded: &[Vec<u8>], truth: bool) -> Result<u64> {
    let mut query = Query::standing("w1");
    query.group_by = GroupBy::Country;
    query.count_records = !truth;
    query.aggregates.distinct_members = !truth;
    query.aggregates.distinct_method = DistinctMethod::DataSketches;
    let config = AnalyserConfig {
        truth,
        views: truth,
        ..AnalyserConfig::new(0, vec![query])
    };
    let mut analyser = PartitionAnalyser::new(config)?;
    let mut out = Outputs::default();
    let (mut topics, mut offset, mut counted) = (Vec::new(), 0, 0);
    for batch in encoded.chunks(BATCH) {
        for bytes in batch {
            let Input::Rsvp(record) = Input::decode(bytes, &mut topics)? else {
                continue;
            };
            let stamp = Stamp {
                source: analyser.source_id(record.stamp.source),
                watermark_ms: record.stamp.watermark_ms,
                stream_time_ms: record.stamp.stream_time_ms,
            };
            analyser.rsvp(
                offset,
                &stamp,
                &inputs::rsvp(&record.rsvp, &topics),
                &mut out,
            );
            offset += 1;
        }
        analyser.finish_batch(offset, &mut out);
        counted = out
            .progress
            .as_ref()
            .map_or(counted, |progress| progress.counts.records);
        black_box(&out);
        out.clear();
    }
    Ok(counted)
}
