"""Steps of the loop in its three forms."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import defaultdict

from harness.server import RECORDS
from harness.work import acks, backlog, handle, noted, slowly
from harness.world import World
from pytest_bdd import given, parsers, then, when

import headcount
from headcount.subscribing import Handled as Verdict


@when(
    parsers.parse(
        "a handler runs with concurrency {concurrency:d} until {count:d} deliveries are handled"
    )
)
def _(world: World, concurrency: int, count: int) -> None:
    work = handle(world, world.subscribe(), acks, concurrency=concurrency, until=count)
    # All that was known has been handed out by then, and the server says so with the next message.
    world.run(work)


@when(
    parsers.parse(
        "a slow handler runs with concurrency {concurrency:d} until {count:d} deliveries are handled"
    )
)
def _(world: World, concurrency: int, count: int) -> None:
    world.run(handle(world, world.subscribe(), slowly, concurrency=concurrency, until=count))


@when(
    parsers.parse(
        "a handler runs with a credit of {size:d} bytes until {count:d} deliveries are handled"
    )
)
def _(world: World, size: int, count: int) -> None:
    world.run(handle(world, world.subscribe(credit_bytes=size), acks, until=count))


@then("every record was handed out once")
def _(world: World) -> None:
    places = [turn.place for turn in world.handled]
    assert len(places) == len(set(places))
    assert {turn.attempt for turn in world.handled} == {1}


@then(parsers.parse("the backlog is {count:d}"))
def _(world: World, count: int) -> None:
    async def holds() -> bool:
        return (await backlog(world)).pending == count

    world.run(world.until(f"a backlog of {count}", holds))


@then("more than 1 was in work at a time")
def _(world: World) -> None:
    turns = sorted(world.handled, key=lambda turn: turn.began)
    assert any(later.began < turn.ended for turn, later in itertools.pairwise(turns))


@then("those of one event were handled one after the other, in the order of their offsets")
def _(world: World) -> None:
    by_event: defaultdict[str, list[tuple[int, float, float]]] = defaultdict(list)
    for turn in world.handled:
        by_event[turn.event_id].append((turn.offset, turn.began, turn.ended))
    assert any(len(turns) > 1 for turns in by_event.values()), "some events come more than once"
    for turns in by_event.values():
        for (offset, _, ended), (next_offset, began, _) in itertools.pairwise(turns):
            assert offset < next_offset
            assert ended <= began


@when(parsers.parse("the client iterates over {count:d} deliveries and acknowledges each"))
def _(world: World, count: int) -> None:
    world.found["subscriber"] = subscriber = world.subscribe()

    async def iterate() -> list[headcount.Outcome]:
        settlements: list[headcount.Settlement] = []
        async for delivery in subscriber:
            settlements.append(delivery.ack())
            if len(settlements) == count:
                break
        return [await settlement for settlement in settlements]

    world.found["outcomes"] = world.run(iterate())


async def fetched(world: World, count: int, wait: float = 2.0) -> list[headcount.Delivery]:
    """Fetch until so many have come, or none comes."""
    world.found["subscriber"] = subscriber = world.subscribe()
    came: list[headcount.Delivery] = []
    while len(came) < count and (more := await subscriber.fetch(count - len(came), wait=wait)):
        came += more
    return came


@when(parsers.parse("the client fetches {count:d} deliveries and acknowledges each"))
@then(parsers.parse("the client fetches {count:d} deliveries and acknowledges each"))
def _(world: World, count: int) -> None:
    async def fetch() -> list[headcount.Outcome]:
        world.found["pending"] = (await backlog(world)).pending
        world.found["deliveries"] = came = await fetched(world, count)
        assert len(came) == count
        return [await delivery.ack() for delivery in came]

    world.found["outcomes"] = world.run(fetch())


@then("every ack held")
def _(world: World) -> None:
    outcomes: list[headcount.Outcome] = world.found["outcomes"]
    assert outcomes
    assert set(outcomes) <= {headcount.Outcome.SETTLED, headcount.Outcome.ALREADY_SETTLED}, outcomes


@then(parsers.parse("{count:d} records fewer are pending"))
def _(world: World, count: int) -> None:
    assert world.run(backlog(world)).pending == world.found["pending"] - count


@given("all of the subscription is settled")
def _(world: World) -> None:
    world.run(handle(world, world.subscribe(), acks, until=RECORDS))
    world.handled.clear()


@when(parsers.parse("the client fetches {count:d} deliveries with a wait of {wait:d} second"))
def _(world: World, count: int, wait: int) -> None:
    began = time.monotonic()
    world.found["deliveries"] = world.run(world.subscribe().fetch(count, wait=float(wait)))
    world.took = time.monotonic() - began


@then(parsers.parse("no delivery comes, within {seconds:d} seconds"))
def _(world: World, seconds: int) -> None:
    assert world.found["deliveries"] == []
    assert 0.9 < world.took < seconds


@when("the client fetches 1 delivery and acknowledges it twice")
def _(world: World) -> None:
    async def twice() -> list[headcount.Outcome]:
        (delivery,) = await fetched(world, 1)
        first = await delivery.ack()
        assert first is headcount.Outcome.SETTLED
        return [first, await delivery.ack()]

    world.found["outcomes"] = world.run(twice())


@then(parsers.parse('the second answer is "{outcome}"'))
def _(world: World, outcome: str) -> None:
    assert world.found["outcomes"][1].name.lower() == outcome


@when(parsers.parse("two subscribers run handlers until {count:d} deliveries are handled"))
def _(world: World, count: int) -> None:
    subscribers = [world.subscribe(credit=50), world.subscribe(credit=50)]
    world.found["shares"] = shares = [0, 0]

    async def run(which: int) -> None:
        async def handler(delivery: headcount.Delivery) -> Verdict:
            noted(world, delivery)
            shares[which] += 1
            if len(world.handled) == count:
                for subscriber in subscribers:
                    subscriber.begin_drain()
            return None

        await subscribers[which].run(handler, drain_on_signals=False)

    async def both() -> None:
        await asyncio.gather(run(0), run(1))

    world.run(both())


@then("both have handled some")
def _(world: World) -> None:
    assert min(world.found["shares"]) > 0


@then(parsers.parse('every delivery is of the country "{country}"'))
def _(world: World, country: str) -> None:
    deliveries: list[headcount.Delivery] = world.found["deliveries"]
    countries = {d.rsvp.group.group_country for d in deliveries if d.rsvp is not None}
    assert countries == {country}


@when(parsers.parse("a handler that never ends runs with a credit of {credit:d}"))
def _(world: World, credit: int) -> None:
    world.found["subscriber"] = subscriber = world.subscribe(credit=credit, drain_deadline=0.1)

    async def begin() -> None:
        async def handler(delivery: headcount.Delivery) -> Verdict:
            noted(world, delivery)
            await asyncio.sleep(3_600)
            return None

        world.found["loop"] = asyncio.create_task(subscriber.run(handler, drain_on_signals=False))

    world.run(begin())


@then(parsers.parse("{count:d} records are leased, and it stays so for {seconds:d} second"))
def _(world: World, count: int, seconds: int) -> None:
    async def holds() -> bool:
        return (await backlog(world)).leased == count

    async def watch() -> None:
        await world.until(f"{count} are leased", holds)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert await holds()
            await asyncio.sleep(0.1)
        assert len(world.handled) == 1
        world.found["loop"].cancel()
        await asyncio.gather(world.found["loop"], return_exceptions=True)

    world.run(watch())


@when("the subscription seeks to the earliest record")
def _(world: World) -> None:
    async def seek() -> None:
        world.found["dry run"] = await world.it.seek(
            world.subscription, headcount.EARLIEST, dry_run=True
        )
        await world.it.seek(world.subscription, headcount.EARLIEST)

    world.run(seek())


@then(parsers.parse("a dry run of it had said that {count:d} records come again"))
def _(world: World, count: int) -> None:
    assert world.found["dry run"].redelivered == count


@when(parsers.parse('the client subscribes to "{name}"'))
def _(world: World, name: str) -> None:
    world.attempt(world.it.subscribe(name).__anext__())
