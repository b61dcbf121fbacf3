"""Which connection a stream goes over: the client's own, a fresh one, or one to another instance.

- Silence: the connection may be dead without anybody having been told, so a fresh one is made.
- `OWNED_ELSEWHERE`: the owner that it names is asked from then on.
- Another instance that is lost is given up: the address of the client knows who is next.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from headcount._link import Link
from headcount._retry import Retry
from headcount.errors import HeadcountError, LostError, OwnedElsewhereError

Answer = TypeVar("Answer")


class Route:
    """The connection in use; closes all that it has made itself."""

    def __init__(self, shared: Link) -> None:
        """Begin with the client's own."""
        self._shared = shared
        self.link = shared

    async def after(self, error: HeadcountError) -> None:
        """Choose the connection for the next try."""
        if isinstance(error, OwnedElsewhereError):
            if error.owner:
                await self._use(self._shared.elsewhere(error.owner))
        elif isinstance(error, LostError):
            await self._use(self._shared)

    async def after_silence(self) -> None:
        """Go on over a connection of its own."""
        await self._use(self._shared.fresh())

    async def close(self) -> None:
        """Go back to the client's own, and close any other."""
        await self._use(self._shared)

    async def _use(self, link: Link) -> None:
        old, self.link = self.link, link
        if old is not self._shared and old is not link:
            await old.close()


async def at_owner(shared: Link, ask: Callable[[Link], Awaitable[Answer]]) -> Answer:
    """Ask the instance that owns what is asked for, wherever it is; other failures are the caller's."""
    route = Route(shared)
    retry = Retry.of(shared.config)
    try:
        while True:
            try:
                return await ask(route.link)
            except OwnedElsewhereError as error:
                await asyncio.sleep(retry.delay(error))
                await route.after(error)
    finally:
        await route.close()
