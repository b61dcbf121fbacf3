//! Records for tests: the recording, a seeded generator, and a driver over any number of partitions.

use std::collections::BTreeMap;
use std::path::Path;

use headcount_engine::drift::merged::DriftFound;
use headcount_engine::merger::{Fired, Merger};
use headcount_engine::outputs::{Outputs, RecordCounts};
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::query::Query;
use headcount_engine::record::{Response, Rsvp, SourceEvent, Stamp, place_of};
use headcount_engine::result::WindowResult;
use headcount_engine::truth::VerdictKind;
use headcount_engine::view::{ViewKey, ViewRow};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Bound of the watermark behind the newest mtime, ms.
pub(crate) const BOUND_MS: i64 = 10_000;

/// A record that owns its texts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    pub(crate) rsvp_id: u64,
    pub(crate) response: Response,
    pub(crate) guests: u32,
    pub(crate) mtime_ms: i64,
    pub(crate) member_id: u64,
    pub(crate) event_id: String,
    pub(crate) event_time_ms: Option<i64>,
    pub(crate) group_id: u64,
    pub(crate) country: String,
    pub(crate) city: String,
    pub(crate) topics: Vec<String>,
    pub(crate) place: Option<(f64, f64)>,
}

impl Record {
    pub(crate) fn with<R>(&self, take: impl FnOnce(&Rsvp<'_>) -> R) -> R {
        let topics: Vec<&str> = self.topics.iter().map(String::as_str).collect();
        take(&Rsvp {
            rsvp_id: self.rsvp_id,
            response: self.response,
            guests: self.guests,
            mtime_ms: self.mtime_ms,
            member_id: self.member_id,
            event_id: &self.event_id,
            event_time_ms: self.event_time_ms,
            group_id: self.group_id,
            country: &self.country,
            city: &self.city,
            topics: &topics,
            place: self.place,
        })
    }

    pub(crate) fn people(&self) -> i64 {
        if self.response == Response::Yes {
            1 + i64::from(self.guests)
        } else {
            0
        }
    }
}

/// A record with its stamp: (watermark, stream time).
pub(crate) type Stamped = (Record, i64, i64);

/// Stamps as collect does where the feed is the clock: the record itself counts into its own stamp's stream time, its watermark
/// is that of everything up to and with it.
pub(crate) fn stamp_all(records: Vec<Record>) -> Vec<Stamped> {
    let mut newest = i64::MIN;
    let stamp = |record: Record| {
        newest = newest.max(record.mtime_ms);
        (record, newest - BOUND_MS, newest)
    };
    records.into_iter().map(stamp).collect()
}

pub(crate) fn recording() -> Vec<Record> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/rsvps-2015-03-08.jsonl");
    let text = std::fs::read_to_string(path).expect("the recording is part of the repository");
    text.lines()
        .map(|line| parse(&serde_json::from_str(line).expect("every line is JSON")))
        .collect()
}

fn parse(json: &serde_json::Value) -> Record {
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let place = |lat: &serde_json::Value, lon: &serde_json::Value| lat.as_f64().zip(lon.as_f64());
    let (group, event, venue) = (&json["group"], &json["event"], &json["venue"]);
    Record {
        rsvp_id: json["rsvp_id"].as_u64().expect("an id"),
        response: if json["response"] == "yes" {
            Response::Yes
        } else {
            Response::No
        },
        guests: json["guests"].as_u64().expect("a count") as u32,
        mtime_ms: json["mtime"].as_i64().expect("a time"),
        member_id: json["member"]["member_id"].as_u64().expect("an id"),
        event_id: text(&event["event_id"]),
        event_time_ms: event["time"].as_i64(),
        group_id: group["group_id"].as_u64().expect("an id"),
        country: text(&group["group_country"]),
        city: text(&group["group_city"]),
        topics: group["group_topics"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|topic| text(&topic["urlkey"]))
            .collect(),
        place: place_of(
            place(&venue["lat"], &venue["lon"]),
            place(&group["group_lat"], &group["group_lon"]),
        ),
    }
}

/// A feed from a seed: changes of mind, echoes rounded to seconds, repeats, stragglers, groups that change their topics.
pub(crate) fn generate(seed: u64, count: usize) -> Vec<Record> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut now: i64 = 1_425_790_000_000;
    let mut past: Vec<Record> = Vec::new();
    while past.len() < count {
        now += rng.random_range(0..2_500);
        if rng.random_bool(0.004) {
            now += rng.random_range(0..600_000);
        }
        let again = !past.is_empty() && rng.random_bool(0.5);
        let mut record = if again {
            past[rng.random_range(past.len().saturating_sub(60)..past.len())].clone()
        } else {
            fresh(&mut rng, past.len() as u64, now)
        };
        if again {
            match rng.random_range(0..4) {
                0 => {}
                1 => record.mtime_ms = (record.mtime_ms + 500).div_euclid(1_000) * 1_000,
                _ => {
                    record.mtime_ms = now
                        - if rng.random_bool(0.3) {
                            rng.random_range(0..40_000)
                        } else {
                            0
                        };
                    record.response =
                        [Response::Yes, Response::No, Response::Waitlist][rng.random_range(0..3)];
                    record.guests = rng.random_range(0..4);
                    if rng.random_bool(0.1) {
                        record.topics.push("moved".to_owned());
                        record.city = "elsewhere".to_owned();
                    }
                }
            }
        }
        past.push(record);
    }
    past
}

