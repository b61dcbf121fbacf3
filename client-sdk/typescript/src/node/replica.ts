/** A replica that is kept in a file. */

import { open, readFile, rename } from "node:fs/promises";

import { Replica as InMemory } from "../replica.js";

/** Rows by view and key, with its cursor; see `headcount/web` for what has no files. */
export class Replica extends InMemory {
  /** Writes it to a file, in one step: the old file holds until the new one is whole. */
  async save(path: string): Promise<void> {
    const part = `${path}.part`;
    const file = await open(part, "w");
    try {
      await file.writeFile(this.toBytes());
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  }

  /** Reads one that was saved; an empty one where there is no file. */
  static async load(path: string): Promise<Replica> {
    const replica = new Replica();
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return replica;
      throw error;
    }
    await replica.read(bytes);
    return replica;
  }
}
