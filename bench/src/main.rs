//! Benchmarks of Headcount: `cargo xtask bench [WHAT…]`.
//!
//! | module | what it does |
//! |---|---|
//! | [`stages`] | parse, and the engine alone: ns a record, one thread |
//! | [`pipeline`] | W1, and everything on: from a file through the durable log to results |
//! | [`contest`] | both of them, W1 over RabbitMQ, and other projects' programs, side by side, checked |
//! | [`ground`], [`roles`], [`feed`] | what our jobs stand on, run and are fed by |
//! | [`servers`] | where the broker and the CQL server are |
//! | [`peers`] | those programs: where they are present, built |
//! | [`loading`], [`states`] | the loader over CQL, next to DSBulk; what it is to load, and has loaded |
//! | [`delivery`] | acked delivery end to end, next to NATS JetStream |
//! | [`writing`] | ways to write states, and what each costs the analysis |
//! | [`latency`] | from a frame sent to `Tail` received, at 1,000 and 5,000 records a second |
//! | [`first`] | from the start of the process to its first answer |
//! | [`sketches`] | tables of the sketches: error, bytes, time, next to other crates |
//! | [`product`] | the product in a process of its own, for both |
//! | [`process`], [`job`] | a program measured from outside: time, CPU, peak memory |
//! | [`records`] | the records of W1, from a seed |
//! | [`windows`] | windows as all programs write them |
//! | [`recount`] | W1's windows counted once more, apart from the engine |
//! | [`machine`], [`report`] | the machine's state; the table, the JSON |
//!
//! A row says what was aimed at and what was reached; nothing here fails for being slow. A result
//! that is wrong does fail.

mod contest;
mod delivery;
mod feed;
mod first;
mod ground;
mod job;
mod latency;
mod loading;
mod machine;
mod peers;
mod pipeline;
mod process;
mod product;
mod records;
mod recount;
mod report;
mod roles;
mod servers;
mod sketches;
mod stages;
mod states;
mod windows;
mod writing;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};
use contest::Contest;
use pipeline::Plan;
use report::Report;
use servers::Servers;

/// What to measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Parsing and the engine, each alone
    Stages,
    /// W1 through the durable log
    W1,
    /// W1 over RabbitMQ
    W1Rabbitmq,
    /// The same with truth, views and load
    Full,
    /// The loader over CQL
    Load,
    /// The same, DSBulk beside it
    Dsbulk,
    /// Acked delivery by `Subscribe`
    Delivery,
    /// The same, NATS JetStream beside it
    Jetstream,
    /// Ways to write states into the tables, and what each costs the analysis
    Writing,
    /// Other projects' programs
    Peers,
    /// From a frame sent to `Tail` received
    Latency,
    /// From the start to the first answer
    First,
    /// Error, bytes and time of the sketches, next to other crates
    Sketches,
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
    /// Records that the loader's states are made of
    #[arg(long, default_value_t = 300_000)]
    load_records: u64,
    /// A setting of DSBulk, which loads beside the loader
    #[arg(long, value_name = "NAME=VALUE")]
    dsbulk: Vec<String>,
    /// Records of which states are written in several ways
    #[arg(long, default_value_t = 200_000)]
    write_records: u64,
    /// Records that are delivered
    #[arg(long, default_value_t = 500_000)]
    deliveries: u64,
    /// Seconds of each latency run
    #[arg(long, default_value_t = 20)]
    seconds: u64,
    /// Trials of each error of a sketch
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u64).range(2..))]
    trials: u64,
    /// Keys up to which each one is inserted into a sketch; beyond, what they leave is drawn
    #[arg(long, default_value_t = 1_000_000)]
    inserted: u64,
    /// Records that sketches are timed with
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1_000..))]
    sketch_records: u64,
    /// Write the report as JSON here too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Folder of the peers' programs
    #[arg(long, env = "HEADCOUNT_PEERS", value_name = "DIR")]
    peers: Option<PathBuf>,
    #[command(flatten)]
    servers: Servers,
    /// Print which servers this needs, and do nothing else
    #[arg(long, hide = true)]
    say_servers: bool,
}

impl Arguments {
    fn wants(&self, what: What) -> bool {
        self.what.is_empty() || self.what.contains(&what)
    }
}

/// What runs in a process of its own.
#[derive(Debug, Subcommand)]
enum Part {
    /// Runs one job and prints what it took as a line of JSON
    #[command(hide = true, subcommand)]
    Job(Job),
}

#[derive(Debug, Subcommand)]
enum Job {
    /// W1, or everything on
    Pipeline(pipeline::Job),
    /// The loader over CQL
    Load(loading::ours::Job),
    /// The same rows by DSBulk
    Dsbulk(loading::dsbulk::Job),
    /// A way to write states
    Write(writing::job::Job),
    /// Acked delivery: service and publisher
    Deliver(delivery::service::Job),
    /// Acked delivery: the subscriber
    Subscribe(delivery::subscriber::Job),
}

