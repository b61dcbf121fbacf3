"""What a loop tells about its state, beside what it delivers.

Give `on_event` to a client to hear of them. The callback runs on the client's event loop, must not
block, and its exceptions are logged and go no further.
"""

from __future__ import annotations

from dataclasses import dataclass

from headcount.errors import HeadcountError


@dataclass(frozen=True)
class Connected:
    """A stream is open; `resumed` where it goes on after an earlier one."""

    source: str
    address: str
    resumed: bool


@dataclass(frozen=True)
class Disconnected:
    """A stream broke; another is tried after `retry_in` seconds."""

    source: str
    error: HeadcountError
    retry_in: float


@dataclass(frozen=True)
class CaughtUp:
    """All that was known when the stream opened has come."""

    source: str


@dataclass(frozen=True)
class FellBehind:
    """Retention comes close to what has not been delivered: read faster, or add subscribers."""

    source: str
    pending: int | None


@dataclass(frozen=True)
class Gap:
    """Something cannot be had: a source's records, or a replica's way from its cursor."""

    source: str
    reason: str


@dataclass(frozen=True)
class Draining:
    """No more deliveries come over this stream; what is out is being settled."""

    source: str
    reason: str


Event = Connected | Disconnected | CaughtUp | FellBehind | Gap | Draining
