/** What the steps of one scenario share. Every wait has a deadline. */

import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import * as headcount from "headcount";
import * as web from "headcount/web";

import { PATIENCE_MS, Server } from "./server.js";
import type { Proxy } from "./proxy.js";

export type Connect = (
  address: string,
  options?: headcount.ConnectOptions,
) => Promise<headcount.Client>;

/** Whether the scenarios run over gRPC, or over gRPC-Web as in a browser. */
export const IS_WEB = process.env["HEADCOUNT_TEST_WEB"] === "1";
export const connect: Connect = IS_WEB ? web.connect : headcount.connect;

/** One turn of a handler. */
export interface Handled {
  readonly place: string;
  readonly offset: bigint;
  readonly attempt: number;
  readonly eventId: string;
  /** Of a clock that only goes forward, ms. */
  readonly began: number;
  ended: number;
}

/** What steps leave for the next ones. */
export interface Found {
  answer?: headcount.Headcount | headcount.EventAnswer;
  answers?: headcount.Headcount[];
  ranking?: headcount.Ranking;
  estimate?: headcount.Estimate;
  seen?: headcount.Seen;
  quantiles?: { asked: number[]; answer: headcount.Quantiles };
  messages?: headcount.Records[];
  cursor?: string;
  whole?: string[];
  reading?: Promise<void>;
  states?: headcount.v1.RsvpHistoryEntry[];
  before?: headcount.v1.RsvpHistoryEntry[];
  from?: headcount.v1.RsvpHistoryEntry[];
  results?: headcount.v1.WindowResult[];
  windows?: headcount.Window[];
  ended?: ReadonlyMap<string, headcount.EndName>;
  replica?: headcount.Replica;
  steps?: headcount.Step[];
  outcomes?: headcount.Outcome[];
  deliveries?: headcount.Delivery[];
  pending?: number;
  shares?: [number, number];
  loop?: { stop: AbortController; ended: Promise<void> };
  dryRun?: headcount.v1.SeekResponse;
  settled?: Map<string, number>;
  held?: headcount.Delivery;
  subscriber?: headcount.Subscriber;
  people?: number;
  published?: headcount.Published[];
  program?: { code: number | null; last: string };
}

/** One scenario. */
export class World {
  subscription = "";
  error: unknown;
  tookMs = 0;
  proxy: Proxy | undefined;
  /** Events that came before what the scenario is about. */
  eventsSeen = 0;
  readonly events: headcount.events.Event[] = [];
  readonly handled: Handled[] = [];
  /** Places of the deliveries that the scenario is about. */
  readonly chosen: string[] = [];
  readonly found: Found = {};
  #server: Server | undefined;
  #client: headcount.Client | undefined;
  readonly #clients: headcount.Client[] = [];
  readonly #servers: Server[] = [];

  /** The client. */
  get it(): headcount.Client {
    return there(this.#client, "a step before has made a client");
  }

  /** The server. */
  get server(): Server {
    return there(this.#server, "a step before has started a server");
  }

  /** Does what may fail; keeps the failure. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    const began = performance.now();
    try {
      return await within((async () => work())());
    } catch (error) {
      if (!(error instanceof headcount.HeadcountError) && !(error instanceof RangeError)) {
        throw error;
      }
      this.error = error;
      return undefined;
    } finally {
      this.tookMs = performance.now() - began;
    }
  }

  /** Talks to a server; one of the scenario's own ends with it. */
  async use(server: Server, owns: boolean): Promise<void> {
    this.#server = server;
    if (owns) this.#servers.push(server);
    await this.connect(server.address);
  }

  /** Makes the client that steps use from now on. */
  async connect(address: string, options: headcount.ConnectOptions = {}): Promise<void> {
    const onEvent = (event: headcount.events.Event): void => {
      this.events.push(event);
    };
    this.#client = await connect(address, { ...options, onEvent });
    this.#clients.push(this.#client);
  }

  /** A subscriber of the scenario's subscription. */
  subscribe(options: headcount.SubscribeOptions = {}): headcount.Subscriber {
    return this.it.subscribe(this.subscription, options);
  }

  /** Creates a subscription with a name of its own, from the earliest record. */
  async create(channel: string, options: headcount.CreateSubscriptionOptions = {}): Promise<void> {
    this.subscription = `scenario-${randomUUID()}`;
    const start = headcount.EARLIEST;
    await this.it.createSubscription(this.subscription, {
      ...options,
      channel: channelOf(channel),
      start,
    });
  }

  /** Waits until something holds. */
  async until(what: string, holds: () => Promise<boolean> | boolean, ms = 30_000): Promise<void> {
    const deadline = performance.now() + ms;
    while (!(await holds())) {
      if (performance.now() > deadline) throw new Error(`${what}: not within ${String(ms)} ms`);
      await sleep(20);
    }
  }

  /** Ends all that the scenario began. */
  async close(): Promise<void> {
    for (const client of this.#clients) client.close();
    this.proxy?.close();
    await Promise.all(this.#servers.map((server) => server.close()));
  }
}

/** What must be there. */
export function there<T>(value: T | undefined, what = "a step before has left it"): T {
  if (value === undefined) throw new Error(`not there: ${what}`);
  return value;
}

/** Waits within a deadline. */
export async function within<T>(work: Promise<T>, ms = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done within ${String(ms)} ms`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A channel by its name. */
export function channelOf(name: string): headcount.v1.Channel {
  const known = headcount.v1.Channel as unknown as Record<string, headcount.v1.Channel>;
  return there(known[name.toUpperCase()], `a channel ${name}`);
}

/** All that comes. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const came: T[] = [];
  for await (const item of items) came.push(item);
  return came;
}
