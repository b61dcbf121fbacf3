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
//! | module | its job |
//! |---|---|
//! | `install` | what is missing, and how it comes |
//! | `rabbitmq`, `cassandra` | where the programs are, configuration, command line |
//! | `folder`, `ports`, `state` | what lies in the folder |
//! | `processes`, `probe` | what runs, and whether it answers |
//! | `up`, `down`, `status` | the three actions |
//! | `for_tests` | both of them for one run of the tests |
//!
//! Apache Cassandra stands in for ScyllaDB, which no package registry has: the same protocol and
//! driver. The search for processes reads `/proc`, so only Linux is served.

mod cassandra;
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

    /// Its folder, its section of the state file, and what a person calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Rabbitmq => "rabbitmq",
            Self::Cassandra => "cassandra",
        }
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
            no_install,
        } => {
            let wishes = wishes(&place.wanted(), *amqp_port, *cql_port)?;
            let runner = Runner::start()?;
            let held = Held::take(&place.path(), &|| runner.interrupted())?;
            install::provide(&runner, &place.wanted(), !no_install)?;
            let mut state = up::up(&held, &wishes, &|| runner.interrupted())?;
            // Of the other one it only knows what was written down.
            state
                .entries
                .retain(|server, _| place.wanted().contains(server));
            for (name, value) in variables(&held, &state) {
                println!("export {name}={}", rabbitmq::quoted(&value));
            }
            if state.entries.len() == Server::ALL.len() {
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
            down::down(&held, &place.wanted())?;
            if *purge {
                down::purge(&held, &place.wanted())?;
            }
        }
        Action::Status { place } => return Ok(status::print(&place.path(), &place.wanted())),
    }
    Ok(ExitCode::SUCCESS)
}

/// Each wanted server with the port that was asked for.
fn wishes(wanted: &[Server], amqp: Option<u16>, cql: Option<u16>) -> Result<Vec<Wish>> {
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
    let wish = |server: &Server| Wish {
        server: *server,
        port: given
            .iter()
            .find_map(|(of, _, port)| port.filter(|_| of == server)),
    };
    Ok(wanted.iter().map(wish).collect())
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
    for (server, entry) in &state.entries {
        let address = &entry.address;
        text += &match server {
            Server::Rabbitmq => {
                format!("\n[binder]\nrabbitmq.brokers = [\"amqp://{address}\"]\n")
            }
            Server::Cassandra => format!("\n[store]\ncql.nodes = [\"{address}\"]\n"),
        };
    }
    text
}

/// What tests look for in their environment: where the servers are, and the program that
/// administers the broker.
fn variables(folder: &Folder, state: &State) -> Vec<(&'static str, String)> {
    let mut variables = Vec::new();
    for (server, entry) in &state.entries {
        let address = &entry.address;
        match server {
            Server::Rabbitmq => {
                let control = folder.of(*server).join("rabbitmqctl").display().to_string();
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
            &["servers", "down", "--amqp-port", "1"],
            &["servers"],
        ] {
            assert!(Line::try_parse_from(line).is_err(), "{line:?}");
        }
    }

    #[test]
    fn a_port_needs_its_server() {
        let error = wishes(&[Server::Cassandra], Some(1), None).unwrap_err();
        assert!(error.to_string().contains("name rabbitmq too"), "{error}");
        let error = wishes(&Server::ALL, Some(7), Some(7)).unwrap_err();
        assert!(error.to_string().contains("the same"), "{error}");
        let wishes = wishes(&Server::ALL, None, Some(9042)).unwrap();
        assert_eq!(wishes[0].port, None);
        assert_eq!(wishes[1].port, Some(9042));
    }
}
