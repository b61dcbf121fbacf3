//! The generator's own source of randomness: xoshiro256++ seeded through SplitMix64.
//!
//! Own code, so that a seed means the same feed in every release of every dependency.
//! Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 2021.
//! It is not for secrets.

/// xoshiro256++: period 2^256 − 1, 32 bytes of state.
#[derive(Debug, Clone)]
pub(crate) struct Rng {
    state: [u64; 4],
}

/// One step of SplitMix64's output function: a bijection on 64 bits that mixes well.
pub(crate) fn mix(value: u64) -> u64 {
    let mut z = value.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        let mut at = seed;
        let state = std::array::from_fn(|_| {
            let word = mix(at);
            at = at.wrapping_add(0x9E37_79B9_7F4A_7C15);
            word
        });
        Self { state }
    }

    pub(crate) fn next_u64(&mut self) -> u64 {
        let s = &mut self.state;
        let out = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        out
    }

    /// Uniform in [0, 1), in steps of 2^-53.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// Uniform in 0..bound, by multiplication (a bias below bound / 2^64). `bound` is above 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.next_u64()) * u128::from(bound)) >> 64) as u64
    }

    /// One of a list that is not empty.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    /// True with this probability.
    pub(crate) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A waiting time of a Poisson process with this mean, in the mean's unit.
    pub(crate) fn exponential(&mut self, mean: f64) -> f64 {
        -(1.0 - self.unit()).ln() * mean
    }

    /// Standard normal, by Box and Muller (one of the pair is thrown away: called rarely).
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.unit()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.unit()).cos()
    }

    /// A rank in 0..count, rank 0 the most frequent, P ∝ (rank + 1)^−exponent in the continuous
    /// approximation, which holds for exponents below 1.
    pub(crate) fn zipf(&mut self, count: usize, exponent: f64) -> usize {
        let rank = count as f64 * self.unit().powf(1.0 / (1.0 - exponent));
        (rank as usize).min(count - 1)
    }

    /// A value with the given quantiles, log-linear between them. `table` holds (probability,
    /// value) rising in both from probability 0 to 1, all values above 0.
    pub(crate) fn quantile_draw(&mut self, table: &[(f64, f64)]) -> f64 {
        let u = self.unit();
        let above = table
            .partition_point(|&(p, _)| p <= u)
            .clamp(1, table.len() - 1);
        let ((p0, v0), (p1, v1)) = (table[above - 1], table[above]);
        v0 * (v1 / v0).powf((u - p0) / (p1 - p0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mixer_is_splitmix64() {
        // First two outputs of SplitMix64 seeded with 0, as published with its reference code.
        assert_eq!(mix(0), 0xE220_A839_7B1D_CDAF);
        assert_eq!(mix(0x9E37_79B9_7F4A_7C15), 0x6E78_9E6A_A1B9_65F4);
    }

    #[test]
    fn quantiles_come_out_as_they_went_in() {
        let mut rng = Rng::new(7);
        let table = [(0.0, 1.0), (0.5, 10.0), (0.9, 100.0), (1.0, 1000.0)];
        let mut drawn: Vec<f64> = (0..20_000).map(|_| rng.quantile_draw(&table)).collect();
        drawn.sort_by(f64::total_cmp);
        assert!((9.0..11.0).contains(&drawn[10_000]));
        assert!((85.0..115.0).contains(&drawn[18_000]));
    }

    #[test]
    fn zipf_prefers_low_ranks_and_stays_in_range() {
        let mut rng = Rng::new(3);
        let low = (0..10_000).filter(|_| rng.zipf(1000, 0.43) < 100).count();
        // 0.1^0.57 = 0.269
        assert!((2_500..2_900).contains(&low), "{low}");
    }
}
