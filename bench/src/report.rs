//! The table, the JSON, and what went wrong.
//!
//! A row says what was aimed at and what was reached; being slow fails nothing. A wrong result
//! does, once everything else is reported.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::Serialize;

use crate::machine::Machine;

/// One figure, or why there is none.
#[derive(Debug, Clone, Serialize)]
struct Row {
    /// What was measured.
    name: String,
    /// The figure: the median where there were several runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<f64>,
    /// Its unit.
    unit: &'static str,
    /// Least and most, where there were several runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    spread: Option<[f64; 2]>,
    runs: usize,
    /// What was aimed at, if anything; at least or at most by `lower_is_better`.
    #[serde(skip_serializing_if = "Option::is_none")]
    aim: Option<f64>,
    lower_is_better: bool,
    /// How quiet the machine was, or why it was not run.
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
}

/// All figures of a run.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    command: String,
    machine: Machine,
    rows: Vec<Row>,
    wrong: Vec<String>,
}

impl Report {
    /// An empty report, with the machine as it is before and the device below `dir`.
    pub(crate) fn begin(dir: &Path) -> Result<Self> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        Ok(Self {
            command: format!("cargo xtask bench {}", arguments.join(" ")),
            machine: Machine::before(dir)?,
            rows: Vec::new(),
            wrong: Vec::new(),
        })
    }

    /// A figure of which more is better, one value a run.
    pub(crate) fn more(
        &mut self,
        name: impl Into<String>,
        values: &[f64],
        unit: &'static str,
        aim: Option<f64>,
    ) {
        self.figure(name.into(), values, unit, aim, false);
    }

    /// A figure of which less is better, one value a run.
    pub(crate) fn less(
        &mut self,
        name: impl Into<String>,
        values: &[f64],
        unit: &'static str,
        aim: Option<f64>,
    ) {
        self.figure(name.into(), values, unit, aim, true);
    }

    /// Says of the last figure how it came about.
    pub(crate) fn note(&mut self, note: String) {
        eprintln!("  {note}");
        if let Some(row) = self.rows.last_mut() {
            row.note = note;
        }
    }

    /// Says why something was not measured.
    pub(crate) fn not_run(&mut self, name: impl Into<String>, reason: impl Into<String>) {
        self.add(Row {
            name: name.into(),
            value: None,
            unit: "",
            spread: None,
            runs: 0,
            aim: None,
            lower_is_better: false,
            note: format!("not run: {}", reason.into()),
        });
    }

    /// A wrong result: the run fails once it is reported.
    pub(crate) fn wrong(&mut self, what: String) {
        eprintln!("WRONG: {what}");
        self.wrong.push(what);
    }

    fn figure(
        &mut self,
        name: String,
        values: &[f64],
        unit: &'static str,
        aim: Option<f64>,
        lower_is_better: bool,
    ) {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let spread = (sorted.len() > 1).then(|| [sorted[0], sorted[sorted.len() - 1]]);
        self.add(Row {
            name,
            value: sorted.get(sorted.len() / 2).copied(),
            unit,
            spread,
            runs: sorted.len(),
            aim,
            lower_is_better,
            note: String::new(),
        });
    }

    fn add(&mut self, row: Row) {
        eprintln!("{}", row.line());
        self.rows.push(row);
    }

    /// Prints the table, and writes the JSON where it is wanted.
    ///
    /// # Errors
    /// A result was wrong, or the JSON cannot be written.
    pub(crate) fn end(mut self, json: Option<&Path>) -> Result<()> {
        self.machine.after();
        println!("\n{}\n{}\n", self.command, self.machine.lines());
        for row in &self.rows {
            println!("{}", row.line());
        }
        if let Some(path) = json {
            let text = serde_json::to_string_pretty(&self)?;
            std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
        }
        if !self.wrong.is_empty() {
            bail!("wrong results:\n{}", self.wrong.join("\n"));
        }
        Ok(())
    }
}

impl Row {
    fn line(&self) -> String {
        let Some(value) = self.value else {
            return format!("{:<58} {}", self.name, self.note);
        };
        let spread = self.spread.map_or_else(String::new, |[least, most]| {
            format!(
                "  ({} to {}, {} runs)",
                shown(least),
                shown(most),
                self.runs
            )
        });
        let aim = self.aim.map_or_else(String::new, |aim| {
            let (met, relation) = if self.lower_is_better {
                (value <= aim, "at most")
            } else {
                (value >= aim, "at least")
            };
            let met = if met { "met" } else { "missed" };
            format!("  (aim: {relation} {aim}, {met})")
        });
        let note = if self.note.is_empty() { "" } else { "  " };
        format!(
            "{:<58} {:>10} {}{spread}{aim}{note}{}",
            self.name,
            shown(value),
            self.unit,
            self.note
        )
    }
}

fn shown(value: f64) -> String {
    if value.abs() >= 100.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.2}")
    }
}
