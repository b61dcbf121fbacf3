//! `headcount publish`.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::harness::binary::headcount;
use crate::harness::command::cli;
use crate::harness::dev::Setup;
use crate::harness::recording;
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_truth};

#[tokio::test]
async fn a_recording_that_is_published_counts_as_one_that_is_collected() {
    let dev = Setup::log_only().start().await;
    let server = format!("http://{}", dev.address);
    let recording = recording();
    let file = recording.to_str().expect("paths of tests are UTF-8");
    let arguments = [
        "publish",
        file,
        "--producer-id",
        "replay",
        "--output",
        "json",
    ];
    let ended = cli(Some(&server), &arguments).await;
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    let lines: Vec<serde_json::Value> = ended
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(lines.len() as u64, RECORDS);
    for (line, told) in (1u64..).zip(&lines) {
        assert_eq!((&told["line"], &told["seq"]), (&line.into(), &line.into()));
        assert_eq!(told["outcome"], "written", "{told}");
        assert!(
            told["offset"].is_u64() && told["partition"].is_u64(),
            "{told}"
        );
    }
    let summary = format!("{RECORDS} records: {RECORDS} written, 0 duplicate, 0 rejected");
    assert!(ended.stderr.contains(&summary), "{}", ended.stderr);
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;

    // Again, it has nothing to do, and says so.
    let ended = cli(Some(&server), &arguments).await;
    assert_eq!(
        (ended.code, &*ended.stdout),
        (Some(0), ""),
        "{}",
        ended.stderr
    );
    let told = format!("going on after record {RECORDS}");
    assert!(ended.stderr.contains(&told), "{}", ended.stderr);
    dev.counted(RECORDS).await;
    dev.stop().await;
}

#[tokio::test]
async fn lines_that_are_no_records_are_named_and_the_others_are_taken() {
    let dev = Setup::log_only().start().await;
    let lines = crate::harness::recorded_lines();
    let text = format!(
        "{}\n\nno JSON\n{}\n{{\"rsvp_id\": 1}}\n{}\n",
        lines[0], lines[1], lines[2]
    );
    let server = format!("http://{}", dev.address);
    let ended = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(headcount());
        command
            .args(["publish", "-"])
            .env("HEADCOUNT_SERVER", server);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.stderr(Stdio::piped()).spawn().expect("it starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(text.as_bytes()).expect("it reads");
        drop(stdin);
        child.wait_with_output().expect("it ends")
    });
    let ended = ended.await.expect("it is waited for");
    let (stdout, stderr) = (
        String::from_utf8_lossy(&ended.stdout),
        String::from_utf8_lossy(&ended.stderr),
    );
    assert_eq!(ended.status.code(), Some(1), "{stderr}");
    assert_eq!(
        stdout.trim(),
        "5 records: 3 written, 0 duplicate, 2 rejected"
    );
    assert!(stderr.contains("line 3: no JSON"), "{stderr}");
    assert!(stderr.contains("line 5: missing field `"), "{stderr}");
    let told = "error: 2 of 5 records were rejected: lines 3, 5";
    assert!(stderr.contains(told), "{stderr}");
    dev.counted(3).await;
    dev.stop().await;
}

#[tokio::test]
async fn what_cannot_be_published_at_all_is_told() {
    let wrong = cli(None, &["publish", "--producer-id", "a till"]).await;
    assert_eq!(wrong.code, Some(2), "{}", wrong.stderr);
    let dev = Setup::log_only().start().await;
    let server = format!("http://{}", dev.address);
    let missing = cli(Some(&server), &["publish", "nowhere.jsonl"]).await;
    assert_eq!(missing.code, Some(1), "{}", missing.stderr);
    assert!(
        missing.stderr.contains("nowhere.jsonl"),
        "{}",
        missing.stderr
    );
    let nowhere = cli(Some(&server), &["publish", "--feed", "nowhere"]).await;
    assert_eq!(nowhere.code, Some(1), "{}", nowhere.stderr);
    assert!(
        nowhere.stderr.contains("FEED_NOT_FOUND"),
        "{}",
        nowhere.stderr
    );
    dev.stop().await;
}
