//! Standing queries that come and go: held against the same queries of a configuration, which were there from the start.

mod log;

use std::sync::Arc;

use headcount_engine::catalog::{Catalog, CatalogEntry};
use headcount_engine::checkpoint::{Checkpoint, FORMAT_VERSION};
use headcount_engine::merger::Merger;
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::PartitionAnalyser;
use headcount_engine::query::Query;
use headcount_engine::record::{SourceEvent, Stamp};
use headcount_engine::result::WindowResult;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::feed::{config, queries};
use log::{BATCH, Log, OFFSETS, PARTITIONS, Partition, entry, log, merged, placed, run};

/// The queries that can stand, each as one of the configuration and as one of a catalog.
fn twins() -> Vec<(Query, Query)> {
    let can_stand = queries().into_iter().filter(|query| !query.count_records);
    let twin = |query: Query| {
        let id = Arc::from(format!("{}, later", query.id));
        (query.clone(), Query { id, ..query })
    };
    can_stand.map(twin).collect()
}

/// Tells of the first difference.
fn assert_same<T: PartialEq + std::fmt::Debug>(found: &[T], expected: &[T], what: &str) {
    let mut pairs = (0..).zip(found.iter().zip(expected));
    if let Some((at, (found, expected))) = pairs.find(|(_, (found, expected))| found != expected) {
        panic!("{what}: row {at} is\n{found:?}\nand not\n{expected:?}");
    }
    assert_eq!(found.len(), expected.len(), "{what}");
}

/// A row as it is of either twin.
fn stripped(row: &WindowResult) -> String {
    let row = WindowResult {
        query: "".into(),
        as_of: Arc::from([]),
        ..row.clone()
    };
    format!("{row:?}")
}

#[test]
fn a_query_that_begins_now_has_the_whole_windows_of_one_that_was_always_there() {
    let mut whole = 0;
    for seed in 300..312 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (base, later): (Vec<Query>, Vec<Query>) = twins().into_iter().unzip();
        let mut log = log(seed);
        let entries = later.iter().map(|query| entry(query.clone(), 1)).collect();
        placed(
            &mut log,
            &mut rng,
            &Catalog {
                revision: 1,
                entries,
            },
            5,
        );
        let found = run(&log, &base, seed);
        for (base, later) in base.iter().zip(&later) {
            let always: Vec<String> = found.of(&base.id).into_iter().map(stripped).collect();
            for row in found.of(&later.id).into_iter().filter(|row| row.whole) {
                // Of a window that ends before the query began, only what comes late fires.
                assert!(always.contains(&stripped(row)), "seed {seed}: {row:#?}");
                whole += 1;
            }
            // Its last windows are those of the other, whole or not by another reckoning.
            let last = found.of(&later.id).last().map(|row| row.window_end_ms);
            assert_eq!(
                last,
                found.of(&base.id).last().map(|row| row.window_end_ms),
                "seed {seed}"
            );
        }
        assert!(found.ended.is_empty());
    }
    assert!(whole > 1_000, "only {whole} rows were whole");
}

#[test]
fn a_query_from_the_beginning_has_all_windows_wherever_it_was_created() {
    for seed in 320..332 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (base, later): (Vec<Query>, Vec<Query>) = twins().into_iter().unzip();
        let mut log = log(seed);
        let from = Some(vec![0; PARTITIONS]);
        let past = |query: &Query| CatalogEntry {
            from: from.clone(),
            ..entry(query.clone(), 1)
        };
        let entries = later.iter().map(past).collect();
        // Last of all behind the feed's end.
        let near = if seed.is_multiple_of(4) {
            log.batches()
        } else {
            rng.random_range(0..log.batches() - 4)
        };
        let catalog = Catalog {
            revision: 1,
            entries,
        };
        if near == log.batches() {
            for catalogs in &mut log.catalogs {
                catalogs.entry(near).or_default().push(catalog.clone());
            }
        } else {
            placed(&mut log, &mut rng, &catalog, near);
        }
        let found = run(&log, &base, seed);
        for (base, later) in base.iter().zip(&later) {
            let always: Vec<String> = found.of(&base.id).into_iter().map(stripped).collect();
            let past: Vec<String> = found.of(&later.id).into_iter().map(stripped).collect();
            assert!(!past.is_empty(), "seed {seed}");
            assert_same(&past, &always, &format!("seed {seed}, {}", later.id));
        }
    }
}

