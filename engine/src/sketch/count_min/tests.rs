//! Against exact counts, against what theory allows, and against bytes of any kind.

use std::collections::BTreeMap;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::super::hash_of;
use super::*;

const SEED: u64 = 20_050;

type Counts = BTreeMap<u64, u32>;

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn hash(key: u64) -> u64 {
    hash_of(&key.to_le_bytes())
}

/// Records of keys that differ much in how often they come: the least of two draws, squared.
fn records(random: &mut ChaCha8Rng, keys: u64, count: usize) -> Counts {
    let mut counts = Counts::new();
    for _ in 0..count {
        let at = random.random::<f64>().min(random.random());
        *counts.entry((at * at * keys as f64) as u64).or_default() += 1;
    }
    counts
}

fn sketch(counts: &Counts) -> CountMin {
    let mut sketch = CountMin::default();
    for (key, count) in counts {
        sketch.add(hash(*key), *count).unwrap();
    }
    sketch
}

fn product(ours: &Counts, theirs: &Counts) -> f64 {
    let both = ours
        .iter()
        .filter_map(|(key, count)| Some((*count, *theirs.get(key)?)));
    both.map(|(a, b)| f64::from(a) * f64::from(b)).sum()
}

#[test]
fn few_keys_are_counted_exactly() {
    let mut random = random();
    let (ours, theirs) = (
        records(&mut random, 3_584, 60_000),
        records(&mut random, 3_000, 9_000),
    );
    let (sketch_of_ours, sketch_of_theirs) = (sketch(&ours), sketch(&theirs));
    assert_eq!(sketch_of_ours.total(), 60_000);
    for key in 0..4_000 {
        let truth = f64::from(ours.get(&key).copied().unwrap_or(0));
        assert_eq!(sketch_of_ours.count(hash(key)), exact(truth), "{key}");
    }
    let inner = sketch_of_ours.inner_product(&sketch_of_theirs);
    assert_eq!(inner, exact(product(&ours, &theirs)));
}

/// δ is of a key; here it is held against all keys of 60 sketches.
#[test]
fn counts_are_never_too_low_and_seldom_above_their_bound() {
    let mut random = random();
    let (mut answers, mut beyond) = (0_u32, 0_u32);
    for _ in 0..60 {
        let counts = records(&mut random, 200_000, 60_000);
        let salt: u64 = random.random();
        let mut sketch = CountMin::default();
        for (key, count) in &counts {
            sketch.add(hash(key ^ salt), *count).unwrap();
        }
        for key in 0..2_000 {
            let truth = f64::from(counts.get(&key).copied().unwrap_or(0));
            let answer = sketch.count(hash(key ^ salt));
            assert!(
                answer.estimate >= truth && !answer.is_exact,
                "{answer:?} of {truth}"
            );
            answers += 1;
            beyond += u32::from(answer.lower > truth);
        }
    }
    println!("{beyond} of {answers} beyond their bounds");
    assert!(f64::from(beyond) <= f64::from(answers) * (1.0 - CONFIDENCE));
}

#[test]
fn inner_products_are_never_too_low_and_seldom_above_their_bound() {
    let mut random = random();
    let (mut beyond, mut worst) = (0, 0.0_f64);
    for _ in 0..300 {
        let (ours, theirs) = (
            records(&mut random, 90_000, 9_000),
            records(&mut random, 50_000, 8_000),
        );
        let salt: u64 = random.random();
        let salted = |counts: &Counts| counts.iter().map(|(k, c)| (k ^ salt, *c)).collect();
        let truth = product(&ours, &theirs);
        let (ours, theirs) = (sketch(&salted(&ours)), sketch(&salted(&theirs)));
        let answer = ours.inner_product(&theirs);
        assert!(
            answer.estimate >= truth && !answer.is_exact,
            "{answer:?} of {truth}"
        );
        beyond += u32::from(answer.lower > truth);
        worst = worst.max((answer.estimate - truth) / (9_000.0 * 8_000.0) / EPSILON);
    }
    println!("{beyond} of 300 beyond their bounds, the worst at {worst:.2} of it");
    assert!(beyond <= 4);
}

