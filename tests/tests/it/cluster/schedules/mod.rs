//! Schedules of faults against a pipeline of separate processes, and what its clients saw of it held
//! against what was promised.
//!
//! - `plan`: what is done when, as a seed has it.
//! - `pipeline`: two of each role, and the doors by which clients find the services.
//! - `clients`: who asks, and writes down what was asked and what came of it.
//! - `streams`: one of them, who subscribes by a stream.
//! - `replay`: the log of records, worked through by another pipeline on the embedded log.
//! - `play`: one schedule from its beginning to its verdict.
//!
//! A failure says the seed, the violations, and where the whole history stands. `HEADCOUNT_TEST_SEED`
//! plays the schedule of one seed, or of a range (`80..200`), and nothing else.

mod clients;
mod pipeline;
mod plan;
mod play;
mod replay;
mod streams;

use std::ops::Range;

use crate::harness::cluster::Cluster;
use crate::harness::servers::Servers;
use plan::{Plan, Scope};

/// Seeds of the short run.
const FEW: Range<u64> = 0..2;
/// Seeds of the long one.
const MANY: Range<u64> = 0..200;
/// Seed of the one that has every fault as often as the contract names it.
const ONE: Range<u64> = 4..5;
/// Schedules that are played on the same servers: every one leaves streams and tables behind.
const ON_SAME_SERVERS: usize = 20;

/// The seeds to play: those that the environment names, or all.
fn seeds(all: Range<u64>) -> Vec<u64> {
    let named = std::env::vars().find(|(name, _)| name == "HEADCOUNT_TEST_SEED");
    let Some((_, named)) = named else {
        return all.collect();
    };
    let number = |seed: &str| {
        let seed = seed.parse::<u64>();
        seed.expect("HEADCOUNT_TEST_SEED is a number, or two with `..` between them")
    };
    match named.split_once("..") {
        Some((first, end)) => (number(first)..number(end)).collect(),
        None => vec![number(&named)],
    }
}

async fn play(cluster: Cluster, servers: Option<&Servers>, plan: &Plan) {
    println!(
        "seed {}: set HEADCOUNT_TEST_SEED to repeat\n{plan}",
        plan.seed
    );
    let summary = play::play(cluster, servers, plan).await;
    println!("seed {}: {summary}", plan.seed);
}

#[tokio::test]
async fn histories_under_deaths_and_sleep_hold_what_was_promised() {
    for seed in seeds(FEW) {
        play(Cluster::new(), None, &Plan::of(seed, Scope::Roles)).await;
    }
}

#[tokio::test]
#[ignore = "a long loop, and servers of its own"]
async fn soak_histories_of_two_hundred_schedules_hold_what_was_promised() {
    for seeds in seeds(MANY).chunks(ON_SAME_SERVERS) {
        let servers = Servers::start();
        for seed in seeds {
            let cluster = super::outages::over(&servers);
            play(cluster, Some(&servers), &Plan::of(*seed, Scope::Some)).await;
        }
    }
}

#[tokio::test]
#[ignore = "a long loop, and servers of its own"]
async fn soak_a_history_of_every_fault_as_often_as_promised_holds() {
    for seed in seeds(ONE) {
        let servers = Servers::start();
        let cluster = super::outages::over(&servers);
        play(cluster, Some(&servers), &Plan::of(seed, Scope::All)).await;
    }
}
