"""Steps of lost connections, killed servers, and drains."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time

from harness.server import RECORDS, ROOT
from harness.work import backlog, handle, noted, slowly
from harness.world import Handled, World
from pytest_bdd import parsers, then, when

import headcount
from headcount.subscribing import Handled as Verdict


@when(
    parsers.parse(
        "a slow handler runs until {count:d} deliveries are handled, and the connection is cut 3 times"
    )
)
def _(world: World, count: int) -> None:
    async def cut() -> None:
        assert world.proxy is not None
        world.proxy.cut()

    # Well before the end, so that what follows goes over another connection.
    at = {count * part // 4: cut for part in (1, 2, 3)}
    world.run(handle(world, world.subscribe(), slowly, concurrency=4, until=count, at=at))


async def until_settled(world: World, subscriber: headcount.Subscriber, stop: bool, count: int) -> None:
    """Run a slow handler over the end of the server, until nothing is left."""

    async def end() -> None:
        await asyncio.to_thread(world.its_server.stop if stop else world.its_server.kill)
        world.found["ended at"] = time.monotonic()
        await asyncio.to_thread(world.its_server.start_again)

    async def nothing_is_left() -> None:
        async def holds() -> bool:
            return len(world.handled) >= RECORDS and (await backlog(world)).pending == 0

        await world.until("all is settled", holds, 50.0)
        subscriber.begin_drain()

    stopping = asyncio.create_task(nothing_is_left())
    await handle(
        world, subscriber, slowly, concurrency=8, at={count: end}, settled=world.found["settled"]
    )
    await stopping


@when(
    parsers.re(
        r"a slow handler runs until all is settled, and the server is (?P<how>killed|stopped)"
        r" and started again after (?P<count>\d+)"
    )
)
def _(world: World, how: str, count: str) -> None:
    world.found["events seen"] = 0
    settled: dict[tuple[int, int], float] = {}
    world.found["settled"] = settled
    world.run(until_settled(world, world.subscribe(), how == "stopped", int(count)))


@then("every record of the recording was handled")
def _(world: World) -> None:
    assert len({turn.place for turn in world.handled}) == RECORDS


@then("nothing whose ack was answered came again")
def _(world: World) -> None:
    settled: dict[tuple[int, int], float] = world.found["settled"]
    assert len(settled) > RECORDS // 2
    again = [turn for turn in world.handled if turn.began > settled.get(turn.place, float("inf"))]
    assert again == []


@when(
    parsers.parse(
        "the client takes {count:d} deliveries, the server is killed and started again, and then they are acknowledged"
    )
)
def _(world: World, count: int) -> None:
    subscriber = world.subscribe()

    async def take() -> list[headcount.Outcome]:
        held = [await subscriber.__anext__() for _ in range(count)]
        world.found["chosen"] = [(delivery.partition, delivery.offset) for delivery in held]
        await asyncio.to_thread(world.its_server.kill)
        await asyncio.to_thread(world.its_server.start_again)
        outcomes = [await delivery.ack() for delivery in held]
        await subscriber.close()
        return outcomes

    world.found["outcomes"] = world.run(take())


@then("none of them is handed out again")
def _(world: World) -> None:
    world.run(handle(world, world.subscribe(), slowly, concurrency=8, until=400))
    assert not {turn.place for turn in world.handled} & set(world.found["chosen"])


@when(parsers.parse("a slow handler runs, and the server is killed after {count:d}"))
def _(world: World, count: int) -> None:
    async def end() -> None:
        await asyncio.to_thread(world.its_server.kill)

    world.attempt(handle(world, world.subscribe(), slowly, at={count: end}))


@when(
    parsers.parse(
        "a slow handler runs with concurrency {concurrency:d}, and is drained after {count:d}"
    )
)
def _(world: World, concurrency: int, count: int) -> None:
    world.run(handle(world, world.subscribe(), slowly, concurrency=concurrency, until=count))


@then("what was begun was settled")
def _(world: World) -> None:
    assert all(turn.ended for turn in world.handled)
    assert world.run(backlog(world)).pending == RECORDS - len(world.handled)


@then("nothing is leased")
def _(world: World) -> None:
    async def holds() -> bool:
        return (await backlog(world)).leased == 0

    world.run(world.until("nothing is leased", holds, 5.0))


PROGRAM = """
import asyncio, sys
import headcount

async def main() -> None:
    async with headcount.connect(sys.argv[1]) as client:
        async def handler(delivery: headcount.Delivery) -> None:
            print(delivery.offset, flush=True)
            await asyncio.sleep(0.02)

        await client.subscribe(sys.argv[2]).run(handler, 4)
    print("drained", flush=True)

asyncio.run(main())
"""


@when(parsers.parse("a program with a slow handler gets Ctrl-C after {count:d} deliveries"))
def _(world: World, count: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, world.its_server.address, world.subscription],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ},
        text=True,
    )
    try:
        assert process.stdout is not None
        for _ in range(count):
            assert process.stdout.readline()
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=30)
        world.took = time.monotonic() - began
        world.found["ended"] = (process.returncode, rest.splitlines()[-1])
    finally:
        process.kill()
        process.wait()


@then(parsers.parse("the program ends well within {seconds:d} seconds"))
def _(world: World, seconds: int) -> None:
    assert world.found["ended"] == (0, "drained")
    assert world.took < seconds


@when(parsers.parse("a handler that never ends is drained with a deadline of {seconds:d} second"))
def _(world: World, seconds: int) -> None:
    subscriber = world.subscribe(drain_deadline=float(seconds))

    async def run() -> None:
        async def decide(delivery: headcount.Delivery, turn: Handled) -> Verdict:
            subscriber.begin_drain()
            await asyncio.sleep(3_600)
            return None

        await handle(world, subscriber, decide)

    began = time.monotonic()
    world.run(run())
    world.took = time.monotonic() - began


@then(parsers.parse("the loop ends within {seconds:d} seconds"))
def _(world: World, seconds: int) -> None:
    assert world.took < seconds


@when(parsers.parse("the client iterates over {count:d} deliveries and drains"))
def _(world: World, count: int) -> None:
    subscriber = world.subscribe()

    async def iterate() -> None:
        async for delivery in subscriber:
            noted(world, delivery)
            delivery.ack()
            if len(world.handled) == count:
                subscriber.begin_drain()
        await subscriber.drain()
        await subscriber.close()

    world.run(iterate())


@then("the iterator has ended")
def _(world: World) -> None:
    assert len(world.handled) == 20
