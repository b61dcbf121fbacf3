//! What can go wrong, by stable reason. Match on [`Error::reason`], never on texts.

use std::time::Duration;

use headcount_proto::v1::ErrorReason;
use tonic::Code;
use tonic_types::StatusExt;

/// What the transport says when it breaks.
const LOST: [Code; 4] = [
    Code::Unknown,
    Code::Internal,
    Code::Cancelled,
    Code::Unavailable,
];

/// A failed call or stream.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is not one.
    #[error(
        "{address:?} is no address of a server ({detail}): give one like http://127.0.0.1:7440"
    )]
    Address {
        /// As given.
        address: String,
        /// What is wrong with it.
        detail: String,
    },
    /// Nobody answers there.
    #[error(
        "no server answers at {address} ({detail}): is it running? start one with `headcount dev`"
    )]
    Unreachable {
        /// As given.
        address: String,
        /// What the transport said.
        detail: String,
    },
    /// The connection broke, or nothing came over it in time: whether a call was carried out is
    /// not known. Streams go on by themselves, after their last cursor.
    #[error("the connection to the server is lost ({detail}): ask again")]
    Lost {
        /// What the transport said.
        detail: String,
    },
    /// The server answered with an error.
    #[error("{message} [{reason_name}]")]
    Service {
        /// gRPC status code.
        code: Code,
        /// Stable reason; unspecified where this SDK does not know it.
        reason: ErrorReason,
        /// The reason as the server named it.
        reason_name: String,
        /// For a person, with the next step.
        message: String,
        /// How long the server asks to wait before another try.
        retry_after: Option<Duration>,
        /// Details by key, such as `earliest`.
        metadata: Vec<(String, String)>,
    },
    /// A replica does not equal the server's views.
    #[error(
        "the replica of {view} does not equal the server's at the same version: drop it and sync anew"
    )]
    Diverged {
        /// Name of the view.
        view: String,
    },
}

impl Error {
    /// The stable reason of a server's answer; unspecified for anything else.
    #[must_use]
    pub fn reason(&self) -> ErrorReason {
        match self {
            Self::Service { reason, .. } => *reason,
            _ => ErrorReason::Unspecified,
        }
    }

    /// A detail of a server's answer by key.
    #[must_use]
    pub fn metadata(&self, key: &str) -> Option<&str> {
        match self {
            Self::Service { metadata, .. } => metadata
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value.as_str()),
            _ => None,
        }
    }

    /// Whether the same call may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::Lost { .. } => true,
            Self::Service {
                code,
                reason,
                retry_after,
                ..
            } => {
                // Who has taken a producer over would be taken over in turn.
                (matches!(code, Code::Unavailable | Code::Aborted)
                    && *reason != ErrorReason::ProducerReplaced)
                    || *reason == ErrorReason::ClientTooSlow
                    || retry_after.is_some()
            }
            Self::Address { .. } | Self::Diverged { .. } => false,
        }
    }

    /// How long the server asks to wait before another try.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Service { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

impl From<tonic::Status> for Error {
    fn from(status: tonic::Status) -> Self {
        let details = status.get_error_details();
        let info = details.error_info();
        // The service gives every status a reason. Without one it is the transport that speaks: a
        // connection that is cut is `Unknown` to tonic, a stream that is reset any of the others,
        // and a deadline of our own `Cancelled`.
        if info.is_none() && LOST.contains(&status.code()) {
            return Self::Lost {
                detail: status.message().to_owned(),
            };
        }
        let reason_name = info.map_or_else(
            || format!("{:?}", status.code()),
            |info| info.reason.clone(),
        );
        let reason = ErrorReason::from_str_name(&format!("ERROR_REASON_{reason_name}"))
            .unwrap_or(ErrorReason::Unspecified);
        let mut metadata: Vec<(String, String)> = info
            .map(|info| info.metadata.clone().into_iter().collect())
            .unwrap_or_default();
        metadata.sort();
        let mut message = status.message().to_owned();
        for violation in details
            .bad_request()
            .iter()
            .flat_map(|bad| &bad.field_violations)
        {
            message.push_str(&format!("; {}: {}", violation.field, violation.description));
        }
        Self::Service {
            code: status.code(),
            reason,
            reason_name,
            message,
            retry_after: details.retry_info().and_then(|retry| retry.retry_delay),
            metadata,
        }
    }
}

#[cfg(test)]
mod tests {
    use tonic::Status;
    use tonic_types::ErrorDetails;

    use super::*;

    fn told(code: Code, reason: &str, retry_after: Option<Duration>) -> Error {
        let mut details = ErrorDetails::with_error_info(reason, "headcount.dev", []);
        if retry_after.is_some() {
            details.set_retry_info(retry_after);
        }
        Status::with_error_details(code, "told by the service", details).into()
    }

    #[test]
    fn what_has_no_reason_is_the_transport_and_transient() {
        for code in LOST {
            let error = Error::from(Status::new(code, "transport error"));
            assert!(matches!(error, Error::Lost { .. }), "{error:?}");
            assert!(error.is_transient());
        }
        let refused = Error::from(Status::new(Code::Unimplemented, "no such method"));
        assert!(!refused.is_transient(), "{refused:?}");
    }

    #[test]
    fn what_the_service_says_is_transient_only_where_it_helps() {
        let soon = Some(Duration::from_millis(500));
        assert!(told(Code::Unavailable, "RECOVERING", soon).is_transient());
        assert!(told(Code::ResourceExhausted, "CLIENT_TOO_SLOW", None).is_transient());
        assert!(told(Code::ResourceExhausted, "LIMIT_EXCEEDED", soon).is_transient());
        assert!(!told(Code::ResourceExhausted, "STORAGE_FULL", None).is_transient());
        assert!(!told(Code::Internal, "INTERNAL", None).is_transient());
        assert!(told(Code::Aborted, "OWNED_ELSEWHERE", None).is_transient());
        assert!(!told(Code::Aborted, "PRODUCER_REPLACED", None).is_transient());
        assert!(!told(Code::FailedPrecondition, "SEQUENCE_GAP", None).is_transient());
        assert!(!told(Code::OutOfRange, "POSITION_GONE", None).is_transient());
    }
}
