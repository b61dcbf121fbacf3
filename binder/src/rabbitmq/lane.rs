//! The writer of one partition: publishes in order, and finds out where each batch has landed.
//!
//! - A batch is confirmed once this lane has *read it back* from the stream: brokers deliver only
//!   what a majority of replicas holds, and the delivery carries the offset, which their
//!   acknowledgement does not. So a confirm is exact with several writers too, costs the partition's
//!   traffic once more on the reading connection, and about a millisecond.
//! - The broker's own word is awaited all the same: a batch that comes back as unroutable, or that
//!   it says it could not take, is known at once.
//! - On every connection, what a producer has unconfirmed is published from the oldest on, in
//!   order, nothing left out. So whatever of an older connection still arrives, the *first* copy of
//!   each batch stands behind the first copy of the one before; readers drop the other copies.
//! - Each batch is answered within `confirm_deadline`. When one fails, those behind it of the same
//!   producer fail with it, and later ones are refused until it comes again.
//! - Of what has been handed to the client library, at most `window_batches` are unanswered.
//!
//! One channel of the protocol per lane, not per binder: brokers number what they send again to a
//! new leader by channel but check it by stream (RabbitMQ 3.10), and may then take new messages
//! for old ones; where a channel writes to one stream only, the two numbers are the same.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use lapin::Confirmation;
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::counters::{Tally, count};
use super::fault::Fault;
use super::follow::{Following, Item, Source, follow};
use super::frame::{self, Mine};
use super::link::{Backoff, Link};
use super::probe;
use super::session::Session;
use crate::batch::{Batch, Producer};
use crate::clock::Clock;
use crate::contract::Confirmer;
use crate::error::BinderError;
use crate::offset::Offset;
use crate::window::Room;

/// A batch on its way to a lane.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) batch: Batch,
    pub(super) confirmer: Confirmer,
    pub(super) room: Room,
}

/// A batch that has not been answered.
#[derive(Debug)]
struct Pending {
    number: u64,
    batch: Batch,
    confirmer: Confirmer,
    /// Held until the answer, for others wait for it.
    room: Room,
    due: Instant,
    sent: bool,
}

/// What a lane goes by.
pub(super) struct Settings {
    /// Tells this lane's messages from those of any other there ever was.
    pub(super) lane: u64,
    pub(super) write: Arc<Link>,
    /// How the lane reads its own messages back.
    pub(super) source: Source,
    pub(super) confirm_deadline: Duration,
    pub(super) window_batches: usize,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) tally: Arc<Tally>,
}

/// What was missing.
type Opened = (Option<Session>, Option<Back>);
type Opening = BoxFuture<'static, Result<Opened, BinderError>>;

/// The stream read back.
struct Back {
    following: Following,
    next: u64,
    last_ms: i64,
}

/// See the module.
pub(super) struct Lane {
    settings: Settings,
    pending: VecDeque<Pending>,
    /// First failed (epoch, seq) of a producer, until it comes again.
    failed: HashMap<Producer, (u64, u64)>,
    numbers: u64,
    session: Option<Session>,
    opening: Option<Opening>,
    back: Option<Back>,
    /// Where to go on reading back when that was interrupted while batches were out.
    resume: Option<u64>,
    last_ms: i64,
    /// Waits before a session is opened again; none before the first.
    backoff: Option<Backoff>,
}

/// What has happened to a lane.
enum Event {
    Job(Option<Job>),
    Opened(Result<Opened, BinderError>),
    Back(Option<Result<Item, BinderError>>),
    Answered(u64, lapin::Result<Confirmation>),
    /// A deadline has passed, or the broker has blocked or freed the connection.
    Look,
}

impl Lane {
    pub(super) fn new(settings: Settings) -> Self {
        Lane {
            backoff: None,
            settings,
            pending: VecDeque::new(),
            failed: HashMap::new(),
            numbers: 0,
            session: None,
            opening: None,
            back: None,
            resume: None,
            last_ms: i64::MIN,
        }
    }

