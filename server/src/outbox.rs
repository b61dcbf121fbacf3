//! What a role has handed to the log and not yet seen confirmed.
//!
//! - At most [`Outbox::window`] batches are out at once, and where it is bounded in bytes as well, not
//!   more than those unless one batch alone is; [`Outbox::publish`] waits for the oldest.
//! - Batches of one (channel, partition) enter the log in the order given, also through failures:
//!   a batch that could not be written (disk full, retention full, a wait too long) is kept and
//!   published again, first those that failed, with backoff, until it is in or the role stops. So
//!   nothing is lost; a batch may stand in the log twice, which readers drop by its header.
//! - After [`Outbox::flush`] everything handed over is durable.
//! - Callers wait inside a select that may drop the wait at any point, once per frame of the feed.
//!   So what a wait has learned is here, not in the wait: the last error, when to try again, how
//!   long the next pause is, since when an answer is out.
//! - The board says what is wrong as long as a batch is failed or its answer is out for more than
//!   10 s, and no longer; that it begins, changes in kind and ends is logged, once each. A batch
//!   whose answer is late is not published again: it may still come to be written.

use std::collections::VecDeque;
use std::mem::discriminant;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Batch, Binder, BinderError, ChannelRef, Confirm, Offset, Partition};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::status::StatusBoard;

const BACKOFF_MIN: Duration = Duration::from_millis(20);
const BACKOFF_MAX: Duration = Duration::from_secs(2);
/// An answer that takes longer is said to be late.
const ANSWER_LATE: Duration = Duration::from_secs(10);

/// What a caller is told of a batch once it is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Landed {
    /// The caller's own number for the channel.
    pub lane: usize,
    /// Offset of the batch after it.
    pub next: Offset,
    /// The caller's tag for the batch.
    pub tag: i64,
}

#[derive(Debug)]
struct Pending {
    lane: usize,
    tag: i64,
    batch: Batch,
    state: State,
    /// Whether it has been published more than once.
    again: bool,
}

#[derive(Debug)]
enum State {
    /// Handed over, at this time.
    Out(Confirm, Instant),
    /// Durable at this offset, behind one that is not.
    Landed(Offset),
    /// To be published again.
    Failed,
}

/// Why batches are failed, and what is done about it.
#[derive(Debug)]
struct Trouble {
    /// What the log said last, but for refusals that only follow from an earlier one.
    error: BinderError,
    /// When what failed is published again; `None` while that is under way.
    next_try: Option<Instant>,
    backoff: Duration,
}

/// Batches on their way into one partition of each of a few channels, the *lanes*.
pub struct Outbox {
    binder: Arc<dyn Binder>,
    lanes: Vec<(ChannelRef, Partition)>,
    pending: VecDeque<Pending>,
    landed: Vec<Landed>,
    window: usize,
    window_bytes: usize,
    pending_bytes: usize,
    trouble: Option<Trouble>,
    /// Whether an answer is late.
    late: bool,
    part: String,
    status: Arc<StatusBoard>,
    stop: CancellationToken,
}

impl std::fmt::Debug for Outbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outbox")
            .field("part", &self.part)
            .field("pending", &self.pending.len())
            .finish_non_exhaustive()
    }
}

impl Outbox {
    /// An empty outbox of a part of a role, for example `analyse/0`. `stop` ends waits for a log
    /// that takes nothing.
    pub fn new(
        binder: Arc<dyn Binder>,
        lanes: Vec<(ChannelRef, Partition)>,
        window: usize,
        part: &str,
        status: Arc<StatusBoard>,
        stop: CancellationToken,
    ) -> Self {
        Self {
            binder,
            lanes,
            pending: VecDeque::with_capacity(window),
            landed: Vec::new(),
            window: window.max(1),
            window_bytes: usize::MAX,
            pending_bytes: 0,
            trouble: None,
            late: false,
            part: part.to_owned(),
            status,
            stop,
        }
    }

