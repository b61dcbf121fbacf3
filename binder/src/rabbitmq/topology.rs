//! Streams of a channel: their names, how they are made, and how their count is known.
//!
//! - `<prefix>.<feed>.<channel>.<partition>` holds a partition; `<prefix>.<feed>.<channel>` holds
//!   one message, the channel mark, which names the count of partitions and the generation.
//! - The first message of that stream decides. It is written last, after every partition has its
//!   head mark, so a channel whose mark can be read is whole.
//! - One creator at a time: it holds the exclusive queue `<prefix>.<feed>.<channel>.lock`, which
//!   the broker gives to one connection and takes back when that ends. A creation that a kill has
//!   cut short is done again by the next; nobody can have written to the channel meanwhile.
//! - Opening a channel that exists declares nothing: it needs no `configure` permission. Streams
//!   keep the retention that they were made with.

use std::sync::Arc;
use std::time::Duration;

use lapin::options::{
    BasicPublishOptions, ConfirmSelectOptions, QueueDeclareOptions, QueueDeleteOptions,
};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{BasicProperties, Channel, Confirmation};

use super::config::RabbitMqConfig;
use super::fault::{Fault, rpc};
use super::frame::{self, Content};
use super::link::{Link, Live};
use super::probe::{Feed, Start};
use crate::channel::{ChannelRef, Partition};
use crate::error::BinderError;

/// How long the first message of a channel's stream may take before the channel counts as unmade.
/// Reading one that is there takes a few milliseconds.
const MARK_DEADLINE: Duration = Duration::from_secs(2);

/// The name of a partition's stream.
pub(super) fn partition(prefix: &str, channel: &ChannelRef, partition: Partition) -> String {
    format!("{}.{partition}", channel_stream(prefix, channel))
}

fn channel_stream(prefix: &str, channel: &ChannelRef) -> String {
    format!("{prefix}.{}.{}", channel.feed, channel.channel)
}

/// Opens a channel or makes it; gives the count of partitions that it has.
pub(super) async fn open(
    read: &Link,
    write: &Link,
    config: &RabbitMqConfig,
    channel: &ChannelRef,
    partitions: u16,
) -> Result<u16, BinderError> {
    let stream = channel_stream(&config.prefix, channel);
    let existing = read.ask(&stream, |live| read_mark(live, stream.clone()));
    if let Some(existing) = existing.await? {
        for p in 0..existing {
            let queue = partition(&config.prefix, channel, Partition(p));
            read.ask(&queue, |live| exists(live, queue.clone())).await?;
        }
        return Ok(existing);
    }
    tracing::info!(%channel, partitions, "channel is being made on the broker");
    let config = Arc::new(config.clone());
    write
        .ask(&stream, |live| {
            make(live, Arc::clone(&config), channel.clone(), partitions)
        })
        .await
}

