//! What a folder says of its servers, and what is true.
//!
//! A server is up when the process that `servers.toml` names lives and answers its protocol.
//! Nothing is changed: what is stale is said, with the command that mends it.

use std::path::Path;
use std::process::ExitCode;

use super::folder::Folder;
use super::processes::{self, Fate};
use super::state::State;
use super::{Node, probe};
use crate::verify::clock;

/// Prints a line for each node that the folder has; fails where one is not up.
pub(crate) fn print(path: &Path, wanted: &[Node]) -> ExitCode {
    let folder = Folder::existing(path);
    let state = folder.as_ref().map(State::read).unwrap_or_default();
    let mut code = ExitCode::SUCCESS;
    let is_there = |node: &&Node| {
        let folder = folder.as_ref();
        node.number == 1 || folder.is_some_and(|folder| folder.of(**node).exists())
    };
    for node in wanted.iter().filter(is_there) {
        match line(folder.as_ref(), &state, *node) {
            Ok(line) => println!("{:<11} up    {line}", node.name()),
            Err(line) => {
                println!("{:<11} down  {line}", node.name());
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

fn line(folder: Option<&Folder>, state: &State, node: Node) -> Result<String, String> {
    let Some(entry) = state.entries.get(&node) else {
        let left = folder.map(|folder| processes::running(folder, node));
        return Err(match left.unwrap_or_default().first() {
            Some(process) => {
                format!("not ready: {process} runs, of a start under way or one that was killed")
            }
            None => "not running".to_owned(),
        });
    };
    let pid = entry.process.pid;
    match entry.process.fate() {
        Fate::Gone => Err(format!(
            "pid {pid} has ended without `down`: killed or crashed; `up` starts it again"
        )),
        Fate::Replaced => Err(format!(
            "has ended without `down`, and pid {pid} is another program now; `up` starts it again"
        )),
        Fate::Lives => match probe::answers(node.server, &entry.address) {
            Ok(()) => Ok(format!(
                "{}  pid {pid}  version {}  {}  for {}",
                entry.address,
                entry.version,
                entry.node,
                entry.process.age().map_or_else(|| "?".to_owned(), clock)
            )),
            Err(error) => Err(format!(
                "pid {pid} runs, but does not answer on {}: {error}",
                entry.address
            )),
        },
    }
}
