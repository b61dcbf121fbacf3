//! Counts by key: Count-Min (Cormode & Muthukrishnan 2005) of five rows of 4,096, exact while small.
//!
//! - **Size**: 80 KiB, and no more than that before.
//! - **Exact** up to 3,584 keys: their hashes are kept with their counts.
//! - **Error** beyond: a count is never too low, and too high by more than ε = e/4,096 = 0.066 % of all that was
//!   counted for at most δ = e⁻⁵ = 0.67 % of keys. Of an inner product likewise, with ε times both totals.
//! - Linear: what was merged can be taken out again. At most 2^32 − 1 are counted in all, so no counter overflows.
//! - Neither bytes nor answers depend on the order of keys or merges. Once a sketch has counters it keeps them, also
//!   when so much is taken out again that it could do without.
//!
//! The rows go by five fields of twelve bits of one hash, which are as independent as its bits.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use super::SketchError;

const ROWS: usize = 5;
const WIDTH: usize = 4_096;
const FIELD_BITS: usize = 12;
/// Keys that are kept at most: a table of 4,096 places, of 17 bytes each, is full with them.
const EXACT_MAX: usize = 3_584;
const VERSION: u8 = 1;
const EXACT: u8 = 0;
const COUNTERS: u8 = 1;
/// Bytes before the state: version, kind, total.
const HEAD_BYTES: usize = 10;
/// A hash and its count.
const KEY_BYTES: usize = 12;

/// ε: by which share of the total a count may be too high.
pub const EPSILON: f64 = std::f64::consts::E / WIDTH as f64;

/// The share of answers that lie within their bounds: 1 − δ.
pub const CONFIDENCE: f64 = 1.0 - 0.006_737_946_999_085_467;

/// A count, or a sum of products, with its bounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounded {
    /// The estimate, which is the upper bound too.
    pub estimate: f64,
    /// The lower bound, at [`CONFIDENCE`].
    pub lower: f64,
    /// Whether it is the truth.
    pub is_exact: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Exact(FxHashMap<u64, u32>),
    /// Row by row.
    Counters(Box<[u32]>),
}

/// How often each key came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountMin {
    state: State,
    total: u64,
}

impl Default for CountMin {
    fn default() -> Self {
        Self {
            state: State::Exact(FxHashMap::default()),
            total: 0,
        }
    }
}

impl CountMin {
    /// All that was counted.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// Counts a key, by its hash ([`super::hash_of`]), so many times.
    ///
    /// # Errors
    /// [`SketchError::Full`] where all in all it would be more than 2^32 − 1; nothing is counted then.
    pub fn add(&mut self, hash: u64, count: u32) -> Result<(), SketchError> {
        self.raise_total(u64::from(count))?;
        if count > 0 {
            self.put(hash, count);
        }
        Ok(())
    }

    fn raise_total(&mut self, by: u64) -> Result<(), SketchError> {
        let total = self.total.checked_add(by);
        let total = total.filter(|total| *total <= u64::from(u32::MAX));
        self.total = total.ok_or(SketchError::Full)?;
        Ok(())
    }

    fn put(&mut self, hash: u64, count: u32) {
        if let State::Exact(counts) = &mut self.state {
            let is_full = counts.len() >= EXACT_MAX;
            match counts.entry(hash) {
                Entry::Occupied(mut held) => return *held.get_mut() += count,
                Entry::Vacant(free) if !is_full => {
                    free.insert(count);
                    return;
                }
                Entry::Vacant(_) => {}
            }
        }
        let counters = self.counters();
        for place in places(hash) {
            counters[place] += count;
        }
    }

    /// How often a key came.
    #[must_use]
    pub fn count(&self, hash: u64) -> Bounded {
        match &self.state {
            State::Exact(counts) => exact(counts.get(&hash).copied().map_or(0.0, f64::from)),
            State::Counters(counters) => {
                let least = places(hash).map(|place| counters[place]).into_iter().min();
                above(f64::from(least.unwrap_or(0)), EPSILON * self.total as f64)
            }
        }
    }

