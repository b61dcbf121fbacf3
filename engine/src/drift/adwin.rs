//! ADWIN2 (Bifet & Gavaldà 2007): the longest window whose parts have the same mean.
//!
//! - **Memory**: at most 5 buckets for each power of two of numbers held: about 6 KiB for 2^40 of them.
//! - **False alarms**: at each look, the chance of one is at most δ: the bound of each cut is taken at δ/n, n being the
//!   numbers held, for there are fewer cuts than that. In 20 × 200,000 draws of one mean there was none at δ = 0.002.
//! - **Delay**: after 20,000 numbers or more, a share that goes from 0.30 to 0.35 is found within 10,000; the larger the
//!   change and the longer the mean was steady before, the sooner. What was steady for a short time hides a small change.
//! - It looks at every 32nd number.

use super::bytes::{Rest, check};
use super::{Change, StateError};

/// Buckets of a size, at most; two become one of the next size beyond.
const BUCKETS_OF_A_SIZE: usize = 5;
/// Numbers between looks.
const LOOK_EVERY: u64 = 32;
/// Numbers in each part of a cut, at least.
const PART_MIN: f64 = 16.0;
/// Powers of two of numbers that are held: more than will ever come.
const SIZES_MAX: usize = 56;
/// No sum is beyond this: what is read and is, was never written.
const LARGEST: f64 = 1e30;

/// Numbers that are held as one.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bucket {
    sum: f64,
    /// Sum of what the numbers stand for.
    told: f64,
    /// Sum of the squared differences from their mean.
    squares: f64,
}

/// The detector.
#[derive(Clone, Debug, PartialEq)]
pub struct Adwin {
    delta: f64,
    range: f64,
    /// Buckets of 1, 2, 4, … numbers; of each size the oldest first.
    sizes: Vec<Vec<Bucket>>,
    count: u64,
    sum: f64,
    told: f64,
    squares: f64,
    taken: u64,
}

impl Adwin {
    /// For numbers that span `range` (1 for shares), with a chance of a false alarm at a look of `delta` at most.
    #[must_use]
    pub const fn new(delta: f64, range: f64) -> Self {
        Self {
            delta,
            range,
            sizes: Vec::new(),
            count: 0,
            sum: 0.0,
            told: 0.0,
            squares: 0.0,
            taken: 0,
        }
    }

    /// How many numbers are held: all since the last change.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Their mean; 0 of none.
    #[must_use]
    pub fn mean(&self) -> f64 {
        match self.count {
            0 => 0.0,
            count => self.sum / count as f64,
        }
    }

    /// Their standard deviation; 0 of none.
    #[must_use]
    pub fn deviation(&self) -> f64 {
        (self.squares / self.count.max(1) as f64).sqrt()
    }

    /// Takes a number; says whether the mean has changed. One that is not finite has no place in a mean, and is passed
    /// over.
    pub fn take(&mut self, number: f64) -> Option<Change> {
        self.take_for(number, number)
    }

    /// As [`Adwin::take`], of a number that stands for another, `told`: the means of an alert are those of what is told.
    pub fn take_for(&mut self, number: f64, told: f64) -> Option<Change> {
        if !(number.is_finite() && told.is_finite()) {
            return None;
        }
        self.taken += 1;
        let (count, sum) = (self.count as f64, self.sum);
        if self.count > 0 {
            self.squares += (number - sum / count).powi(2) * count / (count + 1.0);
        }
        self.count += 1;
        self.sum += number;
        self.told += told;
        let one = Bucket {
            sum: number,
            told,
            squares: 0.0,
        };
        self.push(0, one);
        if self.taken.is_multiple_of(LOOK_EVERY) {
            self.look()
        } else {
            None
        }
    }

    /// Adds a bucket of 2^`size` numbers, newer than all of its size; the two oldest of too many become one.
    fn push(&mut self, size: usize, bucket: Bucket) {
        if self.sizes.len() == size {
            self.sizes.push(Vec::with_capacity(BUCKETS_OF_A_SIZE + 1));
        }
        let buckets = &mut self.sizes[size];
        buckets.push(bucket);
        if buckets.len() > BUCKETS_OF_A_SIZE {
            let (older, newer) = (buckets[0], buckets[1]);
            buckets.copy_within(2.., 0);
            buckets.truncate(BUCKETS_OF_A_SIZE - 1);
            let of_each = (1_u64 << size) as f64;
            let between = (older.sum - newer.sum).powi(2) / (2.0 * of_each);
            let both = Bucket {
                sum: older.sum + newer.sum,
                told: older.told + newer.told,
                squares: older.squares + newer.squares + between,
            };
            self.push(size + 1, both);
        }
    }

