//! A query in the merger: its windows, and from where to where each partition counts it.
//!
//! A partition says among its outputs where it begins a query and where it ends it. From the watermark that it had told of by
//! then, and not from how partitions interleave, follows at which of the merger's steps the query takes part:
//!
//! * It *begins* at the step S that the watermark had reached in the partition furthest ahead. Windows that end at S or before
//!   never fire; those of a query that begins at a past position fire behind all steps up to S and before any later one.
//! * Of a query that was *deleted*, no window fires beyond the step that the partition furthest behind had reached.
//! * A query that has come to its end position in a partition is for that partition as if the feed had ended; behind the step that
//!   the last partition had reached by then, all its windows fire.
//!
//! * A query that has too many groups fires no window beyond the step at which that shows, in one partition or in a window.
//!
//! When the last partition says so, no step beyond S has fired: its own watermark was not beyond S.

use serde::{Deserialize, Serialize};

use crate::catalog::{CatalogEntry, CatalogTaken, Closing, QueryBegun, QueryClosed};
use crate::pane::PanePartial;
use crate::query::Query;
use crate::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};
use crate::windows::Windows;

/// How a query ended in a partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Ended {
    /// It was deleted before the partition had heard of it.
    Unheard,
    /// It was deleted at this watermark.
    Deleted(i64),
    /// It came to its end position, this offset, at this watermark.
    Closed(i64, u64),
    /// It had more groups than a query may have, at this watermark.
    Failed(i64),
}

/// Where a partition begins a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Begun {
    watermark_ms: i64,
    /// Whether the feed had ended in the partition, or has since in all of them.
    at_end: bool,
    /// Offset of the input behind its catalog.
    offset: u64,
    /// Whether what comes now is beyond what was folded of the past.
    settled: bool,
}

/// From where to where a partition counts a query.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Span {
    begun: Option<Begun>,
    ended: Option<Ended>,
}

/// How far a query has come in the merger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Stage {
    /// Not every partition has begun it, or windows of the past are still to fire.
    Beginning,
    /// It takes part in the steps.
    Running,
    /// It was said to have ended, and some partitions still count it: what they send is dropped.
    Over,
}

/// What is due of a query beside its steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Moment {
    Begins,
    Ends,
}

/// A query in the merger.
#[derive(Debug)]
pub(crate) struct Standing {
    pub(crate) windows: Windows,
    /// See [`CatalogEntry::since`]; 0: of the configuration.
    pub(crate) since: u64,
    /// Whether it begins at a past position.
    pub(crate) past: bool,
    /// By partition; none of a query of the configuration.
    pub(crate) spans: Vec<Span>,
    pub(crate) stage: Stage,
    /// At which step a window had more groups than it may have.
    pub(crate) failed_ms: Option<i64>,
    /// Panes of a feed that had ended and goes on, with their partition, before every partition has begun the query.
    pub(crate) held: Vec<PanePartial>,
}

impl Standing {
    pub(super) fn configured(query: &Query) -> Standing {
        Standing {
            windows: Windows::new(query),
            since: 0,
            past: false,
            spans: Vec::new(),
            stage: Stage::Running,
            failed_ms: None,
            held: Vec::new(),
        }
    }

    /// A query that the partitions with these revisions have not heard of, where they are beyond it.
    pub(super) fn of(entry: &CatalogEntry, revisions: impl Iterator<Item = u64>) -> Standing {
        let span = |revision: u64| Span {
            begun: None,
            ended: (revision >= entry.since).then_some(Ended::Unheard),
        };
        Standing {
            since: entry.since,
            past: entry.from.is_some(),
            spans: revisions.map(span).collect(),
            stage: Stage::Beginning,
            windows: Windows::bounded(&entry.query),
            failed_ms: None,
            held: Vec::new(),
        }
    }

    pub(super) fn is(&self, id: &str, since: u64) -> bool {
        &*self.windows.query.id == id && self.since == since
    }

