//! TypeScript: the pinned packages of `package-lock.json`, installed anew where that changes; style and types; then the
//! package as npm packs it, installed in `target/typescript-sdk/consumer/` with the packages of `tests/consumer/`; and
//! there the tests, against the server that this run has built. No `node_modules` of the SDK lies above that folder:
//! what the tests import is what was packed, and what it depends on is what it says. About a minute and a half on two
//! busy cores.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::Runner;
use crate::{tools, tree};

const TYPESCRIPT: &str = "client-sdk/typescript";
/// What the tests need beside the package.
const CONSUMER: &str = "client-sdk/typescript/tests/consumer";
/// Downloads of about 25 MiB.
const INSTALL_DEADLINE: Duration = Duration::from_secs(900);
/// Each check and the tests take a minute at most.
const TEST_DEADLINE: Duration = Duration::from_secs(420);

/// Builds, packs, installs and tests the TypeScript SDK, against `server`.
///
/// # Errors
/// Fails where Node.js or a package is missing and may not or cannot be installed, and where a check or a test fails.
pub(crate) fn test(runner: &Runner, server: &Path, install: bool) -> Result<()> {
    let packages = Packages::provide(runner, install)?;
    for check in ["build", "lint"] {
        let mut npm = packages.command("npm");
        runner.run(npm.args(["run", "--silent", check]), TEST_DEADLINE)?;
    }
    let consumer = folder().join("consumer");
    pack(runner, &packages, &consumer)?;
    let tests = consumer.join("tests");
    let mut compile = packages.command(packages.program("tsc"));
    compile.args(["-p", "tests", "--outDir"]).arg(&tests);
    runner.run(&mut compile, TEST_DEADLINE)?;
    let mut node = packages.command("node");
    node.args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .args(test_files(&tests)?)
        .env("HEADCOUNT_TEST_BINARY", server);
    runner.run(&mut node, TEST_DEADLINE)
}

/// Packs the SDK, and installs what was packed.
fn pack(runner: &Runner, packages: &Packages, consumer: &Path) -> Result<()> {
    if consumer.exists() {
        fs::remove_dir_all(consumer)
            .with_context(|| format!("cannot remove {}", consumer.display()))?;
    }
    fs::create_dir_all(consumer).with_context(|| format!("cannot make {}", consumer.display()))?;
    let mut pack = packages.command("npm");
    pack.args(["pack", "--silent", "--pack-destination"]);
    runner.run(pack.arg(consumer), TEST_DEADLINE)?;
    for file in tree::files(consumer)? {
        let tarball = consumer.join("headcount.tgz");
        fs::rename(&file, &tarball).with_context(|| format!("cannot rename {}", file.display()))?;
    }
    for file in tree::files(&tree::root().join(CONSUMER))? {
        let place = consumer.join(file.file_name().unwrap_or_default());
        fs::copy(&file, &place).with_context(|| format!("cannot write {}", place.display()))?;
    }
    let mut install = packages.command("npm");
    install
        .args(["ci", "--silent", "--ignore-scripts"])
        .current_dir(consumer);
    runner.run(&mut install, INSTALL_DEADLINE)
}

fn test_files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut tests = tree::files(dir)?;
    tests.retain(|path| path.to_string_lossy().ends_with(".test.js"));
    if tests.is_empty() {
        bail!("no test in {}", dir.display());
    }
    Ok(tests)
}

fn folder() -> PathBuf {
    tree::target().join("typescript-sdk")
}

/// The packages that the SDK is built and generated with, installed in its folder.
pub(crate) struct Packages {
    folder: PathBuf,
    path: OsString,
}

impl Packages {
    /// Sees to it that they are there, at the versions of the lock file.
    ///
    /// # Errors
    /// Fails where Node.js or a package is missing and may not or cannot be installed.
    pub(crate) fn provide(runner: &Runner, install: bool) -> Result<Self> {
        let packages = Self {
            folder: tree::root().join(TYPESCRIPT),
            path: tools::node_path(runner, install)?,
        };
        let lock = packages.folder.join("package-lock.json");
        let wanted =
            fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
        let modules = packages.folder.join("node_modules");
        // Goes with what it tells of.
        let stamp = modules.join(".installed-of-lock-file");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(packages);
        }
        if !install {
            bail!("missing, and --no-install was said:\n  in {TYPESCRIPT}: npm ci");
        }
        println!("    installing what the TypeScript SDK is built with");
        let mut npm = packages.command("npm");
        runner.run(
            npm.args(["ci", "--silent", "--ignore-scripts"]),
            INSTALL_DEADLINE,
        )?;
        fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))?;
        Ok(packages)
    }

    /// A command in the folder of the SDK.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder).env("PATH", &self.path);
        command
    }

    /// A program that a package brings.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder.join("node_modules/.bin").join(name)
    }
}
