//! `SyncService.Sync`: a replica for every client, from a scan, from changes alone, or resumed.
//!
//! # What holds
//!
//! A stream stands at (`Standing`) `sent`, an offset of `changes` per partition, and `scan`, the
//! last key scanned. Rows are read from the service's own replica, which is at one version V
//! whenever it is looked at (its lock is held for one step of at most 1 MiB of rows).
//!
//! *Invariant*: every key up to `scan` whose last write lies below `sent` in every partition that
//! wrote it is at the client as it is at V; keys beyond `scan` are not at the client.
//!
//! - A *change step* walks a partition's `ChangeIndex` from `sent`
//!   on and sends the current row (or a tombstone) of each key up to `scan`. A key stands in the
//!   index at its last write, so each key whose last write is passed has been sent as it was after
//!   it, and one written again later stands further on: `sent` may move past what was walked.
//!   For keys with shares in several partitions this holds after the last of their passes, since
//!   rows are read at rising versions.
//! - When a step has walked every partition to its end under one lock, `sent` is V itself: the
//!   client's keys up to `scan` *equal* the views at V. Only then, under the same lock, the next
//!   chunk of the *scan* is read (so it is at V too), and only then `snapshot_complete` and
//!   `caught_up` are said, with digests and positions of the same V.
//! - Between, the client may hold rows newer than `sent`. The cursor then carries the version
//!   they were read at as well (a second run of offsets), and whoever resumes there waits until
//!   its replica has reached that: otherwise another replica, lagging, could take rows back.
//!
//! A client that reads slowly costs nothing: nothing is read ahead, and since the index holds each
//! key once, it gets fewer, newer rows. It can fall behind only what the index forgets, removed
//! keys; those are looked up in the log, and where that is gone too, or more than
//! `LOOKED_UP_MAX` keys would come, `reset` and a fresh scan follow. No task runs for a stream:
//! dropping it frees it.

mod api;
mod cursor;
mod lookup;
mod step;
mod stream;

pub use api::SyncApi;
pub(crate) use cursor::PARTITIONS_MAX;

/// Keys looked up in the log for one stream at most.
pub(crate) const LOOKED_UP_MAX: usize = 1 << 18;
