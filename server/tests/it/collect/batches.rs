//! Records reach the log in batches of at most 64, and none waits for others for more than its linger.

use std::time::Duration;

use headcount_binder::{Binder, Channel, Partition};

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, config, record, text, until};

/// How many RSVPs each batch of partition 0 holds; what sources say is left out.
async fn batches(binder: &dyn Binder) -> Vec<usize> {
    let channel = log::channel(Channel::Rsvps);
    let Ok(bounds) = binder.bounds(&channel, Partition(0)).await else {
        return Vec::new();
    };
    let mut next = bounds.earliest;
    let consumer = binder.consume(&channel, Partition(0), next).await;
    let (mut consumer, mut batches) = (consumer.unwrap(), Vec::new());
    while next < bounds.end {
        let delivery = tokio::time::timeout(Duration::from_secs(10), consumer.next());
        let delivery = delivery.await.expect("the log answers").unwrap();
        next = delivery.next();
        batches.push(log::decode(&delivery.batch).records.len());
    }
    batches.retain(|records| *records > 0);
    batches
}

/// Nothing is due for an hour: only full batches go out.
#[tokio::test(flavor = "multi_thread")]
async fn full_batches_go_out_and_what_is_left_waits() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start((1..=200).map(|id| text(record(id))).collect()).await;
    let mut config = config(feed.url(), 1);
    config.linger_ms = 3_600_000;
    config.heartbeat_ms = 3_600_000;
    let running = role::start(config, binder.clone(), 1);
    until("three full batches", async || {
        batches(&*binder).await == [64; 3]
    })
    .await;
    let summary = running.stop().await.unwrap();
    assert_eq!(summary.records, 200);
    assert_eq!(batches(&*binder).await, [64, 64, 64, 8]);
}

/// No other record comes, and no heartbeat for an hour: the linger alone sends it on.
#[tokio::test(flavor = "multi_thread")]
async fn a_record_alone_does_not_wait_for_others() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start(vec![text(record(1))]).await;
    let mut config = config(feed.url(), 1);
    config.heartbeat_ms = 3_600_000;
    let running = role::start(config, binder.clone(), 1);
    for alone in 1..=3 {
        until("the record in the log", async || {
            batches(&*binder).await == vec![1; alone]
        })
        .await;
        feed.push([text(record(1 + alone as u64))]);
    }
    running.stop().await.unwrap();
}
