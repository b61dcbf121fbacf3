//! Who may depend on whom, and what every crate shares.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::checkout::{Tracked, none, tracked};

/// The crate of each folder with the crates of ours that it may build on. Tests may use more.
const MAY_USE: [(&str, &str, &[&str]); 12] = [
    ("proto", "headcount-proto", &[]),
    ("engine", "headcount-engine", &[]),
    ("binder", "headcount-binder", &["proto"]),
    ("store", "headcount-store", &["proto"]),
    (
        "server",
        "headcount-server",
        &["engine", "binder", "store", "proto"],
    ),
    ("loader", "headcount-loader", &["binder", "store", "proto"]),
    ("simulator", "headcount-simulator", &["proto"]),
    ("client-sdk/rust", "headcount-sdk", &["proto"]),
    ("cli", "headcount", ALL),
    // Black-box: the SDK, and the contract that it speaks.
    ("tests", "headcount-tests", &["client-sdk/rust", "proto"]),
    ("bench", "headcount-bench", ALL),
    ("xtask", "xtask", &[]),
];
const ALL: &[&str] = &[
    "proto",
    "engine",
    "binder",
    "store",
    "server",
    "loader",
    "simulator",
    "client-sdk/rust",
];
/// The engine is pure and synchronous: nothing that runs tasks, does I/O or reads a clock.
const NOT_IN_ENGINE: [&str; 12] = [
    "tokio",
    "tokio-util",
    "tokio-stream",
    "async-trait",
    "futures",
    "tonic",
    "axum",
    "fjall",
    "jiff",
    "rand",
    "rustix",
    "tracing-subscriber",
];

fn manifest(files: &[Tracked], path: &str) -> Option<Table> {
    files
        .iter()
        .find(|file| file.path == path)?
        .text
        .parse()
        .ok()
}

/// Names under `[dependencies]`, those of targets and the build included, those of tests not.
fn dependencies(manifest: &Table) -> Vec<String> {
    let mut tables: Vec<&Table> = vec![manifest];
    if let Some(targets) = manifest.get("target").and_then(Value::as_table) {
        tables.extend(targets.values().filter_map(Value::as_table));
    }
    let mut names = Vec::new();
    for table in tables {
        for section in ["dependencies", "build-dependencies"] {
            if let Some(section) = table.get(section).and_then(Value::as_table) {
                names.extend(section.keys().cloned());
            }
        }
    }
    names
}

fn check(files: &[Tracked]) -> Vec<String> {
    let crates: BTreeMap<&str, &str> = MAY_USE
        .iter()
        .map(|(folder, name, _)| (*folder, *name))
        .collect();
    let mut findings = Vec::new();
    for (folder, name, may_use) in MAY_USE {
        let path = format!("{folder}/Cargo.toml");
        let Some(manifest) = manifest(files, &path) else {
            findings.push(format!("{path}:1: missing, or no TOML"));
            continue;
        };
        if manifest["package"]["name"].as_str() != Some(name) {
            findings.push(format!("{path}:1: its crate is to be called {name}"));
        }
        let shared = manifest
            .get("lints")
            .and_then(|lints| lints.get("workspace"));
        if shared.and_then(Value::as_bool) != Some(true) {
            findings.push(format!("{path}:1: says no `[lints] workspace = true`"));
        }
        for dependency in dependencies(&manifest) {
            let ours = crates.iter().find(|(_, known)| **known == dependency);
            if ours.is_some_and(|(folder, _)| !may_use.contains(folder)) {
                findings.push(format!("{path}:1: {name} may not depend on {dependency}"));
            }
            if folder == "engine" && NOT_IN_ENGINE.contains(&dependency.as_str()) {
                findings.push(format!(
                    "{path}:1: the engine is pure, {dependency} is not for it"
                ));
            }
        }
    }
    findings
}

#[test]
fn crates_depend_as_the_layout_says() {
    none("layout", check(tracked()));
}

#[test]
fn every_member_of_the_workspace_is_in_the_layout() {
    let root = manifest(tracked(), "Cargo.toml").expect("the workspace has a manifest");
    let workspace = &root["workspace"];
    let known: Vec<&str> = MAY_USE.iter().map(|(folder, _, _)| *folder).collect();
    for member in workspace["members"].as_array().unwrap() {
        assert!(
            known.contains(&member.as_str().unwrap()),
            "{member} has no place in the layout"
        );
    }
    assert_eq!(
        workspace["lints"]["rust"]["unsafe_code"].as_str(),
        Some("forbid")
    );
}

#[test]
fn samples() {
    let mut files: Vec<Tracked> = MAY_USE
        .iter()
        .map(|(folder, name, _)| {
            let text = format!("[package]\nname = \"{name}\"\n[lints]\nworkspace = true\n");
            Tracked::new(&format!("{folder}/Cargo.toml"), &text)
        })
        .collect();
    assert!(check(&files).is_empty());
    files[1].text += "[dependencies]\ntokio = \"1\"\n[dev-dependencies]\nheadcount = {}\n";
    files[2].text += "[target.'cfg(unix)'.dependencies]\nheadcount-store.workspace = true\n";
    files[3].text = files[3].text.replace("true", "false");
    assert_eq!(check(&files).len(), 3, "{:?}", check(&files));
}
