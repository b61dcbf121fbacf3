//! Views: a replica of what analyse counts, kept from `changes`, and what is read from it.
//!
//! | module | its job |
//! |---|---|
//! | [`sync`] | `SyncService.Sync`: a snapshot of the views, then their changes |
//! | [`replica`] | the replicas of all feeds: who reads, who waits, who writes |
//! | `recover` | from the log or from checkpoints to views that are live |
//! | `state` | all views at one version, moved by whole batches |
//! | `table`, `row`, `key` | one view in key order, its rows and their digest |
//! | `changed` | which keys changed since an offset |
//! | `headcount` | totals and exact distinct counts |
//! | `decode` | batches of `changes` as the replica wants them |
//! | `position` | `at_least` |
//! | [`error`] | what can go wrong |
//!
//! - State-machine replication: every replica that has applied the same offsets of `changes` has
//!   the same rows, digests and answers, whichever process it is in.
//! - One batch of `changes` is the outputs of one input batch, applied whole: no reader ever sees
//!   half of it.
//! - Rows of `groups`, `topics` and `countries` are shares of partitions in the log and sums here.
//! - Memory, by the sizes of its parts: about 200 bytes an RSVP with its places in index and
//!   counters, as much an event. A feed has at most 64 partitions: what cursors can name.

mod changed;
mod decode;
pub mod error;
mod headcount;
pub(crate) mod key;
pub(crate) mod position;
mod recover;
pub mod replica;
pub(crate) mod row;
pub(crate) mod state;
pub mod sync;
pub(crate) mod table;
pub(crate) mod time;

pub use crate::checkpoint::{CheckpointRows, CheckpointViews};
pub use error::ViewsError;
pub use replica::{READINESS_PART, Replica, ReplicaOptions, ReplicaSet};
pub use sync::SyncApi;
