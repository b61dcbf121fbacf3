//! From a parsed frame straight to the bytes of its
//! [`LogRecord`](headcount_proto::v1::LogRecord).
//!
//! - The bytes are those that prost would write: fields by number, defaults left out unless the
//!   field is optional, lengths as the shortest varint. The tests hold them against prost.
//! - No message is built: sizes are summed from the inside out, then everything is written once
//!   into a buffer that is used again.

use headcount_proto::v1::Response;

use super::fields::{Event, Group, Member, Parsed, Text, Venue};

/// The stamp of a record, with the source's name borrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StampRef<'a> {
    /// Name of the source.
    pub source: &'a str,
    /// Watermark, milliseconds since 1970.
    pub watermark_ms: i64,
    /// Stream time, milliseconds since 1970.
    pub stream_time_ms: i64,
}

/// Encodes records, one after the other, in a buffer of its own.
#[derive(Debug, Default)]
pub struct Encoder {
    out: Vec<u8>,
}

/// Lengths of the nested messages, needed before their content.
struct Sizes {
    stamp: usize,
    mtime: usize,
    member: usize,
    event_time: usize,
    event: usize,
    group: usize,
    venue: usize,
    rsvp: usize,
    record: usize,
}

impl Encoder {
    /// The bytes of `LogRecord { rsvp: RsvpRecord { stamp, rsvp, frame_hash, ordinal } }`. They
    /// hold until the next call.
    pub fn encode(
        &mut self,
        record: &Parsed<'_>,
        stamp: StampRef<'_>,
        frame_hash: u64,
        ordinal: u64,
    ) -> &[u8] {
        let sizes = Sizes::of(record, stamp, frame_hash, ordinal);
        self.out.clear();
        self.out.reserve(sizes.record + 8);
        let out = &mut self.out;
        length(out, 1, sizes.record);
        length(out, 1, sizes.stamp);
        text(out, 1, stamp.source);
        fixed(out, 2, stamp.watermark_ms as u64);
        fixed(out, 3, stamp.stream_time_ms as u64);
        length(out, 2, sizes.rsvp);
        rsvp(out, record, &sizes);
        fixed(out, 3, frame_hash);
        fixed(out, 4, ordinal);
        out
    }
}

impl Sizes {
    fn of(record: &Parsed<'_>, stamp: StampRef<'_>, frame_hash: u64, ordinal: u64) -> Self {
        let fixed = |value: u64| if value == 0 { 0 } else { 9 };
        let mtime = time_size(record.mtime_ms);
        let member = number_size(record.member.member_id) + text_size(&record.member.member_name);
        let event_time = record.event.time_ms.map_or(0, time_size);
        let event = event_size(&record.event, event_time);
        let group = group_size(&record.group);
        let venue = record.venue.as_ref().map_or(0, venue_size);
        let rsvp = number_size(record.rsvp_id)
            + number_size(Response::from(record.response) as u64)
            + shown_size(u64::from(record.guests))
            + nested(mtime)
            + nested(member)
            + nested(event)
            + nested(group)
            + record.venue.as_ref().map_or(0, |_| nested(venue))
            + text_size(&record.visibility);
        let stamp = str_size(stamp.source)
            + fixed(stamp.watermark_ms as u64)
            + fixed(stamp.stream_time_ms as u64);
        let record = nested(stamp) + nested(rsvp) + fixed(frame_hash) + fixed(ordinal);
        Sizes {
            stamp,
            mtime,
            member,
            event_time,
            event,
            group,
            venue,
            rsvp,
            record,
        }
    }
}

fn event_size(event: &Event<'_>, time: usize) -> usize {
    str_size(event.event_id.as_str())
        + text_size(&event.event_name)
        + text_size(&event.event_url)
        + event.time_ms.map_or(0, |_| nested(time))
}

fn group_size(group: &Group<'_>) -> usize {
    let topics = group
        .group_topics
        .as_ref()
        .map_or(&[][..], |topics| &topics.0);
    number_size(group.group_id)
        + text_size(&group.group_name)
        + text_size(&group.group_urlname)
        + text_size(&group.group_city)
        + text_size(&group.group_country)
        + group
            .group_state
            .as_ref()
            .map_or(0, |state| nested(state.as_str().len()))
        + degrees_size(group.group_lat)
        + degrees_size(group.group_lon)
        + topics
            .iter()
            .map(|topic| nested(topic.urlkey.as_str().len()))
            .sum::<usize>()
}

fn venue_size(venue: &Venue<'_>) -> usize {
    number_size(venue.venue_id.unwrap_or_default())
        + text_size(&venue.venue_name)
        + degrees_size(venue.lat)
        + degrees_size(venue.lon)
}

