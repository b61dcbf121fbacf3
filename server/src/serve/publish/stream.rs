//! `PublishStream`: batches in, results out, within a credit of records.
//!
//! - No task of its own: the stream works only when its connection asks for the next message. So a
//!   client that does not read is not read from either, and what waits for it is bounded by its credit.
//! - Batches are answered in their order. An answer gives back the credit that its records had used.
//! - It ends when the client has ended its side and all is answered; at once when another takes its
//!   producer over.

use futures::StreamExt as _;
use futures::future::BoxFuture;
use futures::stream::{self, FuturesOrdered, Stream};
use headcount_proto::v1::{
    PublishBatch, PublishOpen, PublishOpened, PublishResults, PublishStreamRequest,
    PublishStreamResponse, publish_stream_request, publish_stream_response,
};
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tonic::{Status, Streaming};

use super::command::{By, Command, Opened, Submission};
use super::intakes::{Intakes, Way};
use super::producers::Held;
use super::request::{self, Promise};
use super::{BATCH_RECORDS_MAX, CREDIT_RECORDS};
use crate::serve::config::FeedConfig;
use crate::serve::context::StreamGuard;
use crate::serve::driven::{Driven, Ready};
use crate::serve::error::ServiceError;

/// How long the first message of a stream may take.
const OPEN_WAIT: std::time::Duration = std::time::Duration::from_secs(10);
/// Batches that wait for their answers, at most; then nothing more is read from the client.
const BATCHES_MAX: usize = 64;

type Answer = BoxFuture<'static, Result<PublishStreamResponse, ServiceError>>;

/// Under whose name the stream publishes.
enum Name {
    Producer(Held),
    Nobody,
    /// And nobody waits for what becomes of it.
    OneWay,
}

struct Publishing {
    intakes: Intakes,
    feed: FeedConfig,
    way: Way,
    name: Name,
    /// `None`: the client has said all that it will.
    asks: Option<Streaming<PublishStreamRequest>>,
    /// Records that may still be sent.
    credit: u32,
    answers: FuturesOrdered<Answer>,
    replaced: CancellationToken,
    ready: Ready<PublishStreamResponse>,
    _open: StreamGuard,
}

/// What a stream has waited for.
enum Came {
    Answer(Result<PublishStreamResponse, ServiceError>),
    Ask(Result<Option<PublishStreamRequest>, Status>),
    Replaced,
}

/// Begins a stream.
///
/// # Errors
/// [`ServiceError::InvalidArgument`] where `open` does not come first, and what the intake says.
pub(super) async fn begin(
    intakes: Intakes,
    mut asks: Streaming<PublishStreamRequest>,
) -> Result<impl Stream<Item = Result<PublishStreamResponse, Status>> + Send, ServiceError> {
    let first = timeout(OPEN_WAIT, asks.message()).await;
    let first = first.map_err(|_| ServiceError::DeadlineExceeded(OPEN_WAIT))?;
    let first = first.map_err(|status| ServiceError::field("", status.message()))?;
    let Some(publish_stream_request::Kind::Open(open)) = first.and_then(|ask| ask.kind) else {
        return Err(ServiceError::field("open", "comes first"));
    };
    let publishing = open_stream(intakes, open, asks).await?;
    let answers = stream::unfold(publishing, |mut publishing| async {
        let message = publishing.next().await?;
        Some((message.map_err(Status::from), publishing))
    });
    Ok(answers)
}

async fn open_stream(
    intakes: Intakes,
    open: PublishOpen,
    asks: Streaming<PublishStreamRequest>,
) -> Result<Publishing, ServiceError> {
    let context = intakes.context();
    let feed = context.feed(&open.feed)?.clone();
    let promise = request::promise("open.", &open.producer_id, open.durability)?;
    let guard = context.open_stream()?;
    let keepalive = prost_types::Duration::try_from(context.limits.keepalive).ok();
    let (name, way, last_seq) = match promise {
        Promise::Producer(id) => {
            let (reply, answer) = oneshot::channel();
            let command = Command::Open(id.to_owned(), reply);
            let (Opened { held, last_seq }, way) = intakes.ask(&feed, command, answer).await?;
            (Name::Producer(held), way, last_seq)
        }
        Promise::Durable => (Name::Nobody, intakes.way(&feed).await?, None),
        Promise::Nothing => (Name::OneWay, intakes.way(&feed).await?, None),
    };
    let opened = PublishOpened {
        last_seq,
        max_batch_records: Some(BATCH_RECORDS_MAX as u32),
        keepalive,
    };
    let mut ready = Ready::new(context.limits.progress_interval);
    ready.push(PublishStreamResponse {
        kind: Some(publish_stream_response::Kind::Opened(opened)),
        credit: Some(CREDIT_RECORDS),
    });
    let replaced = match &name {
        Name::Producer(held) => held.replaced.clone(),
        Name::Nobody | Name::OneWay => CancellationToken::new(),
    };
    Ok(Publishing {
        intakes,
        feed,
        way,
        name,
        asks: Some(asks),
        credit: CREDIT_RECORDS,
        answers: FuturesOrdered::new(),
        replaced,
        ready,
        _open: guard,
    })
}