/// The count of partitions; none when the channel has not been made, or not to the end.
async fn read_mark(live: Arc<Live>, stream: String) -> Result<Option<u16>, Fault> {
    let mut feed = match Feed::attach(&live, &stream, Start::First, 1).await {
        Ok(feed) => feed,
        Err(Fault::Missing) => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let Ok(found) = tokio::time::timeout(MARK_DEADLINE, feed.next()).await else {
        return Ok(None);
    };
    let found = found?;
    let foreign = |reason| Fault::Foreign(found.offset, reason);
    let frame = frame::decode(&found.bytes, &mut None).map_err(foreign)?;
    match frame.content {
        Content::Channel { partitions, .. } => Ok(Some(partitions)),
        _ => Err(foreign("it is not the mark of a channel")),
    }
}

/// That a stream is there, without a permission to configure it.
async fn exists(live: Arc<Live>, queue: String) -> Result<(), Fault> {
    let options = QueueDeclareOptions {
        passive: true,
        ..QueueDeclareOptions::default()
    };
    let amqp = live.channel().await?;
    let declare = amqp.queue_declare(queue.into(), options, FieldTable::default());
    rpc("queue.declare", declare).await.map(drop)
}

/// Makes a channel, unless somebody else has by now; gives its count.
async fn make(
    live: Arc<Live>,
    config: Arc<RabbitMqConfig>,
    channel: ChannelRef,
    partitions: u16,
) -> Result<u16, Fault> {
    let stream = channel_stream(&config.prefix, &channel);
    let lock = format!("{stream}.lock");
    let amqp = live.channel().await?;
    let exclusive = QueueDeclareOptions {
        exclusive: true,
        ..QueueDeclareOptions::default()
    };
    let declare = amqp.queue_declare(lock.as_str().into(), exclusive, FieldTable::default());
    rpc("queue.declare of the lock", declare).await?;
    let made = make_locked(&live, &config, &channel, partitions).await;
    let delete = amqp.queue_delete(lock.into(), QueueDeleteOptions::default());
    rpc("queue.delete of the lock", delete).await?;
    made
}

async fn make_locked(
    live: &Arc<Live>,
    config: &RabbitMqConfig,
    channel: &ChannelRef,
    partitions: u16,
) -> Result<u16, Fault> {
    let stream = channel_stream(&config.prefix, channel);
    if let Some(existing) = read_mark(Arc::clone(live), stream.clone()).await? {
        return Ok(existing);
    }
    let now_ms = config.clock.now_ms();
    let arguments = arguments(config, channel, partitions);
    for p in 0..partitions {
        let queue = partition(&config.prefix, channel, Partition(p));
        declare(live, &queue, arguments.clone()).await?;
        write(live, &queue, frame::head_mark(now_ms)).await?;
    }
    // One small message for good: no limit but the broker's own.
    let mut arguments = FieldTable::default();
    arguments.insert("x-queue-type".into(), text("stream"));
    replicas(&mut arguments, config);
    declare(live, &stream, arguments).await?;
    write(live, &stream, frame::channel_mark(partitions, 1, now_ms)).await?;
    Ok(partitions)
}

fn text(value: &str) -> AMQPValue {
    AMQPValue::LongString(value.into())
}

fn replicas(arguments: &mut FieldTable, config: &RabbitMqConfig) {
    arguments.insert("x-queue-leader-locator".into(), text("balanced"));
    if let Some(replicas) = config.replicas {
        let replicas = AMQPValue::LongLongInt(replicas.into());
        arguments.insert("x-initial-cluster-size".into(), replicas);
    }
}

fn arguments(config: &RabbitMqConfig, channel: &ChannelRef, partitions: u16) -> FieldTable {
    let retention = config.retention(channel.channel);
    let (bytes, segment) = config.bytes(channel.channel, partitions);
    let number = |bytes: u64| AMQPValue::LongLongInt(bytes.cast_signed());
    let mut arguments = FieldTable::default();
    arguments.insert("x-queue-type".into(), text("stream"));
    arguments.insert("x-max-length-bytes".into(), number(bytes));
    arguments.insert("x-stream-max-segment-size-bytes".into(), number(segment));
    if let Some(age) = retention.age {
        let age = format!("{}s", age.as_secs().max(1));
        arguments.insert("x-max-age".into(), text(&age));
    }
    replicas(&mut arguments, config);
    arguments
}

/// Declares a stream. One left by a creation that was cut short may have other limits: it stays.
async fn declare(live: &Arc<Live>, queue: &str, arguments: FieldTable) -> Result<(), Fault> {
    let options = QueueDeclareOptions {
        durable: true,
        ..QueueDeclareOptions::default()
    };
    let amqp = live.channel().await?;
    let declare = amqp.queue_declare(queue.into(), options, arguments);
    match rpc("queue.declare", declare).await {
        Err(Fault::Busy(reason)) => {
            let there = exists(Arc::clone(live), queue.to_owned()).await;
            there.map_err(|_| Fault::Busy(reason))
        }
        declared => declared.map(drop),
    }
}

/// Publishes one message and waits for the broker's word.
async fn write(live: &Live, queue: &str, message: Vec<u8>) -> Result<(), Fault> {
    let amqp: Channel = live.channel().await?;
    let select = amqp.confirm_select(ConfirmSelectOptions::default());
    rpc("confirm.select", select).await?;
    let published = async {
        let options = BasicPublishOptions {
            mandatory: true,
            ..BasicPublishOptions::default()
        };
        let properties = BasicProperties::default();
        let publish = amqp.basic_publish("".into(), queue.into(), options, &message, properties);
        publish.await?.await
    };
    match rpc("basic.publish", published).await? {
        Confirmation::Ack(None) => Ok(()),
        Confirmation::Ack(Some(_)) | Confirmation::Nack(Some(_)) => Err(Fault::Missing),
        answer => Err(Fault::Busy(format!("{queue} was not written: {answer:?}"))),
    }
}