    /// Drops what came before the likeliest change, for as long as there is one.
    fn look(&mut self) -> Option<Change> {
        let mut found = None;
        while let Some(change) = self.cut() {
            let first = found.get_or_insert(change);
            (first.after, first.since) = (change.after, change.since);
            self.keep(change.since);
        }
        found
    }

    /// The cut at which both parts differ by most, in units of what chance allows, where that is more than one. Bifet and
    /// Gavaldà drop the oldest bucket while any cut differs, which tells a change bucket by bucket, often ten times over.
    fn cut(&self) -> Option<Change> {
        let all = self.count as f64;
        let unlikely = (2.0 * all / self.delta).ln();
        let of_variance = 2.0 * self.squares / all * unlikely;
        let of_range = 2.0 / 3.0 * self.range * unlikely;
        let (mut count, mut sum, mut told) = (0.0, 0.0, 0.0);
        let (mut most, mut found) = (1.0, None);
        for (size, buckets) in self.sizes.iter().enumerate().rev() {
            for bucket in buckets {
                count += (1_u64 << size) as f64;
                sum += bucket.sum;
                told += bucket.told;
                let rest = all - count;
                if count < PART_MIN || rest < PART_MIN {
                    continue;
                }
                // One division: this is most of what the detector costs.
                let inverse = 1.0 / (count * rest);
                let apart = (sum * all - self.sum * count).abs() * inverse;
                let of_both = all * inverse;
                let chance = (of_variance * of_both).sqrt() + of_range * of_both;
                if apart > chance * most {
                    most = apart / chance;
                    found = Some(Change {
                        before: told / count,
                        after: (self.told - told) / rest,
                        since: rest as u64,
                    });
                }
            }
        }
        found
    }

    /// Drops what is older than the newest `count` numbers, or up to one bucket less than that.
    pub(crate) fn keep(&mut self, count: u64) {
        while self.count > 1 && self.count - (1 << (self.sizes.len() - 1)) >= count.max(1) {
            self.drop_oldest();
        }
    }

    /// Writes what it holds, but for its parameters.
    pub(crate) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.taken.to_le_bytes());
        for number in [self.sum, self.told, self.squares] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.push(self.sizes.len() as u8);
        for buckets in &self.sizes {
            bytes.push(buckets.len() as u8);
            for bucket in buckets {
                for number in [bucket.sum, bucket.told, bucket.squares] {
                    bytes.extend(number.to_le_bytes());
                }
            }
        }
    }

    /// Reads into one of the same parameters what [`Adwin::write`] wrote.
    pub(crate) fn read(&mut self, rest: &mut Rest<'_>) -> Result<(), StateError> {
        self.taken = rest.u64()?;
        (self.sum, self.told) = (rest.f64(LARGEST)?, rest.f64(LARGEST)?);
        self.squares = rest.positive(LARGEST)?;
        self.count = 0;
        self.sizes.clear();
        let sizes = usize::from(rest.u8()?);
        check(sizes <= SIZES_MAX, "more buckets than there are")?;
        for size in 0..sizes {
            let held = usize::from(rest.u8()?);
            check(
                (1..=BUCKETS_OF_A_SIZE).contains(&held),
                "more or fewer buckets than there are",
            )?;
            let mut buckets = Vec::with_capacity(BUCKETS_OF_A_SIZE + 1);
            for _ in 0..held {
                buckets.push(Bucket {
                    sum: rest.f64(LARGEST)?,
                    told: rest.f64(LARGEST)?,
                    squares: rest.positive(LARGEST)?,
                });
            }
            self.sizes.push(buckets);
            self.count += (held as u64) << size;
        }
        check(self.count <= self.taken, "more is held than was taken")?;
        check(self.taken < 1 << 62, "more numbers than there can be")
    }

    fn drop_oldest(&mut self) {
        let size = self.sizes.len() - 1;
        let oldest = self.sizes[size].remove(0);
        if self.sizes[size].is_empty() {
            self.sizes.pop();
        }
        let gone = 1_u64 << size;
        let of_all = self.mean();
        self.count -= gone;
        self.sum -= oldest.sum;
        self.told -= oldest.told;
        let (gone, left) = (gone as f64, self.count as f64);
        // What the whole spread less what was spread within the part and between it and the rest.
        let between = (oldest.sum / gone - of_all).powi(2) * gone * (gone + left) / left.max(1.0);
        self.squares = (self.squares - oldest.squares - between).max(0.0);
    }

    #[cfg(test)]
    pub(super) const fn squares(&self) -> f64 {
        self.squares
    }

    #[cfg(test)]
    pub(super) fn buckets(&self) -> usize {
        self.sizes.iter().map(Vec::len).sum()
    }
}
