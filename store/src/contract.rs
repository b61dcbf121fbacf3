//! The trait: what a role may ask of the store.
//!
//! - A write is idempotent: the same row again is the same row. Latest state is ordered by the
//!   version of the record that made it, never by mtime.
//! - Checkpoints and offsets move by compare-and-swap: of two writers, one gets a typed error.
//! - What a subscription has, its progress and its parked messages, is changed by no epoch older than
//!   the one that claimed it last.
//! - A checkpoint that is returned holds: its bytes equal its hash. The two newest are kept.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use xxhash_rust::xxh3::xxh3_64;

use crate::error::StoreError;
use crate::rows::{
    Expected, Expired, HistoryRow, LoadPosition, Page, ParkedMessage, ParkedQuery, ProgressRow,
    QueryRow, ResultRow, ResultsQuery, RsvpsQuery, SubscriptionRow, WriteBatch, WriteOutcome,
};

/// Names a checkpoint: whose, how new, and of what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckpointManifest {
    /// For example `analyse/0` or `merge`.
    pub owner: String,
    /// Epoch of the owner's lease.
    pub epoch: u64,
    /// Counts the owner's checkpoints; increases within an epoch and over epochs.
    pub sequence: u64,
    /// Offset of the next input record.
    pub next_offset: u64,
    /// When it was taken, ms since 1970.
    pub taken_at_ms: i64,
    /// Length of what is kept, bytes.
    pub bytes: u64,
    /// xxh3-64 of what is kept.
    pub hash: u64,
    /// xxh3-64 of the state alone, without what says whose it is and when it was taken: equal for
    /// equal states. The owner's word; the store only hands it on.
    pub state_hash: u64,
}

/// Who has a lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// The epoch that was given last.
    pub epoch: u64,
    /// The instance that has it; `None`: it is free, or has run out as seen from here, so that it
    /// can be taken.
    pub owner: Option<String>,
    /// How long it lasts after it was taken or renewed; `None`: as long as its owner runs.
    pub ttl: Option<Duration>,
    /// When it expires if it is not renewed, by its owner's clock, ms since 1970: for people to
    /// read. Nothing is decided by it.
    pub expires_at_ms: Option<i64>,
}

impl CheckpointManifest {
    /// Checks that it is the manifest of this state.
    ///
    /// # Errors
    /// [`StoreError::ManifestMismatch`].
    pub(crate) fn check(&self, state: &[u8]) -> Result<(), StoreError> {
        let found = (state.len() as u64, xxh3_64(state));
        if (self.bytes, self.hash) == found {
            return Ok(());
        }
        let text = |(bytes, hash): (u64, u64)| format!("{bytes} bytes with hash {hash:016x}");
        Err(StoreError::ManifestMismatch {
            owner: self.owner.clone(),
            said: text((self.bytes, self.hash)),
            found: text(found),
        })
    }
}

/// Long-term tables, checkpoints, offsets and leases of all feeds.
#[async_trait]
pub trait Store: Send + Sync {
    /// What this instance is called in leases; no two that run are called the same.
    fn instance(&self) -> &str;

    /// How long leases last after they were taken or renewed; `None`: as long as the process.
    fn lease_ttl(&self) -> Option<Duration>;

    /// Takes the lease `name` (for example `analyse/0`) and returns its epoch, one more than the
    /// last one ever given. An instance may take its own lease again.
    ///
    /// Where leases expire (on CQL), the lease lasts for its ttl from when this call *began*, and
    /// from when each renewal began: by then the owner has renewed it or stopped what it does
    /// under it. A lease that another has is taken by asking again: once its ttl has passed, as
    /// seen from here, without a sign of its owner.
    ///
    /// # Errors
    /// [`StoreError::LeaseHeld`] when another instance has it.
    async fn acquire_lease(&self, feed: &str, name: &str) -> Result<u64, StoreError>;

    /// Makes the lease of this epoch last for `ttl` from when the call began.
    ///
    /// # Errors
    /// [`StoreError::LeaseLost`] when it was released or taken since.
    async fn renew_lease(
        &self,
        feed: &str,
        name: &str,
        epoch: u64,
        ttl: Duration,
    ) -> Result<(), StoreError>;

    /// Gives back the lease of this epoch: it is free at once. What is no longer held stays as it
    /// is.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn release_lease(&self, feed: &str, name: &str, epoch: u64) -> Result<(), StoreError>;

