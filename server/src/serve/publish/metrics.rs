//! Metrics of publishing, over all feeds of this process.

use std::sync::{Arc, Mutex, PoisonError};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Reason {
    reason: &'static str,
}

/// The metrics. Cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct PublishMetrics {
    /// Records that are durable.
    pub(super) written: Counter,
    /// Records that were there already.
    pub(super) duplicates: Counter,
    /// Records that could not be taken.
    pub(super) rejected: Counter,
    /// Records sent one-way that found the buffer full.
    pub(super) dropped_by_buffer: Counter,
    /// Records sent one-way that could not be taken.
    pub(super) dropped_by_fault: Counter,
    /// Records sent one-way while the log took nothing.
    pub(super) dropped_by_log: Counter,
    /// Batches published and not yet confirmed.
    pub(super) window: Gauge,
    /// Producers that are remembered.
    pub(super) producers: Gauge,
    /// From taking records up until they were durable, seconds.
    pub(super) seconds: Histogram,
}

impl PublishMetrics {
    /// Makes the metrics and registers them under the prefix `headcount_publish`.
    pub(crate) fn register(registry: &Arc<Mutex<Registry>>) -> Self {
        let records = Family::<Outcome, Counter>::default();
        let dropped = Family::<Reason, Counter>::default();
        let of = |outcome| records.get_or_create_owned(&Outcome { outcome });
        let by = |reason| dropped.get_or_create_owned(&Reason { reason });
        let metrics = Self {
            written: of("written"),
            duplicates: of("duplicate"),
            rejected: of("rejected"),
            dropped_by_buffer: by("buffer_full"),
            dropped_by_fault: by("invalid"),
            dropped_by_log: by("log"),
            window: Gauge::default(),
            producers: Gauge::default(),
            seconds: Histogram::new(exponential_buckets(0.000_5, 2.0, 16)),
        };
        let mut registry = registry.lock().unwrap_or_else(PoisonError::into_inner);
        let registry = registry.sub_registry_with_prefix("headcount_publish");
        registry.register("records", "Records published, by outcome", records);
        registry.register(
            "dropped",
            "Records sent one-way and dropped, by reason",
            dropped,
        );
        registry.register(
            "window_batches",
            "Batches published and not yet confirmed",
            metrics.window.clone(),
        );
        registry.register(
            "producers",
            "Producers that are remembered",
            metrics.producers.clone(),
        );
        registry.register(
            "seconds",
            "From taking records up until they were durable",
            metrics.seconds.clone(),
        );
        metrics
    }
}
