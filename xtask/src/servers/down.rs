//! From whatever runs to nothing.
//!
//! - The CQL server first, then the broker, as their users would want it.
//! - What they have stored stays, unless it is purged; then only what `up` has made is removed,
//!   and the folder itself where it is empty then.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};

use super::Node;
use super::folder::Held;
use super::processes::{self, Fate};
use super::state::State;

/// Stops all of the wanted nodes, the last of a cluster first.
///
/// # Errors
/// Fails where one does not end.
pub(crate) fn down(held: &Held, wanted: &[Node]) -> Result<()> {
    let mut state = State::read(held);
    for node in wanted.iter().rev().copied() {
        let begun = Instant::now();
        let known = state.entries.remove(&node);
        let ran = processes::stop(held, node)?;
        // Written for each: whatever happens to the next, this one is down.
        state.write(held)?;
        match known.map(|entry| (entry.process.pid, entry.process.fate())) {
            Some((pid, Fate::Replaced)) => {
                eprintln!("{node}: had ended before; pid {pid} is another program now, left alone");
            }
            _ if ran.is_empty() && node.number > 1 => {}
            _ if ran.is_empty() => eprintln!("{node}: not running"),
            _ => eprintln!(
                "{node}: stopped after {:.1} s",
                begun.elapsed().as_secs_f64()
            ),
        }
    }
    Ok(())
}

/// Removes what the wanted nodes have stored, and what is left when nothing else is there.
///
/// # Errors
/// Fails where something cannot be removed.
pub(crate) fn purge(held: &Held, wanted: &[Node]) -> Result<()> {
    for node in wanted {
        let dir = held.of(*node);
        gone(fs::remove_dir_all(&dir), &dir)?;
    }
    if Node::all().iter().any(|node| held.of(*node).exists()) {
        return Ok(());
    }
    gone(fs::remove_file(held.lock_file()), &held.lock_file())?;
    match fs::remove_dir(held.path()) {
        // Somebody keeps files of their own here.
        Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty => Ok(()),
        other => gone(other, held.path()),
    }
}

fn gone(outcome: io::Result<()>, path: &Path) -> Result<()> {
    match outcome {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purge_takes_what_is_ours_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("servers");
        let held = Held::try_take(&root).unwrap().unwrap();
        for node in Node::all() {
            fs::create_dir_all(held.of(node).join("home")).unwrap();
        }
        fs::write(root.join("notes"), "mine").unwrap();
        let all = Node::all();
        let (brokers, nodes) = all.split_at(3);
        purge(&held, nodes).unwrap();
        assert!(nodes.iter().all(|node| !held.of(*node).exists()));
        assert!(held.of(brokers[2]).exists() && held.lock_file().exists());
        purge(&held, &Node::all()).unwrap();
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1);
        fs::remove_file(root.join("notes")).unwrap();
        purge(&held, &Node::all()).unwrap();
        assert!(!root.exists());
    }
}
