//! A store whose writes fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use headcount_store::{
    CheckpointManifest, Embedded, Expected, Expired, HistoryRow, Lease, LoadPosition, Page,
    ParkedMessage, ParkedQuery, ProgressRow, QueryRow, ResultRow, ResultsQuery, RsvpsQuery, Store,
    StoreError, SubscriptionRow, WriteBatch, WriteOutcome,
};

/// A store that fails before or after it has written, as one does whose sync fails.
pub(crate) struct Failing {
    inner: Arc<Embedded>,
    /// Writes that were tried.
    pub(crate) calls: AtomicU32,
    /// Every n-th write goes through and is answered; while 0, none is.
    pub(crate) nth: AtomicU32,
    error: fn() -> StoreError,
}

impl Failing {
    /// On a full disk.
    pub(crate) fn new(inner: &Arc<Embedded>, nth: u32) -> Arc<Self> {
        Self::with(inner, nth, failed)
    }

    /// The same by another error.
    pub(crate) fn with(inner: &Arc<Embedded>, nth: u32, error: fn() -> StoreError) -> Arc<Self> {
        Arc::new(Failing {
            inner: Arc::clone(inner),
            calls: AtomicU32::new(0),
            nth: AtomicU32::new(nth),
            error,
        })
    }
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
        Err((self.error)())
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
