//! The subscriber: acks what comes, and ends once every ack is known to be durable.
//!
//! It gives credit back with the ack, as JetStream counts: so no more than the first credit is ever
//! delivered and not acked.

use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::subscribe_request::Kind as Ask;
use headcount_proto::v1::subscribe_response::Kind as Answer;
use headcount_proto::v1::subscriber_service_client::SubscriberServiceClient;
use headcount_proto::v1::{
    Ack, Credit, Delivery, SettleStatus, SubscribeOpen, SubscribeRequest, SubscribeResponse,
};
use tokio::io::AsyncWriteExt as _;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_stream::wrappers::ReceiverStream;
use tonic::Streaming;

use super::service::SUBSCRIPTION;

/// Nothing comes for so long.
const PATIENCE: Duration = Duration::from_secs(60);
/// What is said and not yet sent, at most.
const ASKS_MAX: usize = 64;

/// One run.
#[derive(Debug, Args)]
pub(crate) struct Job {
    /// Where the service is
    #[arg(long)]
    address: String,
    /// How many records there will be
    #[arg(long)]
    records: u64,
    /// Deliveries that may be unacked
    #[arg(long)]
    unacked: u32,
}

struct Subscriber {
    asks: mpsc::Sender<SubscribeRequest>,
    /// By ordinal - 1.
    seen: Vec<bool>,
    settled: u64,
}

/// Runs the job.
pub(crate) async fn run(job: &Job) -> Result<()> {
    let (asks, requests) = mpsc::channel(ASKS_MAX);
    let mut subscriber = Subscriber {
        asks,
        seen: vec![false; job.records as usize],
        settled: 0,
    };
    let credit = |messages| Credit { messages, bytes: 0 };
    subscriber
        .ask(Ask::Open(SubscribeOpen {
            subscription: SUBSCRIPTION.to_owned(),
            credit: Some(credit(job.unacked)),
            ..SubscribeOpen::default()
        }))
        .await?;
    let mut client = SubscriberServiceClient::connect(job.address.clone()).await?;
    let answers = client.subscribe(ReceiverStream::new(requests)).await?;
    let mut answers = answers.into_inner();
    let first = next(&mut answers).await?;
    ensure!(matches!(first, Answer::Opened(_)), "not opened: {first:?}");
    // One byte for whoever waits for the subscriber.
    let mut out = tokio::io::stdout();
    out.write_all(b".").await?;
    out.flush().await?;
    while subscriber.settled < job.records {
        match next(&mut answers).await? {
            Answer::Deliveries(batch) => {
                let delivery_ids = batch.deliveries.into_iter().map(|one| subscriber.take(one));
                let delivery_ids = delivery_ids.collect::<Result<Vec<String>>>()?;
                let count = delivery_ids.len() as u32;
                subscriber.ask(Ask::Ack(Ack { delivery_ids })).await?;
                subscriber.ask(Ask::Credit(credit(count))).await?;
            }
            Answer::Settled(settled) => {
                for result in &settled.results {
                    let status = result.status();
                    ensure!(status == SettleStatus::Settled, "an ack was {status:?}");
                }
                subscriber.settled += settled.results.len() as u64;
            }
            Answer::Drain(_) => bail!("the service stops before the end"),
            _ => {}
        }
    }
    Ok(())
}

async fn next(answers: &mut Streaming<SubscribeResponse>) -> Result<Answer> {
    let answer = timeout(PATIENCE, answers.message()).await;
    let answer = answer.context("nothing comes any more")??;
    answer
        .and_then(|answer| answer.kind)
        .context("the stream ended before everything was settled")
}

impl Subscriber {
    async fn ask(&self, kind: Ask) -> Result<()> {
        let request = SubscribeRequest { kind: Some(kind) };
        let asked = timeout(PATIENCE, self.asks.send(request)).await;
        Ok(asked.context("the service takes nothing any more")??)
    }

    /// Notes a record; the id to ack.
    fn take(&mut self, delivery: Delivery) -> Result<String> {
        let payload = delivery.record.and_then(|record| record.payload);
        let Some(Payload::Rsvp(record)) = payload else {
            bail!("delivered is no record of the feed: {payload:?}");
        };
        ensure!(record.rsvp.is_some(), "a record without its RSVP");
        let place = (record.ordinal.wrapping_sub(1)) as usize;
        let seen = self.seen.get_mut(place).context("a record of nobody")?;
        ensure!(
            !*seen && delivery.attempt == Some(1),
            "record {place} came again"
        );
        *seen = true;
        Ok(delivery.delivery_id)
    }
}
