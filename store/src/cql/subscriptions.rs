//! What subscriptions have: how far they are in each partition, and the messages they have parked.
//!
//! - Both move by compare-and-swap, each partition by itself, on a token that every change writes
//!   anew. So neither a request that comes late nor another instance's clock brings back what was
//!   replaced, or hides what came after it: a plain delete would hide a message that is parked again
//!   by an instance whose clock is behind.
//! - The parked messages of a partition share one token, a static column; a change of up to
//!   `batch_rows` of them is one batch, taken whole or not.
//! - A directory names the partitions; it is written before their rows and stays for ever.
//! - Nothing is left of what was deleted: deleting removes the rows, then the definition, then what
//!   came in between; whoever has written looks for the definition after it, and takes back what it
//!   has written where there is none.

use bytes::Bytes;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use scylla::serialize::row::SerializeRow;
use scylla::statement::prepared::PreparedStatement;
use scylla::value::CqlTimestamp;
use uuid::Uuid;

use super::call::{Call, Swapped};
use super::definitions::{self, Definitions};
use super::{Inner, failure};
use crate::error::StoreError;
use crate::keys;
use crate::page_token;
use crate::rows::{
    Expected, PAGE_BYTES_MAX, Page, ParkedMessage, ParkedQuery, ProgressRow, page_rows,
};

/// Partitions that are read at the same time.
const READS: usize = 8;
/// Parked messages read at a time.
const ROWS_AT_A_TIME: i32 = 32;

/// Progress as it stands: epoch, token.
type Kept = (i64, Uuid);

/// The token of a partition's parked messages.
type Token = (Option<Uuid>,);

