//! The keys that came most often: counters that are cut back together (Misra & Gries 1982), each with what may be missing
//! from it (Manku & Motwani 2002), merged as Agarwal et al. 2012 do.
//!
//! - **Exact** up to 4,096 distinct keys; then neither bytes nor answers depend on the order of keys or merges.
//! - **Beyond**, bounds always hold: lower ≤ truth ≤ upper. A key that is not held came at most [`Heavy::error`] times,
//!   which is at most 1/3,073 of all that was counted, 0.033 %, also merged. So every key that came more often than
//!   that is held.
//! - A key that came before the first cut and was never cut stays exact, as the heaviest do.
//! - **Size**: at most 4,096 keys of at most 255 bytes: a table of 270 KB, twice that while it is cut back, and the keys;
//!   about 400 KB with keys of 20 bytes. Serialised: 19 bytes and for each key 17 and the key, 152 KB with those.
//! - Beyond 4,096 keys it depends on order, but on nothing else: one that was read back goes on as it would have.
//!
//! A key that comes anew may have come before and been cut: at most as often as the error then was. This is what may be
//! missing from its counter; its upper bound is both together. When there are more keys than fit, the 3,072 of the
//! highest upper bounds stay, of equal ones those of the least keys, and the error becomes the highest upper bound of those
//! that go. Each of the 3,073 highest had as much above the old error: so the error rises by one for each 3,073 counted.
//!
//! The crate `datasketches` (0.6, `FrequentItemsSketch`) was tried and left: its bytes follow its table, so equal counts
//! gave others in another order; every key has the same bounds, the heaviest too; 32 bytes that a stranger wrote made it
//! take 136 MiB, and up to 256 times as much is possible.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::SketchError;

const VERSION: u8 = 1;
/// Keys that are held at most.
const HELD_MAX: usize = 4_096;
/// Keys that stay where there are more. Fewer would leave a larger error, more be cut back oftener.
const HELD_AFTER_CUT: usize = 3_072;
/// Bytes of a key at most.
pub const KEY_BYTES_MAX: usize = 255;
/// Counted in all at most, so that no sum of a count and an error overflows.
const TOTAL_MAX: u64 = u64::MAX / 2;

/// How often a key came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The lower bound: where few keys come often it is far nearer to the truth than the upper one.
    pub estimate: u64,
    /// The truth is not below it.
    pub lower: u64,
    /// The truth is not above it.
    pub upper: u64,
    /// Whether it is the truth.
    pub is_exact: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counter {
    /// How often the key came since it is held; at least once.
    count: u64,
    /// How often it may have come before.
    missed: u64,
}

impl Counter {
    const fn upper(self) -> u64 {
        self.count + self.missed
    }

    const fn counted(self) -> Counted {
        Counted {
            estimate: self.count,
            lower: self.count,
            upper: self.upper(),
            is_exact: self.missed == 0,
        }
    }
}

/// Keys with how often they came, as far as they came often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heavy {
    held: FxHashMap<Box<[u8]>, Counter>,
    total: u64,
    /// How often a key may have come that is not held. Upper bounds of those held are not below it.
    error: u64,
}

impl Heavy {
    /// All that was counted.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// How often a key that is not held may have come; 0 up to 4,096 distinct keys.
    #[must_use]
    pub const fn error(&self) -> u64 {
        self.error
    }

    /// Counts a key so many times.
    ///
    /// # Errors
    /// [`SketchError::Key`] where it is longer than [`KEY_BYTES_MAX`], [`SketchError::Full`] where all in all it would be more
    /// than 2^63 − 1; nothing is counted then.
    pub fn add(&mut self, key: &[u8], count: u64) -> Result<(), SketchError> {
        if key.len() > KEY_BYTES_MAX {
            return Err(SketchError::Key { bytes: key.len() });
        }
        self.total = self.raised(count)?;
        if count == 0 {
            return Ok(());
        }
        if let Some(counter) = self.held.get_mut(key) {
            counter.count += count;
            return Ok(());
        }
        let missed = self.error;
        self.held.insert(key.into(), Counter { count, missed });
        self.cut();
        Ok(())
    }

    fn raised(&self, by: u64) -> Result<u64, SketchError> {
        let total = self.total.checked_add(by);
        let total = total.filter(|total| *total <= TOTAL_MAX);
        total.ok_or(SketchError::Full)
    }

