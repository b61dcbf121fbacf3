//! Against the smallest hashes of everything, against chance, and against bytes of any kind.

use std::collections::BTreeSet;

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::super::hash_of;
use super::*;

const SEED: u64 = 20_071;

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn hash(key: u64) -> u64 {
    hash_of(&key.to_le_bytes())
}

fn sample(size: u32, keys: impl IntoIterator<Item = u64>) -> Sample {
    let mut sample = Sample::new(size).unwrap();
    for key in keys {
        sample.offer(hash(key), || key.to_le_bytes().to_vec());
    }
    sample
}

fn keys(sample: &Sample) -> BTreeSet<u64> {
    let keys = sample
        .values()
        .map(|value| u64::from_le_bytes(value.try_into().unwrap()));
    keys.collect()
}

#[test]
fn it_is_the_smallest_hashes_in_whatever_order_and_parts() {
    let mut random = random();
    for count in [0, 1, 99, 100, 101, 5_000] {
        let mut all: Vec<u64> = (0..count).collect();
        all.sort_by_key(|key| hash(*key));
        let expected: BTreeSet<u64> = all.iter().copied().take(100).collect();
        all.shuffle(&mut random);
        all.extend_from_within(..all.len() / 3);
        let whole = sample(100, all.iter().copied());
        assert_eq!(keys(&whole), expected, "{count}");
        assert_eq!(whole.population().1, count <= 100, "{count}");
        let mut together = Sample::new(100).unwrap();
        for part in all.chunks(1 + all.len() / 4) {
            let bytes = sample(100, part.iter().copied()).to_bytes();
            together
                .merge(&Sample::from_bytes(&bytes).unwrap())
                .unwrap();
        }
        assert_eq!(together.to_bytes(), whole.to_bytes(), "{count}");
    }
}

#[test]
fn the_greater_value_of_a_key_stays_and_one_that_is_not_held_is_not_asked_for() {
    let mut first = Sample::new(1).unwrap();
    first.offer(5, || vec![1]);
    first.offer(5, || vec![2]);
    let mut second = Sample::new(1).unwrap();
    second.offer(5, || vec![2]);
    second.offer(5, || vec![1]);
    assert_eq!(first, second);
    assert_eq!(first.population(), (1.0, true));
    first.offer(6, || panic!("it is not held"));
    assert_eq!(first.values().collect::<Vec<_>>(), [[2]]);
    assert!(!first.population().1);
}

/// Of 200 keys, samples of 20: each is drawn as often as chance has it, those of a small part as those of a large one.
#[test]
fn every_key_has_the_same_chance_also_over_parts_of_different_sizes() {
    const TRIALS: u64 = 4_000;
    let mut drawn = [0_u32; 200];
    for trial in 0..TRIALS {
        let of = |keys: std::ops::Range<u64>| sample(20, keys.map(|key| trial << 32 | key));
        let mut both = of(0..20);
        both.merge(&of(20..200)).unwrap();
        for key in keys(&both) {
            drawn[(key & 0xffff_ffff) as usize] += 1;
        }
    }
    let (mean, part) = (TRIALS as f64 / 10.0, 0.1);
    let variance = TRIALS as f64 * part * (1.0 - part);
    let chi: f64 = drawn
        .iter()
        .map(|n| (f64::from(*n) - mean).powi(2) / variance)
        .sum();
    println!("χ² {chi:.1} of 200 keys");
    // 199 degrees of freedom: beyond 263 once in a thousand times.
    assert!(chi < 263.0, "{chi}");
    let small: u32 = drawn[..20].iter().sum();
    let strays = (f64::from(small) - 20.0 * mean) / (20.0 * variance).sqrt();
    assert!(strays.abs() < 4.0, "{strays}");
}

#[test]
fn how_many_there_were_is_as_good_as_theory_says() {
    let trials = (0..300_u64).map(|trial| {
        let keys = (0..20_000).map(|key| trial << 32 | key);
        let (estimate, is_exact) = sample(1_000, keys).population();
        assert!(!is_exact);
        estimate / 20_000.0 - 1.0
    });
    let errors: Vec<f64> = trials.collect();
    let rms = (errors.iter().map(|e| e * e).sum::<f64>() / 300.0).sqrt();
    let mean = errors.iter().sum::<f64>() / 300.0;
    println!("RMS {rms:.4}, mean {mean:+.4}");
    let promised = 1.0 / 998_f64.sqrt();
    assert!(
        rms < promised * 1.1 && mean.abs() < promised * 0.2,
        "{rms} {mean}"
    );
}

#[test]
fn a_sample_of_one_knows_that_there_were_more() {
    assert_eq!(sample(1, 0..1).population(), (1.0, true));
    assert_eq!(sample(1, 0..9).population(), (2.0, false));
}

#[test]
fn sizes_that_there_are_not_or_that_differ_are_refused() {
    for size in [0, SIZE_MAX + 1] {
        let refused = Sample::new(size).unwrap_err();
        assert!(refused.to_string().contains("1 to 10,000"), "{refused}");
    }
    let mut ours = sample(3, 0..5);
    let refused = ours.merge(&sample(4, 0..5)).unwrap_err();
    assert_eq!(refused, SketchError::Size { ours: 3, theirs: 4 });
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let mut random = random();
    let bytes = sample(5, 0..9).to_bytes();
    let version = Sample::from_bytes(&[2]).unwrap_err();
    assert_eq!(version, SketchError::Version { found: 2, read: 1 });
    let with = |at: usize, byte: u8| {
        let mut bytes = bytes.clone();
        bytes[at] = byte;
        bytes
    };
    let mut falling = bytes.clone();
    let values = HEAD_BYTES..bytes.len() - 1;
    falling[values].rotate_left(VALUE_HEAD_BYTES + 8);
    for bytes in [
        &[][..],
        &[VERSION, 1, 0],
        &bytes[..HEAD_BYTES],
        &bytes[..bytes.len() - 2],
        &with(1, 0),
        &with(1, 4),
        &with(1, 6),
        &with(bytes.len() - 1, 2),
        &falling,
    ] {
        let error = Sample::from_bytes(bytes).expect_err("they are none");
        assert!(matches!(error, SketchError::Malformed(_)), "{error}");
    }
    for at in 0..bytes.len() {
        let bytes = with(at, random.random());
        if let Ok(sample) = Sample::from_bytes(&bytes) {
            assert_eq!(sample.to_bytes(), bytes);
        }
    }
}
