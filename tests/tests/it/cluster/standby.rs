//! Who stands by for a partition takes it over within 5 s of its owner's death, and alters nothing.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use headcount_sdk::v1::Channel;
use headcount_sdk::{TailOptions, TailStream};
use tokio::time::timeout;

use super::deaths::Pipeline;
use super::pages::port;
use crate::harness::PATIENCE;
use crate::harness::cluster::Cluster;
use crate::harness::feed::Feed;
use crate::harness::page::get;
use crate::harness::process::Process;
use crate::harness::read::until;
use crate::telemetry::exposition::Exposition;

/// From kill -9 to the next outputs by the new owner.
const TAKEOVER: Duration = Duration::from_secs(5);

/// What the record of decisions names for that.
const LEASE_TTL: &str = "2s";

/// Silence after which nothing more of a dead owner is on its way: shorter than any lease has left.
const QUIET: Duration = Duration::from_millis(700);

/// Records a second: the recording lasts longer than both deaths.
const RATE: &str = "50";

const PARTITIONS: [u32; 2] = [0, 1];

fn cluster() -> Cluster {
    Cluster::new()
        .set("feed.partitions", "2")
        .set("store.cql.lease_ttl", LEASE_TTL)
        .set("analyse.standby", "2")
        .set("telemetry.listen", "127.0.0.1:0")
}

/// What a role says of itself.
async fn metrics(address: &str) -> Exposition {
    let page = get(address, "/metrics", "Host: localhost").await;
    assert_eq!(page.status, 200, "{}", page.body);
    Exposition::parse(&page.body)
}

/// Waits until an analyser has the state of both partitions at hand, and is close behind their owner.
async fn stands_by(address: &str) {
    until("it stands by for both partitions", async || {
        let found = metrics(address).await;
        let is_close = |partition: &u32| {
            let partition = partition.to_string();
            let lag = "headcount_analyse_standby_lag_batches";
            let lag = found.value(lag, &[("partition", &partition)]);
            lag.is_some_and(|lag| lag <= 10.0)
        };
        PARTITIONS.iter().all(is_close).then_some(())
    })
    .await;
}

/// Waits until an analyser has the merger.
async fn merges(address: &str) {
    until("it has the merger", async || {
        let found = metrics(address).await;
        let lag = found.value("headcount_analyse_lag_batches", &[("part", "merge")]);
        lag.map(|_| ())
    })
    .await;
}

/// The partitions of the next message of a channel that has records; `None`: none within the time.
async fn next(tail: &mut TailStream, within: Duration) -> Option<BTreeSet<u32>> {
    let reading = async {
        loop {
            let message = tail.next().await.expect("it has no end");
            let message = message.unwrap_or_else(|error| panic!("tail: {error}"));
            if !message.records.is_empty() {
                let records = message.records.iter();
                return records.map(|record| record.partition()).collect();
            }
        }
    };
    timeout(within, reading).await.ok()
}

/// Kills the owner of all partitions of a channel; how long it takes until all of them go on.
async fn killed(owner: &mut Process, tail: &mut TailStream, partitions: &[u32]) -> Duration {
    next(tail, PATIENCE).await.expect("the owner is at work");
    owner.kill();
    let dead = Instant::now();
    while next(tail, QUIET).await.is_some() {}
    assert!(dead.elapsed() < 2 * QUIET, "a dead owner goes on");
    let mut left: BTreeSet<u32> = partitions.iter().copied().collect();
    while !left.is_empty() {
        let gone_on = next(tail, PATIENCE).await.expect("somebody takes over");
        left.retain(|partition| !gone_on.contains(partition));
    }
    dead.elapsed()
}

#[tokio::test]
async fn a_standby_goes_on_within_five_seconds_of_its_owners_death() {
    let mut pipeline = Pipeline::over(cluster(), RATE).await;
    let client = pipeline.served.client.clone();
    let second = pipeline.worker("analyse").await;
    let pages = port(&second).await;
    // Who is there first keeps the partitions and gives up the merger.
    merges(&pages).await;
    stands_by(&pages).await;
    pipeline.follow(Duration::from_secs(1)).await;

    let mut changes = client.tail(TailOptions::new(Channel::Changes));
    let (role, mut first) = pipeline.workers.remove(0);
    assert_eq!(role, "analyse");
    let took = killed(&mut first, &mut changes, &PARTITIONS).await;
    println!("partitions: {took:?} from kill -9 to the next changes of both");
    assert!(took < TAKEOVER, "{took:?}\n{}", second.shown());
    let taken_up = metrics(&pages).await.value(
        "headcount_analyse_partitions_taken_up",
        &[("from", "standby")],
    );
    assert_eq!(taken_up, Some(2.0), "{}", second.shown());

    let mut third = pipeline.worker("analyse").await;
    let pages = port(&third).await;
    merges(&pages).await;
    pipeline.follow(Duration::from_secs(1)).await;
    let mut results = client.tail(TailOptions::new(Channel::Results));
    let took = killed(&mut third, &mut results, &[0]).await;
    println!("merger: {took:?} from kill -9 to the next results");
    assert!(took < TAKEOVER, "{took:?}\n{}", second.shown());

    pipeline.workers.push((role, second));
    pipeline.check().await;
}

/// Records that an owner has worked through when it dies, and never in a checkpoint.
const MANY: u64 = 150_000;

/// From the death of an owner of a large state until another has gone on.
async fn taken_over(standby: &str) -> Duration {
    let cluster = cluster()
        .set("analyse.standby", standby)
        .set("analyse.checkpoint_interval", "1h");
    let feed = Feed::start(&["--rate", "2500"]).await;
    let served = cluster.serve().await;
    let mut first = cluster.start("analyse").await;
    let _collect = cluster.collect("meetup", &feed.url).await;
    let second = cluster.start("analyse").await;
    let pages = port(&second).await;
    merges(&pages).await;
    until("many records", async || {
        let answer = served.client.headcount().await.ok()?;
        (answer.records?.records() >= MANY).then_some(())
    })
    .await;
    if standby != "0" {
        stands_by(&pages).await;
    }
    let mut changes = served.client.tail(TailOptions::new(Channel::Changes));
    killed(&mut first, &mut changes, &PARTITIONS).await
}

#[tokio::test]
#[ignore = "a long loop"]
async fn soak_a_large_state_is_taken_over_as_quickly() {
    let cold = taken_over("0").await;
    println!("without a standby: {cold:?}");
    let warm = taken_over("2").await;
    println!("with one: {warm:?}");
    assert!(warm < TAKEOVER, "{warm:?}");
    assert!(warm < cold, "{warm:?}, {cold:?} without");
}
