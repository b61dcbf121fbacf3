//! The README, line by line: every command as written, on the machine as it is.
//!
//! Needs the release build (made where it is missing) and grpcurl on `PATH`.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::harness::binary::of_no_package;
use crate::harness::command::{Ended, run};
use crate::harness::process::Process;
use crate::harness::root;

/// First build of the release profile on two busy cores.
const BUILD_PATIENCE: Duration = Duration::from_secs(15 * 60);
/// What a newcomer waits for a first answer.
const FIRST_ANSWER: Duration = Duration::from_secs(60);

/// The heading of the part whose commands need servers.
const SEPARATE: &str = "## Separate processes";

/// The commands of the README's `sh` blocks, in order: those of the part with servers, or the others.
fn commands(separate: bool) -> Vec<String> {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let (mut inside, mut part, mut lines) = (false, false, Vec::new());
    for line in readme.lines() {
        match line {
            "```sh" => inside = true,
            _ if line.starts_with("```") => inside = false,
            _ if line.starts_with("## ") => part = line == SEPARATE,
            _ if inside && part == separate && !line.trim().is_empty() => {
                lines.push(line.to_owned());
            }
            _ => {}
        }
    }
    lines
}

/// What the README's prose says to type, word for word, and how it is shown to work: nothing may be added there that
/// nothing here runs.
const PROSE: [&str; 9] = [
    // Another port, and a client that is told so: `on_another_port`.
    "--listen 127.0.0.1:7450",
    "--server 127.0.0.1:7450",
    // Left out and given: `the_prose_works`.
    "--once",
    "--output json",
    // Two of them beside each other: `on_another_port`.
    "--listen",
    "cargo run --release -- config show",
    // A setting changed: `the_prose_works`.
    "--config",
    // What stops the servers: `Servers`; with what is not to be tried on somebody's data.
    "cargo xtask servers down",
    "--purge",
];

/// Code within the README's prose that is typed: commands and options.
fn typed_in_prose() -> Vec<String> {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let mut fenced = false;
    let prose = readme.lines().filter(|line| {
        let fence = line.starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    });
    let prose: Vec<&str> = prose.collect();
    let prose = prose.join("\n");
    let spans = prose.split('`').skip(1).step_by(2).map(str::to_owned);
    let begins = ["cargo ", "grpcurl ", "headcount ", "--"];
    spans
        .filter(|span| begins.iter().any(|begin| span.starts_with(begin)))
        .collect()
}

#[test]
fn nothing_is_said_in_prose_that_is_not_run() {
    assert_eq!(typed_in_prose(), PROSE);
}

/// What the prose says of clients and of the configuration, while `dev` runs.
async fn the_prose_works(data: &std::path::Path) {
    let shown = succeeds("cargo run --release -- config show", data).await;
    assert!(
        shown.stdout.contains("retention_size = "),
        "{}",
        shown.stdout
    );
    let setting = "serve.listen = \"127.0.0.1:7450\"";
    let variable = "HEADCOUNT__SERVE__LISTEN=127.0.0.1:7450";
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    assert!(readme.contains(setting) && readme.contains(variable));
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    std::fs::write(file.path(), setting).expect("it can be written");
    let by_file = format!(
        "cargo run --release -- config show --config {}",
        file.path().display()
    );
    for line in [
        by_file,
        format!("{variable} cargo run --release -- config show"),
    ] {
        let shown = succeeds(&line, data).await.stdout;
        assert!(shown.contains("listen = \"127.0.0.1:7450\""), "{shown}");
    }
    let json = succeeds("cargo run --release -- top --once --output json", data).await;
    for line in json.stdout.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap_or_else(|error| {
            panic!("{error} in {line}");
        });
    }
    // Without `--once` it goes on, on a terminal: the screen is written again.
    let line = "script -qefc 'cargo run --release -- top' /dev/null";
    let mut top = Process::start(shell(line, data));
    let shown = |text: &str| text.matches("Ctrl-C ends this").count();
    let begun = Instant::now();
    while shown(&top.stdout()) < 2 {
        assert!(begun.elapsed() < FIRST_ANSWER, "{}", top.shown());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    top.kill();
}

