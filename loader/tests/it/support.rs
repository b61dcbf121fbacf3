//! A log with known outputs, and the rows that follow from them, worked out apart.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, Embedded, EmbeddedConfig,
    FeedName, Partition, Producer,
};
use headcount_loader::{Config, LoadError, Metrics, Summary};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;
use headcount_store::{ResultsQuery, RsvpsQuery, Store};
use prost::Message as _;
use rand::{Rng as _, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio_util::sync::CancellationToken;

pub(crate) const PARTITIONS: u16 = 3;

/// What the tables must hold: (partition, version) → rsvp_id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Model {
    pub(crate) history: BTreeMap<(u16, u64), u64>,
    pub(crate) results: BTreeMap<(String, i64, Option<String>), u32>,
}

impl Model {
    fn latest(&self) -> BTreeMap<u64, u64> {
        let mut latest = BTreeMap::new();
        for ((_, version), rsvp_id) in &self.history {
            let held = latest.entry(*rsvp_id).or_insert(*version);
            *held = (*held).max(*version);
        }
        latest
    }
}

pub(crate) fn feed() -> FeedName {
    FeedName::default()
}

pub(crate) fn channel(channel: Channel) -> ChannelRef {
    ChannelRef::new(feed(), channel)
}

pub(crate) fn config() -> Config {
    let mut config = Config::new(feed(), PARTITIONS);
    (config.batch_rows_min, config.batch_rows_max) = (10, 50);
    config.linger = Duration::from_millis(2);
    config.idle_linger = Duration::from_millis(5);
    config
}

pub(crate) async fn log(folder: &Path) -> Arc<Embedded> {
    let mut config = EmbeddedConfig::new(folder);
    config.hold_grace = Duration::ZERO;
    log_with(config).await
}

pub(crate) async fn log_with(config: EmbeddedConfig) -> Arc<Embedded> {
    let binder = Embedded::open(config).unwrap();
    let changes = channel(Channel::Changes);
    binder.open_channel(&changes, PARTITIONS).await.unwrap();
    let results = channel(Channel::Results);
    binder.open_channel(&results, 1).await.unwrap();
    binder
}

/// The record of a change: version and RSVP are all that matters.
pub(crate) fn change(version: u64, rsvp_id: u64) -> Payload {
    Payload::Change(v1::Change {
        verdict: v1::Verdict::New.into(),
        version,
        stamp: Some(v1::Stamp {
            source: "test".to_owned(),
            watermark_ms: 0,
            stream_time_ms: version as i64,
        }),
        rsvp: Some(v1::Rsvp {
            rsvp_id,
            mtime: Some(prost_types::Timestamp {
                seconds: (version % 1_000) as i64,
                nanos: 0,
            }),
            ..Default::default()
        }),
        before: None,
    })
}

pub(crate) fn result(end_s: i64, group: Option<&str>, revision: u32) -> Payload {
    Payload::WindowResult(v1::WindowResult {
        query: "q".to_owned(),
        plan_hash: "1".to_owned(),
        group: group.map(str::to_owned),
        revision: Some(revision),
        envelope: Some(v1::AnswerEnvelope {
            window_end: Some(prost_types::Timestamp {
                seconds: end_s,
                nanos: 0,
            }),
            ..Default::default()
        }),
        ..Default::default()
    })
}

pub(crate) fn pack(epoch: u64, seq: u64, payloads: Vec<Payload>) -> Batch {
    let mut builder = BatchBuilder::default();
    for payload in payloads {
        let record = v1::LogRecord {
            payload: Some(payload),
        };
        builder.push(&record.encode_to_vec()).unwrap();
    }
    let producer = Producer::new("analyse/0").unwrap();
    let header = BatchHeader {
        producer,
        epoch,
        seq,
    };
    builder.finish(header).unwrap()
}

pub(crate) async fn publish(log: &Embedded, to: Channel, partition: u16, batch: Batch) {
    let confirm = log.publish(&channel(to), Partition(partition), batch).await;
    confirm.unwrap().await.unwrap();
}

/// Writes what an analyser and a merger write, restarts and zombies among it: outputs that stand
/// twice, epochs that begin again, a replaced owner that goes on writing nonsense.
pub(crate) async fn write_log(log: &Embedded, seed: u64, batches: u64) -> Model {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut model = Model::default();
    for partition in 0..PARTITIONS {
        write_partition(log, &mut rng, &mut model, partition, batches).await;
    }
    let mut seq = 0;
    for end_s in 0..batches as i64 / 4 {
        seq += 1;
        let groups = [None, Some("gb"), Some("us")];
        let rows = groups.map(|group| result(end_s, group, 0)).to_vec();
        for group in groups {
            let key = ("q".to_owned(), end_s * 1_000, group.map(str::to_owned));
            model.results.insert(key, 0);
        }
        let batch = pack(1, seq, rows);
        if rng.random_range(0..5) == 0 {
            publish(log, Channel::Results, 0, batch.clone()).await;
        }
        publish(log, Channel::Results, 0, batch).await;
    }
    model
}

