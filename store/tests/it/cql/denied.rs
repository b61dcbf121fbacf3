//! Who may not: wrong credentials, and roles that lack a permission.
//!
//! On a server of the test's own, which asks for users; the others of the tests ask nobody. It takes
//! half a minute to start, so all stands in one test.

use std::process::{Command, Output};
use std::time::Duration;

use headcount_store::{Cql, CqlConfig, RsvpsQuery, Store, StoreError, WriteBatch};
use scylla::client::session::Session;
use scylla::client::session_builder::SessionBuilder;
use tempfile::TempDir;

use crate::support::{FEED, row};

/// Of the server's first user.
const ROOT: &str = "cassandra";
/// Of all others.
const PASSWORD: &str = "open sesame";
const KEYSPACE: &str = "guarded";
/// How long the server may take to make its first user, once it answers.
const ROOT_TRIES: u32 = 120;

/// A server that asks who comes; it ends with the value.
struct Guarded {
    folder: TempDir,
    address: String,
}

impl Drop for Guarded {
    fn drop(&mut self) {
        let output = servers(&["down", "--purge", "cassandra"], &self.folder);
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

impl Guarded {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let output = servers(&["up", "--passwords", "cassandra"], &folder);
        let (said, told) = (
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr),
        );
        let address = (said.lines()).find_map(|line| line.split_once("HEADCOUNT_TEST_CQL="));
        let (_, address) = address.unwrap_or_else(|| panic!("it does not start:\n{told}"));
        Guarded {
            address: address.to_owned(),
            folder,
        }
    }

    fn config(&self, user: Option<(&str, &str)>) -> CqlConfig {
        let mut config = CqlConfig::new(vec![self.address.clone()], KEYSPACE);
        config.deadline = Duration::from_secs(30);
        config.request_timeout = Duration::from_secs(10);
        config.connect_timeout = Duration::from_secs(30);
        config.user = user.map(|(name, _)| name.to_owned());
        config.password = user.map(|(_, password)| password.to_owned());
        config
    }

    /// Who comes as that user, or why not.
    async fn connect(&self, name: &str) -> Result<std::sync::Arc<Cql>, StoreError> {
        Cql::connect(self.config(Some((name, PASSWORD)))).await
    }

    /// A session of the first user, as soon as there is one.
    async fn root(&self) -> Session {
        let mut tries = 0;
        loop {
            let builder = SessionBuilder::new().known_node(&self.address);
            match builder.user(ROOT, ROOT).build().await {
                Ok(session) => return session,
                Err(error) if tries == ROOT_TRIES => panic!("nobody may come: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(500)).await,
            }
            tries += 1;
        }
    }
}

fn servers(words: &[&str], folder: &TempDir) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    // Not what cargo says to the tests of a package: some build scripts take it for new settings.
    for (name, _) in std::env::vars_os() {
        let own = name.to_string_lossy();
        if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo
        .args(["xtask", "servers"])
        .args(words)
        .arg("--dir")
        .arg(folder.path())
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("the cargo that built the tests is there")
}

async fn run(root: &Session, statements: &[&str]) {
    for statement in statements {
        let done = root.query_unpaged(*statement, ()).await;
        done.unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
    // Longer than the server keeps in mind what a role may.
    tokio::time::sleep(Duration::from_millis(300)).await;
}

fn rows(numbers: std::ops::Range<u64>) -> WriteBatch {
    WriteBatch {
        feed: FEED.to_owned(),
        history: numbers.map(row).collect(),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_may_not_is_told_what_to_do() {
    let server = Guarded::start();
    let root = server.root().await;
    wrong_credentials_are_denied_and_not_printed(&server).await;
    a_user_who_may_make_no_tables_is_told_who_could(&server, &root).await;
    a_user_who_may_make_tables_needs_no_right_to_keyspaces(&server, &root).await;
    a_user_who_may_only_read_reads(&server, &root).await;
}

async fn wrong_credentials_are_denied_and_not_printed(server: &Guarded) {
    let cases = [
        Some((ROOT, PASSWORD)),
        Some(("nobody", PASSWORD)),
        // The server asks, and the settings name nobody.
        None,
    ];
    for user in cases {
        let error = Cql::connect(server.config(user)).await;
        let error = error.expect_err("nobody is known so");
        assert!(
            matches!(error, StoreError::Denied { .. }),
            "{user:?}: {error:?}"
        );
        assert!(!error.is_retryable(), "{error}");
        let text = error.to_string();
        assert!(text.contains("cql.user and cql.password"), "{text}");
        assert!(!format!("{text} {error:?}").contains(PASSWORD), "{error:?}");
    }
}

async fn a_user_who_may_make_no_tables_is_told_who_could(server: &Guarded, root: &Session) {
    let role = format!("CREATE ROLE guest WITH PASSWORD = '{PASSWORD}' AND LOGIN = true");
    run(root, &[&role]).await;
    let error = server.connect("guest").await;
    let error = error.expect_err("there is no keyspace, and guest may make none");
    assert!(matches!(error, StoreError::Schema { .. }), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("cqlsh -k guarded -f store/schema.cql"),
        "{text}"
    );
    assert!(text.contains("guest"), "{text}");

    // A keyspace that somebody has made for it, and no more.
    let keyspace = "CREATE KEYSPACE guarded WITH replication = \
                    {'class': 'NetworkTopologyStrategy', 'replication_factor': 1}";
    run(root, &[keyspace]).await;
    let error = server.connect("guest").await;
    let error = error.expect_err("guest may make no tables");
    assert!(matches!(error, StoreError::Schema { .. }), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("cqlsh -k guarded -f store/schema.cql"),
        "{text}"
    );
}

async fn a_user_who_may_make_tables_needs_no_right_to_keyspaces(server: &Guarded, root: &Session) {
    let role = format!("CREATE ROLE owner WITH PASSWORD = '{PASSWORD}' AND LOGIN = true");
    run(root, &[&role, "GRANT ALL ON KEYSPACE guarded TO owner"]).await;
    let store = server.connect("owner").await.expect("owner may all of it");
    let outcome = store.write(rows(0..40)).await.expect("owner may write");
    assert_eq!(outcome.written, 40);
    store.close().await;
}

async fn a_user_who_may_only_read_reads(server: &Guarded, root: &Session) {
    let role = format!("CREATE ROLE reader WITH PASSWORD = '{PASSWORD}' AND LOGIN = true");
    run(root, &[&role, "GRANT SELECT ON KEYSPACE guarded TO reader"]).await;
    let store = server
        .connect("reader")
        .await
        .expect("the tables are there");
    let error = store.write(rows(40..80)).await;
    let error = error.expect_err("reader may not write");
    assert!(matches!(error, StoreError::Denied { .. }), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("granted") && text.contains("MODIFY"),
        "{text}"
    );
    let error = store.acquire_lease(FEED, "merge").await;
    let error = error.expect_err("nor swap");
    assert!(matches!(error, StoreError::Denied { .. }), "{error:?}");
    let query = RsvpsQuery {
        feed: FEED.to_owned(),
        page_size: 1_000,
        ..Default::default()
    };
    let page = store.list_rsvps(query).await.expect("reader may read");
    assert_eq!(page.rows.len(), 40, "nothing of what was refused is there");
    store.close().await;
}
