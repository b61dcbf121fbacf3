/** Waiting: for a time, for a signal, for an answer within a time. */

/** Milliseconds of a clock that only goes forward. */
export function nowMs(): number {
  return performance.now();
}

/** Waits; rejects with the signal's reason when that is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const aborted = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", aborted);
      resolve();
    }, ms);
    signal?.addEventListener("abort", aborted, { once: true });
  });
}

/** What `within` gives where the time is over first. */
export const TIME_IS_OVER = Symbol("the time is over");

/** Waits for an answer, or gives `TIME_IS_OVER`; the answer is then nobody's. */
export async function within<T>(answer: Promise<T>, ms: number): Promise<T | typeof TIME_IS_OVER> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<typeof TIME_IS_OVER>((resolve) => {
    timer = setTimeout(resolve, ms, TIME_IS_OVER);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
    // Nobody waits for it any more where the time was over.
    answer.catch(() => undefined);
  }
}

/** Wakes whoever waits; set while nobody does, it wakes the next at once. */
export class Wake {
  #isSet = false;
  readonly #waiters = new Set<() => void>();

  /** Wakes. */
  set(): void {
    this.#isSet = this.#waiters.size === 0;
    for (const wake of this.#waiters) {
      wake();
    }
  }

  /** Waits until set, or for so long. */
  async wait(ms?: number): Promise<void> {
    if (this.#isSet) {
      this.#isSet = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiters.delete(wake);
        resolve();
      };
      const timer = ms === undefined ? undefined : setTimeout(wake, ms);
      this.#waiters.add(wake);
    });
  }
}
