/** Steps of lost connections, killed servers, and drains. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import type { Delivery } from "headcount";

import { step } from "../gherkin.js";
import { RECORDS } from "../harness/server.js";
import { backlog, handle, noted, slowly } from "../harness/work.js";
import { there, within, type World } from "../harness/world.js";
import { proxyOf } from "./servers.js";

step<[number]>(
  "a slow handler runs until {int} deliveries are handled, and the connection is cut 3 times",
  async (world, until) => {
    const cut = (): void => {
      proxyOf(world).cut();
    };
    // Well before the end, so that what follows goes over another connection.
    const at = Object.fromEntries([1, 2, 3].map((part) => [Math.floor((until * part) / 4), cut]));
    await handle(world, world.subscribe(), slowly, { concurrency: 4, until, at });
  },
);

/** Runs a slow handler over the end of the server, until nothing is left. */
async function untilSettled(world: World, how: "stop" | "kill", count: number): Promise<void> {
  const subscriber = world.subscribe();
  const settled = new Map<string, number>();
  world.found.settled = settled;
  const end = async (): Promise<void> => {
    await world.server[how]();
    await world.server.startAgain();
  };
  const drain = async (): Promise<void> => {
    const holds = async (): Promise<boolean> =>
      world.handled.length >= RECORDS && (await backlog(world)).pending === 0;
    await world.until("all is settled", holds, 50_000);
    subscriber.beginDrain();
  };
  const options = { concurrency: 8, at: { [count]: end }, settled };
  await Promise.all([handle(world, subscriber, slowly, options), drain()]);
}

step<[number]>(
  "a slow handler runs until all is settled, and the server is killed and started again after {int}",
  (world, count) => untilSettled(world, "kill", count),
);

step<[number]>(
  "a slow handler runs until all is settled, and the server is stopped and started again after {int}",
  (world, count) => untilSettled(world, "stop", count),
);

step("every record of the recording was handled", (world) => {
  assert.equal(new Set(world.handled.map(({ place }) => place)).size, RECORDS);
});

step("nothing whose ack was answered came again", (world) => {
  const settled = there(world.found.settled);
  assert.ok(settled.size > RECORDS / 2);
  const again = world.handled.filter(
    ({ place, began }) => began > (settled.get(place) ?? Infinity),
  );
  assert.deepEqual(again, []);
});

step<[number]>(
  "the client takes {int} deliveries, the server is killed and started again, and then they are acknowledged",
  async (world, count) => {
    const subscriber = world.subscribe();
    const held: Delivery[] = [];
    for await (const delivery of subscriber) {
      held.push(delivery);
      if (held.length === count) break;
    }
    world.chosen.push(...held.map(({ place }) => place));
    await world.server.kill();
    await world.server.startAgain();
    world.found.outcomes = [];
    for (const delivery of held) world.found.outcomes.push(await delivery.ack());
    await subscriber.close();
  },
);

step("none of them is handed out again", async (world) => {
  await handle(world, world.subscribe(), slowly, { concurrency: 8, until: 400 });
  assert.ok(!world.handled.some(({ place }) => world.chosen.includes(place)));
});

step<[number]>(
  "a slow handler runs, and the server is killed after {int}",
  async (world, count) => {
    const end = (): Promise<void> => world.server.kill();
    await world.attempt(() => handle(world, world.subscribe(), slowly, { at: { [count]: end } }));
  },
);

step<[number, number]>(
  "a slow handler runs with concurrency {int}, and is drained after {int}",
  (world, concurrency, until) => handle(world, world.subscribe(), slowly, { concurrency, until }),
);

step("what was begun was settled", async (world) => {
  assert.ok(world.handled.every(({ ended }) => ended > 0));
  assert.equal((await backlog(world)).pending, RECORDS - world.handled.length);
});

step("nothing is leased", async (world) => {
  const holds = async (): Promise<boolean> => (await backlog(world)).leased === 0;
  await world.until("nothing is leased", holds, 5_000);
});

step<[number]>(
  "a program with a slow handler gets Ctrl-C after {int} deliveries",
  async (world, count) => {
    const program = fileURLToPath(new URL("../harness/program.js", import.meta.url));
    const given = [program, world.server.address, world.subscription];
    const child = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const code = new Promise<number | null>((resolve) => child.once("close", resolve));
      let lines = 0;
      let last = "";
      let began = 0;
      for await (const line of createInterface(child.stdout)) {
        last = line;
        lines += 1;
        if (lines === count) {
          began = performance.now();
          child.kill("SIGINT");
        }
      }
      world.found.program = { code: await within(code, 30_000), last };
      world.tookMs = performance.now() - began;
    } finally {
      child.kill("SIGKILL");
    }
  },
);

step<[number]>("the program ends well within {int} seconds", (world, seconds) => {
  assert.deepEqual(world.found.program, { code: 0, last: "drained" });
  assert.ok(world.tookMs < seconds * 1_000);
});

step<[number]>(
  "a handler that never ends is drained with a deadline of {int} second",
  async (world, seconds) => {
    const subscriber = world.subscribe({ drainDeadlineMs: seconds * 1_000 });
    const decide = (): Promise<undefined> => {
      subscriber.beginDrain();
      return new Promise(() => undefined);
    };
    const began = performance.now();
    await handle(world, subscriber, decide);
    world.tookMs = performance.now() - began;
  },
);

step<[number]>("the loop ends within {int} seconds", (world, seconds) => {
  assert.ok(world.tookMs < seconds * 1_000, String(world.tookMs));
});

step<[number]>("the client iterates over {int} deliveries and drains", async (world, count) => {
  const subscriber = world.subscribe();
  for await (const delivery of subscriber) {
    noted(world, delivery);
    void delivery.ack();
    if (world.handled.length === count) subscriber.beginDrain();
  }
  await subscriber.drain();
  await subscriber.close();
});

step("the iterator has ended", (world) => {
  assert.equal(world.handled.length, 20);
});
