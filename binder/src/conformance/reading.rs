//! Cases of reading: from any offset, past the end, by time, and with calls that are dropped.

use std::time::Duration;

use super::{Limits, Places, Seeded, batch, channel, everything, next, published, reader};
use crate::batch::Delivery;
use crate::channel::Partition;
use crate::contract::{Binder, Consumer};
use crate::error::BinderError;
use crate::offset::Offset;

/// From the middle of a batch the whole batch comes, from behind its last record too.
///
/// # Panics
/// Where another comes.
pub async fn reads_from_anywhere(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    for reopened in [false, true] {
        let binder = place.open().await;
        let opened = binder.open_channel(&channel(), 2).await;
        opened.expect("it opens");
        for seq in 0..if reopened { 0 } else { 120 } {
            let partition = Partition((seq % 2) as u16);
            let batch = batch("anywhere", seq, (seq % 5) as u16 + 1, 300);
            published(&*binder, partition, batch).await;
        }
        let all = everything(&*binder, Partition(1)).await;
        assert_eq!(all.len(), 60);
        for (i, expected) in all.iter().enumerate() {
            for place in [0, 1, expected.batch.count, 1023] {
                let mut consumer = reader(&*binder, Partition(1), expected.offset(place)).await;
                assert_eq!(&next(consumer.as_mut()).await, expected);
                if let Some(following) = all.get(i + 1) {
                    assert_eq!(&next(consumer.as_mut()).await, following);
                }
            }
        }
        drop(binder);
        place.close().await;
    }
}

async fn is_idle(consumer: &mut dyn Consumer) -> bool {
    let waited = tokio::time::timeout(Duration::from_millis(50), consumer.next()).await;
    waited.is_err()
}

/// Past the end a reader waits, and has exactly what it asked for once that is written.
///
/// # Panics
/// Where it has something else.
pub async fn waits_past_the_end(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("a new channel opens");
    published(&*binder, Partition(0), batch("past", 0, 2, 0)).await;
    let end = binder.bounds(&channel(), Partition(0)).await;
    let end = end.expect("bounds").end;
    let mut at_end = reader(&*binder, Partition(0), end).await;
    let mut at_word = reader(&*binder, Partition(0), Offset::END).await;
    let ahead = Offset::new(end.broker() + 3, 5);
    let mut at_ahead = reader(&*binder, Partition(0), ahead).await;
    for consumer in [&mut at_end, &mut at_word, &mut at_ahead] {
        assert!(is_idle(consumer.as_mut()).await);
        assert!(consumer.try_next().expect("nothing is wrong").is_none());
    }
    let mut bases = Vec::new();
    for seq in 1..=5 {
        bases.push(published(&*binder, Partition(0), batch("past", seq, 2, 0)).await);
    }
    assert_eq!(next(at_end.as_mut()).await.base, bases[0]);
    assert_eq!(next(at_word.as_mut()).await.base, bases[0]);
    let first = next(at_ahead.as_mut()).await.base;
    let expected = bases.iter().find(|base| **base >= ahead.batch_base());
    assert_eq!(Some(&first), expected);
    drop((at_end, at_word, at_ahead, binder));
    place.close().await;
}

/// Who goes on from where nothing has been written has another log before it than it had.
///
/// # Panics
/// Where that is taken.
pub async fn holds_nothing_beyond_the_end(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 2).await;
    opened.expect("a new channel opens");
    published(&*binder, Partition(0), batch("beyond", 0, 2, 0)).await;
    for partition in [Partition(0), Partition(1)] {
        let end = binder.bounds(&channel(), partition).await;
        let end = end.expect("bounds").end;
        let of_channel = channel();
        let hold = |from| binder.hold(&of_channel, partition, "loader", from);
        let asked = Offset::new(end.broker() + 3, 0);
        match hold(asked).await.expect_err("nothing is there") {
            BinderError::Beyond {
                asked: a, end: e, ..
            } => assert_eq!((a, e), (asked, end)),
            other => panic!("{other:?}"),
        }
        hold(end).await.expect("all before it is there");
    }
    drop(binder);
    place.close().await;
}

/// `offset_at` is the first offset whose append time is not earlier, the end if there is none.
///
/// # Panics
/// Where it is another.
pub async fn finds_offsets_by_time(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    for reopened in [false, true] {
        let binder = place.open().await;
        let opened = binder.open_channel(&channel(), 2).await;
        opened.expect("it opens");
        for seq in 0..if reopened { 0 } else { 60 } {
            // Most into partition 1, so that whole segments hold nothing of partition 0.
            let partition = Partition(u16::from(seq % 20 != 0));
            published(&*binder, partition, batch("time", seq, 4, 400)).await;
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        for partition in [Partition(0), Partition(1)] {
            let all = everything(&*binder, partition).await;
            check_times(&*binder, partition, &all).await;
        }
        drop(binder);
        place.close().await;
    }
}

async fn check_times(binder: &dyn Binder, partition: Partition, all: &[Delivery]) {
    let end = all.last().expect("each partition was written to").next();
    let times = all.iter().map(|delivery| delivery.append_time_ms);
    let around = times.flat_map(|time| [time - 1, time, time + 1]);
    for time in around.chain([i64::MIN, 0, i64::MAX]) {
        let expected = all.iter().find(|delivery| delivery.append_time_ms >= time);
        let expected = expected.map_or(end, |delivery| delivery.base);
        let found = binder.offset_at(&channel(), partition, time).await;
        assert_eq!(found.expect("a kept time"), expected, "at {time}");
    }
}

/// A call of `next` that is dropped while it waits or reads loses nothing.
///
/// # Panics
/// Where something is lost.
pub async fn cancelled_reads_lose_nothing(places: &dyn Places) {
    let mut place = places.make(Limits::default());
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("a new channel opens");
    for seq in 0..100 {
        published(&*binder, Partition(0), batch("cancel", seq, 3, 500)).await;
    }
    drop(binder);
    place.close().await;
    // Opened again, so that what is read comes from where it was stored.
    let binder = place.open().await;
    let opened = binder.open_channel(&channel(), 1).await;
    opened.expect("it opens");
    let mut consumer = reader(&*binder, Partition(0), Offset::ZERO).await;
    let mut seeded = Seeded(7);
    let mut found = Vec::new();
    while found.len() < 100 {
        let patience = Duration::from_micros(seeded.below(200));
        let waited = match seeded.below(3) {
            0 => consumer.try_next().transpose(),
            _ => tokio::time::timeout(patience, consumer.next()).await.ok(),
        };
        match waited {
            Some(delivery) => found.push(delivery.expect("a delivery").batch.header.seq),
            None => tokio::task::yield_now().await,
        }
    }
    assert!(found.into_iter().eq(0..100));
    drop((consumer, binder));
    place.close().await;
}
