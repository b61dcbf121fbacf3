/**
 * Settlements by request and response, in groups, as soon as there are any; and leases renewed while deliveries are
 * held. For where there is no stream from the client: `fetch`, and browsers.
 */

import { Wake, nowMs, sleep } from "./clock.js";
import type { Settlement } from "./deliveries.js";
import type { Desk } from "./desk.js";
import { HeadcountError } from "./failures.js";
import {
  SubscriberService,
  type SettleResult,
} from "./generated/headcount/v1/subscriber_service_pb.js";
import type { Link } from "./link.js";
import { retryOf } from "./resumed.js";
import type { Route } from "./route.js";
import { durationOf } from "./span.js";

/** Sends what a desk has to send. */
export class Settler {
  readonly #subscription: string;
  readonly #route: Route;
  readonly #desk: Desk;
  readonly #wake: Wake;
  readonly #answered: () => void;
  readonly #idle = new Wake();
  readonly #closing = new AbortController();
  #isIdle = true;
  #task: Promise<void> | undefined;

  /** Is woken by `wake`, and calls `answered` after each answer. */
  constructor(subscription: string, route: Route, desk: Desk, wake: Wake, answered: () => void) {
    this.#subscription = subscription;
    this.#route = route;
    this.#desk = desk;
    this.#wake = wake;
    this.#answered = answered;
  }

  /** Starts the task that sends. */
  begin(): void {
    this.#task ??= this.#run();
  }

  /** Sends what is to be settled, for so long at most, then ends. */
  async close(patienceMs: number): Promise<void> {
    const until = nowMs() + patienceMs;
    while (this.#task !== undefined && !(this.#isIdle && this.#desk.isIdle)) {
      const left = until - nowMs();
      if (left <= 0) break;
      await this.#idle.wait(left);
    }
    this.#closing.abort();
    this.#wake.set();
    await this.#task;
  }

  /** Calls until it succeeds: all calls of this service may be repeated. */
  async again<Answer>(ask: (link: Link) => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
    const retry = retryOf(this.#route.link);
    for (;;) {
      const { link } = this.#route;
      try {
        return await ask(link);
      } catch (error) {
        if (!(error instanceof HeadcountError)) throw error;
        const retryInMs = retry.delayMs(error);
        this.#route.after(error);
        link.tell({ kind: "disconnected", source: this.#subscription, error, retryInMs });
        await sleep(retryInMs, signal);
      }
    }
  }

  async #run(): Promise<void> {
    const { ended } = this.#route.link;
    const wake = (): void => {
      this.#wake.set();
    };
    ended.addEventListener("abort", wake, { once: true });
    while (!this.#closing.signal.aborted && !ended.aborted) {
      const pauseMs = this.#desk.renew(nowMs());
      this.#isIdle = false;
      try {
        for (let group = this.#desk.group(); group.length > 0; group = this.#desk.group()) {
          this.#desk.answered(await this.#send(group));
          this.#answered();
        }
      } catch (error) {
        if (error instanceof HeadcountError) this.#desk.close(error);
        return;
      } finally {
        this.#isIdle = true;
        this.#idle.set();
      }
      await this.#wake.wait(pauseMs);
    }
    ended.removeEventListener("abort", wake);
  }

  #send(group: readonly Settlement[]): Promise<readonly SettleResult[]> {
    const { subscription, deliveryIds } = {
      subscription: this.#subscription,
      deliveryIds: group.map((settlement) => settlement.delivery.id),
    };
    const { signal } = this.#closing;
    const service = SubscriberService.method;
    const ask = group[0]?.ask ?? { kind: "ack" };
    return this.again(async (link) => {
      switch (ask.kind) {
        case "ack": {
          const request = { subscription, deliveryIds };
          return (await link.call(service.acknowledge, request, { signal })).results;
        }
        case "nack": {
          const { action, reason, delayMs } = ask;
          const delay = durationOf(delayMs);
          const request = { subscription, deliveryIds, action, reason, delay };
          return (await link.call(service.nack, request, { signal })).results;
        }
        case "extend": {
          const request = { subscription, deliveryIds, by: durationOf(ask.byMs) };
          return (await link.call(service.extendLease, request, { signal })).results;
        }
      }
    }, signal);
  }
}
