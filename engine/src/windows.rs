//! The windows of one query: merged panes in, firings out.
//!
//! Time goes in steps of the slide. At step T every pane revision sealed at or below T has come from every partition. Then
//! fires the window that ends at T, and again each earlier window, within the allowed lateness, into which a late revision
//! sealed at T falls. A firing at T thus holds exactly the records stamped below T.
//!
//! * Kept: the panes of one window and of the allowed lateness, (size + lateness) / slide of them.
//! * Steps without panes cost nothing: time jumps to the next sealed one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::attributes::Symbols;
use crate::pane::{PanePartial, PaneState};
use crate::query::Query;
use crate::result::{DistinctCounts, Firing, WindowResult};
use crate::sliding::{MergedPane, SketchWindow, Sketches, WindowSum};
use crate::watermark::NO_WATERMARK_MS;

/// Where a pane revision stands: (sealed at, pane start, revision).
type Sealed = (i64, i64, u32);

/// The windows of one query.
#[derive(Debug)]
pub(crate) struct Windows {
    pub(crate) query: Query,
    pub(crate) plan_hash: u64,
    pub(crate) topics: Symbols,
    pub(crate) panes: BTreeMap<(i64, u32), MergedPane>,
    pub(crate) phase: u32,
    pub(crate) fired_to_ms: i64,
    pub(crate) born_ms: Option<i64>,
    /// No record that the query has missed has a later time.
    pub(crate) missed_to_ms: i64,
    /// Windows that end here or before do not fire.
    pub(crate) begun_ms: i64,
    /// Whether its groups are bounded.
    pub(crate) bounded: bool,
    pending: BTreeSet<Sealed>,
    sum: WindowSum,
    sketches: SketchWindow,
}

impl Windows {
    pub(crate) fn new(query: &Query) -> Windows {
        Windows {
            plan_hash: query.plan_hash(),
            query: query.clone(),
            topics: Symbols::default(),
            panes: BTreeMap::new(),
            phase: 0,
            fired_to_ms: NO_WATERMARK_MS,
            born_ms: None,
            missed_to_ms: NO_WATERMARK_MS,
            begun_ms: NO_WATERMARK_MS,
            bounded: false,
            pending: BTreeSet::new(),
            sum: WindowSum::default(),
            sketches: SketchWindow::default(),
        }
    }

    /// Of a query whose groups are bounded.
    pub(crate) fn bounded(query: &Query) -> Windows {
        Windows {
            bounded: true,
            ..Windows::new(query)
        }
    }

    fn sealed_at_ms(&self, start_ms: i64, revision: u32) -> i64 {
        start_ms
            .saturating_add((1 + i64::from(revision)).saturating_mul(self.query.window.slide_ms))
    }

    /// Takes the share of one partition. False where its step has fired without it.
    pub(crate) fn partial(&mut self, partial: &PanePartial) -> bool {
        let (start_ms, revision) = (partial.pane_start_ms, partial.revision);
        let sealed_at = self.sealed_at_ms(start_ms, revision);
        if sealed_at <= self.fired_to_ms {
            return false;
        }
        let phase = self.phase;
        // A pane that comes again after an end of the feed stays apart from what fired before it: it is added to the pane,
        // which then counts as fresh.
        let pane = self
            .panes
            .entry((start_ms, revision))
            .or_insert_with(|| MergedPane::new(phase));
        pane.add(&partial.state, &mut self.topics);
        pane.phase = phase;
        self.pending.insert((sealed_at, start_ms, revision));
        true
    }

    /// The next step at which something can fire.
    pub(crate) fn next_step_ms(&self) -> Option<i64> {
        if self.sum.panes > 0 {
            return Some(self.fired_to_ms.saturating_add(self.query.window.slide_ms));
        }
        self.pending.first().map(|(sealed_at, _, _)| *sealed_at)
    }

