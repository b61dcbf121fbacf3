//! The merger: panes of all partitions in, results of windows out.
//!
//! * The merged watermark is the least of all partitions'; nothing fires before every partition has reached the firing, so a
//!   result does not depend on how the partitions' outputs interleave.
//! * Results come in the order (firing time, query, group, revision). The firing time is a step of the query's slide, never
//!   the moment at which the merger got there.
//! * A window is put out iff it holds at least one record, a group's row iff the group does. Ties of topics go by key.
//! * The as-of of a firing is its cut: per partition, the first batch end at which the watermark had reached it.
//! * A partition that stalls holds everything back; what the others send meanwhile waits here: their sealed panes, and one
//!   cut per partition and slide. [`Merger::ahead`] tells how much that is, so that the caller can stop reading who is too far
//!   ahead; whoever holds the others back is not ahead, so one of them can always be read.
//! * When the feed has ended in every partition, all windows fire. Should it go on, a new *phase* begins: what a partition
//!   sends of the next phase waits until all have ended the last; windows that hold something new fire again, their revisions
//!   above those of the phase before.

use std::collections::VecDeque;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::distinct::DistinctMethod;
use crate::pane::PanePartial;
use crate::query::{Query, QueryError};
use crate::result::WindowResult;
use crate::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};
use crate::windows::Windows;

/// Why a merger refuses its input. It is then as it was before.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// The partial's query is not merged here.
    #[error("no query {query:?} is merged here: create it before its partials, or drop them")]
    UnknownQuery {
        /// Name of the query.
        query: Arc<str>,
    },
    /// The partial was folded under another plan.
    #[error(
        "a partial of query {query:?} has plan {found:016x}, not {expected:016x}: drop it, its query has changed"
    )]
    WrongPlan {
        /// Name of the query.
        query: Arc<str>,
        /// Plan of the partial.
        found: u64,
        /// Plan of the query.
        expected: u64,
    },
    /// The partition is not one of the merger's.
    #[error(
        "partition {partition} is not one of the {partitions} that are merged: a new generation needs a new merger"
    )]
    UnknownPartition {
        /// The partition.
        partition: u32,
        /// How many there are.
        partitions: u32,
    },
    /// The partial has a distinct count by another method than its query's.
    #[error(
        "a partial of query {query:?} counts distinct keys by another method than the query's {}: what wrote it is of another version, replay `rsvps`",
        expected.name()
    )]
    WrongMethod {
        /// Name of the query.
        query: Arc<str>,
        /// The query's.
        expected: DistinctMethod,
    },
    /// Its windows have fired: the partition sent it after a watermark that had promised no more.
    #[error(
        "a partial of query {query:?} at {pane_start_ms} came after its windows had fired: replay the partition's partials in order"
    )]
    AlreadyFired {
        /// Name of the query.
        query: Arc<str>,
        /// Start of its pane, ms since the epoch.
        pane_start_ms: i64,
    },
}

/// What a partition sent of the next phase.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Held {
    Partial(Box<PanePartial>),
    Progress(i64, u64),
}

/// What is known of one partition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PartitionState {
    /// Within this phase; [`END_OF_FEED_MS`] once the feed has ended here.
    pub(crate) watermark_ms: i64,
    /// The same before any end.
    pub(crate) reached_ms: i64,
    pub(crate) offset: u64,
    /// Whether the end of the last phase is the newest thing heard.
    pub(crate) at_end: bool,
    /// (watermark, offset) where the watermark crossed a step that has not fired.
    pub(crate) cuts: VecDeque<(i64, u64)>,
    pub(crate) held: VecDeque<Held>,
}

impl PartitionState {
    fn new() -> PartitionState {
        PartitionState {
            watermark_ms: NO_WATERMARK_MS,
            reached_ms: NO_WATERMARK_MS,
            offset: 0,
            at_end: false,
            cuts: VecDeque::new(),
            held: VecDeque::new(),
        }
    }

    fn progress(&mut self, watermark_ms: i64, offset: u64, step_ms: i64) {
        self.offset = offset;
        if watermark_ms == END_OF_FEED_MS {
            if self.at_end {
                return;
            }
            self.at_end = true;
        } else {
            self.at_end = false;
            self.reached_ms = self.reached_ms.max(watermark_ms);
        }
        let before = self.watermark_ms;
        self.watermark_ms = before.max(watermark_ms);
        if self.watermark_ms.div_euclid(step_ms) != before.div_euclid(step_ms) {
            self.cuts.push_back((self.watermark_ms, offset));
        }
    }

