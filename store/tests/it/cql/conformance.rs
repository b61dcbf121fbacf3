//! The suite that every store passes, each case in a keyspace of its own.

use std::sync::Arc;

use async_trait::async_trait;
use headcount_store::conformance::{self as suite, Place, Places};
use headcount_store::{Cql, Store};

use super::keyspace::Keyspace;

struct Keyspaces;

struct Room {
    keyspace: Keyspace,
    open: Vec<Arc<Cql>>,
}

impl Places for Keyspaces {
    fn make(&self) -> Box<dyn Place> {
        Box::new(Room {
            keyspace: Keyspace::new(),
            open: Vec::new(),
        })
    }
}

#[async_trait]
impl Place for Room {
    async fn open(&mut self) -> Arc<dyn Store> {
        assert!(self.open.is_empty());
        self.open_beside().await
    }

    async fn open_beside(&mut self) -> Arc<dyn Store> {
        let store = self.keyspace.open().await;
        self.open.push(Arc::clone(&store));
        store
    }

    async fn close(&mut self) {
        for store in self.open.drain(..) {
            store.close().await;
            assert_eq!(Arc::strong_count(&store), 1, "dropping it must end it");
        }
    }

    fn counts_repeats(&self) -> bool {
        false
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_suite_passes_on_a_server() {
    suite::run_all(&Keyspaces, suite::CASES).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn instances_share_a_server() {
    suite::run_all(&Keyspaces, suite::SHARED_CASES).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_model_holds_for_other_seeds() {
    for seed in 2..=3 {
        suite::agrees_with_the_model(&mut *Keyspaces.make(), seed).await;
    }
}