/// Where the port is taken, another one does, and clients are told.
async fn on_another_port(data: &std::path::Path) {
    let dev = "cargo run --release -- dev --listen 127.0.0.1:7450";
    let mut process = Process::start(shell(dev, data));
    let up = |line: &str| {
        line.contains("is up at http://127.0.0.1:7450")
            .then_some(())
    };
    process.line(FIRST_ANSWER, up).await;
    let line = "cargo run --release -- query headcount --server 127.0.0.1:7450";
    succeeds(line, data).await;
    process.kill();
}

/// A line as a shell runs it, in the root of the checkout, its data in a folder of the test.
fn shell(line: &str, data: &std::path::Path) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", line])
        .current_dir(root())
        .env("HEADCOUNT__DATA__DIR", data);
    of_no_package(&mut command);
    command
}

async fn succeeds(line: &str, data: &std::path::Path) -> Ended {
    let ended = run(shell(line, data), FIRST_ANSWER).await;
    assert_eq!(
        ended.code,
        Some(0),
        "{line}\n{}\n{}",
        ended.stdout,
        ended.stderr
    );
    assert!(!ended.stdout.trim().is_empty(), "{line} says nothing");
    ended
}

/// Starts `dev` by a line and waits until it says where it is.
async fn starts(line: &str, data: &std::path::Path) -> Process {
    let process = Process::start(shell(line, data));
    let up = |line: &str| {
        line.contains("is up at http://127.0.0.1:7440")
            .then_some(())
    };
    process.line(FIRST_ANSWER, up).await;
    process
}

/// Asks again until somebody is counted: a row of a topic with RSVPs below the table's head.
async fn first_answer(answer: &Ended, line: &str, data: &std::path::Path, begun: Instant) {
    let mut shown = answer.stdout.clone();
    let counts = |shown: &str| {
        let rows = shown.lines().skip_while(|row| !row.contains("RSVPs yes"));
        let mut numbers = rows.skip(1).flat_map(|row| row.split_whitespace().skip(1));
        numbers.any(|number| number.parse::<u64>().is_ok_and(|number| number > 0))
    };
    while !counts(&shown) {
        let waited = begun.elapsed();
        assert!(waited < FIRST_ANSWER, "nobody after {waited:?}:\n{shown}");
        shown = succeeds(line, data).await.stdout;
    }
    let waited = begun.elapsed();
    assert!(waited < FIRST_ANSWER, "the first answer took {waited:?}");
}

#[tokio::test]
async fn every_line_of_the_readme_works_as_written() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    // One data folder for each feed, as `dev` does it where none is named.
    let data = &folder.path().join("simulated");
    let built = run(shell("cargo build --release", data), BUILD_PATIENCE).await;
    assert_eq!(built.code, Some(0), "{}", built.stderr);

    let lines = commands(false);
    let is_dev = |line: &&String| line.contains("-- dev");
    let devs: Vec<&String> = lines.iter().filter(is_dev).collect();
    assert_eq!(devs.len(), 3, "{devs:?}");
    assert!(
        lines.contains(&"cargo xtask test".to_owned()),
        "what runs this test is in it"
    );

    let begun = Instant::now();
    let mut dev = starts(devs[0], data).await;
    let mut asked = 0;
    for line in lines
        .iter()
        .filter(|line| !is_dev(line) && *line != "cargo xtask test")
    {
        let answer = succeeds(line, data).await;
        asked += 1;
        if asked == 1 {
            first_answer(&answer, line, data, begun).await;
        }
    }
    assert!(asked >= 10, "{asked} lines were asked");
    the_prose_works(data).await;
    on_another_port(&folder.path().join("another")).await;
    dev.kill();

    let data = &folder.path().join("recording");
    let mut dev = starts(devs[1], data).await;
    let people = async || {
        succeeds("cargo run --release -- query headcount", data)
            .await
            .stdout
    };
    while !people().await.contains(" 1827") {
        assert!(
            begun.elapsed() < 5 * FIRST_ANSWER,
            "the recording was not counted in time"
        );
    }
    dev.kill();

    // Nobody serves that feed: it is up all the same, says so, and goes on trying.
    let data = &folder.path().join("remote");
    let mut dev = starts(devs[2], data).await;
    let told = async || succeeds("cargo run --release -- status", data).await.stdout;
    while !told()
        .await
        .contains("warning: source meetup is out of reach")
    {
        assert!(
            begun.elapsed() < 4 * FIRST_ANSWER,
            "the feed was not said to be out of reach"
        );
    }
    dev.kill();

    separate_processes(&folder.path().join("unused")).await;
}

