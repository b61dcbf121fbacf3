"""Steps that read streams and history: tail, watch, sync, lists."""

from __future__ import annotations

import asyncio
import tempfile
from collections import defaultdict
from pathlib import Path

from harness.world import World
from pytest_bdd import given, parsers, then, when

import headcount
from headcount import v1
from headcount.events import CaughtUp, Connected, Disconnected, Draining, Event

EVENTS: dict[str, type[Event]] = {
    "connected": Connected,
    "disconnected": Disconnected,
    "caught_up": CaughtUp,
    "draining": Draining,
}


def channel_of(name: str) -> v1.Channel.ValueType:
    """Give a channel by its name."""
    return v1.Channel.Value(f"CHANNEL_{name.upper()}")


@then(parsers.parse('a "{kind}" event comes'))
def _(world: World, kind: str) -> None:
    assert world.has_event(EVENTS[kind]), world.events


@then(parsers.parse('a "{kind}" event comes within {seconds:d} seconds'))
def _(world: World, kind: str, seconds: int) -> None:
    seen = world.found.get("events seen", 0)

    async def holds() -> bool:
        return any(isinstance(event, EVENTS[kind]) for event in world.events[seen:])

    world.run(world.until(f"a {kind} event", holds, float(seconds)))


@then('a "connected" event says that the stream was resumed')
def _(world: World) -> None:
    assert any(isinstance(event, Connected) and event.resumed for event in world.events), world.events


async def tailed(
    world: World, channel: str, cursor: str = "", stop_after: int = 0
) -> list[headcount.Records]:
    """Read a channel until it is caught up, or for so many messages."""
    messages: list[headcount.Records] = []
    async with world.it.tail(
        channel_of(channel), from_earliest=not cursor, from_cursor=cursor, until_caught_up=True
    ) as tail:
        async for message in tail:
            messages.append(message)
            if len(messages) == stop_after:
                break
    return messages


@when(parsers.parse('the client tails "{channel}" from the earliest record until it is caught up'))
def _(world: World, channel: str) -> None:
    world.found["messages"] = world.run(tailed(world, channel))


@when(
    parsers.parse(
        'the client tails "{channel}" from the earliest record, keeps the first cursor, and goes on from it'
    )
)
def _(world: World, channel: str) -> None:
    first = world.run(tailed(world, channel, stop_after=1))
    world.found["messages"] = first + world.run(tailed(world, channel, first[0].cursor))


@given(parsers.parse('the cursor of a whole tail of "{channel}"'))
def _(world: World, channel: str) -> None:
    world.found["cursor"] = world.run(tailed(world, channel))[-1].cursor


@when(parsers.parse('the client tails "{channel}" from the cursor "{cursor}"'))
def _(world: World, channel: str, cursor: str) -> None:
    world.attempt(tailed(world, channel, cursor))


@when(parsers.parse('the client tails "{channel}" from that cursor'))
def _(world: World, channel: str) -> None:
    world.attempt(tailed(world, channel, world.found["cursor"]))


def places(messages: list[headcount.Records]) -> list[tuple[int, int]]:
    """Give where the records of messages lie."""
    return [(record.partition, record.offset) for message in messages for record in message.records]


@then(parsers.parse("{count:d} records come, none twice, in the order of each partition"))
def _(world: World, count: int) -> None:
    came = places(world.found["messages"])
    assert len(came) == len(set(came)) == count
    by_partition: defaultdict[int, list[int]] = defaultdict(list)
    for partition, offset in came:
        by_partition[partition].append(offset)
    assert all(offsets == sorted(offsets) for offsets in by_partition.values())


@when(
    parsers.parse(
        'the client tails "{channel}" from the earliest record, and the server is killed and started again'
        " after {count:d} records"
    )
)
def _(world: World, channel: str, count: int) -> None:
    async def read() -> list[headcount.Records]:
        messages: list[headcount.Records] = []
        killed = False
        async with world.it.tail(channel_of(channel), from_earliest=True) as tail:
            async for message in tail:
                messages.append(message)
                if not killed and len(places(messages)) >= count:
                    killed = True
                    world.its_server.kill()
                    await asyncio.to_thread(world.its_server.start_again)
                    # What is behind the cursor comes before what is new.
                    whole = await tailed(world, channel)
                    world.found["whole"] = places(whole)
                if killed and set(places(messages)) >= set(world.found["whole"]):
                    break
        return messages

    world.found["messages"] = world.run(read())


@then("what came is a gapless part of the channel, none twice")
def _(world: World) -> None:
    came = places(world.found["messages"])
    assert len(came) == len(set(came))
    assert set(came) == set(world.found["whole"])


@when(parsers.parse('the client tails "{channel}", and the proxy falls silent'))
def _(world: World, channel: str) -> None:
    async def begin() -> None:
        tail = world.it.tail(channel_of(channel))
        world.found["reading"] = asyncio.create_task(_read_on(tail))

        async def connected() -> bool:
            return world.has_event(Connected)

        await world.until("the tail is open", connected)
        fall_silent(world)

    world.run(begin())


async def _read_on(tail: headcount.Tail) -> None:
    async for _ in tail:
        pass


