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
//! * Detectors of [drift](crate::drift) are fed second by second at the merged watermark, in order with the firings.
//! * Standing queries come and go with [catalogs](crate::catalog); at which steps one takes part follows from what the
//!   partitions say of their watermarks: see `standing`.

mod error;
mod firing;
mod partition;
mod standing;

use std::sync::Arc;

use crate::catalog::{Catalog, CatalogEntry, CatalogTaken, QueryClosed};
use crate::drift::merged::{DriftFound, Waiting};
use crate::drift::pane::DriftPane;
use crate::pane::PanePartial;
use crate::query::{Query, QueryError, step_ms};
use crate::result::WindowResult;
use crate::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};

pub use error::MergeError;
pub(crate) use partition::{Held, PartitionState};
pub(crate) use standing::{Span, Stage, Standing};

/// What [`Merger::fire`] stopped for.
#[derive(Clone, Debug, PartialEq)]
pub enum Fired {
    /// Nothing more is due.
    All,
    /// There are as many rows as were asked for, or more: more is due.
    More,
    /// Behind the rows, a standing query ended, and more may be due.
    Ended(QueryEnded),
    /// Behind the rows, the feed was found to have changed, and more may be due.
    Drift(DriftFound),
}

/// Why a standing query ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It was deleted, or its plan was changed.
    Deleted,
    /// It came to its end position, so that all its windows have fired.
    Complete,
    /// It had more groups than a query may have.
    TooManyGroups,
}

/// A standing query was deleted, or came to its end position: no window of it fires any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryEnded {
    /// Its name.
    pub id: Arc<str>,
    /// Its plan.
    pub plan_hash: u64,
    /// See [`CatalogEntry::since`](crate::catalog::CatalogEntry::since).
    pub since: u64,
    /// Why.
    pub why: Ending,
    /// The watermark behind whose steps it ended, ms since the epoch.
    pub at_ms: i64,
}

/// Merges the panes of all partitions of a feed.
#[derive(Debug)]
pub struct Merger {
    pub(crate) partitions: Vec<PartitionState>,
    /// By name, then by the revision that they came with.
    pub(crate) standing: Vec<Standing>,
    /// The feed has ended in every partition and none has been heard of since.
    pub(crate) ended: bool,
    pub(crate) drift: Waiting,
}

