//! Acked delivery end to end, next to NATS JetStream: published, delivered, acked, durable.
//!
//! - Like for like: the same payloads; as many deliveries that the subscriber has not acked yet;
//!   server and publisher in one process, the subscriber in one of its own, gRPC or NATS over loopback
//!   TCP; publisher and subscriber at the same time. Ours publishes to the log, as collect does.
//! - The clock runs from the first publish until the subscriber knows every ack to be durable (ours),
//!   or the consumer's ack floor is the last message (JetStream, which does not answer acks).
//! - Ours syncs on the embedded log and tables before it answers; RabbitMQ's streams do not sync.
//!   JetStream runs as it is by default, synced every 2 minutes, and once with every write synced.
//! - Every record must come once and be the one that was published; nothing may be left.
//!
//! | module | what it does |
//! |---|---|
//! | [`service`] | the job with server and publisher |
//! | [`subscriber`] | the job that acks |
//! | [`jetstream`] | JetStream's program, built |
//! | [`payloads`] | what is published |

mod jetstream;
mod payloads;
pub(crate) mod service;
pub(crate) mod subscriber;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::process::Ran;
use crate::report::Report;
use crate::servers::Servers;
use crate::{job, records};

/// Deliveries that may be unacked: the most that the contract allows.
const UNACKED_MAX: u32 = 10_000;
/// With every write synced JetStream takes as much longer: it gets fewer messages.
const SYNCED_SHARE: u64 = 20;

const EMBEDDED: &str = "acked delivery, embedded";
const OVER_SERVERS: &str = "acked delivery, over RabbitMQ and CQL";
const JETSTREAM: &str = "acked delivery, JetStream";
const JETSTREAM_SYNCED: &str = "acked delivery, JetStream, every write synced";

/// How much, how often.
pub(crate) struct Sizes {
    /// Whether JetStream takes part.
    pub(crate) beside_jetstream: bool,
    pub(crate) records: u64,
    pub(crate) rounds: usize,
    pub(crate) partitions: u16,
}

#[derive(Debug, Deserialize)]
struct Outcome {
    records: u64,
    seconds: f64,
    published_s: f64,
    redelivered: u64,
}

enum Program {
    Ours {
        on_servers: Option<(String, String)>,
    },
    JetStream {
        program: PathBuf,
        synced: bool,
    },
}

struct Contestant {
    name: &'static str,
    program: Program,
    runs: Vec<(Ran, Outcome)>,
}

/// Measures all of them, in turns.
pub(crate) async fn measure(
    servers: &Servers,
    scratch: &Path,
    sizes: &Sizes,
    report: &mut Report,
) -> Result<()> {
    let lines = records::write(&scratch.join("delivered.jsonl"), sizes.records)?;
    let all = payloads::write(&lines, &scratch.join("payloads"), sizes.records)?;
    let fewer = (sizes.records / SYNCED_SHARE).max(1);
    let some = payloads::write(&lines, &scratch.join("fewer-payloads"), fewer)?;
    let mut contestants = ours(servers, report);
    if sizes.beside_jetstream {
        contestants.extend(theirs(scratch, report).await);
    }
    for round in 0..sizes.rounds {
        for turn in 0..contestants.len() {
            let count = contestants.len();
            let contestant = &mut contestants[(round + turn) % count];
            eprintln!("  round {}: {}", round + 1, contestant.name);
            let payloads = match contestant.program {
                Program::JetStream { synced: true, .. } => &some,
                _ => &all,
            };
            if let Err(error) = contestant.run(payloads, scratch, sizes.partitions).await {
                report.wrong(format!("{}: {error:#}", contestant.name));
            }
        }
    }
    let peer = median(&contestants, JETSTREAM);
    for contestant in &contestants {
        contestant.tell(report);
    }
    for (name, aim) in [(EMBEDDED, 2.0), (OVER_SERVERS, 1.0)] {
        if let (Some(ours), Some(peer)) = (median(&contestants, name), peer) {
            let name = format!("{name}: times JetStream");
            report.more(name, &[ours / peer], "", Some(aim));
        }
    }
    Ok(())
}

