/**
 * Server streams that are opened again where they broke.
 *
 * - Jittered backoff within `retryForMs`, which every message starts anew (`retry.ts`).
 * - A stream that is silent for longer than `silenceMs` is given up, with its connection.
 * - Nothing is buffered beyond the message in hand: flow control slows the server down.
 */

import { TIME_IS_OVER, sleep, within } from "./clock.js";
import { HeadcountError, SilentError } from "./failures.js";
import type { Link } from "./link.js";
import { Retry } from "./retry.js";
import { Route } from "./route.js";
import { failureOf } from "./status.js";

/** Opens the stream where the last one ended. */
export type Opener<Message> = (link: Link, signal: AbortSignal) => Promise<AsyncIterator<Message>>;

/** A server's stream, and what it takes to open it again. */
export class Resumed<Message> {
  readonly #route: Route;
  readonly #source: string;
  readonly #opener: Opener<Message>;
  readonly #retry: Retry;
  readonly #ended = new AbortController();
  readonly #given: AbortSignal | undefined;
  #abort: AbortController | undefined;
  #messages: AsyncIterator<Message> | undefined;
  #openings = 0;

  /** Opens nothing before the first `next`. */
  constructor(link: Link, source: string, opener: Opener<Message>, signal?: AbortSignal) {
    this.#route = new Route(link);
    this.#source = source;
    this.#opener = opener;
    this.#retry = retryOf(link);
    this.#given = signal;
    signal?.addEventListener("abort", this.#giveUp, { once: true });
  }

  /** How often it was opened: a number for each stream that messages came from. */
  get openings(): number {
    return this.#openings;
  }

  /** Gives the next message; `undefined` at the end. */
  async next(): Promise<Message | undefined> {
    this.#given?.throwIfAborted();
    while (!this.#ended.signal.aborted) {
      let message: Message | undefined;
      try {
        message = await this.#step();
      } catch (error) {
        await this.#pause(error);
        continue;
      }
      if (message === undefined) {
        this.close();
        return undefined;
      }
      this.#retry.succeeded();
      return message;
    }
    return undefined;
  }

  /** Ends the stream. */
  close(): void {
    this.#given?.removeEventListener("abort", this.#giveUp);
    this.#ended.abort();
    this.#dropCall();
    this.#route.close();
  }

  readonly #giveUp = (): void => {
    this.close();
  };

  async #step(): Promise<Message | undefined> {
    const { silenceMs } = this.#route.link.config;
    const message = await within(this.#read(), silenceMs);
    if (message === TIME_IS_OVER) {
      throw new SilentError(silenceMs);
    }
    return message;
  }

  async #read(): Promise<Message | undefined> {
    this.#messages ??= await this.#open();
    const next = await this.#messages.next();
    return next.done ? undefined : next.value;
  }

  async #open(): Promise<AsyncIterator<Message>> {
    const { link } = this.#route;
    const abort = new AbortController();
    this.#abort = abort;
    const messages = await this.#opener(link, abort.signal);
    // It may have been given up meanwhile.
    abort.signal.throwIfAborted();
    this.#openings += 1;
    const { address } = link.config;
    const resumed = this.#openings > 1;
    link.tell({ kind: "connected", source: this.#source, address, resumed });
    return messages;
  }

  async #pause(thrown: unknown): Promise<void> {
    this.#dropCall();
    this.#given?.throwIfAborted();
    if (this.#ended.signal.aborted) {
      return;
    }
    const error = failureOf(thrown, this.#route.link.ended);
    if (!(error instanceof HeadcountError)) {
      throw error;
    }
    let retryInMs: number;
    try {
      retryInMs = this.#retry.delayMs(error);
    } catch (final) {
      this.close();
      throw final;
    }
    this.#route.after(error);
    this.#route.link.tell({ kind: "disconnected", source: this.#source, error, retryInMs });
    await sleep(retryInMs, this.#ended.signal).catch(() => undefined);
    this.#given?.throwIfAborted();
  }

  #dropCall(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#messages = undefined;
  }
}

/** What is made of a stream that goes on where it broke; leaving its `for await` ends it. */
export abstract class Resuming<Message, Item> implements AsyncIterableIterator<Item> {
  readonly #stream: Resumed<Message>;

  protected constructor(link: Link, source: string, signal: AbortSignal | undefined) {
    const open: Opener<Message> = (over, ends) => this.open(over, ends);
    this.#stream = new Resumed(link, source, open, signal);
  }

  /** How often the stream was opened. */
  protected get openings(): number {
    return this.#stream.openings;
  }

  /** Waits for the next one. */
  async next(): Promise<IteratorResult<Item, undefined>> {
    for (;;) {
      const message = await this.#stream.next();
      if (message === undefined) {
        return { done: true, value: undefined };
      }
      let item: Item | undefined;
      try {
        item = await this.take(message);
      } catch (error) {
        this.close();
        throw error;
      }
      if (item !== undefined) {
        return { done: false, value: item };
      }
    }
  }

  /** Ends the stream; what was received stays. */
  return(): Promise<IteratorResult<Item, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Ends the stream; what was received stays. */
  close(): void {
    this.#stream.close();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  /** Opens the stream where it was left. */
  protected abstract open(link: Link, signal: AbortSignal): Promise<AsyncIterator<Message>>;

  /** Makes of a message what is handed out; nothing of some. */
  protected abstract take(message: Message): Item | undefined | Promise<Item | undefined>;
}

/** Retries as a client is told to. */
export function retryOf(link: Link): Retry {
  const { retryForMs, token } = link.config;
  return new Retry({ retryForMs, refreshes: typeof token === "function" });
}
