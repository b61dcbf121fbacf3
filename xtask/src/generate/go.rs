//! Go of the contract: messages and clients, in the package `gen/headcount/v1` of the SDK's module.
//!
//! - The generators are pinned programs of `tools.rs`, so the output is a function of the contract and
//!   of their versions.
//! - The contract names no package of Go; each file is told its own here.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{PACKAGE_DIR, PROTO_ROOT, proto_files, scratch_dir, taken};
use crate::process::Runner;
use crate::{tools, tree};

/// Where the generated package stands in the checkout, and how it is imported.
const FOLDER: &str = "client-sdk/go/gen/headcount/v1";
const IMPORT: &str = "headcount/client-sdk/go/gen/headcount/v1;headcountv1";
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
    let (protoc, plugins) = tools::go_generators(runner, install)?;
    let out = scratch_dir()?;
    let outcome = run(runner, root, &protoc, &plugins, &out)
        .and_then(|()| taken(&out.join("headcount/v1"), &root.join(FOLDER)));
    fs::remove_dir_all(&out).with_context(|| format!("cannot remove {}", out.display()))?;
    outcome
}

/// The generated files that are checked in.
///
/// # Errors
/// Fails where the folder cannot be read.
pub(super) fn checked_in(root: &Path) -> Result<Vec<PathBuf>> {
    tree::files(&root.join(FOLDER))
}

fn run(runner: &Runner, root: &Path, protoc: &Path, plugins: &[PathBuf], out: &Path) -> Result<()> {
    let mut path = plugins.to_vec();
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    let mut command = Command::new(protoc);
    command
        .current_dir(root)
        .env("PATH", env::join_paths(path)?)
        .arg(format!("-I{PROTO_ROOT}"));
    let names: Vec<String> = proto_files(root)?
        .iter()
        .map(|file| import_of(file))
        .collect();
    for kind in ["go", "go-grpc"] {
        command.arg(format!("--{kind}_out={}", out.display()));
        command.arg(format!("--{kind}_opt=paths=source_relative"));
        for name in &names {
            command.arg(format!("--{kind}_opt=M{name}={IMPORT}"));
        }
    }
    command.args(&names);
    runner.run(&mut command, DEADLINE)
}

/// As files of the contract import each other.
fn import_of(file: &Path) -> String {
    let folder = PACKAGE_DIR.trim_start_matches(PROTO_ROOT);
    format!("{}/{}", &folder[1..], tree::name(file))
}
