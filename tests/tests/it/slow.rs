//! Clients that read nothing, beside others that go on through many MiB: nobody waits for them, and the
//! memory of the service stays bounded.

use std::time::Duration;

use headcount_proto::v1::log_service_client::LogServiceClient;
use headcount_proto::v1::query_service_client::QueryServiceClient;
use headcount_proto::v1::start_position::Position;
use headcount_proto::v1::subscribe_request::Kind as Ask;
use headcount_proto::v1::subscribe_response::Kind as Answer;
use headcount_proto::v1::subscription_service_client::SubscriptionServiceClient;
use headcount_proto::v1::tail_request::Start;
use headcount_proto::v1::{
    Ack, Channel, CreateSubscriptionRequest, Credit, StartPosition, SubscribeOpen, Subscription,
    TailRequest, WatchRequest,
};
use headcount_sdk::TailOptions;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tonic::transport::{Channel as Wire, Endpoint};

use crate::harness::PATIENCE;
use crate::harness::dev::{Dev, Setup};
use crate::harness::read::until;
use crate::harness::script::Script;
use crate::harness::subscriber::Subscribed;

/// Frames that are no records, each of which is kept whole among the dead: 375 MiB.
const FRAMES: usize = 6_000;
const FRAME_BYTES: usize = 64 << 10;

/// How many of them one who reads nothing may have: four messages of a MiB, and what lies in
/// connections on both sides.
const STUCK_MAX: usize = 300;

/// By how much the process may grow meanwhile: 64 MiB are those of the subscription, which reads so far
/// ahead; the rest is what is on its way to four streams. Either of those who read nothing would have
/// taken all that goes through it.
const GROWTH_KIB_MAX: u64 = 128 << 10;

/// The same over servers, where each reader of the broker has up to 64 messages of a MiB ahead.
#[cfg(feature = "external")]
const GROWTH_OVER_SERVERS_KIB_MAX: u64 = 320 << 10;

const NAME: &str = "slow";

/// A connection of its own: what one does not read stands in nobody's way.
async fn wire(dev: &Dev) -> Wire {
    let endpoint = Endpoint::from_shared(format!("http://{}", dev.address)).expect("an address");
    endpoint.connect().await.expect("it answers")
}

/// One stream of the subscription.
struct Subscriber(Subscribed);

impl Subscriber {
    async fn open(dev: &Dev, messages: u32) -> Self {
        let open = SubscribeOpen {
            subscription: NAME.to_owned(),
            credit: Some(Credit { messages, bytes: 0 }),
            ..SubscribeOpen::default()
        };
        let opened = Subscribed::open(&dev.address, open).await;
        Self(opened.expect("it is served"))
    }

    async fn ask(&self, ask: Ask) {
        assert!(self.0.ask(ask).await, "the stream is up");
    }

    /// Takes the next deliveries, settles them and asks for as many; how many they were.
    async fn step(&mut self) -> usize {
        let message = timeout(PATIENCE, self.0.answers.message()).await;
        let message = message
            .expect("in time")
            .expect("no error")
            .expect("no end");
        let Some(Answer::Deliveries(batch)) = message.kind else {
            return 0;
        };
        let count = batch.deliveries.len();
        let ids = batch.deliveries.into_iter().map(|one| one.delivery_id);
        let ack = Ack {
            delivery_ids: ids.collect(),
        };
        self.ask(Ask::Ack(ack)).await;
        let messages = u32::try_from(count).expect("a small number");
        self.ask(Ask::Credit(Credit { messages, bytes: 0 })).await;
        count
    }
}

/// A subscription to `dead` from its beginning on.
async fn create(dev: &Dev) {
    let request = CreateSubscriptionRequest {
        subscription: Some(Subscription {
            name: NAME.to_owned(),
            channel: Channel::Dead.into(),
            // Longer than the test: what the slow one has stays its own.
            lease: prost_types::Duration::try_from(Duration::from_secs(600)).ok(),
            ..Subscription::default()
        }),
        start: Some(StartPosition {
            position: Some(Position::Earliest(true)),
        }),
    };
    let mut client = SubscriptionServiceClient::new(wire(dev).await);
    let created = client.create_subscription(request).await;
    created.expect("a subscription can be created");
}

/// A feed of such frames.
async fn script() -> Script {
    let frame = Message::text("x".repeat(FRAME_BYTES));
    Script::serve(vec![frame; FRAMES]).await
}

#[tokio::test]
async fn who_reads_nothing_holds_up_nobody_and_takes_no_memory() {
    let script = script().await;
    let setup = Setup::feed(&script.url);
    let dev = setup.start().await;
    until("all frames are dead", async || {
        let status = dev.client.status().await.ok()?;
        (status.dead() == FRAMES as u64).then_some(())
    })
    .await;
    let growth = beside_who_reads_nothing(&dev).await;
    assert!(growth < GROWTH_KIB_MAX, "{growth} KiB more");
    dev.stop().await;
}

/// The service alone, over servers.
#[cfg(feature = "external")]
#[tokio::test]
#[ignore = "375 MiB through a broker, beside the same through an embedded log"]
async fn soak_who_reads_nothing_of_a_service_over_servers_takes_no_memory() {
    let cluster = crate::harness::cluster::Cluster::new();
    let script = script().await;
    let served = cluster.serve().await;
    let mut collect = cluster.collect("meetup", &script.url).await;
    let done = collect.wait(PATIENCE).await;
    assert!(done.success(), "{done}: {}", collect.shown());
    let growth = beside_who_reads_nothing(&served).await;
    assert!(growth < GROWTH_OVER_SERVERS_KIB_MAX, "{growth} KiB more");
    served.stop().await;
}

/// Streams that are not read, while others take all there is. By how many KiB the process grew.
async fn beside_who_reads_nothing(dev: &Dev) -> u64 {
    create(dev).await;
    let before = dev.process.resident_kib();
    let slow = Subscriber::open(dev, 10_000).await;
    let request = TailRequest {
        channel: Channel::Dead.into(),
        start: Some(Start::FromEarliest(true)),
        ..TailRequest::default()
    };
    let mut tailing = LogServiceClient::new(wire(dev).await);
    let tail = tailing.tail(request).await.expect("it is served");
    let mut watching = QueryServiceClient::new(wire(dev).await);
    let watch = watching.watch(WatchRequest::default()).await;
    let watch = watch.expect("it is served");

    let mut fast = Subscriber::open(dev, 100).await;
    let (mut seen, mut most) = (0, before);
    while seen < FRAMES - STUCK_MAX {
        seen += fast.step().await;
        most = most.max(dev.process.resident_kib());
    }
    // Another reader of the channel has all of it.
    let options = TailOptions::new(Channel::Dead)
        .from_earliest()
        .until_caught_up();
    let mut all = dev.client.tail(options);
    let mut read = 0;
    while let Some(message) = timeout(PATIENCE, all.next()).await.expect("in time") {
        read += message.expect("no error").records.len();
        most = most.max(dev.process.resident_kib());
    }
    assert_eq!(read, FRAMES);
    let growth = most - before;
    println!("{before} KiB before, {most} KiB at most: {growth} KiB more");
    drop((slow, tail, watch));
    growth
}
