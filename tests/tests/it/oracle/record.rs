//! Records of a feed and their stamps.

use std::collections::BTreeSet;

use serde_json::Value;

/// How far the watermark stays behind where nothing is configured, ms.
pub(crate) const BOUND_MS: i64 = 10_000;

/// What the answers need of a record.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Record {
    pub(crate) rsvp_id: u64,
    /// `yes`, `no`, …
    pub(crate) response: String,
    pub(crate) guests: i64,
    pub(crate) mtime_ms: i64,
    pub(crate) member_id: u64,
    pub(crate) event_id: String,
    pub(crate) event_time_ms: Option<i64>,
    pub(crate) group_id: u64,
    pub(crate) country: String,
    pub(crate) city: String,
    /// Latitude and longitude of the venue, or of the group where the venue has none.
    pub(crate) place: Option<(f64, f64)>,
    pub(crate) topics: BTreeSet<String>,
    /// The stamp's watermark.
    pub(crate) watermark_ms: i64,
    /// The stamp's stream time.
    pub(crate) stream_time_ms: i64,
}

impl Record {
    /// People that come: 1 + guests where it says yes.
    pub(crate) fn people(&self) -> i64 {
        if self.response == "yes" {
            1 + self.guests
        } else {
            0
        }
    }

    fn read(line: &str) -> Self {
        let json: Value = serde_json::from_str(line).expect("good records are JSON");
        let number = |value: &Value| value.as_u64().expect("an id is a number");
        let text = |value: &Value| value.as_str().expect("a name is a text").to_owned();
        let topics = json["group"]["group_topics"].as_array();
        Self {
            rsvp_id: number(&json["rsvp_id"]),
            response: text(&json["response"]),
            guests: json["guests"].as_i64().expect("guests are counted"),
            mtime_ms: json["mtime"].as_i64().expect("mtime is a number"),
            member_id: number(&json["member"]["member_id"]),
            event_id: text(&json["event"]["event_id"]),
            event_time_ms: json["event"]["time"].as_i64(),
            group_id: number(&json["group"]["group_id"]),
            country: text(&json["group"]["group_country"]),
            city: text(&json["group"]["group_city"]),
            place: place(&json),
            topics: topics
                .expect("a group has topics")
                .iter()
                .map(|topic| text(&topic["urlkey"]))
                .collect(),
            watermark_ms: 0,
            stream_time_ms: 0,
        }
    }
}

/// Where it takes place: at 0,0 is nowhere.
fn place(json: &Value) -> Option<(f64, f64)> {
    let at = |lat: &Value, lon: &Value| Some((lat.as_f64()?, lon.as_f64()?));
    let venue = at(&json["venue"]["lat"], &json["venue"]["lon"]);
    let group = at(&json["group"]["group_lat"], &json["group"]["group_lon"]);
    let known = |place: &(f64, f64)| *place != (0.0, 0.0);
    venue.filter(known).or(group.filter(known))
}

/// Reads the lines of a feed that has its own clock: stream time is the newest mtime so far, the
/// watermark stays `BOUND_MS` behind it.
pub(crate) fn read<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<Record> {
    let mut newest_ms = 0;
    let stamped = |line| {
        let record = Record::read(line);
        newest_ms = newest_ms.max(record.mtime_ms);
        Record {
            watermark_ms: (newest_ms - BOUND_MS).max(0),
            stream_time_ms: newest_ms,
            ..record
        }
    };
    lines.into_iter().map(stamped).collect()
}
