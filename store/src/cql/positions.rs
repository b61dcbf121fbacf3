//! Where groups of readers stand, moved by compare-and-swap.
//!
//! Each move writes a token of its own, by which a swap without an answer is found again. Each
//! partition of a group has a row, and a consensus, of its own.

use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use uuid::Uuid;

use super::Inner;
use super::call::{Call, Swapped};
use crate::error::StoreError;
use crate::keys;
use crate::rows::{Applied, LoadPosition};

/// Positions that are read at the same time.
const READS: usize = 32;

/// A group's reader in one partition of a channel.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Reader {
    pub(super) feed: String,
    pub(super) channel: String,
    pub(super) group: String,
    pub(super) partition: u16,
}

/// A row as it stands: next offset, applied epoch, applied source, token.
type Kept = (i64, i64, i64, Uuid);

/// What a move writes.
#[derive(Clone, Copy)]
struct Move {
    next_offset: u64,
    applied: Applied,
    /// What must stand there; `None`: nothing.
    expected: Option<u64>,
}

impl Reader {
    fn new(feed: &str, channel: &str, group: &str, partition: u16) -> Result<Self, StoreError> {
        keys::feed(feed)?;
        keys::check("channel", channel)?;
        keys::check("group", group)?;
        Ok(Reader {
            feed: feed.to_owned(),
            channel: channel.to_owned(),
            group: group.to_owned(),
            partition,
        })
    }

    fn key(&self) -> (&str, &str, &str, i32) {
        let partition = i32::from(self.partition);
        (&self.feed, &self.channel, &self.group, partition)
    }

    async fn kept(&self, inner: &Inner, call: &Call) -> Result<Option<Kept>, StoreError> {
        call.row(&inner.statements.offset, self.key()).await
    }

    fn conflict(&self, expected: Option<u64>, actual: Option<u64>) -> StoreError {
        StoreError::OffsetConflict {
            group: self.group.clone(),
            partition: self.partition,
            expected,
            actual,
        }
    }

    /// Moves the row; `Not` has what stands there instead.
    async fn swap(
        &self,
        inner: &Inner,
        call: &Call,
        to: Move,
    ) -> Result<Swapped<Kept>, StoreError> {
        let statements = &inner.statements;
        if inner.readers.due(self, 0).is_some() {
            let put = &statements.put_offset_partition;
            call.put(put, self.key()).await?;
            inner.readers.written(self.clone(), i64::MAX);
        }
        let token = Uuid::new_v4();
        let is_mine = |kept: Option<&Kept>| kept.is_some_and(|kept| kept.3 == token);
        let (feed, channel, group, partition) = self.key();
        let next = to.next_offset as i64;
        let (epoch, source) = (to.applied.epoch as i64, to.applied.source as i64);
        let read = (&statements.offset, self.key());
        match to.expected {
            None => {
                let values = (feed, channel, group, partition, next, epoch, source, token);
                call.swap((&statements.insert_offset, values), read, is_mine)
                    .await
            }
            Some(expected) => {
                let expected = expected as i64;
                let values = (
                    next, epoch, source, token, feed, channel, group, partition, expected,
                );
                call.swap((&statements.update_offset, values), read, is_mine)
                    .await
            }
        }
    }
}

/// Says whether a writer's position is where it believes it, before its rows are written. The swap
/// after them decides.
pub(super) async fn check_hint(
    inner: &Inner,
    call: &Call,
    feed: &str,
    position: &LoadPosition,
) -> Result<(), StoreError> {
    let LoadPosition {
        channel,
        group,
        partition,
        expected,
        ..
    } = position;
    let reader = Reader::new(feed, channel, group, *partition)?;
    let hint: Option<(i64,)> = call
        .row(&inner.statements.offset_hint, reader.key())
        .await?;
    if hint.map(|(next,)| next as u64) == *expected {
        return Ok(());
    }
    let actual = reader.kept(inner, call).await?.map(|kept| kept.0 as u64);
    if actual == *expected {
        return Ok(());
    }
    Err(reader.conflict(*expected, actual))
}

/// Moves a writer's position, if it is where the writer believes it.
pub(super) async fn put_load(
    inner: &Inner,
    call: &Call,
    feed: &str,
    position: &LoadPosition,
) -> Result<(), StoreError> {
    let LoadPosition { channel, group, .. } = position;
    let reader = Reader::new(feed, channel, group, position.partition)?;
    let to = Move {
        next_offset: position.next_offset,
        applied: position.applied,
        expected: position.expected,
    };
    match reader.swap(inner, call, to).await? {
        Swapped::Done => Ok(()),
        Swapped::Not(kept) => {
            let actual = kept.map(|kept| kept.0 as u64);
            Err(reader.conflict(position.expected, actual))
        }
    }
}

/// See [`Store::load_position`](crate::Store::load_position).
pub(super) async fn load_position(
    inner: &Inner,
    call: &Call,
    feed: &str,
    channel: &str,
    group: &str,
    partition: u16,
) -> Result<Option<LoadPosition>, StoreError> {
    let reader = Reader::new(feed, channel, group, partition)?;
    let kept = reader.kept(inner, call).await?;
    Ok(kept.map(|(next_offset, epoch, source, _)| LoadPosition {
        channel: channel.to_owned(),
        group: group.to_owned(),
        partition,
        next_offset: next_offset as u64,
        applied: Applied {
            epoch: epoch as u64,
            source: source as u64,
        },
        expected: Some(next_offset as u64),
    }))
}

/// See [`Store::commit_offset`](crate::Store::commit_offset).
pub(super) async fn commit(
    inner: &Inner,
    call: &Call,
    (feed, channel, group, partition): (&str, &str, &str, u16),
    offset: u64,
    expected: Option<u64>,
) -> Result<(), StoreError> {
    let reader = Reader::new(feed, channel, group, partition)?;
    let mut actual = reader.kept(inner, call).await?;
    loop {
        let stands = actual.map(|kept| kept.0 as u64);
        if expected.is_some() && expected != stands {
            return Err(reader.conflict(expected, stands));
        }
        let to = Move {
            next_offset: offset,
            applied: Applied::default(),
            expected: stands,
        };
        match reader.swap(inner, call, to).await? {
            Swapped::Done => return Ok(()),
            Swapped::Not(kept) => actual = kept,
        }
        call.check_time()?;
    }
}

/// See [`Store::committed_offsets`](crate::Store::committed_offsets).
pub(super) async fn committed(
    inner: &Inner,
    call: &Call,
    feed: &str,
    channel: &str,
    group: &str,
) -> Result<Vec<(u16, u64)>, StoreError> {
    let reader = Reader::new(feed, channel, group, 0)?;
    let values = (&reader.feed, &reader.channel, &reader.group);
    let partitions = &inner.statements.offset_partitions;
    let partitions: Vec<(i32,)> = call.rows(partitions, values).await?;
    let offsets: Vec<Option<(u16, u64)>> = stream::iter(partitions)
        .map(|(partition,)| {
            let mut reader = reader.clone();
            reader.partition = partition as u16;
            async move {
                let kept = reader.kept(inner, call).await?;
                Ok::<_, StoreError>(kept.map(|kept| (reader.partition, kept.0 as u64)))
            }
        })
        .buffered(READS)
        .try_collect()
        .await?;
    Ok(offsets.into_iter().flatten().collect())
}
