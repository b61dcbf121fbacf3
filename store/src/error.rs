//! What can go wrong at a store, each with the next step in its message.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The error of every store. Cheap to clone.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// A feed, owner, group, channel or query has a name that cannot be a key.
    #[error("{what} {name:?} is not a valid name: {rule}")]
    InvalidName {
        /// What is named, such as `feed`.
        what: &'static str,
        /// The name, its first 80 characters.
        name: String,
        /// What would be accepted.
        rule: &'static str,
    },
    /// The configuration cannot work.
    #[error("store configuration: {reason}")]
    InvalidConfig {
        /// The key, its value, and what would be accepted.
        reason: String,
    },
    /// A filter that no row can be held against.
    #[error("filter refused: {reason}")]
    InvalidFilter {
        /// The field, its value, and what would be accepted.
        reason: String,
    },
    /// Another instance has the lease.
    #[error("lease {name} is held by {owner}: stop it, or wait until its lease expires")]
    LeaseHeld {
        /// The lease asked for.
        name: String,
        /// The instance that has it.
        owner: String,
    },
    /// The lease of this epoch is no longer held: it was released, or another has taken it.
    #[error(
        "lease {name} of epoch {epoch} is lost, its epoch is {epoch_now} now: stop what was done under it, and acquire it again to go on"
    )]
    LeaseLost {
        /// The lease.
        name: String,
        /// The epoch that the caller had.
        epoch: u64,
        /// The epoch of the last one who took it; 0: it was never taken.
        epoch_now: u64,
    },
    /// A newer checkpoint stands: whoever wrote it is the owner now.
    #[error(
        "checkpoint ({epoch}, {sequence}) of {owner} is not beyond the newest one, ({newest_epoch}, {newest_sequence}): another instance owns this partition, stop this one"
    )]
    Stale {
        /// Owner of the checkpoint.
        owner: String,
        /// Epoch of the one refused.
        epoch: u64,
        /// Sequence of the one refused.
        sequence: u64,
        /// Epoch of the newest.
        newest_epoch: u64,
        /// Sequence of the newest.
        newest_sequence: u64,
    },
    /// A state does not match its own manifest.
    #[error(
        "checkpoint of {owner} refused: its manifest says {said}, the state has {found}: take the checkpoint again"
    )]
    ManifestMismatch {
        /// Owner of the checkpoint.
        owner: String,
        /// Length and hash that the manifest names.
        said: String,
        /// Length and hash of the state.
        found: String,
    },
    /// Somebody else has moved the offset.
    #[error(
        "offset of {group} in partition {partition} is {actual:?}, not {expected:?}: read it again, or stop the other reader of this group"
    )]
    OffsetConflict {
        /// The group of readers.
        group: String,
        /// The partition.
        partition: u16,
        /// What the caller believed; `None`: none committed yet.
        expected: Option<u64>,
        /// What is kept; `None`: none committed yet.
        actual: Option<u64>,
    },
    /// A higher epoch has claimed a subscription, or saved its progress: whoever did owns it now.
    #[error(
        "partition {partition} of subscription {subscription} is at epoch {newest_epoch}, which is beyond {epoch}: another instance owns this subscription, stop serving it here"
    )]
    StaleEpoch {
        /// The subscription.
        subscription: String,
        /// The partition.
        partition: u16,
        /// The epoch that is refused.
        epoch: u64,
        /// The epoch that stands.
        newest_epoch: u64,
    },
    /// What something is to be kept for is not there, or no longer.
    #[error("{what} {name:?} does not exist: it was deleted, or never created; create it first")]
    NotFound {
        /// What is not there, such as `subscription`.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// A value that no store takes.
    #[error("{what} has {bytes} bytes, more than {bytes_max}: make it shorter")]
    TooLong {
        /// What it is and whose, such as `definition of query q`.
        what: String,
        /// Its length.
        bytes: usize,
        /// The longest that is taken.
        bytes_max: usize,
    },
    /// A feed has as many of these as it may.
    #[error("feed {feed} has {max} of {many}, the most that it may have: delete one first")]
    TooMany {
        /// The feed.
        feed: String,
        /// What there are too many of, such as `standing queries`.
        many: &'static str,
        /// How many there may be.
        max: usize,
    },
    /// Somebody else has changed the row.
    #[error(
        "{what} {name:?} has changed meanwhile (etag {actual:?}): read it again, then try again"
    )]
    Conflict {
        /// What was to be changed, such as `query`.
        what: &'static str,
        /// Its name.
        name: String,
        /// Its etag now; `None`: it is not there.
        actual: Option<String>,
    },
    /// A page token of another query, of another version, or damaged text.
    #[error(
        "page token refused ({reason}): pass next_page_token of the page before with every other field the same, or leave it out to begin anew"
    )]
    BadPageToken {
        /// What is wrong with it.
        reason: &'static str,
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
    /// The file system is full (or over quota). What was answered is not lost.
    #[error("no space left while writing {path}: free some and try again")]
    DiskFull {
        /// The file or folder written.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: Arc<io::Error>,
    },
    /// Bytes that were durable are no longer what was written.
    #[error("{path} is corrupt: {reason}. Nothing was removed. {next_step}")]
    Corrupt {
        /// The file or folder.
        path: PathBuf,
        /// What was found there.
        reason: String,
        /// What to do.
        next_step: &'static str,
    },
    /// Reading or writing failed for another reason.
    #[error("{doing} {path} failed: {reason}: look at the device and its mount, then try again")]
    Storage {
        /// What was being done, such as `reading`.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// No node answers, or too few of them.
    #[error(
        "the store does not answer while {doing} ({reason}): see that its nodes run and that cql.nodes names them, then try again"
    )]
    Unavailable {
        /// What was being done, such as `writing rows`.
        doing: &'static str,
        /// What the driver said of the last try.
        reason: String,
    },
    /// The deadline passed. What was asked for may have been done or not.
    #[error(
        "{doing} took longer than {deadline_ms} ms ({reason}), and may have been done or not: try again, or raise cql.deadline"
    )]
    Timeout {
        /// What was being done, such as `writing rows`.
        doing: &'static str,
        /// The deadline, ms.
        deadline_ms: u64,
        /// What the last try said.
        reason: String,
    },
    /// Wrong credentials, or a user who may not do this.
    #[error(
        "the store refuses {doing} ({reason}): check cql.user and cql.password, and what that user was granted"
    )]
    Denied {
        /// What was being done, such as `connecting`.
        doing: &'static str,
        /// What the server said.
        reason: String,
    },
    /// The server does not take a request that is right by `store/schema.cql`.
    #[error(
        "the store refuses {doing} ({reason}): see that the tables are those of store/schema.cql, which may be run again"
    )]
    Refused {
        /// What was being done, such as `writing rows`.
        doing: &'static str,
        /// What the server said.
        reason: String,
    },
    /// The tables are not those that this release works with.
    #[error("keyspace {keyspace} cannot be used: {reason}. {next_step}")]
    Schema {
        /// The keyspace.
        keyspace: String,
        /// What was found there.
        reason: String,
        /// What to do.
        next_step: String,
    },
    /// The store is closed. A write that was under way may or may not have been kept.
    #[error("the store is closed: open it again")]
    Closed,
}

