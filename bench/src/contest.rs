//! W1 side by side: Headcount and its peers, on the same file, in one run, alternating.
//!
//! - Every contestant has a process of its own, started in turn, never two at once; the turn
//!   begins with another one each round. All are measured the same way, by [`process`].
//! - Two clocks are told: the contestant's own, without its start (what is compared), and the
//!   whole process.
//! - Windows are checked afterwards, of every run: ours by a recount, and everybody's by the peers'
//!   own comparison with their exact reference where it is present.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::peers::{self, Peers};
use crate::pipeline::Plan;
use crate::process::{self, Ran};
use crate::recount::Recount;
use crate::report::Report;
use crate::{servers, windows};

const DEADLINE: Duration = Duration::from_secs(20 * 60);
/// The files that Flink's job reads: one for each of its two tasks.
const FLINK_PARTS: usize = 2;
/// Of the windows, one in so many is recounted.
const RECOUNT_STRIDE: usize = 16;
/// 500 MB.
const PEAK_MIB_MAX: f64 = 500e6 / 1_048_576.0;

/// What to run on what.
pub(crate) struct Contest<'a> {
    pub(crate) file: &'a Path,
    pub(crate) scratch: &'a Path,
    pub(crate) plans: Vec<Plan>,
    /// Whether W1 runs over RabbitMQ too, and where that is.
    pub(crate) over_rabbitmq: Option<Option<&'a str>>,
    /// Whether peers take part, and where they are.
    pub(crate) peers: Option<Option<&'a Path>>,
    pub(crate) partitions: u16,
    pub(crate) rounds: usize,
}

/// Who runs.
enum Program {
    Ours(Plan),
    OverRabbitMq(String),
    Reference(PathBuf),
    Flink(PathBuf, Vec<PathBuf>),
}

struct Contestant {
    name: &'static str,
    program: Program,
    aim: Option<f64>,
    runs: Vec<Run>,
}

struct Run {
    ran: Ran,
    /// By its own clock, seconds.
    own_s: f64,
    loaded_s: Option<f64>,
    windows: PathBuf,
}

const REFERENCE: &str = "one thread, no engine, in memory";
const FLINK: &str = "Flink, tuned, in memory";
const OVER_RABBITMQ: &str = "W1 over RabbitMQ";

/// Runs everybody, checks all windows, reports; where W1's windows of the last round are.
pub(crate) async fn measure(contest: &Contest<'_>, report: &mut Report) -> Result<Option<PathBuf>> {
    let mut contestants: Vec<Contestant> = contest.plans.iter().map(|plan| ours(*plan)).collect();
    match contest.over_rabbitmq {
        None => {}
        Some(Some(broker)) => contestants.push(over_rabbitmq(broker)),
        Some(None) => report.not_run(OVER_RABBITMQ, servers::NO_BROKER),
    }
    let mut checks = None;
    if let Some(dir) = contest.peers {
        let found = Peers::prepare(dir, contest.scratch).await?;
        contestants.extend(theirs(&found, contest, report)?);
        checks = Some(found);
    }
    for round in 0..contest.rounds {
        for turn in 0..contestants.len() {
            let at = (round + turn) % contestants.len();
            let windows = contest.scratch.join(format!("windows-{round}-{at}.jsonl"));
            let contestant = &mut contestants[at];
            eprintln!("  round {}: {}", round + 1, contestant.name);
            match contestant.run(contest, windows).await {
                Ok(run) => contestant.runs.push(run),
                Err(error) => report.wrong(format!("{}: {error:#}", contestant.name)),
            }
        }
    }
    let records = count_lines(contest.file)? as f64;
    for contestant in &contestants {
        contestant.tell(records, report);
    }
    recount(contest, &contestants, report)?;
    if let Some(found) = checks {
        compare(&found, contest, &contestants, report).await?;
    }
    let of_w1 = |contestant: &&Contestant| matches!(contestant.program, Program::Ours(Plan::W1));
    let w1 = contestants.iter().find(of_w1);
    Ok(w1.and_then(|w1| Some(w1.runs.last()?.windows.clone())))
}

fn ours(plan: Plan) -> Contestant {
    let (name, aim) = match plan {
        Plan::W1 => ("W1, durable", 300_000.0),
        Plan::Full => ("truth, views, load", 100_000.0),
    };
    Contestant {
        name,
        program: Program::Ours(plan),
        aim: Some(aim),
        runs: Vec::new(),
    }
}

