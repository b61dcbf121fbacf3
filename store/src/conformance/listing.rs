//! Listings: pages, filters, bounds in the past.

use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1;
use prost::Message as _;

use super::{
    FEED, Numbers, Place, State, all_results, all_rsvps, batch, in_order, latest_rsvps, list,
    list_results, ok,
};
use crate::error::StoreError;
use crate::rows::{AsOf, HistoryRow, ResultRow, WriteBatch};

/// A result that counted offsets below its window end.
pub(super) fn result(query: &str, end_ms: i64, group: Option<&str>, revision: u32) -> ResultRow {
    let as_of = Cursor::new(CursorKind::AsOf, 1, 0, vec![end_ms.unsigned_abs()]);
    let result = v1::WindowResult {
        query: query.to_owned(),
        plan_hash: "00ff".to_owned(),
        group: group.map(str::to_owned),
        revision: Some(revision),
        envelope: Some(v1::AnswerEnvelope {
            window_end: Some(prost_types::Timestamp {
                seconds: end_ms.div_euclid(1_000),
                nanos: (end_ms.rem_euclid(1_000) * 1_000_000) as i32,
            }),
            as_of: as_of.encode(),
            ..Default::default()
        }),
        ..Default::default()
    };
    let row = ResultRow::from_result(result.encode_to_vec().into());
    row.expect("a result that is whole")
}

/// RSVPs of which a third change their mind, some at equal times, some before 1970.
fn many(numbers: &mut Numbers) -> Vec<State> {
    let mut states = Vec::new();
    for version in 0..300u64 {
        let mtime_ms = numbers.below(200) as i64 - 100;
        let mut state = State::new(numbers.below(200), version * 1_024, mtime_ms);
        state.partition = (state.rsvp_id % 3) as u16;
        states.push(state);
    }
    states
}

fn latest_of<'a>(states: impl Iterator<Item = &'a State>) -> Vec<State> {
    let mut latest: Vec<State> = Vec::new();
    for state in states {
        match latest.iter_mut().find(|s| s.rsvp_id == state.rsvp_id) {
            Some(held) if held.version < state.version => *held = state.clone(),
            Some(_) => {}
            None => latest.push(state.clone()),
        }
    }
    latest
}

/// Pages of any size, over any range, give each row once and in order; tokens of another query,
/// or damaged ones, are refused.
pub async fn pages_join_without_gap_or_overlap(place: &mut dyn Place) {
    let store = place.open().await;
    let states = many(&mut Numbers(11));
    ok(store.write(batch(&states)).await);
    let latest = latest_of(states.iter());
    for (from_ms, to_ms) in [(None, None), (Some(-50), Some(40)), (Some(7), Some(7))] {
        let within = |row: &HistoryRow| {
            from_ms.is_none_or(|from| row.mtime_ms >= from)
                && to_ms.is_none_or(|to| row.mtime_ms < to)
        };
        for page_size in [0, 1, 7, 100, 5_000] {
            for (states, base) in [(&states, all_rsvps()), (&latest, latest_rsvps())] {
                let mut query = base;
                (query.from_ms, query.to_ms, query.page_size) = (from_ms, to_ms, page_size);
                let want: Vec<_> = in_order(states).into_iter().filter(within).collect();
                assert_eq!(list(&*store, query).await, want, "{page_size} {from_ms:?}");
            }
        }
    }
    let mut query = all_rsvps();
    query.page_size = 3;
    let page = ok(store.list_rsvps(query.clone()).await);
    assert_eq!(page.rows.len(), 3);
    query.page_token = page.next_page_token;
    query.page_size = 4;
    let next = ok(store.list_rsvps(query.clone()).await);
    assert_eq!(next.rows, in_order(&states)[3..7], "another size goes on");
    query.latest_only = true;
    let refused = store.list_rsvps(query.clone()).await;
    assert!(matches!(refused, Err(StoreError::BadPageToken { .. })));
    query.latest_only = false;
    query.page_token.pop();
    let refused = store.list_rsvps(query).await;
    assert!(matches!(refused, Err(StoreError::BadPageToken { .. })));
}

/// A plain test of what was written.
type Passes = fn(&v1::Rsvp) -> bool;

