//! The final truth in numbers.

use std::collections::{BTreeMap, BTreeSet};

use headcount_sdk::v1::View;

use super::record::Record;
use super::truth::Delta;
use super::windows::Keys;

/// The feed in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) yes: i64,
    pub(crate) no: i64,
    pub(crate) people: i64,
    pub(crate) members_yes: i64,
    pub(crate) members: i64,
    pub(crate) events: i64,
    pub(crate) groups: i64,
}

/// Rows of a view: RSVPs that say yes, and people, by key.
pub(crate) type Rows = BTreeMap<String, (i64, i64)>;

/// Every view, with the keys that a state has in it.
pub(crate) const VIEWS: [(View, Keys); 5] = [
    (View::Rsvps, |record| vec![record.rsvp_id.to_string()]),
    (View::Events, |record| vec![record.event_id.clone()]),
    (View::Groups, |record| vec![record.group_id.to_string()]),
    (View::Countries, |record| vec![record.country.clone()]),
    (View::Topics, |record| {
        record.topics.iter().cloned().collect()
    }),
];

/// The latest state of each RSVP.
pub(crate) fn latest(deltas: &[Delta]) -> BTreeMap<u64, &Record> {
    let states = deltas.iter().map(|delta| (delta.now.rsvp_id, &delta.now));
    states.collect()
}

/// Counts the latest states.
pub(crate) fn totals(latest: &BTreeMap<u64, &Record>) -> Totals {
    let all = || latest.values().copied();
    let yes = || all().filter(|record| record.response == "yes");
    let distinct = |keys: BTreeSet<String>| keys.len() as i64;
    Totals {
        yes: yes().count() as i64,
        no: all().filter(|record| record.response == "no").count() as i64,
        people: all().map(Record::people).sum(),
        members_yes: distinct(yes().map(|r| r.member_id.to_string()).collect()),
        members: distinct(all().map(|r| r.member_id.to_string()).collect()),
        events: distinct(all().map(|r| r.event_id.clone()).collect()),
        groups: distinct(all().map(|r| r.group_id.to_string()).collect()),
    }
}

/// The rows of a view whose keys `keys` takes from a record.
pub(crate) fn rows(latest: &BTreeMap<u64, &Record>, keys: impl Fn(&Record) -> Vec<String>) -> Rows {
    let mut rows = Rows::new();
    for record in latest.values() {
        for key in keys(record) {
            let row = rows.entry(key).or_default();
            row.0 += i64::from(record.response == "yes");
            row.1 += record.people();
        }
    }
    rows
}

/// When the numbers of a view's rows last changed, by key: the newest mtime of what altered them;
/// none where the row is there and nothing has.
pub(crate) fn last_changes(
    deltas: &[Delta],
    keys: impl Fn(&Record) -> Vec<String>,
) -> BTreeMap<String, Option<i64>> {
    let mut rows: BTreeMap<String, Option<i64>> = BTreeMap::new();
    for Delta { before, now } in deltas {
        let mut altered: BTreeMap<String, (i64, i64)> = BTreeMap::new();
        let taken_back = before.iter().map(|before| (before, -1));
        for (record, sign) in taken_back.chain([(now, 1)]) {
            for key in keys(record) {
                let numbers = altered.entry(key).or_default();
                numbers.0 += sign * i64::from(record.response == "yes");
                numbers.1 += sign * record.people();
            }
        }
        for (key, numbers) in altered {
            let row = rows.entry(key).or_default();
            if numbers != (0, 0) {
                *row = Some(now.mtime_ms).max(*row);
            }
        }
    }
    rows
}

/// The first `k` rows by RSVPs or by people, ties by key.
pub(crate) fn top(rows: &Rows, k: usize, people: bool) -> Vec<(String, i64)> {
    let mut list: Vec<(String, i64)> = rows
        .iter()
        .map(|(key, (yes, heads))| (key.clone(), if people { *heads } else { *yes }))
        .collect();
    list.sort_by_key(|(key, count)| (-count, key.clone()));
    list.truncate(k);
    list
}
