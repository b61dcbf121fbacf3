//! The broker: Debian's `rabbitmq-server`, run as whoever we are, out of one folder.
//!
//! - Listeners: AMQP, Erlang distribution and epmd, all on loopback. No plugin: streams need none,
//!   and users, permissions and queues are administered by `rabbitmqctl`, for which `up` writes a
//!   script of that name into the folder.
//! - Limits for a small machine: the memory alarm at 2 GB (it takes 300 MB under load, and 800 MB
//!   with the streams that all tests have left), the disk alarm at 64 MB free. Schedulers do not spin when idle: cores are shared with the tests.
//! - Debian's wrapper in `sbin/` would run it as user `rabbitmq` out of `/var`; so the scripts
//!   behind it are called.
//! - Brokers of a cluster find each other by their names, and share the cookie and the port mapper of the
//!   first. What they copy streams by is on all addresses: the broker has no setting for it.
//! - epmd is started by us, before the broker, on a port of its own; one that the broker starts
//!   after that one was killed inherits port and mark.

use std::ffi::OsString;
use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::up::detached;

/// Where Debian has the scripts; links into a folder with the version in its name.
const SCRIPTS: &str = "/usr/lib/rabbitmq/bin";
/// Erlang listens on all addresses unless told otherwise, clients of a node too.
const LOOPBACK: &str = "-kernel inet_dist_use_interface {127,0,0,1}";

/// The programs, as installed.
pub(crate) struct Programs {
    scripts: PathBuf,
    epmd: PathBuf,
    pub(crate) version: String,
}

impl Programs {
    /// The programs, where all are there.
    pub(crate) fn find() -> Option<Self> {
        let server = fs::canonicalize(Path::new(SCRIPTS).join("rabbitmq-server")).ok()?;
        let version = version(&server)?;
        let epmd = PathBuf::from("/usr/bin/epmd");
        epmd.exists().then(|| Self {
            scripts: PathBuf::from(SCRIPTS),
            epmd,
            version,
        })
    }
}

/// `3.10.8` of `/usr/lib/rabbitmq/lib/rabbitmq_server-3.10.8/sbin/rabbitmq-server`.
fn version(server: &Path) -> Option<String> {
    server
        .iter()
        .filter_map(|part| part.to_str())
        .find_map(|part| part.strip_prefix("rabbitmq_server-"))
        .map(str::to_owned)
}

/// Ports that a broker may copy streams by, from the first on.
const COPY_PORTS: u16 = 100;

/// The ports of one broker.
#[derive(Clone, Copy)]
pub(crate) struct Ports {
    pub(crate) amqp: u16,
    pub(crate) distribution: u16,
    /// Of the first broker, for all of a cluster.
    pub(crate) epmd: u16,
    /// The first of those that streams are copied by.
    pub(crate) copies: u16,
}

/// One broker, in its folder.
#[derive(Clone, Copy)]
pub(crate) struct Broker<'a> {
    pub(crate) dir: &'a Path,
    /// The folder of the first one.
    pub(crate) first: &'a Path,
    /// From 1.
    pub(crate) number: u8,
    /// How many there are.
    pub(crate) of: u8,
    pub(crate) ports: Ports,
}

impl Broker<'_> {
    /// Its name among Erlang nodes.
    pub(crate) fn name(&self) -> String {
        name(self.number)
    }
}

/// Whether a broker counts so many of its cluster, itself among them, within some seconds.
pub(crate) fn counts(dir: &Path, nodes: u8) -> bool {
    let mut command = Command::new(dir.join("rabbitmqctl"));
    command.args(["--quiet", "await_online_nodes", &nodes.to_string()]);
    let output = command.args(["--timeout", "10"]).output();
    output.is_ok_and(|output| output.status.success())
}

fn name(number: u8) -> String {
    match number {
        1 => "headcount@localhost".to_owned(),
        number => format!("headcount-{number}@localhost"),
    }
}

/// Writes the configuration and the script `rabbitmqctl` into the broker's folder.
///
/// # Errors
/// Fails where the folder cannot be written to.
pub(crate) fn prepare(programs: &Programs, broker: &Broker<'_>) -> Result<()> {
    let dir = broker.dir;
    for folder in ["home", "log", "mnesia"] {
        let folder = dir.join(folder);
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
    }
    cookie(&broker.first.join("home"))?;
    let host = fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let last = broker.ports.copies + COPY_PORTS - 1;
    let copies = format!(
        "[{{osiris, [{{port_range, {{{}, {last}}}}}]}}].\n",
        broker.ports.copies
    );
    let files = [
        ("rabbitmq.conf", configuration(broker)),
        ("advanced.config", copies),
        ("enabled_plugins", "[].\n".to_owned()),
        ("inetrc", resolver(host.trim())),
        ("rabbitmqctl", control(programs, broker)),
    ];
    for (name, content) in files {
        let place = dir.join(name);
        fs::write(&place, content).with_context(|| format!("cannot write {}", place.display()))?;
    }
    let script = dir.join("rabbitmqctl");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755))
        .with_context(|| format!("cannot make {} executable", script.display()))
}

