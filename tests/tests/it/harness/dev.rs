//! `headcount dev` on a free loopback port.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::sync::Arc;
use std::time::Instant;

use headcount_sdk::Client;
use headcount_sdk::v1::{GetHeadcountResponse, RecordCounts};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::PATIENCE;
use super::binary::headcount;
use super::process::Process;

/// How to start it; the same value starts it again over the same data folder.
#[derive(Clone)]
pub(crate) struct Setup {
    folder: Arc<TempDir>,
    data: PathBuf,
    arguments: Vec<String>,
    variables: Vec<(String, String)>,
}

impl Setup {
    /// Collects from a WebSocket feed that has its own clock, as recordings have.
    pub(crate) fn feed(url: &str) -> Self {
        Self::new(&["--feed", url]).set("feed.clock", "feed")
    }

    /// Replays a recording, which the process serves to itself.
    pub(crate) fn replay(recording: &Path, rate: &str) -> Self {
        let recording = recording.to_str().expect("paths of tests are UTF-8");
        Self::new(&["--replay", recording, "--rate", rate])
    }

    /// No feed at all: nobody listens on the port of the address, and what is in the log is
    /// worked through.
    pub(crate) fn log_only() -> Self {
        // A source of its own name, so that it has no say in what another has written.
        Self::feed("ws://127.0.0.1:1").set("collect.source", "nobody")
    }

    /// A setup with arguments of `dev`.
    pub(crate) fn new(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        Self {
            data: folder.path().join("data"),
            folder: Arc::new(folder),
            arguments: arguments.iter().map(ToString::to_string).collect(),
            variables: Vec::new(),
        }
    }

    /// Sets a key of the configuration.
    pub(crate) fn set(self, key: &str, value: &str) -> Self {
        let name = key.to_uppercase().replace('.', "__");
        self.variable(&format!("HEADCOUNT__{name}"), value)
    }

    /// Sets a variable of the environment.
    pub(crate) fn variable(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The data folder.
    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    /// The folder of a channel's segments.
    pub(crate) fn channel(&self, channel: &str) -> PathBuf {
        self.data.join("log/main").join(channel)
    }

    /// The command line, on a port that the system chooses.
    pub(crate) fn command(&self) -> Command {
        self.command_on("127.0.0.1:0")
    }

    /// The command line, on an address.
    pub(crate) fn command_on(&self, listen: &str) -> Command {
        let mut command = Command::new(headcount());
        command
            .arg("dev")
            .args(&self.arguments)
            .args(["--listen", listen, "--data-dir"])
            .arg(&self.data)
            .current_dir(self.folder.path())
            .envs(self.variables.iter().cloned());
        command
    }

    /// The command line on a terminal, which is what `script` of bsdutils gives.
    #[cfg(feature = "external")]
    pub(crate) fn on_a_terminal(&self) -> Command {
        let inner = self.command();
        let words = std::iter::once(inner.get_program()).chain(inner.get_args());
        let words: Vec<String> = words
            .map(|word| format!("'{}'", word.to_str().expect("paths of tests are UTF-8")))
            .collect();
        let mut command = Command::new("script");
        command
            .args(["-qec", &words.join(" "), "/dev/null"])
            .envs(self.variables.iter().cloned());
        command
    }

    /// Starts it and waits until it says where it serves.
    pub(crate) async fn start(&self) -> Dev {
        Dev::start(self.command()).await
    }

    /// Starts it where it is to fail, and waits for that.
    pub(crate) async fn fails(&self) -> super::command::Ended {
        super::command::run(self.command(), PATIENCE).await
    }
}

/// A running `headcount dev`.
pub(crate) struct Dev {
    pub(crate) process: Process,
    /// `host:port`.
    pub(crate) address: String,
    pub(crate) client: Client,
}

impl Dev {
    /// Starts a command line of it, and waits until it says where it serves.
    pub(crate) async fn start(command: Command) -> Self {
        Self::of(Process::start(command)).await
    }

    /// The same of one that has been started.
    pub(crate) async fn of(process: Process) -> Self {
        let address = process.line(PATIENCE, address).await;
        let client = connect(&format!("http://{address}")).await;
        Self {
            process,
            address,
            client,
        }
    }

    /// Waits until so many records are counted, and gives the feed in numbers.
    pub(crate) async fn counted(&self, records: u64) -> GetHeadcountResponse {
        let started = Instant::now();
        loop {
            let answer = self.client.headcount().await;
            let failed = match answer {
                Ok(answer) => {
                    let counted = answer.records.unwrap_or_default().records();
                    assert!(counted <= records, "{counted} records, {records} awaited");
                    if counted == records {
                        return answer;
                    }
                    format!("{counted} records")
                }
                Err(error) if error.is_transient() => error.to_string(),
                Err(error) => panic!("no headcount: {error}\n{}", self.process.shown()),
            };
            assert!(
                started.elapsed() < PATIENCE,
                "{failed}, {records} awaited:\n{}",
                self.process.shown()
            );
            tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        }
    }

    /// What `/readyz` answers, head and body.
    pub(crate) async fn readyz(&self) -> String {
        let asking = async {
            let mut stream = TcpStream::connect(&self.address).await?;
            let address = &self.address;
            let head =
                format!("GET /readyz HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
            stream.write_all(head.as_bytes()).await?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await?;
            std::io::Result::Ok(answer)
        };
        let answer = timeout(PATIENCE, asking).await.expect("in time");
        answer.expect("the port answers")
    }

    /// Stops it as Ctrl-C does: an end in order, with the exit code of what was interrupted.
    pub(crate) async fn stop(mut self) -> ExitStatus {
        let status = self.process.stop(PATIENCE).await;
        assert_eq!(
            status.code(),
            Some(130),
            "stopped with {status}:\n{}",
            self.process.shown()
        );
        status
    }
}

/// Connects, with patience for a server whose address is out and whose door is not yet open.
async fn connect(address: &str) -> Client {
    let started = Instant::now();
    loop {
        match Client::connect(address).await {
            Ok(client) => return client,
            Err(error) => assert!(started.elapsed() < PATIENCE, "{error}"),
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
}

/// The address that the banner gives.
pub(crate) fn address(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("is up at http://")?;
    rest.split_whitespace().next().map(str::to_owned)
}

/// Counts as numbers: records, new, changes, echoes, outdated.
pub(crate) fn counts(records: &RecordCounts) -> [u64; 5] {
    [
        records.records(),
        records.new(),
        records.changes(),
        records.echoes(),
        records.outdated(),
    ]
}
