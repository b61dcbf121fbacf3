//! Metrics of subscriptions, over all that this process owns.

use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, PoisonError};

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use super::ledger::Handed;

/// The metrics. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct SubscribeMetrics {
    /// Subscriptions that this process owns.
    pub(crate) owned: Gauge<i64, AtomicI64>,
    /// Deliveries that are leased to somebody.
    pub(crate) outstanding: Gauge<i64, AtomicI64>,
    /// Deliveries handed out.
    delivered: Counter,
    /// Of these, those that had been handed out before.
    redelivered: Counter,
    /// Deliveries settled as done or skipped.
    pub(crate) settled: Counter,
    /// Messages parked.
    pub(crate) parked: Counter,
    /// From a settlement's arrival until it is durable, seconds.
    pub(crate) settle_seconds: Histogram,
}

/// How many deliveries there are, and how many of them came before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deliveries {
    all: u64,
    again: u64,
}

impl Deliveries {
    pub(crate) fn of(handed: &[Handed]) -> Self {
        let again = handed.iter().filter(|one| one.attempt > 1).count();
        Self {
            all: handed.len() as u64,
            again: again as u64,
        }
    }
}

impl SubscribeMetrics {
    /// Counts deliveries that were handed out.
    pub(crate) fn handed(&self, deliveries: Deliveries) {
        self.delivered.inc_by(deliveries.all);
        self.redelivered.inc_by(deliveries.again);
    }

    /// Makes the metrics and registers them under the prefix `headcount_subscribe`.
    pub(crate) fn register(registry: &Arc<Mutex<Registry>>) -> Self {
        let metrics = Self {
            owned: Gauge::default(),
            outstanding: Gauge::default(),
            delivered: Counter::default(),
            redelivered: Counter::default(),
            settled: Counter::default(),
            parked: Counter::default(),
            settle_seconds: Histogram::new(exponential_buckets(0.000_25, 2.0, 16)),
        };
        let mut registry = registry.lock().unwrap_or_else(PoisonError::into_inner);
        let registry = registry.sub_registry_with_prefix("headcount_subscribe");
        registry.register(
            "owned",
            "Subscriptions that this process owns",
            metrics.owned.clone(),
        );
        registry.register(
            "outstanding",
            "Deliveries leased to subscribers now",
            metrics.outstanding.clone(),
        );
        registry.register(
            "delivered",
            "Deliveries handed out",
            metrics.delivered.clone(),
        );
        registry.register(
            "redelivered",
            "Deliveries of records that had been handed out before",
            metrics.redelivered.clone(),
        );
        registry.register(
            "settled",
            "Deliveries settled as done or skipped",
            metrics.settled.clone(),
        );
        registry.register("parked", "Messages parked", metrics.parked.clone());
        registry.register(
            "settle_seconds",
            "From a settlement's arrival until it is durable",
            metrics.settle_seconds.clone(),
        );
        metrics
    }
}