impl Merger {
    /// A merger of partitions `0..partitions`, with the queries of the configuration.
    ///
    /// # Errors
    /// The first query that does not validate, with all its faults; or a name that two queries share.
    pub fn new(partitions: u32, queries: &[Query]) -> Result<Merger, QueryError> {
        for query in queries {
            query.validate()?;
        }
        let mut standing: Vec<Standing> = queries.iter().map(Standing::configured).collect();
        standing.sort_by(|a, b| a.windows.query.id.cmp(&b.windows.query.id));
        let same = |pair: &&[Standing]| pair[0].windows.query.id == pair[1].windows.query.id;
        if let Some(pair) = standing.windows(2).find(same) {
            let faults = vec!["two queries have this id".to_owned()];
            return Err(QueryError {
                id: Arc::clone(&pair[0].windows.query.id),
                faults,
            });
        }
        let mut merger = Merger {
            partitions: (0..partitions).map(|_| PartitionState::new(1)).collect(),
            standing,
            ended: false,
            drift: Waiting::default(),
        };
        (0..merger.partitions.len()).for_each(|at| merger.set_step(at));
        Ok(merger)
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
    /// and what it has sent of the next phase; or the seconds of drift that wait, where those are more. 0 for the partition furthest behind, and for one that is not merged here.
    #[must_use]
    pub fn ahead(&self, partition: u32) -> usize {
        let state = self.partitions.get(partition as usize);
        state.map_or(0, |state| {
            let beyond_ms = state.watermark_ms.saturating_sub(self.least_ms());
            let steps = state.cuts.len() + state.held.len();
            steps.max(self.drift.ahead(beyond_ms))
        })
    }

    /// Takes a second of drift of a partition, sealed by its watermark, before the progress that it was put out with.
    ///
    /// # Errors
    /// [`MergeError::UnknownPartition`].
    pub fn drift(&mut self, partition: u32, pane: DriftPane) -> Result<(), MergeError> {
        let at = self.partition(partition)?;
        if self.partitions[at].watermark_ms == END_OF_FEED_MS {
            self.hold(at, Held::Drift(Box::new(pane)));
        } else {
            self.drift.take(pane);
        }
        Ok(())
    }

    /// Takes a sealed pane of a partition, in the order the partition put them out.
    ///
    /// # Errors
    /// [`MergeError`]; nothing has changed then.
    pub fn partial(&mut self, partition: u32, partial: PanePartial) -> Result<(), MergeError> {
        let at = self.partition(partition)?;
        let held = &self.partitions[at].held;
        if held.iter().any(|held| matches!(held, Held::Catalog(_))) {
            // Whose it is shows once the catalog is taken.
            self.hold(at, Held::Partial(Box::new(partial)));
            return Ok(());
        }
        let place = self.place_of(at, &partial)?;
        if self.partitions[at].watermark_ms == END_OF_FEED_MS {
            self.hold(at, Held::Partial(Box::new(partial)));
            return Ok(());
        }
        let query = Arc::clone(&partial.query);
        let pane_start_ms = partial.pane_start_ms;
        if self.standing[place].partial(at, partial) {
            return Ok(());
        }
        Err(MergeError::AlreadyFired {
            query,
            pane_start_ms,
        })
    }

    fn hold(&mut self, at: usize, held: Held) {
        self.partitions[at].held.push_back(held);
    }

    /// Where the query stands that a pane is of.
    fn place_of(&self, at: usize, partial: &PanePartial) -> Result<usize, MergeError> {
        let query = Arc::clone(&partial.query);
        let found =
            |standing: &Standing| standing.windows.query.id == query && standing.takes_from(at);
        let Some(place) = self.standing.iter().position(found) else {
            return Err(MergeError::UnknownQuery { query });
        };
        let windows = &self.standing[place].windows;
        if windows.plan_hash != partial.plan_hash {
            let (found, expected) = (partial.plan_hash, windows.plan_hash);
            return Err(MergeError::WrongPlan {
                query,
                found,
                expected,
            });
        }
        let expected = windows.query.aggregates.distinct_method;
        if !partial.state.distinct.are_of(expected) {
            return Err(MergeError::WrongMethod { query, expected });
        }
        Ok(place)
    }

    /// Takes what a partition made of a catalog, before the panes that it put out with it.
    ///
    /// # Errors
    /// [`MergeError::UnknownPartition`].
    pub fn catalog(
        &mut self,
        partition: u32,
        catalog: Catalog,
        taken: CatalogTaken,
    ) -> Result<(), MergeError> {
        let at = self.partition(partition)?;
        if self.partitions[at].watermark_ms == END_OF_FEED_MS {
            self.hold(at, Held::Catalog(Box::new((catalog, taken))));
        } else {
            self.take_catalog(at, &catalog, &taken);
        }
        Ok(())
    }

    fn take_catalog(&mut self, at: usize, catalog: &Catalog, taken: &CatalogTaken) {
        let (revision, watermark_ms) = (
            self.partitions[at].revision,
            self.partitions[at].watermark_ms,
        );
        if catalog.revision <= revision {
            return;
        }
        for standing in &mut self.standing {
            let known = standing.since > 0 && standing.since <= catalog.revision;
            if known && !catalog.has(&standing.windows.query.id, standing.since) {
                standing.delete(at, watermark_ms);
            }
        }
        for begun in &taken.begun {
            let named = |entry: &&CatalogEntry| entry.query.id == begun.id;
            let Some(entry) = catalog.entries.iter().find(named) else {
                continue;
            };
            let is = |standing: &Standing| standing.is(&begun.id, entry.since);
            let place = self.standing.iter().position(is).unwrap_or_else(|| {
                let revisions = self.partitions.iter().map(|state| state.revision);
                self.standing.push(Standing::of(entry, revisions));
                self.standing.len() - 1
            });
            self.standing[place].begin(at, taken, begun, watermark_ms);
        }
        self.sort_standing();
        self.forget_queries();
        self.partitions[at].revision = catalog.revision;
        self.set_step(at);
    }

    /// Takes that a query has come to its end position in a partition, behind its last panes.
    ///
    /// # Errors
    /// [`MergeError::UnknownPartition`].
    pub fn closed(&mut self, partition: u32, closed: QueryClosed) -> Result<(), MergeError> {
        let at = self.partition(partition)?;
        if self.partitions[at].watermark_ms == END_OF_FEED_MS {
            self.hold(at, Held::Closed(closed));
        } else {
            self.take_closed(at, &closed);
        }
        Ok(())
    }

    fn take_closed(&mut self, at: usize, closed: &QueryClosed) {
        let watermark_ms = self.partitions[at].watermark_ms;
        let is = |standing: &&mut Standing| standing.is(&closed.id, closed.since);
        if let Some(standing) = self.standing.iter_mut().find(is) {
            standing.close(at, watermark_ms, closed);
        }
        self.forget_queries();
    }

    /// Lets go of queries that were said to have ended and that no partition counts any more.
    fn forget_queries(&mut self) {
        let is_gone =
            |standing: &Standing| standing.stage == Stage::Over && standing.has_ended_everywhere();
        self.standing.retain(|standing| !is_gone(standing));
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
        self.ended &= watermark_ms == END_OF_FEED_MS;
        if self.partitions[at].watermark_ms == END_OF_FEED_MS {
            self.hold(at, Held::Progress(watermark_ms, source_offset));
        } else {
            self.take_progress(at, watermark_ms, source_offset);
        }
        Ok(())
    }

    fn take_progress(&mut self, at: usize, watermark_ms: i64, source_offset: u64) {
        self.partitions[at].progress(watermark_ms, source_offset);
        for standing in &mut self.standing {
            standing.settle(at);
        }
    }

    /// Appends the results that fire up to the merged watermark, step by step, and stops once `out` has `rows_max` rows or
    /// more, or a query has ended. A long slide of time or the feed's end may fire as many windows as overlap, so whoever has
    /// not the memory for all of them takes them in portions: those of one step are never parted.
    pub fn fire(&mut self, rows_max: usize, out: &mut Vec<WindowResult>) -> Fired {
        loop {
            let watermark_ms = self.least_ms();
            let fired = self.advance(watermark_ms, rows_max, out);
            if fired != Fired::All {
                return fired;
            }
            if watermark_ms != END_OF_FEED_MS || self.partitions.is_empty() {
                self.forget_steps(watermark_ms);
                return Fired::All;
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

    /// Takes over the state of a snapshot: partitions with their revisions, and the queries of catalogs.
    pub(crate) fn put_back(
        &mut self,
        partitions: impl Iterator<Item = (PartitionState, u64)>,
        ended: bool,
        catalogued: Vec<Standing>,
    ) {
        let revised =
            |(state, revision): (PartitionState, u64)| PartitionState { revision, ..state };
        self.partitions = partitions.map(revised).collect();
        self.ended = ended;
        self.standing.extend(catalogued);
        self.sort_standing();
        (0..self.partitions.len()).for_each(|at| self.set_step(at));
    }

    fn sort_standing(&mut self) {
        let key = |standing: &Standing| (Arc::clone(&standing.windows.query.id), standing.since);
        self.standing.sort_by_cached_key(key);
    }

    /// A partition's watermark matters where it crosses a multiple of what divides all slides.
    fn set_step(&mut self, at: usize) {
        let counted = self
            .standing
            .iter()
            .filter(|standing| standing.takes_from(at));
        let step_ms = step_ms(counted.map(|standing| &standing.windows.query));
        self.partitions[at].step_ms = step_ms.unwrap_or(1_000);
    }

    /// All steps up to the merged watermark have fired: cuts are asked for steps beyond it only.
    fn forget_steps(&mut self, watermark_ms: i64) {
        if watermark_ms == END_OF_FEED_MS {
            return;
        }
        for standing in &mut self.standing {
            if standing.stage == Stage::Running {
                standing.windows.skip_to(watermark_ms);
            }
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
        for standing in &mut self.standing {
            match standing.stage {
                Stage::Running => standing.windows.end_phase(reached_ms),
                Stage::Beginning => standing.feed_ended(),
                Stage::Over => {}
            }
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
                        self.take_progress(at, watermark_ms, offset);
                    }
                    Held::Partial(partial) => {
                        if let Ok(place) = self.place_of(at, &partial) {
                            // A pane before the phase's floor cannot count.
                            let _ = self.standing[place].partial(at, *partial);
                        }
                    }
                    Held::Catalog(both) => self.take_catalog(at, &both.0, &both.1),
                    Held::Closed(closed) => self.take_closed(at, &closed),
                    Held::Drift(pane) => self.drift.take(*pane),
                }
            }
        }
    }
}
