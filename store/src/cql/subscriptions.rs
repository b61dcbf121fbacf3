//! What subscriptions have: how far they are in each partition, and the messages they have parked, of
//! which `parked` has the rest.
//!
//! - Both move by compare-and-swap, each partition by itself, on a token that every change writes
//!   anew. So neither a request that comes late nor another instance's clock brings back what was
//!   replaced, or hides what came after it: a plain delete would hide a message that is parked again
//!   by an instance whose clock is behind.
//! - The parked messages of a partition share one token, a static column; a change of up to
//!   `batch_rows` of them is one batch, taken whole or not.
//! - A claim raises the epoch of a partition's progress, and that of the token of its messages: a swap
//!   of an older epoch is refused from then on. A row of progress that was only claimed has no state.
//! - A directory names the partitions; it is written before their rows and stays for ever.
//! - Nothing is left of what was deleted: deleting removes the rows, then the definition, then what
//!   came in between; whoever has written looks for the definition after it, and takes back what it
//!   has written where there is none.

use bytes::Bytes;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use uuid::Uuid;

use super::Inner;
use super::call::{Call, Swapped};
use super::definitions::{self, Definitions};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{Expected, ProgressRow};

/// Reads at the same time.
pub(super) const READS: usize = 8;

/// Progress as it stands: epoch, token.
type Kept = (i64, Uuid);

/// What a row of progress has that was only claimed.
const NO_STATE: Option<&[u8]> = None;

/// One subscription, during one call.
pub(super) struct Subscription<'a> {
    pub(super) inner: &'a Inner,
    pub(super) call: &'a Call,
    pub(super) definitions: Definitions<'a>,
    pub(super) feed: &'a str,
    pub(super) name: &'a str,
}

impl<'a> Subscription<'a> {
    pub(super) fn new(
        inner: &'a Inner,
        call: &'a Call,
        feed: &'a str,
        name: &'a str,
    ) -> Result<Self, StoreError> {
        keys::feed(feed)?;
        keys::check("subscription", name)?;
        Ok(Subscription {
            inner,
            call,
            definitions: definitions::subscriptions(inner, call),
            feed,
            name,
        })
    }

    pub(super) fn key(&self, partition: u16) -> (&str, &str, i32) {
        (self.feed, self.name, i32::from(partition))
    }

    /// Writes the directory's row of a partition, once.
    pub(super) async fn enter(&self, partition: u16) -> Result<(), StoreError> {
        let entry = (self.feed.to_owned(), self.name.to_owned(), partition);
        let known = &self.inner.subscription_partitions;
        if known.due(&entry, 0).is_some() {
            let put = &self.inner.statements.put_subscription_partition;
            self.call.put(put, self.key(partition)).await?;
            known.written(entry, i64::MAX);
        }
        Ok(())
    }

    /// The partitions that may have rows, in order.
    pub(super) async fn partitions(&self) -> Result<Vec<u16>, StoreError> {
        let list = &self.inner.statements.subscription_partitions;
        let rows: Vec<(i32,)> = self.call.rows(list, (self.feed, self.name)).await?;
        Ok(rows.into_iter().map(|(number,)| number as u16).collect())
    }

    pub(super) async fn is_there(&self) -> Result<bool, StoreError> {
        self.definitions.is_there(self.feed, self.name).await
    }

    /// The error of an epoch that was replaced.
    pub(super) fn stale(&self, (partition, epoch): (u16, u64), newest_epoch: u64) -> StoreError {
        StoreError::StaleEpoch {
            subscription: self.name.to_owned(),
            partition,
            epoch,
            newest_epoch,
        }
    }

    /// See [`Store::claim_progress`](crate::Store::claim_progress).
    pub(super) async fn claim(&self, partitions: u16, epoch: u64) -> Result<(), StoreError> {
        if !self.is_there().await? {
            return Err(self.definitions.not_found(self.name));
        }
        let claims = stream::iter(0..partitions)
            .map(|partition| self.claim_one(partition, epoch))
            .buffer_unordered(READS);
        claims.try_collect::<Vec<()>>().await?;
        if self.is_there().await? {
            return Ok(());
        }
        self.clear().await?;
        Err(self.definitions.not_found(self.name))
    }

    async fn claim_one(&self, partition: u16, epoch: u64) -> Result<(), StoreError> {
        self.enter(partition).await?;
        let statements = &self.inner.statements;
        let (feed, name, number) = self.key(partition);
        let mut stands = self.kept(partition).await?;
        loop {
            if let Some((newest, _)) = stands.filter(|kept| kept.0 as u64 > epoch) {
                return Err(self.stale((partition, epoch), newest as u64));
            }
            let token = Uuid::new_v4();
            let is_mine = |kept: Option<&Kept>| kept.is_some_and(|kept| kept.1 == token);
            let read = (&statements.progress_token, self.key(partition));
            let swapped = if let Some((_, before)) = stands {
                let values = (epoch as i64, token, feed, name, number, before);
                let swap = (&statements.claim_progress, values);
                self.call.swap(swap, read, is_mine).await?
            } else {
                let values = (feed, name, number, epoch as i64, NO_STATE, token);
                let swap = (&statements.insert_progress, values);
                self.call.swap(swap, read, is_mine).await?
            };
            match swapped {
                Swapped::Done => break,
                Swapped::Not(kept) => stands = kept,
            }
            self.call.check_time()?;
        }
        self.claim_parked(partition, epoch).await
    }

