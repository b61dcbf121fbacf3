//! A source as it stands: its time, the end of what the log holds of it, and its way into the log.

use std::sync::Arc;

use bytes::Bytes;
use headcount_proto::position::partition_of;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{
    DeadReason, DeadRecord, LogRecord, SourceEvent, SourceEventKind, SourceGap, Stamp,
};
use prost::Message as _;
use tokio::time::Instant;
use xxhash_rust::xxh3::xxh3_64;

use super::Summary;
use super::config::{Config, FeedClock};
use super::error::CollectError;
use super::metrics::SourceMetrics;
use super::parse::{self, Encoder, ParseError, Parsed, StampRef};
use super::report::Report;
use super::socket::Frame;
use super::tail::{Held, Tail};
use crate::clock::Clock;
use crate::intake::{Lanes, RECORD_BYTES_MAX, Stamped, Stamper};
use crate::outputs::timestamp;

/// How much of a dead frame is kept.
pub(crate) const DEAD_BYTES_MAX: usize = 64 << 10;

/// What became of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// A record.
    Taken,
    /// Dead, for this reason.
    Dead(DeadReason),
}

/// The state of a source, for as long as it runs.
pub(crate) struct Source {
    pub(crate) config: Config,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) metrics: SourceMetrics,
    pub(crate) report: Report,
    pub(crate) time: Stamper,
    pub(crate) tail: Tail,
    pub(crate) lanes: Lanes,
    pub(crate) summary: Summary,
    /// Whether the source's last word in the log is that it is there.
    pub(crate) live: bool,
    /// Whether it is that the feed is over.
    pub(crate) ended: bool,
    /// What the last frame became.
    pub(crate) last_fate: Option<Fate>,
    /// mtime of the last record of the connection, milliseconds since 1970.
    pub(crate) last_mtime_ms: Option<i64>,
    /// Stream time up to which nothing is missing, milliseconds since 1970.
    pub(crate) complete_to_ms: i64,
    pub(crate) encoder: Encoder,
    pub(crate) scratch: Vec<u8>,
}

impl Source {
    /// A source of which nothing is known yet.
    pub(crate) fn new(
        config: Config,
        clock: Arc<dyn Clock>,
        metrics: SourceMetrics,
        report: Report,
        lanes: Lanes,
    ) -> Self {
        Source {
            time: Stamper::new(config.clock, config.watermark_bound_ms, 0, 0),
            tail: Tail::new(1, 1),
            clock,
            metrics,
            report,
            lanes,
            summary: Summary::default(),
            live: false,
            ended: false,
            last_fate: None,
            last_mtime_ms: None,
            complete_to_ms: 0,
            encoder: Encoder::default(),
            scratch: Vec::new(),
            config,
        }
    }

    /// Takes a frame that is new: gives it the next ordinal.
    pub(crate) fn admit(&mut self, frame: &Frame, now: Instant) -> Result<(), CollectError> {
        let hash = xxh3_64(frame.bytes());
        let ordinal = self.tail.push(Held::Known(hash));
        self.take(frame, hash, ordinal, now)
    }

    /// Takes a frame that an earlier life lost, at its place in the tail.
    pub(crate) fn refill(
        &mut self,
        frame: &Frame,
        place: usize,
        now: Instant,
    ) -> Result<(), CollectError> {
        let hash = xxh3_64(frame.bytes());
        self.tail.fill(place, hash);
        let ordinal = self.tail.ordinal(place);
        self.take(frame, hash, ordinal, now)
    }

    /// Counts a frame of a catch-up that the log holds.
    pub(crate) fn repeat(&mut self) {
        self.summary.repeats += 1;
        self.metrics.repeats.inc();
    }

    fn take(
        &mut self,
        frame: &Frame,
        hash: u64,
        ordinal: u64,
        now: Instant,
    ) -> Result<(), CollectError> {
        let now_ms = self.clock.now_ms();
        let judged = read(frame).and_then(|record| {
            let stamp = self.time.record(record.mtime_ms, now_ms);
            stamp
                .map(|stamp| (record, stamp))
                .map_err(|ahead_ms| ParseError {
                    reason: DeadReason::FutureMtime,
                    detail: format!("mtime is {ahead_ms} ms ahead"),
                })
        });
        match judged {
            Ok((record, stamp)) => {
                let lane = partition_of(record.event.event_id.as_str(), self.config.partitions);
                let source = StampRef {
                    source: &self.config.source,
                    watermark_ms: stamp.watermark_ms,
                    stream_time_ms: stamp.stream_time_ms,
                };
                let bytes = self.encoder.encode(&record, source, hash, ordinal);
                self.lanes.push(usize::from(lane), bytes, ordinal, now)?;
                self.summary.records += 1;
                self.metrics.records.inc();
                let skew_ms = stamp.stream_time_ms - record.mtime_ms;
                self.metrics.skew.observe(skew_ms as f64 / 1_000.0);
                self.report.record(now_ms);
                self.last_mtime_ms = Some(record.mtime_ms);
                self.last_fate = Some(Fate::Taken);
                Ok(())
            }
            Err(error) => self.bury(frame, hash, ordinal, error, now_ms, now),
        }
    }

