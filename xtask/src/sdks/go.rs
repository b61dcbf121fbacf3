//! Go: a copy under `target/go-sdk/` of what a module proxy would hand out of the SDK's module; then `go vet`, the
//! tests of the module, and those of `scenarios/`, with the snippets of the README, against the server that this run
//! has built, all with the race detector. A workspace beside the copy names it: what the tests import is the copy.
//! About a minute and a half on two busy cores, most of it the first build of what lies underneath.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::process::Runner;
use crate::{tools, tree};

const GO: &str = "client-sdk/go";
/// Modules of the checkout that are in the workspace beside the copy.
const BESIDE: [&str; 2] = ["client-sdk/go/scenarios", "client-sdk/go/bench"];
/// Downloads of about 50 MiB, and the first build with the race detector.
const BUILD_DEADLINE: Duration = Duration::from_secs(900);
/// The tests take less than a minute once built.
const TEST_DEADLINE: Duration = Duration::from_secs(420);

/// Packs and tests the Go SDK, against `server`.
///
/// # Errors
/// Fails where Go or a module is missing and may not or cannot be installed, and where a check or a test fails.
pub(crate) fn test(runner: &Runner, server: &Path, install: bool) -> Result<()> {
    let workspace = Workspace::provide(runner, install)?;
    let folders = [
        workspace.module(),
        tree::root().join(BESIDE[0]),
        tree::root().join(BESIDE[1]),
    ];
    for folder in &folders {
        runner.run(workspace.go(folder).args(["vet", "./..."]), BUILD_DEADLINE)?;
    }
    let mut units = workspace.go(&folders[0]);
    runner.run(units.args(["test", "./..."]), BUILD_DEADLINE)?;
    let mut scenarios = workspace.go(&folders[1]);
    scenarios
        // Also what was not run is said, by name and with the reason.
        .args(["test", "-count=1", "-v", "-timeout=7m", "."])
        .env("HEADCOUNT_TEST_BINARY", server);
    runner.run(&mut scenarios, TEST_DEADLINE)
}

/// The copy of the module, and a workspace with it and the modules of its tests.
struct Workspace {
    folder: PathBuf,
    go: PathBuf,
    install: bool,
}

impl Workspace {
    fn provide(runner: &Runner, install: bool) -> Result<Self> {
        let workspace = Self {
            folder: tree::target().join("go-sdk"),
            go: tools::go(runner, install)?,
            install,
        };
        let folder = &workspace.folder;
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let mut pack = workspace.go(&tree::root().join(BESIDE[0]));
        pack.env("GOWORK", "off")
            .args(["run", "./pack"])
            .arg(tree::root().join(GO))
            .arg(workspace.module());
        runner.run(&mut pack, BUILD_DEADLINE)?;
        let mut text = "go 1.26.0\n\nuse ./module\n".to_owned();
        for module in BESIDE {
            text += &format!("use {:?}\n", tree::root().join(module));
        }
        let file = workspace.file();
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        Ok(workspace)
    }

    fn module(&self) -> PathBuf {
        self.folder.join("module")
    }

    fn file(&self) -> PathBuf {
        self.folder.join("go.work")
    }

    /// Go in a folder of the workspace; it comes first for programs that the tests start.
    fn go(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.go);
        command
            .current_dir(folder)
            .env("GOWORK", self.file())
            // For all builds alike, those of tests among them, so that each package is built once.
            .env("GOFLAGS", "-race")
            // Programs of tests end at once.
            .env("GORACE", "atexit_sleep_ms=0")
            .env("GOTOOLCHAIN", "local");
        if !self.install {
            // What is missing is told, with `go mod download`.
            command.env("GOPROXY", "off");
        }
        // Where it is the machine's own, it is on the path.
        if let Some(bin) = self.go.parent().filter(|bin| bin.is_absolute()) {
            let mut path = vec![bin.to_path_buf()];
            path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
            if let Ok(path) = env::join_paths(path) {
                command.env("PATH", path);
            }
        }
        command
    }
}
