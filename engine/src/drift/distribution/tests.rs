//! The distance against its definition, its chance against draws, and what is found.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::sketch::{hash_of, hostile};

/// Keys of shares as (rank + shift)^-power, drawn by halving.
struct Keys {
    below: Vec<f64>,
    random: ChaCha8Rng,
}

impl Keys {
    fn new(seed: u64, keys: u32, shift: f64, power: f64) -> Keys {
        let mut sum = 0.0;
        let mut next = |rank| {
            sum += (f64::from(rank) + shift).powf(-power);
            sum
        };
        Keys {
            below: (1..=keys).map(&mut next).collect(),
            random: ChaCha8Rng::seed_from_u64(seed),
        }
    }

    fn draw(&mut self) -> u64 {
        let all = self.below[self.below.len() - 1];
        let at = self.random.random::<f64>() * all;
        let rank = self.below.partition_point(|below| *below < at);
        hash_of(&(rank as u64).to_le_bytes())
    }
}

/// Alerts of so many draws.
fn alerts(detector: &mut DistributionDetector, keys: &mut Keys, draws: u32) -> Vec<Shift> {
    (0..draws)
        .filter_map(|_| detector.take(keys.draw()))
        .collect()
}

/// By the definition: the mean of both windows' divergences from their mixture.
fn divergence(counts: &[[u32; 2]]) -> f64 {
    let sums = [0, 1].map(|of| {
        counts
            .iter()
            .map(|counts| f64::from(counts[of]))
            .sum::<f64>()
    });
    let mut bits = 0.0;
    for counts in counts {
        let shares = [0, 1].map(|of| f64::from(counts[of]) / sums[of]);
        let mixed = (shares[0] + shares[1]) / 2.0;
        for share in shares.into_iter().filter(|share| *share > 0.0) {
            bits += share / 2.0 * (share / mixed).log2();
        }
    }
    bits
}

#[test]
fn the_distance_is_that_of_its_definition() {
    for (window, counts) in [
        (10, vec![[10, 0], [0, 10]]),
        (10, vec![[5, 5], [3, 3], [2, 2]]),
        (100, vec![[90, 60], [10, 30], [0, 10]]),
        (4_000, vec![[2_000, 1_700], [1_999, 0], [1, 2_300]]),
    ] {
        let mut detector = DistributionDetector::new(window, 4.75);
        (detector.in_reference, detector.in_current) = (window, window);
        detector.counts = (0..).zip(counts.iter().copied()).collect();
        let (found, truth) = (detector.compare().distance, divergence(&counts));
        assert!((found - truth).abs() < 1e-7, "{found} of {truth}");
    }
}

#[test]
fn what_chance_gives_is_what_is_said_of_it() {
    // Of many keys that all came often, the mean is that of the chi-squared distribution.
    let window = 100_000;
    let mut keys = Keys::new(1, 50, 0.0, 0.0);
    let mut detector = DistributionDetector::new(window, 4.75);
    alerts(&mut detector, &mut keys, window);
    detector.in_current = window;
    for counts in detector.counts.values_mut() {
        counts[1] = counts[0];
    }
    let by_chance = detector.compare().by_chance;
    let known = 49.0 / (4.0 * f64::from(window) * std::f64::consts::LN_2);
    assert!(
        (by_chance / known - 1.0).abs() < 1e-3,
        "{by_chance} {known}"
    );
    // The series goes on where the exact moments end.
    let (exact, series) = (dealt(65), moments(65));
    assert!((exact.mean - series.mean).abs() < 2e-4);
    assert!((exact.variance - series.variance).abs() < 1e-2);
}

/// At a limit that chance passes once in a hundred times, and with keys that are common, rare, both, and few.
#[test]
fn false_alarms_are_as_rare_as_was_asked_for() {
    for (keys, shift, power) in [
        (2, 0.0, 0.0),
        (6, 0.0, 1.0),
        (58, 0.0, 1.8),
        (400, 5.0, 1.03),
        (3_000, 5.0, 1.03),
        (100_000, 0.0, 0.0),
    ] {
        let (mut found, mut far, trials) = (0, 0, 1_500);
        let (mut distances, mut by_chance) = (0.0, 0.0);
        let mut keys_drawn = Keys::new(u64::from(keys), keys, shift, power);
        for _ in 0..trials {
            let mut detector = DistributionDetector::new(500, f64::NEG_INFINITY);
            let shift = alerts(&mut detector, &mut keys_drawn, 1_000)[0];
            distances += shift.distance;
            by_chance += shift.by_chance;
            detector = DistributionDetector::new(500, 2.326);
            found += alerts(&mut detector, &mut keys_drawn, 1_000).len();
            detector = DistributionDetector::new(500, 4.75);
            far += alerts(&mut detector, &mut keys_drawn, 1_000).len();
        }
        println!(
            "{keys} keys: {found} of {trials} beyond 1 %, {far} beyond 1e-6; distance {:.5}, by chance {:.5}",
            distances / f64::from(trials),
            by_chance / f64::from(trials)
        );
        assert!((0..=30).contains(&found), "{keys}: {found}");
        assert_eq!(far, 0, "{keys}");
        assert!((distances / by_chance - 1.0).abs() < 0.06, "{keys}");
    }
}

