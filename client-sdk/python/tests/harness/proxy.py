"""A TCP proxy that a test cuts or silences. Connections made after that pass."""

from __future__ import annotations

import asyncio
from contextlib import suppress


class Proxy:
    """Passes bytes between clients and a server."""

    def __init__(self, port: int) -> None:
        """Pass to a port of this machine."""
        self._to = port
        self._server: asyncio.Server | None = None
        self._cut_after: int | None = None
        self._silenced: set[asyncio.Task[None]] = set()
        self._passing: set[asyncio.Task[None]] = set()

    async def start(self) -> str:
        """Listen; gives the address."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        host, port = self._server.sockets[0].getsockname()[:2]
        return f"http://{host}:{port}"

    def cut_after(self, size: int) -> None:
        """Close the connection over which so many more bytes of the server have passed, once."""
        self._cut_after = size

    def cut(self) -> None:
        """Close every connection."""
        for task in (*self._passing, *self._silenced):
            task.cancel()

    def silence(self) -> None:
        """Pass nothing more over the connections that there are, and leave them open."""
        self._silenced |= self._passing

    async def close(self) -> None:
        """End it."""
        if self._server is not None:
            self._server.close()
        self.cut()
        await asyncio.gather(*self._passing, *self._silenced, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None, "a connection is served by a task"
        self._passing.add(task)
        try:
            upstream_reader, upstream_writer = await asyncio.open_connection("127.0.0.1", self._to)
        except OSError:
            self._passing.discard(task)
            writer.close()
            return
        try:
            await asyncio.gather(
                self._pass(task, reader, upstream_writer),
                self._pass(task, upstream_reader, writer, counted=True),
            )
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._passing.discard(task)
            self._silenced.discard(task)
            for end in (writer, upstream_writer):
                with suppress(OSError):
                    end.close()

    async def _pass(
        self,
        task: asyncio.Task[None],
        source: asyncio.StreamReader,
        to: asyncio.StreamWriter,
        *,
        counted: bool = False,
    ) -> None:
        while chunk := await source.read(1 << 16):
            if task in self._silenced:
                continue
            if counted and self._cut_after is not None:
                self._cut_after -= len(chunk)
                if self._cut_after < 0:
                    self._cut_after = None
                    task.cancel()
            to.write(chunk)
            await to.drain()
        if task not in self._silenced:
            to.close()