    /// Fires step `at_ms`; rows by (group, revision). False where the window has more groups than it may have: nothing
    /// fires then.
    pub(crate) fn fire(
        &mut self,
        at_ms: i64,
        as_of: &Arc<[(u32, u64)]>,
        keep_from_ms: i64,
        out: &mut Vec<WindowResult>,
    ) -> bool {
        let size = self.query.window.size_ms;
        let first = out.len();
        let entered = self.enter(at_ms);
        self.leave(at_ms.saturating_sub(size));
        self.fired_to_ms = at_ms;
        if self.bounded && self.sum.is_too_wide() {
            return false;
        }
        if self.sum.fires() {
            let distinct = if self.query.late_firings() == 0 {
                self.sketches.estimates()
            } else {
                self.merged_sketches(at_ms, at_ms)
            };
            self.rows(&self.sum, distinct, (at_ms, at_ms), as_of, out);
        }
        self.fire_late(at_ms, &entered, as_of, out);
        out[first..].sort_by(|a, b| (&a.group, a.revision).cmp(&(&b.group, b.revision)));
        let reach = size.saturating_add(
            self.query
                .late_firings()
                .saturating_mul(self.query.window.slide_ms),
        );
        let needed_ms = at_ms.min(keep_from_ms).saturating_sub(reach);
        while self
            .panes
            .first_key_value()
            .is_some_and(|((start, _), _)| *start < needed_ms)
        {
            self.panes.pop_first();
        }
        true
    }

    /// Adds what was sealed up to this step to the window that ends here; what was sealed late, for earlier windows.
    fn enter(&mut self, at_ms: i64) -> Vec<Sealed> {
        let mut late = Vec::new();
        while let Some(next) = self
            .pending
            .first()
            .copied()
            .filter(|(sealed_at, _, _)| *sealed_at <= at_ms)
        {
            self.pending.pop_first();
            let (_, start_ms, revision) = next;
            if revision > 0 {
                late.push(next);
            }
            let Some(pane) = self.panes.get(&(start_ms, revision)) else {
                continue;
            };
            self.born_ms.get_or_insert(start_ms);
            if start_ms >= at_ms.saturating_sub(self.query.window.size_ms) {
                self.sum.add(pane, self.phase);
                if self.query.late_firings() == 0 {
                    self.sketches.push(start_ms, &pane.sketches);
                }
            }
        }
        late
    }

    /// Subtracts the panes that start before the window that ends here.
    fn leave(&mut self, window_start_ms: i64) {
        let held_from = self.fired_to_ms.saturating_sub(self.query.window.size_ms);
        if held_from < window_start_ms {
            for ((start, revision), pane) in self.panes.range((held_from, 0)..(window_start_ms, 0))
            {
                if self.sealed_at_ms(*start, *revision) <= self.fired_to_ms {
                    self.sum.subtract(pane, self.phase);
                }
            }
        }
        self.sketches.drop_before(window_start_ms);
    }

    fn fire_late(
        &mut self,
        at_ms: i64,
        entered: &[Sealed],
        as_of: &Arc<[(u32, u64)]>,
        out: &mut Vec<WindowResult>,
    ) {
        let (size, slide) = (self.query.window.size_ms, self.query.window.slide_ms);
        let mut ends: BTreeSet<i64> = BTreeSet::new();
        for (_, start_ms, _) in entered {
            let mut end = start_ms.saturating_add(slide);
            while end < at_ms && end <= start_ms.saturating_add(size) {
                if end > self.begun_ms {
                    ends.insert(end);
                }
                end = end.saturating_add(slide);
            }
        }
        for end in ends {
            let mut sum = WindowSum::default();
            for ((start, revision), pane) in
                self.panes.range((end.saturating_sub(size), 0)..(end, 0))
            {
                if self.sealed_at_ms(*start, *revision) <= at_ms {
                    sum.add(pane, self.phase);
                }
            }
            if sum.fires() {
                let distinct = self.merged_sketches(end, at_ms);
                self.rows(&sum, distinct, (end, at_ms), as_of, out);
            }
        }
    }

    fn merged_sketches(&self, window_end_ms: i64, at_ms: i64) -> DistinctCounts {
        let mut sum = Sketches::default();
        let from = window_end_ms.saturating_sub(self.query.window.size_ms);
        for ((start, revision), pane) in self.panes.range((from, 0)..(window_end_ms, 0)) {
            if self.sealed_at_ms(*start, *revision) <= at_ms {
                sum.merge(&pane.sketches);
            }
        }
        sum.estimates()
    }

