/** Named, durable subscriptions: made, moved, looked at, and subscribed to. */

import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromDate } from "@bufbuild/protobuf/wkt";

import { shown, whole } from "./answers.js";
import { sleep } from "./clock.js";
import type { FilterSchema } from "./generated/headcount/v1/query_pb.js";
import { Channel } from "./generated/headcount/v1/record_pb.js";
import {
  DeliveryOrder,
  PositionGonePolicy,
  SubscriptionService,
  type GetBacklogResponse,
  type ParkedMessage,
  type SeekResponse,
  type StartPositionSchema,
  type Subscription,
} from "./generated/headcount/v1/subscription_service_pb.js";
import type { Link } from "./link.js";
import { OwnedElsewhereError } from "./reasons.js";
import { retryOf } from "./resumed.js";
import { Route } from "./route.js";
import { durationOf, msOf } from "./span.js";
import { Subscriber } from "./subscribing.js";

const SERVICE = SubscriptionService.method;

/** Which records; see `Filter` of the contract. */
export type Filter = MessageInitShape<typeof FilterSchema>;

/** Where a subscription begins or goes. */
export type Start = "earliest" | "latest" | { readonly time: Date } | { readonly cursor: string };

/** The oldest record that is kept. */
export const EARLIEST: Start = "earliest";
/** The end: only what is new. */
export const LATEST: Start = "latest";

/** What bounds a subscriber. */
export interface SubscribeOptions {
  /** Deliveries that are with it at a time; default 1,000, at most 10,000. */
  credit?: number;
  /** Bytes of their records; default 8 MiB. */
  creditBytes?: number;
  /** How long the lease of a delivery is renewed; default an hour, 0 leaves it to run out. */
  holdMaxMs?: number;
  /** How long a drain takes at most; default 10 s. */
  drainDeadlineMs?: number;
}

/** What a subscription is to be. What is not said is as the contract has it. */
export interface CreateSubscriptionOptions {
  /** Default CHANGES. */
  channel?: Channel;
  /** Default: the end. */
  start?: Start;
  filter?: Filter;
  /** Whether nothing later of an event is handed out before the earlier is settled. */
  ordered?: boolean;
  /** Deliveries of a record before it is parked; default 16. */
  attemptsMax?: number;
  leaseMs?: number;
  sessionGraceMs?: number;
  /** The first and the longest pause between attempts. */
  backoff?: { readonly firstMs: number; readonly longestMs: number };
  onGone?: PositionGonePolicy;
}

/** What is left to deliver; `undefined` where the server does not say. */
export class Backlog {
  readonly pending: number | undefined;
  readonly leased: number | undefined;
  readonly parked: number | undefined;
  readonly oldestAgeMs: number | undefined;

  constructor(message: GetBacklogResponse) {
    this.pending = whole(message.pending);
    this.leased = whole(message.leased);
    this.parked = whole(message.parked);
    this.oldestAgeMs = msOf(message.oldestAge);
  }

  /** In a line. */
  toString(): string {
    return `${shown(this.pending)} pending, ${shown(this.leased)} leased, ${shown(this.parked)} parked`;
  }
}

/** What a client does with subscriptions. */
export abstract class Subscriptions {
  protected readonly link: Link;

  constructor(link: Link) {
    this.link = link;
  }

  /** Gives a subscriber of a subscription. */
  subscribe(name: string, options: SubscribeOptions = {}): Subscriber {
    const limits = {
      credit: options.credit ?? 1_000,
      creditBytes: options.creditBytes ?? 8 << 20,
      holdMaxMs: options.holdMaxMs ?? 3_600_000,
      drainDeadlineMs: options.drainDeadlineMs ?? 10_000,
    };
    return new Subscriber(this.link, name, limits, async () => {
      return msOf((await this.getSubscription(name)).lease) ?? 30_000;
    });
  }

