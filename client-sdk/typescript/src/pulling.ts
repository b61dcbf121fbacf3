/** `fetch(n)`: deliveries by request and response, for scripts. */

import { Wake } from "./clock.js";
import type { Delivery } from "./deliveries.js";
import { Desk } from "./desk.js";
import { LostError } from "./failures.js";
import type { Link } from "./link.js";
import { Route } from "./route.js";
import { Settler } from "./settler.js";
import { durationOf } from "./span.js";
import { WIRE } from "./wire.js";

/** A session of its own by `Pull`. */
export class Puller {
  readonly #subscription: string;
  readonly #route: Route;
  readonly #desk: Desk;
  readonly #settler: Settler;
  #token = "";

  /** Asks nothing yet. */
  constructor(link: Link, subscription: string, leaseMs: number, holdMaxMs: number) {
    this.#subscription = subscription;
    this.#route = new Route(link);
    const wake = new Wake();
    this.#desk = new Desk(() => {
      wake.set();
    }, holdMaxMs);
    this.#desk.leaseMs = leaseMs;
    this.#settler = new Settler(subscription, this.#route, this.#desk, wake, () => undefined);
  }

  /** Gives up to `n` deliveries, as soon as there are any. */
  async fetch(n: number, waitMs: number, signal?: AbortSignal): Promise<Delivery[]> {
    const answer = await this.#settler.again((link) => {
      const request = {
        subscription: this.#subscription,
        maxMessages: n,
        wait: durationOf(waitMs),
        sessionToken: this.#token,
      };
      return link.call(WIRE.pull, request, { signal, waitsMs: waitMs });
    }, signal);
    if (answer.sessionToken !== this.#token) {
      if (this.#token !== "") this.#desk.beginSession();
      this.#token = answer.sessionToken;
    }
    this.#settler.begin();
    return this.#desk.take(answer.deliveries);
  }

  /** Sends what is to be settled, then ends; what is held comes again. */
  async close(patienceMs: number): Promise<void> {
    await this.#settler.close(patienceMs);
    this.#desk.close(new LostError("the subscriber is closed: what is not settled comes again"));
    this.#route.close();
  }
}