    /// Adds all that another has counted.
    ///
    /// # Errors
    /// [`SketchError::Full`], as [`Heavy::add`]; this one is as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), SketchError> {
        self.total = self.raised(other.total)?;
        // A key that one of them holds came to the other as often as that one's error at most.
        for (key, counter) in &mut self.held {
            if !other.held.contains_key(key) {
                counter.missed += other.error;
            }
        }
        for (key, theirs) in &other.held {
            match self.held.entry(key.clone()) {
                Entry::Occupied(mut ours) => {
                    ours.get_mut().count += theirs.count;
                    ours.get_mut().missed += theirs.missed;
                }
                Entry::Vacant(free) => {
                    free.insert(Counter {
                        count: theirs.count,
                        missed: theirs.missed + self.error,
                    });
                }
            }
        }
        self.error += other.error;
        self.cut();
        Ok(())
    }

    /// Cuts back to what stays, where more is held than fits.
    fn cut(&mut self) {
        if self.held.len() <= HELD_MAX {
            return;
        }
        let places = self.held.iter();
        let mut places: Vec<_> = places
            .map(|(key, counter)| (Reverse(counter.upper()), key))
            .collect();
        let (_, first_to_go, _) = places.select_nth_unstable(HELD_AFTER_CUT);
        let (error, key) = (first_to_go.0.0, first_to_go.1.clone());
        // In a table anew: one with what was taken out of it fills up with their traces, and doubles.
        let mut held = FxHashMap::with_capacity_and_hasher(HELD_MAX + 1, FxBuildHasher);
        held.extend(
            (self.held.drain()).filter(|(held, counter)| {
                (Reverse(counter.upper()), held) < (Reverse(error), &key)
            }),
        );
        (self.held, self.error) = (held, error);
    }

    /// How often a key came.
    #[must_use]
    pub fn count(&self, key: &[u8]) -> Counted {
        match self.held.get(key) {
            Some(counter) => counter.counted(),
            None => Counted {
                estimate: 0,
                lower: 0,
                upper: self.error,
                is_exact: self.error == 0,
            },
        }
    }

    /// The `most` keys of the highest estimates, the highest first, of equal ones the least key first. Where bounds overlap,
    /// a key that is not among them may have come oftener than one that is: [`Heavy::error`] times if it is not held.
    #[must_use]
    pub fn top(&self, most: usize) -> Vec<(&[u8], Counted)> {
        let places = self.held.iter();
        let mut places: Vec<_> = places
            .map(|(key, counter)| (Reverse(counter.count), &**key))
            .collect();
        if most < places.len() {
            places.select_nth_unstable(most);
            places.truncate(most);
        }
        places.sort_unstable();
        let keys = places.into_iter().map(|(_, key)| (key, self.count(key)));
        keys.collect()
    }

    /// The bytes: version, total, error, how many keys, then for each its count, what may be missing, its length and itself, keys
    /// rising. Numbers are little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.total.to_le_bytes());
        bytes.extend(self.error.to_le_bytes());
        let keys = u16::try_from(self.held.len()).expect("at most 4,096 are held");
        bytes.extend(keys.to_le_bytes());
        let mut held: Vec<_> = self.held.iter().collect();
        held.sort_unstable_by_key(|(key, _)| *key);
        for (key, counter) in held {
            bytes.extend(counter.count.to_le_bytes());
            bytes.extend(counter.missed.to_le_bytes());
            bytes.push(u8::try_from(key.len()).expect("a key has at most 255 bytes"));
            bytes.extend_from_slice(key);
        }
        bytes
    }

    /// Reads bytes of [`Heavy::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, cut short, more keys than fit, keys that do not rise, counts
    /// that do not add up.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (total, rest) = bytes[1..]
            .split_first_chunk()
            .ok_or(malformed("cut short"))?;
        let (error, rest) = rest.split_first_chunk().ok_or(malformed("cut short"))?;
        let (keys, mut rest) = rest.split_first_chunk().ok_or(malformed("cut short"))?;
        let mut sketch = Self {
            held: FxHashMap::default(),
            total: u64::from_le_bytes(*total),
            error: u64::from_le_bytes(*error),
        };
        let mut last = None;
        for _ in 0..u16::from_le_bytes(*keys) {
            let (key, counter, more) = read_key(rest)?;
            if last >= Some(key) {
                return Err(malformed("keys that do not rise"));
            }
            sketch.held.insert(key.into(), counter);
            (last, rest) = (Some(key), more);
        }
        if !rest.is_empty() {
            return Err(malformed("a length that there is not"));
        }
        match sketch.is_possible() {
            true => Ok(sketch),
            false => Err(malformed("counts that do not add up")),
        }
    }

    /// Whether counting can leave it like this, as far as sums tell.
    fn is_possible(&self) -> bool {
        let (error, total) = (u128::from(self.error), u128::from(self.total));
        let (mut counted, mut above) = (0, 0);
        for counter in self.held.values() {
            let upper = u128::from(counter.count) + u128::from(counter.missed);
            if counter.count == 0 || counter.missed > self.error || upper < error {
                return false;
            }
            counted += u128::from(counter.count);
            above += upper - error;
        }
        // Every step of the error took one from each of so many keys.
        let cut = error * (HELD_AFTER_CUT as u128 + 1);
        let fewest = if self.error == 0 { 0 } else { HELD_AFTER_CUT };
        let is_whole = self.error > 0 || counted == total;
        (fewest..=HELD_MAX).contains(&self.held.len())
            && self.total <= TOTAL_MAX
            && is_whole
            && counted <= total
            && above + cut <= total
    }
}

/// The first key, its counter, and what follows.
fn read_key(bytes: &[u8]) -> Result<(&[u8], Counter, &[u8]), SketchError> {
    let short = SketchError::Malformed("cut short");
    let (count, rest) = bytes.split_first_chunk().ok_or(short)?;
    let (missed, rest) = rest.split_first_chunk().ok_or(short)?;
    let (length, rest) = rest.split_first().ok_or(short)?;
    let (key, rest) = rest.split_at_checked(usize::from(*length)).ok_or(short)?;
    let counter = Counter {
        count: u64::from_le_bytes(*count),
        missed: u64::from_le_bytes(*missed),
    };
    Ok((key, counter, rest))
}

#[cfg(test)]
mod tests;
