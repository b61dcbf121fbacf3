//! A log and a store in a folder of its own, a feed written by hand, and the tier at work on it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, Confirm, Delivery, Embedded as Log,
    EmbeddedConfig, FeedName, Offset, Partition, Producer,
};
use headcount_engine::query::Query;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, LogRecord};
use headcount_store::{Embedded as Tables, Store};
use prometheus_client::registry::Registry;
use prost::Message as _;
use tempfile::TempDir;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::analyse::{AnalyseError, Config, Metrics, Shared, run};
use crate::clock::{Clock, SystemClock};
use crate::outputs::timestamp;
use crate::status::StatusBoard;

/// No wait of a test is longer.
pub(super) const SOON: Duration = Duration::from_secs(60);

/// 2015-03-08, a second without a fraction.
pub(super) const T0_MS: i64 = 1_425_790_000_000;

/// One RSVP as the feed sends it.
#[derive(Clone, Debug)]
pub(super) struct Says {
    pub(super) rsvp_id: u64,
    pub(super) response: v1::Response,
    pub(super) event_id: String,
    pub(super) event_time_ms: i64,
    pub(super) mtime_ms: i64,
    pub(super) topics: Vec<String>,
    /// Of its stamp.
    pub(super) watermark_ms: i64,
}

/// Says yes at this time; stamped as if nothing later had been seen, with a bound of 10 s.
pub(super) fn yes(rsvp_id: u64, mtime_ms: i64) -> Says {
    Says {
        rsvp_id,
        response: v1::Response::Yes,
        event_id: format!("e{rsvp_id}"),
        event_time_ms: T0_MS + 86_400_000,
        mtime_ms,
        topics: vec!["social".to_owned()],
        watermark_ms: mtime_ms - 10_000,
    }
}

impl Says {
    pub(super) fn record(self) -> Payload {
        Payload::Rsvp(v1::RsvpRecord {
            stamp: Some(stamp(self.watermark_ms)),
            rsvp: Some(v1::Rsvp {
                rsvp_id: self.rsvp_id,
                response: self.response.into(),
                mtime: Some(timestamp(self.mtime_ms)),
                member: Some(v1::Member {
                    member_id: self.rsvp_id,
                    ..v1::Member::default()
                }),
                event: Some(v1::Event {
                    event_id: self.event_id,
                    time: Some(timestamp(self.event_time_ms)),
                    ..v1::Event::default()
                }),
                group: Some(v1::Group {
                    group_id: 1,
                    group_country: ["us", "de"][(self.rsvp_id % 2) as usize].to_owned(),
                    group_city: "town".to_owned(),
                    topics: self.topics,
                    ..v1::Group::default()
                }),
                ..v1::Rsvp::default()
            }),
            ..v1::RsvpRecord::default()
        })
    }
}

fn stamp(watermark_ms: i64) -> v1::Stamp {
    v1::Stamp {
        source: "test".to_owned(),
        watermark_ms,
        stream_time_ms: watermark_ms + 10_000,
    }
}

/// What the source does, at this watermark.
pub(super) fn event(kind: v1::SourceEventKind, watermark_ms: i64) -> Payload {
    Payload::SourceEvent(v1::SourceEvent {
        stamp: Some(stamp(watermark_ms)),
        kind: kind.into(),
        ..v1::SourceEvent::default()
    })
}

/// A folder with the log and the store, open.
pub(super) struct Rig {
    pub(super) log: Arc<Log>,
    pub(super) tables: Arc<Tables>,
    pub(super) partitions: u16,
    written: BTreeMap<u16, u64>,
    dir: Arc<TempDir>,
}

impl Rig {
    pub(super) async fn new(partitions: u16) -> Rig {
        Rig::tuned(partitions, |_| {}).await
    }

    pub(super) async fn tuned(partitions: u16, tune: impl FnOnce(&mut EmbeddedConfig)) -> Rig {
        let dir = Arc::new(TempDir::new().unwrap());
        let mut config = EmbeddedConfig::new(dir.path());
        tune(&mut config);
        let log = Log::open(config).unwrap();
        let tables = Tables::open(dir.path()).unwrap();
        for channel in Channel::ALL {
            let one = matches!(channel, Channel::Results | Channel::Dead);
            let count = if one { 1 } else { partitions };
            let channel = ChannelRef::new(FeedName::default(), channel);
            log.open_channel(&channel, count).await.unwrap();
        }
        Rig {
            log,
            tables,
            partitions,
            written: BTreeMap::new(),
            dir,
        }
    }

