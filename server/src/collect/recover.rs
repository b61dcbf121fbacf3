//! What the log holds of a source, read back at start.
//!
//! - First the end of every partition is read, back to where every ordinal of the last
//!   `look_back` frames is accounted for; then a fence is written by the caller, and what an
//!   earlier life got in before it is read too. After the fence, readers drop what that life
//!   still writes: its epoch is lower.
//! - In each partition, ordinals rise in the log's order. So the least ordinal that any record or
//!   source event of the source names in what was read is where that partition is accounted for:
//!   below it, records may lie further back; from it on, what was not read is not there.
//! - `dead` has no heartbeats to say how far back is far enough: it is read from a minute before
//!   the oldest batch read of `rsvps`. What lies further back counts as a hole, and is at worst
//!   dead-lettered twice.

use std::collections::HashMap;

use headcount_binder::{
    BatchHeader, ChannelRef, Delivery, InputPositions, Offset, Partition, Producer,
};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, SourceEventKind, Stamp};
use prost::Message as _;

use super::error::CollectError;
use super::tail::{Held, Tail};
use crate::intake::{Scan, ScanError};

/// Batches of a partition that are read at first; four times as many where that is not enough.
const BATCHES_FIRST: u64 = 512;
/// How much earlier than its neighbours in `rsvps` a dead letter may have been written.
const DEAD_SLACK_MS: i64 = 60_000;

/// Reads back the end of what the log holds of one source.
pub(crate) struct Reader<'a> {
    pub(crate) scan: Scan<'a>,
    pub(crate) dead: ChannelRef,
    pub(crate) source: &'a str,
    pub(crate) producer: Producer,
    /// Frames to account for.
    pub(crate) look_back: u64,
}

/// The end of one partition.
#[derive(Debug, Default)]
struct End {
    frames: Vec<(u64, u64)>,
    accounted_from: Option<u64>,
    next_ordinal: u64,
    after_gap: u64,
    watermark_ms: i64,
    stream_time_ms: i64,
    last_event: Option<SourceEventKind>,
    epoch: u64,
    first_append_ms: Option<i64>,
    last_append_ms: i64,
    whole: bool,
    positions: InputPositions,
    read_from: Offset,
    end: Offset,
}

/// What was found, over all partitions.
#[derive(Debug, Default)]
pub(crate) struct Found {
    ends: Vec<End>,
    dead: Vec<(u64, u64)>,
    dead_end: Offset,
}

