//! Metrics of the service itself: calls by method and code, their latency, open streams.

use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, PoisonError};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

/// Labels of a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct CallLabels {
    /// `service/method`, or `unknown` for paths that are not in the contract: labels are bounded.
    pub method: String,
    /// Name of the gRPC code.
    pub code: &'static str,
}

/// Labels of a latency.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct MethodLabels {
    /// As in [`CallLabels`].
    pub method: String,
}

/// Metrics of the service. Cheap to clone.
#[derive(Debug, Clone)]
pub struct ServeMetrics {
    /// Calls that have ended.
    pub calls: Family<CallLabels, Counter>,
    /// From request to the end of the response, seconds.
    pub call_seconds: Family<MethodLabels, Histogram>,
    /// Server streams open now.
    pub open_streams: Gauge<i64, AtomicI64>,
    /// Connections open now.
    pub connections: Gauge<i64, AtomicI64>,
    /// Records sent by Fetch and Tail.
    pub records_sent: Counter,
}

impl ServeMetrics {
    /// Makes the metrics and registers them under the prefix `headcount_serve`.
    #[must_use]
    pub fn register(registry: &Arc<Mutex<Registry>>) -> Self {
        let metrics = Self {
            calls: Family::default(),
            call_seconds: Family::new_with_constructor(|| {
                Histogram::new(exponential_buckets(0.000_25, 2.0, 16))
            }),
            open_streams: Gauge::default(),
            connections: Gauge::default(),
            records_sent: Counter::default(),
        };
        let mut registry = registry.lock().unwrap_or_else(PoisonError::into_inner);
        let registry = registry.sub_registry_with_prefix("headcount_serve");
        registry.register("calls", "Calls that have ended", metrics.calls.clone());
        registry.register(
            "call_seconds",
            "From request to the end of the response",
            metrics.call_seconds.clone(),
        );
        registry.register(
            "open_streams",
            "Server streams open now",
            metrics.open_streams.clone(),
        );
        registry.register(
            "connections",
            "Connections open now",
            metrics.connections.clone(),
        );
        registry.register(
            "records_sent",
            "Records sent by Fetch and Tail",
            metrics.records_sent.clone(),
        );
        metrics
    }
}
