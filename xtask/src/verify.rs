//! `cargo xtask test`: everything that must hold before a change lands.
//!
//! Steps in order of cost, each with a headline and its time; the first that fails ends the run.
//! All cargo steps share one profile and one set of features, so that each crate is compiled at
//! most twice: once checked (clippy, docs) and once built (tests).
//!
//! A broker and a CQL server of this run's own start beside the build of the tests, are told to
//! the tests by their environment, and are stopped however the run ends.

use std::env;
use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::process::{Runner, shown};
use crate::servers::for_tests::TestServers;
use crate::{generate, programs, sdks, servers, tools, tree};

/// Tests that need buf, grpcurl, mount, a server or another program: see `programs.rs`, `tools.rs`,
/// `servers/`.
const EXTERNAL: &str = "headcount-tests/external,headcount-binder/external,headcount-store/external,headcount-server/external,headcount-bench/external";
/// The image of the last release's contract; made by `buf build -o`.
const BASELINE: &str = "proto/baseline.binpb";

/// First build of everything on two busy cores.
const BUILD_DEADLINE: Duration = Duration::from_secs(50 * 60);
/// For the tests once built: about 20 minutes on two quiet cores, more on busy ones.
const TEST_DEADLINE: Duration = Duration::from_secs(45 * 60);
/// Two hundred schedules of faults take about two hours and a half, on two busy cores.
const SOAK_DEADLINE: Duration = Duration::from_secs(6 * 60 * 60);
const QUICK_DEADLINE: Duration = Duration::from_secs(5 * 60);

/// Runs all steps; the last line that it prints says how it ended.
///
/// # Errors
/// Fails where the signals that end a task cannot be taken over.
pub(crate) fn run(soak: bool, install: bool) -> Result<ExitCode> {
    work(|steps| steps.all(soak, install))
}

/// The step of one SDK alone, with the build of the server that it is tested against.
///
/// # Errors
/// As `run`, and where no SDK has the name.
pub(crate) fn sdk(name: &str, install: bool) -> Result<ExitCode> {
    let known = sdks::ALL.into_iter().find(|(step, _)| {
        let language = step.strip_suffix(" SDK");
        language.is_some_and(|language| language.eq_ignore_ascii_case(name))
    });
    let Some(sdk) = known else {
        let names = sdks::ALL.map(|(step, _)| step.trim_end_matches(" SDK").to_lowercase());
        bail!("no SDK is called {name:?}: use one of {}", names.join(", "));
    };
    work(|steps| {
        steps.step("build the server", Steps::release)?;
        steps.sdk(sdk, install)
    })
}

fn work(all: impl FnOnce(&mut Steps) -> Result<()>) -> Result<ExitCode> {
    let started = Instant::now();
    let mut steps = Steps {
        runner: Runner::start()?,
        done: 0,
        path: env::var_os("PATH").unwrap_or_default(),
        servers: None,
        variables: Vec::new(),
    };
    let outcome = all(&mut steps);
    let outcome = steps.stop_servers(outcome);
    let (time, done) = (clock(started.elapsed()), steps.done);
    match outcome {
        Ok(()) => {
            println!("\nall {done} steps passed in {time}");
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            println!("\n{error:#}\n\nFAILED after {time}: {done} steps had passed");
            Ok(ExitCode::FAILURE)
        }
    }
}

