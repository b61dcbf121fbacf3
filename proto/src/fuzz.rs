//! Readers of this crate's serialised forms, for bytes of any kind: targets of `fuzz/`, and of the tests below.
//!
//! Each takes bytes and says whether they are of its form; what it takes for sound it holds against another reader, or
//! writes and reads again.

use prost::Message as _;

use crate::position::{Cursor, CursorKind, ScanPosition};
use crate::v1;
use crate::wire::{ChangeRef, Input};

/// A name, sound bytes, and the reader.
pub type Target = (&'static str, fn() -> Vec<Vec<u8>>, fn(&[u8]) -> bool);

/// All of them.
pub const ALL: &[Target] = &[
    ("input", inputs, input),
    ("change", changes, change),
    ("cursor", cursors, cursor),
    ("cursor_text", cursor_texts, cursor_text),
];

/// Reads an [`Input`].
pub fn input(bytes: &[u8]) -> bool {
    let mut topics = Vec::new();
    let Ok(read) = Input::decode(bytes, &mut topics) else {
        return false;
    };
    if let Input::Rsvp(record) = read {
        // Where the whole is an RSVP to prost too, its id is the same.
        let rsvp = v1::Rsvp::decode(record.rsvp_bytes);
        assert!(rsvp.is_err() || rsvp.is_ok_and(|rsvp| rsvp.rsvp_id == record.rsvp.rsvp_id));
    }
    true
}

fn rsvp() -> v1::Rsvp {
    let time = Some(prost_types::Timestamp {
        seconds: 1_425_788_568,
        nanos: 167_000_000,
    });
    v1::Rsvp {
        rsvp_id: u64::MAX,
        response: v1::Response::Yes.into(),
        guests: Some(3),
        mtime: time,
        member: Some(v1::Member {
            member_id: 7,
            member_name: "é".into(),
        }),
        event: Some(v1::Event {
            event_id: "jkpwmlywgbmb".into(),
            time,
            ..Default::default()
        }),
        group: Some(v1::Group {
            group_id: 9,
            group_city: "Köln".into(),
            group_country: "de".into(),
            group_lat: 50.9,
            group_lon: -6.9,
            topics: vec!["social".into(), "fun-times".into()],
            ..Default::default()
        }),
        venue: Some(v1::Venue {
            lat: 1.5,
            lon: 2.5,
            ..Default::default()
        }),
        visibility: "public".into(),
    }
}

fn stamp() -> Option<v1::Stamp> {
    Some(v1::Stamp {
        source: "meetup".into(),
        watermark_ms: -5,
        stream_time_ms: 12,
    })
}

/// Records of the log of these kinds.
fn records(payloads: impl IntoIterator<Item = v1::log_record::Payload>) -> Vec<Vec<u8>> {
    let record = |payload| v1::LogRecord {
        payload: Some(payload),
    };
    let records = payloads.into_iter().map(record);
    records.map(|record| record.encode_to_vec()).collect()
}

fn inputs() -> Vec<Vec<u8>> {
    use v1::log_record::Payload;
    records([
        Payload::Rsvp(v1::RsvpRecord {
            stamp: stamp(),
            rsvp: Some(rsvp()),
            ..Default::default()
        }),
        Payload::SourceEvent(v1::SourceEvent {
            stamp: stamp(),
            kind: v1::SourceEventKind::Idle.into(),
            ..Default::default()
        }),
    ])
}

/// Reads a [`ChangeRef`].
pub fn change(bytes: &[u8]) -> bool {
    let mut topics = Vec::new();
    let Ok(Some(read)) = ChangeRef::decode(bytes, &mut topics) else {
        return false;
    };
    let _ = read.is_whole();
    true
}

fn changes() -> Vec<Vec<u8>> {
    records([v1::log_record::Payload::Change(v1::Change {
        version: 9,
        stamp: stamp(),
        rsvp: Some(rsvp()),
        before: Some(v1::CountedState {
            guests: Some(1),
            attributes: Some(v1::CountedAttributes::default()),
            ..Default::default()
        }),
        ..Default::default()
    })])
}

/// Reads a [`Cursor`] whose checksum is right: what stands before it is of any kind.
pub fn cursor(body: &[u8]) -> bool {
    cursor_text(crate::position::signed(body).as_bytes())
}

fn cursors() -> Vec<Vec<u8>> {
    let bare = Cursor::new(CursorKind::Tail, 3, 7, vec![0, 1 << 20, u64::MAX]);
    let mut scanning = Cursor::new(CursorKind::Sync, 2, 0, vec![5]);
    scanning.tag = u64::MAX;
    scanning.scan = Some(ScanPosition {
        view: 4,
        key: "fun times".into(),
    });
    [bare, scanning].iter().map(Cursor::body).collect()
}

/// Reads the text of a [`Cursor`].
pub fn cursor_text(text: &[u8]) -> bool {
    let read = std::str::from_utf8(text).map(Cursor::decode);
    let Ok(Ok(cursor)) = read else {
        return false;
    };
    assert_eq!(Cursor::decode(&cursor.encode()).as_ref(), Ok(&cursor));
    true
}

fn cursor_texts() -> Vec<Vec<u8>> {
    let texts = cursors().into_iter();
    texts
        .map(|body| crate::position::signed(&body).into_bytes())
        .collect()
}

#[cfg(test)]
mod tests {
    use headcount_hostile::{CASES, CASES_SOAK, check};

    use super::*;

    #[test]
    fn all_forms_are_refused_or_read_whatever_their_bytes() {
        check(ALL, CASES);
    }

    #[test]
    #[ignore = "long; `cargo xtask test --soak` runs it"]
    fn soak_all_forms_are_refused_or_read_whatever_their_bytes() {
        check(ALL, CASES_SOAK);
    }
}
