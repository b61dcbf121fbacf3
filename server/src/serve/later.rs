//! Services of the contract that come with a later release: every RPC answers UNIMPLEMENTED with
//! the reason `NOT_YET_AVAILABLE`, so that a client can tell it from a wrong path, which answers
//! `RPC_NOT_FOUND`.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::task::{Context as TaskContext, Poll};

use http::{Request, Response};
use tonic::Status;
use tonic::body::Body;
use tonic::server::NamedService;
use tower::Service;

use super::error::ServiceError;

/// Stands at the place of the service that `S`, a generated server, would serve.
pub(super) struct Later<S>(PhantomData<fn() -> S>);

impl<S> Later<S> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<S> Clone for Later<S> {
    fn clone(&self) -> Self {
        Self::new()
    }
}

impl<S: NamedService> NamedService for Later<S> {
    const NAME: &'static str = S::NAME;
}

impl<S> Service<Request<Body>> for Later<S> {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Body>, Infallible>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        ready(Ok(not_yet(rpc_name(request.uri().path())).into_http()))
    }
}

/// The status of an RPC, or of an option of one, that comes later.
pub(super) fn not_yet(what: impl Into<String>) -> Status {
    Status::from(ServiceError::NotYetAvailable(what.into()))
}

/// The status of a path that is of no RPC.
pub(super) fn no_such_rpc(path: &str) -> ServiceError {
    const LONGEST: usize = 120;
    let name = path.trim_start_matches('/');
    ServiceError::RpcNotFound(name.chars().take(LONGEST).collect())
}

/// A path as people write an RPC: `PublisherService.Publish`.
fn rpc_name(path: &str) -> String {
    let path = path
        .trim_start_matches('/')
        .trim_start_matches("headcount.v1.");
    path.replace('/', ".")
}
