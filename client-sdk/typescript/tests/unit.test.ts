/** What needs no server: errors, backoff, lanes, digests, printing, tokens, traces, the package itself. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { create } from "@bufbuild/protobuf";
import { Code, ConnectError, createRouterTransport } from "@connectrpc/connect";
import { context } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { Estimate, Replica, errors, v1 } from "headcount";

import {
  BY_REASON,
  LONGEST_MS,
  Lanes,
  Link,
  Retry,
  Tracing,
  configOf,
  fromConnect,
  rowDigest,
} from "./internal.js";

/** Writes fields that hold bytes or texts: each a tag, a length and what it is. */
function message(...fields: [number, string | Uint8Array][]): Uint8Array {
  const parts = fields.map(([number, value]) => {
    const bytes = typeof value === "string" ? Buffer.from(value) : value;
    assert.ok(bytes.length < 128, "one byte has the length");
    return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
  });
  return Buffer.concat(parts);
}

/** Makes of an answer of the service what the SDK makes of it. */
function told(
  reason: string,
  code: Code,
  ...more: { type: string; value: Uint8Array }[]
): errors.HeadcountError {
  const metadata = message([1, "earliest"], [2, "7"]);
  const value = message([1, reason], [2, "headcount.dev"], [3, metadata]);
  const error = new ConnectError("told by the service", code);
  error.details = [{ type: "google.rpc.ErrorInfo", value }, ...more];
  return fromConnect(error);
}

void test("every reason of the contract is a type", () => {
  const names = Object.keys(v1.ErrorReason).filter((name) => Number.isNaN(Number(name)));
  const reasons = names.filter((name) => name !== "UNSPECIFIED");
  assert.deepEqual(Object.keys(errors.BY_REASON).sort(), reasons.sort());
  for (const [reason, type] of Object.entries(BY_REASON)) {
    const error = told(reason, Code.Aborted);
    assert.equal(error.constructor, type);
    assert.equal(error.name, type.name);
    assert.notEqual(error.advice, "", `${type.name} says what to do`);
  }
});

void test("an error carries what the service says", () => {
  const gone = told("POSITION_GONE", Code.OutOfRange);
  assert.ok(gone instanceof errors.PositionGoneError);
  assert.deepEqual([gone.earliest, gone.isTransient], [7n, false]);
  const violation = message([1, "k"], [2, "is at most 1,000"]);
  const faults = { type: "google.rpc.BadRequest", value: message([1, violation]) };
  const wrong = told("INVALID_ARGUMENT", Code.InvalidArgument, faults);
  assert.ok(wrong instanceof errors.InvalidArgumentError);
  assert.deepEqual(wrong.violations, { k: "is at most 1,000" });
  // Half a second, in nanoseconds.
  const delay = Uint8Array.of(0x10, 0x80, 0xca, 0xb5, 0xee, 0x01);
  const soon = { type: "google.rpc.RetryInfo", value: message([1, delay]) };
  const later = told("LIMIT_EXCEEDED", Code.ResourceExhausted, soon);
  assert.deepEqual([later.retryAfterMs, later.isTransient], [500, true]);
  assert.equal(told("STORAGE_FULL", Code.ResourceExhausted).isTransient, false);
});

void test("what has no reason is the transport", () => {
  for (const code of [Code.Unavailable, Code.Unknown, Code.Canceled]) {
    assert.ok(fromConnect(new ConnectError("reset", code)) instanceof errors.LostError);
  }
  const other = told("SOME_NEW_REASON", Code.NotFound);
  assert.deepEqual([other.constructor, other.reason], [errors.ServiceError, "SOME_NEW_REASON"]);
  assert.equal(fromConnect(new ConnectError("no", Code.NotFound)).reason, "NOT_FOUND");
});

