/** Steps of records from programs. */

import assert from "node:assert/strict";

import { PublishOutcome, v1, type NewRsvp, type Published } from "headcount";

import { step } from "../gherkin.js";
import { there, type World } from "../harness/world.js";

/** Ids that no member and no group of the recording has. */
export const NEW_ID = 9_000_000_000n;

/** A yes of a new member to a new event. */
export function newRsvp(number: number): NewRsvp {
  const id = NEW_ID + BigInt(number);
  return {
    rsvpId: id,
    response: v1.Response.YES,
    guests: 0,
    mtime: { seconds: BigInt(Math.floor(Date.now() / 1_000)) },
    member: { memberId: id },
    event: { eventId: "published" },
    group: { groupId: NEW_ID, groupCountry: "de" },
  };
}

/** Asks until so many people are coming: what is written is counted a moment later. */
async function asked(world: World): Promise<void> {
  const before = there(world.found.people);
  const holds = async (): Promise<boolean> => {
    world.found.answer = await world.it.headcount();
    return world.found.answer.people !== before;
  };
  await world.until("what was published is counted", holds);
}

async function publishes(world: World, rsvps: NewRsvp[], times: number): Promise<void> {
  world.found.people = there((await world.it.headcount()).people);
  const options = times > 1 ? { producerId: "scenario", seq: 1n } : {};
  const published: Published[] = [];
  for (let time = 0; time < times; time += 1) {
    published.push(...(await world.it.publish(rsvps, options)));
  }
  world.found.published = published;
  await asked(world);
}

step("the client publishes a yes of a new member to a new event", (world) => {
  return publishes(world, [newRsvp(1)], 1);
});

step("the client publishes a yes of a new member to a new event twice, as one producer", (world) =>
  publishes(world, [newRsvp(1)], 2),
);

step("the second one is a duplicate", (world) => {
  const outcomes = there(world.found.published).map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, [PublishOutcome.WRITTEN, PublishOutcome.DUPLICATE]);
});

step("the client publishes three records, the second without an mtime", (world) => {
  const without = { ...newRsvp(2), mtime: undefined };
  return publishes(world, [newRsvp(1), without, newRsvp(3)], 1);
});

step<[string]>("the second one is rejected for the field {string}", (world, field) => {
  const second = there(there(world.found.published)[1]);
  assert.equal(second.outcome, PublishOutcome.REJECTED);
  assert.deepEqual(Object.keys(second.violations), [field]);
});

step("the others are written", (world) => {
  const [first, , third] = there(world.found.published);
  for (const published of [first, third]) {
    assert.equal(there(published).outcome, PublishOutcome.WRITTEN);
    assert.notEqual(there(published).offset, undefined);
  }
});

step<[number]>("the client publishes {int} records on one stream", async (world, count) => {
  await using publisher = world.it.publisher("scenario");
  const sent = [];
  for (let number = 0; number < count; number += 1) {
    sent.push((await publisher.send(newRsvp(number))).published);
  }
  world.found.published = await Promise.all(sent);
  assert.equal(world.found.published.length, count);
});

step("each is written at a place of its own", (world) => {
  const published = there(world.found.published);
  assert.ok(published.every(({ outcome }) => outcome === PublishOutcome.WRITTEN));
  const places = new Set(published.map(String));
  assert.equal(places.size, published.length);
});
