//! The data collection tier: takes a feed and writes it to `rsvps`, stamped.
//!
//! - Every frame of the feed enters the log once: as a record in the partition of its event, or in
//!   `dead`, raw, with the reason. Nothing is dropped silently: what the feed cannot give again
//!   after an outage is published as a gap, in every partition.
//! - Every frame has an ordinal, without gaps over all partitions and `dead`, and its hash is kept
//!   with it. After a kill the log's end has holes, where a partition had not confirmed what others
//!   had; the catch-up is laid over it, frame by frame, and gives exactly what is missing
//!   (`align`, `tail`, `recover`).
//! - Stamps are given to the whole feed before it is partitioned, and batches go into the log, as
//!   `intake` does it for every writer.
//! - Memory is bounded: a window of batches that are not confirmed, one batch being filled per
//!   partition, 17 MiB from the socket (of usual frames 64); while a catch-up is looked through,
//!   128 MiB. A window that is full stops the socket.
//! - One task does all of it. A second one would hand over a batch per 64 records and take a
//!   channel for each; the log's writer has its own thread already.
//!
//! | module | its job |
//! |---|---|
//! | [`config`] | what can be set, with defaults |
//! | [`parse`] | a frame, typed and borrowed, and its bytes in the log |
//! | `url`, `socket`, `text` | the address, the connection, its text unchecked |
//! | `backoff` | waits between connections |
//! | `tail`, `align` | what the log holds, and where a catch-up meets it |
//! | `recover` | reads it back at start |
//! | `source` | a frame becomes a record or a dead letter |
//! | `session` | one connection |
//! | `role` | recovers, then connects again and again |
//! | `turn` | one instance collects a source, others stand by |
//! | `report`, [`metrics`] | what people and scrapers see |

mod align;
mod backoff;
pub mod config;
pub mod error;
pub mod metrics;
pub mod parse;
mod recover;
mod report;
mod role;
mod session;
mod socket;
mod source;
mod tail;
mod text;
mod turn;
mod url;

pub use config::{Backoff, CatchUp, Config, FeedClock};
pub use error::CollectError;
pub use metrics::Metrics;
pub use role::{Summary, run};
pub use turn::run_in_turn;
