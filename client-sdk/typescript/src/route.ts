/**
 * Which connection a stream goes over: the client's own, a fresh one, or one to another instance.
 *
 * - Silence: the connection may be dead without anybody having been told, so a fresh one is made.
 * - `OWNED_ELSEWHERE`: the owner that it names is asked from then on.
 * - Another instance that is lost is given up: the address of the client knows who is next.
 */

import { LostError, SilentError, type HeadcountError } from "./failures.js";
import type { Link } from "./link.js";
import { OwnedElsewhereError } from "./reasons.js";

/** The connection in use; closes all that it has made itself. */
export class Route {
  readonly #shared: Link;
  #link: Link;

  /** Begins with the client's own. */
  constructor(shared: Link) {
    this.#shared = shared;
    this.#link = shared;
  }

  /** The connection in use. */
  get link(): Link {
    return this.#link;
  }

  /** Chooses the connection for the next try. */
  after(error: HeadcountError): void {
    if (error instanceof SilentError) {
      this.#use(this.#shared.fresh());
    } else if (error instanceof OwnedElsewhereError) {
      if (error.owner !== "") {
        this.#use(this.#shared.elsewhere(error.owner));
      }
    } else if (error instanceof LostError) {
      this.#use(this.#shared);
    }
  }

  /** Goes back to the client's own, and closes any other. */
  close(): void {
    this.#use(this.#shared);
  }

  #use(link: Link): void {
    const old = this.#link;
    this.#link = link;
    if (old !== this.#shared && old !== link) {
      old.close();
    }
  }
}