#[test]
fn bytes_are_those_of_the_counts_in_whatever_order_and_parts() {
    let mut random = random();
    for (keys, count) in [(1, 0), (900, 5_000), (3_584, 200_000), (40_000, 60_000)] {
        let counts = records(&mut random, keys, count);
        let whole = sketch(&counts);
        let mut parts: Vec<CountMin> = Vec::new();
        for part in 0..3 {
            let of_part = counts
                .iter()
                .rev()
                .map(|(k, c)| (*k, c / 3 + u32::from(c % 3 > part)));
            let bytes = sketch(&of_part.collect()).to_bytes();
            parts.push(CountMin::from_bytes(&bytes).unwrap());
        }
        let mut together = CountMin::default();
        for part in &parts {
            together.merge(part).unwrap();
        }
        assert_eq!(together.to_bytes(), whole.to_bytes(), "{keys} keys");
        assert!(whole.to_bytes().len() <= HEAD_BYTES + 4 * ROWS * WIDTH);
        // A part taken out leaves the others.
        together.subtract(&parts[1]).unwrap();
        let mut others = parts[0].clone();
        others.merge(&parts[2]).unwrap();
        assert_eq!(together.total(), others.total());
        for key in counts.keys().take(100) {
            assert_eq!(
                together.count(hash(*key)).estimate,
                others.count(hash(*key)).estimate
            );
        }
    }
}

#[test]
fn what_does_not_fit_or_was_never_in_is_refused_and_alters_nothing() {
    let mut one = CountMin::default();
    one.add(7, u32::MAX - 1).unwrap();
    let before = one.clone();
    assert_eq!(one.add(8, 2), Err(SketchError::Full));
    assert_eq!(one.merge(&before), Err(SketchError::Full));
    let mut other = CountMin::default();
    other.add(9, 1).unwrap();
    assert_eq!(one.subtract(&other), Err(SketchError::NotWithin));
    assert_eq!(other.subtract(&one), Err(SketchError::NotWithin));
    assert_eq!(one, before);
    one.add(8, 1).unwrap();
    // With counters too.
    let counts: Counts = (0..5_000).map(|key| (key, 1)).collect();
    let mut many = sketch(&counts);
    let before = many.clone();
    assert_eq!(many.subtract(&one), Err(SketchError::NotWithin));
    assert_eq!(other.subtract(&many), Err(SketchError::NotWithin));
    assert_eq!(many, before);
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let mut random = random();
    let small = sketch(&records(&mut random, 9, 30)).to_bytes();
    let large = sketch(&records(&mut random, 50_000, 20_000)).to_bytes();
    let version = CountMin::from_bytes(&[3, 0]).unwrap_err();
    assert_eq!(version, SketchError::Version { found: 3, read: 1 });
    let with = |bytes: &[u8], at: usize, byte: u8| {
        let mut bytes = bytes.to_vec();
        bytes[at] = byte;
        bytes
    };
    let mut falling = small.clone();
    falling[HEAD_BYTES..].rotate_left(KEY_BYTES);
    for bytes in [
        &[][..],
        &[VERSION],
        &small[..HEAD_BYTES - 1],
        &small[..small.len() - 1],
        &large[..large.len() - 4],
        &with(&small, 1, 2),
        &with(&small, 9, 1),
        &with(&small, 2, 29),
        &with(&large, 2, large[2] ^ 1),
        &falling,
    ] {
        let error = CountMin::from_bytes(bytes).expect_err("they are none");
        assert!(matches!(error, SketchError::Malformed(_)), "{error}");
    }
    for _ in 0..2_000 {
        for bytes in [&small, &large] {
            let mut bytes = bytes.clone();
            let at = random.random_range(0..bytes.len());
            bytes[at] ^= 1 << random.random_range(0..8);
            // Another sketch, or none.
            if let Ok(sketch) = CountMin::from_bytes(&bytes) {
                assert_eq!(sketch.to_bytes(), bytes);
            }
        }
    }
}