impl Reader<'_> {
    /// Reads the end of every partition and of `dead`.
    pub(crate) async fn read(&self) -> Result<Found, CollectError> {
        let mut ends = Vec::with_capacity(usize::from(self.scan.partitions));
        for partition in 0..self.scan.partitions {
            ends.push(self.read_end(Partition(partition), BATCHES_FIRST).await?);
        }
        loop {
            let found = Found {
                ends,
                ..Found::default()
            };
            let needed = found
                .next_ordinal()
                .saturating_sub(self.look_back)
                .max(found.after_gap());
            ends = found.ends;
            let mut enough = true;
            for (partition, end) in (0..self.scan.partitions).zip(&mut ends) {
                let short = end.accounted_from.is_none_or(|from| from > needed);
                if short && !end.whole {
                    enough = false;
                    let read = end.end.broker() - end.read_from.broker();
                    let batches = read.saturating_mul(4);
                    *end = self.read_end(Partition(partition), batches).await?;
                }
            }
            if enough {
                break;
            }
        }
        let mut found = Found {
            ends,
            ..Found::default()
        };
        self.read_dead(&mut found).await?;
        Ok(found)
    }

    /// Reads on, up to where the fence was written in each partition.
    pub(crate) async fn read_on(
        &self,
        found: &mut Found,
        fences: &[Offset],
    ) -> Result<(), CollectError> {
        for ((partition, end), fence) in (0..).zip(&mut found.ends).zip(fences) {
            let (from, until) = (end.end, *fence);
            let visit = |delivery: &Delivery| self.take(end, delivery);
            self.scan
                .read(&self.scan.rsvps, Partition(partition), from, until, visit)
                .await?;
        }
        let from = found.dead_end;
        let until = self.scan.binder.bounds(&self.dead, Partition(0)).await?.end;
        let dead = &mut found.dead;
        let visit = |delivery: &Delivery| self.take_dead(dead, delivery);
        self.scan
            .read(&self.dead, Partition(0), from, until, visit)
            .await
    }

    async fn read_end(&self, partition: Partition, batches: u64) -> Result<End, CollectError> {
        let bounds = self.scan.binder.bounds(&self.scan.rsvps, partition).await?;
        let from = Offset::new(bounds.end.broker().saturating_sub(batches), 0).max(bounds.earliest);
        let mut end = End {
            whole: from <= bounds.earliest,
            read_from: from,
            end: bounds.end,
            ..End::default()
        };
        if end.whole && bounds.whole {
            end.accounted_from = Some(1);
        }
        let visit = |delivery: &Delivery| self.take(&mut end, delivery);
        self.scan
            .read(&self.scan.rsvps, partition, from, bounds.end, visit)
            .await?;
        Ok(end)
    }

    async fn read_dead(&self, found: &mut Found) -> Result<(), CollectError> {
        let until = self.scan.binder.bounds(&self.dead, Partition(0)).await?.end;
        found.dead_end = until;
        let oldest_ms = found
            .ends
            .iter()
            .filter_map(|end| end.first_append_ms)
            .min();
        let since_ms = oldest_ms.unwrap_or(0).saturating_sub(DEAD_SLACK_MS);
        let from = self
            .scan
            .binder
            .offset_at(&self.dead, Partition(0), since_ms)
            .await?;
        let dead = &mut found.dead;
        let visit = |delivery: &Delivery| self.take_dead(dead, delivery);
        self.scan
            .read(&self.dead, Partition(0), from, until, visit)
            .await
    }

    fn take(&self, end: &mut End, delivery: &Delivery) -> Result<(), CollectError> {
        end.first_append_ms.get_or_insert(delivery.append_time_ms);
        let ours = delivery.batch.header.producer == self.producer;
        if ours {
            end.epoch = end.epoch.max(delivery.batch.header.epoch);
            end.last_append_ms = delivery.append_time_ms;
        }
        if !end
            .positions
            .accept(delivery.partition, &delivery.batch.header)
            .is_apply()
        {
            return Ok(());
        }
        for bytes in delivery.batch.records() {
            let record = LogRecord::decode(bytes)
                .map_err(|error| ScanError::unreadable(&self.scan.rsvps, &error))?;
            end.take(record, ours);
        }
        Ok(())
    }

    fn take_dead(
        &self,
        dead: &mut Vec<(u64, u64)>,
        delivery: &Delivery,
    ) -> Result<(), CollectError> {
        let BatchHeader { producer, .. } = &delivery.batch.header;
        if *producer != self.producer {
            return Ok(());
        }
        for bytes in delivery.batch.records() {
            let record = LogRecord::decode(bytes)
                .map_err(|error| ScanError::unreadable(&self.dead, &error))?;
            if let Some(Payload::Dead(letter)) = record.payload
                && letter.source == self.source
                && letter.ordinal > 0
            {
                dead.push((letter.ordinal, letter.frame_hash));
            }
        }
        Ok(())
    }
}

