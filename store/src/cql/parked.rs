//! The messages that a subscription has parked.
//!
//! The messages of a partition share one token, a static column. Its upper half is the epoch that has
//! claimed the partition, or has changed it last, so that one swap both makes a change and refuses it
//! to whoever was replaced. Tokens of no epoch are those of deleting, and of releases that had none.

use bytes::Bytes;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use scylla::serialize::row::SerializeRow;
use scylla::statement::prepared::PreparedStatement;
use scylla::value::CqlTimestamp;
use uuid::{Builder, Uuid};

use super::call::Swapped;
use super::failure;
use super::subscriptions::{READS, Subscription};
use crate::error::StoreError;
use crate::keys;
use crate::page_token;
use crate::rows::{PAGE_BYTES_MAX, Page, ParkedMessage, ParkedQuery, page_rows};

/// Parked messages read at a time.
const ROWS_AT_A_TIME: i32 = 32;
/// The version of tokens that carry an epoch: one that RFC 9562 leaves to whoever makes them.
const WITH_EPOCH: usize = 8;
/// Bits of an epoch above the version, and below it.
const HIGH_BITS: u32 = 48;
const LOW_BITS: u32 = 12;

/// The token of a partition's parked messages.
type Token = (Option<Uuid>,);

/// A row: offset, time, attempts, reason, message.
type Row = (i64, CqlTimestamp, i64, String, Vec<u8>);

/// A token that no other change has; with the epoch that makes it, if any does.
fn token(epoch: Option<u64>) -> Uuid {
    let chance = Uuid::new_v4();
    let Some(epoch) = epoch else { return chance };
    let low = epoch & ((1 << LOW_BITS) - 1);
    let high = (epoch >> LOW_BITS) & ((1 << HIGH_BITS) - 1);
    let (_, rest) = chance.as_u64_pair();
    let bytes = Uuid::from_u64_pair(high << 16 | low, rest).into_bytes();
    Builder::from_custom_bytes(bytes).into_uuid()
}

/// The epoch of a token; 0: it has none.
fn epoch_of(token: Option<Uuid>) -> u64 {
    let token = token.filter(|token| token.get_version_num() == WITH_EPOCH);
    token.map_or(0, |token| {
        let (epoch, _) = token.as_u64_pair();
        (epoch >> 16) << LOW_BITS | (epoch & ((1 << LOW_BITS) - 1))
    })
}

fn message(partition: u16, row: Row) -> Result<ParkedMessage, StoreError> {
    let (offset, parked_at, attempts, reason, message) = row;
    let attempts =
        u32::try_from(attempts).map_err(|e| failure::shape("reading parked messages", &e))?;
    Ok(ParkedMessage {
        partition,
        offset: offset as u64,
        parked_ms: parked_at.0,
        attempts,
        reason,
        message: Bytes::from(message),
    })
}

