//! What comes out of a partition, one batch at a time.
//!
//! Outputs are functions of the log: the same records in the same batches give equal outputs, whatever was restored before.
//! The caller clears and passes the same [`Outputs`] again, so its buffers are allocated once.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::catalog::{CatalogTaken, QueryClosed};
use crate::drift::pane::DriftPane;
use crate::pane::PanePartial;
use crate::record::{Response, Stamp};
use crate::truth::VerdictKind;
use crate::view::ViewRow;

/// Attributes that a state was counted under.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedAttributes {
    /// The event.
    pub event_id: Arc<str>,
    /// The group.
    pub group_id: u64,
    /// Country of the group.
    pub country: Arc<str>,
    /// City of the group.
    pub city: Arc<str>,
    /// Distinct urlkeys, in the order sent.
    pub topics: Vec<Arc<str>>,
    /// (latitude, longitude), degrees, to 1e-7.
    pub place: Option<(f64, f64)>,
}

/// The state that was counted for an RSVP before a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    /// What the member had answered.
    pub response: Response,
    /// People brought along then.
    pub guests: u32,
    /// Newest mtime at which it is known to have held, ms since the epoch.
    pub mtime_ms: i64,
    /// Version of the state.
    pub version: u64,
    /// `None` where the attributes are those of the state now.
    pub attributes: Option<Box<CountedAttributes>>,
}

/// One RSVP took a new state. The state now is the caller's own record at `record_index`.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// How many records were given in this batch before this one: the place of the record among them.
    pub record_index: u32,
    /// Offset of the record.
    pub offset: u64,
    /// Generation of the channel in the high 16 bits, offset below.
    pub version: u64,
    /// [`VerdictKind::New`] or [`VerdictKind::Change`].
    pub kind: VerdictKind,
    /// Stamp of the record.
    pub stamp: Stamp,
    /// What was counted until now; `None` for a new RSVP.
    pub before: Option<Before>,
}

/// A record that no window of a query takes any more. It altered truth and views all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// The query.
    pub query: Arc<str>,
    /// Place of the record in the batch, as in [`Change::record_index`].
    pub record_index: u32,
    /// Offset of the record.
    pub offset: u64,
    /// Watermark of the record's stamp, ms since the epoch.
    pub watermark_ms: i64,
    /// End of the pane it belongs to, ms since the epoch.
    pub pane_end_ms: i64,
    /// End of the last window it would have been in, ms since the epoch.
    pub window_end_ms: i64,
    /// By how much the watermark had passed pane end + allowed lateness, ms; 0 or more.
    pub late_by_ms: i64,
}

/// Records by verdict since the partition's first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordCounts {
    /// All records.
    pub records: u64,
    /// First seen.
    pub new: u64,
    /// Another state.
    pub change: u64,
    /// Told nothing new.
    pub echo: u64,
    /// Older than what was known, or past their horizon.
    pub outdated: u64,
    /// Too late for a window of some query; they count as new or change too.
    pub late: u64,
}

/// How far a partition has been worked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Partition of the input.
    pub partition: u32,
    /// Offset of the next record of the input.
    pub next_offset: u64,
    /// Watermark, ms since the epoch; [`END_OF_FEED_MS`](crate::watermark::END_OF_FEED_MS) after the end.
    pub watermark_ms: i64,
    /// Newest stream time, ms since the epoch.
    pub stream_time_ms: i64,
    /// Records by verdict.
    pub counts: RecordCounts,
    /// True once the last live source has ended.
    pub ended: bool,
    /// False where truth has exceeded its budget.
    pub exact: bool,
    /// Revision of the catalog that holds.
    pub query_revision: u64,
}

/// The outputs of one batch, in the order in which they take effect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outputs {
    /// RSVPs that took a new state, in log order.
    pub changes: Vec<Change>,
    /// Rows of views as they stand after the batch, each key once, tombstones last.
    pub rows: Vec<ViewRow>,
    /// Records too late for a query, in log order.
    pub late: Vec<Late>,
    /// What was made of a catalog: it holds for the panes of this batch too.
    pub catalog: Option<CatalogTaken>,
    /// Panes that the watermark sealed, by query, then (sealing time, pane, revision).
    pub panes: Vec<PanePartial>,
    /// Seconds that the watermark has passed, as far as drift is watched, in their order.
    pub drift: Vec<DriftPane>,
    /// Queries that have come to their end position, by name: no pane of them comes after those of this batch.
    pub closed: Vec<QueryClosed>,
    /// Set by `finish_batch`.
    pub progress: Option<Progress>,
    /// Records given since the last `clear`.
    pub(crate) records: u32,
    /// See [`Outputs::weight`].
    pub(crate) weight: usize,
}

impl Outputs {
    /// Empties it and keeps its buffers.
    pub fn clear(&mut self) {
        self.changes.clear();
        self.rows.clear();
        self.late.clear();
        self.catalog = None;
        self.panes.clear();
        self.drift.clear();
        self.closed.clear();
        self.progress = None;
        self.records = 0;
        self.weight = 0;
    }

    /// About how many bytes the changes so far and the rows of views that they touch will take, without what a change says of
    /// its record beyond what is counted: for a caller that must end a batch in time.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.weight
    }

    /// Whether a batch gave nothing but its progress.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
            && self.rows.is_empty()
            && self.late.is_empty()
            && self.catalog.is_none()
            && self.panes.is_empty()
            && self.drift.is_empty()
            && self.closed.is_empty()
    }
}
