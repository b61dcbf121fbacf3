//! The watermark of a partition: the least of its live sources' latest stamps.
//!
//! * It never falls while sources live: a stamp below an earlier one of its source is ignored.
//! * Idle, left and ended sources hold nothing back; a source joins by its first stamp, said or not.
//! * With no live source it stands still, unless the last one *ended*: then it is [`END_OF_FEED_MS`] and every window closes.
//!   A source that joins after that takes it back to where it stood before the end, the only time that it falls.
//! * State is by the source's name; ids are dense, for speed, and belong to one life of the process.

use serde::{Deserialize, Serialize};

use crate::record::{SourceEvent, Stamp};

/// The watermark of a partition whose feed is over.
pub const END_OF_FEED_MS: i64 = i64::MAX;

/// The watermark of a partition that has seen no stamp.
pub const NO_WATERMARK_MS: i64 = i64::MIN;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Life {
    Unknown,
    Live,
    Idle,
    Left,
    Ended,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Source {
    name: String,
    life: Life,
    watermark_ms: i64,
}

/// The watermark of one partition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartitionWatermark {
    sources: Vec<Source>,
    reached_ms: i64,
    stream_time_ms: i64,
    ended: bool,
}

impl Default for PartitionWatermark {
    fn default() -> Self {
        PartitionWatermark {
            sources: Vec::new(),
            reached_ms: NO_WATERMARK_MS,
            stream_time_ms: NO_WATERMARK_MS,
            ended: false,
        }
    }
}

impl PartitionWatermark {
    /// The id of a source by its name, for stamps. Sources are few: this is a scan.
    pub fn source_id(&mut self, name: &str) -> u32 {
        let at = self
            .sources
            .iter()
            .position(|source| source.name == name)
            .unwrap_or_else(|| {
                let name = name.to_owned();
                self.sources.push(Source {
                    name,
                    life: Life::Unknown,
                    watermark_ms: NO_WATERMARK_MS,
                });
                self.sources.len() - 1
            });
        at as u32
    }

    /// The watermark, ms since the epoch; [`END_OF_FEED_MS`] after the end.
    #[must_use]
    pub fn watermark_ms(&self) -> i64 {
        if self.ended {
            END_OF_FEED_MS
        } else {
            self.reached_ms
        }
    }

    /// The watermark before any end of the feed: what horizons and lateness go by.
    #[must_use]
    pub fn reached_ms(&self) -> i64 {
        self.reached_ms
    }

    /// Newest stream time seen, ms since the epoch.
    #[must_use]
    pub fn stream_time_ms(&self) -> i64 {
        self.stream_time_ms
    }

    /// Whether the last live source has ended.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Takes the stamp of a record.
    pub fn record(&mut self, stamp: &Stamp) {
        self.take(stamp, Life::Live);
    }

    /// Takes what a source does.
    pub fn source(&mut self, event: SourceEvent, stamp: &Stamp) {
        match event {
            SourceEvent::Join | SourceEvent::Heartbeat => self.take(stamp, Life::Live),
            SourceEvent::Idle => self.take(stamp, Life::Idle),
            SourceEvent::Leave => self.take(stamp, Life::Left),
            SourceEvent::End => {
                self.take(stamp, Life::Ended);
                self.ended = !self.sources.iter().any(|source| source.life == Life::Live);
            }
        }
    }

    fn take(&mut self, stamp: &Stamp, life: Life) {
        self.stream_time_ms = self.stream_time_ms.max(stamp.stream_time_ms);
        let Some(source) = self.sources.get_mut(stamp.source as usize) else {
            return;
        };
        let rises = stamp.watermark_ms > source.watermark_ms;
        source.watermark_ms = source.watermark_ms.max(stamp.watermark_ms);
        if source.life == life && !rises && !self.ended {
            return;
        }
        // A parting source's last stamp still counts for the step it takes alone.
        let alone = !self.sources.iter().any(|other| other.life == Life::Live);
        let source = &mut self.sources[stamp.source as usize];
        let was_live = source.life == Life::Live;
        let last_ms = source.watermark_ms;
        source.life = life;
        if life == Life::Live {
            self.ended = false;
        }
        let least = self
            .sources
            .iter()
            .filter(|s| s.life == Life::Live)
            .map(|s| s.watermark_ms)
            .min();
        let reached = match least {
            Some(least) => least,
            None if was_live || alone => last_ms,
            None => return,
        };
        self.reached_ms = self.reached_ms.max(reached);
    }

    /// The same with sources in order of their names: equal states are equal values.
    pub(crate) fn canonical(&self) -> PartitionWatermark {
        let mut copy = self.clone();
        copy.sources.retain(|source| source.life != Life::Unknown);
        copy.sources.sort_by(|a, b| a.name.cmp(&b.name));
        copy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(source: u32, watermark_ms: i64) -> Stamp {
        Stamp {
            source,
            watermark_ms,
            stream_time_ms: watermark_ms + 10,
        }
    }

    #[test]
    fn the_least_of_the_live_sources_holds() {
        let mut watermark = PartitionWatermark::default();
        let (a, b) = (watermark.source_id("a"), watermark.source_id("b"));
        assert_eq!(watermark.source_id("a"), a);
        watermark.record(&stamp(a, 100));
        assert_eq!(watermark.watermark_ms(), 100);
        watermark.source(SourceEvent::Join, &stamp(b, 120));
        watermark.record(&stamp(a, 150));
        assert_eq!(watermark.watermark_ms(), 120);
        watermark.record(&stamp(a, 140));
        watermark.source(SourceEvent::Idle, &stamp(b, 125));
        assert_eq!(
            watermark.watermark_ms(),
            150,
            "an idle source holds nothing back, a stamp never falls"
        );
        watermark.source(SourceEvent::Heartbeat, &stamp(b, 130));
        assert_eq!(
            watermark.watermark_ms(),
            150,
            "a source that comes back does not pull it down"
        );
    }

    #[test]
    fn only_the_end_of_the_last_live_source_closes_all_windows() {
        let mut watermark = PartitionWatermark::default();
        let (a, b) = (watermark.source_id("a"), watermark.source_id("b"));
        watermark.record(&stamp(a, 100));
        watermark.record(&stamp(b, 100));
        watermark.source(SourceEvent::End, &stamp(a, 200));
        assert!(!watermark.ended());
        watermark.source(SourceEvent::Leave, &stamp(b, 300));
        assert_eq!(watermark.watermark_ms(), 300, "leaving is no end");
        watermark.source(SourceEvent::Join, &stamp(b, 310));
        watermark.source(SourceEvent::End, &stamp(b, 320));
        assert_eq!(watermark.watermark_ms(), END_OF_FEED_MS);
        watermark.source(SourceEvent::Join, &stamp(b, 330));
        assert_eq!(
            watermark.watermark_ms(),
            330,
            "a feed that goes on after its end takes the watermark back"
        );
    }
}
