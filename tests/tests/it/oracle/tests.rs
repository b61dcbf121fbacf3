//! The oracle against what is known apart from it, and against a window written out by hand.

use std::collections::BTreeSet;

use super::record::{Record, read};
use super::totals::{Totals, latest, rows, top, totals};
use super::truth::{Delta, Verdict, counts, judge};
use super::windows;
use crate::harness::recorded_lines;

fn record(response: &str, mtime_ms: i64) -> Record {
    Record {
        rsvp_id: 1,
        response: response.to_owned(),
        guests: 0,
        mtime_ms,
        member_id: 1,
        event_id: "e".to_owned(),
        event_time_ms: None,
        group_id: 1,
        country: "us".to_owned(),
        city: "Boston".to_owned(),
        place: None,
        topics: BTreeSet::from(["tea".to_owned()]),
        watermark_ms: 0,
        stream_time_ms: mtime_ms,
    }
}

#[test]
fn the_oracle_gives_the_numbers_known_of_the_recording() {
    let lines = recorded_lines();
    let records = read(lines.iter().map(String::as_str));
    let (verdicts, deltas) = judge(&records);
    assert_eq!(counts(&verdicts), [2_460, 1_851, 137, 472, 0]);
    let latest = latest(&deltas);
    let expected = Totals {
        yes: 1_330,
        no: 521,
        people: 1_827,
        members_yes: 1_084,
        members: 1_484,
        events: 1_695,
        groups: 1_396,
    };
    assert_eq!(totals(&latest), expected);
    let countries = rows(&latest, |record| vec![record.country.clone()]);
    assert_eq!(
        top(&countries, 2, true),
        [("us".to_owned(), 1_244), ("au".to_owned(), 275)]
    );
}

#[test]
fn the_cases_of_the_contract() {
    let verdicts = |said: &[(&str, i64)]| {
        let records: Vec<Record> = said.iter().map(|(what, ms)| record(what, *ms)).collect();
        judge(&records).0
    };
    use Verdict::{Change, Echo, New, Outdated};
    let first = verdicts(&[("yes", 1_000_700), ("no", 1_000_900), ("yes", 1_001_000)]);
    assert_eq!(
        first,
        [New, Change, Echo],
        "the feed's rounding changes no mind"
    );
    let second = verdicts(&[("yes", 1_000_700), ("no", 1_001_000), ("yes", 1_000_700)]);
    assert_eq!(second, [New, Change, Echo]);
    let far = verdicts(&[("yes", 9_000_700), ("no", 1_000_700)]);
    assert_eq!(far, [New, Outdated]);
}

#[test]
fn a_filter_counts_the_side_that_passes_it() {
    let query = windows::Query {
        size_ms: 10_000,
        slide_ms: 10_000,
        passes: |record| record.response == "no",
        keys: |record| record.topics.iter().cloned().collect(),
        ..windows::STANDING
    };
    let (yes, no) = (record("yes", 15_000), record("no", 25_000));
    let deltas = [
        Delta {
            before: None,
            now: yes.clone(),
        },
        Delta {
            before: Some(yes),
            now: no,
        },
    ];
    let (rows, _) = windows::rows(query, &deltas);
    let found: Vec<_> = rows
        .iter()
        .map(|row| (row.group.as_deref(), row.start_ms, row.yes, row.no))
        .collect();
    assert_eq!(
        found,
        [(None, 20_000, 0, 1), (Some("tea"), 20_000, 0, 1)],
        "a yes is neither counted nor taken back"
    );
}

#[test]
fn a_window_counts_what_a_record_changed_when_it_did() {
    let delta = |before: Option<Record>, now: Record| Delta { before, now };
    let (yes, no) = (record("yes", 15_000), record("no", 25_000));
    let query = windows::Query {
        size_ms: 20_000,
        slide_ms: 10_000,
        lateness_ms: 0,
        top_topics: 1,
        ..windows::STANDING
    };
    let deltas = [delta(None, yes.clone()), delta(Some(yes), no)];
    let (rows, late) = windows::rows(query, &deltas);
    assert!(late.is_empty());
    let totals = rows.iter().filter(|row| row.group.is_none());
    let found: Vec<_> = totals
        .map(|row| (row.start_ms, row.end_ms, row.yes, row.no, row.records))
        .collect();
    // The last window holds the change alone: what it took back was said before it.
    assert_eq!(
        found,
        [
            (0, 20_000, 1, 0, 1),
            (10_000, 30_000, 0, 1, 2),
            (20_000, 40_000, -1, 1, 1)
        ]
    );
}
