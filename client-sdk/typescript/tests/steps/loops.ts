/** Steps of the loop in its three forms. */

import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

import { EARLIEST, Outcome, type Delivery, type Settlement } from "headcount";

import { step } from "../gherkin.js";
import { RECORDS } from "../harness/server.js";
import { acks, backlog, handle, noted, slowly } from "../harness/work.js";
import { there, type Handled, type World } from "../harness/world.js";

step<[number, number]>(
  "a handler runs with concurrency {int} until {int} deliveries are handled",
  (world, concurrency, until) => handle(world, world.subscribe(), acks, { concurrency, until }),
);

step<[number, number]>(
  "a slow handler runs with concurrency {int} until {int} deliveries are handled",
  (world, concurrency, until) => handle(world, world.subscribe(), slowly, { concurrency, until }),
);

step<[number, number]>(
  "a handler runs with a credit of {int} bytes until {int} deliveries are handled",
  (world, creditBytes, until) => handle(world, world.subscribe({ creditBytes }), acks, { until }),
);

step("every record was handed out once", (world) => {
  const places = new Set(world.handled.map(({ place }) => place));
  assert.ok(places.size > 0);
  assert.equal(places.size, world.handled.length);
  assert.ok(world.handled.every(({ attempt }) => attempt === 1));
});

step<[number]>("the backlog is {int}", async (world, count) => {
  const holds = async (): Promise<boolean> => (await backlog(world)).pending === count;
  await world.until(`a backlog of ${String(count)}`, holds);
});

step("more than 1 was in work at a time", (world) => {
  const turns = [...world.handled].sort((one, other) => one.began - other.began);
  assert.ok(turns.some((turn, place) => turn.began < (turns[place - 1]?.ended ?? 0)));
});

step(
  "those of one event were handled one after the other, in the order of their offsets",
  (world) => {
    const byEvent = new Map<string, Handled[]>();
    for (const turn of world.handled) {
      byEvent.set(turn.eventId, [...(byEvent.get(turn.eventId) ?? []), turn]);
    }
    const several = [...byEvent.values()].filter((turns) => turns.length > 1);
    assert.ok(several.length > 0, "some events come more than once");
    for (const turns of several) {
      turns.slice(1).forEach((turn, place) => {
        const before = there(turns[place]);
        assert.ok(before.offset < turn.offset);
        assert.ok(before.ended <= turn.began);
      });
    }
  },
);

step<[number]>(
  "the client iterates over {int} deliveries and acknowledges each",
  async (world, count) => {
    const subscriber = world.subscribe();
    world.found.subscriber = subscriber;
    const settlements: Settlement[] = [];
    for await (const delivery of subscriber) {
      settlements.push(delivery.ack());
      if (settlements.length === count) break;
    }
    world.found.outcomes = await Promise.all(settlements);
  },
);

/** Fetches until so many have come, or none comes. */
async function fetched(world: World, count: number): Promise<Delivery[]> {
  const subscriber = world.subscribe();
  world.found.subscriber = subscriber;
  const came: Delivery[] = [];
  while (came.length < count) {
    const more = await subscriber.fetch(count - came.length, { waitMs: 2_000 });
    if (more.length === 0) break;
    came.push(...more);
  }
  return came;
}

step<[number]>(
  "the client fetches {int} deliveries and acknowledges each",
  async (world, count) => {
    world.found.pending = (await backlog(world)).pending;
    const came = await fetched(world, count);
    world.found.deliveries = came;
    assert.equal(came.length, count);
    world.found.outcomes = await Promise.all(came.map((delivery) => delivery.ack()));
  },
);

step("every ack held", (world) => {
  const outcomes = there(world.found.outcomes);
  const good = [Outcome.SETTLED, Outcome.ALREADY_SETTLED];
  assert.ok(outcomes.length > 0 && outcomes.every((one) => good.includes(one)), outcomes.join());
});

