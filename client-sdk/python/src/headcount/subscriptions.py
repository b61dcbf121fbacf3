"""Named, durable subscriptions: made, moved, looked at, and subscribed to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from google.protobuf.duration_pb2 import Duration

from headcount import v1
from headcount._link import Link
from headcount._route import at_owner
from headcount._session import Limits, optional_duration
from headcount.subscribing import Subscriber
from headcount.v1.subscription_service_pb2_grpc import SubscriptionServiceStub

if TYPE_CHECKING:
    from headcount.v1.subscription_service_pb2_grpc import SubscriptionServiceAsyncStub

_SERVICE = "/headcount.v1.SubscriptionService"
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Backlog:
    """What is left to deliver; None where the server does not say."""

    pending: int | None
    leased: int | None
    parked: int | None
    #: Seconds.
    oldest_age: float | None

    def __str__(self) -> str:
        """Print it in a line."""
        return f"{self.pending} pending, {self.leased} leased, {self.parked} parked"


@dataclass(frozen=True)
class Start:
    """Where a subscription begins or goes; exactly one is set."""

    earliest: bool = False
    latest: bool = False
    time: datetime | None = None
    cursor: str = ""

    def message(self) -> v1.StartPosition:
        """Write it."""
        position = v1.StartPosition()
        if self.cursor:
            position.cursor = self.cursor
        elif self.time is not None:
            position.time.FromDatetime(self.time)
        elif self.earliest:
            position.earliest = True
        else:
            position.latest = True
        return position


EARLIEST = Start(earliest=True)
LATEST = Start(latest=True)


class Subscriptions:
    """What a client does with subscriptions."""

    def __init__(self, link: Link) -> None:
        """Go over a connection."""
        self.__link = link
        self.__stub: SubscriptionServiceAsyncStub = SubscriptionServiceStub(link.channel)

    def subscribe(
        self,
        name: str,
        *,
        credit: int = 1_000,
        credit_bytes: int = 8 << 20,
        hold_max: float = 3_600.0,
        drain_deadline: float = 10.0,
    ) -> Subscriber:
        """Give a subscriber of a subscription.

        At most `credit` deliveries and `credit_bytes` are with it at a time. Leases are renewed for
        up to `hold_max` seconds; 0 leaves them to run out. A drain takes `drain_deadline` at most.
        """
        limits = Limits(credit, credit_bytes, hold_max, drain_deadline)

        async def lease() -> float:
            kept = await self.get_subscription(name)
            return kept.lease.ToTimedelta().total_seconds()

        return Subscriber(self.__link, name, limits, lease)

    async def create_subscription(
        self,
        name: str,
        *,
        channel: v1.Channel.ValueType = v1.CHANNEL_CHANGES,
        start: Start = LATEST,
        filter: v1.Filter | None = None,
        ordered: bool = False,
        attempts_max: int = 0,
        lease: float | None = None,
        session_grace: float | None = None,
        backoff: tuple[float, float] | None = None,
        on_gone: v1.PositionGonePolicy.ValueType = v1.POSITION_GONE_POLICY_UNSPECIFIED,
    ) -> v1.Subscription:
        """Add a subscription; the same again is no error. Times in seconds; 0 attempts: 16.

        `backoff` is the first and the longest pause between attempts; `ordered` is by event.
        """
        subscription = v1.Subscription(
            name=name,
            feed=self.__link.config.feed,
            channel=channel,
            filter=filter,
            order=v1.DELIVERY_ORDER_BY_KEY if ordered else v1.DELIVERY_ORDER_UNORDERED,
            attempts_max=attempts_max,
            lease=_seconds(lease),
            session_grace=_seconds(session_grace),
            on_gone=on_gone,
        )
        if backoff is not None:
            first, longest = backoff
            pauses = v1.Backoff(initial=_seconds(first), max=_seconds(longest))
            subscription.backoff.CopyFrom(pauses)
        request = v1.CreateSubscriptionRequest(subscription=subscription, start=start.message())
        rpc = f"{_SERVICE}/CreateSubscription"
        answer = await self.__link.call(rpc, self.__stub.CreateSubscription, request)
        return answer.subscription

    async def get_subscription(self, name: str) -> v1.Subscription:
        """Ask for one; raises SubscriptionNotFoundError."""
        request = v1.GetSubscriptionRequest(name=name)
        rpc = f"{_SERVICE}/GetSubscription"
        answer = await self.__link.call(rpc, self.__stub.GetSubscription, request)
        return answer.subscription

    async def list_subscriptions(self) -> AsyncIterator[v1.Subscription]:
        """Go through all, by name."""
        request = v1.ListSubscriptionsRequest()
        rpc = f"{_SERVICE}/ListSubscriptions"
        while True:
            page = await self.__link.call(rpc, self.__stub.ListSubscriptions, request)
            for subscription in page.subscriptions:
                yield subscription
            if not page.next_page_token:
                return
            request.page_token = page.next_page_token

    async def update_subscription(self, subscription: v1.Subscription) -> v1.Subscription:
        """Change all but name, feed and channel."""
        request = v1.UpdateSubscriptionRequest(subscription=subscription)
        rpc = f"{_SERVICE}/UpdateSubscription"
        answer = await self.__link.call(rpc, self.__stub.UpdateSubscription, request)
        return answer.subscription

    async def delete_subscription(self, name: str) -> None:
        """End one, with its position and its parked messages."""
        request = v1.DeleteSubscriptionRequest(name=name)
        rpc = f"{_SERVICE}/DeleteSubscription"
        await self.__link.call(rpc, self.__stub.DeleteSubscription, request)

    async def seek(self, name: str, to: Start, *, dry_run: bool = False) -> v1.SeekResponse:
        """Move the committed position, or say what that would do."""
        request = v1.SeekRequest(name=name, to=to.message(), dry_run=dry_run)

        async def ask(stub: SubscriptionServiceAsyncStub, link: Link) -> v1.SeekResponse:
            return await link.call(f"{_SERVICE}/Seek", stub.Seek, request)

        return await self.__owner(ask)

    async def backlog(self, name: str) -> Backlog:
        """Ask how much is left to deliver."""
        request = v1.GetBacklogRequest(subscription=name)
        rpc = f"{_SERVICE}/GetBacklog"
        left = await self.__link.call(rpc, self.__stub.GetBacklog, request)
        age = left.oldest_age.ToTimedelta().total_seconds()
        return Backlog(
            pending=left.pending if left.HasField("pending") else None,
            leased=left.leased if left.HasField("leased") else None,
            parked=left.parked if left.HasField("parked") else None,
            oldest_age=age if left.HasField("oldest_age") else None,
        )

    async def list_parked(self, name: str) -> AsyncIterator[v1.ParkedMessage]:
        """Go through the messages that were given up, by partition and offset."""
        request = v1.ListParkedRequest(subscription=name)
        rpc = f"{_SERVICE}/ListParked"
        while True:
            page = await self.__link.call(rpc, self.__stub.ListParked, request)
            for message in page.messages:
                yield message
            if not page.next_page_token:
                return
            request.page_token = page.next_page_token

    async def replay_parked(self, name: str, parked_ids: Sequence[str] = ()) -> int:
        """Have parked messages delivered again, or all of them; says how many."""
        request = v1.ReplayParkedRequest(subscription=name, parked_ids=parked_ids)

        async def ask(stub: SubscriptionServiceAsyncStub, link: Link) -> int:
            rpc = f"{_SERVICE}/ReplayParked"
            return (await link.call(rpc, stub.ReplayParked, request)).replayed

        return await self.__owner(ask)

    async def discard_parked(self, name: str, parked_ids: Sequence[str] = ()) -> int:
        """Drop parked messages for good, or all of them; says how many."""
        request = v1.DiscardParkedRequest(subscription=name, parked_ids=parked_ids)

        async def ask(stub: SubscriptionServiceAsyncStub, link: Link) -> int:
            rpc = f"{_SERVICE}/DiscardParked"
            return (await link.call(rpc, stub.DiscardParked, request)).discarded

        return await self.__owner(ask)

    async def __owner(
        self, ask: Callable[[SubscriptionServiceAsyncStub, Link], Awaitable[Answer]]
    ) -> Answer:
        """Ask the instance that owns the subscription, wherever it is."""

        async def asked(link: Link) -> Answer:
            return await ask(SubscriptionServiceStub(link.channel), link)

        return await at_owner(self.__link, asked)


def _seconds(time: float | None) -> Duration | None:
    return optional_duration(None if time is None else round(time * 1_000))
