//! The benchmark program itself: it runs, says what it measured, and finds wrong windows.
//!
//! Nothing here looks at how fast anything was.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const RECORDS: usize = 5_000;
/// A record lies in this many windows of 5 minutes every 10 seconds.
const WINDOWS_OF_A_RECORD: i64 = 30;

fn bench(arguments: &[&str], scratch: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_headcount-bench"))
        .args(arguments)
        .env("TMPDIR", scratch)
        .env_remove("HEADCOUNT_PEERS")
        .output()
        .expect("the benchmark program starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_small_run_reports_every_row_and_all_its_windows_are_right() {
    let dir = tempfile::tempdir().expect("a folder");
    let (json, windows) = (dir.path().join("report.json"), dir.path().join("windows"));
    let records = RECORDS.to_string();
    let run = bench(
        &[
            "w1",
            "full",
            "peers",
            "--records",
            &records,
            "--json",
            json.to_str().expect("a path in UTF-8"),
            "--results",
            windows.to_str().expect("a path in UTF-8"),
        ],
        dir.path(),
    );
    assert!(run.status.success(), "{}", text(&run.stderr));

    let report = std::fs::read(json).expect("a report");
    let report: Value = serde_json::from_slice(&report).expect("JSON");
    assert_eq!(report["wrong"], Value::Array(Vec::new()));
    let rows: BTreeMap<&str, &Value> = report["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| (row["name"].as_str().expect("a name"), row))
        .collect();
    for job in ["W1, durable", "truth, views, load"] {
        for what in ["records/s", "CPU a record", "peak memory"] {
            let name = format!("{job}: {what}");
            let row = rows.get(&*name);
            let row = row.unwrap_or_else(|| panic!("no row {name:?} in {:?}", rows.keys()));
            let value = row["value"].as_f64().expect("a figure");
            assert!(value.is_finite() && value > 0.0, "{name}: {value}");
        }
    }
    // Peers that are not there are said so, not left out.
    let not_run = |row: &&&Value| {
        let note = row["note"].as_str().unwrap_or_default();
        note.starts_with("not run: ")
    };
    assert!(rows.values().filter(not_run).count() >= 1, "{rows:?}");

    // Every record is in every window that it lies in, as RSVP yes or no.
    let windows = std::fs::read_to_string(windows).expect("windows");
    let sum: i64 = windows
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("a window"))
        .map(|window| window["yes"].as_i64().unwrap_or(0) + window["no"].as_i64().unwrap_or(0))
        .sum();
    let records = i64::try_from(RECORDS).expect("few");
    assert_eq!(sum, WINDOWS_OF_A_RECORD * records);
}

#[test]
fn a_file_that_is_no_feed_fails_the_run_and_says_so() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = dir.path().join("not-a-feed.jsonl");
    std::fs::write(&file, "{\"rsvp_id\":1}\n").expect("a file");
    let run = bench(
        &["w1", "--data", file.to_str().expect("a path in UTF-8")],
        dir.path(),
    );
    assert!(!run.status.success());
    let said = text(&run.stderr);
    assert!(said.contains("W1, durable"), "{said}");
}
