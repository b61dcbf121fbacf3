/**
 * Records a second of the subscribe loop, next to the bare generated client, in one run.
 *
 *     npm run bench -- [RECORDS]
 *
 * A real server is filled from its generated feed; then, turn by turn, the bare client and `run` read and acknowledge the
 * same number of records from a subscription each. CPU is that of this process.
 */

import { setTimeout as sleep } from "node:timers/promises";

import type { MessageInitShape } from "@bufbuild/protobuf";
import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { EARLIEST, connect, v1, type Client } from "headcount";

import { Server } from "../tests/harness/server.js";

const CREDIT = 10_000;
const IDS_MAX = 1_000;
const ROUNDS = 2;

type Request = MessageInitShape<typeof v1.SubscribeRequestSchema>;
type Work = (client: Client, name: string, records: number) => Promise<void>;

/** Reads and acknowledges by the generated code alone, a batch at a time. */
const bare: Work = async (client, name, records) => {
  const transport = createGrpcTransport({ baseUrl: client.config.address });
  const abort = new AbortController();
  const credit = { messages: CREDIT };
  const requests: Request[] = [{ kind: { case: "open", value: { subscription: name, credit } } }];
  let wake: (() => void) | undefined;
  const say = (request: Request): void => {
    requests.push(request);
    wake?.();
  };
  async function* all(): AsyncGenerator<Request> {
    for (;;) {
      yield* requests.splice(0);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  let settled = 0;
  const subscriber = createClient(v1.SubscriberService, transport);
  for await (const { kind } of subscriber.subscribe(all(), { signal: abort.signal })) {
    if (kind.case === "deliveries") {
      const ids = kind.value.deliveries.map(({ deliveryId }) => deliveryId);
      for (let first = 0; first < ids.length; first += IDS_MAX) {
        const deliveryIds = ids.slice(first, first + IDS_MAX);
        say({ kind: { case: "ack", value: { deliveryIds } } });
      }
    } else if (kind.case === "settled") {
      settled += kind.value.results.length;
      if (settled >= records) break;
      say({ kind: { case: "credit", value: { messages: kind.value.results.length } } });
    }
  }
  abort.abort();
};

/** Reads and acknowledges by `run`. */
const loop: Work = async (client, name, records) => {
  const subscriber = client.subscribe(name, { credit: CREDIT, creditBytes: 64 << 20 });
  let handled = 0;
  await subscriber.run(() => {
    handled += 1;
    if (handled === records) subscriber.beginDrain();
  });
};

async function measure(title: string, work: Work, client: Client, records: number): Promise<void> {
  const name = `bench-${title}-${String(Date.now())}`;
  await client.createSubscription(name, { channel: v1.Channel.RSVPS, start: EARLIEST });
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work(client, name, records);
  const [took, { user, system }] = [performance.now() - began, process.cpuUsage(before)];
  const rate = Math.round((records / took) * 1_000).toLocaleString("en-US");
  const cpu = ((user + system) / records).toFixed(1);
  console.log(
    `${title.padStart(5)}: ${rate.padStart(9)} records/s, ${cpu.padStart(5)} us CPU a record`,
  );
  await client.deleteSubscription(name);
}

const records = Number(process.argv[2] ?? 100_000);
const server = await Server.on(["--rate", "max"]);
try {
  await using client = await connect(server.address);
  while (((await client.headcount()).records.records ?? 0) < records + 1_000) await sleep(100);
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    await measure("bare", bare, client, records);
    await measure("run", loop, client, records);
  }
} finally {
  await server.close();
}
