//! What goes wrong: a truncated log, records that are none, a store that fails for a while.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use headcount_binder::{Binder, BinderError, Channel, EmbeddedConfig, Partition, Retention};
use headcount_loader::{LoadError, Metrics};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;
use headcount_store::{
    CheckpointManifest, Embedded, Expected, Expired, HistoryRow, Lease, LoadPosition, Page,
    ParkedMessage, ParkedQuery, ProgressRow, QueryRow, ResultRow, ResultsQuery, RsvpsQuery, Store,
    StoreError, SubscriptionRow, WriteBatch, WriteOutcome,
};
use prometheus_client::registry::Registry;
use tokio_util::sync::CancellationToken;

use crate::support::{
    change, channel, config, load_all, load_with, load_with_metrics, log, log_with, pack, publish,
    verify, write_log,
};

#[tokio::test]
async fn a_truncated_log_is_said_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut small = EmbeddedConfig::new(folder.path());
    small.hold_grace = Duration::ZERO;
    small.retention = Retention {
        age: None,
        bytes: 16 << 10,
    };
    let log = log_with(small).await;
    for seq in 1..=500 {
        let payloads = (0..10)
            .map(|place| change(seq * 1_024 + place, seq))
            .collect();
        publish(&log, Channel::Changes, 1, pack(1, seq * 1_024, payloads)).await;
    }
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    let back = store.commit_offset("main", "changes", "load", 1, 1_024, None);
    back.await.unwrap();
    let error = load_with(config(), Arc::clone(&log), Arc::clone(&store)).await;
    let error = error.unwrap_err();
    let LoadError::Truncated { earliest, .. } = &error else {
        panic!("{error}");
    };
    assert!(error.to_string().contains("CommitOffset"), "{error}");
    // What the message says to do works.
    let forward = store.commit_offset("main", "changes", "load", 1, earliest.0, Some(1_024));
    forward.await.unwrap();
    let loaded = load_all(log, store).await;
    assert!(loaded.rows_written > 0, "{loaded:?}");
}

#[tokio::test]
async fn a_record_that_is_none_does_not_keep_its_neighbours_out() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let nothing = Payload::Change(v1::Change::default());
    let batch = pack(1, 1_024, vec![change(0, 1), nothing, change(2, 2)]);
    publish(&log, Channel::Changes, 0, batch).await;
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    let summary = load_all(log, store).await;
    assert_eq!((summary.rows_written, summary.rows_refused), (2, 1));
}

/// A store that fails before or after it has written, as one does whose sync fails.
struct Failing {
    inner: Arc<Embedded>,
    calls: AtomicU32,
    /// Every n-th write goes through and is answered; while 0, none is.
    nth: AtomicU32,
}

impl Failing {
    fn new(inner: &Arc<Embedded>, nth: u32) -> Arc<Self> {
        Arc::new(Failing {
            inner: Arc::clone(inner),
            calls: AtomicU32::new(0),
            nth: AtomicU32::new(nth),
        })
    }
}

#[tokio::test]
async fn a_store_that_fails_for_a_while_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 7, 30).await;
    let inner = Embedded::open(folder.path()).unwrap();
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    let store = Failing::new(&inner, 3);
    load_with(config, Arc::clone(&log), store).await.unwrap();
    verify(&*inner, &model, "after failures").await;
}

/// However long it takes: a hundred and more tries here, said all the while, and then all is there.
#[tokio::test]
async fn a_store_that_fails_for_long_does_not_end_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 8, 5).await;
    let inner = Embedded::open(folder.path()).unwrap();
    let store = Failing::new(&inner, 0);
    let mut registry = Registry::default();
    let metrics = Metrics::register(&mut registry);
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    config.retry_pause_max = Duration::from_millis(2);
    let trouble = async {
        while store.calls.load(Ordering::Relaxed) < 100 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let said = metrics.blocked().expect("said");
        assert!(said.contains("no space left"), "{said}");
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
        let shown = r#"headcount_load_blocked{channel="changes",partition="0"} 1"#;
        assert!(text.contains(shown), "{text}");
        store.nth.store(1, Ordering::Relaxed);
    };
    let load = load_with_metrics(config, Arc::clone(&log), store.clone(), metrics.clone());
    let (loaded, ()) = tokio::join!(load, trouble);
    loaded.unwrap();
    assert_eq!(metrics.blocked(), None);
    verify(&*inner, &model, "after a long failure").await;
}

