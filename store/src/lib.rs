//! Long-term tables, checkpoints and leases: the data access tier of Headcount.
//!
//! A role sees only the [`Store`] trait; the configuration says which implementation stands
//! behind it. The map of the crate:
//!
//! | module | its job |
//! |---|---|
//! | [`contract`] | the trait [`Store`] |
//! | [`rows`] | what goes in and comes out: rows, batches, queries, pages |
//! | [`wire`] | reads the few fields of an encoded record that keys are made of |
//! | [`filter`] | which rows a listing lets through |
//! | [`page_token`] | where a listing stands, as text that cannot be mistaken |
//! | [`embedded`] | tables in this process: no server |
//! | [`cql`] | tables on ScyllaDB, by CQL |
//! | [`lease`] | the stream manager: who works on what, by leases |
//! | [`clock`] | where the time comes from |
//! | `keys` | names, and bytes that sort as what they stand for |
//! | `conformance` | the suite that every store passes (feature `conformance`) |
//! | [`error`] | everything that can go wrong, with the next step |

pub mod clock;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod contract;
pub mod cql;
pub mod embedded;
pub mod error;
pub mod filter;
mod keys;
pub mod lease;
pub mod page_token;
pub mod rows;
pub mod wire;

pub use contract::{CheckpointManifest, Lease, Store};
pub use cql::{Cql, CqlConfig};
pub use embedded::{Embedded, EmbeddedConfig};
pub use error::StoreError;
pub use lease::{Grant, Keep, ShareError, StandBy, Tenure, Units, Uptake, share};
pub use rows::{
    Applied, AsOf, DefinitionRow, Expected, Expired, HistoryRow, LoadPosition, Page, ParkedMessage,
    ParkedQuery, ProgressRow, QueryRow, Refusal, ResultRow, ResultsQuery, RsvpsQuery,
    SubscriptionRow, WriteBatch, WriteOutcome,
};
