//! Following a stream: everything from an offset on, in order, over any number of connections.
//!
//! - In memory lie at most `prefetch` messages on their way and [`HANDED_OUT`] decoded ones, and
//!   once more what the broker sends beyond the prefetch to finish a chunk.
//! - After a connection is lost it goes on behind the last message handed over: nothing twice,
//!   nothing left out. When the stream cannot be had for `reconnect_deadline`, the error is handed
//!   over and the task ends.
//! - A gap in the offsets is looked into: brokers give offsets to records of their own, at the
//!   head of every segment. Where the stream still begins at or below the gap, nothing is missing;
//!   else retention has overtaken this reader, and that is an error.
//! - Acknowledgements only ask for more; they are cumulative, each quarter of the prefetch.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::frame::{self, Content, Frame};
use super::link::{Link, Live};
use super::probe::{self, Feed, Found, Start};
use crate::batch::Producer;
use crate::channel::{ChannelRef, Partition};
use crate::error::BinderError;
use crate::offset::Offset;

/// Decoded messages that wait to be taken.
pub(super) const HANDED_OUT: usize = 16;

/// A message that is no mark.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) offset: u64,
    pub(super) frame: Frame,
}

/// What is followed.
#[derive(Clone, Debug)]
pub(super) struct Source {
    pub(super) link: Arc<Link>,
    pub(super) queue: String,
    pub(super) channel: ChannelRef,
    pub(super) partition: Partition,
    pub(super) prefetch: u16,
    pub(super) reconnect_deadline: Duration,
}

/// The messages of a followed stream. Dropping it ends the task.
#[derive(Debug)]
pub(super) struct Following {
    pub(super) items: mpsc::Receiver<Result<Item, BinderError>>,
    task: AbortHandle,
}

impl Drop for Following {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Follows a stream from an offset on. Ends with an error, or without one when the binder closes.
pub(super) fn follow(source: Source, next: u64) -> Following {
    let (out, items) = mpsc::channel(HANDED_OUT);
    let follower = Follower {
        source,
        next,
        out,
        last: None,
    };
    let task = tokio::spawn(follower.run()).abort_handle();
    Following { items, task }
}

struct Follower {
    source: Source,
    /// The offset of the next message to hand over.
    next: u64,
    out: mpsc::Sender<Result<Item, BinderError>>,
    last: Option<Producer>,
}

/// Why reading has stopped.
enum Stop {
    /// To be tried again.
    Broken(BinderError),
    /// For the consumer.
    Error(BinderError),
    /// Nobody takes any more.
    Unwanted,
}

impl Stop {
    /// Of what was asked: a stream that is gone, or a refusal, is so the next time too.
    fn of(error: BinderError) -> Self {
        match error {
            BinderError::Broker { .. } | BinderError::Timeout { .. } => Stop::Broken(error),
            _ => Stop::Error(error),
        }
    }
}

impl Follower {
    async fn run(mut self) {
        let closed = self.source.link.closed();
        tokio::select! {
            () = closed => {}
            () = self.read_on() => {}
        }
    }

    async fn read_on(&mut self) {
        let mut backoff = self.source.link.backoff();
        let mut since = Instant::now();
        let mut reached = self.next;
        loop {
            let error = match self.read().await {
                Stop::Unwanted => return,
                Stop::Error(error) => error,
                Stop::Broken(error) => {
                    if self.next > reached {
                        reached = self.next;
                        since = Instant::now();
                        backoff = self.source.link.backoff();
                    }
                    if since.elapsed() < self.source.reconnect_deadline {
                        let queue = &self.source.queue;
                        tracing::debug!(queue, next = reached, %error, "reading interrupted");
                        tokio::time::sleep(backoff.next()).await;
                        continue;
                    }
                    error
                }
            };
            let _ = self.out.send(Err(error)).await;
            return;
        }
    }

    /// Reads until something is in the way.
    async fn read(&mut self) -> Stop {
        let queue = self.source.queue.clone();
        let attached = self.source.link.ask(&queue, |live| {
            let (queue, start) = (queue.clone(), Start::At(self.next));
            let prefetch = self.source.prefetch;
            async move {
                let feed = Feed::attach(&live, &queue, start, prefetch).await?;
                Ok((live, feed))
            }
        });
        let (live, mut feed) = match attached.await {
            Ok(attached) => attached,
            Err(error) => return Stop::of(error),
        };
        let ack_each = (self.source.prefetch / 4).max(1);
        let mut unacked = 0;
        loop {
            let found = match feed.next().await {
                Ok(found) => found,
                Err(fault) => {
                    self.give_up(&live);
                    return Stop::Broken(fault.about(&queue));
                }
            };
            let tag = found.tag;
            if let Err(stop) = self.take(found).await {
                return stop;
            }
            unacked += 1;
            if unacked >= ack_each {
                unacked = 0;
                if let Err(fault) = feed.ack(tag).await {
                    self.give_up(&live);
                    return Stop::Broken(fault.about(&queue));
                }
            }
        }
    }

    /// A consumer that ended may be all that is wrong; a connection that ended is to be replaced.
    fn give_up(&self, live: &Live) {
        if !live.is_up() {
            self.source.link.lost(live);
        }
    }

    async fn take(&mut self, found: Found) -> Result<(), Stop> {
        if found.offset < self.next {
            // The broker begins with the whole chunk.
            return Ok(());
        }
        if found.offset > self.next {
            self.explain_gap(found.offset).await?;
        }
        let frame = frame::decode(&found.bytes, &mut self.last);
        self.next = found.offset + 1;
        let item = match frame {
            Ok(frame) if matches!(frame.content, Content::Head) => return Ok(()),
            Ok(frame) => Ok(Item {
                offset: found.offset,
                frame,
            }),
            Err(reason) => {
                return Err(Stop::Error(BinderError::NotABatch {
                    stream: self.source.queue.clone(),
                    message: found.offset,
                    reason,
                }));
            }
        };
        self.out.send(item).await.map_err(|_| Stop::Unwanted)
    }

    /// Whether the messages between the next and the found one never were any.
    async fn explain_gap(&self, found: u64) -> Result<(), Stop> {
        let queue = &self.source.queue;
        let head = self.source.link.ask(queue, |live| {
            let queue = queue.clone();
            async move { probe::head(live, &queue).await }
        });
        let head = head.await.map_err(Stop::of)?;
        if head.first <= self.next {
            return Ok(());
        }
        Err(Stop::Error(BinderError::Truncated {
            channel: self.source.channel.clone(),
            partition: self.source.partition,
            asked: Offset::new(self.next, 0),
            earliest: Offset::new(head.earliest.max(found), 0),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_mend_is_asked_again() {
        let gone = BinderError::Gone {
            stream: "a".to_owned(),
        };
        let refused = BinderError::Refused {
            reason: "b".to_owned(),
        };
        for error in [gone, refused, BinderError::Closed] {
            assert!(matches!(Stop::of(error), Stop::Error(_)));
        }
        let away = BinderError::Broker {
            reason: "c".to_owned(),
        };
        assert!(matches!(Stop::of(away), Stop::Broken(_)));
    }
}
