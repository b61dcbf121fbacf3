//! A subscriber, and what tests do with it.

use std::collections::VecDeque;
use std::time::Duration;

use headcount_binder::Channel;
use headcount_proto::v1::start_position::Position;
use headcount_proto::v1::subscribe_request::Kind as Ask;
use headcount_proto::v1::subscribe_response::Kind as Answer;
use headcount_proto::v1::subscriber_service_client::SubscriberServiceClient;
use headcount_proto::v1::subscription_service_client::SubscriptionServiceClient;
use headcount_proto::v1::{
    self, Delivery, SettleStatus, StartPosition, SubscribeOpen, SubscribeOpened, SubscribeRequest,
    SubscribeResponse, Subscription,
};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::Channel as Wire;
use tonic::{Status, Streaming};

use crate::serve::rig::{Rig, dead};

/// No wait of a test is longer.
const PATIENCE: Duration = Duration::from_secs(40);

pub(crate) async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future)
        .await
        .expect("it took too long")
}

/// A subscription to `dead`, which has one partition, with short leases.
pub(crate) fn to_dead(name: &str) -> Subscription {
    Subscription {
        name: name.into(),
        channel: v1::Channel::Dead.into(),
        ..Subscription::default()
    }
}

/// The beginning of the log.
pub(crate) fn earliest() -> Option<StartPosition> {
    Some(StartPosition {
        position: Some(Position::Earliest(true)),
    })
}

pub(crate) fn duration(ms: u64) -> Option<prost_types::Duration> {
    prost_types::Duration::try_from(Duration::from_millis(ms)).ok()
}

/// What tests of subscriptions do with a service.
pub(crate) trait Subscriptions {
    async fn subscriptions(&self) -> SubscriptionServiceClient<Wire>;
    async fn subscriber(&self) -> SubscriberServiceClient<Wire>;
    /// Creates a subscription that begins with the earliest record.
    async fn create(&self, subscription: Subscription) -> Subscription;
    /// Publishes dead records with these numbers, a batch each ten.
    async fn publish_dead(&self, numbers: std::ops::Range<u64>);
    async fn backlog(&self, name: &str) -> v1::GetBacklogResponse;
}

impl Subscriptions for Rig {
    async fn subscriptions(&self) -> SubscriptionServiceClient<Wire> {
        SubscriptionServiceClient::new(self.wire().await)
    }

    async fn subscriber(&self) -> SubscriberServiceClient<Wire> {
        SubscriberServiceClient::new(self.wire().await)
    }

    async fn create(&self, subscription: Subscription) -> Subscription {
        let subscription = Subscription {
            feed: self.feed.to_string(),
            ..subscription
        };
        let request = v1::CreateSubscriptionRequest {
            subscription: Some(subscription),
            start: earliest(),
        };
        let mut client = self.subscriptions().await;
        let created = within(client.create_subscription(request)).await;
        let created = created.unwrap().into_inner();
        created.subscription.unwrap()
    }

    async fn publish_dead(&self, numbers: std::ops::Range<u64>) {
        let numbers: Vec<u64> = numbers.collect();
        for chunk in numbers.chunks(10) {
            let records: Vec<_> = chunk.iter().map(|number| dead(*number)).collect();
            self.publish(Channel::Dead, 0, (1, chunk[0] + 1), &records)
                .await;
        }
    }

    async fn backlog(&self, name: &str) -> v1::GetBacklogResponse {
        let request = v1::GetBacklogRequest {
            subscription: name.into(),
        };
        let counted = self.subscriptions().await.get_backlog(request).await;
        counted.unwrap().into_inner()
    }
}

/// One open Subscribe. Dropping it is a lost connection.
pub(crate) struct Subscriber {
    asks: mpsc::Sender<SubscribeRequest>,
    answers: Streaming<SubscribeResponse>,
    pub(crate) opened: SubscribeOpened,
    /// Came while something else was waited for.
    deliveries: VecDeque<Delivery>,
    /// All else that came.
    pub(crate) said: Vec<Answer>,
}

impl Subscriber {
    pub(crate) async fn open(rig: &Rig, name: &str, messages: u32) -> Self {
        Self::resume(rig, name, messages, "").await
    }

    pub(crate) async fn resume(rig: &Rig, name: &str, messages: u32, token: &str) -> Self {
        let open = SubscribeOpen {
            subscription: name.into(),
            session_token: token.into(),
            credit: Some(v1::Credit { messages, bytes: 0 }),
        };
        Self::try_open(rig, open).await.unwrap()
    }