impl Subscription<'_> {
    /// See [`Store::park`](crate::Store::park).
    pub(super) async fn park(
        &self,
        epoch: u64,
        messages: &[ParkedMessage],
    ) -> Result<(), StoreError> {
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
                self.change_parked((partition, Some(epoch)), put, rows)
                    .await?;
            }
        }
        if self.is_there().await? {
            return Ok(());
        }
        let positions: Vec<(u16, u64)> = messages
            .iter()
            .map(|message| (message.partition, message.offset))
            .collect();
        self.remove_parked(None, &positions).await?;
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

    /// See [`Store::claim_progress`](crate::Store::claim_progress).
    pub(super) async fn claim_parked(&self, partition: u16, epoch: u64) -> Result<(), StoreError> {
        let put = &self.inner.statements.put_parked;
        let none: Vec<(&str,)> = Vec::new();
        self.change_parked((partition, Some(epoch)), put, none)
            .await
    }

    /// Has the messages of a partition be claimed by nobody.
    pub(super) async fn free_parked(&self, partition: u16) -> Result<(), StoreError> {
        let delete = &self.inner.statements.delete_parked;
        let read = &self.inner.statements.parked_token;
        let stands: Option<Token> = self.call.row(read, self.key(partition)).await?;
        if epoch_of(stands.and_then(|row| row.0)) == 0 {
            return Ok(());
        }
        let none: Vec<(&str,)> = Vec::new();
        self.change_parked((partition, None), delete, none).await
    }

    /// Runs one statement for each of some rows of a partition, all or none of them. Under an epoch
    /// only where no higher one has been before.
    async fn change_parked<V: SerializeRow + Sync>(
        &self,
        (partition, epoch): (u16, Option<u64>),
        statement: &PreparedStatement,
        rows: Vec<V>,
    ) -> Result<(), StoreError> {
        let statements = &self.inner.statements;
        let read = (&statements.parked_token, self.key(partition));
        let mut stands: Option<Token> = self.call.row(read.0, read.1).await?;
        loop {
            let (feed, name, number) = self.key(partition);
            let before = stands.and_then(|row| row.0);
            let newest_epoch = epoch_of(before);
            if let Some(epoch) = epoch.filter(|epoch| newest_epoch > *epoch) {
                return Err(self.stale((partition, epoch), newest_epoch));
            }
            let token = token(epoch);
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
    pub(super) async fn unpark(
        &self,
        epoch: u64,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError> {
        self.remove_parked(Some(epoch), positions).await
    }

    /// Removes messages, under an epoch or whoever has them.
    pub(super) async fn remove_parked(
        &self,
        epoch: Option<u64>,
        positions: &[(u16, u64)],
    ) -> Result<(), StoreError> {
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
                self.change_parked((of_one[0].0, epoch), delete, rows)
                    .await?;
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
        let (feed, name, number) = self.key(partition);
        let values = (feed, name, number, after, ROWS_AT_A_TIME);
        let rows: Vec<Row> = self
            .call
            .rows(&self.inner.statements.parked, values)
            .await?;
        rows.into_iter()
            .map(|row| message(partition, row))
            .collect()
    }

    /// See [`Store::parked`](crate::Store::parked).
    pub(super) async fn parked(
        &self,
        positions: &[(u16, u64)],
    ) -> Result<Vec<ParkedMessage>, StoreError> {
        let rows: Vec<Option<ParkedMessage>> = stream::iter(positions.to_vec())
            .map(|(partition, offset)| async move {
                let (feed, name, number) = self.key(partition);
                let values = (feed, name, number, offset as i64);
                let read = &self.inner.statements.parked_one;
                let row: Option<Row> = self.call.row(read, values).await?;
                row.map(|row| message(partition, row)).transpose()
            })
            .buffered(READS)
            .try_collect()
            .await?;
        Ok(rows.into_iter().flatten().collect())
    }

    /// See [`Store::parked_offsets`](crate::Store::parked_offsets).
    pub(super) async fn parked_offsets(
        &self,
        partition: u16,
        from: u64,
        limit: u32,
    ) -> Result<Vec<u64>, StoreError> {
        let (feed, name, number) = self.key(partition);
        // Offsets are compared as the signed numbers that they are kept as.
        let after = i64::try_from(from).unwrap_or(i64::MAX) - 1;
        let limit = i32::try_from(limit).unwrap_or(i32::MAX);
        let read = &self.inner.statements.parked_offsets;
        let values = (feed, name, number, after, limit);
        let rows: Vec<(i64,)> = self.call.rows(read, values).await?;
        Ok(rows.into_iter().map(|(offset,)| offset as u64).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_carries_its_epoch() {
        for epoch in [0, 1, 0xfff, 0x1000, 0x1234_5678_9abc, (1 << 60) - 1] {
            let (one, other) = (token(Some(epoch)), token(Some(epoch)));
            assert_ne!(one, other);
            assert_eq!(epoch_of(Some(one)), epoch, "{one}");
        }
        assert_eq!((epoch_of(None), epoch_of(Some(token(None)))), (0, 0));
    }
}
