//! What a source counts, for `/metrics`.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use headcount_proto::v1::DeadReason;

use crate::intake::LaneMetrics;

/// Bounds of the skew histogram, in seconds: to a minute the watermark is at stake, beyond it lie
/// old sends.
const SKEW_S: [f64; 12] = [
    -60.0, -1.0, 0.0, 0.5, 1.0, 5.0, 10.0, 30.0, 60.0, 600.0, 3_600.0, 86_400.0,
];
/// Bounds of the publish latency, in seconds.
const PUBLISH_S: [f64; 12] = [
    0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0,
];

/// The source.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfSource {
    source: String,
}

/// The source and why a frame went to `dead`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OfDead {
    source: String,
    reason: &'static str,
}

impl OfDead {
    fn of(source: &str, reason: DeadReason) -> OfDead {
        let reason = match reason {
            DeadReason::NotJson => "not_json",
            DeadReason::InvalidField => "invalid_field",
            DeadReason::TooLarge => "too_large",
            DeadReason::FutureMtime => "future_mtime",
            DeadReason::BinaryFrame => "binary_frame",
            DeadReason::Refused => "refused",
            DeadReason::Unspecified => "unspecified",
        };
        OfDead {
            source: source.to_owned(),
            reason,
        }
    }
}

/// Why frames go to `dead`: each reason is shown from the start, at 0.
const REASONS: [DeadReason; 6] = [
    DeadReason::NotJson,
    DeadReason::InvalidField,
    DeadReason::TooLarge,
    DeadReason::FutureMtime,
    DeadReason::BinaryFrame,
    DeadReason::Refused,
];

/// Metrics of all sources of this process; cheap to clone.
#[derive(Clone, Debug)]
pub struct Metrics {
    records: Family<OfSource, Counter>,
    repeats: Family<OfSource, Counter>,
    dead: Family<OfDead, Counter>,
    gaps: Family<OfSource, Counter>,
    reconnects: Family<OfSource, Counter>,
    window: Family<OfSource, Gauge>,
    skew: Family<OfSource, Histogram, fn() -> Histogram>,
    publish: Family<OfSource, Histogram, fn() -> Histogram>,
}

impl Metrics {
    /// Makes the metrics and registers them under `headcount_collect_…`.
    pub fn register(registry: &mut Registry) -> Metrics {
        let metrics = Metrics {
            records: Family::default(),
            repeats: Family::default(),
            dead: Family::default(),
            gaps: Family::default(),
            reconnects: Family::default(),
            window: Family::default(),
            skew: Family::new_with_constructor(|| Histogram::new(SKEW_S)),
            publish: Family::new_with_constructor(|| Histogram::new(PUBLISH_S)),
        };
        let registry = registry.sub_registry_with_prefix("headcount_collect");
        registry.register(
            "records",
            "Records taken from the feed",
            metrics.records.clone(),
        );
        registry.register(
            "catch_up_repeats",
            "Frames of a catch-up that the log held already",
            metrics.repeats.clone(),
        );
        registry.register("dead", "Frames not taken, by reason", metrics.dead.clone());
        registry.register(
            "gaps",
            "Outages of which the feed could not give everything back",
            metrics.gaps.clone(),
        );
        registry.register(
            "reconnects",
            "Connections made after the first",
            metrics.reconnects.clone(),
        );
        registry.register(
            "window_batches",
            "Batches published and not yet confirmed",
            metrics.window.clone(),
        );
        registry.register(
            "skew_seconds",
            "Stream time minus mtime of the records taken",
            metrics.skew.clone(),
        );
        registry.register(
            "publish_seconds",
            "From handing a batch to the log until it was confirmed",
            metrics.publish.clone(),
        );
        metrics
    }

    /// The metrics of one source, looked up once.
    pub(crate) fn of(&self, source: &str) -> SourceMetrics {
        let label = OfSource {
            source: source.to_owned(),
        };
        for reason in REASONS {
            drop(self.dead.get_or_create(&OfDead::of(source, reason)));
        }
        SourceMetrics {
            records: self.records.get_or_create_owned(&label),
            repeats: self.repeats.get_or_create_owned(&label),
            gaps: self.gaps.get_or_create_owned(&label),
            reconnects: self.reconnects.get_or_create_owned(&label),
            window: self.window.get_or_create_owned(&label),
            skew: self.skew.get_or_create_owned(&label),
            publish: self.publish.get_or_create_owned(&label),
            dead: self.dead.clone(),
            source: source.to_owned(),
        }
    }
}

/// Metrics of one source.
#[derive(Clone, Debug)]
pub(crate) struct SourceMetrics {
    pub(crate) records: Counter,
    pub(crate) repeats: Counter,
    pub(crate) gaps: Counter,
    pub(crate) reconnects: Counter,
    pub(crate) window: Gauge,
    pub(crate) skew: Histogram,
    pub(crate) publish: Histogram,
    dead: Family<OfDead, Counter>,
    source: String,
}

impl SourceMetrics {
    /// Those of its batches.
    pub(crate) fn lanes(&self) -> LaneMetrics {
        LaneMetrics {
            window: self.window.clone(),
            publish: Some(self.publish.clone()),
        }
    }

    /// Counts a dead frame.
    pub(crate) fn dead(&self, reason: DeadReason) {
        self.dead
            .get_or_create(&OfDead::of(&self.source, reason))
            .inc();
    }
}
