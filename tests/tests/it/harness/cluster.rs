//! Roles in processes of their own, over the RabbitMQ and the CQL server that the tests are given.
//!
//! Each value has streams and a keyspace that nothing else uses.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use tempfile::{NamedTempFile, TempDir};

use super::PATIENCE;
use super::binary::headcount;
use super::command::run;
use super::dev::Dev;
use super::feed::Feed;
use super::process::Process;

/// How roles are started.
#[derive(Clone)]
pub(crate) struct Cluster {
    folder: Arc<TempDir>,
    variables: Vec<(String, String)>,
}

/// The address of a server, from who started it.
#[expect(
    clippy::disallowed_methods,
    reason = "tests have no config; the address comes from who started the server"
)]
pub(crate) fn server(variable: &str) -> String {
    std::env::var(variable)
        .unwrap_or_else(|_| panic!("set {variable}: `cargo xtask servers up` prints it"))
}

/// The broker. The URL's vhost is the default one, which the key has too.
pub(crate) fn broker() -> String {
    let url = server("HEADCOUNT_TEST_AMQP");
    url.trim_end_matches("/%2f").to_owned()
}

/// Administers the broker, by the program that `HEADCOUNT_TEST_RABBITMQCTL` names.
pub(crate) async fn rabbitmqctl(arguments: &[&str]) {
    let line = format!("{} \"$@\"", server("HEADCOUNT_TEST_RABBITMQCTL"));
    let mut shell = Command::new("sh");
    shell.args(["-c", &line, "sh"]).args(arguments);
    let ended = run(shell, PATIENCE).await;
    assert_eq!(ended.code, Some(0), "{arguments:?}: {}", ended.stderr);
}

impl Cluster {
    /// A feed that has its own clock, as recordings have.
    pub(crate) fn new() -> Self {
        Self::over(&broker(), &server("HEADCOUNT_TEST_CQL"))
    }

    /// The same over other servers.
    pub(crate) fn over(broker: &str, node: &str) -> Self {
        Self::apart()
            .set("binder.rabbitmq.brokers", broker)
            .set("store.cql.nodes", node)
            .set("feed.clock", "feed")
            .set("serve.listen", "127.0.0.1:0")
            .set("telemetry.level", "info")
    }

    /// Nothing but streams and a keyspace of its own.
    pub(crate) fn apart() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let name: String = folder
            .path()
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
        let apart = Self {
            folder: Arc::new(folder),
            variables: Vec::new(),
        };
        apart
            .set("binder.rabbitmq.prefix", &format!("roles-{name}"))
            .set("store.cql.keyspace", &format!("roles_{name}"))
    }

    /// Sets a key of the configuration.
    pub(crate) fn set(mut self, key: &str, value: &str) -> Self {
        let name = format!("HEADCOUNT__{}", key.to_uppercase().replace('.', "__"));
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, value.to_owned()));
        self
    }

    /// What a key is set to.
    pub(crate) fn value(&self, key: &str) -> &str {
        let name = format!("HEADCOUNT__{}", key.to_uppercase().replace('.', "__"));
        let known = self.variables.iter().find(|(known, _)| *known == name);
        known.map_or_else(|| panic!("{key} is not set"), |(_, value)| value)
    }

    /// Sets a key that names something of its own to another name: this one and an ending.
    pub(crate) fn set_own(self, key: &str, ending: &str) -> Self {
        let value = format!("{}{ending}", self.value(key));
        self.set(key, &value)
    }

    /// The name of a partition's stream.
    pub(crate) fn stream(&self, channel: &str, partition: u16) -> String {
        let prefix = self.value("binder.rabbitmq.prefix");
        format!("{prefix}.main.{channel}.{partition}")
    }

    /// The same in a working folder of its own, as on another machine.
    pub(crate) fn elsewhere(mut self) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        self.folder = Arc::new(folder);
        self
    }

    /// The working folder of its roles.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The command line of a role.
    pub(crate) fn command(&self, role: &str) -> Command {
        let mut command = Command::new(headcount());
        command
            .arg(role)
            .current_dir(self.folder.path())
            .envs(self.variables.iter().cloned());
        command
    }

    /// Starts a role, and waits until it says that it runs.
    pub(crate) async fn start(&self, role: &str) -> Process {
        let process = Process::start(self.command(role));
        let runs = |line: &str| line.starts_with("headcount ").then_some(());
        process.line(PATIENCE, runs).await;
        process
    }

    /// The same with a source and its address.
    pub(crate) fn source(&self, source: &str, url: &str) -> Self {
        let of_source = self.clone().set("collect.source", source);
        of_source.set("collect.url", url)
    }

    /// Starts the collector of a source.
    pub(crate) async fn collect(&self, source: &str, url: &str) -> Process {
        self.source(source, url).start("collect").await
    }

    /// Collects lines as a source of their own, to their end.
    pub(crate) async fn collect_all(&self, source: &str, lines: &[String]) {
        let mut file = NamedTempFile::new().expect("a file can be made");
        let written = file.write_all(lines.join("\n").as_bytes());
        written.expect("a file can be written");
        let feed = Feed::replay(file.path(), 1, "max").await;
        let mut collect = self.collect(source, &feed.url).await;
        let done = collect.wait(PATIENCE).await;
        assert!(done.success(), "{done}: {}", collect.shown());
    }

    /// Starts the service, and waits until it answers.
    pub(crate) async fn serve(&self) -> Dev {
        Dev::start(self.command("serve")).await
    }
}
