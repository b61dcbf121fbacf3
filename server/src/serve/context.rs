//! What every RPC may use: the binder, the store, and what the process says of itself.

use std::fmt;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use headcount_binder::{Binder, BinderError, Channel, ChannelRef, FeedName};
use headcount_proto::v1::{self, StandingQuery};
use headcount_store::Store;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use tokio_util::sync::CancellationToken;

use super::config::{FeedConfig, Limits};
use super::error::ServiceError;
use super::log::Positions;
use super::metrics::ServeMetrics;
use super::readiness::Readiness;
use crate::clock::Clock;
use crate::status::StatusBoard;

/// Channel generation of a log whose partition count has never been changed.
pub const GENERATION: u16 = 0;

/// What the rest of the process gives to the service.
pub struct Parts {
    /// The feeds that are served.
    pub feeds: Vec<FeedConfig>,
    /// The standing queries of the configuration, which analyse runs from the first record on.
    pub queries: Vec<StandingQuery>,
    /// The log.
    pub binder: Arc<dyn Binder>,
    /// The long-term tables.
    pub store: Arc<dyn Store>,
    /// What the roles of this process say of themselves.
    pub status: Arc<StatusBoard>,
    /// Which parts can answer.
    pub readiness: Arc<Readiness>,
    /// The time of day.
    pub clock: Arc<dyn Clock>,
    /// Metrics of the whole process; `/metrics` writes them out.
    pub registry: Arc<Mutex<Registry>>,
    /// Bounds of the service.
    pub limits: Limits,
    /// Cancelled when the service is to stop: every stream ends with `SHUTTING_DOWN`.
    pub shutdown: CancellationToken,
}

/// What every RPC may use. Made once; shared by `Arc`.
pub struct Context {
    /// The feeds that are served.
    pub feeds: Vec<FeedConfig>,
    /// The standing queries of the configuration, in its order, as clients see them.
    pub configured: Vec<StandingQuery>,
    /// The log.
    pub binder: Arc<dyn Binder>,
    /// The long-term tables.
    pub store: Arc<dyn Store>,
    /// What the roles of this process say of themselves.
    pub status: Arc<StatusBoard>,
    /// Which parts can answer.
    pub readiness: Arc<Readiness>,
    /// The time of day.
    pub clock: Arc<dyn Clock>,
    /// Metrics of the whole process.
    pub registry: Arc<Mutex<Registry>>,
    /// Metrics of the service itself.
    pub metrics: ServeMetrics,
    /// Bounds of the service.
    pub limits: Limits,
    /// Cancelled when the service is to stop.
    pub shutdown: CancellationToken,
    /// When the service started.
    pub started_at: Instant,
    /// Generation of all channels; part of every cursor.
    pub generation: u16,
    /// What lies before the places where readers begin.
    pub(crate) positions: Arc<Positions>,
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("feeds", &self.feeds)
            .finish_non_exhaustive()
    }
}

impl Context {
    /// Takes the parts and registers the service's own metrics.
    #[must_use]
    pub fn new(parts: Parts) -> Arc<Self> {
        let metrics = ServeMetrics::register(&parts.registry);
        let positions = Arc::new(Positions::new(Arc::clone(&parts.binder)));
        let configured = |query: StandingQuery| StandingQuery {
            configured: true,
            ..query
        };
        let configured = parts.queries.into_iter().map(configured).collect();
        Arc::new(Self {
            feeds: parts.feeds,
            configured,
            binder: parts.binder,
            store: parts.store,
            status: parts.status,
            readiness: parts.readiness,
            clock: parts.clock,
            registry: parts.registry,
            metrics,
            limits: parts.limits,
            shutdown: parts.shutdown,
            started_at: Instant::now(),
            generation: GENERATION,
            positions,
        })
    }

