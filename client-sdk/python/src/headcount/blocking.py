"""The same client without asyncio: each call waits, each stream is an iterator.

    with headcount.blocking.connect("http://127.0.0.1:7440") as client:
        print(client.headcount())

The client runs an event loop in a thread of its own. Calls may come from any thread; a stream is for
one thread at a time. Handlers of `run` run in a pool of `concurrency` threads.
"""

from __future__ import annotations

import asyncio
import functools
import signal
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Concatenate, Generic, ParamSpec, Protocol, TypeVar

from headcount import client as aio
from headcount import deliveries, publisher, publishing, subscribing, v1
from headcount._link import Config, Token
from headcount._portal import Portal
from headcount.deliveries import Outcome, Settlement
from headcount.events import Event
from headcount.publishing import Published
from headcount.replica import Step
from headcount.subscribing import Handled
from headcount.syncing import Sync as AioSync

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)


class _Closable(Protocol[Item_co]):
    def __aiter__(self) -> AsyncIterator[Item_co]: ...

    async def __anext__(self) -> Item_co: ...

    async def close(self) -> None: ...


class Stream(Iterator[Item], Generic[Item]):
    """A stream as an iterator; leave by `with`, or `close`."""

    def __init__(self, portal: Portal, source: _Closable[Item]) -> None:
        """Read from an asynchronous one."""
        self._portal = portal
        self._source = source

    def __next__(self) -> Item:
        """Wait for the next item."""
        try:
            return self._portal.run(self._source.__anext__())
        except StopAsyncIteration:
            raise StopIteration from None

    def __enter__(self) -> Stream[Item]:
        """Nothing to do."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the stream."""
        self.close()

    def close(self) -> None:
        """End the stream."""
        self._portal.run(self._source.close())


class Sync(Stream[Step]):
    """Steps of a replica."""

    def __init__(self, portal: Portal, source: AioSync) -> None:
        """Read from an asynchronous one."""
        super().__init__(portal, source)
        #: The replica; at one version between two steps.
        self.replica = source.replica


class Delivery:
    """A record that is leased to this subscriber; settling waits for the answer."""

    def __init__(self, portal: Portal, inner: deliveries.Delivery) -> None:
        """Wrap an asynchronous one."""
        self._portal = portal
        #: What it carries: `record`, `rsvp`, `attempt`, `partition`, `offset` and so on.
        self.inner = inner

    @property
    def attempt(self) -> int:
        """1 for the first."""
        return self.inner.attempt

    def ack(self) -> Outcome:
        """Settle it as done; says whether that held."""
        return self._settled(self.inner.ack)

    def nack(self, *, delay: float | None = None, reason: str = "") -> Outcome:
        """Have it delivered again after `delay` seconds, or by the subscription's backoff."""
        return self._settled(lambda: self.inner.nack(delay=delay, reason=reason))

    def park(self, reason: str = "") -> Outcome:
        """Put it to the parked ones at once."""
        return self._settled(lambda: self.inner.park(reason))

    def skip(self, reason: str = "") -> Outcome:
        """Settle it as if it were done."""
        return self._settled(lambda: self.inner.skip(reason))

    def extend(self, by: float | None = None) -> Outcome:
        """Keep it for `by` seconds from now."""
        return self._settled(lambda: self.inner.extend(by))

    def __repr__(self) -> str:
        """Say which it is, without what is in it."""
        return repr(self.inner)

    def _settled(self, settle: Callable[[], Settlement]) -> Outcome:
        async def settled() -> Outcome:
            return await settle()

        return self._portal.run(settled())


Handler = Callable[[Delivery], Handled]


