//! Rows that are refused, and records that are none: they stop nobody, and none is lost.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, Channel, Embedded as Log, InputPositions, Offset,
    Partition, Producer, Reading,
};
use headcount_loader::{Metrics, Place, Progress, Range, backfill};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;
use headcount_store::{Embedded, Store};
use prometheus_client::registry::Registry;
use prost::Message as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use tokio_util::sync::CancellationToken;

use crate::support::{
    Model, change, channel, config, is_at_end, load_all, load_with_metrics, log, pack, publish,
    result, verify,
};

/// A result that no store takes: its group is a byte too long.
fn too_long(end_s: i64) -> Payload {
    result(end_s, Some(&"g".repeat((16 << 10) + 1)), 0)
}

/// Bytes that are no record at all.
fn garbage(seq: u64) -> Batch {
    let mut builder = BatchBuilder::default();
    builder.push(b"\xff\xff\xff").unwrap();
    let header = BatchHeader {
        producer: Producer::new("analyse/0").unwrap(),
        epoch: 1,
        seq,
    };
    builder.finish(header).unwrap()
}

/// What readers of `dead` see: by source and place, and how many batches were there in all.
async fn dead(log: &Log) -> (BTreeMap<String, v1::DeadRecord>, usize) {
    let dead = channel(Channel::Dead);
    let end = log.bounds(&dead, Partition(0)).await.unwrap().end;
    let mut consumer = log
        .consume(&dead, Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let mut positions = InputPositions::new();
    let (mut letters, mut batches, mut next) = (BTreeMap::new(), 0, Offset::ZERO);
    while next < end {
        let delivery = consumer.next().await.unwrap();
        next = delivery.next();
        batches += 1;
        if positions.accept(Partition(0), &delivery.batch.header) != Reading::Apply {
            continue;
        }
        for (_, record) in delivery.records() {
            let record = v1::LogRecord::decode(record).unwrap();
            let Some(Payload::Dead(letter)) = record.payload else {
                panic!("{record:?}");
            };
            let place = letter.detail.split(" not loaded").next().unwrap();
            assert_eq!(letters.insert(place.to_owned(), letter.clone()), None);
        }
    }
    (letters, batches)
}

async fn store(folder: &Path) -> Arc<Embedded> {
    Embedded::open(folder).unwrap()
}

#[tokio::test]
async fn what_is_refused_goes_to_dead_with_place_reason_and_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let nothing = Payload::Change(v1::Change::default());
    let batch = pack(1, 1_024, vec![change(0, 1), nothing.clone(), change(2, 2)]);
    publish(&log, Channel::Changes, 0, batch).await;
    publish(&log, Channel::Changes, 2, garbage(1_024)).await;
    let batch = pack(1, 2_048, vec![change(9, 3)]);
    publish(&log, Channel::Changes, 2, batch).await;
    let rows = vec![result(1, None, 0), too_long(1), result(1, Some("gb"), 0)];
    publish(&log, Channel::Results, 0, pack(1, 1, rows)).await;
    let tables = store(folder.path()).await;
    let mut registry = Registry::default();
    let metrics = Metrics::register(&mut registry);
    let load = load_with_metrics(config(), Arc::clone(&log), tables.clone(), metrics);
    let summary = load.await.unwrap();
    assert_eq!((summary.rows_written, summary.rows_refused), (5, 3));
    let mut text = String::new();
    prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
    for (channel, count) in [("changes", 2), ("results", 1)] {
        let labels = format!(r#"channel="{channel}",outcome="refused""#);
        let shown = format!("headcount_load_rows_total{{{labels}}} {count}");
        assert!(text.contains(&shown), "{shown}: {text}");
    }

    let (letters, batches) = dead(&log).await;
    assert_eq!(batches, 3);
    let [change, broken, long] = &letters.values().collect::<Vec<_>>()[..] else {
        panic!("{letters:?}");
    };
    let says = |letter: &v1::DeadRecord, source: &str, offset: u64, why: &str, raw: &[u8]| {
        let place = source.strip_prefix("load/").unwrap();
        let begins = format!("{place} at offset {offset} not loaded: ");
        assert!(letter.detail.starts_with(&begins), "{}", letter.detail);
        assert!(letter.detail.contains(why), "{}", letter.detail);
        assert_eq!(letter.source, source);
        assert_eq!(letter.reason(), v1::DeadReason::Refused);
        assert_eq!(letter.raw, raw);
        assert_eq!(letter.raw_bytes, Some(raw.len() as u64));
    };
    let record = |payload| {
        let payload = Some(payload);
        v1::LogRecord { payload }.encode_to_vec()
    };
    says(
        change,
        "load/changes/0",
        1,
        "without stamp",
        &record(nothing),
    );
    says(broken, "load/changes/2", 0, "malformed", b"\xff\xff\xff");
    says(long, "load/results/0", 1, "group", &record(too_long(1)));

    // Loaded again from the beginning: the same letters, which their readers have.
    for partition in [0, 2] {
        let back = tables.commit_offset("main", "changes", "load", partition, 0, None);
        back.await.unwrap();
    }
    load_all(Arc::clone(&log), tables).await;
    let (again, batches) = dead(&log).await;
    assert_eq!(again, letters);
    assert_eq!(batches, 5);
}

/// A range that lies before what the loader has put on `dead`: readers see its letters all the same.
#[tokio::test]
async fn letters_of_a_range_are_no_repeats_of_later_ones() {
    let folder = tempfile::tempdir().unwrap();
    let log = log(folder.path()).await;
    let nothing = || Payload::Change(v1::Change::default());
    for seq in [1, 2] {
        let batch = pack(1, seq * 1_024, vec![change(seq, 1), nothing()]);
        publish(&log, Channel::Changes, 0, batch).await;
    }
    let tables = store(folder.path()).await;
    let at = tables.commit_offset("main", "changes", "load", 0, 1_024, None);
    at.await.unwrap();
    load_all(Arc::clone(&log), tables.clone()).await;
    let (loaded, _) = dead(&log).await;
    assert!(loaded.keys().eq(["changes/0 at offset 1025"]), "{loaded:?}");
    // The second time the letters are there, and are written again: one who reads has them.
    for batches in [2, 3] {
        let filled = backfill(
            config(),
            Range {
                from: Place::Earliest,
                to: Place::Offset(1_024),
            },
            Arc::clone(&log) as Arc<dyn Binder>,
            Arc::clone(&tables) as Arc<dyn Store>,
            Metrics::default(),
            Progress::default(),
            CancellationToken::new(),
        );
        assert!(filled.await.unwrap().is_whole);
        let (letters, written) = dead(&log).await;
        let places = ["changes/0 at offset 1", "changes/0 at offset 1025"];
        assert!(letters.keys().eq(places), "{letters:?}");
        assert_eq!(written, batches);
    }
}

/// Kills at random places: every row is there once, every other record is on `dead`.
#[tokio::test]
async fn kills_lose_no_refused_record() {
    for seed in 1..=3u64 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let folder = tempfile::tempdir().unwrap();
        let log = log(folder.path()).await;
        let (mut model, mut bad) = (Model::default(), 0);
        for seq in 1..=60u64 {
            let first = seq * 1_024;
            let mut payloads = Vec::new();
            for version in first..first + rng.random_range(1..12) {
                if rng.random_range(0..6) == 0 {
                    bad += 1;
                    payloads.push(Payload::Change(v1::Change::default()));
                } else {
                    model.history.insert((0, version), version % 40);
                    payloads.push(change(version, version % 40));
                }
            }
            publish(&log, Channel::Changes, 0, pack(1, first, payloads)).await;
            let mut rows = vec![result(seq as i64, None, 0)];
            let key = ("q".to_owned(), seq as i64 * 1_000, None);
            model.results.insert(key, 0);
            if rng.random_range(0..4) == 0 {
                bad += 1;
                rows.push(too_long(seq as i64));
            }
            publish(&log, Channel::Results, 0, pack(1, seq, rows)).await;
        }
        for _ in 0..12 {
            let tables = store(folder.path()).await;
            let mut config = config();
            config.batch_rows_min = rng.random_range(1..20);
            config.batch_rows_max = config.batch_rows_min;
            let run = headcount_loader::run(
                config,
                Arc::clone(&log) as Arc<dyn Binder>,
                tables.clone(),
                Metrics::default(),
                CancellationToken::new(),
            );
            let kill = Duration::from_millis(rng.random_range(1..40));
            // Dropped where it stands, which is what a kill leaves.
            let _ = tokio::time::timeout(kill, run).await;
            tables.close().await;
        }
        let tables = store(folder.path()).await;
        load_all(Arc::clone(&log), tables.clone()).await;
        assert!(is_at_end(&log, &*tables).await);
        verify(&*tables, &model, &format!("seed {seed}")).await;
        let (letters, _) = dead(&log).await;
        assert_eq!(letters.len(), bad, "seed {seed}");
    }
}
