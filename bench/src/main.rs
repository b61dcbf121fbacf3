//! Benchmarks of Headcount: `cargo xtask bench [WHAT…]`.
//!
//! | module | what it does |
//! |---|---|
//! | [`stages`] | parse, and the engine alone: ns a record, one thread |
//! | [`pipeline`] | W1, and everything on: from a file through the durable log to results |
//! | [`contest`] | both of them and other projects' programs, side by side, checked |
//! | [`peers`] | those programs: where they are present, built |
//! | [`latency`] | from a frame sent to `Tail` received, at 1,000 and 5,000 records a second |
//! | [`first`] | from the start of the process to its first answer |
//! | [`product`] | the product in a process of its own, for both |
//! | [`process`] | a program measured from outside: time, CPU, peak memory |
//! | [`records`] | the records of W1, from a seed |
//! | [`windows`] | windows as all programs write them |
//! | [`recount`] | W1's windows counted once more, apart from the engine |
//! | [`machine`], [`report`] | the machine's state; the table, the JSON |
//!
//! A row says what was aimed at and what was reached; nothing here fails for being slow. A result
//! that is wrong does fail.

mod contest;
mod first;
mod latency;
mod machine;
mod peers;
mod pipeline;
mod process;
mod product;
mod records;
mod recount;
mod report;
mod stages;
mod windows;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use contest::Contest;
use pipeline::Plan;
use report::Report;

/// What to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Parsing and the engine, each alone
    Stages,
    /// W1 through the durable log
    W1,
    /// The same with truth, views and load
    Full,
    /// Other projects' programs
    Peers,
    /// From a frame sent to `Tail` received
    Latency,
    /// From the start to the first answer
    First,
}

/// Benchmarks of Headcount; without arguments all of them.
#[derive(Debug, Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    part: Option<Part>,
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
    /// Runs of each of W1, everything on, and the peers
    #[arg(long, default_value_t = 1)]
    rounds: usize,
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

/// What runs in a process of its own.
#[derive(Debug, Subcommand)]
enum Part {
    /// Runs one job and prints what it took as a line of JSON
    #[command(hide = true)]
    Job(pipeline::Job),
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // Two crates bring a crypto provider: whoever asks first without a choice would panic.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    if let Some(Part::Job(job)) = &arguments.part {
        let outcome = runtime.block_on(pipeline::run(job))?;
        println!("{}", serde_json::to_string(&outcome)?);
        return Ok(());
    }
    let scratch = tempfile::tempdir()?;
    let mut report = Report::begin(scratch.path())?;
    runtime.block_on(measure(&arguments, scratch.path(), &mut report))?;
    report.end(arguments.json.as_deref())
}

async fn measure(arguments: &Arguments, scratch: &Path, report: &mut Report) -> Result<()> {
    let wanted = |what| arguments.what.is_empty() || arguments.what.contains(&what);
    let plans = [(What::W1, Plan::W1), (What::Full, Plan::Full)];
    let plans: Vec<Plan> = plans
        .into_iter()
        .filter_map(|(what, plan)| wanted(what).then_some(plan))
        .collect();
    let contested = !plans.is_empty() || wanted(What::Peers);
    if contested || wanted(What::Stages) {
        let file = match &arguments.data {
            Some(file) => std::path::absolute(file)?,
            None => records::write(&scratch.join("w1.jsonl"), arguments.records)?,
        };
        if wanted(What::Stages) {
            stages::measure(&file, report)?;
        }
        let contest = Contest {
            file: &file,
            scratch,
            plans,
            peers: wanted(What::Peers).then_some(arguments.peers.as_deref()),
            partitions: arguments.partitions,
            rounds: arguments.rounds.max(1),
        };
        let windows = contest::measure(&contest, report).await?;
        if let (Some(windows), Some(results)) = (windows, &arguments.results) {
            std::fs::copy(windows, results)?;
        }
    }
    if wanted(What::Latency) {
        for rate in [1_000, 5_000] {
            latency::measure(rate, arguments.seconds, report).await?;
        }
    }
    if wanted(What::First) {
        first::measure(report).await?;
    }
    Ok(())
}
