//! A running service, and what tests do with it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, FeedName, Offset, Partition,
    Producer,
};
use headcount_proto::v1::admin_service_client::AdminServiceClient;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::log_service_client::LogServiceClient;
use headcount_proto::v1::{self, LogRecord};
use headcount_server::clock::SystemClock;
use headcount_server::serve::query::QueryApi;
use headcount_server::serve::views::{ReplicaSet, SyncApi};
use headcount_server::serve::{
    Config, Context, Contract, FeedConfig, Parts, Readiness, ServeError, Server,
};
use headcount_server::status::StatusBoard;
use headcount_store::Store;
use prost::Message as _;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tonic::transport::{Channel as Wire, Endpoint};
use tonic_types::StatusExt as _;

use crate::ground::embedded::Folder;
use crate::ground::{Ground, Limits, Opened};

pub(crate) use crate::ground::PARTITIONS;

/// No wait of a test is longer.
pub(crate) const SOON: Duration = Duration::from_secs(20);

/// A running service with its binder and store.
pub(crate) struct Rig {
    pub(crate) binder: Arc<dyn Binder>,
    pub(crate) context: Arc<Context>,
    pub(crate) feed: FeedName,
    pub(crate) address: SocketAddr,
    pub(crate) served: JoinHandle<Result<(), ServeError>>,
    pub(crate) store: Arc<dyn Store>,
    ground: Box<dyn Ground>,
}

/// Puts something before a store.
type Before = dyn FnOnce(Arc<dyn Store>) -> Arc<dyn Store>;

/// What a test may change before the service starts.
pub(crate) struct Setup {
    pub(crate) config: Config,
    pub(crate) binder: Limits,
    pub(crate) readiness: Readiness,
    pub(crate) queries: Vec<v1::StandingQuery>,
    /// What the service sees of the store.
    pub(crate) store: Box<Before>,
}

impl Rig {
    pub(crate) async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    pub(crate) async fn start_with(change: impl FnOnce(&mut Setup)) -> Self {
        Self::start_on_with(Box::new(Folder::new()), change).await
    }

    pub(crate) async fn start_on(ground: Box<dyn Ground>) -> Self {
        Self::start_on_with(ground, |_| {}).await
    }

    pub(crate) async fn start_on_with(
        mut ground: Box<dyn Ground>,
        change: impl FnOnce(&mut Setup),
    ) -> Self {
        let mut setup = Setup {
            config: Config {
                listen: SocketAddr::from(([127, 0, 0, 1], 0)),
                ..Config::default()
            },
            binder: Limits::default(),
            readiness: Readiness::waiting_for(&[]),
            queries: Vec::new(),
            store: Box::new(|store| store),
        };
        change(&mut setup);
        let feed = ground.feed();
        let Opened { binder, store } = ground.open(setup.binder).await;
        let tables = (setup.store)(Arc::clone(&store));
        let context = Context::new(Parts {
            feeds: vec![FeedConfig::new(feed.clone(), PARTITIONS)],
            queries: setup.queries,
            binder: Arc::clone(&binder),
            store: tables,
            status: Arc::new(StatusBoard::default()),
            readiness: Arc::new(setup.readiness),
            clock: Arc::new(SystemClock),
            registry: Arc::new(Mutex::default()),
            limits: setup.config.limits,
            shutdown: CancellationToken::new(),
        });
        context.open_channels().await.unwrap();
        let server = Server::bind(setup.config).await.unwrap();
        let address = server.local_addr();
        let replicas = ReplicaSet::start(&context);
        let contract = Contract::new(
            &context,
            SyncApi::new(Arc::clone(&context), Arc::clone(&replicas)),
            QueryApi::new(Arc::clone(&context), replicas),
        );
        let served = tokio::spawn(server.serve(Arc::clone(&context), contract));
        Self {
            binder,
            context,
            feed,
            address,
            served,
            store,
            ground,
        }
    }

    pub(crate) async fn wire(&self) -> Wire {
        let endpoint = Endpoint::from_shared(format!("http://{}", self.address)).unwrap();
        endpoint.connect().await.unwrap()
    }

    pub(crate) async fn log(&self) -> LogServiceClient<Wire> {
        LogServiceClient::new(self.wire().await)
    }

