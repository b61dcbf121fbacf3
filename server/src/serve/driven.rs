//! Streams that are driven by who reads them: no task runs for one, nothing is read ahead of its reader, and dropping it frees all
//! that it holds.

use std::collections::VecDeque;
use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

use super::error::ServiceError;

/// Messages that are ready to be sent, and since when there was none.
#[derive(Debug)]
pub(super) struct Ready<M> {
    messages: VecDeque<M>,
    interval: Duration,
    /// When a sign of life is due.
    pub(super) silent_until: Instant,
    /// Whether nothing comes after the messages.
    pub(super) ended: bool,
}

impl<M> Ready<M> {
    /// Of a stream that is silent for an interval at most.
    pub(super) fn new(interval: Duration) -> Self {
        Self {
            messages: VecDeque::new(),
            interval,
            silent_until: Instant::now() + interval,
            ended: false,
        }
    }

    pub(super) fn push(&mut self, message: M) {
        self.messages.push_back(message);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    fn pop(&mut self) -> Option<M> {
        let message = self.messages.pop_front()?;
        self.silent_until = Instant::now() + self.interval;
        Some(message)
    }
}

/// A stream by its steps.
pub(super) trait Driven: Send {
    /// What is sent.
    type Message: Send;

    /// What is ready of it.
    fn ready(&mut self) -> &mut Ready<Self::Message>;

    /// Makes messages ready, or waits until there is something to be had.
    fn advance(&mut self) -> impl Future<Output = Result<(), ServiceError>> + Send;

    /// The next message; `None` after the last. An error is the last.
    fn next(&mut self) -> impl Future<Output = Option<Result<Self::Message, ServiceError>>> + Send {
        async move {
            loop {
                if let Some(message) = self.ready().pop() {
                    return Some(Ok(message));
                }
                if self.ready().ended {
                    return None;
                }
                if let Err(error) = self.advance().await {
                    self.ready().ended = true;
                    return Some(Err(error));
                }
            }
        }
    }
}
