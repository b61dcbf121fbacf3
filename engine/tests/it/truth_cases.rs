//! The table of truth: hand-written cases with their verdicts.

use headcount_engine::record::{Response, Rsvp, Stamp};
use headcount_engine::truth::VerdictKind::{self, Change, Echo, New, Outdated};
use headcount_engine::truth::{SEEN_MAX, Truth, TruthLimits};

const DAY_MS: i64 = 86_400_000;

/// One record: mtime in ms, what it says ("yes", "no", "wait", "yes+2"), and its verdict.
type Step = (i64, &'static str, VerdictKind);

/// Name, steps, the state at the end.
type Case = (&'static str, &'static [Step], &'static str);

const CASES: &[Case] = &[
    ("first seen", &[(1_000_700, "yes", New)], "yes"),
    (
        "sent again as it is",
        &[(1_000_700, "yes", New), (1_000_700, "yes", Echo)],
        "yes",
    ),
    (
        "31 times",
        &[
            (1_000_700, "no", New),
            (1_000_700, "no", Echo),
            (1_000_700, "no", Echo),
        ],
        "no",
    ),
    (
        "its echo, rounded up",
        &[(1_000_700, "yes", New), (1_001_000, "yes", Echo)],
        "yes",
    ),
    (
        "its echo, rounded down",
        &[(1_000_300, "yes", New), (1_000_000, "yes", Echo)],
        "yes",
    ),
    (
        "a change of mind",
        &[(1_000_700, "yes", New), (1_014_123, "no", Change)],
        "no",
    ),
    (
        "back and forth",
        &[
            (1_000_700, "yes", New),
            (1_002_123, "no", Change),
            (1_004_001, "yes", Change),
        ],
        "yes",
    ),
    (
        "the echo of the first state comes after the change and stays out",
        &[
            (1_000_700, "yes", New),
            (1_000_900, "no", Change),
            (1_001_000, "yes", Echo),
        ],
        "no",
    ),
    (
        "the exact first state comes after a rounded change",
        &[
            (1_000_700, "yes", New),
            (1_001_000, "no", Change),
            (1_000_700, "yes", Echo),
        ],
        "no",
    ),
    (
        "an original seen only through its rounded-up echo does not keep the change out",
        &[(1_001_000, "yes", New), (1_000_900, "no", Change)],
        "no",
    ),
    (
        "and when that original comes at last it is older",
        &[
            (1_001_000, "yes", New),
            (1_000_900, "no", Change),
            (1_000_700, "yes", Outdated),
        ],
        "no",
    ),
    (
        "both rounded: a second of slack",
        &[(1_002_000, "yes", New), (1_001_000, "no", Change)],
        "no",
    ),
    (
        "both rounded: more is too old",
        &[(1_003_000, "yes", New), (1_001_000, "no", Outdated)],
        "yes",
    ),
    (
        "one rounded: half a second of slack",
        &[(1_001_000, "yes", New), (1_000_500, "no", Change)],
        "no",
    ),
    (
        "one rounded: a millisecond more is too old",
        &[(1_001_000, "yes", New), (1_000_499, "no", Outdated)],
        "yes",
    ),
    (
        "none rounded: no slack",
        &[(1_000_701, "yes", New), (1_000_700 - 1, "no", Outdated)],
        "yes",
    ),
    (
        "equal mtimes: the later in the log holds",
        &[(1_000_700, "yes", New), (1_000_700, "no", Change)],
        "no",
    ),
    (
        "equal mtimes, and the first again",
        &[
            (1_000_700, "yes", New),
            (1_000_700, "no", Change),
            (1_000_700, "yes", Echo),
        ],
        "no",
    ),
    (
        "guests changed",
        &[(1_000_700, "yes", New), (1_005_300, "yes+2", Change)],
        "yes+2",
    ),
    (
        "guests changed, then the echo of each",
        &[
            (1_000_700, "yes", New),
            (1_005_300, "yes+2", Change),
            (1_005_000, "yes+2", Echo),
            (1_001_000, "yes", Echo),
        ],
        "yes+2",
    ),
    (
        "guests of a no changed",
        &[(1_000_700, "no", New), (1_000_900, "no+1", Change)],
        "no+1",
    ),
    (
        "a waiting list is a state",
        &[(1_000_700, "wait", New), (1_000_900, "yes", Change)],
        "yes",
    ),
    (
        "far older",
        &[(9_000_000, "yes", New), (1_000_000, "no", Outdated)],
        "yes",
    ),
    (
        "far older, twice",
        &[
            (9_000_000, "yes", New),
            (1_000_000, "no", Outdated),
            (1_000_000, "no", Echo),
        ],
        "yes",
    ),
    (
        "the rounding of an outdated record is no change",
        &[
            (1_001_400, "no", New),
            (1_000_700, "yes", Outdated),
            (1_001_000, "yes", Echo),
        ],
        "no",
    ),
    (
        "what is confirmed later is known to have held until then",
        &[
            (1_000_700, "yes", New),
            (1_009_300, "yes", Echo),
            (1_005_100, "no", Outdated),
            (1_009_400, "no", Change),
        ],
        "no",
    ),
    (
        "a rounded echo does not move the known time",
        &[
            (1_000_700, "yes", New),
            (1_001_000, "yes", Echo),
            (1_000_800, "no", Change),
        ],
        "no",
    ),
    (
        "an older record of the known state moves nothing",
        &[
            (1_009_300, "yes", New),
            (1_000_700, "yes", Echo),
            (1_005_100, "no", Outdated),
        ],
        "yes",
    ),
    (
        "501 ms is no rounding",
        &[
            (1_000_499, "yes", New),
            (1_000_600, "no", Change),
            (1_001_000, "yes", Change),
        ],
        "yes",
    ),
    (
        "before the epoch",
        &[
            (-1_000_300, "yes", New),
            (-1_000_000, "yes", Echo),
            (-999_000, "no", Change),
        ],
        "no",
    ),
];

/// One record of an event that is put off: mtime in ms, what it says, the day of the event (`None`: it names none), the day
/// of its stamp's watermark, and its verdict.
type Dated = (i64, &'static str, Option<i64>, i64, VerdictKind);

/// Name and steps. A state is held until a day after the event: what is said on a later day begins a new life.
const RESCHEDULED: &[(&str, &[Dated])] = &[
    (
        "an event that is not put off",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_009_300, "no", Some(20), 12, New),
        ],
    ),
    (
        "a newer record of the same state knows the new day",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_005_300, "yes", Some(20), 0, Echo),
            (1_009_300, "no", Some(20), 12, Change),
        ],
    ),
    (
        "so does one that is no newer than rounding makes it",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_001_000, "yes", Some(20), 0, Echo),
            (1_009_300, "no", Some(20), 12, Change),
        ],
    ),
    (
        "and one of the same mtime",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_000_700, "yes", Some(20), 0, Echo),
            (1_009_300, "no", Some(20), 12, Change),
        ],
    ),
    (
        "an older one knows nothing of it",
        &[
            (1_005_300, "yes", Some(10), 0, New),
            (1_000_700, "yes", Some(20), 0, Echo),
            (1_009_300, "no", Some(20), 12, New),
        ],
    ),
    (
        "an echo brings no day nearer",
        &[
            (1_000_700, "yes", Some(20), 0, New),
            (1_005_300, "yes", Some(10), 0, Echo),
            (1_009_300, "no", Some(20), 12, Change),
        ],
    ),
    (
        "a change knows the new day",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_005_300, "no", Some(20), 0, Change),
            (1_009_300, "yes", Some(20), 12, Change),
        ],
    ),
    (
        "also where it comes nearer",
        &[
            (1_000_700, "yes", Some(20), 0, New),
            (1_005_300, "no", Some(10), 0, Change),
            (1_009_300, "yes", Some(20), 12, New),
        ],
    ),
    (
        "but not where rounding alone makes it a change",
        &[
            (1_001_000, "yes", Some(20), 0, New),
            (1_000_900, "no", Some(10), 0, Change),
            (1_009_300, "yes", Some(20), 12, Change),
        ],
    ),
    (
        "put off twice, past the day first named",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_005_300, "yes", Some(20), 5, Echo),
            (1_007_300, "yes", Some(30), 12, Echo),
            (1_009_300, "no", Some(30), 22, Change),
            (1_011_300, "yes", Some(40), 32, New),
        ],
    ),
    (
        "the day is open again: a year from when it was last said",
        &[
            (1_000_700, "yes", Some(10), 0, New),
            (1_005_300, "yes", None, 0, Echo),
            (1_009_300, "no", None, 300, Change),
        ],
    ),
];