    fn cut(&self, at_ms: i64) -> u64 {
        let cut = self
            .cuts
            .iter()
            .find(|(watermark_ms, _)| *watermark_ms >= at_ms);
        cut.map_or(self.offset, |(_, offset)| *offset)
    }
}

/// Merges the panes of all partitions of a feed.
#[derive(Debug)]
pub struct Merger {
    pub(crate) partitions: Vec<PartitionState>,
    pub(crate) windows: Vec<Windows>,
    /// The feed has ended in every partition and none has been heard of since.
    pub(crate) ended: bool,
    /// Greatest common divisor of the queries' slides, ms.
    step_ms: i64,
}

impl Merger {
    /// A merger of partitions `0..partitions`.
    ///
    /// # Errors
    /// The first query that does not validate, with all its faults; or a name that two queries share.
    pub fn new(partitions: u32, queries: &[Query]) -> Result<Merger, QueryError> {
        let mut windows = Vec::with_capacity(queries.len());
        for query in queries {
            query.validate()?;
            windows.push(Windows::new(query));
        }
        windows.sort_by(|a, b| a.query.id.cmp(&b.query.id));
        if let Some(pair) = windows
            .windows(2)
            .find(|pair| pair[0].query.id == pair[1].query.id)
        {
            let faults = vec!["two queries have this id".to_owned()];
            return Err(QueryError {
                id: Arc::clone(&pair[0].query.id),
                faults,
            });
        }
        let slides = windows.iter().map(|windows| windows.query.window.slide_ms);
        Ok(Merger {
            partitions: (0..partitions).map(|_| PartitionState::new()).collect(),
            ended: false,
            step_ms: slides.reduce(gcd).unwrap_or(1_000),
            windows,
        })
    }

    /// The merged watermark, ms since the epoch: that of the partition furthest behind. [`END_OF_FEED_MS`] from the call in
    /// which the last partition ended until one is heard to go on: between the two nothing fires, so whoever looks after
    /// each call sees every end, and between the same results, however the partitions interleave.
    #[must_use]
    pub fn watermark_ms(&self) -> i64 {
        if self.ended {
            END_OF_FEED_MS
        } else {
            self.least_ms()
        }
    }

    fn least_ms(&self) -> i64 {
        let watermarks = self
            .partitions
            .iter()
            .map(|partition| partition.watermark_ms);
        watermarks.min().unwrap_or(NO_WATERMARK_MS)
    }

    /// How far a partition is ahead of the merged watermark: the steps that its watermark has crossed and that have not fired,
    /// and what it has sent of the next phase. 0 for the partition furthest behind, and for one that is not merged here.
    #[must_use]
    pub fn ahead(&self, partition: u32) -> usize {
        let state = self.partitions.get(partition as usize);
        state.map_or(0, |state| state.cuts.len() + state.held.len())
    }

    /// Takes a sealed pane of a partition, in the order the partition put them out.
    ///
    /// # Errors
    /// [`MergeError`]; nothing has changed then.
    pub fn partial(&mut self, partition: u32, partial: PanePartial) -> Result<(), MergeError> {
        let state = self.partition(partition)?;
        let windows = self
            .windows
            .iter_mut()
            .find(|windows| windows.query.id == partial.query);
        let Some(windows) = windows else {
            return Err(MergeError::UnknownQuery {
                query: partial.query,
            });
        };
        if windows.plan_hash != partial.plan_hash {
            let (query, found, expected) = (partial.query, partial.plan_hash, windows.plan_hash);
            return Err(MergeError::WrongPlan {
                query,
                found,
                expected,
            });
        }
        let expected = windows.query.aggregates.distinct_method;
        if !partial.state.distinct.are_of(expected) {
            let query = partial.query;
            return Err(MergeError::WrongMethod { query, expected });
        }
        let state = &mut self.partitions[state];
        if state.watermark_ms == END_OF_FEED_MS {
            state.held.push_back(Held::Partial(Box::new(partial)));
            return Ok(());
        }
        if windows.partial(&partial) {
            return Ok(());
        }
        Err(MergeError::AlreadyFired {
            query: partial.query,
            pane_start_ms: partial.pane_start_ms,
        })
    }