    pub(crate) async fn admin(&self) -> AdminServiceClient<Wire> {
        AdminServiceClient::new(self.wire().await)
    }

    /// Publishes a batch and waits until it is durable.
    pub(crate) async fn publish(
        &self,
        channel: Channel,
        partition: u16,
        (epoch, seq): (u64, u64),
        records: &[LogRecord],
    ) -> Offset {
        let mut builder = BatchBuilder::default();
        for record in records {
            builder.push(&record.encode_to_vec()).unwrap();
        }
        let header = BatchHeader {
            producer: Producer::new("test").unwrap(),
            epoch,
            seq,
        };
        self.write(channel, partition, builder.finish(header).unwrap())
            .await
    }

    pub(crate) async fn write(&self, channel: Channel, partition: u16, batch: Batch) -> Offset {
        let channel = ChannelRef::new(self.feed.clone(), channel);
        let published = self
            .binder
            .publish(&channel, Partition(partition), batch)
            .await;
        published.unwrap().await.unwrap()
    }

    /// Stops the service and waits for it to end.
    pub(crate) async fn stop(self) {
        self.end().await;
    }

    /// Stops the service, and starts another on the same ground.
    pub(crate) async fn restart_with(self, change: impl FnOnce(&mut Setup)) -> Self {
        let ground = self.end().await;
        Self::start_on_with(ground, change).await
    }

    /// The same, where a channel was removed in between, with all that it held.
    pub(crate) async fn restart_without(self, channel: Channel) -> Self {
        let mut ground = self.end().await;
        ground.remove(channel).await;
        Self::start_on(ground).await
    }

    async fn end(mut self) -> Box<dyn Ground> {
        self.context.shutdown.cancel();
        within(self.served).await.unwrap().unwrap();
        drop((self.binder, self.store));
        self.ground.close().await;
        self.ground
    }
}

/// Waits, but not for ever.
pub(crate) async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(SOON, future)
        .await
        .expect("it took too long")
}

/// A dead record that tells itself from others by `number`.
pub(crate) fn dead(number: u64) -> LogRecord {
    record(Payload::Dead(v1::DeadRecord {
        raw_bytes: Some(number),
        detail: format!("number {number}"),
        ..Default::default()
    }))
}

/// A dead record of about `bytes`.
pub(crate) fn long(number: u64, bytes: usize) -> LogRecord {
    record(Payload::Dead(v1::DeadRecord {
        raw_bytes: Some(number),
        raw: Bytes::from(vec![7; bytes]),
        ..Default::default()
    }))
}

pub(crate) fn heartbeat() -> LogRecord {
    record(Payload::SourceEvent(v1::SourceEvent {
        kind: v1::SourceEventKind::Heartbeat.into(),
        ..Default::default()
    }))
}

pub(crate) fn record(payload: Payload) -> LogRecord {
    LogRecord {
        payload: Some(payload),
    }
}

/// The number of a record that [`dead`] or [`long`] made.
pub(crate) fn number(record: &v1::PositionedRecord) -> u64 {
    match record
        .record
        .as_ref()
        .and_then(|record| record.payload.as_ref())
    {
        Some(Payload::Dead(dead)) => dead.raw_bytes(),
        other => panic!("not a record of this test: {other:?}"),
    }
}

pub(crate) fn numbers(records: &[v1::PositionedRecord]) -> Vec<u64> {
    records.iter().map(number).collect()
}

/// The reason of a failure; every failure has one, in the project's domain.
#[track_caller]
pub(crate) fn reason(status: &Status) -> String {
    let info = status
        .get_details_error_info()
        .unwrap_or_else(|| panic!("no reason: {status:?}"));
    assert_eq!(info.domain, "headcount.dev");
    info.reason
}

/// A value of the metadata of a failure.
#[track_caller]
pub(crate) fn metadata(status: &Status, key: &str) -> String {
    let info = status
        .get_details_error_info()
        .unwrap_or_else(|| panic!("no reason: {status:?}"));
    info.metadata
        .get(key)
        .cloned()
        .unwrap_or_else(|| panic!("no {key}: {info:?}"))
}
