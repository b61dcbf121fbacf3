//! What the source says of itself: whether the partitions' watermarks wait for it.
//!
//! - It joins before its first record, in every partition, and goes on from where they stood when they
//!   heard of it.
//! - It is live while records come, with a heartbeat each second, and idle 5 s after the last one: then
//!   it holds no watermark back.

use std::time::Duration;

use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, SourceEvent, SourceEventKind, Stamp};
use prost::Message as _;
use tokio::time::Instant;

use super::intake::{Intake, NAME, Why};
use crate::intake::{Scan, Stamped};
use crate::serve::error::ServiceError;

/// How often a live source says so.
pub(super) const HEARTBEAT: Duration = Duration::from_secs(1);
/// After this long without a record the source is idle.
const IDLE_AFTER: Duration = Duration::from_secs(5);

/// Whether the partitions' watermarks wait for the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Away,
    /// It has said that it is there, and not yet seen how far the partitions had come by then.
    Joining,
    Live,
}

impl Intake {
    /// Sees to it that the partitions know of the source before it stamps a record: its stamps go on
    /// from where they stood when they heard of it. `Ok(Err)`: log or store cannot be had.
    pub(super) async fn join(&mut self) -> Result<Result<(), ServiceError>, Why> {
        self.record_at = Instant::now();
        if self.presence == Presence::Live {
            return Ok(Ok(()));
        }
        if self.presence == Presence::Away {
            let stamp = self.time.pass(self.context.clock.now_ms());
            self.say(SourceEventKind::Join, stamp)?;
            self.presence = Presence::Joining;
            self.beat_at = Instant::now() + HEARTBEAT;
        }
        if let Err(error) = self.flush().await? {
            return Ok(Err(error));
        }
        let joined = self.lanes.confirmed().to_vec();
        let scan = Scan::new(&*self.context.binder, &self.feed.feed, self.feed.partitions);
        match scan.reached_ms(&joined).await {
            Ok(reached_ms) => {
                self.time.raise(reached_ms);
                self.presence = Presence::Live;
                Ok(Ok(()))
            }
            Err(error) => Ok(Err(super::unread(error))),
        }
    }

    /// What is due by the clock: a heartbeat, or that the source is idle.
    pub(super) fn beat(&mut self) -> Result<(), Why> {
        let now = Instant::now();
        if self.presence == Presence::Away || now < self.beat_at || self.refusal.is_some() {
            return Ok(());
        }
        self.beat_at = now + HEARTBEAT;
        if !self.lanes.has_room() {
            return Ok(());
        }
        if now >= self.record_at + IDLE_AFTER && self.tickets.is_empty() {
            let stamp = self.time.stamp();
            self.say(SourceEventKind::Idle, stamp)?;
            self.presence = Presence::Away;
        } else if self.presence == Presence::Live {
            let stamp = self.time.caught_up(self.context.clock.now_ms());
            self.say(SourceEventKind::Heartbeat, stamp)?;
        }
        Ok(())
    }

    /// Writes a word of the source to every partition, behind all that was taken up.
    pub(super) fn say(&mut self, kind: SourceEventKind, stamp: Stamped) -> Result<(), Why> {
        encode_word(&mut self.scratch, kind, stamp);
        self.lanes.push_to_all(&self.scratch, Instant::now())?;
        self.tickets.said();
        Ok(())
    }
}

/// A word of the source, as the log has it.
pub(super) fn encode_word(out: &mut Vec<u8>, kind: SourceEventKind, stamp: Stamped) {
    let word = LogRecord {
        payload: Some(Payload::SourceEvent(SourceEvent {
            stamp: Some(Stamp {
                source: NAME.to_owned(),
                watermark_ms: stamp.watermark_ms,
                stream_time_ms: stamp.stream_time_ms,
            }),
            kind: kind.into(),
            next_ordinal: 0,
        })),
    };
    out.clear();
    word.encode(out).expect("a Vec grows as needed");
}
