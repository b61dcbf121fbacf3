/**
 * What is leased to a subscriber, and the settlements that are on their way.
 *
 * - A delivery is `held` from its coming until its settlement is answered; one settlement each, the first holds: a
 *   second gives that one back.
 * - Settlements are sent in order, in groups of one kind, at most 1,000 ids each; the server answers in the same order,
 *   one result for each id. What was sent and not answered when a stream broke is sent again over the next one.
 * - Leases are renewed while a delivery is held and no older than `holdMaxMs`.
 * - A record that comes again over a new session while its earlier delivery is in hand is not handed out twice: the
 *   delivery in hand takes the new id, and its settlement goes out under it.
 */

import { nowMs } from "./clock.js";
import { Delivery, Outcome, Settlement, held, isAlike, outcomeOf, type Ask } from "./deliveries.js";
import type { HeadcountError } from "./failures.js";
import type { SettleResult } from "./generated/headcount/v1/subscriber_service_pb.js";
import { Queue } from "./queue.js";
import type { WireDelivery } from "./wire.js";

export const IDS_MAX = 1_000;
const RENEWAL: Ask = { kind: "extend", byMs: undefined, isRenewal: true };

/** What answers have freed. */
export interface Freed {
  messages: number;
  bytes: number;
}

interface Sent {
  /** The id that it was sent under. */
  readonly id: string;
  readonly settlement: Settlement;
}

/** Held deliveries and their settlements. */
export class Desk {
  /** For how long a delivery is leased; the server says it. */
  leaseMs = 30_000;
  /** Freed by answers since it was last looked at. */
  freed: Freed = { messages: 0, bytes: 0 };
  readonly #wake: () => void;
  readonly #holdMaxMs: number;
  readonly #held = new Map<string, Delivery>();
  readonly #settlements = new Map<string, Settlement>();
  readonly #outbox = new Queue<Settlement>();
  readonly #sent = new Queue<Sent>();
  /** In hand since an earlier session, by place. */
  #former = new Map<string, Delivery>();
  #heldBytes = 0;
  #closed: HeadcountError | undefined;

  /** Calls `wake` whenever there is something to send. */
  constructor(wake: () => void, holdMaxMs: number) {
    this.#wake = wake;
    this.#holdMaxMs = holdMaxMs;
  }

  /** How many deliveries are held. */
  get held(): number {
    return this.#held.size;
  }

