//! Kills: this test binary runs itself as a child that writes and is ended at a named step, or
//! with SIGKILL wherever it is, and then opens what is left.
//!
//! The child prints the sequence number of each batch once it is confirmed; what it printed must
//! be there, in order, without a gap, and the log must go on from there.

use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use headcount_binder::embedded::CrashPoint;
use headcount_binder::{Embedded, Retention};

use crate::support::{batch, config, open, publish, read_all, seqs};

const FOLDER: &str = "HEADCOUNT_BINDER_TEST_FOLDER";
/// Small enough that retention acts within a run.
const RETENTION_BYTES: u64 = 64 << 10;

/// Not a test of its own: what the child runs. Without the variable there is nothing to do.
#[tokio::test]
async fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let mut config = config(folder.as_ref());
    config.retention.bytes = RETENTION_BYTES;
    let binder = open(config).await.unwrap();
    let start = seqs(&binder).await.last().map_or(0, |last| last + 1);
    for seq in start..start + 100_000 {
        publish(&binder, batch(seq, 8, 100)).await.unwrap();
        println!("confirmed {seq}");
    }
}

fn spawn(folder: &std::path::Path, crash_at: Option<String>) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["crash::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .env_remove("HEADCOUNT_BINDER_CRASH_AT")
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(step) = crash_at {
        command.env("HEADCOUNT_BINDER_CRASH_AT", step);
    }
    command.spawn().unwrap()
}

/// The last sequence number that the child confirmed; `enough` of them, then it is killed.
fn last_confirmed(mut child: Child, enough: Option<usize>) -> Option<u64> {
    let mut last = None;
    let output = BufReader::new(child.stdout.take().unwrap());
    let mut confirmed = 0;
    for line in output.lines().map_while(Result::ok) {
        // The test harness prints on the same line where it names the test.
        if let Some((_, seq)) = line.split_once("confirmed ") {
            last = Some(seq.parse().unwrap());
            confirmed += 1;
        }
        if enough == Some(confirmed) {
            child.kill().unwrap();
        }
    }
    let status = child.wait().unwrap();
    assert!(
        status.signal().is_some(),
        "the child was to be killed, it ended: {status}"
    );
    last
}

/// Opens what is left, holds it against what was confirmed, and writes on. How many have been
/// written then.
async fn check(folder: &std::path::Path, confirmed: Option<u64>, say: &str) -> u64 {
    let mut config = config(folder);
    config.retention = Retention {
        age: None,
        bytes: RETENTION_BYTES * 2,
    };
    let binder: std::sync::Arc<Embedded> = open(config).await.unwrap();
    let kept = read_all(&binder).await.unwrap();
    let found: Vec<u64> = kept.iter().map(|d| d.batch.header.seq).collect();
    assert!(
        found.windows(2).all(|pair| pair[0] + 1 == pair[1]),
        "{say}: {found:?}"
    );
    assert!(found.last().copied() >= confirmed, "{say}: {confirmed:?}");
    for delivery in &kept {
        let seq = delivery.batch.header.seq;
        assert_eq!(delivery.batch, batch(seq, 8, 100), "{say}");
        assert_eq!(delivery.base.broker(), seq, "{say}: its offset is the same");
    }
    let next = found.last().map_or(0, |last| last + 1);
    for seq in next..next + 30 {
        publish(&binder, batch(seq, 8, 100)).await.unwrap();
    }
    assert_eq!(
        seqs(&binder).await.last().copied(),
        Some(next + 29),
        "{say}"
    );
    binder.close().await.unwrap();
    next + 30
}

#[tokio::test]
async fn a_kill_at_every_step_loses_nothing_confirmed() {
    for point in CrashPoint::ALL {
        let folder = tempfile::tempdir().unwrap();
        let mut stored: u64 = 0;
        // Thrice on the same folder: what one kill left is what the next start finds.
        for nth in [1, 2, 3] {
            let step = format!("{}:{nth}", point.as_str());
            let start = stored;
            let confirmed = last_confirmed(spawn(folder.path(), Some(step.clone())), None);
            if point.as_str().starts_with("group") {
                // The child awaits each confirm, so a group is a batch: those before it are
                // confirmed, and it is not, for its publisher is told last.
                let before = (start + nth).checked_sub(2).filter(|last| *last >= start);
                assert_eq!(confirmed, before, "{step}");
            }
            stored = check(folder.path(), confirmed, &step).await;
        }
    }
}

async fn sigkill_rounds(rounds: usize) {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..rounds {
        let child = spawn(folder.path(), None);
        let confirmed = last_confirmed(child, Some(1 + round * 7 % 200));
        check(folder.path(), confirmed, &format!("round {round}")).await;
    }
}

#[tokio::test]
async fn sigkill_wherever_it_is_loses_nothing_confirmed() {
    sigkill_rounds(12).await;
}

#[tokio::test]
#[ignore = "soak: about a minute"]
async fn soak_sigkill() {
    sigkill_rounds(300).await;
}

#[tokio::test]
async fn a_folder_in_use_names_its_holder_and_is_free_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = spawn(folder.path(), None);
    let mut line = String::new();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    while !line.contains("confirmed") {
        line.clear();
        assert_ne!(output.read_line(&mut line).unwrap(), 0, "the child ended");
    }
    let error = open(config(folder.path())).await.unwrap_err().to_string();
    assert!(
        error.contains(&format!("process {}", child.id())),
        "{error}"
    );
    child.kill().unwrap();
    child.wait().unwrap();
    let freed = tokio::time::timeout(Duration::from_secs(5), open(config(folder.path()))).await;
    freed.unwrap().unwrap();
}
