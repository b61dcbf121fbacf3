/** Handlers that note what they did, run until a count is reached. */

import { setTimeout as sleep } from "node:timers/promises";

import { HeadcountError, Outcome, type Backlog, type Delivery, type Subscriber } from "headcount";
import type { Verdict } from "headcount";

import type { Handled, World } from "./world.js";

export type Decide = (delivery: Delivery, turn: Handled) => Promise<Verdict | undefined>;

/** Notes a turn that begins. */
export function noted(world: World, delivery: Delivery): Handled {
  const turn: Handled = {
    place: delivery.place,
    offset: delivery.offset,
    attempt: delivery.attempt,
    eventId: delivery.rsvp?.event?.eventId ?? "",
    began: performance.now(),
    ended: 0,
  };
  world.handled.push(turn);
  return turn;
}

/** Is done at once. */
export const acks: Decide = () => Promise.resolve(undefined);

/** Is done after a few milliseconds. */
export const slowly: Decide = async () => {
  await sleep(4);
  return undefined;
};

/** How to handle. */
export interface HandleOptions {
  concurrency?: number;
  /** Drains after so many turns. */
  until?: number;
  /** Does so after so many turns, meanwhile. */
  at?: Readonly<Record<number, () => Promise<void> | void>>;
  /** Notes by place when acks were answered. */
  settled?: Map<string, number>;
}

/** Runs a handler. */
export async function handle(
  world: World,
  subscriber: Subscriber,
  decide: Decide,
  options: HandleOptions = {},
): Promise<void> {
  const { concurrency = 1, until = 0, settled } = options;
  const asides: Promise<void>[] = [];
  const due = new Map(Object.entries(options.at ?? {}));
  await subscriber.run(
    async (delivery) => {
      const turn = noted(world, delivery);
      const verdict = await decide(delivery, turn);
      turn.ended = performance.now();
      const done = world.handled.length;
      for (const [count, work] of due) {
        // Others may have begun meanwhile: a count may be passed over.
        if (Number(count) <= done && due.delete(count)) asides.push(Promise.resolve(work()));
      }
      if (settled !== undefined && verdict === undefined) {
        asides.push(noteAnswer(delivery, settled));
      }
      if (until > 0 && done >= until) subscriber.beginDrain();
      return verdict;
    },
    { concurrency, drainOnSignals: false },
  );
  await Promise.all(asides);
}

async function noteAnswer(delivery: Delivery, settled: Map<string, number>): Promise<void> {
  try {
    if ((await delivery.ack()) === Outcome.SETTLED) {
      settled.set(delivery.place, performance.now());
    }
  } catch (error) {
    if (!(error instanceof HeadcountError)) throw error;
  }
}

/** Asks for what is left; a server that comes up is waited for. */
export async function backlog(world: World): Promise<Backlog> {
  for (;;) {
    try {
      return await world.it.backlog(world.subscription);
    } catch (error) {
      if (!(error instanceof HeadcountError && error.isTransient)) throw error;
      await sleep(50);
    }
  }
}
