//! Records that were given up by an id of an owner that has died, and that nobody has read since: what is
//! answered as parked is parked also where the position moves on without them.
//!
//! - They are read for that alone, from the first to the last of a partition, in the task of the call
//!   and within its deadline: their owner goes on meanwhile.
//! - At most [`RECORDS_MAX`] of them, and [`BYTES_MAX`] and a record more, are held at a time.
//! - What retention has removed is looked for in vain, and parked nowhere: as if it had been waited for.

use bytes::Bytes;
use headcount_binder::{ChannelRef, Offset, Partition};

use super::owner::{Command, Unread};
use super::owners::Owners;
use crate::serve::error::ServiceError;
use crate::serve::log::{Page, PartitionReader};

/// Records given to the owner at a time.
const RECORDS_MAX: usize = 100;
/// Bytes of records given to the owner at a time, at most, but for one record; and read at a time.
const BYTES_MAX: usize = 1 << 20;
/// Records read at a time.
const PAGE_RECORDS: usize = 1_024;

/// Has the owner park what it was told to park and has not read.
///
/// # Errors
/// What the owner and the log say.
pub(super) async fn park(
    owners: &Owners,
    name: &str,
    channel: &ChannelRef,
) -> Result<(), ServiceError> {
    let (standing, _) = owners.ask(name, Command::Standing).await?;
    for (partition, state) in (0..).map(Partition).zip(standing.states) {
        let wanted = state.early_parks.iter().map(|kept| kept.offset);
        let wanted: Vec<u64> = wanted.collect();
        let (Some(first), Some(last)) = (wanted.first(), wanted.last()) else {
            continue;
        };
        let bounds = owners.context().binder.bounds(channel, partition).await?;
        let from = Offset(*first).max(bounds.earliest);
        let to = Offset(*last + 1).min(bounds.end);
        let mut batch = Batch::new(owners, name);
        let mut left = wanted.iter().copied().peekable();
        if from < to {
            let (context, positions) = (owners.context(), owners.positions());
            let opened = PartitionReader::open(context, positions, channel, partition, from, true);
            let mut reader = opened.await?;
            while reader.next() < to {
                reader.wait().await?;
                let mut page = Page::new(PAGE_RECORDS, BYTES_MAX);
                reader.drain(&mut page, to)?;
                for record in page.records {
                    let (Some(offset), Some(bytes)) = (record.offset, record.record) else {
                        continue;
                    };
                    while let Some(gone) = left.next_if(|wanted| *wanted < offset) {
                        batch.add((partition.0, gone), None).await?;
                    }
                    if left.next_if_eq(&offset).is_none() {
                        continue;
                    }
                    let time = record.append_time.unwrap_or_default();
                    let append_ms = time.seconds * 1_000 + i64::from(time.nanos / 1_000_000);
                    let read = Some((append_ms, bytes));
                    batch.add((partition.0, offset), read).await?;
                }
                tokio::task::yield_now().await;
            }
        }
        for gone in left {
            batch.add((partition.0, gone), None).await?;
        }
        batch.give().await?;
    }
    Ok(())
}

/// What the owner is given at a time.
struct Batch<'a> {
    owners: &'a Owners,
    name: &'a str,
    unread: Vec<Unread>,
    bytes: usize,
}

impl<'a> Batch<'a> {
    const fn new(owners: &'a Owners, name: &'a str) -> Self {
        Self {
            owners,
            name,
            unread: Vec::new(),
            bytes: 0,
        }
    }

    async fn add(
        &mut self,
        at: (u16, u64),
        read: Option<(i64, Bytes)>,
    ) -> Result<(), ServiceError> {
        self.bytes += read.as_ref().map_or(0, |(_, bytes)| bytes.len());
        self.unread.push(Unread { at, read });
        if self.unread.len() >= RECORDS_MAX || self.bytes >= BYTES_MAX {
            self.give().await?;
        }
        Ok(())
    }

    /// Waits until they are parked.
    async fn give(&mut self) -> Result<(), ServiceError> {
        self.bytes = 0;
        let unread = std::mem::take(&mut self.unread);
        if !unread.is_empty() {
            let command = |reply| Command::Park(unread.clone(), reply);
            self.owners.ask(self.name, command).await?;
        }
        Ok(())
    }
}
