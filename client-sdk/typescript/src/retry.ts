/**
 * Exponential backoff with full jitter, within a total deadline that every success starts anew.
 *
 * A token that no longer holds is a failure like any other, but for one try with a new one where tokens come from a
 * function.
 */

import { nowMs } from "./clock.js";
import type { HeadcountError } from "./failures.js";
import { UnauthenticatedError } from "./reasons.js";

export const FIRST_MS = 50;
export const LONGEST_MS = 5_000;

/** How to retry. */
export interface RetryOptions {
  /** Gives up after so long without a success. */
  retryForMs: number;
  /** Whether a new token may be had. */
  refreshes?: boolean;
  /** A clock that only goes forward, ms. */
  clock?: () => number;
  /** From 0, inclusive, to 1, exclusive. */
  jitter?: () => number;
}

/** Counts failures since the last success. */
export class Retry {
  readonly #retryForMs: number;
  readonly #refreshes: boolean;
  readonly #clock: () => number;
  readonly #jitter: () => number;
  #hasRefreshed = false;
  #failingSince: number | undefined;
  #attempt = 0;

  constructor(options: RetryOptions) {
    this.#retryForMs = options.retryForMs;
    this.#refreshes = options.refreshes ?? false;
    this.#clock = options.clock ?? nowMs;
    this.#jitter = options.jitter ?? Math.random;
  }

  /** Starts the deadline anew. */
  succeeded(): void {
    this.#failingSince = undefined;
    this.#hasRefreshed = false;
    this.#attempt = 0;
  }

  /** Milliseconds before the next try; throws the error where there is to be none. */
  delayMs(error: HeadcountError): number {
    if (error instanceof UnauthenticatedError && this.#refreshes && !this.#hasRefreshed) {
      this.#hasRefreshed = true;
      return 0;
    }
    const now = this.#clock();
    this.#failingSince ??= now;
    const left = this.#failingSince + this.#retryForMs - now;
    if (!error.isTransient || left <= 0) {
      throw error;
    }
    const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(this.#attempt, 10));
    this.#attempt += 1;
    return Math.min((error.retryAfterMs ?? 0) + ceiling * this.#jitter(), left);
  }
}