    /// Whether panes of a query of its name that the partition sends are of this one.
    pub(super) fn takes_from(&self, partition: usize) -> bool {
        let open = |span: &Span| span.begun.is_some() && span.ended.is_none();
        self.since == 0 || self.spans.get(partition).is_some_and(open)
    }

    pub(super) fn begin(
        &mut self,
        partition: usize,
        taken: &CatalogTaken,
        begun: &QueryBegun,
        watermark_ms: i64,
    ) {
        self.spans[partition].begun = Some(Begun {
            watermark_ms,
            at_end: taken.ended,
            offset: taken.offset,
            settled: false,
        });
        self.windows.missed_to_ms = self.windows.missed_to_ms.max(begun.missed_to_ms);
    }

    /// A catalog of the partition has it no more.
    pub(super) fn delete(&mut self, partition: usize, watermark_ms: i64) {
        let span = &mut self.spans[partition];
        if span.ended.is_none() {
            span.ended = Some(match span.begun {
                Some(_) => Ended::Deleted(watermark_ms),
                None => Ended::Unheard,
            });
        }
    }

    pub(super) fn close(&mut self, partition: usize, watermark_ms: i64, closed: &QueryClosed) {
        let span = &mut self.spans[partition];
        if span.ended.is_none() {
            span.ended = Some(match closed.why {
                Closing::Complete => Ended::Closed(watermark_ms, closed.offset),
                Closing::TooManyGroups => Ended::Failed(watermark_ms),
            });
        }
    }

    /// What is left of it is dropped; so is what partitions still send.
    pub(super) fn give_up(&mut self) {
        self.stage = Stage::Over;
        self.held = Vec::new();
        self.windows = Windows::bounded(&self.windows.query);
    }

    /// Whether no partition counts it any more.
    pub(super) fn has_ended_everywhere(&self) -> bool {
        self.spans.iter().all(|span| span.ended.is_some())
    }

    /// Whether it has failed in a partition.
    pub(super) fn has_failed(&self) -> bool {
        self.fails_ms().is_some()
    }

    /// The feed has ended in every partition, also where the query began before.
    pub(super) fn feed_ended(&mut self) {
        for begun in self.spans.iter_mut().filter_map(|span| span.begun.as_mut()) {
            begun.at_end = true;
        }
    }

    /// The partition has told of progress: what it folded of the past is through.
    pub(super) fn settle(&mut self, partition: usize) {
        let begun = self
            .spans
            .get_mut(partition)
            .and_then(|span| span.begun.as_mut());
        if let Some(begun) = begun {
            begun.settled = true;
        }
    }

    /// Takes the share of one partition. False where its step has fired without it.
    pub(super) fn partial(&mut self, partition: usize, partial: PanePartial) -> bool {
        if self.stage == Stage::Over {
            return true;
        }
        let begun = self.spans.get(partition).and_then(|span| span.begun);
        let goes_on = begun.is_some_and(|begun| begun.at_end && begun.settled);
        if goes_on && self.stage == Stage::Beginning {
            self.held.push(partial);
            return true;
        }
        self.windows.partial(&partial)
    }

    /// The next step at which a window can fire.
    pub(super) fn next_step_ms(&self) -> Option<i64> {
        if self.stage != Stage::Running {
            return None;
        }
        let last_ms = self.last_step_ms();
        self.windows.next_step_ms().filter(|step| *step <= last_ms)
    }

    /// Behind which step something else is due, and what.
    pub(super) fn moment(&self) -> Option<(i64, Moment)> {
        if let Some(at) = self.fails_ms().filter(|_| self.stage != Stage::Over) {
            return Some((at, Moment::Ends));
        }
        match self.stage {
            Stage::Over => None,
            Stage::Beginning => self.begins_ms().map(|at| (at, Moment::Begins)),
            Stage::Running => self.ends_ms().map(|at| (at, Moment::Ends)),
        }
    }

