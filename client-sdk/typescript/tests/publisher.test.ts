/** A publisher outlives its connections and its server: each record is in the log once. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

import { PublishOutcome, connect, errors, v1, type Publication } from "headcount";

import { Proxy } from "./harness/proxy.js";
import { Server } from "./harness/server.js";
import { NEW_ID, newRsvp } from "./steps/publishing.js";

const RECORDS = 3_000;
let server: Server;

before(async () => {
  server = await Server.replayed();
});
after(() => server.close());

async function breakAll(proxy: Proxy): Promise<void> {
  for (let cut = 0; cut < 4; cut += 1) {
    await sleep(100);
    proxy.cut();
  }
  await server.kill();
  await server.startAgain();
}

void test("each record is written once, over lost connections and a killed server", async () => {
  const proxy = new Proxy(server.port);
  const kinds: string[] = [];
  const client = await connect(await proxy.start(), { onEvent: ({ kind }) => kinds.push(kind) });
  const publisher = client.publisher("outlives");
  assert.equal(await publisher.open(), 0n);
  const breaking = breakAll(proxy);
  const sent: Publication[] = [];
  for (let number = 0; number < RECORDS; number += 1) {
    // About as long as it takes to break all that.
    if (number % 10 === 0) await sleep(2);
    sent.push(await publisher.send(newRsvp(number)));
  }
  await breaking;
  await publisher.flush();
  const published = await Promise.all(sent.map((publication) => publication.published));
  assert.ok(published.every(({ outcome }) => outcome !== PublishOutcome.REJECTED));
  assert.ok(kinds.filter((kind) => kind === "disconnected").length >= 2);
  await publisher.close();
  await assert.rejects(publisher.send(newRsvp(0)), errors.LostError);
  const seen = new Map<bigint, number>();
  const options = { fromEarliest: true, untilCaughtUp: true };
  for await (const { records } of client.tail(v1.Channel.RSVPS, options)) {
    for (const { record } of records) {
      const id = record?.payload.case === "rsvp" ? record.payload.value.rsvp?.rsvpId : undefined;
      if (id !== undefined && id >= NEW_ID) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
  }
  client.close();
  proxy.close();
  assert.equal(seen.size, RECORDS);
  assert.ok([...seen.values()].every((times) => times === 1));
});

void test("whoever opens a producer later takes it over", async () => {
  const client = await connect(server.address);
  const first = client.publisher("taken");
  await first.open();
  const second = client.publisher("taken");
  await second.open();
  await assert.rejects(async () => {
    await (
      await first.send(newRsvp(0))
    ).published;
  }, errors.ProducerReplacedError);
  const { published } = await second.send(newRsvp(0));
  assert.notEqual((await published).outcome, PublishOutcome.REJECTED);
  await first.close();
  await second.close();
  client.close();
});
