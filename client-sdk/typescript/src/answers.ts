/**
 * Answers as values: typed, read-only, and readable when printed.
 *
 * A number is `undefined` where the server gave none; 0 is a number.
 */

import { timestampDate, type Timestamp } from "@bufbuild/protobuf/wkt";

import type {
  AnswerEnvelope,
  Estimate as WireEstimate,
  TopEntry,
} from "./generated/headcount/v1/query_pb.js";
import { Unit } from "./generated/headcount/v1/query_pb.js";
import type {
  CheckSeenResponse,
  QuantilesResponse,
  SampleResponse,
} from "./generated/headcount/v1/sketch_pb.js";
import { Seen as WireSeen } from "./generated/headcount/v1/sketch_pb.js";
import type {
  GetEventResponse,
  GetHeadcountResponse,
  TopKResponse,
} from "./generated/headcount/v1/query_service_pb.js";
import type { RecordCounts } from "./generated/headcount/v1/record_pb.js";
import type { Rsvp } from "./generated/headcount/v1/rsvp_pb.js";

/** A number with what is known of its error; exact ones have lower = value = upper. */
export class Estimate {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Probability that the truth lies within the bounds. */
  readonly confidence: number | undefined;
  readonly exact: boolean;
  readonly method: string;

  constructor(message: Partial<WireEstimate> = {}) {
    this.value = message.estimate;
    this.lower = message.lower;
    this.upper = message.upper;
    this.confidence = message.confidence;
    this.exact = message.exact ?? false;
    this.method = message.method ?? "";
  }

  /** The number, with its bounds where it is not exact. */
  toString(): string {
    if (this.exact) return shown(this.value);
    const chance =
      this.confidence === undefined ? "?" : `${String(Math.round(this.confidence * 100))}%`;
    return `about ${shown(this.value)} (${shown(this.lower)} to ${shown(this.upper)}, ${chance})`;
  }
}

/** "rsvps" or "people": what is counted, or ranks. */
export type UnitName = "rsvps" | "people";

/** What an answer says of itself. */
export interface Envelope {
  /** Bounds of the window, half-open; absent for all time. */
  readonly windowStart: Date | undefined;
  readonly windowEnd: Date | undefined;
  /** Up to where records are counted: hand it to `atLeast` and `asOf`. */
  readonly asOf: string;
  readonly exact: boolean | undefined;
  readonly whole: boolean | undefined;
  readonly gross: boolean | undefined;
  readonly shedFraction: number | undefined;
  readonly watermark: Date | undefined;
  readonly unit: UnitName;
}

/** How the records came out: records = new + changes + echoes + outdated. */
export interface Counts {
  readonly records: number | undefined;
  readonly new: number | undefined;
  readonly changes: number | undefined;
  readonly echoes: number | undefined;
  readonly outdated: number | undefined;
  readonly late: number | undefined;
}

/** The feed in numbers. */
export class Headcount {
  readonly rsvpsYes: number | undefined;
  readonly rsvpsNo: number | undefined;
  readonly rsvpsWaitlist: number | undefined;
  readonly people: number | undefined;
  readonly membersYes: number | undefined;
  readonly members: number | undefined;
  readonly events: number | undefined;
  readonly groups: number | undefined;
  readonly records: Counts;
  readonly envelope: Envelope;

  constructor(message: GetHeadcountResponse) {
    this.rsvpsYes = whole(message.rsvpsYes);
    this.rsvpsNo = whole(message.rsvpsNo);
    this.rsvpsWaitlist = whole(message.rsvpsWaitlist);
    this.people = whole(message.people);
    this.membersYes = whole(message.membersYes);
    this.members = whole(message.members);
    this.events = whole(message.events);
    this.groups = whole(message.groups);
    this.records = countsOf(message.records);
    this.envelope = envelopeOf(message.envelope);
  }

  /** The sentence that most want to read. */
  toString(): string {
    return (
      `${shown(this.people)} people are coming: ${shown(this.rsvpsYes)} RSVPs say yes, ` +
      `${shown(this.rsvpsNo)} no, ${shown(this.members)} members, ` +
      `${shown(this.events)} events, ${shown(this.groups)} groups`
    );
  }
}

/** One event in numbers. */
export class EventAnswer {
  readonly eventId: string;
  readonly rsvpsYes: number | undefined;
  readonly people: number | undefined;
  readonly lastChange: Date | undefined;
  readonly envelope: Envelope;

  constructor(message: GetEventResponse) {
    this.eventId = message.eventId;
    this.rsvpsYes = whole(message.rsvpsYes);
    this.people = whole(message.people);
    this.lastChange = dateOf(message.lastChange);
    this.envelope = envelopeOf(message.envelope);
  }

  /** Who comes. */
  toString(): string {
    return `event ${this.eventId}: ${shown(this.people)} people, ${shown(this.rsvpsYes)} RSVPs say yes`;
  }
}

/** One key with its counts. */
export interface Entry {
  readonly key: string;
  readonly rsvpsYes: number | undefined;
  readonly people: number | undefined;
}

