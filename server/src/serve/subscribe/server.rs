//! Routes the paths of `SubscriberService` to its RPCs.
//!
//! Written by hand in place of the generated server, whose messages would have every record
//! decoded and encoded again, and every id copied.

use std::convert::Infallible;
use std::task::{Context as TaskContext, Poll};

use futures::StreamExt as _;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use headcount_proto::v1::subscriber_service_server::SERVICE_NAME;
use http::{Request, Response};
use tonic::body::Body;
use tonic::server::NamedService;
use tonic::{Request as Call, Response as Answered, Status, Streaming};
use tower::{Service, service_fn};

use super::owners::Owners;
use super::wire::{Ask, OneWayAnswer};
use super::{pull, settle, stream};
use crate::serve::later::no_such_rpc;
use crate::serve::rpc::{grpc, unary};

/// The server of `headcount.v1.SubscriberService`. Cheap to clone.
#[derive(Clone)]
pub(crate) struct SubscriberServer {
    owners: Owners,
}

impl SubscriberServer {
    pub(crate) const fn new(owners: Owners) -> Self {
        Self { owners }
    }
}

impl NamedService for SubscriberServer {
    const NAME: &'static str = SERVICE_NAME;
}

impl Service<Request<Body>> for SubscriberServer {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let owners = self.owners.clone();
        Box::pin(async move { Ok(answer(owners, request).await) })
    }
}

async fn answer(owners: Owners, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path().to_owned();
    let method = path.rsplit('/').next().unwrap_or_default();
    let limits = owners.context().limits;
    match method {
        "Subscribe" => subscribe(owners, request).await,
        "StreamDeliveries" => stream_deliveries(owners, request).await,
        "Pull" => {
            unary(limits, owners, request, |owners, ask| async move {
                pull::pull(&owners, ask).await
            })
            .await
        }
        "Acknowledge" => {
            unary(limits, owners, request, |owners, ask| async move {
                settle::acknowledge(&owners, ask).await
            })
            .await
        }
        "Nack" => {
            unary(limits, owners, request, |owners, ask| async move {
                settle::nack(&owners, ask).await
            })
            .await
        }
        "ExtendLease" => {
            unary(limits, owners, request, |owners, ask| async move {
                settle::extend(&owners, ask).await
            })
            .await
        }
        _ => Status::from(no_such_rpc(&path)).into_http(),
    }
}

async fn subscribe(owners: Owners, request: Request<Body>) -> Response<Body> {
    let limits = owners.context().limits;
    let service = service_fn(move |call: Call<Streaming<Ask>>| {
        let opened = stream::subscribe(owners.clone(), call.into_inner());
        async move { Ok::<_, Status>(Answered::new(opened.await?)) }
    });
    grpc(limits).streaming(service, request).await
}

async fn stream_deliveries(owners: Owners, request: Request<Body>) -> Response<Body> {
    let limits = owners.context().limits;
    let service = service_fn(move |call: Call<_>| {
        let opened = stream::stream_deliveries(owners.clone(), call.into_inner());
        async move {
            let answers = opened.await?;
            let answers = answers.map(|answer| answer.map(OneWayAnswer::from));
            let answers: BoxStream<'static, Result<OneWayAnswer, Status>> = answers.boxed();
            Ok::<_, Status>(Answered::new(answers))
        }
    });
    grpc(limits).server_streaming(service, request).await
}
