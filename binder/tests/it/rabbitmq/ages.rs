//! Retention by age on a broker: what is older goes, what is younger stays.

use std::time::{Duration, Instant};

use headcount_binder::{Binder as _, BinderError, Offset, Partition, Retention};

use super::broker::{self, STEP, channel, config, open, prefix, read_all};
use crate::support::batch;

/// Longer than it takes to publish what is to be old, on a busy machine too.
const AGE: Duration = Duration::from_secs(6);

/// Batches that fill several segments.
const OLD: u64 = 40;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_older_than_its_age_goes_and_what_is_younger_stays() {
    let prefix = prefix();
    let mut config = config(&prefix);
    config.segment_bytes = 8 << 10;
    config.retention = Retention {
        age: Some(AGE),
        bytes: 1 << 30,
    };
    let binder = open(config).await.unwrap();
    let rsvps = channel();
    let publish = async |seq| {
        let confirm = binder.publish(&rsvps, Partition(0), batch(seq, 2, 1_000));
        confirm.await.unwrap().await.unwrap()
    };
    let begun = Instant::now();
    for seq in 0..OLD {
        publish(seq).await;
    }
    let whole = async || binder.bounds(&rsvps, Partition(0)).await.unwrap().whole;
    let is_whole = whole().await;
    assert!(is_whole || begun.elapsed() > AGE, "gone before its time");
    tokio::time::sleep(AGE + Duration::from_secs(1)).await;
    // A broker looks when a segment is full.
    let young = Instant::now();
    let mut seq = OLD;
    while whole().await {
        publish(seq).await;
        seq += 1;
        assert!(young.elapsed() < STEP, "nothing has gone");
    }
    let seqs = |all: &[headcount_binder::Delivery]| -> Vec<u64> {
        all.iter().map(|one| one.batch.header.seq).collect()
    };
    let kept = seqs(&read_all(&binder).await);
    if young.elapsed() < AGE {
        assert!(kept.ends_with(&Vec::from_iter(OLD..seq)), "{kept:?}");
    }
    assert!(kept[0] > 0, "the oldest is gone: {kept:?}");
    let gone = binder.consume(&rsvps, Partition(0), Offset::ZERO).await;
    assert!(matches!(gone, Err(BinderError::Truncated { .. })));
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}
