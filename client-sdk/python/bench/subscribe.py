"""Records a second of the subscribe loop, next to the bare generated client, in one run.

    python bench/subscribe.py [RECORDS]

A real server is filled from its generated feed; then, turn by turn, the bare client and `run` read and
acknowledge the same number of records from a subscription each. CPU is that of this process.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from harness.server import Server

import headcount
from headcount import v1
from headcount.v1.subscriber_service_pb2_grpc import SubscriberServiceStub

CREDIT = 10_000
ROUNDS = 2


async def bare(client: headcount.Client, name: str, records: int) -> None:
    """Read and acknowledge by the generated code alone, a batch at a time."""
    stub = SubscriberServiceStub(client._link.channel)  # type: ignore[attr-defined]  # pyright: ignore
    call = stub.Subscribe()
    credit = v1.Credit(messages=CREDIT)
    opening = v1.SubscribeOpen(subscription=name, credit=credit)
    await call.write(v1.SubscribeRequest(open=opening))
    settled = 0
    while settled < records:
        answer = await call.read()
        if answer.HasField("deliveries"):
            ids = [delivery.delivery_id for delivery in answer.deliveries.deliveries]
            for first in range(0, len(ids), 1_000):
                ack = v1.Ack(delivery_ids=ids[first : first + 1_000])
                await call.write(v1.SubscribeRequest(ack=ack))
        elif answer.HasField("settled"):
            settled += len(answer.settled.results)
            again = v1.Credit(messages=len(answer.settled.results))
            await call.write(v1.SubscribeRequest(credit=again))
    call.cancel()


async def loop(client: headcount.Client, name: str, records: int) -> None:
    """Read and acknowledge by `run`."""
    subscriber = client.subscribe(name, credit=CREDIT, credit_bytes=64 << 20)
    handled = 0

    async def handler(delivery: headcount.Delivery) -> None:
        nonlocal handled
        handled += 1
        if handled == records:
            subscriber.begin_drain()

    await subscriber.run(handler)


async def measure(address: str, records: int) -> None:
    """Print a line for each turn."""
    async with headcount.connect(address) as client:
        while ((await client.headcount()).records.records or 0) < records + 1_000:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
        for turn in range(ROUNDS):
            for title, work in (("bare", bare), ("run", loop)):
                name = f"bench-{title}-{turn}"
                await client.create_subscription(
                    name, channel=v1.CHANNEL_RSVPS, start=headcount.EARLIEST
                )
                began, cpu = time.perf_counter(), time.process_time()
                await work(client, name, records)
                took, used = time.perf_counter() - began, time.process_time() - cpu
                rate, cpu_us = records / took, used / records * 1e6
                print(f"{title:>5}: {rate:>9,.0f} records/s, {cpu_us:5.1f} us CPU a record")
                await client.delete_subscription(name)


def main() -> None:
    """Run it."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    server = Server(["--rate", "max"])
    try:
        asyncio.run(measure(server.address, records))
    finally:
        server.close()


main()
