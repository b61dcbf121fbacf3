//! Maven: how it is called, and the pinned programs that come from where it gets its packages.
//!
//! | program | pinned |
//! |---|---|
//! | protoc | 4.33.5: the least that the Java SDK asks of protobuf-java |
//! | protoc-gen-grpc-java | 1.82.2: the least that it asks of grpc-java |
//!
//! Both go to folders under `target/tools/` that carry the version in their name. What Maven itself
//! downloads stays in its own cache.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::{Runner, shown};
use crate::{programs, tree};

/// The goal that fetches a file, at a pinned version.
const COPY: &str = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
/// A download of 20 MiB with Maven's own parts.
const DEADLINE: Duration = Duration::from_secs(600);

/// A program with its pin.
pub(crate) struct Program {
    name: &'static str,
    group: &'static str,
    version: &'static str,
}

pub(crate) const PROTOC: Program = Program {
    name: "protoc",
    group: "com.google.protobuf",
    version: "4.33.5",
};
pub(crate) const PROTOC_GEN_GRPC_JAVA: Program = Program {
    name: "protoc-gen-grpc-java",
    group: "io.grpc",
    version: "1.82.2",
};

impl Program {
    /// Sees to it that the program is there, and gives its path.
    ///
    /// # Errors
    /// Fails where it is missing and may not or cannot be installed.
    pub(crate) fn provide(&self, runner: &Runner, install: bool) -> Result<PathBuf> {
        let place = format!("tools/{}-{}/bin", self.name, self.version);
        let folder = tree::target().join(place);
        let file = format!("{}-{}-{}.exe", self.name, self.version, platform());
        let path = folder.join(file);
        if path.is_file() {
            return Ok(path);
        }
        let mut copy = mvn();
        copy.arg("-q")
            .arg(COPY)
            .arg(format!("-DoutputDirectory={}", folder.display()))
            .arg(format!(
                "-Dartifact={}:{}:{}:exe:{}",
                self.group,
                self.name,
                self.version,
                platform()
            ));
        let by_hand = format!("  {} {}: {}", self.name, self.version, shown(&copy));
        if !install {
            bail!("missing, and --no-install was said:\n{by_hand}");
        }
        programs::provide_java(runner, install)?;
        println!("    installing {} {}", self.name, self.version);
        runner
            .run(&mut copy, DEADLINE)
            .with_context(|| by_hand.clone())?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
            .with_context(|| format!("cannot make {} executable", path.display()))?;
        Ok(path)
    }
}

/// Maven without questions, colours and progress bars.
pub(crate) fn mvn() -> Command {
    let mut command = Command::new("mvn");
    command.args(["--batch-mode", "--no-transfer-progress"]);
    command
}

/// This machine, as such programs are named.
fn platform() -> String {
    let system = match env::consts::OS {
        "macos" => "osx",
        other => other,
    };
    let processor = match env::consts::ARCH {
        "aarch64" => "aarch_64",
        other => other,
    };
    format!("{system}-{processor}")
}
