"""Steps that publish records, and say what became of them."""

from __future__ import annotations

import time

from harness.world import World
from pytest_bdd import parsers, then, when

import headcount
from headcount import v1


def yes(number: int) -> v1.Rsvp:
    """Give a record of a new member that comes to a new event alone."""
    rsvp = v1.Rsvp(
        rsvp_id=9_000_000_000 + number,
        response=v1.RESPONSE_YES,
        guests=0,
        member=v1.Member(member_id=9_000_000_000 + number, member_name="a member"),
        event=v1.Event(event_id=f"published-{number}", event_name="an event"),
        group=v1.Group(
            group_id=9_000_000_000,
            group_name="a group",
            group_urlname="a-group",
            group_city="Berlin",
            group_country="de",
        ),
    )
    rsvp.mtime.FromMilliseconds(time.time_ns() // 1_000_000)
    return rsvp


def published(world: World) -> list[headcount.Published]:
    """Give what became of the records of the scenario."""
    told: list[headcount.Published] = world.found["published"]
    return told


@when("the client publishes a yes of a new member to a new event")
def _(world: World) -> None:
    world.found["published"] = world.run(world.it.publish([yes(1)]))


@when("the client publishes a yes of a new member to a new event twice, as one producer")
def _(world: World) -> None:
    async def twice() -> list[headcount.Published]:
        first = await world.it.publish([yes(1)], producer_id="one", seq=1)
        return first + await world.it.publish([yes(1)], producer_id="one", seq=1)

    world.found["published"] = world.run(twice())


@then("the second one is a duplicate")
def _(world: World) -> None:
    first, second = published(world)
    assert isinstance(first, headcount.Written)
    assert second == headcount.Duplicate(last_seq=1)


@when("the client publishes three records, the second without an mtime")
def _(world: World) -> None:
    faulty = yes(2)
    faulty.ClearField("mtime")
    world.found["published"] = world.run(world.it.publish([yes(1), faulty, yes(3)]))


@then(parsers.parse('the second one is rejected for the field "{field}"'))
def _(world: World, field: str) -> None:
    _, second, _ = published(world)
    assert isinstance(second, headcount.Rejected)
    assert second.violations[field]


@then("the others are written")
def _(world: World) -> None:
    first, _, third = published(world)
    assert isinstance(first, headcount.Written) and isinstance(third, headcount.Written)


@when(parsers.parse("the client publishes {count:d} records on one stream"))
def _(world: World, count: int) -> None:
    async def stream() -> list[headcount.Published]:
        async with world.it.publisher("streams") as publisher:
            sent = [await publisher.send(yes(number)) for number in range(count)]
        return [await publication for publication in sent]

    world.found["published"] = world.run(stream())
    assert len(published(world)) == count


@then("each is written at a place of its own")
def _(world: World) -> None:
    told = published(world)
    places = {(one.partition, one.offset) for one in told if isinstance(one, headcount.Written)}
    assert places and len(places) == len(told)
