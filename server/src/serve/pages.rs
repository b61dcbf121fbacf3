//! What is no RPC: `/metrics` for Prometheus, `/livez` and `/readyz` for whoever runs the process.

use std::fmt::Write as _;
use std::sync::{Arc, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use headcount_binder::{Channel, ChannelRef, HoldUse};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use super::context::Context;
use super::error::ServiceError;

/// `/readyz` warns from this share of the retention on.
const RETENTION_WARNING: f64 = 0.5;

/// The pages.
pub(super) fn router(context: Arc<Context>) -> Router {
    Router::new()
        .route("/metrics", get(metrics))
        .route("/livez", get(|| async { "alive\n" }))
        .route("/readyz", get(readyz))
        .with_state(context)
}

/// The answer to any other path.
pub(super) fn not_found() -> Response {
    let hint = "not found: /metrics, /livez and /readyz are here; all else is gRPC \
                (try: grpcurl -plaintext HOST:PORT list)\n";
    (StatusCode::NOT_FOUND, hint).into_response()
}

async fn metrics(State(context): State<Arc<Context>>) -> Response {
    let mut text = String::with_capacity(16 << 10);
    let encoded = {
        let registry = context
            .registry
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        prometheus_client::encoding::text::encode(&mut text, &registry)
    };
    match encoded {
        Ok(()) => {
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            ([(CONTENT_TYPE, kind)], text).into_response()
        }
        Err(error) => {
            let error = ServiceError::internal(error);
            (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response()
        }
    }
}

/// 200 when every part can answer, else 503; a line for each reason and each warning.
async fn readyz(State(context): State<Arc<Context>>) -> Response {
    let mut reasons = context.readiness.reasons();
    if context.shutdown.is_cancelled() {
        reasons.push(("serve".to_owned(), "stopping".to_owned()));
    }
    let (status, mut body) = if reasons.is_empty() {
        (StatusCode::OK, "ready\n".to_owned())
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n".to_owned())
    };
    for (part, reason) in reasons {
        let _ = writeln!(body, "{part}: {reason}");
    }
    for (channel, hold) in slow_readers(&context).await {
        let (reader, partition) = (hold.reader, hold.partition);
        let percent = (hold.fraction * 100.0).round();
        let _ = writeln!(
            body,
            "warning: {reader} uses up {percent} % of the retention of {channel}, partition {partition}: \
             let it catch up, or raise the retention"
        );
    }
    for warning in context.status.warnings() {
        let _ = writeln!(body, "warning: {warning}");
    }
    (status, body).into_response()
}

/// The reader of each channel that uses up most of its retention, where that is much.
async fn slow_readers(context: &Context) -> Vec<(ChannelRef, HoldUse)> {
    let mut slow = Vec::new();
    for feed in &context.feeds {
        for channel in Channel::ALL {
            let channel = ChannelRef::new(feed.feed.clone(), channel);
            // A log that does not answer is told of by those that wait for it.
            let holds = context.binder.retention_used(&channel).await;
            let holds = holds.unwrap_or_default().into_iter();
            let slowest = holds.max_by(|a, b| a.fraction.total_cmp(&b.fraction));
            slow.extend(slowest.map(|hold| (channel, hold)));
        }
    }
    slow.retain(|(_, hold)| hold.fraction >= RETENTION_WARNING);
    slow
}
