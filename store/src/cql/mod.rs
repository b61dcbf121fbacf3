//! Tables on ScyllaDB, or another server that speaks CQL: the cluster store.
//!
//! The tests run against Apache Cassandra 5, which stands in for ScyllaDB: the same protocol and
//! driver. That requests go straight to the right shard of a ScyllaDB node is not shown by them.
//!
//! Invariants:
//! - What was answered is held by a quorum of replicas in the local datacenter. Whether a power cut
//!   on all of them at once loses the last of it is the server's setting: with the default,
//!   periodic commit log up to 10 s of it, with batch or group none.
//! - A write is the same write when it is done again, whatever came of the first one. Rows are
//!   never changed, but for latest states, which their version orders, and for what moves by
//!   compare-and-swap. A compare-and-swap without an answer is looked up before anything is said.
//! - Rows come before the position that counts them, not with it: what CQL cannot do atomically is
//!   ordered so that a kill in between is repaired by writing again.
//! - A call ends within `deadline` (10 s; a checkpoint has a second more for each 4 MiB), each try
//!   within `request_timeout` (3 s). At most `writes_in_flight` (8) batches write rows at a time,
//!   of `batch_rows` (128) rows or `batch_bytes` (96 KiB), each to one partition key; or up to 16
//!   times as many small ones. A page costs at most 20,000 rows looked at (4,000 latest states) and
//!   2 MiB, and holds 128 rows of each of 16 buckets.
//! - Sizes: partitions stay below 100 MB up to 1,000 states a second, see `store/schema.cql`.
//! - History expires by the TTL of its rows, counted from stream time, or not at all in a keyspace
//!   for feeds that are their own clock; never some of both.
//!
//! | module | its job |
//! |---|---|
//! | `config` | settings |
//! | `session`, `schema`, `windows`, `statements` | connects; makes and checks tables; widens their windows of compaction; prepares statements |
//! | `call`, `failure` | tries with a deadline; compare-and-swap; sorts errors |
//! | `slots` | which partitions rows lie in, and their directory |
//! | `write`, `batches` | rows in |
//! | `merge`, `rsvps`, `latest`, `results` | pages out |
//! | `floors` | forgets old history |
//! | `positions`, `leases`, `checkpoints`, `definitions` | what moves by compare-and-swap |
//! | `subscriptions`, `parked` | how far subscriptions are, and what they have parked |

mod batches;
mod call;
mod checkpoints;
mod config;
mod definitions;
mod failure;
mod floors;
mod latest;
mod leases;
mod merge;
mod parked;
mod positions;
mod results;
mod rsvps;
mod schema;
mod session;
mod slots;
mod statements;
mod subscriptions;
mod windows;
mod write;

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use scylla::client::session::Session;
use tokio::sync::Semaphore;

pub use config::{CqlConfig, KEYSPACE_BYTES_MAX, is_keyspace};

use crate::contract::{CheckpointManifest, Lease, Store};
use crate::error::StoreError;
use crate::rows::{
    Expected, Expired, HistoryRow, LoadPosition, Page, ParkedMessage, ParkedQuery, ProgressRow,
    QueryRow, ResultRow, ResultsQuery, RsvpsQuery, SubscriptionRow, WriteBatch, WriteOutcome,
};
use call::Call;
use checkpoints::Owner;
use slots::{Hour, Remembered, Slot};
use statements::Statements;
use subscriptions::Subscription;

/// Bytes of a checkpoint for which its call has a second more.
const CHECKPOINT_BYTES_PER_S: u64 = 4 << 20;
/// How long giving back one lease may take while closing.
const RELEASE_DEADLINE: Duration = Duration::from_secs(1);

/// The cluster store. Its connections end once it is closed or its last clone is dropped.
pub struct Cql {
    inner: Inner,
}

struct Inner {
    config: CqlConfig,
    statements: Statements,
    session: RwLock<Option<Arc<Session>>>,
    /// Rows that may be under way.
    writes: Semaphore,
    leases: leases::Watch,
    hours: Remembered<Hour>,
    history_hours: Remembered<Hour>,
    slots: Remembered<Slot>,
    /// Feed and query.
    result_queries: Remembered<(String, String)>,
    readers: Remembered<positions::Reader>,
    /// Feed and owner.
    owners: Remembered<(String, String)>,
    /// Feed, subscription and partition.
    subscription_partitions: Remembered<(String, String, u16)>,
}

impl std::fmt::Debug for Cql {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cql")
            .field("config", &self.inner.config)
            .finish_non_exhaustive()
    }
}

