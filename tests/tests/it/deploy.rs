//! The files to deploy by do what they say, as far as that can be seen without what they are for:
//! no image is built here and no unit started.

use std::collections::BTreeMap;
use std::process::Command;

use serde::Deserialize;
use tempfile::TempDir;

use crate::harness::cluster::{Cluster, broker, server};
use crate::harness::command::run;
use crate::harness::dev::Dev;
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::read::until;
use crate::harness::{PATIENCE, binary, root};

/// Where the containers have their settings.
const SETTINGS: &str = "/etc/headcount/headcount.toml";

/// What is read of `compose.yaml`.
#[derive(Deserialize)]
struct Compose {
    services: BTreeMap<String, Service>,
}

#[derive(Deserialize)]
struct Service {
    image: String,
    #[serde(default)]
    command: Vec<String>,
    #[serde(default)]
    ports: Vec<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    #[serde(default)]
    volumes: Vec<String>,
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn compose() -> Compose {
    serde_saphyr::from_str(&read("deploy/compose.yaml")).expect("compose.yaml is YAML")
}

/// The composed pipeline, with addresses and passwords of the servers here.
struct Composed {
    compose: Compose,
    folder: TempDir,
    cluster: Cluster,
}

impl Composed {
    fn new(feed: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut settings = read("deploy/headcount.toml");
        for (there, here) in [
            ("amqp://rabbitmq:5672", broker().as_str()),
            ("\"headcount\"", "\"guest\""),
            ("scylla:9042", &server("HEADCOUNT_TEST_CQL")),
            ("ws://simulate:7441/2/rsvps", feed),
            ("0.0.0.0:7440", "0.0.0.0:0"),
        ] {
            assert!(settings.contains(there), "{there} is not there any more");
            settings = settings.replace(there, here);
        }
        std::fs::write(folder.path().join("headcount.toml"), settings).expect("it can be written");
        Self {
            compose: compose(),
            folder,
            cluster: Cluster::apart(),
        }
    }

    /// The command line of a service, as its container has it.
    fn command(&self, service: &str) -> Command {
        let service = &self.compose.services[service];
        let mounted = format!("./headcount.toml:{SETTINGS}:ro");
        assert!(service.volumes.contains(&mounted), "settings not mounted");
        let file = self.folder.path().join("headcount.toml");
        let file = file.to_str().expect("paths of tests are UTF-8");
        let [role, rest @ ..] = &service.command[..] else {
            panic!("no role");
        };
        let mut command = self.cluster.command(role);
        command.args(rest.iter().map(|word| word.replace(SETTINGS, file)));
        for (name, value) in &service.environment {
            // `${VARIABLE:-default}`
            let default = value
                .split_once(":-")
                .map(|(_, rest)| rest.trim_end_matches('}'));
            command.env(name, default.unwrap_or(value));
        }
        command.env("HEADCOUNT__BINDER__RABBITMQ__PASSWORD", "guest");
        command
    }
}

#[tokio::test]
async fn the_composed_services_answer() {
    let simulate = compose()
        .services
        .remove("simulate")
        .expect("there is a feed");
    let [role, rest @ ..] = &simulate.command[..] else {
        panic!("no role");
    };
    assert_eq!(role, "simulate");
    let rest: Vec<String> = (rest.iter())
        .map(|word| word.replace("0.0.0.0:7441", "127.0.0.1:0"))
        .collect();
    let feed = Feed::start_at(&rest.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let composed = Composed::new(&feed.url);
    let served = Dev::start(composed.command("serve")).await;
    let mut roles = Vec::new();
    for role in ["collect", "analyse", "load"] {
        roles.push(Process::start(composed.command(role)));
    }
    until("the composed pipeline counts people", async || {
        let headcount = served.client.headcount().await.ok()?;
        (headcount.people() > 0).then_some(())
    })
    .await;
    let shown = served.process.shown();
    assert!(shown.contains("whoever reaches it"), "{shown}");
    for mut role in roles {
        let status = role.terminate(PATIENCE).await;
        assert!(status.success(), "{status}: {}", role.shown());
    }
    served.stop().await;
}

#[test]
fn compose_publishes_on_loopback_only_and_runs_every_role() {
    let services = compose().services;
    let ours = |service: &&Service| service.image == "headcount:local";
    assert_eq!(services.values().filter(ours).count(), 5);
    for (name, service) in &services {
        for port in &service.ports {
            assert!(port.starts_with("127.0.0.1:"), "{name} publishes {port}");
        }
    }
}

#[test]
fn the_image_is_built_by_the_toolchain_of_the_checkout() {
    let toolchain: toml::Table = read("rust-toolchain.toml").parse().expect("it is TOML");
    let version = toolchain["toolchain"]["channel"]
        .as_str()
        .expect("a version");
    let image = format!("FROM docker.io/library/rust:{version}-");
    assert!(read("deploy/Containerfile").contains(&image), "{image}");
}

/// What `systemd-analyze` says of the unit, its program being the one that was built.
async fn analysed(arguments: &[&str], instance: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let program = binary::headcount()
        .to_str()
        .expect("paths of tests are UTF-8");
    let unit = read("deploy/systemd/headcount@.service");
    assert!(unit.contains("ExecStart=/usr/bin/headcount "), "{unit}");
    let unit = unit.replace("/usr/bin/headcount", program);
    let file = folder.path().join("headcount@.service");
    std::fs::write(&file, unit).expect("it can be written");
    let mut command = Command::new("systemd-analyze");
    command.args(arguments).arg(folder.path().join(instance));
    let ended = run(command, PATIENCE).await;
    let told = format!("{}{}", ended.stdout, ended.stderr);
    assert_eq!(ended.code, Some(0), "{told}");
    told
}

#[tokio::test]
async fn the_unit_is_one_that_systemd_takes_for_each_role() {
    for role in ["collect", "analyse", "load", "serve"] {
        let told = analysed(&["verify"], &format!("headcount@{role}.service")).await;
        assert_eq!(told.trim(), "", "{role}");
    }
}

#[tokio::test]
async fn the_unit_leaves_little_open() {
    let arguments = ["security", "--offline=yes", "--threshold=20"];
    analysed(&arguments, "headcount@.service").await;
}
