//! Tests of the embedded binder over its public surface.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod conformance;
mod crash;
mod damage;
#[cfg(feature = "external")]
mod disk_full;
mod faults;
mod support;