impl End {
    fn take(&mut self, record: LogRecord, ours: bool) {
        let (stamp, ordinal) = match record.payload {
            Some(Payload::Rsvp(rsvp)) => {
                if ours && rsvp.ordinal > 0 {
                    self.frames.push((rsvp.ordinal, rsvp.frame_hash));
                    self.next_ordinal = self.next_ordinal.max(rsvp.ordinal + 1);
                    self.last_event = None;
                }
                (rsvp.stamp, rsvp.ordinal)
            }
            Some(Payload::SourceEvent(event)) => {
                if ours {
                    self.last_event = Some(event.kind());
                }
                (event.stamp, event.next_ordinal)
            }
            Some(Payload::SourceGap(gap)) => {
                if ours {
                    self.after_gap = self.after_gap.max(gap.next_ordinal);
                }
                (gap.stamp, gap.next_ordinal)
            }
            _ => return,
        };
        let Stamp {
            watermark_ms,
            stream_time_ms,
            ..
        } = stamp.unwrap_or_default();
        if ours {
            self.next_ordinal = self.next_ordinal.max(ordinal);
            self.watermark_ms = self.watermark_ms.max(watermark_ms);
            self.stream_time_ms = self.stream_time_ms.max(stream_time_ms);
            if ordinal > 0 {
                let from = self.accounted_from.get_or_insert(ordinal);
                *from = (*from).min(ordinal);
            }
        }
    }
}

impl Found {
    /// The ordinal of the source's next frame.
    pub(crate) fn next_ordinal(&self) -> u64 {
        let taken = self
            .ends
            .iter()
            .map(|end| end.next_ordinal)
            .max()
            .unwrap_or(0);
        let dead = self
            .dead
            .iter()
            .map(|(ordinal, _)| ordinal + 1)
            .max()
            .unwrap_or(0);
        taken.max(dead).max(1)
    }

    /// The ordinal of the first frame after the last gap; 0 where there is none.
    fn after_gap(&self) -> u64 {
        self.ends.iter().map(|end| end.after_gap).max().unwrap_or(0)
    }

    /// The tail, with its holes.
    pub(crate) fn tail(&self, frames_max: usize) -> Tail {
        let next = self.next_ordinal();
        let accounted = self.ends.iter().filter_map(|end| end.accounted_from).max();
        let earliest = next.saturating_sub(frames_max as u64).max(1);
        let from = accounted
            .unwrap_or(1)
            .max(self.after_gap())
            .clamp(earliest, next);
        // A dead letter first: what took the place of one cut short overrides it.
        let mut held: HashMap<u64, u64> = HashMap::new();
        let taken = self.ends.iter().flat_map(|end| &end.frames);
        for (ordinal, hash) in self.dead.iter().chain(taken) {
            held.insert(*ordinal, *hash);
        }
        let mut tail = Tail::new(from, frames_max);
        for ordinal in from..next {
            tail.push(
                held.get(&ordinal)
                    .map_or(Held::Hole, |hash| Held::Known(*hash)),
            );
        }
        tail
    }

    /// The highest watermark and stream time that the source has stamped.
    pub(crate) fn time_ms(&self) -> (i64, i64) {
        let watermark = self.ends.iter().map(|end| end.watermark_ms).max();
        let stream = self.ends.iter().map(|end| end.stream_time_ms).max();
        (watermark.unwrap_or(0), stream.unwrap_or(0))
    }

    /// Whether the source's last word in every partition is that the feed is over.
    pub(crate) fn ended(&self) -> bool {
        self.ends
            .iter()
            .all(|end| end.last_event == Some(SourceEventKind::End))
    }

    /// The highest epoch of the source's batches.
    pub(crate) fn epoch(&self) -> u64 {
        self.ends.iter().map(|end| end.epoch).max().unwrap_or(0)
    }

    /// When the log last took something of the source, milliseconds since 1970, and how many
    /// frames a second it took of what was read.
    pub(crate) fn pace(&self) -> Option<(i64, f64)> {
        let last = self
            .ends
            .iter()
            .map(|end| end.last_append_ms)
            .max()
            .filter(|ms| *ms > 0)?;
        let first = self
            .ends
            .iter()
            .filter_map(|end| end.first_append_ms)
            .min()?;
        let frames: usize = self.ends.iter().map(|end| end.frames.len()).sum();
        let seconds = (last - first).max(1_000) as f64 / 1_000.0;
        Some((last, frames as f64 / seconds))
    }
}
