//! Parses records anew and judges them by definitions of its own, which share nothing with the
//! generator's code.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use headcount_simulator::generator::{FEED_RECORDS_PER_S, Generator, Options, Record};
use serde_json::Value;

use crate::harness::{mtime, recorded_lines};

pub(crate) const COUNT: usize = 40_000;
pub(crate) const SEEDS: [u64; 2] = [1, 20_150_308];
pub(crate) const START_MS: i64 = 1_425_788_568_167;

pub(crate) fn options(seed: u64, records_per_s: f64) -> Options {
    Options {
        seed,
        start_mtime_ms: START_MS,
        records_per_s,
    }
}

/// One record, parsed.
pub(crate) struct Seen {
    pub(crate) raw: Record,
    pub(crate) json: Value,
    pub(crate) rsvp: u64,
    pub(crate) yes: bool,
    pub(crate) guests: u64,
    pub(crate) mtime_ms: i64,
}

impl Seen {
    pub(crate) fn state(&self) -> (bool, u64) {
        (self.yes, self.guests)
    }

    pub(crate) fn whole(&self) -> bool {
        self.mtime_ms % 1_000 == 0
    }
}

pub(crate) fn feed(seed: u64) -> Vec<Seen> {
    println!("seed {seed}");
    let records = Generator::new(options(seed, FEED_RECORDS_PER_S)).take(COUNT);
    let seen: Vec<Seen> = records.map(parse).collect();
    assert_eq!(seen.len(), COUNT);
    seen
}

pub(crate) fn parse(raw: Record) -> Seen {
    let json: Value = serde_json::from_str(&raw.json).expect("every record is JSON");
    let number = |key: &str| json[key].as_u64().expect("a whole number");
    let yes = match json["response"].as_str() {
        Some("yes") => true,
        Some("no") => false,
        other => panic!("response {other:?}"),
    };
    let (rsvp, guests) = (number("rsvp_id"), number("guests"));
    let mtime_ms = json["mtime"].as_i64().expect("mtime is a whole number");
    assert_eq!(mtime_ms, raw.mtime_ms);
    Seen {
        raw,
        json,
        rsvp,
        yes,
        guests,
        mtime_ms,
    }
}

/// What a record is to one who knows all before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    New,
    Echo,
    Again,
    Change,
}

/// A state (yes, guests) and its mtime.
type Known = ((bool, u64), i64);

/// Classifies by content and mtime alone: the same (state, mtime) again; the state seen before with
/// mtime rounded to a whole second; another state.
pub(crate) fn kinds(seen: &[Seen]) -> Vec<Kind> {
    let mut known: HashMap<u64, Vec<Known>> = HashMap::new();
    let kind = |record: &Seen| {
        let before = known.entry(record.rsvp).or_default();
        let rounds = |&(state, mtime_ms): &Known| {
            state == record.state() && record.whole() && (mtime_ms - record.mtime_ms).abs() <= 500
        };
        let kind = if before.is_empty() {
            Kind::New
        } else if before.contains(&(record.state(), record.mtime_ms)) {
            Kind::Again
        } else if before.iter().any(rounds) {
            Kind::Echo
        } else {
            Kind::Change
        };
        before.push((record.state(), record.mtime_ms));
        kind
    };
    seen.iter().map(kind).collect()
}

pub(crate) fn share<T>(of: &[T], wanted: impl Fn(&T) -> bool) -> f64 {
    of.iter().filter(|item| wanted(item)).count() as f64 / of.len() as f64
}

pub(crate) fn quantile(sorted: &[f64], probability: f64) -> f64 {
    sorted[((sorted.len() - 1) as f64 * probability) as usize]
}

#[track_caller]
pub(crate) fn within(what: &str, value: f64, bounds: Range<f64>) {
    println!("{what}: {value:.4}");
    assert!(
        bounds.contains(&value),
        "{what} is {value}, not in {bounds:?}"
    );
}

/// How many different ids there are at `path`, and the share of RSVPs that the most frequent tenth
/// of them has.
pub(crate) fn spread(seen: &[Seen], path: &str) -> (f64, f64) {
    let mut rsvps: HashMap<String, HashSet<u64>> = HashMap::new();
    for record in seen {
        let id = record.json.pointer(path).map(Value::to_string);
        let id = id.expect("an id");
        rsvps.entry(id).or_default().insert(record.rsvp);
    }
    let mut counts: Vec<usize> = rsvps.values().map(HashSet::len).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let head: usize = counts[..counts.len() / 10].iter().sum();
    let all: usize = counts.iter().sum();
    (counts.len() as f64, head as f64 / all as f64)
}

#[test]
fn the_judge_finds_in_the_recording_what_was_measured_there() {
    let mut newest = i64::MIN;
    let lines = recorded_lines();
    let records = lines.into_iter().map(|json| {
        let mtime_ms = mtime(&json);
        newest = newest.max(mtime_ms);
        let arrival_ms = newest;
        Record {
            json,
            mtime_ms,
            arrival_ms,
        }
    });
    let seen: Vec<Seen> = records.map(parse).collect();
    let kinds = kinds(&seen);
    let count = |wanted: &[Kind]| kinds.iter().filter(|kind| wanted.contains(kind)).count();
    let counts = [
        count(&[Kind::New]),
        count(&[Kind::Change]),
        count(&[Kind::Echo, Kind::Again]),
    ];
    assert_eq!(counts, [1_851, 137, 472]);
    assert_eq!(spread(&seen, "/member/member_id").0, 1_484.0);
    assert_eq!(spread(&seen, "/event/event_id").0, 1_695.0);
    assert_eq!(spread(&seen, "/group/group_id").0, 1_396.0);
}