  /** Adds a subscription; the same again is no error. */
  async createSubscription(
    name: string,
    options: CreateSubscriptionOptions = {},
  ): Promise<Subscription> {
    const { backoff } = options;
    const subscription = {
      name,
      feed: this.link.config.feed,
      channel: options.channel ?? Channel.CHANGES,
      filter: options.filter,
      order: options.ordered ? DeliveryOrder.BY_KEY : DeliveryOrder.UNORDERED,
      attemptsMax: options.attemptsMax ?? 0,
      lease: durationOf(options.leaseMs),
      sessionGrace: durationOf(options.sessionGraceMs),
      onGone: options.onGone ?? PositionGonePolicy.UNSPECIFIED,
      backoff: backoff && {
        initial: durationOf(backoff.firstMs),
        max: durationOf(backoff.longestMs),
      },
    };
    const start = startOf(options.start ?? LATEST);
    const answer = await this.link.call(SERVICE.createSubscription, { subscription, start });
    return there(answer.subscription);
  }

  /** Asks for one; throws SubscriptionNotFoundError. */
  async getSubscription(name: string): Promise<Subscription> {
    return there((await this.link.call(SERVICE.getSubscription, { name })).subscription);
  }

  /** Goes through all, by name. */
  async *listSubscriptions(): AsyncGenerator<Subscription> {
    let pageToken = "";
    do {
      const page = await this.link.call(SERVICE.listSubscriptions, { pageToken });
      yield* page.subscriptions;
      pageToken = page.nextPageToken;
    } while (pageToken !== "");
  }

  /** Changes all but name, feed and channel. */
  async updateSubscription(subscription: Subscription): Promise<Subscription> {
    const answer = await this.link.call(SERVICE.updateSubscription, { subscription });
    return there(answer.subscription);
  }

  /** Ends one, with its position and its parked messages. */
  async deleteSubscription(name: string): Promise<void> {
    await this.link.call(SERVICE.deleteSubscription, { name });
  }

  /** Moves the committed position, or with `dryRun` says what that would do. */
  async seek(name: string, to: Start, options: { dryRun?: boolean } = {}): Promise<SeekResponse> {
    const request = { name, to: startOf(to), dryRun: options.dryRun ?? false };
    return this.owner((link) => link.call(SERVICE.seek, request));
  }

  /** Asks how much is left to deliver. */
  async backlog(name: string): Promise<Backlog> {
    return new Backlog(await this.link.call(SERVICE.getBacklog, { subscription: name }));
  }

  /** Goes through the messages that were given up, by partition and offset. */
  async *listParked(name: string): AsyncGenerator<ParkedMessage> {
    let pageToken = "";
    do {
      const page = await this.link.call(SERVICE.listParked, { subscription: name, pageToken });
      yield* page.messages;
      pageToken = page.nextPageToken;
    } while (pageToken !== "");
  }

  /** Has parked messages delivered again, or all of them; says how many. */
  async replayParked(name: string, parkedIds: readonly string[] = []): Promise<number> {
    const request = { subscription: name, parkedIds: [...parkedIds] };
    const answer = await this.owner((link) => link.call(SERVICE.replayParked, request));
    return Number(answer.replayed);
  }

  /** Drops parked messages for good, or all of them; says how many. */
  async discardParked(name: string, parkedIds: readonly string[] = []): Promise<number> {
    const request = { subscription: name, parkedIds: [...parkedIds] };
    const answer = await this.owner((link) => link.call(SERVICE.discardParked, request));
    return Number(answer.discarded);
  }

  /** Asks the instance that owns what is asked for, wherever it is. */
  protected async owner<Answer>(ask: (link: Link) => Promise<Answer>): Promise<Answer> {
    const route = new Route(this.link);
    const retry = retryOf(this.link);
    try {
      for (;;) {
        try {
          return await ask(route.link);
        } catch (error) {
          if (!(error instanceof OwnedElsewhereError)) throw error;
          await sleep(retry.delayMs(error));
          route.after(error);
        }
      }
    } finally {
      route.close();
    }
  }
}

function startOf(start: Start): MessageInitShape<typeof StartPositionSchema> {
  if (start === "earliest") return { position: { case: "earliest", value: true } };
  if (start === "latest") return { position: { case: "latest", value: true } };
  if ("cursor" in start) return { position: { case: "cursor", value: start.cursor } };
  return { position: { case: "time", value: timestampFromDate(start.time) } };
}

function there(subscription: Subscription | undefined): Subscription {
  if (subscription === undefined) {
    throw new TypeError("the server answered without a subscription");
  }
  return subscription;
}
