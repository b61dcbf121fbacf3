/**
 * A subscriber of a subscription: the loop in its three forms.
 *
 * - `run(handler, { concurrency })`: what the handler returns settles the delivery. Order by event is kept.
 * - `for await (const delivery of subscriber)`: each delivery owns its settle methods.
 * - `fetch(n)`: some deliveries at once, for scripts.
 *
 * The first two share one stream, which is opened when it is first needed; `fetch` has a session of its own. Leave it by
 * `await using`, `drain` or `close`.
 */

import { BidirectionalSession } from "./bidirectional.js";
import { within } from "./clock.js";
import { Park, RetryAfter, Skip, type Delivery } from "./deliveries.js";
import { Lanes } from "./lanes.js";
import type { Link } from "./link.js";
import { Puller } from "./pulling.js";
import type { Limits, Session } from "./session.js";
import { StreamedSession } from "./streamed.js";

/** What a handler may say of a delivery; anything else is an ack. */
export type Verdict = Park | RetryAfter | Skip;

/**
 * Works on one delivery. What it returns settles it: nothing is an ack, a `Verdict` is what it says; what it throws is a
 * nack with the subscription's backoff. `signal` is aborted when a drain has run out of time.
 */
export type Handler = (
  delivery: Delivery,
  signal: AbortSignal,
) => Promise<Verdict | undefined | void> | Verdict | undefined | void;

/** How to run. */
export interface RunOptions {
  /** Deliveries that are worked on at a time, one of an event at a time; default 1. */
  concurrency?: number;
  /** Whether Ctrl-C and SIGTERM drain, where there are any; default true. */
  drainOnSignals?: boolean;
  /** Drains when it is aborted. */
  signal?: AbortSignal;
}

/** How to fetch. */
export interface FetchOptions {
  /** How long to wait for the first delivery; default 0, at most 60 s. */
  waitMs?: number;
  /** Gives the call up. */
  signal?: AbortSignal;
}

/** Deliveries of one subscription, shared with its other subscribers. */
export class Subscriber implements AsyncIterable<Delivery> {
  /** Its name. */
  readonly subscription: string;
  readonly #link: Link;
  readonly #limits: Limits;
  readonly #leaseMs: () => Promise<number>;
  #session: Session | undefined;
  #puller: Puller | undefined;

  /** Opens nothing yet; `Client.subscribe` makes them. */
  constructor(link: Link, subscription: string, limits: Limits, leaseMs: () => Promise<number>) {
    check("credit", limits.credit, 1, 10_000);
    check("creditBytes", limits.creditBytes, 1, Number.MAX_SAFE_INTEGER);
    this.subscription = subscription;
    this.#link = link;
    this.#limits = limits;
    this.#leaseMs = leaseMs;
  }

