//! What can go wrong while loading, each with the next step in its message.

use headcount_binder::{BinderError, ChannelRef, Offset, Partition};
use headcount_store::StoreError;

/// Why a run ended.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The configuration cannot work.
    #[error("loader configuration: {reason}")]
    InvalidConfig {
        /// The keys, their values, and what would be accepted.
        reason: String,
    },
    /// Retention has removed what was to be loaded next.
    #[error(
        "the log no longer holds offset {asked} of {channel} partition {partition}, where loading was to go on; the earliest kept is {earliest}. Rows between are lost to the tables: to go on without them, commit offset {earliest} for the loader's group with LogService.CommitOffset and start again; and raise the channel's retention"
    )]
    Truncated {
        /// The channel read.
        channel: ChannelRef,
        /// The partition read.
        partition: Partition,
        /// Where loading was to go on.
        asked: Offset,
        /// The earliest offset that is still there.
        earliest: Offset,
    },
    /// The log failed.
    #[error(transparent)]
    Log(BinderError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The run was to stop while the store took nothing.
    #[error(
        "the store took nothing for {after_s} s after the run was told to stop ({reason}): nothing is lost, the next run reads it again from the log; mend the store first"
    )]
    NotDrained {
        /// How long it was waited for since then, seconds.
        after_s: u64,
        /// What the store said last.
        reason: String,
    },
    /// A task ended by a fault of the program.
    #[error("the loader met a fault of its own: report it with the log, then start it again")]
    Panicked,
}

impl LoadError {
    /// What the log says, sorted.
    pub(crate) fn from_log(error: BinderError) -> Self {
        match error {
            BinderError::Truncated {
                channel,
                partition,
                asked,
                earliest,
            } => LoadError::Truncated {
                channel,
                partition,
                asked,
                earliest,
            },
            other => LoadError::Log(other),
        }
    }
}

impl From<BinderError> for LoadError {
    fn from(error: BinderError) -> Self {
        LoadError::from_log(error)
    }
}
