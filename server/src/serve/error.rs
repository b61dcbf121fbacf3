//! How a failure is told: the one place where a [`tonic::Status`] is made.
//!
//! [`ServiceError`] is closed and small. Each kind has one gRPC code and one reason of the
//! contract's `ErrorReason`; every status carries `google.rpc.ErrorInfo` with that reason and its
//! metadata, and `RetryInfo` or `BadRequest` where they help. Clients match on reasons, never on
//! texts, so a text may be improved at any time.

use std::fmt::Display;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use headcount_binder::BinderError;
use headcount_proto::position::CursorError;
use headcount_proto::v1::ErrorReason;
use headcount_store::StoreError;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use crate::faults::{RequestError, text};

/// Domain of every `ErrorInfo`.
pub const ERROR_DOMAIN: &str = "headcount.dev";

/// How long a client waits where the service cannot know better.
const RETRY_SOON: Duration = Duration::from_millis(500);

/// Counts internal errors, so that each has an id of its own in this process.
static INTERNAL_ERRORS: AtomicU64 = AtomicU64::new(1);

/// Everything that an RPC may answer instead of its response.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ServiceError {
    /// Fields of the request that cannot be taken: (path of the field, what it must be).
    #[error("invalid argument: {}", text(.0))]
    InvalidArgument(Vec<(String, String)>),
    /// Part of the contract, not of this release; holds the RPC or option.
    #[error("{0} is not available in this release: the changelog says what is")]
    NotYetAvailable(String),
    /// A path that is of no service and method here; holds it as `package.Service/Method`.
    #[error(
        "there is no RPC {0:?} at this address: where clients are served, server reflection lists those there are (grpcurl: HOST:PORT list)"
    )]
    RpcNotFound(String),
    /// Text that is no cursor.
    #[error("{0}")]
    MalformedCursor(String),
    /// A cursor of another channel, use or generation.
    #[error("the cursor is of another {0}: begin anew without it")]
    CursorGeneration(&'static str),
    /// Retention has passed the position.
    #[error(
        "offset {asked} of partition {partition} is gone by retention: go on from {earliest}, the earliest kept, or rebuild by Sync"
    )]
    PositionGone {
        /// The partition.
        partition: u16,
        /// The offset asked for.
        asked: u64,
        /// The first offset that is left.
        earliest: u64,
    },
    /// What lay before the position is gone: the log is not the one that it was taken from.
    #[error(
        "offset {asked} of partition {partition} lies beyond its end, which is {end}: the log was made anew since. Delete the subscription and create it again, or Seek to go on in the log as it is; or restore it as it was"
    )]
    PositionBeyondEnd {
        /// The partition.
        partition: u16,
        /// The offset asked for.
        asked: u64,
        /// The end of the partition.
        end: u64,
    },
    /// No such feed.
    #[error("there is no feed {feed:?}: there is {}", feeds.join(", "))]
    FeedNotFound {
        /// The feed asked for, its first 80 characters.
        feed: String,
        /// Those there are.
        feeds: Vec<String>,
    },
    /// Partition out of range.
    #[error("there is no partition {partition}: the channel has {partitions}, counted from 0")]
    PartitionNotFound {
        /// The partition asked for.
        partition: u32,
        /// How many there are.
        partitions: u16,
    },
    /// No such event in the views.
    #[error("there is no event {0:?}")]
    EventNotFound(String),
    /// No such standing query.
    #[error("there is no standing query {0:?}: AdminService.ListQueries names those there are")]
    QueryNotFound(String),
    /// There is such a standing query with another definition.
    #[error(
        "there is a standing query {0:?} with another definition: change it by UpdateQuery, or take another name"
    )]
    QueryExists(String),
    /// The standing query is one of the configuration.
    #[error(
        "standing query {0:?} is one of the configuration: change it there, or create one with another name"
    )]
    QueryConfigured(String),
    /// No such subscription.
    #[error("there is no subscription {0:?}: ListSubscriptions names those there are")]
    SubscriptionNotFound(String),
    /// Another instance has the subscription, or takes what is published.
    #[error("{what} is served by {owner:?}: call there, or try again once it has given it up")]
    OwnedElsewhere {
        /// What it has.
        what: String,
        /// The address of the instance that has it, or what it calls itself by otherwise.
        owner: String,
    },
    /// A group's offset is not the one that the caller believed.
    #[error("the committed offset is {actual:?}, not {expected}: read it again before committing")]
    OffsetConflict {
        /// The offset that the caller expected.
        expected: u64,
        /// The offset there is; `None` when the group has none.
        actual: Option<u64>,
    },
    /// This replica has not reached `at_least` in time.
    #[error("this replica has not reached at_least yet: try again")]
    NotCaughtUp,
    /// Views, a subscription's owner or another part is being recovered; holds which, with how far.
    #[error("recovering: {0}: try again")]
    Recovering(String),
    /// The service is stopping.
    #[error("the service is stopping: connect again")]
    ShuttingDown,
    /// A limit on calls, streams, bytes or queries; holds which, with its number.
    #[error("limit exceeded: {0}")]
    LimitExceeded(String),
    /// Storage is full; publishing is refused until there is room.
    #[error("storage is full: {0}")]
    StorageFull(String),
    /// The log or the store does not answer.
    #[error("{0}")]
    BackendUnavailable(String),
    /// The log or the store refuses what the service needs; holds what, and what its operator does.
    #[error("{0}")]
    BackendRefused(String),
    /// A checksum does not hold, or a stream is not there any more.
    #[error("{message}")]
    Corrupt {
        /// What was found, and what to do.
        message: String,
        /// The file, table or stream.
        path: String,
    },
    /// Host or Origin is not one that this server answers to; holds which, and the key to set.
    #[error("{0}")]
    ForbiddenOrigin(String),
    /// A producer's number is beyond its last one + 1.
    #[error(
        "seq {seq} is beyond {last}, the last of producer {producer:?}: records between are missing; send from the one after it"
    )]
    SequenceGap {
        /// The producer.
        producer: String,
        /// The number that came.
        seq: u64,
        /// The last in the log.
        last: u64,
    },
    /// Another stream or call of the producer has taken over.
    #[error(
        "another stream or call of producer {0:?} has taken over: only one publishes at a time, so give each program its own producer_id"
    )]
    ProducerReplaced(String),
    /// A page token of another request.
    #[error("the page token belongs to another request: leave it out to begin anew")]
    PageTokenMismatch,
    /// The call's own deadline passed.
    #[error("the call took longer than its deadline of {0:?}: allow more time or ask for less")]
    DeadlineExceeded(Duration),
    /// A fault of the service; made by [`ServiceError::internal`], which logs the cause.
    #[error("a fault of the service: its log has the cause under id {id}")]
    Internal {
        /// Finds the cause in the log.
        id: String,
    },
}

