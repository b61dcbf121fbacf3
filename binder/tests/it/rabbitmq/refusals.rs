//! What a broker does not have or does not allow, and what stands in streams that should not.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::StreamExt;
use headcount_binder::{
    Binder, BinderError, Bounds, Channel, ChannelRef, FeedName, Offset, Partition, RabbitMq,
    RabbitMqConfig,
};
use lapin::options::{
    BasicConsumeOptions, BasicPublishOptions, BasicQosOptions, QueueDeclareOptions,
    QueueDeleteOptions,
};
use lapin::types::{AMQPValue, FieldTable};
use lapin::{BasicProperties, Channel as Amqp};

use super::broker::{self, STEP, channel, config, end, open, prefix, read_all};
use crate::support::batch;

async fn delete(queue: String) {
    let connection = broker::connect().await;
    let amqp = connection.create_channel().await.unwrap();
    let delete = amqp.queue_delete(queue.into(), QueueDeleteOptions::default());
    delete.await.unwrap();
    connection.close(200, "done".into()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_into_a_deleted_stream_is_an_error() {
    let prefix = prefix();
    let binder = open(config(&prefix)).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 2, 50));
    publish(0).await.unwrap().await.unwrap();
    let mut consumer = binder
        .consume(&channel(), Partition(0), Offset::ZERO)
        .await
        .unwrap();
    consumer.next().await.unwrap();
    delete(format!("{prefix}.main.rsvps.0")).await;
    let start = Instant::now();
    let answer = tokio::time::timeout(STEP, publish(1).await.unwrap())
        .await
        .unwrap();
    assert!(
        matches!(answer, Err(BinderError::Gone { .. })),
        "{answer:?}"
    );
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
    let told = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    assert!(matches!(told, Err(BinderError::Gone { .. })), "{told:?}");
    let bounds = binder.bounds(&channel(), Partition(0)).await;
    assert!(
        matches!(bounds, Err(BinderError::Gone { .. })),
        "{bounds:?}"
    );
    binder.close().await.unwrap();
    // The channel says that it has a partition which is not there.
    let again = open(config(&prefix)).await.err();
    assert!(matches!(again, Some(BinderError::Gone { .. })), "{again:?}");
    broker::clean(&prefix, "main").await;
}

fn table(key: &str, value: &str) -> FieldTable {
    let mut table = FieldTable::default();
    table.insert(key.into(), AMQPValue::LongString(value.into()));
    table
}