impl Cql {
    /// Connects, makes the tables that are missing where the user may, and checks them.
    ///
    /// # Errors
    /// [`StoreError::InvalidConfig`], [`StoreError::Unavailable`] within the connect timeout,
    /// [`StoreError::Denied`], [`StoreError::Schema`].
    pub async fn connect(config: CqlConfig) -> Result<Arc<Self>, StoreError> {
        config.check()?;
        let session = session::connect(&config).await?;
        schema::prepare(&session, &config).await?;
        let statements = Statements::prepare(&session, &config.keyspace).await?;
        let inner = Inner {
            statements,
            session: RwLock::new(Some(Arc::new(session))),
            writes: Semaphore::new(config.rows_in_flight()),
            leases: leases::Watch::default(),
            hours: Remembered::default(),
            history_hours: Remembered::default(),
            slots: Remembered::default(),
            result_queries: Remembered::default(),
            readers: Remembered::default(),
            owners: Remembered::default(),
            subscription_partitions: Remembered::default(),
            config,
        };
        Ok(Arc::new(Cql { inner }))
    }

    /// Gives back the leases that were taken here, and ends the connections once the calls under
    /// way are done. Later calls end with [`StoreError::Closed`].
    pub async fn close(&self) {
        for ((feed, name), epoch) in self.inner.leases.held() {
            let Ok(mut call) = self.call("releasing a lease") else {
                return;
            };
            call.end_within(RELEASE_DEADLINE);
            let released = leases::release(&self.inner, &call, (&feed, &name), epoch).await;
            if let Err(error) = released {
                tracing::warn!(%feed, name, epoch, %error, "lease not released");
            }
        }
        let mut session = (self.inner.session.write()).unwrap_or_else(PoisonError::into_inner);
        *session = None;
    }

    fn call(&self, doing: &'static str) -> Result<Call, StoreError> {
        let session = (self.inner.session.read()).unwrap_or_else(PoisonError::into_inner);
        let session = session.as_ref().ok_or(StoreError::Closed)?;
        let deadline = self.inner.config.deadline;
        Ok(Call::new(Arc::clone(session), doing, deadline))
    }
}

#[async_trait]
impl Store for Cql {
    fn instance(&self) -> &str {
        &self.inner.config.instance
    }

    fn lease_ttl(&self) -> Option<Duration> {
        Some(self.inner.config.lease_ttl)
    }

    async fn acquire_lease(&self, feed: &str, name: &str) -> Result<u64, StoreError> {
        let call = self.call("acquiring a lease")?;
        leases::acquire(&self.inner, &call, feed, name).await
    }

    async fn renew_lease(
        &self,
        feed: &str,
        name: &str,
        epoch: u64,
        ttl: Duration,
    ) -> Result<(), StoreError> {
        let call = self.call("renewing a lease")?;
        leases::renew(&self.inner, &call, (feed, name), epoch, ttl).await
    }

    async fn release_lease(&self, feed: &str, name: &str, epoch: u64) -> Result<(), StoreError> {
        let call = self.call("releasing a lease")?;
        leases::release(&self.inner, &call, (feed, name), epoch).await
    }

    async fn lease(&self, feed: &str, name: &str) -> Result<Option<Lease>, StoreError> {
        let call = self.call("reading a lease")?;
        leases::get(&self.inner, &call, feed, name).await
    }

    async fn claim_checkpoints(
        &self,
        feed: &str,
        owner: &str,
        epoch: u64,
    ) -> Result<(), StoreError> {
        let call = self.call("claiming checkpoints")?;
        let owner = Owner::new(&self.inner, &call, feed, owner)?;
        owner.claim(epoch).await
    }

    async fn commit_checkpoint(
        &self,
        feed: &str,
        manifest: CheckpointManifest,
        state: Bytes,
    ) -> Result<(), StoreError> {
        let mut call = self.call("committing a checkpoint")?;
        let more = Duration::from_secs(state.len() as u64 / CHECKPOINT_BYTES_PER_S);
        call.end_within(call.deadline + more);
        let owner = Owner::new(&self.inner, &call, feed, &manifest.owner)?;
        owner.commit(&manifest, &state).await
    }

    async fn newest_checkpoint(
        &self,
        feed: &str,
        owner: &str,
    ) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError> {
        let mut call = self.call("reading a checkpoint")?;
        let bytes = Owner::new(&self.inner, &call, feed, owner)?.bytes().await?;
        let more = Duration::from_secs(bytes / CHECKPOINT_BYTES_PER_S);
        call.end_within(call.deadline + more);
        let owner = Owner::new(&self.inner, &call, feed, owner)?;
        owner.newest().await
    }

    async fn list_checkpoints(&self, feed: &str) -> Result<Vec<CheckpointManifest>, StoreError> {
        let call = self.call("listing checkpoints")?;
        checkpoints::list(&self.inner, &call, feed).await
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
        let call = self.call("committing an offset")?;
        let reader = (feed, channel, group, partition);
        positions::commit(&self.inner, &call, reader, offset, expected).await
    }

    async fn committed_offsets(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
    ) -> Result<Vec<(u16, u64)>, StoreError> {
        let call = self.call("reading offsets")?;
        positions::committed(&self.inner, &call, feed, channel, group).await
    }

    async fn load_position(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
    ) -> Result<Option<LoadPosition>, StoreError> {
        let call = self.call("reading an offset")?;
        positions::load_position(&self.inner, &call, feed, channel, group, partition).await
    }

