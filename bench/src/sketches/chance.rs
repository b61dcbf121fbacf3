//! What is drawn, from one seed.
//!
//! The crate `rand_distr` has these distributions; it was left because it has `num-traits` built with other features, and so
//! the CQL driver twice.

use rand::{Rng as _, RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

const SEED: u64 = 20_265;
/// Coins up to which each one is tossed. More are drawn from the normal law, which is off by less than a thousandth of a
/// standard deviation there.
const TOSSED_MAX: u64 = 1 << 18;

/// Chance of one trial of one measurement.
pub(super) fn chance(of: &str, trial: u64) -> ChaCha8Rng {
    let name = headcount_engine::sketch::hash_of(of.as_bytes());
    ChaCha8Rng::seed_from_u64(SEED ^ name ^ trial.rotate_left(32))
}

/// How many of so many coins fall on one side.
pub(super) fn half_of(random: &mut ChaCha8Rng, coins: u64) -> u64 {
    if coins > TOSSED_MAX {
        let (mean, deviation) = (coins as f64 / 2.0, (coins as f64).sqrt() / 2.0);
        let drawn = (mean + deviation * normal(random)).round();
        return (drawn.max(0.0) as u64).min(coins);
    }
    let whole = (0..coins / 64).map(|_| random.next_u64().count_ones());
    let whole: u64 = whole.map(u64::from).sum();
    let rest = random.next_u64() & ((1 << (coins % 64)) - 1);
    whole + u64::from(rest.count_ones())
}

/// Normal, of mean 0 and deviation 1 (Box & Muller 1958).
pub(super) fn normal(random: &mut ChaCha8Rng) -> f64 {
    let radius = (-2.0 * (1.0 - random.random::<f64>()).ln()).sqrt();
    radius * (std::f64::consts::TAU * random.random::<f64>()).cos()
}

/// Zipf's law over so many keys: how likely each is or one before it, in steps.
pub(super) struct Zipf(Vec<f64>);

impl Zipf {
    pub(super) fn new(keys: usize, exponent: f64) -> Self {
        let mut sum = 0.0;
        let steps = (1..=keys).map(|key| {
            sum += (key as f64).powf(-exponent);
            sum
        });
        Self(steps.collect())
    }

    /// A key, from 0 on.
    pub(super) fn draw(&self, random: &mut ChaCha8Rng) -> usize {
        let all = self.0.last().copied().unwrap_or_default();
        let at = random.random::<f64>() * all;
        let key = self.0.partition_point(|step| *step <= at);
        key.min(self.0.len() - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_coins_fall_on_one_side_as_far_as_chance_lets_them() {
        for coins in [1, 100, TOSSED_MAX, TOSSED_MAX + 1, 1_000_000_000] {
            let mut random = chance("coins", coins);
            let of = |_| {
                let half = half_of(&mut random, coins);
                assert!(half <= coins);
                (half as f64 - coins as f64 / 2.0) / (coins as f64).sqrt()
            };
            let off: Vec<f64> = (0..2_000).map(of).collect();
            let mean = off.iter().sum::<f64>() / 2_000.0;
            let spread = off.iter().map(|off| off * off).sum::<f64>() / 2_000.0;
            assert!(mean.abs() < 0.05, "{coins}: {mean}");
            assert!((spread - 0.25).abs() < 0.03, "{coins}: {spread}");
        }
    }
}
