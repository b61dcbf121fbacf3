"""Server streams that are opened again where they broke.

- Jittered backoff within `retry_for`, which every message starts anew (`_retry`).
- A stream that is silent for longer than `silence` is given up, with its connection.
- Nothing is buffered beyond the message in hand: HTTP/2 flow control slows the server down.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar, cast

import grpc
import grpc.aio

from headcount._link import Link, Metadata
from headcount._retry import Retry
from headcount._route import Route
from headcount.errors import HeadcountError, SilentError, from_rpc
from headcount.events import Connected, Disconnected

Message = TypeVar("Message")
Received_co = TypeVar("Received_co", covariant=True)
Item_co = TypeVar("Item_co", covariant=True)
Own = TypeVar("Own", bound="Resuming[Any, Any]")


class Stream(Protocol[Received_co]):
    """What a server streams; the request that began it does not matter."""

    async def read(self) -> Received_co | object:
        """Give the next message, or EOF."""
        ...

    async def initial_metadata(self) -> object:
        """Wait for the headers."""
        ...

    def done(self) -> bool:
        """Say whether it has ended."""
        ...

    def cancel(self) -> bool:
        """End it."""
        ...


#: Opens the stream where the last one ended.
Opener = Callable[[Link, Metadata], Awaitable[Stream[Message]]]


class Resumed(Generic[Message]):
    """A server's stream, and what it takes to open it again."""

    def __init__(self, link: Link, source: str, opener: Opener[Message]) -> None:
        """Open nothing before the first `next`."""
        self._route = Route(link)
        self._source = source
        self._opener = opener
        self._call: Stream[Message] | None = None
        self._retry = Retry.of(link.config)
        self._done = False
        #: How often it was opened: a number for each stream that messages came from.
        self.openings = 0

    async def next(self) -> Message | None:
        """Give the next message; `None` at the end."""
        while not self._done:
            try:
                message = await self._step()
            except HeadcountError as error:
                await self._pause(error)
                continue
            if message is None:
                await self.close()
                return None
            self._retry.succeeded()
            return message
        return None

    async def close(self) -> None:
        """End the stream."""
        self._done = True
        self._drop_call()
        await self._route.close()

    async def _step(self) -> Message | None:
        silence = self._route.link.config.silence
        try:
            return await asyncio.wait_for(self._read(), silence)
        except grpc.aio.AioRpcError as error:
            raise from_rpc(error) from None
        except asyncio.TimeoutError:
            self._drop_call()
            await self._route.after_silence()
            raise SilentError(silence) from None

    async def _read(self) -> Message | None:
        if self._call is None:
            link = self._route.link
            self._call = await self._opener(link, await link.metadata())
            # Headers say that the server has taken it.
            await self._call.initial_metadata()
            self.openings += 1
            # One that was refused is done already; reading says why.
            if not self._call.done():
                link.tell(Connected(self._source, link.config.address, self.openings > 1))
        message = await self._call.read()
        return None if message is grpc.aio.EOF else cast(Message, message)

    async def _pause(self, error: HeadcountError) -> None:
        self._drop_call()
        try:
            wait = self._retry.delay(error)
        except HeadcountError:
            await self.close()
            raise
        if not isinstance(error, SilentError):
            await self._route.after(error)
        self._route.link.tell(Disconnected(self._source, error, wait))
        await asyncio.sleep(wait)

    def _drop_call(self) -> None:
        if self._call is not None:
            self._call.cancel()
        self._call = None


class Resuming(AsyncIterator[Item_co], Generic[Message, Item_co]):
    """What is made of a stream that goes on where it broke; it ends with its `async with`."""

    _stream: Resumed[Message]

    async def __aenter__(self: Own) -> Own:
        """Nothing to do."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the stream."""
        await self.close()

    async def close(self) -> None:
        """End the stream; what was received stays."""
        await self._stream.close()

    async def _received(self) -> Message:
        """Wait for the next message; the end of the stream is that of the iteration."""
        message = await self._stream.next()
        if message is None:
            raise StopAsyncIteration
        return message