    /// The same with at most so many bytes of bodies out at once, or one batch.
    #[must_use]
    pub fn bounded(mut self, window_bytes: usize) -> Self {
        self.window_bytes = window_bytes;
        self
    }

    /// How many batches may be out at once.
    #[must_use]
    pub fn window(&self) -> usize {
        self.window
    }

    /// Hands a batch over, after waiting for room.
    ///
    /// # Errors
    /// [`BinderError`] of a kind that trying again does not mend, or any once the role stops.
    pub async fn publish(
        &mut self,
        lane: usize,
        tag: i64,
        batch: Batch,
    ) -> Result<(), BinderError> {
        let bytes = batch.body.len();
        while self.pending.len() >= self.window
            || (!self.pending.is_empty() && self.pending_bytes + bytes > self.window_bytes)
        {
            self.settle_oldest().await?;
        }
        // One that was refused before the log saw it is not known there as failed: nothing may
        // overtake it.
        let behind = self
            .pending
            .iter()
            .any(|pending| pending.lane == lane && pending.has_failed());
        let state = if behind {
            State::Failed
        } else {
            match self.hand_over(lane, batch.clone()).await {
                Ok(confirm) => State::Out(confirm, Instant::now()),
                Err(error) => {
                    self.failed(error)?;
                    State::Failed
                }
            }
        };
        self.pending_bytes += bytes;
        self.pending.push_back(Pending {
            lane,
            tag,
            batch,
            state,
            again: false,
        });
        Ok(())
    }

    /// Waits until everything handed over is durable.
    ///
    /// # Errors
    /// As [`Outbox::publish`].
    pub async fn flush(&mut self) -> Result<(), BinderError> {
        while !self.pending.is_empty() {
            self.settle_oldest().await?;
        }
        Ok(())
    }

    /// Waits until the oldest batch is durable; for ever when nothing is out. Cancel-safe.
    ///
    /// # Errors
    /// As [`Outbox::publish`].
    pub async fn settle_oldest(&mut self) -> Result<(), BinderError> {
        loop {
            let Some(oldest) = self.pending.front() else {
                return std::future::pending().await;
            };
            match &oldest.state {
                State::Out(..) => self.answer(0).await?,
                State::Failed => self.publish_again().await?,
                State::Landed(base) => {
                    self.landed.push(Landed {
                        lane: oldest.lane,
                        next: Offset::new(base.broker() + 1, 0),
                        tag: oldest.tag,
                    });
                    self.pending_bytes -= oldest.batch.body.len();
                    self.pending.pop_front();
                    self.note_progress();
                    return Ok(());
                }
            }
        }
    }

