//! How far off predictions were, each made before its truth was learned (test, then train), the newest counting most
//! (fading factors, Gama, Sebastião & Rodrigues 2013).

use crate::drift::StateError;
use crate::drift::bytes::Rest;

/// Of the weight of what came before, at each prediction: the last thousand make up two thirds.
const FADING: f64 = 0.999;
/// No sum of them is beyond this.
const WEIGHT_MAX: f64 = 1.0 / (1.0 - FADING) + 1.0;
/// A log loss counts as this much at most.
const LOSS_MAX: f64 = 10.0;

/// Mean errors of predictions of the model, and of one who always says the share of all before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrequentialError {
    /// −ln of the chance that was given to what came true, at most 10.
    pub log_loss: f64,
    /// Squared difference of prediction and truth, 0..1 (Brier 1950).
    pub brier: f64,
    /// Log loss of the share.
    pub share_log_loss: f64,
    /// Brier score of the share.
    pub share_brier: f64,
}

/// Faded sums.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Prequential {
    weight: f64,
    truths: f64,
    /// In the order of [`PrequentialError`].
    sums: [f64; 4],
}

/// The log loss of a prediction.
fn log_loss(predicted: f64, truth: f64) -> f64 {
    let of_truth = 1.0 - (predicted - truth).abs();
    (-of_truth.ln()).min(LOSS_MAX)
}

impl Prequential {
    /// Takes a prediction, 0..1, and its truth, 0 or 1. Says how much larger its log loss is than that of the share.
    pub(super) fn take(&mut self, predicted: f64, truth: f64) -> f64 {
        // As if one of each had been seen: nobody is sure before.
        let share = (self.truths + 1.0) / (self.weight + 2.0);
        let squared = |predicted: f64| (predicted - truth) * (predicted - truth);
        let errors = [
            log_loss(predicted, truth),
            squared(predicted),
            log_loss(share, truth),
            squared(share),
        ];
        for (sum, error) in self.sums.iter_mut().zip(errors) {
            *sum = *sum * FADING + error;
        }
        self.truths = self.truths * FADING + truth;
        self.weight = self.weight * FADING + 1.0;
        errors[0] - errors[2]
    }

    /// `None` before the first.
    pub(super) fn error(&self) -> Option<PrequentialError> {
        let [log_loss, brier, share_log_loss, share_brier] = self.sums.map(|sum| sum / self.weight);
        (self.weight > 0.0).then_some(PrequentialError {
            log_loss,
            brier,
            share_log_loss,
            share_brier,
        })
    }

    pub(super) fn write(&self, bytes: &mut Vec<u8>) {
        for number in [self.weight, self.truths].iter().chain(&self.sums) {
            bytes.extend(number.to_le_bytes());
        }
    }

    pub(super) fn read(rest: &mut Rest<'_>) -> Result<Self, StateError> {
        let mut read = Prequential {
            weight: rest.positive(WEIGHT_MAX)?,
            ..Self::default()
        };
        read.truths = rest.positive(read.weight)?;
        for sum in &mut read.sums {
            *sum = rest.positive(read.weight * LOSS_MAX)?;
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_count_most() {
        let mut prequential = Prequential::default();
        assert_eq!(prequential.error(), None);
        prequential.take(0.25, 1.0);
        let error = prequential.error().expect("one was taken");
        assert_eq!((error.log_loss, error.brier), (0.25_f64.ln().abs(), 0.5625));
        assert_eq!(
            (error.share_log_loss, error.share_brier),
            (0.5_f64.ln().abs(), 0.25)
        );
        for _ in 0..5_000 {
            prequential.take(0.1, 0.0);
        }
        let error = prequential.error().expect("some were taken");
        assert!(
            (error.brier - 0.01).abs() < 0.005 && error.share_brier < 1e-3,
            "{error:?}"
        );
        let worse = prequential.take(0.0, 1.0);
        assert!(worse > 0.0 && worse < LOSS_MAX, "{worse}");
        let error = prequential.error().expect("some were taken");
        assert!(error.log_loss > 0.1 && error.log_loss < 0.2, "{error:?}");
    }
}
