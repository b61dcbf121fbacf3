//! The CQL server: Apache Cassandra from its jars, one node out of one folder.
//!
//! - Listeners: CQL and the port between nodes, on loopback. No JMX: nothing needs it.
//! - The commit log is synced *before* a write is acknowledged (`batch`; writes that wait at once
//!   share a sync). The default acknowledges up to 10 s earlier: then a test of "an acknowledged
//!   row is kept" would hold only for kills, not for power cuts, and measure a promise that the
//!   product does not make.
//! - Limits for a small machine: 512 MB of heap, 1 GB where it needs them, small memtables and caches, a serial
//!   collector (about 1.4 GB in all). Every test has tables of its own, a dozen each, and the metadata of two hundred
//!   keyspaces does not fit in half. Dropped and truncated tables leave no snapshot on the disk.
//! - Nodes of a ring share the ports, as drivers take for granted, and have an address each: 127.0.0.1 to
//!   127.0.0.3. Their tokens are fixed, so that nothing is negotiated at the start.
//! - Nobody is asked for a password, unless that is wished: then roles and what they may are checked,
//!   there is the user `cassandra` of the same password, who may all, and what a role was granted holds
//!   within 0.1 s. A cluster would keep its roles on one node only, so it has none.
//! - Java 17: Cassandra 5.0 runs on 11 and 17, not on what newer distributions bring. It reads
//!   inside of the JDK, hence the long list of modules, which is that of its own start script.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::up::detached;
use crate::tree;

pub(crate) const CLUSTER: &str = "headcount";
/// What Maven is told; holds the pinned version.
pub(crate) const POM: &str = "xtask/servers/cassandra-pom.xml";
const POM_TEXT: &str = include_str!("../../servers/cassandra-pom.xml");
const JAVA_VERSION: &str = "17";

const EXPORTS: [&str; 10] = [
    "java.base/jdk.internal.misc",
    "java.base/jdk.internal.ref",
    "java.base/sun.nio.ch",
    "java.management.rmi/com.sun.jmx.remote.internal.rmi",
    "java.rmi/sun.rmi.registry",
    "java.rmi/sun.rmi.server",
    "java.sql/java.sql",
    "java.base/java.lang.ref",
    "jdk.unsupported/sun.misc",
    "jdk.attach/sun.tools.attach",
];
const OPENS: [&str; 15] = [
    "java.base/java.lang.module",
    "java.base/jdk.internal.loader",
    "java.base/jdk.internal.ref",
    "java.base/jdk.internal.reflect",
    "java.base/jdk.internal.math",
    "java.base/jdk.internal.module",
    "java.base/jdk.internal.util.jar",
    "jdk.management/com.sun.management.internal",
    "java.base/sun.nio.ch",
    "java.base/java.io",
    "java.base/java.nio",
    "java.base/java.util.concurrent",
    "java.base/java.util",
    "java.base/java.util.concurrent.atomic",
    "java.base/java.lang",
];

/// The pinned version.
pub(crate) fn version() -> &'static str {
    POM_TEXT
        .split_once("<artifactId>cassandra-all</artifactId>")
        .and_then(|(_, rest)| rest.split_once("<version>"))
        .and_then(|(_, rest)| rest.split_once("</version>"))
        .expect("the description of the jars names a version")
        .0
}

/// The folder of the jars; it is there only when all of them are.
pub(crate) fn jars() -> PathBuf {
    let name = format!("cassandra-{}", version());
    tree::target().join("tools").join(name)
}

/// A Java that Cassandra runs on: of `JAVA_HOME`, of `PATH`, of Debian's packages.
pub(crate) fn java() -> Option<PathBuf> {
    let home = env::var_os("JAVA_HOME").map(|home| PathBuf::from(home).join("bin"));
    let path = env::var_os("PATH").unwrap_or_default();
    let debian = fs::read_dir("/usr/lib/jvm").into_iter().flatten().flatten();
    home.into_iter()
        .chain(env::split_paths(&path))
        .chain(debian.map(|entry| entry.path().join("bin")))
        .map(|folder| folder.join("java"))
        .filter(|java| java.is_file())
        .find(|java| {
            // It says so on stderr.
            let output = Command::new(java).arg("-version").output();
            output.is_ok_and(|output| is_right(&String::from_utf8_lossy(&output.stderr)))
        })
}

/// Whether `openjdk version "17.0.15" …` is a version that will do.
fn is_right(said: &str) -> bool {
    let version = said.split('"').nth(1).unwrap_or_default();
    version.split('.').next() == Some(JAVA_VERSION)
}

/// Where each node of three begins on the ring: a third of it each.
const TOKENS: [i64; 3] = [i64::MIN, i64::MIN / 3, -(i64::MIN / 3)];

