//! What a stream holds, found by reading: the protocol has no request for it.
//!
//! - A probe is a consumer of its own that lives for a few round trips.
//! - Every stream has a message (its first is a mark), so a probe from the first or the last
//!   chunk always has something to deliver.
//! - The end is exact as the node we are connected to has it: a broker delivers, in one turn of
//!   the channel's process, everything committed up to then, as long as the prefetch is not used
//!   up; and it answers a channel's requests between such turns. So once a first message has
//!   come, a request is sent as a *fence*: when its reply is here, all that was committed when
//!   the turn began is here too. That is after the probe was asked for.
//!
//! `message_count` would not do: brokers count it every 5 s, and it is 0 after a start.

use std::sync::Arc;

use bytes::Bytes;
use futures::{FutureExt, StreamExt};
use lapin::message::Delivery as Message;
use lapin::options::{BasicAckOptions, BasicConsumeOptions, BasicQosOptions};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{Channel, Consumer};

use super::fault::{Fault, RPC_DEADLINE, rpc};
use super::frame::{self, Content, Frame};
use super::link::Live;

/// Enough for most chunks. Of a larger one, some brokers send all, some the rest after an
/// acknowledgement; then more fences follow.
const PREFETCH: u16 = 256;

/// Where to begin.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    /// The first chunk kept.
    First,
    /// The last chunk.
    Last,
    /// A broker's offset.
    At(u64),
}

/// A message with its place.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) offset: u64,
    /// What an acknowledgement names.
    pub(super) tag: u64,
    pub(super) bytes: Bytes,
}

/// A consumer on a channel of its own, which closes when this is dropped.
#[derive(Debug)]
pub(super) struct Feed {
    channel: Channel,
    consumer: Consumer,
}

impl Feed {
    pub(super) async fn attach(
        live: &Live,
        queue: &str,
        start: Start,
        prefetch: u16,
    ) -> Result<Feed, Fault> {
        let channel = live.channel().await?;
        let qos = channel.basic_qos(prefetch, BasicQosOptions::default());
        rpc("basic.qos", qos).await?;
        let offset = match start {
            Start::First => AMQPValue::LongString("first".into()),
            Start::Last => AMQPValue::LongString("last".into()),
            Start::At(offset) => AMQPValue::LongLongInt(offset.cast_signed()),
        };
        let mut arguments = FieldTable::default();
        arguments.insert("x-stream-offset".into(), offset);
        let options = BasicConsumeOptions::default();
        let consume = channel.basic_consume(queue.into(), "".into(), options, arguments);
        let consumer = rpc("basic.consume", consume).await?;
        Ok(Feed { channel, consumer })
    }

    /// The next message; waits for it. Cancel-safe.
    pub(super) async fn next(&mut self) -> Result<Found, Fault> {
        let message = self.consumer.next().await;
        found(message)
    }

    /// The next message, which must be there already.
    async fn soon(&mut self) -> Result<Found, Fault> {
        let next = tokio::time::timeout(RPC_DEADLINE, self.next()).await;
        next.unwrap_or_else(|_| {
            Err(Fault::Busy(format!(
                "nothing delivered within {RPC_DEADLINE:?}"
            )))
        })
    }

    /// A message that has arrived.
    fn ready(&mut self) -> Option<Result<Found, Fault>> {
        self.consumer.next().now_or_never().map(found)
    }

    /// Returns when everything sent before is here.
    async fn fence(&self, prefetch: u16) -> Result<(), Fault> {
        let qos = self.channel.basic_qos(prefetch, BasicQosOptions::default());
        rpc("basic.qos", qos).await
    }

    /// Acknowledges a message and all before it.
    pub(super) async fn ack(&self, tag: u64) -> Result<(), Fault> {
        let ack = self
            .channel
            .basic_ack(tag, BasicAckOptions { multiple: true });
        rpc("basic.ack", ack).await
    }
}

fn found(message: Option<lapin::Result<Message>>) -> Result<Found, Fault> {
    let Some(message) = message else {
        return Err(Fault::Lost("the broker ended the consumer".to_owned()));
    };
    let message = message?;
    let headers = message.properties.headers().as_ref();
    let offset = headers.and_then(|headers| headers.inner().get("x-stream-offset"));
    let Some(AMQPValue::LongLongInt(offset)) = offset else {
        return Err(Fault::Foreign(
            0,
            "it has no offset: the queue is no stream",
        ));
    };
    Ok(Found {
        offset: offset.cast_unsigned(),
        tag: message.delivery_tag,
        bytes: Bytes::from(message.data),
    })
}

/// Where a stream begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// The offset of the first message kept.
    pub(super) first: u64,
    /// The offset of the first batch kept, or where the first one may come.
    pub(super) earliest: u64,
}

/// Where a stream ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tail {
    /// One beyond the last message.
    pub(super) end: u64,
    /// The last message's append time.
    pub(super) append_time_ms: i64,
}

/// Finds where a stream begins.
pub(super) async fn head(live: Arc<Live>, queue: &str) -> Result<Head, Fault> {
    // One at a time: what follows the first batch is not wanted.
    let mut feed = Feed::attach(&live, queue, Start::First, 1).await?;
    let mut found = feed.soon().await?;
    let first = found.offset;
    loop {
        // What is no message of ours is told by whoever reads it.
        let mark = decode(&found.bytes).is_some_and(|frame| frame.content == Content::Head);
        if !mark {
            let earliest = found.offset;
            return Ok(Head { first, earliest });
        }
        let earliest = found.offset + 1;
        found = match feed.ready() {
            Some(next) => next?,
            None => {
                feed.ack(found.tag).await?;
                feed.fence(1).await?;
                match feed.ready() {
                    Some(next) => next?,
                    None => return Ok(Head { first, earliest }),
                }
            }
        };
    }
}

/// Finds where a stream ends.
pub(super) async fn tail(live: Arc<Live>, queue: &str) -> Result<Tail, Fault> {
    let mut feed = Feed::attach(&live, queue, Start::Last, PREFETCH).await?;
    let mut last = feed.soon().await?;
    let mut unacked = 1;
    loop {
        feed.fence(PREFETCH).await?;
        while let Some(next) = feed.ready() {
            last = next?;
            unacked += 1;
        }
        if unacked < u64::from(PREFETCH) {
            let append_time_ms = decode(&last.bytes).map_or(i64::MIN, |f| f.append_time_ms);
            return Ok(Tail {
                end: last.offset + 1,
                append_time_ms,
            });
        }
        // The prefetch held the rest back.
        feed.ack(last.tag).await?;
        unacked = 0;
    }
}

/// The first message at or behind an offset that lies before the end.
pub(super) async fn at(live: Arc<Live>, queue: &str, offset: u64) -> Result<(u64, Frame), Fault> {
    let mut feed = Feed::attach(&live, queue, Start::At(offset), 1).await?;
    loop {
        let found = feed.soon().await?;
        if found.offset >= offset {
            let foreign = |reason| Fault::Foreign(found.offset, reason);
            let frame = frame::decode(&found.bytes, &mut None).map_err(foreign)?;
            return Ok((found.offset, frame));
        }
    }
}

fn decode(bytes: &Bytes) -> Option<Frame> {
    frame::decode(bytes, &mut None).ok()
}
