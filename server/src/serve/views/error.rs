//! What can go wrong with the views of a feed.

use headcount_binder::BinderError;

/// Why a replica cannot answer.
#[derive(Clone, Debug, thiserror::Error)]
pub enum ViewsError {
    /// A record of `changes` is none.
    #[error(
        "record {offset} of changes partition {partition} cannot be read ({reason}): it was written by another version, or is damaged; rebuild `changes` from `rsvps`"
    )]
    Undecodable {
        /// Partition of `changes`.
        partition: u16,
        /// Offset of the record.
        offset: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// `changes` no longer reaches back to its beginning, and no checkpoint covers what is gone.
    #[error(
        "changes partition {partition} begins at {earliest} and no checkpoint holds what came before: the next checkpoint of an analyser mends it (analyse.checkpoint_interval); see that one runs, and what it says"
    )]
    NoSource {
        /// Partition of `changes`.
        partition: u16,
        /// The earliest offset kept.
        earliest: u64,
    },
    /// A checkpoint cannot be read.
    #[error("the checkpoint of partition {partition} cannot be used: {reason}")]
    Checkpoint {
        /// Partition of the input.
        partition: u16,
        /// What is wrong, with the next step.
        reason: String,
    },
    /// More partitions than a cursor can name twice.
    #[error("the feed has {partitions} partitions, views take at most {max}: use fewer")]
    TooManyPartitions {
        /// How many there are.
        partitions: u16,
        /// How many are taken.
        max: u16,
    },
    /// The log does not answer.
    #[error(transparent)]
    Binder(#[from] BinderError),
    /// The store does not answer.
    #[error("the store does not answer ({0}): see its log")]
    Store(String),
}
