//! A log of records and catalogs, what partitions make of it, and what a merger makes of that.

use std::collections::BTreeMap;

use headcount_engine::catalog::{Catalog, CatalogEntry};
use headcount_engine::checkpoint::FORMAT_VERSION;
use headcount_engine::fold::QueryFold;
use headcount_engine::merger::{Fired, Merger, QueryEnded};
use headcount_engine::outputs::Outputs;
use headcount_engine::partition::PartitionAnalyser;
use headcount_engine::query::Query;
use headcount_engine::record::{SourceEvent, Stamp};
use headcount_engine::result::WindowResult;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::assert_same;
use crate::feed::{Record, Stamped, config, generate, partition_of, stamp_all};
use crate::windows::change_batch;

pub(super) const PARTITIONS: usize = 3;
pub(super) const BATCH: usize = 17;
/// Input offsets of one batch.
pub(super) const OFFSETS: u64 = 1_024;

/// The log: batches of records that go to every partition, and catalogs, at a place of its own in each partition.
pub(super) struct Log {
    pub(super) records: Vec<Stamped>,
    /// By partition: the catalogs that stand before a batch of records, or behind the last.
    pub(super) catalogs: Vec<BTreeMap<usize, Vec<Catalog>>>,
}

impl Log {
    pub(super) fn batches(&self) -> usize {
        self.records.len().div_ceil(BATCH)
    }

    pub(super) fn records_of(&self, number: usize, p: usize) -> Vec<&Stamped> {
        let from = number * BATCH;
        self.records[from..self.records.len().min(from + BATCH)]
            .iter()
            .filter(|(record, _, _)| partition_of(&record.event_id, PARTITIONS) == p)
            .collect()
    }

    /// Offset of a batch of records: its own number, with room for the catalogs before it.
    pub(super) fn offset(number: usize) -> u64 {
        (number as u64 + 1) * 100 * OFFSETS
    }
}

/// One partition, batch by batch.
pub(super) struct Partition<'a> {
    pub(super) log: &'a Log,
    pub(super) p: usize,
    pub(super) analyser: PartitionAnalyser,
    /// (number of the batch of records, its outputs), for what begins in the past.
    pub(super) done: Vec<(usize, Outputs)>,
}

impl<'a> Partition<'a> {
    pub(super) fn run(
        log: &'a Log,
        p: usize,
        base: &[Query],
    ) -> (Vec<(Outputs, Option<Catalog>)>, Vec<u8>) {
        let analyser = PartitionAnalyser::new(config(p, base)).expect("the queries are valid");
        let mut partition = Partition {
            log,
            p,
            analyser,
            done: Vec::new(),
        };
        let mut all = Vec::new();
        for number in 0..=log.batches() {
            for (at, catalog) in (0..).zip(log.catalogs[p].get(&number).into_iter().flatten()) {
                let offset = Log::offset(number) - 50 * OFFSETS + at * OFFSETS;
                all.push((partition.catalog(catalog, offset), Some(catalog.clone())));
            }
            if number < log.batches() {
                let out = partition.records(number);
                partition.done.push((number, out.clone()));
                all.push((out, None));
            }
            partition.restart();
        }
        (all, partition.analyser.snapshot())
    }

    pub(super) fn restart(&mut self) {
        let state = self.analyser.snapshot();
        let config = self.analyser.config().clone();
        self.analyser =
            PartitionAnalyser::restore(config, &state, FORMAT_VERSION).expect("own state restores");
        assert!(
            self.analyser.snapshot() == state,
            "a restored state is the same bytes"
        );
    }

    pub(super) fn records(&mut self, number: usize) -> Outputs {
        let mut out = Outputs::default();
        let base = Log::offset(number);
        let source = self.analyser.source_id("meetup");
        let stamp = |watermark_ms: i64, stream_time_ms: i64| Stamp {
            source,
            watermark_ms,
            stream_time_ms,
        };
        for (at, (record, watermark_ms, stream_time_ms)) in
            (0..).zip(self.log.records_of(number, self.p))
        {
            let stamp = stamp(*watermark_ms, *stream_time_ms);
            record.with(|rsvp| self.analyser.rsvp(base + at, &stamp, rsvp, &mut out));
        }
        let last = self.log.records.len().min((number + 1) * BATCH) - 1;
        let (_, watermark_ms, stream_time_ms) = self.log.records[last];
        let event = if number + 1 == self.log.batches() {
            SourceEvent::End
        } else {
            SourceEvent::Heartbeat
        };
        let at = base + BATCH as u64;
        self.analyser
            .source(at, event, &stamp(watermark_ms, stream_time_ms), &mut out);
        self.analyser.finish_batch(base + OFFSETS, &mut out);
        out
    }

