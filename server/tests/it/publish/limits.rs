//! What a client may not do, and a log that takes nothing.

use std::time::{Duration, Instant};

use headcount_binder::{Channel, ChannelRef, Offset, Partition, Retention};
use headcount_proto::v1::{Durability, PublishOpen};
use tonic::Code;

use super::client::{Publisher, ids, publish, rsvps, until, words};
use crate::ground::{Ground, Limits, PARTITIONS, on_both};
use crate::serve::rig::{Rig, reason};

async fn more_than_there_is_credit_for_ends_the_stream(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut publisher = Publisher::open(&rig, "greedy").await;
    let most = u64::from(publisher.credit);
    // In a single write, so that no answer gives credit back between.
    for first in (1..=most + 1_000).step_by(1_000) {
        publisher.send(rsvps(first..first + 1_000), first).await;
    }
    let mut answered = 0;
    let ended = loop {
        match publisher.next().await {
            Ok(Some(answer)) => answered += u64::from(answer.credit.unwrap()),
            Ok(None) => panic!("it ended without a reason"),
            Err(ended) => break Some(ended),
        }
        if answered == most + 1_000 {
            break None;
        }
    };
    // Where answers were quicker than the batches, there was credit for all.
    if let Some(ended) = ended {
        assert_eq!(ended.code(), Code::ResourceExhausted);
        assert_eq!(reason(&ended), "LIMIT_EXCEEDED");
        assert!(ended.message().contains("credit"), "{ended:?}");
    }
    // What was taken before is in the log, and the numbers say so.
    let publisher = Publisher::open(&rig, "greedy").await;
    let last = publisher.opened.last_seq.unwrap();
    assert!(last >= answered, "{last} {answered}");
    assert_eq!(ids(&rig).await, (1..=last).collect::<Vec<_>>());
    rig.stop().await;
}

async fn a_batch_above_the_limit_and_a_stream_without_open_are_refused(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut publisher = Publisher::open(&rig, "").await;
    publisher.send(rsvps(1..1_002), 0).await;
    let ended = publisher.failure().await;
    assert_eq!(reason(&ended), "INVALID_ARGUMENT");
    assert!(ended.message().contains("batch.rsvps"), "{ended:?}");
    let open = PublishOpen {
        feed: rig.feed.to_string(),
        producer_id: "till".to_owned(),
        durability: Durability::Accepted.into(),
    };
    let refused = Publisher::open_as(&rig, open).await.err().unwrap();
    assert!(refused.message().contains("open.durability"), "{refused:?}");
    assert_eq!(ids(&rig).await, [0; 0]);
    rig.stop().await;
}

async fn a_client_that_reads_nothing_is_not_read_from(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    let mut silent = Publisher::open(&rig, "silent").await;
    for first in 1..=4u64 {
        let first = first * 1_000 - 999;
        silent.send(rsvps(first..first + 1_000), first).await;
    }
    // Others go on meanwhile.
    for id in 10_000..10_020 {
        let results = publish(&rig, rsvps(id..id + 1), "", 0).await.unwrap();
        assert_eq!(words(&results), ["written"]);
    }
    let mut told = 0;
    while told < 4_000 {
        told += silent.results().await.len();
    }
    rig.stop().await;
}

/// On the embedded log alone: RabbitMQ's retention refuses nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_log_is_told_by_its_own_error_and_loses_nothing() {
    let rig = Rig::start_with(|setup| {
        setup.binder = Limits {
            hold_grace: Duration::ZERO,
            segment_bytes: 16 << 10,
            retention: Retention {
                age: None,
                bytes: 96 << 10,
            },
        };
    })
    .await;
    let rsvps_channel = ChannelRef::new(rig.feed.clone(), Channel::Rsvps);
    let hold = async |all: bool| {
        for partition in (0..PARTITIONS).map(Partition) {
            let bounds = rig.binder.bounds(&rsvps_channel, partition).await.unwrap();
            let at = if all { Offset::ZERO } else { bounds.end };
            let held = rig.binder.hold(&rsvps_channel, partition, "test", at).await;
            held.unwrap();
        }
    };
    hold(true).await;
    let mut next = 1;
    let refused = loop {
        match publish(&rig, rsvps(next..next + 200), "till", next).await {
            Ok(results) => assert_eq!(words(&results), ["written"; 200]),
            Err(refused) => break refused,
        }
        next += 200;
        assert!(next < 20_000, "it never fills");
    };
    assert_eq!(refused.code(), Code::ResourceExhausted);
    assert_eq!(reason(&refused), "STORAGE_FULL", "{refused:?}");
    // Asking again is refused at once, not after a wait.
    let asked = Instant::now();
    let again = publish(&rig, rsvps(next..next + 1), "till", next).await;
    assert_eq!(reason(&again.unwrap_err()), "STORAGE_FULL");
    assert!(
        asked.elapsed() < Duration::from_secs(3),
        "{:?}",
        asked.elapsed()
    );
    // Room comes: what was told nothing of is there once, and the numbers say so.
    let before = ids(&rig).await;
    hold(false).await;
    until("publishing goes on", async || {
        publish(&rig, rsvps(next..next + 200), "till", next)
            .await
            .is_ok()
    })
    .await;
    let publisher = Publisher::open(&rig, "till").await;
    assert_eq!(publisher.opened.last_seq, Some(next + 199));
    let after = ids(&rig).await;
    let mut once = before.clone();
    once.extend(&after);
    once.sort_unstable();
    once.dedup();
    assert_eq!(once, (1..next + 200).collect::<Vec<_>>());
    assert!(after.windows(2).all(|pair| pair[0] < pair[1]), "none twice");
    rig.stop().await;
}

on_both! {
    more_than_there_is_credit_for_ends_the_stream
    a_batch_above_the_limit_and_a_stream_without_open_are_refused
    a_client_that_reads_nothing_is_not_read_from
}