#[test]
fn an_event_that_is_put_off_keeps_its_states() {
    for (name, steps) in RESCHEDULED {
        let mut truth = Truth::new(TruthLimits::default());
        for (at, (mtime_ms, says, day, stamp_day, expected)) in steps.iter().enumerate() {
            let record = Rsvp {
                event_time_ms: day.map(|day| day * DAY_MS),
                ..record(*mtime_ms, says)
            };
            let stamp = stamp(stamp_day * DAY_MS);
            let verdict = truth.verdict(at as u64, &stamp, &record).kind();
            assert_eq!(verdict, *expected, "{name}: step {at}");
        }
    }
}

fn state(text: &str) -> (Response, u32) {
    let (response, guests) = text.split_once('+').unwrap_or((text, "0"));
    let response = match response {
        "yes" => Response::Yes,
        "no" => Response::No,
        _ => Response::Waitlist,
    };
    (response, guests.parse().expect("a number"))
}

fn record(mtime_ms: i64, says: &str) -> Rsvp<'static> {
    let (response, guests) = state(says);
    Rsvp {
        rsvp_id: 1,
        response,
        guests,
        mtime_ms,
        member_id: 2,
        event_id: "220819717",
        event_time_ms: Some(10 * DAY_MS),
        group_id: 3,
        country: "us",
        city: "Austin",
        topics: &["social"],
        place: None,
    }
}

