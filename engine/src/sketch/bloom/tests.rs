//! Against a list of everything that came, against what theory says of errors, and against bytes of any kind.

use std::collections::HashMap;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::super::{hash_of, hostile};
use super::*;

const SEED: u64 = 20_080;

fn random() -> ChaCha8Rng {
    println!("seed {SEED}");
    ChaCha8Rng::seed_from_u64(SEED)
}

fn hash(key: u64) -> u64 {
    hash_of(&key.to_le_bytes())
}

fn error_of(filter: &Bloom, key: u64) -> Option<f64> {
    match filter.check(hash(key)) {
        Seen::NotSeen { since } => {
            assert_eq!(since, filter.since());
            None
        }
        Seen::MaybeSeen { error_probability } => Some(error_probability),
    }
}

/// What came, and what a filter must know of it.
struct Model {
    filter: Bloom,
    /// The last position of each key.
    last: HashMap<u64, u64>,
}

impl Model {
    fn new(keys: u32) -> Self {
        Self {
            filter: Bloom::new(keys).unwrap(),
            last: HashMap::new(),
        }
    }

    fn insert(&mut self, key: u64, position: u64) {
        self.filter.insert(hash(key), position);
        let last = self.last.entry(key).or_default();
        *last = position.max(*last);
    }

    fn check(&self) {
        for (key, last) in &self.last {
            let since = self.filter.since();
            let is_known = error_of(&self.filter, *key).is_some();
            assert!(is_known || *last < since, "{key} at {last}, since {since}");
        }
    }
}

/// Keys that come again at any distance, positions that rise by one, by more, not at all, or fall; read back at times.
#[test]
fn nothing_that_came_since_is_denied_over_many_generations() {
    let mut random = random();
    for (case, keys) in (0..).zip([1, 2, 7, 64, 300, 1_000]) {
        for steps in [1..2, 0..4, 1..90, 0..1] {
            let mut model = Model::new(keys);
            let (mut position, mut dropped) = (random.random_range(0..9_u64), 0);
            for turn in 0..keys * 9 {
                let key = match random.random_range(0..3) {
                    0 => random.random_range(0..u64::from(keys) * 3),
                    _ => u64::from(turn) << 20,
                };
                position += random.random_range(steps.clone());
                let back = random.random_range(0..20_u64) * u64::from(case % 2 == 1);
                let before = model.filter.since();
                model.insert(key, position.saturating_sub(back));
                assert!(model.filter.since() >= before);
                dropped += u32::from(model.filter.since() > before);
                if turn % (1 + keys / 4) == 0 {
                    model.check();
                    let bytes = model.filter.to_bytes();
                    let again = Bloom::from_bytes(&bytes).unwrap();
                    assert_eq!(again, model.filter);
                    model.filter = again;
                }
            }
            model.check();
            assert!(dropped >= 1 && model.filter.since() > 0, "{keys}");
        }
    }
}

/// Of new keys at every position, a generation ends with the n-th, and `since` is where the older one begins.
#[test]
fn since_is_where_the_older_generation_began() {
    let mut filter = Bloom::new(100).unwrap();
    let mut began = vec![0];
    for position in 0..2_000 {
        let before = filter.newest.keys;
        filter.insert(hash(position), position);
        if filter.newest.keys < before {
            began.push(position);
        }
        let older = began.len().saturating_sub(2);
        assert_eq!(filter.since(), began[older], "{position}");
    }
    assert!(began.len() >= 19, "{}", began.len());
    // What was dropped is forgotten: most of the first thousand.
    let known = (0..1_000).filter(|key| error_of(&filter, *key).is_some());
    assert!(known.count() < 50);
}

