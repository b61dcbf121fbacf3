//! Tables in this process: durable, no server, no other dependency than a folder.
//!
//! Invariants:
//! - What was answered has been fsynced; there is no setting to the contrary.
//! - A batch of rows and its writer's position are one commit: after a kill both are there or
//!   neither, so loading has exactly-once effect.
//! - Memory: `cache_bytes` (32 MiB) of blocks read, up to about 4 MiB of rows not yet in files
//!   for each of the two large tables, 2 MiB for each of the others, at most five times that while
//!   files are written and merged. A page costs at most 20,000 rows looked at and 2 MiB.
//! - One process per data folder, by an OS lock; so a lease is always free, and taking it counts
//!   its epoch up.
//!
//! On disk, in `<data>/store/`: `LOCK`, `tables/` (fjall), `checkpoints/` (files). The modules:
//!
//! | module | its job |
//! |---|---|
//! | `config`, `crash` | settings; a test's hook |
//! | `folder` | the lock; names that are durable |
//! | `tables` | the engine: commits, group sync, opened anew after a failed write |
//! | `write` | rows in, with the latest states that follow |
//! | `rsvps`, `results` | pages out |
//! | `expire` | forgets old history |
//! | `positions`, `leases` | offsets; epochs of leases |
//! | `definitions` | what standing queries and subscriptions are |
//! | `subscriptions` | how far subscriptions are, and what they have parked |
//! | `checkpoints` | states with their manifests |

mod checkpoints;
mod config;
mod crash;
mod definitions;
mod expire;
mod folder;
mod leases;
mod positions;
mod results;
mod rsvps;
mod subscriptions;
mod tables;
mod write;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;

pub use config::{CrashAt, CrashPoint, EmbeddedConfig};

use crate::contract::{CheckpointManifest, Lease, Store};
use crate::error::StoreError;
use crate::rows::{
    Expected, Expired, HistoryRow, LoadPosition, Page, ParkedMessage, ParkedQuery, ProgressRow,
    QueryRow, ResultRow, ResultsQuery, RsvpsQuery, SubscriptionRow, WriteBatch, WriteOutcome,
};
use checkpoints::Checkpoints;
use crash::Crash;
use definitions::{QUERIES, SUBSCRIPTIONS};
use positions::Reader;
use tables::{Failure, Open, Tables};

/// The embedded store. The folder is free again once it is closed or its last clone is dropped.
#[derive(Debug)]
pub struct Embedded {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    tables: Tables,
    checkpoints: Checkpoints,
    sweeps: expire::Sweeps,
    leases: leases::Held,
}

impl Embedded {
    /// Makes `store/` in the data folder, takes its lock, and recovers what a kill has left.
    /// Blocks on I/O.
    ///
    /// # Errors
    /// [`StoreError::InUse`], [`StoreError::Unwritable`], [`StoreError::DiskFull`],
    /// [`StoreError::Corrupt`], [`StoreError::InvalidConfig`].
    pub fn open(config: impl Into<EmbeddedConfig>) -> Result<Arc<Self>, StoreError> {
        let config = config.into();
        config.check()?;
        let crash = Crash::new(config.crash_at)?;
        let folder = config.dir.join("store");
        let tables = Tables::open(&folder, config.cache_bytes, crash)?;
        let inner = Inner {
            tables,
            checkpoints: Checkpoints::new(folder.join("checkpoints")),
            sweeps: expire::Sweeps::default(),
            leases: leases::Held::default(),
        };
        Ok(Arc::new(Embedded {
            inner: Arc::new(inner),
        }))
    }

    /// Waits for calls under way, closes the tables and gives the folder free. Later calls end
    /// with [`StoreError::Closed`].
    pub async fn close(&self) {
        let inner = Arc::clone(&self.inner);
        let _ = tokio::task::spawn_blocking(move || inner.tables.close()).await;
    }

