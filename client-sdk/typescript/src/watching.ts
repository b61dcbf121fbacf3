/**
 * Results of queries as their windows fire, each query resumed by its own cursor.
 *
 * - A firing is one `Window`, however many messages the service needs for it; signs of life are not handed out.
 * - What came of a firing before its stream broke is dropped: it comes whole over the next stream.
 * - Where no query is named, the standing ones are asked for by name each time that the stream is opened.
 */

import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromDate } from "@bufbuild/protobuf/wkt";

import {
  Estimate,
  dateOf,
  entryOf,
  envelopeOf,
  shown,
  whole,
  type Entry,
  type Envelope,
} from "./answers.js";
import {
  Firing,
  type Estimate as WireEstimate,
  type QueryDefinitionSchema,
  type WindowResult,
} from "./generated/headcount/v1/query_pb.js";
import {
  QueryService,
  WatchEnd,
  type WatchResponse,
  type WatchedQuerySchema,
} from "./generated/headcount/v1/query_service_pb.js";
import { only, type Link } from "./link.js";
import { Resuming } from "./resumed.js";

/** A query; an empty one is five minutes every ten seconds with the ten top topics. */
export type QueryDefinition = MessageInitShape<typeof QueryDefinitionSchema>;

/** One query to watch: a standing one by name, or an ad-hoc one by definition. */
export interface WatchedQuery {
  standing?: string;
  definition?: QueryDefinition;
  /** Comes back as `Window.query`. Default: the standing query's name, or `query-N`. */
  tag?: string;
  fromEarliest?: boolean;
  fromCursor?: string;
  fromTime?: Date;
  /** Watermark at which it ends. */
  until?: Date;
}

/** How to watch. */
export interface WatchOptions {
  /** Where no query is named: whether all begin with the oldest record that is kept. */
  fromEarliest?: boolean;
  /** Ends it. */
  signal?: AbortSignal;
}

/** A row of a window: changes within it, so that a net number can be below zero. */
export interface Row {
  /** Key of the group; absent for the total row. */
  readonly group: string | undefined;
  readonly rsvpsYes: number | undefined;
  readonly rsvpsNo: number | undefined;
  readonly rsvpsNet: number | undefined;
  readonly people: number | undefined;
  readonly records: number | undefined;
  readonly topTopics: readonly Entry[];
  readonly distinctMembers: Estimate | undefined;
  readonly distinctGroups: Estimate | undefined;
  readonly distinctEvents: Estimate | undefined;
}

/** Why a window fired. */
export type FiringName = "early" | "on_time" | "late" | "unknown";

const FIRINGS: Partial<Record<Firing, FiringName>> = {
  [Firing.EARLY]: "early",
  [Firing.ON_TIME]: "on_time",
  [Firing.LATE]: "late",
};

/** One firing of one query. The highest revision of a window holds. */
export class Window {
  readonly query: string;
  readonly planHash: string;
  /** Inclusive. */
  readonly start: Date;
  /** Exclusive. */
  readonly end: Date;
  readonly revision: number;
  readonly firing: FiringName;
  /** The row over everything. */
  readonly total: Row;
  /** Rows by group, where the query groups. */
  readonly groups: readonly Row[];
  readonly envelope: Envelope;
  /** Resumes the query after this window. */
  readonly cursor: string;
  /** The watermark that the query has reached. */
  readonly watermark: Date | undefined;

  /** Of the rows of a firing, the total first. */
  constructor(message: WatchResponse, first: WindowResult, others: readonly WindowResult[]) {
    const envelope = envelopeOf(first.envelope);
    const { windowStart, windowEnd } = envelope;
    if (windowStart === undefined || windowEnd === undefined) {
      throw new TypeError("the server sent a window without bounds");
    }
    this.query = message.tag;
    this.planHash = first.planHash;
    this.start = windowStart;
    this.end = windowEnd;
    this.revision = first.revision ?? 0;
    this.firing = FIRINGS[first.firing] ?? "unknown";
    this.total = rowOf(first);
    this.groups = others.map(rowOf);
    this.envelope = envelope;
    this.cursor = message.cursor;
    this.watermark = dateOf(message.watermark);
  }

  /** The total in a line. */
  toString(): string {
    const { rsvpsYes, people } = this.total;
    const sign = rsvpsYes !== undefined && rsvpsYes >= 0 ? "+" : "";
    const bounds = `${clock(this.start)}..${clock(this.end)}`;
    return `${this.query} ${bounds}: ${sign}${shown(rsvpsYes)} RSVPs yes, ${shown(people)} people`;
  }
}