    pub(super) fn path(&self) -> &std::path::Path {
        self.dir.path()
    }

    /// Writes one input batch; where the next one will be.
    pub(super) async fn write(&mut self, partition: u16, payloads: Vec<Payload>) -> Offset {
        let confirm = self.send(partition, payloads).await;
        Offset::new(confirm.await.unwrap().broker() + 1, 0)
    }

    /// Hands one input batch to the log.
    pub(super) async fn send(&mut self, partition: u16, payloads: Vec<Payload>) -> Confirm {
        let mut builder = BatchBuilder::default();
        for payload in payloads {
            let payload = Some(payload);
            builder
                .push(&LogRecord { payload }.encode_to_vec())
                .unwrap();
        }
        let seq = self.written.entry(partition).or_default();
        *seq += 1;
        let header = BatchHeader {
            producer: Producer::new("collect/test").unwrap(),
            epoch: 1,
            seq: *seq,
        };
        let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
        let batch = builder.finish(header).unwrap();
        let handed = self.log.publish(&rsvps, Partition(partition), batch).await;
        handed.unwrap()
    }

    /// Ends the feed in every partition.
    pub(super) async fn end(&mut self, watermark_ms: i64) -> Vec<Offset> {
        let mut ends = Vec::new();
        for partition in 0..self.partitions {
            let end = event(v1::SourceEventKind::End, watermark_ms);
            ends.push(self.write(partition, vec![end]).await);
        }
        ends
    }

    pub(super) fn config(&self, queries: Vec<Query>) -> Config {
        Config::new(FeedName::default(), self.partitions, queries)
    }

    pub(super) fn start(&self, config: Config) -> Running {
        self.start_on(config, self.tables.clone())
    }

    pub(super) fn start_on(&self, config: Config, store: Arc<dyn Store>) -> Running {
        self.start_over(config, self.log.clone(), store)
    }

    pub(super) fn start_over(
        &self,
        config: Config,
        log: Arc<dyn Binder>,
        store: Arc<dyn Store>,
    ) -> Running {
        self.start_at(config, log, store, Arc::new(SystemClock))
    }

    pub(super) fn start_at(
        &self,
        config: Config,
        log: Arc<dyn Binder>,
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
    ) -> Running {
        let (stop, status) = (CancellationToken::new(), Arc::new(StatusBoard::default()));
        let mut registry = Registry::default();
        let metrics = Metrics::register(&mut registry);
        let (board, end) = (status.clone(), stop.clone());
        Running {
            work: tokio::spawn(run(config, log, store, clock, board, metrics, end)),
            stop,
            status,
            registry,
        }
    }

    /// What parts share that are driven one by one.
    pub(super) fn shared(&self, config: Config) -> (Shared, Registry) {
        let mut registry = Registry::default();
        let shared = Shared {
            config: Arc::new(config),
            binder: self.log.clone(),
            store: self.tables.clone(),
            clock: Arc::new(SystemClock),
            status: Arc::new(StatusBoard::default()),
            metrics: Metrics::register(&mut registry),
            snapshots: Arc::new(Semaphore::new(1)),
        };
        (shared, registry)
    }

    /// What a partition of a channel holds now.
    pub(super) async fn read(&self, channel: Channel, partition: u16) -> Vec<Delivery> {
        let channel = ChannelRef::new(FeedName::default(), channel);
        let partition = Partition(partition);
        let bounds = self.log.bounds(&channel, partition).await.unwrap();
        let (mut next, end) = (bounds.earliest, bounds.end);
        let mut consumer = self.log.consume(&channel, partition, next).await.unwrap();
        let mut deliveries = Vec::new();
        while next < end {
            let delivery = timeout(SOON, consumer.next()).await.unwrap().unwrap();
            next = delivery.next();
            deliveries.push(delivery);
        }
        deliveries
    }

