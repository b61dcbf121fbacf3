//! Quantiles of whole numbers within 1 % (DDSketch; Masson, Rim & Lee 2019), with buckets of our own.
//!
//! - **Error**: |estimate − truth| ≤ |truth| / 100 for every number of 64 bits with sign, also merged. The bounds always
//!   hold: they are the ends of the bucket that the truth lies in.
//! - **Exact** are numbers from −98 to 98, zero among them, and the least and the greatest number that came.
//! - **Size**: 8 bytes a bucket from the lowest to the highest in use. There are 4,101 in all, so 32,808 bytes and the 48
//!   of the value at most, 5,848 for seconds up to a year ahead. Serialised: 17 bytes and for each of these buckets one
//!   while it holds up to 127 numbers, two up to 16,383, nine at most.
//! - No bucket is ever made one with another, so neither bytes nor answers depend on the order of numbers or merges.
//!
//! A bucket that begins at n stands for ⌊1.01 n⌋ and ends where that is 1 % too low. So its ends are whole numbers, in
//! whole-number arithmetic, the same on every machine. The crate `sketches-ddsketch` (0.4) was tried and left: its
//! buckets go by `f64::ln`, whose last digit differs between platforms; its bytes hold a sum of floats, which depends on
//! the order they came in, and no version; above 2,048 buckets it gives up the lowest; it has no bounds.

use super::SketchError;

const VERSION: u8 = 1;
/// Bytes before the buckets: version, least, greatest.
const HEAD_BYTES: usize = 17;
/// Buckets of numbers above zero; as many are below it.
const BUCKETS: usize = 2_050;
/// The farthest from zero that numbers lie: `i64::MIN` does.
const SIZE_MAX: u64 = 1 << 63;
/// Counted in all at most: far beyond what can be inserted one by one, so only what is read or merged is checked.
const TOTAL_MAX: u64 = u64::MAX / 2;

/// Where buckets begin, the lowest first.
static STARTS: [u64; BUCKETS] = starts();
/// How many buckets begin with a number of fewer binary digits, by digits.
static OCTAVES: [usize; 66] = octaves();

const fn starts() -> [u64; BUCKETS] {
    let mut starts = [0; BUCKETS];
    let (mut at, mut start) = (0, 1);
    while start <= SIZE_MAX as u128 {
        starts[at] = start as u64;
        start = stands_for(start) * 100 / 99 + 1;
        at += 1;
    }
    assert!(at == BUCKETS);
    starts
}

const fn octaves() -> [usize; 66] {
    let mut octaves = [0; 66];
    let starts = starts();
    let (mut digits, mut at) = (0, 0);
    while digits < octaves.len() {
        while at < BUCKETS && digits_of(starts[at]) < digits {
            at += 1;
        }
        octaves[digits] = at;
        digits += 1;
    }
    octaves
}

/// What a bucket that begins here stands for: no more than 1 % above any of its numbers.
const fn stands_for(start: u128) -> u128 {
    start * 101 / 100
}

/// Binary digits; none of zero.
const fn digits_of(size: u64) -> usize {
    (u64::BITS - size.leading_zeros()) as usize
}

/// The bucket of a number: 0 is that of zero, −n that of the numbers which n holds with the other sign.
fn bucket_of(value: i64) -> i16 {
    let size = value.unsigned_abs();
    let digits = digits_of(size);
    let (from, to) = (OCTAVES[digits], OCTAVES[digits + 1]);
    let bucket = from + STARTS[from..to].partition_point(|start| *start <= size);
    let bucket = i16::try_from(bucket).expect("there are 2,050");
    if value < 0 { -bucket } else { bucket }
}

/// The least number of a bucket, what it stands for and its greatest number, some beyond 64 bits.
fn numbers_of(bucket: i16) -> (i128, i128, i128) {
    let at = usize::from(bucket.unsigned_abs());
    let Some(start) = at.checked_sub(1).map(|at| STARTS[at]) else {
        return (0, 0, 0);
    };
    let end = STARTS.get(at).map_or(SIZE_MAX, |next| next - 1);
    let middle = stands_for(u128::from(start)).cast_signed();
    match bucket {
        1.. => (start.into(), middle, end.into()),
        _ => (-i128::from(end), -middle, -i128::from(start)),
    }
}

