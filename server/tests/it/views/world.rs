//! A log, a store and services over them, and somebody who writes `changes` as analyse would.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use headcount_binder::{
    BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, Embedded, EmbeddedConfig, FeedName,
    Partition, Producer,
};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, LogRecord, StandingQuery};
use headcount_server::clock::SystemClock;
use headcount_server::serve::query::QueryApi;
use headcount_server::serve::views::{READINESS_PART, ReplicaOptions, ReplicaSet, SyncApi};
use headcount_server::serve::{Context, FeedConfig, Limits, Parts, Readiness};
use headcount_server::status::StatusBoard;
use headcount_store::Store;
use prometheus_client::registry::Registry;
use prost::Message;
use tempfile::TempDir;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::views::oracle::Written;

/// How long anything may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct World {
    pub(crate) binder: Arc<Embedded>,
    pub(crate) store: Arc<headcount_store::Embedded>,
    pub(crate) partitions: u16,
    pub(crate) limits: Limits,
    pub(crate) queries: Vec<StandingQuery>,
    _dir: TempDir,
}

/// One server over the world.
pub(crate) struct Service {
    pub(crate) sync: SyncApi,
    pub(crate) query: QueryApi,
    pub(crate) context: Arc<Context>,
}

impl World {
    pub(crate) async fn new(
        partitions: u16,
        limits: Limits,
        tune: impl FnOnce(&mut EmbeddedConfig),
    ) -> World {
        let dir = TempDir::new().expect("a folder for the test");
        let mut config = EmbeddedConfig::new(dir.path());
        tune(&mut config);
        let binder = Embedded::open(config).expect("a fresh folder opens");
        let store =
            headcount_store::Embedded::open(headcount_store::EmbeddedConfig::new(dir.path()));
        let store = store.expect("a fresh folder opens");
        for channel in Channel::ALL {
            let count = if matches!(channel, Channel::Results | Channel::Dead) {
                1
            } else {
                partitions
            };
            let channel = ChannelRef::new(FeedName::default(), channel);
            binder
                .open_channel(&channel, count)
                .await
                .expect("channels open");
        }
        World {
            binder,
            store,
            partitions,
            limits,
            queries: Vec::new(),
            _dir: dir,
        }
    }

    pub(crate) fn serve(&self, options: ReplicaOptions) -> Service {
        self.serve_over(self.binder.clone(), options)
    }

    /// The same with a log of the test's own.
    pub(crate) fn serve_over(&self, binder: Arc<dyn Binder>, options: ReplicaOptions) -> Service {
        let store: Arc<dyn Store> = self.store.clone();
        let context = Context::new(Parts {
            feeds: vec![FeedConfig::new(FeedName::default(), self.partitions)],
            queries: self.queries.clone(),
            binder,
            store,
            status: Arc::new(StatusBoard::default()),
            readiness: Arc::new(Readiness::waiting_for(&[READINESS_PART])),
            clock: Arc::new(SystemClock),
            registry: Arc::new(Mutex::new(Registry::default())),
            limits: self.limits,
            shutdown: CancellationToken::new(),
        });
        let replicas = ReplicaSet::start_with(&context, options);
        Service {
            sync: SyncApi::new(Arc::clone(&context), Arc::clone(&replicas)),
            query: QueryApi::new(Arc::clone(&context), replicas),
            context,
        }
    }

    /// Where `changes` ends, per partition.
    pub(crate) async fn ends(&self) -> Vec<u64> {
        let changes = ChannelRef::new(FeedName::default(), Channel::Changes);
        let mut ends = Vec::new();
        for partition in 0..self.partitions {
            let bounds = self.binder.bounds(&changes, Partition(partition)).await;
            ends.push(bounds.expect("the channel is open").end.0);
        }
        ends
    }

