//! The reader and the encoder against readers and encoders of others: serde_json and prost.

use headcount_proto::v1::{self, DeadReason, log_record::Payload};
use prost::Message as _;
use serde_json::Value;

use super::*;

fn recording() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/data/rsvps-2015-03-08.jsonl"
    );
    std::fs::read_to_string(path).expect("the recording is part of the repository")
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn timestamp(ms: i64) -> prost_types::Timestamp {
    prost_types::Timestamp {
        seconds: ms / 1000,
        nanos: (ms % 1000 * 1_000_000) as i32,
    }
}

/// The record that a frame means, by way of a reader that knows nothing of ours.
fn oracle(frame: &str) -> v1::Rsvp {
    let value: Value = serde_json::from_str(frame).unwrap();
    let (member, event, group) = (&value["member"], &value["event"], &value["group"]);
    let response = match value["response"].as_str().unwrap() {
        "yes" => v1::Response::Yes,
        "no" => v1::Response::No,
        _ => v1::Response::Waitlist,
    };
    let topics = group["group_topics"]
        .as_array()
        .map_or(Vec::new(), |topics| {
            topics.iter().map(|topic| text(&topic["urlkey"])).collect()
        });
    v1::Rsvp {
        rsvp_id: value["rsvp_id"].as_u64().unwrap(),
        response: response.into(),
        guests: Some(value["guests"].as_u64().unwrap() as u32),
        mtime: value["mtime"].as_i64().map(timestamp),
        member: Some(v1::Member {
            member_id: member["member_id"].as_u64().unwrap(),
            member_name: text(&member["member_name"]),
        }),
        event: Some(v1::Event {
            event_id: text(&event["event_id"]),
            event_name: text(&event["event_name"]),
            event_url: text(&event["event_url"]),
            time: event["time"].as_i64().map(timestamp),
        }),
        group: Some(v1::Group {
            group_id: group["group_id"].as_u64().unwrap(),
            group_name: text(&group["group_name"]),
            group_urlname: text(&group["group_urlname"]),
            group_city: text(&group["group_city"]),
            group_country: text(&group["group_country"]),
            group_state: group["group_state"].as_str().map(str::to_owned),
            group_lat: group["group_lat"].as_f64().unwrap_or_default(),
            group_lon: group["group_lon"].as_f64().unwrap_or_default(),
            topics,
        }),
        venue: value
            .get("venue")
            .filter(|venue| !venue.is_null())
            .map(|venue| v1::Venue {
                venue_id: venue["venue_id"].as_u64().unwrap_or_default(),
                venue_name: text(&venue["venue_name"]),
                lat: venue["lat"].as_f64().unwrap_or_default(),
                lon: venue["lon"].as_f64().unwrap_or_default(),
            }),
        visibility: text(&value["visibility"]),
    }
}

fn compare(encoder: &mut Encoder, frame: &str, number: u64) {
    let parsed = parse(frame).unwrap_or_else(|error| panic!("record {number}: {error}"));
    let stamp = StampRef {
        source: "meetup",
        watermark_ms: 5,
        stream_time_ms: number as i64,
    };
    let bytes = encoder.encode(&parsed, stamp, number.wrapping_mul(0x9e37_79b9), number);
    let wanted = v1::LogRecord {
        payload: Some(Payload::Rsvp(v1::RsvpRecord {
            stamp: Some(v1::Stamp {
                source: "meetup".into(),
                watermark_ms: 5,
                stream_time_ms: number as i64,
            }),
            rsvp: Some(oracle(frame)),
            frame_hash: number.wrapping_mul(0x9e37_79b9),
            ordinal: number,
            published: None,
        })),
    };
    assert_eq!(
        v1::LogRecord::decode(bytes).unwrap(),
        wanted,
        "record {number}"
    );
    assert_eq!(
        bytes,
        wanted.encode_to_vec(),
        "record {number}: other bytes than prost's"
    );
}

const SMALL: &str = r#"{"rsvp_id":1,"response":"yes","guests":0,"mtime":1425788568167,"member":{"member_id":2},"event":{"event_id":"e"},"group":{"group_id":3}}"#;

/// The small record with one piece of text replaced.
fn with(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "{from}");
    SMALL.replace(from, to)
}

#[test]
fn every_record_of_the_recording_reads_as_others_read_it() {
    let mut encoder = Encoder::default();
    let recording = recording();
    let mut records = 0;
    for (frame, number) in recording.lines().zip(0..) {
        compare(&mut encoder, frame, number);
        records += 1;
    }
    assert_eq!(records, 2460);
}

