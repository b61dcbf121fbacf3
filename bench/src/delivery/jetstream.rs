//! JetStream's program (`bench/jetstream`, in Go), built beside the other peers.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::process;

/// Its sources, as they were when this program was built.
const SOURCES: [(&str, &str); 5] = [
    ("go.mod", include_str!("../../jetstream/go.mod")),
    ("go.sum", include_str!("../../jetstream/go.sum")),
    ("main.go", include_str!("../../jetstream/main.go")),
    ("deliver.go", include_str!("../../jetstream/deliver.go")),
    ("subscribe.go", include_str!("../../jetstream/subscribe.go")),
];
/// With its downloads.
const BUILD_DEADLINE: Duration = Duration::from_secs(15 * 60);

/// Builds it; where it is.
///
/// # Errors
/// There is no Go, or it does not build.
pub(super) async fn build(scratch: &Path) -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let target = own.ancestors().nth(2).context("no folder of builds")?;
    let dir = target.join("peers-go/jetstream");
    std::fs::create_dir_all(&dir)?;
    for (name, text) in SOURCES {
        std::fs::write(dir.join(name), text)?;
    }
    let mut build = Command::new("go");
    build
        .args(["build", "-o", "jetstream", "."])
        .current_dir(&dir);
    let built = process::run(&mut build, scratch, BUILD_DEADLINE).await;
    built.context("its program needs Go, and what it is made of from the Go module proxy")?;
    Ok(dir.join("jetstream"))
}
