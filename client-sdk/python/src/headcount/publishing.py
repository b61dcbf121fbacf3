"""What became of records that were published."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Mapping
from dataclasses import dataclass

from headcount import v1
from headcount.errors import LostError


@dataclass(frozen=True)
class Written:
    """The record is in the log."""

    #: Of `rsvps`, from 0.
    partition: int
    #: Position in the partition.
    offset: int


@dataclass(frozen=True)
class Duplicate:
    """The record was sent before under the same number: it is in the log, or on its way there."""

    #: The producer's last number in the log; absent where the server does not say.
    last_seq: int | None


@dataclass(frozen=True)
class Rejected:
    """The record cannot be taken as it is: do not send it again."""

    #: Each field at fault, with what it must be.
    violations: Mapping[str, str]


Published = Written | Duplicate | Rejected


def published_of(result: v1.PublishResult) -> Published:
    """Read it from the wire; raises LostError where nothing is said."""
    kind = result.WhichOneof("outcome")
    if kind == "written":
        return Written(result.written.partition, result.written.offset)
    if kind == "duplicate":
        duplicate = result.duplicate
        return Duplicate(duplicate.last_seq if duplicate.HasField("last_seq") else None)
    if kind == "rejected":
        faults = result.rejected.violations
        return Rejected({fault.field: fault.description for fault in faults})
    raise LostError(f"the server does not say what became of a record: {LostError.advice}")


class Publication:
    """A record on its way into the log. Await it for what became of it, as often as you like."""

    __slots__ = ("_error", "_waiters", "bytes", "outcome", "rsvp", "seq")

    def __init__(self, rsvp: v1.Rsvp, seq: int) -> None:
        """Keep a copy: it may be sent again, and the caller's may be altered."""
        self.rsvp = v1.Rsvp()
        self.rsvp.CopyFrom(rsvp)
        self.bytes = rsvp.ByteSize()
        #: The producer's number of it.
        self.seq = seq
        #: Absent until the server has answered.
        self.outcome: Published | None = None
        self._error: Exception | None = None
        self._waiters: list[asyncio.Future[None]] | None = None

    def __await__(self) -> Generator[object, None, Published]:
        """Wait until the server has answered; raises what ended the publisher before that."""
        if self.outcome is None and self._error is None:
            waiter = asyncio.get_running_loop().create_future()
            self._waiters = [*(self._waiters or []), waiter]
            yield from waiter.__await__()
        if self._error is not None:
            raise self._error
        assert self.outcome is not None, "whoever wakes the waiters has set one of both"
        return self.outcome

    def __repr__(self) -> str:
        """Say which it is, without what is in it."""
        return f"Publication(seq={self.seq}, outcome={self.outcome})"

    def answered(self, outcome: Published) -> None:
        """Take the server's answer."""
        self.outcome = outcome
        self._wake()

    def failed(self, error: Exception) -> None:
        """Give up: no answer will come."""
        self._error = error
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiters or ():
            if not waiter.done():
                waiter.set_result(None)
