//! The known numbers, and how to ask for them.

use std::collections::BTreeMap;

use headcount_proto::position::Cursor;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, Dimension, GetHeadcountResponse, TopKRequest, Unit, View};
use headcount_sdk::{Client, Replica};

use crate::harness::dev::counts;
use crate::harness::read::channel;
use crate::harness::recorded_lines;
use crate::oracle::record::{Record, read};
use crate::oracle::totals::{Rows, VIEWS, last_changes, latest, rows};
use crate::oracle::truth::{Delta, Verdict, judge};

/// Records of the recording.
pub(crate) const RECORDS: u64 = 2_460;
/// Records, new, changes, echoes, outdated.
pub(crate) const ONCE: [u64; 5] = [RECORDS, 1_851, 137, 472, 0];
/// The same when it is fed twice: everything repeats what is known.
pub(crate) const TWICE: [u64; 5] = [2 * RECORDS, 1_851, 137, 2_932, 0];

/// People of some events, and when their numbers last changed, ms: who says no to the second and
/// the third came later, and changed no number.
const EVENTS: [(&str, i64, i64); 3] = [
    ("220819717", 59, 1_425_790_270_303),
    ("219910060", 2, 1_425_789_818_999),
    ("221001220", 1, 1_425_788_882_551),
];

/// Five keys with their numbers.
type Top = [(&'static str, i64); 5];

const TOPICS: Top = [
    ("social", 460),
    ("socialnetwork", 307),
    ("newintown", 284),
    ("fun-times", 268),
    ("outdoors", 245),
];
const TOPICS_BY_PEOPLE: Top = [
    ("social", 791),
    ("socialnetwork", 618),
    ("newintown", 523),
    ("fun-times", 481),
    ("singles", 472),
];
const COUNTRIES: Top = [("us", 990), ("au", 110), ("ca", 72), ("jp", 27), ("sg", 24)];
const COUNTRIES_BY_PEOPLE: Top = [
    ("us", 1_244),
    ("au", 275),
    ("jp", 80),
    ("ca", 77),
    ("sg", 30),
];

/// Asks for all numbers that are known, but for the counts of records.
pub(crate) async fn check_truth(client: &Client, headcount: &GetHeadcountResponse) {
    let found = [
        headcount.rsvps_yes(),
        headcount.rsvps_no(),
        headcount.rsvps_waitlist(),
        headcount.people(),
        headcount.members_yes(),
        headcount.members(),
        headcount.events(),
        headcount.groups(),
    ];
    assert_eq!(found, [1_330, 521, 0, 1_827, 1_084, 1_484, 1_695, 1_396]);
    let envelope = headcount
        .envelope
        .as_ref()
        .expect("an answer says what it is");
    assert!(envelope.exact() && envelope.whole());
    let event = client.event("220819717").await.expect("it was seen");
    assert_eq!(event.people(), 59);
    for (dimension, unit, expected) in [
        (Dimension::Topic, Unit::Rsvps, TOPICS),
        (Dimension::Topic, Unit::People, TOPICS_BY_PEOPLE),
        (Dimension::Country, Unit::Rsvps, COUNTRIES),
        (Dimension::Country, Unit::People, COUNTRIES_BY_PEOPLE),
    ] {
        let request = TopKRequest {
            dimension: dimension.into(),
            unit: unit.into(),
            k: 5,
            ..Default::default()
        };
        let answer = client.top_k(request).await.expect("a ranking is answered");
        let found: Vec<(&str, i64)> = answer
            .entries
            .iter()
            .map(|entry| match unit {
                Unit::People => (entry.key.as_str(), entry.people()),
                _ => (entry.key.as_str(), entry.rsvps_yes()),
            })
            .collect();
        assert_eq!(found, expected, "{dimension:?} by {unit:?}");
    }
}

/// Asks for some events, where the log has the recording in its order.
pub(crate) async fn check_events(client: &Client) {
    for (event_id, people, last_change_ms) in EVENTS {
        let event = client.event(event_id).await.expect("it was seen");
        let last_change = event.last_change.expect("it has changed");
        let found_ms = last_change.seconds * 1_000 + i64::from(last_change.nanos) / 1_000_000;
        assert_eq!((event.people(), found_ms), (people, last_change_ms));
    }
}

/// Checks what records meant.
pub(crate) fn check_counts(headcount: &GetHeadcountResponse, expected: [u64; 5]) {
    let records = headcount.records.as_ref().expect("records are counted");
    assert_eq!(counts(records), expected);
}

fn recorded() -> Vec<Record> {
    read(recorded_lines().iter().map(String::as_str))
}

/// Every row of every view against the oracle's: RSVPs and people by key, when they last changed,
/// and the latest states.
pub(crate) fn check_replica(replica: &Replica) {
    let (_, deltas) = judge(&recorded());
    check_rows(replica, &deltas);
    for (view, keys) in VIEWS {
        let expected = match view {
            View::Rsvps => last_states(&deltas),
            _ => last_changes(&deltas, keys),
        };
        let found: BTreeMap<String, Option<i64>> = replica
            .rows(view)
            .map(|row| (row.key.clone(), row.last_change_ms))
            .collect();
        assert_eq!(found, expected, "{view:?}: when rows last changed");
    }
}

fn check_rows(replica: &Replica, deltas: &[Delta]) {
    let latest = latest(deltas);
    for (view, keys) in VIEWS {
        check_view(replica, view, rows(&latest, keys));
    }
    for row in replica.rows(View::Rsvps) {
        let state = row.rsvp.as_ref().expect("a row of this view has its RSVP");
        let known = latest[&state.rsvp_id];
        assert_eq!(
            (
                state.member_id,
                &state.event_id,
                state.group_id,
                state.mtime_ms
            ),
            (
                known.member_id,
                &known.event_id,
                known.group_id,
                known.mtime_ms
            )
        );
        assert_eq!(
            (state.response().as_str_name(), i64::from(state.guests())),
            (response_name(&known.response), known.guests)
        );
    }
}

/// When each RSVP took its state, by key: every state that it takes changes its row.
fn last_states(deltas: &[Delta]) -> BTreeMap<String, Option<i64>> {
    let states = latest(deltas).into_iter();
    states
        .map(|(rsvp_id, state)| (rsvp_id.to_string(), Some(state.mtime_ms)))
        .collect()
}

/// The version of every latest state is the place in the log of the record that the oracle has it
/// from.
pub(crate) async fn check_versions(client: &Client, replica: &Replica) {
    let generation = Cursor::decode(replica.cursor())
        .expect("a service's cursor is one")
        .generation;
    let input = channel(client, Channel::Rsvps).await.into_iter();
    let offsets: BTreeMap<u64, u64> = input
        .filter_map(|taken| match taken.record?.payload? {
            Payload::Rsvp(record) => Some((record.ordinal, taken.offset?)),
            _ => None,
        })
        .collect();
    let records = recorded();
    let (verdicts, _) = judge(&records);
    let judged = records.iter().zip(verdicts).zip(1_u64..);
    let states: BTreeMap<u64, u64> = judged
        .filter(|((_, verdict), _)| matches!(verdict, Verdict::New | Verdict::Change))
        .map(|((record, _), ordinal)| (record.rsvp_id, ordinal))
        .collect();
    for row in replica.rows(View::Rsvps) {
        let state = row.rsvp.as_ref().expect("a row of this view has its RSVP");
        let offset = offsets[&states[&state.rsvp_id]];
        let expected = (u64::from(generation) << 48) | offset;
        assert_eq!(state.version, expected, "{}", state.rsvp_id);
    }
}

/// The contract's name of a feed's word.
pub(crate) fn response_name(word: &str) -> &'static str {
    match word {
        "yes" => "RESPONSE_YES",
        "no" => "RESPONSE_NO",
        "waitlist" => "RESPONSE_WAITLIST",
        other => panic!("the feed has no answer {other}"),
    }
}

fn check_view(replica: &Replica, view: View, expected: Rows) {
    let mut found: Rows = replica
        .rows(view)
        .map(|row| (row.key.clone(), (row.rsvps_yes(), row.people())))
        .collect();
    // A key that all its RSVPs have left stays, at 0.
    found.retain(|key, row| *row != (0, 0) || expected.contains_key(key));
    assert_eq!(found, expected, "{view:?}");
}
