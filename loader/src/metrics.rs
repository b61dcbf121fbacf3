//! What the loader measures of itself.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use headcount_binder::{Bounds, Offset};
use headcount_store::WriteOutcome;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

use crate::Source;
use crate::pace::Limits;

/// Who keeps a partition from being loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Blocker {
    /// The store takes nothing.
    Store,
    /// The log gives nothing.
    Log,
}

impl Blocker {
    /// In words, before the partition.
    pub(crate) const fn says(self) -> &'static str {
        match self {
            Blocker::Store => "the store takes nothing",
            Blocker::Log => "the log gives nothing",
        }
    }
}

/// By channel and partition.
type Reasons = BTreeMap<(&'static str, u16), (Blocker, String)>;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct BySource {
    channel: &'static str,
    partition: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByOutcome {
    channel: &'static str,
    outcome: &'static str,
}

/// Handles to the metrics; cloning shares them.
#[derive(Debug, Clone)]
pub struct Metrics {
    rows: Family<ByOutcome, Counter>,
    batch_seconds: Histogram,
    retries: Counter,
    dropped: Counter,
    expired: Counter,
    rows_limit: Gauge,
    writers_limit: Gauge,
    lag: Family<BySource, Gauge>,
    blocked: Family<BySource, Gauge>,
    /// Who blocks a partition, and why.
    reasons: Arc<Mutex<Reasons>>,
}

impl Default for Metrics {
    /// Metrics that nobody scrapes.
    fn default() -> Self {
        Metrics {
            rows: Family::default(),
            batch_seconds: Histogram::new(exponential_buckets(0.001, 2.0, 14)),
            retries: Counter::default(),
            dropped: Counter::default(),
            expired: Counter::default(),
            rows_limit: Gauge::default(),
            writers_limit: Gauge::default(),
            lag: Family::default(),
            blocked: Family::default(),
            reasons: Arc::default(),
        }
    }
}

impl Metrics {
    /// Adds the metrics to a registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Metrics::default();
        let registry = registry.sub_registry_with_prefix("headcount_load");
        registry.register(
            "rows",
            "Rows by channel and outcome: written, repeated, refused (they go to the channel dead)",
            metrics.rows.clone(),
        );
        registry.register_with_unit(
            "batch",
            "From handing a batch to the store until it is durable, retries included",
            Unit::Seconds,
            metrics.batch_seconds.clone(),
        );
        registry.register(
            "retries",
            "Writes that were tried again",
            metrics.retries.clone(),
        );
        registry.register(
            "deliveries_dropped",
            "Deliveries applied before, or of a replaced owner",
            metrics.dropped.clone(),
        );
        registry.register(
            "rows_expired",
            "Rows that expiry removed",
            metrics.expired.clone(),
        );
        registry.register(
            "batch_rows_limit",
            "Rows that a batch may have, as the store takes them",
            metrics.rows_limit.clone(),
        );
        registry.register(
            "writers_limit",
            "Batches that may be under way, as the store takes them",
            metrics.writers_limit.clone(),
        );
        registry.register(
            "lag_batches",
            "Batches of the log not yet in the tables, by partition",
            metrics.lag.clone(),
        );
        registry.register(
            "blocked",
            "1 while the store takes nothing of a partition, or the log gives nothing, and is tried again",
            metrics.blocked.clone(),
        );
        metrics
    }

    /// Rows that were not in the store before, of all channels.
    #[must_use]
    pub fn rows_written(&self) -> u64 {
        ["changes", "results"]
            .map(|channel| {
                let outcome = "written";
                let rows = self.rows.get_or_create(&ByOutcome { channel, outcome });
                rows.get()
            })
            .iter()
            .sum()
    }

    /// Batches of the log not yet in the tables, over all partitions, as last looked at.
    #[must_use]
    pub fn lag_batches(&self, partitions: u16) -> i64 {
        let changes = (0..partitions).map(|partition| ("changes", partition));
        changes
            .chain([("results", 0)])
            .map(|(channel, partition)| {
                let lag = self.lag.get_or_create(&BySource { channel, partition });
                lag.get()
            })
            .sum()
    }

    /// What is wrong now, for a person: why the store takes nothing, or the log gives nothing, of the
    /// first partition of which it is so, and of how many; `None` while all is well.
    #[must_use]
    pub fn blocked(&self) -> Option<String> {
        let reasons = self.reasons.lock().unwrap_or_else(PoisonError::into_inner);
        let ((channel, partition), (blocker, reason)) = reasons.first_key_value()?;
        Some(format!(
            "load: {} of {channel}/{partition} ({} in all): {reason}",
            blocker.says(),
            reasons.len()
        ))
    }

    /// Says who blocks a partition, and why.
    pub(crate) fn blocks(&self, source: &Source, blocker: Blocker, reason: String) {
        self.gauge_blocked(source).set(1);
        let mut reasons = self.reasons.lock().unwrap_or_else(PoisonError::into_inner);
        reasons.insert(key(source), (blocker, reason));
    }

    /// Says that a partition is loaded again.
    pub(crate) fn unblocks(&self, source: &Source) {
        self.gauge_blocked(source).set(0);
        let mut reasons = self.reasons.lock().unwrap_or_else(PoisonError::into_inner);
        reasons.remove(&key(source));
    }

    fn gauge_blocked(&self, source: &Source) -> Gauge {
        let (channel, partition) = key(source);
        self.blocked
            .get_or_create_owned(&BySource { channel, partition })
    }

    pub(crate) fn wrote(&self, source: &Source, outcome: &WriteOutcome, took: Duration) {
        self.batch_seconds.observe(took.as_secs_f64());
        self.count(source, "written", outcome.written);
        self.count(source, "repeated", outcome.repeated);
    }

    pub(crate) fn refused(&self, source: &Source, records: u64) {
        self.count(source, "refused", records);
    }

    fn count(&self, source: &Source, outcome: &'static str, rows: u64) {
        let channel = source.channel.channel.as_str();
        let counter = self.rows.get_or_create(&ByOutcome { channel, outcome });
        counter.inc_by(rows);
    }

    pub(crate) fn paces(&self, limits: Limits) {
        let gauge = |limit: usize| i64::try_from(limit).unwrap_or(i64::MAX);
        self.rows_limit.set(gauge(limits.rows));
        self.writers_limit.set(gauge(limits.writers));
    }

    pub(crate) fn retried(&self) {
        self.retries.inc();
    }

    pub(crate) fn dropped(&self) {
        self.dropped.inc();
    }

    pub(crate) fn expired(&self, rows: u64) {
        self.expired.inc_by(rows);
    }

    pub(crate) fn lags(&self, source: &Source, next: Offset, bounds: &Bounds) {
        let lag = bounds.end.broker().saturating_sub(next.broker());
        let (channel, partition) = key(source);
        let by = BySource { channel, partition };
        self.lag
            .get_or_create(&by)
            .set(i64::try_from(lag).unwrap_or(i64::MAX));
    }
}

fn key(source: &Source) -> (&'static str, u16) {
    (source.channel.channel.as_str(), source.partition.0)
}
