"""Steps that ask one question, and what comes of failures."""

from __future__ import annotations

import asyncio
import socket

import grpc
from harness.world import World
from pytest_bdd import parsers, then, when

import headcount
from headcount import errors, v1
from headcount.answers import Headcount

KINDS: dict[str, type[headcount.HeadcountError]] = {
    "Address": errors.AddressError,
    "Unreachable": errors.UnreachableError,
    "Lost": errors.LostError,
    "Diverged": errors.DivergedError,
}


@when("the client asks for the headcount")
def _(world: World) -> None:
    world.found["answer"] = world.attempt(world.it.headcount())


@when("the client asks for the headcount at least as new as that")
def _(world: World) -> None:
    before: Headcount = world.found["answer"]
    world.found["answer"] = world.attempt(world.it.headcount(at_least=before.envelope.as_of))


@when(parsers.parse("the client asks for the headcount {times:d} times at once"))
def _(world: World, times: int) -> None:
    async def ask() -> list[Headcount]:
        return await asyncio.gather(*(world.it.headcount() for _ in range(times)))

    world.found["answers"] = world.run(ask())


@then(parsers.parse("{people:d} people are coming"))
def _(world: World, people: int) -> None:
    assert world.error is None
    if "published" in world.found:
        world.run(world.until(f"{people} people are coming", lambda: are_coming(world, people), 10.0))
    else:
        assert world.found["answer"].people == people


async def are_coming(world: World, people: int) -> bool:
    """Ask anew: what is published is counted a little later."""
    return (await world.it.headcount()).people == people


@then(parsers.parse("each answer says that {people:d} people are coming"))
def _(world: World, people: int) -> None:
    assert {answer.people for answer in world.found["answers"]} == {people}


@then("the answer is exact and says up to where it counts")
def _(world: World) -> None:
    envelope = world.found["answer"].envelope
    assert envelope.exact is True
    assert envelope.as_of


@then(parsers.parse('the answer prints with "{text}"'))
def _(world: World, text: str) -> None:
    assert text in str(world.found["answer"])


@when("a client connects to a port where nobody listens")
def _(world: World) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{held.getsockname()[1]}"

        async def enter() -> None:
            async with headcount.connect(address):
                pass

        world.attempt(enter())


@when(parsers.parse('a client connects to "{address}"'))
def _(world: World, address: str) -> None:
    async def enter() -> None:
        async with headcount.connect(address):
            pass

    world.attempt(enter())


@then(parsers.re(r'it fails with "(?P<kind>\w+)" within (?P<seconds>\d+) seconds?'))
def _(world: World, kind: str, seconds: str) -> None:
    assert isinstance(world.error, KINDS[kind]), repr(world.error)
    assert world.took < float(seconds)


@then(parsers.parse('it fails with the reason "{reason}"'))
def _(world: World, reason: str) -> None:
    assert isinstance(world.error, errors.ServiceError), repr(world.error)
    assert world.error.reason == reason
    assert type(world.error) is errors.BY_REASON[reason]


@then(parsers.parse('the fault names the field "{field}"'))
def _(world: World, field: str) -> None:
    assert isinstance(world.error, errors.InvalidArgumentError)
    assert world.error.code is grpc.StatusCode.INVALID_ARGUMENT
    assert any(known.endswith(field) for known in world.error.violations), world.error.violations


@then("the failure has an advice")
def _(world: World) -> None:
    assert isinstance(world.error, errors.ServiceError)
    assert world.error.advice


@then("the failure names the earliest offset that is left")
def _(world: World) -> None:
    assert isinstance(world.error, errors.PositionGoneError)
    assert world.error.earliest is not None
    assert world.error.earliest > 0
    assert world.error.partition is not None


@when(parsers.parse('the client asks for the event "{event}"'))
def _(world: World, event: str) -> None:
    world.found["answer"] = world.attempt(world.it.event(event))


@when(parsers.parse("the client asks for the top {k:d} topics"))
def _(world: World, k: int) -> None:
    world.found["ranking"] = world.attempt(world.it.top_k(v1.DIMENSION_TOPIC, k))


@when(parsers.parse("the client asks for the top {k:d} countries by people"))
def _(world: World, k: int) -> None:
    ask = world.it.top_k(v1.DIMENSION_COUNTRY, k, unit=v1.UNIT_PEOPLE)
    world.found["ranking"] = world.attempt(ask)


@then(parsers.parse('the ranking is "{expected}"'))
def _(world: World, expected: str) -> None:
    ranking: headcount.Ranking = world.found["ranking"]
    entries = (f"{entry.key} {getattr(entry, _FIELD[ranking.unit])}" for entry in ranking)
    assert ", ".join(entries) == expected


_FIELD = {"rsvps": "rsvps_yes", "people": "people"}


@when("the client counts the distinct members")
def _(world: World) -> None:
    world.found["estimate"] = world.run(world.it.count_distinct()).count


@then(parsers.parse("the estimate lies within its bounds, and the bounds hold {truth:d}"))
def _(world: World, truth: int) -> None:
    estimate: headcount.Estimate = world.found["estimate"]
    assert estimate.lower is not None and estimate.value is not None and estimate.upper is not None
    assert estimate.lower <= estimate.value <= estimate.upper
    assert estimate.lower <= truth <= estimate.upper


@when(parsers.parse('the client asks whether the topic "{topic}" has been seen'))
def _(world: World, topic: str) -> None:
    world.found["seen"] = world.run(world.it.check_seen(v1.ENTITY_TOPIC, topic))


@then(parsers.parse('it is "{verdict}"'))
def _(world: World, verdict: str) -> None:
    assert world.found["seen"].verdict == verdict


@when(parsers.parse("the client asks for the quantiles {low:g} and {high:g} of guests"))
def _(world: World, low: float, high: float) -> None:
    ask = world.it.quantiles(v1.QUANTITY_GUESTS, [low, high])
    world.found["quantiles"] = (low, high, world.run(ask))


@then("the quantiles rise")
def _(world: World) -> None:
    low, high, answer = world.found["quantiles"]
    assert [quantile for quantile, _ in answer.values] == [low, high]
    first, second = (value.value for _, value in answer.values)
    assert first is not None and second is not None
    assert 0 <= first <= second


@when(parsers.parse("the client creates a subscription with a lease of {seconds:d} seconds"))
def _(world: World, seconds: int) -> None:
    world.attempt(world.it.create_subscription("never", lease=float(seconds)))


@when(parsers.parse("the client gives {what}"))
def _(world: World, what: str) -> None:
    async def give() -> None:
        async def handler(delivery: headcount.Delivery) -> None:
            raise AssertionError(f"{delivery} was handed out")

        if what == "a credit of 0":
            world.it.subscribe("any", credit=0)
        elif what == "a concurrency of 0":
            await world.it.subscribe("any").run(handler, 0)
        elif what == "a fetch of 0 deliveries":
            await world.it.subscribe("any").fetch(0)
        else:
            world.it.sync(views=["people"])

    world.attempt(give())


@then("it is refused before anything is sent")
def _(world: World) -> None:
    assert isinstance(world.error, ValueError), repr(world.error)
    assert world.took < 0.5
