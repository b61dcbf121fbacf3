//! Faults of the configuration are told all at once, each with its place, before anything binds.

use std::process::Command;

use crate::harness::PATIENCE;
use crate::harness::binary::headcount;
use crate::harness::command::{cli, run};

const FILE: &str = r#"[feed]
name = "Main Street"
[collect]
source = "A"
heartbeat = "0s"
ca_file = "no/such.pem"
[query]
name = ""
slide = "7s"
[log]
retention_size = "1MiB"
[serve]
progress_interval = "0s"
allowed_hosts = ["https://counts.example"]
[telemetry]
level = "loud"
"#;

/// What is told of the file and the environment, in every command that reads them.
const TOLD: [&str; 12] = [
    "h.toml:2: feed.name: \"Main Street\" is not 1 to 40 of a-z, 0-9 and -",
    "h.toml:4: collect.source: \"A\" is not",
    "h.toml:5: collect.heartbeat: \"0s\" is not a time from 10ms to 1m",
    "h.toml:6: collect.ca_file: \"no/such.pem\"",
    "h.toml:8: query.name: \"\" is not",
    "query.size \"5m\" is not a multiple of query.slide \"7s\" (h.toml:9)",
    "log.segment_size \"1GiB\" is more than a quarter of log.retention_size \"1MiB\" (h.toml:11)",
    "h.toml:13: serve.progress_interval: \"0s\" is not a time from 100ms to 20s",
    "h.toml:14: serve.allowed_hosts: \"https://counts.example\" is not a host",
    "h.toml:16: telemetry.level: \"loud\" is not",
    "environment HEADCOUNT__COLLECT__URL: collect.url: url has the scheme http",
    "environment HEADCOUNT__QUERY__SIZ: there is no key query.siz, did you mean query.size?",
];

fn command(arguments: &[&str], folder: &std::path::Path) -> Command {
    let mut command = Command::new(headcount());
    command
        .args(arguments)
        .current_dir(folder)
        .env("HEADCOUNT__LOG__SEGMENT_SIZE", "1GiB")
        .env("HEADCOUNT__COLLECT__URL", "http://me:secret@feed.example")
        .env("HEADCOUNT__QUERY__SIZ", "5m");
    command
}

#[tokio::test]
async fn every_fault_is_told_at_once_and_nothing_is_begun() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    std::fs::write(folder.path().join("h.toml"), FILE).expect("it can be written");
    let check = ["config", "check", "--config", "h.toml"];
    let dev = [
        "dev",
        "--config",
        "h.toml",
        "--replay",
        "no/such.jsonl",
        "--rate",
        "fast",
        "--listen",
        "0.0.0.0:7440",
        "--data-dir",
        "begun",
    ];
    let of_flags = [
        "flag --replay: no/such.jsonl is no file",
        "flag --rate: simulate.rate: ",
        "flag --listen: serve.listen \"0.0.0.0:7440\" is not loopback",
    ];
    for (arguments, more) in [(&check[..], &[][..]), (&dev[..], &of_flags[..])] {
        let ended = run(command(arguments, folder.path()), PATIENCE).await;
        assert_eq!(ended.code, Some(2), "{}", ended.stderr);
        for part in TOLD.iter().chain(more) {
            assert!(ended.stderr.contains(part), "{part}\n{}", ended.stderr);
        }
        let faults = format!("{} fault(s)", TOLD.len() + more.len());
        assert!(ended.stderr.contains(&faults), "{}", ended.stderr);
        assert!(!ended.stderr.contains("secret"), "{}", ended.stderr);
    }
    assert!(!folder.path().join("begun").exists(), "a folder was begun");
}

#[tokio::test]
async fn what_is_shown_is_a_configuration() {
    let shown = cli(None, &["config", "show"]).await;
    assert_eq!(shown.code, Some(0), "{}", shown.stderr);
    for key in [
        "allowed_hosts = []",
        "allowed_origins = []",
        "ca_file = \"\"",
        "message_size = \"1MiB\"",
        "drain_deadline = \"10s\"",
    ] {
        assert!(shown.stdout.contains(key), "{key}\n{}", shown.stdout);
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let file = folder.path().join("shown.toml");
    std::fs::write(&file, &shown.stdout).expect("it can be written");
    let path = file.to_str().expect("paths of tests are UTF-8");
    let checked = cli(None, &["config", "check", "--config", path]).await;
    assert_eq!(checked.code, Some(0), "{}", checked.stderr);
    let again = cli(None, &["config", "show", "--config", path]).await;
    let values = |text: &str| -> Vec<String> {
        let values = text.lines().map(|line| line.split("  # ").next());
        values.flatten().map(str::to_owned).collect()
    };
    assert_eq!(values(&again.stdout), values(&shown.stdout));
}

#[tokio::test]
async fn variables_that_are_no_text_are_nobodys_fault_unless_they_are_keys() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let broken = OsStr::from_bytes(b"\xff");
    let check = || {
        let mut command = Command::new(headcount());
        command.args(["config", "check"]);
        command
    };
    let mut theirs = check();
    theirs.env("THEIRS", broken);
    let ended = run(theirs, PATIENCE).await;
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    let mut ours = check();
    ours.env("HEADCOUNT__FEED__NAME", broken);
    let ended = run(ours, PATIENCE).await;
    assert_eq!(ended.code, Some(2), "{}", ended.stderr);
    assert!(
        ended.stderr.contains("HEADCOUNT__FEED__NAME"),
        "{}",
        ended.stderr
    );
}

/// A role in a process of its own has nothing to share with others until servers are named.
#[tokio::test]
async fn a_role_without_servers_says_what_it_needs() {
    for role in ["collect", "analyse", "serve", "load"] {
        let mut command = Command::new(headcount());
        command.arg(role);
        let ended = run(command, PATIENCE).await;
        assert_eq!(ended.code, Some(2), "{role}: {}", ended.stderr);
        for told in [
            "binder.rabbitmq.brokers is not set",
            "store.cql.nodes is not set",
            "headcount dev",
        ] {
            assert!(ended.stderr.contains(told), "{role}: {}", ended.stderr);
        }
        let feed = ended.stderr.contains("collect.url is not set");
        assert_eq!(feed, role == "collect", "{role}: {}", ended.stderr);
    }
}
