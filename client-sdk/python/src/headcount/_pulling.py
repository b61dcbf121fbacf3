"""`fetch(n)`: deliveries by request and response, for scripts.

Settlements go out in groups by unary calls, as soon as there are any; leases are renewed while
deliveries are held. Both by one task, which begins with the first delivery.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from headcount import v1
from headcount._desk import Desk
from headcount._link import Link
from headcount._retry import Retry
from headcount._route import Route
from headcount._session import duration, optional_duration
from headcount.deliveries import Ack, Delivery, Nack, Settlement
from headcount.errors import HeadcountError, LostError
from headcount.events import Disconnected
from headcount.v1.subscriber_service_pb2_grpc import SubscriberServiceStub

if TYPE_CHECKING:
    from headcount.v1.subscriber_service_pb2_grpc import SubscriberServiceAsyncStub

Answer = TypeVar("Answer")
_SERVICE = "/headcount.v1.SubscriberService"


class Puller:
    """A session of its own by `Pull`."""

    def __init__(self, link: Link, subscription: str, *, lease: float, hold_max: float) -> None:
        """Ask nothing yet."""
        self._subscription = subscription
        self._route = Route(link)
        self._token = ""
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._desk = Desk(self._begin, hold_max=hold_max)
        self._desk.lease = lease
        self._desk.tenure = 1
        self._settler: asyncio.Task[None] | None = None

    async def fetch(self, n: int, wait: float) -> list[Delivery]:
        """Give up to `n` deliveries, as soon as there are any."""

        async def ask(stub: SubscriberServiceAsyncStub, link: Link) -> v1.PullResponse:
            request = v1.PullRequest(
                subscription=self._subscription,
                max_messages=n,
                wait=duration(round(wait * 1_000)),
                session_token=self._token,
            )
            return await link.call(f"{_SERVICE}/Pull", stub.Pull, request, waits=wait)

        answer = await self._again(ask)
        if answer.session_token != self._token:
            if self._token:
                self._desk.begin_session()
            self._token = answer.session_token
        if self._settler is None or self._settler.done():
            self._settler = asyncio.create_task(self._settle())
        return self._desk.take(answer.deliveries)

    async def close(self, patience: float) -> None:
        """Send what is to be settled, then end; what is held comes again."""
        if self._settler is not None:
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._idle.wait(), patience)
            self._settler.cancel()
            with suppress(asyncio.CancelledError):
                await self._settler
        self._desk.close(LostError("the subscriber is closed: what is not settled comes again"))
        await self._route.close()

    def _begin(self) -> None:
        self._idle.clear()
        self._wake.set()

    async def _settle(self) -> None:
        while True:
            self._wake.clear()
            self._idle.clear()
            while group := self._desk.group():
                try:
                    self._desk.answered(await self._send(group))
                except HeadcountError as error:
                    self._desk.close(error)
                    return
            self._idle.set()
            pause = self._desk.renew(time.monotonic())
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)

    async def _send(self, group: list[Settlement]) -> list[v1.SettleResult]:
        ids = [settlement.delivery.id for settlement in group]
        ask = group[0].ask
        name = self._subscription

        async def send(stub: SubscriberServiceAsyncStub, link: Link) -> list[v1.SettleResult]:
            if isinstance(ask, Ack):
                done = v1.AcknowledgeRequest(subscription=name, delivery_ids=ids)
                acked = await link.call(f"{_SERVICE}/Acknowledge", stub.Acknowledge, done)
                return list(acked.results)
            if isinstance(ask, Nack):
                nack = v1.NackRequest(
                    subscription=name,
                    delivery_ids=ids,
                    action=ask.action,
                    delay=optional_duration(ask.delay_ms),
                    reason=ask.reason,
                )
                return list((await link.call(f"{_SERVICE}/Nack", stub.Nack, nack)).results)
            by = optional_duration(ask.by_ms)
            extend = v1.ExtendLeaseRequest(subscription=name, delivery_ids=ids, by=by)
            extended = await link.call(f"{_SERVICE}/ExtendLease", stub.ExtendLease, extend)
            return list(extended.results)

        return await self._again(send)

    async def _again(
        self, ask: Callable[[SubscriberServiceAsyncStub, Link], Awaitable[Answer]]
    ) -> Answer:
        """Call until it succeeds: all of these may be repeated."""
        retry = Retry.of(self._route.link.config)
        while True:
            link = self._route.link
            stub: SubscriberServiceAsyncStub = SubscriberServiceStub(link.channel)
            try:
                return await ask(stub, link)
            except HeadcountError as error:
                wait = retry.delay(error)
                await self._route.after(error)
                link.tell(Disconnected(self._subscription, error, wait))
                await asyncio.sleep(wait)
