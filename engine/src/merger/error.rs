//! Why a merger refuses its input.

use std::sync::Arc;

use crate::distinct::DistinctMethod;

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
