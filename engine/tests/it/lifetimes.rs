//! What ends: horizons, budgets, the feed itself and its going on.

use headcount_engine::checkpoint::FORMAT_VERSION;
use headcount_engine::merger::Merger;
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
use headcount_engine::query::Query;
use headcount_engine::record::{Response, SourceEvent, Stamp};
use headcount_engine::result::{Firing, WindowResult};
use headcount_engine::snapshot::RestoreError;
use headcount_engine::truth::{DEPARTING_BYTES_MAX, TruthLimits, VerdictKind};
use headcount_engine::view::{Tombstone, View, ViewKey};
use headcount_engine::watermark::END_OF_FEED_MS;

use crate::feed::{Pipeline, Record, Stamped, generate, queries, stamp_all};
use crate::oracle;

const DAY_MS: i64 = 86_400_000;
const T0_MS: i64 = 1_425_790_000_000;

fn record(rsvp_id: u64, event_time_ms: i64) -> Record {
    Record {
        rsvp_id,
        response: Response::Yes,
        guests: 1,
        mtime_ms: T0_MS + rsvp_id as i64,
        member_id: rsvp_id,
        event_id: format!("e{}", rsvp_id / 2),
        event_time_ms: Some(event_time_ms),
        group_id: 1,
        country: "us".into(),
        city: "Austin".into(),
        topics: vec!["social".into()],
        place: None,
    }
}

fn feed(analyser: &mut PartitionAnalyser, records: &[Record], watermark_ms: i64) -> Outputs {
    let mut out = Outputs::default();
    let offset = analyser.next_offset();
    let source = analyser.source_id("test");
    let stamp = Stamp {
        source,
        watermark_ms,
        stream_time_ms: watermark_ms,
    };
    for record in records {
        record.with(|rsvp| analyser.rsvp(offset, &stamp, rsvp, &mut out));
    }
    analyser.source(offset + 1, SourceEvent::Heartbeat, &stamp, &mut out);
    analyser.finish_batch(offset + 2, &mut out);
    out
}

/// One in the state of another, through its bytes.
fn restored_from(analyser: &PartitionAnalyser) -> Result<PartitionAnalyser, RestoreError> {
    PartitionAnalyser::restore(
        analyser.config().clone(),
        &analyser.snapshot(),
        FORMAT_VERSION,
    )
}

#[test]
fn leaving_the_horizon_says_so_and_lowers_no_total() {
    let mut analyser =
        PartitionAnalyser::new(AnalyserConfig::new(0, vec![])).expect("no query is invalid");
    let soon = T0_MS + DAY_MS;
    let records = [
        record(2, soon),
        record(3, soon),
        record(4, soon + 30 * DAY_MS),
    ];
    feed(&mut analyser, &records, T0_MS);
    let hour_ms = 3_600_000;
    let out = feed(&mut analyser, &[], soon + DAY_MS - 1);
    assert!(out.rows.is_empty(), "not before the horizon");
    let out = feed(&mut analyser, &[], soon + DAY_MS + hour_ms);
    let gone: Vec<String> = out
        .rows
        .iter()
        .filter(|row| row.tombstone == Some(Tombstone::Expired))
        .map(|row| format!("{:?} {}", row.key.view(), row.key))
        .collect();
    assert_eq!(gone, ["Rsvps 2", "Rsvps 3", "Events e1"]);
    assert_eq!(out.rows.len(), 3, "no total changes");
    let of = |view: View| {
        let rows = analyser.view_rows();
        rows.iter()
            .filter(|row| row.key.view() == view)
            .map(|row| row.totals.people)
            .sum::<i64>()
    };
    assert_eq!(
        (of(View::Groups), of(View::Topics), of(View::Countries)),
        (6, 6, 6)
    );
    assert_eq!((of(View::Rsvps), of(View::Events)), (2, 2));
    let again = feed(&mut analyser, &records[..1], soon + DAY_MS + hour_ms);
    assert!(
        again.changes.is_empty(),
        "a record past its horizon alters nothing"
    );
    assert_eq!(again.progress.expect("finished").counts.outdated, 1);
}

