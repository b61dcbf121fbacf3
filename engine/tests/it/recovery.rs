//! Rollback recovery: restore, then go on, gives the same bytes as never to have stopped.

use headcount_engine::checkpoint::{Checkpoint, CheckpointHeader, FORMAT_VERSION};
use headcount_engine::merger::Merger;
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::PartitionAnalyser;
use headcount_engine::record::{SourceEvent, Stamp};
use headcount_engine::result::WindowResult;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::feed::{Stamped, config, generate, partition_of, queries, recording, stamp_all};

const PARTITIONS: usize = 3;
const BATCH: usize = 23;

fn batch_of(
    analyser: &mut PartitionAnalyser,
    p: usize,
    number: usize,
    records: &[Stamped],
) -> Outputs {
    let mut out = Outputs::default();
    let chunks = records.len().div_ceil(BATCH);
    let chunk = &records[number * BATCH..records.len().min((number + 1) * BATCH)];
    let source = analyser.source_id("meetup");
    for (at, (record, watermark_ms, stream_time_ms)) in chunk.iter().enumerate() {
        if partition_of(&record.event_id, PARTITIONS) == p {
            let stamp = Stamp {
                source,
                watermark_ms: *watermark_ms,
                stream_time_ms: *stream_time_ms,
            };
            let offset = (number * BATCH + at) as u64;
            record.with(|rsvp| analyser.rsvp(offset, &stamp, rsvp, &mut out));
        }
    }
    let (_, watermark_ms, stream_time_ms) = chunk[chunk.len() - 1];
    let stamp = Stamp {
        source,
        watermark_ms,
        stream_time_ms,
    };
    let event = if number + 1 == chunks {
        SourceEvent::End
    } else {
        SourceEvent::Heartbeat
    };
    let next = ((number + 1) * BATCH) as u64;
    analyser.source(next - 1, event, &stamp, &mut out);
    analyser.finish_batch(next, &mut out);
    out
}

/// The run without a kill: outputs and snapshots of each partition after each batch.
fn uninterrupted(p: usize, records: &[Stamped]) -> (Vec<Outputs>, Vec<Vec<u8>>) {
    let mut analyser =
        PartitionAnalyser::new(config(p, &queries())).expect("the queries are valid");
    let batches = 0..records.len().div_ceil(BATCH);
    batches
        .map(|number| {
            let out = batch_of(&mut analyser, p, number, records);
            (out, analyser.snapshot())
        })
        .unzip()
}

fn through_a_checkpoint(analyser: &PartitionAnalyser, p: usize) -> PartitionAnalyser {
    let header = CheckpointHeader {
        plan_hash: analyser.plan_hash(),
        partition: p as u32,
        next_offset: analyser.next_offset(),
        ..CheckpointHeader::default()
    };
    let bytes = Checkpoint::new(header, analyser.snapshot()).encode();
    let read = Checkpoint::decode(&bytes).expect("own bytes read back");
    read.expect(analyser.plan_hash(), p as u32)
        .expect("it is of this analyser");
    let restored = PartitionAnalyser::restore(config(p, &queries()), &read.state, read.format())
        .expect("own state restores");
    assert!(
        restored.snapshot() == read.state,
        "a restored state is the same bytes"
    );
    assert_eq!(restored.next_offset(), read.header.next_offset);
    restored
}

#[test]
fn analysers_killed_at_random_go_on_to_the_same_bytes() {
    for seed in 0..12 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let records = stamp_all(if seed == 0 {
            recording()
        } else {
            generate(seed, 600)
        });
        for p in 0..PARTITIONS {
            let (expected, snapshots) = uninterrupted(p, &records);
            let mut analyser =
                PartitionAnalyser::new(config(p, &queries())).expect("the queries are valid");
            let mut kept = through_a_checkpoint(&analyser, p);
            let mut kept_at = 0;
            let (mut number, mut kills) = (0, 0);
            while number < expected.len() {
                let out = batch_of(&mut analyser, p, number, &records);
                assert!(
                    format!("{out:?}") == format!("{:?}", expected[number]),
                    "seed {seed}, batch {number}"
                );
                assert!(
                    analyser.snapshot() == snapshots[number],
                    "seed {seed}, state after batch {number}"
                );
                number += 1;
                if rng.random_bool(0.2) {
                    kept = through_a_checkpoint(&analyser, p);
                    kept_at = number;
                }
                if kills < 15 && rng.random_bool(0.15) {
                    // All since the checkpoint is lost and read again.
                    analyser = through_a_checkpoint(&kept, p);
                    number = kept_at;
                    kills += 1;
                }
            }
            assert!(kills > 0, "seed {seed} killed nothing");
        }
    }
}

