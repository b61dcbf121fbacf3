//! The tower stack: what every request passes, from the connection to its RPC.

mod calls;
mod deadline;
mod hosts;
mod methods;
mod refusals;

use std::any::Any;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, Method};
use tokio::sync::Semaphore;
use tonic::Status;
use tonic::service::Routes;
use tonic_web::GrpcWebLayer;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{AllowHeaders, AllowOrigin, CorsLayer, ExposeHeaders};

use self::calls::Observer;
use self::deadline::Deadlines;
use self::methods::Methods;
use super::config::Config;
use super::context::Context;
use super::error::ServiceError;
use super::pages;

pub(crate) use self::hosts::Ends;
pub(crate) use self::methods::contract_services;

/// Puts the stack together. Outermost first, each layer with its reason.
pub(super) fn stack(context: &Arc<Context>, config: &Config, routes: Routes) -> Router {
    let methods = Arc::new(Methods::read());
    let observer = Observer {
        metrics: context.metrics.clone(),
        methods: Arc::clone(&methods),
    };
    let deadlines = Deadlines {
        unary: config.limits.call_deadline,
        methods,
        shutdown: context.shutdown.clone(),
    };
    let permits = Arc::new(Semaphore::new(config.limits.calls));

    let every_request = ServiceBuilder::new()
        // No page of a foreign site speaks to this server, not even by DNS rebinding.
        .layer(from_fn_with_state(hosts::Hosts::new(config), hosts::check))
        // Pages of an origin that passed may read the answers.
        .layer(cors());
    let every_call = ServiceBuilder::new()
        // What is no gRPC and no page either gets a hint instead of a gRPC status.
        .layer(from_fn(only_grpc))
        // Browsers: gRPC-Web to gRPC and back; outside the rest, so that they see its errors too.
        .layer(GrpcWebLayer::new());
    let inside = ServiceBuilder::new()
        // A span, a count and a latency per call; sees the code that everything below ends with.
        .layer(from_fn_with_state(observer, calls::observe))
        // A panic ends its own call with INTERNAL and an id, not the connection.
        .layer(CatchPanicLayer::custom(panicked))
        // Beyond the limit calls are refused at once; none queues here.
        .layer(from_fn_with_state(permits, admit))
        // Every call ends.
        .layer(from_fn_with_state(deadlines, deadline::bound))
        // What never reaches an RPC is told as the contract tells failures.
        .layer(from_fn(refusals::explain));

    let calls = every_call.service(routes.into_axum_router().layer(inside));
    pages::router(Arc::clone(context))
        .fallback_service(calls)
        .layer(every_request)
}

/// Only origins that the check before has let through come here, so all are answered.
fn cors() -> CorsLayer {
    let readable = ["grpc-status", "grpc-message", "grpc-status-details-bin"];
    CorsLayer::new()
        .allow_origin(AllowOrigin::mirror_request())
        .allow_methods([Method::POST, Method::GET])
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(ExposeHeaders::list(readable.map(HeaderName::from_static)))
}

/// Whether a request is a gRPC or gRPC-Web call.
fn is_grpc(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/grpc"))
}

async fn only_grpc(request: Request, next: Next) -> Response {
    if is_grpc(request.headers()) {
        return next.run(request).await;
    }
    pages::not_found()
}

async fn admit(State(permits): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let Ok(_permit) = permits.try_acquire() else {
        let text = "too many calls at a time".to_owned();
        return Status::from(ServiceError::LimitExceeded(text)).into_http();
    };
    next.run(request).await
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that the layer calls"
)]
fn panicked(cause: Box<dyn Any + Send + 'static>) -> http::Response<Body> {
    let text = cause
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| cause.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without a text");
    Status::from(ServiceError::internal(format_args!("panic: {text}"))).into_http()
}
