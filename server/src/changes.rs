//! Records of `changes` as a query folds them.

use headcount_engine::fold::{AttributesRef, BeforeRef, ChangeRef, QueryFold};
use headcount_engine::record::Stamp;
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::{v1, wire};
use prost::{DecodeError, Message};

use crate::inputs;
use crate::outputs::{FIRST_MS, LAST_MS};

/// What a query makes of a record.
pub(crate) enum Taken<'a> {
    /// An RSVP's new state.
    Change(wire::ChangeRef<'a>),
    /// How far the partition is.
    Progress(v1::Progress),
    /// Nothing.
    Other,
}

/// A record of `changes` that is no change.
#[derive(Clone, PartialEq, Message)]
struct SkimmedProgress {
    #[prost(message, optional, tag = "6")]
    progress: Option<v1::Progress>,
}

/// Reads a record; the topics of a change replace what `topics` held.
///
/// # Errors
/// What is wrong with it, in words.
pub(crate) fn read<'a>(record: &'a [u8], topics: &mut Vec<&'a str>) -> Result<Taken<'a>, String> {
    let change = wire::ChangeRef::decode(record, topics).map_err(|error| error.0.to_owned())?;
    if let Some(change) = change {
        if !is_whole(&change) {
            return Err("a field of the change is missing".to_owned());
        }
        return Ok(Taken::Change(change));
    }
    let record = SkimmedProgress::decode(record).map_err(|error| error.to_string())?;
    Ok(record.progress.map_or(Taken::Other, Taken::Progress))
}

/// The watermark for the engine.
pub(crate) fn watermark_ms(progress: &v1::Progress) -> i64 {
    if progress.ended {
        END_OF_FEED_MS
    } else {
        progress.watermark_ms
    }
}

/// Whether a change says when, who, to what and of which group, at a time that there is.
fn is_whole(change: &wire::ChangeRef<'_>) -> bool {
    change.is_whole() && (FIRST_MS..=LAST_MS).contains(&change.rsvp.mtime_ms)
}

/// Folds one change.
pub(crate) fn fold(
    into: &mut QueryFold,
    change: &wire::ChangeRef<'_>,
    topics: &[&str],
) -> Result<(), DecodeError> {
    // What is too late for the query enters none of its windows; truth and views have it.
    hand_on(change, topics, |change| drop(into.change(change)))
}

/// Hands a change on as the engine takes it.
pub(crate) fn hand_on(
    change: &wire::ChangeRef<'_>,
    topics: &[&str],
    to: impl FnOnce(&ChangeRef<'_>),
) -> Result<(), DecodeError> {
    let before = change.before.as_ref();
    let attributes = before.and_then(|before| before.attributes);
    let counted = attributes.map(v1::CountedAttributes::decode).transpose()?;
    let counted_topics: Vec<&str> = counted
        .iter()
        .flat_map(|of| of.topics.iter().map(String::as_str))
        .collect();
    let before = before.map(|before| BeforeRef {
        response: inputs::response(before.response),
        guests: before.guests,
        attributes: counted.as_ref().map(|of| AttributesRef {
            event_id: &of.event_id,
            group_id: of.group_id,
            country: &of.country,
            city: &of.city,
            topics: &counted_topics,
            place: of.lat.zip(of.lon),
        }),
    });
    let stamp = Stamp {
        source: 0,
        watermark_ms: change.stamp.watermark_ms,
        stream_time_ms: change.stamp.stream_time_ms,
    };
    to(&ChangeRef {
        offset: change.version,
        stamp,
        after: inputs::rsvp(&change.rsvp, topics),
        before,
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1::log_record::Payload;

    use super::*;

    fn record(payload: Payload) -> Vec<u8> {
        let payload = Some(payload);
        v1::LogRecord { payload }.encode_to_vec()
    }

    fn change(rsvp: v1::Rsvp) -> bool {
        let record = record(Payload::Change(v1::Change {
            stamp: Some(v1::Stamp::default()),
            rsvp: Some(rsvp),
            ..v1::Change::default()
        }));
        let mut topics = Vec::new();
        let change = wire::ChangeRef::decode(&record, &mut topics).expect("prost wrote it");
        is_whole(&change.expect("it is a change"))
    }

    #[test]
    fn a_change_that_lacks_what_queries_look_at_is_not_whole() {
        let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
        let whole = v1::Rsvp {
            mtime: at(16),
            member: Some(v1::Member::default()),
            event: Some(v1::Event::default()),
            group: Some(v1::Group::default()),
            ..v1::Rsvp::default()
        };
        assert!(change(whole.clone()));
        let mut lacking = vec![whole; 5];
        lacking[0].mtime = None;
        lacking[1].member = None;
        lacking[2].event = None;
        lacking[3].group = None;
        lacking[4].mtime = at(i64::MAX / 2_000);
        for rsvp in lacking {
            assert!(!change(rsvp.clone()), "{rsvp:?}");
        }
    }

    #[test]
    fn progress_is_skimmed_whole() {
        let progress = v1::Progress {
            watermark_ms: 31,
            ended: true,
            inexact: true,
            ..v1::Progress::default()
        };
        let record = record(Payload::Progress(progress));
        let read = read(&record, &mut Vec::new());
        assert!(matches!(read, Ok(Taken::Progress(found)) if found == progress));
    }
}
