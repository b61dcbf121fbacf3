/**
 * A connection to one server, and how calls go over it.
 *
 * - A call with one answer has a deadline (`callDeadlineMs`) and is not repeated by itself; streams are.
 * - A token is asked for anew at each call and each stream, so that one that was refreshed is used; a call that is
 *   told UNAUTHENTICATED asks once more with a new token.
 * - `fresh` is the same over a connection of its own: the shared one may be dead without anybody having been told.
 */

import type {
  DescMessage,
  DescMethodStreaming,
  DescMethodUnary,
  MessageInitShape,
  MessageShape,
} from "@bufbuild/protobuf";
import type { Transport } from "@connectrpc/connect";

import type { Event } from "./events.js";
import { AddressError, ClosedError } from "./failures.js";
import { UnauthenticatedError } from "./reasons.js";
import { failureOf } from "./status.js";
import { Tracing } from "./trace.js";

/** A bearer token, or what gives one each time that one is needed. */
export type Token = string | (() => string | Promise<string>);

/** How to connect. */
export interface ConnectOptions {
  /** Feed that questions are about; default "main". */
  feed?: string;
  /** Bearer token, or what gives one each time that one is needed. */
  token?: Token;
  /** Of each call that has one answer; default 10 s. */
  callDeadlineMs?: number;
  /** How long a stream goes on trying without progress; default 60 s. */
  retryForMs?: number;
  /**
   * A stream that says nothing for so long goes on over a new connection; default 25 s: two and a half of the
   * server's signs of life, which come every 10 s unless it is told otherwise. Subscriptions learn of the interval by
   * themselves.
   */
  silenceMs?: number;
  /** Hears of what happens to streams. */
  onEvent?: (event: Event) => void;
}

/** A transport over one connection. */
export interface Connection {
  readonly transport: Transport;
  /** Whether both sides can stream at a time. */
  readonly isBidirectional: boolean;
  /** Waits until the server answers; throws UnreachableError. */
  ready(): Promise<void>;
  /** Ends it, and every call over it. */
  close(): void;
}

/** What differs between Node and a browser. */
export interface Platform {
  /** Makes a connection; nothing is sent before the first call. */
  connect(address: string): Connection;
  /** Has the signals that end a program drain instead; gives what undoes it. */
  onSignals?(drain: () => void): () => void;
  readonly tracing?: Tracing | undefined;
}

/** What all connections of a client have alike. */
export interface Config extends Required<Omit<ConnectOptions, "token" | "onEvent">> {
  readonly address: string;
  readonly token: Token | undefined;
  readonly onEvent: ((event: Event) => void) | undefined;
  readonly platform: Platform;
}

/** Options of one call. */
export interface CallOptions {
  /** Gives the call up. */
  signal?: AbortSignal | undefined;
  /** How long the request itself waits, beyond the deadline. */
  waitsMs?: number;
}

/** Fills in what is not said. */
export function configOf(address: string, options: ConnectOptions, platform: Platform): Config {
  return {
    address: originOf(address),
    feed: options.feed ?? "main",
    token: options.token,
    callDeadlineMs: options.callDeadlineMs ?? 10_000,
    retryForMs: options.retryForMs ?? 60_000,
    silenceMs: options.silenceMs ?? 25_000,
    onEvent: options.onEvent,
    platform,
  };
}

/** A connection with what every call over it needs. */
export class Link {
  readonly config: Config;
  readonly #connection: Connection;
  readonly #tracing: Tracing;
  /** Aborted when the client ends: one for all of its connections. */
  readonly #ending: AbortController;

