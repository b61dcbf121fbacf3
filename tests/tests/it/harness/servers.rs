//! A broker and a CQL server of a test's own: what is done to them is done to nobody else.

use std::path::Path;
use std::process::{Command, Output};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::binary::of_no_package;
use super::root;

/// One of the two, by its section of what `cargo xtask servers` writes down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Server {
    Rabbitmq,
    Cassandra,
}

impl Server {
    const fn name(self) -> &'static str {
        match self {
            Self::Rabbitmq => "rabbitmq",
            Self::Cassandra => "cassandra",
        }
    }
}

/// One node of them, from 1; 1 is the only one where there is no cluster.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node(pub(crate) Server, pub(crate) u8);

impl Node {
    fn name(self) -> String {
        match self {
            Self(server, 1) => server.name().to_owned(),
            Self(server, number) => format!("{}-{number}", server.name()),
        }
    }
}

/// Both, on free ports; they end with the value.
pub(crate) struct Servers {
    folder: TempDir,
    /// Of each.
    nodes: u8,
}

impl Drop for Servers {
    fn drop(&mut self) {
        let output = self.down();
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

impl Servers {
    /// One node of each.
    pub(crate) fn start() -> Self {
        Self::of(1)
    }

    /// Three nodes of each.
    pub(crate) fn clusters() -> Self {
        Self::of(3)
    }

    /// One node of one of them.
    pub(crate) fn only(server: Server) -> Self {
        Self::named(1, &[server.name()])
    }

    fn of(nodes: u8) -> Self {
        Self::named(nodes, &[])
    }

    fn named(nodes: u8, which: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let servers = Self { folder, nodes };
        up(servers.folder.path(), nodes, which);
        servers
    }

    /// What `status` says of a server.
    pub(crate) fn status(&self, server: Server) -> Output {
        servers("status", self.folder.path(), &[server.name()])
    }

    /// Administers the broker.
    pub(crate) fn rabbitmqctl(&self, arguments: &[&str]) {
        let control = self.folder.path().join("rabbitmq/rabbitmqctl");
        let output = Command::new(control).args(arguments).output();
        let output = output.expect("it can be run");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {told}");
    }

    /// Stops them.
    pub(crate) fn down(&self) -> Output {
        servers("down", self.folder.path(), &[])
    }

    fn entry(&self, node: Node) -> toml::Table {
        let state = self.folder.path().join("servers.toml");
        let state = std::fs::read_to_string(state).expect("they run, so the file is there");
        let state: toml::Table = state.parse().expect("it is TOML");
        let entry = state[&node.name()].as_table();
        entry.expect("a node has a section").clone()
    }

    fn address(&self, node: Node) -> String {
        let entry = self.entry(node);
        let address = entry["address"].as_str();
        address.expect("an address is a string").to_owned()
    }

    /// Where the nodes of a server listen, before and after they were killed.
    pub(crate) fn addresses(&self, server: Server) -> Vec<String> {
        let nodes = (1..=self.nodes).map(|number| Node(server, number));
        nodes.map(|node| self.address(node)).collect()
    }

    /// kill -9.
    pub(crate) fn kill(&self, node: Node) {
        let pid = self.entry(node)["pid"].as_integer();
        let pid = pid.and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
        let pid = pid.expect("a pid is a number");
        kill_process(pid, Signal::KILL).expect("it runs");
    }

    /// Starts it again where it was, and waits until it answers and is one of its cluster.
    pub(crate) async fn revive(&self, node: Node) {
        let before = self.address(node);
        let (folder, nodes) = (self.folder.path().to_owned(), self.nodes);
        let starting = tokio::task::spawn_blocking(move || up(&folder, nodes, &[node.0.name()]));
        starting.await.expect("it starts");
        assert_eq!(self.address(node), before, "it is elsewhere");
    }
}

fn up(folder: &Path, nodes: u8, which: &[&str]) {
    let nodes = nodes.to_string();
    let wanted = [&["--nodes", &nodes], which].concat();
    let output = servers("up", folder, &wanted);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "servers do not start:\n{told}");
}

fn servers(action: &str, folder: &Path, more: &[&str]) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    of_no_package(&mut cargo);
    cargo
        .args(["xtask", "servers", action, "--dir"])
        .arg(folder)
        .args(more)
        .current_dir(root())
        .output()
        .expect("the cargo that built the tests is there")
}
