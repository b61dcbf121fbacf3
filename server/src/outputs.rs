//! Outputs of the engine as records of the contract.
//!
//! What is written per record of the feed (changes, rows of views) goes field by field into a
//! buffer that is used again; the RSVP itself is copied as the bytes it came in. The rest is rare
//! and goes through prost.

use headcount_engine::distinct::{DISTINCT_CONFIDENCE, DistinctEstimate};
use headcount_engine::drift::monitor::{DriftAlert, DriftSubject};
use headcount_engine::drift::pane::DriftPane;
use headcount_engine::outputs::{Before, Change, Late, Progress, RecordCounts};
use headcount_engine::pane::{GroupKey, PanePartial};
use headcount_engine::record::{Response, Stamp};
use headcount_engine::result::{Firing, WindowResult};
use headcount_engine::sketch::exaloglog::Count;
use headcount_engine::truth::VerdictKind;
use headcount_engine::view::{RsvpRow, Tombstone, View, ViewKey, ViewRow};
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1;
use headcount_proto::wire::{RsvpRecordRef, put};
use prost::Message as _;

/// Most rows in one record: keeps a record below 64 KiB or so.
const ROWS_PER_RECORD: usize = 256;

/// A `LogRecord` with a change, from the record that caused it.
pub(crate) fn change(out: &mut Vec<u8>, change: &Change, record: &RsvpRecordRef<'_>) {
    put::message(out, 4, |out| {
        let verdict = match change.kind {
            VerdictKind::Change => v1::Verdict::Change,
            _ => v1::Verdict::New,
        };
        put::number(out, 1, verdict as u64);
        put::fixed64(out, 2, change.version);
        put::bytes(out, 3, record.stamp_bytes);
        put::bytes(out, 4, record.rsvp_bytes);
        if let Some(before) = &change.before {
            put::message(out, 5, |out| counted_state(out, before));
        }
    });
}

fn counted_state(out: &mut Vec<u8>, before: &Before) {
    put::number(out, 1, response(before.response) as u64);
    put::number(out, 2, before.guests.into());
    let Some(attributes) = &before.attributes else {
        return;
    };
    put::message(out, 3, |out| {
        put::bytes(out, 1, attributes.event_id.as_bytes());
        put::number(out, 2, attributes.group_id);
        put::bytes(out, 3, attributes.country.as_bytes());
        put::bytes(out, 4, attributes.city.as_bytes());
        for topic in &attributes.topics {
            put::bytes(out, 5, topic.as_bytes());
        }
        if let Some((lat, lon)) = attributes.place {
            put::fixed64(out, 6, lat.to_bits());
            put::fixed64(out, 7, lon.to_bits());
        }
    });
}

/// Rows in `LogRecord`s of at most [`ROWS_PER_RECORD`]; `record` is called with each one's bytes.
pub(crate) fn view_rows<E>(
    scratch: &mut Vec<u8>,
    rows: &[ViewRow],
    mut record: impl FnMut(&[u8]) -> Result<(), E>,
) -> Result<(), E> {
    for chunk in rows.chunks(ROWS_PER_RECORD) {
        scratch.clear();
        put::message(scratch, 5, |out| {
            for row in chunk {
                put::message(out, 1, |out| view_row(out, row));
            }
        });
        record(scratch)?;
    }
    Ok(())
}

/// The fields of a row.
pub(crate) fn view_row(out: &mut Vec<u8>, row: &ViewRow) {
    let view = match row.key.view() {
        View::Rsvps => v1::View::Rsvps,
        View::Events => v1::View::Events,
        View::Groups => v1::View::Groups,
        View::Topics => v1::View::Topics,
        View::Countries => v1::View::Countries,
    };
    put::number(out, 1, view as u64);
    match &row.key {
        ViewKey::Rsvp(id) | ViewKey::Group(id) => decimal(out, 2, *id),
        ViewKey::Event(text) | ViewKey::Topic(text) | ViewKey::Country(text) => {
            put::bytes(out, 2, text.as_bytes());
        }
    }
    match row.tombstone {
        None => {}
        Some(Tombstone::Deleted) => put::number(out, 3, v1::Tombstone::Deleted as u64),
        Some(Tombstone::Expired) => put::number(out, 3, v1::Tombstone::Expired as u64),
    }
    put::number(out, 4, row.totals.rsvps_yes as u64);
    put::number(out, 5, row.totals.people as u64);
    if let Some(mtime_ms) = row.totals.last_change_ms {
        put::fixed64(out, 6, mtime_ms as u64);
    }
    if let Some(state) = &row.rsvp {
        put::message(out, 7, |out| rsvp_state(out, state));
    }
}

