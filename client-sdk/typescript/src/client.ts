/** A connection to one server: questions with one answer, history page by page, and the streams. */

import { timestampFromDate } from "@bufbuild/protobuf/wkt";

import {
  Counted,
  EventAnswer,
  Headcount,
  Quantiles,
  Ranking,
  SampleAnswer,
  Seen,
} from "./answers.js";
import {
  AdminService,
  type GetStatusResponse,
  type StandingQuery,
} from "./generated/headcount/v1/admin_service_pb.js";
import type { RsvpHistoryEntry } from "./generated/headcount/v1/history_pb.js";
import { LogService, type PartitionBounds } from "./generated/headcount/v1/log_service_pb.js";
import { Dimension, Unit, type WindowResult } from "./generated/headcount/v1/query_pb.js";
import { QueryService } from "./generated/headcount/v1/query_service_pb.js";
import { Channel } from "./generated/headcount/v1/record_pb.js";
import { Entity, type Quantity } from "./generated/headcount/v1/sketch_pb.js";
import { Durability, PublisherService } from "./generated/headcount/v1/publisher_service_pb.js";
import type { Config } from "./link.js";
import { Publisher } from "./publisher.js";
import { Published, type NewRsvp, type PublishOptions } from "./publishing.js";
import { Replica } from "./replica.js";
import { Subscriptions, type Filter } from "./subscriptions.js";
import { Sync, type SyncOptions } from "./syncing.js";
import { Tail, type TailOptions } from "./tailing.js";
import { Watch, type QueryDefinition, type WatchOptions, type WatchedQuery } from "./watching.js";

const QUERY = QueryService.method;
const PAGE_ROWS = 1_000;

/** How to ask a question. */
export interface AskOptions {
  /** Not older than this cursor: `asOf` of an answer. */
  atLeast?: string;
  /** Gives the call up. */
  signal?: AbortSignal;
}

/** Which part of history, half-open. */
export interface HistoryOptions extends AskOptions {
  /** Inclusive. */
  start?: Date;
  /** Exclusive. */
  end?: Date;
  /** Only what was known at this cursor. */
  asOf?: string;
  /** Rows of a page; default and most 1,000. */
  pageSize?: number;
}

/** A connection; questions and loops of all kinds share it. Leave it by `await using`, or `close`. */
export class Client extends Subscriptions {
  /** How it connects. */
  get config(): Config {
    return this.link.config;
  }

  /** Ends the connection, and every stream over it. */
  close(): void {
    this.link.end();
  }

