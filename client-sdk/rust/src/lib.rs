//! The Rust SDK of Headcount: live answers from a feed of RSVPs, over gRPC.
//!
//! - [`Client`]: a connection, and one method for each question that has one answer.
//! - [`TailStream`]: records of a channel as they come; resumes by itself.
//! - [`WatchStream`]: results of standing and ad-hoc queries as their windows fire.
//! - [`DriftStream`]: alerts when the feed changes its nature.
//! - [`SyncStream`] and [`Replica`]: a local copy of the views that is always at one version.
//! - [`Publisher`]: records that a program writes itself, each once; resumes by itself.
//! - [`Error`]: what went wrong by stable reason, and whether trying again can help.
//!
//! Streams reconnect with jittered backoff from their last cursor when the connection breaks, or
//! when it is silent for [`Config::silence`], for at most [`Config::retry_for`] without progress;
//! then they end with the last error. Nothing is buffered
//! beyond the message in hand: a slow reader slows the server down, by HTTP/2 flow control. A publisher
//! keeps what is not answered, 4,000 records at most.
//!
//! ```no_run
//! # async fn run() -> Result<(), headcount_sdk::Error> {
//! let client = headcount_sdk::Client::connect("http://127.0.0.1:7440").await?;
//! let now = client.headcount().await?;
//! println!("{} people are coming", now.people.unwrap_or_default());
//! # Ok(())
//! # }
//! ```

mod client;
mod digest;
mod drift;
mod error;
mod estimates;
mod publish;
mod replica;
mod retry;
mod standing;
mod sync;
mod tail;
mod watch;

pub use client::{Client, Config};
pub use drift::{DriftOptions, DriftStream};
pub use error::Error;
pub use headcount_proto::v1;
pub use publish::{Outcome, Published, Publisher};
pub use replica::{Applied, Replica};
pub use sync::{SyncOptions, SyncStream};
pub use tail::{TailOptions, TailStream};
pub use watch::{WatchOptions, WatchStream};

// Compiles the samples of this README and of the repository's.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
mod root_readme {}
