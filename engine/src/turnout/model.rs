//! Logistic regression by stochastic gradient descent, each weight with its own rate (AdaGrad, Duchi, Hazan & Singer 2011).
//!
//! - **What is learned when**: each record that leaves an RSVP at yes is learned as one that stays, at once; each take-back
//!   as one that does not, when it comes. So an RSVP that is taken back counts on both sides, the model's own share b is
//!   p / (1 + p), and p is b / (1 − b) ("fake negatives, calibrated", Ktena et al. 2019). Nobody has to remember an RSVP
//!   until its event begins; the other way, take-backs come in seconds and stays in weeks, and a model that learns both
//!   when they come would for weeks take all for gone. The price: take-backs that are yet to come are missing, so a change
//!   for the worse is seen no sooner than they come.
//! - **Drift**: [`Adwin`] at δ = 0.002, on the log loss of each prediction before it is learned, less that of the share
//!   of take-backs before, the newest counting most. What is rare is a surprise to both, so the difference varies far less than the loss: a
//!   change that the loss alone did not give away in two feeds of five was found in all, without a false alarm. Where
//!   it has risen, rates go back to what they began with, and weights halve: what did not change is not lost, what did is
//!   soon passed over.
//! - **Numbers** stay finite: scores end at ±20, weights at ±10, losses at 10.
//! - **Size**: 68 KiB, and as many bytes.

use super::delays::Delays;
use super::features::{DIMENSION, Features};
use super::prequential::{Prequential, PrequentialError};
use crate::drift::StateError;
use crate::drift::adwin::Adwin;
use crate::drift::bytes::{Rest, check};

const VERSION: u8 = 1;
/// How far the first step of a weight goes.
const RATE: f64 = 0.1;
/// Of a weight before its first step: the larger, the less it believes the first examples.
const SQUARES_FIRST: f64 = 1.0;
/// Before anything is known: one in ten.
const SCORE_FIRST: f64 = -std::f64::consts::LN_10;
const SCORE_MAX: f64 = 20.0;
const WEIGHT_MAX: f64 = 10.0;
/// Chance of a false alarm of the detector, at a look.
const DELTA: f64 = 0.002;
/// Log losses differ by this much at most, either way, for it: single surprises are no drift.
const WORSE_MAX: f64 = 1.0;
/// More than will ever be learned of one weight.
const SQUARES_MAX: f64 = 1e18;

/// What is done about drift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDrift {
    /// Nothing: rates only fall.
    GoOn,
    /// Rates begin anew, and weights halve.
    Relearn,
}

/// The model.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnoutModel {
    on_drift: OnDrift,
    weights: Vec<f64>,
    /// Of each weight, the sum of its squared gradients since its rate began.
    squares: Vec<f64>,
    delays: Delays,
    errors: Prequential,
    losses: Adwin,
    drifts: u64,
}

impl TurnoutModel {
    /// One that knows nothing.
    #[must_use]
    pub fn new(on_drift: OnDrift) -> Self {
        TurnoutModel {
            on_drift,
            weights: vec![0.0; DIMENSION],
            squares: vec![0.0; DIMENSION],
            delays: Delays::default(),
            errors: Prequential::default(),
            losses: Adwin::new(DELTA, 2.0 * WORSE_MAX),
            drifts: 0,
        }
    }

    /// Learns of a record that leaves an RSVP at yes: new, turned to yes, or with other guests.
    pub fn said_yes(&mut self, features: &Features) {
        self.learn(features, 0.0);
    }

    /// Learns that a yes was taken back, so long after it was said; with the features that it had.
    pub fn taken_back(&mut self, features: &Features, after_ms: i64) {
        self.learn(features, 1.0);
        self.delays.take(features.lead(), after_ms);
    }

    /// How likely a yes is taken back, 0..1, when it is said.
    #[must_use]
    pub fn likelihood(&self, features: &Features) -> f64 {
        self.score(features).exp().min(1.0)
    }

    /// How likely it is taken back yet, 0..1, when it has stood for so long. How long take-backs take is learned by lead time
    /// alone. Not for an event that has begun: nothing is taken back then.
    #[must_use]
    pub fn likelihood_after(&self, features: &Features, age_ms: i64) -> f64 {
        let likelihood = self.likelihood(features);
        let beyond = self.delays.beyond(features.lead(), age_ms);
        let standing = 1.0 - likelihood * (1.0 - beyond);
        if standing > 0.0 {
            (likelihood * beyond / standing).min(1.0)
        } else {
            1.0
        }
    }

    /// How far off it was of late, over what it learned: a yes as one that stays, a take-back as one that does not.
    /// `None` before anything was learned.
    #[must_use]
    pub fn error(&self) -> Option<PrequentialError> {
        self.errors.error()
    }

    /// How often the detector found that its error has risen.
    #[must_use]
    pub const fn drifts(&self) -> u64 {
        self.drifts
    }

    fn score(&self, features: &Features) -> f64 {
        let sum: f64 = features.places().map(|place| self.weights[place]).sum();
        (SCORE_FIRST + sum).clamp(-SCORE_MAX, SCORE_MAX)
    }

    fn learn(&mut self, features: &Features, truth: f64) {
        let predicted = 1.0 / (1.0 + (-self.score(features)).exp());
        let worse = self.errors.take(predicted, truth);
        let change = self.losses.take(worse.clamp(-WORSE_MAX, WORSE_MAX));
        if change.is_some_and(|change| change.after > change.before) {
            self.drifts += 1;
            if self.on_drift == OnDrift::Relearn {
                self.squares.fill(0.0);
                self.weights.iter_mut().for_each(|weight| *weight /= 2.0);
            }
        }
        let gradient = predicted - truth;
        for place in features.places() {
            let squares = &mut self.squares[place];
            *squares += gradient * gradient;
            let weight = &mut self.weights[place];
            *weight -= RATE * gradient / (SQUARES_FIRST + *squares).sqrt();
            *weight = weight.clamp(-WEIGHT_MAX, WEIGHT_MAX);
        }
    }

