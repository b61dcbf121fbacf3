//! Sliding windows over deltas, each from scratch.

use std::collections::{BTreeMap, BTreeSet};

use headcount_sdk::v1::{Estimate, Firing, LateRecord, WindowResult};

use super::record::Record;
use super::truth::Delta;

/// The groups that a state is in.
pub(crate) type Keys = fn(&Record) -> Vec<String>;

/// A continuous query, with its top topics.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Query {
    pub(crate) size_ms: i64,
    pub(crate) slide_ms: i64,
    pub(crate) lateness_ms: i64,
    pub(crate) top_topics: usize,
    /// Whether windows hold what was taken in them, rather than what was said in them.
    pub(crate) stream_time: bool,
    /// Which states count.
    pub(crate) passes: fn(&Record) -> bool,
    /// What it is grouped by.
    pub(crate) keys: Keys,
    /// Whether members, groups and events are told apart.
    pub(crate) distinct: bool,
}

/// The standing query where nothing is configured.
pub(crate) const STANDING: Query = Query {
    size_ms: 300_000,
    slide_ms: 10_000,
    lateness_ms: 0,
    top_topics: 10,
    stream_time: false,
    passes: |_| true,
    keys: |record| vec![record.country.clone()],
    distinct: false,
};

/// A row of a window, in the order in which rows are put out: everything that does not depend on
/// where records lie in the log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    pub(crate) fired_ms: i64,
    pub(crate) revision: u32,
    pub(crate) group: Option<String>,
    pub(crate) late: bool,
    pub(crate) start_ms: i64,
    pub(crate) end_ms: i64,
    pub(crate) yes: i64,
    pub(crate) no: i64,
    pub(crate) net: i64,
    pub(crate) people: i64,
    pub(crate) records: u64,
    pub(crate) top: Vec<(String, i64, i64)>,
    /// Members, groups and events, where they are told apart.
    pub(crate) distinct: Option<[u64; 3]>,
}

impl Row {
    /// A row as it was put out.
    pub(crate) fn of(result: &WindowResult) -> Self {
        let envelope = result.envelope.clone().unwrap_or_default();
        let top = result.top_topics.iter();
        Self {
            fired_ms: ms(envelope.watermark),
            group: result.group.clone(),
            revision: result.revision.expect("0 is shown"),
            late: result.firing() == Firing::Late,
            start_ms: ms(envelope.window_start),
            end_ms: ms(envelope.window_end),
            yes: result.rsvps_yes.expect("0 is shown"),
            no: result.rsvps_no.expect("0 is shown"),
            net: result.rsvps_net.expect("0 is shown"),
            people: result.people.expect("0 is shown"),
            records: result.records.expect("0 is shown"),
            top: top
                .map(|entry| (entry.key.clone(), entry.rsvps_yes(), entry.people()))
                .collect(),
            distinct: result.distinct_members.as_ref().map(|members| {
                let others = [&result.distinct_groups, &result.distinct_events];
                let [groups, events] = others.map(|of| exact(of.as_ref().expect("all are told")));
                [exact(members), groups, events]
            }),
        }
    }
}

/// A count that says it is exact.
fn exact(count: &Estimate) -> u64 {
    let all = [count.estimate, count.lower, count.upper].map(Option::unwrap_or_default);
    assert!(count.exact() && all == [count.estimate(); 3], "{count:?}");
    assert_eq!((count.confidence(), &*count.method), (1.0, "exact"));
    count.estimate() as u64
}

/// A record that no window takes any more.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Late {
    pub(crate) rsvp_id: u64,
    pub(crate) mtime_ms: i64,
    pub(crate) watermark_ms: i64,
    pub(crate) stream_time_ms: i64,
    /// Of the last window that it belongs to.
    pub(crate) window_end_ms: i64,
    /// How far the watermark lies beyond the end of its pane and the allowed lateness.
    pub(crate) late_by_ms: i64,
}

impl Late {
    /// A late record as it was put out.
    pub(crate) fn of(late: &LateRecord) -> Self {
        let stamp = late.stamp.clone().expect("a late record is stamped");
        let rsvp = late.rsvp.as_ref().expect("a late record is whole");
        let late_by = late.late_by.expect("0 is shown");
        Self {
            rsvp_id: rsvp.rsvp_id,
            mtime_ms: ms(rsvp.mtime),
            watermark_ms: stamp.watermark_ms,
            stream_time_ms: stamp.stream_time_ms,
            window_end_ms: ms(late.window_end),
            late_by_ms: late_by.seconds * 1_000 + i64::from(late_by.nanos) / 1_000_000,
        }
    }
}

/// A time in ms since 1970; one that is missing is like none.
fn ms(time: Option<prost_types::Timestamp>) -> i64 {
    time.map_or(i64::MIN, |time| {
        time.seconds * 1_000 + i64::from(time.nanos) / 1_000_000
    })
}

impl Query {
    /// The sides of a delta that count: what is taken back, and what is added.
    fn sides<'a>(&self, delta: &'a Delta) -> Vec<(&'a Record, i64)> {
        let before = delta.before.as_ref().map(|before| (before, -1));
        let sides = before.into_iter().chain([(&delta.now, 1)]);
        sides.filter(|(record, _)| (self.passes)(record)).collect()
    }
}