    /// Publishes one batch; the offset of the one after it.
    pub(crate) async fn publish(
        &self,
        channel: Channel,
        partition: u16,
        header: BatchHeader,
        payloads: Vec<Payload>,
    ) -> u64 {
        let channel = ChannelRef::new(FeedName::default(), channel);
        let mut builder = BatchBuilder::default();
        for payload in payloads {
            let record = LogRecord {
                payload: Some(payload),
            };
            builder
                .push(&record.encode_to_vec())
                .expect("the batch has room");
        }
        let batch = builder.finish(header).expect("the batch has records");
        let confirm = self
            .binder
            .publish(&channel, Partition(partition), batch)
            .await;
        let base = confirm
            .expect("the log takes it")
            .await
            .expect("it becomes durable");
        headcount_binder::Offset::new(base.broker() + 1, 0).0
    }
}

/// What has been written so far, for oracles: one list per partition.
#[derive(Clone, Debug)]
pub(crate) struct Record {
    log: Arc<Mutex<Vec<Vec<Written>>>>,
    begun: Arc<AtomicU64>,
    done: watch::Sender<u64>,
}

impl Record {
    pub(crate) fn new(partitions: u16) -> Record {
        let log = Arc::new(Mutex::new(vec![Vec::new(); usize::from(partitions)]));
        Record {
            log,
            begun: Arc::default(),
            done: watch::Sender::new(0),
        }
    }

    /// A batch is about to be published; [`Record::push`] follows.
    pub(crate) fn begin(&self) {
        self.begun.fetch_add(1, Ordering::SeqCst);
    }

    pub(crate) fn push(&self, partition: u16, written: Written) {
        self.log.lock().expect("no test thread panicked")[usize::from(partition)].push(written);
        self.done.send_modify(|count| *count += 1);
    }

    /// Waits until everything that a service can have seen by now is on record.
    pub(crate) async fn settles(&self) {
        let begun = self.begun.load(Ordering::SeqCst);
        let mut done = self.done.subscribe();
        let settled = tokio::time::timeout(PATIENCE, done.wait_for(|done| *done >= begun)).await;
        settled
            .expect("the record grows")
            .expect("the writer is there");
    }

    pub(crate) fn log(&self) -> Vec<Vec<Written>> {
        self.log.lock().expect("no test thread panicked").clone()
    }

    /// The offsets after everything written, per partition.
    pub(crate) fn position(&self) -> Vec<u64> {
        let log = self.log.lock().expect("no test thread panicked");
        log.iter()
            .map(|batches| batches.last().map_or(0, |batch| batch.next))
            .collect()
    }
}

pub(crate) fn header(partition: u16, epoch: u64, seq: u64) -> BatchHeader {
    let producer = Producer::new(&format!("analyse/{partition}")).expect("a short name");
    BatchHeader {
        producer,
        epoch,
        seq,
    }
}

/// The progress of a partition after `input`.
pub(crate) fn progress(partition: u16, input: u64, watermark_ms: i64, ended: bool) -> Payload {
    Payload::Progress(v1::Progress {
        partition: Some(partition.into()),
        next_offset: Some(input),
        watermark_ms,
        stream_time_ms: watermark_ms,
        counts: Some(v1::RecordCounts {
            records: Some(input),
            new: Some(1),
            ..v1::RecordCounts::default()
        }),
        ended,
        ..v1::Progress::default()
    })
}

impl Service {
    /// Waits until the service has applied everything on record.
    pub(crate) async fn reaches(&self, record: &Record) {
        use headcount_proto::v1::query_service_server::QueryService;
        let offsets = record.position();
        let at_least = headcount_proto::position::Cursor::new(
            headcount_proto::position::CursorKind::AsOf,
            v1::Channel::Changes as u8,
            0,
            offsets,
        );
        let request = v1::GetHeadcountRequest {
            at_least: at_least.encode(),
            ..Default::default()
        };
        let answer = self.query.get_headcount(tonic::Request::new(request)).await;
        answer.expect("the service gets there");
    }
}