/// One node.
#[derive(Clone, Copy)]
pub(crate) struct Node {
    pub(crate) cql: u16,
    pub(crate) storage: u16,
    /// From 1.
    pub(crate) number: u8,
    /// How many there are.
    pub(crate) of: u8,
    /// Whether it asks who comes, and what they may.
    pub(crate) passwords: bool,
    /// Where it speaks TLS, beside its port: by what lies in the folder of the servers.
    pub(crate) tls: Option<u16>,
}

impl Node {
    /// The address of one of the ring.
    pub(crate) fn ip(number: u8) -> String {
        format!("127.0.0.{number}")
    }

    /// What a node's output says of another that it has found.
    pub(crate) fn has_found(self, number: u8) -> String {
        format!(
            "InetAddress /{}:{} is now UP",
            Self::ip(number),
            self.storage
        )
    }
}

/// Writes the configuration into the server's folder.
///
/// # Errors
/// Fails where the folder cannot be written to.
pub(crate) fn prepare(dir: &Path, node: Node) -> Result<()> {
    for folder in ["conf", "data", "tmp"] {
        let folder = dir.join(folder);
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
    }
    let files = [
        ("conf/cassandra.yaml", configuration(dir, node)),
        ("conf/logback.xml", LOGGING.to_owned()),
    ];
    for (name, content) in files {
        let place = dir.join(name);
        fs::write(&place, content).with_context(|| format!("cannot write {}", place.display()))?;
    }
    Ok(())
}

/// Roles and grants; kept in mind for so short that a test sees what it has changed.
const PASSWORDS: &str = "authenticator: PasswordAuthenticator
authorizer: CassandraAuthorizer
role_manager: CassandraRoleManager
permissions_validity: 100ms
roles_validity: 100ms
credentials_validity: 100ms
";

/// The certificate of a server that speaks TLS, with those that it is signed by, and its key in PKCS #8.
const TLS_FILE: &str = "tls.pem";

/// TLS on a port of its own: `up` and `status` ask on the other, and know no authority.
fn tls(dir: &Path, port: u16) -> String {
    let file = dir.with_file_name(TLS_FILE);
    format!(
        "client_encryption_options:
  enabled: true
  ssl_context_factory:
    class_name: org.apache.cassandra.security.PEMBasedSslContextFactory
  keystore: {}
native_transport_port_ssl: {port}
",
        yaml(&file.to_string_lossy())
    )
}

/// All to stdout, which is a file of the folder.
const LOGGING: &str = "<configuration>
  <appender name=\"out\" class=\"ch.qos.logback.core.ConsoleAppender\">
    <encoder><pattern>%d{HH:mm:ss.SSS} %-5level %logger{0} %msg%n</pattern></encoder>
  </appender>
  <logger name=\"org.apache.cassandra.io.sstable\" level=\"WARN\"/>
  <root level=\"INFO\"><appender-ref ref=\"out\"/></root>
</configuration>
";

fn configuration(dir: &Path, node: Node) -> String {
    let Node { cql, storage, .. } = node;
    let ip = Node::ip(node.number);
    let seeds: Vec<String> = (1..=node.of)
        .map(|number| format!("{}:{storage}", Node::ip(number)))
        .collect();
    let seeds = seeds.join(",");
    let tokens = match node.of {
        1 => "num_tokens: 16".to_owned(),
        _ => format!(
            "num_tokens: 1\ninitial_token: {}\nauto_bootstrap: false",
            TOKENS[usize::from(node.number) - 1]
        ),
    };
    let passwords = if node.passwords { PASSWORDS } else { "" };
    let tls = node.tls.map_or(String::new(), |port| tls(dir, port));
    let below = |name: &str| yaml(&dir.join("data").join(name).to_string_lossy());
    format!(
        "cluster_name: {CLUSTER}
{tokens}
partitioner: org.apache.cassandra.dht.Murmur3Partitioner
endpoint_snitch: SimpleSnitch
commitlog_sync: batch
commitlog_segment_size: 16MiB
commitlog_total_space: 256MiB
memtable_heap_space: 64MiB
memtable_offheap_space: 64MiB
file_cache_size: 32MiB
networking_cache_size: 16MiB
auto_snapshot: false
data_file_directories: [{}]
commitlog_directory: {}
saved_caches_directory: {}
hints_directory: {}
cdc_raw_directory: {}
listen_address: {ip}
storage_port: {storage}
rpc_address: {ip}
native_transport_port: {cql}
start_native_transport: true
seed_provider:
  - class_name: org.apache.cassandra.locator.SimpleSeedProvider
    parameters:
      - seeds: \"{seeds}\"
{passwords}{tls}",
        below("tables"),
        below("commitlog"),
        below("saved_caches"),
        below("hints"),
        below("cdc"),
    )
}

