//! What the model of take-backs is worth, on feeds whose truth is known.

mod feed;

use std::collections::BTreeMap;
use std::ops::Range;

use headcount_engine::turnout::estimate::{Standing, Turnout};
use headcount_engine::turnout::model::{OnDrift, TurnoutModel};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use self::feed::{Step, Yes, errors, generate, predict};

const YESES: usize = 30_000;

/// Log losses of the model and of the share of all before, over some of the yeses.
fn log_losses(on_drift: OnDrift, seed: u64, turns_at: usize, of: Range<usize>) -> [f64; 2] {
    println!("seed {seed}");
    let (yeses, steps) = generate(seed, YESES, turns_at);
    let predicted = predict(&mut TurnoutModel::new(on_drift), &yeses, &steps);
    let (predicted, yeses) = (&predicted[of.clone()], &yeses[of]);
    let model = errors(predicted.iter().map(|(model, _)| *model), yeses);
    let share = errors(predicted.iter().map(|(_, share)| *share), yeses);
    [model.0, share.0]
}

#[test]
fn it_beats_the_share_where_take_backs_depend_on_what_it_sees() {
    for seed in 1..4 {
        for on_drift in [OnDrift::GoOn, OnDrift::Relearn] {
            let [model, share] = log_losses(on_drift, seed, YESES, 5_000..YESES);
            println!("{on_drift:?}: log loss {model:.4}, of the share {share:.4}");
            assert!(model < 0.95 * share);
        }
    }
}

#[test]
fn after_a_change_of_the_truth_it_recovers_sooner_with_detection_of_drift() {
    let turns_at = 15_000;
    for seed in 4..7 {
        let of = turns_at + 2_000..turns_at + 10_000;
        let [with, _] = log_losses(OnDrift::Relearn, seed, turns_at, of.clone());
        let [without, share] = log_losses(OnDrift::GoOn, seed, turns_at, of);
        println!("log loss {with:.4}, without detection {without:.4}, of the share {share:.4}");
        assert!(with < without - 0.01 && with < share);
    }
}

#[test]
fn a_feed_that_stays_as_it_is_is_no_drift() {
    for seed in 20..26 {
        let (yeses, steps) = generate(seed, YESES, YESES);
        let mut model = TurnoutModel::new(OnDrift::Relearn);
        predict(&mut model, &yeses, &steps);
        assert_eq!(model.drifts(), 0, "seed {seed}");
    }
}

/// An event, asked about at some time before it begins.
struct Asked {
    at_ms: i64,
    yeses: Vec<usize>,
}

fn questions(random: &mut ChaCha8Rng, yeses: &[Yes]) -> Vec<Asked> {
    let mut events: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, yes) in yeses.iter().enumerate() {
        let event = (yes.event_time_ms, yes.group_id);
        events.entry(event).or_default().push(at);
    }
    let ask = |((until_ms, _), of): ((Option<i64>, u64), Vec<usize>)| {
        let until_ms = until_ms.expect("every event has a time");
        let at_ms = random.random_range(yeses[of[0]].mtime_ms..until_ms);
        Asked { at_ms, yeses: of }
    };
    let mut asked: Vec<Asked> = events.into_iter().map(ask).collect();
    asked.sort_by_key(|event| event.at_ms);
    asked
}

/// What stands of an event when it is asked about, and how many people come of it.
fn stand(model: &TurnoutModel, event: &Asked, yeses: &[Yes]) -> (Turnout, u64) {
    let (mut standing, mut came) = (Standing::default(), 0);
    for yes in event.yeses.iter().map(|at| &yeses[*at]) {
        let age_ms = event.at_ms - yes.mtime_ms;
        let is_gone = yes
            .taken_back_after_ms
            .is_some_and(|after_ms| after_ms <= age_ms);
        if age_ms >= 0 && !is_gone {
            let likelihood = model.likelihood_after(&yes.features(), age_ms);
            standing.add(yes.guests, likelihood);
            came += u64::from(yes.taken_back_after_ms.is_none()) * (1 + u64::from(yes.guests));
        }
    }
    (standing.turnout(), came)
}

/// How many turnouts of five people or more were asked for, and how many of them lie within their interval.
type Covered = (usize, usize);

/// Of the events whose first yes is among the first 10,000, when the longest lead times are not over yet, and of the others.
fn covered(seed: u64) -> [Covered; 2] {
    println!("seed {seed}");
    let (yeses, steps) = generate(seed, YESES, YESES);
    let mut model = TurnoutModel::new(OnDrift::Relearn);
    let questions = questions(&mut ChaCha8Rng::seed_from_u64(seed), &yeses);
    let mut questions = questions.into_iter().peekable();
    let mut covered = [(0, 0); 2];
    for step in steps {
        let (Step::Said(at) | Step::TakenBack(at)) = step;
        let features = yeses[at].features();
        let after_ms = yeses[at].taken_back_after_ms.unwrap_or_default();
        let now_ms = match step {
            Step::Said(_) => yeses[at].mtime_ms,
            Step::TakenBack(_) => yeses[at].mtime_ms + after_ms,
        };
        while let Some(event) = questions.next_if(|event| event.at_ms < now_ms) {
            let (turnout, came) = stand(&model, &event, &yeses);
            if turnout.standing >= 5 {
                let is_inside = (turnout.lower..=turnout.upper).contains(&(came as f64));
                let covered = &mut covered[usize::from(event.yeses[0] > 10_000)];
                *covered = (covered.0 + 1, covered.1 + usize::from(is_inside));
            }
        }
        match step {
            Step::Said(_) => model.said_yes(&features),
            Step::TakenBack(_) => model.taken_back(&features, after_ms),
        }
    }
    covered
}

#[test]
fn intervals_of_turnouts_hold_the_truth_as_often_as_they_say() {
    let mut sums = [(0, 0); 2];
    for seed in 10..14 {
        for (sum, (asked, inside)) in sums.iter_mut().zip(covered(seed)) {
            *sum = (sum.0 + asked, sum.1 + inside);
        }
    }
    let [(first, first_inside), (asked, inside)] = sums;
    println!("within their interval: {inside} of {asked}, at first {first_inside} of {first}");
    assert!(asked > 1_500);
    assert!(inside * 100 >= asked * 93);
}
