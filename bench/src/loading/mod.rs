//! The loader over CQL: from `changes` on the embedded log into the tables, and DSBulk beside it.
//!
//! - The analysis has published all before the clock begins, and is stopped: what is measured is the
//!   role `load` alone, with the product's settings. The log is in its process, so that no broker
//!   takes CPU from the server.
//! - The clock runs from the role's start until every state is written and its position kept. Then the
//!   tables are read past the store: each state once, and the same.
//! - A row is a state, which is four rows of the tables; both are told.
//! - The server's first job warms it up and does not count.
//! - DSBulk loads the same rows, as interleaved, into the same four tables of a keyspace of its own,
//!   on the same server and in turns with ours; its tables are read back in the same way.

mod csv;
pub(crate) mod dsbulk;
pub(crate) mod ours;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use headcount_simulator::generator::{FEED_RECORDS_PER_S, Generator, Options};

use crate::report::Report;
use crate::servers::{NO_CQL, Servers};
use crate::states::ROWS_OF_A_STATE;
use crate::{job, records};

const FEED_SHAPED: &str = "loader, feed-shaped";
const TIMES: &str = "loader, feed-shaped: times DSBulk";
/// Of ours to DSBulk's rate.
const TIMES_AIM: f64 = 2.0;
/// First arrival of the feed-shaped records, ms since 1970.
const BASE_MS: i64 = 1_450_656_000_000;

/// How much is measured.
pub(crate) struct Sizes<'a> {
    /// Records that the states are made of.
    pub(crate) count: u64,
    pub(crate) rounds: usize,
    pub(crate) partitions: u16,
    pub(crate) beside_dsbulk: bool,
    /// Settings of DSBulk, which stand over ours.
    pub(crate) settings: &'a [String],
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
    sizes: &Sizes<'_>,
    report: &mut Report,
) -> Result<()> {
    let Sizes {
        count,
        rounds,
        partitions,
        ..
    } = *sizes;
    let Some(cql) = servers.cql.as_deref() else {
        report.not_run("loader over CQL", NO_CQL);
        return Ok(());
    };
    let shapes = [
        Shape {
            name: FEED_SHAPED,
            aim: 25_000.0,
            file: feed_shaped(&scratch.join("feed.jsonl"), count)?,
        },
        Shape {
            name: "loader, partitions of 32 rows or more",
            aim: 40_000.0,
            file: records::write(&scratch.join("rising.jsonl"), count)?,
        },
    ];
    let jars = match sizes.beside_dsbulk {
        true => Some(dsbulk::fetch(scratch).await),
        false => None,
    };
    let mut runs: [Vec<ours::Outcome>; 2] = Default::default();
    let mut beside = Vec::new();
    for round in 0..=rounds {
        for (shape, runs) in shapes.iter().zip(&mut runs) {
            eprintln!("  round {round}: {}", shape.name);
            let dir = tempfile::tempdir_in(scratch)?;
            let mut command = shape.job("load", dir.path(), cql, partitions)?;
            match job::run::<ours::Outcome>(&mut command, scratch).await {
                Ok((_, outcome)) if round > 0 => runs.push(outcome),
                Ok(_warm_up) => {}
                Err(error) => report.wrong(format!("{}: {error:#}", shape.name)),
            }
        }
        if let (Some(Ok(jars)), true) = (&jars, round > 0) {
            eprintln!("  round {round}: DSBulk");
            match shapes[0].by_dsbulk(jars, scratch, cql, sizes).await {
                Ok(outcome) => beside.push(outcome),
                Err(error) => report.wrong(format!("DSBulk: {error:#}")),
            }
        }
    }
    for (shape, runs) in shapes.iter().zip(&runs) {
        shape.tell(runs, report);
    }
    match jars {
        None => {}
        Some(Ok(_)) => tell_dsbulk(&runs[0], &beside, report),
        Some(Err(error)) => report.not_run(TIMES, format!("{error:#}")),
    }
    Ok(())
}

/// DSBulk's figures, and ours by them, round by round.
fn tell_dsbulk(ours: &[ours::Outcome], beside: &[dsbulk::Outcome], report: &mut Report) {
    if beside.is_empty() || beside.len() != ours.len() {
        return report.not_run(TIMES, "a run failed");
    }
    let of = |figure: fn(&dsbulk::Outcome) -> f64| beside.iter().map(figure).collect::<Vec<f64>>();
    let rows = of(|run| run.rows as f64 / run.seconds);
    report.more("DSBulk, feed-shaped: rows/s", &rows, "/s", None);
    report.note(dsbulk::by_table(beside));
    let whole = of(|run| run.rows as f64 / run.wall_s);
    report.more(
        "DSBulk, feed-shaped: rows/s with its start",
        &whole,
        "/s",
        None,
    );
    let cpu = of(|run| run.cpu_s * 1e6 * ROWS_OF_A_STATE as f64 / run.rows as f64);
    report.less("DSBulk, feed-shaped: CPU a state", &cpu, "µs", None);
    let times = ours
        .iter()
        .zip(rows)
        .map(|(ours, rows)| ours.rows_per_s() / rows);
    let times: Vec<f64> = times.collect();
    report.more(TIMES, &times, "times", Some(TIMES_AIM));
    let rounds: Vec<String> = times.iter().map(|times| format!("{times:.2}")).collect();
    report.note(format!("by round: {}", rounds.join(", ")));
}

impl Shape {
    fn job(&self, name: &str, dir: &Path, cql: &str, partitions: u16) -> Result<Command> {
        let mut command = job::command(name, dir)?;
        command.arg("--file").arg(&self.file).args(["--cql", cql]);
        command.args(["--partitions", &partitions.to_string()]);
        Ok(command)
    }

    async fn by_dsbulk(
        &self,
        jars: &Path,
        scratch: &Path,
        cql: &str,
        sizes: &Sizes<'_>,
    ) -> Result<dsbulk::Outcome> {
        let dir = tempfile::tempdir_in(scratch)?;
        let mut command = self.job("dsbulk", dir.path(), cql, sizes.partitions)?;
        command.arg("--jars").arg(jars);
        for setting in sizes.settings {
            command.args(["--set", setting]);
        }
        Ok(job::run(&mut command, scratch).await?.1)
    }

    fn tell(&self, runs: &[ours::Outcome], report: &mut Report) {
        let Some(first) = runs.first() else {
            return report.not_run(self.name, "every run failed");
        };
        let name = self.name;
        let of = |figure: fn(&ours::Outcome) -> f64| runs.iter().map(figure).collect::<Vec<f64>>();
        let states = of(|run| run.states as f64 / run.seconds);
        report.more(format!("{name}: states/s"), &states, "/s", None);
        report.note(format!(
            "{:.0} % of them written with 31 others or more of their partition",
            first.together * 100.0
        ));
        let rows = of(ours::Outcome::rows_per_s);
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