#[tokio::test]
async fn a_run_that_is_to_stop_does_not_wait_for_its_store_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    write_log(&log, 9, 5).await;
    let store = Failing::new(&Embedded::open(folder.path()).unwrap(), 0);
    let mut config = config();
    config.drain_deadline = Duration::from_millis(200);
    let stop = CancellationToken::new();
    let run = headcount_loader::run(
        config,
        log as Arc<dyn Binder>,
        store.clone(),
        Metrics::default(),
        stop.clone(),
    );
    let stopping = async {
        while store.calls.load(Ordering::Relaxed) < 3 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        stop.cancel();
    };
    let both = async { tokio::join!(run, stopping).0 };
    let ended = tokio::time::timeout(Duration::from_secs(20), both).await;
    let error = ended.expect("ends soon").unwrap_err();
    assert!(matches!(error, LoadError::NotDrained { .. }), "{error}");
    assert!(error.to_string().contains("no space left"), "{error}");
}

/// While the loader waits for its store, retention waits for the loader, and says for whom.
#[tokio::test]
async fn a_loader_whose_store_fails_keeps_what_it_needs_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let mut small = EmbeddedConfig::new(folder.path());
    small.hold_grace = Duration::from_secs(3_600);
    small.retention = Retention {
        age: None,
        bytes: 32 << 10,
    };
    let log = log_with(small).await;
    publish(
        &log,
        Channel::Changes,
        1,
        pack(1, 1_024, vec![change(0, 7)]),
    )
    .await;
    let inner = Embedded::open(folder.path()).unwrap();
    let store = Failing::new(&inner, 0);
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    let mut held = config.held.subscribe();
    let fill = async {
        // All holds stand: nothing else keeps retention back from here on.
        held.wait_for(|held| *held).await.unwrap();
        log.end_hold_grace();
        let changes = channel(Channel::Changes);
        for seq in 2..1_000 {
            let batch = pack(1, seq * 1_024, vec![change(seq * 1_024, 7); 10]);
            let confirm = log.publish(&changes, Partition(1), batch);
            match confirm.await.unwrap().await {
                Ok(_) => {}
                Err(BinderError::Full { held_by, .. }) => {
                    let wanted = r#"reader "load" in partition 1 "#;
                    assert!(held_by.starts_with(wanted), "{held_by}");
                    store.nth.store(1, Ordering::Relaxed);
                    return;
                }
                Err(error) => panic!("{error}"),
            }
        }
        panic!("nobody held anything");
    };
    let loading = load_with(config, Arc::clone(&log), store.clone());
    let (loaded, ()) = tokio::join!(loading, fill);
    // Nothing that was confirmed had been removed unread.
    assert!(loaded.unwrap().rows_written > 1);
}

fn failed() -> StoreError {
    let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
    StoreError::storage("writing", "tables".as_ref(), full)
}

#[async_trait]
impl Store for Failing {
    fn instance(&self) -> &str {
        self.inner.instance()
    }

    fn lease_ttl(&self) -> Option<Duration> {
        self.inner.lease_ttl()
    }

