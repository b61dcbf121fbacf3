//! The engine under the tables: opened, written to in order, synced by group commit, and opened
//! again after a write has failed.
//!
//! - A commit is atomic over all tables. It is answered only once synced; writers that wait for a
//!   sync share one (group commit).
//! - What reads before it writes holds `order`, so that no other write comes between.
//! - After a failed write the engine takes no more (it cannot know what reached the device). The
//!   next call opens it anew from its journal, as a restart would: nothing that was answered is
//!   lost, and a full disk needs no restart once there is room.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use fjall::{Database, Keyspace, KeyspaceCreateOptions, OwnedWriteBatch, PersistMode};

use super::config::CrashPoint;
use super::crash::Crash;
use super::folder;
use crate::error::{RESTORE_TABLES, StoreError};

/// Memory for rows not yet in a table's files, for the tables that take all rows, in bytes. Up to
/// four more such buffers may wait to be written, and a row takes about twice its bytes in them.
const BUFFER_BYTES_LARGE: u64 = 4 << 20;
/// The same for the others.
const BUFFER_BYTES_SMALL: u64 = 2 << 20;
/// Journals are cut once they have this many bytes.
const JOURNAL_BYTES_MAX: u64 = 256 << 20;
/// Threads that write buffers out and merge files. The engine keeps one of several free of merges;
/// a single one takes no full buffer away while it merges, and a table of 4 MiB buffers then had
/// 146 MiB of rows in memory.
const WORKERS: usize = 2;

/// The open engine with its tables.
pub(super) struct Open {
    pub(super) db: Database,
    /// rsvp_id → where its latest state stands.
    pub(super) rsvps: Keyspace,
    /// The latest state of each RSVP, by mtime.
    pub(super) latest: Keyspace,
    /// States that were followed by another, by mtime.
    pub(super) superseded: Keyspace,
    pub(super) results: Keyspace,
    pub(super) offsets: Keyspace,
    pub(super) leases: Keyspace,
    pub(super) queries: Keyspace,
    pub(super) subscriptions: Keyspace,
    /// How far subscriptions are, by partition.
    pub(super) progress: Keyspace,
    /// Messages that subscriptions have set aside, by partition and offset.
    pub(super) parked: Keyspace,
    /// Stream time before which history is forgotten, by feed.
    pub(super) floors: Keyspace,
    order: Mutex<()>,
    committed: AtomicU64,
    synced: Mutex<u64>,
}

/// The engine, or what is left when it is closed.
pub(super) struct Tables {
    path: PathBuf,
    cache_bytes: u64,
    crash: Crash,
    open: RwLock<Option<Open>>,
    failed: AtomicBool,
    /// What the write failed of: the engine refuses those beside it without a word of that.
    cause: Mutex<Option<StoreError>>,
    /// Dropped last: after the engine.
    lock: Mutex<Option<folder::Lock>>,
}

impl std::fmt::Debug for Tables {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tables").field("path", &self.path).finish()
    }
}

/// A value behind a lock that a panic elsewhere cannot have left half changed.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Tables {
    /// Opens or makes the tables in `folder/tables`, and takes the lock of `folder`.
    pub(super) fn open(folder: &Path, cache_bytes: u64, crash: Crash) -> Result<Self, StoreError> {
        let lock = folder::lock(folder)?;
        let path = folder.join("tables");
        let open = start(&path, cache_bytes)?;
        Ok(Tables {
            path,
            cache_bytes,
            crash,
            open: RwLock::new(Some(open)),
            failed: AtomicBool::new(false),
            cause: Mutex::new(None),
            lock: Mutex::new(Some(lock)),
        })
    }

    /// The test hook.
    pub(super) const fn crash(&self) -> &Crash {
        &self.crash
    }

    /// Closes the engine and gives the folder free. Waits for calls under way.
    pub(super) fn close(&self) {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        *open = None;
        *lock(&self.lock) = None;
    }

    /// Runs what reads or writes; opens the engine anew first where a write has failed.
    pub(super) fn with<T>(
        &self,
        work: impl FnOnce(&Open) -> Result<T, Failure>,
    ) -> Result<T, StoreError> {
        if self.failed.load(Ordering::Acquire) {
            self.reopen()?;
        }
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        let open = open.as_ref().ok_or(StoreError::Closed)?;
        work(open).map_err(|failure| match failure {
            Failure::Store(error) => error,
            Failure::Engine(doing, error) => self.sort(doing, &error),
        })
    }

    fn reopen(&self) -> Result<(), StoreError> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        if !self.failed.load(Ordering::Acquire) {
            return Ok(());
        }
        if lock(&self.lock).is_none() {
            return Err(StoreError::Closed);
        }
        *open = None;
        *open = Some(start(&self.path, self.cache_bytes)?);
        *lock(&self.cause) = None;
        self.failed.store(false, Ordering::Release);
        tracing::warn!(path = %self.path.display(), "tables opened anew after a failed write");
        Ok(())
    }

    /// Commits a batch and returns once it is durable. `order` is given back before the sync.
    pub(super) fn commit(
        &self,
        open: &Open,
        batch: OwnedWriteBatch,
        order: MutexGuard<'_, ()>,
    ) -> Result<(), Failure> {
        batch.commit().map_err(|e| self.failure("writing", e))?;
        let ticket = open.committed.fetch_add(1, Ordering::AcqRel) + 1;
        drop(order);
        self.crash.pass(CrashPoint::RowsWritten);
        let mut synced = lock(&open.synced);
        if *synced < ticket {
            let upto = open.committed.load(Ordering::Acquire);
            let done = open.db.persist(PersistMode::SyncData);
            done.map_err(|e| self.failure("syncing", e))?;
            *synced = upto;
        }
        drop(synced);
        self.crash.pass(CrashPoint::RowsSynced);
        Ok(())
    }

    fn failure(&self, doing: &'static str, error: fjall::Error) -> Failure {
        if !matches!(error, fjall::Error::Poisoned) {
            *lock(&self.cause) = Some(sort(doing, &self.path, &error));
        }
        self.failed.store(true, Ordering::Release);
        Failure::Engine(doing, error)
    }

    fn sort(&self, doing: &'static str, error: &fjall::Error) -> StoreError {
        if matches!(error, fjall::Error::Poisoned) {
            self.failed.store(true, Ordering::Release);
            if let Some(cause) = lock(&self.cause).clone() {
                return cause;
            }
        }
        sort(doing, &self.path, error)
    }
}

