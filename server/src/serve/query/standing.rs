//! A standing query's results, as the merger wrote them to `results`.
//!
//! One batch there is one firing, or a part of a large one; its last record says whether more of it
//! follows, how far the watermark has come and whether the feed has ended. A firing is sent once it
//! is whole. Batches are numbered, and what a merger writes again after a restart is dropped by its
//! number. A query that was deleted or changed, or has come to its end position, ends here by a record of its own. A
//! cursor holds the offset, and the number and epoch up to which firings are whole. With an
//! `until`, the first firing beyond it ends the query.

use std::sync::Arc;

use headcount_binder::{Channel, ChannelRef, Consumer, Delivery, Offset, OutputPosition};
use headcount_engine::catalog::{GROUPS_MAX, GROUPS_OF_PANES_MAX};
use headcount_engine::watermark::NO_WATERMARK_MS;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, LogRecord, QueryEnding, WatchEnd, WatchResponse, WindowResult};
use prost::Message;
use prost_types::Timestamp;
use xxhash_rust::xxh3::xxh3_64;

use super::opened::{Opened, Start};
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::driven::{Driven, Ready};
use crate::serve::error::ServiceError;
use crate::serve::log::offsets_at;
use crate::serve::query::portions::portions;
use crate::serve::views::time::watermark;

/// Where to begin.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum From {
    Now,
    Earliest,
    Cursor(String),
    /// With what was appended at this time or later.
    Time(Timestamp),
}

/// A firing of which not all batches have come.
struct Firing {
    rows: Vec<WindowResult>,
    /// Whether it began where the caller wants to begin.
    is_sent: bool,
}

/// Which query is watched.
pub(super) struct Watched {
    pub(super) name: String,
    /// Revision of the catalog that it came with: the end of one of its name before is not its own.
    pub(super) since: u64,
    /// What its rows and messages are tagged with.
    pub(super) tag: String,
}

/// A watched standing query. Dropping it frees all that it holds.
pub(super) struct Standing {
    context: Arc<Context>,
    name: String,
    since: u64,
    tag: String,
    consumer: Box<dyn Consumer>,
    position: OutputPosition,
    /// Watermark at which it ends.
    until_ms: Option<i64>,
    /// Offset of the next batch.
    next: u64,
    /// Where the next firing begins, and the position there: what a cursor says.
    settled: (u64, OutputPosition),
    /// Firings that begin below are not sent.
    send_from: u64,
    /// The end of the log when the call came.
    known_end: u64,
    watermark_ms: i64,
    feed_ended: bool,
    firing: Option<Firing>,
    ready: Ready<WatchResponse>,
    told_caught_up: bool,
}

impl Driven for Standing {
    type Message = WatchResponse;

    fn ready(&mut self) -> &mut Ready<WatchResponse> {
        &mut self.ready
    }

    async fn advance(&mut self) -> Result<(), ServiceError> {
        if self.next >= self.known_end && self.firing.is_none() {
            if !self.told_caught_up {
                self.told_caught_up = true;
                self.tell();
            }
            if self.feed_ended {
                self.end(WatchEnd::Feed);
            }
        }
        if !self.ready.is_empty() {
            return Ok(());
        }
        tokio::select! {
            biased;
            () = self.context.shutdown.cancelled() => Err(ServiceError::ShuttingDown),
            delivery = self.consumer.next() => {
                let delivery = delivery?;
                self.take(&delivery)
            }
            () = tokio::time::sleep_until(self.ready.silent_until) => {
                self.tell();
                Ok(())
            }
        }
    }
}

impl Standing {
    pub(super) async fn start(
        context: Arc<Context>,
        feed: &FeedConfig,
        Watched { name, since, tag }: Watched,
        from: From,
        until_ms: Option<i64>,
    ) -> Result<Standing, ServiceError> {
        let results = ChannelRef::new(feed.feed.clone(), Channel::Results);
        let start = match from {
            From::Now => Start::Now,
            From::Earliest => Start::Earliest,
            From::Cursor(text) => {
                let (next, position) = read_cursor(&text, &name, context.generation)?;
                Start::After(next, position)
            }
            From::Time(time) => {
                let found = offsets_at(&context, &results, 1, "from_time", Some(time)).await?;
                Start::At(found[0])
            }
        };
        let opened = Opened::of(&context, &results, start).await?;
        Ok(Standing {
            consumer: opened.consumer,
            name,
            since,
            tag,
            position: opened.position,
            until_ms,
            next: opened.next,
            settled: (opened.next, opened.position),
            send_from: opened.send_from,
            known_end: opened.known_end,
            watermark_ms: NO_WATERMARK_MS,
            feed_ended: false,
            firing: None,
            ready: Ready::new(context.limits.progress_interval),
            told_caught_up: false,
            context,
        })
    }