    /// Runs until no more jobs can come and the last is answered.
    pub(super) async fn run(mut self, mut jobs: mpsc::Receiver<Job>) {
        let mut more = true;
        while more || !self.pending.is_empty() {
            self.open_where_needed();
            self.send().await;
            match self.event(&mut jobs, more).await {
                Event::Job(Some(job)) => self.take(job),
                Event::Job(None) => more = false,
                Event::Opened(opened) => self.opened(opened),
                Event::Back(Some(Ok(item))) => self.landed(&item),
                Event::Back(Some(Err(error))) => self.interrupted(error),
                Event::Back(None) => self.interrupted(BinderError::Closed),
                Event::Answered(number, answer) => self.answered(number, answer),
                Event::Look => {}
            }
            self.expire();
        }
    }

    async fn event(&mut self, jobs: &mut mpsc::Receiver<Job>, more: bool) -> Event {
        let due = self.pending.front().map(|pending| pending.due);
        let (session, back, opening) = (&mut self.session, &mut self.back, &mut self.opening);
        tokio::select! {
            // What is known of batches under way comes before new ones.
            biased;
            item = async { back.as_mut()?.following.items.recv().await }, if back.is_some() => {
                Event::Back(item)
            }
            event = async {
                match session {
                    Some(session) => session.event().await,
                    None => std::future::pending().await,
                }
            } => event.map_or(Event::Look, |(number, answer)| Event::Answered(number, answer)),
            opened = async {
                match opening {
                    Some(opening) => opening.await,
                    None => std::future::pending().await,
                }
            } => {
                self.opening = None;
                Event::Opened(opened)
            }
            job = jobs.recv(), if more => Event::Job(job),
            () = tokio::time::sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {
                Event::Look
            }
        }
    }

    fn open_where_needed(&mut self) {
        let (session, back) = (self.session.is_none(), self.back.is_none());
        if !(session || back) || self.opening.is_some() || self.pending.is_empty() {
            return;
        }
        let write = Arc::clone(&self.settings.write);
        let source = self.settings.source.clone();
        let resume = self.resume;
        let window = self.settings.window_batches;
        let wait = self.backoff.as_mut().map(Backoff::next);
        self.backoff.get_or_insert_with(|| write.backoff());
        self.opening = Some(Box::pin(async move {
            tokio::time::sleep(wait.unwrap_or_default()).await;
            // First the reading, so that nothing that is published can be missed.
            let back = match back {
                true => Some(read_back(source.clone(), resume).await?),
                false => None,
            };
            let open = |live| Session::open(live, source.queue.clone(), window);
            let session = match session {
                true => Some(write.ask(&source.queue, open).await?),
                false => None,
            };
            Ok((session, back))
        }));
    }

    fn opened(&mut self, opened: Result<Opened, BinderError>) {
        match opened {
            Ok((session, back)) => {
                if session.is_some() {
                    self.session = session;
                }
                if let Some(back) = back {
                    self.last_ms = self.last_ms.max(back.last_ms);
                    self.back = Some(back);
                    self.resume = None;
                }
            }
            Err(error) => {
                let queue = &self.settings.source.queue;
                let pending = self.pending.len();
                tracing::warn!(queue, pending, %error, "partition cannot be written");
                if !error.is_retryable() {
                    self.fail_all(&error);
                }
            }
        }
    }

    /// Takes a batch, or refuses one that would overtake a failed one.
    fn take(&mut self, job: Job) {
        let header = &job.batch.header;
        if let Entry::Occupied(slot) = self.failed.entry(header.producer.clone()) {
            let (epoch, seq) = *slot.get();
            if header.epoch == epoch && header.seq > seq {
                job.confirmer.answer(Err(after_failed(&job.batch, seq)));
                return;
            }
            // The failed one again, an earlier one, or another owner: the way is free.
            slot.remove();
        }
        self.numbers += 1;
        self.pending.push_back(Pending {
            number: self.numbers,
            batch: job.batch,
            confirmer: job.confirmer,
            room: job.room,
            due: Instant::now() + self.settings.confirm_deadline,
            sent: false,
        });
    }