    /// The sum over all keys of the product of how often they came here and there.
    #[must_use]
    pub fn inner_product(&self, other: &Self) -> Bounded {
        if let (State::Exact(ours), State::Exact(theirs)) = (&self.state, &other.state) {
            let both = ours
                .iter()
                .filter_map(|(key, count)| Some((count, theirs.get(key)?)));
            let sum: u128 = both.map(|(a, b)| u128::from(*a) * u128::from(*b)).sum();
            return exact(sum as f64);
        }
        let (ours, theirs) = (self.as_counters(), other.as_counters());
        let rows = ours.chunks(WIDTH).zip(theirs.chunks(WIDTH));
        let sums = rows.map(|(ours, theirs)| -> u128 {
            let both = ours.iter().zip(theirs);
            both.map(|(a, b)| u128::from(*a) * u128::from(*b)).sum()
        });
        let least = sums.min().unwrap_or(0) as f64;
        above(least, EPSILON * self.total as f64 * other.total as f64)
    }

    /// Adds all that another has counted.
    ///
    /// # Errors
    /// [`SketchError::Full`], as [`CountMin::add`]; this one is as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), SketchError> {
        self.raise_total(other.total)?;
        match &other.state {
            State::Exact(counts) => counts
                .iter()
                .for_each(|(hash, count)| self.put(*hash, *count)),
            State::Counters(theirs) => {
                let pairs = self.counters().iter_mut().zip(theirs);
                pairs.for_each(|(ours, theirs)| *ours += theirs);
            }
        }
        Ok(())
    }

    /// Takes out all that another has counted, which had been merged into this one.
    ///
    /// # Errors
    /// [`SketchError::NotWithin`] where it had not been: a count would fall below zero. This one is as it was.
    pub fn subtract(&mut self, other: &Self) -> Result<(), SketchError> {
        let total = self
            .total
            .checked_sub(other.total)
            .ok_or(SketchError::NotWithin)?;
        match (&mut self.state, &other.state) {
            (State::Exact(_), State::Counters(_)) => return Err(SketchError::NotWithin),
            (State::Exact(ours), State::Exact(theirs)) => {
                let held = |(key, count)| ours.get(key).is_some_and(|held| held >= count);
                if !theirs.iter().all(held) {
                    return Err(SketchError::NotWithin);
                }
                for (key, count) in theirs {
                    if let Entry::Occupied(mut held) = ours.entry(*key) {
                        *held.get_mut() -= count;
                        if *held.get() == 0 {
                            held.remove();
                        }
                    }
                }
            }
            (State::Counters(ours), _) => {
                let theirs = other.as_counters();
                if ours
                    .iter()
                    .zip(theirs.iter())
                    .any(|(ours, theirs)| ours < theirs)
                {
                    return Err(SketchError::NotWithin);
                }
                let pairs = ours.iter_mut().zip(theirs.iter());
                pairs.for_each(|(ours, theirs)| *ours -= theirs);
            }
        }
        self.total = total;
        Ok(())
    }

    /// The bytes: version, kind, total, then hashes, rising, with their counts, or the counters; little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        match &self.state {
            State::Exact(counts) => {
                bytes.push(EXACT);
                bytes.extend(self.total.to_le_bytes());
                let mut counts: Vec<(u64, u32)> = counts.iter().map(|(k, c)| (*k, *c)).collect();
                counts.sort_unstable();
                for (hash, count) in counts {
                    bytes.extend(hash.to_le_bytes());
                    bytes.extend(count.to_le_bytes());
                }
            }
            State::Counters(counters) => {
                bytes.push(COUNTERS);
                bytes.extend(self.total.to_le_bytes());
                bytes.extend(counters.iter().flat_map(|counter| counter.to_le_bytes()));
            }
        }
        bytes
    }

    /// Reads bytes of [`CountMin::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, another length, hashes that do not rise, rows that do
    /// not add up to the total.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (head, body) = bytes
            .split_at_checked(HEAD_BYTES)
            .ok_or(malformed("cut short"))?;
        let (_, total) = head.split_last_chunk().ok_or(malformed("cut short"))?;
        let total = u64::from_le_bytes(*total);
        if total > u64::from(u32::MAX) {
            return Err(malformed("a total that there is not"));
        }
        let state = match head[1] {
            EXACT => State::Exact(read_exact(body, total)?),
            COUNTERS => {
                let (counters, rest) = body.as_chunks();
                if !rest.is_empty() || counters.len() != ROWS * WIDTH {
                    return Err(malformed("a length that there is not"));
                }
                let counters: Box<[u32]> =
                    counters.iter().map(|c| u32::from_le_bytes(*c)).collect();
                let sum = |row: &[u32]| row.iter().map(|counter| u64::from(*counter)).sum::<u64>();
                if counters.chunks(WIDTH).any(|row| sum(row) != total) {
                    return Err(malformed("rows that do not add up"));
                }
                State::Counters(counters)
            }
            _ => return Err(malformed("a kind that there is not")),
        };
        Ok(Self { state, total })
    }

    /// The counters, made of the counts where these were kept so far.
    fn counters(&mut self) -> &mut [u32] {
        if let State::Exact(counts) = &self.state {
            self.state = State::Counters(counters_of(counts));
        }
        match &mut self.state {
            State::Counters(counters) => counters,
            State::Exact(_) => unreachable!("counters were made"),
        }
    }

    fn as_counters(&self) -> std::borrow::Cow<'_, [u32]> {
        match &self.state {
            State::Exact(counts) => counters_of(counts).into_vec().into(),
            State::Counters(counters) => (&**counters).into(),
        }
    }
}

