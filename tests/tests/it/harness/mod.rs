//! What black-box tests need around the binary.
//!
//! - `binary`: the program under test, built once, in the profile of the tests.
//! - `process`: a process that never outlives its test, with what it printed.
//! - `dev`: `headcount dev` on a free loopback port, over a data folder of its own.
//! - `cluster`: roles in processes of their own, over servers.
//! - `feed`: `headcount simulate`, and a WebSocket server that sends frames as told.
//! - `follower`: a client that goes on by its positions, over any number of kills.
//! - `subscriber`: a subscriber by request and response, which remembers what was answered.
//! - `page`: a plain page of the port, such as `/metrics`.
//! - `command`: a command that runs to its end.
//! - `proxy`: a TCP proxy that a test cuts.
//! - `read`: whole channels, whole pages, whole replicas.
//! - `servers`: a broker and a CQL server of a test's own, to be killed.
//!
//! Every wait has a deadline, and a failure shows what the process wrote to stderr.

pub(crate) mod binary;
#[cfg(feature = "external")]
pub(crate) mod cluster;
pub(crate) mod command;
pub(crate) mod dev;
pub(crate) mod feed;
pub(crate) mod follower;
pub(crate) mod page;
pub(crate) mod process;
pub(crate) mod proxy;
pub(crate) mod publisher;
pub(crate) mod read;
pub(crate) mod script;
#[cfg(feature = "external")]
pub(crate) mod servers;
pub(crate) mod subscriber;

use std::path::PathBuf;
use std::time::Duration;

/// What a step of a test may take on busy cores before the test is failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .canonicalize()
        .expect("tests/ stands in the root of the checkout")
}

/// The recording: one JSON record a line.
pub(crate) fn recording() -> PathBuf {
    root().join("tests/data/rsvps-2015-03-08.jsonl")
}

/// The lines of the recording.
pub(crate) fn recorded_lines() -> Vec<String> {
    let text = std::fs::read_to_string(recording()).expect("the recording is in the checkout");
    text.lines().map(str::to_owned).collect()
}
