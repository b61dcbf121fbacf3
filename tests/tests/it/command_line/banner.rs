//! What `dev` prints for a person.

use std::process::Command;

use crate::harness::command::{Ended, run};
use crate::harness::dev::{Dev, Setup};
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::RECORDS;

/// A line of the banner, by its word, as a person pastes it into a shell.
async fn pasted(dev: &Dev, word: &str) -> Ended {
    let printed = dev.process.stderr();
    let line = printed
        .lines()
        .find_map(|line| line.trim_start().strip_prefix(word));
    let line = line.unwrap_or_else(|| panic!("no {word:?} in {printed}"));
    let mut command = Command::new("sh");
    command.args(["-c", line.trim()]);
    let ended = run(command, PATIENCE).await;
    assert_eq!(ended.code, Some(0), "{line}: {}", ended.stderr);
    ended
}

/// A feed that is not called `main`, on a port that is not the default.
async fn elsewhere() -> Dev {
    let setup = Setup::replay(&recording(), "max").set("feed.name", "berlin");
    let dev = setup.start().await;
    let server = ["--server", &dev.address, "--feed", "berlin"];
    crate::harness::read::until("it is counted", async || {
        let asked = [&["query", "headcount"][..], &server].concat();
        let ended = crate::harness::command::cli(None, &asked).await;
        ended.stdout.contains(&RECORDS.to_string()).then_some(())
    })
    .await;
    dev
}

#[tokio::test]
async fn its_first_line_works_as_typed() {
    let dev = elsewhere().await;
    let ended = pasted(&dev, "try ").await;
    assert!(ended.stdout.contains("460"), "{}", ended.stdout);
    // No terminal, no line of progress.
    let printed = dev.process.stderr();
    assert!(!printed.contains("replay  "), "{printed}");
    assert!(!printed.contains('\r'), "{printed}");
    dev.stop().await;
}

#[cfg(feature = "external")]
#[tokio::test]
async fn its_grpcurl_line_works_as_typed() {
    let dev = elsewhere().await;
    let ended = pasted(&dev, "or ").await;
    assert!(
        ended.stdout.contains(r#""people": "1827""#),
        "{}",
        ended.stdout
    );
    dev.stop().await;
}

#[cfg(feature = "external")]
#[tokio::test]
async fn a_terminal_shows_how_far_a_replay_is() {
    use crate::harness::process::Process;
    let command = Setup::replay(&recording(), "max").on_a_terminal();
    let mut process = Process::start(command);
    let done = |line: &str| line.contains("2460 of 2460 (100 %)").then_some(());
    process.line(PATIENCE, done).await;
    process.kill();
}
