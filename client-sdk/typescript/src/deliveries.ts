/**
 * A delivery, which owns the ways to settle it, and what a settlement comes to.
 *
 * Settling never waits: `ack()` gives a `Settlement` at once, which can be awaited to learn whether it held, or left
 * alone; it is sent either way.
 */

import { fromBinary } from "@bufbuild/protobuf";
import { type Timestamp, timestampDate } from "@bufbuild/protobuf/wkt";

import type { Desk } from "./desk.js";
import type { HeadcountError } from "./failures.js";
import { LogRecordSchema, type LogRecord } from "./generated/headcount/v1/record_pb.js";
import type { Rsvp } from "./generated/headcount/v1/rsvp_pb.js";
import { NackAction, SettleStatus } from "./generated/headcount/v1/subscriber_service_pb.js";
import type { Key } from "./lanes.js";
import type { WireDelivery } from "./wire.js";

/** What became of a settlement; durable when told. */
export enum Outcome {
  SETTLED = "settled",
  WILL_RETRY = "will_retry",
  PARKED = "parked",
  EXTENDED = "extended",
  LEASE_LOST = "lease_lost",
  /** Not of this subscription: settle it under the one that handed it out. */
  UNKNOWN_DELIVERY = "unknown_delivery",
  ALREADY_SETTLED = "already_settled",
}

const OUTCOMES: Readonly<Record<SettleStatus, Outcome>> = {
  [SettleStatus.UNSPECIFIED]: Outcome.UNKNOWN_DELIVERY,
  [SettleStatus.SETTLED]: Outcome.SETTLED,
  [SettleStatus.WILL_RETRY]: Outcome.WILL_RETRY,
  [SettleStatus.PARKED]: Outcome.PARKED,
  [SettleStatus.EXTENDED]: Outcome.EXTENDED,
  [SettleStatus.LEASE_LOST]: Outcome.LEASE_LOST,
  [SettleStatus.UNKNOWN_DELIVERY]: Outcome.UNKNOWN_DELIVERY,
  [SettleStatus.ALREADY_SETTLED]: Outcome.ALREADY_SETTLED,
};

/** Reads what became of a settlement. */
export function outcomeOf(status: SettleStatus): Outcome {
  return OUTCOMES[status];
}

/** Whether the delivery was still this subscriber's to settle. */
export function held(outcome: Outcome): boolean {
  return outcome !== Outcome.LEASE_LOST && outcome !== Outcome.UNKNOWN_DELIVERY;
}

/** What is to become of a delivery. Times in ms; absent: as the subscription has it. */
export type Ask =
  | { readonly kind: "ack" }
  | {
      readonly kind: "nack";
      readonly action: NackAction;
      readonly delayMs: number | undefined;
      readonly reason: string;
    }
  | { readonly kind: "extend"; readonly byMs: number | undefined; readonly isRenewal: boolean };

/** Whether two are sent in one message. */
export function isAlike(one: Ask, other: Ask): boolean {
  if (one === other) return true;
  if (one.kind === "nack" && other.kind === "nack") {
    const { action, delayMs, reason } = other;
    return one.action === action && one.delayMs === delayMs && one.reason === reason;
  }
  if (one.kind === "extend" && other.kind === "extend") {
    return one.byMs === other.byMs && one.isRenewal === other.isRenewal;
  }
  return false;
}

/** Returned by a handler: put the record to the parked ones at once. */
export class Park {
  constructor(readonly reason = "") {}
}

/** Returned by a handler: deliver the record again after so many milliseconds. */
export class RetryAfter {
  constructor(
    readonly ms: number,
    readonly reason = "",
  ) {}
}

/** Returned by a handler: settle the record as if it were done. */
export class Skip {
  constructor(readonly reason = "") {}
}

/** A settlement on its way. Await it for its outcome. */
export class Settlement implements PromiseLike<Outcome> {
  #outcome: Outcome | undefined;
  #error: HeadcountError | undefined;
  #answered: Promise<Outcome> | undefined;
  #resolve: ((outcome: Outcome) => void) | undefined;
  #reject: ((error: HeadcountError) => void) | undefined;

  /** Loops make them. */
  constructor(
    readonly delivery: Delivery,
    readonly ask: Ask,
  ) {}

