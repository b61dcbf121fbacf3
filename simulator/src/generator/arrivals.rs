//! When new RSVPs arrive.
//!
//! Poisson, with an intensity that wanders: a first-order autoregression of its logarithm, a step
//! every 10 s of the feed's clock. The wander's variance falls with the rate, so that the variance
//! of counts a minute stays about twice the mean at any rate.

use super::rng::Rng;

/// The arrival process of new RSVPs.
pub(super) struct Arrivals {
    mean_gap_us: f64,
    deviation: f64,
    wander: f64,
    step_left_us: f64,
    /// The part of a microsecond the last gap left over.
    carry_us: f64,
}

impl Arrivals {
    const STEP_US: f64 = 10_000_000.0;
    const MEMORY: f64 = 0.9;

    pub(super) fn new(rsvps_per_s: f64) -> Self {
        let variance = (0.9 / (rsvps_per_s * 60.0)).min(0.25);
        Self {
            mean_gap_us: 1e6 / rsvps_per_s,
            deviation: variance.sqrt(),
            wander: 0.0,
            step_left_us: 0.0,
            carry_us: 0.0,
        }
    }

    pub(super) fn next_gap_us(&mut self, rng: &mut Rng) -> i64 {
        let intensity = (self.deviation * self.wander - self.deviation.powi(2) / 2.0).exp();
        let gap_us = rng.exponential(self.mean_gap_us / intensity);
        self.step_left_us -= gap_us;
        if self.step_left_us <= 0.0 {
            self.step_left_us = Self::STEP_US;
            let fresh = (1.0 - Self::MEMORY * Self::MEMORY).sqrt();
            self.wander = Self::MEMORY * self.wander + fresh * rng.normal();
        }
        let gap_us = gap_us + self.carry_us;
        self.carry_us = gap_us.fract();
        gap_us as i64
    }
}
