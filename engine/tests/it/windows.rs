//! Windows against the oracle, on any number of partitions, from records and from changes.

use headcount_engine::distinct::DistinctEstimate;
use headcount_engine::fold::{AttributesRef, BeforeRef, ChangeRef, QueryFold};
use headcount_engine::merger::Merger;
use headcount_engine::outputs::{Change, Outputs};
use headcount_engine::query::{DistinctMethod, Query};
use headcount_engine::record::Stamp;
use headcount_engine::result::{Firing, WindowResult, firings};

use crate::feed::{
    Pipeline, Record, Stamped, generate, partition_of, queries, recording, stamp_all,
};
use crate::oracle;

pub(crate) fn check_against_oracle(
    results: &[WindowResult],
    records: &[Stamped],
    query: &Query,
    name: &str,
) -> usize {
    let deltas = if query.count_records {
        oracle::every_record(records)
    } else {
        oracle::deltas(records)
    };
    let (expected, late) = oracle::results(query, &deltas);
    let found: Vec<&WindowResult> = results
        .iter()
        .filter(|result| result.query == query.id)
        .collect();
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(oracle::line(found), expected.line, "{name}");
        let (members, groups, events) = expected.distinct;
        let counts = &found.distinct;
        for (estimate, exact) in [
            (counts.members, members),
            (counts.groups, groups),
            (counts.events, events),
        ] {
            let Some(DistinctEstimate { count, method }) = estimate else {
                continue;
            };
            assert_eq!(method, query.aggregates.distinct_method, "{name}");
            let off = (count.estimate - exact as f64).abs();
            // Five standard errors.
            let (share, slack) = match method {
                _ if count.is_exact => (0.0, 0.0),
                DistinctMethod::Usual => (0.080, 0.0),
                DistinctMethod::Fine => (0.040, 0.0),
                DistinctMethod::DataSketches => (0.041, 0.01),
            };
            assert!(
                off <= share * exact as f64 + slack,
                "{name}: {estimate:?} for {exact}"
            );
        }
    }
    assert_eq!(found.len(), expected.len(), "{name}: {}", query.id);
    late
}

pub(crate) fn check_order(results: &[WindowResult], name: &str) {
    let key = |r: &WindowResult| (r.watermark_ms, r.query.clone(), r.group.clone(), r.revision);
    assert!(
        results.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])),
        "{name}: order of results"
    );
}

pub(crate) fn stripped(results: &[WindowResult]) -> String {
    let bare = |result: &WindowResult| WindowResult {
        as_of: [].into(),
        ..result.clone()
    };
    format!("{:#?}", results.iter().map(bare).collect::<Vec<_>>())
}

#[test]
fn windows_of_the_recording_equal_the_oracle() {
    let records = stamp_all(recording());
    let mut pipeline = Pipeline::new(4, &queries());
    pipeline.feed(&records, 64, true);
    check_order(&pipeline.results, "recording");
    for query in queries() {
        let late = check_against_oracle(&pipeline.results, &records, &query, "recording");
        let found = pipeline
            .outputs
            .iter()
            .flatten()
            .flat_map(|out| &out.late)
            .filter(|l| l.query == query.id)
            .count();
        assert_eq!(found, late, "{}", query.id);
    }
}

