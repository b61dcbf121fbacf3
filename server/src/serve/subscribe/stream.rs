//! `Subscribe` and `StreamDeliveries`: deliveries as they come.
//!
//! - No task of its own: the stream works only when its connection asks for the next message. So a
//!   client that does not read is not read from either: what it sends waits in the connection's
//!   window, and what it is sent is bounded by the owner's four messages.
//! - Settlements are told in the order in which they came, each once durable; at most 64 wait.
//! - A message every `progress_interval` also when there is nothing.
//! - Dropping it, as happens when its client goes, tells the owner: its leases last for the grace.

use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::stream::{self, BoxStream, FuturesOrdered};
use futures::{FutureExt as _, StreamExt as _};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout};
use tonic::{Status as GrpcStatus, Streaming};

use super::definition::{self, duration, millis};
use super::ledger::{CREDIT_BYTES_MAX, CREDIT_MESSAGES_MAX, Limit, Status};
use super::owner::{self, ends, find, taken_up};
use super::owner::{Command, EVENTS_MAX, Event, Open, Opened, Presence, Settle, View};
use super::owners::Owners;
use super::settle::{self, DELIVERY_IDS, results};
use super::wire::{Answer, Ask, Settled};
use crate::serve::context::{StreamGuard, contract_channel};
use crate::serve::error::ServiceError;

/// Settlements that wait to become durable, at most; then nothing more is read from the client.
const SETTLING_MAX: usize = 64;
/// How long the first message of a stream may take.
const OPEN_WAIT: Duration = Duration::from_secs(10);
/// How long a settlement may take.
const SETTLE_WAIT: Duration = Duration::from_secs(30);

/// The answers of one stream.
pub(crate) type Answers = BoxStream<'static, Result<Answer, GrpcStatus>>;

type Settling = BoxFuture<'static, Result<Settled, ServiceError>>;

/// What a stream has waited for.
#[expect(
    clippy::large_enum_variant,
    reason = "it is taken apart where it is made, and never kept"
)]
enum Came {
    Settled(Result<Settled, ServiceError>),
    Event(Option<Event>),
    Ask(Result<Option<Ask>, GrpcStatus>),
    /// The owner has ended, or the subscription cannot go on.
    Ended,
    /// Nothing for a while.
    Quiet,
}

struct Subscriber {
    owners: Owners,
    /// `None`: a stream in one direction, or the client has said all that it will.
    asks: Option<Streaming<Ask>>,
    owner: mpsc::Sender<Command>,
    events: mpsc::Receiver<Event>,
    presence: Presence,
    view: tokio::sync::watch::Receiver<View>,
    channel: u8,
    settling: FuturesOrdered<Settling>,
    opened: Option<Answer>,
    progress_at: Instant,
    is_drained: bool,
    _open: StreamGuard,
}

/// Begins `Subscribe`.
///
/// # Errors
/// [`ServiceError::InvalidArgument`] where `open` does not come first, and what the owner says.
pub(crate) async fn subscribe(
    owners: Owners,
    mut asks: Streaming<Ask>,
) -> Result<Answers, ServiceError> {
    let first = timeout(OPEN_WAIT, asks.message()).await;
    let first = first.map_err(|_| ServiceError::DeadlineExceeded(OPEN_WAIT))?;
    let first = first.map_err(|status| ServiceError::field("", status.message()))?;
    let open = first.and_then(|ask| ask.open);
    let open = open.ok_or_else(|| ServiceError::field("open", "comes first"))?;
    let mut limit = Limit::NOTHING;
    if let Some(credit) = open.credit {
        limit.add(credit.messages, credit.bytes);
    }
    let begun = begin(
        owners,
        &open.subscription,
        &open.session_token,
        limit,
        Some(asks),
    );
    Ok(begun.await?.answers())
}

/// Begins `StreamDeliveries`.
///
/// # Errors
/// What the owner says.
pub(crate) async fn stream_deliveries(
    owners: Owners,
    request: v1::StreamDeliveriesRequest,
) -> Result<Answers, ServiceError> {
    let most = match request.unsettled_max {
        0 => 1_000,
        asked => asked.min(CREDIT_MESSAGES_MAX),
    };
    let limit = Limit::Unsettled(most);
    let (name, token) = (&request.subscription, &request.session_token);
    Ok(begin(owners, name, token, limit, None).await?.answers())
}

