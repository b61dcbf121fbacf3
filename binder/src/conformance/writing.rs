//! Cases of writing: order, offsets, the window, reopening and kills.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

use super::{Limits, Places, batch, channel, everything, next, publish, published, reader, within};
use crate::batch::{Batch, BatchHeader, Producer};
use crate::channel::{Channel, ChannelRef, Partition};
use crate::error::BinderError;
use crate::offset::Offset;

/// What one task publishes arrives whole and in its order, at the offsets that were confirmed.
///
/// # Panics
/// Where the binder does otherwise.
pub async fn keeps_order_and_offsets(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 3).await;
    opened.expect("a new channel opens");
    let mut sent = [const { Vec::new() }; 3];
    for seq in 0..300u64 {
        let count = [1, 7, 64, 1024][seq as usize % 4];
        let batch = batch("order", seq, count, 0);
        let partition = Partition((seq % 3) as u16);
        let confirm = binder.publish(&channel(), partition, batch.clone()).await;
        sent[(seq % 3) as usize].push((confirm.expect("room comes free"), batch));
    }
    for (partition, sent) in sent.into_iter().enumerate() {
        let mut consumer = reader(&*binder, Partition(partition as u16), Offset::ZERO).await;
        let mut last: Option<(Offset, i64)> = None;
        for (confirm, batch) in sent {
            let base = within("confirm", confirm).await.expect("durable");
            let delivery = next(consumer.as_mut()).await;
            assert_eq!(delivery.base, base, "delivered where it was confirmed");
            assert_eq!(base.place(), 0);
            assert_eq!(delivery.partition, Partition(partition as u16));
            assert_eq!(delivery.batch, batch, "delivered as it was published");
            let stamp = (base, delivery.append_time_ms);
            if let Some((base, time)) = last {
                assert!(
                    stamp.0 > base && stamp.1 >= time,
                    "{stamp:?} after {last:?}"
                );
            }
            last = Some(stamp);
        }
        let ahead = consumer.try_next().expect("nothing is wrong");
        assert!(ahead.is_none(), "nothing follows");
    }
    place.close().await;
}

/// Many partitions, each written by a task of its own, do not mix.
///
/// # Panics
/// Where they do.
pub async fn keeps_partitions_apart(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 16).await;
    opened.expect("a new channel opens");
    let mut tasks = tokio::task::JoinSet::new();
    for partition in 0..16u16 {
        let binder = std::sync::Arc::clone(&binder);
        tasks.spawn(async move {
            let producer = format!("task/{partition}");
            let mut confirms = VecDeque::new();
            for seq in 0..40 {
                let batch = batch(&producer, seq, 3, 100);
                let confirm = binder
                    .publish(&channel(), Partition(partition), batch)
                    .await;
                confirms.push_back(confirm.expect("room comes free"));
            }
            for confirm in confirms {
                confirm.await.expect("durable");
            }
        });
    }
    within("sixteen tasks", tasks.join_all()).await;
    for partition in 0..16u16 {
        let all = everything(&*binder, Partition(partition)).await;
        let producer = format!("task/{partition}");
        let expected = (0..40).map(|seq| batch(&producer, seq, 3, 100));
        assert!(all.iter().map(|d| d.batch.clone()).eq(expected));
    }
    place.close().await;
}

/// No more batches are unconfirmed than the window holds.
///
/// # Panics
/// Where there are more.
pub async fn window_bounds_what_is_unconfirmed(places: &dyn Places) {
    let limits = Limits {
        window_batches: 4,
        ..Limits::default()
    };
    let mut place = places.make(limits);
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("a new channel opens");
    let mut unconfirmed = VecDeque::new();
    for seq in 0..200 {
        let batch = batch("window", seq, 64, 100);
        let confirm = within("room", binder.publish(&channel(), Partition(0), batch)).await;
        unconfirmed.push_back(confirm.expect("room comes free"));
        if unconfirmed.len() > limits.window_batches
            && let Some(oldest) = unconfirmed.pop_front()
        {
            // There was room for the new one, so the oldest has been answered by now.
            let answer = pin!(oldest).poll(&mut Context::from_waker(Waker::noop()));
            assert!(
                matches!(answer, Poll::Ready(Ok(_))),
                "batch {seq}: {answer:?}"
            );
        }
    }
    drop(unconfirmed);
    place.close().await;
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("it opens again");
    let kept = everything(&*binder, Partition(0)).await.len();
    assert_eq!(kept, 200, "a dropped confirm withdraws nothing");
    place.close().await;
}

