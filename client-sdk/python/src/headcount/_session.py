"""One subscriber's stream of deliveries, over any number of connections.

- Credit: at most `credit` messages and `credit_bytes` are handed out, buffered or being settled at a
  time; what an answer frees is credited again. The last record may exceed the bytes.
- Silence of 2.5 progress intervals, which the server names, is taken for a lost connection.
- The session's token is presented at each opening, so that leases outlive a lost connection. Where
  the session is gone, what is buffered is dropped, since it comes again; see `_desk` for what is in
  hand.
- Drain: no more is handed out, the buffer is given back, and the stream ends once all is settled or
  at the deadline.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import grpc
import grpc.aio
from google.protobuf.duration_pb2 import Duration

from headcount import v1
from headcount._desk import Desk
from headcount._link import Link
from headcount._retry import Retry
from headcount._route import Route
from headcount.deliveries import Ack, Delivery, Nack, Settlement
from headcount.errors import HeadcountError, LostError, SilentError, from_rpc, from_status
from headcount.events import CaughtUp, Connected, Disconnected, Draining, FellBehind, Gap
from headcount.v1.subscriber_service_pb2_grpc import SubscriberServiceStub

if TYPE_CHECKING:
    from headcount.v1.subscriber_service_pb2_grpc import SubscriberServiceAsyncStub

_Call = grpc.aio.StreamStreamCall[v1.SubscribeRequest, v1.SubscribeResponse]
_SILENT_INTERVALS = 2.5


@dataclass(frozen=True)
class Limits:
    """What bounds a subscriber. Times in seconds."""

    credit: int = 1_000
    credit_bytes: int = 8 << 20
    hold_max: float = 3_600.0
    drain_deadline: float = 10.0


class Session:
    """Deliveries in, settlements out; one task owns the stream."""

    def __init__(self, link: Link, subscription: str, limits: Limits) -> None:
        """Start the task that connects."""
        self._subscription = subscription
        self._limits = limits
        self._route = Route(link)
        self._retry = Retry.of(link.config)
        self._wake = asyncio.Event()
        self._arrived = asyncio.Event()
        self._buffer: deque[Delivery] = deque()
        self._desk = Desk(self._wake.set, hold_max=limits.hold_max)
        self._token = ""
        self._silence = link.config.silence
        self._drain_at: float | None = None
        self._failure: HeadcountError | None = None
        self._is_over = False
        self._task = asyncio.create_task(self._run(), name=f"subscribe {subscription}")

    async def take(self) -> Delivery | None:
        """Give the next delivery; `None` once it drains."""
        while True:
            if self._failure is not None:
                raise self._failure
            if self._drain_at is not None or self._is_over:
                return None
            if self._buffer:
                return self._buffer.popleft()
            self._arrived.clear()
            await self._arrived.wait()

    def drain(self) -> None:
        """Hand out no more, and give back what nobody has taken."""
        if self._drain_at is None:
            self._drain_at = time.monotonic() + self._limits.drain_deadline
            self._tell_draining("asked to")
            self.give_back(self._buffer)
            self._buffer.clear()
            self._arrived.set()
            self._wake.set()

    def give_back(self, deliveries: deque[Delivery]) -> None:
        """Have deliveries that nobody works on delivered again at once."""
        for delivery in deliveries:
            delivery.nack(delay=0.0, reason="given back: the subscriber drains")

    async def drained(self) -> None:
        """Wait until all is settled, or the deadline has passed."""
        left = (self._drain_at or time.monotonic()) - time.monotonic()
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.shield(self._task), max(0.0, left) + 1.0)
        await self.close()
        if self._failure is not None:
            raise self._failure

    async def close(self) -> None:
        """End the stream at once; leases outlive it by the session's grace."""
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        self._end(None)
        await self._route.close()

    async def _run(self) -> None:
        opened_before = False
        while True:
            try:
                await self._one_stream(opened_before)
                self._end(None)
                return
            except HeadcountError as error:
                opened_before = opened_before or bool(self._token)
                self._desk.broken()
                if not await self._pause(error):
                    return

    async def _pause(self, error: HeadcountError) -> bool:
        try:
            wait = self._retry.delay(error)
        except HeadcountError as final:
            self._end(final)
            return False
        if isinstance(error, SilentError):
            await self._route.after_silence()
        else:
            await self._route.after(error)
        if self._drain_at is not None and time.monotonic() + wait > self._drain_at:
            self._end(error)
            return False
        self._route.link.tell(Disconnected(self._subscription, error, wait))
        await asyncio.sleep(wait)
        return True

    def _end(self, error: HeadcountError | None) -> None:
        self._is_over = True
        self._failure = self._failure or error
        closed = LostError("the subscriber is closed: what is not settled comes again")
        self._desk.close(error or closed)
        self._arrived.set()

    async def _one_stream(self, resumed: bool) -> None:
        link = self._route.link
        stub: SubscriberServiceAsyncStub = SubscriberServiceStub(link.channel)
        call: _Call = stub.Subscribe(metadata=await link.metadata())
        writer: asyncio.Task[None] | None = None
        try:
            await self._open(call)
            link.tell(Connected(self._subscription, link.config.address, resumed))
            writer = asyncio.create_task(self._write(call))
            while (answer := await self._read(call)) is not None:
                self._retry.succeeded()
                self._take_in(answer)
            if self._drain_at is None:
                raise LostError("the server ended the stream: it is opened again")
        except (grpc.aio.AioRpcError, asyncio.InvalidStateError) as error:
            raise await _why(call, error) from None
        finally:
            if writer is not None:
                writer.cancel()
                with suppress(asyncio.CancelledError, asyncio.InvalidStateError, grpc.RpcError):
                    await writer
            call.cancel()

    async def _open(self, call: _Call) -> None:
        room = max(0, self._limits.credit - self._desk.held)
        room_bytes = max(1, self._limits.credit_bytes - self._desk.held_bytes)
        open_ = v1.SubscribeOpen(
            subscription=self._subscription,
            session_token=self._token,
            credit=v1.Credit(messages=room, bytes=room_bytes),
        )
        await call.write(v1.SubscribeRequest(open=open_))
        answer = await self._read(call)
        if answer is None or not answer.HasField("opened"):
            raise LostError("the server ended the stream before it began")
        opened = answer.opened
        self._desk.lease = opened.lease.ToTimedelta().total_seconds()
        interval = opened.progress_interval.ToTimedelta().total_seconds()
        self._silence = interval * _SILENT_INTERVALS or self._silence
        self._desk.freed = (0, 0)
        if opened.session_token == self._token:
            return
        self._token = opened.session_token
        messages, size = len(self._buffer), sum(delivery.bytes for delivery in self._buffer)
        self._desk.drop(self._buffer)
        self._buffer.clear()
        self._desk.freed = (messages, size)
        self._desk.begin_session()

    async def _read(self, call: _Call) -> v1.SubscribeResponse | None:
        try:
            answer = await asyncio.wait_for(call.read(), self._silence)
        except asyncio.TimeoutError:
            raise SilentError(self._silence) from None
        return None if answer is grpc.aio.EOF else cast(v1.SubscribeResponse, answer)

    def _take_in(self, answer: v1.SubscribeResponse) -> None:
        kind = answer.WhichOneof("kind")
        if kind == "deliveries":
            fresh = self._desk.take(answer.deliveries.deliveries)
            if self._drain_at is not None:
                self.give_back(deque(fresh))
                return
            self._buffer.extend(fresh)
            self._tell_gaps(fresh)
            self._arrived.set()
        elif kind == "settled":
            self._desk.answered(answer.settled.results)
            self._wake.set()
        elif kind == "caught_up":
            self._route.link.tell(CaughtUp(self._subscription))
        elif kind == "fell_behind":
            behind = answer.fell_behind
            pending = behind.pending if behind.HasField("pending") else None
            self._route.link.tell(FellBehind(self._subscription, pending))
        elif kind == "drain":
            self._tell_draining("the server is stopping")

    def _tell_gaps(self, deliveries: list[Delivery]) -> None:
        if self._route.link.config.on_event is None:
            return
        for delivery in deliveries:
            if delivery.record.HasField("source_gap"):
                self._route.link.tell(Gap(self._subscription, delivery.record.source_gap.reason))

    def _tell_draining(self, reason: str) -> None:
        self._route.link.tell(Draining(self._subscription, reason))

    async def _write(self, call: _Call) -> None:
        drain_said = False
        while True:
            self._wake.clear()
            while group := self._desk.group():
                await call.write(request_of(group))
            messages, size = self._desk.freed
            if self._drain_at is not None:
                if not drain_said:
                    drain_said = True
                    left = max(0.001, self._drain_at - time.monotonic())
                    drain = v1.Drain(deadline=duration(round(left * 1_000)))
                    await call.write(v1.SubscribeRequest(drain=drain))
            elif messages * 4 >= self._limits.credit or (messages and self._desk.is_idle):
                self._desk.freed = (0, 0)
                credit = v1.Credit(messages=messages, bytes=size)
                await call.write(v1.SubscribeRequest(credit=credit))
            pause = self._desk.renew(time.monotonic())
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)