/// Filters, each with what it should let through.
fn filters() -> Vec<(v1::Filter, Passes)> {
    let filter = v1::Filter::default;
    vec![
        (
            v1::Filter {
                guests_min: Some(1),
                guests_max: Some(3),
                ..filter()
            },
            |rsvp| (1..3).contains(&rsvp.guests()),
        ),
        (
            v1::Filter {
                countries: vec!["gb".to_owned(), "de".to_owned()],
                group_ids: vec![1, 2],
                ..filter()
            },
            |rsvp| rsvp.rsvp_id % 3 != 0 && [1, 2].contains(&(rsvp.rsvp_id % 5)),
        ),
        (
            v1::Filter {
                topics: vec!["topic-4".to_owned(), "none".to_owned()],
                ..filter()
            },
            |rsvp| rsvp.rsvp_id % 6 == 4,
        ),
        (
            v1::Filter {
                event_ids: vec!["event-6".to_owned()],
                cities: vec!["City 1".to_owned(), "City 2".to_owned()],
                ..filter()
            },
            |rsvp| rsvp.rsvp_id % 7 == 6 && [1, 2].contains(&(rsvp.rsvp_id % 4)),
        ),
        (
            v1::Filter {
                bounding_box: Some(v1::BoundingBox {
                    south: 10.0,
                    west: -30.0,
                    north: 20.0,
                    east: 0.0,
                }),
                ..filter()
            },
            |rsvp| (10..20).contains(&(rsvp.rsvp_id % 80)) && rsvp.rsvp_id % 170 < 30,
        ),
        (
            v1::Filter {
                responses: vec![v1::Response::No.into()],
                ..filter()
            },
            |_| false,
        ),
    ]
}

/// Each field of a filter, against a plain test of what was written.
pub async fn filters_let_through_what_they_name(place: &mut dyn Place) {
    let store = place.open().await;
    let states = many(&mut Numbers(12));
    ok(store.write(batch(&states)).await);
    for (filter, passes) in filters() {
        let mut query = all_rsvps();
        query.filter = Some(filter.clone());
        query.page_size = 5;
        let mut want = states.clone();
        want.retain(|state| state.change().rsvp.is_some_and(|rsvp| passes(&rsvp)));
        assert_eq!(list(&*store, query).await, in_order(&want), "{filter:?}");
    }
    let mut query = all_rsvps();
    query.filter = Some(v1::Filter {
        responses: vec![99],
        ..v1::Filter::default()
    });
    let refused = store.list_rsvps(query).await;
    assert!(matches!(refused, Err(StoreError::InvalidFilter { .. })));
}

/// What was known at a cursor: later states are as if they had never been written.
pub async fn bounds_in_the_past_hold(place: &mut dyn Place) {
    let store = place.open().await;
    let states = many(&mut Numbers(13));
    ok(store.write(batch(&states)).await);
    for next_offsets in [
        vec![0, 0, 0],
        vec![100 * 1_024, 200 * 1_024 + 1, 150 * 1_024],
        vec![u64::MAX >> 16, 0],
        vec![u64::MAX >> 16; 3],
    ] {
        let known = |state: &&State| {
            let next = next_offsets.get(usize::from(state.partition));
            next.is_some_and(|next| state.version < *next)
        };
        let want: Vec<State> = states.iter().filter(known).cloned().collect();
        let as_of = AsOf {
            generation: 0,
            next_offsets: next_offsets.clone(),
        };
        let mut query = all_rsvps();
        query.as_of = Some(as_of.clone());
        assert_eq!(list(&*store, query).await, in_order(&want));
        let mut query = latest_rsvps();
        query.as_of = Some(as_of);
        query.page_size = 10;
        let want = latest_of(want.iter());
        assert_eq!(
            list(&*store, query).await,
            in_order(&want),
            "{next_offsets:?}"
        );
    }
}

/// Results by window end over all queries, or of one, or of a group, or as known at a cursor.
pub async fn results_come_in_order(place: &mut dyn Place) {
    let store = place.open().await;
    let mut rows = Vec::new();
    for end in [-5_000, 0, 10_000, 20_000] {
        for query in ["a", "a b", "b"] {
            for group in [None, Some(""), Some("a\0"), Some("gb"), Some("us")] {
                for revision in [0, 1, 300] {
                    rows.push(result(query, end, group, revision));
                }
            }
        }
    }
    let mut shuffled = rows.clone();
    let mut numbers = Numbers(14);
    for at in (1..shuffled.len()).rev() {
        shuffled.swap(at, numbers.below(at as u64 + 1) as usize);
    }
    for part in shuffled.chunks(50) {
        let batch = WriteBatch {
            feed: FEED.to_owned(),
            results: part.to_vec(),
            ..Default::default()
        };
        assert_eq!(ok(store.write(batch).await).written, part.len() as u64);
    }
    for page_size in [1, 16, 1_000] {
        let mut query = all_results();
        query.page_size = page_size;
        assert_eq!(
            list_results(&*store, query.clone()).await,
            rows,
            "{page_size}"
        );
        query.query = "a b".to_owned();
        (query.from_ms, query.to_ms) = (Some(0), Some(20_000));
        query.group = Some("gb".to_owned());
        let mut want = rows.clone();
        want.retain(|row| {
            row.query == "a b"
                && (0..20_000).contains(&row.window_end_ms)
                && row.group.as_deref() == Some("gb")
        });
        assert_eq!(list_results(&*store, query).await, want);
        let mut query = all_results();
        query.as_of = Some(AsOf {
            generation: 0,
            next_offsets: vec![10_000],
        });
        let mut want = rows.clone();
        want.retain(|row| row.window_end_ms.unsigned_abs() <= 10_000);
        assert_eq!(list_results(&*store, query).await, want);
    }
}
