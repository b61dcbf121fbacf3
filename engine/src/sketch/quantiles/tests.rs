//! Against sorted numbers, against the promises of every bucket, and against bytes of any kind.

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::super::hostile;
use super::*;

const SEED: u64 = 20_190;

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn sketch(values: &[i64]) -> Quantiles {
    let mut sketch = Quantiles::default();
    values.iter().for_each(|value| sketch.insert(*value));
    sketch
}

/// Of all sizes alike, either sign.
fn wide(random: &mut ChaCha8Rng) -> i64 {
    let size = random.random::<i64>() >> random.random_range(0..64);
    if random.random() {
        size
    } else {
        size.wrapping_neg()
    }
}

/// Numbers as guests, lead times and skews are, of all sizes, in one bucket, and at the ends of what there is.
fn kinds(random: &mut ChaCha8Rng, count: usize) -> Vec<Vec<i64>> {
    let mut draw = |kind: usize| match kind {
        0 => (random.random::<f64>().powi(4) * 12.0) as i64,
        1 => (random.random::<f64>().powi(3) * 31_536_000.0) as i64 - 86_400,
        2 => (random.random::<f64>().powi(9) * 3_600_000.0) as i64 - 900,
        3 => wide(random),
        4 => random.random_range(1_000..1_009),
        5 => -77_777,
        _ => [i64::MIN, i64::MIN + 1, -99, 0, 99, i64::MAX][random.random_range(0..6)],
    };
    let of = |kind| (0..count).map(|_| draw(kind)).collect();
    (0..7).map(of).collect()
}

fn is_within_a_hundredth(estimate: i64, truth: i64) -> bool {
    let (estimate, truth) = (i128::from(estimate), i128::from(truth));
    (estimate - truth).abs() * 100 <= truth.abs()
}

#[test]
fn what_a_bucket_stands_for_is_within_a_hundredth_of_all_its_numbers() {
    let (mut end_before, all) = (-1, BUCKETS as i16);
    for bucket in 0..=all {
        let (least, stands_for, greatest) = numbers_of(bucket);
        assert_eq!(least, end_before + 1, "{bucket}");
        assert!(least <= greatest && greatest <= i128::from(SIZE_MAX));
        for number in [least, greatest] {
            assert!((stands_for - number).abs() * 100 <= number, "{bucket}");
            if let Ok(number) = i64::try_from(number) {
                assert_eq!(bucket_of(number), bucket);
            }
            let below = i64::try_from(-number).unwrap();
            assert_eq!(bucket_of(below), -bucket);
        }
        assert_eq!(numbers_of(-bucket), (-greatest, -stands_for, -least));
        end_before = greatest;
    }
    assert_eq!(end_before, i128::from(SIZE_MAX));
    assert_eq!(bucket_of(98), 98);
    assert_eq!((bucket_of(i64::MIN), bucket_of(i64::MAX)), (-all, all));
    // One more number in a bucket would be too many: there are no more buckets than it takes.
    for bucket in 1..all {
        let (_, stands_for, greatest) = numbers_of(bucket);
        let next = greatest + 1;
        assert!((stands_for - next).abs() * 100 > next, "{bucket}");
    }
}

#[test]
fn quantiles_are_within_a_hundredth_and_bounds_hold() {
    let mut random = random();
    let mut inexact = 0;
    for count in [1, 2, 3, 10, 100, 20_000] {
        for (kind, mut values) in kinds(&mut random, count).into_iter().enumerate() {
            let sketch = sketch(&values);
            assert_eq!(sketch.count(), count as u64);
            values.sort_unstable();
            let shares = (0..=100).map(|share| f64::from(share) / 100.0);
            for q in shares.chain((0..400).map(|_| random.random())) {
                let truth = values[(q * (count - 1) as f64) as usize];
                let answer = sketch.quantile(q).unwrap();
                let what = format!("kind {kind}, {count}, {q}: {answer:?} of {truth}");
                assert!(is_within_a_hundredth(answer.estimate, truth), "{what}");
                assert!(answer.lower <= truth && truth <= answer.upper, "{what}");
                assert!(answer.lower <= answer.estimate, "{what}");
                assert!(answer.estimate <= answer.upper, "{what}");
                assert_eq!(answer.is_exact, answer.lower == answer.upper, "{what}");
                assert!(answer.is_exact || truth.unsigned_abs() > 98, "{what}");
                inexact += u32::from(!answer.is_exact);
            }
            for (q, end) in [(0.0, values[0]), (1.0, values[count - 1])] {
                let answer = sketch.quantile(q).unwrap();
                assert_eq!((answer.estimate, answer.is_exact), (end, true));
            }
        }
    }
    println!("{inexact} answers with room between their bounds");
    assert!(inexact > 1_000);
}