/// The first messages of a stream, as they stand there.
async fn raw(amqp: &Amqp, queue: &str, count: usize) -> Vec<Vec<u8>> {
    let qos = amqp.basic_qos(8, BasicQosOptions::default());
    qos.await.unwrap();
    let from = table("x-stream-offset", "first");
    let options = BasicConsumeOptions::default();
    let consumer = amqp.basic_consume(queue.into(), "raw".into(), options, from);
    let messages = consumer.await.unwrap().take(count);
    messages
        .map(|message| message.unwrap().data)
        .collect()
        .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_is_away_for_a_moment_is_not_gone() {
    let prefix = prefix();
    let binder = open(config(&prefix)).await.unwrap();
    let rsvps = channel();
    let publish = binder.publish(&rsvps, Partition(0), batch(0, 2, 50));
    let base = publish.await.unwrap().await.unwrap();
    let connection = broker::connect().await;
    let amqp = connection.create_channel().await.unwrap();
    let queue = format!("{prefix}.main.rsvps.0");
    let messages = raw(&amqp, &queue, 2).await;
    delete(queue.clone()).await;
    let asking = {
        let binder = Arc::clone(&binder);
        tokio::spawn(async move { binder.bounds(&rsvps, Partition(0)).await })
    };
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!asking.is_finished(), "believed at once");
    let durable = QueueDeclareOptions {
        durable: true,
        ..QueueDeclareOptions::default()
    };
    let amqp = connection.create_channel().await.unwrap();
    let stream = table("x-queue-type", "stream");
    let declare = amqp.queue_declare(queue.as_str().into(), durable, stream);
    declare.await.unwrap();
    for message in messages {
        let (options, properties) = (BasicPublishOptions::default(), BasicProperties::default());
        let publish = amqp.basic_publish(
            "".into(),
            queue.as_str().into(),
            options,
            &message,
            properties,
        );
        publish.await.unwrap();
    }
    let bounds = tokio::time::timeout(STEP, asking).await.unwrap().unwrap();
    assert!(bounds.unwrap().earliest <= base);
    connection.close(200, "done".into()).await.unwrap();
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_credentials_vhosts_and_addresses_are_typed_and_quick() {
    let connect = |change: fn(&mut RabbitMqConfig)| async move {
        let mut config = config("nobody");
        config.connect_deadline = Duration::from_secs(2);
        change(&mut config);
        let start = Instant::now();
        let error = RabbitMq::connect(config).await.unwrap_err();
        assert!(
            start.elapsed() < Duration::from_secs(8),
            "{:?} {error}",
            start.elapsed()
        );
        error
    };
    let error = connect(|config| config.password = Some("wr0ng".to_owned())).await;
    assert!(matches!(error, BinderError::Refused { .. }), "{error:?}");
    assert!(!format!("{error:?} {error}").contains("wr0ng"), "{error}");
    let said = error.to_string();
    assert_eq!(said.matches("refuses: ").count(), 1, "{said}");
    let error = connect(|config| config.vhost = Some("no-such".to_owned())).await;
    assert!(matches!(error, BinderError::Refused { .. }), "{error:?}");
    let error = connect(|config| config.brokers = vec!["amqp://127.0.0.1:1".to_owned()]).await;
    assert!(matches!(error, BinderError::Broker { .. }), "{error:?}");
    let error = connect(|config| config.brokers = vec!["localhost".to_owned()]).await;
    assert!(
        matches!(error, BinderError::InvalidConfig { .. }),
        "{error:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_creators_agree_on_one_count() {
    for round in 0..3 {
        let prefix = prefix();
        let mut binders = Vec::new();
        for _ in 0..4 {
            binders.push(RabbitMq::connect(config(&prefix)).await.unwrap());
        }
        let opening = binders.iter().enumerate().map(|(i, binder)| {
            let (binder, asked) = (Arc::clone(binder), 2 + i as u16 % 2);
            tokio::spawn(async move { (asked, binder.open_channel(&channel(), asked).await) })
        });
        let opening: Vec<_> = opening.collect();
        let mut existing = Vec::new();
        for opening in opening {
            existing.push(match opening.await.unwrap() {
                (asked, Ok(())) => asked,
                (_, Err(BinderError::PartitionCount { existing, .. })) => existing,
                (_, Err(error)) => panic!("{error}"),
            });
        }
        let count = existing[0];
        assert!(
            existing.iter().all(|other| *other == count),
            "round {round}: {existing:?}"
        );
        for binder in binders {
            binder.open_channel(&channel(), count).await.unwrap();
            for p in 0..count {
                let bounds = binder.bounds(&channel(), Partition(p)).await.unwrap();
                let empty = Bounds {
                    earliest: bounds.end,
                    end: bounds.end,
                    whole: true,
                };
                assert_eq!(bounds, empty);
            }
            binder.close().await.unwrap();
        }
        broker::clean(&prefix, "main").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_is_exact_behind_chunks_of_any_length() {
    let prefix = prefix();
    let mut wide = config(&prefix);
    wide.window_batches = 1_024;
    let writer = open(wide).await.unwrap();
    let reader = open(config(&prefix)).await.unwrap();
    let mut seq = 0;
    for round in 0..20 {
        let (burst, record_bytes) = [(1, 20), (60, 20_000), (900, 20)][round % 3];
        let mut last = Offset::ZERO;
        let mut out = Vec::new();
        for _ in 0..burst {
            let publish = writer
                .publish(&channel(), Partition(0), batch(seq, 3, record_bytes))
                .await;
            out.push(publish.unwrap());
            seq += 1;
        }
        for confirm in out {
            last = confirm.await.unwrap();
        }
        let expected = Offset::new(last.broker() + 1, 0);
        assert_eq!(end(&reader).await, expected, "round {round}");
    }
    writer.close().await.unwrap();
    reader.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_end_is_exact_while_others_write() {
    let prefix = prefix();
    let mut wide = config(&prefix);
    wide.window_batches = 1_024;
    let writer = open(wide).await.unwrap();
    let reader = open(config(&prefix)).await.unwrap();
    assert!(read_all(&reader).await.is_empty());
    let (landed, seen) = tokio::sync::watch::channel(Offset::ZERO);
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let writing = tokio::spawn(async move {
        let mut out = std::collections::VecDeque::new();
        for seq in 0.. {
            if stopped.load(std::sync::atomic::Ordering::Relaxed) {
                break;
            }
            // Large ones in long chunks, one by one, and small ones in chunks beyond a prefetch.
            let (most, record_bytes) = [(50, 8_000), (1, 200), (700, 20)][seq as usize / 700 % 3];
            let batch = batch(seq, 3, record_bytes);
            let confirm = writer.publish(&channel(), Partition(0), batch).await;
            out.push_back(confirm.unwrap());
            while out.len() >= most {
                let base = out.pop_front().unwrap().await.unwrap();
                landed.send_replace(base);
            }
        }
        for confirm in out {
            landed.send_replace(confirm.await.unwrap());
        }
        writer.close().await.unwrap();
    });
    for _ in 0..600 {
        let before = *seen.borrow();
        let found = end(&reader).await;
        assert!(
            found > before,
            "{found} is not beyond {before}, which was confirmed before"
        );
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    writing.await.unwrap();
    let last = *seen.borrow();
    assert_eq!(end(&reader).await, Offset::new(last.broker() + 1, 0));
    assert_eq!(read_all(&reader).await.last().unwrap().base, last);
    reader.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_others_wrote_into_a_stream_is_typed_and_can_be_passed() {
    let prefix = prefix();
    let binder = open(config(&prefix)).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 2, 50));
    let before = publish(0).await.unwrap().await.unwrap();
    let connection = broker::connect().await;
    let amqp = connection.create_channel().await.unwrap();
    let queue = format!("{prefix}.main.rsvps.0");
    let options = BasicPublishOptions::default();
    let foreign = amqp.basic_publish(
        "".into(),
        queue.into(),
        options,
        b"hello",
        BasicProperties::default(),
    );
    foreign.await.unwrap();
    connection.close(200, "done".into()).await.unwrap();
    let after = publish(1).await.unwrap().await.unwrap();
    assert_eq!(after.broker(), before.broker() + 2);
    let consume = |from| binder.consume(&rsvps, Partition(0), from);
    let mut consumer = consume(Offset::ZERO).await.unwrap();
    assert_eq!(consumer.next().await.unwrap().base, before);
    let told = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    let Err(BinderError::NotABatch { message, .. }) = told else {
        panic!("{told:?}");
    };
    let mut consumer = consume(Offset::new(message + 1, 0)).await.unwrap();
    assert_eq!(consumer.next().await.unwrap().base, after);
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn close_confirms_what_was_published_and_then_refuses() {
    let prefix = prefix();
    let binder = open(config(&prefix)).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 2, 50));
    let mut confirms = Vec::new();
    for seq in 0..50 {
        confirms.push(publish(seq).await.unwrap());
    }
    binder.close().await.unwrap();
    for confirm in confirms {
        confirm.await.unwrap();
    }
    let refused = publish(50).await.err();
    assert!(matches!(refused, Some(BinderError::Closed)), "{refused:?}");
    let other = ChannelRef::new(FeedName::default(), Channel::Dead);
    let refused = binder.open_channel(&other, 1).await;
    assert!(matches!(refused, Err(BinderError::Closed)), "{refused:?}");
    broker::clean(&prefix, "main").await;
}
