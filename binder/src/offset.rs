//! Positions in a partition.
//!
//! An [`Offset`] is the broker's offset of a batch × 1,024 + the record's place in it. Offsets
//! rise strictly within a partition and are not consecutive: a batch of 3 leaves 1,021 unused.
//! Only a binder makes broker offsets; everybody else compares and stores the whole number.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Places in a batch, so also the most records a batch may hold.
pub const PLACES: u64 = 1024;

/// The position of a record in its partition, 64 bits.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Offset(pub u64);

impl Offset {
    /// Before the first record ever written.
    pub const ZERO: Offset = Offset(0);
    /// Stands for "whatever is written next" in [`Binder::consume`](crate::Binder::consume); no
    /// record ever has it.
    pub const END: Offset = Offset(u64::MAX);

    /// The offset of the record at `place` (0 to 1,023) of the batch with the broker's offset
    /// `broker` (below 2^54).
    #[must_use]
    pub const fn new(broker: u64, place: u16) -> Self {
        debug_assert!((place as u64) < PLACES && broker < u64::MAX / PLACES);
        Offset(broker * PLACES + place as u64)
    }

    /// The broker's offset of the batch this record lies in.
    #[must_use]
    pub const fn broker(self) -> u64 {
        self.0 / PLACES
    }

    /// The record's place in its batch, 0 to 1,023.
    #[must_use]
    pub const fn place(self) -> u16 {
        (self.0 % PLACES) as u16
    }

    /// The offset of the first record of the batch this record lies in.
    #[must_use]
    pub const fn batch_base(self) -> Offset {
        Offset(self.0 - self.0 % PLACES)
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<u64> for Offset {
    fn from(offset: u64) -> Self {
        Offset(offset)
    }
}

impl From<Offset> for u64 {
    fn from(offset: Offset) -> Self {
        offset.0
    }
}

/// What a partition holds: `earliest ≤ offset < end`. Empty when both are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The base of the oldest batch still kept.
    pub earliest: Offset,
    /// The base of the next batch that will be written.
    pub end: Offset,
    /// Whether nothing has been removed: every batch ever written is kept. A partition need not begin
    /// at offset 0.
    pub whole: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_takes_apart_and_orders() {
        let offset = Offset::new(7, 63);
        assert_eq!((offset.broker(), offset.place()), (7, 63));
        assert_eq!(offset.batch_base(), Offset(7 * 1024));
        assert!(Offset::new(7, 1023) < Offset::new(8, 0));
    }
}