/// What the partitions put out of a log that ends, in each, before a batch.
fn ends_at(log: &Log, ends: &[usize], queries: &[Query]) -> Vec<Vec<(Outputs, Option<Catalog>)>> {
    let of_partition = |(p, end): (usize, &usize)| {
        let analyser = PartitionAnalyser::new(config(p, queries)).expect("the queries are valid");
        let mut partition = Partition {
            log,
            p,
            analyser,
            done: Vec::new(),
        };
        let mut outs: Vec<_> = (0..*end)
            .map(|number| (partition.records(number), None))
            .collect();
        let mut out = Outputs::default();
        let analyser = &mut partition.analyser;
        let (_, watermark_ms, stream_time_ms) = log.records[end * BATCH - 1];
        let stamp = Stamp {
            source: analyser.source_id("meetup"),
            watermark_ms,
            stream_time_ms,
        };
        analyser.source(Log::offset(*end), SourceEvent::End, &stamp, &mut out);
        analyser.finish_batch(Log::offset(*end) + OFFSETS, &mut out);
        outs.push((out, None));
        outs
    };
    ends.iter().enumerate().map(of_partition).collect()
}

#[test]
fn a_query_that_ends_at_a_position_counts_what_is_before_it_and_fires_whole() {
    for seed in 340..350 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (base, later): (Vec<Query>, Vec<Query>) = twins().into_iter().unzip();
        let mut log = log(seed);
        let begins = rng.random_range(0..20);
        let ends: Vec<usize> = (0..PARTITIONS).map(|_| rng.random_range(8..30)).collect();
        let bounded = |query: &Query| CatalogEntry {
            from: Some(vec![0; PARTITIONS]),
            until: Some(ends.iter().map(|end| Log::offset(*end)).collect()),
            ..entry(query.clone(), 1)
        };
        let entries = later.iter().map(bounded).collect();
        placed(
            &mut log,
            &mut rng,
            &Catalog {
                revision: 1,
                entries,
            },
            begins,
        );
        let found = run(&log, &base, seed);
        assert_eq!(found.ended.len(), later.len(), "seed {seed}");
        assert!(found.ended.iter().all(|(_, ended)| ended.complete));
        // The same of a feed that ends there.
        let alone = ends_at(&log, &ends, &later);
        let (expected, _) = merged(&alone, &later, 1);
        for query in &later {
            let contents = |row: &WindowResult| {
                let row = WindowResult {
                    watermark_ms: 0,
                    revision: 0,
                    ..row.clone()
                };
                (row.window_end_ms, row.group.clone(), stripped(&row))
            };
            // With lateness, what comes late in one partition may be on time where another has ended.
            if query.allowed_lateness_ms > 0 {
                continue;
            }
            let found: Vec<_> = found.of(&query.id).into_iter().map(contents).collect();
            let expected: Vec<_> = expected.of(&query.id).into_iter().map(contents).collect();
            assert!(!expected.is_empty());
            assert_same(&found, &expected, &format!("seed {seed}, {}", query.id));
        }
    }
}