struct Steps {
    runner: Runner,
    done: usize,
    path: std::ffi::OsString,
    servers: Option<TestServers>,
    /// By which tests find the servers.
    variables: Vec<(&'static str, String)>,
}

impl Steps {
    fn all(&mut self, soak: bool, install: bool) -> Result<()> {
        self.step("tools", |steps| {
            let programs = programs::provide(&steps.runner, install);
            let tools = tools::provide(&steps.runner, install).map(|path| steps.path = path);
            let servers = servers::provide(&steps.runner, &servers::Server::ALL, install);
            all_of([programs, tools, servers])
        })?;
        self.step("format", |steps| {
            steps.cargo(&["fmt", "--all", "--check"], QUICK_DEADLINE)
        })?;
        self.step("generated code is that of the contract", |steps| {
            generate::run(&steps.runner, true, install)
        })?;
        self.step("contract: lint", |steps| steps.tool("buf", &["lint"]))?;
        self.step("contract: no breaking change", Self::breaking)?;
        self.step("dependencies: licenses, bans, sources", |steps| {
            // Warnings are trees of doubled versions, pages of them.
            let quietly = ["--log-level", "error", "check"];
            steps.tool(
                "cargo-deny",
                &[&quietly[..], &["licenses", "bans", "sources"]].concat(),
            )
        })?;
        self.step("clippy", Self::clippy)?;
        self.step("docs", Self::docs)?;
        self.step("build the tests", |steps| {
            steps.servers = Some(TestServers::begin(&steps.runner, &servers::Server::ALL)?);
            steps.cargo(&["build", "--package", "headcount"], BUILD_DEADLINE)?;
            // The README's lines run the release build.
            steps.release()?;
            steps.test(&["--no-run"], BUILD_DEADLINE)
        })?;
        self.step("servers for the tests", |steps| {
            let servers = steps.servers.as_mut().context("nobody has started them")?;
            steps.variables = servers.ready()?;
            Ok(())
        })?;
        self.step("tests", |steps| steps.test(&[], TEST_DEADLINE))?;
        for sdk in sdks::ALL {
            self.sdk(sdk, install)?;
        }
        if soak {
            self.step("dependencies: advisories", |steps| {
                steps.tool("cargo-deny", &["check", "advisories"])
            })?;
            self.step("tests without what is installed for them", Self::bare)?;
            self.step("soak", Self::soak)?;
        }
        Ok(())
    }

    fn step(&mut self, name: &str, work: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        println!("\n==> {name}");
        let started = Instant::now();
        if let Err(error) = work(self) {
            return Err(error.context(format!("step \"{name}\" failed")));
        }
        if self.runner.interrupted() {
            bail!("interrupted");
        }
        println!("    {name}: ok, {}", clock(started.elapsed()));
        self.done += 1;
        Ok(())
    }

    fn release(&mut self) -> Result<()> {
        self.cargo(&["build", "--release"], BUILD_DEADLINE)
    }

    fn sdk(&mut self, (name, test): (&str, sdks::Test), install: bool) -> Result<()> {
        self.step(name, |steps| {
            let server = tree::target().join("release/headcount");
            test(&steps.runner, &server, install)
        })
    }

    fn breaking(&mut self) -> Result<()> {
        has_baseline(&tree::root())?;
        self.tool("buf", &["breaking", "--against", BASELINE])
    }

    /// As the tests are built here, and as `cargo test --workspace` alone builds them.
    fn clippy(&mut self) -> Result<()> {
        for features in [&["--features", EXTERNAL][..], &[]] {
            let targets = ["clippy", "--workspace", "--all-targets"];
            let strictly = ["--", "--deny", "warnings"];
            self.cargo(
                &[&targets[..], features, &strictly].concat(),
                BUILD_DEADLINE,
            )?;
        }
        Ok(())
    }

    fn docs(&mut self) -> Result<()> {
        let mut command = self.command(cargo());
        command
            .args(["doc", "--workspace", "--no-deps", "--features", EXTERNAL])
            .env("RUSTDOCFLAGS", "--deny warnings");
        self.run(command, BUILD_DEADLINE)
    }

    /// Unit, integration and doc tests of all crates.
    fn test(&mut self, more: &[&str], deadline: Duration) -> Result<()> {
        let mut command = self.command(cargo());
        command
            // What is wrong is said in full, and not a part of it at each run.
            .args(["test", "--workspace", "--no-fail-fast"])
            .args(["--features", EXTERNAL])
            .args(more)
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        let outcome = self.run(command, deadline);
        let servers = self.servers.as_ref().map_or(Ok(()), TestServers::still_run);
        match (outcome, servers) {
            (Err(tests), Err(servers)) => Err(tests.context(format!("{servers:#}"))),
            (tests, servers) => tests.and(servers),
        }
    }

