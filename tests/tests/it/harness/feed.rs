//! `headcount simulate` as a process of its own.

use std::path::Path;
use std::process::Command;

use super::PATIENCE;
use super::binary::headcount;
use super::process::Process;

/// A running feed; it ends with the value.
pub(crate) struct Feed {
    pub(crate) process: Process,
    /// Where it is served.
    pub(crate) url: String,
}

impl Feed {
    /// Serves a recording, so many times, at a rate.
    pub(crate) async fn replay(recording: &Path, repeat: usize, rate: &str) -> Self {
        let (recording, repeat) = (recording.to_str(), repeat.to_string());
        let recording = recording.expect("paths of tests are UTF-8");
        Self::start(&["--replay", recording, "--repeat", &repeat, "--rate", rate]).await
    }

    /// Serves what the arguments of `simulate` say, on a free port.
    pub(crate) async fn start(arguments: &[&str]) -> Self {
        Self::start_at(&[&["--listen", "127.0.0.1:0"], arguments].concat()).await
    }

    /// Serves what the arguments of `simulate` say, its port among them.
    pub(crate) async fn start_at(arguments: &[&str]) -> Self {
        let mut command = Command::new(headcount());
        command.arg("simulate").args(arguments);
        let process = Process::start(command);
        let url = |line: &str| line.starts_with("ws").then(|| line.to_owned());
        let url = process.line(PATIENCE, url).await;
        Self { process, url }
    }
}