  /** How large their records are. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** What is held and has no settlement. */
  inHand(): Delivery[] {
    return [...this.#held.values()].filter((delivery) => !this.#settlements.has(delivery.id));
  }

  /** Whether nothing waits to be sent or answered. */
  get isIdle(): boolean {
    return this.#outbox.length === 0 && this.#sent.length === 0;
  }

  /** Takes what came; gives what is to be handed out. */
  take(wires: Iterable<WireDelivery>): Delivery[] {
    const now = nowMs();
    const fresh: Delivery[] = [];
    for (const wire of wires) {
      const delivery = new Delivery(this, wire, now, this.leaseMs);
      const known = this.#former.size > 0 ? this.#former.get(delivery.place) : undefined;
      if (known !== undefined && known.ended === undefined) {
        this.#former.delete(delivery.place);
        this.#adopt(known, wire, now);
        continue;
      }
      this.#hold(delivery);
      fresh.push(delivery);
    }
    return fresh;
  }

  /** Sends a settlement, unless there is one. */
  settle(delivery: Delivery, ask: Ask): Settlement {
    const known = this.#settlements.get(delivery.id);
    if (known !== undefined) return known;
    const settlement = new Settlement(delivery, ask);
    if (delivery.ended !== undefined) {
      settlement.answered(held(delivery.ended) ? Outcome.ALREADY_SETTLED : delivery.ended);
    } else if (this.#closed !== undefined) {
      settlement.failed(this.#closed);
    } else {
      this.#settlements.set(delivery.id, settlement);
      this.#put(settlement);
    }
    return settlement;
  }

  /** Sends an extension. */
  extend(delivery: Delivery, ask: Ask): Settlement {
    const settlement = new Settlement(delivery, ask);
    if (this.#closed !== undefined) {
      settlement.failed(this.#closed);
    } else {
      this.#put(settlement);
    }
    return settlement;
  }

  /** Extends the leases that have used up a third; gives the time until the next look, ms. */
  renew(now: number): number {
    const third = this.leaseMs / 3;
    for (const delivery of this.#held.values()) {
      const isInHand = !this.#settlements.has(delivery.id);
      const isYoung = now - delivery.takenAtMs < this.#holdMaxMs;
      if (isInHand && isYoung && delivery.leasedUntilMs - now < 2 * third) {
        delivery.leasedUntilMs = now + this.leaseMs;
        this.#put(new Settlement(delivery, RENEWAL));
      }
    }
    return third / 2;
  }

  /** Takes the next settlements of one kind to send; none where there are none. */
  group(): Settlement[] {
    const group: Settlement[] = [];
    let next = this.#outbox.peek();
    while (
      next !== undefined &&
      group.length < IDS_MAX &&
      isAlike(next.ask, (group[0] ?? next).ask)
    ) {
      group.push(next);
      this.#sent.push({ id: next.delivery.id, settlement: next });
      this.#outbox.shift();
      next = this.#outbox.peek();
    }
    return group;
  }

  /** Takes the server's answers, which come in the order of what was sent. */
  answered(results: Iterable<SettleResult>): void {
    for (const result of results) {
      const sent = this.#sent.shift();
      if (sent === undefined) return;
      const { id, settlement } = sent;
      const { delivery } = settlement;
      if (id !== delivery.id) {
        // Its record has come again meanwhile: the answer to the new id counts.
        continue;
      }
      const outcome = outcomeOf(result.status);
      settlement.answered(outcome);
      if (settlement.ask.kind === "extend" && held(outcome)) continue;
      delivery.ended = outcome;
      this.#settlements.delete(id);
      if (this.#let(delivery)) {
        this.freed.messages += 1;
        this.freed.bytes += delivery.bytes;
      }
    }
  }

  /** Begins another session: what is in hand comes again under new ids. */
  beginSession(): void {
    const inHand = [...this.#held.values()];
    this.#former = new Map(inHand.map((delivery) => [delivery.place, delivery]));
  }

  /** Sends again what a stream that broke did not answer; renewals come by themselves. */
  broken(): void {
    const again: Settlement[] = [];
    for (const { settlement } of this.#sent.takeAll()) {
      if (settlement.ask === RENEWAL) {
        settlement.delivery.leasedUntilMs = 0;
      } else {
        again.push(settlement);
      }
    }
    this.#outbox.unshift(again);
  }

  /** Forgets deliveries that were not handed out: their session is gone, they come again. */
  drop(deliveries: Iterable<Delivery>): void {
    for (const delivery of deliveries) {
      this.#let(delivery);
    }
  }

  /** Gives up: what is not answered will not be. */
  close(error: HeadcountError): void {
    this.#closed = error;
    const sent = this.#sent.takeAll().map(({ settlement }) => settlement);
    for (const settlement of [...sent, ...this.#outbox.takeAll()]) {
      settlement.failed(error);
    }
  }

  #hold(delivery: Delivery): void {
    this.#held.set(delivery.id, delivery);
    this.#heldBytes += delivery.bytes;
  }

  #let(delivery: Delivery): boolean {
    const was = this.#held.delete(delivery.id);
    if (was) this.#heldBytes -= delivery.bytes;
    return was;
  }

  #put(settlement: Settlement): void {
    this.#outbox.push(settlement);
    this.#wake();
  }

  #adopt(delivery: Delivery, wire: WireDelivery, now: number): void {
    this.#let(delivery);
    const settlement = this.#settlements.get(delivery.id);
    this.#settlements.delete(delivery.id);
    delivery.adopt(wire, now, this.leaseMs);
    this.#hold(delivery);
    if (settlement === undefined) return;
    // Sent under the old id, it may be answered LEASE_LOST: the new id is what counts.
    this.#settlements.set(delivery.id, settlement);
    if (![...this.#outbox].includes(settlement)) {
      this.#put(settlement);
    }
  }
}