impl ServiceError {
    /// One field of the request that cannot be taken.
    pub fn field(field: impl Into<String>, description: impl Into<String>) -> Self {
        Self::InvalidArgument(vec![(field.into(), description.into())])
    }

    /// Logs the cause under a new id, which is all that the client learns of it.
    pub fn internal(cause: impl Display) -> Self {
        let count = INTERNAL_ERRORS.fetch_add(1, Ordering::Relaxed);
        let id = format!("{:x}-{count:x}", std::process::id());
        tracing::error!(id, %cause, "internal error");
        Self::Internal { id }
    }

    /// The reason in the contract.
    #[must_use]
    pub const fn reason(&self) -> ErrorReason {
        match self {
            Self::InvalidArgument(_) => ErrorReason::InvalidArgument,
            Self::NotYetAvailable(_) => ErrorReason::NotYetAvailable,
            Self::RpcNotFound(_) => ErrorReason::RpcNotFound,
            Self::MalformedCursor(_) => ErrorReason::MalformedCursor,
            Self::CursorGeneration(_) => ErrorReason::CursorGeneration,
            Self::PositionGone { .. } => ErrorReason::PositionGone,
            Self::PositionBeyondEnd { .. } => ErrorReason::PositionBeyondEnd,
            Self::FeedNotFound { .. } => ErrorReason::FeedNotFound,
            Self::PartitionNotFound { .. } => ErrorReason::PartitionNotFound,
            Self::EventNotFound(_) => ErrorReason::EventNotFound,
            Self::QueryNotFound(_) => ErrorReason::QueryNotFound,
            Self::QueryExists(_) => ErrorReason::QueryExists,
            Self::QueryConfigured(_) => ErrorReason::QueryConfigured,
            Self::SubscriptionNotFound(_) => ErrorReason::SubscriptionNotFound,
            Self::OwnedElsewhere { .. } => ErrorReason::OwnedElsewhere,
            Self::OffsetConflict { .. } => ErrorReason::OffsetConflict,
            Self::NotCaughtUp => ErrorReason::NotCaughtUp,
            Self::Recovering(_) => ErrorReason::Recovering,
            Self::ShuttingDown => ErrorReason::ShuttingDown,
            Self::LimitExceeded(_) | Self::DeadlineExceeded(_) => ErrorReason::LimitExceeded,
            Self::StorageFull(_) => ErrorReason::StorageFull,
            Self::BackendUnavailable(_) => ErrorReason::BackendUnavailable,
            Self::BackendRefused(_) => ErrorReason::BackendRefused,
            Self::Corrupt { .. } => ErrorReason::Corrupt,
            Self::ForbiddenOrigin(_) => ErrorReason::ForbiddenOrigin,
            Self::PageTokenMismatch => ErrorReason::PageTokenMismatch,
            Self::SequenceGap { .. } => ErrorReason::SequenceGap,
            Self::ProducerReplaced(_) => ErrorReason::ProducerReplaced,
            Self::Internal { .. } => ErrorReason::Internal,
        }
    }