#[test]
fn a_query_that_was_deleted_ends_once_and_one_of_its_name_begins_anew() {
    for seed in 360..370 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (base, later): (Vec<Query>, Vec<Query>) = twins().into_iter().unzip();
        let mut log = log(seed);
        let with = |revision: u64, since: u64, queries: &[Query]| Catalog {
            revision,
            entries: queries
                .iter()
                .map(|query| entry(query.clone(), since))
                .collect(),
        };
        placed(&mut log, &mut rng, &with(1, 1, &later), 2);
        placed(&mut log, &mut rng, &with(2, 1, &later[..1]), 14);
        // A partition may be told of the third and not of the second.
        if seed % 2 == 0 {
            log.catalogs[1]
                .values_mut()
                .for_each(|list| list.retain(|catalog| catalog.revision != 2));
        }
        let third = Catalog {
            revision: 3,
            entries: [
                with(3, 1, &later[..1]).entries,
                with(3, 3, &later[1..]).entries,
            ]
            .concat(),
        };
        placed(&mut log, &mut rng, &third, 22);
        let found = run(&log, &base, seed);
        let mut ended: Vec<&str> = found.ended.iter().map(|(_, ended)| &*ended.id).collect();
        ended.sort_unstable();
        let mut deleted: Vec<&str> = later[1..].iter().map(|query| &*query.id).collect();
        deleted.sort_unstable();
        assert_eq!(ended, deleted, "seed {seed}");
        assert!(
            found
                .ended
                .iter()
                .all(|(_, ended)| !ended.complete && ended.since == 1)
        );
        for (base, later) in base.iter().zip(&later).skip(1) {
            let (rows_before, _) = found
                .ended
                .iter()
                .find(|(_, ended)| ended.id == later.id)
                .expect("it ended");
            let rows =
                |range: &[WindowResult]| range.iter().filter(|row| row.query == later.id).count();
            let (before, after) = found.rows.split_at(*rows_before);
            assert!(
                rows(before) > 0 && rows(after) > 0,
                "seed {seed}, {}",
                later.id
            );
            // No row twice, and whole windows are right in either life.
            let key = |row: &&WindowResult| (row.window_end_ms, row.group.clone(), row.revision);
            let mut keys: Vec<_> = found.of(&later.id).iter().map(key).collect();
            let all = keys.len();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), all, "seed {seed}, {}", later.id);
            let always: Vec<String> = found.of(&base.id).into_iter().map(stripped).collect();
            for row in found.of(&later.id).into_iter().filter(|row| row.whole) {
                assert!(always.contains(&stripped(row)), "seed {seed}: {row:#?}");
            }
        }
    }
}

#[test]
fn catalogs_that_are_not_above_the_last_or_not_valid_alter_nothing() {
    let mut analyser =
        PartitionAnalyser::new(config(0, &queries())).expect("the queries are valid");
    let mut out = Outputs::default();
    let mut query = Query::standing("later");
    let catalog = |revision: u64, query: &Query| Catalog {
        revision,
        entries: vec![entry(query.clone(), revision)],
    };
    analyser
        .take_catalog(catalog(5, &query), 1, &mut out)
        .expect("it is valid");
    assert!(out.catalog.take().is_some());
    for revision in [1, 5] {
        analyser
            .take_catalog(catalog(revision, &query), 2, &mut out)
            .expect("it is valid");
        assert_eq!(out.catalog, None, "revision {revision}");
    }
    let state = analyser.snapshot();
    query.window.slide_ms = 0;
    assert!(
        analyser
            .take_catalog(catalog(6, &query), 3, &mut out)
            .is_err()
    );
    let twice = Catalog {
        revision: 7,
        entries: vec![
            entry(Query::standing("a"), 7),
            entry(Query::standing("a"), 7),
        ],
    };
    assert!(analyser.take_catalog(twice, 3, &mut out).is_err());
    assert!(analyser.snapshot() == state && out.catalog.is_none());
    // A name of the configuration stays the configuration's.
    analyser
        .take_catalog(catalog(8, &Query::standing("standing")), 4, &mut out)
        .expect("it is valid");
    assert!(out.catalog.expect("it is taken").begun.is_empty());
}

#[test]
fn checkpoints_of_the_format_before_are_read() {
    let bytes = include_bytes!("../../fixtures/analyser.4.checkpoint");
    let read = Checkpoint::decode(bytes).expect("it is one of the format before");
    assert_eq!(read.format(), FORMAT_VERSION - 1);
    let analyser = PartitionAnalyser::restore(config(0, &queries()), &read.state, read.format());
    let analyser = analyser.expect("its state is read");
    assert_eq!(
        (analyser.counts().records, analyser.next_offset()),
        (20, 115)
    );
    assert!(
        PartitionAnalyser::restore(config(0, &queries()), &read.state, FORMAT_VERSION).is_err()
    );
    let again = analyser.snapshot();
    assert!(
        again.starts_with(&read.state),
        "what it had is kept byte for byte"
    );
    let bytes = include_bytes!("../../fixtures/merger.4.checkpoint");
    let read = Checkpoint::decode(bytes).expect("it is one of the format before");
    let merger =
        Merger::restore(1, &queries(), &read.state, read.format()).expect("its state is read");
    assert!(
        merger.snapshot().starts_with(&read.state),
        "what it had is kept byte for byte"
    );
}