async fn begin(
    owners: Owners,
    name: &str,
    token: &str,
    limit: Limit,
    asks: Option<Streaming<Ask>>,
) -> Result<Subscriber, ServiceError> {
    let context = owners.context();
    let open_stream = context.open_stream()?;
    let definition = find(context, definition::name("subscription", name)?).await?;
    let channel = definition.channel(context)?;
    let targets = ends(context, &channel).await?;
    let channel = contract_channel(channel.channel) as u8;
    let (events_to, events) = mpsc::channel(EVENTS_MAX);
    let open = |reply| {
        let open = Open {
            token: token.to_owned(),
            limit,
            targets: targets.clone(),
            events: events_to.clone(),
        };
        Command::Open(open, reply)
    };
    let (opened, owner) = owners.ask(name, open).await?;
    let progress_interval = context.limits.progress_interval;
    let Opened {
        token,
        terms,
        view,
        presence,
    } = opened;
    let opened = v1::SubscribeOpened {
        session_token: token,
        credit_messages_max: Some(CREDIT_MESSAGES_MAX),
        credit_bytes_max: Some(CREDIT_BYTES_MAX),
        lease: Some(duration(terms.lease_ms)),
        session_grace: Some(duration(terms.grace_ms)),
        progress_interval: prost_types::Duration::try_from(progress_interval).ok(),
    };
    Ok(Subscriber {
        progress_at: Instant::now() + progress_interval,
        owners,
        asks,
        owner,
        events,
        presence,
        view,
        channel,
        settling: FuturesOrdered::new(),
        opened: Some(Answer {
            opened: Some(opened),
            ..Answer::default()
        }),
        is_drained: false,
        _open: open_stream,
    })
}

impl Subscriber {
    fn answers(self) -> Answers {
        let answers = stream::unfold(Some(self), |subscriber| async {
            let mut subscriber = subscriber?;
            match subscriber.next().await {
                Ok(Some(answer)) => Some((Ok(answer), Some(subscriber))),
                Ok(None) => None,
                Err(error) => Some((Err(GrpcStatus::from(error)), None)),
            }
        });
        answers.boxed()
    }

    /// The next message; `None` at the end of a drained stream.
    async fn next(&mut self) -> Result<Option<Answer>, ServiceError> {
        if let Some(opened) = self.opened.take() {
            return Ok(Some(opened));
        }
        loop {
            match self.wait().await {
                Came::Settled(settled) => {
                    return Ok(Some(Answer {
                        settled: Some(settled?),
                        ..Answer::default()
                    }));
                }
                Came::Event(Some(Event::Drained)) => {
                    return Ok(self.rest().await?.map(|settled| Answer {
                        settled: Some(settled),
                        ..Answer::default()
                    }));
                }
                Came::Event(Some(event)) => {
                    self.presence.has_room();
                    return Ok(Some(told(event)));
                }
                Came::Event(None) if self.is_drained => return Ok(None),
                Came::Event(None) | Came::Ended => return Err(self.why_ended()),
                Came::Ask(Ok(Some(ask))) => self.take(ask).await?,
                // It has said all that it will; what is on its way still comes.
                Came::Ask(Ok(None)) => self.asks = None,
                Came::Ask(Err(status)) => {
                    return Err(ServiceError::field("", status.message()));
                }
                Came::Quiet => return Ok(Some(self.progress())),
            }
        }
    }

    /// Waits for what comes first. Cancel-safe.
    async fn wait(&mut self) -> Came {
        if self.progress_at <= Instant::now() {
            return Came::Quiet;
        }
        let is_busy = self.settling.len() >= SETTLING_MAX;
        let asks = self.asks.as_mut().filter(|_| !is_busy);
        tokio::select! {
            // What it says goes before what it gets: leases run out while settlements wait.
            biased;
            Some(settled) = self.settling.next() => Came::Settled(settled),
            ask = async {
                match asks {
                    Some(asks) => asks.message().await,
                    None => std::future::pending().await,
                }
            } => Came::Ask(ask),
            event = self.events.recv() => Came::Event(event),
            _ended = self.view.wait_for(|view| view.ended.is_some()) => Came::Ended,
            () = sleep_until(self.progress_at) => Came::Quiet,
        }
    }

