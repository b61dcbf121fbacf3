/** Records from programs: what is said of them, and what became of each. */

import type { MessageInitShape } from "@bufbuild/protobuf";

import type { PublishResult } from "./generated/headcount/v1/publisher_service_pb.js";
import type { RsvpSchema } from "./generated/headcount/v1/rsvp_pb.js";

/** A record to publish; see `Rsvp` of the contract. */
export type NewRsvp = MessageInitShape<typeof RsvpSchema>;

/** What became of a record that was published. */
export enum PublishOutcome {
  /** Taken without a promise. */
  ACCEPTED = "accepted",
  /** It is in the log, at its partition and offset. */
  WRITTEN = "written",
  /** It was there already, sent before under the same number. */
  DUPLICATE = "duplicate",
  /** It cannot be taken as it is: do not send it again. */
  REJECTED = "rejected",
}

/** Under which name records are published; by itself under none. */
export interface PublishOptions {
  /** Makes it harmless to publish the same again, with `seq`; 1 to 64 of [a-zA-Z0-9._-]. */
  producerId?: string;
  /** The producer's number of the first record, from 1. */
  seq?: bigint;
  /** Answered at once, with no promise. Not with a producer. */
  unconfirmed?: boolean;
  /** Gives the call up. */
  signal?: AbortSignal;
}

/** What became of one record. */
export class Published {
  readonly outcome: PublishOutcome;
  /** The producer's number of it; absent where there is no producer. */
  readonly seq: bigint | undefined;
  /** Where it was written. */
  readonly partition: number | undefined;
  readonly offset: bigint | undefined;
  /** Each field at fault of one that was rejected, with what it must be. */
  readonly violations: Readonly<Record<string, string>>;

  constructor(result: PublishResult, seq: bigint | undefined) {
    const { outcome } = result;
    this.seq = seq;
    this.outcome = OUTCOMES[outcome.case ?? "none"];
    const written = outcome.case === "written" ? outcome.value : undefined;
    this.partition = written?.partition;
    this.offset = written?.offset;
    const faults = outcome.case === "rejected" ? outcome.value.violations : [];
    this.violations = Object.fromEntries(faults.map((fault) => [fault.field, fault.description]));
  }

  /** What became of it, and where or why. */
  toString(): string {
    if (this.outcome === PublishOutcome.WRITTEN) {
      return `written at ${String(this.partition)}/${String(this.offset)}`;
    }
    const faults = Object.entries(this.violations).map(([field, what]) => `${field}: ${what}`);
    return faults.length === 0 ? this.outcome : `${this.outcome}, ${faults.join("; ")}`;
  }
}

const OUTCOMES = {
  none: PublishOutcome.ACCEPTED,
  written: PublishOutcome.WRITTEN,
  duplicate: PublishOutcome.DUPLICATE,
  rejected: PublishOutcome.REJECTED,
} as const;
