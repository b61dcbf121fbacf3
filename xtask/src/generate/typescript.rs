//! TypeScript of the contract: messages and services, in the folder `src/generated` of the SDK.
//!
//! - `protoc-gen-es` is one of the SDK's pinned packages, so the output is a function of the contract and of its lock
//!   file.
//! - Imports between generated files go by the folders of the contract: no file is rewritten.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use super::{PACKAGE_DIR, PROTO_ROOT, proto_files, scratch_dir, taken};
use crate::process::Runner;
use crate::sdks::typescript::Packages;
use crate::{tools, tree};

const GENERATED: &str = "client-sdk/typescript/src/generated";
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
    let protoc = tools::protoc(runner, install)?;
    let packages = Packages::provide(runner, install)?;
    let out = scratch_dir()?;
    let outcome = run(runner, root, packages.command(&protoc), &packages, &out)
        .and_then(|()| taken(&out.join(package()), &root.join(GENERATED).join(package())));
    fs::remove_dir_all(&out).with_context(|| format!("cannot remove {}", out.display()))?;
    outcome
}

/// The generated files that are checked in.
///
/// # Errors
/// Fails where the folder cannot be read.
pub(super) fn checked_in(root: &Path) -> Result<Vec<PathBuf>> {
    tree::files(&root.join(GENERATED).join(package()))
}

fn run(
    runner: &Runner,
    root: &Path,
    mut protoc: Command,
    packages: &Packages,
    out: &Path,
) -> Result<()> {
    let plugin = packages.program("protoc-gen-es");
    protoc
        .current_dir(root)
        .arg(format!("-I{PROTO_ROOT}"))
        .arg(format!("--plugin=protoc-gen-es={}", plugin.display()))
        .arg(format!("--es_out={}", out.display()))
        .arg("--es_opt=target=ts,import_extension=js");
    for file in proto_files(root)? {
        protoc.arg(format!("{}/{}", package(), tree::name(&file)));
    }
    runner.run(&mut protoc, DEADLINE)
}

/// The folder of the package, as files of the contract import each other.
fn package() -> &'static str {
    let inside = PACKAGE_DIR.trim_start_matches(PROTO_ROOT);
    inside.trim_start_matches('/')
}
