//! The known numbers, and how to ask for them.

use headcount_sdk::v1::{Dimension, GetHeadcountResponse, TopKRequest, Unit, View};
use headcount_sdk::{Client, Replica};

use crate::harness::dev::counts;
use crate::harness::recorded_lines;
use crate::oracle::record::{Record, read};
use crate::oracle::totals::{Rows, latest, rows};
use crate::oracle::truth::judge;

/// Records of the recording.
pub(crate) const RECORDS: u64 = 2_460;
/// Records, new, changes, echoes, outdated.
pub(crate) const ONCE: [u64; 5] = [RECORDS, 1_851, 137, 472, 0];
/// The same when it is fed twice: everything repeats what is known.
pub(crate) const TWICE: [u64; 5] = [2 * RECORDS, 1_851, 137, 2_932, 0];

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

/// Checks what records meant.
pub(crate) fn check_counts(headcount: &GetHeadcountResponse, expected: [u64; 5]) {
    let records = headcount.records.as_ref().expect("records are counted");
    assert_eq!(counts(records), expected);
}

/// Every row of every view against the oracle's: RSVPs and people by key, and the latest states.
pub(crate) fn check_replica(replica: &Replica) {
    let lines = recorded_lines();
    let records = read(lines.iter().map(String::as_str));
    let (_, deltas) = judge(&records);
    let latest = latest(&deltas);
    let id = |record: &Record| vec![record.rsvp_id.to_string()];
    let event = |record: &Record| vec![record.event_id.clone()];
    let group = |record: &Record| vec![record.group_id.to_string()];
    let country = |record: &Record| vec![record.country.clone()];
    let topics = |record: &Record| record.topics.iter().cloned().collect();
    check_view(replica, View::Rsvps, rows(&latest, id));
    check_view(replica, View::Events, rows(&latest, event));
    check_view(replica, View::Groups, rows(&latest, group));
    check_view(replica, View::Countries, rows(&latest, country));
    check_view(replica, View::Topics, rows(&latest, topics));
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