#[test]
fn an_event_that_is_put_off_is_let_go_after_its_new_day() {
    let mut analyser =
        PartitionAnalyser::new(AnalyserConfig::new(0, vec![])).expect("no query is invalid");
    let (first, second) = (T0_MS + 10 * DAY_MS, T0_MS + 20 * DAY_MS);
    feed(&mut analyser, &[record(2, first), record(4, first)], T0_MS);
    let again = Record {
        mtime_ms: T0_MS + 5_000,
        ..record(2, second)
    };
    let out = feed(&mut analyser, &[again], T0_MS);
    assert_eq!(out.progress.expect("finished").counts.echo, 1);
    let restored = restored_from(&analyser);
    for mut analyser in [analyser, restored.expect("own state restores")] {
        let gone = |out: &Outputs| {
            let rsvps = out.rows.iter().filter(|row| row.key.view() == View::Rsvps);
            let rsvps = rsvps.map(|row| (row.key.clone(), row.tombstone));
            rsvps.collect::<Vec<_>>()
        };
        let out = feed(&mut analyser, &[], first + 2 * DAY_MS);
        let expired = Some(Tombstone::Expired);
        assert_eq!(gone(&out), [(ViewKey::Rsvp(4), expired)]);
        let out = feed(&mut analyser, &[], second + 2 * DAY_MS);
        assert_eq!(gone(&out), [(ViewKey::Rsvp(2), expired)]);
    }
}

#[test]
fn past_the_budget_the_nearest_to_their_horizon_go_and_answers_say_inexact() {
    let mut config = AnalyserConfig::new(0, vec![Query::standing("q")]);
    config.limits = TruthLimits { rsvps_max: 160 };
    let mut analyser = PartitionAnalyser::new(config).expect("the query is valid");
    let time = |id: u64| T0_MS + DAY_MS * (id as i64 % 7 + 1);
    let records: Vec<Record> = (0..160).map(|id| record(id, time(id))).collect();
    let out = feed(&mut analyser, &records, T0_MS - 1_000);
    assert!(out.progress.expect("finished").exact);
    let out = feed(
        &mut analyser,
        &[record(500, T0_MS + DAY_MS * 9)],
        T0_MS - 1_000,
    );
    assert!(!out.progress.expect("finished").exact);
    assert_eq!(analyser.truth().len(), 150, "a sixteenth makes room");
    let gone: Vec<ViewKey> = out
        .rows
        .iter()
        .filter(|row| row.tombstone.is_some() && row.key.view() == View::Rsvps)
        .map(|row| row.key.clone())
        .collect();
    let expected: Vec<ViewKey> = (0..11).map(|n| ViewKey::Rsvp(n * 7)).collect();
    assert_eq!(gone, expected, "those of the first day, by id");
    let out = feed(&mut analyser, &[], T0_MS + 20_000);
    assert!(!out.panes.is_empty() && out.panes.iter().all(|pane| !pane.state.exact));
}

/// Bytes of a tombstone with a key of up to 12 bytes in the contract's encoding, about.
const TOMBSTONE_BYTES: usize = 90;