    /// See [`Store::save_progress`](crate::Store::save_progress).
    pub(super) async fn save(&self, new: &ProgressRow) -> Result<(), StoreError> {
        new.check(self.name)?;
        let ProgressRow {
            partition, epoch, ..
        } = *new;
        self.enter(partition).await?;
        let mut stands = self.kept(partition).await?;
        loop {
            if let Some((newest, _)) = stands.filter(|kept| kept.0 as u64 > epoch) {
                return Err(self.stale((partition, epoch), newest as u64));
            }
            let token = Uuid::new_v4();
            match self.swap_progress(new, stands, token).await? {
                Swapped::Done if self.is_there().await? => return Ok(()),
                Swapped::Done => {
                    self.forget_progress(partition, (epoch as i64, token))
                        .await?;
                    return Err(self.definitions.not_found(self.name));
                }
                Swapped::Not(kept) => stands = kept,
            }
            self.call.check_time()?;
        }
    }

    async fn kept(&self, partition: u16) -> Result<Option<Kept>, StoreError> {
        let read = &self.inner.statements.progress_token;
        self.call.row(read, self.key(partition)).await
    }

    async fn swap_progress(
        &self,
        new: &ProgressRow,
        stands: Option<Kept>,
        token: Uuid,
    ) -> Result<Swapped<Kept>, StoreError> {
        let statements = &self.inner.statements;
        let (feed, name, partition) = self.key(new.partition);
        let (epoch, state) = (new.epoch as i64, &new.state[..]);
        let is_mine = |kept: Option<&Kept>| kept.is_some_and(|kept| kept.1 == token);
        let read = (&statements.progress_token, self.key(new.partition));
        if let Some((_, before)) = stands {
            let values = (epoch, state, token, feed, name, partition, before);
            let swap = (&statements.update_progress, values);
            self.call.swap(swap, read, is_mine).await
        } else {
            let values = (feed, name, partition, epoch, state, token);
            let swap = (&statements.insert_progress, values);
            self.call.swap(swap, read, is_mine).await
        }
    }

    /// Removes the progress that stands, if it is still this one.
    async fn forget_progress(&self, partition: u16, stands: Kept) -> Result<(), StoreError> {
        let statements = &self.inner.statements;
        let (feed, name, number) = self.key(partition);
        let swap = (&statements.delete_progress, (feed, name, number, stands.1));
        let is_gone = |kept: Option<&Kept>| kept.is_none_or(|kept| kept.1 != stands.1);
        let read = (&statements.progress_token, self.key(partition));
        self.call.swap(swap, read, is_gone).await.map(drop)
    }

    /// See [`Store::progress`](crate::Store::progress).
    pub(super) async fn progress(&self) -> Result<Vec<ProgressRow>, StoreError> {
        let rows: Vec<Option<ProgressRow>> = stream::iter(self.partitions().await?)
            .map(|partition| async move {
                let read = &self.inner.statements.progress;
                let kept: Option<(i64, Option<Vec<u8>>)> =
                    self.call.row(read, self.key(partition)).await?;
                Ok::<_, StoreError>(kept.and_then(|(epoch, state)| {
                    Some(ProgressRow {
                        partition,
                        epoch: epoch as u64,
                        state: Bytes::from(state?),
                    })
                }))
            })
            .buffered(READS)
            .try_collect()
            .await?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// See [`Store::delete_subscription`](crate::Store::delete_subscription).
    pub(super) async fn delete(&self, expected: &Expected) -> Result<(), StoreError> {
        let name = (self.feed, self.name);
        self.definitions.check(name, expected).await?;
        self.clear().await?;
        self.definitions.delete(name, expected).await?;
        self.clear().await
    }

    /// Removes progress and parked messages.
    async fn clear(&self) -> Result<(), StoreError> {
        for partition in self.partitions().await? {
            while let Some(stands) = self.kept(partition).await? {
                self.forget_progress(partition, stands).await?;
                self.call.check_time()?;
            }
            loop {
                let read = &self.inner.statements.parked_offsets;
                let (feed, name, number) = self.key(partition);
                let limit = self.inner.config.batch_rows as i32;
                let values = (feed, name, number, -1_i64, limit);
                let rows: Vec<(i64,)> = self.call.rows(read, values).await?;
                if rows.is_empty() {
                    break;
                }
                let position = |(offset,): (i64,)| (partition, offset as u64);
                let positions: Vec<_> = rows.into_iter().map(position).collect();
                self.remove_parked(None, &positions).await?;
                self.call.check_time()?;
            }
            // Whoever makes it anew may begin with any epoch.
            self.free_parked(partition).await?;
        }
        Ok(())
    }
}
