//! Messages of `SubscriberService` as they go over the wire: records as the bytes that lie in the
//! log, ids as the bytes that came.
//!
//! A nested message, a text and a field of type `bytes` are encoded alike, so these messages are
//! the contract's own (a test holds them against each other), but no record is decoded, and no id
//! is copied into a string of its own.

use bytes::Bytes;
use headcount_proto::v1;
use headcount_proto::wire::put;
use prost::Message;
use prost_types::Duration;

use super::id::{DeliveryId, TEXT_BYTES_MAX};
use super::ledger::Handed;

/// Bytes that a delivery takes beside its record, at most.
const FRAME_BYTES: usize = 160;

/// `SubscribeRequest` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Ask {
    #[prost(message, optional, tag = "1")]
    pub(crate) open: Option<v1::SubscribeOpen>,
    #[prost(message, optional, tag = "2")]
    pub(crate) credit: Option<v1::Credit>,
    #[prost(message, optional, tag = "3")]
    pub(crate) ack: Option<Ack>,
    #[prost(message, optional, tag = "4")]
    pub(crate) nack: Option<Nack>,
    #[prost(message, optional, tag = "5")]
    pub(crate) extend: Option<Extend>,
    #[prost(message, optional, tag = "6")]
    pub(crate) drain: Option<v1::Drain>,
}

/// `Ack` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Ack {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub(crate) delivery_ids: Vec<Bytes>,
}

/// `NackDeliveries` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Nack {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub(crate) delivery_ids: Vec<Bytes>,
    #[prost(enumeration = "v1::NackAction", tag = "2")]
    pub(crate) action: i32,
    #[prost(message, optional, tag = "3")]
    pub(crate) delay: Option<Duration>,
    #[prost(string, tag = "4")]
    pub(crate) reason: String,
}

/// `ExtendDeliveries` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Extend {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub(crate) delivery_ids: Vec<Bytes>,
    #[prost(message, optional, tag = "2")]
    pub(crate) by: Option<Duration>,
}

/// `AcknowledgeRequest` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct AcknowledgeAsk {
    #[prost(string, tag = "1")]
    pub(crate) subscription: String,
    #[prost(bytes = "bytes", repeated, tag = "2")]
    pub(crate) delivery_ids: Vec<Bytes>,
}

/// `NackRequest` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct NackAsk {
    #[prost(string, tag = "1")]
    pub(crate) subscription: String,
    #[prost(bytes = "bytes", repeated, tag = "2")]
    pub(crate) delivery_ids: Vec<Bytes>,
    #[prost(enumeration = "v1::NackAction", tag = "3")]
    pub(crate) action: i32,
    #[prost(message, optional, tag = "4")]
    pub(crate) delay: Option<Duration>,
    #[prost(string, tag = "5")]
    pub(crate) reason: String,
}

/// `ExtendLeaseRequest` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct ExtendAsk {
    #[prost(string, tag = "1")]
    pub(crate) subscription: String,
    #[prost(bytes = "bytes", repeated, tag = "2")]
    pub(crate) delivery_ids: Vec<Bytes>,
    #[prost(message, optional, tag = "3")]
    pub(crate) by: Option<Duration>,
}

/// `SettleResult` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Result {
    #[prost(bytes = "bytes", tag = "1")]
    pub(crate) delivery_id: Bytes,
    #[prost(enumeration = "v1::SettleStatus", tag = "2")]
    pub(crate) status: i32,
}

/// `Settled`, `AcknowledgeResponse`, `NackResponse` and `ExtendLeaseResponse` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Settled {
    #[prost(message, repeated, tag = "1")]
    pub(crate) results: Vec<Result>,
}