#[test]
fn windows_of_generated_feeds_equal_the_oracle_on_1_4_and_16_partitions() {
    // The feeds must hold what the comparison is for: late firings, late records, retractions under other attributes.
    let (mut late_firings, mut late, mut moved, mut negative) = (0, 0, 0, 0);
    for seed in 0..25 {
        println!("seed {seed}");
        let records = stamp_all(generate(seed, 700));
        let mut first = None;
        for (partitions, batch) in [(1, 64), (4, 64), (16, 7), (4, 1)] {
            let name = format!("seed {seed}, {partitions} partitions, batches of {batch}");
            let mut pipeline = Pipeline::new(partitions, &queries());
            pipeline.feed(&records, batch, true);
            check_order(&pipeline.results, &name);
            let found = (
                stripped(&pipeline.results),
                pipeline.totals(),
                pipeline.verdicts.clone(),
            );
            if first.is_none() {
                let results = &pipeline.results;
                late_firings += results.iter().filter(|r| r.firing == Firing::Late).count();
                negative += results.iter().filter(|r| r.counts.rsvps_yes < 0).count();
                late += pipeline.late.len();
                let changes = pipeline
                    .outputs
                    .iter()
                    .flatten()
                    .flat_map(|out| &out.changes);
                let under = |c: &Change| c.before.as_ref().is_some_and(|b| b.attributes.is_some());
                moved += changes.filter(|change| under(change)).count();
                for query in queries() {
                    check_against_oracle(&pipeline.results, &records, &query, &name);
                }
            }
            let first = first.get_or_insert_with(|| found.clone());
            assert!(*first == found, "{name} differs");
        }
    }
    println!("{late_firings} late firings, {late} late, {moved} moved, {negative} negative");
    assert!(late_firings > 100 && late > 100 && moved > 100 && negative > 10);
}

#[test]
fn firings_are_whole_also_where_several_windows_fire_at_one_step() {
    let mut together = 0;
    for seed in 0..8 {
        println!("seed {seed}");
        let records = stamp_all(generate(seed, 700));
        let mut pipeline = Pipeline::new(4, &queries());
        pipeline.feed(&records, 16, true);
        let parted = firings(pipeline.results.iter().cloned());
        for query in queries() {
            let deltas = if query.count_records {
                oracle::every_record(&records)
            } else {
                oracle::deltas(&records)
            };
            let (rows, _) = oracle::results(&query, &deltas);
            let mut expected: std::collections::BTreeMap<(i64, i64), Vec<String>> =
                std::collections::BTreeMap::new();
            for row in rows {
                let firing = expected.entry((row.at_ms, row.revision)).or_default();
                firing.push(row.line);
            }
            let found = parted.iter().filter(|rows| rows[0].query == query.id);
            let found: Vec<&Vec<WindowResult>> = found.collect();
            assert_eq!(found.len(), expected.len(), "seed {seed}: {}", query.id);
            for (found, lines) in found.iter().zip(expected.values()) {
                assert!(found[0].group.is_none(), "the total row comes first");
                let found: Vec<String> = found.iter().map(oracle::line).collect();
                assert_eq!(found, *lines, "seed {seed}: {}", query.id);
            }
            let steps =
                |pair: &[&Vec<WindowResult>]| pair[0][0].watermark_ms == pair[1][0].watermark_ms;
            together += found.windows(2).filter(|pair| steps(pair)).count();
        }
    }
    assert!(together > 50, "only {together} firings shared a step");
}

#[test]
fn the_totals_of_generated_feeds_equal_a_count_from_scratch() {
    for seed in 100..110 {
        println!("seed {seed}");
        let records = stamp_all(generate(seed, 900));
        let mut pipeline = Pipeline::new(4, &[]);
        pipeline.feed(&records, 64, true);
        let mut last = std::collections::BTreeMap::new();
        for delta in oracle::deltas(&records) {
            last.insert(delta.new.rsvp_id, delta.new);
        }
        let mut expected = std::collections::BTreeMap::new();
        for record in last.values() {
            let yes = i64::from(record.people() > 0);
            let topics: std::collections::BTreeSet<&String> = record.topics.iter().collect();
            let keys = [
                format!("Events {}", record.event_id),
                format!("Groups {}", record.group_id),
                format!("Countries {}", record.country),
                format!("Rsvps {}", record.rsvp_id),
            ];
            for key in keys
                .into_iter()
                .chain(topics.iter().map(|topic| format!("Topics {topic}")))
            {
                let total: &mut (i64, i64) = expected.entry(key).or_default();
                total.0 += yes;
                total.1 += record.people();
            }
        }
        let found = pipeline
            .totals()
            .into_iter()
            .map(|(key, total)| (format!("{:?} {key}", key.view()), total));
        // A row whose last RSVP moved to other topics stays, at 0.
        let found: std::collections::BTreeMap<_, _> = found
            .filter(|(key, total)| *total != (0, 0) || expected.contains_key(key))
            .collect();
        assert_eq!(found, expected, "seed {seed}");
    }
}

