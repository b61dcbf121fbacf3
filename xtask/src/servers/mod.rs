//! `cargo xtask servers`: a RabbitMQ broker and a CQL server as plain processes.
//!
//! - Everything of theirs (configuration, cookie, logs, files, the state file) lies in one folder,
//!   `target/servers/` by default; every listener is bound to loopback. `cluster.toml` in the root of
//!   the checkout names them to Headcount.
//! - `up` returns once each has answered a handshake of its own protocol, 180 s at most. Then,
//!   and only then, `servers.toml` in the folder names addresses and processes; on any failure
//!   what this `up` has started is stopped again.
//! - A process is known by (pid, start time) and by a mark in its environment that names the
//!   folder. So `up` and `down` find what an `up` that was killed has left, and never take another
//!   program for a server because it was given the same pid.
//! - After `down` nothing of the folder runs: SIGTERM, 30 s, SIGKILL, and the port mapper (epmd)
//!   too, which has a port of its own and so is surely ours.
//! - One at a time changes a folder: an exclusive lock on its file `lock`, waited for 300 s.
//!
//! - Three nodes a server make a cluster (`up --nodes 3`): brokers of one port each on 127.0.0.1, CQL
//!   servers of one port on 127.0.0.1 to 127.0.0.3. A folder holds either one node or three, for good.
//!
//! | module | its job |
//! |---|---|
//! | `install` | what is missing, and how it comes |
//! | `rabbitmq`, `cassandra` | where the programs are, configuration, command line |
//! | `folder`, `ports`, `state` | what lies in the folder |
//! | `processes`, `probe` | what runs, and whether it answers |
//! | `up`, `down`, `status` | the three actions |
//! | `clusters` | what nodes share, and whether they have found each other |
//! | `for_tests` | those of one run of the tests, or of the benchmarks |
//!
//! Apache Cassandra stands in for ScyllaDB, which no package registry has: the same protocol and
//! driver. The search for processes reads `/proc`, so only Linux is served.

mod cassandra;
mod clusters;
mod down;
mod folder;
pub(crate) mod for_tests;
mod install;
mod ports;
mod probe;
mod processes;
mod rabbitmq;
mod state;
mod status;
mod up;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand, ValueEnum};

use crate::process::Runner;
use crate::tree;
use folder::{Folder, Held};
pub(crate) use install::provide;
use state::State;
use up::Wish;

/// A server that the tests need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Server {
    /// The broker, spoken to by AMQP 0.9.1.
    Rabbitmq,
    /// The CQL server.
    Cassandra,
}

impl Server {
    pub(crate) const ALL: [Self; 2] = [Self::Rabbitmq, Self::Cassandra];

    /// What a person calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Rabbitmq => "rabbitmq",
            Self::Cassandra => "cassandra",
        }
    }

    /// All nodes that it may have.
    fn nodes(self) -> impl DoubleEndedIterator<Item = Node> {
        let server = self;
        (1..=NODES_MAX).map(move |number| Node { server, number })
    }
}

/// Nodes of a cluster.
const NODES_MAX: u8 = 3;

/// One process of a server: the only one, or one of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node {
    pub(crate) server: Server,
    /// From 1.
    pub(crate) number: u8,
}

impl Node {
    /// Every node of every server.
    fn all() -> Vec<Self> {
        Server::ALL.into_iter().flat_map(Server::nodes).collect()
    }

    /// Its folder, its section of the state file, and what a person calls it.
    fn name(self) -> String {
        match self.number {
            1 => self.server.name().to_owned(),
            number => format!("{}-{number}", self.server.name()),
        }
    }
}

impl std::fmt::Display for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name())
    }
}

/// What all actions take.
#[derive(Args)]
pub(crate) struct Place {
    /// The folder that holds all that is theirs [default: servers/ in cargo's target folder].
    #[arg(long)]
    dir: Option<PathBuf>,
    /// Which of them; both where none is named.
    servers: Vec<Server>,
}

impl Place {
    fn path(&self) -> PathBuf {
        let default = || tree::target().join("servers");
        self.dir.clone().unwrap_or_else(default)
    }

    /// The configuration of Headcount that names them: `cluster.toml` in the root of the checkout, of
    /// another folder within it.
    fn config(&self) -> PathBuf {
        let folder = self.dir.clone().unwrap_or_else(tree::root);
        folder.join("cluster.toml")
    }

    /// Those named, each once, in the order of `Server::ALL`.
    fn wanted(&self) -> Vec<Server> {
        let named = |server: &Server| self.servers.is_empty() || self.servers.contains(server);
        Server::ALL.into_iter().filter(named).collect()
    }

