/**
 * Deliveries for several workers: those of one key one after the other, in the order of their coming.
 *
 * - A key is in work at one worker at most; keys take turns in the order in which they became ready.
 * - Closing gives back what no worker has begun. What is in the lanes is bounded by the credit.
 */

import { Queue } from "./queue.js";

/** What is worked on one after the other. */
export type Key = string | number | bigint;

/** Lanes by key. */
export class Lanes<Item> {
  readonly #lanes = new Map<Key, Queue<Item>>();
  readonly #ready = new Queue<Key>();
  #waiters: (() => void)[] = [];
  #isClosed = false;

  /** Appends to a lane. */
  put(key: Key, item: Item): void {
    const lane = this.#lanes.get(key);
    if (lane !== undefined) {
      lane.push(item);
      return;
    }
    const fresh = new Queue<Item>();
    fresh.push(item);
    this.#lanes.set(key, fresh);
    this.#becameReady(key);
  }

  /** Waits for an item whose key nobody works on; `undefined` once closed. Follow with `done`. */
  async take(): Promise<[Key, Item] | undefined> {
    for (;;) {
      const key = this.#ready.shift();
      if (key !== undefined) {
        const item = this.#lanes.get(key)?.shift();
        if (item !== undefined) {
          return [key, item];
        }
      } else if (this.#isClosed) {
        return undefined;
      } else {
        await new Promise<void>((resolve) => this.#waiters.push(resolve));
      }
    }
  }

  /** Says that the item of a key has been worked on. */
  done(key: Key): void {
    if (this.#lanes.get(key)?.length) {
      this.#becameReady(key);
    } else {
      this.#lanes.delete(key);
    }
  }

  /** Lets workers end; gives what none has begun. */
  close(): Item[] {
    this.#isClosed = true;
    const left = [...this.#lanes.values()].flatMap((lane) => lane.takeAll());
    this.#ready.takeAll();
    for (const wake of this.#waiters.splice(0)) {
      wake();
    }
    return left;
  }

  #becameReady(key: Key): void {
    this.#ready.push(key);
    this.#waiters.shift()?.();
  }
}
