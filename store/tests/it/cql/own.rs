//! A CQL server of a test's own: what is asked of it is asked of nobody else's.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A server; it ends with the value.
pub(crate) struct Own {
    folder: TempDir,
    pub(crate) address: String,
}

impl Drop for Own {
    fn drop(&mut self) {
        let output = servers(&["down", "--purge", "cassandra"], self.folder.path());
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

impl Own {
    /// Starts one in a folder, as these words of `servers up` wish.
    pub(crate) fn start(folder: TempDir, wishes: &[&str]) -> Self {
        let words = [&["up"], wishes, &["cassandra"]].concat();
        let output = servers(&words, folder.path());
        let (said, told) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        let address = (said.lines()).find_map(|line| line.split_once("HEADCOUNT_TEST_CQL="));
        let (_, address) = address.unwrap_or_else(|| panic!("it does not start:\n{told}"));
        Self {
            address: address.to_owned(),
            folder,
        }
    }
}

fn servers(words: &[&str], folder: &Path) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    // Not what cargo says to the tests of a package: some build scripts take it for new settings.
    for (name, _) in std::env::vars_os() {
        let own = name.to_string_lossy();
        if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo
        .args(["xtask", "servers"])
        .args(words)
        .arg("--dir")
        .arg(folder)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("the cargo that built the tests is there")
}
