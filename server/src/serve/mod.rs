//! The gRPC service over the channels and the store: one port for gRPC, gRPC-Web, `/metrics`,
//! `/livez` and `/readyz`.
//!
//! | module | its job |
//! |---|---|
//! | [`config`] | what can be set, with defaults |
//! | [`context`] | what every RPC may use |
//! | [`readiness`] | whether the service can answer |
//! | [`metrics`] | metrics of the service itself |
//! | [`error`] | the one place where a `tonic::Status` is made |
//!
//! The service keeps nothing that the log and the store cannot rebuild.

pub mod config;
pub mod context;
pub mod error;
mod log;
pub mod metrics;
pub mod readiness;
pub mod views;

pub use config::{Config, FeedConfig, Limits};
pub use context::{Context, Parts};
pub use error::ServiceError;
pub use readiness::Readiness;