fn merge(merger: &mut Merger, p: usize, out: &Outputs) -> Vec<WindowResult> {
    let mut results = Vec::new();
    for pane in &out.panes {
        merger
            .partial(p as u32, pane.clone())
            .expect("panes come in order");
    }
    let progress = out.progress.expect("the batch is finished");
    merger
        .progress(p as u32, progress.watermark_ms, progress.next_offset)
        .expect("the partition is known");
    merger.fire(usize::MAX, &mut results);
    results
}

#[test]
fn mergers_killed_at_random_and_fed_in_any_interleaving_put_out_the_same() {
    for seed in 0..12 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let records = stamp_all(if seed == 0 {
            recording()
        } else {
            generate(50 + seed, 600)
        });
        let outputs: Vec<Vec<Outputs>> = (0..PARTITIONS)
            .map(|p| uninterrupted(p, &records).0)
            .collect();
        let mut straight =
            Merger::new(PARTITIONS as u32, &queries()).expect("the queries are valid");
        let mut expected = Vec::new();
        for number in 0..outputs[0].len() {
            for (p, partition) in outputs.iter().enumerate() {
                expected.extend(merge(&mut straight, p, &partition[number]));
            }
        }
        let mut merger = Merger::new(PARTITIONS as u32, &queries()).expect("the queries are valid");
        let mut results = Vec::new();
        let mut at = [0; PARTITIONS];
        while let Some(p) = {
            let open: Vec<usize> = (0..PARTITIONS)
                .filter(|p| at[*p] < outputs[*p].len())
                .collect();
            (!open.is_empty()).then(|| open[rng.random_range(0..open.len())])
        } {
            results.extend(merge(&mut merger, p, &outputs[p][at[p]]));
            at[p] += 1;
            if rng.random_bool(0.2) {
                let state = merger.snapshot();
                merger = Merger::restore(PARTITIONS as u32, &queries(), &state, FORMAT_VERSION)
                    .expect("own state restores");
                assert!(
                    merger.snapshot() == state,
                    "seed {seed}: a restored state is the same bytes"
                );
            }
        }
        assert!(!results.is_empty());
        assert!(
            format!("{results:?}") == format!("{expected:?}"),
            "seed {seed}"
        );
        assert!(
            merger.snapshot() == straight.snapshot(),
            "seed {seed}: the states at the end"
        );
    }
}

#[test]
fn who_is_too_far_ahead_can_wait_and_the_results_are_the_same() {
    for seed in 60..72 {
        println!("seed {seed}");
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let records = stamp_all(generate(seed, 600));
        let outputs: Vec<Vec<Outputs>> = (0..PARTITIONS)
            .map(|p| uninterrupted(p, &records).0)
            .collect();
        let run = |rng: &mut ChaCha8Rng, ahead_max: usize| {
            let mut merger =
                Merger::new(PARTITIONS as u32, &queries()).expect("the queries are valid");
            let (mut results, mut at, mut most) = (Vec::new(), [0; PARTITIONS], 0);
            while (0..PARTITIONS).any(|p| at[p] < outputs[p].len()) {
                let can = |p: &usize| at[*p] < outputs[*p].len();
                let near = |p: &usize| merger.ahead(*p as u32) < ahead_max;
                let open: Vec<usize> = (0..PARTITIONS).filter(can).filter(near).collect();
                assert!(!open.is_empty(), "seed {seed}: nobody can be read");
                // The first one as long as it can: as if the others stalled.
                let p = if rng.random_bool(0.9) {
                    open[0]
                } else {
                    open[rng.random_range(0..open.len())]
                };
                results.extend(merge(&mut merger, p, &outputs[p][at[p]]));
                at[p] += 1;
                most = most.max(merger.ahead(p as u32));
            }
            (format!("{results:?}"), most)
        };
        let (expected, far) = run(&mut rng, usize::MAX);
        let (found, near) = run(&mut rng, 3);
        assert!(far > 3 && near <= 3, "seed {seed}: {far}, then {near}");
        assert!(found == expected, "seed {seed}");
    }
}

#[test]
fn a_state_cut_off_or_flipped_is_refused_and_never_panics() {
    let records = stamp_all(generate(7, 200));
    let mut analyser =
        PartitionAnalyser::new(config(0, &queries())).expect("the queries are valid");
    for number in 0..5 {
        batch_of(&mut analyser, 0, number, &records);
    }
    let state = analyser.snapshot();
    for at in (0..state.len()).step_by(7) {
        assert!(
            PartitionAnalyser::restore(config(0, &queries()), &state[..at], FORMAT_VERSION)
                .is_err(),
            "cut at {at}"
        );
        let mut flipped = state.clone();
        flipped[at] ^= 0x55;
        let _ = PartitionAnalyser::restore(config(0, &queries()), &flipped, FORMAT_VERSION);
    }
    assert!(
        PartitionAnalyser::restore(config(0, &queries()[..2]), &state, FORMAT_VERSION).is_err(),
        "other queries"
    );
}
