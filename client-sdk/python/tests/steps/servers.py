"""Steps that say which server there is, and how the client reaches it."""

from __future__ import annotations

from typing import Protocol

from harness.proxy import Proxy
from harness.server import RECORDING, RECORDS, Server
from harness.world import World
from pytest_bdd import given, parsers

import headcount
from headcount import v1


class Forgetful(Protocol):
    """See `conftest`."""

    @property
    def server(self) -> Server:
        """A server whose retention takes what is older than a second."""
        ...

    @property
    def cursor(self) -> str:
        """One that retention takes."""
        ...


async def counted(world: World, records: int) -> None:
    """Wait until so many records are counted."""

    async def holds() -> bool:
        try:
            answer = await world.it.headcount()
        except headcount.HeadcountError as error:
            if not error.is_transient:
                raise
            return False
        return (answer.records.records or 0) >= records

    await world.until(f"{records} records are counted", holds)


@given("a server that has replayed the recording")
def _(world: World, replayed: Server) -> None:
    world.use(replayed, own=False)
    world.run(counted(world, RECORDS))


@given("a server of its own that has replayed the recording")
def _(world: World) -> None:
    world.use(Server.replayed(), own=True)
    world.run(counted(world, RECORDS))


@given(
    parsers.parse("a server of its own that has replayed the recording, with messages of {size:d} KiB")
)
def _(world: World, size: int) -> None:
    world.use(Server.replayed({"serve.message_size": f"{size}KiB"}), own=True)
    world.run(counted(world, RECORDS))


@given(
    parsers.parse(
        "a server of its own that has replayed the recording, with a sign of life every {interval:d} ms"
    )
)
def _(world: World, interval: int) -> None:
    world.use(Server.replayed({"serve.progress_interval": f"{interval}ms"}), own=True)
    world.run(counted(world, RECORDS))


@given(parsers.parse("a server of its own that replays the recording at {rate:d} records a second"))
def _(world: World, rate: int) -> None:
    world.use(Server(["--replay", str(RECORDING), "--rate", str(rate)]), own=True)


@given(parsers.parse("a server of its own on a generated feed, with at least {records:d} records"))
def _(world: World, records: int) -> None:
    world.use(Server(["--rate", "max"]), own=True)
    world.run(counted(world, records))


@given(parsers.parse('a server of its own whose retention has passed the first cursor of "{channel}"'))
def _(world: World, forgetful: Forgetful, channel: str) -> None:
    world.use(forgetful.server, own=False)
    world.found["cursor"] = forgetful.cursor
    number = v1.Channel.Value(f"CHANNEL_{channel.upper()}")

    async def is_gone() -> bool:
        bounds = await world.it.partitions(number)
        return all(partition.earliest > 0 for partition in bounds)

    world.run(world.until("the beginning goes", is_gone, 60.0), 70.0)


@given(parsers.parse('a client of the feed "{feed}"'))
def _(world: World, feed: str) -> None:
    world.connect(world.its_server.address, feed=feed)


def over_a_proxy(world: World, **options: float) -> None:
    """Have the client go over a proxy."""
    world.proxy = Proxy(world.its_server.port)
    world.connect(world.run(world.proxy.start()), **options)


@given("a client over a proxy")
def _(world: World) -> None:
    over_a_proxy(world)


@given(parsers.parse("a client over a proxy, with a patience of {seconds:d} second"))
def _(world: World, seconds: int) -> None:
    over_a_proxy(world, silence=float(seconds))


@given(parsers.parse("a client that tries for {seconds:d} seconds"))
def _(world: World, seconds: int) -> None:
    world.connect(world.its_server.address, retry_for=float(seconds))


@given(parsers.parse('a subscription to "{channel}" from the earliest record'))
def _(world: World, channel: str) -> None:
    world.create(channel)


@given(
    parsers.parse('a subscription to "{channel}" from the earliest record, with a backoff of {ms:d} ms')
)
def _(world: World, channel: str, ms: int) -> None:
    world.create(channel, backoff=(ms / 1_000, ms / 1_000))


@given(
    parsers.parse(
        'a subscription to "{channel}" from the earliest record, with a backoff of {ms:d} ms'
        " and at most {attempts:d} attempts"
    )
)
def _(world: World, channel: str, ms: int, attempts: int) -> None:
    world.create(channel, backoff=(ms / 1_000, ms / 1_000), attempts_max=attempts)


@given(
    parsers.parse('a subscription to "{channel}" from the earliest record, with a lease of {ms:d} ms')
)
def _(world: World, channel: str, ms: int) -> None:
    world.create(channel, lease=ms / 1_000)


@given(
    parsers.parse('a subscription to "{channel}" from the earliest record for the country "{country}"')
)
def _(world: World, channel: str, country: str) -> None:
    world.create(channel, filter=v1.Filter(countries=[country]))