/// `SubscribeResponse` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Answer {
    #[prost(message, optional, tag = "1")]
    pub(crate) opened: Option<v1::SubscribeOpened>,
    /// An encoded `DeliveryBatch`.
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub(crate) deliveries: Option<Bytes>,
    #[prost(message, optional, tag = "3")]
    pub(crate) settled: Option<Settled>,
    #[prost(message, optional, tag = "4")]
    pub(crate) progress: Option<v1::SubscribeProgress>,
    #[prost(message, optional, tag = "5")]
    pub(crate) caught_up: Option<v1::SubscribeCaughtUp>,
    #[prost(message, optional, tag = "6")]
    pub(crate) fell_behind: Option<v1::SubscribeFellBehind>,
    #[prost(message, optional, tag = "7")]
    pub(crate) drain: Option<v1::Drain>,
}

/// `StreamDeliveriesResponse` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct OneWayAnswer {
    #[prost(message, optional, tag = "1")]
    pub(crate) opened: Option<v1::SubscribeOpened>,
    /// An encoded `DeliveryBatch`.
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub(crate) deliveries: Option<Bytes>,
    #[prost(message, optional, tag = "3")]
    pub(crate) progress: Option<v1::SubscribeProgress>,
    #[prost(message, optional, tag = "4")]
    pub(crate) caught_up: Option<v1::SubscribeCaughtUp>,
    #[prost(message, optional, tag = "5")]
    pub(crate) fell_behind: Option<v1::SubscribeFellBehind>,
    #[prost(message, optional, tag = "6")]
    pub(crate) drain: Option<v1::Drain>,
}

impl From<Answer> for OneWayAnswer {
    fn from(answer: Answer) -> Self {
        Self {
            opened: answer.opened,
            deliveries: answer.deliveries,
            progress: answer.progress,
            caught_up: answer.caught_up,
            fell_behind: answer.fell_behind,
            drain: answer.drain,
        }
    }
}

/// `PullResponse` of the contract.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct PullAnswer {
    /// Encoded deliveries.
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub(crate) deliveries: Vec<Bytes>,
    #[prost(string, tag = "2")]
    pub(crate) session_token: String,
}

/// What all deliveries of a message share.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sender {
    pub(crate) subscription: u64,
    pub(crate) epoch: u64,
    /// Time of day minus the owner's time, ms.
    pub(crate) clock_offset_ms: i64,
}

impl Sender {
    /// Deliveries as an encoded `DeliveryBatch`.
    pub(crate) fn batch(&self, handed: &[Handed]) -> Bytes {
        let bytes = |one: &Handed| FRAME_BYTES + one.record.len();
        let mut out = Vec::with_capacity(handed.iter().map(bytes).sum());
        for one in handed {
            put::message(&mut out, 1, |out| self.write(one, out));
        }
        out.into()
    }

    /// Deliveries, each encoded by itself.
    pub(crate) fn each(&self, handed: &[Handed]) -> Vec<Bytes> {
        let one = |one: &Handed| {
            let mut out = Vec::with_capacity(FRAME_BYTES + one.record.len());
            self.write(one, &mut out);
            Bytes::from(out)
        };
        handed.iter().map(one).collect()
    }

    fn write(&self, one: &Handed, out: &mut Vec<u8>) {
        let id = DeliveryId {
            subscription: self.subscription,
            epoch: self.epoch,
            partition: one.partition,
            offset: one.offset,
            attempt: one.attempt,
        };
        let mut text = [0; TEXT_BYTES_MAX];
        put::bytes(out, 1, id.write(&mut text).as_bytes());
        put::number(out, 2, one.attempt.into());
        put::number(out, 3, one.partition.into());
        put::number(out, 4, one.offset);
        put::message(out, 5, |out| time(out, one.append_time_ms));
        put::bytes(out, 6, &one.record);
        let until = i64::try_from(one.until).unwrap_or(i64::MAX);
        let expires_ms = self.clock_offset_ms.saturating_add(until);
        put::message(out, 7, |out| time(out, expires_ms));
    }
}

