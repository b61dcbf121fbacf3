//! Against chance.

use super::*;

fn reservoir(size: u32, seed: u64, values: u64) -> Reservoir<u64> {
    let mut reservoir = Reservoir::new(size, seed).unwrap();
    for value in 0..values {
        reservoir.offer(|| value);
    }
    reservoir
}

/// Of 300 values, samples of 12: each is drawn as often as chance has it, the first as the last.
#[test]
fn every_value_has_the_same_chance() {
    const TRIALS: u64 = 10_000;
    let mut drawn = [0_u32; 300];
    for seed in 0..TRIALS {
        let reservoir = reservoir(12, seed, 300);
        assert_eq!((reservoir.values().len(), reservoir.count()), (12, 300));
        for value in reservoir.values() {
            drawn[*value as usize] += 1;
        }
    }
    let (mean, share) = (TRIALS as f64 * 0.04, 0.04);
    let variance = TRIALS as f64 * share * (1.0 - share);
    let stray = |n: &u32| (f64::from(*n) - mean).powi(2) / variance;
    let chi: f64 = drawn.iter().map(stray).sum();
    println!("χ² {chi:.1} of 300 values");
    // 299 degrees of freedom: beyond 378 once in a thousand times.
    assert!(chi < 378.0, "{chi}");
}

#[test]
fn few_values_are_all_there_and_many_are_mostly_not_asked_for() {
    for values in [0, 1, 9, 10] {
        let all: Vec<u64> = (0..values).collect();
        assert_eq!(reservoir(10, 5, values).values(), all);
    }
    let mut asked = 0;
    let mut reservoir = Reservoir::new(10, 5).unwrap();
    for _ in 0..1_000_000 {
        reservoir.offer(|| asked += 1);
    }
    // 10 + 10 · ln(100,000) are 125.
    assert!((80..190).contains(&asked), "{asked}");
}

#[test]
fn equal_seeds_give_equal_samples_and_a_state_goes_on_where_it_was() {
    let whole = reservoir(7, 3, 5_000);
    assert_eq!(reservoir(7, 3, 5_000), whole);
    assert_ne!(reservoir(7, 4, 5_000).values(), whole.values());
    let bytes = postcard::to_stdvec(&reservoir(7, 3, 1_234)).unwrap();
    let mut read: Reservoir<u64> = postcard::from_bytes(&bytes).unwrap();
    (1_234..5_000).for_each(|value| read.offer(|| value));
    assert_eq!(read, whole);
}

#[test]
fn sizes_that_there_are_not_are_refused() {
    for size in [0, SIZE_MAX + 1] {
        let refused = Reservoir::<u64>::new(size, 1).unwrap_err();
        assert!(refused.to_string().contains("1 to 10,000"), "{refused}");
    }
}
