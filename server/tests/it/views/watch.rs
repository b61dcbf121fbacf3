//! Watch: standing queries from `results`, ad-hoc ones folded from `changes`; and WatchDrift.

pub(crate) mod adhoc;
mod again;
mod drift;
mod portions;
mod standing;

use futures::StreamExt;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::{WatchRequest, WatchResponse, WatchedQuery};
use headcount_server::clock::{Clock as _, SystemClock};
use headcount_server::serve::query::QueryApi;
use prost_types::Timestamp;
use tokio::time::timeout;
use tonic::{Request, Status};

use crate::views::world::{PATIENCE, Service};

/// What a call of `Watch` gives.
type Watching = <QueryApi as QueryService>::WatchStream;

/// The time of day, as the log takes it.
fn now() -> Timestamp {
    let ms = SystemClock.now_ms();
    Timestamp {
        seconds: ms.div_euclid(1_000),
        nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
    }
}

/// Reads one call until it ends, or until so many messages have come.
pub(crate) async fn read(
    service: &Service,
    queries: Vec<WatchedQuery>,
    messages: usize,
) -> Vec<WatchResponse> {
    let mut stream = begin(service, queries).await;
    let mut all = Vec::new();
    while all.len() < messages {
        match next(&mut stream).await {
            Some(message) => all.push(message),
            None => break,
        }
    }
    all
}

/// Calls `Watch`.
pub(crate) async fn begin(service: &Service, queries: Vec<WatchedQuery>) -> Watching {
    let request = WatchRequest {
        queries,
        ..WatchRequest::default()
    };
    let called = service.query.watch(Request::new(request)).await;
    called.expect("the call is taken").into_inner()
}

/// The next message; `None` at the end.
pub(crate) async fn next(stream: &mut Watching) -> Option<WatchResponse> {
    let message = timeout(PATIENCE, stream.next()).await;
    let message = message.expect("a message comes in time");
    message.map(|message| message.expect("no error"))
}

async fn refused(service: &Service, queries: Vec<WatchedQuery>) -> Status {
    let request = WatchRequest {
        queries,
        ..WatchRequest::default()
    };
    service
        .query
        .watch(Request::new(request))
        .await
        .err()
        .expect("the call is refused")
}