/** Keys with most RSVPs or people, most first; ties by key. */
export class Ranking implements Iterable<Entry> {
  readonly entries: readonly Entry[];
  /** What ranks. */
  readonly unit: UnitName;
  readonly envelope: Envelope;

  constructor(message: TopKResponse) {
    this.entries = message.entries.map(entryOf);
    this.unit = unitName(message.unit);
    this.envelope = envelopeOf(message.envelope);
  }

  /** How many entries there are. */
  get length(): number {
    return this.entries.length;
  }

  [Symbol.iterator](): Iterator<Entry> {
    return this.entries[Symbol.iterator]();
  }

  /** One line for each key. */
  toString(): string {
    const width = Math.max(0, ...this.entries.map((entry) => entry.key.length));
    const lines = this.entries.map((entry, place) => {
      const rank = String(place + 1).padStart(3);
      const rsvps = shown(entry.rsvpsYes).padStart(7);
      return `${rank}. ${entry.key.padEnd(width)}  ${rsvps} RSVPs  ${shown(entry.people).padStart(7)} people`;
    });
    return lines.join("\n");
  }
}

/** An estimated count. */
export class Counted {
  readonly count: Estimate;
  readonly envelope: Envelope;

  constructor(message: {
    count?: WireEstimate | undefined;
    envelope?: AnswerEnvelope | undefined;
  }) {
    this.count = new Estimate(message.count);
    this.envelope = envelopeOf(message.envelope);
  }

  /** The estimate. */
  toString(): string {
    return String(this.count);
  }
}

/** Whether a key has come up. */
export class Seen {
  /** "not_seen" is certain. */
  readonly verdict: "not_seen" | "maybe_seen" | "unknown";
  /** Of "maybe_seen" being wrong. */
  readonly errorProbability: number | undefined;
  readonly since: string;
  readonly envelope: Envelope;

  constructor(message: CheckSeenResponse) {
    this.verdict = VERDICTS[message.seen] ?? "unknown";
    this.errorProbability = message.errorProbability;
    this.since = message.since;
    this.envelope = envelopeOf(message.envelope);
  }

  /** The verdict. */
  toString(): string {
    return this.verdict.replace("_", " ");
  }
}

const VERDICTS: Partial<Record<WireSeen, Seen["verdict"]>> = {
  [WireSeen.NOT_SEEN]: "not_seen",
  [WireSeen.MAYBE_SEEN]: "maybe_seen",
};

/** Quantiles of a quantity, with bounds. */
export class Quantiles {
  /** In the order in which they were asked for. */
  readonly values: readonly { readonly quantile: number; readonly value: Estimate }[];
  readonly envelope: Envelope;

  constructor(message: QuantilesResponse) {
    this.values = message.values.map(({ quantile, value }) => ({
      quantile: quantile ?? 0,
      value: new Estimate(value),
    }));
    this.envelope = envelopeOf(message.envelope);
  }

  /** One line for each. */
  toString(): string {
    const lines = this.values.map(({ quantile, value }) => {
      return `p${String(Number((quantile * 100).toPrecision(6)))}: ${String(value)}`;
    });
    return lines.join("\n");
  }
}

/** Records drawn uniformly. */
export class SampleAnswer {
  readonly rsvps: readonly Rsvp[];
  readonly population: number | undefined;
  readonly envelope: Envelope;

  constructor(message: SampleResponse) {
    this.rsvps = message.rsvps;
    this.population = whole(message.population);
    this.envelope = envelopeOf(message.envelope);
  }

  /** How many of how many. */
  toString(): string {
    return `${shown(this.rsvps.length)} of ${shown(this.population)} records`;
  }
}

/** A number for a person: `?` where there is none. */
export function shown(value: number | undefined): string {
  if (value === undefined) return "?";
  const digits = Number.isInteger(value) ? 0 : 1;
  return value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Reads an optional whole number. */
export function whole(value: bigint | number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** Reads an optional time. */
export function dateOf(time: Timestamp | undefined): Date | undefined {
  return time === undefined ? undefined : timestampDate(time);
}

/** Reads an entry of a ranking. */
export function entryOf(entry: TopEntry): Entry {
  return { key: entry.key, rsvpsYes: whole(entry.rsvpsYes), people: whole(entry.people) };
}

/** Reads what an answer says of itself. */
export function envelopeOf(message: AnswerEnvelope | undefined): Envelope {
  return {
    windowStart: dateOf(message?.windowStart),
    windowEnd: dateOf(message?.windowEnd),
    asOf: message?.asOf ?? "",
    exact: message?.exact,
    whole: message?.whole,
    gross: message?.gross,
    shedFraction: message?.shedFraction,
    watermark: dateOf(message?.watermark),
    unit: unitName(message?.unit),
  };
}

function unitName(unit: Unit | undefined): UnitName {
  return unit === Unit.PEOPLE ? "people" : "rsvps";
}

function countsOf(message: RecordCounts | undefined): Counts {
  return {
    records: whole(message?.records),
    new: whole(message?.new),
    changes: whole(message?.changes),
    echoes: whole(message?.echoes),
    outdated: whole(message?.outdated),
    late: whole(message?.late),
  };
}
