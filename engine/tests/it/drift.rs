//! Drift from records to alerts: the same whatever the partitions, their interleaving and restarts; seconds held against a
//! naive count of the feed.

use std::collections::BTreeMap;

use headcount_engine::checkpoint::FORMAT_VERSION;
use headcount_engine::drift::monitor::DriftSubject;
use headcount_engine::drift::pane::{DriftPane, SAMPLE_MAX};
use headcount_engine::merger::{Fired, Merger};
use headcount_engine::outputs::Outputs;
use headcount_engine::query::Query;
use headcount_engine::record::Response;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::feed::{Pipeline, Record, Stamped, config, generate, queries, stamp_all};
use crate::oracle;
use crate::windows::stripped;

/// A feed whose share of yes goes from one to another, with bursts of more records a second than are looked at.
fn turning(seed: u64, shares: &[(f64, usize)], burst: usize) -> Vec<Record> {
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut now_ms = 1_425_790_000_000.0;
    let mut records = Vec::new();
    for (share, count) in shares {
        for at in 0..*count {
            // A tenth of each part comes at once.
            let a_second = if at % count < burst { 20_000.0 } else { 5.0 };
            now_ms += -(1.0 - rng.random::<f64>()).ln() * 1_000.0 / a_second;
            let number = records.len() as u64;
            let group = rng.random_range(0..40_u64);
            let yes = rng.random_bool(*share);
            records.push(Record {
                rsvp_id: number,
                response: if yes { Response::Yes } else { Response::No },
                guests: u32::from(rng.random_bool(0.07)) * rng.random_range(1..4),
                mtime_ms: now_ms as i64 - rng.random_range(0..3_000),
                member_id: number,
                event_id: format!("e{}", rng.random_range(0..500)),
                event_time_ms: None,
                group_id: group,
                country: ["us", "us", "us", "gb", "de"][(group % 5) as usize].to_owned(),
                city: "town".to_owned(),
                topics: (0..group % 6)
                    .map(|topic| format!("t{}", group * topic % 90))
                    .collect(),
                place: None,
            });
        }
    }
    records
}

/// All that a merger puts out, in its order.
fn merged(outputs: &[Vec<Outputs>], rng: Option<&mut ChaCha8Rng>) -> (Vec<String>, Vec<u8>) {
    let partitions = outputs.len() as u32;
    let mut merger = Merger::new(partitions, &queries()).expect("the queries are valid");
    let (mut told, mut at) = (Vec::new(), vec![0; outputs.len()]);
    let mut rng = rng;
    loop {
        let open: Vec<usize> = (0..at.len())
            .filter(|p| at[*p] < outputs[*p].len())
            .collect();
        if open.is_empty() {
            return (told, merger.snapshot());
        }
        let p = match &mut rng {
            Some(rng) => open[rng.random_range(0..open.len())],
            // Batch by batch.
            None => *open.iter().min_by_key(|p| at[**p]).expect("some are open"),
        };
        let out = &outputs[p][at[p]];
        at[p] += 1;
        for pane in &out.panes {
            let taken = merger.partial(p as u32, pane.clone());
            taken.expect("panes come in order");
        }
        for pane in &out.drift {
            let read = DriftPane::from_bytes(&pane.to_bytes()).expect("own bytes");
            merger.drift(p as u32, read).expect("it is known");
        }
        let progress = out.progress.expect("the batch is finished");
        let taken = merger.progress(p as u32, progress.watermark_ms, progress.next_offset);
        taken.expect("it is known");
        loop {
            let mut rows = Vec::new();
            let fired = merger.fire(usize::MAX, &mut rows);
            told.extend(rows.iter().map(|row| stripped(std::slice::from_ref(row))));
            match fired {
                Fired::All => break,
                Fired::Drift(found) => told.push(format!("{found:?}")),
                Fired::More | Fired::Ended(_) => {}
            }
        }
        if let Some(rng) = &mut rng
            && rng.random_bool(0.1)
        {
            let state = merger.snapshot();
            merger = Merger::restore(partitions, &queries(), &state, FORMAT_VERSION)
                .expect("own state restores");
            assert!(
                merger.snapshot() == state,
                "a restored state is the same bytes"
            );
        }
    }
}

/// The outputs of a feed that ends, and goes on.
fn outputs(partitions: usize, parts: &[Vec<Stamped>], restarts: bool) -> Vec<Vec<Outputs>> {
    let mut pipeline = Pipeline::new(partitions, &queries());
    for part in parts {
        for some in part.chunks(2_000) {
            let is_last = some.as_ptr_range().end == part.as_ptr_range().end;
            pipeline.feed(some, 64, is_last);
            if restarts {
                for (p, analyser) in pipeline.analysers.iter_mut().enumerate() {
                    let (config, state) = (config(p, &queries()), analyser.snapshot());
                    let restored = headcount_engine::partition::PartitionAnalyser::restore(
                        config,
                        &state,
                        FORMAT_VERSION,
                    );
                    *analyser = restored.expect("own state restores");
                    assert!(analyser.snapshot() == state, "the same bytes");
                }
            }
        }
    }
    pipeline.outputs
}

