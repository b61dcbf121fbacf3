//! The program under test: built once a run, in the profile of the tests, found beside them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The binary `headcount`.
pub(crate) fn headcount() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(build)
}

/// Takes away what cargo says to the tests of their own package: build scripts that look at it
/// (ring's) would take it for a change of settings, and all above them be built again.
pub(crate) fn of_no_package(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let own = name.to_string_lossy();
        if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}

fn build() -> PathBuf {
    let test = std::env::current_exe().expect("a running test has a path");
    // target/<profile>/deps/it-<hash>
    let profile = test
        .ancestors()
        .nth(2)
        .expect("cargo puts tests two folders below target/");
    let target = profile
        .parent()
        .expect("a profile's folder stands in target/");
    let name = match profile.file_name().and_then(|name| name.to_str()) {
        Some("debug") => "dev",
        Some(name) => name,
        None => panic!("{} is no folder of a profile", profile.display()),
    };
    let mut cargo = Command::new(env!("CARGO"));
    of_no_package(&mut cargo);
    let output = cargo
        .args(["build", "--quiet", "--package", "headcount", "--bin"])
        .args(["headcount", "--profile", name, "--target-dir"])
        .arg(target)
        .current_dir(super::root())
        .output()
        .expect("the cargo that built the tests is there");
    assert!(
        output.status.success(),
        "headcount does not build:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let binary = profile.join("headcount");
    assert!(binary.is_file(), "no {} was built", binary.display());
    binary
}