/// (1 − e^(−7/9.6))^7 = 0.996 % of a full generation, a key for 9.6 bits of which it sets seven.
#[test]
fn errors_are_those_of_theory_and_of_what_is_said() {
    let mut random = random();
    let full = (1.0 - (-7.0_f64 / 9.6).exp()).powi(7);
    assert!((full - 0.009_96).abs() < 0.000_01, "{full}");
    for (keys, trials) in [(1_000_u32, 400_u64), (10_000, 50), (100_000, 8)] {
        let asked = 4_000_000 / trials;
        for (generations, expected) in [(1, full), (2, 1.0 - (1.0 - full) * (1.0 - full))] {
            let (mut wrong, mut said) = (0_u64, 0.0);
            for _ in 0..trials {
                let salt = random.random::<u64>() & !((1 << 24) - 1);
                let mut filter = Bloom::new(keys).unwrap();
                for key in 0.. {
                    let held = filter.generations().count();
                    if held == generations && filter.newest.keys == keys {
                        break;
                    }
                    filter.insert(hash(salt | key), key);
                }
                let others = (0..asked).map(|other| !salt ^ other);
                wrong += others
                    .filter(|key| error_of(&filter, *key).is_some())
                    .count() as u64;
                said += error_of(&filter, salt).expect("the first key came");
            }
            let (rate, said) = (wrong as f64 / (trials * asked) as f64, said / trials as f64);
            println!(
                "{keys} keys, {generations} full: {rate:.5}, said {said:.5}, theory {expected:.5}"
            );
            // A standard error is 0.5 % of it, for what is asked; bits that are set stray less.
            assert!((rate / expected - 1.0).abs() < 0.03, "{rate}");
            assert!((said / expected - 1.0).abs() < 0.02, "{said}");
        }
    }
}

#[test]
fn an_empty_filter_denies_and_one_key_is_nearly_certain() {
    let mut filter = Bloom::new(1_000).unwrap();
    assert_eq!(filter.check(hash(1)), Seen::NotSeen { since: 0 });
    filter.insert(hash(1), 70);
    assert!(error_of(&filter, 1).is_some_and(|error| error < 1e-14));
    assert_eq!(filter.check(hash(2)), Seen::NotSeen { since: 0 });
}

#[test]
fn it_takes_as_much_room_as_is_said() {
    for (keys, bytes) in [(1, 8), (1_000, 1_200), (1_000_000, 1_200_000)] {
        assert_eq!(words_of(keys) * 8, bytes);
    }
    assert!(size_of::<Bloom>() <= 100, "{}", size_of::<Bloom>());
    let mut filter = Bloom::new(1_000).unwrap();
    assert_eq!(filter.to_bytes().len(), 14 + 12 + 1_200);
    (0..3_000).for_each(|key| filter.insert(hash(key), key));
    assert_eq!(filter.to_bytes().len(), 14 + 2 * (12 + 1_200));
    for keys in [0, KEYS_MAX + 1] {
        let refused = Bloom::new(keys).unwrap_err();
        assert!(refused.to_string().contains("1 to 16,777,216"), "{refused}");
    }
}

#[test]
fn bytes_that_are_none_are_refused_and_none_panics() {
    let of = |keys: u32, count: u64| {
        let mut filter = Bloom::new(keys).unwrap();
        (0..count).for_each(|key| filter.insert(hash(key), key));
        filter.to_bytes()
    };
    let sound = [
        of(20, 0),
        of(20, 9),
        of(20, 35),
        of(20, 300),
        of(1, 5),
        of(900, 4_000),
    ];
    hostile::check(&sound, 40, Bloom::from_bytes, Bloom::to_bytes);
    let with = |of: usize, at: usize, byte: u8| {
        let mut bytes = sound[of].clone();
        bytes[at] = byte;
        bytes
    };
    let size = GENERATION_HEAD_BYTES + 8 * words_of(20);
    let (newest, older) = (HEAD_BYTES, HEAD_BYTES + size);
    let mut third = with(3, 13, 3);
    third.extend_from_within(older..);
    for bytes in [
        // No keys in a generation, or too many; no generation, or three.
        with(1, 1, 0),
        with(1, 4, 2),
        with(0, 13, 0)[..HEAD_BYTES].to_vec(),
        third,
        // Something dropped where there is but one; a position of no key.
        with(1, 5, 1),
        with(0, newest + 4, 1),
        // More keys than fit, than bits, fewer than bits; an older one that is not full.
        with(1, newest, 21),
        with(0, newest, 1),
        with(1, newest, 1),
        with(2, older, 19),
        // The newest empty beside an older one.
        [&sound[3][..newest], &vec![0; size], &sound[3][older..]].concat(),
    ] {
        let error = Bloom::from_bytes(&bytes).expect_err("they are none");
        assert!(matches!(error, SketchError::Malformed(_)), "{error}");
    }
}