/// A quantile with its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantile {
    /// Within 1 % of the truth.
    pub estimate: i64,
    /// The truth is not below it.
    pub lower: i64,
    /// The truth is not above it.
    pub upper: i64,
    /// Whether it is the truth.
    pub is_exact: bool,
}

/// How many numbers lie in a range.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Between {
    /// As if the numbers of a bucket lay evenly within it.
    pub estimate: f64,
    /// Those of buckets that lie in the range whole.
    pub lower: u64,
    /// Those of buckets that reach into it.
    pub upper: u64,
}

/// Numbers, as far as it takes to tell their quantiles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quantiles {
    /// How many numbers there are of each bucket, from the lowest in use to the highest.
    counts: Box<[u64]>,
    /// The lowest in use.
    first: i16,
    count: u64,
    /// 0 where there are no numbers.
    least: i64,
    /// 0 where there are no numbers.
    greatest: i64,
}

impl Quantiles {
    /// How many numbers came.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Adds a number.
    pub fn insert(&mut self, value: i64) {
        let bucket = bucket_of(value);
        self.widen(bucket, bucket);
        self.counts[(bucket - self.first) as usize] += 1;
        self.stretch(value, value);
        self.count += 1;
    }

    /// Adds all numbers of another.
    ///
    /// # Errors
    /// [`SketchError::Full`] where all in all it would be more than 2^63 − 1; this one is as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), SketchError> {
        if other.count > TOTAL_MAX - self.count.min(TOTAL_MAX) {
            return Err(SketchError::Full);
        }
        if other.count == 0 {
            return Ok(());
        }
        self.widen(other.first, other.last());
        let ours = &mut self.counts[(other.first - self.first) as usize..];
        let pairs = ours.iter_mut().zip(&other.counts);
        pairs.for_each(|(ours, theirs)| *ours += theirs);
        self.stretch(other.least, other.greatest);
        self.count += other.count;
        Ok(())
    }

    /// The number which a share `q` of the others does not exceed: of n numbers, that of rank ⌊q (n − 1)⌋, counted from 0
    /// and from the least on. None where no number came, or `q` does not lie from 0 to 1.
    #[must_use]
    pub fn quantile(&self, q: f64) -> Option<Quantile> {
        if self.count == 0 || !(0.0..=1.0).contains(&q) {
            return None;
        }
        let last = self.count - 1;
        let rank = ((q * last as f64) as u64).min(last);
        let (lower, estimate, upper) = match rank {
            0 => (self.least, self.least, self.least),
            rank if rank == last => (self.greatest, self.greatest, self.greatest),
            rank => {
                let (lower, estimate, upper) = numbers_of(self.bucket_at(rank));
                (self.held(lower), self.held(estimate), self.held(upper))
            }
        };
        Some(Quantile {
            estimate,
            lower,
            upper,
            is_exact: lower == upper,
        })
    }

    /// How many numbers are at least `from` and below `to`.
    #[must_use]
    pub fn between(&self, from: i64, to: i64) -> Between {
        let mut between = Between::default();
        let mut estimate = 0.0;
        let (from, to) = (i128::from(from), i128::from(to));
        for (place, count) in (0..).zip(&self.counts) {
            let (first, _, last) = numbers_of(self.first + place);
            // Of the numbers that came, none lies beyond the ends.
            let first = first.max(self.least.into());
            let last = last.min(self.greatest.into());
            let inside = to.min(last + 1) - from.max(first);
            if *count == 0 || inside <= 0 {
                continue;
            }
            let width = last + 1 - first;
            between.upper += count;
            between.lower += if inside == width { *count } else { 0 };
            estimate += *count as f64 * (inside as f64 / width as f64);
        }
        between.estimate = estimate;
        between
    }

    /// The bytes: version, least, greatest, little-endian, then how many numbers there are of each bucket from the least's
    /// to the greatest's: in base 128, the lowest digit first, 128 added to all but the last.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.least.to_le_bytes());
        bytes.extend(self.greatest.to_le_bytes());
        for count in &self.counts {
            write_count(&mut bytes, *count);
        }
        bytes
    }

    /// Reads bytes of [`Quantiles::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, cut short or too long, a least number above the greatest, or
    /// none in the bucket of one of them, counts that are longer than need be or too much together.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (head, mut rest) = bytes
            .split_at_checked(HEAD_BYTES)
            .ok_or(malformed("cut short"))?;
        let (ends, _) = head[1..].as_chunks();
        let [least, greatest] = [ends[0], ends[1]].map(i64::from_le_bytes);
        let mut sketch = Self::default();
        if rest.is_empty() && (least, greatest) == (0, 0) {
            return Ok(sketch);
        }
        if least > greatest {
            return Err(malformed("a least number above the greatest"));
        }
        sketch.widen(bucket_of(least), bucket_of(greatest));
        sketch.stretch(least, greatest);
        for place in &mut sketch.counts {
            (*place, rest) = read_count(rest)?;
            sketch.count = sketch.count.saturating_add(*place);
        }
        if !rest.is_empty() {
            return Err(malformed("a length that there is not"));
        }
        let are_ends_held = [sketch.counts.first(), sketch.counts.last()]
            .iter()
            .all(|count| count.is_some_and(|count| *count > 0));
        let is_one_number = sketch.count == 1 && least != greatest;
        if !are_ends_held || is_one_number || sketch.count > TOTAL_MAX {
            return Err(malformed("counts that there are not"));
        }
        Ok(sketch)
    }

    /// The highest bucket in use.
    fn last(&self) -> i16 {
        let above = i16::try_from(self.counts.len()).expect("there are 4,101");
        self.first + above - 1
    }

    /// Makes room for buckets, in just as much memory as they need: that is seldom, and bounded by their number.
    fn widen(&mut self, from: i16, to: i16) {
        let (first, last) = match self.counts.len() {
            0 => (from, to),
            _ => (self.first.min(from), self.last().max(to)),
        };
        let count = (last - first + 1) as usize;
        if count > self.counts.len() {
            let mut counts = vec![0; count].into_boxed_slice();
            if !self.counts.is_empty() {
                let at = (self.first - first) as usize;
                counts[at..at + self.counts.len()].copy_from_slice(&self.counts);
            }
            (self.counts, self.first) = (counts, first);
        }
    }

    /// Takes up the ends of numbers that are not counted yet.
    fn stretch(&mut self, least: i64, greatest: i64) {
        (self.least, self.greatest) = match self.count {
            0 => (least, greatest),
            _ => (self.least.min(least), self.greatest.max(greatest)),
        };
    }

    /// The bucket of the number of this rank.
    fn bucket_at(&self, rank: u64) -> i16 {
        let mut before = 0;
        for (bucket, count) in (self.first..).zip(&self.counts) {
            before += count;
            if before > rank {
                return bucket;
            }
        }
        self.last()
    }

    /// The nearest to it that the numbers go.
    fn held(&self, number: i128) -> i64 {
        let held = number.clamp(self.least.into(), self.greatest.into());
        i64::try_from(held).expect("it lies between two that are")
    }
}

fn write_count(bytes: &mut Vec<u8>, mut count: u64) {
    while count > 0x7f {
        bytes.push(count as u8 | 0x80);
        count >>= 7;
    }
    bytes.push(count as u8);
}

/// The first count and what follows: of nine digits at most, which are as many as there are numbers to count.
fn read_count(bytes: &[u8]) -> Result<(u64, &[u8]), SketchError> {
    let mut count = 0;
    for (digit, byte) in (0..9).zip(bytes) {
        count |= u64::from(byte & 0x7f) << (7 * digit);
        match byte {
            0x80.. => {}
            0 if digit > 0 => break,
            _ => return Ok((count, &bytes[digit + 1..])),
        }
    }
    Err(SketchError::Malformed("a count that there is not"))
}

#[cfg(test)]
mod tests;
