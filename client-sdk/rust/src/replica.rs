//! A local copy of the views, always at one version.
//!
//! - Each message of a sync is applied whole: rows and cursor change together.
//! - At every `snapshot_complete` and `caught_up`, the digests of the server are compared with
//!   those of the copy: a copy that differs is told ([`Error::Diverged`]), never kept silently.

use std::collections::BTreeMap;

use headcount_proto::v1::sync_response::Kind;
use headcount_proto::v1::{SyncResponse, Tombstone, View, ViewDigest, ViewRow};

use crate::digest::row_digest;
use crate::error::Error;

/// A replica of the views.
#[derive(Debug, Clone, Default)]
pub struct Replica {
    views: BTreeMap<i32, ViewCopy>,
    cursor: String,
    complete: bool,
}

#[derive(Debug, Clone, Default)]
struct ViewCopy {
    rows: BTreeMap<String, ViewRow>,
    digest: u64,
}

/// What a message did to the replica.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applied {
    /// This many rows were set or removed.
    Rows(usize),
    /// The scan is over: the replica equals the server's views.
    SnapshotComplete,
    /// Nothing is left to fetch at the moment: the replica equals the server's views.
    CaughtUp,
    /// The replica was emptied; a fresh scan follows.
    Reset,
    /// A sign of life.
    Nothing,
}

impl Replica {
    /// An empty replica.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Applies a message of the sync.
    ///
    /// # Errors
    /// [`Error::Diverged`] when digests differ: drop the replica and sync anew.
    pub fn apply(&mut self, message: &SyncResponse) -> Result<Applied, Error> {
        let applied = match &message.kind {
            Some(Kind::Rows(rows)) => {
                for row in &rows.rows {
                    self.set(row);
                }
                Applied::Rows(rows.rows.len())
            }
            Some(Kind::SnapshotComplete(done)) => {
                self.compare(&done.digests)?;
                self.complete = true;
                Applied::SnapshotComplete
            }
            Some(Kind::CaughtUp(done)) => {
                self.compare(&done.digests)?;
                Applied::CaughtUp
            }
            Some(Kind::Reset(_)) => {
                *self = Self::default();
                Applied::Reset
            }
            Some(Kind::Progress(_)) | None => Applied::Nothing,
        };
        self.cursor.clone_from(&message.cursor);
        Ok(applied)
    }

    /// Where a sync that goes on with this replica begins.
    #[must_use]
    pub fn cursor(&self) -> &str {
        &self.cursor
    }

    /// Whether a whole snapshot has been applied.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// The rows of a view, by key.
    pub fn rows(&self, view: View) -> impl Iterator<Item = &ViewRow> {
        self.views
            .get(&view.into())
            .into_iter()
            .flat_map(|copy| copy.rows.values())
    }

    /// One row.
    #[must_use]
    pub fn row(&self, view: View, key: &str) -> Option<&ViewRow> {
        self.views.get(&view.into())?.rows.get(key)
    }

    fn set(&mut self, row: &ViewRow) {
        let copy = self.views.entry(row.view).or_default();
        let before = if row.tombstone() == Tombstone::Unspecified {
            copy.digest = copy.digest.wrapping_add(row_digest(row));
            copy.rows.insert(row.key.clone(), row.clone())
        } else {
            copy.rows.remove(&row.key)
        };
        if let Some(before) = before {
            copy.digest = copy.digest.wrapping_sub(row_digest(&before));
        }
    }

    fn compare(&self, digests: &[ViewDigest]) -> Result<(), Error> {
        for theirs in digests {
            let ours = self.views.get(&theirs.view);
            let rows = ours.map_or(0, |copy| copy.rows.len() as u64);
            let digest = ours.map_or(0, |copy| copy.digest);
            if theirs.rows != Some(rows) || theirs.digest != Some(digest) {
                let view = theirs.view().as_str_name().to_owned();
                return Err(Error::Diverged { view });
            }
        }
        Ok(())
    }
}
