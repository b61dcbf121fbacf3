//! Results of windows: what a merger puts out.
//!
//! A *firing* is all rows of one window of one query at one step, its total row first. A merger's results are ordered by
//! (step, query, group, revision), so that where windows fire late, rows of several firings alternate: [`firings`] parts them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::distinct::DistinctEstimate;
use crate::pane::{Counts, GroupKey};

/// Why a window fired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Firing {
    /// The watermark reached its end.
    OnTime,
    /// Again, for a record within the allowed lateness.
    Late,
}

/// One topic with its counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopTopic {
    /// urlkey.
    pub key: Arc<str>,
    /// RSVPs that say yes, net within the window; above 0.
    pub rsvps_yes: i64,
    /// Sum of 1 + guests over RSVPs that say yes, net within the window.
    pub people: i64,
}

/// Gross distinct counts over new and changed records; `None` where the query does not ask.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DistinctCounts {
    /// Distinct members.
    pub members: Option<DistinctEstimate>,
    /// Distinct groups.
    pub groups: Option<DistinctEstimate>,
    /// Distinct events.
    pub events: Option<DistinctEstimate>,
}

/// One row of one window of one query. Key: (query, plan hash, group, window, revision); the highest revision holds.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowResult {
    /// Name of the query.
    pub query: Arc<str>,
    /// Plan of the query.
    pub plan_hash: u64,
    /// Start of the window, ms since the epoch, inclusive.
    pub window_start_ms: i64,
    /// End of the window, ms since the epoch, exclusive.
    pub window_end_ms: i64,
    /// The row's group; `None` for the total row, which comes first.
    pub group: Option<GroupKey>,
    /// 0 on time; k in the k-th slide after the window's end. After an end of the feed that was none, windows that fire
    /// again go on above the revisions of those before.
    pub revision: u32,
    /// Why it fired.
    pub firing: Firing,
    /// Changes within the window, so a number can be below zero.
    pub counts: Counts,
    /// Topics with most RSVPs that say yes, ties by key; only in the total row.
    pub top_topics: Vec<TopTopic>,
    /// Only in the total row.
    pub distinct: DistinctCounts,
    /// Watermark at which the window fired, ms since the epoch: it holds exactly the records stamped below it.
    pub watermark_ms: i64,
    /// Per input partition, ascending, the offset up to which records are counted: the first batch end at which the
    /// partition's watermark had reached the firing.
    pub as_of: Arc<[(u32, u64)]>,
    /// False where truth had exceeded its budget somewhere.
    pub exact: bool,
    /// False where the window began before the first pane of the query was over.
    pub whole: bool,
}

/// Results of a merger, in its order, by firings: whole ones, each in the order of its rows; firings by step, query, then
/// revision, so that the window that ends at the step goes before those that fire again.
#[must_use]
pub fn firings(results: impl IntoIterator<Item = WindowResult>) -> Vec<Vec<WindowResult>> {
    let mut firings: Vec<Vec<WindowResult>> = Vec::new();
    // Where the firings of the step and query at hand stand, by (window end, revision).
    let mut places: FxHashMap<(i64, u32), usize> = FxHashMap::default();
    for row in results {
        let goes_on = firings.last().is_some_and(|last| {
            (last[0].watermark_ms, &last[0].query) == (row.watermark_ms, &row.query)
        });
        if !goes_on {
            places.clear();
        }
        let next = firings.len();
        let place = *places
            .entry((row.window_end_ms, row.revision))
            .or_insert(next);
        if place == next {
            firings.push(Vec::new());
        }
        firings[place].push(row);
    }
    firings
}
