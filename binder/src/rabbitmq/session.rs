//! A channel of the protocol that publishes to one stream, with the broker's answers to come.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use futures::FutureExt;
use futures::stream::{FuturesUnordered, StreamExt};
use lapin::options::{BasicPublishOptions, ConfirmSelectOptions};
use lapin::{BasicProperties, Channel, Confirmation};
use tokio::sync::watch;

use super::fault::{Fault, rpc};
use super::link::Live;

/// What a broker says of a message.
#[derive(Debug)]
pub(super) enum Word {
    /// Taken: where it stands is told by reading it back.
    Taken,
    /// No stream is there to take it.
    Returned,
    /// The stream could not take it.
    Nacked,
    /// Nothing: the channel or connection has failed.
    Nothing(Fault),
}

impl From<lapin::Result<Confirmation>> for Word {
    fn from(answer: lapin::Result<Confirmation>) -> Self {
        match answer {
            Ok(Confirmation::Ack(None)) => Word::Taken,
            Ok(Confirmation::Ack(Some(_)) | Confirmation::Nack(Some(_))) => Word::Returned,
            Ok(Confirmation::Nack(None) | Confirmation::NotRequested) => Word::Nacked,
            Err(error) => Word::Nothing(Fault::from(error)),
        }
    }
}

type Answer = (u64, Word);

/// See the module. Dropped, the channel closes; what it had in flight may still arrive.
pub(super) struct Session {
    live: Arc<Live>,
    channel: Channel,
    queue: String,
    blocked: watch::Receiver<bool>,
    unanswered: FuturesUnordered<Pin<Box<dyn Future<Output = Answer> + Send>>>,
    window: usize,
}

impl Session {
    pub(super) async fn open(live: Arc<Live>, queue: String, window: usize) -> Result<Self, Fault> {
        let channel = live.channel().await?;
        let select = channel.confirm_select(ConfirmSelectOptions::default());
        rpc("confirm.select", select).await?;
        Ok(Session {
            blocked: live.blocked(),
            live,
            channel,
            queue,
            unanswered: FuturesUnordered::new(),
            window,
        })
    }

    pub(super) fn live(&self) -> &Live {
        &self.live
    }

    pub(super) fn is_blocked(&self) -> bool {
        *self.blocked.borrow()
    }

    /// Whether another message may be handed to the client library now.
    pub(super) fn takes_more(&self) -> bool {
        !self.is_blocked() && self.unanswered.len() < self.window
    }

    /// Hands a message over; its answer comes as an [`Session::event`].
    pub(super) async fn publish(&mut self, number: u64, message: Vec<u8>) {
        let (channel, queue) = (self.channel.clone(), self.queue.clone());
        let mut answer: Pin<Box<dyn Future<Output = Answer> + Send>> = Box::pin(async move {
            let options = BasicPublishOptions {
                mandatory: true,
                ..BasicPublishOptions::default()
            };
            let properties = BasicProperties::default();
            let publish =
                channel.basic_publish("".into(), queue.into(), options, &message, properties);
            let answer = async { publish.await?.await };
            (number, Word::from(answer.await))
        });
        // The first poll queues the message: that must happen in this order.
        match futures::poll!(&mut answer) {
            std::task::Poll::Ready(answer) => {
                self.unanswered.push(std::future::ready(answer).boxed());
            }
            std::task::Poll::Pending => self.unanswered.push(answer),
        }
    }

    /// The next answer, or `None` when the broker has blocked or freed the connection.
    /// Cancel-safe.
    pub(super) async fn event(&mut self) -> Option<Answer> {
        let blocked = &mut self.blocked;
        tokio::select! {
            Some(answer) = self.unanswered.next(), if !self.unanswered.is_empty() => Some(answer),
            changed = blocked.changed() => match changed {
                Ok(()) => None,
                // Nobody watches any more: the connection is on its way out.
                Err(_) => std::future::pending().await,
            },
        }
    }
}