  constructor(config: Config, ending = new AbortController()) {
    this.config = config;
    this.#connection = config.platform.connect(config.address);
    this.#tracing = config.platform.tracing ?? Tracing.OFF;
    this.#ending = ending;
    ending.signal.addEventListener("abort", this.#end, { once: true });
  }

  /** Aborted when the client has ended, and nothing is to be tried any more. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** Whether both sides can stream at a time. */
  get isBidirectional(): boolean {
    return this.#connection.isBidirectional;
  }

  /** Spans of calls and of work. */
  get tracing(): Tracing {
    return this.#tracing;
  }

  /** Gives the same over a connection of its own; close it. */
  fresh(): Link {
    return new Link(this.config, this.#ending);
  }

  /** Gives a connection to another instance of the same service; close it. */
  elsewhere(owner: string): Link {
    const scheme = new URL(this.config.address).protocol;
    const address = owner.includes("://") ? owner : `${scheme}//${owner}`;
    return new Link({ ...this.config, address: originOf(address) }, this.#ending);
  }

  /** Waits until the server answers; throws UnreachableError. */
  ready(): Promise<void> {
    return this.#connection.ready();
  }

  /** Ends the connection, and every call over it. */
  close(): void {
    this.ended.removeEventListener("abort", this.#end);
    this.#connection.close();
  }

  /** Ends it with all connections that were made of it, for good. */
  end(): void {
    this.#ending.abort(new ClosedError());
  }

  /** Calls once, within the deadline and what the request itself waits for. */
  call<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    options: CallOptions = {},
  ): Promise<MessageShape<O>> {
    return this.#tracing.call(method, async (context) => {
      try {
        return await this.#once(method, request, options, context);
      } catch (error) {
        const refreshes = typeof this.config.token === "function";
        if (!refreshes || !(error instanceof UnauthenticatedError)) {
          throw error;
        }
      }
      return this.#once(method, request, options, context);
    });
  }

  /** Begins a stream; gives its messages once the server has taken it. */
  async stream<I extends DescMessage, O extends DescMessage>(
    method: DescMethodStreaming<I, O>,
    requests: AsyncIterable<MessageInitShape<I>>,
    signal: AbortSignal,
  ): Promise<AsyncIterator<MessageShape<O>>> {
    const headers = await this.#headers({});
    const { transport } = this.#connection;
    const answer = await transport.stream(method, signal, undefined, headers, requests);
    return answer.message[Symbol.asyncIterator]();
  }

  /** Tells whoever listens. */
  tell(event: Event): void {
    try {
      this.config.onEvent?.(event);
    } catch (error) {
      console.error("headcount: onEvent failed", error);
    }
  }

  readonly #end = (): void => {
    this.#connection.close();
  };

  async #once<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    request: MessageInitShape<I>,
    options: CallOptions,
    context: Record<string, string>,
  ): Promise<MessageShape<O>> {
    const { signal, waitsMs = 0 } = options;
    const timeoutMs = this.config.callDeadlineMs + waitsMs;
    const { transport } = this.#connection;
    try {
      const headers = await this.#headers(context);
      return (await transport.unary(method, signal, timeoutMs, headers, request)).message;
    } catch (error) {
      throw failureOf(error, signal, this.ended);
    }
  }

  async #headers(context: Record<string, string>): Promise<Record<string, string>> {
    this.ended.throwIfAborted();
    const { token } = this.config;
    const given = typeof token === "function" ? await token() : token;
    return given ? { ...context, authorization: `Bearer ${given}` } : context;
  }
}

/** A stream of one request. */
// eslint-disable-next-line @typescript-eslint/require-await -- what streams of requests are made of
export async function* only<Request>(request: Request): AsyncGenerator<Request> {
  yield request;
}

function originOf(address: string): string {
  const wrong = (what: string, cause?: unknown): AddressError =>
    new AddressError(`${JSON.stringify(address)} ${what}: give one like http://127.0.0.1:7440`, {
      cause,
    });
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw wrong("is no address", error);
  }
  if (!["http:", "https:"].includes(url.protocol) || url.hostname === "") {
    throw wrong("is no address of a server");
  }
  if (!["", "/"].includes(url.pathname) || url.search !== "" || url.username !== "") {
    throw wrong("has more than a host and a port");
  }
  return url.origin;
}