class Subscriber(Iterator[Delivery]):
    """Deliveries of one subscription: `run`, iterate, or `fetch`."""

    def __init__(self, portal: Portal, inner: subscribing.Subscriber) -> None:
        """Wrap an asynchronous one."""
        self._portal = portal
        self._inner = inner

    def __enter__(self) -> Subscriber:
        """Nothing to do."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Drain after a good end; else end at once."""
        self._portal.run(self._inner.__aexit__(kind, error, trace))

    def __next__(self) -> Delivery:
        """Wait for the next delivery; the end comes with `drain`."""
        try:
            return Delivery(self._portal, self._portal.run(self._inner.__anext__()))
        except StopAsyncIteration:
            raise StopIteration from None

    def fetch(self, n: int, *, wait: float = 0.0) -> list[Delivery]:
        """Give up to `n` deliveries, waiting up to `wait` seconds for the first."""
        fetched = self._portal.run(self._inner.fetch(n, wait=wait))
        return [Delivery(self._portal, delivery) for delivery in fetched]

    def run(self, handler: Handler, concurrency: int = 1) -> None:
        """Work on deliveries until drained, as `headcount.Subscriber.run` does.

        Ctrl-C and SIGTERM drain; a second one interrupts.
        """
        with ThreadPoolExecutor(concurrency, "headcount") as pool:

            async def work(delivery: deliveries.Delivery) -> Handled:
                loop = asyncio.get_running_loop()
                wrapped = Delivery(self._portal, delivery)
                return await loop.run_in_executor(pool, handler, wrapped)

            running = self._portal.start(self._inner.run(work, concurrency, drain_on_signals=False))
            with _draining_on_signals(self.begin_drain):
                _wait(running)

    def begin_drain(self) -> None:
        """Hand out no more: `run` and the iterator end by themselves."""
        self._portal.soon(self._inner.begin_drain)

    def drain(self) -> None:
        """Hand out no more, and wait until what is out is settled, or for the deadline."""
        self._portal.run(self._inner.drain())

    def close(self) -> None:
        """End at once; what is not settled comes again."""
        self._portal.run(self._inner.close())


class Publication:
    """A record on its way into the log."""

    def __init__(self, portal: Portal, inner: publishing.Publication) -> None:
        """Wrap an asynchronous one."""
        self._portal = portal
        self._inner = inner

    @property
    def seq(self) -> int:
        """The producer's number of it."""
        return self._inner.seq

    def result(self) -> Published:
        """Wait for what became of it; raises what ended the publisher before that."""

        async def answered() -> Published:
            return await self._inner

        return self._portal.run(answered())

    def __repr__(self) -> str:
        """Say which it is, without what is in it."""
        return repr(self._inner)