#[test]
fn what_leaves_at_once_comes_in_batches_of_bounded_size_and_all_of_it() {
    const RSVPS: u64 = 300_000;
    let event = |id: u64| format!("e{id}");
    let of = |rsvp_id| Record {
        event_id: event(rsvp_id),
        ..record(rsvp_id, T0_MS + (rsvp_id % 100) as i64 * 60_000)
    };
    let mut analyser =
        PartitionAnalyser::new(AnalyserConfig::new(0, vec![])).expect("no query is invalid");
    let records: Vec<Record> = (0..RSVPS).map(of).collect();
    feed(&mut analyser, &records, T0_MS - DAY_MS);
    let restored = restored_from(&analyser);
    let mut restored = restored.expect("own state restores");
    let week_later = T0_MS + 7 * DAY_MS;
    let mut gone = Vec::new();
    let mut take = |out: &Outputs| {
        assert!(
            out.rows.len() * TOMBSTONE_BYTES < 8 << 20,
            "{}",
            out.rows.len()
        );
        let expired = out
            .rows
            .iter()
            .filter(|row| row.tombstone == Some(Tombstone::Expired));
        gone.extend(expired.map(|row| row.key.clone()));
    };
    // Held until now, over by its stamp: a new life, whether or not the old one has been let go.
    let again = Record {
        event_time_ms: Some(week_later + DAY_MS),
        ..of(RSVPS - 1)
    };
    for records in [&[], &[], std::slice::from_ref(&again)] {
        let out = feed(&mut analyser, records, week_later);
        take(&out);
        assert!(
            out.changes
                .iter()
                .all(|change| change.kind == VerdictKind::New)
        );
        assert!(
            out == feed(&mut restored, records, week_later),
            "a restart alters nothing"
        );
    }
    // The rest within one input batch.
    let mut out = Outputs::default();
    let (first, next) = (analyser.next_offset() + 1, analyser.next_offset() + 1_000);
    let mut at = first;
    loop {
        let done = analyser.finish_part(at, next, &mut out);
        take(&out);
        let reached = out.progress.expect("finished").next_offset;
        assert_eq!(reached, if done { next } else { at });
        out.clear();
        at += 1;
        if done {
            break;
        }
    }
    assert!(at - first > 2, "one was enough");
    let keys = |id| [ViewKey::Rsvp(id), ViewKey::Event(event(id).into())];
    let mut expected: Vec<ViewKey> = (0..RSVPS - 1).flat_map(keys).collect();
    expected.sort_unstable();
    gone.sort_unstable();
    assert!(gone == expected, "{} of {}", gone.len(), expected.len());
    assert_eq!(analyser.truth().len(), 1, "the new life");
    assert!(analyser.truth().exact(), "no budget was passed");
}

/// Two feeds one after the other: the first ends, the second joins where the first left off.
fn two_parts(seed: u64) -> (Vec<Stamped>, usize) {
    let records = stamp_all(generate(seed, 500));
    let first = 300;
    (records, first)
}

fn run(records: &[Stamped], first: usize, partitions: usize) -> Pipeline {
    let mut pipeline = Pipeline::new(partitions, &queries());
    pipeline.feed(&records[..first], 16, true);
    let ended = pipeline.outputs.iter().all(|outs| {
        let progress = outs.last().and_then(|out| out.progress).expect("finished");
        progress.ended && progress.watermark_ms == END_OF_FEED_MS
    });
    assert!(ended && pipeline.merger.watermark_ms() == END_OF_FEED_MS);
    let fired = pipeline.results.len();
    assert!(fired > 0);
    pipeline.feed(&records[first..first + 16], 16, false);
    assert!(
        pipeline.merger.watermark_ms() != END_OF_FEED_MS,
        "it goes on"
    );
    pipeline.feed(&records[first + 16..], 16, true);
    pipeline
}