    /// Who has a lease; `None`: nobody has ever taken it.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn lease(&self, feed: &str, name: &str) -> Result<Option<Lease>, StoreError>;

    /// Says that an owner goes on under this epoch: from here on a checkpoint of a lower one is
    /// refused, whoever was paused while it committed. What is kept stays as it is. Saying it again
    /// is no error.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when a higher epoch has said so, or has committed.
    async fn claim_checkpoints(
        &self,
        feed: &str,
        owner: &str,
        epoch: u64,
    ) -> Result<(), StoreError>;

    /// Names a checkpoint once its state is durable.
    ///
    /// # Errors
    /// [`StoreError::Stale`] unless (epoch, sequence) is beyond the newest one's, and its epoch not
    /// below the one claimed last.
    async fn commit_checkpoint(
        &self,
        feed: &str,
        manifest: CheckpointManifest,
        state: Bytes,
    ) -> Result<(), StoreError>;

    /// The newest checkpoint of an owner that holds, if any; an older one, with a warning in the
    /// log, where the newest is damaged.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when there are checkpoints and none holds.
    async fn newest_checkpoint(
        &self,
        feed: &str,
        owner: &str,
    ) -> Result<Option<(CheckpointManifest, Bytes)>, StoreError>;

    /// The manifests kept, by owner, newest first.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn list_checkpoints(&self, feed: &str) -> Result<Vec<CheckpointManifest>, StoreError>;

    /// Keeps a group's next offset of a partition. `expected` is the offset it is believed to
    /// have; `None` takes any. What [`LoadPosition::applied`] said of it is forgotten: rows are
    /// idempotent, so a reader that is set back applies them again.
    ///
    /// # Errors
    /// [`StoreError::OffsetConflict`] with the actual one.
    async fn commit_offset(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
        offset: u64,
        expected: Option<u64>,
    ) -> Result<(), StoreError>;