    /// Takes the progress of a partition: its watermark, [`END_OF_FEED_MS`] after the end, and the offset of the next record
    /// of its input. What fires by it is put out by [`fire`](Self::fire), which must be done before the next progress.
    ///
    /// # Errors
    /// [`MergeError::UnknownPartition`].
    pub fn progress(
        &mut self,
        partition: u32,
        watermark_ms: i64,
        source_offset: u64,
    ) -> Result<(), MergeError> {
        let at = self.partition(partition)?;
        let step_ms = self.step_ms;
        self.ended &= watermark_ms == END_OF_FEED_MS;
        let state = &mut self.partitions[at];
        if state.watermark_ms == END_OF_FEED_MS {
            state
                .held
                .push_back(Held::Progress(watermark_ms, source_offset));
            return Ok(());
        }
        state.progress(watermark_ms, source_offset, step_ms);
        Ok(())
    }

    /// Appends the results that fire up to the merged watermark, step by step, and stops once `out` has `rows_max` rows or
    /// more; whether more steps are due. A long slide of time or the feed's end may fire as many windows as overlap, so
    /// whoever has not the memory for all of them takes them in portions: those of one step are never parted.
    pub fn fire(&mut self, rows_max: usize, out: &mut Vec<WindowResult>) -> bool {
        loop {
            let watermark_ms = self.least_ms();
            if self.fire_steps(watermark_ms, rows_max, out) {
                return true;
            }
            if watermark_ms != END_OF_FEED_MS || self.partitions.is_empty() {
                self.forget_steps(watermark_ms);
                return false;
            }
            self.begin_phase();
            self.ended = true;
        }
    }

    fn partition(&self, partition: u32) -> Result<usize, MergeError> {
        let at = partition as usize;
        if at < self.partitions.len() {
            return Ok(at);
        }
        Err(MergeError::UnknownPartition {
            partition,
            partitions: self.partitions.len() as u32,
        })
    }

    /// Fires the steps up to the merged watermark; whether some are left for want of room.
    fn fire_steps(
        &mut self,
        watermark_ms: i64,
        rows_max: usize,
        out: &mut Vec<WindowResult>,
    ) -> bool {
        let keep_from_ms = self.reached_ms();
        let due = |windows: &Windows| windows.next_step_ms().filter(|step| *step <= watermark_ms);
        while let Some(step_ms) = self.windows.iter().filter_map(due).min() {
            if out.len() >= rows_max {
                return true;
            }
            let cuts = self
                .partitions
                .iter()
                .enumerate()
                .map(|(at, state)| (at as u32, state.cut(step_ms)));
            let as_of: Arc<[(u32, u64)]> = cuts.collect();
            for windows in &mut self.windows {
                if due(windows) == Some(step_ms) {
                    windows.fire(step_ms, &as_of, keep_from_ms, out);
                }
            }
        }
        false
    }

    /// All steps up to the merged watermark have fired: cuts are asked for steps beyond it only.
    fn forget_steps(&mut self, watermark_ms: i64) {
        if watermark_ms == END_OF_FEED_MS {
            return;
        }
        for windows in &mut self.windows {
            windows.skip_to(watermark_ms);
        }
        for state in &mut self.partitions {
            while state
                .cuts
                .front()
                .is_some_and(|(at_ms, _)| *at_ms <= watermark_ms)
            {
                state.cuts.pop_front();
            }
        }
    }

    fn reached_ms(&self) -> i64 {
        self.partitions
            .iter()
            .map(|partition| partition.reached_ms)
            .min()
            .unwrap_or(NO_WATERMARK_MS)
    }

    /// The feed has ended everywhere and all has fired: takes what was held of the next phase, until a partition ends again.
    fn begin_phase(&mut self) {
        let reached_ms = self.reached_ms();
        for windows in &mut self.windows {
            windows.end_phase(reached_ms);
        }
        for at in 0..self.partitions.len() {
            let state = &mut self.partitions[at];
            state.watermark_ms = reached_ms;
            state.cuts.clear();
            let held = std::mem::take(&mut state.held);
            for item in held {
                let state = &mut self.partitions[at];
                if state.watermark_ms == END_OF_FEED_MS {
                    state.held.push_back(item);
                    continue;
                }
                match item {
                    Held::Progress(watermark_ms, offset) => {
                        state.progress(watermark_ms, offset, self.step_ms)
                    }
                    Held::Partial(partial) => {
                        let windows = self
                            .windows
                            .iter_mut()
                            .find(|windows| windows.query.id == partial.query);
                        // Taken before with its query and plan checked; a pane before the phase's floor cannot count.
                        let _ = windows.is_some_and(|windows| windows.partial(&partial));
                    }
                }
            }
        }
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
