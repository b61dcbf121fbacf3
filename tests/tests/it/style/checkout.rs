//! The files of the checkout, read once.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// A file that git tracks or would track.
#[derive(Debug, Clone)]
pub(super) struct Tracked {
    /// From the root of the workspace, with `/`.
    pub(super) path: String,
    /// Empty where the file is not UTF-8.
    pub(super) text: String,
}

impl Tracked {
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    pub(super) fn extension(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// Made by a program from something else in the tree.
    pub(super) fn is_generated(&self) -> bool {
        // `_pb2`: generators of Python name their files so, and imports go by folder; those of Go, `.pb.go`.
        // In Java the package is the folder.
        ["/generated/", "_pb2", ".pb.go", "/java/headcount/v1/"]
            .iter()
            .any(|part| self.path.contains(part))
            || self.path.ends_with("Cargo.lock")
    }

    /// Written by hand, in a language that is run or compiled.
    pub(super) fn is_code(&self) -> bool {
        let known = ["rs", "proto", "sh", "py", "ts", "js", "go", "java", "cql"];
        !self.is_generated() && (known.contains(&self.extension()) || self.path == ".ci/run")
    }

    pub(super) fn is_rust(&self) -> bool {
        self.extension() == "rs" && !self.is_generated()
    }

    /// `path:line: what`, which editors and terminals link.
    pub(super) fn finding(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// The root of the workspace.
pub(super) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest
        .parent()
        .expect("tests/ has a parent")
        .to_path_buf()
}

/// Every file of the checkout, in order of path.
pub(super) fn tracked() -> &'static [Tracked] {
    static FILES: OnceLock<Vec<Tracked>> = OnceLock::new();
    FILES.get_or_init(read_all)
}

fn read_all() -> Vec<Tracked> {
    let root = root();
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(&root)
        .output()
        .expect("git is needed to list the files of the checkout");
    assert!(
        output.status.success(),
        "git cannot list the files: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let listing = String::from_utf8(output.stdout).expect("paths are UTF-8");
    let mut files: Vec<Tracked> = listing
        .split('\0')
        .filter(|path| !path.is_empty() && root.join(path).is_file())
        .map(|path| {
            let bytes = std::fs::read(root.join(path)).expect("a listed file can be read");
            Tracked::new(path, &String::from_utf8(bytes).unwrap_or_default())
        })
        .collect();
    files.sort_by(|left, right| left.path.cmp(&right.path));
    assert!(
        files.len() > 50,
        "only {} files: the wrong folder?",
        files.len()
    );
    files
}

/// Fails with every finding, not just the first.
#[track_caller]
pub(super) fn none(rule: &str, mut findings: Vec<String>) {
    findings.sort();
    findings.dedup();
    let count = findings.len();
    assert!(
        findings.is_empty(),
        "{rule}: {count} found\n  {}\n",
        findings.join("\n  ")
    );
}
