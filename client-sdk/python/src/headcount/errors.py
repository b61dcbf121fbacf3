"""What can go wrong, as types by stable reason.

- Every failure is a `HeadcountError`; what the server answers is a `ServiceError`, of the class that
  its reason has (`POSITION_GONE` is a `PositionGoneError`). Match on classes, never on texts.
- `is_transient` says whether the same call may succeed later, `retry_after` (seconds) when,
  `advice` what to do.
- A reason that this SDK does not know is a plain `ServiceError` with that `reason`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

import grpc
import grpc.aio
from google.rpc.error_details_pb2 import BadRequest, ErrorInfo, RetryInfo
from google.rpc.status_pb2 import Status

DOMAIN = "headcount.dev"
# What the transport says when it breaks: none of it bears a reason.
_LOST = frozenset(
    {
        grpc.StatusCode.UNKNOWN,
        grpc.StatusCode.INTERNAL,
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.DEADLINE_EXCEEDED,
    }
)
_TRANSIENT = frozenset({grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.ABORTED})


class HeadcountError(Exception):
    """Any failure of this SDK."""

    advice: ClassVar[str] = ""
    retry_after: float | None = None

    @property
    def reason(self) -> str:
        """The stable reason of a server's answer; empty for anything else."""
        return ""

    @property
    def is_transient(self) -> bool:
        """Whether the same call may succeed later."""
        return False


class AddressError(HeadcountError):
    """The address is not one."""

    advice = "give one like http://127.0.0.1:7440"


class LostError(HeadcountError):
    """The connection broke, or nothing came over it in time; what a call did is not known."""

    advice = "ask again"

    @property
    def is_transient(self) -> bool:
        """Always."""
        return True


class UnreachableError(LostError):
    """Nobody answers at the address."""

    advice = "is the server running? start one with `headcount dev`"


class SilentError(LostError):
    """A stream said nothing for longer than the server's signs of life allow."""

    advice = "streams go on over a new connection by themselves"

    def __init__(self, silence: float) -> None:
        """Say for how long, in seconds."""
        super().__init__(f"no sign of life for {silence:g} s: {self.advice}")


class DivergedError(HeadcountError):
    """A replica does not equal the server's views at the same version."""

    advice = "drop the replica and sync anew"

    def __init__(self, view: str) -> None:
        """Name the view."""
        super().__init__(f"the replica of {view} does not equal the server's: {self.advice}")
        self.view = view


class ServiceError(HeadcountError):
    """The server answered with an error."""

    def __init__(
        self,
        message: str,
        *,
        code: grpc.StatusCode,
        reason: str,
        retry_after: float | None = None,
        metadata: Mapping[str, str] | None = None,
        violations: Mapping[str, str] | None = None,
    ) -> None:
        """Keep what the answer says."""
        text = f"{message} [{reason}]"
        for field, description in (violations or {}).items():
            text += f"; {field}: {description}"
        super().__init__(text)
        self.code = code
        self._reason = reason
        self.retry_after = retry_after
        self.metadata = dict(metadata or {})
        self.violations = dict(violations or {})

    @property
    def reason(self) -> str:
        """The stable reason, as the server names it."""
        return self._reason

    @property
    def is_transient(self) -> bool:
        """Whether the same call may succeed later."""
        if isinstance(self, ClientTooSlowError) or self.retry_after is not None:
            return True
        if isinstance(self, ProducerReplacedError):  # it would be taken over in turn
            return False
        return self.code in _TRANSIENT


class InvalidArgumentError(ServiceError):
    """A request has faults: `violations` has each field with what it must be."""

    advice = "correct the fields that violations names"


class NotYetAvailableError(ServiceError):
    """Part of the contract, not of this server's release."""

    advice = "use a newer server, or do without"


class MalformedCursorError(ServiceError):
    """The cursor was not made by this service, or is cut short."""

    advice = "drop the cursor and start anew"


class CursorGenerationError(ServiceError):
    """The cursor is of another generation, channel, call or query."""

    advice = "start anew, or use the cursor where it was made"


class PositionGoneError(ServiceError):
    """Retention has passed the position."""

    advice = "go on from `earliest`, or seek the subscription"

    @property
    def earliest(self) -> int | None:
        """The first offset that is left in `partition`."""
        return _number(self.metadata.get("earliest"))

    @property
    def partition(self) -> int | None:
        """Where."""
        return _number(self.metadata.get("partition"))


class PositionBeyondEndError(ServiceError):
    """The position lies beyond the end: the log was made anew since."""

    advice = "seek the subscription, or create it again"

    @property
    def end(self) -> int | None:
        """The offset where `partition` ends."""
        return _number(self.metadata.get("end"))

    @property
    def partition(self) -> int | None:
        """Where."""
        return _number(self.metadata.get("partition"))


class FeedNotFoundError(ServiceError):
    """No such feed; metadata "feeds" lists those there are."""

    advice = "use one of those that the server has"


class PartitionNotFoundError(ServiceError):
    """The partition is out of range; metadata "partitions" has their number."""

    advice = "ask for a partition that exists"


