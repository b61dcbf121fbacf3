//! What the nodes of a server share, and whether they have found each other.
//!
//! - A folder holds one node of a server or three: the count is written down beside the first, and
//!   another one is refused, since what is stored is spread over that many.
//! - A cluster has formed once RabbitMQ counts all its nodes, and each CQL node has said of each other
//!   that it is up; 120 s at most, after each answers.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::folder::{Folder, Held};
use super::state::State;
use super::up::Wish;
use super::{Node, Server, cassandra, ports, rabbitmq};
use crate::process::pause;

const FORM_DEADLINE: Duration = Duration::from_secs(120);
const POLL: Duration = Duration::from_millis(200);

/// The folder of the first node: what all share lies there.
pub(crate) fn first(folder: &Folder, node: Node) -> PathBuf {
    folder.of(Node { number: 1, ..node })
}

/// Where a node's stdout and stderr go.
pub(crate) fn output(folder: &Folder, node: Node) -> PathBuf {
    folder.of(node).join("out.log")
}

/// Makes the node's folder, and sees to it that its server always has so many nodes.
///
/// # Errors
/// Fails where it had another number of them.
pub(crate) fn agree(held: &Held, wish: Wish) -> Result<()> {
    let dir = held.of(wish.node);
    fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    let place = first(held, wish.node).join("nodes");
    // A folder that has been used and says nothing is of before there were several.
    let used = first(held, wish.node).join("ports").exists();
    let known = fs::read_to_string(&place).ok();
    match known.or_else(|| used.then(|| "1".to_owned())) {
        Some(known) if known.trim() == wish.of.to_string() => Ok(()),
        Some(known) => bail!(
            "{server} has {known} in {folder}, not {}: say `--nodes {known}`, take another folder by --dir, or give up what is stored by `cargo xtask servers down --purge {server}`",
            wish.of,
            server = wish.node.server.name(),
            known = known.trim(),
            folder = held.path().display(),
        ),
        None => fs::write(&place, format!("{}\n", wish.of))
            .with_context(|| format!("cannot write {}", place.display())),
    }
}

/// A CQL node with its ports: those of the first, where it is another.
///
/// # Errors
/// Fails where a port is taken.
pub(crate) fn ring_node(held: &Held, wish: Wish, taken: &mut Vec<u16>) -> Result<cassandra::Node> {
    let file = first(held, wish.node).join("ports");
    let [cql, storage] = match wish.node.number {
        1 => ports::choose(&file, ["cql", "storage"], wish.port, taken)?,
        _ => [
            ports::remembered(&file, "cql")?,
            ports::remembered(&file, "storage")?,
        ],
    };
    Ok(cassandra::Node {
        cql,
        storage,
        number: wish.node.number,
        of: wish.of,
        passwords: wish.passwords,
        tls: wish.tls,
    })
}

/// Waits until the nodes of each cluster that is wished have found each other.
///
/// # Errors
/// Fails where they do not within the deadline, or `cancelled` says so.
pub(crate) fn form(
    held: &Held,
    wishes: &[Wish],
    state: &State,
    cancelled: &dyn Fn() -> bool,
) -> Result<()> {
    let begun = Instant::now();
    for wish in wishes.iter().filter(|wish| wish.of > 1) {
        let others = || {
            let nodes = wish.node.server.nodes();
            nodes.filter(|node| *node != wish.node && state.entries.contains_key(node))
        };
        while let Some(missing) = unknown(held, *wish, others()) {
            if cancelled() {
                bail!("interrupted");
            }
            if begun.elapsed() > FORM_DEADLINE {
                bail!(
                    "{} has not found {missing} after {} s: see {} and the folder beside it",
                    wish.node,
                    FORM_DEADLINE.as_secs(),
                    output(held, wish.node).display()
                );
            }
            pause(POLL);
        }
    }
    Ok(())
}

/// A node that one does not know of.
fn unknown(folder: &Folder, wish: Wish, mut others: impl Iterator<Item = Node>) -> Option<Node> {
    match wish.node.server {
        Server::Cassandra => {
            let said = fs::read_to_string(output(folder, wish.node)).unwrap_or_default();
            let ports = first(folder, wish.node).join("ports");
            let node = cassandra::Node {
                cql: 0,
                storage: ports::remembered(&ports, "storage").unwrap_or_default(),
                number: wish.node.number,
                of: wish.of,
                passwords: wish.passwords,
                tls: wish.tls,
            };
            others.find(|other| !said.contains(&node.has_found(other.number)))
        }
        Server::Rabbitmq => {
            let other = others.next()?;
            let counted = rabbitmq::counts(&folder.of(wish.node), wish.of);
            (!counted).then_some(other)
        }
    }
}
