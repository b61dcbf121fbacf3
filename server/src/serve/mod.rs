//! The gRPC service over the channels and the store: one port for gRPC, gRPC-Web, `/metrics`,
//! `/livez` and `/readyz`.
//!
//! | module | its job |
//! |---|---|
//! | [`config`] | what can be set, with defaults |
//! | [`context`] | what every RPC may use |
//! | `driven` | streams that are driven by who reads them |
//! | [`server`] | binds the port, takes connections, stops |
//! | `tcp` | a stream that counts what it has received |
//! | `stack` | what every request passes on its way, as a list |
//! | [`routes`] | what the port serves by gRPC, as a list |
//! | `log` | `LogService` |
//! | [`views`] | the replica of all views, and `SyncService` |
//! | `publish` | `PublisherService` |
//! | `owner` | work that one instance does for all |
//! | `subscribe` | `SubscriberService` and `SubscriptionService` |
//! | `admin` | `AdminService` |
//! | `catalog` | standing queries that are created, changed and deleted |
//! | `progress` | how far the analysis of a partition is |
//! | `rpc` | how services with messages of their own serve an RPC |
//! | `later` | what comes with a later release, and paths that are of no RPC |
//! | `health` | the health service follows readiness |
//! | `pages` | `/metrics`, `/livez`, `/readyz` |
//! | [`readiness`] | whether the service can answer |
//! | [`metrics`] | metrics of the service itself |
//! | [`error`] | the one place where a `tonic::Status` is made |
//!
//! The service keeps nothing that the log and the store cannot rebuild.

mod admin;
mod catalog;
pub mod config;
pub mod context;
mod driven;
pub mod error;
mod health;
mod later;
mod log;
pub mod metrics;
mod owner;
mod pages;
mod progress;
mod publish;
pub mod query;
pub mod readiness;
pub mod routes;
mod rpc;
pub mod server;
mod stack;
mod subscribe;
mod tcp;
pub mod views;

pub use crate::intake::FeedClock;
pub use catalog::keep_published;
pub use config::{Config, FeedConfig, Limits};
pub use context::{Context, Parts};
pub use error::ServiceError;
pub use readiness::Readiness;
pub use routes::Contract;
pub use server::{ServeError, Server};
