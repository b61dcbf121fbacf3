/**
 * Records written as a producer, each once.
 *
 * - A record that is not answered is kept, 4,000 at most: `send` waits beyond. After a lost connection all of them are
 *   sent again, by their numbers; the server tells those that it has.
 * - The server's credit is kept to. Batches of up to 500 records and 1 MiB go out as there is credit.
 * - `OWNED_ELSEWHERE` is followed to the address that it names, and back when that is lost.
 * - A stream that owes an answer for as long as `silenceMs` says goes on over a new connection.
 */

import { create, toBinary, type MessageInitShape } from "@bufbuild/protobuf";

import { TIME_IS_OVER, Wake, nowMs, sleep, within } from "./clock.js";
import { HeadcountError, LostError, SilentError } from "./failures.js";
import {
  Durability,
  PublisherService,
  type PublishStreamRequestSchema,
  type PublishStreamResponse,
} from "./generated/headcount/v1/publisher_service_pb.js";
import { RsvpSchema, type Rsvp } from "./generated/headcount/v1/rsvp_pb.js";
import type { Link } from "./link.js";
import { Published, type NewRsvp } from "./publishing.js";
import { Queue } from "./queue.js";
import { retryOf } from "./resumed.js";
import { Route } from "./route.js";
import { failureOf } from "./status.js";

const BATCH_RECORDS_MAX = 500;
// A quarter of what the server takes.
const BATCH_BYTES_MAX = 1 << 20;
const KEPT_MAX = 4_000;

type Request = MessageInitShape<typeof PublishStreamRequestSchema>;

/** A record on its way into the log. */
export class Publication {
  readonly rsvp: Rsvp;
  /** The producer's number of it. */
  readonly seq: bigint;
  /** Its size. */
  readonly bytes: number;
  /** What became of it, once the server has answered. */
  readonly published: Promise<Published>;
  #resolve!: (published: Published) => void;
  #reject!: (error: unknown) => void;

  /** Publishers make them. */
  constructor(rsvp: Rsvp, seq: bigint) {
    this.rsvp = rsvp;
    this.seq = seq;
    this.bytes = toBinary(RsvpSchema, rsvp).byteLength;
    this.published = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever does not wait for it does not want to know.
    this.published.catch(() => undefined);
  }

  /** Takes the answer. */
  answered(published: Published): void {
    this.#resolve(published);
  }

  /** Gives up: no answer will come. */
  failed(error: unknown): void {
    this.#reject(error);
  }
}

/**
 * Writes records as a producer. Leave it by `await using`, or `flush` and `close`.
 *
 * Only one program at a time publishes under a producer's name: whoever opens it later takes over, and the other fails
 * with a `ProducerReplacedError`.
 */
export class Publisher {
  readonly producerId: string;
  readonly #route: Route;
  readonly #closing = new AbortController();
  readonly #wake = new Wake();
  /** Woken when a record is answered, the producer is taken over, or all is over. */
  readonly #changed = new Wake();
  readonly #task: Promise<void>;
  /** Not answered; the first `#sent` went out over the stream that there is. */
  readonly #kept = new Queue<Publication>();
  #sent = 0;
  #credit = 0;
  #batch = BATCH_RECORDS_MAX;
  #nextSeq: bigint | undefined;
  #failure: unknown;

  /** `Client.publisher` makes them. */
  constructor(link: Link, producerId: string) {
    if (!link.isBidirectional) {
      throw new TypeError("a publisher streams to the server, which browsers do not: use publish");
    }
    if (producerId === "") {
      throw new RangeError("producerId is 1 to 64 of [a-zA-Z0-9._-]; under no name, use publish");
    }
    this.producerId = producerId;
    this.#route = new Route(link);
    this.#task = this.#run();
  }

