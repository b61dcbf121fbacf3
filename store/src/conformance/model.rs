//! Seeded runs of writes, repeats, restarts and listings against plain vectors.

use std::sync::Arc;

use super::{Numbers, Place, State, all_rsvps, batch, counted, in_order, latest_rsvps, list, ok};
use crate::contract::Store;
use crate::rows::AsOf;

const STEPS: u64 = 120;
const RSVPS: u64 = 60;

/// One run; the seed is in every message.
pub async fn agrees_with_the_model(place: &mut dyn Place, seed: u64) {
    let mut numbers = Numbers(seed);
    let mut written: Vec<State> = Vec::new();
    let mut version = 0;
    let mut open: Arc<dyn Store> = place.open().await;
    for step in 0..STEPS {
        match numbers.below(10) {
            0 => {
                drop(open);
                place.close().await;
                open = place.open().await;
            }
            1..=3 => check(&*open, &mut numbers, &written, seed).await,
            _ => {
                let batch_of = numbers.below(40) as usize;
                let states = some(&mut numbers, &mut version, &written, batch_of);
                let outcome = ok(open.write(batch(&states)).await);
                let before = written.len();
                for state in states {
                    if !written.contains(&state) {
                        written.push(state);
                    }
                }
                let new = (written.len() - before) as u64;
                let old = batch_of as u64 - new;
                counted(
                    place,
                    &outcome,
                    new,
                    old,
                    &format!("seed {seed}, step {step}"),
                );
            }
        }
    }
    check(&*open, &mut numbers, &written, seed).await;
}

/// New states, and old ones again.
fn some(numbers: &mut Numbers, version: &mut u64, old: &[State], count: usize) -> Vec<State> {
    let mut states: Vec<State> = Vec::new();
    for _ in 0..count {
        if !old.is_empty() && numbers.below(4) == 0 {
            states.push(old[numbers.below(old.len() as u64) as usize].clone());
        } else if !states.is_empty() && numbers.below(8) == 0 {
            states.push(states[numbers.below(states.len() as u64) as usize].clone());
        } else {
            *version += numbers.below(3_000) + 1;
            let mtime_ms = numbers.below(1_000_000) as i64;
            let mut state = State::new(numbers.below(RSVPS), *version, mtime_ms);
            state.partition = (state.rsvp_id % 4) as u16;
            states.push(state);
        }
    }
    states
}

async fn check(store: &dyn Store, numbers: &mut Numbers, written: &[State], seed: u64) {
    let as_of = (numbers.below(2) == 0).then(|| AsOf {
        generation: 0,
        next_offsets: (0..4).map(|_| numbers.below(150_000)).collect(),
    });
    let page_size = numbers.below(50) as u32;
    let known: Vec<State> = (written.iter())
        .filter(|state| {
            let at = usize::from(state.partition);
            (as_of.as_ref()).is_none_or(|as_of| state.version < as_of.next_offsets[at])
        })
        .cloned()
        .collect();
    let latest: Vec<State> = (known.iter())
        .filter(|state| {
            let later =
                |other: &&State| other.rsvp_id == state.rsvp_id && other.version > state.version;
            known.iter().find(later).is_none()
        })
        .cloned()
        .collect();
    for (want, mut query) in [(known, all_rsvps()), (latest, latest_rsvps())] {
        (query.as_of, query.page_size) = (as_of.clone(), page_size);
        let found = list(store, query).await;
        assert_eq!(found, in_order(&want), "seed {seed}, as of {as_of:?}");
    }
}