#[test]
fn a_feed_that_goes_on_after_its_end_fires_again_what_is_new() {
    for seed in 20..28 {
        println!("seed {seed}");
        let (records, first) = two_parts(seed);
        let strip = |results: &[WindowResult]| {
            let bare = |r: &WindowResult| WindowResult {
                as_of: [].into(),
                ..r.clone()
            };
            format!("{:#?}", results.iter().map(bare).collect::<Vec<_>>())
        };
        let one = run(&records, first, 1);
        let four = run(&records, first, 4);
        assert!(
            strip(&one.results) == strip(&four.results),
            "seed {seed}: 4 partitions differ"
        );
        // The last word on each window of the standing query is what one feed without a break says of it.
        let query = &queries()[0];
        let (expected, _) = oracle::results(query, &oracle::deltas(&records));
        let mut last = std::collections::BTreeMap::new();
        let of_query = one.results.iter().filter(|result| result.query == query.id);
        for result in of_query.filter(|result| result.firing == Firing::OnTime) {
            let key = (result.window_end_ms, result.group.clone());
            let before = last.insert(key, result);
            assert!(before.is_none_or(|before| before.revision < result.revision));
        }
        let again = last.values().filter(|result| result.revision > 0).count();
        assert!(again > 0, "seed {seed}: nothing fired again");
        assert_eq!(last.len(), expected.len(), "seed {seed}");
        for expected in expected {
            let found = last.values().any(|result| {
                let first = WindowResult {
                    revision: 0,
                    ..(*result).clone()
                };
                oracle::line(&first) == expected.line
            });
            assert!(found, "seed {seed}: {}", expected.line);
        }
    }
}

#[test]
fn verdicts_without_truth_are_all_new_and_nothing_but_panes_comes_out() {
    let mut config = AnalyserConfig::new(0, vec![Query::standing("q")]);
    config.queries[0].count_records = true;
    (config.truth, config.views) = (false, false);
    let mut analyser = PartitionAnalyser::new(config).expect("the query is valid");
    let twice = [record(1, T0_MS), record(1, T0_MS)];
    let mut out = feed(&mut analyser, &twice, T0_MS - 5_000);
    assert!(out.is_empty() && analyser.truth().is_empty());
    assert_eq!(out.progress.expect("finished").counts.new, 2);
    out = feed(&mut analyser, &[], T0_MS + 60_000);
    assert_eq!(out.panes[0].state.total.records, 2);
    assert_eq!(out.panes[0].state.total.guests, 2);
    let kind = record(1, T0_MS).with(|rsvp| {
        let stamp = Stamp {
            source: 0,
            watermark_ms: T0_MS,
            stream_time_ms: T0_MS,
        };
        analyser.rsvp(7, &stamp, rsvp, &mut Outputs::default())
    });
    assert_eq!(kind, VerdictKind::New);
}

#[test]
fn numbers_at_the_ends_of_their_range_are_taken_without_a_panic() {
    let times = [
        i64::MIN,
        i64::MIN + 1,
        -1,
        0,
        1_425_790_000_000,
        i64::MAX - 1,
        i64::MAX,
    ];
    let mut pipeline = Pipeline::new(2, &queries());
    let mut records = Vec::new();
    for (at, mtime_ms) in times.iter().enumerate() {
        for (n, event_time_ms) in times.iter().enumerate() {
            let mut extreme = record((at * 7 + n) as u64, *event_time_ms);
            extreme.mtime_ms = *mtime_ms;
            extreme.guests = u32::MAX;
            extreme.place = Some((f64::NAN, f64::INFINITY));
            extreme.response = [Response::Yes, Response::No][n % 2];
            records.push((extreme.clone(), i64::MIN, i64::MIN));
            extreme.guests = 0;
            extreme.mtime_ms = times[(at + 1) % times.len()];
            extreme.country = String::new();
            extreme.topics.clear();
            records.push((extreme, times[n].min(0), times[n]));
        }
    }
    records.sort_by_key(|(_, watermark_ms, _)| *watermark_ms);
    pipeline.feed(&records, 5, true);
    assert_eq!(pipeline.counts().records, 98);
    for analyser in &pipeline.analysers {
        let restored = restored_from(analyser);
        assert!(restored.expect("own state restores").snapshot() == analyser.snapshot());
    }
}