void test("backoff doubles up to a bound and ends at its deadline", () => {
  let now = 0;
  const retry = new Retry({ retryForMs: 60_000, clock: () => now, jitter: () => 1 });
  const lost = new errors.LostError("lost");
  const delays = Array.from({ length: 9 }, () => retry.delayMs(lost));
  assert.deepEqual(delays, [50, 100, 200, 400, 800, 1_600, 3_200, LONGEST_MS, LONGEST_MS]);
  now = 58_000;
  assert.equal(retry.delayMs(lost), 2_000, "not beyond the deadline");
  now = 60_000;
  assert.throws(() => retry.delayMs(lost), errors.LostError);
  retry.succeeded();
  assert.equal(retry.delayMs(lost), 50, "a success starts the deadline anew");
});

void test("backoff is jittered and spares what does not pass", () => {
  const retry = (): InstanceType<typeof Retry> => new Retry({ retryForMs: 60_000 });
  const delays = Array.from({ length: 50 }, () => retry().delayMs(new errors.LostError("lost")));
  assert.ok(new Set(delays).size > 40);
  assert.ok(Math.max(...delays) <= 50);
  const gone = told("POSITION_GONE", Code.OutOfRange);
  assert.throws(() => retry().delayMs(gone), errors.PositionGoneError);
});

void test("a token that has expired is asked for anew once", () => {
  const expired = told("UNAUTHENTICATED", Code.Unauthenticated);
  const retry = new Retry({ retryForMs: 60_000, refreshes: true });
  assert.equal(retry.delayMs(expired), 0);
  assert.throws(() => retry.delayMs(expired), errors.UnauthenticatedError);
  const never = new Retry({ retryForMs: 60_000 });
  assert.throws(() => never.delayMs(expired), errors.UnauthenticatedError);
});

void test("a token goes along, and a call that is refused asks for another", async () => {
  const tokens = ["first", "second"];
  const came: (string | null)[] = [];
  const transport = createRouterTransport((router) => {
    router.service(v1.QueryService, {
      getHeadcount: (_, { requestHeader }) => {
        came.push(requestHeader.get("authorization"));
        if (came.length > 1) return { people: 3n };
        throw new ConnectError("expired", Code.Unauthenticated);
      },
    });
  });
  const connection = {
    transport,
    isBidirectional: false,
    ready: () => Promise.resolve(),
    close: () => undefined,
  };
  const options = { token: () => tokens.shift() ?? "" };
  const link = new Link(configOf("http://127.0.0.1:1", options, { connect: () => connection }));
  const { getHeadcount } = v1.QueryService.method;
  await assert.rejects(link.call(getHeadcount, {}), errors.ServiceError);
  assert.equal((await link.call(getHeadcount, {})).people, 3n);
  assert.deepEqual(came, ["Bearer first", "Bearer second"]);
  link.end();
  await assert.rejects(link.call(getHeadcount, {}), errors.ClosedError);
});

void test("lanes keep the order of a key and work on others meanwhile", async () => {
  const lanes = new Lanes<number>();
  for (const item of [1, 2, 3]) lanes.put("a", item);
  lanes.put("b", 10);
  assert.deepEqual(await lanes.take(), ["a", 1]);
  assert.deepEqual(await lanes.take(), ["b", 10]);
  let taken: unknown;
  const waiting = lanes.take().then((item) => (taken = item));
  await new Promise(setImmediate);
  assert.equal(taken, undefined, "a is in work");
  lanes.done("a");
  await waiting;
  assert.deepEqual(taken, ["a", 2]);
  assert.deepEqual(lanes.close(), [3]);
  assert.equal(await lanes.take(), undefined);
});

void test("a digest is that of the contract", async () => {
  const digestOf = await rowDigest();
  const row = create(v1.ViewRowSchema, {
    view: v1.View.COUNTRIES,
    key: "us",
    rsvpsYes: 1n,
    people: -1n,
    lastChangeMs: 2n,
  });
  // By another implementation of xxh3-64, of the bytes as `ViewDigest` states them.
  assert.equal(digestOf(row), DIGEST);
});
const DIGEST = 14_869_823_253_509_363_872n;

