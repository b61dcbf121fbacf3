//! The Page–Hinkley test (Page 1954; Hinkley 1971), for both directions: how far the sum of what lies beyond the mean by
//! more than is tolerated has risen above its lowest.
//!
//! - **Memory**: thirteen numbers.
//! - **False alarms** and **delay** are a choice of `threshold`: after a change by c, numbers are found to have changed
//!   after about threshold / (c − tolerance) of them; where nothing changes, the chance at each excursion is about
//!   exp(−2 · tolerance · threshold / variance). Take half of the change that matters as the tolerance.
//! - What it tells as since the change begins where the sum was lowest, which may be some numbers before it.

use super::bytes::{Rest, check};
use super::{Change, StateError};

/// Numbers before it says anything: the mean is not known before.
const COUNT_MIN: u64 = 100;
/// No sum is beyond this: what is read and is, was never written.
const LARGEST: f64 = 1e30;

/// A sum that is to stay near its lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Excess {
    sum: f64,
    lowest: f64,
    /// Of the numbers since the lowest: how many, their sum, and that of what they stand for.
    since: (u64, f64, f64),
}

impl Excess {
    fn add(&mut self, by: f64, number: f64, told: f64) {
        self.sum += by;
        // In place: the parts, copied together just after they were written one by one, would be waited for.
        self.since.0 += 1;
        self.since.1 += number;
        self.since.2 += told;
        if self.sum <= self.lowest {
            self.lowest = self.sum;
            self.since = (0, 0.0, 0.0);
        }
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        let (count, sum, told) = self.since;
        bytes.extend(count.to_le_bytes());
        for number in [self.sum, self.lowest, sum, told] {
            bytes.extend(number.to_le_bytes());
        }
    }

    fn read(rest: &mut Rest<'_>, of: u64) -> Result<Self, StateError> {
        let count = rest.u64()?;
        let (sum, lowest) = (rest.f64(LARGEST)?, rest.f64(LARGEST)?);
        let since = (count, rest.f64(LARGEST)?, rest.f64(LARGEST)?);
        check(
            count <= of && lowest <= sum && lowest <= 0.0,
            "a sum below its lowest",
        )?;
        Ok(Excess { sum, lowest, since })
    }
}

/// The detector.
#[derive(Clone, Debug, PartialEq)]
pub struct PageHinkley {
    tolerance: f64,
    threshold: f64,
    count: u64,
    sum: f64,
    /// Of what the numbers stand for.
    told: f64,
    above: Excess,
    below: Excess,
}

impl PageHinkley {
    /// With a tolerance in the unit of the numbers, and a threshold in sums of them.
    #[must_use]
    pub fn new(tolerance: f64, threshold: f64) -> Self {
        Self {
            tolerance,
            threshold,
            count: 0,
            sum: 0.0,
            told: 0.0,
            above: Excess::default(),
            below: Excess::default(),
        }
    }

    /// Takes a number; says whether the mean has changed. One that is not finite is passed over.
    pub fn take(&mut self, number: f64) -> Option<Change> {
        self.take_for(number, number, 1.0)
    }

    /// As [`Adwin::take_for`](super::adwin::Adwin::take_for), with the tolerance and the threshold in `unit`s: standard
    /// deviations, as known by now, where those of a feed are not known beforehand.
    pub fn take_for(&mut self, number: f64, told: f64, unit: f64) -> Option<Change> {
        if !(number.is_finite() && told.is_finite() && unit.is_finite()) {
            return None;
        }
        self.count += 1;
        self.sum += number;
        self.told += told;
        let beyond = number - self.sum / self.count as f64;
        let (tolerance, threshold) = (self.tolerance * unit, self.threshold * unit);
        self.above.add(beyond - tolerance, number, told);
        self.below.add(-beyond - tolerance, number, told);
        let is_beyond = |excess: &&Excess| excess.sum - excess.lowest > threshold;
        let excess = [&self.above, &self.below].into_iter().find(is_beyond);
        let excess = excess.filter(|_| self.count >= COUNT_MIN)?;
        let (since, sum, told) = excess.since;
        let before = self.count - since;
        let change = Change {
            before: (self.told - told) / before.max(1) as f64,
            after: told / since.max(1) as f64,
            since,
        };
        *self = Self {
            count: since,
            sum,
            told,
            ..Self::new(self.tolerance, self.threshold)
        };
        Some(change)
    }

    /// Writes what it holds, but for its parameters.
    pub(crate) fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.count.to_le_bytes());
        bytes.extend(self.sum.to_le_bytes());
        bytes.extend(self.told.to_le_bytes());
        self.above.write(bytes);
        self.below.write(bytes);
    }

    /// Reads into one of the same parameters what [`PageHinkley::write`] wrote.
    pub(crate) fn read(&mut self, rest: &mut Rest<'_>) -> Result<(), StateError> {
        self.count = rest.u64()?;
        check(self.count < 1 << 62, "more numbers than there can be")?;
        self.sum = rest.f64(LARGEST)?;
        self.told = rest.f64(LARGEST)?;
        self.above = Excess::read(rest, self.count)?;
        self.below = Excess::read(rest, self.count)?;
        Ok(())
    }
}