    /// What still waits to be told when a stream has drained.
    async fn rest(&mut self) -> Result<Option<Settled>, ServiceError> {
        let mut rest = Settled::default();
        while let Some(settled) = self.settling.next().await {
            rest.results.extend(settled?.results);
        }
        self.is_drained = true;
        self.events.close();
        Ok((!rest.results.is_empty()).then_some(rest))
    }

    fn why_ended(&self) -> ServiceError {
        let ended = self.view.borrow().ended.clone();
        ended.unwrap_or_else(|| {
            if self.view.has_changed().is_err() {
                let text = "the owner of the subscription has ended";
                return ServiceError::Recovering(text.to_owned());
            }
            taken_up()
        })
    }

    fn progress(&mut self) -> Answer {
        let context = self.owners.context();
        self.progress_at = Instant::now() + context.limits.progress_interval;
        let view = self.view.borrow();
        let offsets = view.committed.clone();
        let cursor = Cursor::new(CursorKind::Tail, self.channel, context.generation, offsets);
        Answer {
            progress: Some(v1::SubscribeProgress {
                committed: cursor.encode(),
                pending: view.pending,
            }),
            ..Answer::default()
        }
    }

    /// Does what the client says.
    async fn take(&mut self, ask: Ask) -> Result<(), ServiceError> {
        let session = self.presence.session;
        if ask.open.is_some() {
            return Err(ServiceError::field("open", "comes once, at first"));
        }
        if let Some(v1::Credit { messages, bytes }) = ask.credit {
            let credit = Command::Credit {
                session,
                messages,
                bytes,
            };
            return self.tell(credit).await;
        }
        if let Some(drain) = ask.drain {
            let deadline_ms = optional_millis("drain.deadline", drain.deadline)?;
            let drain = Command::Drain {
                session,
                deadline_ms,
            };
            return self.tell(drain).await;
        }
        let (ids, verdict) = if let Some(ack) = ask.ack {
            (ack.delivery_ids, owner::Verdict::Done)
        } else if let Some(nack) = ask.nack {
            let verdict = settle::verdict("nack", nack.action, nack.delay, nack.reason)?;
            (nack.delivery_ids, verdict)
        } else if let Some(extend) = ask.extend {
            let verdict = settle::extension("extend.by", extend.by)?;
            (extend.delivery_ids, verdict)
        } else {
            let text = "one of credit, ack, nack, extend and drain is set";
            return Err(ServiceError::field("kind", text));
        };
        self.settle(ids, verdict).await
    }

    async fn settle(
        &mut self,
        texts: Vec<Bytes>,
        verdict: owner::Verdict,
    ) -> Result<(), ServiceError> {
        let ids = settle::ids(DELIVERY_IDS, &texts)?;
        let (reply, answer) = oneshot::channel();
        self.tell(Command::Settle(Settle { ids, verdict }, reply))
            .await?;
        let view = self.view.clone();
        let settled = async move {
            let answered = timeout(SETTLE_WAIT, answer).await;
            let answered = answered.map_err(|_| ServiceError::DeadlineExceeded(SETTLE_WAIT))?;
            let statuses: Vec<Status> = answered.unwrap_or_else(|_ended| {
                let ended = view.borrow().ended.clone();
                Err(ended.unwrap_or(ServiceError::ShuttingDown))
            })?;
            Ok(results(texts, &statuses))
        };
        self.settling.push_back(settled.boxed());
        Ok(())
    }

    async fn tell(&mut self, command: Command) -> Result<(), ServiceError> {
        let told = self.owner.send(command).await;
        told.map_err(|_| self.why_ended())
    }
}

fn told(event: Event) -> Answer {
    let mut answer = Answer::default();
    match event {
        Event::Deliveries(sender, handed) => answer.deliveries = Some(sender.batch(&handed)),
        Event::CaughtUp => answer.caught_up = Some(v1::SubscribeCaughtUp {}),
        Event::FellBehind(pending) => {
            answer.fell_behind = Some(v1::SubscribeFellBehind { pending });
        }
        Event::Drain(ms) => {
            answer.drain = Some(v1::Drain {
                deadline: Some(duration(ms)),
            });
        }
        Event::Drained => {}
    }
    answer
}

fn optional_millis(
    field: &str,
    asked: Option<prost_types::Duration>,
) -> Result<Option<u64>, ServiceError> {
    let Some(asked) = asked else { return Ok(None) };
    let ms = millis(asked);
    let ms = ms.ok_or_else(|| ServiceError::field(field, "is a duration of 0 or more"))?;
    Ok(Some(ms))
}