  /** Waits until the producer is taken over; gives the number of its last record, 0 for a new one. */
  async open(): Promise<bigint> {
    await this.#until(() => this.#nextSeq !== undefined);
    return (this.#nextSeq ?? 1n) - 1n;
  }

  /** Hands over a record; waits while 4,000 are not answered. */
  async send(rsvp: NewRsvp): Promise<Publication> {
    await this.#until(() => this.#nextSeq !== undefined && this.#kept.length < KEPT_MAX);
    const seq = this.#nextSeq ?? 1n;
    this.#nextSeq = seq + 1n;
    const publication = new Publication(create(RsvpSchema, rsvp), seq);
    this.#kept.push(publication);
    this.#wake.set();
    return publication;
  }

  /** Waits until every record that was sent is answered. */
  async flush(): Promise<void> {
    await this.#until(() => this.#kept.length === 0);
  }

  /** Ends it at once. Whether what is not answered was written is not known: flush before, to have it answered. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#wake.set();
    await this.#task;
  }

  /** Flushes, then ends. */
  async [Symbol.asyncDispose](): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.close();
    }
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.#failure !== undefined) throw this.#failure as Error;
      await this.#changed.wait();
    }
    if (this.#failure !== undefined) throw this.#failure as Error;
  }

  /** The task that owns the stream. */
  async #run(): Promise<void> {
    const retry = retryOf(this.#route.link);
    const source = `publish ${this.producerId}`;
    while (!this.#isClosing()) {
      const stream = new AbortController();
      const close = (): void => {
        stream.abort();
      };
      this.#closing.signal.addEventListener("abort", close, { once: true });
      try {
        await this.#stream(source, stream.signal, () => {
          retry.succeeded();
        });
      } catch (thrown) {
        close();
        this.#wake.set();
        if (this.#isClosing()) break;
        try {
          await this.#pause(failureOf(thrown, this.#route.link.ended), source, retry);
        } catch (final) {
          this.#failure = final;
          break;
        }
      } finally {
        this.#closing.signal.removeEventListener("abort", close);
      }
    }
    this.#end();
  }

  #isClosing(): boolean {
    return this.#closing.signal.aborted;
  }

  async #pause(error: unknown, source: string, retry: ReturnType<typeof retryOf>): Promise<void> {
    if (!(error instanceof HeadcountError)) throw error;
    const retryInMs = retry.delayMs(error);
    this.#route.after(error);
    this.#route.link.tell({ kind: "disconnected", source, error, retryInMs });
    await sleep(retryInMs, this.#closing.signal).catch(() => undefined);
  }

  #end(): void {
    this.#failure ??= new LostError("the publisher is closed: what was not answered is not known");
    for (const publication of this.#kept.takeAll()) publication.failed(this.#failure);
    this.#route.close();
    this.#changed.set();
  }

  /** Opens a stream and reads it until it breaks. */
  async #stream(source: string, signal: AbortSignal, succeeded: () => void): Promise<void> {
    const { link } = this.#route;
    const state = { isOpen: false };
    const method = PublisherService.method.publishStream;
    const { silenceMs, address } = link.config;
    const requests = this.#requests(link.config.feed, state, signal);
    const messages = await inTime(link.stream(method, requests, signal), silenceMs);
    const first = await inTime(messages.next(), silenceMs);
    if (first.done || first.value.kind.case !== "opened") {
      throw new LostError("the server ended the stream before it began");
    }
    const { lastSeq, maxBatchRecords } = first.value.kind.value;
    this.#sent = 0;
    this.#credit = first.value.credit ?? 0;
    this.#batch = Math.min(Math.max(1, maxBatchRecords ?? 0), BATCH_RECORDS_MAX);
    const resumed = this.#nextSeq !== undefined;
    this.#nextSeq ??= (lastSeq ?? 0n) + 1n;
    link.tell({ kind: "connected", source, address, resumed });
    succeeded();
    state.isOpen = true;
    this.#wake.set();
    this.#changed.set();
    for (;;) {
      const message = await this.#answer(messages.next(), silenceMs);
      if (message.done) throw new LostError("the server ended the stream: it is opened again");
      succeeded();
      this.#takeIn(message.value);
    }
  }

  /** Waits for an answer; where one is owed, for as long as the server may be silent. */
  async #answer<Answer>(answer: Promise<Answer>, silenceMs: number): Promise<Answer> {
    let owedSinceMs = nowMs();
    for (;;) {
      const given = await within(answer, silenceMs / 4);
      if (given !== TIME_IS_OVER) return given;
      if (this.#sent === 0) owedSinceMs = nowMs();
      if (nowMs() - owedSinceMs >= silenceMs) throw new SilentError(silenceMs);
    }
  }

  #takeIn(message: PublishStreamResponse): void {
    this.#credit += message.credit ?? 0;
    const results = message.kind.case === "results" ? message.kind.value.results : [];
    for (const result of results) {
      const publication = this.#sent > 0 ? this.#kept.shift() : undefined;
      if (publication === undefined) break;
      this.#sent -= 1;
      publication.answered(new Published(result, publication.seq));
    }
    this.#wake.set();
    this.#changed.set();
  }

  /** What is sent over one stream, as there is credit. */
  async *#requests(
    feed: string,
    state: Readonly<{ isOpen: boolean }>,
    signal: AbortSignal,
  ): AsyncGenerator<Request> {
    const durability = Durability.DURABLE;
    yield { kind: { case: "open", value: { feed, producerId: this.producerId, durability } } };
    while (!signal.aborted) {
      const batch = state.isOpen ? this.#next() : [];
      const [first] = batch;
      if (first === undefined) {
        await this.#wake.wait();
        continue;
      }
      const rsvps = batch.map(({ rsvp }) => rsvp);
      yield { kind: { case: "batch", value: { rsvps, firstSeq: first.seq } } };
    }
  }

  /** Takes the next records that there is credit for. */
  #next(): Publication[] {
    const most = Math.min(this.#batch, this.#credit);
    const batch: Publication[] = [];
    let bytes = 0;
    for (const publication of this.#kept.from(this.#sent)) {
      bytes += publication.bytes;
      if (batch.length >= most || (bytes > BATCH_BYTES_MAX && batch.length > 0)) break;
      batch.push(publication);
    }
    this.#sent += batch.length;
    this.#credit -= batch.length;
    return batch;
  }
}

async function inTime<Answer>(answer: Promise<Answer>, ms: number): Promise<Answer> {
  const given = await within(answer, ms);
  if (given === TIME_IS_OVER) throw new SilentError(ms);
  return given;
}
