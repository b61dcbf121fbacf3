//! Children that never outlive the task.
//!
//! - Each child leads a process group of its own; Ctrl-C, SIGTERM, SIGHUP and a deadline end the
//!   whole group: SIGTERM, 5 s of grace, SIGKILL.
//! - Every child inherits a mark of this run in its environment, and so do its descendants,
//!   whatever group or session they move to. What still bears the mark after a step is killed,
//!   and the step has failed: it left something running. The search reads `/proc`, so only
//!   Linux is checked.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

const MARK: &str = "HEADCOUNT_XTASK_RUN";
/// Between two looks at a child: unnoticeable to a person, and no load.
const POLL: Duration = Duration::from_millis(25);
/// From SIGTERM to SIGKILL.
const GRACE: Duration = Duration::from_secs(5);

/// Runs the children of one task and knows whether it was interrupted.
pub(crate) struct Runner {
    mark: String,
    interrupted: Arc<AtomicBool>,
}

impl Runner {
    /// Takes over the signals that end a task.
    pub(crate) fn start() -> Result<Self> {
        let interrupted = Arc::new(AtomicBool::new(false));
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            signal_hook::flag::register(signal, Arc::clone(&interrupted))
                .context("cannot take over the signals that end a task")?;
        }
        let mark = format!("{}", std::process::id());
        Ok(Self { mark, interrupted })
    }

    /// Whether a signal has asked this task to end.
    pub(crate) fn interrupted(&self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }

    /// The same, for a thread of its own.
    pub(crate) fn interruption(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.interrupted)
    }

    /// Runs a command to its end, with its output on ours.
    ///
    /// # Errors
    /// Fails where the command does not start, fails, exceeds the deadline, is interrupted, or
    /// leaves a process running.
    pub(crate) fn run(&self, command: &mut Command, deadline: Duration) -> Result<()> {
        let shown = shown(command);
        let status = self.wait(command, deadline)?;
        let left = self.end_leftovers();
        if !status.success() {
            bail!("`{shown}` failed: {status}");
        }
        if !left.is_empty() {
            bail!("`{shown}` left running, now killed: {}", left.join(", "));
        }
        Ok(())
    }

    fn wait(&self, command: &mut Command, deadline: Duration) -> Result<ExitStatus> {
        let shown = shown(command);
        let mut child = self.spawn(command)?;
        let started = Instant::now();
        loop {
            if let Some(status) = child.try_wait().context("cannot wait for a child")? {
                return Ok(status);
            }
            if self.interrupted() {
                self.end(&mut child);
                bail!("interrupted");
            }
            if started.elapsed() > deadline {
                self.end(&mut child);
                bail!("`{shown}` was still running after {} s", deadline.as_secs());
            }
            pause(POLL);
        }
    }

    fn spawn(&self, command: &mut Command) -> Result<Child> {
        use std::os::unix::process::CommandExt as _;

        let shown = shown(command);
        command
            .env(MARK, &self.mark)
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("cannot start `{shown}`"))
    }

    /// Ends a child's group, then whatever has left it.
    fn end(&self, child: &mut Child) {
        let group = Pid::from_child(child);
        // An error means that nothing of the group is left, which is what we are after.
        let _ = kill_process_group(group, Signal::TERM);
        let asked = Instant::now();
        while asked.elapsed() < GRACE && matches!(child.try_wait(), Ok(None)) {
            pause(POLL);
        }
        let _ = kill_process_group(group, Signal::KILL);
        let _ = child.wait();
        self.end_leftovers();
    }

    /// Kills every process with this run's mark and names it.
    fn end_leftovers(&self) -> Vec<String> {
        // What a finished step has just told to end may need a moment to be gone.
        let asked = Instant::now();
        let variable = format!("{MARK}={}", self.mark);
        while asked.elapsed() < Duration::from_secs(1) && !bearing(&variable).is_empty() {
            pause(POLL);
        }
        let left = bearing(&variable);
        for process in &left {
            let _ = kill_process(process.pid, Signal::KILL);
        }
        left.iter().map(ToString::to_string).collect()
    }
}

/// A living process that bears a mark.
#[derive(Debug)]
pub(crate) struct Marked {
    pub(crate) pid: Pid,
    /// Of its program, cut to 15 bytes by the system.
    pub(crate) name: String,
}

impl fmt::Display for Marked {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.name, self.pid)
    }
}

/// Living processes with `variable`, as `NAME=value`, in the environment that they began with.
pub(crate) fn bearing(variable: &str) -> Vec<Marked> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let Some(pid) = path
            .file_name()
            .and_then(OsStr::to_str)
            .and_then(|name| name.parse().ok())
            .and_then(Pid::from_raw)
        else {
            continue;
        };
        // A zombie's environment reads as empty, another user's not at all.
        let environment = fs::read(path.join("environ")).unwrap_or_default();
        if environment
            .split(|byte| *byte == 0)
            .any(|known| known == variable.as_bytes())
        {
            let name = fs::read_to_string(path.join("comm")).unwrap_or_default();
            found.push(Marked {
                pid,
                name: name.trim().to_owned(),
            });
        }
    }
    found
}

/// A command as a person would type it, its program without the folder.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()))
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[expect(
    clippy::disallowed_methods,
    reason = "a task has one thread and no runtime that it could block"
)]
pub(crate) fn pause(time: Duration) {
    std::thread::sleep(time);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    fn runner(mark: &str) -> Runner {
        Runner {
            mark: format!("{mark}-{}", std::process::id()),
            interrupted: Arc::new(AtomicBool::new(false)),
        }
    }

    #[test]
    fn a_child_that_leaves_nothing_passes() {
        let outcome = runner("clean").run(&mut shell("true"), Duration::from_secs(10));
        outcome.unwrap();
    }

    #[test]
    fn a_detached_process_is_killed_and_named() {
        let runner = runner("detached");
        // It is looked for once the shell has ended: by then it is to be what it will be.
        let mut command = shell("setsid sleep 300 >/dev/null 2>&1 & sleep 1");
        let error = runner
            .run(&mut command, Duration::from_secs(10))
            .unwrap_err();
        assert!(error.to_string().contains("sleep ("), "{error}");
        assert!(runner.end_leftovers().is_empty());
    }

    #[test]
    fn a_deadline_ends_the_whole_group() {
        let runner = runner("deadline");
        let mut command = shell("sleep 300 & sleep 300");
        let error = runner
            .run(&mut command, Duration::from_millis(200))
            .unwrap_err();
        assert!(error.to_string().contains("still running"), "{error}");
        assert!(bearing(&format!("{MARK}={}", runner.mark)).is_empty());
    }

    #[test]
    fn a_signal_ends_the_child() {
        let runner = runner("signal");
        runner.interrupted.store(true, Ordering::Relaxed);
        let error = runner
            .run(&mut shell("sleep 300"), Duration::from_secs(10))
            .unwrap_err();
        assert_eq!(error.to_string(), "interrupted");
        assert!(bearing(&format!("{MARK}={}", runner.mark)).is_empty());
    }
}
