/**
 * What a stream tells of its state, beside what it delivers.
 *
 * Give `onEvent` to `connect` to hear of them; tell them apart by `kind`. What the callback throws is logged and
 * goes no further.
 */

import type { HeadcountError } from "./failures.js";

/** A stream is open; `resumed` where it goes on after an earlier one. */
export interface Connected {
  readonly kind: "connected";
  readonly source: string;
  readonly address: string;
  readonly resumed: boolean;
}

/** A stream broke; another is tried after `retryInMs`. */
export interface Disconnected {
  readonly kind: "disconnected";
  readonly source: string;
  readonly error: HeadcountError;
  readonly retryInMs: number;
}

/** All that was known when the stream opened has come. */
export interface CaughtUp {
  readonly kind: "caught_up";
  readonly source: string;
}

/** Retention comes close to what has not been delivered: read faster, or add subscribers. */
export interface FellBehind {
  readonly kind: "fell_behind";
  readonly source: string;
  readonly pending: number | undefined;
}

/** Something cannot be had: a source's records, or a replica's way from its cursor. */
export interface Gap {
  readonly kind: "gap";
  readonly source: string;
  readonly reason: string;
}

/** No more deliveries come over this stream; what is out is being settled. */
export interface Draining {
  readonly kind: "draining";
  readonly source: string;
  readonly reason: string;
}

/** Any of them. */
export type Event = Connected | Disconnected | CaughtUp | FellBehind | Gap | Draining;
