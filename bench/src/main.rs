//! Benchmarks of Headcount: `cargo xtask bench [WHAT…]`.
//!
//! | module | what it measures |
//! |---|---|
//! | [`stages`] | parse, and the engine alone: ns a record, one thread |
//! | [`pipeline`] | W1, and everything on: from a file through the durable log to results |
//! | [`latency`] | from a frame sent to `Tail` received, at 1,000 and 5,000 records a second |
//! | [`first`] | from the start of the process to its first answer |
//! | [`product`] | the product in a process of its own, for both |
//! | [`peers`] | programs of other projects on the same file, where they are present |
//! | [`records`] | the records of W1, from a seed |
//! | [`recount`] | W1's windows counted once more, apart from the engine |
//! | [`report`] | the table, the JSON, the machine's state |
//!
//! A row says what was aimed at and what was reached; nothing here fails for being slow. A result
//! that is wrong does fail.

mod first;
mod latency;
mod peers;
mod pipeline;
mod product;
mod records;
mod recount;
mod report;
mod stages;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, ValueEnum};
use report::Report;

/// What to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    Stages,
    W1,
    Full,
    Latency,
    First,
    Peers,
}

/// Benchmarks of Headcount; without arguments all of them.
#[derive(Debug, Parser)]
struct Arguments {
    /// What to measure; default all
    what: Vec<What>,
    /// Records of W1
    #[arg(long, default_value_t = 2_000_000)]
    records: u64,
    /// Measure W1 on this file instead of generated records
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// Write W1's windows here, a JSON line each, as the peers do
    #[arg(long, value_name = "FILE")]
    results: Option<PathBuf>,
    /// Partitions of the log
    #[arg(long, default_value_t = 2)]
    partitions: u16,
    /// Seconds of each latency run
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Write the report as JSON here too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Folder of the peers' programs
    #[arg(long, env = "HEADCOUNT_PEERS", value_name = "DIR")]
    peers: Option<PathBuf>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // Two crates bring a crypto provider: whoever asks first without a choice would panic.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let wanted = |what| arguments.what.is_empty() || arguments.what.contains(&what);
    let mut report = Report::begin();
    let scratch = tempfile::tempdir()?;
    let file = match &arguments.data {
        Some(file) => file.clone(),
        None => records::write(&scratch.path().join("w1.jsonl"), arguments.records)?,
    };
    if wanted(What::Stages) {
        stages::measure(&file, &mut report)?;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    for (what, plan) in [(What::W1, pipeline::W1), (What::Full, pipeline::FULL)] {
        if wanted(what) {
            let dir = tempfile::tempdir()?;
            let job = pipeline::Job {
                file: &file,
                dir: dir.path(),
                partitions: arguments.partitions,
            };
            let results = arguments.results.as_deref().filter(|_| what == What::W1);
            runtime.block_on(pipeline::measure(&plan, &job, results, &mut report))?;
        }
    }
    if wanted(What::Latency) {
        for rate in [1_000, 5_000] {
            runtime.block_on(latency::measure(rate, arguments.seconds, &mut report))?;
        }
    }
    if wanted(What::First) {
        runtime.block_on(first::measure(&mut report))?;
    }
    if wanted(What::Peers) {
        peers::measure(arguments.peers.as_deref(), &file, &mut report)?;
    }
    report.end(arguments.json.as_deref())
}
