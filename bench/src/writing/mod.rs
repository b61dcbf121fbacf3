//! Three ways to write states into the tables, and what each costs the analysis.
//!
//! | way | who writes, and when |
//! |---|---|
//! | nothing | nobody: what the analysis does by itself |
//! | a record at a time | the analysis, each state before it goes on |
//! | a batch at a time | the analysis, all states of an input batch before it goes on |
//! | queue and batch loader | the loader, out of the log, as the product does |
//!
//! - Everything else is the same: a file into RabbitMQ, truth, views and windows, tables on CQL, one
//!   process. Each way runs twice a round: flat out, for records a second of the analysis to the last
//!   window; and at a rate that all of them can keep, for its latency: from a batch of records handed
//!   to the log to what it changed read from the log.
//! - Tables are held against the log afterwards, windows against a recount. Where nothing is written
//!   there must be no row.
//!
//! | module | what it does |
//! |---|---|
//! | [`job`] | one run |
//! | [`through`] | a log that writes into the tables what is published |

pub(crate) mod job;
mod through;

use std::path::{Path, PathBuf};

use anyhow::Result;

use self::job::{Outcome, Way};
use crate::recount::Recount;
use crate::report::Report;
use crate::servers::Servers;
use crate::{job as own, records, windows};

/// Of the windows, one in so many is recounted.
const RECOUNT_STRIDE: usize = 16;
/// A record at a time is as much slower: it gets fewer.
const SINGLE_SHARE: u64 = 20;
/// Records a second for latency.
const PER_S: u64 = 300;

/// How much, how often.
pub(crate) struct Sizes {
    pub(crate) records: u64,
    /// Of a run for latency.
    pub(crate) seconds: u64,
    pub(crate) rounds: usize,
    pub(crate) partitions: u16,
}

/// The runs of one way.
#[derive(Default)]
struct Runs {
    flat_out: Vec<Outcome>,
    paced: Vec<Outcome>,
}

/// A file, and what its windows are.
struct Input {
    file: PathBuf,
    recount: Recount,
}

impl Input {
    fn new(path: &Path, records: u64) -> Result<Self> {
        let file = records::write(path, records)?;
        let recount = Recount::read(&file)?;
        Ok(Self { file, recount })
    }
}

/// Measures all ways, in turns.
pub(crate) async fn measure(
    servers: &Servers,
    scratch: &Path,
    sizes: &Sizes,
    report: &mut Report,
) -> Result<()> {
    if let Err(reason) = servers.both() {
        report.not_run("ways to write", reason);
        return Ok(());
    }
    let all = Input::new(&scratch.join("written.jsonl"), sizes.records)?;
    let fewer = (sizes.records / SINGLE_SHARE).max(1);
    let fewer = Input::new(&scratch.join("written-singly.jsonl"), fewer)?;
    let paced = Input::new(&scratch.join("written-paced.jsonl"), PER_S * sizes.seconds)?;
    let mut runs: [Runs; Way::ALL.len()] = Default::default();
    for round in 0..sizes.rounds {
        for turn in 0..Way::ALL.len() {
            let at = (round + turn) % Way::ALL.len();
            let way = Way::ALL[at];
            eprintln!("  round {}: {}", round + 1, way.says());
            let input = if way == Way::Record { &fewer } else { &all };
            for (input, per_s) in [(input, None), (&paced, Some(PER_S))] {
                match run(servers, scratch, sizes, (way, input, per_s)).await {
                    Ok(outcome) if per_s.is_some() => runs[at].paced.push(outcome),
                    Ok(outcome) => runs[at].flat_out.push(outcome),
                    Err(error) => report.wrong(format!("{}: {error:#}", way.says())),
                }
            }
        }
    }
    for (way, runs) in Way::ALL.into_iter().zip(&runs) {
        tell(way, runs, report);
    }
    Ok(())
}

async fn run(
    servers: &Servers,
    scratch: &Path,
    sizes: &Sizes,
    (way, input, per_s): (Way, &Input, Option<u64>),
) -> Result<Outcome> {
    let (broker, cql) = servers.both().map_err(anyhow::Error::msg)?;
    let dir = tempfile::tempdir_in(scratch)?;
    let windows = dir.path().join("windows.jsonl");
    let mut command = own::command("write", dir.path())?;
    command.args(["--way", way.name(), "--broker", broker, "--cql", cql]);
    command.args(["--partitions", &sizes.partitions.to_string()]);
    command.arg("--file").arg(&input.file);
    command.arg("--windows").arg(&windows);
    if let Some(per_s) = per_s {
        command.args(["--per-s", &per_s.to_string()]);
    }
    let (_, outcome) = own::run(&mut command, scratch).await?;
    let got = windows::read(&windows)?;
    input.recount.check(&got, RECOUNT_STRIDE)?;
    Ok(outcome)
}

fn tell(way: Way, runs: &Runs, report: &mut Report) {
    let name = format!("written: {}", way.says());
    if runs.flat_out.is_empty() || runs.paced.is_empty() {
        return report.not_run(name, "every run failed");
    }
    let of = |runs: &[Outcome], figure: fn(&Outcome) -> f64| -> Vec<f64> {
        runs.iter().map(figure).collect()
    };
    let analysed = of(&runs.flat_out, |run| run.records as f64 / run.seconds);
    let of_analysis = format!("{name}: analysis, records/s");
    report.more(of_analysis, &analysed, "/s", None);
    if way != Way::Nothing {
        let written = of(&runs.flat_out, |run| run.states as f64 / run.written_s);
        report.more(
            format!("{name}: states/s until written"),
            &written,
            "/s",
            None,
        );
    }
    let p50 = of(&runs.paced, |run| run.latency_ms_p50);
    let p99 = of(&runs.paced, |run| run.latency_ms_p99);
    for (quantile, values) in [("p50", p50), ("p99", p99)] {
        let name = format!("{name}: latency at {PER_S}/s, {quantile}");
        report.less(name, &values, "ms", None);
    }
}
