//! `cargo xtask bench`: the benchmarks, built for speed; `bench/` holds them.

use std::process::Command;
use std::time::Duration;

use anyhow::Result;

use crate::process::Runner;
use crate::tree;

/// A full run beside all peers, with the first release build before it.
const DEADLINE: Duration = Duration::from_secs(4 * 60 * 60);

/// Runs the benchmarks with the given arguments.
///
/// # Errors
/// Fails where the build or the benchmark does.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let runner = Runner::start()?;
    let cargo = || {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(tree::root());
        command
    };
    // Latency and first answer are measured on the product itself.
    runner.run(cargo().args(["build", "--release"]), DEADLINE)?;
    let bench = ["run", "--release", "--package", "headcount-bench", "--"];
    runner.run(cargo().args(bench).args(arguments), DEADLINE)
}
