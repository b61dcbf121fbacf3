//! What can be set, and the steps at which a test may end the process.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::error::StoreError;

/// The least cache that helps, in bytes.
const CACHE_BYTES_MIN: u64 = 1 << 20;

/// Settings of [`Embedded`](super::Embedded). There is no switch for fsync: what was answered is
/// always on the device.
#[derive(Clone, Debug)]
pub struct EmbeddedConfig {
    /// The data folder; everything lies in `store/` below it.
    pub dir: PathBuf,
    /// Memory for blocks that were read, in bytes; 1 MiB or more.
    pub cache_bytes: u64,
    /// A test's hook: abort the process at a step. Also read from the environment variable
    /// `HEADCOUNT_STORE_CRASH_AT`, as `step` or `step:n` for the n-th time.
    pub crash_at: Option<CrashAt>,
}

impl EmbeddedConfig {
    /// The defaults, in a data folder.
    #[must_use]
    pub fn new(dir: impl Into<PathBuf>) -> Self {
        EmbeddedConfig {
            dir: dir.into(),
            cache_bytes: 32 << 20,
            crash_at: None,
        }
    }

    /// Checks every value.
    ///
    /// # Errors
    /// [`StoreError::InvalidConfig`].
    pub fn check(&self) -> Result<(), StoreError> {
        if self.cache_bytes < CACHE_BYTES_MIN {
            return Err(StoreError::InvalidConfig {
                reason: format!(
                    "cache_bytes = {} is below {CACHE_BYTES_MIN}",
                    self.cache_bytes
                ),
            });
        }
        Ok(())
    }
}

impl From<PathBuf> for EmbeddedConfig {
    fn from(dir: PathBuf) -> Self {
        EmbeddedConfig::new(dir)
    }
}

impl From<&Path> for EmbeddedConfig {
    fn from(dir: &Path) -> Self {
        EmbeddedConfig::new(dir)
    }
}

impl From<&PathBuf> for EmbeddedConfig {
    fn from(dir: &PathBuf) -> Self {
        EmbeddedConfig::new(dir)
    }
}

/// The steps at which a test may end the process, in the order they are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrashPoint {
    /// A checkpoint is asked for, nothing written.
    CheckpointBegin,
    /// A chunk of a checkpoint's state has been written; once a chunk.
    CheckpointChunk,
    /// The state is durable under its temporary name: before the manifest counts.
    CheckpointSynced,
    /// The checkpoint has its name and the folder is synced: the manifest counts.
    CheckpointNamed,
    /// The checkpoint before the two newest is removed.
    CheckpointRemoved,
    /// Rows are handed to the system, not synced.
    RowsWritten,
    /// Rows are synced, nobody told.
    RowsSynced,
}

impl CrashPoint {
    /// Every step.
    pub const ALL: [CrashPoint; 7] = [
        CrashPoint::CheckpointBegin,
        CrashPoint::CheckpointChunk,
        CrashPoint::CheckpointSynced,
        CrashPoint::CheckpointNamed,
        CrashPoint::CheckpointRemoved,
        CrashPoint::RowsWritten,
        CrashPoint::RowsSynced,
    ];

    /// The step's name in `HEADCOUNT_STORE_CRASH_AT`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            CrashPoint::CheckpointBegin => "checkpoint-begin",
            CrashPoint::CheckpointChunk => "checkpoint-chunk",
            CrashPoint::CheckpointSynced => "checkpoint-synced",
            CrashPoint::CheckpointNamed => "checkpoint-named",
            CrashPoint::CheckpointRemoved => "checkpoint-removed",
            CrashPoint::RowsWritten => "rows-written",
            CrashPoint::RowsSynced => "rows-synced",
        }
    }
}

/// A step and how many times it is passed before the process is aborted there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrashAt {
    /// The step.
    pub point: CrashPoint,
    /// The n-th time, from 1.
    pub nth: u32,
}

impl FromStr for CrashAt {
    type Err = StoreError;

    fn from_str(text: &str) -> Result<Self, StoreError> {
        let (name, nth) = text.split_once(':').unwrap_or((text, "1"));
        let point = CrashPoint::ALL.into_iter().find(|p| p.as_str() == name);
        match (point, nth.parse()) {
            (Some(point), Ok(nth)) if nth > 0 => Ok(CrashAt { point, nth }),
            _ => Err(StoreError::InvalidConfig {
                reason: format!("crash step {text:?} is not a step, or a step and :n"),
            }),
        }
    }
}
