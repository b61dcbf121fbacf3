//! Records that a program writes itself, each once.
//!
//! - A record that is not answered is kept, 4,000 at most: [`Publisher::send`] waits beyond. After a
//!   lost connection all of them are sent again, by their numbers; the server tells those that it has.
//! - The server's credit is kept to; batches of 500 go out as they fill, the rest by
//!   [`Publisher::flush`] and [`Publisher::next`].
//! - `OWNED_ELSEWHERE` is followed to the address that it names, and back when that is lost.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use headcount_proto::v1::publish_stream_request::Kind as Ask;
use headcount_proto::v1::publish_stream_response::Kind as Answer;
use headcount_proto::v1::{
    ErrorReason, FieldViolation, PublishBatch, PublishOpen, PublishResult, PublishStreamRequest,
    PublishStreamResponse, Rsvp, publish_result,
};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tonic::Streaming;
use tonic::codegen::tokio_stream::Stream;

use crate::client::Client;
use crate::error::Error;
use crate::retry::Retry;

/// Records of a batch.
const BATCH_RECORDS: usize = 500;
/// Bytes of a batch, about: a server takes 4 MiB.
const BATCH_BYTES: usize = 1 << 20;
/// Records that are kept until they are answered.
const KEPT_MAX: usize = 4_000;
/// Batches between this side and the connection.
const BATCHES_BETWEEN: usize = 8;

/// What became of a record.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It is in the log.
    Written {
        /// Partition of `rsvps`, from 0.
        partition: u32,
        /// Position in the partition.
        offset: u64,
    },
    /// It was there already, sent before under the same number.
    Duplicate,
    /// It cannot be taken as it is: every fault at once. Do not send it again.
    Rejected(Vec<FieldViolation>),
}

impl Outcome {
    pub(crate) fn of(result: PublishResult) -> Result<Self, Error> {
        match result.outcome {
            Some(publish_result::Outcome::Written(written)) => Ok(Self::Written {
                partition: written.partition(),
                offset: written.offset(),
            }),
            Some(publish_result::Outcome::Duplicate(_)) => Ok(Self::Duplicate),
            Some(publish_result::Outcome::Rejected(rejected)) => {
                Ok(Self::Rejected(rejected.violations))
            }
            None => Err(Error::Lost {
                detail: "the server answered without an outcome".to_owned(),
            }),
        }
    }
}

/// What became of the record of a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The number that [`Publisher::send`] gave it.
    pub seq: u64,
    /// What became of it.
    pub outcome: Outcome,
}

/// The client's side of a stream.
struct Asks(mpsc::Receiver<PublishStreamRequest>);

impl Stream for Asks {
    type Item = PublishStreamRequest;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

#[derive(Debug)]
struct Opened {
    asks: mpsc::Sender<PublishStreamRequest>,
    answers: Streaming<PublishStreamResponse>,
    credit: usize,
    batch_records: usize,
    /// How many of the kept records were sent on it, the oldest.
    sent: usize,
}

/// Writes records as a producer. Only one program at a time does so under a `producer_id`: whoever opens
/// it later takes over, and the other is told `PRODUCER_REPLACED`.
#[derive(Debug)]
pub struct Publisher {
    home: Client,
    client: Client,
    producer_id: String,
    stream: Option<Opened>,
    retry: Retry,
    /// Number of the next record; `None`: not known yet.
    next_seq: Option<u64>,
    /// Records without an answer, with the number of the first.
    kept: VecDeque<Rsvp>,
    first_kept: u64,
    outcomes: VecDeque<Published>,
}

impl Publisher {
    pub(crate) fn new(client: Client, producer_id: String) -> Self {
        Self {
            retry: Retry::new(client.config().retry_for),
            home: client.clone(),
            client,
            producer_id,
            stream: None,
            next_seq: None,
            kept: VecDeque::new(),
            first_kept: 1,
            outcomes: VecDeque::new(),
        }
    }

