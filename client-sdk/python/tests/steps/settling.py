"""Steps of nacks, parked messages and leases."""

from __future__ import annotations

import asyncio
import time

from harness.work import backlog, handle, noted, slowly
from harness.world import Handled, World
from pytest_bdd import given, parsers, then, when

import headcount
from headcount import Park, RetryAfter, Skip, v1
from headcount.subscribing import Handled as Verdict


def chosen(world: World) -> list[tuple[int, int]]:
    """Give the places of the deliveries that the scenario is about."""
    places: list[tuple[int, int]] = world.found.setdefault("chosen", [])
    return places


async def until_again(
    world: World, subscriber: headcount.Subscriber, first: Verdict | Exception, count: int
) -> None:
    """Give the first `count` deliveries a verdict once; drains when all have come again."""
    again: set[tuple[int, int]] = set()

    async def decide(delivery: headcount.Delivery, turn: Handled) -> Verdict:
        if len(chosen(world)) < count and turn.attempt == 1:
            chosen(world).append(turn.place)
            if isinstance(first, Exception):
                raise first
            return first
        if turn.place in chosen(world):
            again.add(turn.place)
            if len(again) == count:
                subscriber.begin_drain()
        return None

    await handle(world, subscriber, decide, concurrency=4)


@when(parsers.parse("a handler fails on the first attempt of {count:d} deliveries"))
def _(world: World, count: int) -> None:
    world.run(until_again(world, world.subscribe(), RuntimeError("not yet"), count))


@then(parsers.parse("these {count:d} come again as attempt 2 and are settled"))
def _(world: World, count: int) -> None:
    assert len(chosen(world)) == count
    for place in chosen(world):
        assert [turn.attempt for turn in world.handled if turn.place == place] == [1, 2]
    assert world.run(backlog(world)).leased == 0


@when(parsers.parse("a handler asks for a delivery again after {seconds:d} second"))
def _(world: World, seconds: int) -> None:
    world.run(until_again(world, world.subscribe(), RetryAfter(float(seconds)), 1))


@then(parsers.parse("it comes again as attempt 2, not before {seconds:d} second"))
def _(world: World, seconds: int) -> None:
    first, second = (turn for turn in world.handled if turn.place == chosen(world)[0])
    assert second.attempt == 2
    assert second.began - first.ended >= seconds


async def park(world: World, count: int, reason: str) -> None:
    """Park the first deliveries, and end after some more."""
    subscriber = world.subscribe()

    async def decide(delivery: headcount.Delivery, turn: Handled) -> Verdict:
        if len(chosen(world)) < count:
            chosen(world).append(turn.place)
            return Park(reason)
        return None

    await handle(world, subscriber, decide, until=200)


@when(parsers.parse('a handler parks {count:d} deliveries with the reason "{reason}"'))
def _(world: World, count: int, reason: str) -> None:
    world.run(park(world, count, reason))


@given(parsers.parse("a handler has parked {count:d} deliveries"))
def _(world: World, count: int) -> None:
    world.run(park(world, count, "for later"))


async def parked(world: World) -> list[v1.ParkedMessage]:
    """List what is parked."""
    return [message async for message in world.it.list_parked(world.subscription)]


@then(parsers.parse('{count:d} messages are parked with the reason "{reason}"'))
def _(world: World, count: int, reason: str) -> None:
    messages = world.run(parked(world))
    assert [message.reason for message in messages] == [reason] * count
    assert sorted((m.partition, m.offset) for m in messages) == sorted(chosen(world))


@then(parsers.parse("{count:d} messages are parked"))
@then(parsers.parse("{count:d} message is parked"))
def _(world: World, count: int) -> None:
    async def holds() -> bool:
        return len(await parked(world)) == count

    world.run(world.until(f"{count} are parked", holds))


@then("they do not come again")
def _(world: World) -> None:
    already = len(world.handled)
    world.run(handle(world, world.subscribe(), slowly, until=already + 200))
    assert not {turn.place for turn in world.handled[already:]} & set(chosen(world))


@when("a handler always fails on one delivery")
def _(world: World) -> None:
    subscriber = world.subscribe()

    async def decide(delivery: headcount.Delivery, turn: Handled) -> Verdict:
        if not chosen(world):
            chosen(world).append(turn.place)
        if turn.place == chosen(world)[0]:
            raise RuntimeError("never")
        return None

    async def fail() -> None:
        async def stop() -> None:
            async def holds() -> bool:
                return (await backlog(world)).parked == 1

            await world.until("it is parked", holds)
            subscriber.begin_drain()

        stopping = asyncio.create_task(stop())
        await handle(world, subscriber, decide)
        await stopping

    world.run(fail())


