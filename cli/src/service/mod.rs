//! What runs until it is stopped: everything in one process, `headcount dev`, or one role; and what a
//! role does once, [`backfill()`].
//!
//! Configuration, build, print what is bound, wait, stop in the order of the data. Roles share
//! nothing but the log and the store; one that fails stops the process, since the others would
//! wait for it.

mod backfill;
mod banner;
mod broker;
mod ground;
mod pipeline;
mod plan;
mod progress;
mod ready;
mod roles;

use std::process::ExitCode;

pub(crate) use backfill::backfill;
pub(crate) use plan::{Plan, Role};

use crate::stop::{self, Stop};
use crate::telemetry;

/// Runs until it is asked to end, or until a role fails. Asked again while it stops, it ends at
/// once.
pub(crate) async fn run(plan: Plan) -> anyhow::Result<ExitCode> {
    telemetry::start(
        plan.settings.text("telemetry.level"),
        plan.settings.text("telemetry.format"),
    );
    let mut pipeline = pipeline::Pipeline::start(&plan).await?;
    let asked = stop::asked();
    banner::print(&plan, pipeline.address());
    let progress = progress::show(&plan, pipeline.status());
    let ended = tokio::select! {
        ended = pipeline.ended() => ended.map(|()| None),
        stop = asked => Ok(Some(stop)),
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
    stopped.map(|()| stop.map_or(ExitCode::SUCCESS, Stop::of_a_service))
}
