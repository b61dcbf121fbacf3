/** Steps that ask one question, and what comes of failures. */

import assert from "node:assert/strict";
import { createServer, type AddressInfo } from "node:net";

import { errors, v1, type ViewName } from "headcount";

import { step } from "../gherkin.js";
import { connect, there, type World } from "../harness/world.js";

const KINDS: Readonly<Record<string, new (...given: never[]) => Error>> = {
  Address: errors.AddressError,
  Unreachable: errors.UnreachableError,
  Lost: errors.LostError,
  Diverged: errors.DivergedError,
};

step("the client asks for the headcount", async (world) => {
  world.found.answer = await world.attempt(() => world.it.headcount());
});

step("the client asks for the headcount at least as new as that", async (world) => {
  const atLeast = there(world.found.answer).envelope.asOf;
  world.found.answer = await world.attempt(() => world.it.headcount({ atLeast }));
});

step<[number]>("the client asks for the headcount {int} times at once", async (world, times) => {
  const asked = Array.from({ length: times }, () => world.it.headcount());
  world.found.answers = await Promise.all(asked);
});

step<[number]>("{int} people are coming", (world, people) => {
  assert.equal(world.error, undefined);
  assert.equal(there(world.found.answer).people, people);
});

step<[number]>("each answer says that {int} people are coming", (world, people) => {
  const answers = there(world.found.answers);
  assert.ok(answers.length > 0 && answers.every((answer) => answer.people === people));
});

step("the answer is exact and says up to where it counts", (world) => {
  const { envelope } = there(world.found.answer);
  assert.equal(envelope.exact, true);
  assert.notEqual(envelope.asOf, "");
});

step<[string]>("the answer prints with {string}", (world, text) => {
  assert.ok(String(there(world.found.answer)).includes(text));
});

step("a client connects to a port where nobody listens", async (world) => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  const { port } = holder.address() as AddressInfo;
  await new Promise((resolve) => holder.close(resolve));
  await world.attempt(() => connect(`http://127.0.0.1:${String(port)}`));
});

step<[string]>("a client connects to {string}", async (world, address) => {
  await world.attempt(() => connect(address));
});

function fails(world: World, kind: string, seconds: number): void {
  assert.ok(world.error instanceof there(KINDS[kind]), String(world.error));
  assert.ok(world.tookMs < seconds * 1_000, `it took ${String(world.tookMs)} ms`);
}

step<[string, number]>("it fails with {string} within {int} second(s)", fails);

step<[string]>("it fails with the reason {string}", (world, reason) => {
  assert.ok(world.error instanceof errors.ServiceError, String(world.error));
  assert.equal(world.error.reason, reason);
  assert.equal(world.error.constructor, errors.BY_REASON[reason]);
});

step<[string]>("the fault names the field {string}", (world, field) => {
  assert.ok(world.error instanceof errors.InvalidArgumentError);
  assert.equal(world.error.code, errors.Code.InvalidArgument);
  const fields = Object.keys(world.error.violations);
  assert.ok(
    fields.some((known) => known.endsWith(field)),
    fields.join(),
  );
});

step("the failure has an advice", (world) => {
  assert.ok(world.error instanceof errors.ServiceError);
  assert.notEqual(world.error.advice, "");
});

step("the failure names the earliest offset that is left", (world) => {
  assert.ok(world.error instanceof errors.PositionGoneError, String(world.error));
  assert.ok((world.error.earliest ?? 0n) > 0n);
  assert.notEqual(world.error.partition, undefined);
});

step<[string]>("the client asks for the event {string}", async (world, event) => {
  world.found.answer = await world.attempt(() => world.it.event(event));
});

step<[number]>("the client asks for the top {int} topics", async (world, k) => {
  world.found.ranking = await world.attempt(() => world.it.topK(v1.Dimension.TOPIC, k));
});

step<[number]>("the client asks for the top {int} countries by people", async (world, k) => {
  const unit = v1.Unit.PEOPLE;
  world.found.ranking = await world.it.topK(v1.Dimension.COUNTRY, k, { unit });
});

step<[string]>("the ranking is {string}", (world, expected) => {
  const ranking = there(world.found.ranking);
  const field = ranking.unit === "people" ? "people" : "rsvpsYes";
  const entries = [...ranking].map((entry) => `${entry.key} ${String(entry[field])}`);
  assert.equal(entries.join(", "), expected);
});

step("the client counts the distinct members", async (world) => {
  world.found.estimate = (await world.it.countDistinct()).count;
});

step<[number]>("the estimate lies within its bounds, and the bounds hold {int}", (world, truth) => {
  const { lower, value, upper } = there(world.found.estimate);
  assert.ok(lower !== undefined && value !== undefined && upper !== undefined);
  assert.ok(lower <= value && value <= upper);
  assert.ok(lower <= truth && truth <= upper);
});

step<[string]>("the client asks whether the topic {string} has been seen", async (world, topic) => {
  world.found.seen = await world.it.checkSeen(v1.Entity.TOPIC, topic);
});

step<[string]>("it is {string}", (world, verdict) => {
  assert.equal(there(world.found.seen).verdict, verdict);
});

step<[number, number]>(
  "the client asks for the quantiles {float} and {float} of guests",
  async (world, low, high) => {
    const asked = [low, high];
    const answer = await world.it.quantiles(v1.Quantity.GUESTS, asked);
    world.found.quantiles = { asked, answer };
  },
);

step("the quantiles rise", (world) => {
  const { asked, answer } = there(world.found.quantiles);
  assert.deepEqual(
    answer.values.map(({ quantile }) => quantile),
    asked,
  );
  const [first, second] = answer.values.map(({ value }) => value.value);
  assert.ok(first !== undefined && second !== undefined && first >= 0 && first <= second);
});

step<[number]>(
  "the client creates a subscription with a lease of {int} seconds",
  async (world, seconds) => {
    const leaseMs = seconds * 1_000;
    await world.attempt(() => world.it.createSubscription("never", { leaseMs }));
  },
);

step<[string]>("the client gives {rest}", async (world, what) => {
  const handler = (): void => {
    throw new Error("something was handed out");
  };
  const wrong: Record<string, () => Promise<unknown>> = {
    "a credit of 0": () => world.it.subscribe("any", { credit: 0 }).fetch(1),
    "a concurrency of 0": () => world.it.subscribe("any").run(handler, { concurrency: 0 }),
    "a fetch of 0 deliveries": () => world.it.subscribe("any").fetch(0),
    "a view that is none": () => world.it.sync(undefined, { views: ["people" as ViewName] }).next(),
  };
  await world.attempt(there(wrong[what], what));
});

step("it is refused before anything is sent", (world) => {
  assert.ok(world.error instanceof RangeError, String(world.error));
  assert.ok(world.tookMs < 500);
});