/// Makes the secret that nodes and `rabbitmqctl` know each other by: brokers that start side by side
/// would make one each.
fn cookie(home: &Path) -> Result<()> {
    let place = home.join(".erlang.cookie");
    if place.exists() {
        return Ok(());
    }
    let shown = || format!("cannot write {}", place.display());
    let mut random = [0; 16];
    let mut source = fs::File::open("/dev/urandom").context("cannot read /dev/urandom")?;
    source.read_exact(&mut random).with_context(shown)?;
    let secret: String = random.iter().map(|byte| format!("{byte:02X}")).collect();
    let mut file = fs::File::options();
    let file = file.write(true).create_new(true).mode(0o400).open(&place);
    file.and_then(|mut file| file.write_all(secret.as_bytes()))
        .with_context(shown)
}

fn configuration(broker: &Broker<'_>) -> String {
    let mut text = format!(
        "listeners.tcp.1 = 127.0.0.1:{}\n\
         vm_memory_high_watermark.absolute = 2GB\n\
         disk_free_limit.absolute = 64MB\n\
         log.file.level = info\n\
         log.console = false\n",
        broker.ports.amqp
    );
    if broker.of > 1 {
        text += "cluster_partition_handling = pause_minority\n\
                 cluster_formation.peer_discovery_backend = classic_config\n";
        for number in 1..=broker.of {
            let name = name(number);
            text += &format!("cluster_formation.classic_config.nodes.{number} = {name}\n");
        }
    }
    text
}

/// The machine's own name is loopback, whatever its resolver thinks: streams look it up.
fn resolver(host: &str) -> String {
    let short = host.split('.').next().unwrap_or_default();
    format!(
        "{{host, {{127,0,0,1}}, [\"localhost\", \"{host}\", \"{short}\"]}}.\n\
         {{lookup, [file, native]}}.\n"
    )
}

/// What the server and `rabbitmqctl` alike must know.
fn environment(broker: &Broker<'_>) -> Vec<(&'static str, OsString)> {
    let (dir, ports) = (broker.dir, broker.ports);
    vec![
        // The Erlang cookie lies here.
        ("HOME", broker.first.join("home").into()),
        ("ERL_EPMD_ADDRESS", "127.0.0.1".into()),
        ("ERL_EPMD_PORT", ports.epmd.to_string().into()),
        ("ERL_INETRC", dir.join("inetrc").into()),
        // There is none: that of the system shall not be read.
        ("RABBITMQ_CONF_ENV_FILE", dir.join("no-environment").into()),
        ("RABBITMQ_NODENAME", broker.name().into()),
        ("RABBITMQ_CTL_ERL_ARGS", LOOPBACK.into()),
    ]
}

/// `rabbitmqctl` for this broker and no other.
fn control(programs: &Programs, broker: &Broker<'_>) -> String {
    let mut script =
        String::from("#!/bin/sh\n# For the broker of this folder; written by `servers up`.\n");
    for (name, value) in environment(broker) {
        script += &format!("export {name}={}\n", quoted(&value.to_string_lossy()));
    }
    let program = programs.scripts.join("rabbitmqctl");
    script += &format!("exec {} \"$@\"\n", quoted(&program.to_string_lossy()));
    script
}

/// One word of a shell, whatever it holds.
pub(crate) fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/:%.,_-@=".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// The port mapper, in the foreground.
pub(crate) fn epmd(programs: &Programs, ports: Ports) -> Command {
    let mut command = detached(&programs.epmd);
    command.args(["-address", "127.0.0.1", "-port", &ports.epmd.to_string()]);
    command
}

