//! The service over its ground, and the publisher, in one process.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use bytes::Bytes;
use clap::Args;
use headcount_binder::{BatchBuilder, BatchHeader, Binder, Channel, Partition, Producer};
use headcount_proto::v1::start_position::Position;
use headcount_proto::v1::subscription_service_client::SubscriptionServiceClient;
use headcount_proto::v1::{
    self, CreateSubscriptionRequest, GetBacklogRequest, StartPosition, Subscription,
};
use headcount_server::clock::SystemClock;
use headcount_server::outbox::Outbox;
use headcount_server::serve::query::QueryApi;
use headcount_server::serve::views::{ReplicaSet, SyncApi};
use headcount_server::serve::{
    Config, Context, Contract, FeedConfig, Limits, Parts, Readiness, Server,
};
use headcount_server::status::StatusBoard;
use serde::Serialize;
use tokio::io::AsyncReadExt as _;
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::payloads;
use crate::ground::{Ground, On, channel, feed_name};

pub(super) const SUBSCRIPTION: &str = "bench";
const BATCH_RECORDS: usize = 64;
const WINDOW_BATCHES: usize = 256;
/// From the first publish to the last ack.
const PATIENCE: Duration = Duration::from_secs(600);
/// Of what the service is asked on the way.
const SOON: Duration = Duration::from_secs(30);

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// What to publish
    #[arg(long)]
    payloads: PathBuf,
    /// Deliveries that may be unacked
    #[arg(long)]
    unacked: u32,
    #[command(flatten)]
    on: On,
}

/// What a run says of itself, as a line of JSON.
#[derive(Debug, Serialize)]
pub(crate) struct Outcome {
    records: u64,
    /// To the last ack known to be durable.
    seconds: f64,
    /// To the last record durable in the log.
    published_s: f64,
    redelivered: u64,
}

/// Runs the job.
pub(crate) async fn run(job: &Job) -> Result<Outcome> {
    let payloads = payloads::read(&job.payloads)?;
    let records = payloads.len() as u64;
    let ground = Ground::open(&job.on).await?;
    let service = Service::start(&ground, job.on.partitions).await?;
    let mut client = timeout(SOON, service.subscribe_to_all()).await??;
    let mut subscriber = subscriber(&service.address, records, job.unacked).await?;
    let begun = Instant::now();
    let publishing = tokio::spawn(publish(ground.binder(), payloads, job.on.partitions));
    let ended = timeout(PATIENCE, subscriber.wait()).await;
    let ended = ended.context("the subscriber does not end")??;
    let seconds = begun.elapsed().as_secs_f64();
    ensure!(ended.success(), "the subscriber failed: {ended}");
    let published_s = publishing.await??.duration_since(begun).as_secs_f64();
    let request = GetBacklogRequest {
        subscription: SUBSCRIPTION.to_owned(),
    };
    let left = client.get_backlog(request).await?.into_inner();
    ensure!(
        left.pending.unwrap_or(0) == 0,
        "not everything is settled: {left:?}"
    );
    drop(client);
    service.stop().await?;
    ground.close().await?;
    Ok(Outcome {
        records,
        seconds,
        published_s,
        redelivered: 0,
    })
}

struct Service {
    address: String,
    stop: CancellationToken,
    served: JoinHandle<Result<()>>,
}

impl Service {
    async fn start(ground: &Ground, partitions: u16) -> Result<Self> {
        let stop = CancellationToken::new();
        let context = Context::new(Parts {
            feeds: vec![FeedConfig::new(feed_name(), partitions)],
            queries: Vec::new(),
            binder: ground.binder(),
            store: ground.store(),
            status: Arc::new(StatusBoard::default()),
            readiness: Arc::new(Readiness::waiting_for(&[])),
            clock: Arc::new(SystemClock),
            registry: Arc::new(Mutex::default()),
            limits: Limits::default(),
            shutdown: stop.clone(),
        });
        let server = Server::bind(Config {
            listen: ([127, 0, 0, 1], 0).into(),
            ..Config::default()
        });
        let server = server.await?;
        let address = format!("http://{}", server.local_addr());
        let replicas = ReplicaSet::start(&context);
        let sync = SyncApi::new(context.clone(), replicas.clone());
        let query = QueryApi::new(context.clone(), replicas);
        let contract = Contract::new(&context, sync, query);
        let served = async move { Ok(server.serve(context, contract).await?) };
        Ok(Self {
            address,
            stop,
            served: tokio::spawn(served),
        })
    }

    /// Creates the subscription, to every record of the input.
    async fn subscribe_to_all(
        &self,
    ) -> Result<SubscriptionServiceClient<tonic::transport::Channel>> {
        let mut client = SubscriptionServiceClient::connect(self.address.clone()).await?;
        let request = CreateSubscriptionRequest {
            subscription: Some(Subscription {
                name: SUBSCRIPTION.to_owned(),
                channel: v1::Channel::Rsvps.into(),
                ..Subscription::default()
            }),
            start: Some(StartPosition {
                position: Some(Position::Earliest(true)),
            }),
        };
        client.create_subscription(request).await?;
        Ok(client)
    }

    async fn stop(self) -> Result<()> {
        self.stop.cancel();
        timeout(SOON, self.served)
            .await
            .context("it does not stop")??
    }
}

/// Starts the subscriber and waits until it has subscribed; it ends with the value.
async fn subscriber(address: &str, records: u64, unacked: u32) -> Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args(["job", "subscribe", "--address", address])
        .args(["--records", &records.to_string()])
        .args(["--unacked", &unacked.to_string()])
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    let mut child = command.spawn()?;
    let mut said = child.stdout.take().context("stdout is piped")?;
    let ready = timeout(SOON, said.read_u8()).await;
    ready
        .context("the subscriber does not subscribe")?
        .context("the subscriber ended before it was ready")?;
    Ok(child)
}

/// Publishes in batches, partition by partition; when all was durable.
async fn publish(log: Arc<dyn Binder>, payloads: Vec<Bytes>, partitions: u16) -> Result<Instant> {
    let lanes = (0..partitions).map(|p| (channel(Channel::Rsvps), Partition(p)));
    let (status, stop) = (Arc::new(StatusBoard::default()), CancellationToken::new());
    let mut outbox = Outbox::new(log, lanes.collect(), WINDOW_BATCHES, "bench", status, stop);
    let mut builder = BatchBuilder::with_capacity(48 << 10);
    let producer = Producer::new("bench")?;
    for (number, batch) in payloads.chunks(BATCH_RECORDS).enumerate() {
        for payload in batch {
            builder.push(payload)?;
        }
        let header = BatchHeader {
            producer: producer.clone(),
            epoch: 1,
            seq: number as u64 + 1,
        };
        let lane = number % usize::from(partitions);
        outbox.publish(lane, 0, builder.finish(header)?).await?;
        outbox.take_landed().for_each(drop);
    }
    outbox.flush().await?;
    Ok(Instant::now())
}
