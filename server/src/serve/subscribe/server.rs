//! Routes the paths of `SubscriberService` to its RPCs.
//!
//! Written by hand in place of the generated server, whose messages would have every record
//! decoded and encoded again, and every id copied.

use std::convert::Infallible;
use std::future::Future;
use std::task::{Context as TaskContext, Poll};

use futures::StreamExt as _;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use headcount_proto::v1::subscriber_service_server::SERVICE_NAME;
use http::{Request, Response};
use prost::Message;
use tonic::body::Body;
use tonic::server::{Grpc, NamedService};
use tonic::{Request as Call, Response as Answered, Status, Streaming};
use tonic_prost::ProstCodec;
use tower::{Service, service_fn};

use super::owners::Owners;
use super::wire::{Ask, OneWayAnswer};
use super::{pull, settle, stream};
use crate::serve::error::ServiceError;
use crate::serve::later::{not_yet, rpc_name};

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
    match method {
        "Subscribe" => subscribe(owners, request).await,
        "StreamDeliveries" => stream_deliveries(owners, request).await,
        "Pull" => {
            unary(owners, request, |owners, ask| async move {
                pull::pull(&owners, ask).await
            })
            .await
        }
        "Acknowledge" => {
            unary(owners, request, |owners, ask| async move {
                settle::acknowledge(&owners, ask).await
            })
            .await
        }
        "Nack" => {
            unary(owners, request, |owners, ask| async move {
                settle::nack(&owners, ask).await
            })
            .await
        }
        "ExtendLease" => {
            unary(owners, request, |owners, ask| async move {
                settle::extend(&owners, ask).await
            })
            .await
        }
        _ => not_yet(rpc_name(&path)).into_http(),
    }
}

fn grpc<Res, Req>(owners: &Owners) -> Grpc<ProstCodec<Res, Req>>
where
    Res: Message + Send + 'static,
    Req: Message + Default + Send + 'static,
{
    let limits = owners.context().limits;
    Grpc::new(ProstCodec::default())
        .max_decoding_message_size(limits.request_bytes)
        .max_encoding_message_size(limits.response_bytes)
}

async fn unary<Req, Res, F, Fut>(owners: Owners, request: Request<Body>, rpc: F) -> Response<Body>
where
    Req: Message + Default + Send + 'static,
    Res: Message + Send + 'static,
    F: Fn(Owners, Req) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<Res, ServiceError>> + Send + 'static,
{
    let mut grpc = grpc(&owners);
    let service = service_fn(move |call: Call<Req>| {
        let answered = rpc(owners.clone(), call.into_inner());
        async move { Ok::<_, Status>(Answered::new(answered.await?)) }
    });
    grpc.unary(service, request).await
}

async fn subscribe(owners: Owners, request: Request<Body>) -> Response<Body> {
    let mut grpc = grpc(&owners);
    let service = service_fn(move |call: Call<Streaming<Ask>>| {
        let opened = stream::subscribe(owners.clone(), call.into_inner());
        async move { Ok::<_, Status>(Answered::new(opened.await?)) }
    });
    grpc.streaming(service, request).await
}

async fn stream_deliveries(owners: Owners, request: Request<Body>) -> Response<Body> {
    let mut grpc = grpc(&owners);
    let service = service_fn(move |call: Call<_>| {
        let opened = stream::stream_deliveries(owners.clone(), call.into_inner());
        async move {
            let answers = opened.await?;
            let answers = answers.map(|answer| answer.map(OneWayAnswer::from));
            let answers: BoxStream<'static, Result<OneWayAnswer, Status>> = answers.boxed();
            Ok::<_, Status>(Answered::new(answers))
        }
    });
    grpc.server_streaming(service, request).await
}