/// The broker, in the foreground.
pub(crate) fn server(programs: &Programs, broker: &Broker<'_>) -> Command {
    let (dir, ports) = (broker.dir, broker.ports);
    let mut command = detached(&programs.scripts.join("rabbitmq-server"));
    // What the caller has set for another broker is not for this one.
    for (name, _) in std::env::vars_os() {
        let known = name.to_string_lossy();
        if known.starts_with("RABBITMQ_") || known.starts_with("ERL_") {
            command.env_remove(&name);
        }
    }
    let erlang =
        format!("-noinput -start_epmd false {LOOPBACK} +sbwt none +sbwtdcpu none +sbwtdio none");
    command
        .current_dir(dir)
        .envs(environment(broker))
        .env("RABBITMQ_DIST_PORT", ports.distribution.to_string())
        .env("RABBITMQ_MNESIA_BASE", dir.join("mnesia"))
        .env("RABBITMQ_LOG_BASE", dir.join("log"))
        .env("RABBITMQ_PID_FILE", dir.join("pid"))
        .env("RABBITMQ_ENABLED_PLUGINS_FILE", dir.join("enabled_plugins"))
        .env("RABBITMQ_CONFIG_FILE", dir.join("rabbitmq.conf"))
        .env("RABBITMQ_ADVANCED_CONFIG_FILE", dir.join("advanced.config"))
        .env("RABBITMQ_GENERATED_CONFIG_DIR", dir.join("generated"))
        .env("RABBITMQ_SCHEMA_DIR", dir.join("schema"))
        // Makes the script become the Erlang machine instead of waiting beside it.
        .env("RABBITMQ_ALLOW_INPUT", "1")
        .env("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", erlang);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORTS: Ports = Ports {
        amqp: 5701,
        distribution: 5702,
        epmd: 5703,
        copies: 5704,
    };

    fn broker(dir: &'static str, number: u8, of: u8) -> Broker<'static> {
        Broker {
            dir: Path::new(dir),
            first: Path::new("/d"),
            number,
            of,
            ports: PORTS,
        }
    }

    fn programs() -> Programs {
        Programs {
            scripts: PathBuf::from(SCRIPTS),
            epmd: PathBuf::from("epmd"),
            version: "3.10.8".to_owned(),
        }
    }

    fn variable(command: &Command, name: &str) -> String {
        let found = command
            .get_envs()
            .find_map(|(known, value)| value.filter(|_| known == name));
        found.unwrap().to_string_lossy().into_owned()
    }

    #[test]
    fn every_listener_is_on_loopback_and_on_its_port() {
        assert!(
            configuration(&broker("/d", 1, 1)).starts_with("listeners.tcp.1 = 127.0.0.1:5701\n")
        );
        let server = server(&programs(), &broker("/d", 1, 1));
        let erlang = variable(&server, "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS");
        assert!(erlang.contains("inet_dist_use_interface {127,0,0,1}"));
        assert_eq!(variable(&server, "RABBITMQ_DIST_PORT"), "5702");
        assert_eq!(variable(&server, "ERL_EPMD_PORT"), "5703");
        let epmd = crate::process::shown(&epmd(&programs(), PORTS));
        assert!(
            epmd.ends_with("epmd -address 127.0.0.1 -port 5703"),
            "{epmd}"
        );
    }

    #[test]
    fn all_state_lies_in_the_folder() {
        let server = server(&programs(), &broker("/d", 1, 1));
        for name in [
            "HOME",
            "ERL_INETRC",
            "RABBITMQ_CONF_ENV_FILE",
            "RABBITMQ_MNESIA_BASE",
            "RABBITMQ_LOG_BASE",
            "RABBITMQ_PID_FILE",
            "RABBITMQ_ENABLED_PLUGINS_FILE",
            "RABBITMQ_CONFIG_FILE",
            "RABBITMQ_ADVANCED_CONFIG_FILE",
            "RABBITMQ_GENERATED_CONFIG_DIR",
            "RABBITMQ_SCHEMA_DIR",
        ] {
            let value = variable(&server, name);
            assert!(value.starts_with("/d/"), "{name}={value}");
        }
    }

    #[test]
    fn the_script_takes_any_folder() {
        let script = control(&programs(), &broker("/it's a/dir", 1, 1));
        assert!(
            script.contains(r"export ERL_INETRC='/it'\''s a/dir/inetrc'"),
            "{script}"
        );
        assert!(script.ends_with("exec /usr/lib/rabbitmq/bin/rabbitmqctl \"$@\"\n"));
    }

    #[test]
    fn brokers_of_a_cluster_differ_in_name_and_share_the_cookie() {
        let second = broker("/d2", 2, 3);
        let text = configuration(&second);
        assert!(
            text.contains("classic_config.nodes.3 = headcount-3@localhost\n"),
            "{text}"
        );
        assert!(!configuration(&broker("/d", 1, 1)).contains("cluster"));
        let server = server(&programs(), &second);
        assert_eq!(
            variable(&server, "RABBITMQ_NODENAME"),
            "headcount-2@localhost"
        );
        assert_eq!(variable(&server, "HOME"), "/d/home");
        assert_eq!(variable(&server, "RABBITMQ_MNESIA_BASE"), "/d2/mnesia");
    }

    #[test]
    fn the_version_is_in_the_path() {
        let path = Path::new("/usr/lib/rabbitmq/lib/rabbitmq_server-3.10.8/sbin/rabbitmq-server");
        assert_eq!(version(path).as_deref(), Some("3.10.8"));
        assert_eq!(version(Path::new("/usr/sbin/rabbitmq-server")), None);
    }

    #[test]
    fn the_machines_own_name_is_loopback() {
        let text = resolver("box.example");
        assert!(
            text.contains(r#"["localhost", "box.example", "box"]"#),
            "{text}"
        );
    }
}
