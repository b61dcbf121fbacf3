//! An ad-hoc query: folded from `changes` for as long as its call lives.
//!
//! It begins now (where the replica stands), with the oldest record that is kept, at a time of
//! appending, or after a cursor. It ends with the feed, or at a watermark. A cursor says where the query began and how many firings have been sent. To resume, the
//! query is folded again *from where it began*, and that many firings are left out: firings are a
//! function of the log from the beginning on, so what follows is exactly what would have followed.
//! The price is that reading; where retention has passed the beginning, `POSITION_GONE`.
//!
//! A partition that is far ahead of the others is not read until they have come nearer, and of what fires
//! only a portion is in memory at a time. At most [`ADHOC_MAX`] run in a server at a time, each with at most `GROUPS_MAX` groups a window
//! and a slide of at least [`SLIDE_MIN_MS`](headcount_engine::catalog::SLIDE_MIN_MS).

use std::sync::Arc;

use headcount_binder::{Channel, ChannelRef, Delivery, Offset, OutputPosition, Partition};
use headcount_engine::query::Query;
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::{self, WatchEnd, WatchResponse};
use prost_types::Timestamp;
use tokio::sync::OwnedSemaphorePermit;

use super::fold::{Fold, FoldError};
use crate::outputs::window_result;
use crate::readers::{AHEAD_MAX, Readers};
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::driven::{Driven, Ready};
use crate::serve::error::ServiceError;
use crate::serve::log::offsets_at;
use crate::serve::query::portions::portions;
use crate::serve::views::Replica;
use crate::serve::views::time::watermark;

/// Ad-hoc queries in a server at a time.
pub(super) const ADHOC_MAX: usize = 64;

/// Where an ad-hoc query began, and what of it has been sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Beginning {
    /// Offset of `changes`, per partition.
    offsets: Vec<u64>,
    /// Outputs that lie before it, per partition.
    outputs: Vec<OutputPosition>,
    /// Firings sent.
    sent: u64,
}

impl Beginning {
    /// Where the replica stands.
    pub(super) fn now(replica: &Replica) -> Beginning {
        let state = replica.read();
        let offsets = state.position();
        let outputs = (0..offsets.len())
            .map(|partition| state.output(partition))
            .collect();
        Beginning {
            offsets,
            outputs,
            sent: 0,
        }
    }

    /// With the oldest record that is kept.
    pub(super) async fn earliest(
        context: &Context,
        feed: &FeedConfig,
    ) -> Result<Beginning, ServiceError> {
        let bounds = bounds(context, feed).await?;
        let outputs = vec![OutputPosition::default(); bounds.len()];
        Ok(Beginning {
            offsets: bounds.iter().map(|bounds| bounds.earliest.0).collect(),
            outputs,
            sent: 0,
        })
    }

    /// With what was appended at `time` or later.
    pub(super) async fn at_time(
        context: &Context,
        feed: &FeedConfig,
        time: Timestamp,
    ) -> Result<Beginning, ServiceError> {
        let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
        let partitions = usize::from(feed.partitions);
        let found = offsets_at(context, &changes, partitions, "from_time", Some(time)).await?;
        let mut outputs = Vec::with_capacity(partitions);
        for (partition, offset) in (0..).map(Partition).zip(&found) {
            // What an analyser writes again after that time is of before.
            let base = offset.batch_base();
            let before = context.positions.outputs_before(&changes, partition, base);
            outputs.push(before.await?);
        }
        Ok(Beginning {
            offsets: found.iter().map(|offset| offset.0).collect(),
            outputs,
            sent: 0,
        })
    }

    /// After a cursor.
    pub(super) fn read(
        text: &str,
        plan_hash: u64,
        generation: u16,
        partitions: usize,
    ) -> Result<Beginning, ServiceError> {
        let cursor = Cursor::decode(text)?;
        if cursor.kind != CursorKind::Watch || cursor.channel != v1::Channel::Changes as u8 {
            return Err(ServiceError::CursorGeneration(
                "kind: it was not made by Watch for an ad-hoc query",
            ));
        }
        if cursor.generation != generation || cursor.offsets.len() != 3 * partitions + 1 {
            return Err(ServiceError::CursorGeneration("generation of the channel"));
        }
        if cursor.tag != plan_hash {
            return Err(ServiceError::CursorGeneration(
                "query: another definition has other results",
            ));
        }
        let (offsets, rest) = cursor.offsets.split_at(partitions);
        let (sources, epochs) = rest.split_at(partitions);
        let output = |(source, epoch): (&u64, &u64)| OutputPosition {
            epoch: *epoch,
            source: Offset(*source),
        };
        Ok(Beginning {
            offsets: offsets.to_vec(),
            outputs: sources.iter().zip(epochs).map(output).collect(),
            sent: cursor.offsets[3 * partitions],
        })
    }

    fn cursor(&self, plan_hash: u64, generation: u16) -> String {
        let mut offsets = self.offsets.clone();
        offsets.extend(self.outputs.iter().map(|output| output.source.0));
        offsets.extend(self.outputs.iter().map(|output| output.epoch));
        offsets.push(self.sent);
        let channel = v1::Channel::Changes as u8;
        let kind = CursorKind::Watch;
        Cursor {
            kind,
            channel,
            generation,
            tag: plan_hash,
            offsets,
            scan: None,
        }
        .encode()
    }
}

async fn bounds(
    context: &Context,
    feed: &FeedConfig,
) -> Result<Vec<headcount_binder::Bounds>, ServiceError> {
    let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
    let mut all = Vec::with_capacity(usize::from(feed.partitions));
    for partition in 0..feed.partitions {
        all.push(
            context
                .binder
                .bounds(&changes, Partition(partition))
                .await?,
        );
    }
    Ok(all)
}

