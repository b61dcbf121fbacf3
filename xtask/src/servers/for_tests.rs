//! Servers for one run of the tests, or of the benchmarks, in a folder of its own.
//!
//! - The folder is `target/test-servers/PID`, locked for as long as the run lasts: neither a
//!   developer's servers nor those of another run are touched. What a run that was killed has left
//!   is stopped and removed by the next one, which finds its folder unlocked.
//! - They start on a thread, beside the build of the tests, and are stopped when this is dropped,
//!   however the run ends. A start that is under way is given up by then.
//! - A server that has died during the run is an error: every test that it served is in doubt.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};

use super::folder::Held;
use super::processes::Fate;
use super::state::State;
use super::up::{self, Wish};
use super::{Node, Server, down, variables};
use crate::process::Runner;
use crate::tree;

/// The servers of a run.
pub(crate) struct TestServers {
    held: Arc<Held>,
    /// Says to a start that is under way that nobody waits for it any more.
    given_up: Arc<AtomicBool>,
    start: Option<JoinHandle<Result<State>>>,
    state: State,
    stopped: bool,
}

impl TestServers {
    /// Begins to start those named; the programs must be there.
    ///
    /// # Errors
    /// Fails where the folder cannot be made, or what an earlier run has left cannot be removed.
    pub(crate) fn begin(runner: &Runner, servers: &[Server]) -> Result<Self> {
        let all = tree::target().join("test-servers");
        sweep(&all)?;
        let path = all.join(std::process::id().to_string());
        let held = Held::take(&path, &|| runner.interrupted())?;
        let held = Arc::new(held);
        let given_up = Arc::new(AtomicBool::new(false));
        let start = {
            let (held, given_up) = (Arc::clone(&held), Arc::clone(&given_up));
            let interrupted = runner.interruption();
            let wish = |server: &Server| Wish {
                node: Node {
                    server: *server,
                    number: 1,
                },
                of: 1,
                port: None,
                passwords: false,
                tls: None,
            };
            let wishes: Vec<Wish> = servers.iter().map(wish).collect();
            thread::spawn(move || {
                up::up(&held, &wishes, &|| {
                    given_up.load(Ordering::Relaxed) || interrupted.load(Ordering::Relaxed)
                })
            })
        };
        Ok(Self {
            held,
            given_up,
            start: Some(start),
            state: State::default(),
            stopped: false,
        })
    }

    /// Waits until all answer; returns what tests look for in their environment.
    ///
    /// # Errors
    /// Fails where one does not start.
    pub(crate) fn ready(&mut self) -> Result<Vec<(&'static str, String)>> {
        if let Some(start) = self.start.take() {
            self.state = join(start)?;
        }
        Ok(variables(&self.held, &self.state))
    }

    /// Makes sure that what was ready still runs.
    ///
    /// # Errors
    /// Fails where one has ended by itself.
    pub(crate) fn still_run(&self) -> Result<()> {
        for (node, entry) in &self.state.entries {
            if entry.process.fate() != Fate::Lives {
                bail!(
                    "{} has ended during the tests: see {}",
                    node.name(),
                    self.held.of(*node).display()
                );
            }
        }
        Ok(())
    }

    /// Stops them; `purge` says whether their logs are of no more use.
    ///
    /// # Errors
    /// Fails where one does not end.
    pub(crate) fn end(mut self, purge: bool) -> Result<()> {
        self.stop()?;
        if purge {
            down::purge(&self.held, &Node::all())?;
        } else {
            eprintln!(
                "the servers' logs are kept until the next run: {}",
                self.held.path().display()
            );
        }
        Ok(())
    }

    fn stop(&mut self) -> Result<()> {
        self.stopped = true;
        self.given_up.store(true, Ordering::Relaxed);
        if let Some(start) = self.start.take() {
            // It has said by itself what went wrong, or was told to give up.
            let _ = join(start);
        }
        down::down(&self.held, &Node::all())
    }
}

impl Drop for TestServers {
    fn drop(&mut self) {
        if self.stopped {
            return;
        }
        if let Err(error) = self.stop() {
            eprintln!("{error:#}");
        }
    }
}

fn join(start: JoinHandle<Result<State>>) -> Result<State> {
    let outcome = start.join();
    outcome.unwrap_or_else(|_| bail!("the thread that starts the servers has panicked"))
}

/// Stops and removes what runs before this one have left.
fn sweep(all: &Path) -> Result<()> {
    let Ok(entries) = fs::read_dir(all) else {
        return Ok(());
    };
    let folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        let Some(held) = Held::try_take(folder)? else {
            continue;
        };
        let outcome = down::down(&held, &Node::all());
        outcome
            .and_then(|()| down::purge(&held, &Node::all()))
            .with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    Ok(())
}
