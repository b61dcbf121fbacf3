//! How far the tables are behind the log, as it is shown.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use headcount_binder::{Binder, Channel};
use headcount_loader::Metrics;
use headcount_store::conformance::faulty::{Call, Faulty};
use headcount_store::{Embedded, StoreError};
use prometheus_client::registry::Registry;
use tokio_util::sync::CancellationToken;

use crate::support::{PARTITIONS, change, config, log, pack, publish, result};

const LOADED: [(&str, u16); 4] = [
    ("changes", 0),
    ("changes", 1),
    ("changes", 2),
    ("results", 0),
];

/// Batches behind as they are scraped, in the order of [`LOADED`].
fn lags(registry: &Registry) -> [Option<i64>; 4] {
    let mut text = String::new();
    prometheus_client::encoding::text::encode(&mut text, registry).unwrap();
    LOADED.map(|(channel, partition)| {
        let labels = format!(r#"channel="{channel}",partition="{partition}""#);
        let line = format!("headcount_load_lag_batches{{{labels}}} ");
        let found = text.lines().find_map(|of| of.strip_prefix(&line));
        found.map(|value| value.parse().expect("a number"))
    })
}

async fn until(registry: &Registry, expected: [i64; 4]) {
    let becoming = async {
        while lags(registry) != expected.map(Some) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let became = tokio::time::timeout(Duration::from_secs(30), becoming).await;
    assert!(became.is_ok(), "{:?}, not {expected:?}", lags(registry));
}

/// Also while one and the same batch is tried again and again: the log goes on meanwhile.
#[tokio::test]
async fn what_the_store_does_not_take_is_shown_as_lag_and_is_gone_once_it_does() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let held = Arc::new(AtomicBool::new(true));
    let holds = held.clone();
    let tables = Embedded::open(folder.path()).unwrap();
    let store = Faulty::new(tables, move |call: Call<'_>| {
        match call.what == "write" && holds.load(Ordering::SeqCst) {
            true => Err(StoreError::Unavailable {
                doing: "what a test asks for",
                reason: "it holds".to_owned(),
            }),
            false => Ok(()),
        }
    });
    let mut registry = Registry::default();
    let metrics = Metrics::register(&mut registry);
    let mut config = config();
    config.retry_pause_max = Duration::from_millis(50);
    let stop = CancellationToken::new();
    let run = headcount_loader::run(
        config,
        log.clone() as Arc<dyn Binder>,
        store,
        metrics.clone(),
        stop.clone(),
    );
    let loading = tokio::spawn(run);
    until(&registry, [0; 4]).await;
    let (mut number, mut expected) = (0, [0; 4]);
    for (changes, results) in [(3, 1), (4, 2)] {
        for _ in 0..changes {
            number += 1;
            let batch = pack(1, number * 1_024, vec![change(number * 1_024, number)]);
            publish(&log, Channel::Changes, 1, batch).await;
        }
        for _ in 0..results {
            number += 1;
            let batch = pack(1, number, vec![result(number as i64, None, 0)]);
            publish(&log, Channel::Results, 0, batch).await;
        }
        (expected[1], expected[3]) = (expected[1] + changes as i64, expected[3] + results);
        until(&registry, expected).await;
        let all: i64 = expected.iter().sum();
        assert_eq!(metrics.lag_batches(PARTITIONS), all);
    }
    assert_eq!(expected, [0, 7, 0, 3]);
    held.store(false, Ordering::SeqCst);
    until(&registry, [0; 4]).await;
    assert_eq!(metrics.lag_batches(PARTITIONS), 0);
    stop.cancel();
    loading.await.unwrap().unwrap();
}