/// A delta that is in time, with the pane that it is in.
struct Placed<'a> {
    delta: &'a Delta,
    pane_ms: i64,
    /// The first firing that holds it.
    from_ms: i64,
}

/// All rows of a query in the order in which they are put out, and the records that are late.
pub(crate) fn rows(query: Query, deltas: &[Delta]) -> (Vec<Row>, Vec<Late>) {
    let Query {
        size_ms, slide_ms, ..
    } = query;
    let (mut placed, mut late) = (Vec::new(), Vec::new());
    for delta in deltas.iter().filter(|delta| !query.sides(delta).is_empty()) {
        let time_ms = if query.stream_time {
            delta.now.stream_time_ms
        } else {
            delta.now.mtime_ms
        };
        let pane_ms = time_ms / slide_ms * slide_ms;
        let pane_end = pane_ms + slide_ms;
        let stamp = delta.now.watermark_ms;
        let late_by_ms = stamp - (pane_end + query.lateness_ms);
        if late_by_ms >= 0 {
            late.push(Late {
                rsvp_id: delta.now.rsvp_id,
                mtime_ms: delta.now.mtime_ms,
                watermark_ms: stamp,
                stream_time_ms: delta.now.stream_time_ms,
                window_end_ms: pane_ms + size_ms,
                late_by_ms,
            });
            continue;
        }
        // A firing at T holds the records whose stamp is below T; T is a multiple of the slide.
        let above_stamp = (stamp / slide_ms + 1) * slide_ms;
        placed.push(Placed {
            delta,
            pane_ms,
            from_ms: above_stamp.max(pane_end),
        });
    }
    let mut firings = BTreeSet::new();
    for one in &placed {
        for n in 1..=size_ms / slide_ms {
            let end_ms = one.pane_ms + n * slide_ms;
            firings.insert((end_ms.max(one.from_ms), end_ms));
        }
    }
    let mut rows = Vec::new();
    for (fired_ms, end_ms) in firings {
        let inside = placed.iter().filter(|one| {
            (end_ms - size_ms..end_ms).contains(&one.pane_ms) && one.from_ms <= fired_ms
        });
        let inside: Vec<&Delta> = inside.map(|one| one.delta).collect();
        rows.extend(window(query, &inside, fired_ms, end_ms));
    }
    rows.sort();
    (rows, late)
}

/// The rows of one firing of one window: the total, and one for each group.
fn window(query: Query, inside: &[&Delta], fired_ms: i64, end_ms: i64) -> Vec<Row> {
    let revision = u32::try_from((fired_ms - end_ms) / query.slide_ms).expect("few firings");
    let mut rows: BTreeMap<Option<String>, Row> = BTreeMap::new();
    let mut topics: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    let mut told_apart: [BTreeSet<String>; 3] = Default::default();
    for delta in inside {
        if (query.passes)(&delta.now) {
            let (member, group) = (delta.now.member_id, delta.now.group_id);
            let keys = [
                member.to_string(),
                group.to_string(),
                delta.now.event_id.clone(),
            ];
            for (set, key) in told_apart.iter_mut().zip(keys) {
                set.insert(key);
            }
        }
        let mut touched = BTreeSet::new();
        for (record, sign) in query.sides(delta) {
            let keys = (query.keys)(record).into_iter().map(Some);
            for group in std::iter::once(None).chain(keys) {
                let row = rows.entry(group.clone()).or_insert_with(|| Row {
                    fired_ms,
                    group: group.clone(),
                    revision,
                    late: fired_ms > end_ms,
                    start_ms: end_ms - query.size_ms,
                    end_ms,
                    yes: 0,
                    no: 0,
                    net: 0,
                    people: 0,
                    records: 0,
                    top: Vec::new(),
                    distinct: None,
                });
                row.yes += sign * i64::from(record.response == "yes");
                row.no += sign * i64::from(record.response == "no");
                row.net = row.yes - row.no;
                row.people += sign * record.people();
                row.records += u64::from(touched.insert(group));
            }
            if record.response == "yes" {
                for topic in &record.topics {
                    let (yes, people) = topics.entry(topic).or_default();
                    *yes += sign;
                    *people += sign * record.people();
                }
            }
        }
    }
    if let Some(total) = rows.get_mut(&None) {
        total.top = top(topics, query.top_topics);
        total.distinct = (query.distinct).then(|| told_apart.map(|set| set.len() as u64));
    }
    rows.into_values().collect()
}

/// Topics with most RSVPs that say yes, above 0, ties by key.
fn top(topics: BTreeMap<&str, (i64, i64)>, k: usize) -> Vec<(String, i64, i64)> {
    let all = topics.into_iter();
    let mut list: Vec<(String, i64, i64)> = all
        .filter(|(_, (yes, _))| *yes > 0)
        .map(|(topic, (yes, people))| (topic.to_owned(), yes, people))
        .collect();
    list.sort_by_key(|(topic, yes, _)| (-yes, topic.clone()));
    list.truncate(k);
    list
}
