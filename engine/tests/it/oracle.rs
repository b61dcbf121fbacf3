//! The oracle: every window from scratch, over all deltas, with no panes, no partitions and no state of the engine.
//!
//! Written from the contract, apart from the engine: truth keeps everything it has ever seen, each window looks at every delta.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use headcount_engine::pane::GroupKey;
use headcount_engine::query::{GroupBy, Query, TimeDomain};
use headcount_engine::record::Response;
use headcount_engine::result::{Firing, WindowResult};
use headcount_engine::view::ViewKey;

use crate::feed::{Record, Stamped, partition_of};

/// What one record did: what was counted before, what is counted now.
pub(crate) struct Delta {
    pub(crate) old: Option<Record>,
    pub(crate) new: Record,
    pub(crate) watermark_ms: i64,
    pub(crate) stream_time_ms: i64,
}

struct Known {
    counted: Record,
    held_ms: i64,
    seen: Vec<(i64, Response, u32)>,
}

const DAY_MS: i64 = 86_400_000;

/// New and changed records, as the contract's Truth has them.
pub(crate) fn deltas(records: &[Stamped]) -> Vec<Delta> {
    let mut known: HashMap<u64, Known> = HashMap::new();
    let mut deltas = Vec::new();
    for (record, watermark_ms, stream_time_ms) in records {
        let horizon = record
            .event_time_ms
            .map_or(record.mtime_ms + 365 * DAY_MS, |time| time + DAY_MS);
        if horizon <= *watermark_ms {
            continue;
        }
        let now = (record.mtime_ms, record.response, record.guests);
        let whole = |ms: i64| ms.rem_euclid(1_000) == 0;
        let old = match known.get_mut(&record.rsvp_id) {
            None => None,
            Some(state) => {
                let repeats = |seen: &(i64, Response, u32)| {
                    (seen.1, seen.2) == (now.1, now.2)
                        && (seen.0 == now.0 || (whole(now.0) && (seen.0 - now.0).abs() <= 500))
                };
                let rounded = state.seen.iter().any(repeats);
                state.seen.push(now);
                let same = (state.counted.response, state.counted.guests) == (now.1, now.2);
                if same && !(whole(now.0) && (now.0 - state.held_ms).abs() <= 500) {
                    state.held_ms = state.held_ms.max(now.0);
                }
                let slack = [now.0, state.held_ms]
                    .iter()
                    .filter(|ms| whole(**ms))
                    .count() as i64
                    * 500;
                if same || rounded || now.0 + slack < state.held_ms {
                    continue;
                }
                state.held_ms = now.0;
                Some(std::mem::replace(&mut state.counted, record.clone()))
            }
        };
        if old.is_none() {
            known.insert(
                record.rsvp_id,
                Known {
                    counted: record.clone(),
                    held_ms: now.0,
                    seen: vec![now],
                },
            );
        }
        let (watermark_ms, stream_time_ms) = (*watermark_ms, *stream_time_ms);
        deltas.push(Delta {
            old,
            new: record.clone(),
            watermark_ms,
            stream_time_ms,
        });
    }
    deltas
}

/// When the numbers of each partition's share of a row last changed: the newest mtime of what altered them; none where the row
/// is there and nothing has. An RSVP's own row changes with its state.
pub(crate) fn last_changes(
    deltas: &[Delta],
    partitions: usize,
) -> BTreeMap<(ViewKey, usize), Option<i64>> {
    let keys = |record: &Record| -> BTreeSet<ViewKey> {
        let topics = record.topics.iter();
        let topics = topics.map(|topic| ViewKey::Topic(topic.as_str().into()));
        let others = [
            ViewKey::Event(record.event_id.as_str().into()),
            ViewKey::Group(record.group_id),
            ViewKey::Country(record.country.as_str().into()),
        ];
        topics.chain(others).collect()
    };
    let mut shares: BTreeMap<(ViewKey, usize), Option<i64>> = BTreeMap::new();
    for Delta { old, new, .. } in deltas {
        let partition = partition_of(&new.event_id, partitions);
        shares.insert((ViewKey::Rsvp(new.rsvp_id), partition), Some(new.mtime_ms));
        let mut altered: BTreeMap<ViewKey, (i64, i64)> = BTreeMap::new();
        for (record, sign) in old.iter().map(|old| (old, -1)).chain([(new, 1)]) {
            for key in keys(record) {
                let numbers = altered.entry(key).or_default();
                numbers.0 += sign * i64::from(record.response == Response::Yes);
                numbers.1 += sign * record.people();
            }
        }
        for (key, numbers) in altered {
            let share = shares.entry((key, partition)).or_default();
            if numbers != (0, 0) {
                *share = Some(new.mtime_ms).max(*share);
            }
        }
    }
    shares
}

