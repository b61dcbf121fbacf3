//! Broker and store are killed, or away for long: nothing is lost, and nobody need be started again.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::deaths::Pipeline;
use crate::harness::cluster::Cluster;
use crate::harness::servers::Server::{Cassandra, Rabbitmq};
use crate::harness::servers::{Node, Servers};

const SEED: u64 = 20_150_308;

/// How long a node of a cluster is away at least: what it does not serve must be served by the others.
const NODE_AWAY: Duration = Duration::from_secs(8);

/// Records a second while nodes of a cluster are killed: the recording so often is longer than that.
const LOAD: usize = 300;
const LOAD_REPEAT: usize = 40;

/// Streams and a keyspace of one's own over servers of one's own, a copy of each row on each node.
pub(super) fn over(servers: &Servers) -> Cluster {
    let brokers = servers.addresses(Rabbitmq);
    let brokers: Vec<String> = brokers.iter().map(|at| format!("amqp://{at}")).collect();
    let nodes = servers.addresses(Cassandra);
    Cluster::over(&brokers.join(","), &nodes.join(","))
        .set("store.cql.replication_factor", &nodes.len().to_string())
}

/// Kills each of the nodes so often, at seeded moments, and leaves it away for so long; how many records
/// came to the client while each was away.
async fn killed(
    servers: &Servers,
    plan: &[(Node, Duration)],
    mut pipeline: Pipeline,
) -> Vec<usize> {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut came = Vec::new();
    for (node, away) in plan {
        let time = Duration::from_millis(random.random_range(1_000..3_000));
        println!("{node:?} after {time:?}, away for {away:?} and its start");
        pipeline.follow(time).await;
        let before = pipeline.follower.seen.len();
        servers.kill(*node);
        pipeline.follow(*away).await;
        came.push(pipeline.follower.seen.len() - before);
        servers.revive(*node).await;
    }
    pipeline.check_midway();
    for (role, worker) in &mut pipeline.workers {
        assert!(worker.is_running(), "{role} has ended: {}", worker.shown());
    }
    pipeline.follow_to_the_end().await;
    pipeline.check().await;
    came
}

#[tokio::test]
async fn a_kill_of_either_server_alters_nothing() {
    let plan = [Rabbitmq, Cassandra].map(|server| (Node(server, 1), Duration::ZERO));
    let servers = Servers::start();
    let pipeline = Pipeline::start(over(&servers), "60").await;
    killed(&servers, &plan, pipeline).await;
}

#[tokio::test]
#[ignore = "a long loop"]
async fn soak_kills_and_long_outages_of_the_servers_alter_nothing() {
    let mut plan = Vec::new();
    for _ in 0..3 {
        plan.extend([Rabbitmq, Cassandra].map(|server| (Node(server, 1), Duration::ZERO)));
    }
    let long = Duration::from_secs(30);
    plan.extend([Cassandra, Rabbitmq].map(|server| (Node(server, 1), long)));
    let servers = Servers::start();
    let pipeline = Pipeline::start(over(&servers), "30").await;
    killed(&servers, &plan, pipeline).await;
}

#[tokio::test]
#[ignore = "a long loop, and six servers"]
async fn soak_a_cluster_goes_on_while_any_one_node_of_it_is_away() {
    let of = |server| (1..=3).map(move |number| (Node(server, number), NODE_AWAY));
    let plan: Vec<_> = of(Rabbitmq)
        .zip(of(Cassandra))
        .flat_map(|(broker, node)| [broker, node])
        .collect();
    let servers = Servers::clusters();
    let pipeline = Pipeline::repeated(over(&servers), LOAD_REPEAT, &LOAD.to_string()).await;
    let came = killed(&servers, &plan, pipeline).await;
    for ((node, _), came) in plan.iter().zip(came) {
        println!("{came} records came while {node:?} was away");
        assert!(came > LOAD, "it stood still while {node:?} was away");
    }
}
