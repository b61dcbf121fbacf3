package headcount

import "strconv"

// reasoned is an answer of the server whose reason this SDK knows.
type reasoned struct{ *ServiceError }

// Unwrap gives the ServiceError.
func (r reasoned) Unwrap() error { return r.ServiceError }

// reasons has the type of each reason of the contract, and what to do.
var reasons = map[string]struct {
	advice string
	of     func(*ServiceError) error
}{
	"INVALID_ARGUMENT": {
		"correct the fields that Violations names",
		func(e *ServiceError) error { return &InvalidArgumentError{reasoned{e}} },
	},
	"NOT_YET_AVAILABLE": {
		"use a newer server, or do without",
		func(e *ServiceError) error { return &NotYetAvailableError{reasoned{e}} },
	},
	"MALFORMED_CURSOR": {
		"drop the cursor and start anew",
		func(e *ServiceError) error { return &MalformedCursorError{reasoned{e}} },
	},
	"CURSOR_GENERATION": {
		"start anew, or use the cursor where it was made",
		func(e *ServiceError) error { return &CursorGenerationError{reasoned{e}} },
	},
	"POSITION_GONE": {
		"go on from Earliest, or seek the subscription",
		func(e *ServiceError) error { return &PositionGoneError{reasoned{e}} },
	},
	"POSITION_BEYOND_END": {
		"seek the subscription, or create it again",
		func(e *ServiceError) error { return &PositionBeyondEndError{reasoned{e}} },
	},
	"FEED_NOT_FOUND": {
		"use one of those that the server has",
		func(e *ServiceError) error { return &FeedNotFoundError{reasoned{e}} },
	},
	"PARTITION_NOT_FOUND": {
		"ask for a partition that exists",
		func(e *ServiceError) error { return &PartitionNotFoundError{reasoned{e}} },
	},
	"EVENT_NOT_FOUND": {
		"check the event's id; it may not have been seen yet",
		func(e *ServiceError) error { return &EventNotFoundError{reasoned{e}} },
	},
	"QUERY_NOT_FOUND": {
		"list the standing queries",
		func(e *ServiceError) error { return &QueryNotFoundError{reasoned{e}} },
	},
	"QUERY_EXISTS": {
		"update it, or take another name",
		func(e *ServiceError) error { return &QueryExistsError{reasoned{e}} },
	},
	"SUBSCRIPTION_NOT_FOUND": {
		"create it first",
		func(e *ServiceError) error { return &SubscriptionNotFoundError{reasoned{e}} },
	},
	"OWNED_ELSEWHERE": {
		"ask the instance at Owner",
		func(e *ServiceError) error { return &OwnedElsewhereError{reasoned{e}} },
	},
	"OFFSET_CONFLICT": {
		"read the committed offsets and decide anew",
		func(e *ServiceError) error { return &OffsetConflictError{reasoned{e}} },
	},
	"NOT_CAUGHT_UP": {
		"ask again, or ask without AtLeast",
		func(e *ServiceError) error { return &NotCaughtUpError{reasoned{e}} },
	},
	"RECOVERING": {
		"ask again after RetryAfter",
		func(e *ServiceError) error { return &RecoveringError{reasoned{e}} },
	},
	"SHUTTING_DOWN": {
		"ask again, or another instance",
		func(e *ServiceError) error { return &ShuttingDownError{reasoned{e}} },
	},
	"LIMIT_EXCEEDED": {
		"ask for less, or later",
		func(e *ServiceError) error { return &LimitExceededError{reasoned{e}} },
	},
	"CLIENT_TOO_SLOW": {
		"read faster, or take less credit",
		func(e *ServiceError) error { return &ClientTooSlowError{reasoned{e}} },
	},
	"STORAGE_FULL": {
		"free storage, then publish again",
		func(e *ServiceError) error { return &StorageFullError{reasoned{e}} },
	},
	"BACKEND_UNAVAILABLE": {
		"ask again later",
		func(e *ServiceError) error { return &BackendUnavailableError{reasoned{e}} },
	},
	"BACKEND_REFUSED": {
		"tell whoever runs the service what the message says",
		func(e *ServiceError) error { return &BackendRefusedError{reasoned{e}} },
	},
	"CORRUPT": {
		"restore what is at the path",
		func(e *ServiceError) error { return &CorruptError{reasoned{e}} },
	},
	"UNAUTHENTICATED": {
		"give a valid token",
		func(e *ServiceError) error { return &UnauthenticatedError{reasoned{e}} },
	},
	"PERMISSION_DENIED": {
		"ask for that scope",
		func(e *ServiceError) error { return &PermissionDeniedError{reasoned{e}} },
	},
	"FORBIDDEN_ORIGIN": {
		"use a host that the server allows",
		func(e *ServiceError) error { return &ForbiddenOriginError{reasoned{e}} },
	},
	"INTERNAL": {
		"report it with the id",
		func(e *ServiceError) error { return &InternalError{reasoned{e}} },
	},
	"PAGE_TOKEN_MISMATCH": {
		"begin with the first page",
		func(e *ServiceError) error { return &PageTokenMismatchError{reasoned{e}} },
	},
	"RPC_NOT_FOUND": {
		"use a server of this SDK's release",
		func(e *ServiceError) error { return &RpcNotFoundError{reasoned{e}} },
	},
	"SEQUENCE_GAP": {
		"send from the number after LastSeq",
		func(e *ServiceError) error { return &SequenceGapError{reasoned{e}} },
	},
	"PRODUCER_REPLACED": {
		"give each program a producer's name of its own",
		func(e *ServiceError) error { return &ProducerReplacedError{reasoned{e}} },
	},
	"QUERY_CONFIGURED": {
		"change it in the server's configuration",
		func(e *ServiceError) error { return &QueryConfiguredError{reasoned{e}} },
	},
}

