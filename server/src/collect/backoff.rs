//! Waits between attempts to connect, jittered so that many sources do not knock at once.

use std::time::Duration;

use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::config::Backoff;

/// Doublings after which the longest wait is reached from any first wait that is accepted.
const DOUBLINGS_MAX: u32 = 20;

/// The state of a backoff.
#[derive(Debug)]
pub(crate) struct Waits {
    config: Backoff,
    failures: u32,
    seed: u64,
}

impl Waits {
    /// No failure yet. All jitter comes from the seed.
    pub(crate) fn new(config: Backoff, seed: u64) -> Self {
        Waits {
            config,
            failures: 0,
            seed,
        }
    }

    /// The wait after one more failure: between half of min · 2^failures and all of it, at most
    /// `max`.
    pub(crate) fn next(&mut self) -> Duration {
        let whole = self
            .config
            .min
            .saturating_mul(1 << self.failures.min(DOUBLINGS_MAX))
            .min(self.config.max);
        self.failures = self.failures.saturating_add(1);
        let drawn = xxh3_64_with_seed(&self.failures.to_le_bytes(), self.seed);
        self.seed = self.seed.wrapping_add(drawn | 1);
        let share = (drawn >> 11) as f64 / (1_u64 << 53) as f64;
        whole.mul_f64(0.5 + share / 2.0)
    }

    /// The feed was reached: the next wait is a short one.
    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn waits_double_within_their_jitter_up_to_the_longest() {
        let config = Backoff {
            min: Duration::from_millis(200),
            max: Duration::from_secs(30),
        };
        for seed in 0..50 {
            let mut waits = Waits::new(config, seed);
            for failures in 0..40 {
                let whole = Duration::from_millis(200 << failures.min(20)).min(config.max);
                let wait = waits.next();
                assert!(
                    wait >= whole / 2 && wait <= whole,
                    "seed {seed}: {wait:?} of {whole:?}"
                );
            }
            waits.reset();
            assert!(waits.next() <= config.min);
        }
        let firsts: HashSet<Duration> = (0..50)
            .map(|seed| Waits::new(config, seed).next())
            .collect();
        assert!(firsts.len() > 40, "{} of 50 differ", firsts.len());
    }
}
