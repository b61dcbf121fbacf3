//! The server's tiers from outside, linked into one binary.
//!
//! - `collect`: the data collection tier, real sockets on one side, a log on the other.
//! - `ground`: the log and the store that a service stands on, embedded or on servers.
//! - `publish`: publishing over real sockets.
//! - `rng`: chance with a seed, for both.
//! - `serve`: the service over real sockets.
//! - `subscribe`: subscriptions over real sockets.
//! - `views`: views, Sync and queries over a real log and store.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking; helpers of tests are not marked as tests"
)]

mod collect;
mod ground;
mod publish;
mod rng;
mod serve;
mod subscribe;
mod views;
