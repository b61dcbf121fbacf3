//! Spans folded from changes against windows from scratch, and all time against all deltas.

use std::collections::{BTreeMap, BTreeSet};

use headcount_engine::pane::{Counts, GroupKey};
use headcount_engine::query::{GroupBy, Query};
use headcount_engine::span::{SpanFold, SpanWindow};
use headcount_engine::summary::Entity;

use crate::feed::{Pipeline, Record, Stamped, generate, partition_of, queries, stamp_all};
use crate::oracle::{self, Expected};
use crate::windows::each_change;

const BATCH: usize = 32;

/// A span over the changes that the pipeline put out, read up to where nothing more can enter it.
fn folded(
    pipeline: &Pipeline,
    records: &[Stamped],
    query: &Query,
    window: Option<SpanWindow>,
) -> SpanFold {
    let mut fold = SpanFold::new(query, window).expect("a window of the query");
    let partitions = pipeline.analysers.len();
    // The last partition first: the order does not matter.
    for p in (0..partitions).rev() {
        fold.begin_partition();
        for (number, out) in pipeline.outputs[p].iter().enumerate() {
            let from = number * BATCH;
            let of_partition: Vec<&Record> = records[from..records.len().min(from + BATCH)]
                .iter()
                .map(|(record, _, _)| record)
                .filter(|record| partition_of(&record.event_id, partitions) == p)
                .collect();
            each_change(out, &of_partition, |change| fold.change(change));
            let progress = out.progress.expect("the batch is finished");
            fold.progress(progress.watermark_ms);
            if fold
                .closes_ms()
                .is_some_and(|closes| progress.watermark_ms >= closes)
            {
                break;
            }
        }
    }
    fold
}

fn ungrouped(query: &Query) -> Query {
    Query {
        group_by: GroupBy::None,
        ..query.clone()
    }
}

fn line(key: &GroupKey, counts: &Counts) -> String {
    let Counts {
        rsvps_yes,
        rsvps_no,
        people,
        guests,
        records,
    } = counts;
    format!(
        "{:?} yes {rsvps_yes} no {rsvps_no} people {people} guests {guests} records {records}",
        Some(key)
    )
}

/// The groups of a window as its last firing has them, and its distinct members.
fn last_firing(rows: &[Expected], end_ms: i64) -> (Vec<String>, usize) {
    let of_window = |row: &&Expected| row.line.contains(&format!(",{end_ms}) "));
    let last = rows.iter().filter(of_window).map(|row| row.revision).max();
    let rows = rows.iter().filter(of_window);
    let rows: Vec<&Expected> = rows.filter(|row| Some(row.revision) == last).collect();
    let bare = |row: &Expected| {
        let counts = row.line.find(" yes ").expect("a row has counts");
        let counts = &row.line[counts..row.line.find(" top ").expect("a row has topics")];
        format!("{:?}{counts}", row.group)
    };
    let groups = rows.iter().filter(|row| row.group.is_some());
    (groups.map(|row| bare(row)).collect(), rows[0].distinct.0)
}

#[test]
fn a_span_holds_what_the_last_firing_of_its_window_holds() {
    let (mut windows, mut groups, mut late) = (0, 0, 0);
    for seed in [7, 8] {
        println!("seed {seed}");
        let records = stamp_all(generate(seed, 700));
        let mut pipeline = Pipeline::new(4, &[]);
        pipeline.feed(&records, BATCH, true);
        for query in queries().iter().filter(|query| !query.count_records) {
            let (rows, _) = oracle::results(query, &oracle::deltas(&records));
            let end_of = |row: &Expected| row.at_ms - row.revision * query.window.slide_ms;
            let ends: BTreeSet<i64> = rows.iter().map(end_of).collect();
            late += rows.iter().filter(|row| row.revision > 0).count();
            for end_ms in ends.into_iter().step_by(7) {
                let start_ms = end_ms - query.window.size_ms;
                let window = SpanWindow { start_ms, end_ms };
                let fold = folded(&pipeline, &records, query, Some(window));
                let found = fold.groups();
                let found = found.iter().filter(|(_, counts)| counts.records > 0);
                let found: Vec<String> = found.map(|(key, counts)| line(key, counts)).collect();
                let (expected, members) = last_firing(&rows, end_ms);
                assert_eq!(found, expected, "{} at {end_ms}", query.id);
                let summarised = ungrouped(query);
                let fold = folded(&pipeline, &records, &summarised, Some(window));
                let summary = fold.summary().expect("it does not group");
                let distinct = summary.keys(Entity::Member).distinct.count();
                assert!(distinct.is_exact);
                assert_eq!(distinct.estimate, members as f64, "{}", query.id);
                (windows, groups) = (windows + 1, groups + found.len());
            }
        }
    }
    println!("{windows} windows, {groups} groups, {late} rows of late firings");
    assert!(windows > 100 && groups > 500 && late > 50);
}

#[test]
fn all_time_holds_every_delta() {
    let records = stamp_all(generate(9, 700));
    let mut pipeline = Pipeline::new(4, &[]);
    pipeline.feed(&records, BATCH, true);
    let mut query = Query::standing("all");
    query.group_by = GroupBy::Country;
    query.filter.guests_max = Some(2);
    let fold = folded(&pipeline, &records, &query, None);
    let mut expected: BTreeMap<String, i64> = BTreeMap::new();
    let mut gross = 0;
    for delta in oracle::deltas(&records) {
        for (record, weight) in delta
            .old
            .iter()
            .map(|old| (old, -1))
            .chain([(&delta.new, 1)])
        {
            if record.guests < 2 {
                *expected.entry(record.country.clone()).or_default() += weight * record.people();
            }
        }
        gross += u64::from(delta.new.guests < 2);
    }
    let found = fold.groups();
    let found = found
        .iter()
        .map(|(key, counts)| (key.to_string(), counts.people));
    assert_eq!(found.collect::<BTreeMap<_, _>>(), expected);
    assert!(fold.summary().is_none(), "it groups");
    let fold = folded(&pipeline, &records, &ungrouped(&query), None);
    let summary = fold.summary().expect("it does not group");
    assert_eq!(summary.records(), gross);
}

#[test]
fn a_window_that_is_none_of_the_query_is_refused() {
    let query = Query::standing("standing");
    for (start_ms, end_ms) in [(0, 300_001), (0, 310_000), (10_000, 300_000)] {
        let refused = SpanFold::new(&query, Some(SpanWindow { start_ms, end_ms }));
        assert!(refused.is_err(), "[{start_ms}, {end_ms})");
    }
}