    /// Sends a frame to `dead`.
    fn bury(
        &mut self,
        frame: &Frame,
        hash: u64,
        ordinal: u64,
        error: ParseError,
        now_ms: i64,
        now: Instant,
    ) -> Result<(), CollectError> {
        let raw = frame.bytes();
        tracing::debug!(source = %self.config.source, reason = ?error.reason, detail = %error.detail, "dead frame");
        let letter = DeadRecord {
            source: self.config.source.clone(),
            reason: error.reason.into(),
            detail: error.detail,
            raw: Bytes::copy_from_slice(&raw[..raw.len().min(DEAD_BYTES_MAX)]),
            raw_bytes: Some(raw.len() as u64),
            received_at: Some(timestamp(now_ms)),
            frame_hash: hash,
            ordinal,
        };
        self.encode(Payload::Dead(letter));
        self.lanes
            .push(self.lanes.beside(), &self.scratch, ordinal, now)?;
        self.summary.dead += 1;
        self.report.dead();
        self.metrics.dead(error.reason);
        self.last_fate = Some(Fate::Dead(error.reason));
        Ok(())
    }

    /// Whether the last record of the connection is of now, by the time of day: what came before it has
    /// come, for a feed sends its history in order. Nothing is known of it where the feed is the clock.
    pub(crate) fn is_current(&self) -> bool {
        let bound_ms = i64::from(self.config.watermark_bound_ms);
        self.config.clock == FeedClock::Wall
            && (self.last_mtime_ms).is_some_and(|ms| ms >= self.clock.now_ms() - bound_ms)
    }

    /// Writes a word of the source to every partition, behind all that was taken.
    pub(crate) fn say(
        &mut self,
        kind: SourceEventKind,
        stamp: Stamped,
        now: Instant,
    ) -> Result<(), CollectError> {
        self.encode(Payload::SourceEvent(SourceEvent {
            stamp: Some(self.stamp(stamp)),
            kind: kind.into(),
            next_ordinal: self.tail.next(),
        }));
        self.lanes.push_to_all(&self.scratch, now)?;
        self.live = matches!(kind, SourceEventKind::Join | SourceEventKind::Heartbeat);
        self.ended = kind == SourceEventKind::End;
        Ok(())
    }

    /// Says in every partition that records may be missing, and forgets the tail: nothing before
    /// can be told from what is missing.
    pub(crate) fn gap(&mut self, reason: &str, now: Instant) -> Result<(), CollectError> {
        let stamp = self.time.pass(self.clock.now_ms());
        let from_ms = self.complete_to_ms.min(stamp.stream_time_ms);
        tracing::warn!(source = %self.config.source, reason, "gap: records may be missing");
        self.encode(Payload::SourceGap(SourceGap {
            stamp: Some(self.stamp(stamp)),
            from: Some(timestamp(from_ms)),
            to: Some(timestamp(stamp.stream_time_ms.saturating_add(1))),
            reason: reason.to_owned(),
            next_ordinal: self.tail.next(),
        }));
        self.lanes.push_to_all(&self.scratch, now)?;
        self.summary.gaps += 1;
        self.metrics.gaps.inc();
        Ok(())
    }

    fn stamp(&self, stamp: Stamped) -> Stamp {
        Stamp {
            source: self.config.source.clone(),
            watermark_ms: stamp.watermark_ms,
            stream_time_ms: stamp.stream_time_ms,
        }
    }

    fn encode(&mut self, payload: Payload) {
        self.scratch.clear();
        let record = LogRecord {
            payload: Some(payload),
        };
        record
            .encode(&mut self.scratch)
            .expect("a Vec grows as needed");
    }
}

/// Reads a frame as a record.
fn read(frame: &Frame) -> Result<Parsed<'_>, ParseError> {
    let dead = |reason, detail: String| Err(ParseError { reason, detail });
    match frame {
        frame if frame.bytes().len() > RECORD_BYTES_MAX => dead(
            DeadReason::TooLarge,
            format!("{} bytes of {RECORD_BYTES_MAX}", frame.bytes().len()),
        ),
        Frame::Binary(_) => dead(DeadReason::BinaryFrame, "a binary frame".to_owned()),
        Frame::BadText(_) => dead(DeadReason::NotJson, "text that is not UTF-8".to_owned()),
        Frame::Text(text) => parse::parse(text),
    }
}