    /// Takes the producer over where that has not been done, and says the number of the last record that
    /// it is answered for: what to go on after. 0 for a new producer.
    ///
    /// # Errors
    /// What the service says and trying again does not mend.
    pub async fn open(&mut self) -> Result<u64, Error> {
        loop {
            match self.stream().await.map(drop) {
                Ok(()) => {
                    self.retry.succeeded();
                    return Ok(self.next_seq.unwrap_or(1) - 1);
                }
                Err(error) => self.failed(error).await?,
            }
        }
    }

    /// Hands over a record, and gives its number. Waits while 4,000 are not answered.
    ///
    /// # Errors
    /// As [`Publisher::open`]. The record has not been taken then.
    pub async fn send(&mut self, rsvp: Rsvp) -> Result<u64, Error> {
        let seq = match self.next_seq {
            Some(seq) => seq,
            None => self.open().await? + 1,
        };
        while self.kept.len() >= KEPT_MAX {
            self.advance().await?;
        }
        if self.kept.is_empty() {
            self.first_kept = seq;
        }
        self.kept.push_back(rsvp);
        self.next_seq = Some(seq + 1);
        let unsent = self
            .stream
            .as_ref()
            .map_or(0, |at| self.kept.len() - at.sent);
        if unsent >= BATCH_RECORDS
            && let Err(error) = self.pass_on().await
        {
            self.failed(error).await?;
        }
        Ok(seq)
    }

    /// Waits until every record is answered; the outcomes are there for [`Publisher::next`].
    ///
    /// # Errors
    /// As [`Publisher::open`].
    pub async fn flush(&mut self) -> Result<(), Error> {
        while !self.kept.is_empty() {
            self.advance().await?;
        }
        Ok(())
    }

    /// The next outcome, in the order of numbers; waits for it where there is none yet. `None`: all that
    /// was sent has been told.
    ///
    /// # Errors
    /// As [`Publisher::open`].
    pub async fn next(&mut self) -> Result<Option<Published>, Error> {
        loop {
            if let Some(told) = self.outcomes.pop_front() {
                return Ok(Some(told));
            }
            if self.kept.is_empty() {
                return Ok(None);
            }
            self.advance().await?;
        }
    }

    /// The next outcome that has come already. Read them as they come: they are kept until then.
    pub fn told(&mut self) -> Option<Published> {
        self.outcomes.pop_front()
    }

    /// Sends what there is credit for, and waits for an answer, over a new connection where it must.
    async fn advance(&mut self) -> Result<(), Error> {
        let step = async {
            self.pass_on().await?;
            self.take_answer().await
        };
        match step.await {
            Ok(()) => {
                self.retry.succeeded();
                Ok(())
            }
            Err(error) => self.failed(error).await,
        }
    }

    async fn failed(&mut self, error: Error) -> Result<(), Error> {
        self.stream = None;
        let owner = match error.reason() {
            ErrorReason::OwnedElsewhere => error.metadata("owner").map(str::to_owned),
            _ => None,
        };
        let lost = matches!(error, Error::Lost { .. } | Error::Unreachable { .. });
        self.retry.after(error).await?;
        if let Some(owner) = owner {
            self.client = self.home.at(&owner)?;
        } else if lost {
            self.client = self.home.over_a_new_connection();
        }
        Ok(())
    }

    /// The stream, opened where there is none.
    async fn stream(&mut self) -> Result<&mut Opened, Error> {
        if self.stream.is_none() {
            let silence = self.client.config().silence;
            let opened = timeout(silence, self.begin()).await;
            let (opened, last_seq) = opened.map_err(|_| silent(silence))??;
            self.next_seq.get_or_insert(last_seq + 1);
            self.stream = Some(opened);
        }
        self.stream.as_mut().ok_or_else(|| Error::Lost {
            detail: "no stream".to_owned(),
        })
    }