def cut_after(world: World, size_kib: int) -> None:
    """Have the proxy cut the connection on the way."""
    assert world.proxy is not None, "a step before has put a proxy between"
    world.proxy.cut_after(size_kib << 10)


def fall_silent(world: World) -> None:
    """Have the proxy pass nothing more over the connections that there are."""
    assert world.proxy is not None, "a step before has put a proxy between"
    world.found["events seen"] = len(world.events)
    world.proxy.silence()


@when("the proxy falls silent")
def _(world: World) -> None:
    world.portal.soon(lambda: fall_silent(world))


async def listed(world: World, **options: object) -> list[v1.RsvpHistoryEntry]:
    """List states."""
    return [entry async for entry in world.it.list_rsvps(**options)]  # type: ignore[arg-type]  # pyright: ignore


@when(parsers.parse("the client lists all states, {size:d} a page"))
def _(world: World, size: int) -> None:
    world.found["states"] = world.run(listed(world, page_size=size))


@when("the client lists the last states")
def _(world: World) -> None:
    world.found["states"] = world.run(listed(world, latest_only=True))


@then(parsers.parse("{count:d} states come, none twice, by their time"))
def _(world: World, count: int) -> None:
    states: list[v1.RsvpHistoryEntry] = world.found["states"]
    assert len({(state.rsvp.rsvp_id, state.version) for state in states}) == len(states) == count
    times = [state.rsvp.mtime.ToNanoseconds() for state in states]
    assert times == sorted(times)