fn stamp(watermark_ms: i64) -> Stamp {
    Stamp {
        source: 0,
        watermark_ms,
        stream_time_ms: watermark_ms,
    }
}

#[test]
fn every_case_of_the_table() {
    for (name, steps, end) in CASES {
        let mut truth = Truth::new(TruthLimits::default());
        let mut version = None;
        for (at, (mtime_ms, says, expected)) in steps.iter().enumerate() {
            let verdict = truth
                .verdict(at as u64, &stamp(0), &record(*mtime_ms, says))
                .kind();
            assert_eq!(verdict, *expected, "{name}: step {at}");
            if matches!(verdict, New | Change) {
                version = Some(at as u64);
            }
        }
        let counted = truth.counted(1).expect("it was seen");
        assert_eq!((counted.response, counted.guests), state(end), "{name}");
        assert_eq!(
            Some(counted.version),
            version,
            "{name}: the version is that of the accepted record"
        );
    }
}

#[test]
fn a_record_past_its_horizon_by_its_own_stamp_is_outdated() {
    let mut truth = Truth::new(TruthLimits::default());
    let event_ms = 10 * DAY_MS;
    assert_eq!(
        truth
            .verdict(0, &stamp(event_ms + DAY_MS), &record(5, "yes"))
            .kind(),
        Outdated
    );
    assert!(truth.is_empty(), "nothing is kept of it");
    assert_eq!(
        truth
            .verdict(1, &stamp(event_ms + DAY_MS - 1), &record(5, "yes"))
            .kind(),
        New
    );
    let timeless = Rsvp {
        rsvp_id: 9,
        event_time_ms: None,
        ..record(1_000_700, "yes")
    };
    assert_eq!(
        truth
            .verdict(2, &stamp(1_000_700 + 365 * DAY_MS), &timeless)
            .kind(),
        Outdated
    );
    assert_eq!(
        truth
            .verdict(3, &stamp(1_000_699 + 365 * DAY_MS), &timeless)
            .kind(),
        New
    );
    let repeat = truth
        .verdict(4, &stamp(1_000_700 + 365 * DAY_MS), &timeless)
        .kind();
    assert_eq!(
        repeat, Outdated,
        "an echo past the horizon is outdated as well"
    );
}

#[test]
fn what_is_remembered_of_one_rsvp_is_bounded_and_the_oldest_goes_first() {
    let mut truth = Truth::new(TruthLimits::default());
    let says = |i: i64| if i % 2 == 0 { "yes" } else { "no" };
    let states = 3 * SEEN_MAX as i64;
    for i in 0..states {
        truth.verdict(
            i as u64,
            &stamp(0),
            &record(1_000_001 + 10_000 * i, says(i)),
        );
    }
    let mut again = |i: i64| {
        truth
            .verdict(99, &stamp(0), &record(1_000_001 + 10_000 * i, says(i)))
            .kind()
    };
    assert_eq!(again(states - 2), Echo, "a recent one is remembered");
    assert_eq!(
        again(0),
        Outdated,
        "a forgotten one reads outdated, and alters nothing"
    );
}
