//! What a service of a test stands on: a log and a store, embedded or on servers.
//!
//! - A case that holds on both is an `async fn` that takes a [`Ground`]; [`on_both`] makes two tests
//!   of it. One that is left out there is code that nobody calls, which is a warning.
//! - Those on servers stand behind the feature `external`, and fail where a server is missing.

#[cfg(feature = "external")]
pub(crate) mod cluster;
pub(crate) mod embedded;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::{Binder, Channel, EmbeddedConfig, FeedName, Retention};
use headcount_store::Store;

/// Partitions of the feed.
pub(crate) const PARTITIONS: u16 = 3;

/// How much the log keeps.
pub(crate) struct Limits {
    /// How long after a start nothing is removed; on servers nothing waits for readers at all.
    pub(crate) hold_grace: Duration,
    pub(crate) segment_bytes: u64,
    pub(crate) retention: Retention,
}

impl Default for Limits {
    fn default() -> Self {
        let EmbeddedConfig {
            hold_grace,
            segment_bytes,
            retention,
            ..
        } = EmbeddedConfig::new("");
        Self {
            hold_grace,
            segment_bytes,
            retention,
        }
    }
}

/// What was opened.
pub(crate) struct Opened {
    pub(crate) binder: Arc<dyn Binder>,
    pub(crate) store: Arc<dyn Store>,
}

/// Room for one feed that nothing else uses. What it has made is gone once it is dropped.
#[async_trait]
pub(crate) trait Ground: Send + Sync {
    /// The feed.
    fn feed(&self) -> FeedName;
    /// Opens what is there, or begins it.
    async fn open(&mut self, limits: Limits) -> Opened;
    /// Closes what was opened; what was published is confirmed before.
    async fn close(&mut self);
    /// Removes a channel of what is closed, with all that it holds.
    async fn remove(&mut self, channel: Channel);
}

/// Makes of each case a test on the embedded log and store, and one on RabbitMQ and CQL.
macro_rules! on_both {
    ($($case:ident)*) => {
        mod embedded {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    super::$case(Box::new(crate::ground::embedded::Folder::new())).await;
                }
            )*
        }

        #[cfg(feature = "external")]
        mod cluster {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    super::$case(Box::new(crate::ground::cluster::Servers::new())).await;
                }
            )*
        }
    };
}

pub(crate) use on_both;
