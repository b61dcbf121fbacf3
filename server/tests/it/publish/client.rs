//! A publishing client, and what readers of the log see.

use std::collections::BTreeMap;
use std::time::Duration;

use headcount_binder::{Channel, ChannelRef, InputPositions, Partition};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::publish_result::Outcome;
use headcount_proto::v1::publish_stream_request::Kind as Ask;
use headcount_proto::v1::publish_stream_response::Kind as Answer;
use headcount_proto::v1::publisher_service_client::PublisherServiceClient;
use headcount_proto::v1::{
    Event, Group, LogRecord, Member, PublishBatch, PublishOpen, PublishOpened, PublishRequest,
    PublishResult, PublishStreamRequest, PublishStreamResponse, Response, Rsvp, RsvpRecord,
};
use prost::Message as _;
use prost_types::Timestamp;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::Channel as Wire;
use tonic::{Status, Streaming};

use crate::ground::PARTITIONS;
use crate::serve::rig::{Rig, within};

/// What the intake is called in the log.
pub(super) const NAME: &str = "serve/publish";

/// A sound record that tells itself from others by its id.
pub(super) fn rsvp(id: u64) -> Rsvp {
    Rsvp {
        rsvp_id: id,
        response: Response::Yes.into(),
        guests: Some((id % 3) as u32),
        mtime: Some(Timestamp {
            seconds: 1_700_000_000 + id as i64 / 1_000,
            nanos: (id % 1_000) as i32 * 1_000_000,
        }),
        member: Some(Member {
            member_id: id,
            ..Member::default()
        }),
        event: Some(Event {
            event_id: format!("event-{}", id % 40),
            ..Event::default()
        }),
        group: Some(Group {
            group_id: 1 + id % 7,
            group_country: "us".to_owned(),
            ..Group::default()
        }),
        ..Rsvp::default()
    }
}

pub(super) fn rsvps(ids: std::ops::Range<u64>) -> Vec<Rsvp> {
    ids.map(rsvp).collect()
}

pub(super) fn request(rsvps: Vec<Rsvp>, producer: &str, seq: u64, rig: &Rig) -> PublishRequest {
    PublishRequest {
        feed: rig.feed.to_string(),
        rsvps,
        producer_id: producer.to_owned(),
        seq,
        ..PublishRequest::default()
    }
}

pub(super) async fn client(rig: &Rig) -> PublisherServiceClient<Wire> {
    PublisherServiceClient::new(rig.wire().await)
}

/// Publishes in one call.
pub(super) async fn publish(
    rig: &Rig,
    rsvps: Vec<Rsvp>,
    producer: &str,
    seq: u64,
) -> Result<Vec<PublishResult>, Status> {
    let request = request(rsvps, producer, seq, rig);
    let answered = within(client(rig).await.publish(request)).await?;
    Ok(answered.into_inner().results)
}

/// One word for a result: `written`, `duplicate`, or the fields that are at fault.
pub(super) fn word(result: &PublishResult) -> String {
    match &result.outcome {
        Some(Outcome::Written(_)) => "written".to_owned(),
        Some(Outcome::Duplicate(_)) => "duplicate".to_owned(),
        Some(Outcome::Rejected(rejected)) => {
            let fields = rejected.violations.iter().map(|fault| fault.field.as_str());
            fields.collect::<Vec<_>>().join(" ")
        }
        None => "-".to_owned(),
    }
}

pub(super) fn words(results: &[PublishResult]) -> Vec<String> {
    results.iter().map(word).collect()
}

pub(super) fn place(result: &PublishResult) -> (u32, u64) {
    match &result.outcome {
        Some(Outcome::Written(written)) => (written.partition(), written.offset()),
        other => panic!("not written: {other:?}"),
    }
}

/// A publishing stream.
pub(super) struct Publisher {
    asks: mpsc::Sender<PublishStreamRequest>,
    answers: Streaming<PublishStreamResponse>,
    pub(super) opened: PublishOpened,
    pub(super) credit: u32,
}

impl Publisher {
    pub(super) async fn open(rig: &Rig, producer: &str) -> Self {
        let open = PublishOpen {
            feed: rig.feed.to_string(),
            producer_id: producer.to_owned(),
            ..PublishOpen::default()
        };
        Self::open_as(rig, open).await.unwrap()
    }