// InvalidArgumentError: a request has faults: Violations has each field with what it must be.
type InvalidArgumentError struct{ reasoned }

// NotYetAvailableError: part of the contract, not of this server's release.
type NotYetAvailableError struct{ reasoned }

// MalformedCursorError: the cursor was not made by this service, or is cut short.
type MalformedCursorError struct{ reasoned }

// CursorGenerationError: the cursor is of another generation, channel, call or query.
type CursorGenerationError struct{ reasoned }

// PositionGoneError: retention has passed the position.
type PositionGoneError struct{ reasoned }

// PositionBeyondEndError: the position lies beyond the end: the log was made anew since.
type PositionBeyondEndError struct{ reasoned }

// FeedNotFoundError: there is no such feed; Metadata["feeds"] lists those there are.
type FeedNotFoundError struct{ reasoned }

// PartitionNotFoundError: the partition is out of range; Metadata["partitions"] has their number.
type PartitionNotFoundError struct{ reasoned }

// EventNotFoundError: there is no such event in the views.
type EventNotFoundError struct{ reasoned }

// QueryNotFoundError: there is no such standing query.
type QueryNotFoundError struct{ reasoned }

// QueryExistsError: a standing query of this name has another definition.
type QueryExistsError struct{ reasoned }

// SubscriptionNotFoundError: there is no such subscription.
type SubscriptionNotFoundError struct{ reasoned }

// OwnedElsewhereError: another instance owns the subscription; loops follow it by themselves.
type OwnedElsewhereError struct{ reasoned }

// OffsetConflictError: the group has committed another offset than was expected; Metadata["actual"] has it.
type OffsetConflictError struct{ reasoned }

// NotCaughtUpError: this replica of the server has not reached the cursor of AtLeast in time.
type NotCaughtUpError struct{ reasoned }

// RecoveringError: the views are being recovered.
type RecoveringError struct{ reasoned }

// ShuttingDownError: the service is stopping.
type ShuttingDownError struct{ reasoned }

// LimitExceededError: a limit on calls, streams, bytes, queries or time is reached.
type LimitExceededError struct{ reasoned }

// ClientTooSlowError: the client sends and does not read what it is answered.
type ClientTooSlowError struct{ reasoned }

// StorageFullError: storage is full: publishing is refused until there is room.
type StorageFullError struct{ reasoned }

// BackendUnavailableError: the log or the store does not answer.
type BackendUnavailableError struct{ reasoned }

// BackendRefusedError: the service's log or store refuses what it needs: a user, a permission, a table.
type BackendRefusedError struct{ reasoned }

// CorruptError: a checksum does not hold; Metadata["path"] says where.
type CorruptError struct{ reasoned }

// UnauthenticatedError: there is no token, or one that does not hold.
type UnauthenticatedError struct{ reasoned }

// PermissionDeniedError: the token lacks what Metadata["scope"] names.
type PermissionDeniedError struct{ reasoned }

// ForbiddenOriginError: the server does not answer to this Host or Origin.
type ForbiddenOriginError struct{ reasoned }

// InternalError: a fault of the service; Metadata["id"] finds it in its log.
type InternalError struct{ reasoned }

// PageTokenMismatchError: the page token is of another request.
type PageTokenMismatchError struct{ reasoned }

// RpcNotFoundError: the server has no such service or method.
type RpcNotFoundError struct{ reasoned }

// QueryConfiguredError: the standing query is one of the configuration.
type QueryConfiguredError struct{ reasoned }

// SequenceGapError: a producer's number is beyond its last one + 1: records between are missing.
type SequenceGapError struct{ reasoned }

// ProducerReplacedError: another program publishes under the same producer's name.
type ProducerReplacedError struct{ reasoned }

// LastSeq is the producer's last number in the log; false where nobody says.
func (e *SequenceGapError) LastSeq() (uint64, bool) { return e.number("last_seq") }

// Earliest is the first offset that is left in [PositionGoneError.Partition]; false where nobody says.
func (e *PositionGoneError) Earliest() (uint64, bool) { return e.number("earliest") }

// Partition is where; false where nobody says.
func (e *PositionGoneError) Partition() (uint64, bool) { return e.number("partition") }

// End is the offset where [PositionBeyondEndError.Partition] ends; false where nobody says.
func (e *PositionBeyondEndError) End() (uint64, bool) { return e.number("end") }

// Partition is where; false where nobody says.
func (e *PositionBeyondEndError) Partition() (uint64, bool) { return e.number("partition") }

// Owner is the address of the instance that owns the subscription; empty where nobody knows it.
func (e *OwnedElsewhereError) Owner() string { return e.Metadata["owner"] }

func (e *ServiceError) number(name string) (uint64, bool) {
	value, err := strconv.ParseUint(e.Metadata[name], 10, 64)
	return value, err == nil
}
