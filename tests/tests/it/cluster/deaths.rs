//! kill -9 of each role, and pauses longer than a lease, alter nothing.

use std::time::{Duration, Instant};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::harness::cluster::Cluster;
use crate::harness::dev::Dev;
use crate::harness::feed::Feed;
use crate::harness::follower::Follower;
use crate::harness::process::Process;
use crate::harness::read::{until, watched};
use crate::harness::recording;
use crate::kills::check_client;
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_truth};
use crate::recording::store::check_store;
use crate::windows;

const SEED: u64 = 20_150_308;

/// Records a second: the recording lasts as long as the deaths.
const RATE: &str = "40";

/// How long an owner sleeps: three times as long as its leases last.
const SLEEP: Duration = Duration::from_secs(3);

/// The longest that what is left of a feed may take.
const FEED_MAX: Duration = Duration::from_secs(300);

/// The roles, each of which dies.
const ROLES: [&str; 4] = ["collect", "analyse", "serve", "load"];

/// One of each, beside a client that goes on by its positions.
pub(super) struct Pipeline {
    cluster: Cluster,
    feed: Feed,
    pub(super) workers: Vec<(&'static str, Process)>,
    pub(super) served: Dev,
    pub(super) follower: Follower,
    /// Of the whole feed.
    records: u64,
}

impl Pipeline {
    /// Over servers, with leases and checkpoints as short as the deaths are frequent.
    pub(super) async fn start(cluster: Cluster, rate: &str) -> Self {
        Self::repeated(cluster, 1, rate).await
    }

    /// The same with the recording fed so often in a row: all but the first time say what is known.
    pub(super) async fn repeated(cluster: Cluster, repeat: usize, rate: &str) -> Self {
        let cluster = cluster
            .set("store.cql.lease_ttl", "1s")
            .set("analyse.checkpoint_interval", "500ms");
        Self::fed(cluster, repeat, rate).await
    }

    /// Over servers; the recording is fed at so many records a second.
    pub(super) async fn over(cluster: Cluster, rate: &str) -> Self {
        Self::fed(cluster, 1, rate).await
    }

    async fn fed(cluster: Cluster, repeat: usize, rate: &str) -> Self {
        let feed = Feed::replay(&recording(), repeat, rate).await;
        let served = cluster.serve().await;
        let mut pipeline = Self {
            cluster,
            feed,
            workers: Vec::new(),
            served,
            follower: Follower::default(),
            records: repeat as u64 * RECORDS,
        };
        for role in ["analyse", "load", "collect"] {
            let worker = pipeline.worker(role).await;
            pipeline.workers.push((role, worker));
        }
        pipeline
    }

    /// One more of a role.
    pub(super) async fn worker(&self, role: &'static str) -> Process {
        match role {
            "collect" => self.cluster.collect("meetup", &self.feed.url).await,
            role => self.cluster.start(role).await,
        }
    }

    /// Reads for a while.
    pub(super) async fn follow(&mut self, time: Duration) {
        let reading = async {
            loop {
                self.follower.follow(&self.served.client).await;
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let _: Result<(), _> = tokio::time::timeout(time, reading).await;
    }

    /// Reads on until the feed is over: what is left of it may take longer than a check waits.
    pub(super) async fn follow_to_the_end(&mut self) {
        let begun = Instant::now();
        while (self.follower.seen.len() as u64) < self.records && begun.elapsed() < FEED_MAX {
            self.follow(Duration::from_secs(1)).await;
        }
    }

    /// Some of the feed has come, and not all of it.
    pub(super) fn check_midway(&self) {
        let seen = self.follower.seen.len() as u64;
        let records = self.records;
        assert!(
            (1..records).contains(&seen),
            "{seen} of {records} records before the last"
        );
    }

    /// Kills a role and starts it again.
    async fn kill(&mut self, role: &'static str) {
        if role == "serve" {
            self.served.process.kill();
            self.served = self.cluster.serve().await;
            return;
        }
        let at = self.workers.iter().position(|(name, _)| *name == role);
        let at = at.expect("every role runs");
        self.workers[at].1.kill();
        self.workers[at].1 = self.worker(role).await;
    }

    /// Records once each, the known truth, windows as the oracle has them, and the client that was
    /// there all along has the same.
    pub(super) async fn check(mut self) {
        let records = self.records;
        let headcount = self.served.counted(records).await;
        let client = &self.served.client;
        let [_, new, changes, echoes, outdated] = ONCE;
        let echoes = echoes + records - RECORDS;
        check_counts(&headcount, [records, new, changes, echoes, outdated]);
        check_truth(client, &headcount).await;
        watched(client).await;
        windows::check(client, "after deaths").await;
        check_store(client).await;
        check_client(client, &mut self.follower, records).await;
    }
}

/// Kills each role so often, at seeded moments, while the recording is fed at a rate.
async fn killed(rounds: u32, rate: &str) {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut pipeline = Pipeline::start(Cluster::new(), rate).await;
    for round in 0..rounds {
        for role in ROLES {
            let time = Duration::from_millis(random.random_range(200..2_000));
            println!("round {round}: {role} after {time:?}");
            pipeline.follow(time).await;
            pipeline.kill(role).await;
        }
    }
    pipeline.check_midway();
    pipeline.follow_to_the_end().await;
    pipeline.check().await;
}

#[tokio::test]
async fn kills_of_each_role_alter_nothing() {
    killed(3, RATE).await;
}

#[tokio::test]
#[ignore = "a long loop"]
async fn soak_ten_kills_of_each_role_alter_nothing() {
    killed(10, "15").await;
}

#[tokio::test]
async fn owners_that_sleep_for_longer_than_their_leases_alter_nothing() {
    let mut pipeline = Pipeline::start(Cluster::new(), RATE).await;
    let roles = ["analyse", "load", "collect"];
    for role in roles {
        let second = pipeline.worker(role).await;
        pipeline.workers.push((role, second));
    }
    pipeline.follow(SLEEP).await;
    for (at, role) in roles.into_iter().enumerate() {
        println!("{role} sleeps");
        assert_eq!(pipeline.workers[at].0, role);
        pipeline.workers[at].1.pause();
        pipeline.follow(SLEEP).await;
        pipeline.workers[at].1.resume();
        pipeline.follow(SLEEP / 2).await;
        let sleeper = &pipeline.workers[at].1;
        until("it finds its leases lost", async || {
            sleeper.stderr().contains("lease lost").then_some(())
        })
        .await;
    }
    pipeline.check_midway();
    pipeline.check().await;
}
