//! The loader over CQL: from `changes` on the embedded log into the tables.
//!
//! - The analysis has published all before the clock begins, and is stopped: what is measured is the
//!   role `load` alone, with the product's settings. The log is in its process, so that no broker
//!   takes CPU from the server.
//! - The clock runs from the role's start until every state is written and its position kept. Then the
//!   tables are read past the store: each state once, and the same.
//! - A row is a state, which is four rows of the tables; both are told.
//! - The server's first job warms it up and does not count.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use headcount_simulator::generator::{FEED_RECORDS_PER_S, Generator, Options};
use serde::{Deserialize, Serialize};

use crate::feed::{Feed, feed};
use crate::ground::{Ground, On};
use crate::pipeline::read_results;
use crate::process::cpu_s;
use crate::report::Report;
use crate::roles::{Counting, Roles};
use crate::servers::{NO_CQL, Servers};
use crate::states::{ROWS_OF_A_STATE, States};
use crate::{job, records};

/// Of either step of a job.
const PATIENCE: Duration = Duration::from_secs(300);
const POLL: Duration = Duration::from_millis(2);
/// Why there is no peer.
const NO_DSBULK: &str = "there is no job for it yet (com.datastax.oss:dsbulk-runner 1.10.0)";
/// First arrival of the feed-shaped records, ms since 1970.
const BASE_MS: i64 = 1_450_656_000_000;

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// Records, a JSON line each
    #[arg(long)]
    file: PathBuf,
    #[command(flatten)]
    on: On,
}

/// What a run says of itself, as a line of JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Outcome {
    states: u64,
    seconds: f64,
    cpu_s: f64,
    /// The share of states that are written with 31 others or more of their partition.
    together: f64,
}

/// Runs the job.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let (ground, partitions) = (Ground::open(&job.on).await?, job.on.partitions);
    publish(job, &ground).await?;
    let states = States::read(&ground, partitions).await?;
    ensure!(states.count > 0, "there is nothing to load");
    let mut roles = Roles::new();
    let (begun, cpu_before) = (Instant::now(), cpu_s("self"));
    let metrics = roles.load(partitions, &ground);
    let results = async {
        while metrics.rows_written() < states.count {
            ensure!(begun.elapsed() < PATIENCE, "the last row is not in sight");
            tokio::time::sleep(POLL).await;
        }
        Ok(begun.elapsed().as_secs_f64())
    };
    let seconds = roles.run(results).await?;
    let cpu_s = cpu_s("self") - cpu_before;
    roles.stop().await?;
    states.check(&ground).await?;
    ground.close().await?;
    Ok(Outcome {
        states: states.count,
        seconds,
        cpu_s,
        together: states.share_together(),
    })
}

/// Has the analysis publish what there is to load.
async fn publish(job: &Job, ground: &Ground) -> Result<()> {
    let mut roles = Roles::new();
    let (partitions, log) = (job.on.partitions, ground.binder());
    roles.analyse(Counting::States, partitions, log.clone(), ground.store());
    let whole = Feed {
        file: job.file.clone(),
        partitions,
        records_max: u64::MAX,
        per_s: None,
    };
    let work = async {
        feed(log.clone(), whole).await?;
        read_results(log).await.map(drop)
    };
    let work = async { tokio::time::timeout(PATIENCE, work).await };
    roles
        .run(async { work.await.context("the analysis does not end")? })
        .await?;
    roles.stop().await
}

/// What is loaded, and the aim.
struct Shape {
    name: &'static str,
    aim: f64,
    file: PathBuf,
}

/// Measures both shapes.
pub(crate) async fn measure(
    servers: &Servers,
    scratch: &Path,
    (count, rounds, partitions): (u64, usize, u16),
    report: &mut Report,
) -> Result<()> {
    let Some(cql) = servers.cql.as_deref() else {
        report.not_run("loader over CQL", NO_CQL);
        return Ok(());
    };
    let shapes = [
        Shape {
            name: "loader, feed-shaped",
            aim: 25_000.0,
            file: feed_shaped(&scratch.join("feed.jsonl"), count)?,
        },
        Shape {
            name: "loader, partitions of 32 rows or more",
            aim: 40_000.0,
            file: records::write(&scratch.join("rising.jsonl"), count)?,
        },
    ];
    let mut runs: [Vec<Outcome>; 2] = Default::default();
    for round in 0..=rounds {
        for (shape, runs) in shapes.iter().zip(&mut runs) {
            eprintln!("  round {round}: {}", shape.name);
            let dir = tempfile::tempdir_in(scratch)?;
            let mut command = job::command("load", dir.path())?;
            command.arg("--file").arg(&shape.file).args(["--cql", cql]);
            command.args(["--partitions", &partitions.to_string()]);
            match job::run::<Outcome>(&mut command, scratch).await {
                Ok((_, outcome)) if round > 0 => runs.push(outcome),
                Ok(_warm_up) => {}
                Err(error) => report.wrong(format!("{}: {error:#}", shape.name)),
            }
        }
    }
    for (shape, runs) in shapes.iter().zip(&runs) {
        shape.tell(runs, report);
    }
    report.not_run("loader, feed-shaped: times DSBulk", NO_DSBULK);
    Ok(())
}

impl Shape {
    fn tell(&self, runs: &[Outcome], report: &mut Report) {
        let Some(first) = runs.first() else {
            return report.not_run(self.name, "every run failed");
        };
        let name = self.name;
        let of = |figure: fn(&Outcome) -> f64| runs.iter().map(figure).collect::<Vec<f64>>();
        let states = of(|run| run.states as f64 / run.seconds);
        report.more(format!("{name}: states/s"), &states, "/s", None);
        report.note(format!(
            "{:.0} % of them written with 31 others or more of their partition",
            first.together * 100.0
        ));
        let rows = of(|run| (run.states * ROWS_OF_A_STATE) as f64 / run.seconds);
        report.more(format!("{name}: rows/s"), &rows, "/s", Some(self.aim));
        let cpu = of(|run| run.cpu_s * 1e6 / run.states as f64);
        report.less(format!("{name}: CPU a state"), &cpu, "µs", None);
    }
}

/// Records as the feed has them: from the simulator, at the feed's own rate.
fn feed_shaped(path: &Path, count: u64) -> Result<PathBuf> {
    use std::io::Write as _;

    let mut generator = Generator::new(Options {
        seed: 1,
        start_mtime_ms: BASE_MS,
        records_per_s: FEED_RECORDS_PER_S,
    });
    let mut out = std::io::BufWriter::with_capacity(1 << 20, std::fs::File::create(path)?);
    let mut line = String::new();
    for _ in 0..count {
        line.clear();
        generator.write_next(&mut line);
        line.push('\n');
        out.write_all(line.as_bytes())?;
    }
    out.flush()?;
    Ok(path.to_owned())
}
