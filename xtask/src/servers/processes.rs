//! The processes of a folder: found, told from others, stopped.
//!
//! - *Identity* is (pid, start time in ticks since the boot): a pid that is used again has another.
//! - *Mark*: `HEADCOUNT_SERVER=NAME@FOLDER` in the environment of every server, inherited by all
//!   that it starts in whatever group or session, and there from the first instruction on. So no
//!   kill of an `up`, at any moment, leaves a process that cannot be found.
//! - Stopping: SIGTERM to the server itself, 30 s; SIGTERM to the rest, 5 s; then SIGKILL to what
//!   bears the mark until nothing does, 10 s.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use rustix::process::{Pid, Signal, kill_process};

use super::folder::Folder;
use super::{Node, Server};
use crate::process::{Marked, bearing, pause};

/// The name of the mark.
pub(crate) const MARK: &str = "HEADCOUNT_SERVER";
const STOP_DEADLINE: Duration = Duration::from_secs(30);
const REST_DEADLINE: Duration = Duration::from_secs(5);
const KILL_DEADLINE: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_millis(50);
/// The unit of start times in `/proc`: 100 a second wherever Linux runs on x86 and ARM.
const TICKS_PER_SECOND: u64 = 100;

/// One process, for as long as it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) pid: u32,
    /// Ticks from the boot of the machine to its start.
    pub(crate) started: u64,
}

/// What has become of a process that was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Lives,
    /// Killed, crashed, or the machine was started anew.
    Gone,
    /// Its pid is that of another program now.
    Replaced,
}

impl Identity {
    /// The living process with this pid.
    pub(crate) fn of(pid: u32) -> Option<Self> {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let started = start_of_living(&stat)?;
        Some(Self { pid, started })
    }

    pub(crate) fn fate(self) -> Fate {
        match Self::of(self.pid) {
            Some(now) if now == self => Fate::Lives,
            Some(_) => Fate::Replaced,
            None => Fate::Gone,
        }
    }

    /// How long it has been running; none where it or `/proc` is not there.
    pub(crate) fn age(self) -> Option<Duration> {
        let uptime = fs::read_to_string("/proc/uptime").ok()?;
        let seconds: f64 = uptime.split(' ').next()?.parse().ok()?;
        let started = Duration::from_secs(self.started / TICKS_PER_SECOND);
        Some(Duration::from_secs_f64(seconds).saturating_sub(started))
    }
}

/// The start time in a line of `/proc/PID/stat`; none for a zombie, which runs no more.
fn start_of_living(stat: &str) -> Option<u64> {
    // The program's name stands in brackets and may hold any character, brackets included.
    let (_, fields) = stat.rsplit_once(") ")?;
    let mut fields = fields.split(' ');
    if matches!(fields.next()?, "Z" | "X") {
        return None;
    }
    // Of all fields the start is the 22nd, the state just read the third.
    fields.nth(18)?.parse().ok()
}

/// `NAME@FOLDER`: the value of the mark.
pub(crate) fn mark(folder: &Folder, node: Node) -> String {
    format!("{}@{}", node.name(), folder.path().display())
}

/// All that runs of a node, the port mapper of a broker included.
pub(crate) fn running(folder: &Folder, node: Node) -> Vec<Marked> {
    bearing(&format!("{MARK}={}", mark(folder, node)))
}

/// Stops all of a node; returns what ran, empty where nothing did.
///
/// # Errors
/// Fails where something outlives SIGKILL, or may not be signalled.
pub(crate) fn stop(folder: &Folder, node: Node) -> Result<Vec<Marked>> {
    let ran = running(folder, node);
    let itself = || {
        let mut all = running(folder, node);
        all.retain(|process| process.name == main_program(node.server));
        all
    };
    end(&itself, Signal::TERM, STOP_DEADLINE);
    end(&|| running(folder, node), Signal::TERM, REST_DEADLINE);
    let left = end(&|| running(folder, node), Signal::KILL, KILL_DEADLINE);
    if let Some(process) = left.first() {
        bail!(
            "{} (pid {}) of {} does not end: look at it with `ps`, end it, then repeat this command",
            process.name,
            process.pid,
            node.name()
        );
    }
    Ok(ran)
}

