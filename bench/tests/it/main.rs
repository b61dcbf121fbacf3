//! The benchmark program itself: it runs, says what it measured, and finds wrong windows.
//!
//! Nothing here looks at how fast anything was. What needs servers stands behind the feature
//! `external`.

#[cfg(feature = "external")]
mod servers;
mod sketches;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

const RECORDS: usize = 5_000;
/// A record lies in this many windows of 5 minutes every 10 seconds.
const WINDOWS_OF_A_RECORD: i64 = 30;

fn bench(arguments: &[&str], scratch: &Path) -> Output {
    program(arguments, scratch)
        .env_remove("HEADCOUNT_TEST_AMQP")
        .env_remove("HEADCOUNT_TEST_CQL")
        .output()
        .expect("the benchmark program starts")
}

fn program(arguments: &[&str], scratch: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_headcount-bench"));
    program
        .args(arguments)
        .env("TMPDIR", scratch)
        .env_remove("HEADCOUNT_PEERS");
    program
}

/// Builds `headcount` beside the benchmark program, in the same profile, where two parts look for it.
fn build_product() {
    let profile = Path::new(env!("CARGO_BIN_EXE_headcount-bench"));
    let profile = profile.parent().expect("it stands in a profile's folder");
    let target = profile.parent().expect("that stands in target/");
    let name = match profile.file_name().and_then(|name| name.to_str()) {
        Some("debug") => "dev",
        name => name.expect("a profile has a name"),
    };
    let mut cargo = Command::new(env!("CARGO"));
    // What cargo says to the tests of a package would make build scripts run again.
    for (name, _) in std::env::vars_os() {
        let own = name.to_string_lossy();
        if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    let built = cargo
        .args(["build", "--quiet", "--package", "headcount", "--bin"])
        .args(["headcount", "--profile", name, "--target-dir"])
        .arg(target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("the cargo that built the tests is there");
    assert!(built.status.success(), "{}", text(&built.stderr));
}

/// The rows of a report that says of nothing that it was wrong, by name.
fn rows(json: &Path) -> BTreeMap<String, Value> {
    let report = std::fs::read(json).expect("a report");
    let mut report: Value = serde_json::from_slice(&report).expect("JSON");
    assert_eq!(report["wrong"], Value::Array(Vec::new()));
    // Without the machine's state a figure says nothing.
    let machine = &report["machine"];
    for text in ["cpu", "kernel", "file_system", "load_before", "load_after"] {
        let said = machine[text].as_str();
        assert!(
            said.is_some_and(|said| !said.is_empty()),
            "{text}: {machine}"
        );
    }
    for number in ["cpus", "memory_mib", "memory_available_mib", "busy"] {
        let number_is = machine[number].as_f64();
        assert!(number_is.is_some_and(|is| is > 0.0), "{number}: {machine}");
    }
    let sync_ms = [0, 1].map(|at| machine["sync_ms"][at].as_f64().unwrap_or(0.0));
    assert!(0.0 < sync_ms[0] && sync_ms[0] <= sync_ms[1], "{machine}");
    let rows = report["rows"].as_array_mut().expect("rows");
    let named = |row: &mut Value| (row["name"].as_str().expect("a name").to_owned(), row.take());
    rows.iter_mut().map(named).collect()
}

/// That a row has a figure above 0.
#[track_caller]
fn has_figure(rows: &BTreeMap<String, Value>, name: &str) {
    let row = rows.get(name);
    let row = row.unwrap_or_else(|| panic!("no row {name:?} in {:?}", rows.keys()));
    let value = row["value"].as_f64();
    let value = value.unwrap_or_else(|| panic!("{name}: {row}"));
    assert!(value.is_finite() && value > 0.0, "{name}: {value}");
}

fn is_not_run(row: &Value) -> bool {
    let note = row["note"].as_str().unwrap_or_default();
    note.starts_with("not run: ")
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

    let rows = rows(&json);
    for job in ["W1, durable", "truth, views, load"] {
        for what in ["records/s", "CPU a record", "peak memory"] {
            has_figure(&rows, &format!("{job}: {what}"));
        }
    }
    // Peers that are not there are said so, not left out.
    assert!(rows.values().any(is_not_run), "{rows:?}");

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
fn parsing_and_the_engine_are_measured_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    let json = dir.path().join("report.json");
    let to = json.to_str().expect("a path in UTF-8");
    let run = bench(&["stages", "--records", "2000", "--json", to], dir.path());
    assert!(run.status.success(), "{}", text(&run.stderr));
    let rows = rows(&json);
    for name in [
        "parse",
        "parse and encode",
        "engine alone, W1",
        "engine alone, truth and views",
    ] {
        has_figure(&rows, name);
    }
}

#[test]
fn the_way_to_tail_and_the_first_answer_are_measured() {
    build_product();
    let dir = tempfile::tempdir().expect("a folder");
    let json = dir.path().join("report.json");
    let to = json.to_str().expect("a path in UTF-8");
    let run = bench(
        &["latency", "first", "--seconds", "1", "--json", to],
        dir.path(),
    );
    assert!(run.status.success(), "{}", text(&run.stderr));
    let rows = rows(&json);
    for rate in ["1000", "5000"] {
        let at = |quantile: &str| format!("frame to Tail at {rate}/s: {quantile}");
        let quantiles = ["p50", "p99", "p99.9", "max"].map(at);
        for name in &quantiles {
            has_figure(&rows, name);
        }
        let figures = quantiles.map(|name| rows[&name]["value"].as_f64());
        assert!(figures.is_sorted(), "{figures:?}");
        has_figure(
            &rows,
            &format!("the product at {rate}/s for 1 s: peak memory"),
        );
    }
    has_figure(&rows, "first answer after start");
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

#[test]
fn every_record_is_delivered_and_acked_and_what_needs_servers_says_so() {
    let dir = tempfile::tempdir().expect("a folder");
    let json = dir.path().join("report.json");
    let run = bench(
        &[
            "delivery",
            "w1-rabbitmq",
            "load",
            "writing",
            "--records",
            "1000",
            "--deliveries",
            "20000",
            "--json",
            json.to_str().expect("a path in UTF-8"),
        ],
        dir.path(),
    );
    assert!(run.status.success(), "{}", text(&run.stderr));
    let rows = rows(&json);
    for what in [
        "records/s",
        "records/s published",
        "CPU a record, server and publisher",
    ] {
        has_figure(&rows, &format!("acked delivery, embedded: {what}"));
    }
    for name in [
        "acked delivery, over RabbitMQ and CQL",
        "W1 over RabbitMQ",
        "loader over CQL",
        "ways to write",
    ] {
        assert!(rows.get(name).is_some_and(is_not_run), "{name}: {rows:?}");
    }
}

#[test]
fn the_servers_that_a_run_needs_are_known_before_it() {
    let dir = tempfile::tempdir().expect("a folder");
    for (what, servers) in [
        (&["w1", "latency"][..], ""),
        (&["w1-rabbitmq"], "server: rabbitmq\n"),
        (&["load", "w1"], "server: cassandra\n"),
        (&["dsbulk"], "server: cassandra\n"),
        (&["delivery"], "server: rabbitmq\nserver: cassandra\n"),
        (&[], "server: rabbitmq\nserver: cassandra\n"),
    ] {
        let said = bench(&[what, &["--say-servers"]].concat(), dir.path());
        assert_eq!(text(&said.stdout), servers, "{what:?}");
    }
}
