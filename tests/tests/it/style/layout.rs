//! Who may depend on whom, and what every crate shares.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::checkout::{Tracked, none, tracked};

/// The crate of each folder with the crates of ours that it may build on. Tests may use more.
const MAY_USE: [(&str, &str, &[&str]); 13] = [
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
    // For tests of other crates alone.
    ("hostile", "headcount-hostile", &[]),
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

/// Dependencies of any kind that have a version of their own instead of the workspace's.
fn unshared(manifest: &Table) -> Vec<String> {
    let mut tables: Vec<&Table> = vec![manifest];
    if let Some(targets) = manifest.get("target").and_then(Value::as_table) {
        tables.extend(targets.values().filter_map(Value::as_table));
    }
    let sections = ["dependencies", "build-dependencies", "dev-dependencies"];
    let sections = tables.into_iter().flat_map(|table| {
        let of_table = move |name: &&str| table.get(*name).and_then(Value::as_table);
        sections.iter().filter_map(of_table)
    });
    let of_workspace =
        |value: &Value| value.get("workspace").and_then(Value::as_bool) == Some(true);
    // A crate's own tests may take itself with other features.
    let of_itself = |value: &Value| value.get("path").and_then(Value::as_str) == Some(".");
    sections
        .flatten()
        .filter(|(_, value)| !of_workspace(value) && !of_itself(value))
        .map(|(name, _)| name.clone())
        .collect()
}

/// Programs of integration tests that cargo finds in a crate's folder `tests/`.
fn test_programs(files: &[Tracked], folder: &str) -> Vec<String> {
    let inside = format!("{folder}/tests/");
    let of_crate = files
        .iter()
        .filter_map(|file| file.path.strip_prefix(&inside));
    let program = |path: &str| match path.split('/').collect::<Vec<_>>()[..] {
        [file] => file.strip_suffix(".rs").map(str::to_owned),
        [name, "main.rs"] => Some(name.to_owned()),
        _ => None,
    };
    of_crate.filter_map(program).collect()
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
        for dependency in unshared(&manifest) {
            findings.push(format!(
                "{path}:1: {dependency} has no `workspace = true`: versions stand in the root"
            ));
        }
        let programs = test_programs(files, folder);
        if programs.len() > 1 {
            let programs = programs.join(", ");
            findings.push(format!(
                "{path}:1: one program of tests links once, these are several: {programs}"
            ));
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
}

#[test]
fn the_workspace_has_the_lints_that_the_rules_ask_for() {
    let root = manifest(tracked(), "Cargo.toml").expect("the workspace has a manifest");
    let lints = &root["workspace"]["lints"];
    for (tool, lint, level) in [
        ("rust", "unsafe_code", "forbid"),
        ("rust", "missing_docs", "warn"),
        ("rust", "unreachable_pub", "warn"),
        ("rust", "unused_must_use", "deny"),
        ("clippy", "await_holding_lock", "deny"),
        ("clippy", "unwrap_used", "warn"),
        ("clippy", "missing_errors_doc", "warn"),
    ] {
        let found = lints[tool].get(lint).and_then(Value::as_str);
        assert_eq!(found, Some(level), "{tool}: {lint}");
    }
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
    files[1].text +=
        "[dependencies]\ntokio.workspace = true\n[dev-dependencies]\nheadcount.workspace = true\n";
    files[2].text += "[target.'cfg(unix)'.dependencies]\nheadcount-store.workspace = true\n";
    files[3].text = files[3].text.replace("true", "false");
    files[4].text += "[dev-dependencies]\ntokio = \"1\"\nheadcount-server = { path = \".\" }\n";
    files.push(Tracked::new("binder/tests/one.rs", ""));
    files.push(Tracked::new("binder/tests/it/main.rs", ""));
    files.push(Tracked::new("binder/tests/it/more.rs", ""));
    assert_eq!(check(&files).len(), 5, "{:?}", check(&files));
}
