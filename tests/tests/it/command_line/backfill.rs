//! `headcount load --from`: a range of the log is loaded again, and goes on where it was broken off.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::harness::PATIENCE;
use crate::harness::binary::headcount;
use crate::harness::command::{Ended, run};
use crate::harness::dev::Setup;
use crate::harness::process::Process;
use crate::harness::recording;
use crate::recording::numbers::RECORDS;
use crate::recording::store::check_store;

fn load(folder: &Path, from: &str) -> Command {
    let mut command = Command::new(headcount());
    command
        .args(["load", "--from", from, "--data-dir"])
        .arg(folder);
    command
}

async fn loaded(folder: &Path, from: &str) -> Ended {
    run(load(folder, from), PATIENCE).await
}

/// The numbers of the last line: batches, rows new, there already, refused.
fn numbers(ended: &Ended) -> [u64; 4] {
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    let numbers: Vec<u64> = (ended.stdout.split_whitespace())
        .filter_map(|word| word.parse().ok())
        .collect();
    numbers
        .try_into()
        .unwrap_or_else(|_| panic!("{}", ended.stdout))
}

#[tokio::test]
async fn what_was_lost_is_loaded_again_however_often_it_is_broken_off() {
    let setup = Setup::replay(&recording(), "max");
    let dev = setup.start().await;
    dev.counted(RECORDS).await;
    check_store(&dev.client).await;
    let busy = loaded(setup.data(), "earliest").await;
    assert_eq!(busy.code, Some(1), "{}", busy.stdout);
    assert!(busy.stderr.contains("in use by"), "{}", busy.stderr);
    dev.stop().await;

    let kept = numbers(&loaded(setup.data(), "earliest").await);
    assert!(kept[0] > 0 && kept[1] == 0 && kept[2] > 1_851, "{kept:?}");
    let tables = setup.data().join("store");
    std::fs::remove_dir_all(&tables).expect("the tables are lost");
    let lost = numbers(&loaded(setup.data(), "earliest").await);
    assert_eq!(lost, [kept[0], kept[2], 0, 0], "all of it is new");

    std::fs::remove_dir_all(&tables).expect("the tables are lost again");
    let mut wait = Duration::from_millis(5);
    let ended = loop {
        let mut process = Process::start(load(setup.data(), "earliest"));
        tokio::time::sleep(wait).await;
        if !process.is_running() {
            let code = process.wait(PATIENCE).await.code();
            break Ended {
                code,
                stdout: process.stdout(),
                stderr: process.stderr(),
            };
        }
        process.kill();
        wait += Duration::from_millis(7);
        assert!(wait < PATIENCE, "it comes to no end");
    };
    numbers(&ended);
    let again = numbers(&loaded(setup.data(), "earliest").await);
    assert_eq!(again, [kept[0], 0, kept[2], 0], "all of it was there");
    let none = loaded(setup.data(), "2999-01-01T00:00:00Z").await;
    assert_eq!(none.code, Some(0), "{}", none.stderr);
    assert!(
        none.stdout.starts_with("nothing to load"),
        "{}",
        none.stdout
    );
}

/// The line that says how far it is, as the program begins it.
#[cfg(feature = "external")]
const LINE: &str = "  load  ";

#[cfg(feature = "external")]
#[tokio::test]
async fn how_far_it_is_shows_on_a_terminal_only() {
    let setup = Setup::replay(&recording(), "max");
    let dev = setup.start().await;
    dev.counted(RECORDS).await;
    dev.stop().await;
    let plain = loaded(setup.data(), "earliest").await;
    assert_eq!(plain.code, Some(0), "{}", plain.stderr);
    assert!(!plain.stderr.contains(LINE), "{}", plain.stderr);
    let words = load(setup.data(), "earliest");
    let words = std::iter::once(words.get_program()).chain(words.get_args());
    let words: Vec<String> = words
        .map(|word| format!("'{}'", word.to_str().expect("paths of tests are UTF-8")))
        .collect();
    let mut script = Command::new("script");
    script.args(["-qec", &words.join(" "), "/dev/null"]);
    let shown = run(script, PATIENCE).await;
    assert_eq!(shown.code, Some(0), "{}", shown.stdout);
    assert!(shown.stdout.contains(LINE), "{}", shown.stdout);
}

#[tokio::test]
async fn a_range_that_cannot_be_is_a_fault_of_usage() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (from, told) in [
        ("yesterday", "2026-05-01T12:00:00Z"),
        ("earliest", "--data-dir"),
    ] {
        let ended = loaded(folder.path(), from).await;
        assert_eq!(ended.code, Some(2), "{}", ended.stderr);
        assert!(ended.stderr.contains(told), "{}", ended.stderr);
    }
    let left = std::fs::read_dir(folder.path()).expect("it is there");
    assert_eq!(left.count(), 0, "nothing was made");
}
