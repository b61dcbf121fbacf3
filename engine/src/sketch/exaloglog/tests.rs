//! Against theory, against registers that remember everything, and against bytes of any kind.

use std::collections::BTreeSet;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::super::hash_of;
use super::*;

const SEED: u64 = 20_241;
const BOTH: [Precision; 2] = [Precision::Usual, Precision::Fine];
/// What the module promises.
const RMS: [f64; 2] = [0.0160, 0.0080];

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn sketch(precision: Precision, hashes: impl IntoIterator<Item = u64>) -> ExaLogLog {
    let mut sketch = ExaLogLog::new(precision);
    hashes.into_iter().for_each(|hash| sketch.insert(hash));
    sketch
}

/// ζ(s, x) = Σ 1/(k + x)ˢ, the rest by its integral.
fn zeta(s: i32, x: f64) -> f64 {
    let terms = 100_000;
    let sum: f64 = (0..terms).map(|k| (f64::from(k) + x).powi(-s)).sum();
    sum + (f64::from(terms) + x - 0.5).powi(1 - s) / f64::from(s - 1)
}

/// The paper's: ln b, and where it takes ζ.
fn theory() -> (f64, f64) {
    let b = 2f64.powf(2f64.powi(-(T as i32)));
    (b.ln(), 1.0 + b.powi(-(D as i32)) / (b - 1.0))
}

#[test]
fn what_is_promised_is_what_theory_says() {
    let (ln_b, x) = theory();
    for (precision, promised) in BOTH.into_iter().zip(RMS) {
        let rms = (ln_b / zeta(2, x) / precision.registers() as f64).sqrt();
        assert!((rms - promised).abs() < promised * 0.005, "{rms}");
    }
    let bias = ln_b * (2.0 * x - 1.0) * zeta(3, x) / zeta(2, x).powi(2);
    assert!((bias - BIAS).abs() < 0.000_1, "{bias}");
    assert_eq!(BOTH.map(Precision::bytes), [1_792, 7_168]);
    assert_eq!(BOTH.map(Precision::exact_max), [224, 896]);
}

/// Relative errors of trials, in RMS and in the mean, and the share of intervals that held the truth.
fn judge(counts: &[Count], truth: f64) -> (f64, f64, f64) {
    let of = counts.len() as f64;
    let errors: Vec<f64> = counts.iter().map(|c| c.estimate / truth - 1.0).collect();
    let rms = (errors.iter().map(|e| e * e).sum::<f64>() / of).sqrt();
    let mean = errors.iter().sum::<f64>() / of;
    let held = counts
        .iter()
        .filter(|c| c.lower <= truth && truth <= c.upper);
    (rms, mean, held.count() as f64 / of)
}

fn check(counts: &[Count], truth: f64, promised: f64, what: &str) {
    let (rms, mean, held) = judge(counts, truth);
    println!("{what}: RMS {rms:.5}, mean {mean:+.5}, held {held:.3}");
    // Of 300 trials, RMS strays by 4 % and the mean by a seventeenth of it, in one standard error.
    assert!(rms < promised * 1.10, "{what}: RMS {rms}");
    assert!(mean.abs() < promised * 0.2, "{what}: mean {mean}");
    assert!(held > 0.91, "{what}: held {held}");
}

/// Keys are numbers that follow each other, counted in four parts that overlap.
#[test]
fn errors_are_those_of_theory_where_keys_are_inserted() {
    for (precision, promised) in BOTH.into_iter().zip(RMS) {
        for keys in [1_u64, 100, 1_000, 2_000, 10_000, 40_000] {
            let trial = |trial: u64| {
                let from = trial * 1_000_000_007;
                let mut whole = ExaLogLog::new(precision);
                for part in 0..4 {
                    let of_part = (0..keys).filter(|key| key % 4 == part || key % 7 == 0);
                    let hashes = of_part.map(|key| hash_of(&(from + key).to_le_bytes()));
                    whole.merge(&sketch(precision, hashes)).unwrap();
                }
                whole.count()
            };
            let counts: Vec<Count> = (0..300).map(trial).collect();
            let truth = keys as f64;
            if keys <= precision.exact_max() as u64 {
                assert!(counts.iter().all(|c| c.is_exact && c.estimate == truth));
                assert!(counts.iter().all(|c| c.lower == truth && c.upper == truth));
            } else {
                assert!(counts.iter().all(|c| !c.is_exact));
                check(
                    &counts,
                    truth,
                    promised,
                    &format!("{precision:?}, {keys} keys"),
                );
            }
        }
    }
}

