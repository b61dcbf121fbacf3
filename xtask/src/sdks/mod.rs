//! The SDKs of other languages than Rust: built as their registries want them, installed, tested.
//!
//! A file for each language. Each installs what its tests need under `target/`, builds the package, and
//! tests that package, never its sources, against the server that this run has built.

pub(crate) mod go;
pub(crate) mod java;
pub(crate) mod python;
