/** Steps that say which server there is, and how the client reaches it. */

import { HeadcountError, v1, type ConnectOptions } from "headcount";

import { step } from "../gherkin.js";
import { Proxy } from "../harness/proxy.js";
import { RECORDING, RECORDS, Server } from "../harness/server.js";
import { channelOf, connect, there, type World } from "../harness/world.js";

/** The server that scenarios share: subscriptions have names of their own. */
const replayed = once(() => Server.replayed());

/** A server whose retention takes what is older than a second, and a cursor that it takes. */
const forgetful = once(async () => {
  const settings = {
    "log.segment_size": "16KiB",
    "log.retention_age": "1s",
    "analyse.checkpoint_interval": "100ms",
  };
  const server = await Server.on(["--replay", RECORDING, "--rate", "40"], settings);
  await using client = await connect(server.address);
  const tail = client.tail(v1.Channel.RSVPS, { fromEarliest: true });
  const first = await tail.next();
  tail.close();
  return { server, cursor: first.value?.cursor, close: () => server.close() };
});

/** Ends the servers that scenarios share. */
export async function endShared(): Promise<void> {
  await Promise.all([replayed.end(), forgetful.end()]);
}

/** Starts it at once: it forgets nothing for its first half minute. */
export async function startForgetful(): Promise<void> {
  await forgetful.get();
}

interface Shared<Kept> {
  get(): Promise<Kept>;
  end(): Promise<void>;
}

function once<Kept extends { close(): Promise<void> }>(start: () => Promise<Kept>): Shared<Kept> {
  let kept: Promise<Kept> | undefined;
  return {
    get: () => (kept ??= start()),
    end: async () => {
      await (await kept)?.close();
    },
  };
}

/** Waits until so many records are counted. */
export async function counted(world: World, records: number): Promise<void> {
  await world.until(`${String(records)} records are counted`, async () => {
    try {
      return ((await world.it.headcount()).records.records ?? 0) >= records;
    } catch (error) {
      if (error instanceof HeadcountError && error.isTransient) return false;
      throw error;
    }
  });
}

async function own(world: World, settings: Record<string, string> = {}): Promise<void> {
  await world.use(await Server.replayed(settings), true);
  await counted(world, RECORDS);
}

step("a server that has replayed the recording", async (world) => {
  await world.use(await replayed.get(), false);
  await counted(world, RECORDS);
});

step("a server of its own that has replayed the recording", (world) => own(world));

step<[number]>(
  "a server of its own that has replayed the recording, with messages of {int} KiB",
  (world, size) => own(world, { "serve.message_size": `${String(size)}KiB` }),
);

step<[number]>(
  "a server of its own that has replayed the recording, with a sign of life every {int} ms",
  (world, interval) => own(world, { "serve.progress_interval": `${String(interval)}ms` }),
);

step<[number]>(
  "a server of its own that replays the recording at {int} records a second",
  async (world, rate) => {
    await world.use(await Server.on(["--replay", RECORDING, "--rate", String(rate)]), true);
  },
);

step<[number]>(
  "a server of its own on a generated feed, with at least {int} records",
  async (world, records) => {
    await world.use(await Server.on(["--rate", "max"]), true);
    await counted(world, records);
  },
);

step<[string]>(
  "a server of its own whose retention has passed the first cursor of {string}",
  async (world, channel) => {
    const { server, cursor } = await forgetful.get();
    await world.use(server, false);
    world.found.cursor = there(cursor);
    const isGone = async (): Promise<boolean> => {
      const bounds = await world.it.partitions(channelOf(channel));
      return bounds.every(({ earliest }) => (earliest ?? 0n) > 0n);
    };
    await world.until("the beginning goes", isGone, 90_000);
  },
);

step<[string]>("a client of the feed {string}", (world, feed) => {
  return world.connect(world.server.address, { feed });
});

async function overProxy(world: World, options: ConnectOptions = {}): Promise<void> {
  world.proxy = new Proxy(world.server.port);
  await world.connect(await world.proxy.start(), options);
}

step("a client over a proxy", (world) => overProxy(world));

step<[number]>("a client over a proxy, with a patience of {int} second", (world, seconds) => {
  return overProxy(world, { silenceMs: seconds * 1_000 });
});

step<[number]>("a client that tries for {int} seconds", (world, seconds) => {
  return world.connect(world.server.address, { retryForMs: seconds * 1_000 });
});

step<[string]>("a subscription to {string} from the earliest record", (world, channel) => {
  return world.create(channel);
});

step<[string, number]>(
  "a subscription to {string} from the earliest record, with a backoff of {int} ms",
  (world, channel, ms) => world.create(channel, { backoff: { firstMs: ms, longestMs: ms } }),
);

step<[string, number, number]>(
  "a subscription to {string} from the earliest record, with a backoff of {int} ms and at most {int} attempts",
  (world, channel, ms, attemptsMax) => {
    return world.create(channel, { backoff: { firstMs: ms, longestMs: ms }, attemptsMax });
  },
);

step<[string, number]>(
  "a subscription to {string} from the earliest record, with a lease of {int} ms",
  (world, channel, leaseMs) => world.create(channel, { leaseMs }),
);

step<[string, string]>(
  "a subscription to {string} from the earliest record for the country {string}",
  (world, channel, country) => world.create(channel, { filter: { countries: [country] } }),
);

/** The proxy that a step before has put between. */
export function proxyOf(world: World): Proxy {
  return there(world.proxy, "a step before has put a proxy between");
}
