//! A subscriber by request and response, which remembers what was answered.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use headcount_proto::v1::start_position::Position;
use headcount_proto::v1::subscribe_request::Kind as Request;
use headcount_proto::v1::subscriber_service_client::SubscriberServiceClient;
use headcount_proto::v1::subscription_service_client::SubscriptionServiceClient;
use headcount_proto::v1::{
    AcknowledgeRequest, Channel, CreateSubscriptionRequest, Delivery, PullRequest, PullResponse,
    SettleStatus, StartPosition, SubscribeOpen, SubscribeRequest, SubscribeResponse, Subscription,
};
#[cfg(feature = "external")]
use headcount_proto::v1::{
    GetBacklogRequest, GetBacklogResponse, NackAction, NackRequest, StreamDeliveriesRequest,
    StreamDeliveriesResponse,
};
use tokio::sync::mpsc;
use tonic::Streaming;
use tonic::transport::{Channel as Wire, Endpoint};
use tonic::{Code, Status};

use super::PATIENCE;

/// Deliveries asked for at a time.
const PULLED: u32 = 50;
/// Requests of a stream under way.
const REQUESTS: usize = 16;
/// Between two tries.
const PAUSE: Duration = Duration::from_millis(50);

/// Partition and offset.
type Place = (u32, u64);

/// What a subscriber has seen.
#[derive(Default)]
pub(crate) struct Taken {
    /// Answered as settled.
    pub(crate) settled: BTreeSet<Place>,
    /// Of each record, the highest attempt.
    pub(crate) attempts: BTreeMap<Place, u32>,
}

async fn wire(address: &str) -> Wire {
    let endpoint = Endpoint::from_shared(format!("http://{address}"));
    endpoint.expect("an address").connect_lazy()
}

/// Creates a subscription to `rsvps` from the earliest record on.
pub(crate) async fn create(address: &str, name: &str, lease: Duration) {
    let request = CreateSubscriptionRequest {
        subscription: Some(Subscription {
            name: name.to_owned(),
            channel: Channel::Rsvps.into(),
            lease: prost_types::Duration::try_from(lease).ok(),
            ..Subscription::default()
        }),
        start: Some(StartPosition {
            position: Some(Position::Earliest(true)),
        }),
    };
    let mut client = SubscriptionServiceClient::new(wire(address).await);
    let created = client.create_subscription(request).await;
    created.expect("a subscription can be created");
}

/// What is due, or the failure.
pub(crate) async fn pull(address: &str, name: &str) -> Result<Vec<Delivery>, Status> {
    let request = PullRequest {
        subscription: name.to_owned(),
        max_messages: PULLED,
        wait: prost_types::Duration::try_from(Duration::from_millis(200)).ok(),
        session_token: String::new(),
    };
    let mut client = SubscriberServiceClient::new(wire(address).await);
    let pulled: PullResponse = client.pull(request).await?.into_inner();
    Ok(pulled.deliveries)
}

/// A stream of deliveries, open until it is dropped.
#[cfg(feature = "external")]
pub(crate) async fn deliveries(address: &str, name: &str) -> Streaming<StreamDeliveriesResponse> {
    let request = StreamDeliveriesRequest {
        subscription: name.to_owned(),
        ..StreamDeliveriesRequest::default()
    };
    let mut client = SubscriberServiceClient::new(wire(address).await);
    let opened = client.stream_deliveries(request).await;
    opened.expect("the owner answers").into_inner()
}

/// A stream of `Subscribe`, over a connection of its own: who does not read it stands in nobody's way.
pub(crate) struct Subscribed {
    asks: mpsc::Sender<SubscribeRequest>,
    pub(crate) answers: Streaming<SubscribeResponse>,
}

impl Subscribed {
    pub(crate) async fn open(address: &str, open: SubscribeOpen) -> Result<Self, Status> {
        let (asks, mut requests) = mpsc::channel(REQUESTS);
        let requests = futures::stream::poll_fn(move |context| requests.poll_recv(context));
        let open = SubscribeRequest {
            kind: Some(Request::Open(open)),
        };
        asks.try_send(open).expect("there is room for the first");
        let mut client = SubscriberServiceClient::new(wire(address).await);
        let answers = client.subscribe(requests).await?.into_inner();
        Ok(Self { asks, answers })
    }

