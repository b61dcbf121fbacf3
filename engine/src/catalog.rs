//! Standing queries that come and go while the feed runs.
//!
//! A *catalog* names all of them, whole, under a revision that rises with each change. It stands in the log of every
//! partition; what a partition makes of it is a [`CatalogTaken`] among its outputs, which tells the merger from where on, and
//! up to where, the partition's panes are of a query.
//!
//! * A catalog says what holds, not what is to be done: one that is not above the last is dropped, one may be left out, and
//!   partitions end up with the same.
//! * A query is told from one of the same name before it by the revision that it came with, [`CatalogEntry::since`].
//! * A query of the configuration has no entry: it is there from the first record on, with `since` 0.
//! * A query that begins now counts the records behind the catalog; its first windows are not whole and say so. One that
//!   begins at a past position first folds the partition's changes from there: see [`crate::fold`].
//! * A query whose groups are too many ends, at a step that is the same in every replay: memory is bounded, and other queries
//!   go on. Those of the configuration are the operator's own, and have no such bound.
//! * A query that ends at a position counts the records before it, whatever comes of the watermark; then all its windows fire.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::query::{PANES_MAX, Query, QueryError, Sliding};

/// Entries of a catalog at most.
pub const CATALOG_MAX: usize = 64;

/// Least distance of window starts of a query that is not of the configuration, ms: each step is a firing of its own.
pub const SLIDE_MIN_MS: i64 = 100;

/// Groups of a pane in one partition, and of a window, at most; a query of a catalog that has more ends.
pub const GROUPS_MAX: usize = 65_536;

/// Groups of all panes of a window together, at most, likewise.
pub const GROUPS_OF_PANES_MAX: usize = 1_000_000;

/// The standing queries of a feed beside those of its configuration.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Catalog {
    /// Rises with each change; 0: none has been made.
    pub revision: u64,
    /// By name.
    pub entries: Vec<CatalogEntry>,
}

/// One standing query, and over which part of the log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CatalogEntry {
    /// What it computes.
    pub query: Query,
    /// Revision of the catalog that it came with, or that its plan came with; above 0.
    pub since: u64,
    /// Per partition, the offset of the first record that it counts; `None`: from the catalog on.
    pub from: Option<Vec<u64>>,
    /// Per partition, the offset of the first record that it does not count any more; `None`: it goes on.
    pub until: Option<Vec<u64>>,
}

impl CatalogEntry {
    /// Its first record in a partition is not below this, where it begins at a past position.
    #[must_use]
    pub fn from_in(&self, partition: u32) -> Option<u64> {
        in_partition(self.from.as_ref(), partition)
    }

    /// Its last record in a partition is below this, where it has an end.
    #[must_use]
    pub fn until_in(&self, partition: u32) -> Option<u64> {
        in_partition(self.until.as_ref(), partition)
    }
}

fn in_partition(offsets: Option<&Vec<u64>>, partition: u32) -> Option<u64> {
    offsets?.get(partition as usize).copied()
}

impl Catalog {
    /// Checks each query and that names are each one's own.
    ///
    /// # Errors
    /// The first query with faults, with all of them.
    pub fn validate(&self) -> Result<(), QueryError> {
        for entry in &self.entries {
            entry.query.validate()?;
            let mut faults = window_faults(&entry.query);
            if entry.query.count_records {
                faults.push("count_records is for the configuration".to_owned());
            }
            if entry.since == 0 || entry.since > self.revision {
                faults.push(format!(
                    "since {} must be of a catalog up to {}",
                    entry.since, self.revision
                ));
            }
            let same = |other: &&CatalogEntry| other.query.id == entry.query.id;
            if self.entries.iter().filter(same).count() > 1 {
                faults.push("two queries have this id".to_owned());
            }
            if self.entries.len() > CATALOG_MAX {
                faults.push(format!("at most {CATALOG_MAX} queries may stand"));
            }
            if !faults.is_empty() {
                let id = Arc::clone(&entry.query.id);
                return Err(QueryError { id, faults });
            }
        }
        Ok(())
    }

    /// Whether it has this very query.
    pub(crate) fn has(&self, id: &str, since: u64) -> bool {
        self.entries
            .iter()
            .any(|entry| &*entry.query.id == id && entry.since == since)
    }
}

/// What a query of a catalog may not ask, though one of the configuration may: each in words, with its field.
#[must_use]
pub fn window_faults(query: &Query) -> Vec<String> {
    let Sliding { size_ms, slide_ms } = query.window;
    let mut faults = Vec::new();
    if slide_ms < SLIDE_MIN_MS {
        faults.push(format!(
            "window.slide {slide_ms} ms must be at least {SLIDE_MIN_MS} ms"
        ));
    }
    // What one late record may cause to be summed.
    let slide_ms = slide_ms.max(1);
    let panes = (size_ms / slide_ms).saturating_mul(1 + query.allowed_lateness_ms / slide_ms);
    if panes > PANES_MAX {
        faults.push(format!(
            "window.size / window.slide times 1 + allowed_lateness / window.slide is {panes}, and must be at most {PANES_MAX}: choose a longer slide"
        ));
    }
    faults
}

/// What a partition made of a catalog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CatalogTaken {
    /// Whether the feed had ended in the partition.
    pub ended: bool,
    /// Offset of the input behind the catalog.
    pub offset: u64,
    /// The queries that begin with it, by name.
    pub begun: Vec<QueryBegun>,
}

/// A query begins in a partition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QueryBegun {
    /// Its name.
    pub id: Arc<str>,
    /// No record that it has missed has a later time than this, ms since the epoch, in the query's time domain; the least of
    /// all times where it has missed none.
    pub missed_to_ms: i64,
}

/// Why a partition counts a query no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Closing {
    /// It has come to its end position.
    Complete,
    /// It has more groups than a query may have.
    TooManyGroups,
}

/// A partition counts a query no longer, though the catalog has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueryClosed {
    /// Its name.
    pub id: Arc<str>,
    /// See [`CatalogEntry::since`].
    pub since: u64,
    /// Offset of the input behind the last record that it counts.
    pub offset: u64,
    /// Why.
    pub why: Closing,
}