    fn rows(
        &self,
        sum: &WindowSum,
        distinct: DistinctCounts,
        (window_end_ms, at_ms): (i64, i64),
        as_of: &Arc<[(u32, u64)]>,
        out: &mut Vec<WindowResult>,
    ) {
        let late_by = (at_ms - window_end_ms) / self.query.window.slide_ms;
        let revisions = self.query.late_firings() + 1;
        let revision = i64::from(self.phase)
            .saturating_mul(revisions)
            .saturating_add(late_by);
        let window_start_ms = window_end_ms.saturating_sub(self.query.window.size_ms);
        let total = WindowResult {
            query: Arc::clone(&self.query.id),
            plan_hash: self.plan_hash,
            window_start_ms,
            window_end_ms,
            group: None,
            revision: u32::try_from(revision).unwrap_or(u32::MAX),
            firing: if late_by == 0 {
                Firing::OnTime
            } else {
                Firing::Late
            },
            counts: sum.total,
            top_topics: sum.top_topics(self.query.aggregates.top_topics, &self.topics),
            distinct,
            watermark_ms: at_ms,
            as_of: Arc::clone(as_of),
            exact: sum.exact(),
            whole: self.is_whole(window_start_ms),
        };
        let plain = WindowResult {
            top_topics: Vec::new(),
            distinct: DistinctCounts::default(),
            ..total.clone()
        };
        out.push(total);
        for (key, counts) in sum.groups.iter().filter(|(_, counts)| counts.records > 0) {
            out.push(WindowResult {
                group: Some(key.clone()),
                counts: *counts,
                ..plain.clone()
            });
        }
    }

    /// Whether every record of a window that starts here has been counted: none was missed, or where none ever was, the
    /// first that there was lies before it.
    fn is_whole(&self, window_start_ms: i64) -> bool {
        if self.missed_to_ms == NO_WATERMARK_MS {
            self.born_ms.is_some_and(|born| window_start_ms > born)
        } else {
            window_start_ms > self.missed_to_ms
        }
    }

    /// Windows that end at `at_ms` or before have fired, or never do.
    pub(crate) fn begin(&mut self, at_ms: i64) {
        self.begun_ms = at_ms;
        self.fired_to_ms = self
            .fired_to_ms
            .max(align_down(at_ms, self.query.window.slide_ms));
        let sealed = |(start, revision): &(i64, u32)| self.sealed_at_ms(*start, *revision);
        let entered = self.panes.keys().filter(|key| sealed(key) <= at_ms);
        let first = entered.min_by_key(|key| sealed(key));
        self.born_ms = self.born_ms.or(first.map(|(start, _)| *start));
        self.rebuild();
    }

    /// Ends a phase: all has fired. Time goes back to `reached_ms`, in case the feed goes on.
    pub(crate) fn end_phase(&mut self, reached_ms: i64) {
        self.phase += 1;
        self.fired_to_ms = align_down(reached_ms, self.query.window.slide_ms);
        self.rebuild();
    }

    /// Steps over time in which nothing can fire.
    pub(crate) fn skip_to(&mut self, watermark_ms: i64) {
        if self.sum.panes == 0 {
            self.fired_to_ms = self
                .fired_to_ms
                .max(align_down(watermark_ms, self.query.window.slide_ms));
        }
    }

    /// Takes over the panes of a checkpoint, each (start, revision, phase, state).
    pub(crate) fn put_back(
        &mut self,
        phase: u32,
        fired_to_ms: i64,
        born_ms: Option<i64>,
        panes: Vec<(i64, u32, u32, PaneState)>,
    ) {
        (self.phase, self.fired_to_ms, self.born_ms) = (phase, fired_to_ms, born_ms);
        for (start_ms, revision, phase, state) in panes {
            let mut pane = MergedPane::new(phase);
            pane.add(&state, &mut self.topics);
            self.panes.insert((start_ms, revision), pane);
        }
        self.rebuild();
    }

    /// Puts the running window together anew from the panes.
    fn rebuild(&mut self) {
        self.sum = WindowSum::default();
        self.sketches = SketchWindow::default();
        self.pending.clear();
        let from = self.fired_to_ms.saturating_sub(self.query.window.size_ms);
        for ((start, revision), pane) in &self.panes {
            let sealed_at = self.sealed_at_ms(*start, *revision);
            if sealed_at > self.fired_to_ms {
                self.pending.insert((sealed_at, *start, *revision));
            } else if *start >= from {
                self.sum.add(pane, self.phase);
                if self.query.late_firings() == 0 {
                    self.sketches.push(*start, &pane.sketches);
                }
            }
        }
    }
}

fn align_down(at_ms: i64, slide_ms: i64) -> i64 {
    at_ms.saturating_sub(at_ms.rem_euclid(slide_ms))
}
