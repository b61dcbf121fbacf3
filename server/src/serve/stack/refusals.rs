//! What the gRPC library refuses by itself, before an RPC sees it, told as the contract tells failures:
//! a request that is too long, one that is none of its type, a method that there is not.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::HeaderMap;
use tonic::{Code, Status};

use crate::serve::error::ServiceError;
use crate::serve::later::no_such_rpc;

const ACCEPT_ENCODING: &str = "grpc-accept-encoding";

/// Passes a call on; gives a refusal that says no reason the one that it has.
pub(super) async fn explain(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let Some(error) = refusal(&path, response.headers()) else {
        return response;
    };
    let mut told: Response = Status::from(error).into_http();
    // By it a client learns how it may compress.
    if let Some(encodings) = response.headers().get(ACCEPT_ENCODING) {
        told.headers_mut()
            .insert(ACCEPT_ENCODING, encodings.clone());
    }
    told
}

/// A refusal without details in the headers of an answer that has nothing else.
fn refusal(path: &str, headers: &HeaderMap) -> Option<ServiceError> {
    if !path.starts_with("/headcount.v1.") {
        return None;
    }
    let status = Status::from_header_map(headers)?;
    if !status.details().is_empty() {
        return None;
    }
    let text = status.message();
    let request = || ServiceError::field("request", text);
    match status.code() {
        // Too long, by the words of the library, which name the limit.
        Code::OutOfRange => Some(request()),
        Code::Internal
            if ["decode", "request message", "protocol error"]
                .iter()
                .any(|of| text.contains(of)) =>
        {
            Some(request())
        }
        Code::Unimplemented if text.contains("compressed") => Some(ServiceError::NotYetAvailable(
            "a compressed request".to_owned(),
        )),
        Code::Unimplemented => Some(no_such_rpc(path)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = "/headcount.v1.LogService/Fetch";

    fn told(path: &str, status: Status) -> Option<ServiceError> {
        let answer: http::Response<axum::body::Body> = status.into_http();
        refusal(path, answer.headers())
    }

    #[test]
    fn what_the_library_refuses_gets_a_reason_and_all_else_stays() {
        let broken = Status::internal("failed to decode Protobuf message: buffer underflow");
        let broken = told(PATH, broken).expect("it has none");
        assert!(
            matches!(broken, ServiceError::InvalidArgument(_)),
            "{broken:?}"
        );
        assert!(broken.to_string().contains("buffer underflow"), "{broken}");
        let missing = told(PATH, Status::internal("Missing request message."));
        assert!(matches!(missing, Some(ServiceError::InvalidArgument(_))));
        let unknown = told(PATH, Status::unimplemented(""));
        let named = ServiceError::RpcNotFound("headcount.v1.LogService/Fetch".to_owned());
        assert_eq!(unknown, Some(named));

        let gzip = Status::unimplemented("Content is compressed with `gzip` which isn't supported");
        let named = ServiceError::NotYetAvailable("a compressed request".to_owned());
        assert_eq!(told(PATH, gzip), Some(named));

        let ours = Status::from(ServiceError::internal("a fault of ours"));
        assert_eq!(told(PATH, ours), None);
        assert_eq!(told(PATH, Status::unavailable("away")), None);
        let health = Status::out_of_range("not of the contract");
        assert_eq!(told("/grpc.health.v1.Health/Check", health), None);
    }
}
