//! Readers of several partitions of a channel, in turns.
//!
//! - A task reads each partition; at most [`WAITING_MAX`] deliveries of it wait to be taken.
//! - Who takes them may hold a partition back for as long as it is too far ahead of the others: what
//!   waits then is bounded, however long another one lags.
//! - The tasks end with the value.

use std::future::poll_fn;
use std::task::Poll;

use headcount_binder::{BinderError, Consumer, Delivery};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

/// Deliveries of a partition that wait.
const WAITING_MAX: usize = 16;
/// Steps of a partition beyond the merged watermark that wait in a merger: one that is further ahead is
/// held back.
pub(crate) const AHEAD_MAX: usize = 1_024;

/// Readers of partitions, by their numbers from 0.
pub(crate) struct Readers {
    of: Vec<mpsc::Receiver<Result<Delivery, BinderError>>>,
    /// Whose turn it is.
    turn: usize,
    _tasks: JoinSet<()>,
}

impl Readers {
    /// Begins to read. Must be called within a runtime.
    pub(crate) fn start(consumers: Vec<Box<dyn Consumer>>) -> Self {
        let mut tasks = JoinSet::new();
        let start = |consumer| {
            let (sender, receiver) = mpsc::channel(WAITING_MAX);
            tasks.spawn(forward(consumer, sender));
            receiver
        };
        Readers {
            of: consumers.into_iter().map(start).collect(),
            turn: 0,
            _tasks: tasks,
        }
    }

    /// The next delivery of a partition that is not held back, in turns; `None` where a reader has
    /// ended without saying why, which is a panic. Cancel-safe. Who is held back need not be woken:
    /// only another delivery can end that.
    pub(crate) async fn next(
        &mut self,
        is_held: impl Fn(u32) -> bool,
    ) -> Option<Result<Delivery, BinderError>> {
        poll_fn(|context| {
            let count = self.of.len();
            for at in (self.turn..self.turn + count).map(|at| at % count) {
                if is_held(at as u32) {
                    continue;
                }
                if let Poll::Ready(delivery) = self.of[at].poll_recv(context) {
                    self.turn = (at + 1) % count;
                    return Poll::Ready(delivery);
                }
            }
            Poll::Pending
        })
        .await
    }
}

/// Hands on what is read, and last of all the error that ends it.
async fn forward(
    mut consumer: Box<dyn Consumer>,
    sender: mpsc::Sender<Result<Delivery, BinderError>>,
) {
    loop {
        let delivery = consumer.next().await;
        let ends = delivery.is_err();
        if sender.send(delivery).await.is_err() || ends {
            return;
        }
    }
}
