//! Against counting, and against bytes of any kind.

use std::collections::BTreeMap;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::*;

const SEED: u64 = 4_202;

type Counts = BTreeMap<i64, u32>;

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn sketch(counts: &Counts) -> RangeCounts {
    let mut sketch = RangeCounts::default();
    for (number, count) in counts {
        sketch.add(*number, *count).unwrap();
    }
    sketch
}

fn truth(counts: &Counts, from: i64, to: i64) -> f64 {
    let of_range = counts
        .iter()
        .filter(|(number, _)| (from..to).contains(number));
    of_range.map(|(_, count)| f64::from(*count)).sum()
}

/// Lead times: seconds, from past to months ahead.
fn lead_times(random: &mut ChaCha8Rng, count: usize) -> Counts {
    let mut counts = Counts::new();
    for _ in 0..count {
        let hours = random.random::<f64>().powi(3) * 4_000.0 - 20.0;
        *counts.entry((hours * 3_600.0) as i64).or_default() += 1;
    }
    counts
}

#[test]
fn few_numbers_are_counted_exactly_and_those_beyond_the_least_and_greatest_with_them() {
    let numbers = [
        i64::MIN,
        -5,
        -1,
        0,
        1,
        2,
        3,
        900,
        i64::from(i32::MAX),
        i64::MAX,
    ];
    let counts: Counts = numbers.into_iter().zip(1..).collect();
    let sketch = sketch(&counts);
    let least = i64::from(i32::MIN);
    for (from, to) in [
        (0, 1),
        (-5, 4),
        (-1, 901),
        (4, 900),
        (3, 3),
        (9, 2),
        (least, 0),
    ] {
        let expected = match from == least {
            true => truth(&counts, i64::MIN, to),
            false => truth(&counts, from, to),
        };
        let found = sketch.count(from, to);
        assert_eq!(
            (found.estimate, found.lower),
            (expected, expected),
            "{from}..{to}"
        );
        assert!(found.is_exact);
    }
    let all = sketch.count(i64::MIN, i64::MAX);
    assert_eq!((all.estimate, all.is_exact), (55.0, true));
    let up_to_the_greatest = sketch.count(900, i64::from(i32::MAX));
    assert_eq!(up_to_the_greatest.estimate, 8.0);
    assert_eq!(sketch.total(), 55);
}

#[test]
fn ranges_of_many_numbers_are_never_too_low_and_seldom_above_their_bound() {
    let mut random = random();
    let counts = lead_times(&mut random, 150_000);
    let sketch = sketch(&counts);
    let (mut beyond, mut worst) = (0, 0.0_f64);
    for _ in 0..400 {
        let from = random.random_range(-80_000..14_000_000);
        let to = from + random.random_range(0..3_000_000);
        let (found, expected) = (sketch.count(from, to), truth(&counts, from, to));
        assert!(
            found.estimate >= expected,
            "{from}..{to}: {found:?} of {expected}"
        );
        beyond += u32::from(found.lower > expected);
        worst = worst.max(found.estimate - expected);
    }
    println!("{beyond} of 400 beyond, the worst too high by {worst} of 150,000");
    assert!(beyond <= 4);
    // Where the ends are those of intervals that are counted.
    let (from, to) = (-(1 << 20), 5 << 20);
    let found = sketch.count(from, to);
    assert!(found.is_exact);
    assert_eq!(found.estimate, truth(&counts, from, to));
}

#[test]
fn bytes_are_those_of_the_counts_in_whatever_parts_and_a_part_comes_out_again() {
    let mut random = random();
    let (one, two) = (lead_times(&mut random, 9_000), lead_times(&mut random, 700));
    let mut both = one.clone();
    for (number, count) in &two {
        *both.entry(*number).or_default() += count;
    }
    let mut together = sketch(&two);
    together.merge(&sketch(&one)).unwrap();
    assert_eq!(together.to_bytes(), sketch(&both).to_bytes());
    let mut together = RangeCounts::from_bytes(&together.to_bytes()).unwrap();
    together.subtract(&sketch(&one)).unwrap();
    assert_eq!(together.total(), 700);
    assert_eq!(together.count(0, 1 << 30).estimate, truth(&two, 0, 1 << 30));
    let before = together.clone();
    assert_eq!(
        together.subtract(&sketch(&one)),
        Err(SketchError::NotWithin)
    );
    assert_eq!(together, before);
    let mut full = RangeCounts::default();
    full.add(3, u32::MAX).unwrap();
    assert_eq!(full.add(3, 1), Err(SketchError::Full));
    assert_eq!(full.count(3, 4).estimate, f64::from(u32::MAX));
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let mut random = random();
    let bytes = sketch(&lead_times(&mut random, 50)).to_bytes();
    let version = RangeCounts::from_bytes(&[7]).unwrap_err();
    assert_eq!(version, SketchError::Version { found: 7, read: 1 });
    let mut uneven = bytes.clone();
    uneven[1] ^= 1;
    for bytes in [
        &[][..],
        &[VERSION],
        &bytes[..bytes.len() - 1],
        &[&bytes[..], &[0]].concat(),
        &uneven,
    ] {
        let error = RangeCounts::from_bytes(bytes).expect_err("they are none");
        assert!(matches!(error, SketchError::Malformed(_)), "{error}");
    }
    for _ in 0..500 {
        let mut bytes = bytes.clone();
        let at = random.random_range(0..bytes.len());
        bytes[at] ^= 1 << random.random_range(0..8);
        if let Ok(sketch) = RangeCounts::from_bytes(&bytes) {
            assert_eq!(sketch.to_bytes(), bytes);
        }
    }
}
