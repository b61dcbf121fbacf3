//! How far the partitions had come when a source joined: what its stamps must not lie below.
//!
//! - A source that joins says so in every partition first, and only then, once that is durable, reads
//!   what stands before it. So no partition can get beyond what is found here: from its join on, the
//!   source itself holds every watermark back. Asking first and joining then would leave time for
//!   others to move on, by another distance in each partition.
//! - A live source's stamp is at least its partition's watermark, for the least of the live ones holds.
//!   That is so from its first stamp after the join itself, which does not count.
//! - Where no source is live, the watermark is at most the highest stamp of those that have parted.
//! - Read back is as far as it takes to meet a live source, or all that the log still has.

use std::collections::HashMap;

use headcount_binder::{Delivery, InputPositions, Offset, Partition};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, SourceEventKind, Stamp};
use prost::Message as _;

use super::scan::{Scan, ScanError};

/// Batches of a partition that are read at first; four times as many where that is not enough.
const BATCHES_FIRST: u64 = 16;

/// What a source's last words in a partition say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Life {
    /// It has joined, and stamped nothing since.
    Joined,
    /// Its stamps hold the watermark back.
    Live,
    /// Its stamps hold nothing back.
    Parted,
}

/// The sources of a partition, as far as its end was read.
#[derive(Debug, Default)]
struct Sources {
    positions: InputPositions,
    by_name: HashMap<String, (Life, i64)>,
}

impl Scan<'_> {
    /// A watermark that no partition is beyond before these offsets, milliseconds since 1970; 0 where
    /// none has any.
    pub(crate) async fn reached_ms(&self, before: &[Offset]) -> Result<i64, ScanError> {
        let mut reached_ms = 0;
        for (partition, until) in (0..self.partitions).zip(before) {
            let of_one = self.reached_in(Partition(partition), *until).await?;
            reached_ms = reached_ms.max(of_one);
        }
        Ok(reached_ms)
    }

    async fn reached_in(&self, partition: Partition, until: Offset) -> Result<i64, ScanError> {
        let mut batches = BATCHES_FIRST;
        loop {
            let bounds = self.binder.bounds(&self.rsvps, partition).await?;
            let from = Offset::new(until.broker().saturating_sub(batches), 0).max(bounds.earliest);
            let mut sources = Sources::default();
            let visit = |delivery: &Delivery| self.meet(&mut sources, delivery);
            self.read(&self.rsvps, partition, from, until, visit)
                .await?;
            if let Some(live_ms) = sources.least_live_ms() {
                return Ok(live_ms);
            }
            if from <= bounds.earliest {
                return Ok(sources.highest_ms());
            }
            batches = batches.saturating_mul(4);
        }
    }

    fn meet(&self, sources: &mut Sources, delivery: &Delivery) -> Result<(), ScanError> {
        let header = &delivery.batch.header;
        if !sources
            .positions
            .accept(delivery.partition, header)
            .is_apply()
        {
            return Ok(());
        }
        for bytes in delivery.batch.records() {
            let record = LogRecord::decode(bytes)
                .map_err(|error| ScanError::unreadable(&self.rsvps, &error))?;
            match record.payload {
                Some(Payload::Rsvp(rsvp)) => sources.stamp(rsvp.stamp, Life::Live),
                Some(Payload::SourceEvent(event)) => {
                    let life = match event.kind() {
                        SourceEventKind::Join => Life::Joined,
                        SourceEventKind::Heartbeat => Life::Live,
                        SourceEventKind::Idle | SourceEventKind::Leave | SourceEventKind::End => {
                            Life::Parted
                        }
                        SourceEventKind::Unspecified => continue,
                    };
                    sources.stamp(event.stamp, life);
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Sources {
    fn stamp(&mut self, stamp: Option<Stamp>, life: Life) {
        let Some(stamp) = stamp else { return };
        let (is, watermark_ms) = self
            .by_name
            .entry(stamp.source)
            .or_insert((Life::Parted, stamp.watermark_ms));
        // Who is live and joins again has not been away.
        if !(*is == Life::Live && life == Life::Joined) {
            *is = life;
        }
        *watermark_ms = (*watermark_ms).max(stamp.watermark_ms);
    }

    fn least_live_ms(&self) -> Option<i64> {
        let live = self
            .by_name
            .values()
            .filter(|(life, _)| *life == Life::Live);
        live.map(|(_, watermark_ms)| *watermark_ms).min()
    }

    fn highest_ms(&self) -> i64 {
        let all = self.by_name.values().map(|(_, watermark_ms)| *watermark_ms);
        all.max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(said: &[(&str, Life, i64)]) -> Sources {
        let mut sources = Sources::default();
        for (source, life, watermark_ms) in said {
            let stamp = Stamp {
                source: (*source).to_owned(),
                watermark_ms: *watermark_ms,
                stream_time_ms: *watermark_ms,
            };
            sources.stamp(Some(stamp), *life);
        }
        sources
    }

    #[test]
    fn a_live_source_bounds_it_and_a_join_alone_does_not() {
        let met = sources(&[("a", Life::Live, 200), ("b", Life::Joined, 90)]);
        assert_eq!(met.least_live_ms(), Some(200));
        let met = sources(&[("a", Life::Live, 200), ("b", Life::Live, 210)]);
        assert_eq!(met.least_live_ms(), Some(200));
        let met = sources(&[("b", Life::Live, 210), ("b", Life::Joined, 210)]);
        assert_eq!(met.least_live_ms(), Some(210), "it never parted");
    }

    #[test]
    fn without_a_live_source_the_highest_of_the_parted_bounds_it() {
        let met = sources(&[
            ("a", Life::Live, 200),
            ("b", Life::Live, 120),
            ("b", Life::Parted, 130),
            ("a", Life::Parted, 220),
            ("c", Life::Joined, 10),
        ]);
        assert_eq!((met.least_live_ms(), met.highest_ms()), (None, 220));
    }
}