class EventNotFoundError(ServiceError):
    """No such event in the views."""

    advice = "check the event's id; it may not have been seen yet"


class QueryNotFoundError(ServiceError):
    """No such standing query."""

    advice = "list the standing queries"


class QueryExistsError(ServiceError):
    """A standing query of this name has another definition."""

    advice = "update it, or take another name"


class SubscriptionNotFoundError(ServiceError):
    """No such subscription."""

    advice = "create it first"


class OwnedElsewhereError(ServiceError):
    """Another instance owns the subscription; loops follow it by themselves."""

    advice = "ask the instance at `owner`"

    @property
    def owner(self) -> str:
        """Its address; empty where nobody knows it."""
        return self.metadata.get("owner", "")


class OffsetConflictError(ServiceError):
    """The group has committed another offset than was expected; metadata "actual" has it."""

    advice = "read the committed offsets and decide anew"


class NotCaughtUpError(ServiceError):
    """This replica has not reached `at_least` in time."""

    advice = "ask again, or ask without at_least"


class RecoveringError(ServiceError):
    """The views are being recovered."""

    advice = "ask again after retry_after"


class ShuttingDownError(ServiceError):
    """The service is stopping."""

    advice = "ask again, or another instance"


class LimitExceededError(ServiceError):
    """A limit on calls, streams, bytes, queries or time."""

    advice = "ask for less, or later"


class ClientTooSlowError(ServiceError):
    """The client sends and does not read what it is answered."""

    advice = "read faster, or take less credit"


class StorageFullError(ServiceError):
    """Storage is full: publishing is refused until there is room."""

    advice = "free storage, then publish again"


class BackendUnavailableError(ServiceError):
    """The log or the store does not answer."""

    advice = "ask again later"


class BackendRefusedError(ServiceError):
    """The service's log or store refuses what it needs: a user, a permission, a table."""

    advice = "tell whoever runs the service what the message says"


class SequenceGapError(ServiceError):
    """A producer's number is beyond its last one + 1: records between are missing."""

    advice = "send from the number after `last_seq`"

    @property
    def last_seq(self) -> int | None:
        """The producer's last number in the log."""
        return _number(self.metadata.get("last_seq"))


class ProducerReplacedError(ServiceError):
    """Another stream of this producer has taken over."""

    advice = "give each program a producer of its own"


class CorruptError(ServiceError):
    """A checksum does not hold; metadata "path" says where."""

    advice = "restore what is at the path"


class UnauthenticatedError(ServiceError):
    """No token, or one that does not hold."""

    advice = "give a valid token"


class PermissionDeniedError(ServiceError):
    """The token lacks what metadata "scope" names."""

    advice = "ask for that scope"


class ForbiddenOriginError(ServiceError):
    """The server does not answer to this Host or Origin."""

    advice = "use a host that the server allows"


class InternalError(ServiceError):
    """A fault of the service; metadata "id" finds it in its log."""

    advice = "report it with the id"


class PageTokenMismatchError(ServiceError):
    """The page token is of another request."""

    advice = "begin with the first page"


class RpcNotFoundError(ServiceError):
    """The server has no such service or method."""

    advice = "use a server of this SDK's release"


class QueryConfiguredError(ServiceError):
    """The standing query is one of the configuration."""

    advice = "change it in the server's configuration"


def _reason_of(cls: type[ServiceError]) -> str:
    name = cls.__name__.removesuffix("Error")
    words = "".join(f"_{letter}" if letter.isupper() else letter for letter in name)
    return words.lstrip("_").upper()


BY_REASON: Mapping[str, type[ServiceError]] = {
    _reason_of(cls): cls for cls in ServiceError.__subclasses__()
}


def from_rpc(error: grpc.aio.AioRpcError) -> HeadcountError:
    """Make of a failed call what it means."""
    return from_status(error.code(), error.details() or "", error.trailing_metadata() or ())


def from_status(
    code: grpc.StatusCode, details: str, trailers: Iterable[tuple[str, str | bytes]]
) -> HeadcountError:
    """Make of a status and its trailers what they mean."""
    status = Status()
    for key, value in trailers:
        if key == "grpc-status-details-bin" and isinstance(value, bytes):
            status.ParseFromString(value)
    info = ErrorInfo()
    retry = RetryInfo()
    bad = BadRequest()
    retry_after: float | None = None
    for detail in status.details:
        if detail.Unpack(retry):
            retry_after = retry.retry_delay.ToTimedelta().total_seconds()
        elif not detail.Unpack(info):
            detail.Unpack(bad)
    if not info.reason and code in _LOST:
        return LostError(f"the connection to the server is lost ({details}): {LostError.advice}")
    reason = info.reason or code.name
    cls = BY_REASON.get(reason, ServiceError) if info.domain == DOMAIN else ServiceError
    return cls(
        details,
        code=code,
        reason=reason,
        retry_after=retry_after,
        metadata=dict(info.metadata),
        violations={fault.field: fault.description for fault in bad.field_violations},
    )


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() else None
