//! Everything in one process: `headcount dev`.
//!
//! Configuration, build, print what is bound, wait, stop in the order of the data. Roles share
//! nothing but the log and the store; one that fails stops the process, since the others would
//! wait for it.

mod banner;
mod plan;
mod progress;
mod ready;
mod roles;

use std::process::ExitCode;

use crate::args::DevArgs;
use crate::{stop, telemetry};

/// Runs until it is asked to end, or until a role fails. Asked again while it stops, it ends at
/// once.
pub(crate) async fn run(args: DevArgs) -> anyhow::Result<ExitCode> {
    let plan = plan::Plan::of(&args)?;
    telemetry::start(
        plan.settings.text("telemetry.level"),
        plan.settings.text("telemetry.format"),
    );
    let mut pipeline = roles::Pipeline::start(&plan).await?;
    let asked = stop::asked();
    banner::print(&plan, pipeline.address());
    let progress = progress::show(&plan, pipeline.status());
    let ended = tokio::select! {
        failed = pipeline.failure() => Err(failed),
        stop = asked => Ok(stop),
        never = progress => match never {},
    };
    progress::clear();
    eprintln!("stopping");
    let stopped = tokio::select! {
        stopped = pipeline.stop() => stopped,
        again = stop::asked() => {
            eprintln!("cut off; the next start recovers");
            return Ok(again.of_a_question());
        }
    };
    let stop = ended?;
    stopped.map(|()| stop.of_a_service())
}
