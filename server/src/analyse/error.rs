//! Why a part of the data analysis tier stops.

use headcount_binder::BinderError;
use headcount_engine::checkpoint::CheckpointError;
use headcount_engine::merger::MergeError;
use headcount_engine::query::QueryError;
use headcount_engine::snapshot::RestoreError;
use headcount_proto::wire::WireError;
use headcount_store::StoreError;

use crate::checkpoint::StateError;

/// What stops an analyser or the merger; each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum AnalyseError {
    /// A standing query is not one.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The log refuses.
    #[error("{part}: {source}")]
    Binder {
        /// Which part, for example `analyse/0`.
        part: String,
        /// Why.
        source: BinderError,
    },
    /// Records that follow the newest checkpoint (without one: the log's first) are gone: going on
    /// would give wrong answers.
    #[error(
        "{part}: it goes on from offset {needed} of its input, and retention has removed everything before {earliest}: what lies between is lost, and answers without it would be wrong. Restore an older copy of the log, or begin anew with an empty one: move the data folder away (on servers: name another prefix and keyspace). log.retention_size and log.retention_age say how much a new log keeps"
    )]
    Gap {
        /// Which part.
        part: String,
        /// Offset that is needed.
        needed: u64,
        /// Earliest one that is left.
        earliest: u64,
    },
    /// The store refuses.
    #[error("{part}: {source}")]
    Store {
        /// Which part.
        part: String,
        /// Why.
        source: StoreError,
    },
    /// The log has outputs of an epoch that the store has not given yet: it is newer than the log.
    #[error(
        "{part}: the log has outputs of epoch {found}, and the store has given no more than {epoch}: it is not the one that this log was written under, and readers would drop all that is written now. Restore the tables that belong to the log, or begin anew with both: with another data folder (on servers: another prefix and keyspace)"
    )]
    OtherStore {
        /// Which part.
        part: String,
        /// The epoch of its lease.
        epoch: u64,
        /// The epoch of its last output.
        found: u64,
    },
    /// The checkpoint is of another plan, or damaged.
    #[error("{part}: {source}")]
    Checkpoint {
        /// Which part.
        part: String,
        /// Why.
        source: CheckpointError,
    },
    /// The checkpoint's state cannot be taken up.
    #[error("{part}: {source}")]
    Restore {
        /// Which part.
        part: String,
        /// Why.
        source: RestoreError,
    },
    /// The log holds what this version cannot read.
    #[error("{part}, offset {offset}: {source}")]
    Wire {
        /// Which part.
        part: String,
        /// Where.
        offset: u64,
        /// Why.
        source: WireError,
    },
    /// Partials that contradict each other.
    #[error("{part}: {source}")]
    Merge {
        /// Which part.
        part: String,
        /// Why.
        source: MergeError,
    },
    /// A query begins in the past, which only the owner of the partition folds.
    #[error(
        "{part}: a query begins in the past: the state is taken from its owner's next checkpoint"
    )]
    OwnersPast {
        /// Which part.
        part: String,
    },
    /// A task of the tier ended by a fault of its own.
    #[error("{part} ended by a fault of its own: please report it with the log before this line")]
    Panicked {
        /// Which part.
        part: String,
    },
}

impl AnalyseError {
    /// The log's error as a part's; a truncated position is a gap in its checkpoint's input.
    pub(super) fn log(part: &str, source: BinderError) -> Self {
        let part = part.to_owned();
        match source {
            BinderError::Truncated {
                asked, earliest, ..
            } => Self::Gap {
                part,
                needed: asked.0,
                earliest: earliest.0,
            },
            source => Self::Binder { part, source },
        }
    }

    /// A checkpoint that cannot be taken up, as a part's error.
    pub(super) fn state(part: &str, source: StateError) -> Self {
        let part = part.to_owned();
        match source {
            StateError::Query(query) => query.into(),
            StateError::Checkpoint(source) => Self::Checkpoint { part, source },
            StateError::Restore(source) => Self::Restore { part, source },
        }
    }

    /// Whether another instance has taken the part: what this one does is no longer wanted.
    #[must_use]
    pub const fn is_replaced(&self) -> bool {
        matches!(
            self,
            AnalyseError::Store {
                source: StoreError::Stale { .. } | StoreError::LeaseLost { .. },
                ..
            }
        )
    }

    /// Whether the same may succeed later under a lease taken anew, with nothing else changed.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        match self {
            AnalyseError::Binder { source, .. } => source.is_retryable_anew(),
            AnalyseError::Store { source, .. } => source.is_retryable(),
            _ => false,
        }
    }
}
