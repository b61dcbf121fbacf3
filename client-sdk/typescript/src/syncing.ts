/** The views and their changes, applied to a replica and resumed by cursor. */

import { SyncService, type SyncResponse } from "./generated/headcount/v1/sync_service_pb.js";
import { only, type Link } from "./link.js";
import { Replica, VIEWS, viewOf, type Step, type ViewName } from "./replica.js";
import { Resuming } from "./resumed.js";

/** What to keep, and how far. */
export interface SyncOptions {
  /** Default: all. */
  views?: readonly ViewName[];
  /** Ends at the first time that all is caught up. */
  untilCaughtUp?: boolean;
  /** Not older than this cursor. */
  atLeast?: string;
  /** Ends it. */
  signal?: AbortSignal;
}

/** Steps of a replica; each is applied before it is handed out. */
export class Sync extends Resuming<SyncResponse, Step> {
  /** What is kept current. */
  readonly replica: Replica;
  readonly #link: Link;
  readonly #options: SyncOptions;

  /** Begins nothing before the first step is asked for; `Client.sync` makes them. */
  constructor(link: Link, replica: Replica, options: SyncOptions) {
    for (const view of options.views ?? []) viewOf(view);
    super(link, "sync", options.signal);
    this.replica = replica;
    this.#link = link;
    this.#options = options;
  }

  protected override open(link: Link, signal: AbortSignal): Promise<AsyncIterator<SyncResponse>> {
    const request = {
      feed: link.config.feed,
      views: (this.#options.views ?? []).map((view) => VIEWS[view]),
      cursor: this.replica.cursor,
      untilCaughtUp: this.#options.untilCaughtUp ?? false,
      atLeast: this.#options.atLeast ?? "",
    };
    return link.stream(SyncService.method.sync, only(request), signal);
  }

  protected override async take(message: SyncResponse): Promise<Step | undefined> {
    const step = await this.replica.apply(message);
    if (step.reset !== undefined) {
      this.#link.tell({ kind: "gap", source: "sync", reason: step.reset });
    }
    if (step.caughtUp) {
      this.#link.tell({ kind: "caught_up", source: "sync" });
    }
    const says = step.changes.length > 0 || step.snapshotComplete || step.caughtUp;
    return says || step.reset !== undefined ? step : undefined;
  }
}