/// Registers as so many keys would leave them, drawn value by value.
#[test]
fn errors_are_those_of_theory_far_beyond_what_can_be_inserted() {
    let mut random = random();
    for (precision, promised) in BOTH.into_iter().zip(RMS) {
        for keys in [1e6, 1e9, 1e12, 1e15, 1e18] {
            let mut counts = Vec::new();
            for _ in 0..300 {
                let registers = drawn(&mut random, precision, keys);
                counts.push(Likelihood::of(&registers, precision).count());
            }
            check(
                &counts,
                keys,
                promised,
                &format!("{precision:?}, {keys:e} keys"),
            );
        }
    }
}

fn drawn(random: &mut ChaCha8Rng, precision: Precision, keys: f64) -> Box<[u8]> {
    let mut registers = vec![0; precision.bytes()].into_boxed_slice();
    let of_one = keys / precision.registers() as f64;
    let likely: Vec<f64> = (1..=value_max(precision))
        .map(|value| {
            let share = 2f64.powi(-(exponent_of(precision, value) as i32));
            -(-of_one * share).exp_m1()
        })
        .collect();
    for at in 0..precision.registers() {
        let mut register = 0;
        for (value, likely) in (1..).zip(&likely) {
            if *likely > 1e-12 && random.random_bool(*likely) {
                register = updated(register, value);
            }
        }
        set(&mut registers, at, register);
    }
    registers
}

/// All values that a register has seen, as it remembers them.
fn remembered(values: &BTreeSet<u32>) -> u32 {
    let Some(highest) = values.last() else {
        return 0;
    };
    // The value 0 counts as seen by a register that has seen any.
    let seen = values.iter().copied().chain([0]);
    let below = seen.filter(|value| value < highest && highest - value <= D);
    below.fold(highest << D, |register, value| {
        register | 1 << (D - (highest - value))
    })
}

#[test]
fn registers_remember_the_highest_and_what_is_near_below() {
    let mut random = random();
    let top = value_max(Precision::Usual);
    for _ in 0..20_000 {
        let around = random.random_range(1..=top);
        let mut draw = |count| -> BTreeSet<u32> {
            let near = (0..count).map(|_| (around + random.random_range(0..40)).clamp(1, top));
            near.collect()
        };
        let (ours, theirs) = (draw(6), draw(5));
        let of = |values: &BTreeSet<u32>| values.iter().rev().fold(0, |r, v| updated(r, *v));
        let rising = ours
            .iter()
            .fold(0, |register, value| updated(register, *value));
        assert_eq!(rising, remembered(&ours), "{ours:?}");
        assert_eq!(of(&ours), rising, "{ours:?}");
        assert!(is_possible(rising, top), "{ours:?}");
        let both: BTreeSet<u32> = ours.union(&theirs).copied().collect();
        let expected = remembered(&both);
        assert_eq!(
            merged(of(&ours), of(&theirs)),
            expected,
            "{ours:?} {theirs:?}"
        );
        assert_eq!(
            merged(of(&theirs), of(&ours)),
            expected,
            "{ours:?} {theirs:?}"
        );
        assert_eq!(merged(0, of(&ours)), of(&ours));
    }
}

