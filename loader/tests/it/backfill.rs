//! A range that is loaded again.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, Binder, Channel, Clock as _, Embedded as Log, Offset, Partition, SystemClock,
};
use headcount_loader::{Backfilled, LoadError, Metrics, Place, Progress, Range, backfill};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;
use headcount_store::{Embedded, RsvpsQuery, Store};
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio_util::sync::CancellationToken;

use crate::support::{
    PARTITIONS, change, channel, config, is_at_end, load_all, log, pack, verify, write_log,
};

const ALL: Range = Range {
    from: Place::Earliest,
    to: Place::Now,
};

async fn fill(
    range: Range,
    log: &Arc<Log>,
    store: &Arc<Embedded>,
    progress: &Progress,
) -> Result<Backfilled, LoadError> {
    let filled = backfill(
        config(),
        range,
        Arc::clone(log) as Arc<dyn Binder>,
        Arc::clone(store) as Arc<dyn Store>,
        Metrics::default(),
        progress.clone(),
        CancellationToken::new(),
    );
    tokio::time::timeout(Duration::from_secs(60), filled)
        .await
        .expect("loaded within a minute")
}

/// An empty store beside the log, as after its tables were lost.
fn tables(folder: &Path, name: &str) -> Arc<Embedded> {
    Embedded::open(folder.join(name).as_path()).unwrap()
}

#[tokio::test]
async fn a_range_that_ends_before_it_begins_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let store = tables(folder.path(), "a");
    for (from, to) in [
        (Place::Offset(5), Place::Offset(3)),
        (Place::Time(2), Place::Time(1)),
        (Place::Now, Place::Offset(7)),
        (Place::Offset(7), Place::Earliest),
    ] {
        let refused = fill(Range { from, to }, &log, &store, &Progress::default()).await;
        let told = refused.unwrap_err().to_string();
        assert!(told.contains("ends before it begins"), "{told}");
    }
}

#[tokio::test]
async fn a_range_is_loaded_again_and_the_loader_stays_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let model = write_log(&log, 21, 60).await;
    let store = tables(folder.path(), "a");
    let back = store.commit_offset("main", "changes", "load", 1, 5 * 1_024, None);
    back.await.unwrap();
    let progress = Progress::default();
    let first = fill(ALL, &log, &store, &progress).await.unwrap();
    assert!(first.is_whole);
    verify(&*store, &model, "filled").await;
    let (done, total) = progress.batches();
    assert!(
        done == total && total > 60 * u64::from(PARTITIONS),
        "{done} of {total}"
    );
    assert_eq!(progress.records(), first.summary.rows_written);
    assert_eq!(progress.records_left(), Some(0));
    for partition in 0..PARTITIONS {
        let kept = store.load_position("main", "changes", "load", partition);
        let want = (partition == 1).then_some(5 * 1_024);
        assert_eq!(kept.await.unwrap().map(|kept| kept.next_offset), want);
    }
    // Once it is done, to run it again is to load it again.
    let again = fill(ALL, &log, &store, &Progress::default()).await.unwrap();
    assert_eq!(again.summary.rows_repeated, first.summary.rows_written);
    assert_eq!(again.summary.rows_written, 0);
    load_all(Arc::clone(&log), store.clone()).await;
    verify(&*store, &model, "after the loader").await;
}

/// Batches of all that is loaded.
async fn batches(log: &Log) -> u64 {
    let mut batches = 0;
    for (of, partitions) in [(Channel::Changes, PARTITIONS), (Channel::Results, 1)] {
        for partition in 0..partitions {
            let bounds = log.bounds(&channel(of), Partition(partition)).await;
            batches += bounds.unwrap().end.broker();
        }
    }
    batches
}

#[tokio::test]
async fn what_was_broken_off_goes_on_where_it_was() {
    for seed in 1..=3u64 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let folder = tempfile::tempdir().unwrap();
        let log = log(folder.path()).await;
        let model = write_log(&log, seed, 150).await;
        let whole = batches(&log).await;
        let mut done_before = 0;
        let mut cuts = 0;
        loop {
            let store = tables(folder.path(), "a");
            let progress = Progress::default();
            let kill = Duration::from_millis(rng.random_range(10..60));
            let filled = fill(ALL, &log, &store, &progress);
            let filled = tokio::time::timeout(kill, filled).await;
            let (done, total) = progress.batches();
            // One that was cut before it had looked everywhere says nothing; after one that was
            // cut while it set its positions back, some of them begin again.
            if total == whole {
                let goes_on = done >= done_before || done_before == whole;
                assert!(goes_on, "seed {seed}: {done} after {done_before}");
                done_before = done;
            }
            if let Ok(filled) = filled {
                assert!(filled.unwrap().is_whole);
                break;
            }
            store.close().await;
            cuts += 1;
            assert!(cuts < 2_000, "seed {seed}: it comes to no end");
        }
        let store = tables(folder.path(), "a");
        verify(&*store, &model, &format!("seed {seed}, {cuts} cuts")).await;
        assert!(!is_at_end(&log, &*store).await, "the loader has not run");
    }
}

async fn write(log: &Log, batch: Batch) -> Offset {
    let changes = channel(Channel::Changes);
    let confirm = log.publish(&changes, Partition(0), batch).await;
    confirm.unwrap().await.unwrap()
}

/// Publishes a batch with one change, and says where it lies.
async fn one(log: &Log, epoch: u64, seq: u64, version: u64) -> Offset {
    write(log, pack(epoch, seq, vec![change(version, version)])).await
}

async fn versions(store: &Embedded) -> Vec<u64> {
    let query = RsvpsQuery {
        feed: "main".to_owned(),
        page_size: 1_000,
        ..Default::default()
    };
    let page = store.list_rsvps(query).await.unwrap();
    page.rows.iter().map(|row| row.version).collect()
}

/// Half-open, by offset or by time; and whose outputs count is known from what lies before it.
#[tokio::test]
async fn a_range_begins_and_ends_where_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let begins = Payload::EpochBegins(v1::EpochBegins {
        partition: Some(0),
        epoch: Some(2),
        source_offset: Some(0),
    });
    write(&log, pack(2, 0, vec![begins])).await;
    let mut offsets = Vec::new();
    for version in 1..=10 {
        offsets.push(one(&log, 2, version * 1_024, version).await);
    }
    // An owner that was replaced wakes up within the range.
    one(&log, 1, 999 * 1_024, 777).await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let since_ms = SystemClock.now_ms();
    tokio::time::sleep(Duration::from_millis(20)).await;
    for version in 11..=14 {
        offsets.push(one(&log, 2, version * 1_024, version).await);
    }
    let at = |version: usize| Place::Offset(offsets[version - 1].0);
    let time = Place::Time(since_ms);
    let cases: [(&str, Place, Place, Vec<u64>); 6] = [
        ("middle", at(4), at(8), (4..8).collect()),
        ("over the zombie", at(9), at(12), vec![9, 10, 11]),
        ("since", time, Place::Now, (11..15).collect()),
        ("until", Place::Earliest, time, (1..11).collect()),
        ("nothing", at(8), at(8), vec![]),
        ("beyond", at(14), Place::Offset(u64::MAX), vec![14]),
    ];
    for (name, from, to, want) in cases {
        let store = tables(folder.path(), name);
        let filled = fill(Range { from, to }, &log, &store, &Progress::default()).await;
        assert!(filled.unwrap().is_whole, "{name}");
        assert_eq!(versions(&store).await, want, "{name}");
    }
}