fn counters_of(counts: &FxHashMap<u64, u32>) -> Box<[u32]> {
    let mut counters = vec![0; ROWS * WIDTH].into_boxed_slice();
    for (hash, count) in counts {
        for place in places(*hash) {
            counters[place] += count;
        }
    }
    counters
}

fn read_exact(body: &[u8], total: u64) -> Result<FxHashMap<u64, u32>, SketchError> {
    let malformed = SketchError::Malformed;
    let (entries, rest) = body.as_chunks::<KEY_BYTES>();
    if !rest.is_empty() || entries.len() > EXACT_MAX {
        return Err(malformed("a length that there is not"));
    }
    let mut counts = FxHashMap::default();
    let (mut sum, mut last) = (0, None);
    for entry in entries {
        let (hash, count) = entry.split_first_chunk().ok_or(malformed("cut short"))?;
        let count = count.first_chunk().ok_or(malformed("cut short"))?;
        let (hash, count) = (u64::from_le_bytes(*hash), u32::from_le_bytes(*count));
        if last >= Some(hash) || count == 0 {
            return Err(malformed("hashes that do not rise, or a count of none"));
        }
        last = Some(hash);
        sum += u64::from(count);
        counts.insert(hash, count);
    }
    if sum != total {
        return Err(malformed("counts that do not add up"));
    }
    Ok(counts)
}

/// Where a key is counted, in each row.
fn places(hash: u64) -> [usize; ROWS] {
    std::array::from_fn(|row| row * WIDTH + (hash >> (row * FIELD_BITS)) as usize % WIDTH)
}

const fn exact(truth: f64) -> Bounded {
    Bounded {
        estimate: truth,
        lower: truth,
        is_exact: true,
    }
}

fn above(estimate: f64, by: f64) -> Bounded {
    Bounded {
        estimate,
        lower: (estimate - by).max(0.0),
        is_exact: false,
    }
}

#[cfg(test)]
mod tests;
