//! What the data analysis tier measures of itself.

use headcount_engine::outputs::{Progress, RecordCounts};
use headcount_engine::watermark::{END_OF_FEED_MS, NO_WATERMARK_MS};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByPartition {
    partition: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByVerdict {
    verdict: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByClass {
    class: &'static str,
}

/// Handles to the metrics; cloning shares them.
#[derive(Debug, Clone)]
pub struct Metrics {
    records: Family<ByVerdict, Counter>,
    late: Counter,
    pub(super) repeats: Counter,
    pub(super) windows: Counter,
    answer_seconds: Histogram,
    answers: Family<ByClass, Counter>,
    lag: Family<ByPartition, Gauge>,
    watermark_ms: Family<ByPartition, Gauge>,
    watermark_lag_ms: Family<ByPartition, Gauge>,
    checkpoint_age_ms: Family<ByPartition, Gauge>,
    /// Counts already reported, by partition: progress is cumulative.
    seen: Arc<Mutex<BTreeMap<u16, RecordCounts>>>,
}

impl Metrics {
    /// Adds the metrics to a registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self {
            records: Family::default(),
            late: Counter::default(),
            repeats: Counter::default(),
            windows: Counter::default(),
            answer_seconds: Histogram::new(exponential_buckets(0.000_5, 2.0, 18)),
            answers: Family::default(),
            lag: Family::default(),
            watermark_ms: Family::default(),
            watermark_lag_ms: Family::default(),
            checkpoint_age_ms: Family::default(),
            seen: Arc::default(),
        };
        let registry = registry.sub_registry_with_prefix("headcount_analyse");
        registry.register("records", "Records by verdict", metrics.records.clone());
        registry.register(
            "late_records",
            "Records too late for a window",
            metrics.late.clone(),
        );
        registry.register(
            "repeated_batches",
            "Input batches dropped because they had been applied",
            metrics.repeats.clone(),
        );
        registry.register("windows", "Firings of windows", metrics.windows.clone());
        registry.register(
            "frame_to_answer_seconds",
            "From a frame taken to its answer durable in the log",
            metrics.answer_seconds.clone(),
        );
        registry.register(
            "answers",
            "Answers by latency: hard below 1 ms, soft below 1 s, near above",
            metrics.answers.clone(),
        );
        registry.register(
            "lag_batches",
            "Input batches not yet worked through",
            metrics.lag.clone(),
        );
        registry.register(
            "watermark_ms",
            "Watermark, ms since 1970",
            metrics.watermark_ms.clone(),
        );
        registry.register(
            "watermark_lag_ms",
            "How far the watermark lies behind the time of day",
            metrics.watermark_lag_ms.clone(),
        );
        registry.register(
            "checkpoint_age_ms",
            "Age of the newest checkpoint",
            metrics.checkpoint_age_ms.clone(),
        );
        metrics
    }

    pub(super) fn count(&self, partition: u16, progress: &Progress) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(last) = seen.insert(partition, progress.counts) else {
            return;
        };
        let now = &progress.counts;
        for (verdict, now, last) in [
            ("new", now.new, last.new),
            ("change", now.change, last.change),
            ("echo", now.echo, last.echo),
            ("outdated", now.outdated, last.outdated),
        ] {
            if now > last {
                self.records
                    .get_or_create(&ByVerdict { verdict })
                    .inc_by(now - last);
            }
        }
        self.late.inc_by(now.late.saturating_sub(last.late));
    }

    /// A partition begins with nothing counted. After a recovery its first progress is the base
    /// instead: what came before was counted by an earlier process.
    pub(super) fn begin(&self, partition: u16) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(partition, RecordCounts::default());
    }

    pub(super) fn answered(&self, latency_ms: i64) {
        let class = match latency_ms {
            ..1 => "hard",
            1..1_000 => "soft",
            _ => "near",
        };
        self.answers.get_or_create(&ByClass { class }).inc();
        self.answer_seconds.observe(latency_ms.max(0) as f64 / 1e3);
    }

    /// How far a partition is behind: in batches, and its watermark behind `now_ms`.
    pub(super) fn report(&self, partition: u16, lag: u64, watermark_ms: i64, now_ms: i64) {
        let partition = ByPartition { partition };
        self.lag
            .get_or_create(&partition)
            .set(i64::try_from(lag).unwrap_or(i64::MAX));
        if watermark_ms != NO_WATERMARK_MS && watermark_ms != END_OF_FEED_MS {
            self.watermark_ms
                .get_or_create(&partition)
                .set(watermark_ms);
            self.watermark_lag_ms
                .get_or_create(&partition)
                .set(now_ms.saturating_sub(watermark_ms));
        }
    }

    /// Age of a partition's newest checkpoint.
    pub(super) fn checkpoint(&self, partition: u16, age_ms: i64) {
        self.checkpoint_age_ms
            .get_or_create(&ByPartition { partition })
            .set(age_ms);
    }
}
