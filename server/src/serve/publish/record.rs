//! A published record: what it must be, and its bytes in the log.
//!
//! - The rules are those that collect has for frames; every fault is told at once, by its path.
//! - Times are kept in whole milliseconds, as the feed has them; a finer part is cut off.

use headcount_proto::v1::{FieldViolation, Response, Rsvp};
use headcount_proto::wire::put;
use prost::Message as _;
use prost_types::Timestamp;

use crate::intake::{RECORD_BYTES_MAX, Stamped, TIME_MS_MAX};

const TIME: &str = "is a time in milliseconds from 1970 to the year 9999";
const IDENTITY: &str = "is a number from 1";
const DEGREES: &str = "is a finite number of degrees";

/// Everything that is wrong with a record; none where it can be taken. Cuts its times.
pub(super) fn faults(rsvp: &mut Rsvp) -> Vec<FieldViolation> {
    let mut found = Vec::new();
    let mut check = |right: bool, field: &str, must: &str| {
        if !right {
            found.push(violation(field, must));
        }
    };
    check(rsvp.rsvp_id > 0, "rsvp.rsvp_id", IDENTITY);
    let answered =
        Response::try_from(rsvp.response).is_ok_and(|response| response != Response::Unspecified);
    check(answered, "rsvp.response", "is yes, no or waitlist");
    let counted = rsvp.guests.is_some();
    check(counted, "rsvp.guests", "is set: 0 where there are none");
    let timed = rsvp.mtime.as_mut().is_some_and(cut);
    check(timed, "rsvp.mtime", TIME);
    let member = rsvp.member.as_ref().map_or(0, |member| member.member_id);
    check(member > 0, "rsvp.member.member_id", IDENTITY);
    let event = rsvp.event.as_mut();
    let named = event
        .as_ref()
        .is_some_and(|event| !event.event_id.is_empty());
    check(
        named,
        "rsvp.event.event_id",
        "is a text of at least one letter",
    );
    let begins = event.and_then(|event| event.time.as_mut());
    check(begins.is_none_or(cut), "rsvp.event.time", TIME);
    let group = rsvp.group.as_ref();
    let id = group.map_or(0, |group| group.group_id);
    check(id > 0, "rsvp.group.group_id", IDENTITY);
    let (lat, lon) = group.map_or((0.0, 0.0), |group| (group.group_lat, group.group_lon));
    check(lat.is_finite(), "rsvp.group.group_lat", DEGREES);
    check(lon.is_finite(), "rsvp.group.group_lon", DEGREES);
    let venue = rsvp.venue.as_ref();
    let (lat, lon) = venue.map_or((0.0, 0.0), |venue| (venue.lat, venue.lon));
    check(lat.is_finite(), "rsvp.venue.lat", DEGREES);
    check(lon.is_finite(), "rsvp.venue.lon", DEGREES);
    let bytes = rsvp.encoded_len();
    if bytes > RECORD_BYTES_MAX {
        let must = format!("has {RECORD_BYTES_MAX} bytes at most, not {bytes}");
        found.push(violation("rsvp", &must));
    }
    found
}

/// A fault of a record.
pub(super) fn violation(field: &str, must: &str) -> FieldViolation {
    FieldViolation {
        field: field.to_owned(),
        description: must.to_owned(),
    }
}

/// Cuts a time to whole milliseconds; says whether it is one.
fn cut(at: &mut Timestamp) -> bool {
    at.nanos -= at.nanos % 1_000_000;
    let in_second = (0..1_000_000_000).contains(&at.nanos);
    in_second && (0..=TIME_MS_MAX / 1_000).contains(&at.seconds)
}

/// The mtime of a record without faults, milliseconds since 1970.
pub(super) fn mtime_ms(rsvp: &Rsvp) -> i64 {
    let at = rsvp.mtime.unwrap_or_default();
    at.seconds * 1_000 + i64::from(at.nanos / 1_000_000)
}

/// Which record of a producer one is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark<'a> {
    pub(super) producer: &'a str,
    pub(super) seq: u64,
    pub(super) settled: u64,
}

