/** First in, first out, in constant time: an array's `shift` moves all that is behind. */
export class Queue<Item> {
  #items: Item[] = [];
  #first = 0;

  /** How many there are. */
  get length(): number {
    return this.#items.length - this.#first;
  }

  /** Looks at the first. */
  peek(): Item | undefined {
    return this.#items[this.#first];
  }

  /** Appends. */
  push(...items: Item[]): void {
    for (const item of items) {
      this.#items.push(item);
    }
  }

  /** Puts before all others, in their order. */
  unshift(items: readonly Item[]): void {
    this.#items = [...items, ...this.#items.slice(this.#first)];
    this.#first = 0;
  }

  /** Takes the first. */
  shift(): Item | undefined {
    const item = this.#items[this.#first];
    if (this.#first < this.#items.length) {
      this.#first += 1;
    }
    if (this.#first > 1_024 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  /** Takes all. */
  takeAll(): Item[] {
    const items = this.#items.slice(this.#first);
    this.#items = [];
    this.#first = 0;
    return items;
  }

  /** Goes through all, first to last. */
  [Symbol.iterator](): Generator<Item> {
    return this.from(0);
  }

  /** Goes through those behind the first so many. */
  *from(skipped: number): Generator<Item> {
    for (let place = this.#first + skipped; place < this.#items.length; place += 1) {
      yield this.#items[place] as Item;
    }
  }
}