def request_of(group: list[Settlement]) -> v1.SubscribeRequest:
    """Write settlements of one kind."""
    ids = [settlement.delivery.id for settlement in group]
    ask = group[0].ask
    if isinstance(ask, Ack):
        return v1.SubscribeRequest(ack=v1.Ack(delivery_ids=ids))
    if isinstance(ask, Nack):
        nack = v1.NackDeliveries(
            delivery_ids=ids,
            action=ask.action,
            delay=optional_duration(ask.delay_ms),
            reason=ask.reason,
        )
        return v1.SubscribeRequest(nack=nack)
    extend = v1.ExtendDeliveries(delivery_ids=ids, by=optional_duration(ask.by_ms))
    return v1.SubscribeRequest(extend=extend)


def duration(ms: int) -> Duration:
    """Write a length of time."""
    return Duration(seconds=ms // 1_000, nanos=ms % 1_000 * 1_000_000)


def optional_duration(ms: int | None) -> Duration | None:
    """Write a length of time, where there is one."""
    return None if ms is None else duration(ms)


async def _why(call: _Call, error: Exception) -> HeadcountError:
    """Tell why a stream ended: a write that fails does not say it itself."""
    if isinstance(error, grpc.aio.AioRpcError):
        failed = from_rpc(error)
    else:
        code, details = await call.code(), await call.details()
        failed = from_status(code, details or "", await call.trailing_metadata() or ())
    return failed
