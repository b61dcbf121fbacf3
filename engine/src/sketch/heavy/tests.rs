//! Against counts of everything, over streams that are meant to mislead, and against bytes of any kind.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::super::hostile;
use super::*;

const SEED: u64 = 20_120;
/// Bytes before the keys: version, total, error, how many.
const HEAD_BYTES: usize = 19;

type Counts = BTreeMap<Vec<u8>, u64>;

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn key(number: u64) -> Vec<u8> {
    format!("key-{number}").into_bytes()
}

/// What came, and what a sketch says of it.
#[derive(Clone, Default)]
struct Model {
    sketch: Heavy,
    truth: Counts,
}

impl Model {
    fn add(&mut self, key: Vec<u8>, count: u64) {
        self.sketch.add(&key, count).unwrap();
        *self.truth.entry(key).or_default() += count;
    }

    fn merge(&mut self, other: &Self) {
        self.sketch.merge(&other.sketch).unwrap();
        for (key, count) in &other.truth {
            *self.truth.entry(key.clone()).or_default() += count;
        }
    }

    /// Answers with room between their bounds.
    fn check(&self, what: &str) -> u64 {
        let sketch = &self.sketch;
        assert_eq!(sketch.total(), self.truth.values().sum::<u64>(), "{what}");
        assert!(sketch.error() <= sketch.total() / 3_073, "{what}");
        assert!(sketch.held.len() <= 4_096 && sketch.held.capacity() <= 7_168);
        let mut loose = 0;
        let never = (key(u64::MAX), 0);
        for (key, truth) in self
            .truth
            .iter()
            .map(|(k, c)| (k.clone(), *c))
            .chain([never])
        {
            let answer = sketch.count(&key);
            let what = format!("{what}: {answer:?} of {truth}");
            assert!(answer.lower <= truth && truth <= answer.upper, "{what}");
            assert!(answer.upper - answer.lower <= sketch.error(), "{what}");
            assert_eq!(answer.estimate, answer.lower, "{what}");
            assert_eq!(answer.is_exact, answer.lower == answer.upper, "{what}");
            let is_held = sketch.held.contains_key(&*key);
            assert!(is_held || truth <= sketch.error(), "{what}");
            loose += u64::from(!answer.is_exact);
        }
        let bytes = sketch.to_bytes();
        assert_eq!(Heavy::from_bytes(&bytes).as_ref(), Ok(sketch), "{what}");
        loose
    }
}

/// The number of a key: few come often, as 1/n.
fn skewed(random: &mut ChaCha8Rng, keys: u64) -> u64 {
    (keys as f64).powf(random.random()) as u64
}

/// By truth, as [`Heavy::top`] has it by estimates.
fn top_of(truth: &Counts, most: usize) -> Vec<(&[u8], u64)> {
    let mut keys: Vec<_> = truth.iter().map(|(key, count)| (&**key, *count)).collect();
    keys.sort_by_key(|(key, count)| (Reverse(*count), *key));
    keys.truncate(most);
    keys
}

#[test]
fn it_is_exact_up_to_4_096_keys_in_whatever_order_and_parts() {
    let mut random = random();
    for keys in [0, 1, 50, 4_096] {
        let mut records: Vec<(Vec<u8>, u64)> = (0..keys)
            .map(|number| (key(number), random.random_range(1..9)))
            .collect();
        records.extend((0..keys * 2).map(|_| (key(skewed(&mut random, keys)), 1)));
        records.retain(|(of, _)| *of != key(keys));
        let mut whole = Model::default();
        for (key, count) in &records {
            whole.add(key.clone(), *count);
        }
        assert_eq!(whole.check("exact"), 0);
        assert_eq!(whole.sketch.held.len() as u64, keys);
        for most in [0, 1, 10, 4_096, 9_000] {
            let top = whole.sketch.top(most);
            assert!(top.iter().all(|(_, counted)| counted.is_exact));
            let top: Vec<_> = top.iter().map(|(key, c)| (*key, c.estimate)).collect();
            assert_eq!(top, top_of(&whole.truth, most));
        }
        for parts in [1, 3, 40] {
            records.shuffle(&mut random);
            let mut together = Heavy::default();
            for part in records.chunks(1 + records.len() / parts) {
                let mut of_part = Heavy::default();
                for (key, count) in part {
                    of_part.add(key, *count).unwrap();
                }
                let read = Heavy::from_bytes(&of_part.to_bytes()).unwrap();
                together.merge(&read).unwrap();
            }
            assert_eq!(together.to_bytes(), whole.sketch.to_bytes());
        }
    }
}

