//! A keyspace of its own for each test, dropped after it.

use std::sync::Arc;
use std::time::Duration;

use headcount_store::{Cql, CqlConfig};
use scylla::client::session::Session;
use scylla::client::session_builder::SessionBuilder;

/// The address of the server.
#[expect(
    clippy::disallowed_methods,
    reason = "tests have no config; the address comes from who started the server"
)]
pub(crate) fn server() -> String {
    std::env::var("HEADCOUNT_TEST_CQL")
        .expect("start a CQL server and set HEADCOUNT_TEST_CQL=host:port")
}

/// A session past the store.
pub(crate) async fn session() -> Session {
    let builder = SessionBuilder::new().known_node(server());
    builder.build().await.expect("the server answers")
}

/// A keyspace that nothing else uses.
pub(crate) struct Keyspace {
    pub(crate) name: String,
}

impl Keyspace {
    pub(crate) fn new() -> Self {
        let id = uuid::Uuid::new_v4().simple().to_string();
        Keyspace {
            name: format!("test_{id}"),
        }
    }

    /// Settings that fit tests: a slow server, short leases.
    pub(crate) fn config(&self) -> CqlConfig {
        let mut config = CqlConfig::new(vec![server()], self.name.clone());
        config.deadline = Duration::from_secs(30);
        config.request_timeout = Duration::from_secs(10);
        config.connect_timeout = Duration::from_secs(30);
        config.lease_ttl = Duration::from_secs(1);
        config
    }

    pub(crate) async fn open(&self) -> Arc<Cql> {
        Cql::connect(self.config()).await.unwrap()
    }

    /// Runs a statement past the store; `@` stands for the keyspace.
    pub(crate) async fn run(&self, cql: &str) {
        let cql = cql.replace('@', &format!("{}.", self.name));
        session().await.query_unpaged(cql, ()).await.unwrap();
    }

    /// The one number that a statement gives.
    pub(crate) async fn number(&self, cql: &str) -> i64 {
        let cql = cql.replace('@', &format!("{}.", self.name));
        let result = session().await.query_unpaged(cql, ()).await.unwrap();
        let rows = result.into_rows_result().unwrap();
        rows.single_row::<(i64,)>().unwrap().0
    }
}

impl Drop for Keyspace {
    fn drop(&mut self) {
        let drop = format!("DROP KEYSPACE IF EXISTS {}", self.name);
        // A runtime of its own, because the test's may be going.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let _ = session().await.query_unpaged(drop, ()).await;
            });
        });
        let _ = dropped.join();
    }
}