    /// The gRPC code.
    #[must_use]
    pub const fn code(&self) -> Code {
        match self {
            Self::InvalidArgument(_) | Self::MalformedCursor(_) | Self::PageTokenMismatch => {
                Code::InvalidArgument
            }
            Self::NotYetAvailable(_) | Self::RpcNotFound(_) => Code::Unimplemented,
            Self::CursorGeneration(_)
            | Self::QueryConfigured(_)
            | Self::BackendRefused(_)
            | Self::SequenceGap { .. } => Code::FailedPrecondition,
            Self::QueryExists(_) => Code::AlreadyExists,
            Self::PositionGone { .. } | Self::PositionBeyondEnd { .. } => Code::OutOfRange,
            Self::FeedNotFound { .. }
            | Self::PartitionNotFound { .. }
            | Self::EventNotFound(_)
            | Self::QueryNotFound(_)
            | Self::SubscriptionNotFound(_) => Code::NotFound,
            Self::OffsetConflict { .. }
            | Self::OwnedElsewhere { .. }
            | Self::ProducerReplaced(_) => Code::Aborted,
            Self::NotCaughtUp
            | Self::Recovering(_)
            | Self::ShuttingDown
            | Self::BackendUnavailable(_) => Code::Unavailable,
            Self::LimitExceeded(_) | Self::StorageFull(_) => Code::ResourceExhausted,
            Self::Corrupt { .. } => Code::DataLoss,
            Self::ForbiddenOrigin(_) => Code::PermissionDenied,
            Self::DeadlineExceeded(_) => Code::DeadlineExceeded,
            Self::Internal { .. } => Code::Internal,
        }
    }

    /// Whether it says that this process does not have a subscription: another has, or nobody.
    pub(crate) const fn is_not_owned(&self) -> bool {
        matches!(self, Self::OwnedElsewhere { .. } | Self::Recovering(_))
    }

    /// When a client may try again; `None` where that alone would not help.
    const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::NotCaughtUp
            | Self::Recovering(_)
            | Self::ShuttingDown
            | Self::BackendUnavailable(_)
            | Self::LimitExceeded(_) => Some(RETRY_SOON),
            _ => None,
        }
    }

    fn metadata(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::PositionGone {
                partition,
                earliest,
                ..
            } => vec![
                ("partition", partition.to_string()),
                ("earliest", earliest.to_string()),
            ],
            Self::PositionBeyondEnd { partition, end, .. } => {
                vec![
                    ("partition", partition.to_string()),
                    ("end", end.to_string()),
                ]
            }
            Self::FeedNotFound { feeds, .. } => vec![("feeds", feeds.join(","))],
            Self::PartitionNotFound { partitions, .. } => {
                vec![("partitions", partitions.to_string())]
            }
            Self::OffsetConflict { actual, .. } => {
                vec![("actual", actual.map_or(String::new(), |at| at.to_string()))]
            }
            Self::OwnedElsewhere { owner, .. } => vec![("owner", owner.clone())],
            Self::SequenceGap { last, .. } => vec![("last_seq", last.to_string())],
            Self::Corrupt { path, .. } => vec![("path", path.clone())],
            Self::Internal { id } => vec![("id", id.clone())],
            _ => Vec::new(),
        }
    }
}

