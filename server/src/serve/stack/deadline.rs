//! Every call ends: by its own deadline (`grpc-timeout`), by the default one where it is unary,
//! and, as a stream, soon after the service was told to stop.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body as HttpBody, Frame};
use tokio::time::{Instant, sleep, sleep_until, timeout_at};
use tokio_util::sync::CancellationToken;
use tonic::Status;

use super::methods::Methods;
use crate::serve::error::ServiceError;
use crate::serve::log::WAIT_MAX;

/// RPCs that wait when asked to.
const WAITING: [&str; 2] = [
    "/headcount.v1.LogService/Fetch",
    "/headcount.v1.SubscriberService/Pull",
];
/// From the order to stop until streams that have not ended by themselves are ended.
const STOP_GRACE: Duration = Duration::from_secs(1);
/// A deadline beyond this is none.
const DEADLINE_MAX: Duration = Duration::from_secs(30 * 24 * 3_600);

/// What the layer knows.
#[derive(Clone)]
pub(super) struct Deadlines {
    pub(super) unary: Duration,
    pub(super) methods: Arc<Methods>,
    pub(super) shutdown: CancellationToken,
}

/// The layer.
pub(super) async fn bound(
    State(deadlines): State<Deadlines>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let streaming = deadlines.methods.is_streaming(path);
    let default = if streaming {
        None
    } else if WAITING.contains(&path) {
        Some(deadlines.unary + WAIT_MAX)
    } else {
        Some(deadlines.unary)
    };
    let asked = grpc_timeout(request.headers()).filter(|asked| *asked < DEADLINE_MAX);
    let allowed = asked.or(default);
    let ends_at = allowed.map(|allowed| (Instant::now() + allowed, allowed));
    let response = match ends_at {
        None => next.run(request).await,
        Some((at, allowed)) => match timeout_at(at, next.run(request)).await {
            Ok(response) => response,
            Err(_elapsed) => {
                return Status::from(ServiceError::DeadlineExceeded(allowed)).into_http();
            }
        },
    };
    if !streaming {
        return response;
    }
    let shutdown = deadlines.shutdown;
    let end = Box::pin(async move {
        let stopped = async {
            shutdown.cancelled().await;
            sleep(STOP_GRACE).await;
        };
        match ends_at {
            None => {
                stopped.await;
                ServiceError::ShuttingDown
            }
            Some((at, allowed)) => tokio::select! {
                () = stopped => ServiceError::ShuttingDown,
                () = sleep_until(at) => ServiceError::DeadlineExceeded(allowed),
            },
        }
    });
    response.map(|body| {
        Body::new(Bounded {
            body,
            end: Some(end),
        })
    })
}

/// Passes a stream on until its end has come, then ends it with a status.
struct Bounded {
    body: Body,
    end: Option<Pin<Box<dyn Future<Output = ServiceError> + Send>>>,
}

impl HttpBody for Bounded {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut TaskContext<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let Some(end) = &mut self.end else {
            return Poll::Ready(None);
        };
        if let Poll::Ready(error) = end.as_mut().poll(cx) {
            self.end = None;
            // Frees what the stream holds now, not when its client has read the end.
            self.body = Body::empty();
            let response: Response<()> = Status::from(error).into_http();
            let mut trailers = response.into_parts().0.headers;
            trailers.remove(http::header::CONTENT_TYPE);
            return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
        }
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.end.is_none() || self.body.is_end_stream()
    }
}

/// Reads `grpc-timeout`: up to eight digits and a unit. What does not parse is no deadline.
fn grpc_timeout(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("grpc-timeout")?.to_str().ok()?;
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if number.is_empty() || number.len() > 8 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u64 = number.parse().ok()?;
    Some(match unit {
        "H" => Duration::from_secs(number * 3_600),
        "M" => Duration::from_secs(number * 60),
        "S" => Duration::from_secs(number),
        "m" => Duration::from_millis(number),
        "u" => Duration::from_micros(number),
        "n" => Duration::from_nanos(number),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timeouts_are_read_as_grpc_writes_them() {
        let read = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", text.parse().unwrap());
            grpc_timeout(&headers)
        };
        assert_eq!(read("100m"), Some(Duration::from_millis(100)));
        assert_eq!(read("1S"), Some(Duration::from_secs(1)));
        assert_eq!(
            read("99999999H"),
            Some(Duration::from_secs(99_999_999 * 3_600))
        );
        assert_eq!(read("7u"), Some(Duration::from_micros(7)));
        for bad in ["", "S", "1", "-1S", "123456789S", "1x", "1.5S"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
