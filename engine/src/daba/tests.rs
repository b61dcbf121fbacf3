//! Against adding all up anew, with values whose order shows, and additions counted.

use std::cell::Cell;
use std::collections::VecDeque;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::{Daba, Sum};

thread_local! {
    static ADDITIONS: Cell<u32> = const { Cell::new(0) };
}

/// The numbers from one to another, which are only added where the next one follows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Run(Option<(u32, u32)>);

impl Sum for Run {
    fn add(&mut self, younger: &Self) {
        ADDITIONS.set(ADDITIONS.get() + 1);
        self.0 = match (self.0, younger.0) {
            (Some((from, to)), Some((next, last))) => {
                assert_eq!(to + 1, next, "what follows");
                Some((from, last))
            }
            (one, other) => one.or(other),
        };
    }
}

fn check(daba: &Daba<Run>, all: &VecDeque<u32>) {
    let expected = all.front().copied().zip(all.back().copied());
    assert_eq!(daba.sum(), Run(expected), "{all:?}");
    assert_eq!(daba.slots.len(), all.len());
}

/// A step with so many additions at most; the sum that a test asks for is one more, and not of the step.
fn counted(most: u32, step: impl FnOnce()) {
    ADDITIONS.set(0);
    step();
    assert!(ADDITIONS.get() <= most, "{} additions", ADDITIONS.get());
}

#[test]
fn the_sum_is_that_of_what_is_held_at_every_step_of_any_order() {
    for seed in 0..400 {
        println!("seed {seed}");
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let (mut daba, mut all) = (Daba::<Run>::default(), VecDeque::new());
        let mut next = 0;
        for _ in 0..60 {
            // Phases that grow, shrink and empty it.
            let grows = random.random_range(0..=10);
            for _ in 0..random.random_range(1..30) {
                if random.random_range(0..10) < grows {
                    counted(3, || daba.push(Run(Some((next, next)))));
                    all.push_back(next);
                    next += 1;
                } else {
                    counted(2, || daba.pop());
                    all.pop_front();
                }
                check(&daba, &all);
            }
        }
    }
}

#[test]
fn a_window_that_slides_has_a_constant_cost_and_one_that_empties_begins_anew() {
    let (mut daba, mut all) = (Daba::<Run>::default(), VecDeque::new());
    for next in 0..5_000_u32 {
        counted(3, || daba.push(Run(Some((next, next)))));
        all.push_back(next);
        if all.len() > 360 {
            counted(2, || daba.pop());
            all.pop_front();
        }
        check(&daba, &all);
    }
    for _ in 0..400 {
        counted(2, || daba.pop());
        all.pop_front();
        check(&daba, &all);
    }
}
