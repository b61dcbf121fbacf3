//! Exit codes: 0 done, 1 failed, 2 usage or configuration, 130 interrupted.

use std::process::Command;

use crate::harness::PATIENCE;
use crate::harness::binary::headcount;
use crate::harness::command::cli;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::recording;

/// Nobody listens there: what ends with 2 was told before a connection was tried.
const NOBODY: &str = "http://127.0.0.1:1";

#[tokio::test]
async fn a_fault_of_usage_is_told_before_connecting() {
    for (arguments, told) in [
        ("frobnicate", "frobnicate"),
        ("top planets", "possible values: topic"),
        ("query top planets", "possible values: topic"),
        ("tail planets", "possible values: rsvps"),
        ("tail --offset 5", "--partition"),
        ("tail --partition 0 --from earliest", "cannot be used with"),
        ("sync --view planets", "possible values: rsvps"),
        ("watch --by planets", "possible values: country"),
        ("watch --slide 0", "0"),
        ("watch --query trending --country us", "cannot be used with"),
        ("status --server http://", "no address of a server"),
        ("status --server ftp://a", "no address of a server"),
        ("simulate --rate fast", "fast"),
        ("simulate --replay no/such.jsonl", "no such file"),
        ("simulate --repeat 2", "--replay"),
        (
            "dev --feed ws://127.0.0.1:1 --rate 5",
            "cannot be used with",
        ),
        ("dev --rate fast", "flag --rate"),
        ("dev --replay no/such.jsonl", "flag --replay"),
        ("config check --config no/such.toml", "name a file"),
    ] {
        let words: Vec<&str> = arguments.split(' ').collect();
        let ended = cli(Some(NOBODY), &words).await;
        assert_eq!(ended.code, Some(2), "{arguments}: {}", ended.stderr);
        assert!(
            ended.stderr.contains(told),
            "{arguments}: {told} not in {}",
            ended.stderr
        );
        assert!(ended.stdout.is_empty(), "{arguments}: {}", ended.stdout);
    }
}

#[tokio::test]
async fn what_is_done_is_0_and_what_fails_is_1() {
    let ended = cli(None, &["version"]).await;
    assert_eq!(ended.code, Some(0));
    assert!(ended.stdout.starts_with("headcount "), "{}", ended.stdout);
    let ended = cli(None, &["--help"]).await;
    assert_eq!(ended.code, Some(0));
    assert!(ended.stdout.contains("130 interrupted"), "{}", ended.stdout);
    for arguments in [
        "status",
        "top",
        "tail",
        "sync --once",
        "status --server 127.0.0.1:1",
    ] {
        let words: Vec<&str> = arguments.split(' ').collect();
        let ended = cli(Some(NOBODY), &words).await;
        assert_eq!(ended.code, Some(1), "{arguments}: {}", ended.stderr);
        assert!(
            ended.stderr.contains("is it running?"),
            "{arguments}: {}",
            ended.stderr
        );
    }
}

#[tokio::test]
async fn ctrl_c_interrupts_and_a_supervisor_ends() {
    // `stop` of a `dev` asks by SIGINT and awaits 130.
    let setup = Setup::log_only();
    setup.start().await.stop().await;
    let mut dev = setup.start().await;
    let status = dev.process.terminate(PATIENCE).await;
    assert_eq!(status.code(), Some(0), "{}", dev.process.shown());

    let mut feed = Feed::replay(&recording(), 1, "1").await;
    let status = feed.process.stop(PATIENCE).await;
    assert_eq!(status.code(), Some(130), "{}", feed.process.shown());
    let mut feed = Feed::replay(&recording(), 1, "1").await;
    let status = feed.process.terminate(PATIENCE).await;
    assert_eq!(status.code(), Some(0), "{}", feed.process.shown());
}

#[tokio::test]
async fn a_client_that_is_broken_off_is_interrupted() {
    let dev = Setup::replay(&recording(), "max").start().await;
    let tail = || {
        let mut command = Command::new(headcount());
        command
            .args(["tail", "--from", "earliest"])
            .env("HEADCOUNT_SERVER", format!("http://{}", dev.address));
        Process::start(command)
    };
    for by_supervisor in [false, true] {
        let mut tail = tail();
        tail.line(PATIENCE, |line| line.contains("yes").then_some(()))
            .await;
        let status = if by_supervisor {
            tail.terminate(PATIENCE).await
        } else {
            tail.stop(PATIENCE).await
        };
        assert_eq!(status.code(), Some(130), "{}", tail.shown());
    }
    dev.stop().await;
}
