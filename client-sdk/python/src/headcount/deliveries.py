"""A delivery, which owns the ways to settle it, and what a settlement comes to.

Settling never blocks: `ack()` gives a `Settlement` at once, which can be awaited to learn whether it
held, or left alone; it is sent either way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Hashable
from dataclasses import dataclass
from datetime import datetime, timezone
from enum import Enum
from typing import TYPE_CHECKING

from headcount import v1
from headcount.errors import HeadcountError

if TYPE_CHECKING:
    from headcount._desk import Desk


class Outcome(Enum):
    """What became of a settlement; durable when told."""

    SETTLED = v1.SETTLE_STATUS_SETTLED
    WILL_RETRY = v1.SETTLE_STATUS_WILL_RETRY
    PARKED = v1.SETTLE_STATUS_PARKED
    EXTENDED = v1.SETTLE_STATUS_EXTENDED
    LEASE_LOST = v1.SETTLE_STATUS_LEASE_LOST
    UNKNOWN_DELIVERY = v1.SETTLE_STATUS_UNKNOWN_DELIVERY
    """Not of this subscription: settle it under the one that handed it out."""
    ALREADY_SETTLED = v1.SETTLE_STATUS_ALREADY_SETTLED

    @property
    def held(self) -> bool:
        """Whether the delivery was still this subscriber's to settle."""
        return self not in (Outcome.LEASE_LOST, Outcome.UNKNOWN_DELIVERY)


@dataclass(frozen=True)
class Ack:
    """Done."""


@dataclass(frozen=True)
class Nack:
    """Not done; `delay` is in ms, absent: the subscription's backoff."""

    action: v1.NackAction.ValueType
    delay_ms: int | None
    reason: str


@dataclass(frozen=True)
class Extend:
    """Takes longer; `by` is in ms, absent: the subscription's lease."""

    by_ms: int | None


Ask = Ack | Nack | Extend


@dataclass(frozen=True)
class Park:
    """Returned by a handler: put the record to the parked ones at once."""

    reason: str = ""


@dataclass(frozen=True)
class RetryAfter:
    """Returned by a handler: deliver the record again after so many seconds."""

    seconds: float
    reason: str = ""


@dataclass(frozen=True)
class Skip:
    """Returned by a handler: settle the record as if it were done."""

    reason: str = ""


class Settlement:
    """A settlement on its way. Await it for its outcome."""

    __slots__ = ("_error", "_waiters", "ask", "delivery", "outcome")

    def __init__(self, delivery: Delivery, ask: Ask) -> None:
        """Say what is to become of a delivery."""
        self.delivery = delivery
        self.ask = ask
        self.outcome: Outcome | None = None
        self._error: HeadcountError | None = None
        self._waiters: list[asyncio.Future[None]] | None = None

    def __await__(self) -> Generator[object, None, Outcome]:
        """Wait until the server has answered."""
        if self.outcome is None and self._error is None:
            waiter = asyncio.get_running_loop().create_future()
            self._waiters = [*(self._waiters or []), waiter]
            yield from waiter.__await__()
        if self._error is not None:
            raise self._error
        assert self.outcome is not None, "whoever wakes the waiters has set one of both"
        return self.outcome

    def answered(self, outcome: Outcome) -> None:
        """Take the server's answer."""
        self.outcome = outcome
        self._wake()

    def failed(self, error: HeadcountError) -> None:
        """Give up: no answer will come."""
        self._error = error
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiters or ():
            if not waiter.done():
                waiter.set_result(None)


class Delivery:
    """A record that is leased to this subscriber until it is settled."""

    __slots__ = ("_desk", "bytes", "ended", "leased_until", "taken_at", "tenure", "wire")

    def __init__(self, desk: Desk, wire: v1.Delivery, tenure: int, now: float) -> None:
        """Take it from the wire; loops make them."""
        self._desk = desk
        self.wire = wire
        self.bytes = wire.record.ByteSize()
        #: Number of the session over which it came.
        self.tenure = tenure
        #: By the client's monotonic clock, seconds.
        self.taken_at = now
        self.leased_until = now
        #: How it was settled or lost; absent while it is this subscriber's.
        self.ended: Outcome | None = None

    @property
    def id(self) -> str:
        """The id that settles it; valid on any stream."""
        return self.wire.delivery_id

    @property
    def attempt(self) -> int:
        """1 for the first."""
        return self.wire.attempt

    @property
    def partition(self) -> int:
        """Number, from 0."""
        return self.wire.partition

    @property
    def offset(self) -> int:
        """Position in the partition."""
        return self.wire.offset

    @property
    def append_time(self) -> datetime:
        """When the log took the record."""
        return self.wire.append_time.ToDatetime(tzinfo=timezone.utc)

    @property
    def record(self) -> v1.LogRecord:
        """The record as it lies in the log."""
        return self.wire.record

    @property
    def rsvp(self) -> v1.Rsvp | None:
        """The RSVP that the record is of, where it is of one."""
        return _rsvp(self.wire.record)

    @property
    def key(self) -> Hashable:
        """What is worked on one after the other: the event; rows of views by partition."""
        rsvp = _rsvp(self.wire.record)
        if rsvp is not None:
            return rsvp.event.event_id
        if self.wire.record.HasField("view_rows"):
            return self.partition
        return (self.partition, self.offset)

    def ack(self) -> Settlement:
        """Settle it as done."""
        return self._desk.settle(self, _ACK)

    def nack(self, *, delay: float | None = None, reason: str = "") -> Settlement:
        """Have it delivered again after `delay` seconds, or by the subscription's backoff."""
        return self._desk.settle(self, Nack(v1.NACK_ACTION_RETRY, _ms(delay), _cut(reason)))

    def park(self, reason: str = "") -> Settlement:
        """Put it to the parked ones at once."""
        return self._desk.settle(self, Nack(v1.NACK_ACTION_PARK, None, _cut(reason)))

    def skip(self, reason: str = "") -> Settlement:
        """Settle it as if it were done."""
        return self._desk.settle(self, Nack(v1.NACK_ACTION_SKIP, None, _cut(reason)))

    def extend(self, by: float | None = None) -> Settlement:
        """Keep it for `by` seconds from now; loops renew leases by themselves."""
        return self._desk.extend(self, Extend(_ms(by)))

    def __repr__(self) -> str:
        """Say which it is, without what is in it."""
        return f"<Delivery {self.partition}/{self.offset} attempt {self.attempt}>"


_ACK = Ack()
# What the contract allows for a reason.
_REASON_BYTES_MAX = 1_024


def _rsvp(record: v1.LogRecord) -> v1.Rsvp | None:
    kind = record.WhichOneof("payload")
    if kind == "change":
        return record.change.rsvp
    if kind == "rsvp":
        return record.rsvp.rsvp
    return record.late.rsvp if kind == "late" else None


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1_000)


def _cut(reason: str) -> str:
    return reason.encode()[:_REASON_BYTES_MAX].decode(errors="ignore")