void test("a replica tells what changed", async () => {
  const replica = new Replica();
  const base = { view: v1.View.COUNTRIES, key: "us" };
  const rows = [
    { ...base, rsvpsYes: 1n },
    { ...base, rsvpsYes: 2n },
    { ...base, tombstone: v1.Tombstone.EXPIRED },
  ];
  const seen: (bigint | undefined)[][] = [];
  for (const row of rows) {
    const kind = { case: "rows" as const, value: { rows: [row] } };
    const step = await replica.apply(create(v1.SyncResponseSchema, { cursor: "c", kind }));
    for (const { before, after } of step.changes) seen.push([before?.rsvpsYes, after?.rsvpsYes]);
  }
  assert.deepEqual(seen, [
    [undefined, 1n],
    [1n, 2n],
    [2n, undefined],
  ]);
  assert.equal(replica.size, 0);
});

void test("answers print for a person", () => {
  const bounds = { estimate: 1480.2, lower: 1403.3, upper: 1557.2, confidence: 0.95 };
  assert.equal(String(new Estimate(bounds)), "about 1,480.2 (1,403.3 to 1,557.2, 95%)");
  assert.equal(String(new Estimate({ estimate: 7, exact: true })), "7");
});

void test("traces carry calls and work", async () => {
  const exporter = new InMemorySpanExporter();
  const spanProcessors = [new SimpleSpanProcessor(exporter)];
  const provider = new BasicTracerProvider({ spanProcessors });
  const propagation = {
    inject: (_: unknown, carrier: Record<string, string>) => {
      carrier["traceparent"] = "00-1-2-01";
    },
  };
  const tracing = new Tracing({ trace: provider, context, propagation });
  const call = tracing.call(v1.QueryService.method.getHeadcount, (headers) => {
    assert.deepEqual(headers, { traceparent: "00-1-2-01" });
    return Promise.resolve(1);
  });
  assert.equal(await call, 1);
  const attributes = (): Record<string, number> => ({ "headcount.offset": 7 });
  const failing = tracing.process("mine", attributes, () => Promise.reject(new Error("no")));
  await assert.rejects(failing);
  const [first, second] = exporter.getFinishedSpans();
  assert.deepEqual(
    [first?.name, second?.name],
    ["headcount.v1.QueryService/GetHeadcount", "process mine"],
  );
  assert.equal(second?.attributes["headcount.offset"], 7);
  assert.equal(second.status.code, 2);
});

/** Files under a folder. */
function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

void test("the package imports only what it depends on, and Node only where it is for Node", () => {
  const dist = dirname(fileURLToPath(import.meta.resolve("headcount")));
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(dist, "../package.json"), "utf8"),
  ) as Record<string, Record<string, string>>;
  const known = Object.keys({ ...dependencies, ...peerDependencies });
  const files = filesUnder(dist).filter((path) => path.endsWith(".js"));
  assert.ok(files.length > 30);
  for (const path of files) {
    for (const [, from = ""] of readFileSync(path, "utf8").matchAll(
      /(?:from|import\() ?"([^.][^"]*)"/g,
    )) {
      const isNode = from.startsWith("node:") || from === "@connectrpc/connect-node";
      if (isNode) assert.ok(path.includes("/node/"), `${path} imports ${from}`);
      if (from.startsWith("node:")) continue;
      assert.ok(
        known.some((name) => from === name || from.startsWith(`${name}/`)),
        `${path} imports ${from}`,
      );
    }
  }
});

void test("every file of the contract is among the messages", () => {
  const dist = dirname(fileURLToPath(import.meta.resolve("headcount")));
  const all = readFileSync(join(dist, "v1.js"), "utf8");
  for (const file of readdirSync(join(dist, "generated/headcount/v1"))) {
    if (file.endsWith("_pb.js")) assert.ok(all.includes(`/${file}"`), file);
  }
});