    async fn write(&self, batch: WriteBatch) -> Result<WriteOutcome, StoreError> {
        let call = self.call("writing rows")?;
        write::write(&self.inner, &call, &batch).await
    }

    async fn list_rsvps(&self, query: RsvpsQuery) -> Result<Page<HistoryRow>, StoreError> {
        let call = self.call("listing rsvps")?;
        rsvps::list(&self.inner, &call, &query).await
    }

    async fn list_results(&self, query: ResultsQuery) -> Result<Page<ResultRow>, StoreError> {
        let call = self.call("listing results")?;
        results::list(&self.inner, &call, &query).await
    }

    async fn expire(&self, feed: &str, before_ms: i64) -> Result<Expired, StoreError> {
        let call = self.call("expiring history")?;
        floors::raise(&self.inner, &call, feed, before_ms).await
    }

    async fn put_query(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        let call = self.call("writing a query")?;
        definitions::queries(&self.inner, &call)
            .put((feed, name), &definition, &expected)
            .await
    }

    async fn query(&self, feed: &str, name: &str) -> Result<Option<QueryRow>, StoreError> {
        let call = self.call("reading a query")?;
        definitions::queries(&self.inner, &call)
            .get(feed, name)
            .await
    }

    async fn list_queries(&self, feed: &str) -> Result<Vec<QueryRow>, StoreError> {
        let call = self.call("listing queries")?;
        definitions::queries(&self.inner, &call).list(feed).await
    }

    async fn delete_query(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<bool, StoreError> {
        let call = self.call("deleting a query")?;
        definitions::queries(&self.inner, &call)
            .delete((feed, name), &expected)
            .await
    }

    async fn put_subscription(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        let call = self.call("writing a subscription")?;
        definitions::subscriptions(&self.inner, &call)
            .put((feed, name), &definition, &expected)
            .await
    }

    async fn subscription(
        &self,
        feed: &str,
        name: &str,
    ) -> Result<Option<SubscriptionRow>, StoreError> {
        let call = self.call("reading a subscription")?;
        definitions::subscriptions(&self.inner, &call)
            .get(feed, name)
            .await
    }

    async fn list_subscriptions(&self, feed: &str) -> Result<Vec<SubscriptionRow>, StoreError> {
        let call = self.call("listing subscriptions")?;
        definitions::subscriptions(&self.inner, &call)
            .list(feed)
            .await
    }

    async fn delete_subscription(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<(), StoreError> {
        let call = self.call("deleting a subscription")?;
        let subscription = Subscription::new(&self.inner, &call, feed, name)?;
        subscription.delete(&expected).await
    }

    async fn claim_progress(
        &self,
        feed: &str,
        subscription: &str,
        partitions: u16,
        epoch: u64,
    ) -> Result<(), StoreError> {
        let call = self.call("claiming progress")?;
        let subscription = Subscription::new(&self.inner, &call, feed, subscription)?;
        subscription.claim(partitions, epoch).await
    }

    async fn save_progress(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        epoch: u64,
        state: Bytes,
    ) -> Result<(), StoreError> {
        let call = self.call("saving progress")?;
        let new = ProgressRow {
            partition,
            epoch,
            state,
        };
        let subscription = Subscription::new(&self.inner, &call, feed, subscription)?;
        subscription.save(&new).await
    }

    async fn progress(
        &self,
        feed: &str,
        subscription: &str,
    ) -> Result<Vec<ProgressRow>, StoreError> {
        let call = self.call("reading progress")?;
        Subscription::new(&self.inner, &call, feed, subscription)?
            .progress()
            .await
    }

    async fn park(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        messages: Vec<ParkedMessage>,
    ) -> Result<(), StoreError> {
        let call = self.call("parking messages")?;
        let subscription = Subscription::new(&self.inner, &call, feed, subscription)?;
        subscription.park(epoch, &messages).await
    }

    async fn parked(
        &self,
        feed: &str,
        subscription: &str,
        positions: &[(u16, u64)],
    ) -> Result<Vec<ParkedMessage>, StoreError> {
        let call = self.call("reading parked messages")?;
        let subscription = Subscription::new(&self.inner, &call, feed, subscription)?;
        subscription.parked(positions).await
    }

    async fn parked_offsets(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        from: u64,
        limit: u32,
    ) -> Result<Vec<u64>, StoreError> {
        let call = self.call("reading parked messages")?;
        let subscription = Subscription::new(&self.inner, &call, feed, subscription)?;
        subscription.parked_offsets(partition, from, limit).await
    }

    async fn list_parked(&self, query: ParkedQuery) -> Result<Page<ParkedMessage>, StoreError> {
        let call = self.call("listing parked messages")?;
        let subscription = Subscription::new(&self.inner, &call, &query.feed, &query.subscription)?;
        subscription.list_parked(&query).await
    }

    async fn unpark(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError> {
        let call = self.call("removing parked messages")?;
        let subscription = Subscription::new(&self.inner, &call, feed, subscription)?;
        subscription.unpark(epoch, positions).await
    }
}