class Publisher:
    """Writes records as a producer, as `headcount.Publisher` does. Leave by `with`, or `close`."""

    def __init__(self, portal: Portal, inner: publisher.Publisher) -> None:
        """Wrap an asynchronous one."""
        self._portal = portal
        self._inner = inner

    def __enter__(self) -> Publisher:
        """Take the producer over."""
        self._portal.run(self._inner.__aenter__())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Flush after a good end; else end at once."""
        self._portal.run(self._inner.__aexit__(kind, error, trace))

    def open(self) -> int:
        """Take the producer over, and give the number to go on after."""
        return self._portal.run(self._inner.open())

    def send(self, rsvp: v1.Rsvp) -> Publication:
        """Hand over a record, waiting while 4,000 are not answered."""
        return Publication(self._portal, self._portal.run(self._inner.send(rsvp)))

    def flush(self) -> None:
        """Wait until all that was sent is answered. What was rejected raises nothing."""
        self._portal.run(self._inner.flush())

    def close(self) -> None:
        """End at once. What is not answered may be written or not."""
        self._portal.run(self._inner.close())


def _call(
    method: Callable[Concatenate[aio.Client, Arguments], Coroutine[object, object, Result]],
) -> Callable[Concatenate[Client, Arguments], Result]:
    @functools.wraps(method)
    def call(self: Client, /, *args: Arguments.args, **options: Arguments.kwargs) -> Result:
        return self.portal.run(method(self.inner, *args, **options))

    return call


def _pages(
    method: Callable[Concatenate[aio.Client, Arguments], AsyncIterator[Item]],
) -> Callable[Concatenate[Client, Arguments], Iterator[Item]]:
    async def step(source: AsyncIterator[Item]) -> Item:
        return await source.__anext__()

    @functools.wraps(method)
    def call(self: Client, /, *args: Arguments.args, **options: Arguments.kwargs) -> Iterator[Item]:
        source = method(self.inner, *args, **options)
        while True:
            try:
                item = self.portal.run(step(source))
            except StopAsyncIteration:
                return
            yield item

    return call


def _stream(
    method: Callable[Concatenate[aio.Client, Arguments], _Closable[Item]],
) -> Callable[Concatenate[Client, Arguments], Stream[Item]]:
    @functools.wraps(method)
    def call(self: Client, /, *args: Arguments.args, **options: Arguments.kwargs) -> Stream[Item]:
        return Stream(self.portal, method(self.inner, *args, **options))

    return call


def _sync(
    method: Callable[Concatenate[aio.Client, Arguments], AioSync],
) -> Callable[Concatenate[Client, Arguments], Sync]:
    @functools.wraps(method)
    def call(self: Client, /, *args: Arguments.args, **options: Arguments.kwargs) -> Sync:
        return Sync(self.portal, method(self.inner, *args, **options))

    return call


def _subscriber(
    method: Callable[Concatenate[aio.Client, Arguments], subscribing.Subscriber],
) -> Callable[Concatenate[Client, Arguments], Subscriber]:
    @functools.wraps(method)
    def call(self: Client, /, *args: Arguments.args, **options: Arguments.kwargs) -> Subscriber:
        return Subscriber(self.portal, method(self.inner, *args, **options))

    return call


def _publisher(
    method: Callable[Concatenate[aio.Client, Arguments], publisher.Publisher],
) -> Callable[Concatenate[Client, Arguments], Publisher]:
    @functools.wraps(method)
    def call(self: Client, /, *args: Arguments.args, **options: Arguments.kwargs) -> Publisher:
        return Publisher(self.portal, method(self.inner, *args, **options))

    return call


class Client:
    """What `headcount.Client` does, waiting. Leave by `with`, or `close`."""

    def __init__(self, config: Config) -> None:
        """Start the thread; nothing is connected yet."""

        async def make() -> aio.Client:
            return aio.Client(config)

        self.portal = Portal()
        try:
            self.inner = self.portal.run(make())
        except BaseException:
            self.portal.close()
            raise

    def __enter__(self) -> Client:
        """Wait until the server answers; raises UnreachableError."""
        try:
            self.portal.run(self.inner.__aenter__())
        except BaseException:
            self.portal.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the connection and the thread."""
        self.close()

    def close(self) -> None:
        """End the connection and the thread."""
        self.portal.run(self.inner.close())
        self.portal.close()

    headcount = _call(aio.Client.headcount)
    event = _call(aio.Client.event)
    top_k = _call(aio.Client.top_k)
    count_distinct = _call(aio.Client.count_distinct)
    estimate_count = _call(aio.Client.estimate_count)
    estimate_range = _call(aio.Client.estimate_range)
    check_seen = _call(aio.Client.check_seen)
    sample = _call(aio.Client.sample)
    quantiles = _call(aio.Client.quantiles)
    list_rsvps = _pages(aio.Client.list_rsvps)
    list_results = _pages(aio.Client.list_results)
    publish = _call(aio.Client.publish)
    publisher = _publisher(aio.Client.publisher)
    watch = _stream(aio.Client.watch)
    tail = _stream(aio.Client.tail)
    sync = _sync(aio.Client.sync)
    partitions = _call(aio.Client.partitions)
    status = _call(aio.Client.status)
    standing_queries = _call(aio.Client.standing_queries)
    create_query = _call(aio.Client.create_query)
    delete_query = _call(aio.Client.delete_query)
    subscribe = _subscriber(aio.Client.subscribe)
    create_subscription = _call(aio.Client.create_subscription)
    get_subscription = _call(aio.Client.get_subscription)
    list_subscriptions = _pages(aio.Client.list_subscriptions)
    update_subscription = _call(aio.Client.update_subscription)
    delete_subscription = _call(aio.Client.delete_subscription)
    seek = _call(aio.Client.seek)
    backlog = _call(aio.Client.backlog)
    list_parked = _pages(aio.Client.list_parked)
    replay_parked = _call(aio.Client.replay_parked)
    discard_parked = _call(aio.Client.discard_parked)


def connect(
    address: str,
    *,
    feed: str = "main",
    token: Token | None = None,
    ca: bytes | None = None,
    call_deadline: float = 10.0,
    retry_for: float = 60.0,
    silence: float = 25.0,
    on_event: Callable[[Event], None] | None = None,
) -> Client:
    """Make a client; `with` waits until the server answers. See `Config` for the options."""
    return Client(
        Config(
            address=address,
            feed=feed,
            token=token,
            ca=ca,
            call_deadline=call_deadline,
            retry_for=retry_for,
            silence=silence,
            on_event=on_event,
        )
    )


def _wait(running: Future[None]) -> None:
    try:
        running.result()
    except BaseException:
        running.cancel()
        raise


@contextmanager
def _draining_on_signals(drain: Callable[[], None]) -> Generator[None]:
    """Have the first Ctrl-C or SIGTERM drain; a second one does what it does elsewhere."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {kind: signal.getsignal(kind) for kind in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for kind, handler in before.items():
            signal.signal(kind, handler)

    def once(number: int, frame: FrameType | None) -> None:
        restore()
        drain()

    for kind in before:
        signal.signal(kind, once)
    try:
        yield
    finally:
        restore()
