//! One span, one count and one latency for each call, with the code that it ended with. Never a
//! payload.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll, ready};
use std::time::Instant;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tonic::Code;
use tracing::{Instrument as _, Span};

use super::hosts::Ends;
use super::methods::Methods;
use crate::serve::metrics::{CallLabels, MethodLabels, ServeMetrics};

/// What the layer knows.
#[derive(Clone)]
pub(super) struct Observer {
    pub(super) metrics: ServeMetrics,
    pub(super) methods: Arc<Methods>,
}

/// A call under way; counted when dropped. Without a code then, its client went away.
struct Call {
    metrics: ServeMetrics,
    method: Arc<str>,
    streaming: bool,
    started: Instant,
    span: Span,
    code: Option<Code>,
}

/// The layer.
pub(super) async fn observe(
    State(observer): State<Observer>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let method = observer.methods.name(path);
    let streaming = observer.methods.is_streaming(path);
    let peer = request.extensions().get::<Ends>().map(|ends| ends.peer);
    let span = tracing::debug_span!("call", %method, peer = ?peer);
    let mut call = Call {
        metrics: observer.metrics,
        method,
        streaming,
        started: Instant::now(),
        span: span.clone(),
        code: None,
    };
    let response = next.run(request).instrument(span).await;
    call.code = code_in(response.headers());
    response.map(|body| Body::new(Observed { body, call }))
}

fn code_in(headers: &HeaderMap) -> Option<Code> {
    let status = headers.get("grpc-status")?;
    Some(Code::from_bytes(status.as_bytes()))
}

impl Drop for Call {
    fn drop(&mut self) {
        let code = self.code.unwrap_or(Code::Cancelled);
        let elapsed = self.started.elapsed();
        let labels = CallLabels {
            method: self.method.to_string(),
            code: code_name(code),
        };
        self.metrics.calls.get_or_create(&labels).inc();
        if !self.streaming {
            let labels = MethodLabels {
                method: self.method.to_string(),
            };
            let seconds = elapsed.as_secs_f64();
            self.metrics
                .call_seconds
                .get_or_create(&labels)
                .observe(seconds);
        }
        let (code, ms) = (code_name(code), elapsed.as_millis());
        tracing::debug!(parent: &self.span, code, duration_ms = ms, "call ended");
    }
}

/// Passes a response on and notes the code in its trailers.
struct Observed {
    body: Body,
    call: Call,
}

impl HttpBody for Observed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        if let Some(Ok(frame)) = &frame
            && let Some(trailers) = frame.trailers_ref()
        {
            self.call.code = code_in(trailers);
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

const fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}
