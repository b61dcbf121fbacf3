//! What a process has lived through with its broker, on `/metrics`.
//!
//! The log counts for itself: the counters are read as the page is made. Over the embedded log there is
//! no broker, and none of them.

use std::fmt;
use std::sync::Arc;

use headcount_binder::RabbitMq;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;

/// The counters of a log on RabbitMQ.
#[derive(Debug)]
pub(super) struct BrokerMetrics(pub(super) Arc<RabbitMq>);

impl Collector for BrokerMetrics {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let counters = self.0.counters();
        for (name, help, count) in [
            (
                "connects",
                "Connections made to a broker, the first two included",
                counters.connects,
            ),
            (
                "losses",
                "Connections that ended without being closed here",
                counters.losses,
            ),
            (
                "blocks",
                "Times that a broker took nothing from a connection, for want of memory or disk",
                counters.blocks,
            ),
            (
                "republished_batches",
                "Batches published once more after a connection was lost",
                counters.republished,
            ),
            (
                "returned_batches",
                "Batches that came back, for their stream is not there",
                counters.returned,
            ),
            (
                "nacked_batches",
                "Batches that a broker said it could not take",
                counters.nacked,
            ),
            (
                "timed_out_batches",
                "Batches given up because their deadline passed",
                counters.timed_out,
            ),
        ] {
            let name = format!("headcount_broker_{name}");
            let counter = ConstCounter::new(count);
            let kind = counter.metric_type();
            counter.encode(encoder.encode_descriptor(&name, help, None, kind)?)?;
        }
        let blocked = i64::try_from(counters.blocked_now).unwrap_or(i64::MAX);
        let blocked = ConstGauge::new(blocked);
        blocked.encode(encoder.encode_descriptor(
            "headcount_broker_blocked_connections",
            "Connections that a broker takes nothing from now",
            None,
            blocked.metric_type(),
        )?)
    }
}