/// Skewed and even keys; each once; one that comes only early, and one only late; runs that push each other out.
fn stream(random: &mut ChaCha8Rng, kind: usize, turn: u64) -> (Vec<u8>, u64) {
    match kind {
        0 => (key(skewed(random, 100_000)), 1),
        1 => (key(random.random_range(0..9_000)), 1),
        2 => (key(turn), 1),
        3 if turn < 300 => (key(7), 2),
        3 if turn > 39_000 && turn.is_multiple_of(2) => (key(8), 3),
        3 => (key(100 + turn * 7_919 % 20_011), 1),
        4 => (key(turn % 4_097), 1 + turn / 4_097),
        _ => (key(skewed(random, 30_000)), random.random_range(0..90)),
    }
}

#[test]
fn bounds_hold_for_every_key_over_cuts_and_merges() {
    let mut random = random();
    let mut loose = 0;
    for kind in 0..6 {
        let mut parts = vec![Model::default(); 5];
        for turn in 0..40_000 {
            let (key, count) = stream(&mut random, kind, turn);
            let part = match kind % 2 {
                0 => random.random_range(0..5),
                _ => turn as usize / 8_000,
            };
            parts[part].add(key, count);
            if turn % 9_000 == 8_999 {
                loose += parts[part].check("a part");
            }
        }
        // A tree of merges, not only a chain; one of no key at its ends.
        parts.insert(0, Model::default());
        parts.push(Model::default());
        while let Some(part) = parts.pop() {
            loose += part.check("merged");
            match parts.first_mut() {
                Some(other) => other.merge(&part),
                None => assert!(part.sketch.error() > 0, "kind {kind} cuts"),
            }
            // Where both hold the same keys nothing is cut, and what both have missed adds up.
            let mut twice = part.clone();
            twice.merge(&part);
            loose += twice.check("twice");
            assert_eq!(twice.sketch.error(), 2 * part.sketch.error());
            let to = parts.len().min(1);
            parts.rotate_left(to);
        }
    }
    println!("{loose} answers with room between their bounds");
    assert!(loose > 100_000);
}

#[test]
fn the_heaviest_of_many_keys_are_found_and_exact() {
    let mut random = random();
    let mut model = Model::default();
    for _ in 0..400_000 {
        model.add(key(skewed(&mut random, 300_000)), 1);
    }
    model.check("skewed");
    assert!(model.truth.len() > 50_000);
    // The estimate is the lower bound, for it is far nearer.
    let off = |of: fn(Counted) -> u64| {
        let held = model.sketch.held.iter();
        let off = held.map(|(key, c)| of(c.counted()) as f64 - model.truth[&**key] as f64);
        (off.map(|off| off * off).sum::<f64>() / model.sketch.held.len() as f64).sqrt()
    };
    let (lower, upper) = (off(|answer| answer.estimate), off(|answer| answer.upper));
    println!("off by {lower:.1}, the upper bound by {upper:.1}");
    assert!(lower < upper / 2.0);
    let expected = top_of(&model.truth, 100);
    let top = model.sketch.top(100);
    let exact = top.iter().filter(|(_, counted)| counted.is_exact).count();
    let found = expected
        .iter()
        .filter(|(key, _)| top.iter().any(|(of, _)| of == key));
    let found = found.count();
    println!(
        "of the first 100: {found} found, {exact} exact; error {}",
        model.sketch.error()
    );
    assert!(found >= 99 && exact >= 90, "{found} {exact}");
    for (held, (key, truth)) in top.iter().zip(&expected).take(30) {
        assert_eq!((held.0, held.1.estimate), (*key, *truth));
    }
}

