/**
 * One subscriber's deliveries, over any number of connections.
 *
 * - Credit: at most `credit` messages and `creditBytes` are handed out, buffered or being settled at a time. The last
 *   record may exceed the bytes.
 * - Silence of 2.5 progress intervals, which the server names, is taken for a lost connection.
 * - The session's token is presented at each opening, so that leases outlive a lost connection. Where the session is
 *   gone, what is buffered is dropped, since it comes again; see `desk.ts` for what is in hand.
 * - Drain: no more is handed out, the buffer is given back, and it ends once all is settled or at the deadline.
 */

import { TIME_IS_OVER, Wake, nowMs, sleep, within } from "./clock.js";
import type { Delivery } from "./deliveries.js";
import { Desk } from "./desk.js";
import { HeadcountError, LostError, SilentError } from "./failures.js";
import type { SubscribeOpened } from "./generated/headcount/v1/subscriber_service_pb.js";
import type { Link } from "./link.js";
import { Queue } from "./queue.js";
import { retryOf } from "./resumed.js";
import type { Retry } from "./retry.js";
import { Route } from "./route.js";
import { msOf } from "./span.js";
import { failureOf } from "./status.js";
import type { Step } from "./wire.js";

const SILENT_INTERVALS = 2.5;

/** What bounds a subscriber. */
export interface Limits {
  /** Deliveries that are with it at a time. */
  readonly credit: number;
  /** Bytes of their records. */
  readonly creditBytes: number;
  /** How long the lease of one is renewed. */
  readonly holdMaxMs: number;
  /** How long a drain takes at most. */
  readonly drainDeadlineMs: number;
}

/** Deliveries in, settlements out; one task owns the stream. How they go is said by who extends it. */
export abstract class Session {
  protected readonly subscription: string;
  protected readonly limits: Limits;
  protected readonly desk: Desk;
  /** Woken when there is something to send. */
  protected readonly wake = new Wake();
  /** When a drain is over, once there is one. */
  protected drainAtMs: number | undefined;
  protected token = "";
  readonly #route: Route;
  readonly #retry: Retry;
  readonly #arrived: (() => void)[] = [];
  readonly #buffer = new Queue<Delivery>();
  readonly #closing = new AbortController();
  #silenceMs: number;
  #failure: unknown;
  #isOver = false;
  #task: Promise<void> | undefined;

  constructor(link: Link, subscription: string, limits: Limits) {
    this.subscription = subscription;
    this.limits = limits;
    this.#route = new Route(link);
    this.#retry = retryOf(link);
    this.#silenceMs = link.config.silenceMs;
    this.desk = new Desk(() => {
      this.wake.set();
    }, limits.holdMaxMs);
  }

  /** Starts the task that connects. */
  begin(): this {
    this.#task ??= this.#run();
    return this;
  }

