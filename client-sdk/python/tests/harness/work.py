"""Handlers that note what they did, run until a count is reached."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

import headcount
from harness.world import Handled, World
from headcount.subscribing import Handled as Verdict

Decide = Callable[[headcount.Delivery, Handled], Awaitable[Verdict]]


def noted(world: World, delivery: headcount.Delivery) -> Handled:
    """Note a turn that begins."""
    rsvp = delivery.rsvp
    turn = Handled(
        partition=delivery.partition,
        offset=delivery.offset,
        attempt=delivery.attempt,
        event_id=rsvp.event.event_id if rsvp is not None else "",
        began=time.monotonic(),
    )
    world.handled.append(turn)
    return turn


async def acks(_delivery: headcount.Delivery, _turn: Handled) -> Verdict:
    """Be done at once."""
    return None


async def slowly(_delivery: headcount.Delivery, _turn: Handled) -> Verdict:
    """Be done after a few milliseconds."""
    await asyncio.sleep(0.004)
    return None


async def handle(
    world: World,
    subscriber: headcount.Subscriber,
    decide: Decide,
    *,
    concurrency: int = 1,
    until: int = 0,
    at: Mapping[int, Callable[[], Awaitable[None]]] | None = None,
    settled: dict[tuple[int, int], float] | None = None,
) -> None:
    """Run a handler; drains after `until` turns.

    Does what `at` says after so many turns, meanwhile; notes in `settled` when acks were answered.
    """
    asides: list[asyncio.Task[None]] = []
    due = dict(at or {})

    async def aside(work: Callable[[], Awaitable[None]]) -> None:
        await work()

    async def note(delivery: headcount.Delivery, settled: dict[tuple[int, int], float]) -> None:
        with suppress(headcount.HeadcountError):
            if await delivery.ack() is headcount.Outcome.SETTLED:
                settled[(delivery.partition, delivery.offset)] = time.monotonic()

    async def handler(delivery: headcount.Delivery) -> Verdict:
        turn = noted(world, delivery)
        verdict = await decide(delivery, turn)
        turn.ended = time.monotonic()
        done = len(world.handled)
        # Others may have begun meanwhile: a count may be passed over.
        for count in [count for count in due if count <= done]:
            asides.append(asyncio.create_task(aside(due.pop(count))))
        if settled is not None and verdict is None:
            asides.append(asyncio.create_task(note(delivery, settled)))
        if until and done >= until:
            subscriber.begin_drain()
        return verdict

    await subscriber.run(handler, concurrency, drain_on_signals=False)
    for task in asides:
        await task


async def backlog(world: World) -> headcount.Backlog:
    """Ask for what is left; a server that comes up is waited for."""
    while True:
        try:
            return await world.it.backlog(world.subscription)
        except headcount.HeadcountError as error:
            if not error.is_transient:
                raise
            await asyncio.sleep(0.05)