impl From<ServiceError> for Status {
    fn from(error: ServiceError) -> Self {
        let name = error.reason().as_str_name();
        let reason = name.strip_prefix("ERROR_REASON_").unwrap_or(name);
        let mut details = ErrorDetails::new();
        details.set_error_info(
            reason,
            ERROR_DOMAIN,
            error
                .metadata()
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect::<std::collections::HashMap<_, _>>(),
        );
        if let Some(after) = error.retry_after() {
            details.set_retry_info(Some(after));
        }
        if let ServiceError::InvalidArgument(violations) = &error {
            for (field, description) in violations {
                details.add_bad_request_violation(field, description);
            }
        }
        Status::with_error_details(error.code(), error.to_string(), details)
    }
}

impl From<BinderError> for ServiceError {
    fn from(error: BinderError) -> Self {
        match &error {
            BinderError::Truncated {
                partition,
                asked,
                earliest,
                ..
            } => Self::PositionGone {
                partition: partition.0,
                asked: asked.0,
                earliest: earliest.0,
            },
            BinderError::UnknownPartition {
                partition,
                partitions,
                ..
            } => Self::PartitionNotFound {
                partition: partition.0.into(),
                partitions: *partitions,
            },
            BinderError::Closed => Self::ShuttingDown,
            BinderError::Full { .. } | BinderError::DiskFull { .. } => {
                Self::StorageFull(error.to_string())
            }
            BinderError::Corrupt { path, .. } => Self::Corrupt {
                path: path.display().to_string(),
                message: error.to_string(),
            },
            BinderError::Gone { stream } | BinderError::NotABatch { stream, .. } => Self::Corrupt {
                path: stream.clone(),
                message: error.to_string(),
            },
            BinderError::InvalidFeedName { .. } => Self::field("feed", error.to_string()),
            BinderError::UnknownChannel { .. }
            | BinderError::Timeout { .. }
            | BinderError::Storage { .. }
            | BinderError::Unwritable { .. }
            | BinderError::Broker { .. } => Self::BackendUnavailable(error.to_string()),
            BinderError::Refused { .. } => Self::BackendRefused(error.to_string()),
            _ => Self::internal(error),
        }
    }
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::OffsetConflict {
                expected, actual, ..
            } => Self::OffsetConflict {
                expected: expected.unwrap_or_default(),
                actual: *actual,
            },
            StoreError::InvalidName { what, .. } => Self::field(*what, error.to_string()),
            StoreError::InvalidFilter { .. } => Self::field("filter", error.to_string()),
            StoreError::BadPageToken { .. } => Self::PageTokenMismatch,
            StoreError::DiskFull { .. } => Self::StorageFull(error.to_string()),
            StoreError::Corrupt { path, .. } => Self::Corrupt {
                path: path.display().to_string(),
                message: error.to_string(),
            },
            StoreError::Closed => Self::ShuttingDown,
            StoreError::Storage { .. }
            | StoreError::Unwritable { .. }
            | StoreError::Unavailable { .. }
            | StoreError::Timeout { .. } => Self::BackendUnavailable(error.to_string()),
            StoreError::Denied { .. } | StoreError::Refused { .. } | StoreError::Schema { .. } => {
                Self::BackendRefused(error.to_string())
            }
            _ => Self::internal(error),
        }
    }
}

impl From<RequestError> for ServiceError {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Invalid(faults) => Self::InvalidArgument(faults),
            RequestError::NotYetAvailable(what) => Self::NotYetAvailable(what),
        }
    }
}

impl From<CursorError> for ServiceError {
    fn from(error: CursorError) -> Self {
        Self::MalformedCursor(error.to_string())
    }
}