    /// The next step of the past that is to fire, once the query begins.
    pub(super) fn next_past_ms(&self, begins_ms: i64) -> Option<i64> {
        let upto_ms = if self.begins_after_end() {
            END_OF_FEED_MS
        } else {
            begins_ms
        };
        let last_ms = upto_ms.min(self.last_step_ms());
        let next = self.windows.next_step_ms();
        next.filter(|step| self.past && *step <= last_ms)
    }

    /// It takes part from here on.
    pub(super) fn run(&mut self, begins_ms: i64) {
        if self.past && self.begins_after_end() {
            self.windows.end_phase(begins_ms);
        } else if self.past {
            self.windows.skip_to(begins_ms);
        } else {
            self.windows.begin(begins_ms);
        }
        self.stage = Stage::Running;
        for partial in std::mem::take(&mut self.held) {
            // A pane before the floor of its phase cannot count.
            let _ = self.windows.partial(&partial);
        }
    }

    /// Whether what has not fired of it is to, where it ends.
    pub(super) fn fires_at_its_end(&self) -> bool {
        self.spans
            .iter()
            .all(|span| matches!(span.ended, Some(Ended::Closed(..))))
    }

    /// Per partition, up to where records of the past are counted at most.
    pub(super) fn past_cut(&self) -> impl Iterator<Item = (u32, u64)> {
        let offset = |span: &Span| span.begun.map_or(0, |begun| begun.offset);
        (0..).zip(self.spans.iter().map(offset))
    }

    /// Whether a partition has come to its end position.
    pub(super) fn closes(&self) -> bool {
        let mut spans = self.spans.iter();
        spans.any(|span| matches!(span.ended, Some(Ended::Closed(..))))
    }

    /// Up to where a partition counts it at most.
    pub(super) fn end_in(&self, partition: usize) -> u64 {
        match self.spans.get(partition).and_then(|span| span.ended) {
            Some(Ended::Closed(_, offset)) => offset,
            _ => u64::MAX,
        }
    }

    fn begins_after_end(&self) -> bool {
        self.spans
            .iter()
            .all(|span| span.begun.is_some_and(|begun| begun.at_end))
    }

    fn begins_ms(&self) -> Option<i64> {
        let begins = self
            .spans
            .iter()
            .map(|span| match (span.begun, span.ended) {
                (Some(begun), _) => Some(begun.watermark_ms),
                (None, Some(_)) => Some(NO_WATERMARK_MS),
                (None, None) => None,
            });
        latest(begins)
    }

    fn fails_ms(&self) -> Option<i64> {
        let failed = self.spans.iter().filter_map(|span| match span.ended {
            Some(Ended::Failed(at_ms)) => Some(at_ms),
            _ => None,
        });
        failed.chain(self.failed_ms).min()
    }

    fn ends_ms(&self) -> Option<i64> {
        let ends = self.spans.iter().map(|span| match span.ended? {
            Ended::Unheard => Some(NO_WATERMARK_MS),
            Ended::Deleted(at_ms) | Ended::Closed(at_ms, _) | Ended::Failed(at_ms) => Some(at_ms),
        });
        latest(ends)
    }

    fn last_step_ms(&self) -> i64 {
        let lasts = self.spans.iter().map(|span| match span.ended {
            None | Some(Ended::Closed(..)) => END_OF_FEED_MS,
            Some(Ended::Deleted(at_ms) | Ended::Failed(at_ms)) => at_ms,
            Some(Ended::Unheard) => NO_WATERMARK_MS,
        });
        lasts.chain(self.failed_ms).min().unwrap_or(END_OF_FEED_MS)
    }
}

/// The latest of times, once all are known.
fn latest(mut times: impl Iterator<Item = Option<i64>>) -> Option<i64> {
    times
        .try_fold(None, |latest, time| Some(latest.max(Some(time?))))
        .flatten()
}