    async fn write(&self, batch: WriteBatch) -> Result<WriteOutcome, StoreError> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        let nth = self.nth.load(Ordering::Relaxed);
        if nth > 0 && call.is_multiple_of(nth) {
            return self.inner.write(batch).await;
        }
        if nth > 0 && call % nth == 1 {
            self.inner.write(batch).await?;
        }
        Err(failed())
    }

    async fn acquire_lease(&self, feed: &str, name: &str) -> Result<u64, StoreError> {
        self.inner.acquire_lease(feed, name).await
    }

    async fn renew_lease(
        &self,
        feed: &str,
        name: &str,
        epoch: u64,
        ttl: Duration,
    ) -> Result<(), StoreError> {
        self.inner.renew_lease(feed, name, epoch, ttl).await
    }

    async fn release_lease(&self, feed: &str, name: &str, epoch: u64) -> Result<(), StoreError> {
        self.inner.release_lease(feed, name, epoch).await
    }

    async fn lease(&self, feed: &str, name: &str) -> Result<Option<Lease>, StoreError> {
        self.inner.lease(feed, name).await
    }

    async fn claim_checkpoints(
        &self,
        feed: &str,
        owner: &str,
        epoch: u64,
    ) -> Result<(), StoreError> {
        self.inner.claim_checkpoints(feed, owner, epoch).await
    }

    async fn commit_checkpoint(
        &self,
        feed: &str,
        manifest: CheckpointManifest,
        state: Bytes,
    ) -> Result<(), StoreError> {
        self.inner.commit_checkpoint(feed, manifest, state).await
    }

    async fn newest_checkpoint(
        &self,
        feed: &str,
        owner: &str,
    ) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError> {
        self.inner.newest_checkpoint(feed, owner).await
    }

    async fn list_checkpoints(&self, feed: &str) -> Result<Vec<CheckpointManifest>, StoreError> {
        self.inner.list_checkpoints(feed).await
    }

    async fn commit_offset(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
        offset: u64,
        expected: Option<u64>,
    ) -> Result<(), StoreError> {
        self.inner
            .commit_offset(feed, channel, group, partition, offset, expected)
            .await
    }

    async fn committed_offsets(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
    ) -> Result<Vec<(u16, u64)>, StoreError> {
        self.inner.committed_offsets(feed, channel, group).await
    }

    async fn load_position(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
    ) -> Result<Option<LoadPosition>, StoreError> {
        self.inner
            .load_position(feed, channel, group, partition)
            .await
    }

    async fn list_rsvps(&self, query: RsvpsQuery) -> Result<Page<HistoryRow>, StoreError> {
        self.inner.list_rsvps(query).await
    }

    async fn list_results(&self, query: ResultsQuery) -> Result<Page<ResultRow>, StoreError> {
        self.inner.list_results(query).await
    }

    async fn expire(&self, feed: &str, before_ms: i64) -> Result<Expired, StoreError> {
        self.inner.expire(feed, before_ms).await
    }

    async fn put_query(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        self.inner.put_query(feed, name, definition, expected).await
    }

    async fn query(&self, feed: &str, name: &str) -> Result<Option<QueryRow>, StoreError> {
        self.inner.query(feed, name).await
    }

    async fn list_queries(&self, feed: &str) -> Result<Vec<QueryRow>, StoreError> {
        self.inner.list_queries(feed).await
    }

    async fn delete_query(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<bool, StoreError> {
        self.inner.delete_query(feed, name, expected).await
    }

    async fn put_subscription(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        self.inner
            .put_subscription(feed, name, definition, expected)
            .await
    }

    async fn subscription(
        &self,
        feed: &str,
        name: &str,
    ) -> Result<Option<SubscriptionRow>, StoreError> {
        self.inner.subscription(feed, name).await
    }

    async fn list_subscriptions(&self, feed: &str) -> Result<Vec<SubscriptionRow>, StoreError> {
        self.inner.list_subscriptions(feed).await
    }

    async fn delete_subscription(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<(), StoreError> {
        self.inner.delete_subscription(feed, name, expected).await
    }

    async fn claim_progress(
        &self,
        feed: &str,
        subscription: &str,
        partitions: u16,
        epoch: u64,
    ) -> Result<(), StoreError> {
        self.inner
            .claim_progress(feed, subscription, partitions, epoch)
            .await
    }

    async fn save_progress(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        epoch: u64,
        state: Bytes,
    ) -> Result<(), StoreError> {
        self.inner
            .save_progress(feed, subscription, partition, epoch, state)
            .await
    }

    async fn progress(
        &self,
        feed: &str,
        subscription: &str,
    ) -> Result<Vec<ProgressRow>, StoreError> {
        self.inner.progress(feed, subscription).await
    }

    async fn park(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        messages: Vec<ParkedMessage>,
    ) -> Result<(), StoreError> {
        self.inner.park(feed, subscription, epoch, messages).await
    }

    async fn parked(
        &self,
        feed: &str,
        subscription: &str,
        positions: &[(u16, u64)],
    ) -> Result<Vec<ParkedMessage>, StoreError> {
        self.inner.parked(feed, subscription, positions).await
    }

    async fn parked_offsets(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        from: u64,
        limit: u32,
    ) -> Result<Vec<u64>, StoreError> {
        self.inner
            .parked_offsets(feed, subscription, partition, from, limit)
            .await
    }

    async fn list_parked(&self, query: ParkedQuery) -> Result<Page<ParkedMessage>, StoreError> {
        self.inner.list_parked(query).await
    }

    async fn unpark(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError> {
        self.inner
            .unpark(feed, subscription, epoch, positions)
            .await
    }
}