/// What to do about damaged tables. They count the epochs that the log's outputs carry, so neither
/// goes on without the other.
pub(crate) const RESTORE_TABLES: &str = "Restore the folder from a copy, or move it away together \
     with the log beside it to begin anew";

/// What to do about damaged checkpoints.
pub(crate) const RESTORE_CHECKPOINTS: &str = "Restore the folder from a copy, or move it away \
     to rebuild the state from the beginning of the log";

/// What to do about damaged checkpoints of a cluster.
pub(crate) const RESTORE_CHECKPOINTS_OF_KEYSPACE: &str = "Restore the keyspace from a copy, or \
     delete the owner's row of checkpoints to rebuild the state from the beginning of the log";

/// What to do about rows of a cluster that are damaged.
pub(crate) const RESTORE_KEYSPACE: &str = "Restore the keyspace from a copy, or begin anew \
     with an empty one and streams of another prefix: epochs begin again with a keyspace, and readers \
     of the old streams would take its writers for replaced ones";

fn holder(pid: Option<u32>) -> String {
    pid.map_or_else(
        || "another process".to_owned(),
        |pid| format!("process {pid}"),
    )
}

impl StoreError {
    /// Sorts an I/O error into its kind: full, unwritable, or another.
    #[must_use]
    pub fn storage(doing: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull {
                path,
                source: Arc::new(source),
            },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                StoreError::Unwritable {
                    path,
                    source: Arc::new(source),
                }
            }
            _ => StoreError::Storage {
                doing,
                path,
                reason: source.to_string(),
            },
        }
    }

    /// Whether the same call may succeed later with nothing else changed.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(
            self,
            StoreError::DiskFull { .. }
                | StoreError::Storage { .. }
                | StoreError::LeaseHeld { .. }
                | StoreError::Unavailable { .. }
                | StoreError::Timeout { .. }
        )
    }

    /// Refuses a value above its length.
    pub(crate) fn too_long(
        bytes: usize,
        bytes_max: usize,
        what: impl FnOnce() -> String,
    ) -> Result<(), Self> {
        if bytes <= bytes_max {
            return Ok(());
        }
        Err(StoreError::TooLong {
            what: what(),
            bytes,
            bytes_max,
        })
    }

    /// Refuses a name.
    pub(crate) fn invalid_name(what: &'static str, name: &str, rule: &'static str) -> Self {
        StoreError::InvalidName {
            what,
            name: name.chars().take(80).collect(),
            rule,
        }
    }
}