    /// Waits until the last progress in a partition of a channel is as asked.
    pub(super) async fn until(
        &self,
        channel: Channel,
        partition: u16,
        is: impl Fn(&v1::Progress) -> bool,
    ) {
        let reaching = async {
            let channel = ChannelRef::new(FeedName::default(), channel);
            let from = Offset::ZERO;
            let partition = Partition(partition);
            let mut consumer = self.log.consume(&channel, partition, from).await.unwrap();
            loop {
                let delivery = consumer.next().await.unwrap();
                if progress(&delivery).is_some_and(|progress| is(&progress)) {
                    return;
                }
            }
        };
        timeout(SOON, reaching).await.expect("the tier gets there");
    }

    /// Waits until a partition has a checkpoint that stands at an input offset: by then all its outputs
    /// were in the log, whatever retention has left of them.
    pub(super) async fn until_checkpointed(&self, partition: u16, end: Offset) {
        let (feed, owner) = (FeedName::default(), format!("analyse/{partition}"));
        let reaching = async {
            loop {
                let kept = self.tables.list_checkpoints(feed.as_str()).await.unwrap();
                let mut of_owner = kept.iter().filter(|kept| kept.owner == owner);
                if of_owner.any(|kept| kept.next_offset == end.0) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(SOON, reaching).await.expect("the tier gets there");
    }

    /// As [`Rig::until`] where retention may have removed what was read from: begins anew then. The
    /// partition is to be the channel's only one, for its last batch may go once others write on.
    pub(super) async fn until_last(
        &self,
        channel: Channel,
        partition: u16,
        is: impl Fn(&v1::Progress) -> bool,
    ) {
        let channel = ChannelRef::new(FeedName::default(), channel);
        let reaching = async {
            loop {
                let bounds = self
                    .log
                    .bounds(&channel, Partition(partition))
                    .await
                    .unwrap();
                let last = Offset::new(bounds.end.broker().saturating_sub(1), 0);
                let opened = self.log.consume(&channel, Partition(partition), last).await;
                if bounds.end > Offset::ZERO
                    && let Ok(mut consumer) = opened
                    && let Ok(delivery) = consumer.next().await
                    && progress(&delivery).is_some_and(|progress| is(&progress))
                {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        timeout(SOON, reaching).await.expect("the tier gets there");
    }

    /// Waits until all results are there.
    pub(super) async fn until_ended(&self) {
        self.until(Channel::Results, 0, |progress| progress.ended)
            .await;
    }

    pub(super) async fn close(self) {
        self.log.close().await.unwrap();
        self.tables.close().await;
    }
}

/// The records of a batch.
pub(super) fn payloads(delivery: &Delivery) -> Vec<Payload> {
    let records = delivery
        .records()
        .map(|(_, bytes)| LogRecord::decode(bytes));
    records
        .map(|record| record.unwrap().payload.expect("a kind that is known"))
        .collect()
}

/// The progress that a batch ends with.
pub(super) fn progress(delivery: &Delivery) -> Option<v1::Progress> {
    match payloads(delivery).pop() {
        Some(Payload::Progress(progress)) => Some(progress),
        _ => None,
    }
}

/// The tier at work.
pub(super) struct Running {
    pub(super) status: Arc<StatusBoard>,
    pub(super) registry: Registry,
    work: JoinHandle<Result<(), AnalyseError>>,
    stop: CancellationToken,
}

impl Running {
    /// Stops it in good order.
    pub(super) async fn stop(self) -> Result<(), AnalyseError> {
        self.stop.cancel();
        self.ends().await
    }

    /// Waits until it ends by itself.
    pub(super) async fn ends(self) -> Result<(), AnalyseError> {
        timeout(SOON, self.work).await.expect("in time").unwrap()
    }

    /// Ends it as a kill would: nothing is flushed, no checkpoint taken.
    pub(super) async fn kill(self) {
        self.work.abort();
        let _ = self.work.await;
    }

    /// All metrics as they are scraped.
    pub(super) fn metrics(&self) -> String {
        scrape(&self.registry)
    }
}

/// All metrics of a registry as they are scraped.
pub(super) fn scrape(registry: &Registry) -> String {
    let mut text = String::new();
    prometheus_client::encoding::text::encode(&mut text, registry).unwrap();
    text
}
