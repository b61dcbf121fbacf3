//! The role `load`, measured: see [`super`] for what is timed.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use serde::{Deserialize, Serialize};

use crate::feed::{Feed, feed};
use crate::ground::{Ground, On};
use crate::pipeline::read_results;
use crate::process::cpu_s;
use crate::roles::{Counting, Roles};
use crate::states::{ROWS_OF_A_STATE, States};

/// Of either step of a job.
const PATIENCE: Duration = Duration::from_secs(300);
const POLL: Duration = Duration::from_millis(2);

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// Records, a JSON line each
    #[arg(long)]
    pub(super) file: PathBuf,
    #[command(flatten)]
    pub(super) on: On,
}

/// What a run says of itself, as a line of JSON.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub(super) states: u64,
    pub(super) seconds: f64,
    pub(super) cpu_s: f64,
    /// The share of states that are written with 31 others or more of their partition.
    pub(super) together: f64,
}

impl Outcome {
    /// Rows of the tables.
    pub(super) fn rows_per_s(&self) -> f64 {
        (self.states * ROWS_OF_A_STATE) as f64 / self.seconds
    }
}

/// Runs the job.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let (ground, partitions) = (Ground::open(&job.on).await?, job.on.partitions);
    let states = publish(job, &ground).await?;
    let mut roles = Roles::new();
    let (begun, cpu_before) = (Instant::now(), cpu_s("self"));
    let metrics = roles.load(partitions, &ground);
    let results = async {
        while metrics.rows_written() < states.count {
            ensure!(begun.elapsed() < PATIENCE, "the last row is not in sight");
            tokio::time::sleep(POLL).await;
        }
        Ok(begun.elapsed().as_secs_f64())
    };
    let seconds = roles.run(results).await?;
    let cpu_s = cpu_s("self") - cpu_before;
    roles.stop().await?;
    states.check(&ground).await?;
    ground.close().await?;
    Ok(Outcome {
        states: states.count,
        seconds,
        cpu_s,
        together: states.share_together(),
    })
}

/// Has the analysis publish what there is to load; that.
pub(super) async fn publish(job: &Job, ground: &Ground) -> Result<States> {
    let mut roles = Roles::new();
    let (partitions, log) = (job.on.partitions, ground.binder());
    roles.analyse(Counting::States, partitions, log.clone(), ground.store());
    let whole = Feed {
        file: job.file.clone(),
        partitions,
        records_max: u64::MAX,
        per_s: None,
    };
    let work = async {
        feed(log.clone(), whole).await?;
        read_results(log).await.map(drop)
    };
    let work = async { tokio::time::timeout(PATIENCE, work).await };
    roles
        .run(async { work.await.context("the analysis does not end")? })
        .await?;
    roles.stop().await?;
    let states = States::read(ground, partitions).await?;
    ensure!(states.count > 0, "there is nothing to load");
    Ok(states)
}
