//! A process that never outlives its test.
//!
//! - It leads a process group of its own; dropping the value kills the group and waits for it.
//! - What it prints is kept, line by line, so that a test can wait for a line and a failure can
//!   show the rest.

use std::io::{BufRead as _, BufReader, Read};
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use tokio::sync::watch;

/// Between two looks at a process that is to end.
const POLL: Duration = Duration::from_millis(5);
/// Lines of a stream that a failure shows.
const SHOWN_LINES: usize = 60;

/// What a process has printed, in the order of arrival.
#[derive(Default)]
struct Printed {
    lines: Vec<(bool, String)>,
    /// Streams that have ended.
    ended: u8,
}

/// A running process.
pub(crate) struct Process {
    name: String,
    child: Child,
    status: Option<ExitStatus>,
    printed: watch::Receiver<Printed>,
}

impl Process {
    /// Starts a process with its output kept.
    pub(crate) fn start(mut command: Command) -> Self {
        let name = format!("{command:?}");
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let (sender, printed) = watch::channel(Printed::default());
        let stdout = child.stdout.take().expect("stdout is a pipe");
        let stderr = child.stderr.take().expect("stderr is a pipe");
        keep(stdout, false, sender.clone());
        keep(stderr, true, sender);
        Self {
            name,
            child,
            status: None,
            printed,
        }
    }

    /// Waits for a line, on either stream, that `pick` makes something of.
    pub(crate) async fn line<T>(&self, patience: Duration, pick: impl Fn(&str) -> Option<T>) -> T {
        let mut printed = self.printed.clone();
        let mut seen = 0;
        let mut picked = None;
        let wait = printed.wait_for(|printed| {
            let fresh = &printed.lines[seen..];
            seen = printed.lines.len();
            picked = fresh.iter().find_map(|(_, line)| pick(line));
            picked.is_some() || printed.ended == 2
        });
        let timed_out = tokio::time::timeout(patience, wait).await.is_err();
        picked.unwrap_or_else(|| {
            let why = if timed_out { "in time" } else { "and ended" };
            panic!(
                "{} did not print what was awaited {why}:\n{}",
                self.name,
                self.shown()
            )
        })
    }

    /// Everything printed to stderr so far.
    pub(crate) fn stderr(&self) -> String {
        self.stream(true)
    }

    /// Everything printed to stdout so far.
    pub(crate) fn stdout(&self) -> String {
        self.stream(false)
    }

    /// The end of what was printed, for a failure.
    pub(crate) fn shown(&self) -> String {
        let printed = self.printed.borrow();
        let from = printed.lines.len().saturating_sub(SHOWN_LINES);
        let lines = printed.lines[from..].iter().map(|(_, line)| line.as_str());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Its process id.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its resident memory, KiB.
    pub(crate) fn resident_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id()));
        let status = status.expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        number.expect("a running program has resident memory")
    }

    /// Whether it runs.
    pub(crate) fn is_running(&mut self) -> bool {
        self.status().is_none()
    }

    /// kill -9, and the end of the process.
    pub(crate) fn kill(&mut self) -> ExitStatus {
        self.signal_group(Signal::KILL);
        let status = self.child.wait().expect("a child can be waited for");
        *self.status.insert(status)
    }

    /// Stops it where it stands, without its knowing.
    #[cfg(feature = "external")]
    pub(crate) fn pause(&self) {
        kill_process(self.pid(), Signal::STOP).expect("a child can be signalled");
    }

    /// Lets it go on.
    #[cfg(feature = "external")]
    pub(crate) fn resume(&self) {
        kill_process(self.pid(), Signal::CONT).expect("a child can be signalled");
    }

    /// Asks it to stop, as Ctrl-C in a terminal does, and waits.
    pub(crate) async fn stop(&mut self, patience: Duration) -> ExitStatus {
        self.ask(Signal::INT, patience).await
    }

    /// Asks it to stop, as a service's supervisor does, and waits.
    pub(crate) async fn terminate(&mut self, patience: Duration) -> ExitStatus {
        self.ask(Signal::TERM, patience).await
    }

    async fn ask(&mut self, signal: Signal, patience: Duration) -> ExitStatus {
        if self.is_running() {
            kill_process(self.pid(), signal).expect("a child can be signalled");
        }
        self.wait(patience).await
    }

    /// Waits until it ends as failed, with a last line that is an error and names all of these.
    #[cfg(feature = "external")]
    pub(crate) async fn fails(&mut self, patience: Duration, named: &[&str]) {
        let status = self.wait(patience).await;
        let said = self.stderr();
        let last = said.lines().last().unwrap_or_default();
        println!("{}: {last}", self.name);
        assert_eq!(status.code(), Some(1), "{}", self.shown());
        assert!(last.starts_with("error: "), "{last}");
        for part in named {
            assert!(last.contains(part), "{part}: {last}");
        }
    }

    /// Waits for the end of the process.
    pub(crate) async fn wait(&mut self, patience: Duration) -> ExitStatus {
        let started = Instant::now();
        let status = loop {
            if let Some(status) = self.status() {
                break status;
            }
            assert!(
                started.elapsed() < patience,
                "{} does not end:\n{}",
                self.name,
                self.shown()
            );
            tokio::time::sleep(POLL).await;
        };
        // What it printed last may still be on its way through the pipes.
        let mut printed = self.printed.clone();
        let drained = printed.wait_for(|printed| printed.ended == 2);
        let _ = tokio::time::timeout(Duration::from_secs(5), drained).await;
        status
    }

    /// Whether the process ended by SIGABRT, as a crash point of the tests makes it.
    pub(crate) fn aborted(status: ExitStatus) -> bool {
        status.signal() == Some(Signal::ABORT.as_raw())
    }

    fn status(&mut self) -> Option<ExitStatus> {
        if self.status.is_none() {
            self.status = self.child.try_wait().expect("a child can be waited for");
        }
        self.status
    }

    fn pid(&self) -> Pid {
        Pid::from_child(&self.child)
    }

    fn signal_group(&mut self, signal: Signal) {
        // Once it has been waited for, its id may be another's.
        if self.status().is_none() {
            let _ = kill_process_group(self.pid(), signal);
        }
    }

    fn stream(&self, stderr: bool) -> String {
        let printed = self.printed.borrow();
        let lines = printed.lines.iter().filter(|(stream, _)| *stream == stderr);
        lines
            .map(|(_, line)| line.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{} had printed:\n{}", self.name, self.shown());
        }
        self.signal_group(Signal::KILL);
        if self.status.is_none() {
            let _ = self.child.wait();
        }
    }
}

/// Keeps the lines of a stream until it ends.
fn keep(stream: impl Read + Send + 'static, stderr: bool, printed: watch::Sender<Printed>) {
    std::thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .is_ok_and(|read| read > 0)
        {
            let text = String::from_utf8_lossy(&line).trim_end().to_owned();
            printed.send_modify(|printed| printed.lines.push((stderr, text)));
            line.clear();
        }
        printed.send_modify(|printed| printed.ended += 1);
    });
}
