//! Folders that cannot be used, limits by age, the grace after a start, and closing.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use headcount_binder::{
    Binder, BinderError, Channel, ChannelRef, Clock, Embedded, EmbeddedConfig, FeedName, Offset,
    Partition,
};

use crate::support::{batch, channel, config, open, publish, read_all, seqs};

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_typed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    std::fs::write(&file, "here is no folder").unwrap();
    for below in [file.join("data"), "/proc/headcount".into()] {
        let error = Embedded::open(EmbeddedConfig::new(&below)).unwrap_err();
        assert!(matches!(error, BinderError::Unwritable { .. }), "{error}");
        assert!(error.to_string().contains("check its owner and mode"));
    }
}

#[tokio::test]
async fn a_second_binder_on_the_folder_is_refused_until_the_first_is_closed() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(config(dir.path())).await.unwrap();
    let error = open(config(dir.path())).await.unwrap_err();
    let pid = Some(std::process::id());
    assert!(
        matches!(error, BinderError::InUse { pid: p, .. } if p == pid),
        "{error}"
    );
    first.close().await.unwrap();
    open(config(dir.path())).await.unwrap();
}

#[tokio::test]
async fn wrong_settings_are_all_named() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(dir.path());
    config.segment_bytes = 1;
    config.window_batches = 0;
    config.retention.bytes = 5;
    let error = Embedded::open(config).unwrap_err().to_string();
    for key in ["segment_bytes", "window_batches", "retention"] {
        assert!(error.contains(key), "{error}");
    }
}

