//! `servers.toml`: what runs in a folder, for whoever looks for it.
//!
//! - It is written when servers are ready and replaced as a whole (a new file, renamed), so a
//!   reader sees all of one version. It is a hint: what runs is told by the processes themselves.
//! - A subset of TOML, so that any reader parses it: a section a server, keys with a string
//!   without escapes or an integer.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;

use anyhow::{Context, Result, bail};

use super::folder::Folder;
use super::processes::Identity;
use super::{Node, Server};

/// A server that was ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Host and port of its protocol.
    pub(crate) address: String,
    pub(crate) process: Identity,
    pub(crate) version: String,
    /// The Erlang node or the Cassandra cluster.
    pub(crate) node: String,
}

/// All nodes of a folder that were ready.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) entries: BTreeMap<Node, Entry>,
}

impl State {
    /// What the folder says; nothing where there is no file or one that cannot be read, which is
    /// said: the processes are found all the same.
    pub(crate) fn read(folder: &Folder) -> Self {
        let place = folder.state_file();
        let outcome = match fs::read_to_string(&place) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == ErrorKind::NotFound => return Self::default(),
            Err(error) => Err(error.into()),
        };
        outcome.unwrap_or_else(|error| {
            eprintln!("{} is of no use: {error:#}", place.display());
            Self::default()
        })
    }

    /// Replaces the file, or removes it where nothing is left to say.
    ///
    /// # Errors
    /// Fails where the folder cannot be written to.
    pub(crate) fn write(&self, folder: &Folder) -> Result<()> {
        let place = folder.state_file();
        let shown = || format!("cannot replace {}", place.display());
        if self.entries.is_empty() {
            return match fs::remove_file(&place) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error).with_context(shown),
                _ => Ok(()),
            };
        }
        let fresh = place.with_extension("toml.new");
        fs::write(&fresh, self.render()).with_context(shown)?;
        fs::rename(&fresh, &place).with_context(shown)
    }

    /// Where the nodes of a server listen.
    pub(crate) fn addresses(&self, server: Server) -> Vec<&str> {
        let of_it = self
            .entries
            .iter()
            .filter(|(node, _)| node.server == server);
        of_it.map(|(_, entry)| &*entry.address).collect()
    }

    fn render(&self) -> String {
        let mut text = String::from("# Written by `cargo xtask servers up`, removed by `down`.\n");
        for (place, entry) in &self.entries {
            let Entry {
                address,
                process: Identity { pid, started },
                version,
                node,
            } = entry;
            write!(
                text,
                "\n[{}]\naddress = \"{address}\"\npid = {pid}\n\
                 # Ticks from the boot of the machine, as in /proc/PID/stat.\n\
                 started = {started}\nversion = \"{version}\"\nnode = \"{node}\"\n",
                place.name()
            )
            .expect("a string takes all that is written to it");
        }
        text
    }

    fn parse(text: &str) -> Result<Self> {
        let mut sections: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        let mut section = "";
        for line in text.lines().map(str::trim) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line
                .strip_prefix('[')
                .and_then(|name| name.strip_suffix(']'))
            {
                section = name;
                sections.entry(section).or_default();
            } else if let Some((key, value)) = line.split_once(" = ") {
                sections.entry(section).or_default().insert(key, value);
            } else {
                bail!("no key and no section: {line:?}");
            }
        }
        let mut entries = BTreeMap::new();
        for node in Node::all() {
            if let Some(keys) = sections.remove(&*node.name()) {
                let entry = entry(&keys).with_context(|| format!("section {node}"))?;
                entries.insert(node, entry);
            }
        }
        if let Some((name, _)) = sections.pop_first() {
            bail!("unknown section {name:?}");
        }
        Ok(Self { entries })
    }
}

fn entry(keys: &BTreeMap<&str, &str>) -> Result<Entry> {
    let value = |key: &str| {
        let value = keys.get(key).with_context(|| format!("no {key}"))?;
        anyhow::Ok(*value)
    };
    let string = |key: &str| {
        let text = value(key)?
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
            .with_context(|| format!("{key} is no string"))?;
        anyhow::Ok(text.to_owned())
    };
    Ok(Entry {
        address: string("address")?,
        process: Identity {
            pid: value("pid")?.parse().context("pid is no number")?,
            started: value("started")?.parse().context("started is no number")?,
        },
        version: string("version")?,
        node: string("node")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        let entry = |port: u16| Entry {
            address: format!("127.0.0.1:{port}"),
            process: Identity {
                pid: 4711,
                started: 9_876_543_210,
            },
            version: "3.10.8".to_owned(),
            node: "headcount@localhost".to_owned(),
        };
        let node = |server, number| Node { server, number };
        let entries = [
            (node(Server::Rabbitmq, 1), entry(5672)),
            (node(Server::Rabbitmq, 2), entry(5673)),
            (node(Server::Cassandra, 1), entry(9042)),
        ];
        State {
            entries: entries.into(),
        }
    }

    #[test]
    fn what_is_written_is_read_again_and_is_toml() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::existing(dir.path()).unwrap();
        assert_eq!(State::read(&folder), State::default());
        state().write(&folder).unwrap();
        assert_eq!(State::read(&folder), state());
        let text = fs::read_to_string(folder.state_file()).unwrap();
        let table: toml::Table = text.parse().unwrap();
        assert_eq!(
            table["cassandra"]["address"].as_str(),
            Some("127.0.0.1:9042")
        );
        assert_eq!(
            table["rabbitmq-2"]["address"].as_str(),
            Some("127.0.0.1:5673")
        );
        assert_eq!(table["rabbitmq"]["pid"].as_integer(), Some(4711));
    }

    #[test]
    fn nothing_to_say_leaves_no_file() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::existing(dir.path()).unwrap();
        state().write(&folder).unwrap();
        State::default().write(&folder).unwrap();
        assert!(!folder.state_file().exists());
        State::default().write(&folder).unwrap();
    }

    #[test]
    fn a_torn_or_foreign_file_is_an_error_that_names_the_place() {
        let text = state().render();
        for (damaged, what) in [
            (&text[..text.len() - 30], "section cassandra"),
            (&text.replace("4711", "many"), "pid is no number"),
            (&text.replace("[rabbitmq]", "[kafka]"), "unknown section"),
            ("free text", "no key and no section"),
        ] {
            let error = State::parse(damaged).unwrap_err();
            assert!(format!("{error:#}").contains(what), "{error:#}");
        }
    }
}