impl Driven for Publishing {
    type Message = PublishStreamResponse;

    fn ready(&mut self) -> &mut Ready<PublishStreamResponse> {
        &mut self.ready
    }

    async fn advance(&mut self) -> Result<(), ServiceError> {
        match self.wait().await {
            Came::Answer(answer) => {
                let answer = answer?;
                self.credit += answer.credit.unwrap_or(0);
                self.ready.push(answer);
                Ok(())
            }
            Came::Ask(Ok(Some(ask))) => match ask.kind {
                Some(publish_stream_request::Kind::Batch(batch)) => self.take(batch).await,
                Some(publish_stream_request::Kind::Open(_)) => {
                    Err(ServiceError::field("open", "comes once, at first"))
                }
                None => Err(ServiceError::field("kind", "is a batch")),
            },
            Came::Ask(Ok(None)) => {
                self.asks = None;
                Ok(())
            }
            Came::Ask(Err(status)) => Err(ServiceError::field("", status.message())),
            Came::Replaced => {
                let id = match &self.name {
                    Name::Producer(held) => held.id.to_string(),
                    Name::Nobody | Name::OneWay => String::new(),
                };
                Err(ServiceError::ProducerReplaced(id))
            }
        }
    }
}

impl Publishing {
    /// Waits for what comes first. Cancel-safe.
    async fn wait(&mut self) -> Came {
        if self.asks.is_none() && self.answers.is_empty() {
            self.ready.ended = true;
            return Came::Ask(Ok(None));
        }
        let is_busy = self.answers.len() >= BATCHES_MAX;
        let asks = self.asks.as_mut().filter(|_| !is_busy);
        tokio::select! {
            biased;
            Some(answer) = self.answers.next() => Came::Answer(answer),
            () = self.replaced.cancelled() => Came::Replaced,
            ask = async {
                match asks {
                    Some(asks) => asks.message().await,
                    None => std::future::pending().await,
                }
            } => Came::Ask(ask),
        }
    }

    /// Hands a batch to the intake.
    async fn take(&mut self, batch: PublishBatch) -> Result<(), ServiceError> {
        let promise = match &self.name {
            Name::Producer(held) => Promise::Producer(&held.id),
            Name::Nobody => Promise::Durable,
            Name::OneWay => Promise::Nothing,
        };
        let records = batch.rsvps.len();
        let fields = ("batch.rsvps", "batch.first_seq");
        request::numbers(fields, records, batch.first_seq, promise)?;
        let used = records as u32;
        let left = self.credit.checked_sub(used).ok_or_else(|| {
            ServiceError::LimitExceeded(format!(
                "the stream had credit for {} records, and {records} came: wait for credit",
                self.credit
            ))
        })?;
        self.credit = left;
        let bytes = request::weight(&batch.rsvps);
        let by = match &self.name {
            Name::Producer(held) => By::Stream(held.clone()),
            Name::Nobody => By::Nobody,
            Name::OneWay => {
                let sound = self.intakes.sound(batch.rsvps);
                self.intakes.send(&self.way, sound, bytes);
                self.credit += used;
                self.ready.push(PublishStreamResponse {
                    kind: None,
                    credit: Some(used),
                });
                return Ok(());
            }
        };
        let weight = self.intakes.room(bytes).await?;
        let (records, results) = request::judged(batch.rsvps);
        let submission = Submission {
            by,
            first_seq: batch.first_seq,
            records,
            results,
            weight,
        };
        let (reply, answer) = oneshot::channel();
        let sent = self.way.commands.send(Command::Submit(submission, reply));
        let feed = self.feed.feed.as_str().to_owned();
        sent.await.map_err(|_| super::between_owners(&feed))?;
        self.answers.push_back(Box::pin(async move {
            let answered = answer.await;
            let results = answered.map_err(|_ended| super::between_owners(&feed))??;
            Ok(PublishStreamResponse {
                kind: Some(publish_stream_response::Kind::Results(PublishResults {
                    results,
                })),
                credit: Some(used),
            })
        }));
        Ok(())
    }
}