fn fresh(rng: &mut ChaCha8Rng, number: u64, now: i64) -> Record {
    let group = rng.random_range(0..30_u64);
    let late = if rng.random_bool(0.1) {
        rng.random_range(0..120_000)
    } else {
        0
    };
    Record {
        rsvp_id: 5_000 + number,
        response: if rng.random_bool(0.7) {
            Response::Yes
        } else {
            Response::No
        },
        guests: if rng.random_bool(0.2) {
            rng.random_range(1..5)
        } else {
            0
        },
        mtime_ms: now - late,
        member_id: rng.random_range(0..200),
        event_id: format!("e{}", group * 10 + rng.random_range(0..4)),
        event_time_ms: rng
            .random_bool(0.9)
            .then(|| now + rng.random_range(0..864_000_000)),
        group_id: group,
        country: ["us", "de", "jp", "au"][(group % 4) as usize].to_owned(),
        city: format!("city {}", group % 7),
        topics: (0..group % 6)
            .map(|topic| format!("t{}", (group + topic * topic) % 17))
            .collect(),
        place: (group % 5 != 0).then_some((group as f64 - 10.0, 3.0 * group as f64 - 40.0)),
    }
}

/// A pipeline of analysers and a merger over stamped records.
/// Rows after which a merger is asked again.
const PORTION_ROWS: usize = 7;

pub(crate) struct Pipeline {
    pub(crate) analysers: Vec<PartitionAnalyser>,
    pub(crate) merger: Merger,
    pub(crate) results: Vec<WindowResult>,
    pub(crate) drift: Vec<DriftFound>,
    pub(crate) rows: BTreeMap<(ViewKey, usize), ViewRow>,
    /// (rsvp_id, verdict) in order of arrival.
    pub(crate) verdicts: Vec<(u64, VerdictKind)>,
    pub(crate) late: Vec<(u64, i64)>,
    pub(crate) outputs: Vec<Vec<Outputs>>,
}

pub(crate) fn partition_of(event_id: &str, partitions: usize) -> usize {
    let hash = event_id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
    });
    (hash % 256) as usize * partitions / 256
}

pub(crate) fn config(partition: usize, queries: &[Query]) -> AnalyserConfig {
    AnalyserConfig::new(partition as u32, queries.to_vec())
}

impl Pipeline {
    pub(crate) fn new(partitions: usize, queries: &[Query]) -> Pipeline {
        let analyser =
            |at| PartitionAnalyser::new(config(at, queries)).expect("the queries are valid");
        Pipeline {
            analysers: (0..partitions).map(analyser).collect(),
            merger: Merger::new(partitions as u32, queries).expect("the queries are valid"),
            results: Vec::new(),
            drift: Vec::new(),
            rows: BTreeMap::new(),
            verdicts: Vec::new(),
            late: Vec::new(),
            outputs: vec![Vec::new(); partitions],
        }
    }

    /// Feeds records in batches of `batch`, a heartbeat to every partition after each, and the end if `end`.
    pub(crate) fn feed(&mut self, records: &[Stamped], batch: usize, end: bool) {
        let base = self.analysers[0].next_offset();
        for (number, chunk) in records.chunks(batch).enumerate() {
            let mut outs = vec![Outputs::default(); self.analysers.len()];
            for (at, (record, watermark_ms, stream_time_ms)) in chunk.iter().enumerate() {
                let p = partition_of(&record.event_id, self.analysers.len());
                let offset = base + ((number * batch + at) * 3) as u64;
                let analyser = &mut self.analysers[p];
                let source = analyser.source_id("meetup");
                let stamp = Stamp {
                    source,
                    watermark_ms: *watermark_ms,
                    stream_time_ms: *stream_time_ms,
                };
                let verdict = record.with(|rsvp| analyser.rsvp(offset, &stamp, rsvp, &mut outs[p]));
                self.verdicts.push((record.rsvp_id, verdict));
            }
            let (_, watermark_ms, stream_time_ms) = chunk[chunk.len() - 1];
            let last = end && (number + 1) * batch >= records.len();
            for (p, mut out) in outs.into_iter().enumerate() {
                let analyser = &mut self.analysers[p];
                let source = analyser.source_id("meetup");
                let stamp = Stamp {
                    source,
                    watermark_ms,
                    stream_time_ms,
                };
                let offset = base + ((number + 1) * batch * 3) as u64;
                let event = if last {
                    SourceEvent::End
                } else {
                    SourceEvent::Heartbeat
                };
                analyser.source(offset, event, &stamp, &mut out);
                analyser.finish_batch(offset + 1, &mut out);
                self.take(p, out);
            }
        }
    }

