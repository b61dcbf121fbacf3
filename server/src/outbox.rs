//! What a role has handed to the log and not yet seen confirmed.
//!
//! - At most [`Outbox::window`] batches are out at once; [`Outbox::publish`] waits for the oldest.
//! - Batches of one (channel, partition) enter the log in the order given, also through failures:
//!   a batch that could not be written (disk full, retention full, a wait too long) is kept and
//!   published again, first those that failed, with backoff, until it is in or the role stops. So
//!   nothing is lost; a batch may stand in the log twice, which readers drop by its header.
//! - After [`Outbox::flush`] everything handed over is durable.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Batch, Binder, BinderError, ChannelRef, Confirm, Offset, Partition};
use tokio_util::sync::CancellationToken;

use crate::status::StatusBoard;

const BACKOFF_MIN: Duration = Duration::from_millis(20);
const BACKOFF_MAX: Duration = Duration::from_secs(2);

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
}

#[derive(Debug)]
enum State {
    /// Handed over.
    Out(Confirm),
    /// Durable at this offset, behind one that is not.
    Landed(Offset),
    /// To be published again.
    Failed,
}

/// Batches on their way into one partition of each of a few channels, the *lanes*.
pub struct Outbox {
    binder: Arc<dyn Binder>,
    lanes: Vec<(ChannelRef, Partition)>,
    pending: VecDeque<Pending>,
    landed: Vec<Landed>,
    window: usize,
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
            part: part.to_owned(),
            status,
            stop,
        }
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
        while self.pending.len() >= self.window {
            self.settle_oldest().await?;
        }
        // One that was refused before the log saw it is not known there as failed: nothing may
        // overtake it.
        let behind = self
            .pending
            .iter()
            .any(|pending| pending.lane == lane && matches!(pending.state, State::Failed));
        let state = if behind {
            State::Failed
        } else {
            let (channel, partition) = &self.lanes[lane];
            match self
                .binder
                .publish(channel, *partition, batch.clone())
                .await
            {
                Ok(confirm) => State::Out(confirm),
                Err(error) if mends(&error) => State::Failed,
                Err(error) => return Err(error),
            }
        };
        self.pending.push_back(Pending {
            lane,
            tag,
            batch,
            state,
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
        let Some(oldest) = self.pending.front_mut() else {
            return std::future::pending().await;
        };
        match oldest.settle().await {
            Ok(base) => {
                self.landed.push(Landed {
                    lane: oldest.lane,
                    next: Offset::new(base.broker() + 1, 0),
                    tag: oldest.tag,
                });
                self.pending.pop_front();
                Ok(())
            }
            Err(error) if mends(&error) => self.publish_again(error).await,
            Err(error) => Err(error),
        }
    }

    /// What has become durable since the last call, in the order handed over.
    pub fn take_landed(&mut self) -> impl Iterator<Item = Landed> + '_ {
        self.landed.drain(..)
    }

    /// Publishes everything that failed once more, oldest first, after settling what did not.
    async fn publish_again(&mut self, first: BinderError) -> Result<(), BinderError> {
        let mut error = first;
        let mut backoff = BACKOFF_MIN;
        loop {
            tracing::warn!(part = %self.part, %error, pending = self.pending.len(), "log takes nothing, trying again");
            self.status
                .warn(&self.part, Some(format!("{}: {error}", self.part)));
            tokio::select! {
                () = self.stop.cancelled() => return Err(error),
                () = tokio::time::sleep(backoff) => {}
            }
            backoff = (backoff * 2).min(BACKOFF_MAX);
            match self.resend().await {
                Ok(()) => {
                    self.status.warn(&self.part, None);
                    return Ok(());
                }
                Err(again) if mends(&again) => error = again,
                Err(fatal) => return Err(fatal),
            }
        }
    }

    /// One round: settles everything, publishes what failed in its order, sees the oldest in.
    async fn resend(&mut self) -> Result<(), BinderError> {
        for pending in &mut self.pending {
            match pending.settle().await {
                Err(error) if !mends(&error) => return Err(error),
                _ => {}
            }
        }
        for pending in &mut self.pending {
            if matches!(pending.state, State::Failed) {
                let (channel, partition) = &self.lanes[pending.lane];
                let confirm = self
                    .binder
                    .publish(channel, *partition, pending.batch.clone())
                    .await?;
                pending.state = State::Out(confirm);
            }
        }
        match self.pending.front_mut() {
            Some(oldest) => oldest.settle().await.map(drop),
            None => Ok(()),
        }
    }
}

impl Pending {
    /// Waits for the batch's answer and keeps it. Cancel-safe.
    async fn settle(&mut self) -> Result<Offset, BinderError> {
        let confirm = match &mut self.state {
            State::Out(confirm) => confirm,
            State::Landed(base) => return Ok(*base),
            State::Failed => {
                return Err(BinderError::Timeout {
                    waiting_for: "room in the window",
                    after: Duration::ZERO,
                });
            }
        };
        let outcome = confirm.await;
        self.state = match &outcome {
            Ok(base) => State::Landed(*base),
            Err(_) => State::Failed,
        };
        outcome
    }
}

/// Whether the same batch may be taken later.
fn mends(error: &BinderError) -> bool {
    matches!(
        error,
        BinderError::Full { .. }
            | BinderError::DiskFull { .. }
            | BinderError::Storage { .. }
            | BinderError::AfterFailed { .. }
            | BinderError::Timeout { .. }
            | BinderError::Broker { .. }
    )
}
