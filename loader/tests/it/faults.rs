//! What goes wrong: a truncated log, records that are none, a store that fails for a while.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use headcount_binder::{Binder, BinderError, Channel, EmbeddedConfig, Partition, Retention};
use headcount_loader::{LoadError, Metrics};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;
use headcount_store::{Embedded, Store, StoreError};
use prometheus_client::registry::Registry;
use tokio_util::sync::CancellationToken;

use crate::failing::{failing, on_a_full_disk};
use crate::support::{
    PARTITIONS, change, channel, config, load_all, load_with, load_with_metrics, log, log_with,
    pack, publish, verify, write_log,
};

#[tokio::test]
async fn a_truncated_log_is_said_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let mut small = EmbeddedConfig::new(folder.path());
    small.hold_grace = Duration::ZERO;
    small.retention = Retention {
        age: None,
        bytes: 16 << 10,
    };
    let log = log_with(small).await;
    for seq in 1..=500 {
        let payloads = (0..10)
            .map(|place| change(seq * 1_024 + place, seq))
            .collect();
        publish(&log, Channel::Changes, 1, pack(1, seq * 1_024, payloads)).await;
    }
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    let back = store.commit_offset("main", "changes", "load", 1, 1_024, None);
    back.await.unwrap();
    let error = load_with(config(), Arc::clone(&log), Arc::clone(&store)).await;
    let error = error.unwrap_err();
    let LoadError::Truncated { earliest, .. } = &error else {
        panic!("{error}");
    };
    assert!(error.to_string().contains("CommitOffset"), "{error}");
    // What the message says to do works.
    let forward = store.commit_offset("main", "changes", "load", 1, earliest.0, Some(1_024));
    forward.await.unwrap();
    let loaded = load_all(log, store).await;
    assert!(loaded.rows_written > 0, "{loaded:?}");
}

#[tokio::test]
async fn a_record_that_is_none_does_not_keep_its_neighbours_out() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let nothing = Payload::Change(v1::Change::default());
    let batch = pack(1, 1_024, vec![change(0, 1), nothing, change(2, 2)]);
    publish(&log, Channel::Changes, 0, batch).await;
    let store: Arc<dyn Store> = Embedded::open(folder.path()).unwrap();
    let summary = load_all(log, store).await;
    assert_eq!((summary.rows_written, summary.rows_refused), (2, 1));
}

#[tokio::test]
async fn a_store_that_fails_for_a_while_is_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 7, 30).await;
    let inner = Embedded::open(folder.path()).unwrap();
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    let (store, _) = on_a_full_disk(&inner, 3);
    load_with(config, Arc::clone(&log), store).await.unwrap();
    verify(&*inner, &model, "after failures").await;
}

/// However long it takes: a hundred and more tries here, said all the while, and then all is there.
#[tokio::test]
async fn a_store_that_fails_for_long_does_not_end_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 8, 5).await;
    let inner = Embedded::open(folder.path()).unwrap();
    let (store, writes) = on_a_full_disk(&inner, 0);
    let mut registry = Registry::default();
    let metrics = Metrics::register(&mut registry);
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    config.retry_pause_max = Duration::from_millis(2);
    let trouble = async {
        while writes.calls.load(Ordering::Relaxed) < 100 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let said = metrics.blocked().expect("said");
        assert!(said.contains("no space left"), "{said}");
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
        let shown = r#"headcount_load_blocked{channel="changes",partition="0"} 1"#;
        assert!(text.contains(shown), "{text}");
        writes.nth.store(1, Ordering::Relaxed);
    };
    let load = load_with_metrics(config, Arc::clone(&log), store.clone(), metrics.clone());
    let (loaded, ()) = tokio::join!(load, trouble);
    loaded.unwrap();
    assert_eq!(metrics.blocked(), None);
    verify(&*inner, &model, "after a long failure").await;
}