    /// `cargo test --workspace` alone: nothing of it finds the tools or the servers of this run.
    fn bare(&mut self) -> Result<()> {
        let mut command = self.command(cargo());
        command
            .args(["test", "--workspace", "--no-fail-fast"])
            .env("PATH", env::var_os("PATH").unwrap_or_default());
        self.run(command, BUILD_DEADLINE)
    }

    fn soak(&mut self) -> Result<()> {
        // In every crate they are ignored tests whose name begins with `soak`.
        self.test(&["--", "--ignored", "soak"], SOAK_DEADLINE)
    }

    /// Their end is part of the outcome; their logs are kept where it is a failure.
    fn stop_servers(&mut self, outcome: Result<()>) -> Result<()> {
        let Some(servers) = self.servers.take() else {
            return outcome;
        };
        println!();
        let stopped = servers.end(outcome.is_ok());
        outcome.and(stopped)
    }

    fn cargo(&mut self, arguments: &[&str], deadline: Duration) -> Result<()> {
        let mut command = self.command(cargo());
        command.args(arguments);
        self.run(command, deadline)
    }

    fn tool(&mut self, name: &str, arguments: &[&str]) -> Result<()> {
        let mut command = self.command(name);
        command.args(arguments);
        self.run(command, QUICK_DEADLINE)
    }

    /// A command in the root of the workspace that finds the pinned tools first.
    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(tree::root()).env("PATH", &self.path);
        // The README's lines are tried on a release build that is made in half the time: what they do is the same.
        command
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        // What cargo says to this program of itself would be taken for a change of settings by build
        // scripts that look at it (ring's), and all above them be built again.
        for (name, _) in env::vars_os() {
            let own = name.to_string_lossy();
            if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&name);
            }
        }
        command
    }

    fn run(&self, mut command: Command, deadline: Duration) -> Result<()> {
        println!("    {}", shown(&command));
        self.runner.run(&mut command, deadline)
    }
}

/// All outcomes as one: what is missing is said in full, and not a part of it at each run.
fn all_of(outcomes: [Result<()>; 3]) -> Result<()> {
    let errors: Vec<String> = outcomes
        .into_iter()
        .filter_map(|outcome| outcome.err().map(|error| format!("{error:#}")))
        .collect();
    if errors.is_empty() {
        return Ok(());
    }
    bail!("{}", errors.join("\n"))
}

/// Without the image nothing is compared: it is part of the checkout, and never made by the way.
fn has_baseline(root: &Path) -> Result<()> {
    if root.join(BASELINE).is_file() {
        return Ok(());
    }
    bail!(
        "there is no {BASELINE}, with which the contract is compared: bring it back with `git checkout -- {BASELINE}`; where a release is to leave a new one, make it at that release with `buf build --exclude-source-info -o {BASELINE}` and commit it"
    )
}

fn cargo() -> std::ffi::OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// A time as a person reads it.
pub(crate) fn clock(time: Duration) -> String {
    match time.as_secs() {
        0..60 => format!("{:.1} s", time.as_secs_f64()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_baseline_fails_and_says_what_to_do() {
        let empty = tempfile::tempdir().unwrap();
        let told = has_baseline(empty.path()).unwrap_err().to_string();
        for part in [BASELINE, "git checkout -- ", "buf build"] {
            assert!(told.contains(part), "{part}: {told}");
        }
        let ours = tree::root();
        assert!(has_baseline(&ours).is_ok(), "the checkout has its own");
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let missing = |what: &str| Err(anyhow::anyhow!("no {what}"));
        let told = all_of([missing("git"), Ok(()), missing("buf")]);
        assert_eq!(told.unwrap_err().to_string(), "no git\nno buf");
        assert!(all_of([Ok(()), Ok(()), Ok(())]).is_ok());
    }
}