#[test]
fn records_with_the_least_and_the_most_read_as_others_read_them() {
    let mut encoder = Encoder::default();
    let zero = with(r#""rsvp_id":1"#, r#""rsvp_id":0"#);
    let frames = [
        SMALL.to_owned(),
        zero,
        with("1425788568167", "0"),
        with("1425788568167", "1425788568000"),
        with(r#""guests":0"#, r#""guests":4294967295"#),
        with(r#""rsvp_id":1"#, r#""rsvp_id":18446744073709551615"#),
        with("yes", "waitlist"),
        with(
            r#""event_id":"e""#,
            r#""event_id":"\u00e9\/\ud83d\ude00\n","time":1,"event_name":null"#,
        ),
        with(
            r#""group_id":3"#,
            r#""group_id":3,"group_lat":-0,"group_lon":-78.61,"group_state":"","group_topics":[]"#,
        ),
        with(
            r#""group_id":3"#,
            r#""group_id":3,"group_topics":[{"urlkey":""},{"x":[{}],"urlkey":"a\/b"}]"#,
        ),
        with(
            r#"{"rsvp_id""#,
            r#" {"venue":{},"unknown":{"a":[1,2,{"b":null}]},"visibility":"\"","rsvp_id""#,
        ),
        with(r#"{"rsvp_id""#, r#"{"venue":null,"rsvp_id""#),
        with(
            r#"{"rsvp_id""#,
            r#"{"venue":{"lat":0,"lon":12,"venue_id":7,"venue_name":"é"},"rsvp_id""#,
        ),
    ];
    for (frame, number) in frames.iter().zip(1..) {
        compare(&mut encoder, frame, number);
    }
}

/// Each frame is refused, for its reason, in words of bounded length.
fn refuses(cases: &[(&str, DeadReason)]) {
    for (frame, wanted) in cases {
        let shown: String = frame.chars().take(150).collect();
        let error = parse(frame).expect_err(&shown);
        assert_eq!(error.reason, *wanted, "{shown}: {error}");
        assert!(error.detail.len() <= DETAIL_BYTES_MAX, "{error}");
    }
}

#[test]
fn what_is_no_json_is_told_from_what_is_no_record() {
    let cut = &SMALL[..SMALL.len() - 9];
    let deep = with(
        r#"{"rsvp_id""#,
        &format!(
            "{{\"x\":{}{},\"rsvp_id\"",
            "[".repeat(100_000),
            "]".repeat(100_000)
        ),
    );
    let deep_and_cut = "[{\"a\":".repeat(40_000);
    let brackets = with(
        r#""event_id":"e""#,
        &format!(
            "\"event_id\":\"e\",\"event_name\":\"{}\"",
            "[{\\\"".repeat(300)
        ),
    );
    assert!(
        parse(&brackets).is_ok(),
        "brackets in a text are no nesting"
    );
    let (not_json, invalid) = (DeadReason::NotJson, DeadReason::InvalidField);
    let cases = [
        ("hello", not_json),
        ("", not_json),
        (cut, not_json),
        ("{\"rsvp_id\":1,}", not_json),
        (
            &with("{\"rsvp_id\"", "{\"x\":\"\u{1}\",\"rsvp_id\""),
            not_json,
        ),
        (&format!("{SMALL} {SMALL}"), not_json),
        ("[]", invalid),
        ("null", invalid),
        ("{}", invalid),
        (&deep, invalid),
        (&deep_and_cut, invalid),
    ];
    refuses(&cases);
    let error = parse_bytes(b"{\"rsvp_id\":\xff").expect_err("not UTF-8");
    assert_eq!(error.reason, not_json);
}

#[test]
fn fields_of_the_wrong_type_or_range_are_refused() {
    let invalid = DeadReason::InvalidField;
    let cases: &[(&str, DeadReason)] = &[
        (&with(r#""rsvp_id":1"#, r#""rsvp_id":"1""#), invalid),
        (&with(r#""rsvp_id":1"#, r#""rsvp_id":-1"#), invalid),
        (&with(r#""rsvp_id":1"#, r#""rsvp_id":1.5"#), invalid),
        (
            &with(r#""rsvp_id":1"#, r#""rsvp_id":18446744073709551616"#),
            invalid,
        ),
        (&with(r#""rsvp_id":1"#, r#""rsvp_id":null"#), invalid),
        (
            &with(r#""rsvp_id":1"#, r#""rsvp_id":1,"rsvp_id":1"#),
            invalid,
        ),
        (
            &with("1425788568167", "123456789012345678901234567890"),
            invalid,
        ),
        (&with("1425788568167", "1e999"), invalid),
        (&with("1425788568167", "-1"), invalid),
        (&with("1425788568167", "253402300800000"), invalid),
        (&with("\"yes\"", "\"maybe\""), invalid),
        (&with("\"yes\"", "1"), invalid),
        (&with("\"guests\":0", "\"guests\":4294967296"), invalid),
        (&with("\"guests\":0", "\"guests\":-1"), invalid),
        (&with("\"guests\":0,", ""), invalid),
        (&with("\"e\"", "220993343"), invalid),
        (&with("\"e\"", "\"\""), invalid),
        (
            &with("\"event_id\":\"e\"", "\"event_id\":\"e\",\"time\":-1"),
            invalid,
        ),
        (&with("{\"member_id\":2}", "[]"), invalid),
        (&with("{\"member_id\":2}", "{}"), invalid),
    ];
    refuses(cases);
}

#[test]
fn an_error_never_shows_content() {
    let cases = [
        (
            r#"{"member_id":2}"#,
            r#"{"member_id":"Ann Secret","member_name":"Ann Secret"}"#,
        ),
        (
            r#"{"member_id":2}"#,
            r#"{"member_id":"expected Secret\nexpected Secret"}"#,
        ),
        (r#"{"member_id":2}"#, r#""Ann Secret""#),
        (r#""yes""#, r#""Ann Secret""#),
        (r#""yes""#, r#""expected Secret\nSecret field `x`""#),
        (r#""yes""#, r#""missing field `Secret""#),
        (r#""guests":0"#, r#""guests":"Ann Secret""#),
        ("}}", r#"},"Ann Secret":tru}"#),
    ];
    for (from, to) in cases {
        let error = parse(&with(from, to)).expect_err(to);
        assert!(!error.detail.contains("Secret"), "{to}: {error}");
    }
}
