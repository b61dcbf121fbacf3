//! A store that refuses where a test says so, and is another store otherwise.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;

use crate::contract::{CheckpointManifest, Lease, Store};
use crate::error::StoreError;
use crate::rows::{
    Expected, Expired, HistoryRow, LoadPosition, Page, ParkedMessage, ParkedQuery, ProgressRow,
    QueryRow, ResultRow, ResultsQuery, RsvpsQuery, SubscriptionRow, WriteBatch, WriteOutcome,
};

/// A call that is about to be made.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// The method of [`Store`], such as `save_progress`; or `written`, once a `write` has taken effect.
    pub what: &'static str,
    /// What it is about: the lease, the subscription, the query, the owner of a checkpoint or the
    /// group of readers; empty where it names none.
    pub name: &'a str,
}

type Judge = dyn Fn(Call<'_>) -> Result<(), StoreError> + Send + Sync;

/// Asks a test before each call, and once more after a write. What is refused before has no effect.
pub struct Faulty {
    inner: Arc<dyn Store>,
    judge: Box<Judge>,
}

impl Faulty {
    /// In front of a store.
    pub fn new(
        inner: Arc<dyn Store>,
        judge: impl Fn(Call<'_>) -> Result<(), StoreError> + Send + Sync + 'static,
    ) -> Arc<Self> {
        Arc::new(Self {
            inner,
            judge: Box::new(judge),
        })
    }

    fn may(&self, what: &'static str, name: &str) -> Result<(), StoreError> {
        (self.judge)(Call { what, name })
    }
}

#[async_trait]
impl Store for Faulty {
    fn instance(&self) -> &str {
        self.inner.instance()
    }

    fn lease_ttl(&self) -> Option<Duration> {
        self.inner.lease_ttl()
    }

    async fn acquire_lease(&self, feed: &str, name: &str) -> Result<u64, StoreError> {
        self.may("acquire_lease", name)?;
        self.inner.acquire_lease(feed, name).await
    }

    async fn renew_lease(
        &self,
        feed: &str,
        name: &str,
        epoch: u64,
        ttl: Duration,
    ) -> Result<(), StoreError> {
        self.may("renew_lease", name)?;
        self.inner.renew_lease(feed, name, epoch, ttl).await
    }

    async fn release_lease(&self, feed: &str, name: &str, epoch: u64) -> Result<(), StoreError> {
        self.may("release_lease", name)?;
        self.inner.release_lease(feed, name, epoch).await
    }

    async fn lease(&self, feed: &str, name: &str) -> Result<Option<Lease>, StoreError> {
        self.may("lease", name)?;
        self.inner.lease(feed, name).await
    }

    async fn claim_checkpoints(
        &self,
        feed: &str,
        owner: &str,
        epoch: u64,
    ) -> Result<(), StoreError> {
        self.may("claim_checkpoints", owner)?;
        self.inner.claim_checkpoints(feed, owner, epoch).await
    }

    async fn commit_checkpoint(
        &self,
        feed: &str,
        manifest: CheckpointManifest,
        state: Bytes,
    ) -> Result<(), StoreError> {
        self.may("commit_checkpoint", &manifest.owner)?;
        self.inner.commit_checkpoint(feed, manifest, state).await
    }

    async fn newest_checkpoint(
        &self,
        feed: &str,
        owner: &str,
    ) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError> {
        self.may("newest_checkpoint", owner)?;
        self.inner.newest_checkpoint(feed, owner).await
    }

    async fn list_checkpoints(&self, feed: &str) -> Result<Vec<CheckpointManifest>, StoreError> {
        self.may("list_checkpoints", "")?;
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
        self.may("commit_offset", group)?;
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
        self.may("committed_offsets", group)?;
        self.inner.committed_offsets(feed, channel, group).await
    }

    async fn load_position(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
    ) -> Result<Option<LoadPosition>, StoreError> {
        self.may("load_position", group)?;
        self.inner
            .load_position(feed, channel, group, partition)
            .await
    }

    async fn write(&self, batch: WriteBatch) -> Result<WriteOutcome, StoreError> {
        self.may("write", "")?;
        let outcome = self.inner.write(batch).await?;
        self.may("written", "")?;
        Ok(outcome)
    }

    async fn list_rsvps(&self, query: RsvpsQuery) -> Result<Page<HistoryRow>, StoreError> {
        self.may("list_rsvps", "")?;
        self.inner.list_rsvps(query).await
    }

    async fn list_results(&self, query: ResultsQuery) -> Result<Page<ResultRow>, StoreError> {
        self.may("list_results", "")?;
        self.inner.list_results(query).await
    }

    async fn expire(&self, feed: &str, before_ms: i64) -> Result<Expired, StoreError> {
        self.may("expire", "")?;
        self.inner.expire(feed, before_ms).await
    }

    async fn put_query(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        self.may("put_query", name)?;
        self.inner.put_query(feed, name, definition, expected).await
    }

    async fn query(&self, feed: &str, name: &str) -> Result<Option<QueryRow>, StoreError> {
        self.may("query", name)?;
        self.inner.query(feed, name).await
    }

    async fn list_queries(&self, feed: &str) -> Result<Vec<QueryRow>, StoreError> {
        self.may("list_queries", "")?;
        self.inner.list_queries(feed).await
    }

    async fn delete_query(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<bool, StoreError> {
        self.may("delete_query", name)?;
        self.inner.delete_query(feed, name, expected).await
    }

    async fn put_subscription(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        self.may("put_subscription", name)?;
        self.inner
            .put_subscription(feed, name, definition, expected)
            .await
    }

    async fn subscription(
        &self,
        feed: &str,
        name: &str,
    ) -> Result<Option<SubscriptionRow>, StoreError> {
        self.may("subscription", name)?;
        self.inner.subscription(feed, name).await
    }

    async fn list_subscriptions(&self, feed: &str) -> Result<Vec<SubscriptionRow>, StoreError> {
        self.may("list_subscriptions", "")?;
        self.inner.list_subscriptions(feed).await
    }

    async fn delete_subscription(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<(), StoreError> {
        self.may("delete_subscription", name)?;
        self.inner.delete_subscription(feed, name, expected).await
    }

    async fn claim_progress(
        &self,
        feed: &str,
        subscription: &str,
        partitions: u16,
        epoch: u64,
    ) -> Result<(), StoreError> {
        self.may("claim_progress", subscription)?;
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
        self.may("save_progress", subscription)?;
        self.inner
            .save_progress(feed, subscription, partition, epoch, state)
            .await
    }

    async fn progress(
        &self,
        feed: &str,
        subscription: &str,
    ) -> Result<Vec<ProgressRow>, StoreError> {
        self.may("progress", subscription)?;
        self.inner.progress(feed, subscription).await
    }

    async fn park(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        messages: Vec<ParkedMessage>,
    ) -> Result<(), StoreError> {
        self.may("park", subscription)?;
        self.inner.park(feed, subscription, epoch, messages).await
    }

    async fn list_parked(&self, query: ParkedQuery) -> Result<Page<ParkedMessage>, StoreError> {
        self.may("list_parked", &query.subscription)?;
        self.inner.list_parked(query).await
    }

    async fn parked(
        &self,
        feed: &str,
        subscription: &str,
        positions: &[(u16, u64)],
    ) -> Result<Vec<ParkedMessage>, StoreError> {
        self.may("parked", subscription)?;
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
        self.may("parked_offsets", subscription)?;
        self.inner
            .parked_offsets(feed, subscription, partition, from, limit)
            .await
    }

    async fn unpark(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError> {
        self.may("unpark", subscription)?;
        self.inner
            .unpark(feed, subscription, epoch, positions)
            .await
    }
}
