//! Standing queries that come and go: held against the same queries of a configuration, which were there from the start.

mod log;

use std::sync::Arc;

use headcount_engine::catalog::{Catalog, CatalogEntry};
use headcount_engine::checkpoint::{Checkpoint, FORMAT_VERSION};
use headcount_engine::merger::{Ending, Merger};
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::PartitionAnalyser;
use headcount_engine::query::{GroupBy, Query, Sliding};
use headcount_engine::record::{Response, Rsvp, SourceEvent, Stamp};
use headcount_engine::result::WindowResult;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::feed::{config, queries};
use log::{
    BATCH, Log, Merged, OFFSETS, PARTITIONS, Partition, entry, log, merge, merged, placed, run,
};

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
        let catalog = Catalog {
            revision: 1,
            entries,
        };
        let last = log.batches();
        for p in 0..PARTITIONS {
            // Behind the feed's end in all partitions, or in some of them, or amid the feed.
            let place = match seed % 4 {
                0 => last,
                1 => last - usize::from(p > 0),
                _ => rng.random_range(0..last),
            };
            log.catalogs[p]
                .entry(place)
                .or_default()
                .push(catalog.clone());
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
        assert!(
            found
                .ended
                .iter()
                .all(|(_, ended)| ended.why == Ending::Complete)
        );
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
                .all(|(_, ended)| ended.why == Ending::Deleted && ended.since == 1)
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
    let bytes = include_bytes!("../../fixtures/analyser.5.checkpoint");
    let read = Checkpoint::decode(bytes).expect("it is one of the format before");
    assert_eq!(read.format(), FORMAT_VERSION - 1);
    let analyser = PartitionAnalyser::restore(config(0, &queries()), &read.state, read.format());
    let analyser = analyser.expect("its state is read");
    assert_eq!(
        (analyser.counts().records, analyser.next_offset()),
        (60, 120)
    );
    assert!(
        PartitionAnalyser::restore(config(0, &queries()), &read.state, FORMAT_VERSION).is_err()
    );
    let again = analyser.snapshot();
    assert!(
        again.starts_with(&read.state),
        "what it had is kept byte for byte"
    );
    let bytes = include_bytes!("../../fixtures/merger.5.checkpoint");
    let read = Checkpoint::decode(bytes).expect("it is one of the format before");
    let merger =
        Merger::restore(1, &queries(), &read.state, read.format()).expect("its state is read");
    assert!(
        merger.snapshot().starts_with(&read.state),
        "what it had is kept byte for byte"
    );
}

/// Records of one partition, each with an event of its own, a second apart; those stamped before a time.
fn of_many_events(analyser: &mut PartitionAnalyser, from: u64, count: u64) -> Outputs {
    let mut out = Outputs::default();
    let source = analyser.source_id("meetup");
    for id in from..from + count {
        let event_id = format!("e{id}");
        let at_ms = 1_425_790_000_000 + id as i64;
        let stamp = Stamp {
            source,
            watermark_ms: at_ms - 10_000,
            stream_time_ms: at_ms,
        };
        let rsvp = Rsvp {
            rsvp_id: id,
            response: Response::Yes,
            guests: 0,
            mtime_ms: at_ms,
            member_id: id,
            event_id: &event_id,
            event_time_ms: None,
            group_id: 1,
            country: "us",
            city: "town",
            topics: &[],
            place: None,
        };
        analyser.rsvp(id, &stamp, &rsvp, &mut out);
    }
    analyser.finish_batch(from + count, &mut out);
    out
}

/// A hundred panes of this length, by event.
fn by_event(id: &str, slide_ms: i64) -> Query {
    let mut query = Query::standing(id);
    query.group_by = GroupBy::Event;
    query.aggregates.top_topics = 0;
    query.window = Sliding {
        size_ms: 100 * slide_ms,
        slide_ms,
    };
    query
}

#[test]
fn a_query_of_too_many_groups_ends_and_the_others_go_on() {
    // One has them all in a pane, the other in the panes of a window; the third is of the configuration.
    let entries = vec![
        entry(by_event("pane", 100_000), 1),
        entry(by_event("window", 10_000), 1),
    ];
    let base = [by_event("always", 100_000)];
    let mut analyser = PartitionAnalyser::new(config(0, &base)).expect("the queries are valid");
    let mut merger = Merger::new(1, &base).expect("the queries are valid");
    let mut out = Outputs::default();
    let catalog = Catalog {
        revision: 1,
        entries,
    };
    analyser
        .take_catalog(catalog.clone(), 1, &mut out)
        .expect("it is valid");
    analyser.finish_batch(2, &mut out);
    let mut to = Merged::default();
    merge(&mut merger, 0, &(out, Some(catalog)), &mut to);
    let mut next = 1_000;
    while next < 100_000 {
        let out = of_many_events(&mut analyser, next, 500);
        next += 500;
        merge(&mut merger, 0, &(out, None), &mut to);
        if next.is_multiple_of(20_000) {
            let state = merger.snapshot();
            merger = Merger::restore(1, &base, &state, FORMAT_VERSION).expect("own state restores");
            assert!(
                merger.snapshot() == state,
                "a restored state is the same bytes"
            );
        }
    }
    let ended: Vec<_> = to
        .ended
        .iter()
        .map(|(_, ended)| (&*ended.id, ended.why))
        .collect();
    assert_eq!(
        ended,
        [
            ("pane", Ending::TooManyGroups),
            ("window", Ending::TooManyGroups)
        ]
    );
    assert!(to.of("pane").is_empty(), "no pane of it was sealed before");
    let last = to.of("window").last().map_or(0, |row| row.window_end_ms);
    assert!(
        (1_425_790_050_000..1_425_790_070_000).contains(&last),
        "{last}"
    );
    let mut out = Outputs::default();
    let source = analyser.source_id("meetup");
    let stamp = Stamp {
        source,
        watermark_ms: 1_425_790_100_000,
        stream_time_ms: 1_425_790_110_000,
    };
    analyser.source(next, SourceEvent::End, &stamp, &mut out);
    analyser.finish_batch(next + 1, &mut out);
    merge(&mut merger, 0, &(out, None), &mut to);
    let most = to.of("always").iter().map(|row| row.counts.records).max();
    assert_eq!(most, Some(99_000));
    assert_eq!(to.ended.len(), 2);
}