#[test]
fn bytes_are_those_of_the_set_in_whatever_order_and_parts() {
    let mut random = random();
    for precision in BOTH {
        for count in [0, 1, 223, 224, 225, 896, 897, 5_000] {
            let mut hashes: Vec<u64> = (0..count).map(|_| random.random()).collect();
            let whole = sketch(precision, hashes.iter().copied());
            hashes.reverse();
            hashes.extend_from_within(..count / 2);
            assert_eq!(sketch(precision, hashes.iter().copied()), whole, "{count}");
            let parts = hashes
                .chunks(1 + count / 3)
                .map(|part| sketch(precision, part.iter().copied()));
            let mut together = ExaLogLog::new(precision);
            for part in parts {
                let part = ExaLogLog::from_bytes(&part.to_bytes()).unwrap();
                together.merge(&part).unwrap();
            }
            assert_eq!(together.to_bytes(), whole.to_bytes(), "{count}");
            assert_eq!(together.count(), whole.count(), "{count}");
            assert!(whole.to_bytes().len() <= HEAD_BYTES + precision.bytes());
            assert_eq!(whole.count().is_exact, count <= precision.exact_max());
        }
    }
}

#[test]
fn sketches_of_different_sizes_do_not_merge_and_say_so() {
    let mut ours = sketch(Precision::Usual, [1, 2, 3]);
    let before = ours.clone();
    let refused = ours.merge(&sketch(Precision::Fine, [4])).unwrap_err();
    assert_eq!(
        refused,
        SketchError::Precision {
            ours: 9,
            theirs: 11
        }
    );
    assert_eq!(ours, before);
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let mut random = random();
    let small = sketch(Precision::Usual, [5, 9]).to_bytes();
    let large = sketch(Precision::Usual, (0..4_000).map(|_| random.random())).to_bytes();
    let version = ExaLogLog::from_bytes(&[9, 9, 0]).unwrap_err();
    assert_eq!(version, SketchError::Version { found: 9, read: 1 });
    let refused = |bytes: &[u8]| {
        let error = ExaLogLog::from_bytes(bytes).expect_err("they are none");
        assert!(matches!(error, SketchError::Malformed(_)), "{error}");
    };
    let mut falling = small.clone();
    falling[HEAD_BYTES..].rotate_left(8);
    let mut twice = small.clone();
    twice.copy_within(HEAD_BYTES..HEAD_BYTES + 8, HEAD_BYTES + 8);
    // The value 3 is the highest, and the mark of the value 0 is missing.
    let mut unmarked = vec![VERSION, 9, REGISTERS];
    unmarked.resize(HEAD_BYTES + 1_792, 0);
    unmarked[HEAD_BYTES..].copy_from_slice(&{
        let mut registers = vec![0; 1_792];
        set(&mut registers, 7, 3 << D);
        registers
    });
    for bytes in [
        &[][..],
        &[VERSION, 9],
        &[VERSION, 10, EXACT],
        &[VERSION, 9, 2],
        &small[..small.len() - 1],
        &large[..large.len() - 1],
        &[&large[..], &[0]].concat(),
        &[&[VERSION, 9, EXACT][..], &[1; 225 * 8]].concat(),
        &[&[VERSION, 9, REGISTERS][..], &[0; 1_792]].concat(),
        &falling,
        &twice,
        &unmarked,
    ] {
        refused(bytes);
    }
    for at in 0..large.len() {
        let mut bytes = large.clone();
        bytes[at] ^= 1 << random.random_range(0..8);
        // Another sketch, or none.
        if let Ok(sketch) = ExaLogLog::from_bytes(&bytes) {
            assert_eq!(sketch.to_bytes(), bytes);
            assert!(sketch.count().estimate > 0.0);
        }
    }
}

/// What nothing but a lie can write: it counts as beyond what there can be, and is no error.
#[test]
fn full_registers_are_more_than_can_be_counted() {
    let precision = Precision::Usual;
    let mut registers = vec![0; precision.bytes()];
    for at in 0..precision.registers() {
        set(&mut registers, at, value_max(precision) << D | SEEN_MASK);
    }
    let count = Likelihood::of(&registers, precision).count();
    assert_eq!(count.estimate, f64::INFINITY);
    assert!(count.lower > 1e18 && !count.is_exact);
}
