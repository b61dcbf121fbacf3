//! Makes settlements durable: many with one write, answered after it.

use std::sync::Arc;

use bytes::Bytes;
use futures::future::{BoxFuture, try_join_all};
use headcount_store::{ParkedMessage, Store, StoreError};
use prost::Message as _;
use tokio::time::Instant;

use super::command::Reply;
use crate::clock::Clock;
use crate::outputs::timestamp;
use crate::serve::error::ServiceError;
use crate::serve::log::Positioned;
use crate::serve::subscribe::ledger::{Commit, Parked, Status};
use crate::serve::subscribe::metrics::SubscribeMetrics;

/// Someone who is answered once what he said is durable.
pub(super) enum Waiter {
    Settled(Reply<Vec<Status>>, Vec<Status>, Instant),
    Counted(Reply<u64>, u64),
}

impl Waiter {
    pub(super) fn answer(self, outcome: Result<(), ServiceError>, metrics: &SubscribeMetrics) {
        match self {
            Self::Settled(reply, statuses, since) => {
                metrics
                    .settle_seconds
                    .observe(since.elapsed().as_secs_f64());
                // Who has gone needs no answer.
                let _ = reply.send(outcome.map(|()| statuses));
            }
            Self::Counted(reply, count) => {
                let _ = reply.send(outcome.map(|()| count));
            }
        }
    }
}

/// A commit that is being written, with those who wait for it.
pub(super) struct Saving {
    pub(super) commit: Commit,
    pub(super) waiters: Vec<Waiter>,
    pub(super) written: BoxFuture<'static, Result<(), StoreError>>,
}

/// Whose progress is written.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) store: Arc<dyn Store>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) feed: String,
    pub(super) name: String,
    /// Offsets of parked messages that are listed at a time.
    pub(super) parked_page: u32,
}

impl Place {
    /// Writes a commit: what is parked first, so that a kill in between loses nothing. What it leaves
    /// is a message whose record is not settled: the next owner finds it by
    /// [`Place::parked_from`], before it reads the record.
    pub(super) fn write(
        &self,
        epoch: u64,
        commit: &Commit,
    ) -> BoxFuture<'static, Result<(), StoreError>> {
        let place = self.clone();
        let now_ms = self.clock.now_ms();
        let parking: Vec<ParkedMessage> = commit
            .parking
            .iter()
            .map(|parked| parked_message(parked, now_ms))
            .collect();
        let unparking = commit.unparking.clone();
        let states: Vec<(u16, Bytes)> = commit
            .states
            .iter()
            .map(|(partition, progress)| (*partition, progress.encode().into()))
            .collect();
        Box::pin(async move {
            let Self {
                store, feed, name, ..
            } = &place;
            if !parking.is_empty() {
                store.park(feed, name, epoch, parking).await?;
            }
            if !unparking.is_empty() {
                store.unpark(feed, name, epoch, &unparking).await?;
            }
            let saved = states
                .into_iter()
                .map(|(partition, state)| store.save_progress(feed, name, partition, epoch, state));
            try_join_all(saved).await.map(drop)
        })
    }

    /// The offsets of parked messages of a partition from one on, and up to where these are all.
    pub(super) async fn parked_from(
        &self,
        partition: u16,
        from: u64,
    ) -> Result<(Vec<u64>, u64), StoreError> {
        let Self {
            store,
            feed,
            name,
            parked_page,
            ..
        } = self;
        let page = store.parked_offsets(feed, name, partition, from, *parked_page);
        let page = page.await?;
        let until = match page.last() {
            Some(last) if page.len() >= *parked_page as usize => last + 1,
            _ => u64::MAX,
        };
        Ok((page, until))
    }

    /// The parked messages at these positions that are there, to be delivered again from the attempt
    /// on that is said of each.
    pub(super) async fn parked(
        &self,
        positions: &[(u16, u64)],
        attempts: impl Fn((u16, u64)) -> u32,
    ) -> Result<Vec<Parked>, StoreError> {
        let rows = self.store.parked(&self.feed, &self.name, positions).await?;
        let rows = rows.iter();
        let found = rows.filter_map(|row| unparked(row, attempts((row.partition, row.offset))));
        Ok(found.collect())
    }
}

/// A message as the store keeps it: with where it lay, and when the log took it.
fn parked_message(parked: &Parked, parked_ms: i64) -> ParkedMessage {
    let positioned = Positioned {
        partition: Some(parked.partition.into()),
        offset: Some(parked.offset),
        append_time: Some(timestamp(parked.append_time_ms)),
        record: Some(parked.record.clone()),
    };
    ParkedMessage {
        partition: parked.partition,
        offset: parked.offset,
        parked_ms,
        attempts: parked.attempts,
        reason: parked.reason.to_string(),
        message: positioned.encode_to_vec().into(),
    }
}

/// A message of the store, to be delivered again from attempt `attempts` + 1 on; `None`: it is
/// damaged.
pub(crate) fn unparked(message: &ParkedMessage, attempts: u32) -> Option<Parked> {
    let positioned = Positioned::decode(message.message.clone()).ok()?;
    let time = positioned.append_time.unwrap_or_default();
    Some(Parked {
        partition: message.partition,
        offset: message.offset,
        append_time_ms: time.seconds * 1_000 + i64::from(time.nanos / 1_000_000),
        attempts,
        reason: Box::default(),
        record: positioned.record?,
    })
}
