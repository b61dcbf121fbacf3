//! Counters as very many keys leave them, without inserting these.
//!
//! A distinct counter looks at two things of a hash: its **cell**, bits that say which register and what beside it, and its
//! **level**, how many zeros stand in a row elsewhere. A merged state is a function of which pairs of both came. So it is
//! enough to draw which these are, and to insert one key for each:
//!
//! - How many of n keys have each level is drawn: half of them (a binomial), half of the rest, and so on.
//! - The cells of a level are drawn key by key while it has fewer than [`SPREAD`] keys a cell. Where it has more, each cell is
//!   drawn by itself, with the chance 1 − (1 − 1/cells)ᵏ that one of its k keys fell there. That leaves out that cells
//!   depend on each other, which at fewer than one empty cell in 2,900 changes nothing that can be measured.
//!
//! The program holds it against keys that are inserted, at every size where both are done.

use rand::Rng as _;
use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;

use super::chance::half_of;

/// Keys a cell from which on cells are drawn by themselves.
const SPREAD: u64 = 8;

/// What a counter looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// Bits of a cell.
    pub(super) cell_bits: u32,
    /// Zeros beyond which it does not count.
    pub(super) level_max: u32,
}

/// A key, as far as a counter looks at its hash; the rest is by chance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Drawn {
    pub(super) cell: u64,
    pub(super) level: u32,
    pub(super) rest: [u64; 2],
}

impl Drawn {
    fn new(random: &mut ChaCha8Rng, cell: u64, level: u32) -> Self {
        let rest = [random.next_u64(), random.next_u64()];
        Self { cell, level, rest }
    }

    /// As many zeros as its level says, a one, and what chance makes.
    pub(super) const fn zeros(&self) -> u64 {
        (self.rest[0] | 1 << 63) >> self.level
    }
}

/// Hands out a key for every pair that so many distinct keys bring.
pub(super) fn draw(
    random: &mut ChaCha8Rng,
    keys: u64,
    shape: Shape,
    mut insert: impl FnMut(&Drawn),
) {
    let cells = 1_u64 << shape.cell_bits;
    let mut left = keys;
    for level in 0..=shape.level_max {
        if left == 0 {
            return;
        }
        let here = match level == shape.level_max {
            true => left,
            false => half_of(random, left),
        };
        left -= here;
        if here < SPREAD * cells {
            for _ in 0..here {
                let cell = random.next_u64() & (cells - 1);
                insert(&Drawn::new(random, cell, level));
            }
            continue;
        }
        let empty = (here as f64 * (-1.0 / cells as f64).ln_1p()).exp();
        for cell in 0..cells {
            if random.random::<f64>() >= empty {
                insert(&Drawn::new(random, cell, level));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::chance::chance;
    use super::*;

    #[test]
    fn as_many_pairs_come_as_so_many_keys_bring() {
        let shape = Shape {
            cell_bits: 6,
            level_max: 20,
        };
        for keys in [1_u64, 50, 3_000, 1_000_000] {
            let (trials, mut pairs) = (400, 0);
            for trial in 0..trials {
                let mut seen = std::collections::BTreeSet::new();
                draw(&mut chance("pairs", trial), keys, shape, |key| {
                    assert_eq!(key.zeros().leading_zeros(), key.level);
                    seen.insert((key.cell, key.level));
                });
                pairs += seen.len();
            }
            let of_level = |level: i32| {
                let share = 2f64.powi(-(level + 1).min(20)) / 64.0;
                64.0 * -(keys as f64 * (-share).ln_1p()).exp_m1()
            };
            let expected: f64 = (0..=20).map(of_level).sum();
            let mean = pairs as f64 / trials as f64;
            assert!(
                (mean / expected - 1.0).abs() < 0.01,
                "{keys}: {mean} {expected}"
            );
        }
    }
}