    fn take(&mut self, delivery: &Delivery) -> Result<(), ServiceError> {
        self.next = delivery.next().0;
        if !self.position.accept(&delivery.batch.header).is_apply() {
            self.settle();
            return Ok(());
        }
        let mut firing = self.firing.take().unwrap_or_else(|| Firing {
            rows: Vec::new(),
            is_sent: delivery.base.0 >= self.send_from,
        });
        let (mut more, mut reached, mut over) = (false, None, None);
        for (offset, record) in delivery.records() {
            let record = LogRecord::decode(record);
            let record = record.map_err(|error| {
                ServiceError::internal(format!("results offset {offset}: {error}"))
            })?;
            match record.payload {
                Some(Payload::WindowResult(row)) if row.query == self.name => firing.rows.push(row),
                Some(Payload::QueryEnded(end)) if end.query == self.name => {
                    over = (end.since >= self.since).then_some(end.ending());
                }
                Some(Payload::Progress(progress)) if progress.more => more = true,
                Some(Payload::Progress(progress)) => reached = Some(progress),
                _ => {}
            }
        }
        if more {
            self.firing = Some(firing);
            return Ok(());
        }
        if let Some(at) = reached {
            let is_own = !firing.rows.is_empty() && !at.ended;
            if is_own && self.until_ms.is_some_and(|until| at.watermark_ms > until) {
                // It lies beyond: the last cursor stands before it.
                self.end(WatchEnd::Until);
                return Ok(());
            }
            // Windows of a past, of this query or another, fire behind later ones.
            self.watermark_ms = self.watermark_ms.max(at.watermark_ms);
            self.feed_ended = at.ended;
        }
        let before = self.settled;
        self.settle();
        match over {
            None => {}
            Some(QueryEnding::TooManyGroups) => return Err(self.too_many_groups()),
            Some(_) => {
                self.end(WatchEnd::Query);
                return Ok(());
            }
        }
        // One that retention or the time asked for has cut off at its beginning is none.
        let begins = firing.rows.first().is_some_and(|row| row.group.is_none());
        if firing.is_sent && begins {
            if !self.tag.is_empty() && self.tag != self.name {
                let rows = firing.rows.iter_mut();
                rows.for_each(|row| row.query.clone_from(&self.tag));
            }
            for (rows, more) in portions(firing.rows, self.context.limits.message_bytes) {
                // Until the last portion a cursor stands before the firing.
                let at = if more { before } else { self.settled };
                let message = self.message(at, rows);
                self.ready.push(WatchResponse { more, ..message });
            }
        }
        Ok(())
    }

    fn too_many_groups(&self) -> ServiceError {
        ServiceError::LimitExceeded(format!(
            "standing query {:?} has more than {GROUPS_MAX} groups in a window, or {GROUPS_OF_PANES_MAX} in its panes, and has ended: change it to narrow its filter, to group by less, or to a longer slide",
            self.name
        ))
    }

    /// Where nothing is half read, a reader may go on from here.
    fn settle(&mut self) {
        if self.firing.is_none() {
            self.settled = (self.next, self.position);
        }
    }

    fn end(&mut self, why: WatchEnd) {
        let mut last = self.message(self.settled, Vec::new());
        (last.ended, last.end) = (true, why.into());
        self.ready.push(last);
        self.ready.ended = true;
    }

    /// Says that the query lives, and how far it has come.
    fn tell(&mut self) {
        let message = self.message(self.settled, Vec::new());
        self.ready.push(message);
    }

    /// Rows with the place that a cursor says.
    fn message(
        &self,
        (next, position): (u64, OutputPosition),
        results: Vec<WindowResult>,
    ) -> WatchResponse {
        let offsets = vec![next, position.source.0, position.epoch];
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
            end: WatchEnd::Unspecified.into(),
            more: false,
        }
    }
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