/// 3,072 stay of 4,097, and of equal ones the least keys.
#[test]
fn a_cut_leaves_those_of_the_highest_bounds() {
    let mut sketch = Heavy::default();
    for number in (0..4_097_u64).rev() {
        let count = if number == 2_000 { 5 } else { 1 };
        sketch.add(&number.to_be_bytes(), count).unwrap();
    }
    assert_eq!((sketch.error(), sketch.held.len()), (1, 3_072));
    let all: Vec<u64> = (sketch.top(5_000).iter())
        .map(|(key, _)| u64::from_be_bytes((*key).try_into().unwrap()))
        .collect();
    let rest = (0..3_072).filter(|number| *number != 2_000);
    assert!(all.into_iter().eq([2_000].into_iter().chain(rest)));
    // One that comes again after it was cut may have come once before.
    sketch.add(&4_000_u64.to_be_bytes(), 3).unwrap();
    let again = sketch.count(&4_000_u64.to_be_bytes());
    assert_eq!((again.lower, again.upper, again.is_exact), (3, 4, false));
    assert_eq!(sketch.count(&4_001_u64.to_be_bytes()).upper, 1);
    // By estimates, then by keys; not by what may be missing.
    sketch.add(&3_071_u64.to_be_bytes(), 2).unwrap();
    let top: Vec<_> = (sketch.top(3).into_iter())
        .map(|(key, counted)| (u64::from_be_bytes(key.try_into().unwrap()), counted.upper))
        .collect();
    assert_eq!(top, [(2_000, 5), (3_071, 3), (4_000, 4)]);
}

/// As after a restart from a checkpoint.
#[test]
fn one_that_was_read_back_goes_on_to_the_same_bytes() {
    let mut random = random();
    let (mut whole, mut resumed) = (Heavy::default(), Heavy::default());
    for turn in 0..60_000_u64 {
        let (key, count) = stream(&mut random, if turn % 3 == 0 { 1 } else { 0 }, turn);
        whole.add(&key, count).unwrap();
        resumed.add(&key, count).unwrap();
        if turn % 7_001 == 7_000 {
            resumed = Heavy::from_bytes(&resumed.to_bytes()).unwrap();
        }
    }
    assert!(whole.error() > 0);
    assert_eq!(resumed.to_bytes(), whole.to_bytes());
}

#[test]
fn what_does_not_fit_is_refused_and_alters_nothing() {
    let mut sketch = Heavy::default();
    sketch.add(&[7; 255], TOTAL_MAX - 1).unwrap();
    sketch.add(b"", 0).unwrap();
    let before = sketch.clone();
    let refused = sketch.add(&[7; 256], 1).unwrap_err();
    assert_eq!(refused, SketchError::Key { bytes: 256 });
    assert!(refused.to_string().contains("256 bytes"), "{refused}");
    assert_eq!(sketch.add(b"", 2), Err(SketchError::Full));
    assert_eq!(sketch.merge(&before), Err(SketchError::Full));
    assert_eq!(sketch, before);
    assert!(sketch.count(b"").is_exact);
    sketch.add(b"", 1).unwrap();
    assert_eq!(sketch.top(1)[0].0, [7; 255]);
    assert_eq!(Heavy::from_bytes(&sketch.to_bytes()), Ok(sketch));
}

#[test]
fn it_takes_as_much_room_as_is_said() {
    let of = |from: u64| {
        let mut sketch = Heavy::default();
        for number in from..from + 4_096 {
            sketch.add(format!("{number:020}").as_bytes(), 1).unwrap();
        }
        sketch
    };
    let mut sketch = of(0);
    assert_eq!(sketch.to_bytes().len(), HEAD_BYTES + 4_096 * (17 + 20));
    // A table of 8,192 places is seven eighths full at most.
    assert_eq!(sketch.held.capacity(), 7_168);
    assert_eq!(size_of::<(Box<[u8]>, Counter)>() + 1, 33);
    sketch.merge(&of(3_000)).unwrap();
    assert_eq!((sketch.held.len(), sketch.held.capacity()), (3_072, 7_168));
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let of = |keys: u64, count: u64| {
        let mut sketch = Heavy::default();
        for number in 0..count {
            let key = (number * 7_919 % keys).to_string();
            sketch.add(key.as_bytes(), 1 + number % 3).unwrap();
        }
        sketch.to_bytes()
    };
    let sound = [
        Heavy::default().to_bytes(),
        of(3, 9),
        of(90, 70),
        of(9_000, 30_000),
    ];
    hostile::check(&sound, 60, Heavy::from_bytes, Heavy::to_bytes);
}

