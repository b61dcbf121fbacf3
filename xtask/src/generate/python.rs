//! Python of the contract: messages, stubs and their types, in the package `headcount.v1` of the SDK.
//!
//! - The generators are pinned programs of `tools.rs`, so the output is a function of the contract and
//!   of their versions.
//! - Imports between generated files go by the folders of the contract, which are those of the
//!   package: no file is rewritten.
//! - Files of stubs come only from files of the contract that have a service.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};

use super::{PACKAGE_DIR, PROTO_ROOT, proto_files, scratch_dir};
use crate::process::Runner;
use crate::{tools, tree};

/// The root of the SDK's package, and the package in it.
const SOURCES: &str = "client-sdk/python/src";
const PACKAGE: &str = "headcount/v1";
/// All files in one run take a second or two.
const DEADLINE: Duration = Duration::from_secs(120);

/// Generates all files, in order of path.
///
/// # Errors
/// Fails where a generator is missing and may not or cannot be installed, or refuses the contract.
pub(super) fn generate(
    runner: &Runner,
    root: &Path,
    install: bool,
) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let (protoc, plugins) = tools::python_generators(runner, install)?;
    let out = scratch_dir()?;
    let outcome =
        run(runner, root, &protoc, &plugins, &out).and_then(|()| collect(root, &out.join(PACKAGE)));
    fs::remove_dir_all(&out).with_context(|| format!("cannot remove {}", out.display()))?;
    outcome
}

/// The generated files that are checked in.
///
/// # Errors
/// Fails where the folder cannot be read.
pub(super) fn checked_in(root: &Path) -> Result<Vec<PathBuf>> {
    let mut known = tree::files(&root.join(SOURCES).join(PACKAGE))?;
    known.retain(|path| tree::name(path).contains("_pb2"));
    Ok(known)
}

fn run(runner: &Runner, root: &Path, protoc: &Path, plugins: &Path, out: &Path) -> Result<()> {
    let mut path = vec![plugins.to_path_buf()];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(protoc);
    command
        .current_dir(root)
        .env("PATH", env::join_paths(path)?)
        // It says which files it has written.
        .stderr(Stdio::null())
        .arg(format!("-I{PROTO_ROOT}"));
    for kind in ["python", "grpc_python", "mypy", "mypy_grpc"] {
        command.arg(format!("--{kind}_out={}", out.display()));
    }
    let inside = PACKAGE_DIR.trim_start_matches(PROTO_ROOT);
    for file in proto_files(root)? {
        command.arg(format!("{}/{}", &inside[1..], tree::name(&file)));
    }
    runner.run(&mut command, DEADLINE)
}

fn collect(root: &Path, made: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let package = root.join(SOURCES).join(PACKAGE);
    let mut outputs = Vec::new();
    for path in tree::files(made)? {
        let stem = tree::name(&path).split('.').next().unwrap_or_default();
        if stem.ends_with("_grpc") && !stem.ends_with("_service_pb2_grpc") {
            continue;
        }
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        outputs.push((package.join(tree::name(&path)), content));
    }
    Ok(outputs)
}
