//! From the start of the process to its first answer: `headcount dev` on its simulated feed.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::report::Report;

const PATIENCE: Duration = Duration::from_secs(30);

/// Ends the process with the measurement, however that ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Measures the first answer that counts somebody.
pub(crate) fn measure(report: &mut Report) -> Result<()> {
    let binary = binary()?;
    let data = tempfile::tempdir()?;
    let begun = Instant::now();
    let child = Command::new(binary)
        .args(["dev", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(data.path())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut running = Running(child);
    let stderr = running.0.stderr.take().context("stderr is piped")?;
    let mut lines = BufReader::new(stderr).lines();
    let address = loop {
        let line = lines.next().context("it ended without a banner")??;
        if let Some((_, address)) = line.split_once(" is up at ") {
            break address.to_owned();
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = headcount_sdk::Client::connect(address).await?;
        while begun.elapsed() < PATIENCE {
            if let Ok(answer) = client.headcount().await
                && answer.people.unwrap_or(0) > 0
            {
                report.less(
                    "first answer after start",
                    begun.elapsed().as_secs_f64(),
                    "s",
                    Some(3.0),
                );
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        bail!("no answer within {PATIENCE:?}")
    })
}

/// The binary beside this one: built by `cargo xtask bench`.
fn binary() -> Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("headcount");
    if !path.exists() {
        bail!("{} is missing: run `cargo build --release`", path.display());
    }
    Ok(path)
}
