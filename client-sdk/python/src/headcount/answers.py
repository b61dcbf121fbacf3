"""Answers as values: typed, immutable, and readable when printed.

A number is `None` where the server gave none; 0 is a number. Times are aware datetimes in UTC.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone

from google.protobuf.message import Message
from google.protobuf.timestamp_pb2 import Timestamp

from headcount import v1


@dataclass(frozen=True)
class Estimate:
    """A number with what is known of its error; exact ones have lower = value = upper."""

    value: float | None
    lower: float | None
    upper: float | None
    #: Probability that the truth lies within the bounds.
    confidence: float | None
    exact: bool
    method: str

    def __str__(self) -> str:
        """Print the number, with its bounds where it is not exact."""
        if self.exact:
            return shown(self.value)
        chance = "?" if self.confidence is None else f"{self.confidence:.0%}"
        return f"about {shown(self.value)} ({shown(self.lower)} to {shown(self.upper)}, {chance})"

    @classmethod
    def of(cls, message: v1.Estimate) -> Estimate:
        """Read it from the wire."""
        return cls(
            value=number(message, "estimate"),
            lower=number(message, "lower"),
            upper=number(message, "upper"),
            confidence=number(message, "confidence"),
            exact=message.exact,
            method=message.method,
        )


@dataclass(frozen=True)
class Envelope:
    """What an answer says of itself."""

    #: Bounds of the window, half-open; absent for all time.
    window_start: datetime | None
    window_end: datetime | None
    #: Up to where records are counted: hand it to `at_least` and `as_of`.
    as_of: str
    exact: bool | None
    whole: bool | None
    gross: bool | None
    shed_fraction: float | None
    watermark: datetime | None
    #: "rsvps" or "people".
    unit: str

    @classmethod
    def of(cls, message: v1.AnswerEnvelope) -> Envelope:
        """Read it from the wire."""
        return cls(
            window_start=time_of(message, "window_start"),
            window_end=time_of(message, "window_end"),
            as_of=message.as_of,
            exact=message.exact if message.HasField("exact") else None,
            whole=message.whole if message.HasField("whole") else None,
            gross=message.gross if message.HasField("gross") else None,
            shed_fraction=number(message, "shed_fraction"),
            watermark=time_of(message, "watermark"),
            unit=unit_name(message.unit),
        )


@dataclass(frozen=True)
class Counts:
    """How the records came out: records = new + changes + echoes + outdated."""

    records: int | None
    new: int | None
    changes: int | None
    echoes: int | None
    outdated: int | None
    late: int | None

    @classmethod
    def of(cls, message: v1.RecordCounts) -> Counts:
        """Read them from the wire."""
        names = ("records", "new", "changes", "echoes", "outdated", "late")
        return cls(*(whole(message, name) for name in names))


@dataclass(frozen=True)
class Headcount:
    """The feed in numbers."""

    rsvps_yes: int | None
    rsvps_no: int | None
    rsvps_waitlist: int | None
    people: int | None
    members_yes: int | None
    members: int | None
    events: int | None
    groups: int | None
    records: Counts
    envelope: Envelope

    def __str__(self) -> str:
        """Print the sentence that most want to read."""
        return (
            f"{shown(self.people)} people are coming: {shown(self.rsvps_yes)} RSVPs say yes, "
            f"{shown(self.rsvps_no)} no, {shown(self.members)} members, "
            f"{shown(self.events)} events, {shown(self.groups)} groups"
        )

    @classmethod
    def of(cls, message: v1.GetHeadcountResponse) -> Headcount:
        """Read it from the wire."""
        return cls(
            rsvps_yes=whole(message, "rsvps_yes"),
            rsvps_no=whole(message, "rsvps_no"),
            rsvps_waitlist=whole(message, "rsvps_waitlist"),
            people=whole(message, "people"),
            members_yes=whole(message, "members_yes"),
            members=whole(message, "members"),
            events=whole(message, "events"),
            groups=whole(message, "groups"),
            records=Counts.of(message.records),
            envelope=Envelope.of(message.envelope),
        )


@dataclass(frozen=True)
class EventAnswer:
    """One event in numbers."""

    event_id: str
    rsvps_yes: int | None
    people: int | None
    last_change: datetime | None
    envelope: Envelope

    def __str__(self) -> str:
        """Print who comes."""
        people, yes = shown(self.people), shown(self.rsvps_yes)
        return f"event {self.event_id}: {people} people, {yes} RSVPs say yes"

    @classmethod
    def of(cls, message: v1.GetEventResponse) -> EventAnswer:
        """Read it from the wire."""
        return cls(
            event_id=message.event_id,
            rsvps_yes=whole(message, "rsvps_yes"),
            people=whole(message, "people"),
            last_change=time_of(message, "last_change"),
            envelope=Envelope.of(message.envelope),
        )


@dataclass(frozen=True)
class Entry:
    """One key with its counts."""

    key: str
    rsvps_yes: int | None
    people: int | None

    @classmethod
    def of(cls, message: v1.TopEntry) -> Entry:
        """Read it from the wire."""
        return cls(message.key, whole(message, "rsvps_yes"), whole(message, "people"))


@dataclass(frozen=True)
class Ranking:
    """Keys with most RSVPs or people, most first; ties by key."""

    entries: tuple[Entry, ...]
    #: "rsvps" or "people".
    unit: str
    envelope: Envelope

    def __iter__(self) -> Iterator[Entry]:
        """Go through the entries."""
        return iter(self.entries)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self.entries)

    def __str__(self) -> str:
        """Print one line for each key."""
        width = max((len(entry.key) for entry in self.entries), default=0)
        lines = (
            f"{rank:>3}. {entry.key:<{width}}  {shown(entry.rsvps_yes):>7} RSVPs"
            f"  {shown(entry.people):>7} people"
            for rank, entry in enumerate(self.entries, 1)
        )
        return "\n".join(lines)

    @classmethod
    def of(cls, message: v1.TopKResponse) -> Ranking:
        """Read it from the wire."""
        return cls(
            entries=tuple(Entry.of(entry) for entry in message.entries),
            unit=unit_name(message.unit),
            envelope=Envelope.of(message.envelope),
        )


@dataclass(frozen=True)
class Counted:
    """An estimated count."""

    count: Estimate
    envelope: Envelope

    def __str__(self) -> str:
        """Print the estimate."""
        return str(self.count)


@dataclass(frozen=True)
class Seen:
    """Whether a key has come up: "not_seen" (certain), "maybe_seen" or "unknown"."""

    verdict: str
    #: Of "maybe_seen" being wrong.
    error_probability: float | None
    since: str
    envelope: Envelope

    def __str__(self) -> str:
        """Print the verdict."""
        return self.verdict.replace("_", " ")


@dataclass(frozen=True)
class Quantiles:
    """Quantiles of a quantity, with bounds."""

    values: tuple[tuple[float, Estimate], ...]
    envelope: Envelope

    def __str__(self) -> str:
        """Print one line for each."""
        return "\n".join(f"p{quantile * 100:g}: {value}" for quantile, value in self.values)


@dataclass(frozen=True)
class SampleAnswer:
    """Records drawn uniformly."""

    rsvps: tuple[v1.Rsvp, ...]
    population: int | None
    envelope: Envelope


def shown(value: float | None) -> str:
    """Print a number for a person: `?` where there is none."""
    if value is None:
        return "?"
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.1f}"


def whole(message: Message, field: str) -> int | None:
    """Read an optional whole number."""
    return int(getattr(message, field)) if message.HasField(field) else None


def number(message: Message, field: str) -> float | None:
    """Read an optional number."""
    return float(getattr(message, field)) if message.HasField(field) else None


def time_of(message: Message, field: str) -> datetime | None:
    """Read an optional time."""
    if not message.HasField(field):
        return None
    stamp: Timestamp = getattr(message, field)
    return stamp.ToDatetime(tzinfo=timezone.utc)


def unit_name(unit: v1.Unit.ValueType) -> str:
    """Give the unit that is counted, its default included."""
    return "people" if unit == v1.UNIT_PEOPLE else "rsvps"
