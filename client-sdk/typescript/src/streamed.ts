/**
 * A session for where the client cannot stream: deliveries come over a stream, settlements go by request and response.
 *
 * - The server bounds the deliveries that are out by `credit`; while more than `creditBytes` are with the subscriber,
 *   nothing is read, and flow control slows the server down.
 * - The contract has no drain here. What is given back while the stream is there would come back over it, and what is
 *   on its way when the stream ends would stay leased for the session's grace. So a drain reads on until nothing can be
 *   on its way, or nothing has come for a second. Then it ends the stream by a Pull of the same session, for the server
 *   may not notice for a while that nobody reads any more; and only then it gives back.
 */

import { TIME_IS_OVER, Wake, nowMs } from "./clock.js";
import type { Delivery } from "./deliveries.js";
import { HeadcountError, LostError } from "./failures.js";
import { only, type Link } from "./link.js";
import { Route } from "./route.js";
import { Session, type Limits } from "./session.js";
import { Settler } from "./settler.js";
import { WIRE } from "./wire.js";

const QUIET_MS = 1_000;

/** Settles by calls. */
export class StreamedSession extends Session {
  readonly #settler: Settler;
  readonly #settling: Route;
  readonly #changed = new Wake();
  /** Given back by a drain while the stream is there. */
  readonly #left: Delivery[] = [];
  #isOpen = false;

  constructor(link: Link, subscription: string, limits: Limits) {
    super(link, subscription, limits);
    this.#settling = new Route(link);
    this.#settler = new Settler(subscription, this.#settling, this.desk, this.wake, () => {
      this.#changed.set();
    });
  }

  override async close(): Promise<void> {
    await this.#settler.close(0);
    await super.close();
    this.#settling.close();
  }

  override drain(): void {
    super.drain();
    this.#changed.set();
  }

  override giveBack(deliveries: Iterable<Delivery>): void {
    if (this.#isOpen) {
      this.#left.push(...deliveries);
    } else {
      super.giveBack(deliveries);
    }
  }

  protected override async once(link: Link, resumed: boolean, signal: AbortSignal): Promise<void> {
    const stream = new AbortController();
    const end = (): void => {
      stream.abort();
      this.#changed.set();
    };
    signal.addEventListener("abort", end, { once: true });
    try {
      if (this.drainAtMs === undefined) await this.#deliveries(link, resumed, stream.signal);
    } catch (error) {
      if (!this.#isDraining()) throw error;
    } finally {
      signal.removeEventListener("abort", end);
      end();
      this.#isOpen = false;
    }
    await this.#endAtServer(link, signal);
    this.giveBack(this.#left.splice(0));
    await this.#settled(signal);
  }

  /** A stream that broke has nothing to do with settlements. */
  protected override streamBroke(): void {
    // They go on by themselves.
  }

  async #endAtServer(link: Link, signal: AbortSignal): Promise<void> {
    const { subscription, token: sessionToken } = this;
    if (sessionToken === "") return;
    try {
      const request = { subscription, maxMessages: 1, sessionToken };
      const answer = await link.call(WIRE.pull, request, { signal });
      this.#left.push(...this.desk.take(answer.deliveries));
    } catch (error) {
      // Gone as it is: then it hands out nothing either.
      if (!(error instanceof HeadcountError)) throw error;
    }
  }

  async #deliveries(link: Link, resumed: boolean, signal: AbortSignal): Promise<void> {
    const request = {
      subscription: this.subscription,
      sessionToken: this.token,
      unsettledMax: this.limits.credit,
    };
    const messages = await this.inTime(link.stream(WIRE.streamDeliveries, only(request), signal));
    const first = await this.read(messages);
    if (first?.kind.case !== "opened") {
      throw new LostError("the server ended the stream before it began");
    }
    this.opened(link, first.kind.value, resumed);
    this.#isOpen = true;
    this.#settler.begin();
    for (;;) {
      const message = await this.#unlessQuiet(this.read(messages));
      if (message === TIME_IS_OVER) return;
      if (message === undefined) {
        throw new LostError("the server ended the stream: it is opened again");
      }
      this.takeIn(message.kind);
      while (this.#isFull() && !signal.aborted) {
        await this.#changed.wait();
      }
    }
  }

  /** Waits for what comes; while it drains, no longer than something may be on its way. */
  async #unlessQuiet<Answer>(answer: Promise<Answer>): Promise<Answer | typeof TIME_IS_OVER> {
    let isThere = false;
    const note = (): void => {
      isThere = true;
      this.#changed.set();
    };
    answer.then(note, note);
    let quietAtMs: number | undefined;
    for (;;) {
      if (this.#isDraining()) {
        if (this.#isAllHere()) return TIME_IS_OVER;
        quietAtMs ??= nowMs() + QUIET_MS;
      }
      const left = quietAtMs === undefined ? undefined : quietAtMs - nowMs();
      if (left !== undefined && left <= 0) return TIME_IS_OVER;
      await this.#changed.wait(left);
      // Set by `note`, which the checker does not follow.
      if (isThere as boolean) return answer;
    }
  }

  /** Whether the server may send no more, and nothing that is settled makes it send again. */
  #isAllHere(): boolean {
    return this.desk.held >= this.limits.credit && this.#left.length >= this.desk.held;
  }

  /** While it drains, the bound in messages alone holds. */
  #isFull(): boolean {
    return !this.#isDraining() && this.desk.heldBytes >= this.limits.creditBytes;
  }

  #isDraining(): boolean {
    return this.drainAtMs !== undefined;
  }

  /** Waits until nothing is held, or the drain is over. */
  async #settled(signal: AbortSignal): Promise<void> {
    const until = this.drainAtMs ?? 0;
    while (this.desk.held > 0 && !signal.aborted && nowMs() < until) {
      await this.#changed.wait(until - nowMs());
    }
  }
}