#[test]
fn an_end_is_seen_between_the_same_results_however_partitions_interleave() {
    let (records, first) = two_parts(41);
    let pipeline = run(&records, first, 3);
    let ends = |order: &[usize]| {
        let mut merger = Merger::new(3, &queries()).expect("the queries are valid");
        let (mut results, mut seen, mut was) = (Vec::new(), Vec::new(), false);
        let mut at = [0; 3];
        // As many batches of one partition in a row as `order` says, round and round.
        while (0..3).any(|p| at[p] < pipeline.outputs[p].len()) {
            for p in 0..3 {
                let to = pipeline.outputs[p].len().min(at[p] + order[p]);
                for out in &pipeline.outputs[p][at[p]..to] {
                    for pane in &out.panes {
                        merger
                            .partial(p as u32, pane.clone())
                            .expect("panes come in order");
                    }
                    let progress = out.progress.expect("finished");
                    let (watermark_ms, next) = (progress.watermark_ms, progress.next_offset);
                    merger
                        .progress(p as u32, watermark_ms, next)
                        .expect("the partition is known");
                    merger.fire(usize::MAX, &mut results);
                    let ended = merger.watermark_ms() == END_OF_FEED_MS;
                    if ended && !was {
                        seen.push(results.len());
                    }
                    was = ended;
                }
                at[p] = to;
            }
        }
        assert_eq!(seen.len(), 2, "{order:?}");
        (seen, format!("{results:?}"))
    };
    let expected = ends(&[1, 1, 1]);
    for order in [
        [1_000, 1, 1],
        [1, 1_000, 2],
        [3, 7, 1_000],
        [1_000, 1_000, 1],
        [1_000; 3],
    ] {
        assert!(ends(&order) == expected, "{order:?} differs");
    }
}

/// Just as many as one batch of outputs takes leave their horizon; a horizon that was put off since has passed too. Whether
/// there is a further part must not depend on what the look-up tables remember, which a restored analyser does not have.
#[test]
fn a_horizon_that_was_put_off_makes_no_part_of_outputs() {
    // The tombstones of an RSVP of event "e0".
    const TAKES: usize = 120 + 3 * 2;
    let leaving = DEPARTING_BYTES_MAX.div_ceil(TAKES) as u64;
    let mut analyser =
        PartitionAnalyser::new(AnalyserConfig::new(0, vec![])).expect("no query is invalid");
    let soon = T0_MS + DAY_MS;
    let one_event = |rsvp_id| Record {
        event_id: "e0".into(),
        ..record(rsvp_id, soon)
    };
    let records: Vec<Record> = (0..leaving).map(one_event).collect();
    feed(&mut analyser, &records, T0_MS);
    let at = |event_time_ms, mtime_ms| Record {
        mtime_ms,
        ..record(leaving, event_time_ms)
    };
    let (early, late) = (soon + 7_200_000, soon + 90 * DAY_MS);
    feed(&mut analyser, &[at(early, T0_MS)], T0_MS);
    feed(&mut analyser, &[at(late, T0_MS + 5_000)], T0_MS);

    let config = AnalyserConfig::new(0, vec![]);
    let mut restored =
        PartitionAnalyser::restore(config, &analyser.snapshot(), FORMAT_VERSION).unwrap();
    let ends = |analyser: &mut PartitionAnalyser| {
        let mut out = Outputs::default();
        let offset = analyser.next_offset();
        let stamp = Stamp {
            source: analyser.source_id("test"),
            watermark_ms: early + 2 * DAY_MS,
            stream_time_ms: early + 2 * DAY_MS,
        };
        analyser.source(offset, SourceEvent::Heartbeat, &stamp, &mut out);
        (analyser.finish_part(offset + 1, offset + 9, &mut out), out)
    };
    let (done, out) = ends(&mut restored);
    let tombstones = out.rows.iter().filter(|row| row.tombstone.is_some());
    assert_eq!((done, tombstones.count() as u64), (true, leaving + 1));
    assert_eq!(ends(&mut analyser), (done, out));
}