/// A `Timestamp`.
fn time(out: &mut Vec<u8>, ms: i64) {
    put::number(out, 1, ms.div_euclid(1_000) as u64);
    put::number(out, 2, (ms.rem_euclid(1_000) * 1_000_000) as u64);
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1::log_record::Payload;

    use super::*;
    use crate::outputs::timestamp;

    fn handed() -> Handed {
        let record = v1::LogRecord {
            payload: Some(Payload::Dead(v1::DeadRecord {
                detail: "no object".into(),
                ..Default::default()
            })),
        };
        Handed {
            partition: 0,
            offset: 1 << 40,
            attempt: 2,
            append_time_ms: -1,
            record: record.encode_to_vec().into(),
            until: 30_500,
        }
    }

    #[test]
    fn answers_are_the_contract_s() {
        let sender = Sender {
            subscription: 7,
            epoch: 3,
            clock_offset_ms: 1_000_000,
        };
        let handed = [handed(), handed()];
        let answer = Answer {
            deliveries: Some(sender.batch(&handed)),
            ..Default::default()
        };
        let read = v1::SubscribeResponse::decode(answer.encode_to_vec().as_slice()).unwrap();
        let Some(v1::subscribe_response::Kind::Deliveries(batch)) = read.kind else {
            panic!("{read:?}");
        };
        let one = &batch.deliveries[1];
        let id = DeliveryId::read(&one.delivery_id).unwrap();
        assert_eq!((id.subscription, id.epoch, id.offset), (7, 3, 1 << 40));
        assert_eq!((one.attempt, one.partition), (Some(2), Some(0)));
        assert_eq!(one.append_time, Some(timestamp(-1)));
        assert_eq!(one.lease_expires, Some(timestamp(1_030_500)));
        let record = one.record.as_ref().unwrap().encode_to_vec();
        assert_eq!(record, handed[0].record);
        let one_way = OneWayAnswer::from(answer).encode_to_vec();
        let read = v1::StreamDeliveriesResponse::decode(one_way.as_slice()).unwrap();
        let want = v1::stream_deliveries_response::Kind::Deliveries(batch.clone());
        assert_eq!(read.kind, Some(want));
        let pulled = PullAnswer {
            deliveries: sender.each(&handed),
            session_token: "t".into(),
        };
        let read = v1::PullResponse::decode(pulled.encode_to_vec().as_slice()).unwrap();
        assert_eq!(
            (read.deliveries, &*read.session_token),
            (batch.deliveries, "t")
        );
    }

    #[test]
    fn requests_are_read_as_the_contract_s() {
        let nack = v1::NackDeliveries {
            delivery_ids: vec!["a".into(), "b".into()],
            action: v1::NackAction::Park.into(),
            delay: Some(Duration {
                seconds: 1,
                nanos: 2,
            }),
            reason: "why".into(),
        };
        let theirs = v1::SubscribeRequest {
            kind: Some(v1::subscribe_request::Kind::Nack(nack)),
        };
        let ours = Ask::decode(theirs.encode_to_vec().as_slice()).unwrap();
        assert_eq!(ours.encode_to_vec(), theirs.encode_to_vec());
        assert_eq!(ours.nack.unwrap().delivery_ids, ["a", "b"]);
        let theirs = v1::ExtendLeaseRequest {
            subscription: "s".into(),
            delivery_ids: vec!["a".into()],
            by: Some(Duration::default()),
        };
        let ours = ExtendAsk::decode(theirs.encode_to_vec().as_slice()).unwrap();
        assert_eq!(ours.encode_to_vec(), theirs.encode_to_vec());
        let settled = v1::Settled {
            results: vec![v1::SettleResult {
                delivery_id: "a".into(),
                status: v1::SettleStatus::Parked.into(),
            }],
        };
        let ours = Settled::decode(settled.encode_to_vec().as_slice()).unwrap();
        assert_eq!(ours.encode_to_vec(), settled.encode_to_vec());
    }
}
