//! Java of the contract: messages and stubs, in the package `headcount.v1` of the SDK.
//!
//! - protoc and its plugin are pinned programs of `maven.rs`, so the output is a function of the
//!   contract and of their versions.
//! - The compiled contract is handed to protoc, a class to a file. Comments are left out: protoc
//!   repeats each of them up to ten times, and they stand in the contract.
//! - Stubs come only from files of the contract that have a service.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use prost::Message;
use prost_types::FileDescriptorSet;

use super::scratch_dir;
use crate::process::Runner;
use crate::{maven, tree};

/// The root of the SDK's sources, and the package in it.
const SOURCES: &str = "client-sdk/java/src/main/java";
const PACKAGE: &str = "headcount/v1";
const DESCRIPTORS: &str = "contract.bin";
/// All files in one run take a second or two.
const DEADLINE: Duration = Duration::from_secs(120);

/// Generates all files, in order of path.
///
/// # Errors
/// Fails where a generator is missing and may not or cannot be installed, or refuses the contract.
pub(super) fn generate(
    runner: &Runner,
    root: &Path,
    set: &FileDescriptorSet,
    install: bool,
) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let protoc = maven::PROTOC.provide(runner, install)?;
    let plugin = maven::PROTOC_GEN_GRPC_JAVA.provide(runner, install)?;
    let out = scratch_dir()?;
    let outcome =
        run(runner, &protoc, &plugin, set, &out).and_then(|()| collect(root, &out.join(PACKAGE)));
    fs::remove_dir_all(&out).with_context(|| format!("cannot remove {}", out.display()))?;
    outcome
}

/// The generated files that are checked in.
///
/// # Errors
/// Fails where the folder cannot be read.
pub(super) fn checked_in(root: &Path) -> Result<Vec<PathBuf>> {
    tree::files(&root.join(SOURCES).join(PACKAGE))
}

fn run(
    runner: &Runner,
    protoc: &Path,
    plugin: &Path,
    set: &FileDescriptorSet,
    out: &Path,
) -> Result<()> {
    let mut set = set.clone();
    let mut ours = Vec::new();
    for file in &mut set.file {
        file.source_code_info = None;
        if file.package().starts_with("headcount.") {
            ours.push(file.name().to_owned());
            file.options.get_or_insert_default().java_multiple_files = Some(true);
        }
    }
    let descriptors = out.join(DESCRIPTORS);
    fs::write(&descriptors, set.encode_to_vec())
        .with_context(|| format!("cannot write {}", descriptors.display()))?;
    let mut command = Command::new(protoc);
    command
        .arg(format!("--descriptor_set_in={}", descriptors.display()))
        .arg(format!(
            "--plugin=protoc-gen-grpc-java={}",
            plugin.display()
        ))
        .arg(format!("--java_out={}", out.display()))
        // Without the annotation, of which there are two in the field.
        .arg(format!("--grpc-java_out=@generated=omit:{}", out.display()))
        .args(ours);
    runner.run(&mut command, DEADLINE)
}

fn collect(root: &Path, made: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let package = root.join(SOURCES).join(PACKAGE);
    let mut outputs = Vec::new();
    for path in tree::files(made)? {
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.file_name().unwrap_or_default();
        outputs.push((package.join(name), without_comments(&text).into_bytes()));
    }
    Ok(outputs)
}

/// Comments of protoc stand in lines of their own.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines() {
        let trimmed = line.trim();
        inside = inside || trimmed.starts_with("/**");
        if inside {
            inside = !trimmed.ends_with("*/");
        } else if !trimmed.is_empty() && !trimmed.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_code_stays() {
        let text = "/* a= */ 1\n// made\n/**\n * <code>int32 a = 1;</code>\n */\nint a; // kept\n\n/** b */\nString b = \"/*\";\n";
        assert_eq!(
            without_comments(text),
            "/* a= */ 1\nint a; // kept\nString b = \"/*\";\n"
        );
    }
}
