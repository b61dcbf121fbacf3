/** Records of a channel as they come, resumed by cursor. */

import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromDate } from "@bufbuild/protobuf/wkt";

import {
  LogService,
  type PositionedRecord,
  type TailRequestSchema,
  type TailResponse,
} from "./generated/headcount/v1/log_service_pb.js";
import type { Channel } from "./generated/headcount/v1/record_pb.js";
import { only, type Link } from "./link.js";
import { Resuming } from "./resumed.js";

/** What came together. Keep `cursor` with your own state, in one transaction where you can. */
export interface Records {
  readonly records: readonly PositionedRecord[];
  /** Resumes after these records. */
  readonly cursor: string;
  readonly caughtUp: boolean;
}

/** From where, and how far. Without a start: only what is new. */
export interface TailOptions {
  fromEarliest?: boolean;
  fromTime?: Date;
  /** After the last record of this cursor; empty as if absent. */
  fromCursor?: string;
  /** Numbers, from 0; default: all. */
  partitions?: readonly number[];
  /** Leaves out heartbeats, progress and control records; default true. */
  payloadOnly?: boolean;
  /** Ends where the channel ended when the call came. */
  untilCaughtUp?: boolean;
  /** Ends it. */
  signal?: AbortSignal;
}

/** Messages of a channel; those without records are not handed out. */
export class Tail extends Resuming<TailResponse, Records> {
  readonly #link: Link;
  readonly #request: MessageInitShape<typeof TailRequestSchema>;
  #cursor: string;
  #isCaughtUp = false;

  /** Begins nothing before the first message is asked for; `Client.tail` makes them. */
  constructor(link: Link, channel: Channel, options: TailOptions) {
    super(link, "tail", options.signal);
    this.#link = link;
    this.#cursor = options.fromCursor ?? "";
    this.#request = {
      feed: link.config.feed,
      channel,
      partitions: [...(options.partitions ?? [])],
      payloadOnly: options.payloadOnly ?? true,
      untilCaughtUp: options.untilCaughtUp ?? false,
      start: startOf(options),
    };
  }

  /** Where it goes on; empty before the first message. */
  get cursor(): string {
    return this.#cursor;
  }

  protected override open(link: Link, signal: AbortSignal): Promise<AsyncIterator<TailResponse>> {
    const request = { ...this.#request };
    if (this.#cursor !== "") {
      request.start = { case: "fromCursor", value: this.#cursor };
    }
    return link.stream(LogService.method.tail, only(request), signal);
  }

  protected override take(message: TailResponse): Records | undefined {
    const { records, cursor, caughtUp } = message;
    this.#cursor = cursor || this.#cursor;
    if (caughtUp && !this.#isCaughtUp) {
      this.#isCaughtUp = true;
      this.#link.tell({ kind: "caught_up", source: "tail" });
    }
    for (const { record } of records) {
      if (record?.payload.case === "sourceGap") {
        this.#link.tell({ kind: "gap", source: "tail", reason: record.payload.value.reason });
      }
    }
    return records.length > 0 ? { records, cursor, caughtUp } : undefined;
  }
}

function startOf(options: TailOptions): MessageInitShape<typeof TailRequestSchema>["start"] {
  if (options.fromTime !== undefined) {
    return { case: "fromTime", value: timestampFromDate(options.fromTime) };
  }
  return options.fromEarliest ? { case: "fromEarliest", value: true } : undefined;
}
