//! `cargo xtask generate`: from the contract to checked-in code.
//!
//! - Input: every `proto/headcount/v1/*.proto`, in order of name.
//! - Output: `proto/src/generated/headcount.v1.rs` and `proto/src/generated/descriptor.bin`,
//!   both a function of the input and of the versions in `Cargo.lock` alone; Python (`python`), Go
//!   (`go`), Java (`java`) and TypeScript (`typescript`).
//! - `--check` writes nothing and fails where an output differs: the drift check of the tests.
//!
//! protox compiles the files, so that a build needs no `protoc`; generators of other languages bring their own.

mod go;
mod java;
mod python;
mod typescript;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use prost::Message;
use prost_types::FileDescriptorSet;

use crate::process::Runner;
use crate::tree;

const PROTO_ROOT: &str = "proto";
const PACKAGE_DIR: &str = "proto/headcount/v1";
const GENERATED_DIR: &str = "proto/src/generated";
const RUST_FILE: &str = "headcount.v1.rs";
const DESCRIPTOR_FILE: &str = "descriptor.bin";

/// What the contract compiles to.
struct Generated {
    rust: Vec<u8>,
    descriptor: Vec<u8>,
    set: FileDescriptorSet,
}

/// Writes the generated files, or with `check` compares them with what is checked in.
///
/// # Errors
/// Fails where a proto file does not compile, where a generator is missing and may not or cannot be
/// installed, and with `check` where an output differs.
pub(crate) fn run(runner: &Runner, check: bool, install: bool) -> Result<()> {
    let root = tree::root();
    let generated = compile(&root)?;
    let dir = root.join(GENERATED_DIR);
    let mut outputs = vec![
        (dir.join(RUST_FILE), generated.rust),
        (dir.join(DESCRIPTOR_FILE), generated.descriptor),
    ];
    outputs.extend(python::generate(runner, &root, install)?);
    outputs.extend(go::generate(runner, &root, install)?);
    outputs.extend(java::generate(runner, &root, &generated.set, install)?);
    outputs.extend(typescript::generate(runner, &root, install)?);
    if check {
        compare(&root, &outputs)?;
        let known = [
            python::checked_in(&root)?,
            go::checked_in(&root)?,
            java::checked_in(&root)?,
            typescript::checked_in(&root)?,
        ];
        return none_left(&root, &known.concat(), &outputs);
    }
    for (path, content) in &outputs {
        // An untouched file keeps its time, and cargo what it has built from it.
        if fs::read(path).is_ok_and(|old| old == *content) {
            continue;
        }
        let dir = path.parent().unwrap_or(&root);
        fs::create_dir_all(dir).with_context(|| format!("cannot create {}", dir.display()))?;
        fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
        println!("wrote {}", tree::shown(&root, path));
    }
    Ok(())
}

fn compare(root: &Path, outputs: &[(PathBuf, Vec<u8>)]) -> Result<()> {
    for (path, content) in outputs {
        if fs::read(path).is_ok_and(|old| old == *content) {
            continue;
        }
        bail!(
            "{} is not what {PACKAGE_DIR} compiles to: run `cargo xtask generate` and commit the result",
            tree::shown(root, path)
        );
    }
    Ok(())
}

/// No file of a generator may be left of what the contract has no more.
fn none_left(root: &Path, known: &[PathBuf], outputs: &[(PathBuf, Vec<u8>)]) -> Result<()> {
    for path in known {
        if !outputs.iter().any(|(output, _)| output == path) {
            bail!(
                "{} comes from nothing in {PACKAGE_DIR}: remove it",
                tree::shown(root, path)
            );
        }
    }
    Ok(())
}

fn compile(root: &Path) -> Result<Generated> {
    let files = proto_files(root)?;
    let mut compiler = protox::Compiler::new([root.join(PROTO_ROOT)])
        .context("the include path of the contract is unusable")?;
    compiler
        .include_source_info(true)
        .include_imports(true)
        .open_files(&files)
        .map_err(|error| anyhow::anyhow!("{error:?}"))
        .context("the contract does not compile")?;
    let set = compiler.file_descriptor_set();
    let descriptor = without_foreign_comments(set.clone()).encode_to_vec();
    let rust = generate_rust(set.clone())?;
    Ok(Generated {
        rust,
        descriptor,
        set,
    })
}

/// The proto files, sorted, so that the output does not depend on the file system.
fn proto_files(root: &Path) -> Result<Vec<PathBuf>> {
    let dir = root.join(PACKAGE_DIR);
    let mut files = Vec::new();
    for entry in fs::read_dir(&dir).with_context(|| format!("cannot read {}", dir.display()))? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "proto")
        {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        bail!("no .proto file in {PACKAGE_DIR}");
    }
    Ok(files)
}

/// Comments stay in our own files, where reflection shows them; those of Google's are dropped.
fn without_foreign_comments(mut set: FileDescriptorSet) -> FileDescriptorSet {
    for file in &mut set.file {
        if !file.package().starts_with("headcount.") {
            file.source_code_info = None;
        }
    }
    set
}

fn generate_rust(set: FileDescriptorSet) -> Result<Vec<u8>> {
    let dir = scratch_dir()?;
    let outcome = tonic_prost_build::configure()
        .build_client(true)
        .build_server(true)
        .bytes(".")
        .emit_rerun_if_changed(false)
        .out_dir(&dir)
        .compile_fds(set)
        .context("tonic-prost-build refuses the contract")
        .and_then(|()| {
            fs::read(dir.join(RUST_FILE)).with_context(|| format!("no {RUST_FILE} came out"))
        });
    fs::remove_dir_all(&dir).with_context(|| format!("cannot remove {}", dir.display()))?;
    outcome
}

/// What a generator has left in a folder, as files of another.
fn taken(from: &Path, into: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut outputs = Vec::new();
    for path in tree::files(from)? {
        let content = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        outputs.push((into.join(tree::name(&path)), content));
    }
    Ok(outputs)
}

/// A folder of this run's own under `target/`.
fn scratch_dir() -> Result<PathBuf> {
    let dir = tree::target().join(format!("xtask-generate-{}", std::process::id()));
    fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    Ok(dir)
}
