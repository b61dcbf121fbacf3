"""A publisher against the real server, whose connections are cut and which is killed."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

from harness.proxy import Proxy
from harness.server import Server
from steps.publishing import yes

import headcount
from headcount import v1

RECORDS = 3_000
CUTS = 8


async def test_each_record_is_in_the_log_once_whatever_breaks() -> None:
    server = await asyncio.to_thread(Server.replayed)
    proxy = Proxy(server.port)
    heard: list[headcount.events.Event] = []
    try:
        async with headcount.connect(await proxy.start(), on_event=heard.append) as client:
            publisher = client.publisher("outlives")
            breaking = asyncio.create_task(break_it(proxy, server))
            sent: list[headcount.Publication] = []
            for number in range(RECORDS):
                sent.append(await publisher.send(yes(number)))
                # About as long as it takes to break all that.
                await asyncio.sleep(0.001)
            await breaking
            await publisher.flush()
            await publisher.close()
            for publication in sent:
                assert not isinstance(await publication, headcount.Rejected)
            assert [publication.seq for publication in sent] == list(range(1, RECORDS + 1))
            opened = [event for event in heard if isinstance(event, headcount.events.Connected)]
            assert len(opened) > CUTS // 2, "it was broken"
            assert await times(client) == {yes(number).rsvp_id: 1 for number in range(RECORDS)}
    finally:
        await proxy.close()
        await asyncio.to_thread(server.close)


async def break_it(proxy: Proxy, server: Server) -> None:
    """Cut connections at moments that nobody chooses, then kill the server and start it again."""
    moments = random.Random(1)
    for _ in range(CUTS):
        await asyncio.sleep(moments.uniform(0.05, 0.25))
        proxy.cut()
    await asyncio.to_thread(server.kill)
    await asyncio.to_thread(server.start_again)


async def times(client: headcount.Client) -> Counter[int]:
    """Count how often each published record is in the log."""
    seen: Counter[int] = Counter()
    tail = client.tail(v1.CHANNEL_RSVPS, from_earliest=True, until_caught_up=True)
    async with tail:
        async for message in tail:
            ids = (positioned.record.rsvp.rsvp.rsvp_id for positioned in message.records)
            seen.update(rsvp_id for rsvp_id in ids if rsvp_id >= yes(0).rsvp_id)
    return seen
