//! Records of one span of time, folded from `changes` when somebody asks.
//!
//! * A span is a window of a query, or all time. Its window holds what the windows of queries hold: records whose stamp says
//!   that they are not too late for their pane, those within the allowed lateness too. All time holds every change.
//! * A query that groups is counted by group: net, deltas as those of windows. One that does not is summarised: the [`Summary`] is
//!   gross, it takes the state of each new or changed record that passes the filter.
//! * One fold takes the partitions one after the other, in any order: counts and sketches add up, but for what was
//!   [seen](crate::summary::Keys::seen), which goes by offsets of one partition and is not to be asked of it.
//! * Memory: a summary or [`GROUPS_MAX`] groups, and the profiles of the groups that hold events.

use crate::attributes::Attributes;
use crate::catalog::GROUPS_MAX;
use crate::cells::{Cell, place};
use crate::filter::Matcher;
use crate::fold::ChangeRef;
use crate::pane::{Counts, GroupKey};
use crate::query::{GroupBy, Query, QueryError, Sliding};
use crate::summary::{Sampled, Summary, Traits};
use crate::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};

/// One window of a query, ms since the epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpanWindow {
    /// Inclusive start.
    pub start_ms: i64,
    /// Exclusive end.
    pub end_ms: i64,
}

/// The records of a span of time, in numbers.
#[derive(Debug)]
pub struct SpanFold {
    query: Query,
    window: Option<SpanWindow>,
    attributes: Attributes,
    matcher: Matcher,
    reached_ms: i64,
    kept: Kept,
}

/// What is kept of the records.
#[derive(Debug)]
enum Kept {
    Groups(Box<Cell>),
    Summary(Box<(Summary, Traits)>),
}

impl SpanFold {
    /// A fold that has seen nothing: of one window of the query, or of all time. Of the query filter, grouping, time and
    /// lateness count.
    ///
    /// # Errors
    /// All faults of the query at once; a window that is none of its windows is one of them.
    pub fn new(query: &Query, window: Option<SpanWindow>) -> Result<SpanFold, QueryError> {
        query.validate()?;
        let Sliding { size_ms, slide_ms } = query.window;
        let is_of_query = |window: SpanWindow| {
            window.end_ms.rem_euclid(slide_ms) == 0
                && window.start_ms == window.end_ms.saturating_sub(size_ms)
        };
        if window.is_some_and(|window| !is_of_query(window)) {
            let must =
                format!("window must be {size_ms} ms long and end at a multiple of {slide_ms} ms");
            return Err(QueryError {
                id: query.id.clone(),
                faults: vec![must],
            });
        }
        Ok(SpanFold {
            matcher: Matcher::new(&query.filter),
            kept: match query.group_by {
                GroupBy::None => Kept::Summary(Box::default()),
                _ => Kept::Groups(Box::new(Cell::of(query))),
            },
            query: query.clone(),
            window,
            attributes: Attributes::default(),
            reached_ms: NO_WATERMARK_MS,
        })
    }

    /// The window that it is of; `None`: all time.
    #[must_use]
    pub fn window(&self) -> Option<SpanWindow> {
        self.window
    }

    /// The watermark from which on no record of a partition can enter any more; `None`: there is no such.
    #[must_use]
    pub fn closes_ms(&self) -> Option<i64> {
        let lateness_ms = self.query.allowed_lateness_ms;
        self.window
            .map(|window| window.end_ms.saturating_add(lateness_ms))
    }

    /// Begins with another partition.
    pub fn begin_partition(&mut self) {
        self.reached_ms = NO_WATERMARK_MS;
    }

    /// Takes how far the partition has come; [`END_OF_FEED_MS`] at the end.
    pub fn progress(&mut self, watermark_ms: i64) {
        if watermark_ms != END_OF_FEED_MS {
            self.reached_ms = self.reached_ms.max(watermark_ms);
        }
    }

    /// Folds one change.
    pub fn change(&mut self, change: &ChangeRef<'_>) {
        if !self.is_within(change) {
            return;
        }
        let (old, new) = change.sides(&mut self.attributes);
        let (matcher, attributes) = (&mut self.matcher, &self.attributes);
        let old = old.filter(|side| matcher.passes(side, attributes));
        let new = Some(new).filter(|side| matcher.passes(side, attributes));
        match &mut self.kept {
            Kept::Groups(cell) => {
                if let Some(old) = &old {
                    cell.apply(&self.query, attributes, old, -1, new.as_ref());
                }
                if let Some(new) = &new {
                    cell.apply(&self.query, attributes, new, 1, None);
                }
            }
            Kept::Summary(_) if new.is_none() => {}
            Kept::Summary(kept) => {
                let (summary, traits) = &mut **kept;
                let (version, rsvp) = (change.offset, &change.after);
                traits.read(version, change.stamp.stream_time_ms, rsvp);
                summary.take(traits, || Sampled::bytes(version, rsvp));
            }
        }
    }

    fn is_within(&self, change: &ChangeRef<'_>) -> bool {
        let Some(window) = self.window else {
            return true;
        };
        let (stamp, mtime_ms) = (&change.stamp, change.after.mtime_ms);
        let placed = place(&self.query, stamp, mtime_ms, self.reached_ms);
        placed.is_ok_and(|(pane, _)| window.start_ms <= pane && pane < window.end_ms)
    }

    /// Whether it has more groups than a query may have; further changes may be left out then.
    #[must_use]
    pub fn is_too_wide(&self) -> bool {
        matches!(&self.kept, Kept::Groups(cell) if cell.width() > GROUPS_MAX)
    }

    /// Net counts by group, ascending by key; none where it is summarised.
    #[must_use]
    pub fn groups(&self) -> Vec<(GroupKey, Counts)> {
        match &self.kept {
            Kept::Groups(cell) => cell.state(&self.query, &self.attributes, true).groups,
            Kept::Summary(_) => Vec::new(),
        }
    }

    /// What the states of its records were like; `None` where they are counted by group.
    #[must_use]
    pub fn summary(&self) -> Option<&Summary> {
        match &self.kept {
            Kept::Groups(_) => None,
            Kept::Summary(kept) => Some(&kept.0),
        }
    }
}