    /// What has become durable since the last call, in the order handed over.
    pub fn take_landed(&mut self) -> impl Iterator<Item = Landed> + '_ {
        self.landed.drain(..)
    }

    /// Why the log takes nothing at the moment; `None` while it does.
    #[must_use]
    pub fn trouble(&self) -> Option<BinderError> {
        let late = || {
            self.late.then_some(BinderError::Timeout {
                waiting_for: "the answer to a batch",
                after: ANSWER_LATE,
            })
        };
        let failed = self.trouble.as_ref().map(|trouble| trouble.error.clone());
        failed.or_else(late)
    }

    /// Waits for the answer of one that is out and keeps it, or until that is late. Cancel-safe.
    async fn answer(&mut self, place: usize) -> Result<(), BinderError> {
        let Some(Pending { state, .. }) = self.pending.get_mut(place) else {
            return Ok(());
        };
        let State::Out(confirm, since) = state else {
            return Ok(());
        };
        let late = Err(BinderError::Timeout {
            waiting_for: "the answer to a batch",
            after: ANSWER_LATE,
        });
        let outcome = tokio::select! {
            biased;
            outcome = confirm => outcome,
            () = self.stop.cancelled(), if self.late => return late,
            () = tokio::time::sleep_until(*since + ANSWER_LATE), if !self.late => {
                self.late = true;
                tracing::warn!(part = %self.part, pending = self.pending.len(), "log gives no answer, waiting on");
                self.show();
                return Ok(());
            }
        };
        *state = match &outcome {
            Ok(base) => State::Landed(*base),
            Err(_) => State::Failed,
        };
        match outcome {
            Ok(_) => Ok(()),
            Err(error) => {
                self.late = false;
                self.failed(error)
            }
        }
    }

    /// Publishes everything that failed once more, in its order, when the time for it has come and
    /// all that is out has its answer. Cancel-safe.
    async fn publish_again(&mut self) -> Result<(), BinderError> {
        for place in 0..self.pending.len() {
            while matches!(self.pending[place].state, State::Out(..)) {
                self.answer(place).await?;
            }
        }
        if let Some(trouble) = &mut self.trouble
            && let Some(next_try) = trouble.next_try
        {
            tokio::select! {
                () = self.stop.cancelled() => return Err(trouble.error.clone()),
                () = tokio::time::sleep_until(next_try) => trouble.next_try = None,
            }
        }
        for place in 0..self.pending.len() {
            let Pending { lane, batch, .. } = &self.pending[place];
            if !self.pending[place].has_failed() {
                continue;
            }
            match self.hand_over(*lane, batch.clone()).await {
                Ok(confirm) => {
                    let pending = &mut self.pending[place];
                    pending.state = State::Out(confirm, Instant::now());
                    pending.again = true;
                }
                Err(error) => return self.failed(error),
            }
        }
        Ok(())
    }

    async fn hand_over(&self, lane: usize, batch: Batch) -> Result<Confirm, BinderError> {
        let (channel, partition) = &self.lanes[lane];
        self.binder.publish(channel, *partition, batch).await
    }

    /// Keeps why a batch failed; gives it back where trying again does not mend it.
    fn failed(&mut self, error: BinderError) -> Result<(), BinderError> {
        if !error.is_retryable() {
            return Err(error);
        }
        let follows = matches!(error, BinderError::AfterFailed { .. });
        let news = match &self.trouble {
            None => true,
            Some(known) => !follows && discriminant(&known.error) != discriminant(&error),
        };
        if news {
            tracing::warn!(part = %self.part, %error, pending = self.pending.len(), "log takes nothing, trying again");
        }
        let trouble = self.trouble.get_or_insert_with(|| Trouble {
            error: error.clone(),
            next_try: None,
            backoff: BACKOFF_MIN,
        });
        if !follows {
            trouble.error = error;
        }
        if trouble.next_try.is_none() {
            trouble.next_try = Some(Instant::now() + trouble.backoff);
            trouble.backoff = (trouble.backoff * 2).min(BACKOFF_MAX);
        }
        self.show();
        Ok(())
    }

    /// A batch is in. What was wrong is over once all that failed is in.
    fn note_progress(&mut self) {
        if self.trouble.is_none() && !self.late {
            return;
        }
        self.late = false;
        let open = |pending: &Pending| pending.again || pending.has_failed();
        if self.pending.iter().any(open) {
            if let Some(trouble) = &mut self.trouble {
                trouble.backoff = BACKOFF_MIN;
            }
        } else {
            self.trouble = None;
            tracing::info!(part = %self.part, pending = self.pending.len(), "log takes batches again");
        }
        self.show();
    }

    /// Says on the board what is wrong now.
    fn show(&self) {
        let part = &self.part;
        let warning = match &self.trouble {
            Some(trouble) => Some(format!("{part}: {}", trouble.error)),
            None => self.late.then(|| {
                format!(
                    "{part}: the log has given no answer for more than {ANSWER_LATE:?}: look at \
                     the device under it"
                )
            }),
        };
        self.status.warn(part, warning);
    }
}

impl Pending {
    fn has_failed(&self) -> bool {
        matches!(self.state, State::Failed)
    }
}

#[cfg(test)]
mod tests;
