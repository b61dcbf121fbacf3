//! The roles of Headcount that need a server's care, each one `run(config, shutdown)`.
//!
//! - [`collect`]: the data collection tier: takes a feed and writes it to `rsvps`, stamped.
//! - [`analyse`]: the data analysis tier: from `rsvps` to `changes`, `partials`, `late`, and its
//!   merger from `partials` to `results`.
//! - [`serve`]: the gRPC service over the channels and the store.
//! - `catalog`: standing queries that come and go, between the contract and the engine.
//! - `changes`: records of `changes` as a query folds them.
//! - [`checkpoint`]: the state of a partition's analysis as one value, and the views in it.
//! - [`clock`]: the one place that reads the time of day.
//! - [`definition`]: a query of the contract as one of the engine, every fault named.
//! - [`faults`]: what is wrong with a request, all at once.
//! - `intake`: stamps, batches and reading back, as whoever writes `rsvps` does it.
//! - [`outbox`]: what a role has handed to the log and not yet seen confirmed.
//! - [`outputs`]: outputs of the engine as records of the contract.
//! - [`status`]: what the roles of this process say of themselves, for people and metrics.
//!
//! No role calls another on the data path: what they share is the binder and the store.

pub mod analyse;
mod catalog;
mod changes;
pub mod checkpoint;
pub mod clock;
pub mod collect;
pub mod definition;
pub mod faults;
pub mod inputs;
mod intake;
pub mod outbox;
pub mod outputs;
mod readers;
mod search;
pub mod serve;
pub mod status;
