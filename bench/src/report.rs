//! The table, the JSON, and the state of the machine that the figures were taken on.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Serialize;

/// One figure.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Row {
    /// What was measured.
    name: String,
    /// The figure.
    value: f64,
    /// Its unit.
    unit: &'static str,
    /// What was aimed at, if anything; at least or at most by `lower_is_better`.
    aim: Option<f64>,
    lower_is_better: bool,
}

/// All figures of a run.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    cpus: usize,
    cpu: String,
    memory_kib: u64,
    load_before: String,
    load_after: String,
    rows: Vec<Row>,
}

impl Report {
    /// An empty report, with the machine as it is before.
    pub(crate) fn begin() -> Self {
        let cpu = field("/proc/cpuinfo", "model name");
        let memory = field("/proc/meminfo", "MemTotal");
        Self {
            cpus: std::thread::available_parallelism().map_or(1, Into::into),
            cpu,
            memory_kib: memory
                .split(' ')
                .next()
                .and_then(|kib| kib.parse().ok())
                .unwrap_or(0),
            load_before: load(),
            load_after: String::new(),
            rows: Vec::new(),
        }
    }

    /// A figure of which more is better.
    pub(crate) fn more(
        &mut self,
        name: impl Into<String>,
        value: f64,
        unit: &'static str,
        aim: Option<f64>,
    ) {
        self.add(Row {
            name: name.into(),
            value,
            unit,
            aim,
            lower_is_better: false,
        });
    }

    /// A figure of which less is better.
    pub(crate) fn less(
        &mut self,
        name: impl Into<String>,
        value: f64,
        unit: &'static str,
        aim: Option<f64>,
    ) {
        self.add(Row {
            name: name.into(),
            value,
            unit,
            aim,
            lower_is_better: true,
        });
    }

    fn add(&mut self, row: Row) {
        eprintln!("{}", row.line());
        self.rows.push(row);
    }

    /// Prints the table, and writes the JSON where it is wanted.
    pub(crate) fn end(mut self, json: Option<&Path>) -> Result<()> {
        self.load_after = load();
        println!(
            "\n{} × {}, {} MiB; load {} before, {} after\n",
            self.cpus,
            self.cpu,
            self.memory_kib / 1_024,
            self.load_before,
            self.load_after
        );
        for row in &self.rows {
            println!("{}", row.line());
        }
        if let Some(path) = json {
            let text = serde_json::to_string_pretty(&self)?;
            std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
        }
        Ok(())
    }
}

impl Row {
    fn line(&self) -> String {
        let aim = self.aim.map_or_else(String::new, |aim| {
            let met = if self.lower_is_better {
                self.value <= aim
            } else {
                self.value >= aim
            };
            let relation = if self.lower_is_better {
                "at most"
            } else {
                "at least"
            };
            format!(
                "  (aim: {relation} {aim}, {})",
                if met { "met" } else { "missed" }
            )
        });
        let value = if self.value.abs() >= 100.0 {
            format!("{:.0}", self.value)
        } else {
            format!("{:.2}", self.value)
        };
        format!("{:<52} {value:>12} {}{aim}", self.name, self.unit)
    }
}

/// Peak resident memory of this process so far, MiB.
pub(crate) fn peak_mib() -> f64 {
    let peak = field("/proc/self/status", "VmHWM");
    peak.split(' ')
        .next()
        .and_then(|kib| kib.parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1_024.0
}

/// CPU time of this process so far, seconds (user and system).
pub(crate) fn cpu_s() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    let ticks: f64 = after
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum();
    // Linux counts 100 ticks a second for every program.
    ticks / 100.0
}

fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

fn field(path: &str, name: &str) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .find_map(|line| line.split_once(':').filter(|(key, _)| key.trim() == name))
        .map_or_else(String::new, |(_, value)| value.trim().to_owned())
}