#[test]
fn there_are_quantiles_of_numbers_and_from_0_to_1_only() {
    assert_eq!(Quantiles::default().quantile(0.5), None);
    for q in [-0.001, 1.001, f64::NAN, f64::INFINITY] {
        assert_eq!(sketch(&[1, 2, 3]).quantile(q), None, "{q}");
    }
    // The lower of two in the middle.
    let median = sketch(&[4, 1, 3, 2]).quantile(0.5).unwrap();
    assert_eq!(median.estimate, 2);
}

#[test]
fn bytes_are_those_of_the_numbers_in_whatever_order_and_parts() {
    let mut random = random();
    for mut values in kinds(&mut random, 9_000) {
        let whole = sketch(&values);
        for parts in [1, 2, 7, 9_000] {
            values.shuffle(&mut random);
            let mut of_parts: Vec<Quantiles> = values
                .chunks(values.len() / parts)
                .map(|part| Quantiles::from_bytes(&sketch(part).to_bytes()).unwrap())
                .collect();
            of_parts.push(Quantiles::default());
            of_parts.shuffle(&mut random);
            // A tree of merges, not only a chain.
            while let Some(part) = of_parts.pop() {
                let Some(other) = of_parts.first_mut() else {
                    assert_eq!(part, whole);
                    assert_eq!(part.to_bytes(), whole.to_bytes());
                    break;
                };
                other.merge(&part).unwrap();
                of_parts.rotate_left(1);
            }
        }
    }
}

#[test]
fn it_takes_as_much_room_as_is_said() {
    let all = |of: &[i64]| {
        let sketch = sketch(of);
        (
            sketch.counts.len() * size_of::<u64>(),
            sketch.to_bytes().len(),
        )
    };
    let starts = STARTS.iter().map(|start| start.wrapping_neg() as i64);
    let both: Vec<i64> = starts.flat_map(|start| [start, 0, -start]).collect();
    // One number of each, 2,050 zeros.
    assert_eq!(all(&both), (32_808, HEAD_BYTES + 4_100 + 2));
    assert_eq!(size_of::<Quantiles>(), 48);
    let year: Vec<i64> = (0..31_536_000).step_by(7).collect();
    assert_eq!(all(&year).0, 731 * 8);
}

/// As [`Quantiles::to_bytes`] would write them, sound or not.
fn written(least: i64, greatest: i64, counts: &[u64]) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend(least.to_le_bytes());
    bytes.extend(greatest.to_le_bytes());
    counts
        .iter()
        .for_each(|count| write_count(&mut bytes, *count));
    bytes
}

#[test]
fn more_than_it_can_count_is_refused_and_alters_nothing() {
    let full = Quantiles::from_bytes(&written(5, 5, &[TOTAL_MAX])).unwrap();
    assert_eq!(full.count(), TOTAL_MAX);
    let mut one = sketch(&[9]);
    let before = one.clone();
    assert_eq!(one.merge(&full), Err(SketchError::Full));
    assert_eq!(one, before);
}

