//! Two of each role, over servers, and the doors by which clients find the services.

use std::collections::BTreeMap;
use std::fmt;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures::future::join_all;
use tokio::time::sleep;

use super::plan::{Fault, INSTANCES, LEASE_TTL, ROLES, Victim};
use crate::harness::PATIENCE;
use crate::harness::cluster::Cluster;
use crate::harness::dev::Dev;
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::read::until;
use crate::harness::servers::{Node, Servers};

/// Partitions of the feed.
pub(super) const PARTITIONS: u16 = 2;

/// Before a supervisor starts again what has failed.
const RESTART: Duration = Duration::from_secs(1);

/// Where each of the services was seen last.
pub(super) type Doors = Arc<Mutex<[String; INSTANCES]>>;

/// What has really been done, by the name of a role or a server: who had ended already could not be hit.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Suffered {
    pub(super) deaths: BTreeMap<String, usize>,
    pub(super) sleeps: BTreeMap<String, usize>,
}

impl fmt::Display for Suffered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "deaths {:?}, sleeps {:?}", self.deaths, self.sleeps)
    }
}

/// All roles.
pub(super) struct Pipeline {
    pub(super) cluster: Cluster,
    feed: Feed,
    pub(super) services: Vec<Dev>,
    workers: BTreeMap<&'static str, Vec<Process>>,
    pub(super) doors: Doors,
    pub(super) suffered: Suffered,
}

/// Starts a role as a supervisor does: who fails at its start, because the store does not answer again
/// yet, is started once more.
async fn supervised(command: impl Fn() -> Command) -> Process {
    let begun = Instant::now();
    loop {
        let mut process = Process::start(command());
        loop {
            let is_banner = |line: &str| line.starts_with("headcount ");
            if process.stderr().lines().any(is_banner) {
                return process;
            }
            if !process.is_running() {
                break;
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "not up in time: {}",
                process.shown()
            );
            sleep(Duration::from_millis(20)).await;
        }
        let status = process.wait(PATIENCE).await;
        assert_eq!(status.code(), Some(1), "{}", process.shown());
        assert!(begun.elapsed() < PATIENCE, "never up: {}", process.shown());
        println!("started again: {}", process.shown());
        sleep(RESTART).await;
    }
}

impl Pipeline {
    /// Where `stands_by`, each analyser follows what the other works on.
    pub(super) async fn start(cluster: Cluster, feed: Feed, stands_by: bool) -> Self {
        let ttl = format!("{}ms", LEASE_TTL.as_millis());
        let standbys = if stands_by { PARTITIONS } else { 0 };
        let cluster = cluster
            .set("analyse.standby", &standbys.to_string())
            .set("feed.partitions", &PARTITIONS.to_string())
            .set("store.cql.lease_ttl", &ttl)
            .set("analyse.checkpoint_interval", "500ms")
            .set("serve.progress_interval", "500ms");
        let mut services = Vec::new();
        for _ in 0..INSTANCES {
            let service = supervised(|| cluster.command("serve")).await;
            services.push(Dev::of(service).await);
        }
        let doors = [&services[0], &services[1]].map(|service| service.address.clone());
        let mut pipeline = Self {
            cluster,
            feed,
            services,
            workers: BTreeMap::new(),
            doors: Arc::new(Mutex::new(doors)),
            suffered: Suffered::default(),
        };
        // The feed begins with its collectors.
        for role in ["analyse", "load", "collect"] {
            let instances = (0..INSTANCES).map(|_| pipeline.worker(role));
            let instances = join_all(instances).await;
            pipeline.workers.insert(role, instances);
        }
        pipeline
    }

    async fn worker(&self, role: &'static str) -> Process {
        supervised(|| self.command(role)).await
    }

    fn command(&self, role: &str) -> Command {
        let cluster = self.cluster.clone();
        match role {
            "collect" => cluster.set("collect.url", &self.feed.url).command(role),
            role => cluster.command(role),
        }
    }

    fn process(&mut self, victim: Victim) -> &mut Process {
        match self.workers.get_mut(victim.role) {
            Some(instances) => &mut instances[victim.nth],
            None => &mut self.services[victim.nth].process,
        }
    }

    /// Starts what has been killed.
    async fn revive(&mut self, Victim { role, nth }: Victim) {
        if role == "serve" {
            let again = supervised(|| self.command(role)).await;
            self.services[nth] = Dev::of(again).await;
            let mut doors = self.doors.lock().expect("nothing panics with it");
            doors[nth].clone_from(&self.services[nth].address);
            return;
        }
        let again = self.worker(role).await;
        self.workers.get_mut(role).expect("it is a worker")[nth] = again;
    }

    /// Does it, and undoes it after its time. A collector whose feed is over has ended, and stays so.
    pub(super) async fn suffer(&mut self, fault: &Fault, servers: Option<&Servers>) {
        match fault {
            Fault::Kill { victims, away } => {
                let mut dead = Vec::new();
                for victim in victims {
                    let process = self.process(*victim);
                    if process.is_running() {
                        process.kill();
                        dead.push(*victim);
                        *self.suffered.deaths.entry(victim.role.into()).or_default() += 1;
                    }
                }
                sleep(*away).await;
                for victim in dead {
                    self.revive(victim).await;
                }
            }
            Fault::Sleep { sleeper, time } => {
                if self.process(*sleeper).is_running() {
                    self.process(*sleeper).pause();
                    sleep(*time).await;
                    self.process(*sleeper).resume();
                    *self.suffered.sleeps.entry(sleeper.role.into()).or_default() += 1;
                }
            }
            Fault::Outage { server, away } => {
                let servers = servers.expect("a schedule with outages has servers of its own");
                let node = Node(*server, 1);
                servers.kill(node);
                *self
                    .suffered
                    .deaths
                    .entry(format!("{server:?}"))
                    .or_default() += 1;
                sleep(*away).await;
                servers.revive(node).await;
            }
        }
    }

    /// Everybody is still there, but for the collectors: their feed is over.
    pub(super) async fn check_all_are_there(&mut self) {
        for role in ROLES {
            for nth in 0..INSTANCES {
                let process = self.process(Victim { role, nth });
                if role == "collect" {
                    let status = process.wait(PATIENCE).await;
                    assert!(
                        status.success(),
                        "{role} {nth}: {status}: {}",
                        process.shown()
                    );
                } else {
                    assert!(
                        process.is_running(),
                        "{role} {nth} has ended: {}",
                        process.shown()
                    );
                }
            }
        }
    }

    /// Waits until all of the feed is counted at each of the services.
    pub(super) async fn counted(&self, records: u64) {
        for service in &self.services {
            until("the whole feed is counted", async || {
                let answer = service.client.headcount().await.ok()?;
                (answer.records?.records() >= records).then_some(())
            })
            .await;
        }
    }
}
