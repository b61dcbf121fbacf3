//! Python: an environment under `target/python-sdk/` with the pinned packages of
//! `tests/requirements.txt`, made anew where these change; the wheel, built and installed there; then
//! style, types, and the tests against the server that this run has built. `src/` is on no path of
//! the tests: what they import is the wheel. About a minute and a half on two busy cores.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::Runner;
use crate::{tools, tree};

const PYTHON: &str = "client-sdk/python";
const REQUIREMENTS: &str = "client-sdk/python/tests/requirements.txt";
/// Downloads of about 100 MiB.
const INSTALL_DEADLINE: Duration = Duration::from_secs(900);
/// Each check and the tests take a minute at most.
const TEST_DEADLINE: Duration = Duration::from_secs(420);

/// Builds, installs and tests the Python SDK, against `server`.
///
/// # Errors
/// Fails where Python or a package is missing and may not or cannot be installed, and where a check or
/// a test fails.
pub(crate) fn test(runner: &Runner, server: &Path, install: bool) -> Result<()> {
    let environment = Environment::provide(runner, install)?;
    environment.install_wheel(runner)?;
    let style: [&[&str]; 4] = [
        &["-m", "ruff", "check"],
        &["-m", "ruff", "format", "--check"],
        &["-m", "mypy"],
        &["-m", "pyright"],
    ];
    for check in style {
        runner.run(environment.python().args(check), TEST_DEADLINE)?;
    }
    let mut tests = environment.python();
    tests
        .args(["-m", "pytest", "-rs"])
        .env("HEADCOUNT_TEST_BINARY", server);
    runner.run(&mut tests, TEST_DEADLINE)
}

/// A virtual environment with what the tests need.
struct Environment {
    folder: PathBuf,
}

impl Environment {
    fn provide(runner: &Runner, install: bool) -> Result<Self> {
        let folder = tree::target().join("python-sdk");
        let environment = Self { folder };
        let requirements = tree::root().join(REQUIREMENTS);
        let wanted = fs::read_to_string(&requirements)
            .with_context(|| format!("cannot read {REQUIREMENTS}"))?;
        let stamp = environment.folder.join("installed.txt");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(environment);
        }
        let venv = environment.venv();
        if !install {
            bail!(
                "missing, and --no-install was said:\n  python3 -m venv {0} && {0}/bin/pip install -r {REQUIREMENTS}",
                venv.display()
            );
        }
        println!("    installing what the Python SDK is tested with");
        if venv.exists() {
            fs::remove_dir_all(&venv)
                .with_context(|| format!("cannot remove {}", venv.display()))?;
        }
        tools::make_venv(runner, &venv)?;
        runner.run(
            environment.pip(&["install"]).arg("-r").arg(&requirements),
            INSTALL_DEADLINE,
        )?;
        fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))?;
        Ok(environment)
    }

    fn install_wheel(&self, runner: &Runner) -> Result<()> {
        let wheels = self.folder.join("wheels");
        if wheels.exists() {
            fs::remove_dir_all(&wheels)
                .with_context(|| format!("cannot remove {}", wheels.display()))?;
        }
        let build = ["wheel", "--no-deps", "--no-build-isolation", "--wheel-dir"];
        let mut build = self.pip(&build);
        build.arg(&wheels).arg(tree::root().join(PYTHON));
        runner.run(&mut build, INSTALL_DEADLINE)?;
        let again = ["install", "--no-deps", "--no-index", "--force-reinstall"];
        let mut install = self.pip(&again);
        install.arg("--find-links").arg(&wheels).arg("headcount");
        runner.run(&mut install, INSTALL_DEADLINE)
    }

    fn venv(&self) -> PathBuf {
        self.folder.join("venv")
    }

    /// Python in the folder of the SDK; programs of the environment come first.
    fn python(&self) -> Command {
        let bin = self.venv().join("bin");
        let mut path = vec![bin.clone()];
        path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        let mut command = Command::new(bin.join("python"));
        command
            .current_dir(tree::root().join(PYTHON))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env_remove("PYTHONPATH");
        if let Ok(path) = env::join_paths(path) {
            command.env("PATH", path);
        }
        command
    }

    fn pip(&self, arguments: &[&str]) -> Command {
        let mut command = self.python();
        command
            .args(["-m", "pip", "--quiet", "--disable-pip-version-check"])
            .args(arguments);
        command
    }
}