/** Why a query has ended. */
export type EndName = "feed" | "until" | "query" | "unknown";

const ENDS: Partial<Record<WatchEnd, EndName>> = {
  [WatchEnd.FEED]: "feed",
  [WatchEnd.UNTIL]: "until",
  [WatchEnd.QUERY]: "query",
};

/** Windows as they fire; ends when every query has ended. */
export class Watch extends Resuming<WatchResponse, Window> {
  readonly #link: Link;
  readonly #queries: readonly WatchedQuery[];
  readonly #standing: () => Promise<readonly string[]>;
  readonly #fromEarliest: boolean;
  readonly #cursors = new Map<string, string>();
  readonly #rows = new Map<string, WindowResult[]>();
  readonly #caughtUp = new Set<string>();
  readonly #ended = new Map<string, EndName>();
  #opening = 0;

  /** Begins nothing before the first window is asked for; `Client.watch` makes them. */
  constructor(
    link: Link,
    queries: readonly WatchedQuery[],
    standing: () => Promise<readonly string[]>,
    options: WatchOptions,
  ) {
    super(link, "watch", options.signal);
    this.#link = link;
    this.#queries = queries;
    this.#standing = standing;
    this.#fromEarliest = options.fromEarliest ?? false;
  }

  /** Why each query has ended, by tag. */
  get ended(): ReadonlyMap<string, EndName> {
    return this.#ended;
  }

  protected override async open(
    link: Link,
    signal: AbortSignal,
  ): Promise<AsyncIterator<WatchResponse>> {
    let queries = this.#queries;
    if (queries.length === 0) {
      const fromEarliest = this.#fromEarliest;
      queries = (await this.#standing()).map((standing) => ({ standing, fromEarliest }));
    }
    const request = {
      feed: link.config.feed,
      queries: queries.map((query, place) => this.#asked(query, place + 1)),
    };
    return link.stream(QueryService.method.watch, only(request), signal);
  }

  protected override take(message: WatchResponse): Window | undefined {
    if (this.#opening !== this.openings) {
      this.#opening = this.openings;
      this.#rows.clear();
    }
    const { tag } = message;
    const rows = [...(this.#rows.get(tag) ?? []), ...message.results];
    if (message.more) {
      this.#rows.set(tag, rows);
      return undefined;
    }
    this.#rows.delete(tag);
    if (message.cursor !== "") this.#cursors.set(tag, message.cursor);
    if (message.ended) this.#ended.set(tag, ENDS[message.end] ?? "unknown");
    if (message.caughtUp && !this.#caughtUp.has(tag)) {
      this.#caughtUp.add(tag);
      this.#link.tell({ kind: "caught_up", source: `watch ${tag}` });
    }
    const [first, ...others] = rows;
    return first === undefined ? undefined : new Window(message, first, others);
  }

  /** A query from where it is. */
  #asked(query: WatchedQuery, place: number): MessageInitShape<typeof WatchedQuerySchema> {
    const standing = query.standing ?? "";
    const tag = query.tag ?? (standing || `query-${String(place)}`);
    const cursor = this.#cursors.get(tag) ?? query.fromCursor ?? "";
    return {
      tag,
      query:
        standing === ""
          ? { case: "definition", value: query.definition ?? {} }
          : { case: "standing", value: standing },
      start: startOf(query, cursor),
      until: query.until && timestampFromDate(query.until),
    };
  }
}

function startOf(
  query: WatchedQuery,
  cursor: string,
): MessageInitShape<typeof WatchedQuerySchema>["start"] {
  if (cursor !== "") return { case: "fromCursor", value: cursor };
  if (query.fromTime !== undefined) {
    return { case: "fromTime", value: timestampFromDate(query.fromTime) };
  }
  return query.fromEarliest ? { case: "fromEarliest", value: true } : undefined;
}

function rowOf(message: WindowResult): Row {
  const estimate = (of: WireEstimate | undefined): Estimate | undefined => of && new Estimate(of);
  return {
    group: message.group,
    rsvpsYes: whole(message.rsvpsYes),
    rsvpsNo: whole(message.rsvpsNo),
    rsvpsNet: whole(message.rsvpsNet),
    people: whole(message.people),
    records: whole(message.records),
    topTopics: message.topTopics.map(entryOf),
    distinctMembers: estimate(message.distinctMembers),
    distinctGroups: estimate(message.distinctGroups),
    distinctEvents: estimate(message.distinctEvents),
  };
}

function clock(time: Date): string {
  return time.toISOString().slice(11, 19);
}
