//! A uniform sample without replacement of a stream by a reservoir (Algorithm L; Li 1994).
//!
//! - Every value that came is in the sample with the same chance, repeats too: it draws records, where
//!   [`super::sample`] draws keys.
//! - Which ones depends on seed and order: equal seeds and streams give equal samples. It does not merge.
//! - Chance is drawn anew only where a value is taken in, about size · ln(count / size) times in all; the others cost
//!   a comparison.

use serde::{Deserialize, Serialize};

use super::SketchError;
use super::sample::SIZE_MAX;

/// Values of a sample that is read are fewer: far beyond what can be offered one by one.
const COUNT_MAX: u64 = 1 << 62;

/// Chance from a seed: splitmix64 (Steele, Lea, Flood 2014).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Above 0, at most 1.
    fn share(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / 2f64.powi(53)
    }

    /// Below `below`, which is far smaller than 2^64: what it favours is past measuring.
    fn below(&mut self, below: usize) -> usize {
        ((u128::from(self.next()) * below as u128) >> 64) as usize
    }
}

/// The sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Read<T>")]
pub struct Reservoir<T> {
    size: usize,
    values: Vec<T>,
    count: u64,
    /// The value of this number, counted from 1, is the next to be taken in.
    next: u64,
    /// The largest of `size` shares, as it would stand if each value had drawn one and the smallest stayed.
    largest: f64,
    chance: Chance,
}

/// As it is read: of any kind.
#[derive(Deserialize)]
struct Read<T> {
    size: usize,
    values: Vec<T>,
    count: u64,
    next: u64,
    largest: f64,
    chance: Chance,
}

impl<T> TryFrom<Read<T>> for Reservoir<T> {
    type Error = SketchError;

    fn try_from(read: Read<T>) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        let size = u32::try_from(read.size).map_err(|_| malformed("a size that there is not"))?;
        let held = read.count.min(u64::from(size));
        let is_filling = read.count < u64::from(size);
        let is_possible = read.values.len() as u64 == held
            && read.count < COUNT_MAX
            && read.next > read.count
            && (0.0..=1.0).contains(&read.largest)
            && (!is_filling || (read.next == read.count + 1 && read.largest == 1.0));
        if !is_possible {
            return Err(malformed("a sample that no stream leaves"));
        }
        Ok(Self {
            values: read.values,
            count: read.count,
            next: read.next,
            largest: read.largest,
            chance: read.chance,
            ..Self::new(size, 0)?
        })
    }
}

impl<T> Reservoir<T> {
    /// A sample of at most so many values, 1 to [`SIZE_MAX`].
    ///
    /// # Errors
    /// [`SketchError::Malformed`] for another size.
    pub fn new(size: u32, seed: u64) -> Result<Self, SketchError> {
        if !(1..=SIZE_MAX).contains(&size) {
            return Err(SketchError::Malformed("a sample holds 1 to 10,000 values"));
        }
        Ok(Self {
            size: size as usize,
            values: Vec::new(),
            count: 0,
            next: 1,
            largest: 1.0,
            chance: Chance(seed),
        })
    }

    /// Offers a value; it is asked for only where it is taken in.
    pub fn offer(&mut self, value: impl FnOnce() -> T) {
        self.count += 1;
        if self.count < self.next {
            return;
        }
        if self.values.len() < self.size {
            self.values.push(value());
            self.next += 1;
            if self.values.len() == self.size {
                self.skip();
            }
            return;
        }
        let place = self.chance.below(self.size);
        self.values[place] = value();
        self.next += 1;
        self.skip();
    }

    /// Passes over those that would draw no share below the largest.
    fn skip(&mut self) {
        self.largest *= (self.chance.share().ln() / self.size as f64).exp();
        let passed = (self.chance.share().ln() / (-self.largest).ln_1p()).floor();
        // Where the largest has become too small to tell from none, nothing is taken in any more: past 10^15 values.
        self.next = self.next.saturating_add(passed as u64);
    }

    /// The sample, in no order that means anything.
    #[must_use]
    pub fn values(&self) -> &[T] {
        &self.values
    }

    /// How many values came.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }
}

#[cfg(test)]
mod tests;