    pub(crate) async fn try_open(rig: &Rig, open: SubscribeOpen) -> Result<Self, Status> {
        let (asks, requests) = mpsc::channel(64);
        let first = SubscribeRequest {
            kind: Some(Ask::Open(open)),
        };
        asks.send(first).await.unwrap();
        let mut client = rig.subscriber().await;
        let answers = within(client.subscribe(ReceiverStream::new(requests))).await?;
        let mut answers = answers.into_inner();
        let first = within(answers.message()).await?.expect("an answer");
        let Some(Answer::Opened(opened)) = first.kind else {
            panic!("not opened first: {first:?}");
        };
        Ok(Self {
            asks,
            answers,
            opened,
            deliveries: VecDeque::new(),
            said: Vec::new(),
        })
    }

    pub(crate) fn token(&self) -> String {
        self.opened.session_token.clone()
    }

    /// Asks; a stream that has ended says why to who reads it.
    pub(crate) async fn ask(&self, ask: Ask) {
        let _ = within(self.asks.send(SubscribeRequest { kind: Some(ask) })).await;
    }

    pub(crate) async fn credit(&self, messages: u32) {
        self.ask(Ask::Credit(v1::Credit { messages, bytes: 0 }))
            .await;
    }

    /// The next message of any kind.
    pub(crate) async fn next(&mut self) -> Result<Option<Answer>, Status> {
        let message = within(self.answers.message()).await?;
        Ok(message.map(|message| message.kind.expect("every message says something")))
    }

    /// As many deliveries.
    pub(crate) async fn deliveries(&mut self, count: usize) -> Vec<Delivery> {
        while self.deliveries.len() < count {
            let answer = self.next().await.unwrap().expect("the stream goes on");
            self.keep(answer);
        }
        self.deliveries.drain(..count).collect()
    }

    fn keep(&mut self, answer: Answer) {
        match answer {
            Answer::Deliveries(batch) => self.deliveries.extend(batch.deliveries),
            other => self.said.push(other),
        }
    }

    /// Deliveries that come within a while.
    pub(crate) async fn for_a_while(&mut self, time: Duration) -> Vec<Delivery> {
        let waiting = async {
            loop {
                let message = self.answers.message().await.unwrap();
                let answer = message.and_then(|message| message.kind);
                let answer = answer.expect("the stream goes on");
                match answer {
                    Answer::Deliveries(batch) => self.deliveries.extend(batch.deliveries),
                    other => self.said.push(other),
                }
            }
        };
        let _: Result<(), _> = tokio::time::timeout(time, waiting).await;
        self.deliveries.drain(..).collect()
    }

    /// Settles, and waits for the results.
    pub(crate) async fn settle(&mut self, ask: Ask) -> Vec<SettleStatus> {
        self.ask(ask).await;
        loop {
            match self.next().await.unwrap().expect("the stream goes on") {
                Answer::Settled(settled) => {
                    let results = settled.results.iter();
                    return results.map(v1::SettleResult::status).collect();
                }
                other => self.keep(other),
            }
        }
    }

    pub(crate) async fn ack(&mut self, deliveries: &[Delivery]) -> Vec<SettleStatus> {
        self.settle(ack(deliveries)).await
    }

    pub(crate) async fn nack(
        &mut self,
        deliveries: &[Delivery],
        action: v1::NackAction,
        delay_ms: u64,
    ) -> Vec<SettleStatus> {
        self.settle(Ask::Nack(v1::NackDeliveries {
            delivery_ids: ids(deliveries),
            action: action.into(),
            delay: duration(delay_ms),
            reason: "a reason".into(),
        }))
        .await
    }
}

pub(crate) fn ack(deliveries: &[Delivery]) -> Ask {
    Ask::Ack(v1::Ack {
        delivery_ids: ids(deliveries),
    })
}

pub(crate) fn ids(deliveries: &[Delivery]) -> Vec<String> {
    deliveries.iter().map(|d| d.delivery_id.clone()).collect()
}

/// The numbers of dead records that were delivered, with their attempts.
pub(crate) fn attempts(deliveries: &[Delivery]) -> Vec<(u64, u32)> {
    let one = |delivery: &Delivery| (number(delivery), delivery.attempt());
    deliveries.iter().map(one).collect()
}

pub(crate) fn number(delivery: &Delivery) -> u64 {
    let record = delivery.record.as_ref();
    match record.and_then(|record| record.payload.as_ref()) {
        Some(v1::log_record::Payload::Dead(dead)) => dead.raw_bytes(),
        other => panic!("not a record of this test: {other:?}"),
    }
}

pub(crate) fn numbers(deliveries: &[Delivery]) -> Vec<u64> {
    deliveries.iter().map(number).collect()
}