fn rsvp_state(out: &mut Vec<u8>, state: &RsvpRow) {
    put::number(out, 1, state.rsvp_id);
    put::number(out, 2, response(state.response) as u64);
    put::number(out, 3, state.guests.into());
    put::number(out, 4, state.member_id);
    put::bytes(out, 5, state.event_id.as_bytes());
    put::number(out, 6, state.group_id);
    put::fixed64(out, 7, state.mtime_ms as u64);
    put::fixed64(out, 8, state.version);
}

fn decimal(out: &mut Vec<u8>, field: u32, mut number: u64) {
    let mut digits = [0u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    put::bytes(out, field, &digits[at..]);
}

pub(crate) fn response(response: Response) -> v1::Response {
    match response {
        Response::Yes => v1::Response::Yes,
        Response::No => v1::Response::No,
        Response::Waitlist => v1::Response::Waitlist,
    }
}

/// A `LogRecord` with the progress of a partition.
pub(crate) fn progress(out: &mut Vec<u8>, progress: &Progress) {
    let message = v1::Progress {
        partition: Some(progress.partition),
        next_offset: Some(progress.next_offset),
        watermark_ms: progress.watermark_ms,
        stream_time_ms: progress.stream_time_ms,
        counts: Some(counts(&progress.counts)),
        ended: progress.ended,
        inexact: !progress.exact,
        more: false,
        query_revision: progress.query_revision,
    };
    record(out, v1::log_record::Payload::Progress(message));
}

/// A `LogRecord` that says: more of the same follows in the next batch.
pub(crate) fn more_follows(out: &mut Vec<u8>, partition: u32) {
    let message = v1::Progress {
        partition: Some(partition),
        more: true,
        ..Default::default()
    };
    record(out, v1::log_record::Payload::Progress(message));
}

/// Verdicts as the contract has them.
pub(crate) fn counts(counts: &RecordCounts) -> v1::RecordCounts {
    v1::RecordCounts {
        records: Some(counts.records),
        new: Some(counts.new),
        changes: Some(counts.change),
        echoes: Some(counts.echo),
        outdated: Some(counts.outdated),
        late: Some(counts.late),
    }
}

/// A `LogRecord` with a sealed pane.
pub(crate) fn pane(out: &mut Vec<u8>, pane: &PanePartial) {
    let message = v1::PanePartial {
        query: pane.query.to_string(),
        plan_hash: pane.plan_hash,
        pane_start_ms: pane.pane_start_ms,
        pane_end_ms: pane.pane_end_ms,
        revision: Some(pane.revision),
        state: pane.state.encode().into(),
    };
    record(out, v1::log_record::Payload::PanePartial(message));
}

/// A `LogRecord` with a sealed second of drift.
pub(crate) fn drift_pane(out: &mut Vec<u8>, pane: &DriftPane) {
    let state = pane.to_bytes().into();
    let message = v1::DriftPane { state };
    record(out, v1::log_record::Payload::DriftPane(message));
}

/// A `LogRecord` with an alert that was found by the records of the second that ends at a time.
pub(crate) fn drift_alert(out: &mut Vec<u8>, alert: &DriftAlert, second_end_ms: i64) {
    let subject = match alert.subject {
        DriftSubject::YesRate => v1::DriftSubject::YesRate,
        DriftSubject::Guests => v1::DriftSubject::Guests,
        DriftSubject::ArrivalRate => v1::DriftSubject::ArrivalRate,
        DriftSubject::Topics => v1::DriftSubject::Topics,
        DriftSubject::Countries => v1::DriftSubject::Countries,
    };
    let message = v1::DriftAlert {
        subject: subject.into(),
        method: alert.method.clone(),
        before: alert.before,
        after: Some(alert.after),
        detected_at: Some(timestamp(alert.detected_at_ms)),
        second_end: Some(timestamp(second_end_ms)),
    };
    record(out, v1::log_record::Payload::DriftAlert(message));
}

/// A `LogRecord` with a late record, from the record itself.
pub(crate) fn late(out: &mut Vec<u8>, late: &Late, taken: &RsvpRecordRef<'_>) {
    put::message(out, 9, |out| {
        put::bytes(out, 1, late.query.as_bytes());
        put::number(out, 2, late.offset);
        put::bytes(out, 3, taken.stamp_bytes);
        put::bytes(out, 4, taken.rsvp_bytes);
        put::bytes(out, 5, &timestamp(late.window_end_ms).encode_to_vec());
        put::bytes(out, 6, &duration(late.late_by_ms).encode_to_vec());
    });
}

/// A `LogRecord` that says a new owner begins.
pub(crate) fn epoch_begins(out: &mut Vec<u8>, partition: u32, epoch: u64, source_offset: u64) {
    let message = v1::EpochBegins {
        partition: Some(partition),
        epoch: Some(epoch),
        source_offset: Some(source_offset),
    };
    record(out, v1::log_record::Payload::EpochBegins(message));
}

/// A row of a window as the contract has it.
#[must_use]
pub fn window_result(result: &WindowResult, generation: u16) -> v1::WindowResult {
    let counts = &result.counts;
    v1::WindowResult {
        query: result.query.to_string(),
        plan_hash: format!("{:016x}", result.plan_hash),
        group: result.group.as_ref().map(GroupKey::to_string),
        revision: Some(result.revision),
        firing: match result.firing {
            Firing::OnTime => v1::Firing::OnTime.into(),
            Firing::Late => v1::Firing::Late.into(),
        },
        envelope: Some(v1::AnswerEnvelope {
            window_start: Some(timestamp(result.window_start_ms)),
            window_end: Some(timestamp(result.window_end_ms)),
            as_of: as_of(&result.as_of, generation),
            shed_fraction: Some(0.0),
            exact: Some(result.exact),
            whole: Some(result.whole),
            gross: Some(false),
            watermark: watermark(result.watermark_ms),
            unit: v1::Unit::Rsvps.into(),
        }),
        rsvps_yes: Some(counts.rsvps_yes),
        rsvps_no: Some(counts.rsvps_no),
        rsvps_net: Some(counts.rsvps_net()),
        people: Some(counts.people),
        records: Some(u64::try_from(counts.records).unwrap_or(0)),
        top_topics: result
            .top_topics
            .iter()
            .map(|topic| v1::TopEntry {
                key: topic.key.to_string(),
                rsvps_yes: Some(topic.rsvps_yes),
                people: Some(topic.people),
            })
            .collect(),
        distinct_members: result.distinct.members.map(distinct_estimate),
        distinct_groups: result.distinct.groups.map(distinct_estimate),
        distinct_events: result.distinct.events.map(distinct_estimate),
    }
}

fn distinct_estimate(of: DistinctEstimate) -> v1::Estimate {
    distinct_count(&of.count, of.method.name())
}

/// A distinct count with its bounds, by a method.
pub(crate) fn distinct_count(count: &Count, method: &str) -> v1::Estimate {
    let Count {
        estimate,
        lower,
        upper,
        is_exact,
    } = *count;
    let confidence = if is_exact { 1.0 } else { DISTINCT_CONFIDENCE };
    let method = if is_exact { "exact" } else { method };
    v1::Estimate {
        estimate: Some(estimate),
        lower: Some(lower),
        upper: Some(upper),
        confidence: Some(confidence),
        exact: Some(is_exact),
        method: method.to_owned(),
    }
}

/// Input offsets up to which an answer counts, as a cursor.
fn as_of(cuts: &[(u32, u64)], generation: u16) -> String {
    let offsets = cuts.iter().map(|(_, offset)| *offset).collect();
    Cursor::new(
        CursorKind::AsOf,
        v1::Channel::Rsvps as u8,
        generation,
        offsets,
    )
    .encode()
}

/// Encodes a `LogRecord`.
pub(crate) fn record(out: &mut Vec<u8>, payload: v1::log_record::Payload) {
    let message = v1::LogRecord {
        payload: Some(payload),
    };
    message.encode(out).expect("a Vec takes any message");
}

/// 9999-12-31T23:59:59.999Z, the last millisecond that a timestamp can say.
pub(crate) const LAST_MS: i64 = 253_402_300_799_999;
/// 0001-01-01T00:00:00Z, the first.
pub(crate) const FIRST_MS: i64 = -62_135_596_800_000;

/// Ms since 1970 as a timestamp; beyond what it can say, the nearest that it can.
#[must_use]
pub fn timestamp(ms: i64) -> prost_types::Timestamp {
    let ms = ms.clamp(FIRST_MS, LAST_MS);
    prost_types::Timestamp {
        seconds: ms.div_euclid(1_000),
        nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
    }
}

/// Ms as a duration.
pub(crate) fn duration(ms: i64) -> prost_types::Duration {
    prost_types::Duration {
        seconds: ms / 1_000,
        nanos: (ms % 1_000) as i32 * 1_000_000,
    }
}

/// A watermark as a timestamp; `None` before the feed's first record, when stamps say 0 or nothing is
/// stamped, and after its end, when every window has closed.
#[must_use]
pub fn watermark(ms: i64) -> Option<prost_types::Timestamp> {
    (ms > 0 && ms != END_OF_FEED_MS).then(|| timestamp(ms))
}

/// A stamp for the engine, its source by id.
pub(crate) fn stamp(source: u32, stamp: &headcount_proto::wire::StampRef<'_>) -> Stamp {
    Stamp {
        source,
        watermark_ms: stamp.watermark_ms,
        stream_time_ms: stamp.stream_time_ms,
    }
}
