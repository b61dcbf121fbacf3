"""The views and their changes, applied to a replica and resumed by cursor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from headcount import v1
from headcount._link import Link, Metadata
from headcount._resumed import Resumed, Resuming, Stream
from headcount.events import CaughtUp, Gap
from headcount.replica import VIEWS, Replica, Step
from headcount.v1.sync_service_pb2_grpc import SyncServiceStub

if TYPE_CHECKING:
    from headcount.v1.sync_service_pb2_grpc import SyncServiceAsyncStub


class Sync(Resuming[v1.SyncResponse, Step]):
    """Steps of a replica; each is applied to `replica` before it is handed out."""

    def __init__(
        self,
        link: Link,
        replica: Replica,
        *,
        views: Sequence[str] = (),
        until_caught_up: bool = False,
        at_least: str = "",
    ) -> None:
        """Begin nothing before the first step is asked for."""
        unknown = [view for view in views if view not in VIEWS]
        if unknown:
            raise ValueError(f"no view {unknown[0]!r}: there are {', '.join(VIEWS)}")
        self.replica = replica
        self._link = link
        self._request = v1.SyncRequest(
            feed=link.config.feed,
            views=[VIEWS[view] for view in views],
            until_caught_up=until_caught_up,
            at_least=at_least,
        )
        self._stream = Resumed(link, "sync", self._open)

    async def __anext__(self) -> Step:
        """Apply the next message that says something."""
        while True:
            message = await self._received()
            step = self.replica.apply(message)
            if step.reset is not None:
                self._link.tell(Gap("sync", step.reset))
            if step.caught_up:
                self._link.tell(CaughtUp("sync"))
            if step != _NOTHING:
                return step

    async def _open(self, link: Link, metadata: Metadata) -> Stream[v1.SyncResponse]:
        self._request.cursor = self.replica.cursor
        stub: SyncServiceAsyncStub = SyncServiceStub(link.channel)
        return stub.Sync(self._request, metadata=metadata)


_NOTHING = Step()
