//! Promises of what is left when all has come to rest.

use std::collections::BTreeMap;

use headcount_sdk::v1::WindowResult;
use prost::Message as _;

use super::record::{Ended, History, Told};
use crate::oracle::truth::judge;
use crate::oracle::windows::{Row, STANDING, rows};

/// Where two lists part, if they do.
fn parting<T: PartialEq + std::fmt::Debug>(found: &[T], expected: &[T]) -> Result<(), String> {
    let both = found.len().max(expected.len());
    let Some(at) = (0..both).find(|at| found.get(*at) != expected.get(*at)) else {
        return Ok(());
    };
    Err(format!(
        "{} in place of {}; number {at} is {:?}, not {:?}",
        found.len(),
        expected.len(),
        found.get(at),
        expected.get(at)
    ))
}

fn bytes(results: &[WindowResult]) -> Vec<Vec<u8>> {
    results.iter().map(WindowResult::encode_to_vec).collect()
}

/// Every window of the feed, each firing of it once, in order.
pub(crate) fn results_are_those_of_the_oracle(_: &History, ended: &Ended) -> Result<(), String> {
    let (_, deltas) = judge(&ended.feed);
    let (expected, _) = rows(STANDING, &deltas);
    let found: Vec<Row> = ended.results.iter().map(Row::of).collect();
    parting(&found, &expected)
}

/// A pipeline that has nothing but the log of records comes to the same results, byte for byte.
pub(crate) fn a_replay_gives_the_same_results(_: &History, ended: &Ended) -> Result<(), String> {
    if bytes(&ended.replayed) == bytes(&ended.results) {
        return Ok(());
    }
    parting(&ended.replayed, &ended.results)?;
    Err("they say the same in other bytes".to_owned())
}

/// Who watches a query and goes on by its cursors gets every result once, in order.
pub(crate) fn who_watches_gets_each_result_once(
    history: &History,
    ended: &Ended,
) -> Result<(), String> {
    let mut watched: BTreeMap<usize, Vec<&Vec<u8>>> = BTreeMap::new();
    for (call, _, told) in history.answered() {
        if let Told::Results(results) = told {
            watched.entry(call.client).or_default().extend(results);
        }
    }
    let expected = bytes(&ended.results);
    let number = |bytes: &Vec<u8>| expected.iter().position(|known| known == bytes);
    let all: Vec<Option<usize>> = (0..expected.len()).map(Some).collect();
    for (client, results) in watched {
        let got: Vec<Option<usize>> = results.into_iter().map(number).collect();
        parting(&got, &all).map_err(|found| format!("client {client}: {found}"))?;
    }
    Ok(())
}

/// The store holds every state that an RSVP took, once, and no other.
pub(crate) fn the_store_holds_every_state(_: &History, ended: &Ended) -> Result<(), String> {
    let mut stored = ended.stored.clone();
    stored.sort_unstable();
    parting(&stored, &ended.states())
}

/// Who follows the views has every row of them in the end, and no other; a key that all its RSVPs have
/// left may stay, at 0.
pub(crate) fn who_follows_views_ends_with_every_row(
    _: &History,
    ended: &Ended,
) -> Result<(), String> {
    for (view, expected) in ended.rows() {
        let mut found = ended.views.get(&view).cloned().unwrap_or_default();
        found.retain(|key, row| *row != (0, 0) || expected.contains_key(key));
        let [found, expected] = [found, expected].map(|rows| rows.into_iter().collect::<Vec<_>>());
        parting(&found, &expected).map_err(|found| format!("{view:?}: {found}"))?;
    }
    Ok(())
}
