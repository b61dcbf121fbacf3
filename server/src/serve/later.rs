//! What is not served: options of RPCs that come with a later release answer UNIMPLEMENTED with the
//! reason `NOT_YET_AVAILABLE`, so that a client can tell them from a wrong path, which answers
//! `RPC_NOT_FOUND`.

use tonic::Status;

use super::error::ServiceError;

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
