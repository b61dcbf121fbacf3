//! The durable log in this process.

mod config;

pub use config::{CrashAt, CrashPoint, EmbeddedConfig, Retention};
