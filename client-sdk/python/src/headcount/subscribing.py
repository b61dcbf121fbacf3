"""A subscriber of a subscription: the loop in its three forms.

- `run(handler, concurrency)`: what the handler returns settles the delivery. Order by event is kept.
- `async for delivery in subscriber`: each delivery owns its settle methods.
- `fetch(n)`: some deliveries at once, for scripts.

The first two share one stream, which is opened when it is first needed; `fetch` has a session of its
own. Leave by `async with`, or call `close`.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import contextmanager, suppress
from types import TracebackType

from headcount import _trace
from headcount._lanes import Lanes
from headcount._link import Link
from headcount._pulling import Puller
from headcount._session import Limits, Session
from headcount.deliveries import Delivery, Park, RetryAfter, Skip

Handled = Park | RetryAfter | Skip | None
Handler = Callable[[Delivery], Awaitable[Handled]]
_log = logging.getLogger("headcount")


class Subscriber(AsyncIterator[Delivery]):
    """Deliveries of one subscription, shared with its other subscribers."""

    def __init__(
        self, link: Link, subscription: str, limits: Limits, lease: Callable[[], Awaitable[float]]
    ) -> None:
        """Open nothing yet."""
        if not 1 <= limits.credit <= 10_000:
            raise ValueError(f"credit is 1 to 10,000, not {limits.credit}")
        if limits.credit_bytes < 1:
            raise ValueError(f"credit_bytes is above 0, not {limits.credit_bytes}")
        self.subscription = subscription
        self._link = link
        self._limits = limits
        self._lease = lease
        self._session: Session | None = None
        self._puller: Puller | None = None

    async def __aenter__(self) -> Subscriber:
        """Nothing to do."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Drain after a good end; else end at once."""
        if error is None:
            await self.drain()
        await self.close()

    async def __anext__(self) -> Delivery:
        """Wait for the next delivery; the end comes with `drain`."""
        delivery = await self._opened().take()
        if delivery is None:
            raise StopAsyncIteration
        return delivery

    async def run(
        self, handler: Handler, concurrency: int = 1, *, drain_on_signals: bool = True
    ) -> None:
        """Work on deliveries until drained, `concurrency` at a time, one of an event at a time.

        What the handler returns is what becomes of a delivery: nothing is an ack; `Park`,
        `RetryAfter` and `Skip` say so; an exception is a nack with the subscription's backoff.
        Ctrl-C and SIGTERM drain: what is in work is finished within `drain_deadline`, the rest is
        given back. Raises what the service says and trying again does not mend.
        """
        if concurrency < 1:
            raise ValueError(f"concurrency is 1 or more, not {concurrency}")
        session = self._opened()
        lanes: Lanes[Delivery] = Lanes()
        workers = [
            asyncio.create_task(self._work(lanes, handler), name=f"worker {number}")
            for number in range(concurrency)
        ]
        try:
            with _signals(session.drain if drain_on_signals else None):
                while (delivery := await session.take()) is not None:
                    lanes.put(delivery.key, delivery)
                session.give_back(lanes.close())
                await asyncio.wait(workers, timeout=self._limits.drain_deadline)
                await session.drained()
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
            self._session = None
            await session.close()

    async def fetch(self, n: int, *, wait: float = 0.0) -> list[Delivery]:
        """Give up to `n` deliveries (1,000 at most), waiting up to `wait` seconds for the first."""
        if not 1 <= n <= 1_000:
            raise ValueError(f"n is 1 to 1,000, not {n}")
        if not 0.0 <= wait <= 60.0:
            raise ValueError(f"wait is 0 to 60 s, not {wait}")
        if self._puller is None:
            lease = await self._lease()
            self._puller = Puller(
                self._link, self.subscription, lease=lease, hold_max=self._limits.hold_max
            )
        return await self._puller.fetch(n, wait)

    def begin_drain(self) -> None:
        """Hand out no more: `run` and the iterator end by themselves."""
        if self._session is not None:
            self._session.drain()

    async def drain(self) -> None:
        """Hand out no more, and wait until what is out is settled, or for the deadline."""
        if self._session is not None:
            self._session.drain()
            await self._session.drained()

    async def close(self) -> None:
        """End at once; what is not settled comes again."""
        if self._session is not None:
            await self._session.close()
            self._session = None
        if self._puller is not None:
            await self._puller.close(self._limits.drain_deadline)
            self._puller = None

    def _opened(self) -> Session:
        if self._session is None:
            self._session = Session(self._link, self.subscription, self._limits)
        return self._session

    async def _work(self, lanes: Lanes[Delivery], handler: Handler) -> None:
        while (taken := await lanes.take()) is not None:
            key, delivery = taken
            await self._handle(handler, delivery)
            lanes.done(key)

    async def _handle(self, handler: Handler, delivery: Delivery) -> None:
        try:
            if _trace.is_on():
                with _trace.process(self.subscription, _attributes(delivery)):
                    handled = await handler(delivery)
            else:
                handled = await handler(delivery)
        except Exception as error:
            _log.warning("handler failed on %r: %s", delivery, type(error).__name__)
            delivery.nack(reason=f"{type(error).__name__}: {error}")
            return
        if isinstance(handled, Park):
            delivery.park(handled.reason)
        elif isinstance(handled, RetryAfter):
            delivery.nack(delay=handled.seconds, reason=handled.reason)
        elif isinstance(handled, Skip):
            delivery.skip(handled.reason)
        else:
            delivery.ack()


def _attributes(delivery: Delivery) -> dict[str, _trace.Attribute]:
    return {
        "messaging.message.id": delivery.id,
        "messaging.destination.partition.id": str(delivery.partition),
        "headcount.offset": delivery.offset,
        "headcount.attempt": delivery.attempt,
    }


@contextmanager
def _signals(drain: Callable[[], None] | None) -> Generator[None]:
    """Have Ctrl-C and SIGTERM drain; a second one interrupts as it does elsewhere."""
    if drain is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    before = {kind: signal.getsignal(kind) for kind in (signal.SIGINT, signal.SIGTERM)}

    def restore() -> None:
        for kind, handler in before.items():
            with suppress(NotImplementedError, RuntimeError):
                loop.remove_signal_handler(kind)
            signal.signal(kind, handler)

    def once() -> None:
        restore()
        drain()

    try:
        for kind in before:
            loop.add_signal_handler(kind, once)
    except (NotImplementedError, RuntimeError):
        # No loop that can: Ctrl-C interrupts as it does elsewhere.
        yield
        return
    try:
        yield
    finally:
        restore()