@then(parsers.parse("it was handed out {count:d} times"))
def _(world: World, count: int) -> None:
    turns = [turn.attempt for turn in world.handled if turn.place == chosen(world)[0]]
    assert turns == list(range(1, count + 1))


@when("the parked messages are replayed")
def _(world: World) -> None:
    assert world.run(world.it.replay_parked(world.subscription)) == len(chosen(world))


@then(parsers.parse("these {count:d} come again and are settled"))
def _(world: World, count: int) -> None:
    subscriber = world.subscribe()
    missing = set(chosen(world))
    assert len(missing) == count

    async def decide(delivery: headcount.Delivery, turn: Handled) -> Verdict:
        missing.discard(turn.place)
        if not missing:
            subscriber.begin_drain()
        return None

    world.run(handle(world, subscriber, decide))


@when("the parked messages are discarded")
def _(world: World) -> None:
    assert world.run(world.it.discard_parked(world.subscription)) == len(chosen(world))


@when(parsers.parse("a handler skips every delivery until {count:d} are handled"))
def _(world: World, count: int) -> None:
    async def decide(delivery: headcount.Delivery, turn: Handled) -> Verdict:
        return Skip("not for us")

    world.run(handle(world, world.subscribe(), decide, until=count))


@when(parsers.parse("a handler works on one delivery for {ms:d} ms"))
def _(world: World, ms: int) -> None:
    # One at a time, so that nothing else is handed out beside it.
    subscriber = world.subscribe(credit=1)

    async def work() -> headcount.Outcome:
        delivery = await anext_of(subscriber)
        noted(world, delivery)
        chosen(world).append((delivery.partition, delivery.offset))
        await asyncio.sleep(ms / 1_000)
        outcome = await delivery.ack()
        await subscriber.close()
        return outcome

    world.found["outcomes"] = [world.run(work())]


async def anext_of(subscriber: headcount.Subscriber) -> headcount.Delivery:
    """Give the next delivery."""
    return await subscriber.__anext__()


@then("it was handed out once and its ack held")
def _(world: World) -> None:
    assert world.found["outcomes"] == [headcount.Outcome.SETTLED]
    world.run(handle(world, world.subscribe(), slowly, until=len(world.handled) + 200))
    assert [turn.attempt for turn in world.handled if turn.place == chosen(world)[0]] == [1]


@when(parsers.parse("the client holds one delivery for {seconds:d} seconds without renewing its lease"))
def _(world: World, seconds: int) -> None:
    # With room for one more, as which it comes again.
    world.found["subscriber"] = subscriber = world.subscribe(credit=2, hold_max=0.0)

    async def hold() -> None:
        held = await anext_of(subscriber)
        world.found["held"] = held
        chosen(world).append((held.partition, held.offset))
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            other = await anext_of(subscriber)
            noted(world, other)
            if (other.partition, other.offset) != chosen(world)[0]:
                await other.ack()
                continue
            return

    world.run(hold())


@then("it comes again as attempt 2")
def _(world: World) -> None:
    assert [turn.attempt for turn in world.handled if turn.place == chosen(world)[0]] == [2]


@then("the first ack says that the lease was lost")
def _(world: World) -> None:
    async def ack() -> headcount.Outcome:
        held: headcount.Delivery = world.found["held"]
        outcome = await held.ack()
        await world.found["subscriber"].close()
        return outcome

    assert world.run(ack()) is headcount.Outcome.LEASE_LOST


@when(
    parsers.parse(
        "the client extends one delivery by {by:d} seconds and holds it for {seconds:d} seconds"
        " without renewing its lease"
    )
)
def _(world: World, by: int, seconds: int) -> None:
    subscriber = world.subscribe(credit=1, hold_max=0.0)

    async def hold() -> headcount.Outcome:
        held = await anext_of(subscriber)
        assert await held.extend(float(by)) is headcount.Outcome.EXTENDED
        await asyncio.sleep(seconds)
        outcome = await held.ack()
        await subscriber.close()
        return outcome

    world.found["outcomes"] = [world.run(hold())]


@then("its ack held")
def _(world: World) -> None:
    assert world.found["outcomes"] == [headcount.Outcome.SETTLED]
