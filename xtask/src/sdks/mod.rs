//! The SDKs of other languages than Rust: built as their registries want them, installed, tested.
//!
//! A file for each language. Each installs what its tests need under `target/`, builds the package, and
//! tests that package, never its sources, against the server that this run has built.

mod go;
mod java;
mod python;
pub(crate) mod typescript;

use std::path::Path;

use anyhow::Result;

use crate::process::Runner;

/// Builds, installs and tests one, against a server; with `true` it may install what is missing.
pub(crate) type Test = fn(&Runner, &Path, bool) -> Result<()>;

/// All of them, by the name of their step.
pub(crate) const ALL: [(&str, Test); 4] = [
    ("Python SDK", python::test),
    ("TypeScript SDK", typescript::test),
    ("Go SDK", go::test),
    ("Java SDK", java::test),
];
