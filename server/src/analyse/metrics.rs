//! What the data analysis tier measures of itself.
//!
//! - Frame to answer: from when collect took the oldest record of an input batch until the answers
//!   to the batch are durable in the log. Where the feed is the clock, stamps tell no time of day: it
//!   counts from when the log took the batch. What the log held at the start is left out, as are
//!   batches without records. Both ends are read in whole ms: an answer counts as below 1 ms only
//!   where both fall into the same one, so fewer count as hard than are, never more.
//! - Counters begin at 0 with the process, and are shown then: a rate over one that is not there yet
//!   misses its first step. What is worked through again after a recovery counts again.
//! - A partition is taken up `from` a standby's state, a checkpoint or the log's beginning.
//! - Gauges have the label `partition`, those of the merger `part="merge"`.

use headcount_engine::outputs::{Progress, RecordCounts};
use headcount_engine::watermark::END_OF_FEED_MS;
use prometheus_client::encoding::{EncodeLabelSet, LabelSetEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Who a gauge tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    /// The analyser of a partition.
    Analyser(u16),
    Merger,
}

impl EncodeLabelSet for Part {
    fn encode(&self, encoder: &mut LabelSetEncoder<'_>) -> Result<(), std::fmt::Error> {
        match self {
            Part::Analyser(partition) => [("partition", *partition)].encode(encoder),
            Part::Merger => [("part", "merge")].encode(encoder),
        }
    }
}

/// What a partition was taken up from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin {
    /// The state that was at hand here.
    Standby,
    Checkpoint,
    /// Of the log: there was no checkpoint.
    Beginning,
}

impl Origin {
    const ALL: [Self; 3] = [Self::Standby, Self::Checkpoint, Self::Beginning];

    const fn label(self) -> ByFrom {
        ByFrom {
            from: match self {
                Self::Standby => "standby",
                Self::Checkpoint => "checkpoint",
                Self::Beginning => "beginning",
            },
        }
    }
}

/// How far a part is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reached {
    /// Batches of its input not yet worked through.
    pub(super) lag_batches: u64,
    pub(super) watermark_ms: i64,
    /// Of its newest checkpoint; `None` before the first.
    pub(super) checkpoint_age_ms: Option<i64>,
    /// The time of day, where watermarks follow it.
    pub(super) now_ms: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByVerdict {
    verdict: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByClass {
    class: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ByFrom {
    from: &'static str,
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
    lag: Family<Part, Gauge>,
    watermark_ms: Family<Part, Gauge>,
    watermark_lag_ms: Family<Part, Gauge>,
    checkpoint_age_ms: Family<Part, Gauge>,
    taken_up: Family<ByFrom, Counter>,
    standby_lag: Family<Part, Gauge>,
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
            taken_up: Family::default(),
            standby_lag: Family::default(),
            seen: Arc::default(),
        };
        for verdict in ["new", "change", "echo", "outdated"] {
            drop(metrics.records.get_or_create(&ByVerdict { verdict }));
        }
        for class in ["hard", "soft", "near"] {
            drop(metrics.answers.get_or_create(&ByClass { class }));
        }
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
            "From when the oldest frame of a batch was taken (where the feed is the clock: from when the log took the batch) to its answers durable in the log; resolution 1 ms",
            metrics.answer_seconds.clone(),
        );
        registry.register(
            "answers",
            "Batches by frame_to_answer_seconds: hard below 1 ms (by that resolution: both ends in the same ms), soft below 1 s, near above",
            metrics.answers.clone(),
        );
        registry.register(
            "lag_batches",
            "Batches of its input not yet worked through",
            metrics.lag.clone(),
        );
        registry.register(
            "watermark_ms",
            "Watermark, ms since 1970",
            metrics.watermark_ms.clone(),
        );
        registry.register(
            "watermark_lag_ms",
            "How far the watermark lies behind the time of day; absent where the feed is the clock",
            metrics.watermark_lag_ms.clone(),
        );
        registry.register(
            "checkpoint_age_ms",
            "Age of the newest checkpoint",
            metrics.checkpoint_age_ms.clone(),
        );
        metrics.register_standby(registry);
        metrics
    }

    fn register_standby(&self, registry: &mut Registry) {
        for origin in Origin::ALL {
            drop(self.taken_up.get_or_create(&origin.label()));
        }
        registry.register(
            "partitions_taken_up",
            "Partitions taken up, by what from",
            self.taken_up.clone(),
        );
        registry.register(
            "standby_lag_batches",
            "Batches that a partition's owner has answered and its standby here has not worked through; there while it stands by",
            self.standby_lag.clone(),
        );
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

    /// A partition begins with so much counted by earlier processes.
    pub(super) fn begin(&self, partition: u16, counts: RecordCounts) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(partition, counts);
    }

    /// A batch was answered after so long; below 0, the time of day has been set back: not counted.
    pub(super) fn answered(&self, latency_ms: i64) {
        let class = match latency_ms {
            ..0 => return,
            0 => "hard",
            1..1_000 => "soft",
            _ => "near",
        };
        self.answers.get_or_create(&ByClass { class }).inc();
        self.answer_seconds.observe(latency_ms as f64 / 1e3);
    }

    pub(super) fn taken_up(&self, origin: Origin) {
        self.taken_up.get_or_create(&origin.label()).inc();
    }

    /// How many batches a standby lags behind the owner; `None` once it ends.
    pub(super) fn standby(&self, partition: u16, lag_batches: Option<u64>) {
        let part = Part::Analyser(partition);
        match lag_batches {
            Some(lag) => {
                let lag = i64::try_from(lag).unwrap_or(i64::MAX);
                self.standby_lag.get_or_create(&part).set(lag);
            }
            None => drop(self.standby_lag.remove(&part)),
        }
    }

    pub(super) fn report(&self, part: Part, reached: &Reached) {
        let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let lag = self.lag.get_or_create(&part);
        lag.set(whole(reached.lag_batches));
        let watermark_ms = reached.watermark_ms;
        // A source that has not taken a record yet stamps 0, which is no time to be behind of.
        if watermark_ms <= 0 || watermark_ms == END_OF_FEED_MS {
            self.watermark_ms.remove(&part);
            self.watermark_lag_ms.remove(&part);
        } else {
            self.watermark_ms.get_or_create(&part).set(watermark_ms);
            if let Some(now_ms) = reached.now_ms {
                let behind = now_ms.saturating_sub(watermark_ms);
                self.watermark_lag_ms.get_or_create(&part).set(behind);
            }
        }
        if let Some(age_ms) = reached.checkpoint_age_ms {
            self.checkpoint_age_ms.get_or_create(&part).set(age_ms);
        }
    }
}