#[test]
fn alerts_and_their_place_among_the_results_do_not_depend_on_partitions_interleaving_or_restarts() {
    for seed in 400..403 {
        let mut records = turning(seed, &[(0.75, 6_000), (0.45, 3_000), (0.75, 3_000)], 1_500);
        let rest = stamp_all(records.split_off(7_000));
        let parts = [stamp_all(records), rest];
        let (expected, _) = merged(&outputs(1, &parts, false), None);
        let alerts = expected.iter().filter(|told| told.contains("DriftFound"));
        assert!(alerts.count() >= 2, "seed {seed}: {expected:?}");
        for partitions in [1, 4, 16] {
            let outputs = outputs(partitions, &parts, true);
            let (straight, state) = merged(&outputs, None);
            assert!(straight == expected, "seed {seed}, {partitions} partitions");
            for round in 0..3 {
                let mut rng = ChaCha8Rng::seed_from_u64(seed * 10 + round);
                let (told, end) = merged(&outputs, Some(&mut rng));
                assert!(
                    told == expected,
                    "seed {seed}, {partitions} partitions, {round}"
                );
                assert!(
                    end == state,
                    "seed {seed}, {partitions} partitions, {round}: states"
                );
            }
        }
    }
}

/// Of a second: records, then of those that are looked at (yeses, guests).
type Second = (u64, Option<(u64, u64)>);

/// New and changed records by the second of their stream time, from the contract; guests and yeses where all are looked at.
fn naive(records: &[Stamped]) -> BTreeMap<i64, Second> {
    let mut seconds: BTreeMap<i64, (u64, u64, u64)> = BTreeMap::new();
    for delta in oracle::deltas(records) {
        let second = seconds
            .entry(delta.stream_time_ms.div_euclid(1_000))
            .or_default();
        second.0 += 1;
        second.1 += u64::from(delta.new.response == Response::Yes);
        second.2 += u64::from(delta.new.guests);
    }
    let looked_at = |(records, yes, guests): (u64, u64, u64)| {
        let all = records <= SAMPLE_MAX as u64;
        (records, all.then_some((yes, guests)))
    };
    seconds
        .into_iter()
        .map(|(second, of)| (second, looked_at(of)))
        .collect()
}

#[test]
fn every_new_and_changed_record_counts_once_in_its_second() {
    let mut bursts = 0;
    for seed in 410..414 {
        let records = match seed {
            410 => stamp_all(turning(seed, &[(0.6, 9_000)], 4_000)),
            _ => stamp_all(generate(seed, 2_000)),
        };
        let expected = naive(&records);
        for partitions in [1, 5] {
            let mut pipeline = Pipeline::new(partitions, &[Query::standing("live")]);
            pipeline.feed(&records, 64, true);
            let mut found: BTreeMap<i64, DriftPane> = BTreeMap::new();
            for pane in pipeline.outputs.iter().flatten().flat_map(|out| &out.drift) {
                let all = found.entry(pane.second);
                all.and_modify(|all| all.merge(pane))
                    .or_insert_with(|| pane.clone());
            }
            let second = |(second, pane): (&i64, &DriftPane)| {
                let observed = pane.observed();
                let yes = observed.iter().filter(|one| one.is_yes).count() as u64;
                let guests = observed.iter().map(|one| u64::from(one.guests)).sum();
                let all = pane.records <= SAMPLE_MAX as u64;
                bursts += u64::from(!all);
                let sampled = observed.len() as u64;
                assert_eq!(sampled, pane.records.min(SAMPLE_MAX as u64), "seed {seed}");
                (*second, (pane.records, all.then_some((yes, guests))))
            };
            let found: BTreeMap<i64, Second> = found.iter().map(second).collect();
            assert_eq!(found, expected, "seed {seed}, {partitions} partitions");
        }
    }
    assert!(bursts > 0, "no second had more records than are looked at");
}

/// Alerts of a feed, of which so many records come before its share of yes changes.
fn found(seed: u64, shares: &[(f64, usize)]) -> Vec<(DriftSubject, i64)> {
    let records = stamp_all(turning(seed, shares, 0));
    let mut pipeline = Pipeline::new(4, &[Query::standing("live")]);
    pipeline.feed(&records, 64, true);
    let changed = shares.first().map_or(0, |(_, count)| *count);
    let changed_ms = records[changed.min(records.len() - 1)].2;
    let alerts = pipeline.drift.iter().flat_map(|found| &found.alerts);
    alerts
        .map(|alert| (alert.subject, alert.detected_at_ms - changed_ms))
        .collect()
}

/// How soon it is found is left to chance: the detectors' own tests say how much.
#[test]
fn a_share_of_yes_from_0_30_to_0_35_is_found_and_a_feed_that_stays_raises_nothing() {
    let mut missed = 0;
    for seed in 420..428 {
        let alerts = found(seed, &[(0.3, 20_000), (0.35, 10_000)]);
        println!("{alerts:?}");
        missed += u32::from(alerts.is_empty());
        for (subject, after_ms) in &alerts {
            assert_eq!(*subject, DriftSubject::YesRate, "seed {seed}");
            assert!(*after_ms > 0, "seed {seed}: before it changed");
        }
        assert!(alerts.len() < 2, "seed {seed}: {alerts:?}");
        if seed < 423 {
            let stays = found(seed, &[(0.3, 30_000)]);
            assert_eq!(stays, [], "seed {seed}");
        }
    }
    assert!(missed < 2, "{missed} of 8 feeds change and nothing is told");
}