    /// The offsets that a group has committed, by partition.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn committed_offsets(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
    ) -> Result<Vec<(u16, u64)>, StoreError>;

    /// Where a reader stands that writes rows; `expected` in it is its own `next_offset`, as the
    /// next write wants it.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn load_position(
        &self,
        feed: &str,
        channel: &str,
        group: &str,
        partition: u16,
    ) -> Result<Option<LoadPosition>, StoreError>;

    /// Writes rows, and the writer's position with them; durable when it returns. A row that is
    /// there already is the same row.
    ///
    /// In this process: all or nothing. On CQL: the position after the rows, so that it never
    /// counts a row that is not there; after an error some rows may be, and the same write again
    /// completes it.
    ///
    /// Rows that are never taken, because they are too large for example, do not keep the others
    /// out: they are in the outcome, and the position stays. Whoever has put them elsewhere moves
    /// it by a write without rows, so that none is lost in between.
    ///
    /// # Errors
    /// [`StoreError::OffsetConflict`] when the position is not where the writer believes it;
    /// others when it could not be written.
    async fn write(&self, batch: WriteBatch) -> Result<WriteOutcome, StoreError>;

    /// A page of the states that RSVPs took (or of their latest states), by mtime.
    ///
    /// # Errors
    /// [`StoreError::BadPageToken`] for a token of another query.
    async fn list_rsvps(&self, query: RsvpsQuery) -> Result<Page<HistoryRow>, StoreError>;

    /// A page of results of standing queries, by window end.
    ///
    /// # Errors
    /// [`StoreError::BadPageToken`] for a token of another query.
    async fn list_results(&self, query: ResultsQuery) -> Result<Page<ResultRow>, StoreError>;

    /// Forgets states that RSVPs took before a stream time, but for latest states, and results
    /// of windows that ended before it: no listing has them any more. One step of bounded work, not
    /// above 20,000 rows. On CQL no rows are removed here; their room comes back by their TTL.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn expire(&self, feed: &str, before_ms: i64) -> Result<Expired, StoreError>;

    /// Creates or changes a standing query; returns the new etag, which no query of the feed has
    /// had before.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when what is there is not what was expected;
    /// [`StoreError::TooLong`] above 1 MiB, [`StoreError::TooMany`] above 1,000 of them.
    async fn put_query(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError>;

    /// A standing query, if there is one of that name.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn query(&self, feed: &str, name: &str) -> Result<Option<QueryRow>, StoreError>;

    /// The standing queries, by name.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn list_queries(&self, feed: &str) -> Result<Vec<QueryRow>, StoreError>;

    /// Deletes a standing query; says whether there was one.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when what is there is not what was expected.
    async fn delete_query(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<bool, StoreError>;

    /// Creates or changes a subscription; returns the new etag, which no subscription of the feed
    /// has had before.
    ///
    /// # Errors
    /// As [`put_query`](Store::put_query).
    async fn put_subscription(
        &self,
        feed: &str,
        name: &str,
        definition: Bytes,
        expected: Expected,
    ) -> Result<String, StoreError>;

    /// A subscription, if there is one of that name.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn subscription(
        &self,
        feed: &str,
        name: &str,
    ) -> Result<Option<SubscriptionRow>, StoreError>;

    /// The subscriptions, by name.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn list_subscriptions(&self, feed: &str) -> Result<Vec<SubscriptionRow>, StoreError>;

    /// Deletes a subscription with its progress and its parked messages. One that is not there is
    /// no error where none was expected by an etag.
    ///
    /// In this process the last step is one commit. On CQL, where a kill in between leaves part of
    /// it, the same call again completes it.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when what is there is not what was expected.
    async fn delete_subscription(
        &self,
        feed: &str,
        name: &str,
        expected: Expected,
    ) -> Result<(), StoreError>;

    /// Says that an owner goes on with a subscription under this epoch, in partitions 0 to
    /// `partitions` - 1: from here on what a lower one saves, parks or unparks there is refused,
    /// whoever was paused meanwhile. What is kept stays as it is. Saying it again is no error.
    ///
    /// # Errors
    /// [`StoreError::StaleEpoch`] when a higher epoch has said so, or has saved;
    /// [`StoreError::NotFound`] where there is no such subscription.
    async fn claim_progress(
        &self,
        feed: &str,
        subscription: &str,
        partitions: u16,
        epoch: u64,
    ) -> Result<(), StoreError>;

    /// Keeps how far a subscription is in a partition: a state of at most 1 MiB, whose meaning is
    /// its owner's, who has the lease `subscription/<name>`. Only where no higher epoch has saved or
    /// claimed.
    ///
    /// # Errors
    /// [`StoreError::StaleEpoch`] with the epoch that has; [`StoreError::NotFound`] where there is
    /// no such subscription; [`StoreError::TooLong`].
    async fn save_progress(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        epoch: u64,
        state: Bytes,
    ) -> Result<(), StoreError>;

    /// How far a subscription is, by partition; nothing of those that it has not begun.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn progress(
        &self,
        feed: &str,
        subscription: &str,
    ) -> Result<Vec<ProgressRow>, StoreError>;

    /// Sets messages aside; durable when it returns. One that is parked already is overwritten.
    ///
    /// In this process: all or nothing. On CQL, after an error, some may be; the same again
    /// completes it.
    ///
    /// # Errors
    /// [`StoreError::StaleEpoch`] where a higher epoch has claimed one of their partitions;
    /// [`StoreError::NotFound`] where there is no such subscription; [`StoreError::TooLong`].
    async fn park(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        messages: Vec<ParkedMessage>,
    ) -> Result<(), StoreError>;

    /// A page of parked messages, by (partition, offset).
    ///
    /// # Errors
    /// [`StoreError::BadPageToken`] for a token of another query.
    async fn list_parked(&self, query: ParkedQuery) -> Result<Page<ParkedMessage>, StoreError>;

    /// The parked messages at these positions, (partition, offset), that are there; in any order.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn parked(
        &self,
        feed: &str,
        subscription: &str,
        positions: &[(u16, u64)],
    ) -> Result<Vec<ParkedMessage>, StoreError>;

    /// The offsets of the parked messages of a partition from `from` on, rising, `limit` at most.
    ///
    /// # Errors
    /// When the store does not answer.
    async fn parked_offsets(
        &self,
        feed: &str,
        subscription: &str,
        partition: u16,
        from: u64,
        limit: u32,
    ) -> Result<Vec<u64>, StoreError>;

    /// Removes parked messages, named by (partition, offset). One that is not there is no error.
    ///
    /// # Errors
    /// [`StoreError::StaleEpoch`] where a higher epoch has claimed one of their partitions.
    async fn unpark(
        &self,
        feed: &str,
        subscription: &str,
        epoch: u64,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError>;
}