impl Open {
    /// Held by whoever reads before it writes.
    pub(super) fn order(&self) -> MutexGuard<'_, ()> {
        lock(&self.order)
    }
}

/// What stops a piece of work: the engine, or a rule of ours.
pub(super) enum Failure {
    /// What the engine said, and what was being done.
    Engine(&'static str, fjall::Error),
    /// A rule that is broken.
    Store(StoreError),
}

impl From<fjall::Error> for Failure {
    fn from(error: fjall::Error) -> Self {
        Failure::Engine("reading", error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Failure::Store(error)
    }
}

/// A row that cannot be read as what it should be.
pub(super) fn damaged(table: &'static str, reason: &str) -> Failure {
    Failure::Store(StoreError::Corrupt {
        path: table.into(),
        reason: reason.to_owned(),
        next_step: RESTORE_TABLES,
    })
}

/// The engine may panic on files that were changed from outside; that must not end the process.
fn start(path: &Path, cache_bytes: u64) -> Result<Open, StoreError> {
    let started = catch_unwind(AssertUnwindSafe(|| open(path, cache_bytes)));
    match started {
        Ok(open) => open.map_err(|error| sort("opening", path, &error)),
        Err(_) => Err(StoreError::Corrupt {
            path: path.to_owned(),
            reason: "the engine cannot read its files".to_owned(),
            next_step: RESTORE_TABLES,
        }),
    }
}

fn open(path: &Path, cache_bytes: u64) -> Result<Open, fjall::Error> {
    let db = Database::builder(path)
        .cache_size(cache_bytes)
        .worker_threads(WORKERS)
        .max_journaling_size(JOURNAL_BYTES_MAX)
        .manual_journal_persist(true)
        .open()?;
    let sized = |bytes| move || KeyspaceCreateOptions::default().max_memtable_size(bytes);
    let large = sized(BUFFER_BYTES_LARGE);
    let small = sized(BUFFER_BYTES_SMALL);
    Ok(Open {
        rsvps: db.keyspace("rsvps", large)?,
        latest: db.keyspace("latest", large)?,
        superseded: db.keyspace("superseded", small)?,
        results: db.keyspace("results", small)?,
        offsets: db.keyspace("offsets", small)?,
        leases: db.keyspace("leases", small)?,
        queries: db.keyspace("queries", small)?,
        subscriptions: db.keyspace("subscriptions", small)?,
        progress: db.keyspace("progress", small)?,
        parked: db.keyspace("parked", small)?,
        floors: db.keyspace("floors", small)?,
        order: Mutex::new(()),
        committed: AtomicU64::new(0),
        synced: Mutex::new(0),
        db,
    })
}

fn sort(doing: &'static str, path: &Path, error: &fjall::Error) -> StoreError {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(inner) = cause {
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            return sort_io(doing, path, io);
        }
        cause = inner.source();
    }
    match error {
        fjall::Error::Poisoned => StoreError::Storage {
            doing,
            path: path.to_owned(),
            reason: "an earlier write failed".to_owned(),
        },
        fjall::Error::Locked => StoreError::InUse {
            path: path.to_owned(),
            pid: None,
        },
        fjall::Error::KeyspaceDeleted => StoreError::Closed,
        other => corrupt(path, other),
    }
}

fn sort_io(doing: &'static str, path: &Path, error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::NotFound => {
            corrupt(path, error)
        }
        kind => {
            let copy = error.raw_os_error().map(io::Error::from_raw_os_error);
            StoreError::storage(doing, path, copy.unwrap_or_else(|| kind.into()))
        }
    }
}

fn corrupt(path: &Path, reason: &dyn std::fmt::Display) -> StoreError {
    StoreError::Corrupt {
        path: path.to_owned(),
        reason: reason.to_string(),
        next_step: RESTORE_TABLES,
    }
}
