"""Results of queries as their windows fire, each query resumed by its own cursor.

- A firing is one `Window`, however many messages the service needs for it; signs of life are not
  handed out.
- What came of a firing before its stream broke is dropped: it comes whole over the next stream.
- Where no query is named, the standing ones are asked for by name each time that the stream is opened.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from google.protobuf.message import Message

from headcount import v1
from headcount._link import Link, Metadata
from headcount._resumed import Resumed, Resuming, Stream
from headcount.answers import Entry, Envelope, Estimate, shown, time_of, whole
from headcount.events import CaughtUp
from headcount.v1.query_service_pb2_grpc import QueryServiceStub

if TYPE_CHECKING:
    from headcount.v1.query_service_pb2_grpc import QueryServiceAsyncStub

_FIRINGS = {v1.FIRING_EARLY: "early", v1.FIRING_ON_TIME: "on_time", v1.FIRING_LATE: "late"}


@dataclass(frozen=True)
class Row:
    """A row of a window: changes within it, so that a net number can be below zero."""

    #: Key of the group; absent for the total row.
    group: str | None
    rsvps_yes: int | None
    rsvps_no: int | None
    rsvps_net: int | None
    people: int | None
    records: int | None
    top_topics: tuple[Entry, ...]
    distinct_members: Estimate | None
    distinct_groups: Estimate | None
    distinct_events: Estimate | None

    @classmethod
    def of(cls, message: v1.WindowResult) -> Row:
        """Read it from the wire."""
        return cls(
            group=message.group if message.HasField("group") else None,
            rsvps_yes=whole(message, "rsvps_yes"),
            rsvps_no=whole(message, "rsvps_no"),
            rsvps_net=whole(message, "rsvps_net"),
            people=whole(message, "people"),
            records=whole(message, "records"),
            top_topics=tuple(Entry.of(entry) for entry in message.top_topics),
            distinct_members=_distinct(message, "distinct_members"),
            distinct_groups=_distinct(message, "distinct_groups"),
            distinct_events=_distinct(message, "distinct_events"),
        )


@dataclass(frozen=True)
class Window:
    """One firing of one query. The highest revision of a window holds."""

    query: str
    plan_hash: str
    #: Inclusive start and exclusive end.
    start: datetime
    end: datetime
    revision: int
    #: "early", "on_time" or "late".
    firing: str
    #: The row over everything.
    total: Row
    #: Rows by group, where the query groups.
    groups: tuple[Row, ...]
    envelope: Envelope
    #: Resumes the query after this window.
    cursor: str
    #: The watermark that the query has reached.
    watermark: datetime | None

    def __str__(self) -> str:
        """Print the total in a line."""
        yes = "?" if self.total.rsvps_yes is None else f"{self.total.rsvps_yes:+}"
        bounds = f"{self.start:%H:%M:%S}..{self.end:%H:%M:%S}"
        return f"{self.query} {bounds}: {yes} RSVPs yes, {shown(self.total.people)} people"

    @classmethod
    def of(cls, message: v1.WatchResponse, rows: Sequence[v1.WindowResult]) -> Window:
        """Read it from the wire: the total row comes first."""
        first = rows[0]
        envelope = Envelope.of(first.envelope)
        assert envelope.window_start is not None, "a window has a start"
        assert envelope.window_end is not None, "a window has an end"
        return cls(
            query=message.tag,
            plan_hash=first.plan_hash,
            start=envelope.window_start,
            end=envelope.window_end,
            revision=first.revision,
            firing=_FIRINGS.get(first.firing, "unknown"),
            total=Row.of(first),
            groups=tuple(Row.of(row) for row in rows[1:]),
            envelope=envelope,
            cursor=message.cursor,
            watermark=time_of(message, "watermark"),
        )


@dataclass(frozen=True)
class WatchedQuery:
    """One query to watch: a standing one by name, or an ad-hoc one by definition."""

    standing: str = ""
    definition: v1.QueryDefinition | None = None
    #: Comes back as `Window.query`. Default: the standing query's name, or `query-N`.
    tag: str = ""
    from_earliest: bool = False
    from_cursor: str = ""
    from_time: datetime | None = None
    #: Watermark at which it ends.
    until: datetime | None = None

    def request(self, place: int, cursor: str) -> v1.WatchedQuery:
        """Write it, from where it is."""
        asked = v1.WatchedQuery(tag=self.tag or self.standing or f"query-{place}")
        if self.standing:
            asked.standing = self.standing
        else:
            asked.definition.CopyFrom(self.definition or v1.QueryDefinition())
        if cursor or self.from_cursor:
            asked.from_cursor = cursor or self.from_cursor
        elif self.from_time is not None:
            asked.from_time.FromDatetime(self.from_time)
        elif self.from_earliest:
            asked.from_earliest = True
        if self.until is not None:
            asked.until.FromDatetime(self.until)
        return asked


class Watch(Resuming[v1.WatchResponse, Window]):
    """Windows as they fire; ends when every query has ended."""

    def __init__(
        self,
        link: Link,
        queries: Sequence[WatchedQuery],
        standing: Callable[[], Awaitable[Sequence[str]]],
        *,
        all_from_earliest: bool,
    ) -> None:
        """Begin nothing before the first window is asked for."""
        self._queries = queries
        self._standing = standing
        self._all_from_earliest = all_from_earliest
        self._link = link
        self._cursors: dict[str, str] = {}
        self._rows: dict[str, list[v1.WindowResult]] = {}
        self._opening = 0
        self._caught_up: set[str] = set()
        self._stream = Resumed(link, "watch", self._open)
        #: Why each query has ended, by tag: "feed", "until" or "query".
        self.ended: dict[str, str] = {}

    async def __anext__(self) -> Window:
        """Wait for the next window."""
        while True:
            message = await self._received()
            window = self._take(message)
            if window is not None:
                return window

    def _take(self, message: v1.WatchResponse) -> Window | None:
        if self._opening != self._stream.openings:
            self._opening = self._stream.openings
            self._rows.clear()
        if message.more:
            self._rows.setdefault(message.tag, []).extend(message.results)
            return None
        if message.cursor:
            self._cursors[message.tag] = message.cursor
        if message.ended:
            name = v1.WatchEnd.Name(message.end)
            self.ended[message.tag] = name.removeprefix("WATCH_END_").lower()
        if message.caught_up and message.tag not in self._caught_up:
            self._caught_up.add(message.tag)
            self._link.tell(CaughtUp(f"watch {message.tag}"))
        rows = [*self._rows.pop(message.tag, []), *message.results]
        return Window.of(message, rows) if rows else None

    async def _open(self, link: Link, metadata: Metadata) -> Stream[v1.WatchResponse]:
        queries = self._queries
        if not queries:
            names = await self._standing()
            queries = [
                WatchedQuery(standing=name, from_earliest=self._all_from_earliest) for name in names
            ]
        request = v1.WatchRequest(feed=link.config.feed)
        for place, query in enumerate(queries, 1):
            asked = query.request(place, "")
            cursor = self._cursors.get(asked.tag, "")
            request.queries.append(query.request(place, cursor) if cursor else asked)
        stub: QueryServiceAsyncStub = QueryServiceStub(link.channel)
        return stub.Watch(request, metadata=metadata)


def _distinct(message: Message, field: str) -> Estimate | None:
    return Estimate.of(getattr(message, field)) if message.HasField(field) else None
