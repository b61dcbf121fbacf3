//! A broker that is short of memory takes nothing from who publishes: they wait, and say so; who reads
//! goes on; nothing is lost, and nobody need be started again.

use std::time::Duration;

use super::deaths::Pipeline;
use super::pages::port;
use crate::harness::cluster::{Cluster, server};
use crate::harness::page::get;
use crate::harness::read::until;
use crate::harness::servers::Server::Rabbitmq;
use crate::harness::servers::Servers;
use crate::telemetry::exposition::Exposition;

/// Records a second: the recording lasts 49 s, longer than the alarm. It is fed once: a collector that is
/// held up for longer than a feed takes to repeat itself could not tell a record from its repetition.
const LOAD: &str = "50";

/// Longer than a batch waits for its confirm (10 s): batches are given up and published again.
const ALARM: Duration = Duration::from_secs(12);

/// What is under way when the alarm is raised has come by then.
const UNDER_WAY: Duration = Duration::from_secs(2);

/// Connections of a process that are blocked now, and how often they were.
async fn blocked(address: &str) -> (f64, f64) {
    let page = get(address, "/metrics", "Host: localhost").await;
    let found = Exposition::parse(&page.body);
    let [now, times] = ["blocked_connections", "blocks"];
    let sum = |of: &str| found.sum(&format!("headcount_broker_{of}"));
    (sum(now), sum(times))
}

/// Waits until each publisher has told of it, on its page and in its log.
async fn told(
    pipeline: &Pipeline,
    publishers: &[(&str, String)],
    is_told: fn((f64, f64)) -> bool,
    line: &str,
) {
    for (role, address) in publishers {
        until(line, async || is_told(blocked(address).await).then_some(())).await;
        let mut workers = pipeline.workers.iter();
        let worker = workers.find(|(name, _)| name == role);
        let told = worker.expect("it runs").1.stderr();
        assert!(told.contains(line), "{role}: {told}");
    }
}

/// Of the broker's memory, above which the alarm is raised.
fn watermark(servers: &Servers, share: &str) {
    servers.rabbitmqctl(&["set_vm_memory_high_watermark", share]);
}

#[tokio::test]
#[ignore = "minutes, and a broker of its own"]
async fn soak_an_alarm_of_the_broker_is_told_and_alters_nothing() {
    let servers = Servers::only(Rabbitmq);
    let broker = servers.addresses(Rabbitmq);
    let broker = format!("amqp://{}", broker[0]);
    let cluster = Cluster::over(&broker, &server("HEADCOUNT_TEST_CQL"))
        .set("telemetry.listen", "127.0.0.1:0");
    let mut pipeline = Pipeline::start(cluster, LOAD).await;
    let mut publishers = Vec::new();
    for (role, worker) in &pipeline.workers {
        if *role != "load" {
            publishers.push((*role, port(worker).await));
        }
    }
    pipeline.follow(UNDER_WAY).await;
    let before = pipeline.follower.seen.len();
    assert!(before > 0, "nothing was under way");

    watermark(&servers, "0");
    let is_blocked = |(now, _): (f64, f64)| now >= 1.0;
    told(
        &pipeline,
        &publishers,
        is_blocked,
        "broker blocks the connection",
    )
    .await;
    pipeline.follow(UNDER_WAY).await;
    let at_alarm = pipeline.follower.seen.len();
    pipeline.follow(ALARM).await;
    assert_eq!(pipeline.follower.seen.len(), at_alarm, "nothing is taken");
    // Who reads is not blocked: what is there is served, and the service is ready.
    let ready = pipeline.served.readyz().await;
    assert!(ready.starts_with("HTTP/1.1 200 "), "{ready}");

    watermark(&servers, "0.6");
    let is_over = |(now, times): (f64, f64)| now == 0.0 && times >= 1.0;
    let line = "broker takes the connection again";
    told(&pipeline, &publishers, is_over, line).await;
    pipeline.follow_to_the_end().await;
    for (role, worker) in &mut pipeline.workers {
        let runs = *role == "collect" || worker.is_running();
        assert!(runs, "{role} has ended: {}", worker.shown());
    }
    // As if there had been no alarm: each record once, the same truth, the same windows and tables.
    pipeline.check().await;
}
