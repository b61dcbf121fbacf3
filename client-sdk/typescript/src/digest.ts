/** What one row adds to its view's digest, as the contract states it at `ViewDigest`. */

import { createXXHash3, type IHasher } from "hash-wasm";

import { View, type ViewRow } from "./generated/headcount/v1/record_pb.js";

/** Gives the digest of a row. */
export type RowDigest = (row: ViewRow) => bigint;

let made: Promise<RowDigest> | undefined;

/** Makes the hash ready; the same each time. */
export function rowDigest(): Promise<RowDigest> {
  made ??= createXXHash3().then(digestBy);
  return made;
}

function digestBy(hash: IHasher): RowDigest {
  const text = new TextEncoder();
  return (row) => {
    const key = text.encode(row.key);
    const event = text.encode(row.rsvp?.eventId ?? "");
    const isRsvp = row.view === View.RSVPS;
    const bytes = new Uint8Array(5 + key.length + 24 + (isRsvp ? 49 + event.length : 0));
    const into = new Writer(bytes);
    into.u8(row.view);
    into.text(key);
    into.i64(row.rsvpsYes);
    into.i64(row.people);
    into.i64(row.lastChangeMs);
    if (isRsvp) {
      const state = row.rsvp;
      into.u64(state?.rsvpId);
      into.u8(state?.response);
      into.u32(state?.guests);
      into.u64(state?.memberId);
      into.text(event);
      into.u64(state?.groupId);
      into.i64(state?.mtimeMs);
      into.u64(state?.version);
    }
    const sum = hash.init().update(bytes).digest("binary");
    return new DataView(sum.buffer, sum.byteOffset, 8).getBigUint64(0);
  };
}

/** Writes numbers, the lowest byte first. What is absent is 0. */
class Writer {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  u8(value = 0): void {
    this.#view.setUint8(this.#at, value);
    this.#at += 1;
  }

  u32(value = 0): void {
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
  }

  i64(value = 0n): void {
    this.#view.setBigInt64(this.#at, value, true);
    this.#at += 8;
  }

  u64(value = 0n): void {
    this.#view.setBigUint64(this.#at, value, true);
    this.#at += 8;
  }

  /** Its length, then its bytes. */
  text(bytes: Uint8Array): void {
    this.u32(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }
}