/// Ours; over servers where there are any.
fn ours(servers: &Servers, report: &mut Report) -> Vec<Contestant> {
    let embedded = Program::Ours { on_servers: None };
    let mut contestants = vec![Contestant::new(EMBEDDED, embedded)];
    match servers.both() {
        Ok((broker, cql)) => {
            let on_servers = Some((broker.to_owned(), cql.to_owned()));
            let program = Program::Ours { on_servers };
            contestants.push(Contestant::new(OVER_SERVERS, program));
        }
        Err(reason) => report.not_run(OVER_SERVERS, reason),
    }
    contestants
}

/// JetStream in both ways, where it builds.
async fn theirs(scratch: &Path, report: &mut Report) -> Vec<Contestant> {
    let program = match jetstream::build(scratch).await {
        Ok(program) => program,
        Err(error) => {
            report.not_run(JETSTREAM, format!("{error:#}"));
            return Vec::new();
        }
    };
    let way = |(name, synced)| {
        let program = program.clone();
        Contestant::new(name, Program::JetStream { program, synced })
    };
    let ways = [(JETSTREAM, false), (JETSTREAM_SYNCED, true)];
    ways.into_iter().map(way).collect()
}

impl Contestant {
    fn new(name: &'static str, program: Program) -> Self {
        Self {
            name,
            program,
            runs: Vec::new(),
        }
    }

    async fn run(&mut self, payloads: &Path, scratch: &Path, partitions: u16) -> Result<()> {
        let dir = tempfile::tempdir_in(scratch)?;
        let mut command = match &self.program {
            Program::Ours { on_servers } => {
                let mut command = job::command("deliver", dir.path())?;
                if let Some((broker, cql)) = on_servers {
                    command.args(["--broker", broker, "--cql", cql]);
                }
                command.args(["--partitions", &partitions.to_string()]);
                command.arg("--payloads").arg(payloads);
                command.args(["--unacked", &UNACKED_MAX.to_string()]);
                command
            }
            Program::JetStream { program, synced } => {
                let mut command = Command::new(program);
                command.arg("deliver").arg("-dir").arg(dir.path());
                command.arg("-payloads").arg(payloads);
                command.args(["-unacked", &UNACKED_MAX.to_string()]);
                command.arg(format!("-sync-always={synced}"));
                command
            }
        };
        let (ran, outcome) = job::run::<Outcome>(&mut command, scratch).await?;
        ensure!(
            outcome.redelivered == 0,
            "{} came twice",
            outcome.redelivered
        );
        self.runs.push((ran, outcome));
        Ok(())
    }

    fn rates(&self) -> Vec<f64> {
        let rate = |(_, run): &(Ran, Outcome)| run.records as f64 / run.seconds;
        self.runs.iter().map(rate).collect()
    }

    fn tell(&self, report: &mut Report) {
        let name = self.name;
        if self.runs.is_empty() {
            return report.not_run(name, "every run failed");
        }
        report.more(format!("{name}: records/s"), &self.rates(), "/s", None);
        let of = |figure: fn(&(Ran, Outcome)) -> f64| self.runs.iter().map(figure).collect();
        let published: Vec<f64> = of(|(_, run)| run.records as f64 / run.published_s);
        report.more(
            format!("{name}: records/s published"),
            &published,
            "/s",
            None,
        );
        let cpu: Vec<f64> = of(|(ran, run)| ran.cpu_s * 1e6 / run.records as f64);
        let of_server = format!("{name}: CPU a record, server and publisher");
        report.less(of_server, &cpu, "µs", None);
        let peak: Vec<f64> = of(|(ran, _)| ran.peak_mib);
        report.less(format!("{name}: peak memory"), &peak, "MiB", None);
    }
}

/// The median rate of a contestant.
fn median(contestants: &[Contestant], name: &str) -> Option<f64> {
    let contestant = contestants.iter().find(|one| one.name == name)?;
    let mut rates = contestant.rates();
    rates.sort_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied()
}