    pub(crate) fn take(&mut self, p: usize, out: Outputs) {
        for row in &out.rows {
            self.rows.insert((row.key.clone(), p), row.clone());
        }
        self.late
            .extend(out.late.iter().map(|late| (late.offset, late.late_by_ms)));
        for pane in &out.panes {
            self.merger
                .partial(p as u32, pane.clone())
                .expect("panes come in order");
        }
        for pane in &out.drift {
            let taken = self.merger.drift(p as u32, pane.clone());
            taken.expect("the partition is known");
        }
        let progress = out.progress.expect("the batch is finished");
        self.merger
            .progress(p as u32, progress.watermark_ms, progress.next_offset)
            .expect("the partition is known");
        // In portions, which must alter nothing: tests that compare with whoever fires all at once show it.
        loop {
            let rows_max = self.results.len() + PORTION_ROWS;
            match self.merger.fire(rows_max, &mut self.results) {
                Fired::All => break,
                Fired::Drift(found) => self.drift.push(found),
                Fired::More | Fired::Ended(_) => {}
            }
        }
        self.outputs[p].push(out);
    }

    pub(crate) fn counts(&self) -> RecordCounts {
        let mut sum = RecordCounts::default();
        for analyser in &self.outputs {
            let counts = analyser
                .last()
                .and_then(|out| out.progress)
                .expect("something was fed")
                .counts;
            sum.records += counts.records;
            sum.new += counts.new;
            sum.change += counts.change;
            sum.echo += counts.echo;
            sum.outdated += counts.outdated;
            sum.late += counts.late;
        }
        sum
    }

    /// Rows as a client sees them: shares summed, (RSVPs yes, people) by key. Tombstones are left out.
    pub(crate) fn totals(&self) -> BTreeMap<ViewKey, (i64, i64)> {
        let mut totals = BTreeMap::new();
        for ((key, _), row) in self.rows.iter().filter(|(_, row)| row.tombstone.is_none()) {
            let total: &mut (i64, i64) = totals.entry(key.clone()).or_default();
            total.0 += row.totals.rsvps_yes;
            total.1 += row.totals.people;
        }
        totals
    }
}

/// The standing query and others that between them use every part of a query.
pub(crate) fn queries() -> Vec<Query> {
    use headcount_engine::query::{BoundingBox, DistinctMethod, GroupBy, Sliding, TimeDomain};
    let standing = Query::standing("standing");
    let mut by_topic = Query::standing("by topic, late");
    by_topic.group_by = GroupBy::Topic;
    by_topic.window = Sliding {
        size_ms: 60_000,
        slide_ms: 20_000,
    };
    by_topic.allowed_lateness_ms = 50_000;
    by_topic.aggregates.distinct_members = true;
    by_topic.aggregates.distinct_method = DistinctMethod::DataSketches;
    let mut by_guests = Query::standing("guests, stream time");
    by_guests.group_by = GroupBy::Guests;
    by_guests.window = Sliding {
        size_ms: 240_000,
        slide_ms: 120_000,
    };
    by_guests.time = TimeDomain::Stream;
    by_guests.filter.responses = vec![Response::Yes];
    let mut boxed = Query::standing("box, tumbling");
    boxed.group_by = GroupBy::Event;
    boxed.window = Sliding {
        size_ms: 30_000,
        slide_ms: 30_000,
    };
    boxed.filter.bounding_box = Some(BoundingBox {
        south: -5.0,
        west: -40.0,
        north: 15.0,
        east: 30.0,
    });
    boxed.filter.guests_max = Some(3);
    boxed.aggregates.distinct_events = true;
    let mut raw = Query::standing("every record");
    raw.count_records = true;
    raw.group_by = GroupBy::City;
    raw.filter.topics = vec![
        "t1".into(),
        "t4".into(),
        "t9".into(),
        "moved".into(),
        "social".into(),
    ];
    raw.aggregates.distinct_members = true;
    raw.aggregates.distinct_groups = true;
    raw.aggregates.distinct_method = DistinctMethod::Fine;
    let mut by_group = Query::standing("by group");
    by_group.group_by = GroupBy::Group;
    by_group.filter.countries = vec!["us".into(), "jp".into()];
    vec![standing, by_topic, by_guests, boxed, raw, by_group]
}
