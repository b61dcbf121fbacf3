"""Records of one producer, over any number of connections, each in the log once.

- A record that is not answered is kept, 4,000 at most: `send` waits beyond. After a lost connection
  all of them are sent again by their numbers; the server tells those that it has.
- The server's credit is kept to. Batches of up to 500 records and about 1 MiB go out as it allows.
- `OWNED_ELSEWHERE` is followed to the owner, as subscriptions do.
- A server that owes an answer and says nothing for `silence` is given up, with its connection.
- `retry_for` without an answer ends the publisher; opening a stream anew is none while records wait.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import suppress
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, cast

import grpc
import grpc.aio

from headcount import v1
from headcount._link import Link
from headcount._retry import Retry
from headcount._route import Route
from headcount.errors import HeadcountError, LostError, SilentError, from_rpc
from headcount.events import Connected, Disconnected
from headcount.publishing import Publication, published_of
from headcount.v1.publisher_service_pb2_grpc import PublisherServiceStub

if TYPE_CHECKING:
    from headcount.v1.publisher_service_pb2_grpc import PublisherServiceAsyncStub

_Call = grpc.aio.StreamStreamCall[v1.PublishStreamRequest, v1.PublishStreamResponse]
KEPT_MAX = 4_000
BATCH_RECORDS_MAX = 500
# A quarter of what a server takes.
BATCH_BYTES_MAX = 1 << 20


class Publisher:
    """Writes records as a producer, from any number of tasks. Leave by `async with`, or `close`.

    One program at a time publishes as a producer: whoever opens it later has it, and the other fails
    with ProducerReplacedError.
    """

    def __init__(self, link: Link, producer_id: str) -> None:
        """Open nothing yet."""
        if not producer_id:
            raise ValueError("producer_id is 1 to 64 of [a-zA-Z0-9._-]; without one, use publish")
        self.producer_id = producer_id
        self._source = f"publish {producer_id}"
        self._link = link
        self._route = Route(link)
        self._retry = Retry.of(link.config)
        self._task: asyncio.Task[None] | None = None
        self._opened = asyncio.Event()
        self._wake = asyncio.Event()
        self._room = asyncio.Semaphore(KEPT_MAX)
        self._failure: Exception | None = None
        #: Of the last record that was handed over; None before the first opening.
        self._last_seq: int | None = None
        #: Not answered, by number; the first `_sent` of them went out on the stream that there is.
        self._kept: deque[Publication] = deque()
        self._sent = 0
        self._credit = 0
        self._batch_records = 1
        self._is_open = False
        #: When the server last answered, or began to owe an answer.
        self._alive = 0.0

    async def __aenter__(self) -> Publisher:
        """Take the producer over."""
        try:
            await self.open()
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Flush after a good end; else end at once."""
        try:
            if error is None:
                await self.flush()
        finally:
            await self.close()

    async def open(self) -> int:
        """Take the producer over where that has not been done; `send` does so by itself.

        Gives the number of the last record that is answered for, or that was handed over: what to go
        on after. 0 for a new producer.
        """
        if self._task is None and self._failure is None:
            self._task = asyncio.create_task(self._run(), name=self._source)
        await self._opened.wait()
        if self._failure is not None:
            raise self._failure
        assert self._last_seq is not None, "whoever opens has set it"
        return self._last_seq

    async def send(self, rsvp: v1.Rsvp) -> Publication:
        """Hand over a record, waiting while 4,000 are not answered. Await what it gives for the answer.

        Raises what the service says and trying again does not mend; the record is not taken then.
        """
        await self.open()
        await self._room.acquire()
        try:
            publication = Publication(rsvp, await self.open() + 1)
        except BaseException:
            self._room.release()
            raise
        self._last_seq = publication.seq
        if not self._kept:
            self._alive = time.monotonic()
        self._kept.append(publication)
        self._wake.set()
        return publication

    async def flush(self) -> None:
        """Wait until all that was sent so far is answered. What was rejected raises nothing."""
        if self._kept:
            # Answers come in the order of what was sent.
            await self._kept[-1]
        if self._failure is not None:
            raise self._failure

    async def close(self) -> None:
        """End at once. What is not answered may be written or not: `flush` before, to know."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        self._end(_closed())
        await self._route.close()

    async def _run(self) -> None:
        try:
            while True:
                try:
                    await self._one_stream()
                except HeadcountError as error:
                    await self._pause(error)
        except Exception as error:
            # Also what is not this SDK's, of what gives tokens for example.
            self._end(error)
        finally:
            # Whoever waits is to hear of it, also where this task is cancelled.
            self._end(_closed())

    async def _pause(self, error: HeadcountError) -> None:
        if self._link.is_closed:
            raise _closed()
        wait = self._retry.delay(error)
        if isinstance(error, SilentError):
            await self._route.after_silence()
        else:
            await self._route.after(error)
        self._route.link.tell(Disconnected(self._source, error, wait))
        await asyncio.sleep(wait)

    def _end(self, error: Exception) -> None:
        self._failure = self._failure or error
        for publication in self._kept:
            publication.failed(self._failure)
        self._kept.clear()
        self._opened.set()
        self._room.release()

    async def _one_stream(self) -> None:
        link = self._route.link
        silence = link.config.silence
        stub: PublisherServiceAsyncStub = PublisherServiceStub(link.channel)
        call: _Call = stub.PublishStream(metadata=await link.metadata())
        self._is_open, self._alive = False, time.monotonic()
        self._sent = self._credit = 0
        reader = asyncio.create_task(self._read(call, link))
        writer = asyncio.create_task(self._write(call))
        try:
            while not reader.done():
                # Not `wait_for`: before Python 3.12 it may lose that this task is cancelled.
                await asyncio.wait([reader], timeout=silence / 4)
                is_owed = not self._is_open or self._kept
                is_late = time.monotonic() - self._alive > silence
                if is_owed and is_late and not reader.done():
                    raise SilentError(silence)
            reader.result()
        except grpc.aio.AioRpcError as error:
            raise from_rpc(error) from None
        finally:
            reader.cancel()
            writer.cancel()
            await asyncio.gather(reader, writer, return_exceptions=True)
            call.cancel()

    async def _read(self, call: _Call, link: Link) -> None:
        self._begin(await _next(call), link)
        while True:
            answer = await _next(call)
            self._alive = time.monotonic()
            self._credit += answer.credit
            for result in answer.results.results:
                if not self._sent:
                    raise LostError(
                        "the server answers more than it was sent: the stream is opened again"
                    )
                outcome = published_of(result)
                self._sent -= 1
                self._kept.popleft().answered(outcome)
                self._room.release()
                self._retry.succeeded()
            self._wake.set()

    def _begin(self, answer: v1.PublishStreamResponse, link: Link) -> None:
        if not answer.HasField("opened"):
            raise LostError("the server began the stream with something else: it is opened again")
        self._is_open, self._alive = True, time.monotonic()
        self._credit = answer.credit
        self._batch_records = min(max(1, answer.opened.max_batch_records), BATCH_RECORDS_MAX)
        link.tell(Connected(self._source, link.config.address, self._opened.is_set()))
        if self._last_seq is None:
            self._last_seq = answer.opened.last_seq
        # What is kept goes out again even where last_seq covers it: only its result says whether it
        # is a duplicate or was rejected.
        if not self._kept:
            self._retry.succeeded()
        self._opened.set()
        self._wake.set()

    async def _write(self, call: _Call) -> None:
        open_ = v1.PublishOpen(feed=self._link.config.feed, producer_id=self.producer_id)
        # Why a stream broke is told to the one who reads it.
        with suppress(grpc.aio.AioRpcError, asyncio.InvalidStateError):
            await call.write(v1.PublishStreamRequest(open=open_))
            while True:
                self._wake.clear()
                while (batch := self._batch()) is not None:
                    await call.write(v1.PublishStreamRequest(batch=batch))
                await self._wake.wait()

    def _batch(self) -> v1.PublishBatch | None:
        """Take the next records that there is credit for, if any."""
        most = min(self._batch_records, self._credit)
        rsvps: list[v1.Rsvp] = []
        size = 0
        for publication in islice(self._kept, self._sent, self._sent + most):
            size += publication.bytes
            if rsvps and size > BATCH_BYTES_MAX:
                break
            rsvps.append(publication.rsvp)
        if not rsvps:
            return None
        first = self._kept[self._sent].seq
        self._sent += len(rsvps)
        self._credit -= len(rsvps)
        return v1.PublishBatch(rsvps=rsvps, first_seq=first)


def _closed() -> LostError:
    return LostError("the publisher is closed: what is not answered may be written or not")


async def _next(call: _Call) -> v1.PublishStreamResponse:
    answer = await call.read()
    if answer is grpc.aio.EOF:
        raise LostError("the server ended the stream: it is opened again")
    return cast(v1.PublishStreamResponse, answer)
