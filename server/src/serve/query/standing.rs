//! A standing query's results, as the merger wrote them to `results`.
//!
//! One batch there is one firing, or up to so many rows of a large one; its last record says how
//! far the watermark has come and whether the feed has ended. Batches are numbered, and what a
//! merger writes again after a restart is dropped by its number. A cursor holds the offset, and
//! the number and epoch up to which batches have been taken.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Channel, ChannelRef, Consumer, Delivery, Offset, OutputPosition, Partition,
};
use headcount_engine::watermark::NO_WATERMARK_MS;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, LogRecord, WatchResponse, WindowResult};
use prost::Message;
use tokio::time::Instant;
use xxhash_rust::xxh3::xxh3_64;

use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::views::time::watermark;

/// A batch with this many rows may be the first part of a larger firing.
const WHOLE_BELOW_ROWS: usize = 1_000;
/// How long the rest of a firing is waited for.
const REST_WAIT: Duration = Duration::from_secs(1);
/// Batches before the end that are looked at for the watermark, when beginning now.
const LOOK_BACK_BATCHES: u64 = 64;

/// Where to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum From {
    Now,
    Earliest,
    Cursor(String),
}

/// A watched standing query. Dropping it frees all that it holds.
pub(super) struct Standing {
    context: Arc<Context>,
    name: String,
    tag: String,
    consumer: Box<dyn Consumer>,
    position: OutputPosition,
    /// Offset of the next batch.
    next: u64,
    /// Rows of batches below are not sent.
    send_from: u64,
    /// The end of the log when the call came.
    known_end: u64,
    watermark_ms: i64,
    feed_ended: bool,
    /// The first parts of a firing whose rest may follow.
    held: Vec<WindowResult>,
    ready: VecDeque<WatchResponse>,
    told_caught_up: bool,
    ended: bool,
    silent_until: Instant,
}

impl Standing {
    pub(super) async fn start(
        context: Arc<Context>,
        feed: &FeedConfig,
        name: &str,
        tag: &str,
        from: From,
    ) -> Result<Standing, ServiceError> {
        let results = ChannelRef::new(feed.feed.clone(), Channel::Results);
        let bounds = context.binder.bounds(&results, Partition(0)).await?;
        let mut position = OutputPosition::default();
        let (next, send_from) = match from {
            From::Earliest => (bounds.earliest, 0),
            From::Now => {
                let back = Offset::new(bounds.end.broker().saturating_sub(LOOK_BACK_BATCHES), 0);
                (back.max(bounds.earliest), bounds.end.0)
            }
            From::Cursor(text) => {
                let (next, at) = read_cursor(&text, name, context.generation)?;
                position = at;
                (next, 0)
            }
        };
        Ok(Standing {
            consumer: context.binder.consume(&results, Partition(0), next).await?,
            name: name.to_owned(),
            tag: tag.to_owned(),
            position,
            next: next.0,
            send_from,
            known_end: bounds.end.0,
            watermark_ms: NO_WATERMARK_MS,
            feed_ended: false,
            held: Vec::new(),
            ready: VecDeque::new(),
            told_caught_up: false,
            ended: false,
            silent_until: Instant::now() + context.limits.progress_interval,
            context,
        })
    }

    /// The next message; `None` after the feed's end.
    pub(super) async fn next(&mut self) -> Option<Result<WatchResponse, ServiceError>> {
        loop {
            if let Some(message) = self.ready.pop_front() {
                self.silent_until = Instant::now() + self.context.limits.progress_interval;
                return Some(Ok(message));
            }
            if self.ended {
                return None;
            }
            if let Err(error) = self.advance().await {
                self.ended = true;
                return Some(Err(error));
            }
        }
    }

    async fn advance(&mut self) -> Result<(), ServiceError> {
        if self.next >= self.known_end && self.held.is_empty() {
            if !self.told_caught_up {
                self.told_caught_up = true;
                self.push(Vec::new());
            }
            if self.feed_ended {
                let mut last = self.message(Vec::new());
                last.ended = true;
                self.ready.push_back(last);
                self.ended = true;
            }
        }
        if !self.ready.is_empty() {
            return Ok(());
        }
        let rest_until = Instant::now() + REST_WAIT;
        let until = if self.held.is_empty() {
            self.silent_until
        } else {
            rest_until
        };
        tokio::select! {
            biased;
            () = self.context.shutdown.cancelled() => Err(ServiceError::ShuttingDown),
            delivery = self.consumer.next() => {
                let delivery = delivery?;
                self.take(&delivery)
            }
            () = tokio::time::sleep_until(until) => {
                let held = std::mem::take(&mut self.held);
                self.push(held);
                Ok(())
            }
        }
    }