/// Appends `LogRecord { rsvp: RsvpRecord { stamp, rsvp, published } }`.
pub(super) fn encode(
    out: &mut Vec<u8>,
    source: &str,
    stamp: Stamped,
    rsvp: &Rsvp,
    mark: Option<Mark<'_>>,
) {
    put::message(out, 1, |out| {
        put::message(out, 1, |out| {
            put::bytes(out, 1, source.as_bytes());
            put::fixed64(out, 2, stamp.watermark_ms as u64);
            put::fixed64(out, 3, stamp.stream_time_ms as u64);
        });
        put::message(out, 2, |out| {
            rsvp.encode(out).expect("a Vec grows as needed");
        });
        if let Some(mark) = mark {
            put::message(out, 5, |out| {
                put::bytes(out, 1, mark.producer.as_bytes());
                put::number(out, 2, mark.seq);
                put::number(out, 3, mark.settled);
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1::log_record::Payload;
    use headcount_proto::v1::{
        Event, Group, LogRecord, Member, PublishMark, RsvpRecord, Stamp, Venue,
    };

    use super::*;

    fn sound() -> Rsvp {
        Rsvp {
            rsvp_id: 1,
            response: Response::Yes.into(),
            guests: Some(0),
            mtime: Some(Timestamp {
                seconds: 1_425_788_568,
                nanos: 167_999_999,
            }),
            member: Some(Member {
                member_id: 7,
                ..Member::default()
            }),
            event: Some(Event {
                event_id: "e".to_owned(),
                ..Event::default()
            }),
            group: Some(Group {
                group_id: 3,
                ..Group::default()
            }),
            ..Rsvp::default()
        }
    }

    fn fields(mut rsvp: Rsvp) -> Vec<String> {
        faults(&mut rsvp).into_iter().map(|f| f.field).collect()
    }

    #[test]
    fn a_sound_record_has_no_faults_and_its_time_is_cut_to_milliseconds() {
        let mut rsvp = sound();
        assert_eq!(faults(&mut rsvp), []);
        assert_eq!(mtime_ms(&rsvp), 1_425_788_568_167);
        assert_eq!(rsvp.mtime.unwrap().nanos, 167_000_000);
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let all = fields(Rsvp::default());
        let want = [
            "rsvp.rsvp_id",
            "rsvp.response",
            "rsvp.guests",
            "rsvp.mtime",
            "rsvp.member.member_id",
            "rsvp.event.event_id",
            "rsvp.group.group_id",
        ];
        assert_eq!(all, want);
    }

    #[test]
    fn what_the_types_cannot_say_is_checked() {
        let time = |seconds, nanos| Some(Timestamp { seconds, nanos });
        let with = |alter: fn(&mut Rsvp)| {
            let mut rsvp = sound();
            alter(&mut rsvp);
            fields(rsvp)
        };
        assert_eq!(with(|rsvp| rsvp.response = 99), ["rsvp.response"]);
        for (seconds, nanos) in [
            (-1, 0),
            (253_402_300_800, 0),
            (1, -1_000_000),
            (1, 1_000_000_000),
        ] {
            let mut rsvp = sound();
            rsvp.mtime = time(seconds, nanos);
            assert_eq!(fields(rsvp), ["rsvp.mtime"], "{seconds} {nanos}");
        }
        let at_the_end = with(|rsvp| {
            rsvp.event.as_mut().unwrap().time = Some(Timestamp {
                seconds: 253_402_300_799,
                nanos: 999_999_999,
            });
        });
        assert_eq!(at_the_end, [""; 0]);
        let nowhere = with(|rsvp| {
            rsvp.group.as_mut().unwrap().group_lat = f64::NAN;
            rsvp.venue = Some(Venue {
                lon: f64::INFINITY,
                ..Venue::default()
            });
        });
        assert_eq!(nowhere, ["rsvp.group.group_lat", "rsvp.venue.lon"]);
        let long = with(|rsvp| rsvp.visibility = "x".repeat(RECORD_BYTES_MAX));
        assert_eq!(long, ["rsvp"]);
    }

    #[test]
    fn the_bytes_are_the_contract_s() {
        let stamp = Stamped {
            watermark_ms: 5,
            stream_time_ms: 15,
        };
        let mark = Mark {
            producer: "till-1",
            seq: 300,
            settled: 299,
        };
        for mark in [None, Some(mark)] {
            let mut out = Vec::new();
            encode(&mut out, "publish", stamp, &sound(), mark);
            let record = RsvpRecord {
                stamp: Some(Stamp {
                    source: "publish".to_owned(),
                    watermark_ms: 5,
                    stream_time_ms: 15,
                }),
                rsvp: Some(sound()),
                published: mark.map(|mark| PublishMark {
                    producer_id: mark.producer.to_owned(),
                    seq: mark.seq,
                    settled_seq: mark.settled,
                }),
                ..RsvpRecord::default()
            };
            let want = LogRecord {
                payload: Some(Payload::Rsvp(record)),
            };
            assert_eq!(LogRecord::decode(&out[..]).unwrap(), want);
        }
    }
}