  /** Ends the connection, and every stream over it. */
  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }

  /** Asks for the feed in numbers. */
  async headcount(options: AskOptions = {}): Promise<Headcount> {
    const request = this.#about(options);
    return new Headcount(await this.link.call(QUERY.getHeadcount, request, options));
  }

  /** Asks who comes to one event; throws EventNotFoundError. */
  async event(eventId: string, options: AskOptions = {}): Promise<EventAnswer> {
    const request = { ...this.#about(options), eventId };
    return new EventAnswer(await this.link.call(QUERY.getEvent, request, options));
  }

  /** Asks for the keys with most RSVPs or people. */
  async topK(
    dimension: Dimension = Dimension.TOPIC,
    k = 10,
    options: AskOptions & { unit?: Unit } = {},
  ): Promise<Ranking> {
    const unit = options.unit ?? Unit.RSVPS;
    const request = { ...this.#about(options), dimension, k, unit };
    return new Ranking(await this.link.call(QUERY.topK, request, options));
  }

  /** Asks how many distinct members, events and so on have come up. */
  async countDistinct(entity: Entity = Entity.MEMBER, options: AskOptions = {}): Promise<Counted> {
    const request = { ...this.#about(options), entity };
    return new Counted(await this.link.call(QUERY.countDistinct, request, options));
  }

  /** Asks how often one key came up. */
  async estimateCount(entity: Entity, key: string, options: AskOptions = {}): Promise<Counted> {
    const request = { ...this.#about(options), entity, key };
    return new Counted(await this.link.call(QUERY.estimateCount, request, options));
  }

  /** Asks how many records have a number from `start`, inclusive, to `end`, exclusive. */
  async estimateRange(
    quantity: Quantity,
    start: number,
    end: number,
    options: AskOptions = {},
  ): Promise<Counted> {
    const bounds = { from: BigInt(start), to: BigInt(end) };
    const request = { ...this.#about(options), quantity, ...bounds };
    return new Counted(await this.link.call(QUERY.estimateRange, request, options));
  }

  /** Asks whether a key has come up before. */
  async checkSeen(entity: Entity, key: string, options: AskOptions = {}): Promise<Seen> {
    const request = { ...this.#about(options), entity, key };
    return new Seen(await this.link.call(QUERY.checkSeen, request, options));
  }

  /** Asks for records drawn uniformly. */
  async sample(size = 10, options: AskOptions = {}): Promise<SampleAnswer> {
    const request = { ...this.#about(options), size };
    return new SampleAnswer(await this.link.call(QUERY.sample, request, options));
  }

  /** Asks for quantiles of guests, lead time or skew. */
  async quantiles(
    quantity: Quantity,
    quantiles: readonly number[] = [],
    options: AskOptions = {},
  ): Promise<Quantiles> {
    const request = { ...this.#about(options), quantity, quantiles: [...quantiles] };
    return new Quantiles(await this.link.call(QUERY.quantiles, request, options));
  }

  /** Goes through the states that RSVPs took, by mtime, page by page. */
  async *listRsvps(
    options: HistoryOptions & { filter?: Filter; latestOnly?: boolean } = {},
  ): AsyncGenerator<RsvpHistoryEntry> {
    const { filter, latestOnly = false } = options;
    const request = { ...this.#history(options), filter, latestOnly };
    let pageToken = "";
    do {
      const page = await this.link.call(QUERY.listRsvps, { ...request, pageToken }, options);
      yield* page.rsvps;
      pageToken = page.nextPageToken;
    } while (pageToken !== "");
  }

  /** Goes through past results of standing queries, or of one, by window end, page by page. */
  async *listResults(
    query = "",
    options: HistoryOptions & { group?: string } = {},
  ): AsyncGenerator<WindowResult> {
    const request = { ...this.#history(options), query, group: options.group };
    let pageToken = "";
    do {
      const page = await this.link.call(QUERY.listResults, { ...request, pageToken }, options);
      yield* page.results;
      pageToken = page.nextPageToken;
    } while (pageToken !== "");
  }

  /** Watches queries, or every standing one; windows come as they fire. */
  watch(queries: WatchedQuery | readonly WatchedQuery[] = [], options: WatchOptions = {}): Watch {
    const all = Array.isArray(queries) ? (queries as readonly WatchedQuery[]) : [queries];
    const standing = async (): Promise<string[]> => {
      return (await this.standingQueries()).map(({ name }) => name);
    };
    return new Watch(this.link, all as readonly WatchedQuery[], standing, options);
  }

  /** Keeps a replica current; it goes on where the replica is. */
  sync(replica: Replica = new Replica(), options: SyncOptions = {}): Sync {
    return new Sync(this.link, replica, options);
  }

  /** Follows a channel; keep each message's cursor to resume. */
  tail(channel: Channel = Channel.CHANGES, options: TailOptions = {}): Tail {
    return new Tail(this.link, channel, options);
  }

  /** Asks for the partitions of a channel with their bounds. */
  async partitions(channel: Channel = Channel.CHANGES): Promise<PartitionBounds[]> {
    const request = { feed: this.config.feed, channel };
    return (await this.link.call(LogService.method.listPartitions, request)).partitions;
  }

  /** Asks for the pipeline at a glance. */
  status(): Promise<GetStatusResponse> {
    return this.link.call(AdminService.method.getStatus, { feed: this.config.feed });
  }

  /** Asks for the standing queries. */
  async standingQueries(): Promise<StandingQuery[]> {
    const request = { feed: this.config.feed };
    return (await this.link.call(AdminService.method.listQueries, request)).queries;
  }

  /** Adds a standing query; the same definition again is no error. */
  async createQuery(
    name: string,
    definition: QueryDefinition,
    options: { fromEarliest?: boolean } = {},
  ): Promise<StandingQuery> {
    const { fromEarliest = false } = options;
    const request = { feed: this.config.feed, query: { name, definition }, fromEarliest };
    const { query } = await this.link.call(AdminService.method.createQuery, request);
    if (query === undefined) {
      throw new TypeError("the server answered without a query");
    }
    return query;
  }

  /** Ends a standing query; its past results stay. */
  async deleteQuery(name: string): Promise<void> {
    await this.link.call(AdminService.method.deleteQuery, { feed: this.config.feed, name });
  }

  /**
   * Writes a few records in one call, 1,000 and 4 MiB at most; each has an outcome of its own, in their order.
   *
   * Nothing is sent again by itself: after a LostError it is not known whether they were written, and with a producer
   * the same call may be made again.
   */
  async publish(rsvps: readonly NewRsvp[], options: PublishOptions = {}): Promise<Published[]> {
    const { producerId = "", seq = 0n, unconfirmed = false, signal } = options;
    const durability = unconfirmed ? Durability.ACCEPTED : Durability.DURABLE;
    const { feed } = this.config;
    const request = { feed, rsvps: [...rsvps], durability, producerId, seq };
    const { publish } = PublisherService.method;
    const answer = await this.owner((link) => link.call(publish, request, { signal }));
    return answer.results.map((result, place) => {
      return new Published(result, producerId === "" ? undefined : seq + BigInt(place));
    });
  }

  /** Begins to publish under a producer's name, 1 to 64 of [a-zA-Z0-9._-]; not in browsers. */
  publisher(producerId: string): Publisher {
    return new Publisher(this.link, producerId);
  }

  #about(options: AskOptions): { feed: string; atLeast: string } {
    return { feed: this.config.feed, atLeast: options.atLeast ?? "" };
  }

  #history(options: HistoryOptions) {
    const { start, end, asOf = "", pageSize = PAGE_ROWS } = options;
    return {
      ...this.#about(options),
      from: start && timestampFromDate(start),
      to: end && timestampFromDate(end),
      asOf,
      pageSize,
    };
  }
}
