//! Routes the paths of `LogService` to its RPCs.
//!
//! Written by hand in place of the generated server, whose messages would have every record
//! decoded and encoded again; the requests and the unary answers are the generated ones.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use futures::future::BoxFuture;
use headcount_proto::v1::log_service_server::SERVICE_NAME;
use http::{Request, Response};
use tonic::body::Body;
use tonic::server::NamedService;
use tonic::{Request as Call, Response as Answer, Status};
use tower::{Service, service_fn};

use super::{LogApi, fetch, offsets, tail};
use crate::serve::context::Context;
use crate::serve::later::no_such_rpc;
use crate::serve::rpc::{grpc, unary};

/// The server of `headcount.v1.LogService`. Cheap to clone.
#[derive(Clone)]
pub(crate) struct LogServer {
    api: LogApi,
}

impl LogServer {
    pub(crate) fn new(context: Arc<Context>) -> Self {
        Self {
            api: LogApi::new(context),
        }
    }
}

impl NamedService for LogServer {
    const NAME: &'static str = SERVICE_NAME;
}

impl Service<Request<Body>> for LogServer {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let api = self.api.clone();
        Box::pin(async move { Ok(answer(api, request).await) })
    }
}

async fn answer(api: LogApi, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let method = path.rsplit('/').next().unwrap_or_default();
    let limits = api.context.limits;
    match method {
        "ListPartitions" => {
            unary(limits, api, request, |api, r| async move {
                offsets::list_partitions(&api, r).await
            })
            .await
        }
        "Fetch" => {
            unary(limits, api, request, |api, r| async move {
                fetch::fetch(&api, r).await
            })
            .await
        }
        "Tail" => tail_stream(api, request).await,
        "ResolveOffset" => {
            unary(limits, api, request, |api, r| async move {
                offsets::resolve_offset(&api, r).await
            })
            .await
        }
        "CommitOffset" => {
            unary(limits, api, request, |api, r| async move {
                offsets::commit_offset(&api, r).await
            })
            .await
        }
        "GetCommittedOffsets" => {
            unary(limits, api, request, |api, r| async move {
                offsets::committed_offsets(&api, r).await
            })
            .await
        }
        _ => Status::from(no_such_rpc(&path)).into_http(),
    }
}

async fn tail_stream(api: LogApi, request: Request<Body>) -> Response<Body> {
    let limits = api.context.limits;
    let service = service_fn(move |call: Call<_>| {
        let opened = tail::tail(api.clone(), call.into_inner());
        async move { Ok::<_, Status>(Answer::new(opened.await?)) }
    });
    grpc(limits).server_streaming(service, request).await
}