    /// The bytes: version, what is done about drift, how often its error has risen, weights, squares, delays, errors and
    /// the detector; little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION, u8::from(self.on_drift == OnDrift::Relearn)];
        bytes.extend(self.drifts.to_le_bytes());
        for number in self.weights.iter().chain(&self.squares) {
            bytes.extend(number.to_le_bytes());
        }
        self.delays.write(&mut bytes);
        self.errors.write(&mut bytes);
        self.losses.write(&mut bytes);
        bytes
    }

    /// Reads bytes of [`TurnoutModel::to_bytes`].
    ///
    /// # Errors
    /// [`StateError`] where they are none: another version, cut short, too long, numbers that are out of bounds.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StateError> {
        let mut rest = Rest::of(bytes, VERSION)?;
        let on_drift = rest.u8()?;
        check(on_drift <= 1, "a mark that there is not")?;
        let mut model = Self::new(match on_drift {
            0 => OnDrift::GoOn,
            _ => OnDrift::Relearn,
        });
        model.drifts = rest.u64()?;
        check(model.drifts < 1 << 62, "more drift than there can be")?;
        for weight in &mut model.weights {
            *weight = rest.f64(WEIGHT_MAX)?;
        }
        for squares in &mut model.squares {
            *squares = rest.positive(SQUARES_MAX)?;
        }
        model.delays = Delays::read(&mut rest)?;
        model.errors = Prequential::read(&mut rest)?;
        model.losses.read(&mut rest)?;
        rest.end()?;
        Ok(model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::hostile;
    use crate::turnout::features::Attending;

    fn features(at: i64) -> Features {
        Features::of(&Attending {
            guests: at as u32 % 4,
            mtime_ms: at * 1_234_567,
            event_time_ms: (at % 3 > 0).then_some(at * 2_345_678),
            group_id: at as u64 % 700,
            country: ["us", "de", ""][at as usize % 3],
            topics: at as usize % 16,
        })
    }

    /// Learns from one to the other; a take-back every now and then, after any time.
    fn learn(model: &mut TurnoutModel, from: i64, to: i64) {
        for at in from..to {
            model.said_yes(&features(at));
            if at % 7 == 0 || at % 5 < at / 3_000 {
                let after_ms = [i64::MIN, at * at, i64::MAX][at as usize % 3];
                model.taken_back(&features(at - 3), after_ms);
            }
        }
    }

    #[test]
    fn it_goes_on_from_its_bytes_as_if_it_had_never_stopped() {
        for on_drift in [OnDrift::GoOn, OnDrift::Relearn] {
            let mut whole = TurnoutModel::new(on_drift);
            learn(&mut whole, 0, 12_000);
            for cut in [0, 1, 33, 2_000, 11_999] {
                let mut first = TurnoutModel::new(on_drift);
                learn(&mut first, 0, cut);
                let read = TurnoutModel::from_bytes(&first.to_bytes());
                let mut resumed = read.expect("own bytes");
                assert_eq!(resumed, first);
                learn(&mut resumed, cut, 12_000);
                assert!(resumed.to_bytes() == whole.to_bytes(), "cut at {cut}");
            }
            assert!(whole.drifts() > 0, "take-backs came oftener and oftener");
        }
    }

    #[test]
    fn likelihoods_are_shares_at_any_age_and_fall_with_it() {
        let mut model = TurnoutModel::new(OnDrift::Relearn);
        let first = model.likelihood(&features(1));
        assert!((first - 0.1).abs() < 1e-9 && model.error().is_none());
        for at in 0..6_000 {
            model.said_yes(&features(at));
            if at % 4 == 0 {
                model.taken_back(&features(at), (at * 7_919 % 100_000) * 1_000);
            }
            let mut last = model.likelihood(&features(at));
            assert!((0.0..=1.0).contains(&last));
            for age_ms in [0, 1_000, 60_000, 3_600_000, 86_400_000, i64::MAX] {
                let likelihood = model.likelihood_after(&features(at), age_ms);
                assert!(
                    (0.0..=last + 1e-12).contains(&likelihood),
                    "{likelihood} {last}"
                );
                last = likelihood;
            }
        }
        let error = model.error().expect("it has learned");
        assert!(error.brier < error.share_brier, "{error:?}");
    }

    #[test]
    fn one_who_only_ever_takes_back_is_sure_and_stays_finite() {
        let mut model = TurnoutModel::new(OnDrift::GoOn);
        for _ in 0..200_000 {
            model.taken_back(&features(5), 0);
        }
        assert!((0.0..=1.0).contains(&model.likelihood_after(&features(5), i64::MAX)));
        assert_eq!(model.likelihood(&features(5)), 1.0);
        assert!(TurnoutModel::from_bytes(&model.to_bytes()).is_ok());
    }

    #[test]
    fn bytes_of_no_model_are_refused() {
        let sound = [0, 2_000].map(|examples| {
            let mut model = TurnoutModel::new(OnDrift::Relearn);
            learn(&mut model, 0, examples);
            model.to_bytes()
        });
        let (read, write) = (TurnoutModel::from_bytes, TurnoutModel::to_bytes);
        hostile::check(&sound, 40, read, write);
    }
}
