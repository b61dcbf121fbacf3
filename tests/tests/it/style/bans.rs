//! A ban carries its reason and its replacement.

use toml::{Table, Value};

use super::checkout::{none, tracked};

/// Shorter than this, a reason names no replacement.
const REASON_CHARACTERS_MIN: usize = 12;

fn table(path: &str) -> Table {
    let file = tracked().iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("{path} is missing"));
    file.text
        .parse()
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Entries of lists, each with the key that names what is banned, that have no reason.
fn without_reason(path: &str, list: &Value, key: &str) -> Vec<String> {
    let entries = list.as_array().map(Vec::as_slice).unwrap_or_default();
    assert!(!entries.is_empty(), "{path}: an empty list of bans");
    entries
        .iter()
        .filter(|entry| {
            let reason = entry
                .get("reason")
                .and_then(Value::as_str)
                .unwrap_or_default();
            reason.len() < REASON_CHARACTERS_MIN
        })
        .map(|entry| {
            format!(
                "{path}:1: {:?} has no reason",
                entry.get(key).unwrap_or(entry)
            )
        })
        .collect()
}

#[test]
fn bans_have_reasons() {
    let clippy = table("clippy.toml");
    let mut findings = Vec::new();
    for list in [
        "disallowed-methods",
        "disallowed-types",
        "disallowed-macros",
    ] {
        findings.extend(without_reason("clippy.toml", &clippy[list], "path"));
    }
    findings.extend(without_reason(
        "deny.toml",
        &table("deny.toml")["bans"]["deny"],
        "crate",
    ));
    none("bans without a reason", findings);
}

#[test]
fn the_banned_calls_include_those_of_the_rules() {
    let clippy = table("clippy.toml");
    let banned: Vec<&str> = clippy["disallowed-methods"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry.get("path").and_then(Value::as_str))
        .collect();
    for call in [
        "std::process::exit",
        "std::thread::sleep",
        "std::time::SystemTime::now",
        "tokio::sync::mpsc::unbounded_channel",
    ] {
        assert!(
            banned.contains(&call),
            "{call} is not banned in clippy.toml"
        );
    }
}

#[test]
fn samples() {
    let list: Table = "bans = [{ path = \"a\" }, \"b\", { path = \"c\", reason = \"no\" }]"
        .parse()
        .unwrap();
    assert_eq!(without_reason("x.toml", &list["bans"], "path").len(), 3);
}
