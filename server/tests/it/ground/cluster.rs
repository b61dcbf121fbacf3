//! RabbitMQ and a CQL server, whose addresses `HEADCOUNT_TEST_AMQP` and `HEADCOUNT_TEST_CQL` name.
//!
//! Each test has a feed of its own. They share a keyspace, because its tables take seconds to make: it
//! goes with the last test that uses it, the streams of a feed with their test.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::{
    Binder as _, Channel, ChannelRef, Clock as _, FeedName, RabbitMq, RabbitMqConfig, SystemClock,
};
use headcount_store::{Cql, CqlConfig};
use lapin::options::QueueDeleteOptions;
use lapin::{Connection, ConnectionProperties};
use scylla::client::session_builder::SessionBuilder;

use super::{Ground, Limits, Opened, PARTITIONS};

#[expect(
    clippy::disallowed_methods,
    reason = "tests have no config; the address comes from who started the server"
)]
fn server(variable: &str) -> String {
    std::env::var(variable)
        .unwrap_or_else(|_| panic!("set {variable}: `cargo xtask servers up` prints it"))
}

fn broker() -> String {
    server("HEADCOUNT_TEST_AMQP")
}

fn node() -> String {
    server("HEADCOUNT_TEST_CQL")
}

/// A number that no other test of any run has, and text that says so.
fn unique() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{}x{}x{count}", SystemClock.now_ms(), std::process::id())
}

/// Waits for what ends servers' things, on a runtime of its own: the test's may be going.
fn afterwards(future: impl Future<Output = ()> + Send + 'static) {
    let ended = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(future);
    });
    // A failure to tidy up must not hide that of the test.
    let _ = ended.join();
}

/// Tables that all tests at a time share.
struct Keyspace(String);

impl Keyspace {
    fn shared() -> Arc<Self> {
        static SHARED: Mutex<Weak<Keyspace>> = Mutex::new(Weak::new());
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let made = Arc::new(Self(format!("serve_{}", unique())));
            *shared = Arc::downgrade(&made);
            made
        })
    }
}

impl Drop for Keyspace {
    fn drop(&mut self) {
        let drop = format!("DROP KEYSPACE IF EXISTS {}", self.0);
        afterwards(async {
            let session = SessionBuilder::new().known_node(node()).build().await;
            session.unwrap().query_unpaged(drop, ()).await.unwrap();
        });
    }
}

/// See the module.
pub(crate) struct Servers {
    feed: FeedName,
    keyspace: Arc<Keyspace>,
    open: Option<(Arc<RabbitMq>, Arc<Cql>)>,
}

/// How every stream's name starts.
const PREFIX: &str = "serve-tests";

impl Servers {
    pub(crate) fn new() -> Self {
        Self {
            feed: FeedName::new(&unique()).unwrap(),
            keyspace: Keyspace::shared(),
            open: None,
        }
    }
}

#[async_trait]
impl Ground for Servers {
    fn feed(&self) -> FeedName {
        self.feed.clone()
    }

    async fn open(&mut self, limits: Limits) -> Opened {
        assert!(self.open.is_none());
        let mut log = RabbitMqConfig::new([broker()]);
        PREFIX.clone_into(&mut log.prefix);
        log.segment_bytes = limits.segment_bytes;
        log.retention = limits.retention;
        let mut tables = CqlConfig::new(vec![node()], self.keyspace.0.clone());
        // A server that makes tables for another test answers late, to renewals too.
        tables.lease_ttl = Duration::from_secs(10);
        tables.deadline = Duration::from_secs(30);
        tables.request_timeout = Duration::from_secs(10);
        tables.connect_timeout = Duration::from_secs(30);
        let binder = RabbitMq::connect(log).await.unwrap();
        let store = Cql::connect(tables).await.unwrap();
        self.open = Some((Arc::clone(&binder), Arc::clone(&store)));
        Opened { binder, store }
    }

    async fn close(&mut self) {
        if let Some((binder, store)) = self.open.take() {
            binder.close().await.unwrap();
            store.close().await;
        }
    }

    async fn remove(&mut self, channel: Channel) {
        assert!(self.open.is_none());
        delete(&self.feed, &[channel]).await;
    }
}

/// Deletes the streams of channels.
async fn delete(feed: &FeedName, channels: &[Channel]) {
    let properties = ConnectionProperties::default();
    let connection = Connection::connect(&broker(), properties).await.unwrap();
    let amqp = connection.create_channel().await.unwrap();
    for channel in channels {
        let stream = format!("{PREFIX}.{feed}.{channel}");
        let partitions = (0..PARTITIONS).map(|partition| format!("{stream}.{partition}"));
        for queue in partitions.chain([stream.clone()]) {
            // Deleting what is not there is no error.
            let delete = amqp.queue_delete(queue.into(), QueueDeleteOptions::default());
            delete.await.unwrap();
        }
    }
    connection.close(200, "done".into()).await.unwrap();
}

/// Deletes a channel under whoever reads it, and makes it anew, with nothing in it.
pub(crate) async fn make_anew(channel: &ChannelRef, partitions: u16) {
    delete(&channel.feed, &[channel.channel]).await;
    let mut log = RabbitMqConfig::new([broker()]);
    PREFIX.clone_into(&mut log.prefix);
    let binder = RabbitMq::connect(log).await.unwrap();
    binder.open_channel(channel, partitions).await.unwrap();
    binder.close().await.unwrap();
}

impl Drop for Servers {
    fn drop(&mut self) {
        let feed = self.feed.clone();
        afterwards(async move { delete(&feed, &Channel::ALL).await });
    }
}