impl Job {
    /// Runs it; what it says of itself, if anything.
    async fn run(&self) -> Result<Option<String>> {
        Ok(Some(match self {
            Self::Pipeline(job) => serde_json::to_string(&pipeline::run(job).await?)?,
            Self::Load(job) => serde_json::to_string(&loading::ours::run(job).await?)?,
            Self::Dsbulk(job) => serde_json::to_string(&loading::dsbulk::run(job).await?)?,
            Self::Deliver(job) => serde_json::to_string(&delivery::service::run(job).await?)?,
            Self::Write(job) => serde_json::to_string(&writing::job::run(job).await?)?,
            Self::Subscribe(job) => {
                delivery::subscriber::run(job).await?;
                return Ok(None);
            }
        }))
    }
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // Two crates bring a crypto provider: whoever asks first without a choice would panic.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    if let Some(Part::Job(job)) = &arguments.part {
        if let Some(outcome) = runtime.block_on(job.run())? {
            println!("{outcome}");
        }
        return Ok(());
    }
    if arguments.say_servers {
        for server in needed(&arguments) {
            println!("server: {server}");
        }
        return Ok(());
    }
    let scratch = tempfile::tempdir()?;
    let mut report = Report::begin(scratch.path())?;
    runtime.block_on(measure(&arguments, scratch.path(), &mut report))?;
    report.end(arguments.json.as_deref())
}

/// The servers that these measurements run on.
fn needed(arguments: &Arguments) -> Vec<&'static str> {
    let of_both = [What::Delivery, What::Jetstream, What::Writing];
    let needs = [
        ("rabbitmq", &[What::W1Rabbitmq][..]),
        ("cassandra", &[What::Load, What::Dsbulk]),
    ];
    let mut needed = Vec::new();
    for (server, alone) in needs {
        let mut whats = of_both.iter().chain(alone);
        if whats.any(|what| arguments.wants(*what)) {
            needed.push(server);
        }
    }
    needed
}

async fn measure(arguments: &Arguments, scratch: &Path, report: &mut Report) -> Result<()> {
    let wanted = |what| arguments.wants(what);
    let rounds = arguments.rounds.max(1);
    let plans = [(What::W1, Plan::W1), (What::Full, Plan::Full)];
    let plans: Vec<Plan> = plans
        .into_iter()
        .filter_map(|(what, plan)| wanted(what).then_some(plan))
        .collect();
    let over_rabbitmq = wanted(What::W1Rabbitmq);
    let contested = !plans.is_empty() || over_rabbitmq || wanted(What::Peers);
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
            over_rabbitmq: over_rabbitmq.then_some(arguments.servers.broker.as_deref()),
            peers: wanted(What::Peers).then_some(arguments.peers.as_deref()),
            partitions: arguments.partitions,
            rounds,
        };
        let windows = contest::measure(&contest, report).await?;
        if let (Some(windows), Some(results)) = (windows, &arguments.results) {
            std::fs::copy(windows, results)?;
        }
    }
    if wanted(What::Load) || wanted(What::Dsbulk) {
        let sizes = loading::Sizes {
            count: arguments.load_records,
            rounds,
            partitions: arguments.partitions,
            beside_dsbulk: wanted(What::Dsbulk),
            settings: &arguments.dsbulk,
        };
        loading::measure(&arguments.servers, scratch, &sizes, report).await?;
    }
    if wanted(What::Writing) {
        let sizes = writing::Sizes {
            records: arguments.write_records,
            seconds: arguments.seconds,
            rounds,
            partitions: arguments.partitions,
        };
        writing::measure(&arguments.servers, scratch, &sizes, report).await?;
    }
    if wanted(What::Delivery) || wanted(What::Jetstream) {
        let sizes = delivery::Sizes {
            beside_jetstream: wanted(What::Jetstream),
            records: arguments.deliveries,
            rounds,
            partitions: arguments.partitions,
        };
        delivery::measure(&arguments.servers, scratch, &sizes, report).await?;
    }
    measure_alone(arguments, report).await
}

/// What needs neither servers nor records in a file.
async fn measure_alone(arguments: &Arguments, report: &mut Report) -> Result<()> {
    let wanted = |what| arguments.wants(what);
    if wanted(What::Latency) {
        for rate in [1_000, 5_000] {
            latency::measure(rate, arguments.seconds, report).await?;
        }
    }
    if wanted(What::First) {
        first::measure(report).await?;
    }
    if wanted(What::Sketches) {
        let sizes = sketches::Sizes {
            trials: arguments.trials,
            inserted: arguments.inserted,
            records: arguments.sketch_records,
        };
        sketches::measure(&sizes, report)?;
    }
    Ok(())
}
