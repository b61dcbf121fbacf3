//! Other projects' programs on the same job and file, where they are present.
//!
//! They are looked for in `--peers` or `HEADCOUNT_PEERS`: for now the one-thread reference, as
//! `target/release/rustref`. What is not there is said, not skipped silently.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use crate::report::Report;

/// Runs what is present.
pub(crate) fn measure(peers: Option<&Path>, file: &Path, report: &mut Report) -> Result<()> {
    let Some(peers) = peers else {
        eprintln!("  peers: none named; --peers takes the folder of their programs");
        return Ok(());
    };
    let records = count_lines(file)?;
    let reference = peers.join("target/release/rustref");
    if !reference.exists() {
        eprintln!("  peers: {} is not built", reference.display());
        return Ok(());
    }
    let begun = Instant::now();
    let status = Command::new(&reference)
        .arg("w1")
        .arg(file)
        .status()
        .context("the reference")?;
    ensure!(status.success(), "the reference failed");
    let seconds = begun.elapsed().as_secs_f64();
    report.more(
        "peer: one thread, no engine, in memory",
        records as f64 / seconds,
        "/s",
        None,
    );
    Ok(())
}

fn count_lines(file: &Path) -> Result<u64> {
    use std::io::BufRead as _;
    let mut lines = std::io::BufReader::with_capacity(1 << 20, std::fs::File::open(file)?);
    let (mut buffer, mut count) = (Vec::new(), 0);
    while lines.read_until(b'\n', &mut buffer)? > 0 {
        count += 1;
        buffer.clear();
    }
    Ok(count)
}