fn over_rabbitmq(broker: &str) -> Contestant {
    Contestant {
        name: OVER_RABBITMQ,
        program: Program::OverRabbitMq(broker.to_owned()),
        aim: Some(150_000.0),
        runs: Vec::new(),
    }
}

/// The peers that can run; the others are said in the report.
fn theirs(found: &Peers, contest: &Contest<'_>, report: &mut Report) -> Result<Vec<Contestant>> {
    let mut programs = Vec::new();
    match &found.reference {
        Ok(path) => programs.push((REFERENCE, Program::Reference(path.clone()))),
        Err(reason) => report.not_run(REFERENCE, reason),
    }
    match &found.flink {
        Ok(path) => {
            let parts = peers::split(contest.file, contest.scratch, FLINK_PARTS)?;
            programs.push((FLINK, Program::Flink(path.clone(), parts)));
        }
        Err(reason) => report.not_run(FLINK, reason),
    }
    let contestants = programs.into_iter().map(|(name, program)| Contestant {
        name,
        program,
        aim: None,
        runs: Vec::new(),
    });
    Ok(contestants.collect())
}

impl Contestant {
    async fn run(&self, contest: &Contest<'_>, windows: PathBuf) -> Result<Run> {
        // Gone before the next begins.
        let dir = tempfile::tempdir_in(contest.scratch)?;
        let mut command = self.command(contest, dir.path(), &windows)?;
        let ran = process::run(&mut command, contest.scratch, DEADLINE).await?;
        let said = ran.stdout.lines().rev().find(|line| line.starts_with('{'));
        let said: serde_json::Value = serde_json::from_str(said.context("it said nothing")?)?;
        let number = |key: &str| said.get(key).and_then(serde_json::Value::as_f64);
        let own_s = match self.program {
            Program::Ours(_) | Program::OverRabbitMq(_) => number("seconds"),
            Program::Reference(_) => number("wall_s"),
            Program::Flink(..) => number("job_s"),
        };
        Ok(Run {
            own_s: own_s.context("it did not say how long it took")?,
            loaded_s: number("loaded_s"),
            ran,
            windows,
        })
    }

    fn command(&self, contest: &Contest<'_>, dir: &Path, windows: &Path) -> Result<Command> {
        let mut command;
        match &self.program {
            Program::Ours(plan) => command = job(*plan, contest, dir, windows)?,
            Program::OverRabbitMq(broker) => {
                command = job(Plan::W1, contest, dir, windows)?;
                command.args(["--broker", broker]);
            }
            Program::Reference(path) => {
                command = Command::new(path);
                command.arg("w1").arg(contest.file).arg(windows);
            }
            Program::Flink(script, parts) => {
                command = Command::new("bash");
                command.arg(script).arg("tuned").arg(windows).args(parts);
            }
        }
        Ok(command)
    }

    fn is_ours(&self) -> bool {
        matches!(self.program, Program::Ours(_) | Program::OverRabbitMq(_))
    }

    fn tell(&self, records: f64, report: &mut Report) {
        if self.runs.is_empty() {
            return report.not_run(self.name, "every run failed");
        }
        let of = |figure: fn(&Run) -> f64| self.runs.iter().map(figure).collect::<Vec<f64>>();
        let rate = |seconds: Vec<f64>| seconds.iter().map(|s| records / s).collect::<Vec<f64>>();
        let name = self.name;
        let own = rate(of(|run| run.own_s));
        report.more(format!("{name}: records/s"), &own, "/s", self.aim);
        let (others, stolen) = (of(|run| run.ran.others), of(|run| run.ran.stolen));
        let most = |shares: Vec<f64>| shares.into_iter().fold(0.0, f64::max) * 100.0;
        let who = match self.program {
            Program::OverRabbitMq(_) => "others, the broker among them,",
            _ => "others",
        };
        report.note(format!(
            "{who} used up to {:.0} % of the CPUs, {:.0} % withheld",
            most(others),
            most(stolen)
        ));
        let loaded: Vec<f64> = self.runs.iter().filter_map(|run| run.loaded_s).collect();
        if !loaded.is_empty() {
            let name = format!("{name}: records/s until loaded");
            report.more(name, &rate(loaded), "/s", None);
        }
        let whole = rate(of(|run| run.ran.wall_s));
        let of_process = format!("{name}: records/s, whole process");
        report.more(of_process, &whole, "/s", None);
        let cpu = of(|run| run.ran.cpu_s);
        let cpu: Vec<f64> = cpu.iter().map(|s| s * 1e6 / records).collect();
        report.less(format!("{name}: CPU a record"), &cpu, "µs", None);
        let aim = self.is_ours().then_some(PEAK_MIB_MAX);
        let peak = of(|run| run.ran.peak_mib);
        report.less(format!("{name}: peak memory"), &peak, "MiB", aim);
    }
}

