/** A session over one stream both ways: credit and settlements out, deliveries and answers in. */

import type { MessageInitShape } from "@bufbuild/protobuf";

import { nowMs } from "./clock.js";
import type { Settlement } from "./deliveries.js";
import { LostError } from "./failures.js";
import type { SubscribeRequestSchema } from "./generated/headcount/v1/subscriber_service_pb.js";
import type { Link } from "./link.js";
import { Session } from "./session.js";
import { durationOf } from "./span.js";
import { WIRE } from "./wire.js";

type Request = MessageInitShape<typeof SubscribeRequestSchema>;

/** What an answer frees is credited again. */
export class BidirectionalSession extends Session {
  protected override async once(link: Link, resumed: boolean, signal: AbortSignal): Promise<void> {
    const mayWrite = { afterOpening: false };
    const requests = this.#requests(mayWrite, signal);
    const messages = await this.inTime(link.stream(WIRE.subscribe, requests, signal));
    const first = await this.read(messages);
    if (first?.kind.case !== "opened") {
      throw new LostError("the server ended the stream before it began");
    }
    this.opened(link, first.kind.value, resumed);
    mayWrite.afterOpening = true;
    this.wake.set();
    for (;;) {
      const message = await this.read(messages);
      if (message === undefined) break;
      this.takeIn(message.kind);
    }
    if (this.drainAtMs === undefined) {
      throw new LostError("the server ended the stream: it is opened again");
    }
  }

  /** What is sent over one stream, as it comes up. */
  async *#requests(
    mayWrite: Readonly<{ afterOpening: boolean }>,
    signal: AbortSignal,
  ): AsyncGenerator<Request> {
    yield this.#opening();
    let isDrainSaid = false;
    while (!signal.aborted) {
      if (!mayWrite.afterOpening) {
        await this.wake.wait();
        continue;
      }
      let group = this.desk.group();
      while (group.length > 0) {
        yield requestOf(group);
        // Over a stream that broke meanwhile nothing more is taken.
        if (isAborted(signal)) return;
        group = this.desk.group();
      }
      if (this.drainAtMs === undefined) {
        const credit = this.#credit();
        if (credit !== undefined) yield credit;
      } else if (!isDrainSaid) {
        isDrainSaid = true;
        const deadline = durationOf(Math.max(1, this.drainAtMs - nowMs()));
        yield { kind: { case: "drain", value: { deadline } } };
      }
      await this.wake.wait(this.desk.renew(nowMs()));
    }
  }

  #opening(): Request {
    const messages = Math.max(0, this.limits.credit - this.desk.held);
    const bytes = BigInt(Math.max(1, this.limits.creditBytes - this.desk.heldBytes));
    const value = {
      subscription: this.subscription,
      sessionToken: this.token,
      credit: { messages, bytes },
    };
    return { kind: { case: "open", value } };
  }

  /** Credits what was freed, once it is a quarter or nothing else goes on. */
  #credit(): Request | undefined {
    const { messages, bytes } = this.desk.freed;
    if (messages * 4 < this.limits.credit && !(messages > 0 && this.desk.isIdle)) {
      return undefined;
    }
    this.desk.freed = { messages: 0, bytes: 0 };
    return { kind: { case: "credit", value: { messages, bytes: BigInt(bytes) } } };
  }
}

/** It may have been since the last look, which the checker does not know. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Writes settlements of one kind. */
function requestOf(group: readonly Settlement[]): Request {
  const deliveryIds = group.map((settlement) => settlement.delivery.id);
  const ask = group[0]?.ask ?? { kind: "ack" };
  switch (ask.kind) {
    case "ack":
      return { kind: { case: "ack", value: { deliveryIds } } };
    case "nack": {
      const { action, reason, delayMs } = ask;
      const delay = durationOf(delayMs);
      return { kind: { case: "nack", value: { deliveryIds, action, reason, delay } } };
    }
    case "extend":
      return { kind: { case: "extend", value: { deliveryIds, by: durationOf(ask.byMs) } } };
  }
}
