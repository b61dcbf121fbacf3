//! A broker that is short of memory or disk.

use std::time::{Duration, Instant};

use headcount_binder::{Binder, BinderError, Partition};

use super::broker::{self, STEP, channel, config, open, prefix};
use super::proxy::Proxy;
use crate::support::batch;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_broker_that_blocks_is_noticed_and_reading_goes_on() {
    let prefix = prefix();
    let proxy = Proxy::start().await;
    let mut through = config(&prefix);
    through.brokers = vec![proxy.url()];
    through.confirm_deadline = Duration::from_secs(1);
    let binder = open(through).await.unwrap();
    let rsvps = channel();
    let publish = |seq| binder.publish(&rsvps, Partition(0), batch(seq, 2, 50));
    publish(0).await.unwrap().await.unwrap();
    proxy.block(true);
    let start = Instant::now();
    while binder.counters().blocked_now == 0 {
        assert!(start.elapsed() < STEP, "{:?}", binder.counters());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let start = Instant::now();
    let told = tokio::time::timeout(STEP, publish(1).await.unwrap())
        .await
        .unwrap();
    let Err(BinderError::Broker { reason }) = &told else {
        panic!("{told:?}");
    };
    assert!(reason.contains("blocked the connection"), "{reason}");
    let took = start.elapsed();
    assert!(
        Duration::from_millis(900) < took && took < Duration::from_secs(3),
        "{took:?}"
    );
    // What others write is read meanwhile.
    let direct = open(config(&prefix)).await.unwrap();
    let other = direct.publish(&rsvps, Partition(0), batch(1, 2, 50)).await;
    let base = other.unwrap().await.unwrap();
    let mut consumer = binder.consume(&rsvps, Partition(0), base).await.unwrap();
    let read = tokio::time::timeout(STEP, consumer.next()).await.unwrap();
    assert_eq!(read.unwrap().base, base);
    proxy.block(false);
    while let Err(error) = publish(1).await.unwrap().await {
        assert!(error.is_retryable() && start.elapsed() < STEP, "{error}");
    }
    let counters = binder.counters();
    assert_eq!(
        (counters.blocks, counters.blocked_now),
        (1, 0),
        "{counters:?}"
    );
    binder.close().await.unwrap();
    direct.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}
