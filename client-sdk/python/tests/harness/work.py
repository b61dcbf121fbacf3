"""Handlers that note what they did, run until a count is reached."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

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
    at: dict[int, Callable[[], Awaitable[None]]] | None = None,
) -> None:
    """Run a handler; drains after `until` turns. Does what `at` says after so many turns, meanwhile."""
    asides: list[asyncio.Task[None]] = []

    async def aside(work: Callable[[], Awaitable[None]]) -> None:
        await work()

    async def handler(delivery: headcount.Delivery) -> Verdict:
        turn = noted(world, delivery)
        verdict = await decide(delivery, turn)
        turn.ended = time.monotonic()
        done = len(world.handled)
        if at is not None and done in at:
            asides.append(asyncio.create_task(aside(at.pop(done))))
        if done == until:
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