/// One subscription, during one call.
pub(super) struct Subscription<'a> {
    inner: &'a Inner,
    call: &'a Call,
    definitions: Definitions<'a>,
    feed: &'a str,
    name: &'a str,
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

    fn key(&self, partition: u16) -> (&str, &str, i32) {
        (self.feed, self.name, i32::from(partition))
    }

    /// Writes the directory's row of a partition, once.
    async fn enter(&self, partition: u16) -> Result<(), StoreError> {
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
    async fn partitions(&self) -> Result<Vec<u16>, StoreError> {
        let list = &self.inner.statements.subscription_partitions;
        let rows: Vec<(i32,)> = self.call.rows(list, (self.feed, self.name)).await?;
        Ok(rows.into_iter().map(|(number,)| number as u16).collect())
    }

    async fn is_there(&self) -> Result<bool, StoreError> {
        self.definitions.is_there(self.feed, self.name).await
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
                return Err(StoreError::StaleEpoch {
                    subscription: self.name.to_owned(),
                    partition,
                    epoch,
                    newest_epoch: newest as u64,
                });
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
                let kept: Option<(i64, Vec<u8>)> = self.call.row(read, self.key(partition)).await?;
                Ok::<_, StoreError>(kept.map(|(epoch, state)| ProgressRow {
                    partition,
                    epoch: epoch as u64,
                    state: Bytes::from(state),
                }))
            })
            .buffered(READS)
            .try_collect()
            .await?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// See [`Store::park`](crate::Store::park).
    pub(super) async fn park(&self, messages: &[ParkedMessage]) -> Result<(), StoreError> {
        for message in messages {
            message.check(self.name)?;
        }
        let mut messages: Vec<&ParkedMessage> = messages.iter().collect();
        messages.sort_by_key(|message| message.partition);
        for of_one in messages.chunk_by(|a, b| a.partition == b.partition) {
            let partition = of_one[0].partition;
            self.enter(partition).await?;
            for batch in self.batches(of_one) {
                let rows = batch.iter().map(|row| self.parked_values(row)).collect();
                let put = &self.inner.statements.put_parked;
                self.change_parked(partition, put, rows).await?;
            }
        }
        if self.is_there().await? {
            return Ok(());
        }
        let positions: Vec<(u16, u64)> = messages
            .iter()
            .map(|message| (message.partition, message.offset))
            .collect();
        self.unpark(&positions).await?;
        Err(self.definitions.not_found(self.name))
    }

    /// Cuts messages into batches that a server takes.
    fn batches<'m>(&self, mut rest: &'m [&'m ParkedMessage]) -> Vec<&'m [&'m ParkedMessage]> {
        let config = &self.inner.config;
        let mut batches = Vec::new();
        while !rest.is_empty() {
            let mut bytes = 0;
            let fits = |row: &&&ParkedMessage| {
                bytes += row.message.len() + row.reason.len();
                bytes <= config.batch_bytes
            };
            let count = rest.iter().take_while(fits).count();
            let (batch, others) = rest.split_at(count.clamp(1, config.batch_rows.min(rest.len())));
            batches.push(batch);
            rest = others;
        }
        batches
    }

    fn parked_values<'r>(&'r self, row: &'r ParkedMessage) -> impl SerializeRow + Sync + 'r {
        let (feed, name, partition) = self.key(row.partition);
        (
            feed,
            name,
            partition,
            row.offset as i64,
            CqlTimestamp(row.parked_ms),
            i64::from(row.attempts),
            &row.reason,
            &row.message[..],
        )
    }

    /// Runs one statement for each of some rows of a partition, all or none of them.
    async fn change_parked<V: SerializeRow + Sync>(
        &self,
        partition: u16,
        statement: &PreparedStatement,
        rows: Vec<V>,
    ) -> Result<(), StoreError> {
        let statements = &self.inner.statements;
        let read = (&statements.parked_token, self.key(partition));
        let mut stands: Option<Token> = self.call.row(read.0, read.1).await?;
        loop {
            let token = Uuid::new_v4();
            let (feed, name, number) = self.key(partition);
            let before = stands.and_then(|row| row.0);
            let guard = (token, feed, name, number, before);
            let is_mine = |row: Option<&Token>| row.is_some_and(|row| row.0 == Some(token));
            let swapped = self.call.swap_batch(
                (statement, &rows),
                (&statements.move_parked, guard),
                read,
                is_mine,
            );
            match swapped.await? {
                Swapped::Done => return Ok(()),
                Swapped::Not(row) => stands = row,
            }
            self.call.check_time()?;
        }
    }

    /// See [`Store::unpark`](crate::Store::unpark).
    pub(super) async fn unpark(&self, positions: &[(u16, u64)]) -> Result<(), StoreError> {
        let mut positions = positions.to_vec();
        positions.sort_unstable();
        positions.dedup();
        for of_one in positions.chunk_by(|a, b| a.0 == b.0) {
            for batch in of_one.chunks(self.inner.config.batch_rows) {
                let row = |(partition, offset): &(u16, u64)| {
                    let (feed, name, number) = self.key(*partition);
                    (feed, name, number, *offset as i64)
                };
                let delete = &self.inner.statements.delete_parked;
                let rows = batch.iter().map(row).collect();
                self.change_parked(of_one[0].0, delete, rows).await?;
            }
        }
        Ok(())
    }

    /// Parked messages of a partition beyond an offset, some at a time.
    async fn parked_after(
        &self,
        partition: u16,
        after: i64,
    ) -> Result<Vec<ParkedMessage>, StoreError> {
        type Row = (i64, CqlTimestamp, i64, String, Vec<u8>);
        let (feed, name, number) = self.key(partition);
        let values = (feed, name, number, after, ROWS_AT_A_TIME);
        let rows: Vec<Row> = self
            .call
            .rows(&self.inner.statements.parked, values)
            .await?;
        rows.into_iter()
            .map(|(offset, parked_at, attempts, reason, message)| {
                let attempts = u32::try_from(attempts)
                    .map_err(|e| failure::shape("listing parked messages", &e))?;
                Ok(ParkedMessage {
                    partition,
                    offset: offset as u64,
                    parked_ms: parked_at.0,
                    attempts,
                    reason,
                    message: message.into(),
                })
            })
            .collect()
    }

    /// See [`Store::list_parked`](crate::Store::list_parked).
    pub(super) async fn list_parked(
        &self,
        query: &ParkedQuery,
    ) -> Result<Page<ParkedMessage>, StoreError> {
        let hash = page_token::parked_hash(query);
        let begin = match page_token::decode(hash, &query.page_token)? {
            None => (0, -1),
            Some(key) => place(&key).ok_or(StoreError::BadPageToken {
                reason: "it names no message",
            })?,
        };
        let (rows_max, mut bytes) = (page_rows(query.page_size), 0);
        let mut page = Page {
            rows: Vec::new(),
            next_page_token: String::new(),
        };
        for partition in self.partitions().await? {
            let mut after = match partition.cmp(&begin.0) {
                std::cmp::Ordering::Less => continue,
                std::cmp::Ordering::Equal => begin.1,
                std::cmp::Ordering::Greater => -1,
            };
            loop {
                let rows = self.parked_after(partition, after).await?;
                let Some(last) = rows.last() else { break };
                after = last.offset as i64;
                for row in rows {
                    if page.rows.len() == rows_max || bytes >= PAGE_BYTES_MAX {
                        page.next_page_token = page_token::encode(hash, &last_key(&page));
                        return Ok(page);
                    }
                    bytes += row.message.len();
                    page.rows.push(row);
                }
            }
        }
        Ok(page)
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
                self.unpark(&positions).await?;
                self.call.check_time()?;
            }
        }
        Ok(())
    }
}

/// Where the last message of a page lies, as its token names it.
fn last_key(page: &Page<ParkedMessage>) -> Vec<u8> {
    let last = page.rows.last();
    let last = last.map_or((0, 0), |row| (row.partition, row.offset));
    [&last.0.to_be_bytes()[..], &last.1.to_be_bytes()].concat()
}

/// Reads what [`last_key`] has made.
fn place(mut key: &[u8]) -> Option<(u16, i64)> {
    let partition = u16::from_be_bytes(keys::take(&mut key)?);
    let offset = u64::from_be_bytes(keys::take(&mut key)?);
    key.is_empty().then_some((partition, offset as i64))
}