  /**
   * Goes through deliveries until drained. Breaking out of the loop leaves the subscriber as it is: go on with another
   * loop, or end it.
   */
  [Symbol.asyncIterator](): AsyncIterator<Delivery, undefined> {
    return { next: () => this.#next() };
  }

  /**
   * Works on deliveries until drained, `concurrency` at a time, one of an event at a time.
   *
   * A drain finishes what is in work within `drainDeadlineMs` and gives back the rest. Throws what the service says and
   * trying again does not mend.
   */
  async run(handler: Handler, options: RunOptions = {}): Promise<void> {
    const { concurrency = 1, drainOnSignals = true, signal } = options;
    check("concurrency", concurrency, 1, 100_000);
    const session = this.#opened();
    const lanes = new Lanes<Delivery>();
    const overdue = new AbortController();
    const works = Array.from({ length: concurrency }, () =>
      this.#work(lanes, handler, overdue.signal),
    );
    const drain = (): void => {
      session.drain();
    };
    const restore = drainOnSignals ? this.#link.config.platform.onSignals?.(drain) : undefined;
    signal?.addEventListener("abort", drain, { once: true });
    if (signal?.aborted) drain();
    try {
      // Of one at a time the order is that of their coming.
      const keyOf = (delivery: Delivery) => (concurrency === 1 ? 0 : delivery.key);
      for (let next = await session.take(); next !== undefined; next = await session.take()) {
        lanes.put(keyOf(next), next);
      }
      session.giveBack(lanes.close());
      await within(Promise.all(works), this.#limits.drainDeadlineMs);
      overdue.abort(new Error("the drain has run out of time"));
      await session.drained();
    } finally {
      restore?.();
      signal?.removeEventListener("abort", drain);
      overdue.abort();
      lanes.close();
      this.#session = undefined;
      await session.close();
    }
  }

  /** Gives up to `n` deliveries, 1,000 at most. */
  async fetch(n: number, options: FetchOptions = {}): Promise<Delivery[]> {
    const { waitMs = 0, signal } = options;
    check("n", n, 1, 1_000);
    check("waitMs", waitMs, 0, 60_000);
    this.#puller ??= new Puller(
      this.#link,
      this.subscription,
      await this.#leaseMs(),
      this.#limits.holdMaxMs,
    );
    return this.#puller.fetch(n, waitMs, signal);
  }

  /** Hands out no more: `run` and the iterator end by themselves. */
  beginDrain(): void {
    this.#session?.drain();
  }

  /** Hands out no more, and waits until what is out is settled, or for the deadline. */
  async drain(): Promise<void> {
    this.#session?.drain();
    await this.#session?.drained();
  }

  /** Ends at once; what is not settled comes again. */
  async close(): Promise<void> {
    const session = this.#session;
    const puller = this.#puller;
    this.#session = undefined;
    this.#puller = undefined;
    await session?.close();
    await puller?.close(this.#limits.drainDeadlineMs);
  }

  /** Drains, what is in hand given back, then ends. */
  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.#session?.release();
      await this.drain();
    } finally {
      await this.close();
    }
  }

  async #next(): Promise<IteratorResult<Delivery, undefined>> {
    const value = await this.#opened().take();
    return value === undefined ? { done: true, value } : { done: false, value };
  }

  #opened(): Session {
    if (this.#session === undefined) {
      const Kind = this.#link.isBidirectional ? BidirectionalSession : StreamedSession;
      this.#session = new Kind(this.#link, this.subscription, this.#limits).begin();
    }
    return this.#session;
  }

  async #work(lanes: Lanes<Delivery>, handler: Handler, signal: AbortSignal): Promise<void> {
    for (let taken = await lanes.take(); taken !== undefined; taken = await lanes.take()) {
      const [key, delivery] = taken;
      await this.#handle(handler, delivery, signal);
      lanes.done(key);
    }
  }

  async #handle(handler: Handler, delivery: Delivery, signal: AbortSignal): Promise<void> {
    let verdict: Verdict | undefined | void;
    try {
      verdict = await this.#link.tracing.process(
        this.subscription,
        () => attributesOf(delivery),
        async () => handler(delivery, signal),
      );
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      console.warn(`headcount: a handler failed on ${String(delivery)}: ${name}`);
      delivery.nack({
        reason: error instanceof Error ? `${name}: ${error.message}` : String(error),
      });
      return;
    }
    if (verdict instanceof Park) delivery.park(verdict.reason);
    else if (verdict instanceof Skip) delivery.skip(verdict.reason);
    else if (verdict instanceof RetryAfter) {
      delivery.nack({ delayMs: verdict.ms, reason: verdict.reason });
    } else delivery.ack();
  }
}

function attributesOf(delivery: Delivery): Record<string, string | number> {
  return {
    "messaging.message.id": delivery.id,
    "messaging.destination.partition.id": String(delivery.partition),
    "headcount.offset": Number(delivery.offset),
    "headcount.attempt": delivery.attempt,
  };
}

function check(what: string, value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) {
    const bounds = `${String(least)} to ${String(most)}`;
    throw new RangeError(`${what} is ${bounds}, not ${String(value)}`);
  }
}
