//! Chance with a seed: splitmix64 (Steele et al. 2014).

#[derive(Clone, Debug)]
pub(crate) struct Rng(pub u64);

impl Rng {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 to `below` - 1.
    pub(crate) fn below(&mut self, below: u64) -> u64 {
        self.next() % below
    }

    /// A place in a list of `end`.
    pub(crate) fn index(&mut self, end: usize) -> usize {
        self.below(end as u64) as usize
    }

    /// True in one of `of` cases.
    pub(crate) fn one_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }
}

/// The seed of a test: `HEADCOUNT_TEST_SEED`, else the one given. Printed, so that a failure can
/// be had again.
pub(crate) fn seed(default: u64) -> u64 {
    let named = std::env::vars().find(|(name, _)| name == "HEADCOUNT_TEST_SEED");
    let seed = named
        .and_then(|(_, value)| value.parse().ok())
        .unwrap_or(default);
    println!("seed {seed}: set HEADCOUNT_TEST_SEED to repeat");
    seed
}
