"""What the steps of one scenario share.

Everything of the SDK runs on an event loop in a thread of its own, so that streams live on between
steps. Every wait has a deadline.
"""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

import headcount
from harness.proxy import Proxy
from harness.server import PATIENCE_S, Server
from headcount import v1
from headcount._portal import Portal

Result = TypeVar("Result")
_names = itertools.count(1)


@dataclass
class Handled:
    """One turn of a handler. Times are of the monotonic clock."""

    partition: int
    offset: int
    attempt: int
    event_id: str
    began: float
    ended: float = 0.0

    @property
    def place(self) -> tuple[int, int]:
        """Where the record lies."""
        return (self.partition, self.offset)


@dataclass
class World:
    """One scenario."""

    portal: Portal = field(default_factory=Portal)
    server: Server | None = None
    proxy: Proxy | None = None
    client: headcount.Client | None = None
    subscription: str = ""
    events: list[headcount.events.Event] = field(default_factory=list[headcount.events.Event])
    handled: list[Handled] = field(default_factory=list[Handled])
    error: BaseException | None = None
    took: float = 0.0
    #: What a step has left for the next ones, by name.
    found: dict[str, Any] = field(default_factory=dict[str, Any])
    _clients: list[headcount.Client] = field(default_factory=list[headcount.Client])
    _servers: list[Server] = field(default_factory=list[Server])

    def run(self, work: Coroutine[Any, Any, Result], patience: float = PATIENCE_S) -> Result:
        """Run work of the SDK, within a deadline."""
        return self.portal.run(_within(work, patience))

    def attempt(self, work: Coroutine[Any, Any, Result]) -> Result | None:
        """Run work that may fail; keeps the failure."""
        began = time.monotonic()
        try:
            return self.run(work)
        except (headcount.HeadcountError, ValueError) as error:
            self.error = error
            return None
        finally:
            self.took = time.monotonic() - began

    def use(self, server: Server, *, own: bool) -> None:
        """Talk to a server; one of the scenario's own ends with it."""
        self.server = server
        if own:
            self._servers.append(server)
        # The address is out before the door is open.
        self.run(self.connect(server.address).__aenter__())

    def connect(self, address: str, **options: Any) -> headcount.Client:
        """Make the client that steps use from now on."""

        async def make() -> headcount.Client:
            return headcount.connect(address, on_event=self.events.append, **options)

        self.client = self.run(make())
        self._clients.append(self.client)
        return self.client

    @property
    def it(self) -> headcount.Client:
        """The client."""
        assert self.client is not None, "a step before has made a client"
        return self.client

    @property
    def its_server(self) -> Server:
        """The server."""
        assert self.server is not None, "a step before has started a server"
        return self.server

    def subscribe(self, **options: Any) -> headcount.Subscriber:
        """Give a subscriber of the scenario's subscription."""
        return self.it.subscribe(self.subscription, **options)

    def create(self, channel: str, **options: Any) -> None:
        """Create a subscription with a name of its own, from the earliest record."""
        self.subscription = f"scenario-{next(_names)}-{uuid.uuid4().hex[:8]}"
        self.run(
            self.it.create_subscription(
                self.subscription,
                channel=v1.Channel.Value(f"CHANNEL_{channel.upper()}"),
                start=headcount.EARLIEST,
                **options,
            )
        )

    async def until(
        self, what: str, holds: Callable[[], Awaitable[bool]], patience: float = 30.0
    ) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + patience
        while not await holds():
            assert time.monotonic() < deadline, f"{what}: not within {patience} s"
            await asyncio.sleep(0.02)

    def has_event(self, kind: type[headcount.events.Event]) -> bool:
        """Whether an event of a kind has come."""
        return any(isinstance(event, kind) for event in self.events)

    def close(self) -> None:
        """End all that the scenario began."""
        for client in self._clients:
            self.run(client.close())
        if self.proxy is not None:
            self.run(self.proxy.close())
        for server in self._servers:
            server.close()
        self.portal.close()


async def _within(work: Coroutine[Any, Any, Result], patience: float) -> Result:
    try:
        return await asyncio.wait_for(work, patience)
    except asyncio.TimeoutError as error:
        raise AssertionError(f"not done within {patience} s") from error
