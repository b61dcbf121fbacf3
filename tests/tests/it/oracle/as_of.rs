//! How far results count: where each partition of the input stood when a window fired.
//!
//! - A firing at T holds what is stamped below T. Its cut in a partition is the end of the first
//!   batch by whose end the partition's watermark had reached T.
//! - A partition's watermark is the least of its live sources' latest stamps and never falls; once
//!   every source has ended it is beyond any time.
//!
//! It reads a feed up to its first end, in batches of less than 512 records.

use std::collections::BTreeMap;

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{PositionedRecord, SourceEventKind, Stamp};

/// An offset is the number of a batch times this, and the place in the batch.
const PLACES: u64 = 1_024;

/// The watermark of one partition, as its records come.
#[derive(Default)]
struct Watermark {
    /// Sources that hold it back, with their latest stamps.
    live: BTreeMap<String, i64>,
    reached_ms: i64,
}

impl Watermark {
    fn take(&mut self, payload: &Payload) {
        let (stamp, kind) = match payload {
            Payload::Rsvp(record) => (&record.stamp, SourceEventKind::Heartbeat),
            Payload::SourceEvent(event) => (&event.stamp, event.kind()),
            _ => return,
        };
        let Stamp {
            source,
            watermark_ms,
            ..
        } = stamp.as_ref().expect("what a source sends is stamped");
        let latest = self.live.entry(source.clone()).or_insert(*watermark_ms);
        *latest = (*latest).max(*watermark_ms);
        self.rise();
        use SourceEventKind::{End, Idle, Leave};
        if matches!(kind, Idle | Leave | End) {
            self.live.remove(source);
            self.rise();
        }
        if kind == End && self.live.is_empty() {
            self.reached_ms = i64::MAX;
        }
    }

    fn rise(&mut self) {
        let least = self.live.values().min().copied();
        self.reached_ms = least.map_or(self.reached_ms, |least| least.max(self.reached_ms));
    }
}

/// By partition, the watermark at the end of each batch, and the offset that follows the batch.
pub(crate) struct Cuts(BTreeMap<u32, BTreeMap<u64, i64>>);

impl Cuts {
    /// From everything that the channel `rsvps` holds, in the order of each partition.
    pub(crate) fn read(input: &[PositionedRecord]) -> Self {
        let mut watermarks: BTreeMap<u32, Watermark> = BTreeMap::new();
        let mut cuts: BTreeMap<u32, BTreeMap<u64, i64>> = BTreeMap::new();
        for taken in input {
            let partition = taken.partition.expect("0 is shown");
            let offset = taken.offset.expect("0 is shown");
            let watermark = watermarks.entry(partition).or_default();
            let record = taken.record.as_ref();
            if let Some(payload) = record.and_then(|record| record.payload.as_ref()) {
                watermark.take(payload);
            }
            let next = (offset / PLACES + 1) * PLACES;
            let batches = cuts.entry(partition).or_default();
            batches.insert(next, watermark.reached_ms);
        }
        Self(cuts)
    }

    /// The cut of a firing: an offset for each partition, in order.
    pub(crate) fn at(&self, fired_ms: i64) -> Vec<u64> {
        let cut = |batches: &BTreeMap<u64, i64>| {
            let reached = batches.iter().find(|(_, ms)| **ms >= fired_ms);
            *reached
                .expect("nothing fires before every partition has reached it")
                .0
        };
        self.0.values().map(cut).collect()
    }
}
