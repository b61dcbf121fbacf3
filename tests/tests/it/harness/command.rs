//! A command that runs to its end.

use std::process::Command;
use std::time::Duration;

use super::binary::headcount;
use super::process::Process;

/// How a command ended, and what it printed.
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs a command to its end.
pub(crate) async fn run(command: Command, patience: Duration) -> Ended {
    let mut process = Process::start(command);
    let code = process.wait(patience).await.code();
    Ended {
        code,
        stdout: process.stdout(),
        stderr: process.stderr(),
    }
}

/// Runs `headcount` with arguments, against a server where one is named.
pub(crate) async fn cli(server: Option<&str>, arguments: &[&str]) -> Ended {
    let mut command = Command::new(headcount());
    command.args(arguments);
    if let Some(server) = server {
        command.env("HEADCOUNT_SERVER", server);
    }
    run(command, Duration::from_secs(30)).await
}
