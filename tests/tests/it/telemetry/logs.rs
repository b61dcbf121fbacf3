//! Logs on stderr: for people where nothing is said, one JSON object a line where that is asked
//! for. What `dev` prints for a person beside them is none of them.

use serde_json::Value;

use crate::harness::dev::Setup;
use crate::harness::recording;
use crate::recording::numbers::RECORDS;

/// A run over the recording, with what it tells.
async fn told(setup: Setup) -> String {
    let mut dev = setup.set("telemetry.level", "info").start().await;
    dev.counted(RECORDS).await;
    dev.process.stop(crate::harness::PATIENCE).await;
    dev.process.stderr()
}

fn replay() -> Setup {
    Setup::replay(&recording(), "max")
}

/// Whether a line is one of the banner, or of the end.
fn is_banner(line: &str) -> bool {
    line.starts_with("headcount ") || line.starts_with("  ") || line == "stopping"
}

fn text<'a>(object: &'a Value, key: &str) -> &'a str {
    object[key]
        .as_str()
        .unwrap_or_else(|| panic!("no text {key} in {object}"))
}

#[tokio::test]
async fn a_line_of_json_is_one_object_with_its_fields() {
    let told = told(replay().set("telemetry.format", "json")).await;
    let lines: Vec<Value> = told
        .lines()
        .filter(|line| !is_banner(line))
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    assert!(lines.len() > 10, "{} lines: {told}", lines.len());
    for line in &lines {
        let level = text(line, "level");
        assert!(["ERROR", "WARN", "INFO"].contains(&level), "{line}");
        assert!(!text(line, "target").is_empty(), "{line}");
        assert!(text(line, "timestamp").ends_with('Z'), "{line}");
        assert!(line["fields"].is_object(), "{line}");
        assert!(!text(&line["fields"], "message").is_empty(), "{line}");
    }
    // Values are fields of their own, and not only words of the message.
    let recovered = lines
        .iter()
        .find(|line| line["fields"]["message"] == "source recovered")
        .expect("collect says where it goes on");
    assert_eq!(recovered["fields"]["source"], "meetup");
    assert_eq!(recovered["fields"]["held"], 0);
    assert_eq!(recovered["target"], "headcount_server::collect::role");
}

#[tokio::test]
async fn lines_are_for_people_where_nothing_is_said() {
    let told = told(replay()).await;
    let logs: Vec<&str> = told.lines().filter(|line| !is_banner(line)).collect();
    assert!(logs.len() > 10, "{} lines: {told}", logs.len());
    for line in logs {
        assert!(!line.starts_with('{'), "{line}");
        assert!(!line.contains('\x1b'), "no colours in a file: {line}");
        let level = line.split_whitespace().nth(1);
        assert!(matches!(level, Some("INFO" | "WARN" | "ERROR")), "{line}");
    }
}

/// A terminal is what `script` of bsdutils gives.
#[cfg(feature = "external")]
#[tokio::test]
async fn lines_are_for_people_on_a_terminal() {
    use crate::harness::process::Process;
    let command = replay().set("telemetry.level", "info").on_a_terminal();
    let mut process = Process::start(command);
    let recovered = |line: &str| line.contains("source recovered").then(|| line.to_owned());
    let line = process.line(crate::harness::PATIENCE, recovered).await;
    process.kill();
    assert!(line.contains("INFO") && !line.contains('{'), "{line}");
    assert!(line.contains("\x1b["), "colours on a terminal: {line}");
}