/// Windows and limit as a monitor takes them.
fn detector() -> DistributionDetector {
    DistributionDetector::new(2_000, 4.75)
}

fn stationary(runs: u64) {
    for run in 0..runs {
        let (keys, shift, power) = [
            (58, 0.0, 1.8),
            (8_000, 5.0, 1.03),
            (3, 0.0, 0.5),
            (400, 0.0, 0.0),
        ][run as usize % 4];
        let mut keys = Keys::new(run, keys, shift, power);
        let alerts = alerts(&mut detector(), &mut keys, 200_000);
        assert_eq!(alerts, [], "run {run}");
    }
}

#[test]
fn two_hundred_thousand_draws_of_one_distribution_raise_no_alarm() {
    stationary(4);
}

#[test]
#[ignore = "twenty times as many; two_hundred_thousand_draws_of_one_distribution_raise_no_alarm is the quick one"]
fn soak_twenty_times_two_hundred_thousand_draws_raise_no_alarm() {
    stationary(20);
}

#[test]
fn other_shares_are_found_once_and_become_the_reference() {
    for (name, before, after) in [
        ("countries", (58, 0.0, 1.8), (58, 0.0, 1.5)),
        ("topics", (8_000, 5.0, 1.03), (8_000, 50.0, 1.03)),
    ] {
        for seed in 0..10 {
            let mut detector = detector();
            let keys = |seed, of: (u32, f64, f64)| Keys::new(seed, of.0, of.1, of.2);
            let (mut old, mut new) = (keys(seed, before), keys(seed + 100, after));
            assert_eq!(alerts(&mut detector, &mut old, 20_700), [], "{name} {seed}");
            let found = alerts(&mut detector, &mut new, 100_000);
            // The window that holds the change may be one, with the next one against it: two at most.
            assert!((1..=2).contains(&found.len()), "{name} {seed}: {found:?}");
            for shift in found {
                assert!(shift.distance > shift.threshold && shift.threshold > shift.by_chance);
            }
            assert!(!alerts(&mut detector, &mut old, 20_000).is_empty());
        }
    }
}

#[test]
fn windows_with_no_key_in_common_are_at_a_distance_of_one() {
    let mut detector = DistributionDetector::new(100, 4.75);
    for at in 0..200_u64 {
        let shift = detector.take(hash_of(&[(at / 100) as u8]));
        assert_eq!(shift.is_some(), at == 199);
        let distance = shift.map_or(1.0, |shift| shift.distance);
        assert!((distance - 1.0).abs() < 1e-8, "{distance}");
    }
}

#[test]
fn more_keys_than_fit_are_counted_in_buckets() {
    let mut detector = DistributionDetector::new(50_000, 4.75);
    let mut keys = Keys::new(5, 200_000, 5.0, 1.03);
    assert_eq!(alerts(&mut detector, &mut keys, 500_000), []);
    assert!(detector.is_folded && detector.counts.len() <= KEYS_MAX);
    let mut other = Keys::new(6, 200_000, 50.0, 1.03);
    assert_eq!(alerts(&mut detector, &mut other, 500_000).len(), 1);
    let read = DistributionDetector::from_bytes(&detector.to_bytes());
    assert_eq!(read.as_ref(), Ok(&detector));
}

#[test]
fn it_goes_on_from_its_bytes_and_does_not_depend_on_the_order_within_a_window() {
    let mut keys = Keys::new(7, 8_000, 5.0, 1.03);
    let mut drawn: Vec<u64> = (0..9_999).map(|_| keys.draw()).collect();
    drawn[5_000..].iter_mut().for_each(|key| *key %= 512);
    let (mut whole, mut resumed) = (detector(), detector());
    for (at, key) in drawn.iter().enumerate() {
        if at % 777 == 0 {
            resumed = DistributionDetector::from_bytes(&resumed.to_bytes()).expect("own bytes");
        }
        assert_eq!(whole.take(*key), resumed.take(*key));
    }
    assert_eq!(whole.to_bytes(), resumed.to_bytes());
    let mut other = detector();
    for window in drawn.chunks(2_000) {
        window.iter().rev().for_each(|key| {
            other.take(*key);
        });
    }
    assert_eq!(whole.to_bytes(), other.to_bytes());
}

#[test]
fn bytes_of_no_detector_are_refused() {
    let mut sound = Vec::new();
    for (window, draws) in [(200, 0), (200, 150), (200, 333), (50_000, 60_000)] {
        let mut detector = DistributionDetector::new(window, 4.75);
        alerts(&mut detector, &mut Keys::new(8, 9_000, 5.0, 1.0), draws);
        sound.push(detector.to_bytes());
    }
    let (read, write) = (
        DistributionDetector::from_bytes,
        DistributionDetector::to_bytes,
    );
    hostile::check(&sound, 60, read, write);
}
