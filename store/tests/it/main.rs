//! The embedded store: the conformance suite, kills, damage, full disks, speed. The cluster store:
//! see `cql`.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod conformance;
#[cfg(feature = "external")]
mod cql;
mod crash;
mod damage;
#[cfg(feature = "external")]
mod disk_full;
mod ledger;
mod sharing;
mod speed;
mod support;
#[cfg(feature = "external")]
mod unwritable;