/// Closed and opened again, everything is as it was, and offsets go on from there.
///
/// # Panics
/// Where it is not.
pub async fn reopens_where_it_was(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let mut expected = Vec::new();
    for round in 0..5u64 {
        let binder = place.open().await;
        let opened = binder.open_channel(&channel(), 2).await;
        opened.expect("it opens");
        let again = binder.open_channel(&channel(), 2).await;
        again.expect("opening twice is no error");
        assert_eq!(binder.partitions(&channel()).expect("it is open"), 2);
        assert_eq!(everything(&*binder, Partition(1)).await, expected);
        for seq in 0..20 {
            let batch = batch("reopen", round * 20 + seq, 5, 200);
            published(&*binder, Partition(1), batch).await;
        }
        expected = everything(&*binder, Partition(1)).await;
        assert_eq!(expected.len() as u64, (round + 1) * 20);
        assert!(everything(&*binder, Partition(0)).await.is_empty());
        drop(binder);
        place.close().await;
    }
    let binder = place.open().await;
    let other = binder.open_channel(&channel(), 3).await;
    assert!(
        matches!(
            &other,
            Err(BinderError::PartitionCount {
                asked: 3,
                existing: 2,
                ..
            })
        ),
        "{other:?}"
    );
    drop(binder);
    place.close().await;
}

/// What was confirmed or delivered before a kill is there after it, in order, with no gap.
///
/// # Panics
/// Where something is missing.
pub async fn survives_a_kill(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let mut seen = Vec::new();
    let mut seq = 0;
    for round in 0..6usize {
        let binder = place.open().await;
        let opened = binder.open_channel(&channel(), 1).await;
        opened.expect("it opens");
        let kept = everything(&*binder, Partition(0)).await;
        assert!(kept.len() >= seen.len(), "round {round}");
        assert_eq!(kept[..seen.len()], seen, "round {round}");
        let mut last = None;
        for delivery in &kept {
            assert!(Some(delivery.batch.header.seq) > last, "in order, once");
            last = Some(delivery.batch.header.seq);
        }
        let mut consumer = reader(&*binder, Partition(0), Offset::END).await;
        seen = kept;
        let mut confirms = Vec::new();
        for _ in 0..40 {
            let batch = batch("kill", seq, 20, 50);
            let confirm = binder.publish(&channel(), Partition(0), batch).await;
            confirms.push(confirm.expect("room comes free"));
            seq += 1;
        }
        // Some are delivered, the others in whatever state the kill finds them.
        for _ in 0..round * 5 {
            seen.push(next(consumer.as_mut()).await);
        }
        drop((consumer, binder, confirms));
        place.kill().await;
    }
}

/// Wrong names and malformed batches are refused, typed, and change nothing.
///
/// # Panics
/// Where they are taken.
pub async fn refuses_wrong_arguments(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let binder = place.open().await;
    let unknown = binder.bounds(&channel(), Partition(0)).await;
    assert!(matches!(unknown, Err(BinderError::UnknownChannel { .. })));
    let opened = binder.open_channel(&channel(), 2).await;
    opened.expect("a new channel opens");
    let other = ChannelRef::new(channel().feed, Channel::Dead);
    let unknown = binder.publish(&other, Partition(0), batch("wrong", 1, 1, 0));
    assert!(matches!(
        unknown.await,
        Err(BinderError::UnknownChannel { .. })
    ));
    let beyond = publish(&*binder, Partition(2), batch("wrong", 1, 1, 0)).await;
    assert!(matches!(
        beyond,
        Err(BinderError::UnknownPartition { partitions: 2, .. })
    ));
    let beyond = binder.consume(&channel(), Partition(2), Offset::ZERO).await;
    assert!(matches!(
        beyond.err(),
        Some(BinderError::UnknownPartition { .. })
    ));
    let header = BatchHeader {
        producer: Producer::new("wrong").expect("a valid name"),
        epoch: 1,
        seq: 1,
    };
    for (count, body) in [(0, &b""[..]), (2, b"\x01a"), (1, b"\x09a"), (1025, b"\x00")] {
        let batch = Batch {
            header: header.clone(),
            count,
            body: Bytes::from_static(body),
        };
        let refused = publish(&*binder, Partition(0), batch).await;
        assert!(
            matches!(refused, Err(BinderError::InvalidBatch { .. })),
            "{count}"
        );
    }
    assert!(everything(&*binder, Partition(0)).await.is_empty());
    published(&*binder, Partition(0), batch("wrong", 1, 1, 0)).await;
    drop(binder);
    place.close().await;
}