/// Our windows against a recount of our own.
fn recount(contest: &Contest<'_>, contestants: &[Contestant], report: &mut Report) -> Result<()> {
    if !contestants.iter().any(Contestant::is_ours) {
        return Ok(());
    }
    let recount = Recount::read(contest.file)?;
    for contestant in contestants.iter().filter(|one| one.is_ours()) {
        for run in &contestant.runs {
            let got = windows::read(&run.windows)?;
            match recount.check(&got, RECOUNT_STRIDE) {
                Ok(checked) => eprintln!(
                    "  {}: {} windows, {checked} of them recounted: right",
                    contestant.name,
                    got.len()
                ),
                Err(error) => report.wrong(format!("{}: {error:#}", contestant.name)),
            }
        }
    }
    Ok(())
}

/// Everybody's windows against the exact reference, by the peers' own program.
async fn compare(
    found: &Peers,
    contest: &Contest<'_>,
    contestants: &[Contestant],
    report: &mut Report,
) -> Result<()> {
    const NAME: &str = "windows against the exact reference";
    let (reference, program) = match (&found.reference, &found.compare) {
        (Ok(reference), Ok(program)) => (reference, program),
        (Err(reason), _) | (_, Err(reason)) => {
            report.not_run(NAME, reason);
            return Ok(());
        }
    };
    let exact = contest.scratch.join("exact.jsonl");
    let mut counting = Command::new(reference);
    counting.arg("w1-exact").arg(contest.file).arg(&exact);
    process::run(&mut counting, contest.scratch, DEADLINE).await?;
    let runs = contestants
        .iter()
        .flat_map(|one| one.runs.iter().map(move |run| (one.name, &run.windows)));
    let (mut right, mut worst) = (0.0, String::new());
    for (name, windows) in runs {
        let mut comparing = Command::new("python3");
        comparing.arg(program).arg(&exact).arg(windows);
        let said = match comparing.output() {
            Ok(said) => said,
            Err(error) => {
                report.not_run(NAME, format!("cannot start python3: {error}"));
                return Ok(());
            }
        };
        let text = String::from_utf8_lossy(&said.stdout);
        eprintln!("  {name}: {}", text.trim());
        if said.status.success() && text.starts_with("OK ") {
            right += 1.0;
            let end = text.trim().rsplit("worst d ").next().unwrap_or_default();
            worst = format!(
                "{worst}{}{name} {end}",
                if worst.is_empty() { "" } else { ", " }
            );
        } else {
            let error = String::from_utf8_lossy(&said.stderr);
            report.wrong(format!("{name}: {NAME}: {text}{error}"));
        }
    }
    report.more(NAME, &[right], "right", None);
    report.note(format!("members off at most: {worst}"));
    Ok(())
}

/// One of our jobs, on an empty folder.
fn job(plan: Plan, contest: &Contest<'_>, dir: &Path, windows: &Path) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["job", "pipeline", plan.name(), "--file"]);
    command.arg(contest.file).arg("--dir").arg(dir);
    command.arg("--windows").arg(windows);
    command.args(["--partitions", &contest.partitions.to_string()]);
    Ok(command)
}

fn count_lines(file: &Path) -> Result<u64> {
    use std::io::BufRead as _;
    let mut lines = std::io::BufReader::with_capacity(1 << 20, std::fs::File::open(file)?);
    let (mut buffer, mut count) = (Vec::new(), 0);
    while lines.read_until(b'\n', &mut buffer)? > 0 {
        count += 1;
        buffer.clear();
    }
    Ok(count)
}
