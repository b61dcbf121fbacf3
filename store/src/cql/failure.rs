//! What the driver says, sorted by what can be done about it.

use scylla::errors::{
    BadQuery, ConnectionError, ConnectionPoolError, ConnectionSetupRequestErrorKind, DbError,
    ExecutionError, MetadataError, NewSessionError, PrepareError, RequestAttemptError,
};

use crate::error::StoreError;

/// Why a request failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// It did not happen; the same may succeed later.
    Unavailable(String),
    /// It may have happened; the same may succeed later.
    Unknown(String),
    /// The server will never take this request.
    Refused(String),
    /// Something that trying again does not change.
    Final(StoreError),
}

impl Failure {
    /// The error where nothing can be done by the caller of the request.
    pub(super) fn into_error(self, doing: &'static str) -> StoreError {
        match self {
            Failure::Unavailable(reason) | Failure::Unknown(reason) => {
                StoreError::Unavailable { doing, reason }
            }
            Failure::Refused(reason) => StoreError::Refused { doing, reason },
            Failure::Final(error) => error,
        }
    }
}

/// Sorts the error of a request.
pub(super) fn sort(doing: &'static str, error: &ExecutionError) -> Failure {
    let reason = error.to_string();
    match error {
        ExecutionError::RequestTimeout(_) => Failure::Unknown(reason),
        ExecutionError::LastAttemptError(attempt) => sort_attempt(doing, attempt, reason),
        ExecutionError::BadQuery(
            BadQuery::SerializationError(_) | BadQuery::ValuesTooLongForKey(..),
        ) => Failure::Refused(reason),
        _ => Failure::Unavailable(reason),
    }
}

fn sort_attempt(doing: &'static str, error: &RequestAttemptError, reason: String) -> Failure {
    match error {
        RequestAttemptError::SerializationError(_)
        | RequestAttemptError::CqlRequestSerialization(_) => Failure::Refused(reason),
        RequestAttemptError::UnableToAllocStreamId => Failure::Unavailable(reason),
        RequestAttemptError::DbError(error, _) => match error {
            DbError::Unauthorized | DbError::AuthenticationError => {
                Failure::Final(StoreError::Denied { doing, reason })
            }
            DbError::Invalid | DbError::SyntaxError | DbError::ConfigError => {
                Failure::Refused(reason)
            }
            DbError::Unavailable { .. }
            | DbError::Overloaded
            | DbError::IsBootstrapping
            | DbError::RateLimitReached { .. } => Failure::Unavailable(reason),
            _ => Failure::Unknown(reason),
        },
        _ => Failure::Unknown(reason),
    }
}

/// Sorts the error of a statement that could not be prepared.
pub(super) fn preparing(doing: &'static str, error: &PrepareError) -> Failure {
    let reason = error.to_string();
    match error {
        PrepareError::AllAttemptsFailed { first_attempt } => {
            sort_attempt(doing, first_attempt, reason)
        }
        // No node that answers, or nodes that are not of one mind yet.
        _ => Failure::Unavailable(reason),
    }
}

/// The error of a session that could not be made.
pub(super) fn connecting(error: &NewSessionError) -> StoreError {
    let reason = error.to_string();
    if is_denied(error) {
        return StoreError::Denied {
            doing: "connecting",
            reason,
        };
    }
    match error {
        NewSessionError::IllegalConfig(_) => StoreError::InvalidConfig { reason },
        _ => StoreError::Unavailable {
            doing: "connecting",
            reason,
        },
    }
}

/// Whether the first connection failed at the credentials, or for want of any.
fn is_denied(error: &NewSessionError) -> bool {
    let NewSessionError::MetadataError(MetadataError::ConnectionPoolError(
        ConnectionPoolError::Broken {
            last_connection_error: ConnectionError::ConnectionSetupRequestError(setup),
            ..
        },
    )) = error
    else {
        return false;
    };
    matches!(
        setup.get_error(),
        ConnectionSetupRequestErrorKind::DbError(
            DbError::AuthenticationError | DbError::Unauthorized,
            _
        ) | ConnectionSetupRequestErrorKind::MissingAuthentication
    )
}

/// Rows that are not of the shape that the statement asked for.
pub(super) fn shape(doing: &'static str, error: &dyn std::fmt::Display) -> StoreError {
    StoreError::Corrupt {
        path: "a row of the store".into(),
        reason: format!("{doing}: {error}"),
        next_step: crate::error::RESTORE_KEYSPACE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_mend_is_tried_again_of_statements_that_are_not_prepared() {
        let of_server = |error| PrepareError::AllAttemptsFailed {
            first_attempt: RequestAttemptError::DbError(error, String::new()),
        };
        let retryable = |error| {
            let error =
                preparing("preparing statements", &error).into_error("preparing statements");
            (
                error.is_retryable(),
                matches!(error, StoreError::Denied { .. }),
            )
        };
        for error in [
            of_server(DbError::Overloaded),
            of_server(DbError::IsBootstrapping),
            of_server(DbError::ServerError),
            PrepareError::AllAttemptsFailed {
                first_attempt: RequestAttemptError::UnableToAllocStreamId,
            },
            PrepareError::PreparedStatementIdsMismatch,
        ] {
            let said = error.to_string();
            assert_eq!(retryable(error), (true, false), "{said}");
        }
        for error in [DbError::Invalid, DbError::SyntaxError] {
            assert_eq!(retryable(of_server(error)), (false, false));
        }
        assert_eq!(retryable(of_server(DbError::Unauthorized)), (false, true));
    }
}
