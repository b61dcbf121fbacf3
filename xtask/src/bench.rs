//! `cargo xtask bench`: the benchmarks, built for speed; `bench/` holds them.

use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::process::Runner;
use crate::tree;

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
/// Fails where the build or the benchmark does.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let runner = Runner::start()?;
    // Latency and first answer are measured on the product itself. Both are built in one go: alone,
    // the two need other features of the same crates, and most of them would be built twice.
    let mut build = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.current_dir(tree::root()).args(BUILD);
    runner.run(&mut build, DEADLINE)?;
    let mut bench = Command::new(tree::target().join("release/headcount-bench"));
    bench.current_dir(tree::root()).args(arguments);
    runner.run(&mut bench, DEADLINE)
}