  /** What became of it; absent before the server has answered. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Waits until the server has answered. */
  then<Given = Outcome, Failed = never>(
    fulfilled?: ((outcome: Outcome) => Given | PromiseLike<Given>) | null,
    rejected?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Given | Failed> {
    this.#answered ??= this.#wait();
    return this.#answered.then(fulfilled, rejected);
  }

  /** Takes the answer. */
  answered(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#resolve?.(outcome);
  }

  /** Gives up: no answer will come. */
  failed(error: HeadcountError): void {
    this.#error = error;
    this.#reject?.(error);
  }

  #wait(): Promise<Outcome> {
    if (this.#error !== undefined) return Promise.reject(this.#error);
    if (this.#outcome !== undefined) return Promise.resolve(this.#outcome);
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }
}

const ACK: Ask = { kind: "ack" };
// What the contract allows for a reason.
const REASON_BYTES_MAX = 1_024;

/** A record that is leased to this subscriber until it is settled. */
export class Delivery {
  /** Size of its record. */
  readonly bytes: number;
  /** By the client's clock that only goes forward. */
  readonly takenAtMs: number;
  /** By the same clock; loops keep it. */
  leasedUntilMs: number;
  /** How it was settled or lost; absent while it is this subscriber's. */
  ended: Outcome | undefined = undefined;
  readonly #desk: Desk;
  #wire: WireDelivery;
  #record: LogRecord | undefined;

  /** Loops make them. */
  constructor(desk: Desk, wire: WireDelivery, nowMs: number, leaseMs: number) {
    this.#desk = desk;
    this.#wire = wire;
    this.bytes = wire.record.byteLength;
    this.takenAtMs = nowMs;
    this.leasedUntilMs = nowMs + leaseMs;
  }

  /** The id that settles it; valid on any stream. */
  get id(): string {
    return this.#wire.deliveryId;
  }

  /** 1 for the first. */
  get attempt(): number {
    return this.#wire.attempt ?? 1;
  }

  /** Number, from 0. */
  get partition(): number {
    return this.#wire.partition ?? 0;
  }

  /** Position in the partition. */
  get offset(): bigint {
    return this.#wire.offset ?? 0n;
  }

  /** Where its record lies, as text: one record has one place. */
  get place(): string {
    return `${String(this.partition)}/${String(this.offset)}`;
  }

  /** When the log took the record. */
  get appendTime(): Date | undefined {
    return dateOf(this.#wire.appendTime);
  }

  /** The record as it lies in the log; read when it is first asked for. */
  get record(): LogRecord {
    this.#record ??= fromBinary(LogRecordSchema, this.#wire.record);
    return this.#record;
  }

  /** The RSVP that the record is of, where it is of one. */
  get rsvp(): Rsvp | undefined {
    const { payload } = this.record;
    switch (payload.case) {
      case "change":
      case "rsvp":
      case "late":
        return payload.value.rsvp;
      default:
        return undefined;
    }
  }

  /** What is worked on one after the other: the event; rows of views by partition. */
  get key(): Key {
    const event = this.rsvp?.event?.eventId;
    if (event !== undefined) return event;
    return this.record.payload.case === "viewRows" ? this.partition : this.place;
  }

  /** Settles it as done. */
  ack(): Settlement {
    return this.#desk.settle(this, ACK);
  }

  /** Has it delivered again after a time, or by the subscription's backoff. */
  nack(options: { delayMs?: number; reason?: string } = {}): Settlement {
    return this.#nack(NackAction.RETRY, options.reason, options.delayMs);
  }

  /** Puts it to the parked ones at once. */
  park(reason = ""): Settlement {
    return this.#nack(NackAction.PARK, reason);
  }

  /** Settles it as if it were done. */
  skip(reason = ""): Settlement {
    return this.#nack(NackAction.SKIP, reason);
  }

  /** Keeps it for so long from now, or for the subscription's lease; loops renew leases by themselves. */
  extend(byMs?: number): Settlement {
    return this.#desk.extend(this, { kind: "extend", byMs, isRenewal: false });
  }

  /** Takes the id under which its record has come again; loops do. */
  adopt(wire: WireDelivery, nowMs: number, leaseMs: number): void {
    this.#wire = wire;
    this.leasedUntilMs = nowMs + leaseMs;
  }

  /** Says which it is, without what is in it. */
  toString(): string {
    return `delivery ${this.place}, attempt ${String(this.attempt)}`;
  }

  #nack(action: NackAction, reason = "", delayMs?: number): Settlement {
    return this.#desk.settle(this, { kind: "nack", action, delayMs, reason: cut(reason) });
  }
}

/** Shortens a reason to what the contract allows. */
function cut(reason: string): string {
  if (reason.length * 3 <= REASON_BYTES_MAX) return reason;
  const into = new Uint8Array(REASON_BYTES_MAX);
  const { read } = new TextEncoder().encodeInto(reason, into);
  return reason.slice(0, read);
}

function dateOf(time: Timestamp | undefined): Date | undefined {
  return time === undefined ? undefined : timestampDate(time);
}
