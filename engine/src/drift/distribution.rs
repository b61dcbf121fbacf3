//! Whether keys still come in the shares that they had: the Jensen–Shannon divergence (Lin 1991) of a window of keys to
//! a reference window, held against what chance gives.
//!
//! - **Windows** are of equal numbers of keys. The first is the reference; each that follows is compared with it when it
//!   is full. One that differs raises an alert and becomes the reference; one that does not is forgotten, so that slow
//!   changes add up against the reference. A change is found after one window to two, or when it has grown large enough.
//! - **The distance**, base 2, is 0 for equal shares and 1 for windows with no key in common, and is finite where one of
//!   them lacks a key. It was taken rather than Hellinger's because it is the log-likelihood ratio test of "both windows
//!   are draws of one distribution" in another unit: with k keys and n of them a window, 4·n·ln 2 times the distance is
//!   about χ² of k − 1 degrees of freedom where that is so (Wilks 1938). So the expected distance is about
//!   (k − 1) / (4·n·ln 2), and what lies beyond it is known too.
//! - **The threshold**: with rare keys χ² is wrong, and most topics are rare. So the mean and the variance are those of
//!   keys dealt out anew: a key that came m times in both windows comes Binomial(m, ½) times in one. They are exact up to
//!   m = 64, beyond it the series of the same (Williams 1976); one degree of freedom is taken off, as both windows are
//!   full. The threshold is the quantile of a gamma distribution of this mean and variance (Wilson & Hilferty 1931).
//! - **False alarms**: at each comparison about the chance that a normal number lies `deviations` above its mean: 1 in a
//!   million with 4.75. That holds for keys that come independently of each other. Keys that come in bunches, such as all
//!   topics of a record, are alarms of their own: give one key of each.
//! - **Memory**: at most 4,096 keys of both windows together, 16 bytes each, exact. Where there are more, all are
//!   counted in 4,096 buckets by hash from then on: false alarms stay as they were, as a bucket is a key like any other;
//!   the distance is at most that of the keys, for what two keys of a bucket differ by opposite ways is not seen.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::StateError;
use super::bytes::{Rest, check};

const VERSION: u8 = 1;
/// Keys of both windows that are counted one by one, and buckets beyond; a power of two.
pub const KEYS_MAX: usize = 4_096;
/// Keys of a window at most: sums of parts stay within 2^57.
const WINDOW_MAX: u32 = 1 << 24;
/// How often a key comes in both windows for its moments to be computed one by one.
const EXACT_MAX: usize = 64;
/// x·ln x is looked up below.
const LOGS: usize = 512;
/// Sums are of whole parts, so that they do not depend on the order of a table.
const PARTS: f64 = (1_u64 << 32) as f64;

/// Keys come in other shares than they did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// Of the two windows, 0..1.
    pub distance: f64,
    /// What two windows of one distribution have on average.
    pub by_chance: f64,
    /// What they have at most, but for false alarms.
    pub threshold: f64,
}

/// The detector.
#[derive(Clone, Debug, PartialEq)]
pub struct DistributionDetector {
    window: u32,
    deviations: f64,
    /// How often each key came in the reference and since.
    counts: FxHashMap<u64, [u32; 2]>,
    in_reference: u32,
    in_current: u32,
    /// Keys are buckets.
    is_folded: bool,
}

impl DistributionDetector {
    /// For windows of so many keys (1 to 2^24, the nearest is taken), and false alarms as rare as a normal number so many
    /// standard `deviations` above its mean.
    #[must_use]
    pub fn new(window: u32, deviations: f64) -> Self {
        Self {
            window: window.clamp(1, WINDOW_MAX),
            deviations,
            counts: FxHashMap::default(),
            in_reference: 0,
            in_current: 0,
            is_folded: false,
        }
    }

    /// Takes a key, by [`hash_of`](crate::sketch::hash_of) or as good; says whether the window that it fills differs from
    /// the reference.
    pub fn take(&mut self, hash: u64) -> Option<Shift> {
        let key = if self.is_folded { bucket(hash) } else { hash };
        let is_reference = self.in_reference < self.window;
        let counts = self.counts.entry(key).or_default();
        if is_reference {
            counts[0] += 1;
            self.in_reference += 1;
        } else {
            counts[1] += 1;
            self.in_current += 1;
        }
        if self.counts.len() > KEYS_MAX {
            self.fold();
        }
        if self.in_current < self.window {
            return None;
        }
        let shift = self.compare();
        let differs = shift.distance > shift.threshold;
        self.counts.retain(|_, counts| {
            *counts = [counts[usize::from(differs)], 0];
            counts[0] > 0
        });
        self.in_current = 0;
        differs.then_some(shift)
    }

    fn fold(&mut self) {
        let mut folded: FxHashMap<u64, [u32; 2]> = FxHashMap::default();
        for (key, [reference, current]) in self.counts.drain() {
            let counts = folded.entry(bucket(key)).or_default();
            counts[0] += reference;
            counts[1] += current;
        }
        (self.counts, self.is_folded) = (folded, true);
    }

