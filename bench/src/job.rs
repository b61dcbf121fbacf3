//! A job of ours in a process of its own.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde::de::DeserializeOwned;

use crate::process::{self, Ran};

/// A job that is still running then is killed.
const DEADLINE: Duration = Duration::from_secs(20 * 60);

/// This program, to run a job in a folder.
pub(crate) fn command(name: &str, dir: &Path) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["job", name, "--dir"]).arg(dir);
    Ok(command)
}

/// Runs a program to its end, and reads what it says last as a line of JSON.
///
/// # Errors
/// What [`process::run`] says; it has said nothing, or something else.
pub(crate) async fn run<T: DeserializeOwned>(
    command: &mut Command,
    scratch: &Path,
) -> Result<(Ran, T)> {
    let ran = process::run(command, scratch, DEADLINE).await?;
    let said = ran.stdout.lines().rev().find(|line| line.starts_with('{'));
    let said = serde_json::from_str(said.context("it said nothing")?)?;
    Ok((ran, said))
}