fn rsvp(out: &mut Vec<u8>, record: &Parsed<'_>, sizes: &Sizes) {
    number(out, 1, record.rsvp_id);
    number(out, 2, Response::from(record.response) as u64);
    shown(out, 3, u64::from(record.guests));
    length(out, 4, sizes.mtime);
    time(out, record.mtime_ms);
    length(out, 5, sizes.member);
    member(out, &record.member);
    length(out, 6, sizes.event);
    event(out, &record.event, sizes.event_time);
    length(out, 7, sizes.group);
    group(out, &record.group);
    if let Some(place) = &record.venue {
        length(out, 8, sizes.venue);
        venue(out, place);
    }
    optional(out, 9, &record.visibility);
}

fn member(out: &mut Vec<u8>, member: &Member<'_>) {
    number(out, 1, member.member_id);
    optional(out, 2, &member.member_name);
}

fn event(out: &mut Vec<u8>, event: &Event<'_>, time_size: usize) {
    text(out, 1, event.event_id.as_str());
    optional(out, 2, &event.event_name);
    optional(out, 3, &event.event_url);
    if let Some(at) = event.time_ms {
        length(out, 4, time_size);
        time(out, at);
    }
}

fn group(out: &mut Vec<u8>, group: &Group<'_>) {
    number(out, 1, group.group_id);
    optional(out, 2, &group.group_name);
    optional(out, 3, &group.group_urlname);
    optional(out, 4, &group.group_city);
    optional(out, 5, &group.group_country);
    if let Some(state) = &group.group_state {
        present(out, 6, state.as_str());
    }
    degrees(out, 7, group.group_lat);
    degrees(out, 8, group.group_lon);
    for topic in group.group_topics.iter().flat_map(|topics| &topics.0) {
        present(out, 9, topic.urlkey.as_str());
    }
}

fn venue(out: &mut Vec<u8>, venue: &Venue<'_>) {
    number(out, 1, venue.venue_id.unwrap_or_default());
    optional(out, 2, &venue.venue_name);
    degrees(out, 3, venue.lat);
    degrees(out, 4, venue.lon);
}

// The wire. Field numbers here stay below 16, so a tag is one byte.

const fn varint_size(value: u64) -> usize {
    (((value | 1).ilog2() as usize) * 9 + 73) / 64
}

/// A message or text of `size` bytes behind its tag and length.
const fn nested(size: usize) -> usize {
    1 + varint_size(size as u64) + size
}

const fn number_size(value: u64) -> usize {
    if value == 0 { 0 } else { shown_size(value) }
}

/// A number of an optional field: there also where it is 0.
const fn shown_size(value: u64) -> usize {
    1 + varint_size(value)
}

const fn str_size(value: &str) -> usize {
    if value.is_empty() {
        0
    } else {
        nested(value.len())
    }
}

fn text_size(value: &Option<Text<'_>>) -> usize {
    value.as_ref().map_or(0, |value| str_size(value.as_str()))
}

fn degrees_size(value: Option<f64>) -> usize {
    if value.is_none_or(|value| value == 0.0) {
        0
    } else {
        9
    }
}

fn time_size(ms: i64) -> usize {
    number_size((ms / 1_000) as u64) + number_size((ms % 1_000 * 1_000_000) as u64)
}

#[inline]
fn varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn number(out: &mut Vec<u8>, field: u8, value: u64) {
    if value != 0 {
        shown(out, field, value);
    }
}

/// A number of an optional field: written also where it is 0.
fn shown(out: &mut Vec<u8>, field: u8, value: u64) {
    out.push(field << 3);
    varint(out, value);
}

fn fixed(out: &mut Vec<u8>, field: u8, value: u64) {
    if value != 0 {
        out.push(field << 3 | 1);
        out.extend_from_slice(&value.to_le_bytes());
    }
}

fn degrees(out: &mut Vec<u8>, field: u8, value: Option<f64>) {
    if let Some(value) = value.filter(|value| *value != 0.0) {
        fixed(out, field, value.to_bits());
    }
}

fn length(out: &mut Vec<u8>, field: u8, size: usize) {
    out.push(field << 3 | 2);
    varint(out, size as u64);
}

/// A text that is written even where it is empty: a repeated or an optional one.
fn present(out: &mut Vec<u8>, field: u8, value: &str) {
    length(out, field, value.len());
    out.extend_from_slice(value.as_bytes());
}

fn text(out: &mut Vec<u8>, field: u8, value: &str) {
    if !value.is_empty() {
        present(out, field, value);
    }
}

fn optional(out: &mut Vec<u8>, field: u8, value: &Option<Text<'_>>) {
    if let Some(value) = value {
        text(out, field, value.as_str());
    }
}

fn time(out: &mut Vec<u8>, ms: i64) {
    number(out, 1, (ms / 1_000) as u64);
    number(out, 2, (ms % 1_000 * 1_000_000) as u64);
}