    /// All nodes that those may have.
    fn nodes(&self) -> Vec<Node> {
        self.wanted().into_iter().flat_map(Server::nodes).collect()
    }
}

/// What to do with the servers.
#[derive(Subcommand)]
pub(crate) enum Action {
    /// Starts what does not run yet and returns once all answer; prints the variables of the tests.
    Up {
        #[command(flatten)]
        place: Place,
        /// Port of the broker [default: the last one of this folder, else a free one].
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        amqp_port: Option<u16>,
        /// Port of the CQL server [default: the last one of this folder, else a free one].
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        cql_port: Option<u16>,
        /// Nodes of each: 1, or 3 in a cluster.
        #[arg(long, default_value = "1", value_parser = ["1", "3"])]
        nodes: String,
        /// Have the CQL server, where it starts, ask for a user: cassandra, of the same password. For tests of
        /// what is refused: needs `cassandra` alone, and one node.
        #[arg(long, conflicts_with = "nodes")]
        passwords: bool,
        /// Have the CQL server, where it starts, speak TLS on this port too, by the certificate and key of
        /// `tls.pem` in the folder. Needs `cassandra` alone, and one node.
        #[arg(long, conflicts_with = "nodes", value_parser = clap::value_parser!(u16).range(1..))]
        tls_port: Option<u16>,
        /// Say what is missing instead of installing it.
        #[arg(long)]
        no_install: bool,
    },
    /// Stops them and waits until they are gone; what they have stored stays.
    Down {
        #[command(flatten)]
        place: Place,
        /// Remove what they have stored, too.
        #[arg(long)]
        purge: bool,
    },
    /// Says of each whether it answers, and where; exit code 1 where one does not.
    Status {
        #[command(flatten)]
        place: Place,
    },
}

/// Does what was asked for.
///
/// # Errors
/// Fails where a server is missing, does not start or does not stop; the message says what to do.
pub(crate) fn run(action: &Action) -> Result<ExitCode> {
    match action {
        Action::Up {
            place,
            amqp_port,
            cql_port,
            nodes,
            passwords,
            tls_port,
            no_install,
        } => {
            let nodes = nodes.parse().context("--nodes is a number")?;
            let of_cql = [
                ("--passwords", *passwords),
                ("--tls-port", tls_port.is_some()),
            ];
            for (flag, _) in of_cql.iter().filter(|(_, is_said)| *is_said) {
                if place.wanted() != [Server::Cassandra] {
                    bail!("{flag} is for the CQL server alone: name cassandra, and nothing else");
                }
            }
            let mut wishes = wishes(&place.wanted(), *amqp_port, *cql_port, nodes)?;
            for wish in &mut wishes {
                (wish.passwords, wish.tls) = (*passwords, *tls_port);
            }
            let runner = Runner::start()?;
            let held = Held::take(&place.path(), &|| runner.interrupted())?;
            install::provide(&runner, &place.wanted(), !no_install)?;
            let mut state = up::up(&held, &wishes, &|| runner.interrupted())?;
            // Of the other one it only knows what was written down.
            state
                .entries
                .retain(|node, _| place.wanted().contains(&node.server));
            for (name, value) in variables(&held, &state) {
                println!("export {name}={}", rabbitmq::quoted(&value));
            }
            if place.wanted().len() == Server::ALL.len() {
                name_to_headcount(&place.config(), &state)?;
            }
        }
        Action::Down { place, purge } => {
            let Some(folder) = Folder::existing(&place.path()) else {
                eprintln!("nothing runs: there is no {}", place.path().display());
                return Ok(ExitCode::SUCCESS);
            };
            let runner = Runner::start()?;
            let held = Held::take(folder.path(), &|| runner.interrupted())?;
            down::down(&held, &place.nodes())?;
            if *purge {
                down::purge(&held, &place.nodes())?;
            }
        }
        Action::Status { place } => return Ok(status::print(&place.path(), &place.nodes())),
    }
    Ok(ExitCode::SUCCESS)
}

/// The nodes of each wanted server, the first with the port that was asked for.
fn wishes(wanted: &[Server], amqp: Option<u16>, cql: Option<u16>, nodes: u8) -> Result<Vec<Wish>> {
    let given = [
        (Server::Rabbitmq, "--amqp-port", amqp),
        (Server::Cassandra, "--cql-port", cql),
    ];
    for (server, flag, port) in given {
        if port.is_some() && !wanted.contains(&server) {
            bail!(
                "{flag} is for {0}, which is not among the servers named: name {0} too, or leave out {flag}",
                server.name()
            );
        }
    }
    if amqp.is_some() && amqp == cql {
        bail!("--amqp-port and --cql-port are the same: give each server a port of its own");
    }
    let port_of = |server| {
        let of_it = |(of, _, port): &(Server, &str, Option<u16>)| port.filter(|_| *of == server);
        given.iter().find_map(of_it)
    };
    let wish = |node: Node| Wish {
        node,
        of: nodes,
        port: port_of(node.server).filter(|_| node.number == 1),
        passwords: false,
        tls: None,
    };
    let all = wanted.iter().flat_map(|server| server.nodes());
    let all = all.filter(|node| node.number <= nodes);
    Ok(all.map(wish).collect())
}