  /** Gives the next delivery; `undefined` once it drains. */
  async take(): Promise<Delivery | undefined> {
    for (;;) {
      if (this.#failure !== undefined) {
        throw this.#failure as Error;
      }
      if (this.drainAtMs !== undefined || this.#isOver) {
        return undefined;
      }
      const delivery = this.#buffer.shift();
      if (delivery !== undefined) {
        return delivery;
      }
      await new Promise<void>((resolve) => this.#arrived.push(resolve));
    }
  }

  /** Hands out no more, and gives back what nobody has taken. */
  drain(): void {
    if (this.drainAtMs !== undefined) return;
    this.drainAtMs = nowMs() + this.limits.drainDeadlineMs;
    this.#tellDraining("asked to");
    this.giveBack(this.#buffer.takeAll());
    this.#wakeTakers();
    this.wake.set();
  }

  /** Has deliveries that nobody works on delivered again, to others where there are any. */
  giveBack(deliveries: Iterable<Delivery>): void {
    for (const delivery of deliveries) {
      delivery.nack({ delayMs: 0, reason: "given back: the subscriber drains" });
    }
  }

  /** Drains, and gives back also what is in hand and not settled. */
  release(): void {
    this.drain();
    this.giveBack(this.desk.inHand());
  }

  /** Waits until all is settled, or the deadline has passed. */
  async drained(): Promise<void> {
    const left = (this.drainAtMs ?? nowMs()) - nowMs();
    if (this.#task !== undefined) {
      await within(this.#task, Math.max(0, left) + 1_000);
    }
    await this.close();
    if (this.#failure !== undefined) {
      throw this.#failure as Error;
    }
  }

  /** Ends it at once; leases outlive it by the session's grace. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.wake.set();
    await this.#task;
    this.#end(undefined);
    this.#route.close();
  }

  /** Connects once, and passes on until the stream breaks (throws) or has drained (returns). */
  protected abstract once(link: Link, resumed: boolean, signal: AbortSignal): Promise<void>;

  /** Told when a stream broke. */
  protected streamBroke(): void {
    this.desk.broken();
  }

  /** Waits for the next message of a stream, for as long as the server may be silent. */
  protected async read<Message>(messages: AsyncIterator<Message>): Promise<Message | undefined> {
    const next = await this.inTime(messages.next());
    return next.done ? undefined : next.value;
  }

  /** Waits for something of a stream, for as long as the server may be silent. */
  protected async inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const given = await within(answer, this.#silenceMs);
    if (given === TIME_IS_OVER) {
      throw new SilentError(this.#silenceMs);
    }
    return given;
  }

  /** Takes what the server says at the beginning of a stream. */
  protected opened(link: Link, opened: SubscribeOpened, resumed: boolean): void {
    this.desk.leaseMs = msOf(opened.lease) ?? this.desk.leaseMs;
    const interval = msOf(opened.progressInterval) ?? 0;
    this.#silenceMs = interval * SILENT_INTERVALS || this.#silenceMs;
    this.desk.freed = { messages: 0, bytes: 0 };
    if (opened.sessionToken !== this.token) {
      this.token = opened.sessionToken;
      const lost = this.#buffer.takeAll();
      this.desk.drop(lost);
      const bytes = lost.reduce((sum, delivery) => sum + delivery.bytes, 0);
      this.desk.freed = { messages: lost.length, bytes };
      this.desk.beginSession();
    }
    const { address } = link.config;
    link.tell({ kind: "connected", source: this.subscription, address, resumed });
  }

  /** Takes what the server says after it. */
  protected takeIn(step: Step): void {
    this.#retry.succeeded();
    const { link } = this.#route;
    const source = this.subscription;
    switch (step.case) {
      case "deliveries": {
        const fresh = this.desk.take(step.value.deliveries);
        if (this.drainAtMs !== undefined) {
          this.giveBack(fresh);
          return;
        }
        this.#buffer.push(...fresh);
        this.#tellGaps(fresh);
        this.#wakeTakers();
        break;
      }
      case "settled":
        this.desk.answered(step.value.results);
        this.wake.set();
        break;
      case "caughtUp":
        link.tell({ kind: "caught_up", source });
        break;
      case "fellBehind": {
        const { pending } = step.value;
        link.tell({
          kind: "fell_behind",
          source,
          pending: pending === undefined ? undefined : Number(pending),
        });
        break;
      }
      case "drain":
        this.#tellDraining("the server is stopping");
        break;
      default:
    }
  }

  async #run(): Promise<void> {
    let openedBefore = false;
    while (!this.#closing.signal.aborted) {
      const stream = new AbortController();
      const close = (): void => {
        stream.abort();
      };
      this.#closing.signal.addEventListener("abort", close, { once: true });
      try {
        await this.once(this.#route.link, openedBefore, stream.signal);
        this.#end(undefined);
        return;
      } catch (error) {
        // Before what is unanswered is put back: what still writes over the old stream takes no more of it.
        stream.abort();
        openedBefore ||= this.token !== "";
        this.streamBroke();
        if (!(await this.#pause(error))) return;
      } finally {
        this.#closing.signal.removeEventListener("abort", close);
        stream.abort();
        this.wake.set();
      }
    }
  }

  async #pause(thrown: unknown): Promise<boolean> {
    if (this.#closing.signal.aborted) return false;
    const error = failureOf(thrown, this.#route.link.ended);
    if (!(error instanceof HeadcountError)) {
      this.#end(error);
      return false;
    }
    let retryInMs: number;
    try {
      retryInMs = this.#retry.delayMs(error);
    } catch (final) {
      this.#end(final);
      return false;
    }
    this.#route.after(error);
    if (this.drainAtMs !== undefined && nowMs() + retryInMs > this.drainAtMs) {
      this.#end(error);
      return false;
    }
    this.#route.link.tell({ kind: "disconnected", source: this.subscription, error, retryInMs });
    await sleep(retryInMs, this.#closing.signal).catch(() => undefined);
    return true;
  }

  #end(error: unknown): void {
    this.#isOver = true;
    this.#failure ??= error;
    const closed = new LostError("the subscriber is closed: what is not settled comes again");
    this.desk.close(error instanceof HeadcountError ? error : closed);
    this.#wakeTakers();
  }

  #wakeTakers(): void {
    for (const wake of this.#arrived.splice(0)) {
      wake();
    }
  }

  #tellGaps(deliveries: readonly Delivery[]): void {
    const { link } = this.#route;
    if (link.config.onEvent === undefined) return;
    for (const { record } of deliveries) {
      if (record.payload.case === "sourceGap") {
        const { reason } = record.payload.value;
        link.tell({ kind: "gap", source: this.subscription, reason });
      }
    }
  }

  #tellDraining(reason: string): void {
    this.#route.link.tell({ kind: "draining", source: this.subscription, reason });
  }
}