    pub(super) fn catalog(&mut self, catalog: &Catalog, offset: u64) -> Outputs {
        let mut out = Outputs::default();
        let taken = self
            .analyser
            .take_catalog(catalog.clone(), offset + 1, &mut out);
        for entry in taken.expect("the catalog is valid") {
            let from = entry.from.as_ref().expect("it begins in the past")[self.p];
            let until = entry.until.as_ref().map_or(u64::MAX, |until| until[self.p]);
            assert_eq!(from, 0, "what was missed is not known here");
            let mut fold = QueryFold::new(&entry.query).expect("the query is valid");
            for (number, done) in &self.done {
                let records = self.log.records_of(*number, self.p);
                let records: Vec<&Record> = records.iter().map(|stamped| &stamped.0).collect();
                let mut counted = done.clone();
                counted.changes.retain(|change| change.offset < until);
                change_batch(&mut fold, &counted, &records);
                let progress = done.progress.expect("the batch is finished");
                out.panes
                    .extend(fold.progress(progress.watermark_ms, progress.exact));
            }
            self.analyser.adopt(&fold, Some(i64::MIN), &mut out);
        }
        self.analyser.finish_batch(offset + OFFSETS, &mut out);
        out
    }
}

/// What a merger put out: rows, and the ends of queries with how many rows came before.
#[derive(Debug, Default)]
pub(super) struct Merged {
    pub(super) rows: Vec<WindowResult>,
    pub(super) ended: Vec<(usize, QueryEnded)>,
}

impl Merged {
    pub(super) fn of(&self, id: &str) -> Vec<&WindowResult> {
        self.rows.iter().filter(|row| &*row.query == id).collect()
    }
}

pub(super) fn merge(
    merger: &mut Merger,
    p: usize,
    (out, catalog): &(Outputs, Option<Catalog>),
    to: &mut Merged,
) {
    let p = p as u32;
    if let (Some(taken), Some(catalog)) = (&out.catalog, catalog) {
        merger
            .catalog(p, catalog.clone(), taken.clone())
            .expect("the partition is known");
    }
    for pane in &out.panes {
        merger
            .partial(p, pane.clone())
            .expect("panes come in order");
    }
    for closed in &out.closed {
        merger
            .closed(p, closed.clone())
            .expect("the partition is known");
    }
    let progress = out.progress.expect("the batch is finished");
    merger
        .progress(p, progress.watermark_ms, progress.next_offset)
        .expect("the partition is known");
    loop {
        match merger.fire(to.rows.len() + 5, &mut to.rows) {
            Fired::All => break,
            Fired::More => {}
            Fired::Ended(ended) => to.ended.push((to.rows.len(), ended)),
            Fired::Drift(found) => panic!("nobody told it of drift: {found:?}"),
        }
    }
}

/// Merges what the partitions put out, in an order of the seed, with restarts.
pub(super) fn merged(
    outputs: &[Vec<(Outputs, Option<Catalog>)>],
    base: &[Query],
    seed: u64,
) -> (Merged, Vec<u8>) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut merger = Merger::new(PARTITIONS as u32, base).expect("the queries are valid");
    let (mut to, mut at) = (Merged::default(), [0; PARTITIONS]);
    loop {
        let can: Vec<usize> = (0..PARTITIONS)
            .filter(|p| at[*p] < outputs[*p].len())
            .collect();
        if can.is_empty() {
            return (to, merger.snapshot());
        }
        // Now and then one runs far ahead of the others.
        let p = if seed.is_multiple_of(3) {
            can[0]
        } else {
            can[rng.random_range(0..can.len())]
        };
        merge(&mut merger, p, &outputs[p][at[p]], &mut to);
        at[p] += 1;
        if rng.random_bool(0.2) {
            let state = merger.snapshot();
            merger = Merger::restore(PARTITIONS as u32, base, &state, FORMAT_VERSION)
                .expect("own state restores");
            assert!(
                merger.snapshot() == state,
                "a restored state is the same bytes"
            );
        }
    }
}

pub(super) fn run(log: &Log, base: &[Query], seed: u64) -> Merged {
    let outputs: Vec<_> = (0..PARTITIONS)
        .map(|p| Partition::run(log, p, base).0)
        .collect();
    let (expected, state) = merged(&outputs, base, 1);
    for order in [0, 2, seed + 4] {
        let (found, found_state) = merged(&outputs, base, order);
        assert_same(
            &found.rows,
            &expected.rows,
            &format!("seed {seed}, order {order}"),
        );
        assert_eq!(found.ended, expected.ended, "seed {seed}, order {order}");
        assert!(
            found_state == state,
            "seed {seed}, order {order}: the states at the end"
        );
    }
    expected
}

/// A catalog at a place of its own in each partition.
pub(super) fn placed(log: &mut Log, rng: &mut ChaCha8Rng, catalog: &Catalog, near: usize) {
    for catalogs in &mut log.catalogs {
        let place = near + rng.random_range(0..4);
        catalogs.entry(place).or_default().push(catalog.clone());
    }
}

pub(super) fn entry(query: Query, since: u64) -> CatalogEntry {
    CatalogEntry {
        query,
        since,
        from: None,
        until: None,
    }
}

pub(super) fn log(seed: u64) -> Log {
    Log {
        records: stamp_all(generate(seed, 700)),
        catalogs: vec![BTreeMap::new(); PARTITIONS],
    }
}