    /// Publishes what has not been on this session, in order, as far as it takes any.
    async fn send(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        if self.back.is_none() {
            return;
        }
        for pending in self.pending.iter_mut().filter(|pending| !pending.sent) {
            if !session.takes_more() {
                return;
            }
            let mine = Mine {
                lane: self.settings.lane,
                number: pending.number,
            };
            // Never below what stands in the partition already.
            self.last_ms = self.last_ms.max(self.settings.clock.now_ms());
            let message = frame::batch(&pending.batch, mine, self.last_ms);
            session.publish(pending.number, message).await;
            pending.sent = true;
        }
    }

    /// A message stands in the stream.
    fn landed(&mut self, item: &Item) {
        if let Some(back) = &mut self.back {
            back.next = item.offset + 1;
        }
        self.last_ms = self.last_ms.max(item.frame.append_time_ms);
        if item.frame.mine.lane != self.settings.lane {
            return;
        }
        self.backoff = None;
        let number = item.frame.mine.number;
        let Some(at) = self
            .pending
            .iter()
            .position(|pending| pending.number == number)
        else {
            // A second copy, or one that was given up before.
            return;
        };
        let Some(landed) = self.pending.remove(at) else {
            return;
        };
        let header = landed.batch.header.clone();
        answer(
            landed.confirmer,
            landed.room,
            Ok(Offset::new(item.offset, 0)),
        );
        // Brokers keep the order of a channel; where one does not, that must not go unnoticed.
        let earlier = |pending: &Pending| {
            pending.number < number
                && pending.batch.header.producer == header.producer
                && pending.batch.header.epoch == header.epoch
        };
        while let Some(at) = self.pending.iter().position(earlier) {
            if let Some(overtaken) = self.pending.remove(at) {
                let seq = overtaken.batch.header.seq;
                tracing::error!(
                    queue = self.settings.source.queue,
                    seq,
                    by_seq = header.seq,
                    "batch overtaken"
                );
                let error = BinderError::Overtaken {
                    producer: header.producer.to_string(),
                    seq,
                    by_seq: header.seq,
                };
                answer(overtaken.confirmer, overtaken.room, Err(error));
            }
        }
    }

    /// Reading back has ended.
    fn interrupted(&mut self, error: BinderError) {
        let next = self.back.take().map(|back| back.next);
        self.resume = match &error {
            BinderError::Truncated { earliest, .. } => Some(earliest.broker()),
            BinderError::NotABatch { message, .. } => Some(message + 1),
            _ => next,
        };
        tracing::debug!(queue = self.settings.source.queue, %error, "reading back interrupted");
        let foreign = matches!(
            error,
            BinderError::NotABatch { .. } | BinderError::Truncated { .. }
        );
        if !foreign && !error.is_retryable() {
            self.fail_all(&error);
        }
        if self.pending.is_empty() {
            self.resume = None;
        }
    }

    /// The broker's word on a message.
    fn answered(&mut self, number: u64, answer: lapin::Result<Confirmation>) {
        match answer {
            // Where it stands is told by reading it back.
            Ok(Confirmation::Ack(None)) => {}
            Ok(Confirmation::Ack(Some(_)) | Confirmation::Nack(Some(_))) => {
                count(&self.settings.tally.returned, 1);
                let error = BinderError::Gone {
                    stream: self.settings.source.queue.clone(),
                };
                self.fail(number, &error);
            }
            Ok(Confirmation::Nack(None) | Confirmation::NotRequested) => {
                count(&self.settings.tally.nacked, 1);
                tracing::warn!(
                    queue = self.settings.source.queue,
                    "broker could not take a batch"
                );
                // A node that just lost its stream's leader may say no for long: try another.
                if let Some(session) = &self.session {
                    self.settings.write.lost(session.live());
                }
                self.broken();
            }
            Err(error) => match Fault::from(error) {
                Fault::Refused(reason) => {
                    self.broken();
                    self.fail_all(&BinderError::Refused { reason });
                }
                fault => {
                    let queue = &self.settings.source.queue;
                    tracing::debug!(queue, ?fault, "publishing interrupted");
                    if let Some(session) = &self.session
                        && !session.live().is_up()
                    {
                        self.settings.write.lost(session.live());
                    }
                    self.broken();
                }
            },
        }
    }

