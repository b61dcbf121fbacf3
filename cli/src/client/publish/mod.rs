//! `headcount publish`: records from a file or standard input, each written once.
//!
//! - Records are numbered as they come, empty lines left out, so that with an id of the user's own the
//!   same lines go on after what is written.
//! - A line that is no record uses its number up like one that the service rejects.
//! - Where lines pause, what has come goes out at once.

mod lines;

use std::collections::VecDeque;
use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use anyhow::bail;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, Rsvp};
use headcount_sdk::{Outcome, Published, Publisher};
use headcount_server::clock::{Clock as _, SystemClock};
use headcount_server::collect::parse::{self, Encoder, StampRef};
use prost::Message as _;
use serde_json::json;
use tokio::time::timeout;

use self::lines::{Line, Lines};
use super::{connect, print_line};
use crate::args::{Output, PublishArgs};

/// Lines that pause for so long are no more waited for before what has come goes out.
const QUIET: Duration = Duration::from_millis(20);
/// How often progress is shown on a terminal.
const SHOW_EVERY: Duration = Duration::from_millis(500);
/// Line numbers that the last error names at most.
const NAMED_MAX: usize = 20;

/// Publishes and tells what became of each record.
pub(crate) async fn run(args: PublishArgs) -> anyhow::Result<()> {
    let client = connect(&args.client).await?;
    let mut lines = Lines::open(&args.file).await?;
    let id = args.producer_id.unwrap_or_else(own_id);
    let mut publisher = client.publisher(id);
    let known = publisher.open().await?;
    if known > 0 {
        eprintln!("going on after record {known}, the last that is written");
    }
    let mut report = Report::new(args.client.output, known);
    let mut reader = Reader::default();
    loop {
        let quiet = report.has_waiting();
        let line = match timeout(QUIET, lines.next()).await {
            Ok(line) => line?,
            Err(_) if quiet => {
                publisher.flush().await?;
                report.take(&mut publisher)?;
                continue;
            }
            Err(_) => lines.next().await?,
        };
        let Some(line) = line else { break };
        report.records += 1;
        if report.records <= known {
            continue;
        }
        // One that is no record is sent as nothing, which is rejected: its number is used up.
        let read = reader.read(&line);
        let fault = read.as_ref().err().cloned();
        publisher.send(read.unwrap_or_default()).await?;
        report.waiting.push_back((line.number, fault));
        report.take(&mut publisher)?;
        report.show();
    }
    publisher.flush().await?;
    report.take(&mut publisher)?;
    report.end()
}

/// An id that no other run has.
fn own_id() -> String {
    let at_ms = SystemClock.now_ms();
    format!("headcount-publish-{}-{at_ms:x}", std::process::id())
}

/// Reads lines as records.
#[derive(Default)]
struct Reader {
    encoder: Encoder,
}

impl Reader {
    fn read(&mut self, line: &Line) -> Result<Rsvp, String> {
        let Some(bytes) = &line.bytes else {
            return Err("the line is longer than a record can be".to_owned());
        };
        let parsed = parse::parse_bytes(bytes).map_err(|error| error.to_string())?;
        let nowhere = StampRef {
            source: "",
            watermark_ms: 0,
            stream_time_ms: 0,
        };
        let bytes = self.encoder.encode(&parsed, nowhere, 0, 0);
        match LogRecord::decode(bytes).map(|record| record.payload) {
            Ok(Some(Payload::Rsvp(taken))) => Ok(taken.rsvp.unwrap_or_default()),
            other => Err(format!("it cannot be encoded: {other:?}")),
        }
    }
}

/// What became of records so far.
struct Report {
    output: Output,
    /// Records read.
    records: u64,
    /// Of these, those that an earlier run has written.
    known: u64,
    /// Line and fault of each record without an answer.
    waiting: VecDeque<(u64, Option<String>)>,
    written: u64,
    duplicates: u64,
    /// Lines of those rejected, the first of them.
    rejected_lines: Vec<u64>,
    rejected: u64,
    shown_at: Option<Instant>,
}

impl Report {
    fn new(output: Output, known: u64) -> Self {
        Self {
            output,
            records: 0,
            known,
            waiting: VecDeque::new(),
            written: 0,
            duplicates: 0,
            rejected_lines: Vec::new(),
            rejected: 0,
            shown_at: None,
        }
    }

    fn has_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Tells the outcomes that have come.
    fn take(&mut self, publisher: &mut Publisher) -> anyhow::Result<()> {
        while let Some(Published { seq, outcome }) = publisher.told() {
            let (line, fault) = self.waiting.pop_front().unwrap_or_default();
            let told = match outcome {
                Outcome::Written { partition, offset } => {
                    self.written += 1;
                    json!({"line": line, "seq": seq, "outcome": "written",
                        "partition": partition, "offset": offset})
                }
                Outcome::Duplicate => {
                    self.duplicates += 1;
                    json!({"line": line, "seq": seq, "outcome": "duplicate"})
                }
                Outcome::Rejected(violations) => {
                    let faults: Vec<String> = match fault {
                        Some(fault) => vec![fault],
                        None => (violations.iter())
                            .map(|v| format!("{} {}", v.field, v.description))
                            .collect(),
                    };
                    self.reject(line, &faults.join("; "));
                    json!({"line": line, "seq": seq, "outcome": "rejected", "faults": faults})
                }
            };
            if self.output == Output::Json {
                print_line(&told.to_string())?;
            }
        }
        Ok(())
    }

    fn reject(&mut self, line: u64, faults: &str) {
        self.rejected += 1;
        if self.rejected_lines.len() < NAMED_MAX {
            self.rejected_lines.push(line);
            self.clear();
            eprintln!("line {line}: {faults}");
        }
    }

    /// Shows progress on a terminal.
    fn show(&mut self) {
        let due = self.shown_at.is_none_or(|at| at.elapsed() >= SHOW_EVERY);
        if due && std::io::stderr().is_terminal() {
            self.shown_at = Some(Instant::now());
            eprint!("\r\x1b[K{}", self.line());
            let _ = std::io::stderr().flush();
        }
    }

    fn clear(&self) {
        if self.shown_at.is_some() {
            eprint!("\r\x1b[K");
        }
    }

    fn line(&self) -> String {
        let known = self.known.min(self.records);
        let known = match known {
            0 => String::new(),
            known => format!(", {known} written before"),
        };
        format!(
            "{} records: {} written, {} duplicate, {} rejected{known}",
            self.records, self.written, self.duplicates, self.rejected
        )
    }

    fn end(self) -> anyhow::Result<()> {
        self.clear();
        match self.output {
            Output::Table => print_line(&self.line())?,
            Output::Json => eprintln!("{}", self.line()),
        }
        if self.rejected == 0 {
            return Ok(());
        }
        let lines: Vec<String> = self.rejected_lines.iter().map(u64::to_string).collect();
        let more = self.rejected - self.rejected_lines.len() as u64;
        let more = match more {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        bail!(
            "{} of {} records were rejected: lines {}{more}",
            self.rejected,
            self.records,
            lines.join(", ")
        )
    }
}