step<[number]>("{int} records fewer are pending", async (world, count) => {
  assert.equal((await backlog(world)).pending, there(world.found.pending) - count);
});

step("all of the subscription is settled", async (world) => {
  await handle(world, world.subscribe(), acks, { until: RECORDS });
  world.handled.length = 0;
});

step<[number, number]>(
  "the client fetches {int} deliveries with a wait of {int} second",
  async (world, count, wait) => {
    const began = performance.now();
    world.found.deliveries = await world.subscribe().fetch(count, { waitMs: wait * 1_000 });
    world.tookMs = performance.now() - began;
  },
);

step<[number]>("no delivery comes, within {int} seconds", (world, seconds) => {
  assert.deepEqual(world.found.deliveries, []);
  assert.ok(world.tookMs > 900 && world.tookMs < seconds * 1_000);
});

step("the client fetches 1 delivery and acknowledges it twice", async (world) => {
  const delivery = there((await fetched(world, 1))[0]);
  const first = await delivery.ack();
  assert.equal(first, Outcome.SETTLED);
  world.found.outcomes = [first, await delivery.ack()];
});

step<[string]>("the second answer is {string}", (world, outcome) => {
  assert.equal(there(world.found.outcomes)[1], outcome);
});

step<[number]>(
  "two subscribers run handlers until {int} deliveries are handled",
  async (world, count) => {
    const subscribers = [world.subscribe({ credit: 50 }), world.subscribe({ credit: 50 })] as const;
    const shares: [number, number] = [0, 0];
    world.found.shares = shares;
    const run = (which: 0 | 1): Promise<void> => {
      const handler = (delivery: Delivery): void => {
        noted(world, delivery);
        shares[which] += 1;
        if (world.handled.length === count) {
          for (const subscriber of subscribers) subscriber.beginDrain();
        }
      };
      return subscribers[which].run(handler, { drainOnSignals: false });
    };
    await Promise.all([run(0), run(1)]);
  },
);

step("both have handled some", (world) => {
  assert.ok(Math.min(...there(world.found.shares)) > 0);
});

step<[string]>("every delivery is of the country {string}", (world, country) => {
  const deliveries = there(world.found.deliveries);
  assert.ok(deliveries.length > 0);
  assert.ok(deliveries.every(({ rsvp }) => rsvp?.group?.groupCountry === country));
});

step<[number]>("a handler that never ends runs with a credit of {int}", (world, credit) => {
  const subscriber = world.subscribe({ credit, drainDeadlineMs: 100 });
  const stop = new AbortController();
  const handler = (delivery: Delivery): Promise<void> => {
    noted(world, delivery);
    return new Promise(() => undefined);
  };
  const ended = subscriber.run(handler, { drainOnSignals: false, signal: stop.signal });
  world.found.loop = { stop, ended };
});

step<[number, number]>(
  "{int} records are leased, and it stays so for {int} second",
  async (world, count, seconds) => {
    const holds = async (): Promise<boolean> => (await backlog(world)).leased === count;
    await world.until(`${String(count)} are leased`, holds);
    const end = performance.now() + seconds * 1_000;
    while (performance.now() < end) {
      assert.ok(await holds());
      await sleep(100);
    }
    assert.equal(world.handled.length, 1);
    const { stop, ended } = there(world.found.loop);
    stop.abort();
    await ended;
  },
);

step("the subscription seeks to the earliest record", async (world) => {
  world.found.dryRun = await world.it.seek(world.subscription, EARLIEST, { dryRun: true });
  await world.it.seek(world.subscription, EARLIEST);
});

step<[number]>("a dry run of it had said that {int} records come again", (world, count) => {
  assert.equal(there(world.found.dryRun).redelivered, BigInt(count));
});

step<[string]>("the client subscribes to {string}", async (world, name) => {
  await world.attempt(() => world.it.subscribe(name)[Symbol.asyncIterator]().next());
});
