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

use super::Server;
use super::folder::Held;
use super::processes::{self, Fate};
use super::state::State;

/// Stops all of the wanted servers.
///
/// # Errors
/// Fails where one does not end.
pub(crate) fn down(held: &Held, wanted: &[Server]) -> Result<()> {
    let mut state = State::read(held);
    for server in wanted.iter().rev().copied() {
        let name = server.name();
        let begun = Instant::now();
        let known = state.entries.remove(&server);
        let ran = processes::stop(held, server)?;
        // Written for each: whatever happens to the next, this one is down.
        state.write(held)?;
        match known.map(|entry| (entry.process.pid, entry.process.fate())) {
            Some((pid, Fate::Replaced)) => {
                eprintln!("{name}: had ended before; pid {pid} is another program now, left alone");
            }
            _ if ran.is_empty() => eprintln!("{name}: not running"),
            _ => eprintln!(
                "{name}: stopped after {:.1} s",
                begun.elapsed().as_secs_f64()
            ),
        }
    }
    Ok(())
}

/// Removes what the wanted servers have stored, and what is left when nothing else is there.
///
/// # Errors
/// Fails where something cannot be removed.
pub(crate) fn purge(held: &Held, wanted: &[Server]) -> Result<()> {
    for server in wanted {
        let dir = held.of(*server);
        gone(fs::remove_dir_all(&dir), &dir)?;
    }
    if Server::ALL.iter().any(|server| held.of(*server).exists()) {
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
        for server in Server::ALL {
            fs::create_dir_all(held.of(server).join("home")).unwrap();
        }
        fs::write(root.join("notes"), "mine").unwrap();
        purge(&held, &[Server::Cassandra]).unwrap();
        assert!(!held.of(Server::Cassandra).exists());
        assert!(held.of(Server::Rabbitmq).exists() && held.lock_file().exists());
        purge(&held, &Server::ALL).unwrap();
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1);
        fs::remove_file(root.join("notes")).unwrap();
        purge(&held, &Server::ALL).unwrap();
        assert!(!root.exists());
    }
}
