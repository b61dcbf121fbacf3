//! How many people come, of those who stand by their yes.
//!
//! Sum over RSVPs of (1 + guests) · (1 − p), p being how likely each is taken back; the variance is the sum of
//! (1 + guests)² · p · (1 − p). The interval is the normal one of 95 %, rounded outwards to whole people, within 0 and all
//! who stand.
//!
//! That takes RSVPs as independent of each other and p as known. Where something takes many away at once (rain, a rival
//! event), or where the model is wrong about an event as a whole, the truth lies outside more often than one time in
//! twenty. Nor does it say who else will say yes by then.

/// Standard deviations to either side that hold 95 % of a normal distribution.
const DEVIATIONS: f64 = 1.959_963_984_540_054;

/// The turnout of an event, people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turnout {
    /// Who stand by their yes, with their guests.
    pub standing: u64,
    /// How many of them are expected.
    pub expected: f64,
    /// At least so many come, in 97.5 % of cases.
    pub lower: f64,
    /// At most so many come, in 97.5 % of cases.
    pub upper: f64,
}

/// The RSVPs of an event, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Standing {
    people: u64,
    expected: f64,
    variance: f64,
}

impl Standing {
    /// Adds an RSVP that says yes, and how likely it is taken back yet: 0..1, what is beyond counts as the nearest, and what
    /// is no number as 0.
    pub fn add(&mut self, guests: u32, likelihood: f64) {
        let people = 1 + u64::from(guests);
        let gone = if likelihood.is_nan() {
            0.0
        } else {
            likelihood.clamp(0.0, 1.0)
        };
        self.people = self.people.saturating_add(people);
        let people = people as f64;
        self.expected += people * (1.0 - gone);
        self.variance += people * people * gone * (1.0 - gone);
    }

    /// What they come to.
    #[must_use]
    pub fn turnout(&self) -> Turnout {
        let (all, wide) = (self.people as f64, DEVIATIONS * self.variance.sqrt());
        Turnout {
            standing: self.people,
            expected: self.expected,
            lower: (self.expected - wide).floor().clamp(0.0, all),
            upper: (self.expected + wide).ceil().clamp(0.0, all),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(turnout: Turnout) -> (f64, f64) {
        (turnout.lower, turnout.upper)
    }

    #[test]
    fn people_are_weighed_by_how_likely_they_come() {
        let mut standing = Standing::default();
        let none = standing.turnout();
        assert_eq!((none.standing, none.expected), (0, 0.0));
        assert_eq!(bounds(none), (0.0, 0.0));
        standing.add(0, 0.0);
        standing.add(3, 0.5);
        let turnout = standing.turnout();
        // Of 1 for certain and 4 or none.
        assert_eq!((turnout.standing, turnout.expected), (5, 3.0));
        assert_eq!(bounds(turnout), (0.0, 5.0));
        (0..400).for_each(|_| standing.add(0, 0.1));
        let turnout = standing.turnout();
        let wide = 1.96 * (4.0_f64 + 36.0).sqrt();
        assert!((turnout.expected - 363.0).abs() < 1e-9);
        let around = ((363.0 - wide).floor(), (363.0 + wide).ceil());
        assert_eq!(bounds(turnout), around);
    }

    #[test]
    fn a_likelihood_that_is_none_counts_as_the_nearest() {
        let mut standing = Standing::default();
        for likelihood in [f64::NAN, f64::NEG_INFINITY, -0.1] {
            standing.add(u32::MAX, likelihood);
        }
        for likelihood in [1.1, f64::INFINITY] {
            standing.add(0, likelihood);
        }
        let turnout = standing.turnout();
        assert_eq!(turnout.standing, (3 << 32) + 2);
        assert_eq!(turnout.expected, (3_u64 << 32) as f64);
        assert_eq!(bounds(turnout), (turnout.expected, turnout.expected));
    }
}