/// Writes the configuration that uses them, and says what to do with it.
fn name_to_headcount(file: &Path, state: &State) -> Result<()> {
    std::fs::write(file, config(state))
        .with_context(|| format!("{} cannot be written", file.display()))?;
    let file = tree::shown(&tree::root(), file);
    eprintln!("{file} says where they are: `cargo run --release -- dev --config {file}`");
    Ok(())
}

/// A configuration of Headcount that uses them.
fn config(state: &State) -> String {
    let mut text = "# Written by `cargo xtask servers up`: where its servers are.\n".to_owned();
    for server in Server::ALL {
        let nodes = state.addresses(server);
        let list = |scheme: &str| {
            let quoted: Vec<_> = nodes.iter().map(|at| format!("\"{scheme}{at}\"")).collect();
            quoted.join(", ")
        };
        text += &match (server, nodes.len()) {
            (_, 0) => continue,
            (Server::Rabbitmq, _) => {
                format!("\n[binder]\nrabbitmq.brokers = [{}]\n", list("amqp://"))
            }
            (Server::Cassandra, 1) => format!("\n[store]\ncql.nodes = [{}]\n", list("")),
            (Server::Cassandra, nodes) => format!(
                "\n[store]\ncql.nodes = [{}]\ncql.replication_factor = {nodes}\n",
                list("")
            ),
        };
    }
    text
}

/// What tests look for in their environment: where the servers are, and the program that
/// administers the broker; of a cluster the first node.
fn variables(folder: &Folder, state: &State) -> Vec<(&'static str, String)> {
    let mut variables = Vec::new();
    for (node, entry) in state.entries.iter().filter(|(node, _)| node.number == 1) {
        let address = &entry.address;
        match node.server {
            Server::Rabbitmq => {
                let control = folder.of(*node).join("rabbitmqctl").display().to_string();
                variables.push(("HEADCOUNT_TEST_AMQP", format!("amqp://{address}/%2f")));
                variables.push(("HEADCOUNT_TEST_RABBITMQCTL", control));
            }
            Server::Cassandra => variables.push(("HEADCOUNT_TEST_CQL", address.clone())),
        }
    }
    variables
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(subcommand)]
        action: Action,
    }

    fn place(line: &[&str]) -> Place {
        let words = [&["servers"], line].concat();
        match Line::try_parse_from(words).unwrap().action {
            Action::Up { place, .. } | Action::Down { place, .. } | Action::Status { place } => {
                place
            }
        }
    }

    #[test]
    fn no_name_means_both_and_a_doubled_one_means_one() {
        assert_eq!(place(&["up"]).wanted(), Server::ALL);
        let named = place(&["down", "cassandra", "rabbitmq", "cassandra"]);
        assert_eq!(named.wanted(), Server::ALL);
        assert_eq!(
            place(&["status", "cassandra"]).wanted(),
            [Server::Cassandra]
        );
    }

    #[test]
    fn unknown_servers_and_impossible_ports_are_refused() {
        for line in [
            &["servers", "up", "kafka"][..],
            &["servers", "up", "--amqp-port", "0"],
            &["servers", "up", "--cql-port", "65536"],
            &["servers", "up", "--nodes", "2"],
            &["servers", "up", "--nodes", "3", "--passwords"],
            &["servers", "up", "--nodes", "3", "--tls-port", "9142"],
            &["servers", "down", "--amqp-port", "1"],
            &["servers"],
        ] {
            assert!(Line::try_parse_from(line).is_err(), "{line:?}");
        }
    }

    #[test]
    fn a_port_needs_its_server() {
        let error = wishes(&[Server::Cassandra], Some(1), None, 1).unwrap_err();
        assert!(error.to_string().contains("name rabbitmq too"), "{error}");
        let error = wishes(&Server::ALL, Some(7), Some(7), 1).unwrap_err();
        assert!(error.to_string().contains("the same"), "{error}");
        let wishes = wishes(&Server::ALL, None, Some(9042), 3).unwrap();
        let ports: Vec<_> = wishes.iter().map(|wish| wish.port).collect();
        assert_eq!(ports, [None, None, None, Some(9042), None, None]);
    }
}
