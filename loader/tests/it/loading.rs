//! Rows equal a model, whatever stops the loader and however often it loads.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::Binder;
use headcount_loader::Metrics;
use headcount_store::{Embedded, Store};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio_util::sync::CancellationToken;

use crate::support::{PARTITIONS, config, load_all, log, verify, write_log};

#[tokio::test]
async fn rows_equal_the_model_and_loading_twice_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 1, 60).await;
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    let first = load_all(Arc::clone(&log), Arc::clone(&store)).await;
    verify(&*store, &model, "loaded").await;
    let rows = (model.history.len() + model.results.len()) as u64;
    assert_eq!((first.rows_written, first.rows_repeated), (rows, 0));
    assert!(first.deliveries_dropped > 0, "{first:?}");
    // From the beginning: every row is there already.
    for partition in 0..PARTITIONS {
        let back = store.commit_offset("main", "changes", "load", partition, 0, None);
        back.await.unwrap();
    }
    let back = store.commit_offset("main", "results", "load", 0, 0, None);
    back.await.unwrap();
    let again = load_all(Arc::clone(&log), Arc::clone(&store)).await;
    assert_eq!((again.rows_written, again.rows_repeated), (0, rows));
    verify(&*store, &model, "loaded twice").await;
}

/// The loader is dropped at random moments, as a kill drops it, the store with it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn kills_at_any_moment_lose_and_double_nothing() {
    for seed in 1..=4u64 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let folder = tempfile::tempdir().unwrap();
        let log = log(folder.path()).await;
        let model = write_log(&log, seed, 120).await;
        for _ in 0..12 {
            let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
            let mut config = config();
            config.batch_rows_min = rng.random_range(1..20);
            config.batch_rows_max = rng.random_range(20..60);
            let run = headcount_loader::run(
                config,
                Arc::clone(&log) as Arc<dyn Binder>,
                Arc::clone(&store),
                Metrics::default(),
                CancellationToken::new(),
            );
            let moment = Duration::from_micros(rng.random_range(0..40_000));
            let ended = tokio::time::timeout(moment, run).await;
            assert!(ended.is_err(), "seed {seed}: {ended:?}");
            // A write under way ends by itself; the folder is free when it has.
            drop(store);
            let lock = folder.path().join("store/LOCK");
            while std::fs::File::open(&lock).is_ok_and(|file| file.try_lock().is_err()) {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
        let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
        load_all(Arc::clone(&log), Arc::clone(&store)).await;
        verify(&*store, &model, &format!("seed {seed}")).await;
    }
}

#[tokio::test]
async fn history_goes_by_stream_time() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let mut model = write_log(&log, 5, 60).await;
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    load_all(Arc::clone(&log), Arc::clone(&store)).await;
    verify(&*store, &model, "kept for ever").await;
    // Stream time is the version: 60 batches of 1,024. All but the last 30,000 goes.
    let newest = *model
        .history
        .keys()
        .map(|(_, version)| version)
        .max()
        .unwrap() as i64;
    let before = newest - 30_000;
    while !store.expire("main", before).await.unwrap().done {}
    let kept = before as u64;
    let latest = model.clone();
    model.history.retain(|(_, version), _| *version >= kept);
    model.results.retain(|(_, end_ms, _), _| *end_ms >= before);
    let query = headcount_store::RsvpsQuery {
        feed: "main".to_owned(),
        page_size: 1_000,
        ..Default::default()
    };
    let mut query = query;
    let mut found = 0;
    loop {
        let page = store.list_rsvps(query.clone()).await.unwrap();
        found += page.rows.len();
        assert!(page.rows.iter().all(|row| row.version >= kept));
        if page.next_page_token.is_empty() {
            break;
        }
        query.page_token = page.next_page_token;
    }
    assert_eq!(found, model.history.len());
    assert!(latest.history.len() > found);
}

/// Expiry runs by itself where a lifetime is set: what is older than the newest row by more goes,
/// and nothing else.
#[tokio::test]
async fn a_lifetime_is_kept_while_loading() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 6, 60).await;
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    let mut config = config();
    config.ttl = Some(Duration::from_secs(20));
    config.expire_every = Duration::from_millis(1);
    // Stream time is the version.
    let versions = || model.history.keys().map(|(_, version)| *version);
    let before = versions().max().unwrap() - 20_000;
    let kept = versions().filter(|version| *version >= before).count();
    let stop = CancellationToken::new();
    let run = headcount_loader::run(
        config,
        log as Arc<dyn Binder>,
        Arc::clone(&store),
        Metrics::default(),
        stop.clone(),
    );
    let look = async {
        let query = headcount_store::RsvpsQuery {
            feed: "main".to_owned(),
            page_size: 1_000,
            ..Default::default()
        };
        loop {
            let page = store.list_rsvps(query.clone()).await.unwrap();
            let times = page.rows.iter().map(|row| row.stream_time_ms as u64);
            if page.rows.len() == kept && times.min().is_some_and(|oldest| oldest >= before) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let looked = async {
        let looked = tokio::time::timeout(Duration::from_secs(30), look).await;
        stop.cancel();
        looked.expect("what is old goes, what is not stays");
    };
    let (loaded, ()) = tokio::join!(run, looked);
    assert!(loaded.unwrap().rows_expired > 0);
    assert!(kept < model.history.len());
}