#[tokio::test]
async fn a_run_that_is_to_stop_does_not_wait_for_its_store_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    write_log(&log, 9, 5).await;
    let (store, writes) = on_a_full_disk(&Embedded::open(folder.path()).unwrap(), 0);
    let mut config = config();
    config.drain_deadline = Duration::from_millis(200);
    let stop = CancellationToken::new();
    let run = headcount_loader::run(
        config,
        log as Arc<dyn Binder>,
        store.clone(),
        Metrics::default(),
        stop.clone(),
    );
    let stopping = async {
        while writes.calls.load(Ordering::Relaxed) < 3 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        stop.cancel();
    };
    let both = async { tokio::join!(run, stopping).0 };
    let ended = tokio::time::timeout(Duration::from_secs(20), both).await;
    let error = ended.expect("ends soon").unwrap_err();
    assert!(matches!(error, LoadError::NotDrained { .. }), "{error}");
    assert!(error.to_string().contains("no space left"), "{error}");
}

/// While the loader waits for its store, retention waits for the loader, and says for whom.
#[tokio::test]
async fn a_loader_whose_store_fails_keeps_what_it_needs_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let mut small = EmbeddedConfig::new(folder.path());
    small.hold_grace = Duration::from_secs(3_600);
    small.retention = Retention {
        age: None,
        bytes: 32 << 10,
    };
    let log = log_with(small).await;
    publish(
        &log,
        Channel::Changes,
        1,
        pack(1, 1_024, vec![change(0, 7)]),
    )
    .await;
    let inner = Embedded::open(folder.path()).unwrap();
    let (store, writes) = on_a_full_disk(&inner, 0);
    let mut config = config();
    config.retry_pause = Duration::from_millis(1);
    let mut held = config.held.subscribe();
    let fill = async {
        // All holds stand: nothing else keeps retention back from here on.
        held.wait_for(|held| held.all).await.unwrap();
        log.end_hold_grace();
        let changes = channel(Channel::Changes);
        for seq in 2..1_000 {
            let batch = pack(1, seq * 1_024, vec![change(seq * 1_024, 7); 10]);
            let confirm = log.publish(&changes, Partition(1), batch);
            match confirm.await.unwrap().await {
                Ok(_) => {}
                Err(BinderError::Full { held_by, .. }) => {
                    let wanted = r#"reader "load" in partition 1 "#;
                    assert!(held_by.starts_with(wanted), "{held_by}");
                    writes.nth.store(1, Ordering::Relaxed);
                    return;
                }
                Err(error) => panic!("{error}"),
            }
        }
        panic!("nobody held anything");
    };
    let loading = load_with(config, Arc::clone(&log), store.clone());
    let (loaded, ()) = tokio::join!(loading, fill);
    // Nothing that was confirmed had been removed unread.
    assert!(loaded.unwrap().rows_written > 1);
}

fn dropped() -> StoreError {
    StoreError::Schema {
        keyspace: "headcount".to_owned(),
        reason: "its tables are of version 1 of 2".to_owned(),
        next_step: "Run store/schema.cql".to_owned(),
    }
}

/// Tables that are gone, or no longer to be written to, are no fault of the rows: the run ends at the
/// first of them, and puts nothing aside.
#[tokio::test]
async fn a_store_that_will_take_nothing_ends_the_run_and_no_record_is_dead() {
    let denied: fn() -> StoreError = || StoreError::Denied {
        doing: "writing rows",
        reason: "no MODIFY permission".to_owned(),
    };
    for error in [dropped as fn() -> StoreError, denied] {
        let folder = tempfile::tempdir().unwrap();
        let log = log(folder.path()).await;
        let model = write_log(&log, 10, 5).await;
        let inner = Embedded::open(folder.path()).unwrap();
        let (store, _) = failing(&inner, 0, error);
        let run = load_with(config(), Arc::clone(&log), store);
        let ended = tokio::time::timeout(Duration::from_secs(20), run).await;
        let ended = ended.expect("at once").unwrap_err();
        let LoadError::Store(said) = &ended else {
            panic!("{ended}");
        };
        assert_eq!(said.to_string(), error().to_string());
        let dead = channel(Channel::Dead);
        let bounds = log.bounds(&dead, Partition(0)).await.unwrap();
        assert_eq!(bounds.end, bounds.earliest, "a record is on dead");
        for partition in 0..PARTITIONS {
            let kept = inner.load_position("main", "changes", "load", partition);
            assert_eq!(kept.await.unwrap(), None, "nothing is passed over");
        }
        // Once the tables are there, all of it is loaded.
        load_all(Arc::clone(&log), Arc::clone(&inner) as Arc<dyn Store>).await;
        verify(&*inner, &model, "after the tables are back").await;
    }
}