/// A running ad-hoc query. Dropping it frees all that it holds.
pub(super) struct AdHoc {
    context: Arc<Context>,
    tag: String,
    plan_hash: u64,
    at: Beginning,
    /// Watermark at which it ends.
    until_ms: Option<i64>,
    /// Firings still to be left out.
    skip: u64,
    fold: Fold,
    readers: Readers,
    /// Offset of the next batch, and what it was at the end of the log when the call came.
    next: Vec<(u64, u64)>,
    /// The partition whose batch is at hand, and the offset behind that.
    at_hand: (usize, u64),
    ready: Ready<WatchResponse>,
    told_caught_up: bool,
    _permit: OwnedSemaphorePermit,
}

impl Driven for AdHoc {
    type Message = WatchResponse;

    fn ready(&mut self) -> &mut Ready<WatchResponse> {
        &mut self.ready
    }

    async fn advance(&mut self) -> Result<(), ServiceError> {
        if self.fold.is_busy() {
            self.work()?;
            // A long fold leaves room for others.
            tokio::task::yield_now().await;
            return Ok(());
        }
        if !self.told_caught_up && self.caught_up() {
            self.told_caught_up = true;
            self.tell();
        }
        if self.told_caught_up && self.fold.ended() {
            self.end(WatchEnd::Feed);
            return Ok(());
        }
        if !self.ready.is_empty() {
            return Ok(());
        }
        tokio::select! {
            biased;
            () = self.context.shutdown.cancelled() => Err(ServiceError::ShuttingDown),
            delivery = self.readers.next(|at| self.fold.ahead(at) >= AHEAD_MAX) => match delivery {
                Some(delivery) => self.take(delivery?),
                None => Err(ServiceError::internal("a reader of changes has panicked")),
            },
            () = tokio::time::sleep_until(self.ready.silent_until) => {
                self.tell();
                Ok(())
            }
        }
    }
}

impl AdHoc {
    pub(super) async fn start(
        context: Arc<Context>,
        feed: &FeedConfig,
        query: &Query,
        at: Beginning,
        until_ms: Option<i64>,
        permit: OwnedSemaphorePermit,
    ) -> Result<AdHoc, ServiceError> {
        let changes = ChannelRef::new(feed.feed.clone(), Channel::Changes);
        let ends = bounds(&context, feed).await?;
        let mut consumers = Vec::with_capacity(at.offsets.len());
        for (partition, from) in (0..).map(Partition).zip(&at.offsets) {
            let from = Offset(*from);
            consumers.push(context.binder.consume(&changes, partition, from).await?);
        }
        let fold = Fold::new(query, &at.outputs).map_err(ServiceError::internal)?;
        Ok(AdHoc {
            tag: query.id.to_string(),
            plan_hash: query.plan_hash(),
            skip: at.sent,
            next: at
                .offsets
                .iter()
                .copied()
                .zip(ends.iter().map(|bounds| bounds.end.0))
                .collect(),
            at,
            until_ms,
            fold,
            readers: Readers::start(consumers),
            at_hand: (0, 0),
            ready: Ready::new(context.limits.progress_interval),
            told_caught_up: false,
            context,
            _permit: permit,
        })
    }

    fn take(&mut self, delivery: Delivery) -> Result<(), ServiceError> {
        self.at_hand = (usize::from(delivery.partition.0), delivery.next().0);
        self.fold.take(delivery);
        self.work()
    }

    /// Works on the batch at hand, and sends what has fired.
    fn work(&mut self) -> Result<(), ServiceError> {
        for rows in self.fold.firings().map_err(refusal)? {
            if self
                .until_ms
                .is_some_and(|until| rows[0].watermark_ms > until)
            {
                self.end(WatchEnd::Until);
                return Ok(());
            }
            if self.skip > 0 {
                self.skip -= 1;
                continue;
            }
            let generation = self.context.generation;
            let rows = rows.iter().map(|row| window_result(row, generation));
            for (rows, more) in portions(rows, self.context.limits.message_bytes) {
                // Until the last portion a cursor stands before the firing.
                self.at.sent += u64::from(!more);
                let message = self.message(rows);
                self.ready.push(WatchResponse { more, ..message });
            }
        }
        if self.fold.is_busy() {
            return Ok(());
        }
        let (partition, next) = self.at_hand;
        self.next[partition].0 = next;
        let reached = self.fold.watermark_ms();
        if reached != END_OF_FEED_MS && self.until_ms.is_some_and(|until| reached >= until) {
            self.end(WatchEnd::Until);
        }
        Ok(())
    }

    fn caught_up(&self) -> bool {
        self.next.iter().all(|(next, end)| next >= end)
    }

    fn end(&mut self, why: WatchEnd) {
        let mut last = self.message(Vec::new());
        (last.ended, last.end) = (true, why.into());
        self.ready.push(last);
        self.ready.ended = true;
    }

    /// Says that the query lives, and how far it has come.
    fn tell(&mut self) {
        let message = self.message(Vec::new());
        self.ready.push(message);
    }

    fn message(&self, results: Vec<v1::WindowResult>) -> WatchResponse {
        WatchResponse {
            results,
            tag: self.tag.clone(),
            cursor: self.at.cursor(self.plan_hash, self.context.generation),
            watermark: watermark(self.fold.watermark_ms()),
            caught_up: self.told_caught_up,
            ended: false,
            end: WatchEnd::Unspecified.into(),
            more: false,
        }
    }
}

fn refusal(error: FoldError) -> ServiceError {
    match error {
        FoldError::TooManyGroups => ServiceError::LimitExceeded(error.to_string()),
        FoldError::Undecodable { .. } | FoldError::Merge(_) => ServiceError::internal(error),
    }
}
