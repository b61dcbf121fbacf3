//! The oracle against what is known apart from it, and against a window written out by hand.

use std::collections::BTreeSet;

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{LogRecord, PositionedRecord, SourceEvent, SourceEventKind, Stamp};

use super::as_of::Cuts;
use super::record::{Record, read};
use super::totals::{Totals, last_changes, latest, rows, top, totals};
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
fn a_row_changes_with_its_numbers() {
    let said = |rsvp_id: u64, response: &str, mtime_ms: i64| Record {
        rsvp_id,
        ..record(response, mtime_ms)
    };
    let last = |said: &[Record]| {
        let (_, deltas) = judge(said);
        last_changes(&deltas, |record| vec![record.event_id.clone()])["e"]
    };
    let mut all = vec![said(1, "no", 20_001)];
    assert_eq!(last(&all), None, "a no counts for nothing");
    all.push(said(3, "yes", 40_001));
    all.push(said(4, "yes", 10_001));
    assert_eq!(last(&all), Some(40_001), "what comes late is older");
    all.push(said(3, "no", 50_001));
    assert_eq!(last(&all), Some(50_001), "a yes is taken back");
}

#[test]
fn a_cut_is_the_end_of_the_batch_in_which_the_watermark_came() {
    let event = |kind: SourceEventKind, source: &str, watermark_ms: i64| {
        Payload::SourceEvent(SourceEvent {
            stamp: Some(Stamp {
                source: source.to_owned(),
                watermark_ms,
                stream_time_ms: watermark_ms,
            }),
            kind: kind.into(),
            next_ordinal: 0,
        })
    };
    let at = |offset: u64, payload: Payload| PositionedRecord {
        partition: Some(0),
        offset: Some(offset),
        record: Some(LogRecord {
            payload: Some(payload),
        }),
        ..PositionedRecord::default()
    };
    use SourceEventKind::{End, Heartbeat, Idle, Join};
    let mut input = vec![
        at(0, event(Join, "a", 100)),
        at(1, event(Heartbeat, "a", 200)),
        at(1_024, event(Join, "b", 200)),
        at(2_048, event(Heartbeat, "a", 300)),
        at(3_072, event(Idle, "b", 200)),
        at(4_096, event(End, "a", 300)),
    ];
    let cuts = Cuts::read(&input);
    let found = [100, 200, 300, 301].map(|fired_ms| cuts.at(fired_ms));
    assert_eq!(found, [[1_024], [1_024], [4_096], [5_120]]);
    input.extend(
        [at(1_024, event(Join, "a", 300))].map(|other| PositionedRecord {
            partition: Some(1),
            ..other
        }),
    );
    assert_eq!(Cuts::read(&input).at(300), [4_096, 2_048]);
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
