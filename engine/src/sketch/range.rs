//! Counts by ranges of numbers: Count-Min over dyadic intervals (Cormode & Muthukrishnan 2005, section 4.2).
//!
//! - Numbers are those of 32 bits, with sign; beyond them they count as the least or the greatest.
//! - **Size**: 16 KiB and 20 [`CountMin`]s, 1.6 MiB at most, far less where there are few different numbers.
//! - **Exact** where the ends of a range are multiples of 2^20, or no level holds more than 3,584 different intervals:
//!   always up to 3,584 different numbers.
//! - **Error** otherwise: never too low, and too high by more than n · [`EPSILON`] of all that was counted for at most
//!   1 − [`CONFIDENCE`](super::count_min::CONFIDENCE) of ranges, n being how many estimates were added up: 40 at most.
//! - Linear, as [`CountMin`] is, and as independent of order.
//!
//! A number is counted in the interval of each length 2^0, 2^1, … 2^19 that it lies in, and exactly in that of 2^20. A
//! range is cut into two of each at most.

use super::count_min::{Bounded, CountMin, EPSILON};
use super::{SketchError, hash_of};

/// Bits of the intervals that are counted exactly.
const TOP_BITS: u32 = 12;
/// Lengths of intervals that are estimated, as powers of two.
const LEVELS: u32 = 32 - TOP_BITS;
const TOP: usize = 1 << TOP_BITS;
const VERSION: u8 = 1;

/// How often the numbers of a range came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeCounts {
    /// By the upper bits.
    top: Vec<u32>,
    /// By length, the shortest first.
    levels: Vec<CountMin>,
    total: u64,
}

impl Default for RangeCounts {
    fn default() -> Self {
        Self {
            top: vec![0; TOP],
            levels: vec![CountMin::default(); LEVELS as usize],
            total: 0,
        }
    }
}

/// Where a number lies among all, from 0 on.
fn place(number: i64) -> u32 {
    let number = number.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32;
    number.cast_unsigned() ^ 1 << 31
}

/// Names an interval of 2^`level` numbers.
fn hash(level: u32, interval: u64) -> u64 {
    hash_of(&(interval << 5 | u64::from(level)).to_le_bytes())
}

impl RangeCounts {
    /// All that was counted.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// Counts a number so many times.
    ///
    /// # Errors
    /// [`SketchError::Full`] where all in all it would be more than 2^32 − 1; nothing is counted then.
    pub fn add(&mut self, number: i64, count: u32) -> Result<(), SketchError> {
        self.total = self.raised(u64::from(count))?;
        let place = place(number);
        self.top[(place >> LEVELS) as usize] += count;
        for (level, counts) in (0..).zip(&mut self.levels) {
            counts.add(hash(level, u64::from(place >> level)), count)?;
        }
        Ok(())
    }

    fn raised(&self, by: u64) -> Result<u64, SketchError> {
        let total = self.total.checked_add(by);
        let total = total.filter(|total| *total <= u64::from(u32::MAX));
        total.ok_or(SketchError::Full)
    }

    /// How often numbers from `from` on and below `to` came.
    #[must_use]
    pub fn count(&self, from: i64, to: i64) -> Bounded {
        // One above the greatest number holds those beyond it too.
        let end = match to > i64::from(i32::MAX) {
            true => 1 << 32,
            false => u64::from(place(to)),
        };
        let (mut from, mut to) = (u64::from(place(from)), end);
        let mut sum = Bounded {
            estimate: 0.0,
            lower: 0.0,
            is_exact: true,
        };
        for (level, counts) in (0..).zip(&self.levels) {
            if from >= to {
                break;
            }
            let mut add = |interval| {
                let count = counts.count(hash(level, interval));
                sum.estimate += count.estimate;
                // Not that of each: what is too low together is bounded better, and may fall below zero in one.
                sum.lower += match count.is_exact {
                    true => count.estimate,
                    false => count.estimate - EPSILON * self.total as f64,
                };
                sum.is_exact &= count.is_exact;
            };
            if from % 2 == 1 {
                add(from);
                from += 1;
            }
            if to % 2 == 1 {
                to -= 1;
                add(to);
            }
            (from, to) = (from / 2, to / 2);
        }
        if from < to {
            let exact = &self.top[from as usize..to as usize];
            let exact: u64 = exact.iter().map(|count| u64::from(*count)).sum();
            sum.estimate += exact as f64;
            sum.lower += exact as f64;
        }
        sum.lower = sum.lower.max(0.0);
        sum.estimate = sum.estimate.min(self.total as f64);
        sum
    }

    /// Adds all that another has counted.
    ///
    /// # Errors
    /// [`SketchError::Full`], as [`RangeCounts::add`]; this one is as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), SketchError> {
        self.total = self.raised(other.total)?;
        let top = self.top.iter_mut().zip(&other.top);
        top.for_each(|(ours, theirs)| *ours += theirs);
        let mut levels = self.levels.iter_mut().zip(&other.levels);
        levels.try_for_each(|(ours, theirs)| ours.merge(theirs))
    }

    /// Takes out all that another has counted, which had been merged into this one.
    ///
    /// # Errors
    /// [`SketchError::NotWithin`] where it had not been; this one is as it was.
    pub fn subtract(&mut self, other: &Self) -> Result<(), SketchError> {
        let mut rest = self.clone();
        rest.total = (self.total.checked_sub(other.total)).ok_or(SketchError::NotWithin)?;
        for (ours, theirs) in rest.top.iter_mut().zip(&other.top) {
            *ours = ours.checked_sub(*theirs).ok_or(SketchError::NotWithin)?;
        }
        let mut levels = rest.levels.iter_mut().zip(&other.levels);
        levels.try_for_each(|(ours, theirs)| ours.subtract(theirs))?;
        *self = rest;
        Ok(())
    }

    /// The bytes: version, counts of the longest intervals, then for each shorter length that of its sketch and the
    /// sketch; little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.top.iter().flat_map(|count| count.to_le_bytes()));
        for level in &self.levels {
            let level = level.to_bytes();
            let length = u32::try_from(level.len()).expect("a sketch is of 80 KiB");
            bytes.extend(length.to_le_bytes());
            bytes.extend(level);
        }
        bytes
    }

    /// Reads bytes of [`RangeCounts::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, another length, a level that is no sketch or of another
    /// total.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (top, mut rest) = bytes[1..]
            .split_at_checked(TOP * 4)
            .ok_or(malformed("cut short"))?;
        let (top, _) = top.as_chunks();
        let top: Vec<u32> = top.iter().map(|count| u32::from_le_bytes(*count)).collect();
        let total: u64 = top.iter().map(|count| u64::from(*count)).sum();
        let mut levels = Vec::with_capacity(LEVELS as usize);
        for _ in 0..LEVELS {
            let (length, more) = rest.split_first_chunk().ok_or(malformed("cut short"))?;
            let length = u32::from_le_bytes(*length) as usize;
            let (level, more) = more
                .split_at_checked(length)
                .ok_or(malformed("cut short"))?;
            let level = CountMin::from_bytes(level)?;
            if level.total() != total {
                return Err(malformed("levels that do not add up"));
            }
            levels.push(level);
            rest = more;
        }
        if !rest.is_empty() {
            return Err(malformed("a length that there is not"));
        }
        Ok(Self { top, levels, total })
    }
}

#[cfg(test)]
mod tests;