/// The name that the system gives to the server proper, once it runs.
fn main_program(server: Server) -> &'static str {
    match server {
        Server::Rabbitmq => "beam.smp",
        Server::Cassandra => "java",
    }
}

/// Signals what is found, and waits until nothing is, or the deadline; returns what is left.
fn end(find: &dyn Fn() -> Vec<Marked>, signal: Signal, deadline: Duration) -> Vec<Marked> {
    let asked = Instant::now();
    let mut told: Vec<Pid> = Vec::new();
    loop {
        let left = find();
        if left.is_empty() || asked.elapsed() > deadline {
            return left;
        }
        for process in &left {
            if told.contains(&process.pid) {
                continue;
            }
            // An error means that it is gone, or not ours: then it stays in what is found.
            let _ = kill_process(process.pid, signal);
            // One that is stopped would never hear of it.
            let _ = kill_process(process.pid, Signal::CONT);
            told.push(process.pid);
        }
        pause(POLL);
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    fn stat(name: &str, state: &str) -> String {
        format!(
            "77 ({name}) {state} 1 77 77 0 -1 4194560 1 0 0 0 5 2 0 0 20 0 40 0 123456 9 9 18446744073709551615"
        )
    }

    #[test]
    fn the_start_is_read_whatever_the_name_is() {
        assert_eq!(start_of_living(&stat("java", "S")), Some(123_456));
        assert_eq!(start_of_living(&stat("a) R 1 (b c", "R")), Some(123_456));
        assert_eq!(start_of_living(&stat("java", "Z")), None);
        assert_eq!(start_of_living("77 (java) S 1 77"), None);
        assert_eq!(start_of_living(""), None);
    }

    #[test]
    fn a_pid_that_is_used_again_is_another_process() {
        let us = Identity::of(std::process::id()).unwrap();
        assert_eq!(us.fate(), Fate::Lives);
        let earlier = Identity {
            started: us.started - 1,
            ..us
        };
        assert_eq!(earlier.fate(), Fate::Replaced);
    }

    #[test]
    fn a_zombie_is_gone() {
        let mut child = Command::new("true").spawn().unwrap();
        let started = Instant::now();
        while Identity::of(child.id()).is_some() {
            assert!(started.elapsed() < Duration::from_secs(10));
            pause(POLL);
        }
        let identity = Identity {
            pid: child.id(),
            started: 1,
        };
        assert_eq!(identity.fate(), Fate::Gone);
        child.wait().unwrap();
    }

    #[test]
    fn stopping_reaches_what_moved_away_and_what_is_stopped() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::existing(dir.path()).unwrap();
        let [broker, other] =
            [Server::Rabbitmq, Server::Cassandra].map(|server| Node { server, number: 1 });
        let mut shell = Command::new("sh")
            .args([
                "-c",
                "setsid sleep 300 & setsid sleep 301 & kill -STOP $!; wait",
            ])
            .env(MARK, mark(&folder, broker))
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let started = Instant::now();
        // Three, and no more of those that only start them.
        let mut looks = 0;
        while looks < 5 {
            assert!(started.elapsed() < Duration::from_secs(10));
            looks = match running(&folder, broker).len() {
                3 => looks + 1,
                _ => 0,
            };
            pause(POLL);
        }
        assert!(running(&folder, other).is_empty());
        let ran = stop(&folder, broker).unwrap();
        assert_eq!(ran.len(), 3);
        assert!(running(&folder, broker).is_empty());
        assert!(started.elapsed() < STOP_DEADLINE);
        shell.wait().unwrap();
    }
}
