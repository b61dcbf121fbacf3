//! `cargo xtask bench`: the benchmarks, built for speed; `bench/` holds them.
//!
//! Which servers a run needs the benchmarks say themselves. They start in a folder of this run, and
//! stop and go with it, however it ends.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum as _;

use crate::process::Runner;
use crate::servers::Server;
use crate::servers::for_tests::TestServers;
use crate::{servers, tree};

/// A full run beside all peers, with the first release build before it.
const DEADLINE: Duration = Duration::from_secs(4 * 60 * 60);
const BUILD: [&str; 6] = [
    "build",
    "--release",
    "--package",
    "headcount",
    "--package",
    "headcount-bench",
];

/// Runs the benchmarks with the given arguments.
///
/// # Errors
/// Fails where the build, a server or the benchmark does.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let runner = Runner::start()?;
    // Latency and first answer are measured on the product itself. Both are built in one go: alone,
    // the two need other features of the same crates, and most of them would be built twice.
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.current_dir(tree::root()).args(BUILD);
    runner.run(&mut build, DEADLINE)?;
    let needed = needed(arguments)?;
    if needed.is_empty() {
        return runner.run(&mut bench(arguments), DEADLINE);
    }
    servers::provide(&runner, &needed, true)?;
    let mut servers = TestServers::begin(&runner, &needed)?;
    let mut bench = bench(arguments);
    bench.envs(servers.ready()?);
    let outcome = runner.run(&mut bench, DEADLINE);
    let outcome = outcome.and_then(|()| servers.still_run());
    let stopped = servers.end(outcome.is_ok());
    outcome.and(stopped)
}

fn bench(arguments: &[String]) -> Command {
    let mut bench = Command::new(tree::target().join("release/headcount-bench"));
    bench.current_dir(tree::root()).args(arguments);
    bench
}

/// The servers that the benchmarks of these arguments run on.
fn needed(arguments: &[String]) -> Result<Vec<Server>> {
    let mut asking = bench(arguments);
    let said = asking.arg("--say-servers").output();
    let said = said.context("the benchmarks cannot be started")?;
    if !said.status.success() {
        bail!("{}", String::from_utf8_lossy(&said.stderr).trim());
    }
    let names = String::from_utf8_lossy(&said.stdout);
    let server = |name| Server::from_str(name, true).map_err(anyhow::Error::msg);
    let names = names
        .lines()
        .filter_map(|line| line.strip_prefix("server: "));
    names.map(server).collect()
}