    /// Whether it was taken: the stream may be over.
    pub(crate) async fn ask(&self, request: Request) -> bool {
        let request = SubscribeRequest {
            kind: Some(request),
        };
        self.asks.send(request).await.is_ok()
    }
}

/// Acknowledges; what became of each.
pub(crate) async fn acknowledge(
    address: &str,
    name: &str,
    deliveries: &[Delivery],
) -> Result<Vec<SettleStatus>, Status> {
    let ids = deliveries.iter().map(|d| d.delivery_id.clone());
    let request = AcknowledgeRequest {
        subscription: name.to_owned(),
        delivery_ids: ids.collect(),
    };
    let mut client = SubscriberServiceClient::new(wire(address).await);
    let answer = client.acknowledge(request).await?.into_inner();
    Ok(answer
        .results
        .iter()
        .map(|result| result.status())
        .collect())
}

/// Gives deliveries back, to come again.
#[cfg(feature = "external")]
pub(crate) async fn retry(
    address: &str,
    name: &str,
    deliveries: &[Delivery],
) -> Result<(), Status> {
    let ids = deliveries.iter().map(|d| d.delivery_id.clone());
    let request = NackRequest {
        subscription: name.to_owned(),
        delivery_ids: ids.collect(),
        action: NackAction::Retry.into(),
        ..NackRequest::default()
    };
    let mut client = SubscriberServiceClient::new(wire(address).await);
    client.nack(request).await.map(drop)
}

/// What of a subscription is still to be done.
#[cfg(feature = "external")]
pub(crate) async fn backlog(address: &str, name: &str) -> Result<GetBacklogResponse, Status> {
    let request = GetBacklogRequest {
        subscription: name.to_owned(),
    };
    let mut client = SubscriptionServiceClient::new(wire(address).await);
    let counted = client.get_backlog(request).await?;
    Ok(counted.into_inner())
}

/// Whether a failure may pass: nobody is there, or another still has the lease.
pub(crate) fn may_pass(status: &Status) -> bool {
    let codes = [
        Code::Unavailable,
        Code::Aborted,
        Code::Unknown,
        Code::Cancelled,
    ];
    codes.contains(&status.code())
}

fn place(delivery: &Delivery) -> Place {
    (delivery.partition(), delivery.offset())
}

impl Taken {
    /// Notes what was delivered: nothing that was answered as settled comes again.
    pub(crate) fn note(&mut self, deliveries: &[Delivery]) {
        for delivery in deliveries {
            let place = place(delivery);
            assert!(
                !self.settled.contains(&place),
                "{place:?} was settled, and comes again as attempt {}",
                delivery.attempt()
            );
            let known = self.attempts.entry(place).or_default();
            *known = delivery.attempt().max(*known);
        }
    }

    /// Notes what was answered.
    pub(crate) fn answered(&mut self, deliveries: &[Delivery], statuses: &[SettleStatus]) {
        for (delivery, status) in deliveries.iter().zip(statuses) {
            if matches!(status, SettleStatus::Settled | SettleStatus::AlreadySettled) {
                self.settled.insert(place(delivery));
            }
        }
    }

    /// Pulls and acknowledges once; failures that may pass are waited out.
    pub(crate) async fn step(&mut self, address: &str, name: &str) {
        let pulled = match pull(address, name).await {
            Ok(pulled) => pulled,
            Err(status) => {
                assert!(may_pass(&status), "{status:?}");
                tokio::time::sleep(PAUSE).await;
                return;
            }
        };
        self.note(&pulled);
        match acknowledge(address, name, &pulled).await {
            Ok(statuses) => self.answered(&pulled, &statuses),
            Err(status) => assert!(may_pass(&status), "{status:?}"),
        }
    }

    /// Goes on until so many are settled.
    pub(crate) async fn until(&mut self, address: &str, name: &str, settled: usize) {
        let begun = std::time::Instant::now();
        while self.settled.len() < settled {
            self.step(address, name).await;
            let seen = self.settled.len();
            assert!(
                begun.elapsed() < PATIENCE,
                "{seen} of {settled} are settled"
            );
        }
    }
}