/// A string of YAML, whatever it holds.
fn yaml(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

/// The server, in the foreground.
pub(crate) fn server(java: &Path, dir: &Path, node: Node) -> Command {
    let mut command = detached(java);
    let mut path = dir.join("conf").into_os_string();
    path.push(":");
    path.push(jars().join("*"));
    let property = |name: &str, value: &Path| {
        let mut property = std::ffi::OsString::from(format!("-D{name}="));
        property.push(value);
        property
    };
    command
        .current_dir(dir)
        .args(["-Xms512m", "-Xmx1024m", "-Xss512k", "-XX:+UseSerialGC"])
        .args(["-XX:+ExitOnOutOfMemoryError", "-cp"])
        .arg(path)
        // Found in the first folder of the class path: a URL could not hold every path.
        .arg("-Dcassandra.config=cassandra.yaml")
        .arg(property("cassandra.storagedir", &dir.join("data")))
        .arg(property("java.io.tmpdir", &dir.join("tmp")))
        .args([
            "-Dcassandra-foreground=yes",
            "-Djava.net.preferIPv4Stack=true",
        ])
        .arg("-Dio.netty.tryReflectionSetAccessible=true")
        // A ring of one has nobody to wait for; whether all of three have found each other is looked at.
        .arg("-Dcassandra.skip_wait_for_gossip_to_settle=0")
        .arg(match node.of {
            1 => "-Dcassandra.ring_delay_ms=100",
            _ => "-Dcassandra.ring_delay_ms=1000",
        });
    if node.passwords {
        // By default it makes the first user 10 s after it answers.
        command.arg("-Dcassandra.superuser_setup_delay_ms=0");
    }
    for name in EXPORTS {
        command.args(["--add-exports", &format!("{name}=ALL-UNNAMED")]);
    }
    for name in OPENS {
        command.args(["--add-opens", &format!("{name}=ALL-UNNAMED")]);
    }
    command.arg("org.apache.cassandra.service.CassandraDaemon");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALONE: Node = Node {
        cql: 9142,
        storage: 7100,
        number: 1,
        of: 1,
        passwords: false,
        tls: None,
    };

    #[test]
    fn the_version_is_that_of_the_pom() {
        assert!(POM_TEXT.contains(&format!("<version>{}</version>", version())));
        assert!(version().starts_with("5.0."), "{}", version());
    }

    #[test]
    fn listeners_are_on_loopback_and_acknowledged_writes_are_synced() {
        let text = configuration(Path::new("/d"), ALONE);
        for line in [
            "listen_address: 127.0.0.1",
            "storage_port: 7100",
            "rpc_address: 127.0.0.1",
            "native_transport_port: 9142",
            "commitlog_sync: batch",
        ] {
            assert!(text.lines().any(|known| known == line), "{line}");
        }
        assert!(!text.contains("broadcast"));
    }

    #[test]
    fn passwords_are_asked_for_where_that_is_wished() {
        let asking = Node {
            passwords: true,
            ..ALONE
        };
        let says = |node| configuration(Path::new("/d"), node).contains("PasswordAuthenticator");
        assert!(says(asking) && !says(ALONE));
    }

    #[test]
    fn tls_has_a_port_of_its_own_where_that_is_wished() {
        let speaking = Node {
            tls: Some(9143),
            ..ALONE
        };
        let text = configuration(Path::new("/d/cassandra"), speaking);
        for line in [
            "native_transport_port: 9142",
            "native_transport_port_ssl: 9143",
            "  keystore: \"/d/tls.pem\"",
        ] {
            assert!(text.lines().any(|known| known == line), "{line} in {text}");
        }
        assert!(!configuration(Path::new("/d/cassandra"), ALONE).contains("tls"));
    }

    #[test]
    fn nodes_of_a_ring_have_an_address_and_a_third_each() {
        let second = Node {
            number: 2,
            of: 3,
            ..ALONE
        };
        let text = configuration(Path::new("/d"), second);
        for line in [
            "rpc_address: 127.0.0.2",
            "initial_token: -3074457345618258602",
            "      - seeds: \"127.0.0.1:7100,127.0.0.2:7100,127.0.0.3:7100\"",
        ] {
            assert!(text.lines().any(|known| known == line), "{line} in {text}");
        }
    }

    #[test]
    fn all_files_lie_in_the_folder() {
        let text = configuration(Path::new("/a \"b\""), ALONE);
        assert!(text.contains(r#"commitlog_directory: "/a \"b\"/data/commitlog""#));
        assert_eq!(text.matches(r#""/a \"b\"/data/"#).count(), 5);
    }

    #[test]
    fn only_the_right_java_will_do() {
        assert!(is_right("openjdk version \"17.0.15\" 2025-04-15\n"));
        assert!(!is_right("openjdk version \"21.0.2\" 2024-01-16\n"));
        assert!(!is_right("java version \"1.8.0_402\"\n"));
        assert!(!is_right(""));
    }
}