    pub(super) async fn open_as(rig: &Rig, open: PublishOpen) -> Result<Self, Status> {
        let (asks, sent) = mpsc::channel(1_024);
        let kind = Some(Ask::Open(open));
        asks.send(PublishStreamRequest { kind }).await.unwrap();
        let mut client = client(rig).await;
        let opened = within(client.publish_stream(ReceiverStream::new(sent))).await?;
        let mut answers = opened.into_inner();
        let first = within(answers.message()).await?.unwrap();
        let Some(Answer::Opened(opened)) = first.kind else {
            panic!("not opened: {first:?}");
        };
        Ok(Self {
            asks,
            answers,
            opened,
            credit: first.credit.unwrap(),
        })
    }

    pub(super) async fn send(&self, rsvps: Vec<Rsvp>, first_seq: u64) {
        let batch = PublishBatch { rsvps, first_seq };
        let kind = Some(Ask::Batch(batch));
        // A stream that has ended says why in its answers.
        let _ = self.asks.send(PublishStreamRequest { kind }).await;
    }

    /// The next answer; `None` at the end.
    pub(super) async fn next(&mut self) -> Result<Option<PublishStreamResponse>, Status> {
        within(self.answers.message()).await
    }

    /// The results of the next batch, whose credit comes back.
    pub(super) async fn results(&mut self) -> Vec<PublishResult> {
        let answer = self.next().await.unwrap().unwrap();
        let Some(Answer::Results(results)) = answer.kind else {
            panic!("no results: {answer:?}");
        };
        assert_eq!(answer.credit, Some(results.results.len() as u32));
        results.results
    }

    /// Sends a batch and waits for its results.
    pub(super) async fn publish(&mut self, rsvps: Vec<Rsvp>, first_seq: u64) -> Vec<PublishResult> {
        self.send(rsvps, first_seq).await;
        self.results().await
    }

    /// Ends the client's side, and reads to the end.
    pub(super) async fn end(self) {
        let Self {
            asks, mut answers, ..
        } = self;
        drop(asks);
        assert_eq!(within(answers.message()).await.unwrap(), None);
    }

    /// Why the stream ends.
    pub(super) async fn failure(&mut self) -> Status {
        loop {
            match self.next().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("the stream ended without a reason"),
                Err(status) => return status,
            }
        }
    }
}

/// All that readers find of the intake in the log, by place.
pub(super) async fn found(rig: &Rig) -> BTreeMap<(u32, u64), Payload> {
    let channel = ChannelRef::new(rig.feed.clone(), Channel::Rsvps);
    let mut found = BTreeMap::new();
    let mut positions = InputPositions::new();
    for partition in (0..PARTITIONS).map(Partition) {
        let bounds = rig.binder.bounds(&channel, partition).await.unwrap();
        let (mut at, end) = (bounds.earliest, bounds.end);
        let mut consumer = rig.binder.consume(&channel, partition, at).await.unwrap();
        while at < end {
            let delivery = within(consumer.next()).await.unwrap();
            at = delivery.next();
            let header = &delivery.batch.header;
            if header.producer.as_str() != NAME || !positions.accept(partition, header).is_apply() {
                continue;
            }
            for (offset, bytes) in delivery.records() {
                let record = LogRecord::decode(bytes).unwrap();
                found.insert((partition.0.into(), offset.0), record.payload.unwrap());
            }
        }
    }
    found
}

/// The records among it.
pub(super) async fn records(rig: &Rig) -> BTreeMap<(u32, u64), RsvpRecord> {
    let found = found(rig).await.into_iter();
    let records = found.filter_map(|(place, payload)| match payload {
        Payload::Rsvp(record) => Some((place, record)),
        _ => None,
    });
    records.collect()
}

/// Ids of the records that readers find, sorted.
pub(super) async fn ids(rig: &Rig) -> Vec<u64> {
    let records = records(rig).await.into_values();
    let mut ids: Vec<u64> = records.map(|record| record.rsvp.unwrap().rsvp_id).collect();
    ids.sort_unstable();
    ids
}

/// Waits until something holds.
pub(super) async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let holding = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = tokio::time::timeout(crate::serve::rig::SOON, holding).await;
    waited.unwrap_or_else(|_| panic!("waited for: {what}"));
}