type Held = Vec<(&'static str, u64, u64)>;

/// As [`Heavy::to_bytes`] would write them, sound or not: each key with its count and what may be missing.
fn written(total: u64, error: u64, keys: &[(&str, u64, u64)]) -> Vec<u8> {
    let mut bytes = vec![VERSION];
    bytes.extend(total.to_le_bytes());
    bytes.extend(error.to_le_bytes());
    bytes.extend((keys.len() as u16).to_le_bytes());
    for (key, count, missed) in keys {
        bytes.extend(count.to_le_bytes());
        bytes.extend(missed.to_le_bytes());
        bytes.push(key.len() as u8);
        bytes.extend_from_slice(key.as_bytes());
    }
    bytes
}

fn refuse(bytes: &[u8], fault: &str) {
    let error = Heavy::from_bytes(bytes).map(drop).expect_err(fault);
    assert!(matches!(error, SketchError::Malformed(_)), "{error}");
}

/// Each with one fault only.
#[test]
fn counts_that_never_were_are_refused() {
    let exact = |total, keys: Held| written(total, 0, &keys);
    Heavy::from_bytes(&exact(6, vec![("a", 1, 0), ("b", 2, 0), ("c", 3, 0)])).unwrap();
    for (fault, total, keys) in [
        ("too little in all", 5, vec![("a", 1, 0), ("b", 5, 0)]),
        ("too much in all", 7, vec![("a", 1, 0), ("b", 5, 0)]),
        ("a key twice", 6, vec![("a", 1, 0), ("a", 6, 0)]),
        ("falling", 6, vec![("b", 1, 0), ("a", 5, 0)]),
        ("a count of none", 6, vec![("a", 0, 0), ("b", 6, 0)]),
        (
            "missed where nothing was cut",
            6,
            vec![("a", 1, 1), ("b", 5, 0)],
        ),
        (
            "too much to count",
            TOTAL_MAX + 1,
            vec![("a", TOTAL_MAX + 1, 0)],
        ),
    ] {
        refuse(&exact(total, keys), fault);
    }
    let names: Vec<String> = (0..4_097).map(|number| format!("{number:04}")).collect();
    let all = |of: usize, count, missed| -> Vec<(&str, u64, u64)> {
        let names = names[..of].iter();
        names.map(|name| (name.as_str(), count, missed)).collect()
    };
    Heavy::from_bytes(&written(4_096, 0, &all(4_096, 1, 0))).unwrap();
    refuse(&written(4_097, 0, &all(4_097, 1, 0)), "too many keys");
    // An error of 5 took as much from 3,073 keys each; 3,072 are above it by 2.
    let total = 5 * 3_073 + 2 * 3_072;
    Heavy::from_bytes(&written(total, 5, &all(3_072, 3, 4))).unwrap();
    refuse(
        &written(total - 1, 5, &all(3_072, 3, 4)),
        "an error too large",
    );
    refuse(
        &written(total, 5, &all(3_071, 3, 4)),
        "fewer than a cut leaves",
    );
    refuse(
        &written(9 * total, 5, &all(3_072, 3, 6)),
        "missed above the error",
    );
    refuse(
        &written(total, 5, &all(3_072, 3, 1)),
        "a key below the error",
    );
    let counted = 4_096 * 5;
    Heavy::from_bytes(&written(counted, 5, &all(4_096, 5, 0))).unwrap();
    refuse(&written(counted - 1, 5, &all(4_096, 5, 0)), "more than all");
}
