"""Records of a channel as they come, resumed by cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from headcount import v1
from headcount._link import Link, Metadata
from headcount._resumed import Resumed, Resuming, Stream
from headcount.events import CaughtUp, Gap
from headcount.v1.log_service_pb2_grpc import LogServiceStub

if TYPE_CHECKING:
    from headcount.v1.log_service_pb2_grpc import LogServiceAsyncStub


@dataclass(frozen=True)
class Records:
    """What came together. Keep `cursor` with your own state, in one transaction where you can."""

    records: Sequence[v1.PositionedRecord]
    cursor: str
    caught_up: bool


class Tail(Resuming[v1.TailResponse, Records]):
    """Messages of a channel; those without records are not handed out."""

    def __init__(
        self,
        link: Link,
        channel: v1.Channel.ValueType,
        *,
        from_earliest: bool = False,
        from_time: datetime | None = None,
        from_cursor: str = "",
        partitions: Sequence[int] = (),
        payload_only: bool = True,
        until_caught_up: bool = False,
    ) -> None:
        """Begin nothing before the first message is asked for."""
        self._request = v1.TailRequest(
            feed=link.config.feed,
            channel=channel,
            partitions=partitions,
            payload_only=payload_only,
            until_caught_up=until_caught_up,
        )
        if from_cursor:
            self._request.from_cursor = from_cursor
        elif from_time is not None:
            self._request.from_time.FromDatetime(from_time)
        elif from_earliest:
            self._request.from_earliest = True
        self._link = link
        self._is_caught_up = False
        self._stream = Resumed(link, "tail", self._open)

    @property
    def cursor(self) -> str:
        """Where it goes on; empty before the first message."""
        return self._request.from_cursor

    async def __anext__(self) -> Records:
        """Wait for the next records."""
        while True:
            message = await self._received()
            if message.cursor:
                self._request.from_cursor = message.cursor
            if message.caught_up and not self._is_caught_up:
                self._is_caught_up = True
                self._link.tell(CaughtUp("tail"))
            for positioned in message.records:
                if positioned.record.HasField("source_gap"):
                    self._link.tell(Gap("tail", positioned.record.source_gap.reason))
            if message.records:
                return Records(message.records, message.cursor, message.caught_up)

    async def _open(self, link: Link, metadata: Metadata) -> Stream[v1.TailResponse]:
        stub: LogServiceAsyncStub = LogServiceStub(link.channel)
        return stub.Tail(self._request, metadata=metadata)
