/**
 * A local copy of the views, always at one version, and what changed in it.
 *
 * - Each message of a sync is applied whole: rows and cursor change together.
 * - At every end of a scan and whenever all is caught up, the server's digests are compared with those of the copy: one
 *   that differs is told (`DivergedError`), never kept silently.
 * - `toBytes` and `fromBytes` keep it with its cursor: a sync then only fetches what changed.
 */

import { create, fromBinary, toBinary } from "@bufbuild/protobuf";

import { rowDigest, type RowDigest } from "./digest.js";
import { DivergedError } from "./failures.js";
import { Tombstone, View, type ViewRow } from "./generated/headcount/v1/record_pb.js";
import {
  SyncResponseSchema,
  type SyncResponse,
  type ViewDigest,
} from "./generated/headcount/v1/sync_service_pb.js";

/** The views by name. */
export const VIEWS = {
  rsvps: View.RSVPS,
  events: View.EVENTS,
  groups: View.GROUPS,
  topics: View.TOPICS,
  countries: View.COUNTRIES,
} as const;

/** Name of a view. */
export type ViewName = keyof typeof VIEWS;

const NAMES = Object.keys(VIEWS) as ViewName[];

/** A row that was set (`after`) or went away (`after` is absent). */
export interface Changed {
  readonly view: ViewName;
  readonly key: string;
  readonly before: ViewRow | undefined;
  readonly after: ViewRow | undefined;
}

/** What one message of a sync did. */
export interface Step {
  readonly changes: readonly Changed[];
  readonly snapshotComplete: boolean;
  readonly caughtUp: boolean;
  /** Why the replica was emptied; a fresh scan follows. */
  readonly reset: string | undefined;
}

const NOTHING: Step = { changes: [], snapshotComplete: false, caughtUp: false, reset: undefined };

interface Copy {
  readonly rows: Map<string, ViewRow>;
  digest: bigint;
}

/** Rows by view and key. */
export class Replica {
  #views = emptyViews();
  #cursor = "";
  #isComplete = false;

  /** Where a sync goes on. */
  get cursor(): string {
    return this.#cursor;
  }

  /** Whether a scan has come to its end. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Rows of all views. */
  get size(): number {
    return NAMES.reduce((sum, name) => sum + this.#views[name].rows.size, 0);
  }

  /** How many rows each view has. */
  toString(): string {
    return NAMES.map((name) => `${String(this.#views[name].rows.size)} ${name}`).join(", ");
  }

  /** Looks up one row. */
  get(view: ViewName, key: string): ViewRow | undefined {
    return this.rows(view).get(key);
  }

  /** The rows of a view by key, live. */
  rows(view: ViewName): ReadonlyMap<string, ViewRow> {
    viewOf(view);
    return this.#views[view].rows;
  }

  /** Goes through the rows that a predicate chooses. */
  *where(view: ViewName, choose: (row: ViewRow) => boolean): Generator<ViewRow> {
    for (const row of this.rows(view).values()) {
      if (choose(row)) yield row;
    }
  }

  /** Ranks the rows of a view, most first, ties by key. */
  top(view: ViewName, k = 10, by: "rsvpsYes" | "people" = "rsvpsYes"): ViewRow[] {
    const number = (row: ViewRow): bigint => row[by] ?? 0n;
    const rows = [...this.rows(view).values()];
    rows.sort((a, b) => {
      if (number(a) !== number(b)) return number(a) < number(b) ? 1 : -1;
      return a.key < b.key ? -1 : 1;
    });
    return rows.slice(0, k);
  }

  /** Applies a message, all of it or nothing; throws DivergedError where digests differ. */
  async apply(message: SyncResponse): Promise<Step> {
    const digestOf = await rowDigest();
    const { kind } = message;
    let step = NOTHING;
    switch (kind.case) {
      case "rows":
        step = { ...NOTHING, changes: kind.value.rows.map((row) => this.#set(row, digestOf)) };
        break;
      case "snapshotComplete":
        this.#compare(kind.value.digests);
        this.#isComplete = true;
        step = { ...NOTHING, snapshotComplete: true };
        break;
      case "caughtUp":
        this.#compare(kind.value.digests);
        step = { ...NOTHING, caughtUp: true };
        break;
      case "reset":
        this.#views = emptyViews();
        this.#isComplete = false;
        step = { ...NOTHING, reset: kind.value.reason };
        break;
      default:
    }
    this.#cursor = message.cursor;
    return step;
  }

  /** Writes it, to be kept. */
  toBytes(): Uint8Array<ArrayBuffer> {
    const rows = NAMES.flatMap((name) => [...this.#views[name].rows.values()]);
    const value = { rows, fromScan: this.#isComplete };
    const kept = create(SyncResponseSchema, {
      cursor: this.#cursor,
      kind: { case: "rows", value },
    });
    return toBinary(SyncResponseSchema, kept);
  }

  /** Reads what was written into an empty one. */
  protected async read(bytes: Uint8Array): Promise<void> {
    const kept = fromBinary(SyncResponseSchema, bytes);
    await this.apply(kept);
    this.#isComplete = kept.kind.case === "rows" && kept.kind.value.fromScan;
  }

  /** Reads one that was written. */
  static async fromBytes(bytes: Uint8Array): Promise<Replica> {
    const replica = new this();
    await replica.read(bytes);
    return replica;
  }

  #set(row: ViewRow, digestOf: RowDigest): Changed {
    const view = nameOf(row.view);
    const copy = this.#views[view];
    const before = copy.rows.get(row.key);
    if (before !== undefined) {
      copy.digest = BigInt.asUintN(64, copy.digest - digestOf(before));
    }
    if (row.tombstone !== Tombstone.UNSPECIFIED) {
      copy.rows.delete(row.key);
      return { view, key: row.key, before, after: undefined };
    }
    copy.rows.set(row.key, row);
    copy.digest = BigInt.asUintN(64, copy.digest + digestOf(row));
    return { view, key: row.key, before, after: row };
  }

  #compare(digests: readonly ViewDigest[]): void {
    for (const theirs of digests) {
      const view = nameOf(theirs.view);
      const copy = this.#views[view];
      if (theirs.rows !== BigInt(copy.rows.size) || theirs.digest !== copy.digest) {
        throw new DivergedError(view);
      }
    }
  }
}

/** Checks the name of a view; throws RangeError. */
export function viewOf(name: string): ViewName {
  const known = NAMES.find((view) => view === name);
  if (known === undefined) {
    throw new RangeError(`no view ${JSON.stringify(name)}: there are ${NAMES.join(", ")}`);
  }
  return known;
}

function nameOf(view: View): ViewName {
  const name = NAMES.find((known) => VIEWS[known] === view);
  if (name === undefined) {
    throw new RangeError(`the server names a view ${String(view)}, which this SDK does not know`);
  }
  return name;
}

function emptyViews(): Record<ViewName, Copy> {
  const empty = (): Copy => ({ rows: new Map(), digest: 0n });
  return {
    rsvps: empty(),
    events: empty(),
    groups: empty(),
    topics: empty(),
    countries: empty(),
  };
}
