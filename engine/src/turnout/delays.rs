//! After how long a yes is taken back, of those that are: most within minutes, some days later, where there are days yet.
//!
//! By lead time. Where little is known of one, it is taken as that of all others: these count as ten more.

use super::features::LEADS;
use crate::drift::StateError;
use crate::drift::bytes::{Rest, check};

/// Powers of two of seconds: longer than any feed.
const SPANS: usize = 40;
/// Where so many are known of a lead time, all count half: what was long ago goes by.
const KNOWN_MAX: u32 = 4_096;
/// What is known of all others counts as so many, of each lead time.
const OF_OTHERS: f64 = 10.0;

/// Delays by lead time, and by their power of two of seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Delays {
    /// The last row is that of all.
    counts: [[u32; SPANS]; LEADS + 1],
}

impl Default for Delays {
    fn default() -> Self {
        Delays {
            counts: [[0; SPANS]; LEADS + 1],
        }
    }
}

/// Span 0 is the first second, span n the 2^(n−1) seconds from 2^(n−1) on.
fn span_of(seconds: u64) -> usize {
    ((u64::BITS - seconds.leading_zeros()) as usize).min(SPANS - 1)
}

fn seconds_of(delay_ms: i64) -> u64 {
    delay_ms.max(0) as u64 / 1_000
}

/// Of counts by span: how many are longer than this, where those of a span are even, and how many there are.
fn longer(counts: &[u32; SPANS], age_ms: i64) -> (f64, f64) {
    let seconds = seconds_of(age_ms);
    let span = span_of(seconds);
    let (from, length) = match span {
        0 => (0, 1),
        span => (1_u64 << (span - 1), 1_u64 << (span - 1)),
    };
    let of_span = 1.0 - ((seconds - from) as f64 / length as f64).min(1.0);
    let beyond: u32 = counts[span + 1..].iter().sum();
    let all: u32 = counts.iter().sum();
    let beyond = f64::from(beyond) + of_span * f64::from(counts[span]);
    (beyond, f64::from(all))
}

impl Delays {
    /// Takes one, of a lead time as [`Features::lead`](super::features::Features::lead) has it.
    pub(super) fn take(&mut self, lead: usize, delay_ms: i64) {
        for row in [lead, LEADS] {
            let counts = &mut self.counts[row];
            counts[span_of(seconds_of(delay_ms))] += 1;
            if counts.iter().sum::<u32>() >= KNOWN_MAX {
                counts.iter_mut().for_each(|count| *count /= 2);
            }
        }
    }

    /// The share of a lead time's that is longer than this, 0..1; 1 where none is known.
    pub(super) fn beyond(&self, lead: usize, age_ms: i64) -> f64 {
        let (beyond, all) = longer(&self.counts[LEADS], age_ms);
        if all == 0.0 {
            return 1.0;
        }
        let of_others = beyond / all;
        let (beyond, all) = longer(&self.counts[lead], age_ms);
        (beyond + OF_OTHERS * of_others) / (all + OF_OTHERS)
    }

    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        for count in self.counts.as_flattened() {
            bytes.extend(count.to_le_bytes());
        }
    }

    pub(super) fn read(rest: &mut Rest<'_>) -> Result<Self, StateError> {
        let mut delays = Delays::default();
        for counts in &mut delays.counts {
            let mut all = 0_u64;
            for count in counts {
                *count = rest.u32()?;
                all += u64::from(*count);
            }
            check(all < u64::from(KNOWN_MAX), "more delays than are kept")?;
        }
        Ok(delays)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_those_of_the_delays() {
        let mut delays = Delays::default();
        assert_eq!(delays.beyond(0, 7), 1.0);
        for seconds in 0..1_024 {
            delays.take(3, seconds * 1_000 + 999);
        }
        for seconds in [0_u32, 1, 3, 100, 512, 1_000, 1_024, 9_999] {
            let truth = 1.0 - f64::from(seconds).min(1_024.0) / 1_024.0;
            let found = delays.beyond(3, i64::from(seconds) * 1_000);
            assert!((found - truth).abs() < 0.002, "{seconds}: {found} {truth}");
        }
        let ends = [i64::MIN, -1, i64::MAX].map(|age_ms| delays.beyond(3, age_ms));
        assert_eq!(ends, [1.0, 1.0, 0.0]);
    }

    #[test]
    fn a_lead_time_of_which_little_is_known_is_as_the_others() {
        let mut delays = Delays::default();
        (0..900).for_each(|_| delays.take(2, 500));
        (0..300).for_each(|_| delays.take(5, i64::MAX));
        assert_eq!(delays.beyond(7, 60_000), 0.25);
        assert!(delays.beyond(2, 60_000) < 0.01 && delays.beyond(5, 60_000) > 0.97);
    }

    #[test]
    fn what_was_long_ago_goes_by() {
        let mut delays = Delays::default();
        (0..20_000).for_each(|_| delays.take(0, i64::MAX));
        assert_eq!(delays.beyond(0, 1_000_000), 1.0);
        (0..40_000).for_each(|_| delays.take(0, -1));
        assert!(delays.beyond(0, 1_000_000) < 0.001);
    }
}
