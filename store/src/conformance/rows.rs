//! Rows: written once, in any order, with their position, and forgotten.

use super::{
    FEED, Place, State, all_results, all_rsvps, batch, counted, in_order, latest_rsvps, list,
    list_results, listing, ok,
};
use crate::error::StoreError;
use crate::rows::{Applied, LoadPosition, WriteBatch};

/// Three RSVPs, of which the first takes three states and the second two.
fn states() -> Vec<State> {
    vec![
        State::new(1, 1_024, 10_000),
        State::new(2, 1_025, 9_000),
        State::new(1, 2_048, 11_000),
        State::new(3, 2_049, 500),
        State::new(1, 3_072, 11_000),
        State::new(2, 4_096, 8_900),
    ]
}

fn latest() -> Vec<State> {
    let all = states();
    vec![all[3].clone(), all[4].clone(), all[5].clone()]
}

/// A second write is the same write: also within a batch, also of states long superseded.
pub async fn the_same_rows_again_change_nothing(place: &mut dyn Place) {
    let store = place.open().await;
    let first = ok(store.write(batch(&states())).await);
    counted(place, &first, 6, 0, "the first write");
    let again = ok(store.write(batch(&states())).await);
    counted(place, &again, 0, 6, "the same again");
    for state in states() {
        let twice = ok(store.write(batch(&[state.clone(), state])).await);
        counted(place, &twice, 0, 2, "twice in a batch");
    }
    assert_eq!(list(&*store, all_rsvps()).await, in_order(&states()));
    assert_eq!(list(&*store, latest_rsvps()).await, in_order(&latest()));
    let results = WriteBatch {
        feed: FEED.to_owned(),
        results: vec![listing::result("q", 1_000, None, 0)],
        ..Default::default()
    };
    let first = ok(store.write(results.clone()).await);
    counted(place, &first, 1, 0, "a result");
    let again = ok(store.write(results).await);
    counted(place, &again, 0, 1, "the same result");
    assert_eq!(list_results(&*store, all_results()).await.len(), 1);
}

/// Every order of the same writes, in one batch or many, leads to the same rows.
pub async fn latest_is_by_version_in_any_order(place: &mut dyn Place) {
    let store = place.open().await;
    let all = states();
    let mut orders = Vec::new();
    permute(&mut all.clone(), 0, &mut orders);
    for (number, order) in orders.iter().enumerate().step_by(37) {
        let feed = format!("order-{number}");
        let size = number % order.len() + 1;
        for part in order.chunks(size) {
            let mut batch = batch(part);
            batch.feed.clone_from(&feed);
            ok(store.write(batch).await);
        }
        let mut query = all_rsvps();
        query.feed.clone_from(&feed);
        assert_eq!(list(&*store, query).await, in_order(&all), "order {number}");
        let mut query = latest_rsvps();
        query.feed = feed;
        let found = list(&*store, query).await;
        assert_eq!(found, in_order(&latest()), "order {number}");
    }
    assert!(
        list(&*store, all_rsvps()).await.is_empty(),
        "feeds are apart"
    );
}

fn permute(states: &mut Vec<State>, from: usize, into: &mut Vec<Vec<State>>) {
    if from == states.len() {
        into.push(states.clone());
        return;
    }
    for at in from..states.len() {
        states.swap(from, at);
        permute(states, from + 1, into);
        states.swap(from, at);
    }
}

/// What was answered is there after a restart, and goes on from there.
pub async fn rows_survive_a_restart(place: &mut dyn Place) {
    for upto in 1..=states().len() {
        let store = place.open().await;
        ok(store.write(batch(&states()[upto - 1..upto])).await);
        drop(store);
        place.close().await;
        let store = place.open().await;
        let found = list(&*store, all_rsvps()).await;
        assert_eq!(found, in_order(&states()[..upto]));
        drop(store);
        place.close().await;
    }
}

fn position(next_offset: u64, expected: Option<u64>) -> LoadPosition {
    LoadPosition {
        channel: "changes".to_owned(),
        group: "load".to_owned(),
        partition: 3,
        next_offset,
        applied: Applied {
            epoch: 7,
            source: next_offset * 2,
        },
        expected,
    }
}