    /// Both windows, which are full.
    fn compare(&self) -> Shift {
        let (mut found, mut mean, mut variance) = (0_i64, 0_i64, 0_i64);
        let mut repeated = 0.0;
        for [reference, current] in self.counts.values() {
            let moments = moments(reference + current);
            found += parts(apart(*reference, *current));
            mean += parts(moments.mean);
            variance += parts(moments.variance);
            if *reference + *current > 1 {
                repeated += f64::from(reference + current);
            }
        }
        let whole = |parts: i64| parts as f64 / PARTS;
        // That both windows are full takes half a degree of freedom's χ², from each key by its share; not from one that
        // came once, which adds the same wherever it came. At least as much is left as two common keys have.
        let bound = 0.5 * repeated / (2.0 * f64::from(self.window));
        let mean = (whole(mean) - bound).max(0.5);
        let variance = (whole(variance) - bound).max(0.5);
        // 2 / (9 · d), of the χ² with d degrees of freedom that is as wide for its mean.
        let spread = variance / (9.0 * mean * mean);
        let threshold = mean * (1.0 - spread + self.deviations * spread.sqrt()).powi(3);
        let unit = 2.0 * f64::from(self.window) * std::f64::consts::LN_2;
        Shift {
            distance: whole(found) / unit,
            by_chance: mean / unit,
            threshold: threshold / unit,
        }
    }

    /// The bytes: version, window, deviations, whether keys are buckets, keys in the reference and since, how many differ,
    /// then for each its hash and both its counts, hashes rising. Numbers are little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        self.write(&mut bytes);
        bytes
    }

    pub(crate) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.window.to_le_bytes());
        bytes.extend(self.deviations.to_le_bytes());
        bytes.push(u8::from(self.is_folded));
        bytes.extend(self.in_reference.to_le_bytes());
        bytes.extend(self.in_current.to_le_bytes());
        bytes.extend((self.counts.len() as u32).to_le_bytes());
        let mut counts: Vec<_> = self.counts.iter().collect();
        counts.sort_unstable();
        for (key, [reference, current]) in counts {
            bytes.extend(key.to_le_bytes());
            bytes.extend(reference.to_le_bytes());
            bytes.extend(current.to_le_bytes());
        }
    }

    /// Reads bytes of [`DistributionDetector::to_bytes`].
    ///
    /// # Errors
    /// [`StateError`] where they are none: another version, cut short, more keys than fit, keys that do not rise, counts
    /// that do not add up.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StateError> {
        let mut rest = Rest::of(bytes, VERSION)?;
        let detector = Self::read(&mut rest)?;
        rest.end()?;
        Ok(detector)
    }

    /// Whether both have the same parameters.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        (self.window, self.deviations) == (other.window, other.deviations)
    }

    pub(crate) fn read(rest: &mut Rest<'_>) -> Result<Self, StateError> {
        let window = rest.u32()?;
        check(
            (1..=WINDOW_MAX).contains(&window),
            "a window that there is not",
        )?;
        let mut detector = Self::new(window, rest.f64(1e3)?);
        let is_folded = rest.u8()?;
        check(is_folded <= 1, "a mark that there is not")?;
        detector.is_folded = is_folded == 1;
        detector.in_reference = rest.u32()?;
        detector.in_current = rest.u32()?;
        check(
            detector.in_reference <= window
                && detector.in_current < window
                && (detector.in_current == 0 || detector.in_reference == window),
            "windows that are fuller than they get",
        )?;
        let keys = rest.u32()?;
        check(keys as usize <= KEYS_MAX, "more keys than fit")?;
        let (mut last, mut sums) = (None, [0_u64; 2]);
        for _ in 0..keys {
            let (key, counts) = (rest.u64()?, [rest.u32()?, rest.u32()?]);
            check(last < Some(key), "keys that do not rise")?;
            check(
                !detector.is_folded || key == bucket(key),
                "a bucket that there is not",
            )?;
            check(counts != [0, 0], "a key that never came")?;
            sums = [
                sums[0] + u64::from(counts[0]),
                sums[1] + u64::from(counts[1]),
            ];
            detector.counts.insert(key, counts);
            last = Some(key);
        }
        check(
            sums == [detector.in_reference, detector.in_current].map(u64::from),
            "counts that do not add up",
        )?;
        Ok(detector)
    }
}

const fn bucket(hash: u64) -> u64 {
    hash % KEYS_MAX as u64
}

fn parts(number: f64) -> i64 {
    (number * PARTS) as i64
}

/// x·ln x.
fn x_ln_x(x: u32) -> f64 {
    static TABLE: LazyLock<[f64; LOGS]> = LazyLock::new(|| {
        std::array::from_fn(|x| match x {
            0 => 0.0,
            x => x as f64 * (x as f64).ln(),
        })
    });
    match TABLE.get(x as usize) {
        Some(known) => *known,
        None => f64::from(x) * f64::from(x).ln(),
    }
}

/// What a key adds to half the log-likelihood ratio.
fn apart(one: u32, other: u32) -> f64 {
    let both = one + other;
    x_ln_x(one) + x_ln_x(other) - x_ln_x(both) + f64::from(both) * std::f64::consts::LN_2
}

/// Of [`apart`], where the keys of both windows are dealt out anew.
#[derive(Clone, Copy)]
struct Moments {
    mean: f64,
    variance: f64,
}

/// For a key that comes `both` times in both windows.
fn moments(both: u32) -> Moments {
    static EXACT: LazyLock<[Moments; EXACT_MAX + 1]> =
        LazyLock::new(|| std::array::from_fn(|both| dealt(both as u32)));
    match EXACT.get(both as usize) {
        Some(known) => *known,
        None => Moments {
            mean: 0.5 + 0.25 / f64::from(both),
            variance: 0.5 + 0.5 / f64::from(both),
        },
    }
}

fn dealt(both: u32) -> Moments {
    let mut chance = 0.5_f64.powi(both as i32);
    let (mut mean, mut square) = (0.0, 0.0);
    for one in 0..=both {
        let apart = apart(one, both - one);
        mean += chance * apart;
        square += chance * apart * apart;
        chance *= f64::from(both - one) / f64::from(one + 1);
    }
    Moments {
        mean,
        variance: (square - mean * mean).max(0.0),
    }
}

#[cfg(test)]
mod tests;
