//! What can go wrong at a binder, each with the next step in its message.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::channel::{ChannelRef, Partition};
use crate::offset::Offset;

/// The error of every binder. Cheap to clone: one failed write answers many publishers.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BinderError {
    /// A feed's name is not 1 to 40 bytes of `a-z`, `0-9` and `-`.
    #[error("feed name {name:?} is not valid: use 1 to 40 of a-z, 0-9 and -")]
    InvalidFeedName {
        /// The name, its first 80 characters.
        name: String,
    },
    /// There is no such channel.
    #[error(
        "there is no channel {name:?}: use one of rsvps, changes, partials, results, late, dead"
    )]
    InvalidChannel {
        /// The name, its first 80 characters.
        name: String,
    },
    /// A batch breaks a rule of [`crate::batch`].
    #[error("batch refused: {reason}")]
    InvalidBatch {
        /// The rule that is broken, and the numbers.
        reason: String,
    },
    /// The configuration cannot work.
    #[error("binder configuration: {reason}")]
    InvalidConfig {
        /// The key, its value, and what would be accepted.
        reason: String,
    },
    /// The channel has not been opened here.
    #[error("channel {channel} is not open: call open_channel first")]
    UnknownChannel {
        /// The channel asked for.
        channel: ChannelRef,
    },
    /// The channel has fewer partitions.
    #[error("channel {channel} has {partitions} partitions, there is no partition {partition}")]
    UnknownPartition {
        /// The channel asked for.
        channel: ChannelRef,
        /// The partition asked for.
        partition: Partition,
        /// How many there are.
        partitions: u16,
    },
    /// The channel exists with another number of partitions; it is fixed for its generation.
    #[error(
        "channel {channel} exists with {existing} partitions, {asked} were asked for: set the count back to {existing}, or start with another data folder (on RabbitMQ: another prefix)"
    )]
    PartitionCount {
        /// The channel asked for.
        channel: ChannelRef,
        /// The count asked for.
        asked: u16,
        /// The count it has.
        existing: u16,
    },
    /// Retention has removed what was asked for.
    #[error(
        "offset {asked} of {channel} partition {partition} is gone by retention: the earliest kept is {earliest}, go on from there or rebuild from a snapshot"
    )]
    Truncated {
        /// The channel read.
        channel: ChannelRef,
        /// The partition read.
        partition: Partition,
        /// The offset asked for.
        asked: Offset,
        /// The earliest offset that is still there.
        earliest: Offset,
    },
    /// What somebody goes on from has not been written: the log is not the one that it was taken from.
    #[error(
        "offset {asked} of {channel} partition {partition} lies beyond its end, which is {end}: what was written up to there is gone, as where a stream was deleted and made anew. Restore the log as it was, or begin anew (name another prefix and keyspace, or data folder), for checkpoints and tables go on from places in it"
    )]
    Beyond {
        /// The channel.
        channel: ChannelRef,
        /// The partition.
        partition: Partition,
        /// The offset asked for.
        asked: Offset,
        /// The end of the partition.
        end: Offset,
    },
    /// The channel is at its size limit and nothing may be removed.
    #[error(
        "channel {channel} is full: {used_bytes} of {limit_bytes} bytes, and {held_by} keeps the oldest: let that reader go on, or raise the channel's retention"
    )]
    Full {
        /// The channel written to.
        channel: ChannelRef,
        /// What it takes on disk.
        used_bytes: u64,
        /// What it may take.
        limit_bytes: u64,
        /// Who keeps the oldest segment: a reader's name and partition, or the start's grace.
        held_by: String,
    },
    /// The file system is full (or over quota). Nothing confirmed is lost.
    #[error("no space left while writing {path}: free some and publish the batch again")]
    DiskFull {
        /// The file written.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: Arc<io::Error>,
    },
    /// An earlier batch of this producer failed; this one would overtake it, and readers would
    /// then drop the earlier one for ever.
    #[error(
        "batch {seq} of {producer} follows batch {failed_seq}, which failed: publish that one again first"
    )]
    AfterFailed {
        /// The producer of both.
        producer: String,
        /// The sequence number refused.
        seq: u64,
        /// The sequence number to publish again.
        failed_seq: u64,
    },
    /// The data folder cannot be written.
    #[error(
        "data folder {path} cannot be written ({source}): check its owner and mode, or name another"
    )]
    Unwritable {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: Arc<io::Error>,
    },
    /// Another process has the data folder.
    #[error("data folder {path} is in use by {}: stop it, or name another folder (--data-dir)", holder(*pid))]
    InUse {
        /// The data folder.
        path: PathBuf,
        /// Who holds it, where known.
        pid: Option<u32>,
    },
    /// Bytes that were durable are no longer what was written.
    #[error(
        "{path} is corrupt at byte {position}: {reason}. Nothing was changed. Restore the file from a copy, or move the channel's folder away to start it empty"
    )]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// The first byte that cannot be trusted.
        position: u64,
        /// What was found there.
        reason: String,
    },
    /// Reading or writing failed for another reason.
    #[error("{doing} {path} failed: {source}")]
    Storage {
        /// What was being done, such as `reading`.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: Arc<io::Error>,
    },
    /// No answer in time.
    #[error(
        "{waiting_for} took longer than {after:?}: the log is slower than its writers, try again"
    )]
    Timeout {
        /// What was waited for.
        waiting_for: &'static str,
        /// The deadline that passed.
        after: Duration,
    },
    /// A broker of the cluster could not do it.
    #[error("broker: {reason}")]
    Broker {
        /// What it said, and what to do.
        reason: String,
    },
    /// A broker refuses who we are or what we ask; trying again changes nothing.
    #[error(
        "the broker refuses: {reason}. Check user, password and vhost, and the user's permissions: a reader needs `read` on the streams, a writer also `write` on amq.default, whoever creates a channel also `configure`"
    )]
    Refused {
        /// What it said.
        reason: String,
    },
    /// A stream that belongs to an open channel is not on the broker.
    #[error(
        "stream {stream} is gone from the broker, with all it held: restore the broker as it was, or begin anew (name another prefix and keyspace), for checkpoints and tables go on from places in it"
    )]
    Gone {
        /// The stream's name.
        stream: String,
    },
    /// A message in a stream is not a batch that a binder wrote.
    #[error(
        "message {message} of stream {stream} is no batch ({reason}): see who else writes there; reading on from the next offset leaves it out"
    )]
    NotABatch {
        /// The stream's name.
        stream: String,
        /// The broker's offset of the message.
        message: u64,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A later batch of the same producer stands in the log, this one does not; readers drop what
    /// is not beyond the last of its producer, so it can no longer be published under its number.
    #[error(
        "batch {seq} of {producer} was overtaken by batch {by_seq}: take a new epoch and publish it again under that"
    )]
    Overtaken {
        /// The producer of both.
        producer: String,
        /// The sequence number that is missing.
        seq: u64,
        /// The sequence number that stands in the log.
        by_seq: u64,
    },
    /// The binder is closed. A batch that was under way may or may not be in the log.
    #[error("the binder is closed: open it again")]
    Closed,
}

fn holder(pid: Option<u32>) -> String {
    pid.map_or_else(
        || "another process".to_owned(),
        |pid| format!("process {pid}"),
    )
}

impl BinderError {
    /// Sorts an I/O error into its kind: full, unwritable, or another.
    #[must_use]
    pub fn storage(doing: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        let kind = source.kind();
        let source = Arc::new(source);
        match kind {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                BinderError::DiskFull { path, source }
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                BinderError::Unwritable { path, source }
            }
            _ => BinderError::Storage {
                doing,
                path,
                source,
            },
        }
    }

    /// Whether the same call may succeed later with nothing else changed.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(
            self,
            BinderError::Full { .. }
                | BinderError::DiskFull { .. }
                | BinderError::AfterFailed { .. }
                | BinderError::Timeout { .. }
                | BinderError::Storage { .. }
                | BinderError::Broker { .. }
        )
    }

    /// Whether the same may succeed later under a new epoch, with nothing else changed.
    #[must_use]
    pub const fn is_retryable_anew(&self) -> bool {
        self.is_retryable() || matches!(self, BinderError::Overtaken { .. })
    }
}
