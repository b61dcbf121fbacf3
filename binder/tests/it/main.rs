//! Tests of the binders over their public surface.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod conformance;
mod crash;
mod damage;
#[cfg(feature = "external")]
mod disk_full;
mod faults;
#[cfg(feature = "external")]
mod rabbitmq;
mod support;
