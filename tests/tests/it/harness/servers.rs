//! A broker and a CQL server of a test's own: what is done to them is done to nobody else.

use std::path::Path;
use std::process::{Command, Output};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::binary::of_no_package;
use super::root;

/// One of the two, by its section of what `cargo xtask servers` writes down.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Server {
    Rabbitmq,
    Cassandra,
}

impl Server {
    const fn name(self) -> &'static str {
        match self {
            Self::Rabbitmq => "rabbitmq",
            Self::Cassandra => "cassandra",
        }
    }
}

/// Both, on free ports; they end with the value.
pub(crate) struct Servers {
    folder: TempDir,
}

impl Drop for Servers {
    fn drop(&mut self) {
        let output = servers("down", self.folder.path(), &[]);
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

impl Servers {
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let servers = Self { folder };
        servers.up(&[]);
        servers
    }

    fn up(&self, which: &[&str]) {
        let output = servers("up", self.folder.path(), which);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "servers do not start:\n{told}");
    }

    fn entry(&self, server: Server) -> toml::Table {
        let state = self.folder.path().join("servers.toml");
        let state = std::fs::read_to_string(state).expect("they run, so the file is there");
        let state: toml::Table = state.parse().expect("it is TOML");
        let entry = state[server.name()].as_table();
        entry.expect("a server has a section").clone()
    }

    /// Where it listens, before and after it was killed.
    pub(crate) fn address(&self, server: Server) -> String {
        let entry = self.entry(server);
        let address = entry["address"].as_str();
        address.expect("an address is a string").to_owned()
    }

    /// kill -9.
    pub(crate) fn kill(&self, server: Server) {
        let pid = self.entry(server)["pid"].as_integer();
        let pid = pid.and_then(|pid| Pid::from_raw(i32::try_from(pid).ok()?));
        let pid = pid.expect("a pid is a number");
        kill_process(pid, Signal::KILL).expect("it runs");
    }

    /// Starts it again where it was, and waits until it answers.
    pub(crate) async fn revive(&self, server: Server) {
        let before = self.address(server);
        let folder = self.folder.path().to_owned();
        let starting = tokio::task::spawn_blocking(move || {
            let output = servers("up", &folder, &[server.name()]);
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(
                output.status.success(),
                "{server:?} does not start:\n{told}"
            );
        });
        starting.await.expect("it starts");
        assert_eq!(self.address(server), before, "it is elsewhere");
    }
}

fn servers(action: &str, folder: &Path, which: &[&str]) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    of_no_package(&mut cargo);
    cargo
        .args(["xtask", "servers", action, "--dir"])
        .arg(folder)
        .args(which)
        .current_dir(root())
        .output()
        .expect("the cargo that built the tests is there")
}
