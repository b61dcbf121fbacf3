//! Everything in one process.
use std::process::ExitCode;
pub async fn run(_args: crate::args::DevArgs) -> anyhow::Result<ExitCode> {
    anyhow::bail!("soon")
}
/// Resolves when the process is asked to end: Ctrl-C or SIGTERM.
pub async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        let _ = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}