    /// Runs what blocks on I/O away from the async threads.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let inner = Arc::clone(&self.inner);
        let done = tokio::task::spawn_blocking(move || work(&inner)).await;
        done.unwrap_or(Err(StoreError::Closed))
    }

    /// The same with the open tables.
    async fn tables<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner, &Open) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.blocking(|inner| inner.tables.with(|open| work(inner, open)))
            .await
    }
}

#[async_trait]
impl Store for Embedded {
    fn instance(&self) -> &str {
        &self.inner.leases.instance
    }

    fn lease_ttl(&self) -> Option<Duration> {
        None
    }

    async fn acquire_lease(&self, feed: &str, name: &str) -> Result<u64, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| {
            leases::acquire(&inner.tables, open, &inner.leases, &feed, &name)
        })
        .await
    }

    async fn renew_lease(
        &self,
        feed: &str,
        name: &str,
        epoch: u64,
        _ttl: Duration,
    ) -> Result<(), StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| leases::renew(open, &inner.leases, &feed, &name, epoch))
            .await
    }

    async fn release_lease(&self, feed: &str, name: &str, epoch: u64) -> Result<(), StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, _| leases::release(&inner.leases, &feed, &name, epoch))
            .await
    }

    async fn lease(&self, feed: &str, name: &str) -> Result<Option<Lease>, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| leases::get(open, &inner.leases, &feed, &name))
            .await
    }

    async fn claim_checkpoints(
        &self,
        feed: &str,
        owner: &str,
        epoch: u64,
    ) -> Result<(), StoreError> {
        let (feed, owner) = (feed.to_owned(), owner.to_owned());
        self.blocking(move |inner| inner.checkpoints.claim(&feed, &owner, epoch))
            .await
    }

    async fn commit_checkpoint(
        &self,
        feed: &str,
        manifest: CheckpointManifest,
        state: Bytes,
    ) -> Result<(), StoreError> {
        let feed = feed.to_owned();
        self.blocking(move |inner| {
            let crash = inner.tables.crash();
            inner.checkpoints.commit(crash, &feed, &manifest, &state)
        })
        .await
    }

    async fn newest_checkpoint(
        &self,
        feed: &str,
        owner: &str,
    ) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError> {
        let (feed, owner) = (feed.to_owned(), owner.to_owned());
        self.blocking(move |inner| inner.checkpoints.newest(&feed, &owner))
            .await
    }

    async fn list_checkpoints(&self, feed: &str) -> Result<Vec<CheckpointManifest>, StoreError> {
        let feed = feed.to_owned();
        self.blocking(move |inner| inner.checkpoints.list(&feed))
            .await
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
        let reader = Reader {
            feed: feed.to_owned(),
            channel: channel.to_owned(),
            group: group.to_owned(),
            partition,
        };
        self.tables(move |inner, open| {
            positions::commit(&inner.tables, open, &reader, offset, expected)
        })
        .await
    }

    async fn committed_offsets(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
    ) -> Result<Vec<(u16, u64)>, StoreError> {
        let (feed, channel, group) = (feed.to_owned(), channel.to_owned(), group.to_owned());
        self.tables(move |_, open| positions::committed(open, &feed, &channel, &group))
            .await
    }

    async fn load_position(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
    ) -> Result<Option<LoadPosition>, StoreError> {
        let (feed, channel, group) = (feed.to_owned(), channel.to_owned(), group.to_owned());
        self.tables(move |_, open| {
            positions::load_position(open, &feed, &channel, &group, partition)
        })
        .await
    }

    async fn write(&self, batch: WriteBatch) -> Result<WriteOutcome, StoreError> {
        self.tables(move |inner, open| write::write(&inner.tables, open, &batch))
            .await
    }

    async fn list_rsvps(&self, query: RsvpsQuery) -> Result<Page<HistoryRow>, StoreError> {
        self.tables(move |_, open| rsvps::list(open, &query)).await
    }

    async fn list_results(&self, query: ResultsQuery) -> Result<Page<ResultRow>, StoreError> {
        self.tables(move |_, open| results::list(open, &query))
            .await
    }

    async fn expire(&self, feed: &str, before_ms: i64) -> Result<Expired, StoreError> {
        let feed = feed.to_owned();
        self.tables(move |inner, open| {
            expire::step(&inner.tables, open, &inner.sweeps, &feed, before_ms)
        })
        .await
    }

    async fn put_query(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| {
            QUERIES.put(&inner.tables, open, (&feed, &name), &definition, &expected)
        })
        .await
    }

    async fn query(&self, feed: &str, name: &str) -> Result<Option<QueryRow>, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |_, open| QUERIES.get(open, &feed, &name))
            .await
    }

    async fn list_queries(&self, feed: &str) -> Result<Vec<QueryRow>, StoreError> {
        let feed = feed.to_owned();
        self.tables(move |_, open| QUERIES.list(open, &feed)).await
    }

    async fn delete_query(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<bool, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| {
            QUERIES.delete(&inner.tables, open, (&feed, &name), &expected)
        })
        .await
    }

    async fn put_subscription(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| {
            SUBSCRIPTIONS.put(&inner.tables, open, (&feed, &name), &definition, &expected)
        })
        .await
    }

    async fn subscription(
        &self,
        feed: &str,
        name: &str,
    ) -> Result<Option<SubscriptionRow>, StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |_, open| SUBSCRIPTIONS.get(open, &feed, &name))
            .await
    }

    async fn list_subscriptions(&self, feed: &str) -> Result<Vec<SubscriptionRow>, StoreError> {
        let feed = feed.to_owned();
        self.tables(move |_, open| SUBSCRIPTIONS.list(open, &feed))
            .await
    }

    async fn delete_subscription(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<(), StoreError> {
        let (feed, name) = (feed.to_owned(), name.to_owned());
        self.tables(move |inner, open| {
            subscriptions::delete(&inner.tables, open, (&feed, &name), &expected)
        })
        .await
    }

    async fn claim_progress(
        &self,
        feed: &str,
        subscription: &str,
        partitions: u16,
        epoch: u64,
    ) -> Result<(), StoreError> {
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        self.tables(move |inner, open| {
            subscriptions::claim(&inner.tables, open, (&feed, &name), partitions, epoch)
        })
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
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        let new = ProgressRow {
            partition,
            epoch,
            state,
        };
        self.tables(move |inner, open| {
            subscriptions::save(&inner.tables, open, (&feed, &name), &new)
        })
        .await
    }

    async fn progress(
        &self,
        feed: &str,
        subscription: &str,
    ) -> Result<Vec<ProgressRow>, StoreError> {
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        self.tables(move |_, open| subscriptions::progress(open, &feed, &name))
            .await
    }

    async fn park(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        messages: Vec<ParkedMessage>,
    ) -> Result<(), StoreError> {
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        self.tables(move |inner, open| {
            subscriptions::park(&inner.tables, open, (&feed, &name), epoch, &messages)
        })
        .await
    }

    async fn parked(
        &self,
        feed: &str,
        subscription: &str,
        positions: &[(u16, u64)],
    ) -> Result<Vec<ParkedMessage>, StoreError> {
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        let positions = positions.to_vec();
        self.tables(move |_, open| subscriptions::parked(open, (&feed, &name), &positions))
            .await
    }

    async fn parked_offsets(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        from: u64,
        limit: u32,
    ) -> Result<Vec<u64>, StoreError> {
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        self.tables(move |_, open| {
            subscriptions::parked_offsets(open, (&feed, &name), (partition, from), limit)
        })
        .await
    }

    async fn list_parked(&self, query: ParkedQuery) -> Result<Page<ParkedMessage>, StoreError> {
        self.tables(move |_, open| subscriptions::list_parked(open, &query))
            .await
    }

    async fn unpark(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError> {
        let (feed, name) = (feed.to_owned(), subscription.to_owned());
        let positions = positions.to_vec();
        self.tables(move |inner, open| {
            subscriptions::unpark(&inner.tables, open, (&feed, &name), epoch, &positions)
        })
        .await
    }
}