    fn take(&mut self, delivery: &Delivery) -> Result<(), ServiceError> {
        let before = self.position;
        if !self.position.accept(&delivery.batch.header).is_apply() {
            self.next = delivery.next().0;
            return Ok(());
        }
        let (mut rows, mut progress) = (Vec::new(), None);
        for (offset, record) in delivery.records() {
            let record = LogRecord::decode(record);
            let record = record.map_err(|error| {
                ServiceError::internal(format!("results offset {offset}: {error}"))
            })?;
            match record.payload {
                Some(Payload::WindowResult(row)) if row.query == self.name => rows.push(row),
                Some(Payload::Progress(at)) => progress = Some(at),
                _ => {}
            }
        }
        let continues = self
            .held
            .first()
            .zip(rows.first())
            .is_some_and(|(a, b)| same_firing(a, b));
        if !self.held.is_empty() && !continues {
            // The held firing was whole: its cursor lies before this batch.
            let held = std::mem::take(&mut self.held);
            let after = std::mem::replace(&mut self.position, before);
            self.push(held);
            self.position = after;
        }
        self.next = delivery.next().0;
        if let Some(progress) = progress {
            self.watermark_ms = progress.watermark_ms;
            self.feed_ended = progress.ended;
        }
        if delivery.base.0 < self.send_from || rows.is_empty() {
            return Ok(());
        }
        let whole = rows.len() < WHOLE_BELOW_ROWS;
        if !self.tag.is_empty() && self.tag != self.name {
            rows.iter_mut()
                .for_each(|row| row.query.clone_from(&self.tag));
        }
        self.held.append(&mut rows);
        if whole {
            let held = std::mem::take(&mut self.held);
            self.push(held);
        }
        Ok(())
    }

    fn push(&mut self, results: Vec<WindowResult>) {
        let message = self.message(results);
        self.ready.push_back(message);
    }

    fn message(&self, results: Vec<WindowResult>) -> WatchResponse {
        let offsets = vec![self.next, self.position.source.0, self.position.epoch];
        let cursor = Cursor {
            kind: CursorKind::Watch,
            channel: v1::Channel::Results as u8,
            generation: self.context.generation,
            tag: name_tag(&self.name),
            offsets,
            scan: None,
        };
        WatchResponse {
            results,
            tag: self.tag.clone(),
            cursor: cursor.encode(),
            watermark: watermark(self.watermark_ms),
            caught_up: self.told_caught_up,
            ended: false,
        }
    }
}

fn same_firing(a: &WindowResult, b: &WindowResult) -> bool {
    let end = |row: &WindowResult| {
        row.envelope
            .as_ref()
            .and_then(|envelope| envelope.window_end)
    };
    (end(a), a.revision, &a.plan_hash) == (end(b), b.revision, &b.plan_hash)
}

/// A standing query keeps its name when its plan changes, and so its cursors.
fn name_tag(name: &str) -> u64 {
    xxh3_64(name.as_bytes())
}

fn read_cursor(
    text: &str,
    name: &str,
    generation: u16,
) -> Result<(Offset, OutputPosition), ServiceError> {
    let cursor = Cursor::decode(text)?;
    if cursor.kind != CursorKind::Watch || cursor.channel != v1::Channel::Results as u8 {
        return Err(ServiceError::CursorGeneration(
            "kind: it was not made by Watch for a standing query",
        ));
    }
    if cursor.generation != generation {
        return Err(ServiceError::CursorGeneration("generation of the channel"));
    }
    if cursor.tag != name_tag(name) {
        return Err(ServiceError::CursorGeneration("query"));
    }
    match cursor.offsets[..] {
        [next, source, epoch] => Ok((
            Offset(next),
            OutputPosition {
                epoch,
                source: Offset(source),
            },
        )),
        _ => Err(ServiceError::CursorGeneration("number of positions")),
    }
}