    /// Gives the session up: what is unanswered goes out again on the next one, from the oldest.
    fn broken(&mut self) {
        self.session = None;
        let again = self.pending.iter_mut().filter(|pending| pending.sent);
        let again = again.map(|pending| pending.sent = false).count();
        count(&self.settings.tally.republished, again as u64);
    }

    /// Answers what has waited too long.
    fn expire(&mut self) {
        let now = Instant::now();
        while let Some(oldest) = self.pending.front()
            && oldest.due <= now
        {
            count(&self.settings.tally.timed_out, 1);
            let blocked = self.session.as_ref().is_some_and(Session::is_blocked);
            let error = match blocked {
                true => BinderError::Broker {
                    reason: format!(
                        "it has blocked the connection for want of memory or disk, nothing was taken for {:?}: free some on the broker",
                        self.settings.confirm_deadline
                    ),
                },
                false => BinderError::Timeout {
                    waiting_for: "a broker's confirm",
                    after: self.settings.confirm_deadline,
                },
            };
            let number = oldest.number;
            self.fail(number, &error);
            if !blocked {
                self.broken();
            }
        }
    }

    fn fail_all(&mut self, error: &BinderError) {
        while let Some(oldest) = self.pending.front() {
            let number = oldest.number;
            self.fail(number, error);
        }
    }

    /// Answers a batch with an error, and those behind it of the same producer.
    fn fail(&mut self, number: u64, error: &BinderError) {
        let Some(at) = self
            .pending
            .iter()
            .position(|pending| pending.number == number)
        else {
            return;
        };
        let Some(first) = self.pending.remove(at) else {
            return;
        };
        let header = first.batch.header;
        tracing::warn!(queue = self.settings.source.queue, seq = header.seq, %error, "batch not published");
        answer(first.confirmer, first.room, Err(error.clone()));
        let behind = |pending: &Pending| {
            pending.number > number && pending.batch.header.producer == header.producer
        };
        while let Some(at) = self.pending.iter().position(behind) {
            if let Some(next) = self.pending.remove(at) {
                let refused = after_failed(&next.batch, header.seq);
                answer(next.confirmer, next.room, Err(refused));
            }
        }
        let failed = (header.epoch, header.seq);
        self.failed.entry(header.producer).or_insert(failed);
    }
}

/// Answers first, then gives the room free: whoever gets it may count on the answer.
fn answer(confirmer: Confirmer, room: Room, answer: Result<Offset, BinderError>) {
    confirmer.answer(answer);
    drop(room);
}

fn after_failed(batch: &Batch, failed_seq: u64) -> BinderError {
    BinderError::AfterFailed {
        producer: batch.header.producer.to_string(),
        seq: batch.header.seq,
        failed_seq,
    }
}

/// Starts reading back, from where it was interrupted or else from the end.
async fn read_back(source: Source, resume: Option<u64>) -> Result<Back, BinderError> {
    let queue = source.queue.clone();
    let tail = source.link.ask(&queue, |live| {
        let queue = queue.clone();
        async move { probe::tail(live, &queue).await }
    });
    let tail = tail.await?;
    let next = resume.unwrap_or(tail.end);
    Ok(Back {
        following: follow(source, next),
        next,
        last_ms: tail.append_time_ms,
    })
}