async fn write_partition(
    log: &Embedded,
    rng: &mut ChaCha8Rng,
    model: &mut Model,
    partition: u16,
    batches: u64,
) {
    let (mut epoch, mut seq) = (1, 0);
    let mut written: Vec<Batch> = Vec::new();
    for _ in 0..batches {
        seq += 1_024;
        let count = rng.random_range(0..20u64);
        let mut payloads = Vec::new();
        for place in 0..count {
            let version = seq - 1_024 + place;
            let rsvp_id = rng.random_range(0..200) * u64::from(PARTITIONS) + u64::from(partition);
            model.history.insert((partition, version), rsvp_id);
            payloads.push(change(version, rsvp_id));
        }
        payloads.push(Payload::Progress(v1::Progress::default()));
        let batch = pack(epoch, seq, payloads);
        publish(log, Channel::Changes, partition, batch.clone()).await;
        written.push(batch);
        match rng.random_range(0..12) {
            0 => {
                // A new owner: it says so, and writes again from its checkpoint on.
                epoch += 1;
                let from = rng.random_range(0..written.len());
                let begins = Payload::EpochBegins(v1::EpochBegins {
                    partition: Some(partition.into()),
                    epoch: Some(epoch),
                    source_offset: Some(from as u64 * 1_024),
                });
                let begins = pack(epoch, from as u64 * 1_024, vec![begins]);
                publish(log, Channel::Changes, partition, begins).await;
                for batch in &mut written[from..] {
                    batch.header.epoch = epoch;
                    publish(log, Channel::Changes, partition, batch.clone()).await;
                }
            }
            1 if epoch > 1 => {
                // The one before wakes up, with other outputs than those that count.
                let nonsense = pack(
                    epoch - 1,
                    seq + 1_024,
                    vec![change(seq + 7, rng.next_u64())],
                );
                publish(log, Channel::Changes, partition, nonsense).await;
            }
            _ => {}
        }
    }
}

/// Compares every row of the tables with the model.
pub(crate) async fn verify(store: &dyn Store, model: &Model, what: &str) {
    let mut query = RsvpsQuery {
        feed: "main".to_owned(),
        page_size: 1_000,
        ..Default::default()
    };
    let mut history = BTreeMap::new();
    for row in rows(store, query.clone()).await {
        let key = (row.partition, row.version);
        assert_eq!(history.insert(key, row.rsvp_id), None, "{what}: {key:?}");
        let Payload::Change(change) = change(row.version, row.rsvp_id) else {
            unreachable!("a change is one");
        };
        assert!(row.change == change.encode_to_vec(), "{what}: {key:?}");
    }
    assert_eq!(history, model.history, "{what}: history");
    query.latest_only = true;
    let latest: BTreeMap<u64, u64> = (rows(store, query).await.iter())
        .map(|row| (row.rsvp_id, row.version))
        .collect();
    assert_eq!(latest, model.latest(), "{what}: latest");
    let query = ResultsQuery {
        feed: "main".to_owned(),
        page_size: 1_000,
        ..Default::default()
    };
    let page = store.list_results(query).await.unwrap();
    assert!(page.next_page_token.is_empty());
    let results: BTreeMap<_, u32> = (page.rows.into_iter())
        .map(|row| ((row.query, row.window_end_ms, row.group), row.revision))
        .collect();
    assert_eq!(results, model.results, "{what}: results");
}

async fn rows(store: &dyn Store, mut query: RsvpsQuery) -> Vec<headcount_store::HistoryRow> {
    let mut rows = Vec::new();
    loop {
        let page = store.list_rsvps(query.clone()).await.unwrap();
        rows.extend(page.rows);
        if page.next_page_token.is_empty() {
            return rows;
        }
        query.page_token = page.next_page_token;
    }
}

/// Loads until the tables stand at the end of the log, then stops in order.
pub(crate) async fn load_all(log: Arc<Embedded>, store: Arc<dyn Store>) -> Summary {
    load_with(config(), log, store).await.unwrap()
}

pub(crate) async fn load_with(
    config: Config,
    log: Arc<Embedded>,
    store: Arc<dyn Store>,
) -> Result<Summary, LoadError> {
    load_with_metrics(config, log, store, Metrics::default()).await
}

pub(crate) async fn load_with_metrics(
    config: Config,
    log: Arc<Embedded>,
    store: Arc<dyn Store>,
    metrics: Metrics,
) -> Result<Summary, LoadError> {
    let stop = CancellationToken::new();
    let binder: Arc<dyn Binder> = Arc::clone(&log) as Arc<dyn Binder>;
    let run = headcount_loader::run(config, binder, Arc::clone(&store), metrics, stop.clone());
    let wait = async {
        while !is_at_end(&log, &*store).await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        stop.cancel();
        std::future::pending::<()>().await;
    };
    let done = async {
        tokio::select! {
            done = run => done,
            () = wait => unreachable!("waits for ever"),
        }
    };
    let deadline = Duration::from_secs(60);
    tokio::time::timeout(deadline, done)
        .await
        .expect("loaded within a minute")
}

pub(crate) async fn is_at_end(log: &Embedded, store: &dyn Store) -> bool {
    for (of, partitions) in [(Channel::Changes, PARTITIONS), (Channel::Results, 1)] {
        for partition in 0..partitions {
            let bounds = log.bounds(&channel(of), Partition(partition)).await;
            let kept = store.load_position("main", of.as_str(), "load", partition);
            let kept = kept.await.unwrap().map_or(0, |kept| kept.next_offset);
            if kept < bounds.unwrap().end.0 {
                return false;
            }
        }
    }
    true
}
