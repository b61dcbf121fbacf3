//! The product in a process of its own: `headcount dev`, ended with the value.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};
use tokio::io::{AsyncBufReadExt as _, BufReader};

/// A running `headcount dev`; it ends with the measurement, however that ends.
pub(crate) struct Product {
    child: Child,
    /// Where it serves.
    pub(crate) address: String,
}

impl Product {
    /// Starts it on a free port over a data folder, and waits until it says where it serves.
    pub(crate) async fn start(data: &Path, arguments: &[&str]) -> Result<Self> {
        let child = Command::new(binary()?)
            .args(["dev", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .arg("--data-dir")
            .arg(data)
            .stderr(Stdio::piped())
            .spawn()?;
        let mut product = Self {
            child,
            address: String::new(),
        };
        let stderr = product.child.stderr.take().context("stderr is piped")?;
        let mut lines = BufReader::new(tokio::process::ChildStderr::from_std(stderr)?).lines();
        while product.address.is_empty() {
            let line = lines.next_line().await?;
            let line = line.context("it ended without a banner")?;
            if let Some((_, address)) = line.split_once(" is up at ") {
                address.clone_into(&mut product.address);
            }
        }
        // What it says later is read too, so that it never waits for a reader.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(product)
    }

    /// Its peak resident memory so far, MiB.
    pub(crate) fn peak_mib(&self) -> f64 {
        crate::process::peak_mib(self.child.id()).unwrap_or(0.0)
    }
}

impl Drop for Product {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The binary beside this one: built by `cargo xtask bench`.
fn binary() -> Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name("headcount");
    if !path.exists() {
        bail!("{} is missing: run `cargo build --release`", path.display());
    }
    Ok(path)
}