    /// Opens every channel of every feed, creating those that are not there.
    ///
    /// # Errors
    /// What [`Binder::open_channel`] says.
    pub async fn open_channels(&self) -> Result<(), BinderError> {
        for feed in &self.feeds {
            for channel in Channel::ALL {
                let partitions = partitions_of(channel, feed.partitions);
                let channel = ChannelRef::new(feed.feed.clone(), channel);
                self.binder.open_channel(&channel, partitions).await?;
            }
        }
        Ok(())
    }

    /// Counts a server stream in. Hold what it returns as long as the stream lives.
    ///
    /// # Errors
    /// [`ServiceError::LimitExceeded`] when as many are open as may be.
    pub fn open_stream(&self) -> Result<StreamGuard, ServiceError> {
        let guard = StreamGuard(self.metrics.open_streams.clone());
        let before = self.metrics.open_streams.inc();
        if usize::try_from(before).is_ok_and(|open| open >= self.limits.streams) {
            let limit = self.limits.streams;
            return Err(ServiceError::LimitExceeded(format!(
                "{limit} streams are open, as many as may be"
            )));
        }
        Ok(guard)
    }

    /// The feed that a request names; empty names `main`.
    ///
    /// # Errors
    /// [`ServiceError::FeedNotFound`] with those there are.
    pub fn feed(&self, name: &str) -> Result<&FeedConfig, ServiceError> {
        let default = FeedName::default();
        let wanted = if name.is_empty() {
            default.as_str()
        } else {
            name
        };
        let found = self.feeds.iter().find(|feed| feed.feed.as_str() == wanted);
        found.ok_or_else(|| ServiceError::FeedNotFound {
            feed: wanted.chars().take(80).collect(),
            feeds: self
                .feeds
                .iter()
                .map(|feed| feed.feed.to_string())
                .collect(),
        })
    }

    /// The channel that a request names; unspecified is `rsvps`.
    ///
    /// # Errors
    /// [`ServiceError::FeedNotFound`]; [`ServiceError::InvalidArgument`] for a number that is no
    /// channel.
    pub fn channel(&self, feed: &str, channel: i32) -> Result<ChannelRef, ServiceError> {
        let feed = self.feed(feed)?.feed.clone();
        let known = v1::Channel::try_from(channel)
            .map_err(|_| ServiceError::field("channel", "is one of the contract's Channel"))?;
        Ok(ChannelRef::new(feed, log_channel(known)))
    }
}

/// One open server stream; dropping it, as happens when its client goes, counts it out.
#[derive(Debug)]
pub struct StreamGuard(Gauge<i64, AtomicI64>);

impl Drop for StreamGuard {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// The binder's channel of a channel in the contract; unspecified is `rsvps`.
#[must_use]
pub const fn log_channel(channel: v1::Channel) -> Channel {
    match channel {
        v1::Channel::Unspecified | v1::Channel::Rsvps => Channel::Rsvps,
        v1::Channel::Changes => Channel::Changes,
        v1::Channel::Partials => Channel::Partials,
        v1::Channel::Results => Channel::Results,
        v1::Channel::Late => Channel::Late,
        v1::Channel::Dead => Channel::Dead,
    }
}

/// The contract's channel of a channel of the binder.
#[must_use]
pub const fn contract_channel(channel: Channel) -> v1::Channel {
    match channel {
        Channel::Rsvps => v1::Channel::Rsvps,
        Channel::Changes => v1::Channel::Changes,
        Channel::Partials => v1::Channel::Partials,
        Channel::Results => v1::Channel::Results,
        Channel::Late => v1::Channel::Late,
        Channel::Dead => v1::Channel::Dead,
    }
}

/// How many partitions a channel of a feed has: `results` and `dead` one, the others as many as
/// the input.
#[must_use]
pub const fn partitions_of(channel: Channel, feed_partitions: u16) -> u16 {
    match channel {
        Channel::Results | Channel::Dead => 1,
        Channel::Rsvps | Channel::Changes | Channel::Partials | Channel::Late => feed_partitions,
    }
}
