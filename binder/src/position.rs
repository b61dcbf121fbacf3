//! Which deliveries a reader drops, so that each batch takes effect once.
//!
//! Publishing is at least once: after a kill or a reconnect a batch may stand in the log twice,
//! and a paused owner that wakes may still write. A reader keeps one of these values *with its own
//! state, atomically*, asks it before it applies a batch, and applies only on [`Reading::Apply`].
//!
//! - [`InputPositions`], on the input: per (producer, partition) the last (epoch, seq), compared
//!   in that order; a batch that is not beyond it is dropped.
//! - [`OutputPosition`], on one partition of a derived channel: the highest epoch and the source
//!   offset applied; a batch of a lower epoch or not beyond the offset is dropped. Outputs are a
//!   function of the source log, so it does not matter which epoch wrote the one that was applied.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::batch::{BatchHeader, Producer};
use crate::channel::Partition;
use crate::offset::Offset;

/// What to do with a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Beyond the position, which has been moved: apply it.
    Apply,
    /// Applied before: drop it.
    Repeat,
    /// Written by an owner that has been replaced: drop it.
    Fenced,
}

impl Reading {
    /// Whether the batch is to be applied.
    #[must_use]
    pub const fn is_apply(self) -> bool {
        matches!(self, Reading::Apply)
    }
}

/// The last batch applied of one producer in one partition, as a checkpoint holds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct InputPosition {
    /// The partition.
    pub partition: Partition,
    /// The producer.
    pub producer: Producer,
    /// Its epoch.
    pub epoch: u64,
    /// Its sequence number within the epoch.
    pub seq: u64,
}

/// Positions of a reader of the input: per (producer, partition). As large as there are producers
/// (sources and publishers), a few dozen bytes each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputPositions {
    last: HashMap<Partition, HashMap<Producer, (u64, u64)>>,
}

impl InputPositions {
    /// Nothing applied yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Judges a batch, and moves the position when it is to be applied.
    pub fn accept(&mut self, partition: Partition, header: &BatchHeader) -> Reading {
        let producers = self.last.entry(partition).or_default();
        let stamp = (header.epoch, header.seq);
        match producers.get_mut(&header.producer) {
            Some(last) if header.epoch < last.0 => Reading::Fenced,
            Some(last) if stamp <= *last => Reading::Repeat,
            Some(last) => {
                *last = stamp;
                Reading::Apply
            }
            None => {
                producers.insert(header.producer.clone(), stamp);
                Reading::Apply
            }
        }
    }

    /// The last (epoch, seq) applied of a producer in a partition.
    #[must_use]
    pub fn last(&self, partition: Partition, producer: &Producer) -> Option<(u64, u64)> {
        self.last.get(&partition)?.get(producer).copied()
    }

    /// Everything, sorted, so that equal positions give equal bytes in a checkpoint.
    #[must_use]
    pub fn export(&self) -> Vec<InputPosition> {
        let mut all: Vec<InputPosition> = Vec::new();
        for (partition, producers) in &self.last {
            all.extend(
                producers
                    .iter()
                    .map(|(producer, (epoch, seq))| InputPosition {
                        partition: *partition,
                        producer: producer.clone(),
                        epoch: *epoch,
                        seq: *seq,
                    }),
            );
        }
        all.sort_unstable();
        all
    }

    /// The positions that [`InputPositions::export`] gave.
    #[must_use]
    pub fn import(positions: Vec<InputPosition>) -> Self {
        let mut last: HashMap<Partition, HashMap<Producer, (u64, u64)>> = HashMap::new();
        for position in positions {
            last.entry(position.partition)
                .or_default()
                .insert(position.producer, (position.epoch, position.seq));
        }
        InputPositions { last }
    }
}

/// Position of a reader in one partition of a derived channel. There, `header.seq` is the source
/// offset *after* the input batch, and the producer is the owner of the source partition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputPosition {
    /// The highest epoch seen.
    pub epoch: u64,
    /// The source offset up to which outputs have been applied.
    pub source: Offset,
}

impl OutputPosition {
    /// Judges a batch of outputs, and moves the position when it is to be applied.
    pub fn accept(&mut self, header: &BatchHeader) -> Reading {
        if header.epoch < self.epoch {
            return Reading::Fenced;
        }
        self.epoch = header.epoch;
        if header.seq <= self.source.0 {
            return Reading::Repeat;
        }
        self.source = Offset(header.seq);
        Reading::Apply
    }

    /// Takes the marker "epoch begins": from here on, lower epochs are fenced. The position stays
    /// where it is, for the new owner writes again what it cannot know to be applied.
    pub fn begin_epoch(&mut self, epoch: u64) {
        self.epoch = self.epoch.max(epoch);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(producer: &str, epoch: u64, seq: u64) -> BatchHeader {
        BatchHeader {
            producer: Producer::new(producer).unwrap(),
            epoch,
            seq,
        }
    }

    #[test]
    fn inputs_apply_once_per_producer_and_partition() {
        let mut positions = InputPositions::new();
        let cases = [
            (0, "a", 1, 5, Reading::Apply),
            (0, "a", 1, 5, Reading::Repeat),
            (0, "a", 1, 4, Reading::Repeat),
            (1, "a", 1, 4, Reading::Apply),
            (0, "b", 1, 1, Reading::Apply),
            (0, "a", 2, 1, Reading::Apply),
            (0, "a", 1, 9, Reading::Fenced),
            (0, "a", 2, 3, Reading::Apply),
        ];
        for (partition, producer, epoch, seq, want) in cases {
            let got = positions.accept(Partition(partition), &header(producer, epoch, seq));
            assert_eq!(got, want, "{partition} {producer} {epoch} {seq}");
        }
        let mut again = InputPositions::import(positions.export());
        assert_eq!(again, positions);
        assert_eq!(
            again.accept(Partition(0), &header("a", 2, 3)),
            Reading::Repeat
        );
    }

    #[test]
    fn outputs_of_a_replaced_owner_are_fenced() {
        let mut position = OutputPosition::default();
        assert_eq!(position.accept(&header("p", 1, 1024)), Reading::Apply);
        assert_eq!(position.accept(&header("p", 1, 2048)), Reading::Apply);
        position.begin_epoch(2);
        assert_eq!(position.accept(&header("p", 1, 3072)), Reading::Fenced);
        assert_eq!(position.accept(&header("p", 2, 2048)), Reading::Repeat);
        assert_eq!(position.accept(&header("p", 2, 3072)), Reading::Apply);
        position.begin_epoch(1);
        assert_eq!(position.epoch, 2);
    }
}
