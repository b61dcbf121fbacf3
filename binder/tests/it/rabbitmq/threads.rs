//! That a binder leaves nothing running, however it ends.
//!
//! In a process of its own, for threads are counted.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use headcount_binder::{Binder, Offset, Partition};

use super::broker::{self, STEP, channel, config, open, prefix};
use super::proxy::Proxy;
use crate::support::batch;

const CHILD: &str = "HEADCOUNT_BINDER_TEST_THREADS";

#[test]
fn a_dropped_binder_ends_its_threads_and_connections() {
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["rabbitmq::threads::child", "--exact"])
        .env(CHILD, "1")
        .status()
        .unwrap();
    assert!(status.success(), "{status}");
}

/// Not a test of its own: what runs alone in its process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    for stalled in [false, true] {
        let prefix = prefix();
        let proxy = Proxy::start().await;
        let mut config = config(&prefix);
        config.brokers = vec![proxy.url()];
        let binder = open(config).await.unwrap();
        let consume = binder.consume(&channel(), Partition(0), Offset::ZERO).await;
        let mut consumer = consume.unwrap();
        let confirm = binder
            .publish(&channel(), Partition(0), batch(0, 2, 50))
            .await;
        confirm.unwrap().await.unwrap();
        consumer.next().await.unwrap();
        assert_eq!(threads(), 2, "one per connection");
        proxy.stall(stalled);
        let unanswered = binder
            .publish(&channel(), Partition(0), batch(1, 2, 50))
            .await;
        drop(binder);
        if stalled {
            assert!(unanswered.unwrap().await.is_err());
        }
        while let Ok(delivery) = tokio::time::timeout(STEP, consumer.next()).await.unwrap() {
            assert_eq!(delivery.batch.header.seq, 1);
        }
        let start = Instant::now();
        while threads() > 0 {
            assert!(
                start.elapsed() < Duration::from_secs(5),
                "stalled {stalled}"
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        drop(proxy);
        broker::clean(&prefix, "main").await;
        while threads() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

/// Threads of the client library.
fn threads() -> usize {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let names = tasks.filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok());
    names
        .filter(|name| name.starts_with("lapin-io-loop"))
        .count()
}