/// The servers of the checkout, left as they were found, also where a step has failed.
struct Servers {
    ran: bool,
    /// What `cluster.toml` held, where there was one.
    config: Option<String>,
}

impl Servers {
    fn found() -> Self {
        let asked = shell("cargo xtask servers status", "unused".as_ref()).output();
        Self {
            ran: asked.is_ok_and(|status| status.status.success()),
            config: std::fs::read_to_string(root().join("cluster.toml")).ok(),
        }
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        let file = root().join("cluster.toml");
        let restored = match &self.config {
            Some(text) => std::fs::write(file, text),
            None => std::fs::remove_file(file),
        };
        let down = || shell("cargo xtask servers down", "unused".as_ref()).output();
        let stopped = self.ran || down().is_ok_and(|ended| ended.status.success());
        let left = restored.is_ok() && stopped;
        assert!(left || std::thread::panicking(), "servers still run");
    }
}

/// The part with servers: everything in one process over them, then each role in its own.
async fn separate_processes(data: &std::path::Path) {
    let lines = commands(true);
    let [up, dev, simulate, roles @ ..] = &lines[..] else {
        panic!("{lines:?}");
    };
    let _servers = Servers::found();
    let started = run(shell(up, data), BUILD_PATIENCE).await;
    assert_eq!(started.code, Some(0), "{}", started.stderr);
    let asks = "cargo run --release -- top --once";
    let mut dev = starts(dev, data).await;
    let answer = succeeds(asks, data).await;
    first_answer(&answer, asks, data, Instant::now()).await;
    let said = dev.stderr();
    assert!(!said.contains("WARN") && !said.contains("ERROR"), "{said}");
    dev.kill();

    let since = succeeds("date -u +%FT%TZ", data).await.stdout;
    let runs = |line: &str| line.contains("ws://") || line.starts_with("headcount ");
    let mut processes = Vec::new();
    for line in [simulate].into_iter().chain(roles) {
        let process = Process::start(shell(line, data));
        let said = process.line(FIRST_ANSWER, |line| runs(line).then_some(()));
        said.await;
        processes.push(process);
    }
    assert_eq!(processes.len(), 5, "{lines:?}");
    let answer = succeeds(asks, data).await;
    first_answer(&answer, asks, data, Instant::now()).await;
    results_arrive(since.trim(), data).await;
    for process in &mut processes {
        assert!(process.is_running(), "{}", process.shown());
    }
}

/// Waits for a result of a window that has ended since, as the service lists it over gRPC: whatever came
/// of an earlier run, this one was collected, analysed, merged and loaded by the roles that run.
async fn results_arrive(since: &str, data: &std::path::Path) {
    let line = format!(
        "grpcurl -plaintext -d '{{\"from\": \"{since}\"}}' 127.0.0.1:7440 headcount.v1.QueryService/ListResults"
    );
    let begun = Instant::now();
    loop {
        let listed = succeeds(&line, data).await.stdout;
        let listed: serde_json::Value = serde_json::from_str(&listed).expect("grpcurl gives JSON");
        let results = listed["results"].as_array();
        if results.is_some_and(|results| !results.is_empty()) {
            return;
        }
        let waited = begun.elapsed();
        assert!(
            waited < 2 * FIRST_ANSWER,
            "no result after {waited:?}: {listed}"
        );
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::test]
async fn grpcurl_describes_every_service() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let dev = crate::harness::dev::Setup::log_only().start().await;
    let listed = succeeds(
        &format!("grpcurl -plaintext {} list", dev.address),
        folder.path(),
    )
    .await;
    let services: Vec<&str> = listed.stdout.lines().collect();
    for service in [
        "LogService",
        "SyncService",
        "QueryService",
        "AdminService",
        "PublisherService",
        "SubscriberService",
        "SubscriptionService",
    ] {
        let name = format!("headcount.v1.{service}");
        assert!(services.contains(&name.as_str()), "{name} in {services:?}");
    }
    for service in services {
        let line = format!("grpcurl -plaintext {} describe {service}", dev.address);
        assert!(
            succeeds(&line, folder.path())
                .await
                .stdout
                .contains("service"),
            "{service}"
        );
    }
    dev.stop().await;
}