/// Every record as it comes, for queries that count records.
pub(crate) fn every_record(records: &[Stamped]) -> Vec<Delta> {
    let delta = |(record, watermark_ms, stream_time_ms): &Stamped| Delta {
        old: None,
        new: record.clone(),
        watermark_ms: *watermark_ms,
        stream_time_ms: *stream_time_ms,
    };
    records.iter().map(delta).collect()
}

fn passes(query: &Query, record: &Record) -> bool {
    let filter = &query.filter;
    let any =
        |list: &[String], of: &dyn Fn(&String) -> bool| list.is_empty() || list.iter().any(of);
    let inside = |(lat, lon): (f64, f64)| {
        filter
            .bounding_box
            .is_none_or(|b| b.south <= lat && lat < b.north && b.west <= lon && lon < b.east)
    };
    (filter.responses.is_empty() || filter.responses.contains(&record.response))
        && filter.guests_min.is_none_or(|min| min <= record.guests)
        && filter.guests_max.is_none_or(|max| record.guests < max)
        && any(&filter.countries, &|country| *country == record.country)
        && any(&filter.cities, &|city| *city == record.city)
        && any(&filter.topics, &|topic| record.topics.contains(topic))
        && any(&filter.event_ids, &|event| *event == record.event_id)
        && (filter.group_ids.is_empty() || filter.group_ids.contains(&record.group_id))
        && (filter.bounding_box.is_none() || record.place.is_some_and(inside))
}

fn keys(query: &Query, record: &Record) -> BTreeSet<GroupKey> {
    let text = |text: &String| GroupKey::Text(text.as_str().into());
    match query.group_by {
        GroupBy::None => BTreeSet::new(),
        GroupBy::Country => [text(&record.country)].into(),
        GroupBy::City => [text(&record.city)].into(),
        GroupBy::Topic => record.topics.iter().map(text).collect(),
        GroupBy::Group => [GroupKey::Id(record.group_id)].into(),
        GroupBy::Event => [text(&record.event_id)].into(),
        GroupBy::Guests => [GroupKey::Id(u64::from(record.guests))].into(),
    }
}

/// A row as text; everything but distinct counts, cuts and whether the window is whole.
pub(crate) fn line(result: &WindowResult) -> String {
    let top: Vec<String> = result
        .top_topics
        .iter()
        .map(|t| format!("{}:{}:{}", t.key, t.rsvps_yes, t.people))
        .collect();
    let c = &result.counts;
    format!(
        "{} {} {:?} r{} [{},{}) {:?} yes {} no {} people {} guests {} records {} top {}",
        result.watermark_ms,
        result.query,
        result.group,
        result.revision,
        result.window_start_ms,
        result.window_end_ms,
        result.firing,
        c.rsvps_yes,
        c.rsvps_no,
        c.people,
        c.guests,
        c.records,
        top.join(",")
    )
}

/// One expected row and the distinct (members, groups, events) of its window.
pub(crate) struct Expected {
    pub(crate) at_ms: i64,
    pub(crate) group: Option<GroupKey>,
    pub(crate) revision: i64,
    pub(crate) line: String,
    pub(crate) distinct: (usize, usize, usize),
}

struct Placed<'a> {
    delta: &'a Delta,
    old: Option<&'a Record>,
    new: Option<&'a Record>,
    pane_start: i64,
    sealed_at: i64,
}

