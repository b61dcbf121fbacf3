//! A log that cannot be read for a while: loading goes on from its position, and nothing is lost.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::{
    Batch, Binder, BinderError, Bounds, ChannelRef, Confirm, Consumer, Delivery, Embedded, HoldUse,
    Offset, Partition,
};
use headcount_loader::{LoadError, Metrics, Summary};
use headcount_store::{Embedded as Tables, Store};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::support::{Model, config, is_at_end, log, verify, write_log};

/// No wait of a test is longer.
const SOON: Duration = Duration::from_secs(30);

/// How a log fails: every n-th call of its reading side, each call where n is 1, none where it is 0.
#[derive(Clone, Default)]
struct Faults {
    nth: Arc<AtomicU32>,
    calls: Arc<AtomicU32>,
}

impl Faults {
    fn every(&self, nth: u32) {
        self.nth.store(nth, Ordering::SeqCst);
    }

    fn call(&self) -> Result<(), BinderError> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        let nth = self.nth.load(Ordering::SeqCst);
        if nth == 0 || !call.is_multiple_of(nth) {
            return Ok(());
        }
        let fault = io::Error::other("a fault of the disk");
        Err(BinderError::storage("reading", Path::new("a disk"), fault))
    }
}

struct Flaky {
    log: Arc<Embedded>,
    faults: Faults,
}

struct FlakyConsumer {
    inner: Box<dyn Consumer>,
    faults: Faults,
}

#[async_trait]
impl Consumer for FlakyConsumer {
    async fn next(&mut self) -> Result<Delivery, BinderError> {
        self.faults.call()?;
        self.inner.next().await
    }

    fn try_next(&mut self) -> Result<Option<Delivery>, BinderError> {
        self.faults.call()?;
        self.inner.try_next()
    }
}

#[async_trait]
impl Binder for Flaky {
    async fn open_channel(&self, channel: &ChannelRef, partitions: u16) -> Result<(), BinderError> {
        self.log.open_channel(channel, partitions).await
    }

    fn partitions(&self, channel: &ChannelRef) -> Result<u16, BinderError> {
        self.log.partitions(channel)
    }

    async fn publish(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        batch: Batch,
    ) -> Result<Confirm, BinderError> {
        self.log.publish(channel, partition, batch).await
    }

    async fn consume(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
    ) -> Result<Box<dyn Consumer>, BinderError> {
        self.faults.call()?;
        Ok(Box::new(FlakyConsumer {
            inner: self.log.consume(channel, partition, from).await?,
            faults: self.faults.clone(),
        }))
    }

    async fn bounds(
        &self,
        channel: &ChannelRef,
        partition: Partition,
    ) -> Result<Bounds, BinderError> {
        self.faults.call()?;
        self.log.bounds(channel, partition).await
    }

    async fn offset_at(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        time_ms: i64,
    ) -> Result<Offset, BinderError> {
        self.log.offset_at(channel, partition, time_ms).await
    }

    async fn hold(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
        from: Offset,
    ) -> Result<(), BinderError> {
        self.faults.call()?;
        self.log.hold(channel, partition, reader, from).await
    }

    async fn release(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        reader: &str,
    ) -> Result<(), BinderError> {
        self.log.release(channel, partition, reader).await
    }

    async fn retention_used(&self, channel: &ChannelRef) -> Result<Vec<HoldUse>, BinderError> {
        self.log.retention_used(channel).await
    }
}

/// A loader at work on a log that fails as it is told.
struct Loading {
    _folder: tempfile::TempDir,
    log: Arc<Embedded>,
    store: Arc<dyn Store>,
    model: Model,
    faults: Faults,
    metrics: Metrics,
    stop: CancellationToken,
    work: JoinHandle<Result<Summary, LoadError>>,
}

async fn start(seed: u64, nth: u32) -> Loading {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, seed, 30).await;
    let store: Arc<dyn Store> = Tables::open(folder.path()).unwrap();
    let faults = Faults::default();
    faults.every(nth);
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    config.retry_pause_max = Duration::from_millis(2);
    let flaky = Flaky {
        log: Arc::clone(&log),
        faults: faults.clone(),
    };
    let (metrics, stop) = (Metrics::default(), CancellationToken::new());
    let run = headcount_loader::run(
        config,
        Arc::new(flaky),
        Arc::clone(&store),
        metrics.clone(),
        stop.clone(),
    );
    Loading {
        _folder: folder,
        log,
        store,
        model,
        faults,
        metrics,
        stop,
        work: tokio::spawn(run),
    }
}

impl Loading {
    async fn until(&self, what: &str, mut is: impl AsyncFnMut() -> bool) {
        let becoming = async {
            while !is().await {
                assert!(!self.work.is_finished(), "the run has ended: {what}");
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        timeout(SOON, becoming).await.expect(what);
    }

    async fn until_told(&self) {
        self.until("said", async || {
            let said = self.metrics.blocked().unwrap_or_default();
            said.contains("the log gives nothing of") && said.contains("a fault of the disk")
        })
        .await;
    }

    async fn stop(self) -> Summary {
        self.stop.cancel();
        let ended = timeout(SOON, self.work).await.expect("it ends");
        ended.expect("no panic").expect("it ends well")
    }
}

#[tokio::test]
async fn a_log_that_fails_again_and_again_is_loaded_whole() {
    let seed = 10;
    let loading = start(seed, 7).await;
    loading
        .until("all loaded", async || {
            is_at_end(&loading.log, &*loading.store).await
        })
        .await;
    verify(&*loading.store, &loading.model, &format!("seed {seed}")).await;
    assert!(loading.faults.calls.load(Ordering::SeqCst) > 14);
    loading.stop().await;
}

#[tokio::test]
async fn a_log_that_is_away_is_told_until_it_is_back() {
    let loading = start(11, 1).await;
    loading.until_told().await;
    loading.faults.every(0);
    loading
        .until("all loaded, and no more said", async || {
            let at_end = is_at_end(&loading.log, &*loading.store).await;
            at_end && loading.metrics.blocked().is_none()
        })
        .await;
    verify(&*loading.store, &loading.model, "seed 11").await;
    loading.stop().await;
}

#[tokio::test]
async fn a_run_that_is_to_stop_does_not_wait_for_its_log() {
    let loading = start(12, 1).await;
    loading.until_told().await;
    assert_eq!(loading.stop().await.rows_written, 0);
}
