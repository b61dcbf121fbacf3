//! Windows as W1's programs write them: a JSON line each, the same for all of them.

use std::collections::BTreeMap;
use std::io::{BufRead as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};
use headcount_proto::v1;
use serde::{Deserialize, Serialize};

/// Of event time, every [`SLIDE_MS`].
pub(crate) const SIZE_MS: i64 = 300_000;
pub(crate) const SLIDE_MS: i64 = 10_000;

/// One window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Window {
    #[serde(rename = "start")]
    pub(crate) start_ms: i64,
    #[serde(rename = "end")]
    pub(crate) end_ms: i64,
    pub(crate) yes: i64,
    pub(crate) no: i64,
    pub(crate) guests: i64,
    /// (urlkey, RSVPs yes), most first, ties by key.
    pub(crate) top: Vec<(String, i64)>,
    /// Records by country.
    pub(crate) countries: BTreeMap<String, i64>,
    pub(crate) members: f64,
}

/// Windows as results come in, by start.
#[derive(Debug, Default)]
pub(crate) struct Gathered(BTreeMap<i64, Window>);

impl Gathered {
    /// Takes a row of `results`: the totals of a window, or one of its countries.
    pub(crate) fn take(&mut self, row: &v1::WindowResult) {
        let start = row
            .envelope
            .as_ref()
            .and_then(|envelope| envelope.window_start)
            .unwrap_or_default();
        let start_ms = start.seconds * 1_000 + i64::from(start.nanos) / 1_000_000;
        let window = self.0.entry(start_ms).or_insert_with(|| Window {
            start_ms,
            end_ms: start_ms + SIZE_MS,
            yes: 0,
            no: 0,
            guests: 0,
            top: Vec::new(),
            countries: BTreeMap::new(),
            members: 0.0,
        });
        if let Some(country) = &row.group {
            let records = i64::try_from(row.records.unwrap_or(0)).unwrap_or(i64::MAX);
            window.countries.insert(country.clone(), records);
            return;
        }
        let yes = row.rsvps_yes.unwrap_or(0);
        window.yes = yes;
        window.no = row.rsvps_no.unwrap_or(0);
        // In these records only a yes brings guests along.
        window.guests = row.people.unwrap_or(0) - yes;
        window.top = row
            .top_topics
            .iter()
            .map(|top| (top.key.clone(), top.rsvps_yes.unwrap_or(0)))
            .collect();
        window.members = row
            .distinct_members
            .as_ref()
            .and_then(|members| members.estimate)
            .unwrap_or(0.0)
            .round();
    }

    /// Writes them in the order of their starts.
    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let mut out = std::io::BufWriter::new(std::fs::File::create(path)?);
        for window in self.0.values() {
            serde_json::to_writer(&mut out, window)?;
            out.write_all(b"\n")?;
        }
        Ok(out.flush()?)
    }
}

/// Reads what [`Gathered::write`] wrote.
pub(crate) fn read(path: &Path) -> Result<Vec<Window>> {
    let file = std::fs::File::open(path).with_context(|| format!("opening {}", path.display()))?;
    std::io::BufReader::new(file)
        .lines()
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect()
}
