//! Tests of the embedded binder over its public surface.

mod conformance;
mod crash;
mod damage;
#[cfg(feature = "external")]
mod disk_full;
mod faults;
mod support;
