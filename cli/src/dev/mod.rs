//! Everything in one process: `headcount dev`.
//!
//! Configuration, build, print what is bound, wait, stop in the order of the data. Roles share
//! nothing but the log and the store; one that fails stops the process, since the others would
//! wait for it.

mod banner;
mod plan;
mod roles;

use std::process::ExitCode;

use crate::args::DevArgs;
use crate::telemetry;

/// Runs until interrupted, or until a role fails.
pub(crate) async fn run(args: DevArgs) -> anyhow::Result<ExitCode> {
    let plan = plan::Plan::of(&args)?;
    telemetry::start(
        plan.settings.text("telemetry.level"),
        plan.settings.text("telemetry.format"),
    )?;
    let mut pipeline = roles::Pipeline::start(&plan).await?;
    banner::print(&plan, pipeline.address());
    let failed = tokio::select! {
        failed = pipeline.failure() => Some(failed),
        () = interrupted() => None,
    };
    eprintln!("stopping");
    let stopped = pipeline.stop().await;
    match failed {
        Some(error) => Err(error),
        None => stopped.map(|()| ExitCode::SUCCESS),
    }
}

/// Resolves when the process is asked to end: Ctrl-C or SIGTERM.
pub(crate) async fn interrupted() {
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