/// Drives folds by the changes that the pipeline put out, as the serving side does.
fn fold_changes(
    pipeline: &Pipeline,
    records: &[Stamped],
    query: &Query,
    batch: usize,
) -> Vec<WindowResult> {
    let partitions = pipeline.analysers.len();
    let mut merger =
        Merger::new(partitions as u32, std::slice::from_ref(query)).expect("the query is valid");
    let mut results = Vec::new();
    for p in 0..partitions {
        let mut fold = QueryFold::new(query).expect("the query is valid");
        for (number, out) in pipeline.outputs[p].iter().enumerate() {
            let from = number * batch;
            let of_partition: Vec<&Record> = records[from..records.len().min(from + batch)]
                .iter()
                .map(|(record, _, _)| record)
                .filter(|record| partition_of(&record.event_id, partitions) == p)
                .collect();
            change_batch(&mut fold, out, &of_partition);
            let progress = out.progress.expect("the batch is finished");
            for pane in fold.progress(progress.watermark_ms, progress.exact) {
                merger.partial(p as u32, pane).expect("panes come in order");
            }
            merger
                .progress(p as u32, progress.watermark_ms, progress.next_offset)
                .expect("the partition is known");
            merger.fire(usize::MAX, &mut results);
        }
    }
    results
}

pub(crate) fn change_batch(fold: &mut QueryFold, out: &Outputs, records: &[&Record]) {
    each_change(out, records, |change| drop(fold.change(change)));
}

/// Hands on the changes of a batch as `changes` carries them.
pub(crate) fn each_change(
    out: &Outputs,
    records: &[&Record],
    mut take: impl FnMut(&ChangeRef<'_>),
) {
    for change in &out.changes {
        let before = change.before.as_ref();
        let under = before.and_then(|before| before.attributes.as_deref());
        let topics: Vec<&str> = under.map_or(Vec::new(), |under| {
            under.topics.iter().map(|topic| &**topic).collect()
        });
        let attributes = under.map(|under| AttributesRef {
            event_id: &under.event_id,
            group_id: under.group_id,
            country: &under.country,
            city: &under.city,
            topics: &topics,
            place: under.place,
        });
        records[change.record_index as usize].with(|after| {
            take(&ChangeRef {
                offset: change.offset,
                stamp: Stamp {
                    source: 0,
                    ..change.stamp
                },
                after: *after,
                before: before.map(|b| BeforeRef {
                    response: b.response,
                    guests: b.guests,
                    attributes,
                }),
            })
        });
    }
}

#[test]
fn a_query_folded_from_changes_equals_the_standing_one() {
    for seed in [3, 4, 5] {
        println!("seed {seed}");
        let records = stamp_all(generate(seed, 700));
        let mut pipeline = Pipeline::new(4, &queries());
        pipeline.feed(&records, 32, true);
        for query in queries().iter().filter(|query| !query.count_records) {
            let standing: Vec<WindowResult> = pipeline
                .results
                .iter()
                .filter(|result| result.query == query.id)
                .cloned()
                .collect();
            assert!(!standing.is_empty());
            let folded = fold_changes(&pipeline, &records, query, 32);
            assert_eq!(
                stripped(&folded),
                stripped(&standing),
                "seed {seed}, {}",
                query.id
            );
            let cuts =
                |list: &[WindowResult]| list.iter().map(|r| r.as_of.clone()).collect::<Vec<_>>();
            assert_eq!(
                cuts(&folded),
                cuts(&standing),
                "cuts do not depend on how partitions interleave"
            );
        }
    }
    let mut raw = Query::standing("raw");
    raw.count_records = true;
    assert!(QueryFold::new(&raw).is_err());
}