    async fn begin(&self) -> Result<(Opened, u64), Error> {
        let (asks, asked) = mpsc::channel(BATCHES_BETWEEN);
        let open = PublishOpen {
            feed: self.client.feed().to_owned(),
            producer_id: self.producer_id.clone(),
            ..PublishOpen::default()
        };
        let kind = Some(Ask::Open(open));
        let lost = |detail: &str| Error::Lost {
            detail: detail.to_owned(),
        };
        let sent = asks.send(PublishStreamRequest { kind }).await;
        sent.map_err(|_| lost("the stream ended"))?;
        let mut publishing = self.client.publishing();
        let mut answers = publishing.publish_stream(Asks(asked)).await?.into_inner();
        let first = answers.message().await?;
        let first = first.ok_or_else(|| lost("the stream ended"))?;
        let credit = first.credit();
        let Some(Answer::Opened(opened)) = first.kind else {
            return Err(lost("the stream did not begin with its limits"));
        };
        let batch_records = usize::try_from(opened.max_batch_records()).unwrap_or(1);
        let stream = Opened {
            asks,
            answers,
            credit: usize::try_from(credit).unwrap_or(0),
            batch_records: batch_records.clamp(1, BATCH_RECORDS),
            sent: 0,
        };
        Ok((stream, opened.last_seq()))
    }

    /// Sends what is kept and was not sent, as far as there is credit.
    async fn pass_on(&mut self) -> Result<(), Error> {
        self.stream().await?;
        let Some(stream) = &mut self.stream else {
            return Ok(());
        };
        while stream.sent < self.kept.len() && stream.credit > 0 {
            let most = stream.batch_records.min(stream.credit);
            let mut bytes = 0;
            let unsent = self.kept.iter().skip(stream.sent).take(most);
            let rsvps: Vec<Rsvp> = unsent
                .take_while(|rsvp| {
                    let before = bytes;
                    bytes += weight(rsvp);
                    before == 0 || bytes <= BATCH_BYTES
                })
                .cloned()
                .collect();
            let records = rsvps.len();
            let batch = PublishBatch {
                rsvps,
                first_seq: self.first_kept + stream.sent as u64,
            };
            let kind = Some(Ask::Batch(batch));
            if stream
                .asks
                .send(PublishStreamRequest { kind })
                .await
                .is_err()
            {
                // Its last answer says why it has ended.
                return Ok(());
            }
            stream.sent += records;
            stream.credit -= records;
        }
        Ok(())
    }

    async fn take_answer(&mut self) -> Result<(), Error> {
        let silence = self.client.config().silence;
        let stream = self.stream().await?;
        let answer = timeout(silence, stream.answers.message()).await;
        let answer = answer.map_err(|_| silent(silence))??;
        let answer = answer.ok_or_else(|| Error::Lost {
            detail: "the stream ended".to_owned(),
        })?;
        stream.credit += usize::try_from(answer.credit()).unwrap_or(0);
        let Some(Answer::Results(results)) = answer.kind else {
            return Ok(());
        };
        for result in results.results {
            let stream = self.stream().await?;
            stream.sent = stream.sent.saturating_sub(1);
            let told = Published {
                seq: self.first_kept,
                outcome: Outcome::of(result)?,
            };
            self.kept.pop_front();
            self.first_kept += 1;
            self.outcomes.push_back(told);
        }
        Ok(())
    }
}

fn silent(silence: Duration) -> Error {
    Error::Lost {
        detail: format!("no sign of life for {silence:?}"),
    }
}

/// What a record weighs, about, bytes: its texts, and as much again for the rest.
fn weight(rsvp: &Rsvp) -> usize {
    let event = rsvp.event.as_ref().map_or(0, |event| {
        event.event_id.len() + event.event_name.len() + event.event_url.len()
    });
    let group = rsvp.group.as_ref().map_or(0, |group| {
        let topics: usize = group.topics.iter().map(|topic| topic.len() + 2).sum();
        topics + group.group_name.len() + group.group_urlname.len() + group.group_city.len()
    });
    let member = rsvp.member.as_ref().map_or(0, |m| m.member_name.len());
    let venue = rsvp.venue.as_ref().map_or(0, |v| v.venue_name.len());
    256 + event + group + member + venue + rsvp.visibility.len()
}