#[test]
fn counts_are_written_in_one_way_only() {
    let digits = |count: u64| {
        let bytes = written(7, 7, &[count]);
        assert_eq!(Quantiles::from_bytes(&bytes).unwrap().count(), count);
        bytes.len() - HEAD_BYTES
    };
    for (count, expected) in [(1, 1), (127, 1), (128, 2), (16_383, 2), (16_384, 3)] {
        assert_eq!(digits(count), expected, "{count}");
    }
    assert_eq!((digits((1 << 56) - 1), digits(TOTAL_MAX)), (8, 9));
    for digits in [
        &[0x81, 0][..],
        &[0x80, 0x80, 0],
        &[0x81],
        &[0xff; 10],
        &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1],
    ] {
        let bytes = [&written(7, 7, &[]), digits].concat();
        let error = Quantiles::from_bytes(&bytes).unwrap_err();
        assert!(error.to_string().contains("a count that"), "{error}");
    }
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let mut random = random();
    let mut sound: Vec<Vec<u8>> = vec![sketch(&[]).to_bytes(), sketch(&[-300, 0, 7, 7]).to_bytes()];
    sound.extend(
        kinds(&mut random, 200)
            .iter()
            .map(|of| sketch(of).to_bytes()),
    );
    hostile::check(&sound, 40, Quantiles::from_bytes, Quantiles::to_bytes);
    assert_eq!(bucket_of(1_000), bucket_of(1_001));
    for (least, greatest, counts) in [(4, 6, &[1, 0, 9][..]), (1_000, 1_001, &[2]), (0, 0, &[3])] {
        Quantiles::from_bytes(&written(least, greatest, counts)).unwrap();
    }
    for (fault, least, greatest, counts) in [
        ("no number, but a least one", 1, 0, &[][..]),
        ("no number, but both ends", 1, 1, &[]),
        ("the least is not there", 4, 6, &[0, 1, 9]),
        ("the greatest is not there", 4, 6, &[1, 9, 0]),
        ("a bucket too few", 4, 6, &[1, 9]),
        ("a bucket too many", 4, 6, &[1, 9, 1, 1]),
        ("two numbers where there is one", 1_000, 1_001, &[1]),
        ("the least above the greatest", 1_001, 1_000, &[2]),
        ("the least far above the greatest", 6, 4, &[1, 1, 1]),
        ("too many in all", 4, 5, &[TOTAL_MAX, 1]),
        (
            "far too many in all",
            4,
            6,
            &[TOTAL_MAX, TOTAL_MAX, TOTAL_MAX],
        ),
    ] {
        let error = Quantiles::from_bytes(&written(least, greatest, counts)).expect_err(fault);
        assert!(matches!(error, SketchError::Malformed(_)), "{error}");
    }
}

#[test]
fn what_lies_in_a_range_is_within_its_bounds() {
    let mut random = ChaCha8Rng::seed_from_u64(SEED + 9);
    println!("seed {}", SEED + 9);
    for trial in 0..60 {
        let reach = [90, 5_000, 1 << 40][trial % 3];
        let numbers: Vec<i64> = (0..2_000)
            .map(|_| random.random_range(-reach..=reach))
            .collect();
        let mut sketch = Quantiles::default();
        numbers.iter().for_each(|number| sketch.insert(*number));
        for _ in 0..50 {
            let (a, b) = (
                random.random_range(-reach..=reach),
                random.random_range(-reach..=reach),
            );
            let (from, to) = (a.min(b), a.max(b));
            let truth = numbers.iter().filter(|n| (from..to).contains(*n)).count() as u64;
            let Between {
                estimate,
                lower,
                upper,
            } = sketch.between(from, to);
            assert!(lower <= truth && truth <= upper, "{from}..{to}: {truth}");
            assert!(
                lower as f64 <= estimate && estimate <= upper as f64,
                "{from}..{to}"
            );
            // Only the two buckets at the ends are in doubt, each within 1 % about as wide as it lies far.
            assert!(reach > 98 || lower == upper, "small numbers are told apart");
            assert!(upper - lower <= 60, "{from}..{to}: {lower} to {upper}");
        }
        let all = sketch.between(i64::MIN, i64::MAX);
        assert_eq!((all.lower, all.upper), (2_000, 2_000));
        assert_eq!(sketch.between(7, 7), Between::default());
        assert_eq!(sketch.between(9, -9), Between::default());
    }
}
