//! The machine that figures are taken on, and how quiet it was.

use std::io::Write as _;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use serde::Serialize;

const SYNCS: usize = 200;
/// About what a batch of 64 records takes in the log.
const SYNC_BYTES: usize = 32 << 10;

/// The machine and its state before and after.
#[derive(Debug, Serialize)]
pub(crate) struct Machine {
    cpus: usize,
    cpu: String,
    memory_mib: f64,
    memory_available_mib: f64,
    kernel: String,
    file_system: String,
    /// 32 KiB appended and synced to the device of the data: p50 and p99, ms.
    sync_ms: [f64; 2],
    load_before: String,
    load_after: String,
    /// Share of the CPUs in use by anything, ourselves included, over the whole run.
    busy: f64,
    /// Share of the CPUs that the host withheld over the whole run.
    stolen: f64,
    #[serde(skip)]
    before: Busy,
}

impl Machine {
    /// The machine as it is before, with the device below `dir`.
    pub(crate) fn before(dir: &Path) -> Result<Self> {
        let kernel = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        Ok(Self {
            cpus: cpus(),
            cpu: field("/proc/cpuinfo", "model name"),
            memory_mib: number_of("/proc/meminfo", "MemTotal").unwrap_or(0.0) / 1_024.0,
            memory_available_mib: number_of("/proc/meminfo", "MemAvailable").unwrap_or(0.0)
                / 1_024.0,
            kernel: kernel.trim().to_owned(),
            file_system: file_system(dir),
            sync_ms: syncs(dir)?,
            load_before: load(),
            load_after: String::new(),
            busy: 0.0,
            stolen: 0.0,
            before: Busy::now(),
        })
    }

    /// Notes the state after.
    pub(crate) fn after(&mut self) {
        self.load_after = load();
        let meanwhile = Busy::now().since(&self.before);
        self.busy = meanwhile.share(meanwhile.busy_s);
        self.stolen = meanwhile.share(meanwhile.stolen_s);
    }

    /// In two lines.
    pub(crate) fn lines(&self) -> String {
        format!(
            "{} × {}, {:.0} MiB ({:.0} available), Linux {}, data on {}: 32 KiB synced in {:.1} ms (p99 {:.1})\n\
             load {} before, {} after; CPUs {:.0} % busy, {:.0} % withheld by the host",
            self.cpus,
            self.cpu,
            self.memory_mib,
            self.memory_available_mib,
            self.kernel,
            self.file_system,
            self.sync_ms[0],
            self.sync_ms[1],
            self.load_before,
            self.load_after,
            self.busy * 100.0,
            self.stolen * 100.0,
        )
    }
}

/// What all CPUs did since the machine started, and when that was read.
#[derive(Debug, Clone)]
pub(crate) struct Busy {
    at: Instant,
    /// CPU seconds in use.
    pub(crate) busy_s: f64,
    /// CPU seconds withheld by the host.
    pub(crate) stolen_s: f64,
}

/// The difference of two readings.
#[derive(Debug)]
pub(crate) struct Meanwhile {
    wall_s: f64,
    pub(crate) busy_s: f64,
    pub(crate) stolen_s: f64,
}

impl Busy {
    pub(crate) fn now() -> Self {
        let text = std::fs::read_to_string("/proc/stat").unwrap_or_default();
        let first = text.lines().next().unwrap_or_default();
        let ticks: Vec<f64> = first
            .split_whitespace()
            .skip(1)
            .map(|ticks| ticks.parse().unwrap_or(0.0))
            .collect();
        let s = |at: usize| ticks.get(at).copied().unwrap_or(0.0) / 100.0;
        Self {
            at: Instant::now(),
            // user, nice, system, irq, softirq; idle and iowait stand between.
            busy_s: s(0) + s(1) + s(2) + s(5) + s(6),
            stolen_s: s(7),
        }
    }

    pub(crate) fn since(&self, before: &Busy) -> Meanwhile {
        Meanwhile {
            wall_s: (self.at - before.at).as_secs_f64(),
            busy_s: self.busy_s - before.busy_s,
            stolen_s: self.stolen_s - before.stolen_s,
        }
    }
}

impl Meanwhile {
    /// Those CPU seconds as a share of what all CPUs had, 0 to 1.
    pub(crate) fn share(&self, cpu_s: f64) -> f64 {
        (cpu_s / (self.wall_s * cpus() as f64).max(1e-9)).clamp(0.0, 1.0)
    }
}

/// The number of a `name: number unit` line of a file in `/proc`.
pub(crate) fn number_of(path: &str, name: &str) -> Option<f64> {
    field(path, name).split(' ').next()?.parse().ok()
}

fn field(path: &str, name: &str) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .find_map(|line| line.split_once(':').filter(|(key, _)| key.trim() == name))
        .map_or_else(String::new, |(_, value)| value.trim().to_owned())
}

fn cpus() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}

fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// The kind of file system that holds a folder: the longest mount point above it.
fn file_system(dir: &Path) -> String {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ').skip(1);
            Some((fields.next()?, fields.next()?))
        })
        .filter(|(point, _)| dir.starts_with(point))
        .max_by_key(|(point, _)| point.len())
        .map_or_else(|| "?".to_owned(), |(_, kind)| kind.to_owned())
}

/// p50 and p99 of appending and syncing, ms.
fn syncs(dir: &Path) -> Result<[f64; 2]> {
    let mut file = tempfile::tempfile_in(dir)?;
    let bytes = vec![7u8; SYNC_BYTES];
    let mut took = Vec::with_capacity(SYNCS);
    for _ in 0..SYNCS {
        let begun = Instant::now();
        file.write_all(&bytes)?;
        file.sync_data()?;
        took.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    took.sort_by(f64::total_cmp);
    Ok([took[SYNCS / 2], took[SYNCS * 99 / 100]])
}
