//! Kills: this test binary runs itself as a child that writes and is ended at a named step, or
//! with SIGKILL wherever it is, and then opens what is left.
//!
//! The child prints the number of each batch and checkpoint once it is answered; what it printed
//! must be there, rows and position must match, and the store must go on from there.

use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use headcount_store::embedded::CrashPoint;
use headcount_store::{Store, StoreError};

use crate::support::{FEED, batch, batches, commit_checkpoint, newest, open};

const FOLDER: &str = "HEADCOUNT_STORE_TEST_FOLDER";
const STEP: &str = "HEADCOUNT_STORE_CRASH_AT";

/// Not a test of its own: what the child runs. Without the variable there is nothing to do.
#[tokio::test]
async fn child() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let store = open(folder.as_ref());
    let mut number = batches(&store).await;
    let mut checkpoint = newest(&store).await.unwrap_or(0);
    loop {
        store.write(batch(number)).await.unwrap();
        println!("answered batch {number}");
        number += 1;
        if number % 4 == 0 {
            checkpoint += 1;
            commit_checkpoint(&store, checkpoint).await.unwrap();
            println!("answered checkpoint {checkpoint}");
        }
    }
}

fn spawn(folder: &Path, step: Option<String>) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["crash::child", "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .env_remove(STEP)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(step) = step {
        command.env(STEP, step);
    }
    command.spawn().unwrap()
}

/// How many batches, and which checkpoint, the child had answered. It is killed after `enough`
/// lines, unless it ends by itself before.
fn answered(mut child: Child, enough: usize) -> (u64, Option<u64>) {
    let (mut batches, mut checkpoint) = (0, None);
    let output = BufReader::new(child.stdout.take().unwrap());
    let lines = output.lines().map_while(Result::ok);
    // The test harness prints on the same line where it names the test.
    let told = lines.filter_map(|line| Some(line.split_once("answered ")?.1.to_owned()));
    for (count, line) in told.enumerate() {
        let (what, number) = line.split_once(' ').unwrap();
        let number: u64 = number.parse().unwrap();
        match what {
            "batch" => batches = number + 1,
            _ => checkpoint = Some(number),
        }
        if count + 1 == enough {
            child.kill().unwrap();
        }
    }
    let status = child.wait().unwrap();
    assert!(status.signal().is_some(), "the child ended: {status}");
    (batches, checkpoint)
}

/// What was answered is there, and at most what was under way more; then the store goes on.
/// Returns what the next child begins with.
async fn verify(folder: &Path, told: (u64, Option<u64>), step: &str) -> (u64, Option<u64>) {
    let store = open(folder);
    let kept = batches(&store).await;
    assert!(
        kept == told.0 || kept == told.0 + 1,
        "{step}: {} batches answered, {kept} kept",
        told.0
    );
    let (answered, newest_kept) = (told.1.unwrap_or(0), newest(&store).await.unwrap_or(0));
    assert!(
        newest_kept == answered || newest_kept == answered + 1,
        "{step}: checkpoint {answered} answered, {newest_kept} kept"
    );
    let listed = store.list_checkpoints(FEED).await.unwrap().len();
    assert!(listed <= 3, "{step}: {listed} checkpoints");
    if newest_kept > 0 {
        let again = commit_checkpoint(&store, newest_kept).await;
        assert!(matches!(again, Err(StoreError::Stale { .. })), "{step}");
    }
    let next = newest_kept + 1;
    commit_checkpoint(&store, next).await.unwrap();
    assert_eq!(newest(&store).await, Some(next), "{step}");
    let listed = store.list_checkpoints(FEED).await.unwrap().len();
    assert!(listed <= 2, "{step}: {listed} checkpoints after one more");
    let unfinished = walk(folder)
        .into_iter()
        .filter(|name| name.ends_with("tmp"));
    assert_eq!(unfinished.count(), 0, "{step}: files half made are left");
    (kept, Some(next))
}

fn walk(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(walk(&path));
        } else {
            names.push(path.display().to_string());
        }
    }
    names
}

#[tokio::test]
async fn a_kill_at_each_step_loses_nothing_that_was_answered() {
    for point in CrashPoint::ALL {
        let folder = tempfile::tempdir().unwrap();
        // The same folder again and again: each kill meets what the one before has left.
        let mut before = (0, None);
        for nth in [1, 2, 5] {
            let step = format!("{}:{nth}", point.as_str());
            let child = spawn(folder.path(), Some(step.clone()));
            let told = run(child, usize::MAX).await;
            let told = (told.0.max(before.0), told.1.max(before.1));
            before = verify(folder.path(), told, &step).await;
        }
    }
}

async fn run(child: Child, enough: usize) -> (u64, Option<u64>) {
    let told = tokio::task::spawn_blocking(move || answered(child, enough));
    told.await.unwrap()
}

#[tokio::test]
async fn kills_at_any_moment_lose_nothing_that_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    for (round, enough) in [1, 3, 4, 9, 20, 33].into_iter().enumerate() {
        let child = spawn(folder.path(), None);
        let told = run(child, enough).await;
        let store = open(folder.path());
        let kept = batches(&store).await;
        assert!(kept >= told.0, "round {round}: {kept} of {}", told.0);
        assert!(newest(&store).await >= told.1, "round {round}");
    }
}
