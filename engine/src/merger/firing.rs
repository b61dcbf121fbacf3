//! What a merger does next: steps of time, seconds of drift, and queries that begin or end between them.

use std::sync::Arc;

use super::standing::Moment;
use super::{Ending, Fired, Merger, PartitionState, QueryEnded, Standing};
use crate::result::WindowResult;

impl Merger {
    /// Does what is due up to the merged watermark, in the order of time; at the same time steps go first, then drift. So the
    /// place of an alert among the firings does not depend on how the partitions interleave: a second is known before the
    /// watermark gets there, as a step is.
    pub(super) fn advance(
        &mut self,
        watermark_ms: i64,
        rows_max: usize,
        out: &mut Vec<WindowResult>,
    ) -> Fired {
        loop {
            let steps = self.standing.iter().filter_map(Standing::next_step_ms);
            let step = steps.min().filter(|step| *step <= watermark_ms);
            let moments = (0..).zip(&self.standing).filter_map(|(at, standing)| {
                standing.moment().map(|(ms, moment)| (ms, moment, at))
            });
            let moment = moments.min().filter(|(ms, ..)| *ms <= watermark_ms);
            let second = self.drift.next_ms().filter(|at| *at <= watermark_ms);
            if step.is_none() && moment.is_none() && second.is_none() {
                return Fired::All;
            }
            if out.len() >= rows_max {
                return Fired::More;
            }
            let is_next = |at: &i64| {
                step.is_none_or(|step| *at < step) && moment.is_none_or(|(ms, ..)| *at <= ms)
            };
            if second.as_ref().is_some_and(is_next) {
                if let Some(found) = self.drift.feed() {
                    return Fired::Drift(found);
                }
                continue;
            }
            match (step, moment) {
                (Some(step_ms), moment) if moment.is_none_or(|(ms, ..)| step_ms <= ms) => {
                    self.fire_step(step_ms, out);
                }
                (_, Some((ms, Moment::Begins, at))) => self.fire_past(at, ms, out),
                (_, Some((ms, Moment::Ends, at))) => {
                    if let Some(ended) = self.fire_rest((at, ms), out) {
                        return Fired::Ended(ended);
                    }
                }
                _ => return Fired::All,
            }
        }
    }

    fn fire_step(&mut self, step_ms: i64, out: &mut Vec<WindowResult>) {
        let keep_from_ms = self.reached_ms();
        let cuts: Arc<[(u32, u64)]> = self.cuts(|_, state| state.cut(step_ms)).collect();
        for standing in &mut self.standing {
            if standing.next_step_ms() != Some(step_ms) {
                continue;
            }
            let mut as_of = Arc::clone(&cuts);
            if standing.closes() {
                let bounded = |(p, cut): &(u32, u64)| (*p, standing.end_in(*p as usize).min(*cut));
                as_of = cuts.iter().map(bounded).collect();
            }
            if !standing.windows.fire(step_ms, &as_of, keep_from_ms, out) {
                standing.failed_ms = Some(step_ms);
            }
        }
    }

    /// Fires the next step of the past of a query that begins; once there is none, it runs.
    fn fire_past(&mut self, at: usize, begins_ms: i64, out: &mut Vec<WindowResult>) {
        let standing = &mut self.standing[at];
        match standing.next_past_ms(begins_ms) {
            Some(step_ms) => {
                let as_of = standing.past_cut().collect();
                if !standing.windows.fire(step_ms, &as_of, step_ms, out) {
                    standing.failed_ms = Some(begins_ms);
                }
            }
            None => standing.run(begins_ms),
        }
    }

    /// Fires the next step of a query that has come to its end; once there is none, it goes.
    fn fire_rest(
        &mut self,
        (at, at_ms): (usize, i64),
        out: &mut Vec<WindowResult>,
    ) -> Option<QueryEnded> {
        let why = match &self.standing[at] {
            standing if standing.has_failed() => Ending::TooManyGroups,
            standing if standing.fires_at_its_end() => Ending::Complete,
            _ => Ending::Deleted,
        };
        let next = self.standing[at].next_step_ms();
        if let Some(step_ms) = next.filter(|_| why == Ending::Complete) {
            let as_of = self.cuts(|p, _| self.standing[at].end_in(p)).collect();
            let standing = &mut self.standing[at];
            if !standing.windows.fire(step_ms, &as_of, step_ms, out) {
                standing.failed_ms = Some(at_ms);
            }
            return None;
        }
        let standing = &mut self.standing[at];
        let ended = QueryEnded {
            id: Arc::clone(&standing.windows.query.id),
            plan_hash: standing.windows.plan_hash,
            since: standing.since,
            why,
            at_ms,
        };
        standing.give_up();
        self.forget_queries();
        Some(ended)
    }

    /// Per partition, an offset up to which records are counted.
    fn cuts(
        &self,
        cut: impl Fn(usize, &PartitionState) -> u64,
    ) -> impl Iterator<Item = (u32, u64)> {
        let states = self.partitions.iter().enumerate();
        states.map(move |(p, state)| (p as u32, cut(p, state)))
    }
}
