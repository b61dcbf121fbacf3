//! How an RPC is served by services whose messages are not the generated ones.

use std::future::Future;

use http::{Request, Response};
use prost::Message;
use tonic::body::Body;
use tonic::server::Grpc;
use tonic::{Request as Call, Response as Answered, Status};
use tonic_prost::ProstCodec;
use tower::service_fn;

use super::config::Limits;
use super::error::ServiceError;

/// An RPC with the bounds of its messages.
pub(crate) fn grpc<Res, Req>(limits: Limits) -> Grpc<ProstCodec<Res, Req>>
where
    Res: Message + Send + 'static,
    Req: Message + Default + Send + 'static,
{
    Grpc::new(ProstCodec::default())
        .max_decoding_message_size(limits.request_bytes)
        .max_encoding_message_size(limits.response_bytes)
}

/// Serves an RPC of one request and one answer.
pub(crate) async fn unary<Api, Req, Res, F, Fut>(
    limits: Limits,
    api: Api,
    request: Request<Body>,
    rpc: F,
) -> Response<Body>
where
    Api: Clone + Send + 'static,
    Req: Message + Default + Send + 'static,
    Res: Message + Send + 'static,
    F: Fn(Api, Req) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = Result<Res, ServiceError>> + Send + 'static,
{
    let service = service_fn(move |call: Call<Req>| {
        let answered = rpc(api.clone(), call.into_inner());
        async move { Ok::<_, Status>(Answered::new(answered.await?)) }
    });
    grpc(limits).unary(service, request).await
}