/// Rows and position are one: a position that is not where the writer believes it refuses both.
pub async fn a_position_moves_with_its_rows(place: &mut dyn Place) {
    let store = place.open().await;
    let kept = store.load_position(FEED, "changes", "load", 3).await;
    assert_eq!(ok(kept), None);
    let write = |state: usize, position| WriteBatch {
        position: Some(position),
        ..batch(&states()[state..=state])
    };
    ok(store.write(write(0, position(1_024, None))).await);
    let refused = store.write(write(1, position(2_048, None))).await;
    assert!(
        matches!(
            refused,
            Err(StoreError::OffsetConflict {
                actual: Some(1_024),
                expected: None,
                ..
            })
        ),
        "{refused:?}"
    );
    let wrong = store.write(write(1, position(2_048, Some(5)))).await;
    assert!(matches!(wrong, Err(StoreError::OffsetConflict { .. })));
    assert_eq!(list(&*store, all_rsvps()).await, in_order(&states()[..1]));
    ok(store.write(write(1, position(2_048, Some(1_024)))).await);
    drop(store);
    place.close().await;
    let store = place.open().await;
    let kept = ok(store.load_position(FEED, "changes", "load", 3).await);
    assert_eq!(kept, Some(position(2_048, Some(2_048))));
    let others = store.load_position(FEED, "changes", "load", 2).await;
    assert_eq!(ok(others), None);
    assert_eq!(list(&*store, all_rsvps()).await, in_order(&states()[..2]));
    let offsets = store.committed_offsets(FEED, "changes", "load").await;
    assert_eq!(ok(offsets), [(3, 2_048)]);
}

/// Superseded states and results go by stream time, latest states stay, and what was forgotten
/// does not come back by a second write.
pub async fn old_history_is_forgotten(place: &mut dyn Place) {
    let store = place.open().await;
    let mut rows = batch(&states());
    rows.results = vec![
        listing::result("q", 9_999, None, 0),
        listing::result("q", 10_000, None, 0),
    ];
    ok(store.write(rows.clone()).await);
    // Stream time is mtime + 1,000: of the superseded, 9,000 goes; 10,000 and 11,000 stay.
    let mut steps = 0;
    while !ok(store.expire(FEED, 10_001).await).done {
        steps += 1;
        assert!(steps < 100, "expiry does not end");
    }
    let kept: Vec<State> = (states().into_iter())
        .filter(|state| state.mtime_ms + 1_000 >= 10_001)
        .collect();
    for round in ["expired", "written again"] {
        let found = list(&*store, all_rsvps()).await;
        assert_eq!(found, in_order(&kept), "{round}");
        let found = list(&*store, latest_rsvps()).await;
        assert_eq!(found, in_order(&latest()), "{round}");
        let found = list_results(&*store, all_results()).await;
        assert!(found.is_empty(), "{round}: {found:?}");
        let again = ok(store.write(rows.clone()).await);
        counted(place, &again, 0, 8, round);
    }
    // A bound does not fall.
    ok(store.expire(FEED, 0).await);
    assert_eq!(list(&*store, all_rsvps()).await, in_order(&kept));
}

/// A row that is never taken keeps no other out, and the position back, until it is moved alone.
pub async fn a_refused_row_holds_the_position(place: &mut dyn Place) {
    let store = place.open().await;
    let mut bad = listing::result("q", 2_000, None, 0);
    bad.plan_hash = "f".repeat(65);
    let good = listing::result("q", 1_000, None, 0);
    let with = |results, position| WriteBatch {
        feed: FEED.to_owned(),
        results,
        position: Some(position),
        ..Default::default()
    };
    let outcome = store.write(with(vec![good, bad.clone()], position(1_024, None)));
    let outcome = ok(outcome.await);
    let [refusal] = &outcome.refused[..] else {
        panic!("{outcome:?}");
    };
    assert_eq!((refusal.is_result, refusal.index), (true, 1), "{refusal:?}");
    assert!(refusal.reason.contains("plan hash"), "{refusal:?}");
    assert_eq!(list_results(&*store, all_results()).await.len(), 1);
    let kept = store.load_position(FEED, "changes", "load", 3);
    assert_eq!(ok(kept.await), None, "not before it is elsewhere");
    let alone = ok(store.write(with(Vec::new(), position(1_024, None))).await);
    assert!(alone.refused.is_empty());
    let kept = ok(store.load_position(FEED, "changes", "load", 3).await);
    assert_eq!(kept, Some(position(1_024, Some(1_024))));
    // Whoever is behind is told so all the same.
    let behind = store.write(with(vec![bad], position(2_048, None))).await;
    assert!(
        matches!(behind, Err(StoreError::OffsetConflict { .. })),
        "{behind:?}"
    );
}
