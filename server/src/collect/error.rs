//! What ends a source. Everything else is tried again and told on the status board.

use std::path::PathBuf;

use headcount_binder::BinderError;
use headcount_store::StoreError;

use crate::intake::ScanError;

/// The error of [`run`](super::run).
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum CollectError {
    /// The configuration cannot work.
    #[error("source configuration: {reason}")]
    Config {
        /// Every value that is wrong, and what would be accepted.
        reason: String,
    },
    /// The certificates cannot be used.
    #[error("certificates in {path}: {reason}. Name a PEM file with at least one certificate")]
    Certificates {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The log holds batches of this source with this epoch or a later one: readers would drop
    /// what this instance writes.
    #[error(
        "source {source_name} was given epoch {given}, but the log holds its epoch {found}: \
         take the source's lease again for a higher one"
    )]
    Epoch {
        /// The source.
        source_name: String,
        /// The epoch given.
        given: u64,
        /// The epoch found.
        found: u64,
    },
    /// The log refuses what trying again does not mend, or could not be read at start.
    #[error("log: {0}")]
    Log(#[from] BinderError),
    /// The store refuses the source's lease for what trying again does not mend.
    #[error("the source's lease: {0}")]
    Store(#[from] StoreError),
    /// The log holds bytes of this source that cannot be read.
    #[error(
        "{channel} holds a record of this source that this version cannot read ({reason}): \
         start the version that wrote it, or another data folder"
    )]
    Unreadable {
        /// The channel.
        channel: String,
        /// What the decoder said.
        reason: String,
    },
    /// The log did not answer in time while the end of what it holds was read.
    #[error("the log gave no answer for {after_s} s while its end was read: check it, start again")]
    ReadTimeout {
        /// How long it was waited for, in seconds.
        after_s: u64,
    },
    /// What was taken could not be confirmed before the deadline of the shutdown. It is fetched
    /// again at the next start, where the feed still has it.
    #[error(
        "{batches} batches were not confirmed before the shutdown's deadline: the next start fetches them from the feed again"
    )]
    NotDrained {
        /// How many.
        batches: usize,
    },
}

impl From<ScanError> for CollectError {
    fn from(error: ScanError) -> Self {
        match error {
            ScanError::Log(error) => Self::Log(error),
            ScanError::Unreadable { channel, reason } => Self::Unreadable { channel, reason },
            ScanError::Timeout { after_s } => Self::ReadTimeout { after_s },
        }
    }
}

impl CollectError {
    /// Whether the same may succeed later under a lease taken anew, with nothing else changed.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        match self {
            CollectError::Log(error) => error.is_retryable_anew(),
            CollectError::Store(error) => error.is_retryable(),
            CollectError::Epoch { .. } | CollectError::ReadTimeout { .. } => true,
            _ => false,
        }
    }
}
