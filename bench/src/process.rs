//! A program in a process of its own, measured from outside: wall time, CPU, peak memory, and what
//! the rest of the machine did meanwhile. All that is compared is measured by this.
//!
//! - `/proc/<pid>` is read every 10 ms until the process is a zombie: its CPU time is then final
//!   and still there. Peak memory (`VmHWM`) only grows within one program, so the last reading
//!   before the end stands; it misses what is taken in the last 10 ms.
//! - What others used is what the machine was busy with, without this process and the measured.
//! - Past its deadline, and on every way out, the process is killed.

use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

use crate::machine::{Busy, number_of};

const POLL: Duration = Duration::from_millis(10);
/// Linux counts 100 ticks a second for every program.
const TICKS_PER_S: f64 = 100.0;

/// What a program took.
#[derive(Debug)]
pub(crate) struct Ran {
    /// From start to end, seconds.
    pub(crate) wall_s: f64,
    /// User and system time of all its threads, seconds.
    pub(crate) cpu_s: f64,
    /// Peak resident memory, MiB.
    pub(crate) peak_mib: f64,
    /// Share of the machine's CPUs that others used meanwhile, 0 to 1.
    pub(crate) others: f64,
    /// Share of the CPUs that the host withheld meanwhile, 0 to 1.
    pub(crate) stolen: f64,
    /// What it printed.
    pub(crate) stdout: String,
}

/// Runs a program to its end. Its stdout goes through a file in `scratch`; stderr is ours.
///
/// # Errors
/// It does not start, fails, or is still running at the deadline.
pub(crate) async fn run(command: &mut Command, scratch: &Path, deadline: Duration) -> Result<Ran> {
    let shown = command.get_program().to_string_lossy().into_owned();
    let printed = tempfile::NamedTempFile::new_in(scratch)?;
    command
        .stdin(Stdio::null())
        .stdout(File::create(printed.path())?);
    let (before, own_before) = (Busy::now(), cpu_s("self"));
    let begun = Instant::now();
    let child = command.spawn();
    let mut child = Ended(child.with_context(|| format!("cannot start {shown}"))?);
    let pid = child.0.id().to_string();
    let mut peak_kib = 0.0;
    while !is_zombie(&pid) {
        if let Some(kib) = peak_kib_of(&pid) {
            peak_kib = kib;
        }
        if begun.elapsed() > deadline {
            bail!("{shown} was still running after {} s", deadline.as_secs());
        }
        tokio::time::sleep(POLL).await;
    }
    let wall_s = begun.elapsed().as_secs_f64();
    let cpu = cpu_s(&pid);
    let status = child.0.wait()?;
    ensure!(status.success(), "{shown} failed: {status}");
    let busy = Busy::now().since(&before);
    let ours = cpu + cpu_s("self") - own_before;
    Ok(Ran {
        wall_s,
        cpu_s: cpu,
        peak_mib: peak_kib / 1_024.0,
        others: busy.share(busy.busy_s - ours),
        stolen: busy.share(busy.stolen_s),
        stdout: std::fs::read_to_string(printed.path())?,
    })
}

/// Peak resident memory of a running process so far, MiB.
pub(crate) fn peak_mib(pid: u32) -> Option<f64> {
    peak_kib_of(&pid.to_string()).map(|kib| kib / 1_024.0)
}

/// CPU time of a process so far, seconds; `self` is this one.
pub(crate) fn cpu_s(pid: &str) -> f64 {
    let ticks: f64 = stat(pid)
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum();
    ticks / TICKS_PER_S
}

fn peak_kib_of(pid: &str) -> Option<f64> {
    number_of(&format!("/proc/{pid}/status"), "VmHWM")
}

fn is_zombie(pid: &str) -> bool {
    matches!(
        stat(pid).trim_start().chars().next(),
        Some('Z' | 'X') | None
    )
}

/// What follows the name in `/proc/<pid>/stat`, from the state on.
fn stat(pid: &str) -> String {
    let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    text.rsplit(')').next().unwrap_or_default().to_owned()
}

/// A child that never outlives the value.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        // Both fail where it has been waited for, which is what we are after.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
