//! A feed of yeses from a seed, some of which are taken back as they are told to, and how a model does on such a feed.

use headcount_engine::turnout::features::{Attending, Features};
use headcount_engine::turnout::model::TurnoutModel;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const DAY_MS: i64 = 86_400_000;
const COUNTRIES: [&str; 5] = ["us", "gb", "ca", "de", "au"];

/// A yes.
#[derive(Clone, Debug)]
pub(crate) struct Yes {
    pub(crate) guests: u32,
    pub(crate) mtime_ms: i64,
    pub(crate) event_time_ms: Option<i64>,
    pub(crate) group_id: u64,
    pub(crate) country: String,
    /// How many its group has.
    pub(crate) topics: usize,
    /// After how long it is taken back.
    pub(crate) taken_back_after_ms: Option<i64>,
}

impl Yes {
    pub(crate) fn features(&self) -> Features {
        Features::of(&Attending {
            guests: self.guests,
            mtime_ms: self.mtime_ms,
            event_time_ms: self.event_time_ms,
            group_id: self.group_id,
            country: &self.country,
            topics: self.topics,
        })
    }
}

/// What happens, in order; by the place of the yes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Said(usize),
    TakenBack(usize),
}

/// What take-backs depend on.
#[derive(Clone, Copy)]
enum Truth {
    /// On a long lead time, on being alone, on the hour.
    Early,
    /// The other way round, as often on the whole.
    Turned,
}

struct Event {
    time_ms: i64,
    group: usize,
}

/// Yeses, one every 40 s on average, of events that begin within 4 days; the truth turns with the one at `turns_at`.
pub(crate) fn generate(seed: u64, count: usize, turns_at: usize) -> (Vec<Yes>, Vec<Step>) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let groups: Vec<f64> = (0..800).map(|_| random.random_range(-0.6..0.6)).collect();
    let mut now_ms = 1_425_790_000_000_i64;
    let (mut events, mut yeses): (Vec<Event>, Vec<Yes>) = (Vec::new(), Vec::new());
    for number in 0..count {
        now_ms += random.random_range(0..80_000);
        if events.len() < 200 || random.random_bool(0.04) {
            let lead_days = (random.random::<f64>() * 5.0 - 3.0).exp2();
            events.push(Event {
                time_ms: now_ms + (lead_days * DAY_MS as f64) as i64 + 3_600_000,
                group: random.random_range(0..groups.len()),
            });
        }
        // One of the newest that are yet to come.
        let open = events.iter().rev();
        let mut open = open.filter(|event| event.time_ms > now_ms + 600_000);
        let nth = random.random_range(0..60);
        let Event { time_ms, group } = open.nth(nth).unwrap_or(&events[events.len() - 1]);
        let mut yes = Yes {
            guests: match random.random_bool(0.2) {
                true => random.random_range(1..4),
                false => 0,
            },
            mtime_ms: now_ms,
            event_time_ms: Some(*time_ms),
            group_id: *group as u64,
            country: COUNTRIES[group % COUNTRIES.len()].to_owned(),
            topics: group % 16,
            taken_back_after_ms: None,
        };
        let truth = match number < turns_at {
            true => Truth::Early,
            false => Truth::Turned,
        };
        if random.random_bool(likelihood(&yes, groups[*group], truth)) {
            let span_ms = (*time_ms - now_ms) as f64;
            // Most within minutes, the others spread over the time that is left.
            let after_ms = match random.random_bool(0.6) {
                true => -(1.0 - random.random::<f64>()).ln() * 40_000.0,
                false => random.random::<f64>() * span_ms,
            };
            yes.taken_back_after_ms = Some(after_ms.min(span_ms) as i64);
        }
        yeses.push(yes);
    }
    let steps = in_order(&yeses);
    (yeses, steps)
}

fn likelihood(yes: &Yes, group: f64, truth: Truth) -> f64 {
    let lead_ms = yes.event_time_ms.map_or(0, |at| at - yes.mtime_ms);
    let is = |what: bool| f64::from(u8::from(what));
    let is_long = is(lead_ms > DAY_MS);
    let is_night = is(yes.mtime_ms / 3_600_000 % 24 < 6);
    let score = match truth {
        Truth::Early => -2.6 + 1.4 * is_long - 1.0 * is(yes.guests > 0) + 0.7 * is_night,
        Truth::Turned => -1.7 - 1.4 * is_long + 1.6 * is(yes.guests > 0) - 0.7 * is_night,
    };
    1.0 / (1.0 + (-score - group).exp())
}

fn in_order(yeses: &[Yes]) -> Vec<Step> {
    let mut steps: Vec<(i64, usize, Step)> = Vec::new();
    for (at, yes) in yeses.iter().enumerate() {
        steps.push((yes.mtime_ms, at, Step::Said(at)));
        if let Some(after_ms) = yes.taken_back_after_ms {
            steps.push((yes.mtime_ms + after_ms, at, Step::TakenBack(at)));
        }
    }
    // Said comes before taken back: the sort is stable.
    steps.sort_by_key(|(time_ms, at, _)| (*time_ms, *at));
    steps.into_iter().map(|(_, _, step)| step).collect()
}

/// How likely each yes was to be taken back when it was said, by the model and by the share of all before.
pub(crate) fn predict(model: &mut TurnoutModel, yeses: &[Yes], steps: &[Step]) -> Vec<(f64, f64)> {
    let mut predicted = vec![(0.0, 0.0); yeses.len()];
    let (mut said, mut taken_back) = (2.0, 1.0);
    for step in steps {
        match *step {
            Step::Said(at) => {
                let features = yeses[at].features();
                predicted[at] = (model.likelihood(&features), taken_back / said);
                model.said_yes(&features);
                said += 1.0;
            }
            Step::TakenBack(at) => {
                let after_ms = yeses[at].taken_back_after_ms;
                model.taken_back(&yeses[at].features(), after_ms.unwrap_or_default());
                taken_back += 1.0;
            }
        }
    }
    predicted
}

/// (log loss, Brier score) of predictions, over what came true in the end. None counts as surer than 1 in 1,000.
pub(crate) fn errors(predicted: impl Iterator<Item = f64>, yeses: &[Yes]) -> (f64, f64) {
    let (mut log_loss, mut brier) = (0.0, 0.0);
    for (predicted, yes) in predicted.zip(yeses) {
        let predicted = predicted.clamp(0.001, 0.999);
        let truth = f64::from(u8::from(yes.taken_back_after_ms.is_some()));
        log_loss -= (1.0 - (predicted - truth).abs()).ln();
        brier += (predicted - truth).powi(2);
    }
    let count = yeses.len() as f64;
    (log_loss / count, brier / count)
}