/// All rows of a query, in the order of the contract, and how many records are late for it.
pub(crate) fn results(query: &Query, deltas: &[Delta]) -> (Vec<Expected>, usize) {
    let (size, slide) = (query.window.size_ms, query.window.slide_ms);
    let mut placed = Vec::new();
    let mut late = 0;
    for delta in deltas {
        let (old, new) = (
            delta.old.as_ref().filter(|r| passes(query, r)),
            Some(&delta.new).filter(|r| passes(query, r)),
        );
        if old.is_none() && new.is_none() {
            continue;
        }
        let time = match query.time {
            TimeDomain::Event => delta.new.mtime_ms,
            TimeDomain::Stream => delta.stream_time_ms,
        };
        let pane_start = time.div_euclid(slide) * slide;
        let pane_end = pane_start + slide;
        if pane_end + query.allowed_lateness_ms <= delta.watermark_ms {
            late += 1;
            continue;
        }
        // The first step at which a firing holds it: the first above its stamp, and not before its pane is over.
        let sealed_at = pane_end.max((delta.watermark_ms.div_euclid(slide) + 1) * slide);
        placed.push(Placed {
            delta,
            old,
            new,
            pane_start,
            sealed_at,
        });
    }
    let mut firings: BTreeSet<(i64, i64)> = BTreeSet::new();
    for one in &placed {
        for end in (1..=size / slide).map(|n| one.pane_start + n * slide) {
            firings.insert((end.max(one.sealed_at), end));
        }
    }
    let mut rows = Vec::new();
    for (at_ms, end) in firings {
        let inside = |one: &&Placed<'_>| {
            end - size <= one.pane_start && one.pane_start < end && one.sealed_at <= at_ms
        };
        let window: Vec<&Placed<'_>> = placed.iter().filter(inside).collect();
        rows.extend(window_rows(query, &window, end, at_ms));
    }
    rows.sort_by(|a, b| (a.at_ms, &a.group, a.revision).cmp(&(b.at_ms, &b.group, b.revision)));
    (rows, late)
}

#[derive(Default)]
struct Sum([i64; 5]);

impl Sum {
    fn add(&mut self, record: &Record, weight: i64) {
        self.0[0] += weight * i64::from(record.response == Response::Yes);
        self.0[1] += weight * i64::from(record.response == Response::No);
        self.0[2] += weight * record.people();
        self.0[3] += weight * i64::from(record.guests);
    }
}

fn window_rows(query: &Query, window: &[&Placed<'_>], end: i64, at_ms: i64) -> Vec<Expected> {
    let mut sums: BTreeMap<Option<GroupKey>, Sum> = BTreeMap::new();
    let mut topics: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    let mut distinct: (BTreeSet<u64>, BTreeSet<u64>, BTreeSet<&str>) = Default::default();
    for one in window {
        let mut touched: BTreeSet<Option<GroupKey>> = [None].into();
        for (side, weight) in [(one.old, -1), (one.new, 1)] {
            let Some(record) = side else { continue };
            let rows: BTreeSet<_> = keys(query, record)
                .into_iter()
                .map(Some)
                .chain([None])
                .collect();
            for row in &rows {
                sums.entry(row.clone()).or_default().add(record, weight);
            }
            touched.extend(rows);
            if record.response == Response::Yes {
                for topic in record
                    .topics
                    .iter()
                    .map(String::as_str)
                    .collect::<BTreeSet<_>>()
                {
                    let topic = topics.entry(topic).or_default();
                    topic.0 += weight;
                    topic.1 += weight * record.people();
                }
            }
        }
        for row in touched {
            sums.entry(row).or_default().0[4] += 1;
        }
        if one.new.is_some() {
            distinct.0.insert(one.delta.new.member_id);
            distinct.1.insert(one.delta.new.group_id);
            distinct.2.insert(&one.delta.new.event_id);
        }
    }
    let top = top_line(topics, query.aggregates.top_topics as usize);
    let revision = (at_ms - end) / query.window.slide_ms;
    let firing = if revision == 0 {
        Firing::OnTime
    } else {
        Firing::Late
    };
    let row = |(group, Sum([yes, no, people, guests, records])): (Option<GroupKey>, Sum)| {
        Expected {
            at_ms,
            revision,
            line: format!(
                "{at_ms} {} {group:?} r{revision} [{},{end}) {firing:?} yes {yes} no {no} people {people} guests {guests} records {records} top {}",
                query.id,
                end - query.window.size_ms,
                if group.is_none() {
                    top.clone()
                } else {
                    String::new()
                }
            ),
            distinct: if group.is_none() {
                (distinct.0.len(), distinct.1.len(), distinct.2.len())
            } else {
                (0, 0, 0)
            },
            group,
        }
    };
    sums.into_iter().map(row).collect()
}

fn top_line(topics: BTreeMap<&str, (i64, i64)>, most: usize) -> String {
    let mut top: Vec<_> = topics
        .into_iter()
        .filter(|(_, counts)| counts.0 > 0)
        .collect();
    top.sort_by_key(|(topic, counts)| (-counts.0, *topic));
    top.truncate(most);
    let text = |(topic, counts): &(&str, (i64, i64))| format!("{topic}:{}:{}", counts.0, counts.1);
    top.iter().map(text).collect::<Vec<_>>().join(",")
}
