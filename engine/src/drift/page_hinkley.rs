//! The Page–Hinkley test (Page 1954; Hinkley 1971), for both directions: how far the sum of what lies beyond the mean by
//! more than is tolerated has risen above its lowest.
//!
//! - **Memory**: twelve numbers.
//! - **False alarms** and **delay** are a choice of `threshold`: after a change by c, numbers are found to have changed
//!   after about threshold / (c − tolerance) of them; where nothing changes, the chance at each excursion is about
//!   exp(−2 · tolerance · threshold / variance). Take half of the change that matters as the tolerance.

use serde::{Deserialize, Serialize};

use super::Change;

/// Numbers before it says anything: the mean is not known before.
const COUNT_MIN: u64 = 100;

/// A sum that is to stay near its lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Excess {
    sum: f64,
    lowest: f64,
    /// Of the numbers since the lowest: how many, and their sum.
    since: (u64, f64),
}

impl Excess {
    fn add(&mut self, by: f64, number: f64) {
        self.sum += by;
        self.since = (self.since.0 + 1, self.since.1 + number);
        if self.sum <= self.lowest {
            self.lowest = self.sum;
            self.since = (0, 0.0);
        }
    }
}

/// The detector.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageHinkley {
    tolerance: f64,
    threshold: f64,
    count: u64,
    sum: f64,
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
            above: Excess::default(),
            below: Excess::default(),
        }
    }

    /// Takes a number; says whether the mean has changed. One that is not finite is passed over.
    pub fn take(&mut self, number: f64) -> Option<Change> {
        if !number.is_finite() {
            return None;
        }
        self.count += 1;
        self.sum += number;
        let beyond = number - self.sum / self.count as f64;
        self.above.add(beyond - self.tolerance, number);
        self.below.add(-beyond - self.tolerance, number);
        if self.count < COUNT_MIN {
            return None;
        }
        let is_beyond = |excess: &Excess| excess.sum - excess.lowest > self.threshold;
        let excess = [self.above, self.below].into_iter().find(is_beyond)?;
        let (since, sum) = excess.since;
        let before = self.count - since;
        let change = Change {
            before: (self.sum - sum) / before.max(1) as f64,
            after: sum / since.max(1) as f64,
            since,
        };
        *self = Self {
            count: since,
            sum,
            ..Self::new(self.tolerance, self.threshold)
        };
        Some(change)
    }
}
