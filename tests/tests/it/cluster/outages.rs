//! Broker and store are killed, or away for long: nothing is lost, and nobody need be started again.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::deaths::Pipeline;
use crate::harness::cluster::Cluster;
use crate::harness::servers::Server::{self, Cassandra, Rabbitmq};
use crate::harness::servers::Servers;
use crate::recording::numbers::RECORDS;

const SEED: u64 = 20_150_308;

/// Kills each of the servers so often, at seeded moments, and leaves it away for so long.
async fn killed(plan: &[(Server, Duration)], rate: &str) {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let servers = Servers::start();
    let (broker, node) = (servers.address(Rabbitmq), servers.address(Cassandra));
    let cluster = Cluster::over(&format!("amqp://{broker}"), &node);
    let mut pipeline = Pipeline::start(cluster, rate).await;
    for (server, away) in plan {
        let time = Duration::from_millis(random.random_range(1_000..3_000));
        println!("{server:?} after {time:?}, away for {away:?} and its start");
        pipeline.follow(time).await;
        servers.kill(*server);
        pipeline.follow(*away).await;
        servers.revive(*server).await;
    }
    let seen = pipeline.follower.seen.len() as u64;
    assert!(
        (1..RECORDS).contains(&seen),
        "{seen} records before the last kill"
    );
    for (role, worker) in &mut pipeline.workers {
        assert!(worker.is_running(), "{role} has ended: {}", worker.shown());
    }
    pipeline.check().await;
}

#[tokio::test]
async fn a_kill_of_either_server_alters_nothing() {
    let plan = [Rabbitmq, Cassandra].map(|server| (server, Duration::ZERO));
    killed(&plan, "60").await;
}

#[tokio::test]
#[ignore = "a long loop"]
async fn soak_kills_and_long_outages_of_the_servers_alter_nothing() {
    let mut plan = Vec::new();
    for _ in 0..3 {
        plan.extend([Rabbitmq, Cassandra].map(|server| (server, Duration::ZERO)));
    }
    plan.extend([Cassandra, Rabbitmq].map(|server| (server, Duration::from_secs(30))));
    killed(&plan, "30").await;
}