#[tokio::test]
async fn close_confirms_what_was_published_and_then_refuses() {
    let dir = tempfile::tempdir().unwrap();
    let binder = open(config(dir.path())).await.unwrap();
    let mut consumer = binder
        .consume(&channel(), Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let mut confirms = Vec::new();
    for seq in 0..50 {
        let batch = batch(seq, 4, 100);
        let confirm = binder.publish(&channel(), Partition(0), batch).await;
        confirms.push(confirm.unwrap());
    }
    binder.close().await.unwrap();
    for confirm in confirms {
        confirm.await.unwrap();
    }
    let refused = publish(&binder, batch(50, 1, 10)).await;
    assert!(matches!(refused, Err(BinderError::Closed)), "{refused:?}");
    // A reader has what is left, and then learns of the end.
    for seq in 0..50 {
        assert_eq!(consumer.next().await.unwrap().batch.header.seq, seq);
    }
    assert!(matches!(consumer.next().await, Err(BinderError::Closed)));
    let other = ChannelRef::new(FeedName::default(), Channel::Dead);
    let refused = binder.open_channel(&other, 1).await;
    assert!(matches!(refused, Err(BinderError::Closed)), "{refused:?}");
}

#[tokio::test]
async fn segments_go_by_age_even_when_nothing_is_published() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(dir.path());
    config.retention.age = Some(Duration::from_secs(1));
    let binder = open(config).await.unwrap();
    for seq in 0..40 {
        publish(&binder, batch(seq, 4, 100)).await.unwrap();
    }
    let gone = async {
        loop {
            let bounds = binder.bounds(&channel(), Partition(0)).await.unwrap();
            if bounds.earliest == bounds.end {
                return bounds;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let bounds = tokio::time::timeout(Duration::from_secs(20), gone)
        .await
        .unwrap();
    assert_eq!(bounds.end, Offset::new(40, 0));
    binder.close().await.unwrap();
}

#[tokio::test]
async fn nothing_is_removed_within_the_grace_and_a_quarter_more_fits() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(dir.path());
    config.retention.bytes = 32 << 10;
    config.hold_grace = Duration::from_secs(3600);
    let binder = open(config).await.unwrap();
    let mut seq = 0;
    let full = loop {
        match publish(&binder, batch(seq, 4, 100)).await {
            Ok(_) => seq += 1,
            Err(error) => break error,
        }
    };
    let BinderError::Full {
        held_by,
        limit_bytes,
        ..
    } = &full
    else {
        panic!("{full}");
    };
    assert!(held_by.contains("grace"), "{held_by}");
    assert_eq!(*limit_bytes, 40 << 10);
    assert!(seqs(&binder).await.into_iter().eq(0..seq));
    // What comes behind the refused batch would overtake it.
    let behind = publish(&binder, batch(seq + 1, 4, 100)).await;
    assert!(
        matches!(behind, Err(BinderError::AfterFailed { failed_seq, .. }) if failed_seq == seq),
        "{behind:?}"
    );
    binder.end_hold_grace();
    for seq in seq..seq + 50 {
        publish(&binder, batch(seq, 4, 100)).await.unwrap();
    }
    assert!(binder.usage(&channel()).unwrap().bytes <= 32 << 10);
    binder.close().await.unwrap();
}

#[tokio::test]
async fn a_batch_larger_than_the_window_goes_alone() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(dir.path());
    config.window_bytes = 64 << 10;
    let binder = open(config).await.unwrap();
    for seq in 0..5 {
        publish(&binder, batch(seq, 1, 300 << 10)).await.unwrap();
    }
    assert!(seqs(&binder).await.into_iter().eq(0..5));
    binder.close().await.unwrap();
}

/// Jumps from one given time to the next at every reading, and stays at the last.
#[derive(Debug)]
struct Jumping(Mutex<VecDeque<i64>>);

impl Clock for Jumping {
    fn now_ms(&self) -> i64 {
        let mut times = self.0.lock().unwrap();
        let now = times[0];
        if times.len() > 1 {
            times.pop_front();
        }
        now
    }
}

#[tokio::test]
async fn append_times_never_fall_whatever_the_clock_does() {
    let dir = tempfile::tempdir().unwrap();
    let mut last = i64::MIN;
    for times in [[5_000, 9_000, 1_000, 7_000, 9_500], [3, 2, 9_501, 1, 0]] {
        let mut config = config(dir.path());
        config.segment_bytes = 1 << 10;
        let times = times.into_iter().flat_map(|time| [time; 9]);
        config.clock = Arc::new(Jumping(Mutex::new(times.collect())));
        let binder = open(config).await.unwrap();
        for seq in 0..30 {
            publish(&binder, batch(seq, 4, 100)).await.unwrap();
        }
        for delivery in read_all(&binder).await.unwrap() {
            let time = delivery.append_time_ms;
            assert!(
                time >= last || delivery.base == Offset::ZERO,
                "{time} after {last}"
            );
            last = time;
        }
        let found = binder.offset_at(&channel(), Partition(0), 9_000).await;
        let all = read_all(&binder).await.unwrap();
        let expected = all.iter().find(|delivery| delivery.append_time_ms >= 9_000);
        assert_eq!(Some(found.unwrap()), expected.map(|delivery| delivery.base));
        binder.close().await.unwrap();
    }
    assert_eq!(last, 9_501);
}

#[tokio::test]
async fn batches_under_way_behind_a_failed_one_do_not_overtake_it() {
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(dir.path());
    config.retention.bytes = 32 << 10;
    config.hold_grace = Duration::from_secs(3600);
    let binder = open(config).await.unwrap();
    let mut waiting: Vec<u64> = (0..200).collect();
    for round in 0..3 {
        let mut confirms = Vec::new();
        for seq in &waiting {
            // Of many sizes, so that a small one would fit where a large one did not.
            let batch = batch(*seq, 1 + (*seq * 7 % 30) as u16, 100);
            let confirm = binder.publish(&channel(), Partition(0), batch).await;
            confirms.push(confirm.unwrap());
        }
        let mut failed = Vec::new();
        for (seq, confirm) in waiting.iter().zip(confirms) {
            match confirm.await {
                Ok(_) => assert!(failed.is_empty(), "{seq} overtook {failed:?}"),
                Err(BinderError::Full { .. } | BinderError::AfterFailed { .. }) => {
                    failed.push(*seq);
                }
                Err(error) => panic!("{error}"),
            }
        }
        assert_eq!(failed.is_empty(), round == 2, "round {round}: {failed:?}");
        waiting = failed;
        if round == 1 {
            binder.end_hold_grace();
        }
    }
    let kept = seqs(&binder).await;
    assert!(
        kept.iter().copied().eq(200 - kept.len() as u64..200),
        "{kept:?}"
    );
    binder.close().await.unwrap();
}
