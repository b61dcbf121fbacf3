//! A recording of the feed: its records, what is new or changed of them, and its yeses.

use std::collections::HashMap;

use headcount_engine::outputs::Outputs;
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::record::{Response, Rsvp, Stamp};
use serde_json::Value;

use crate::simulated::{Step, Yes};

/// A record, as far as it matters here.
pub(crate) struct Record {
    rsvp_id: u64,
    pub(crate) response: Response,
    pub(crate) guests: u32,
    pub(crate) mtime_ms: i64,
    event_id: String,
    event_time_ms: Option<i64>,
    group_id: u64,
    pub(crate) country: String,
    topics: Vec<String>,
}

impl Record {
    fn of(json: &Value) -> Option<Record> {
        let (event, group) = (&json["event"], &json["group"]);
        let topics = group["group_topics"].as_array()?.iter();
        Some(Record {
            rsvp_id: json["rsvp_id"].as_u64()?,
            response: match json["response"].as_str()? {
                "yes" => Response::Yes,
                "no" => Response::No,
                _ => Response::Waitlist,
            },
            guests: json["guests"].as_u64()?.try_into().ok()?,
            mtime_ms: json["mtime"].as_i64()?,
            event_id: event["event_id"].as_str()?.to_owned(),
            event_time_ms: event["time"].as_i64(),
            group_id: group["group_id"].as_u64()?,
            country: group["group_country"].as_str()?.to_owned(),
            topics: topics
                .filter_map(|topic| Some(topic["urlkey"].as_str()?.to_owned()))
                .collect(),
        })
    }

    /// It, as the engine takes it.
    pub(crate) fn with<R>(&self, take: impl FnOnce(&Rsvp<'_>) -> R) -> R {
        let topics: Vec<&str> = self.topics.iter().map(String::as_str).collect();
        take(&Rsvp {
            rsvp_id: self.rsvp_id,
            response: self.response,
            guests: self.guests,
            mtime_ms: self.mtime_ms,
            member_id: 0,
            event_id: &self.event_id,
            event_time_ms: self.event_time_ms,
            group_id: self.group_id,
            country: &self.country,
            city: "",
            topics: &topics,
            place: None,
        })
    }
}

/// The records of JSON lines; what is JSON but no record is passed over.
pub(crate) fn read(lines: &str) -> Result<Vec<Record>, serde_json::Error> {
    let records = lines.lines().map(serde_json::from_str::<Value>);
    let records = records.filter_map(|json| json.map(|json| Record::of(&json)).transpose());
    records.collect()
}

/// A record that is new or has changed its RSVP.
pub(crate) struct Change<'a> {
    pub(crate) record: &'a Record,
    /// The newest mtime until then, ms since the epoch.
    pub(crate) stream_time_ms: i64,
}

/// What is new or changed, by the engine's own truth.
pub(crate) fn changes(records: &[Record]) -> Vec<Change<'_>> {
    let config = AnalyserConfig::new(0, Vec::new());
    let mut analyser = PartitionAnalyser::new(config).expect("there is no query");
    let source = analyser.source_id("recording");
    let (mut out, mut changes) = (Outputs::default(), Vec::new());
    let mut stream_time_ms = i64::MIN;
    for (offset, record) in (0..).zip(records) {
        stream_time_ms = stream_time_ms.max(record.mtime_ms);
        let stamp = Stamp {
            source,
            watermark_ms: stream_time_ms - 10_000,
            stream_time_ms,
        };
        record.with(|rsvp| analyser.rsvp(offset, &stamp, rsvp, &mut out));
        if !out.changes.is_empty() {
            changes.push(Change {
                record,
                stream_time_ms,
            });
        }
        out.clear();
    }
    changes
}

/// Its yeses, with which of them are taken back by its end.
pub(crate) fn yeses(records: &[Record]) -> (Vec<Yes>, Vec<Step>) {
    let (mut yeses, mut steps) = (Vec::<Yes>::new(), Vec::new());
    let mut standing: HashMap<u64, usize> = HashMap::new();
    for Change { record, .. } in changes(records) {
        let before = standing.remove(&record.rsvp_id);
        if record.response != Response::Yes {
            if let Some(at) = before {
                let after_ms = record.mtime_ms - yeses[at].mtime_ms;
                yeses[at].taken_back_after_ms = Some(after_ms);
                steps.push(Step::TakenBack(at));
            }
            continue;
        }
        standing.insert(record.rsvp_id, yeses.len());
        steps.push(Step::Said(yeses.len()));
        yeses.push(Yes {
            guests: record.guests,
            mtime_ms: record.mtime_ms,
            event_time_ms: record.event_time_ms,
            group_id: record.group_id,
            country: record.country.clone(),
            topics: record.topics.len(),
            taken_back_after_ms: None,
        });
    }
    (yeses, steps)
}
