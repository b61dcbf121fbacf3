//! Answers of Fetch and Tail as they go over the wire, with each record as the bytes that lie in
//! the log.
//!
//! A nested message and a field of type `bytes` are encoded alike, so these messages are the
//! contract's own (a test holds them against each other), but a record is never decoded, only
//! copied once into the connection's buffer.

use bytes::Bytes;
use prost::Message;
use prost_types::Timestamp;

/// `PositionedRecord` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Positioned {
    #[prost(uint32, optional, tag = "1")]
    pub(crate) partition: Option<u32>,
    #[prost(uint64, optional, tag = "2")]
    pub(crate) offset: Option<u64>,
    #[prost(message, optional, tag = "3")]
    pub(crate) append_time: Option<Timestamp>,
    /// An encoded `LogRecord`.
    #[prost(bytes = "bytes", optional, tag = "4")]
    pub(crate) record: Option<Bytes>,
}

/// `FetchResponse` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(super) struct FetchAnswer {
    #[prost(message, repeated, tag = "1")]
    pub(crate) records: Vec<Positioned>,
    #[prost(uint64, optional, tag = "2")]
    pub(super) next: Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    pub(super) earliest: Option<u64>,
    #[prost(uint64, optional, tag = "4")]
    pub(super) end: Option<u64>,
}

/// `TailResponse` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(super) struct TailAnswer {
    #[prost(message, repeated, tag = "1")]
    pub(crate) records: Vec<Positioned>,
    #[prost(string, tag = "2")]
    pub(super) cursor: String,
    #[prost(bool, tag = "3")]
    pub(super) caught_up: bool,
}

/// Bytes that a positioned record takes beside the record itself, at most: tags, partition,
/// offset, time and lengths.
const FRAME_BYTES: usize = 48;
/// Bytes of a message that are kept for what is not a record: a cursor over 256 partitions.
const CURSOR_BYTES: usize = 4 << 10;

/// Records on their way into one message, bounded in number and bytes.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) records: Vec<Positioned>,
    bytes: usize,
    records_max: usize,
    bytes_max: usize,
}

impl Page {
    pub(crate) const fn new(records_max: usize, bytes_max: usize) -> Self {
        Self {
            records: Vec::new(),
            bytes: 0,
            records_max,
            bytes_max: bytes_max.saturating_sub(CURSOR_BYTES),
        }
    }

    /// Whether a record of `bytes` still fits. The first one always does: a record that is longer
    /// than a message should be goes alone.
    pub(super) fn fits(&self, bytes: usize) -> bool {
        self.records.is_empty()
            || (self.records.len() < self.records_max
                && self.bytes + bytes + FRAME_BYTES <= self.bytes_max)
    }

    pub(super) fn push(&mut self, record: Positioned) {
        self.bytes += FRAME_BYTES + record.record.as_ref().map_or(0, Bytes::len);
        self.records.push(record);
    }
}

/// Whether an encoded `LogRecord` is what a channel is read for, not a heartbeat, progress or a
/// control record. The kind is the field number in the record's first tag; of one above 15 the first byte of the tag holds the
/// low four bits and says that another follows, so that it reads as 16 to 31.
pub(super) fn is_payload(record: &[u8]) -> bool {
    /// `source_event`, `source_gap`, `progress`, `epoch_begins`, `query_catalog`, `catalog_taken`,
    /// `query_closed`, `query_ended`, `publish_skip`.
    const BESIDE_THE_POINT: [u8; 9] = [2, 3, 6, 11, 12, 13, 14, 15, 18];
    record
        .first()
        .is_some_and(|tag| !BESIDE_THE_POINT.contains(&(tag >> 3)))
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1::{self, log_record::Payload};

    use super::*;
    use crate::outputs::timestamp;

    fn record(payload: Payload) -> v1::LogRecord {
        v1::LogRecord {
            payload: Some(payload),
        }
    }

    #[test]
    fn answers_are_the_contract_s_byte_for_byte() {
        let inner = record(Payload::Dead(v1::DeadRecord {
            detail: "no object".into(),
            raw: b"[]".to_vec().into(),
            ..Default::default()
        }));
        let theirs = v1::TailResponse {
            records: vec![v1::PositionedRecord {
                partition: Some(0),
                offset: Some(1 << 40),
                append_time: Some(timestamp(-1)),
                record: Some(inner.clone()),
            }],
            cursor: "c".into(),
            caught_up: true,
        };
        let ours = TailAnswer {
            records: vec![Positioned {
                partition: Some(0),
                offset: Some(1 << 40),
                append_time: Some(timestamp(-1)),
                record: Some(inner.encode_to_vec().into()),
            }],
            cursor: "c".into(),
            caught_up: true,
        };
        assert_eq!(ours.encode_to_vec(), theirs.encode_to_vec());
        let fetched = FetchAnswer {
            records: ours.records,
            next: Some(0),
            earliest: Some(0),
            end: Some(7),
        };
        let read = v1::FetchResponse::decode(fetched.encode_to_vec().as_slice()).unwrap();
        assert_eq!(read.records, theirs.records);
        assert_eq!(
            (read.next, read.earliest, read.end),
            (Some(0), Some(0), Some(7))
        );
    }

    #[test]
    fn heartbeats_progress_and_control_records_are_no_payload() {
        let cases = [
            (Payload::Rsvp(v1::RsvpRecord::default()), true),
            (Payload::SourceEvent(v1::SourceEvent::default()), false),
            (Payload::SourceGap(v1::SourceGap::default()), false),
            (Payload::Change(v1::Change::default()), true),
            (Payload::Progress(v1::Progress::default()), false),
            (Payload::WindowResult(v1::WindowResult::default()), true),
            (Payload::Late(v1::LateRecord::default()), true),
            (Payload::Dead(v1::DeadRecord::default()), true),
            (Payload::EpochBegins(v1::EpochBegins::default()), false),
            (Payload::QueryCatalog(v1::QueryCatalog::default()), false),
            (Payload::CatalogTaken(v1::CatalogTaken::default()), false),
            (Payload::QueryClosed(v1::QueryClosed::default()), false),
            (Payload::QueryEnded(v1::QueryEnded::default()), false),
            (Payload::DriftPane(v1::DriftPane::default()), true),
            (Payload::DriftAlert(v1::DriftAlert::default()), true),
            (Payload::PublishSkip(v1::PublishSkip::default()), false),
        ];
        for (payload, want) in cases {
            let bytes = record(payload.clone()).encode_to_vec();
            assert_eq!(is_payload(&bytes), want, "{payload:?}");
        }
        assert!(!is_payload(b""));
    }
}
