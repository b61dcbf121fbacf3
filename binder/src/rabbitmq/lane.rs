//! The writer of one partition: publishes in order, and finds out where each batch has landed.
//!
//! - A batch is confirmed once this lane has *read it back* from the stream: brokers deliver only
//!   what a majority of replicas holds, and the delivery carries the offset, which their
//!   acknowledgement does not. So a confirm is exact with several writers too, costs the partition's
//!   traffic once more on the reading connection, and about a millisecond.
//! - The broker's own word is awaited all the same: after a batch that comes back as unroutable, or
//!   that it says it could not take, the session is opened anew. That asks for the stream, for a
//!   while: brokers that have just started return what is sent to streams that they have.
//! - On every connection, what a producer has unconfirmed is published from the oldest on, in
//!   order, nothing left out. So whatever of an older connection still arrives, the *first* copy of
//!   each batch stands behind the first copy of the one before; readers drop the other copies.
//! - Each batch is answered within `confirm_deadline`.
//! - Of what has been handed to the client library, at most `window_batches` are unanswered.
//!
//! One channel of the protocol per lane, not per binder: brokers number what they send again to a
//! new leader by channel but check it by stream (RabbitMQ 3.10), and may then take new messages
//! for old ones; where a channel writes to one stream only, the two numbers are the same.

use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::counters::{Tally, count};
use super::fault::Fault;
use super::follow::{Following, Item, Source, follow};
use super::frame::{self, Mine};
use super::link::{BLOCKED, Backoff, Link};
use super::pending::{Job, Pending};
use super::probe;
use super::session::{Session, Word};
use crate::clock::Clock;
use crate::error::BinderError;

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
    pending: Pending,
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
    Answered(u64, Word),
    /// A deadline has passed, or the broker has blocked or freed the connection.
    Look,
}

impl Lane {
    pub(super) fn new(settings: Settings) -> Self {
        Lane {
            backoff: None,
            settings,
            pending: Pending::default(),
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
                Event::Job(Some(job)) => {
                    let due = Instant::now() + self.settings.confirm_deadline;
                    self.pending.take(job, due);
                }
                Event::Job(None) => more = false,
                Event::Opened(opened) => self.opened(opened),
                Event::Back(Some(Ok(item))) => self.landed(&item),
                Event::Back(Some(Err(error))) => self.interrupted(error),
                Event::Back(None) => self.interrupted(BinderError::Closed),
                Event::Answered(number, word) => self.answered(number, word),
                Event::Look => {}
            }
            self.expire();
        }
    }

    async fn event(&mut self, jobs: &mut mpsc::Receiver<Job>, more: bool) -> Event {
        let due = self.pending.oldest().map(|(_, due)| due);
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
            } => event.map_or(Event::Look, |(number, word)| Event::Answered(number, word)),
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
                    self.pending.fail_all(&error);
                }
            }
        }
    }

    /// Publishes what has not been on this session, in order, as far as it takes any.
    async fn send(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        if self.back.is_none() {
            return;
        }
        for waiting in self.pending.unsent() {
            if !session.takes_more() {
                return;
            }
            let mine = Mine {
                lane: self.settings.lane,
                number: waiting.number,
            };
            // Never below what stands in the partition already.
            self.last_ms = self.last_ms.max(self.settings.clock.now_ms());
            let message = frame::batch(&waiting.job.batch, mine, self.last_ms);
            session.publish(waiting.number, message).await;
            waiting.sent = true;
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
        self.pending.landed(item.frame.mine.number, item.offset);
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
            self.pending.fail_all(&error);
        }
        if self.pending.is_empty() {
            self.resume = None;
        }
    }

    /// The broker's word on a message.
    fn answered(&mut self, number: u64, word: Word) {
        let queue = &self.settings.source.queue;
        match word {
            Word::Taken => {}
            Word::Returned => {
                count(&self.settings.tally.returned, 1);
                tracing::warn!(queue, number, "batch came back: asking for its stream");
                self.resume = self.back.take().map(|back| back.next).or(self.resume);
                self.broken();
            }
            Word::Nacked => {
                count(&self.settings.tally.nacked, 1);
                tracing::warn!(queue, "broker could not take a batch");
                // A node that just lost its stream's leader may say no for long: try another.
                if let Some(session) = &self.session {
                    self.settings.write.lost(session.live());
                }
                self.broken();
            }
            Word::Nothing(Fault::Refused(reason)) => {
                self.broken();
                self.pending.fail_all(&BinderError::Refused { reason });
            }
            Word::Nothing(fault) => {
                tracing::debug!(queue, ?fault, "publishing interrupted");
                if let Some(session) = &self.session
                    && !session.live().is_up()
                {
                    self.settings.write.lost(session.live());
                }
                self.broken();
            }
        }
    }

    /// Gives the session up: what is unanswered goes out again on the next one, from the oldest.
    fn broken(&mut self) {
        self.session = None;
        let again = self.pending.send_again();
        count(&self.settings.tally.republished, again as u64);
    }

    /// Answers what has waited too long.
    fn expire(&mut self) {
        let now = Instant::now();
        while let Some((number, due)) = self.pending.oldest()
            && due <= now
        {
            count(&self.settings.tally.timed_out, 1);
            let blocked = self.session.as_ref().is_some_and(Session::is_blocked);
            let error = match blocked {
                true => BinderError::Broker {
                    reason: format!(
                        "nothing was taken for {:?}, {BLOCKED}",
                        self.settings.confirm_deadline
                    ),
                },
                false => BinderError::Timeout {
                    waiting_for: "a broker's confirm",
                    after: self.settings.confirm_deadline,
                },
            };
            self.pending.fail(number, &error);
            if !blocked {
                self.broken();
            }
        }
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