@when("the client lists the states before and from the time of the middle one")
def _(world: World) -> None:
    states = world.run(listed(world))
    middle = states[len(states) // 2].rsvp.mtime.ToDatetime()
    world.found["all"] = states
    world.found["before"] = world.run(listed(world, end=middle))
    world.found["from"] = world.run(listed(world, start=middle))


@then("both together are all states, none twice")
def _(world: World) -> None:
    before, after, whole = (
        [(state.rsvp.rsvp_id, state.version) for state in world.found[name]]
        for name in ("before", "from", "all")
    )
    assert before and after
    assert sorted(before + after) == sorted(whole)


@when(parsers.parse('the client lists the results of "{query}"'))
def _(world: World, query: str) -> None:
    async def read() -> list[v1.WindowResult]:
        return [row async for row in world.it.list_results(query)]

    world.found["results"] = world.run(read())


@then("every row has a window, and windows come by their end")
def _(world: World) -> None:
    rows: list[v1.WindowResult] = world.found["results"]
    assert rows
    ends = [row.envelope.window_end.ToNanoseconds() for row in rows]
    assert all(
        end > row.envelope.window_start.ToNanoseconds() for end, row in zip(ends, rows, strict=True)
    )
    assert ends == sorted(ends)


async def watched(
    world: World, *queries: headcount.WatchedQuery
) -> tuple[list[headcount.Window], dict[str, str]]:
    """Watch to the end."""
    windows: list[headcount.Window] = []
    async with world.it.watch(*queries) as watch:
        async for window in watch:
            windows.append(window)
        return windows, watch.ended


def standing(name: str) -> headcount.WatchedQuery:
    """Watch a standing query from the earliest record."""
    return headcount.WatchedQuery(standing=name, from_earliest=True)


def ad_hoc(**definition: object) -> headcount.WatchedQuery:
    """Watch a query of one's own from the earliest record."""
    asked = v1.QueryDefinition(**definition)  # type: ignore[arg-type]  # pyright: ignore
    return headcount.WatchedQuery(definition=asked, tag="ad-hoc", from_earliest=True)


@when(parsers.parse('the client watches "{query}" from the earliest record to its end'))
def _(world: World, query: str) -> None:
    world.found["windows"] = world.run(watched(world, standing(query)))


@when(
    parsers.parse(
        'the client watches "{query}" from the earliest record, and the connection is cut after {size:d} KiB'
    )
)
def _(world: World, query: str, size: int) -> None:
    cut_after(world, size)
    world.found["windows"] = world.run(watched(world, standing(query)))


@when(parsers.parse('the client watches the standing query "{query}"'))
def _(world: World, query: str) -> None:
    world.attempt(watched(world, standing(query)))


@when(
    parsers.parse(
        'the client watches an ad-hoc query for the country "{country}" from the earliest record to its end'
    )
)
def _(world: World, country: str) -> None:
    query = ad_hoc(filter=v1.Filter(countries=[country]), group_by=v1.DIMENSION_COUNTRY)
    world.found["windows"] = world.run(watched(world, query))


@when(
    parsers.parse(
        'the client watches "{query}" and an ad-hoc query from the earliest record to their end'
    )
)
def _(world: World, query: str) -> None:
    world.found["windows"] = world.run(watched(world, standing(query), ad_hoc()))


@when("the client watches an ad-hoc query with distinct members from the earliest record to its end")
def _(world: World) -> None:
    query = ad_hoc(aggregates=v1.Aggregates(distinct_members=True))
    world.found["windows"] = world.run(watched(world, query))


@then("the windows are those of history")
def _(world: World) -> None:
    async def read() -> list[v1.WindowResult]:
        return [row async for row in world.it.list_results("trending")]

    windows, _ = world.found["windows"]
    watched_rows = {
        (int(window.end.timestamp() * 1_000), window.revision, row.group): (row.rsvps_yes, row.people)
        for window in windows
        for row in (window.total, *window.groups)
    }
    kept_rows = {
        (
            row.envelope.window_end.ToMilliseconds(),
            row.revision,
            row.group if row.HasField("group") else None,
        ): (row.rsvps_yes, row.people)
        for row in world.run(read())
    }
    assert len(windows) == len({(window.end, window.revision) for window in windows}), "none twice"
    assert watched_rows == kept_rows


@then("it has ended with the feed")
def _(world: World) -> None:
    _, ended = world.found["windows"]
    assert set(ended.values()) == {"feed"}


@then("every window has bounds and a total")
def _(world: World) -> None:
    windows, _ = world.found["windows"]
    assert windows
    assert all(window.start < window.end and window.total.group is None for window in windows)


@then(parsers.parse('no group but "{key}" comes'))
def _(world: World, key: str) -> None:
    windows, _ = world.found["windows"]
    assert {row.group for window in windows for row in window.groups} == {key}


@then("windows of both come, each under its tag")
def _(world: World) -> None:
    windows, ended = world.found["windows"]
    assert {window.query for window in windows} == {"trending", "ad-hoc"} == set(ended)


@then("every total has an estimate within its bounds")
def _(world: World) -> None:
    windows, _ = world.found["windows"]
    assert windows
    for window in windows:
        members: headcount.Estimate = window.total.distinct_members
        assert members.lower is not None and members.value is not None and members.upper is not None
        assert members.lower <= members.value <= members.upper


async def synced(
    world: World, replica: headcount.Replica, views: tuple[str, ...] = ()
) -> list[headcount.Step]:
    """Sync until it is caught up."""
    steps: list[headcount.Step] = []
    async with world.it.sync(replica, views=views, until_caught_up=True) as sync:
        async for step in sync:
            steps.append(step)
    return steps


@when("the client syncs until it is caught up")
def _(world: World) -> None:
    world.found["replica"] = replica = headcount.Replica()
    world.found["steps"] = world.run(synced(world, replica))


@when(parsers.parse('the client syncs "{view}" until it is caught up'))
def _(world: World, view: str) -> None:
    world.found["replica"] = replica = headcount.Replica()
    world.run(synced(world, replica, (view,)))


@when(
    parsers.parse(
        "the client syncs until it is caught up, and the connection is cut after {size:d} KiB"
    )
)
def _(world: World, size: int) -> None:
    cut_after(world, size)
    world.found["replica"] = replica = headcount.Replica()
    world.run(synced(world, replica))


@when("the replica is saved, loaded and synced again")
def _(world: World) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "replica"
        world.found["replica"].save(place)
        world.found["replica"] = replica = headcount.Replica.load(place)
        world.found["steps"] = world.run(synced(world, replica))


@when("a row of the replica is lost, and it is synced again")
def _(world: World) -> None:
    replica: headcount.Replica = world.found["replica"]
    key = next(iter(replica.rows("events")))
    tombstone = v1.ViewRow(view=v1.VIEW_EVENTS, key=key, tombstone=v1.TOMBSTONE_DELETED)
    replica.apply(v1.SyncResponse(cursor=replica.cursor, rows=v1.SyncRows(rows=[tombstone])))
    world.attempt(synced(world, replica))


@then("nothing was sent that it had already")
def _(world: World) -> None:
    assert not any(step.changes for step in world.found["steps"])


@then(
    parsers.parse(
        "the replica has {rsvps:d} rsvps, {events:d} events, {groups:d} groups, {topics:d} topics"
        " and {countries:d} countries"
    )
)
def _(world: World, rsvps: int, events: int, groups: int, topics: int, countries: int) -> None:
    replica: headcount.Replica = world.found["replica"]
    views = ("rsvps", "events", "groups", "topics", "countries")
    assert [len(replica.rows(view)) for view in views] == [rsvps, events, groups, topics, countries]
    assert replica.is_complete


@then(parsers.parse("the replica has at least {rsvps:d} rsvps"))
def _(world: World, rsvps: int) -> None:
    assert len(world.found["replica"].rows("rsvps")) >= rsvps
    assert sum(len(step.changes) for step in world.found["steps"]) >= rsvps


@then("the replica is whole")
def _(world: World) -> None:
    # That it equals the server's views is what each caught-up step has compared.
    assert world.found["replica"].is_complete
    assert world.found["steps"][-1].caught_up


@then(parsers.parse("the top {k:d} topics of the replica are those of the server"))
def _(world: World, k: int) -> None:
    replica: headcount.Replica = world.found["replica"]
    ours = [(row.key, row.rsvps_yes, row.people) for row in replica.top("topics", k)]
    theirs = world.run(world.it.top_k(v1.DIMENSION_TOPIC, k))
    assert ours == [(entry.key, entry.rsvps_yes, entry.people) for entry in theirs]
