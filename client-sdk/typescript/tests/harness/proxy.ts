/** A TCP proxy that a test cuts or silences. Connections made after that pass. */

import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  isSilent: boolean;
}

/** Passes bytes between clients and a server. */
export class Proxy {
  readonly #pairs = new Set<Pair>();
  readonly #listener: Server;
  #cutAfter: number | undefined;

  /** Passes to a port of this machine. */
  constructor(port: number) {
    this.#listener = createServer((client) => {
      this.#pass(client, port);
    });
  }

  /** Listens; gives the address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#listener.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${String((this.#listener.address() as AddressInfo).port)}`;
  }

  /** Closes the connection over which so many more bytes of the server have passed, once. */
  cutAfter(bytes: number): void {
    this.#cutAfter = bytes;
  }

  /** Closes every connection. */
  cut(): void {
    for (const pair of this.#pairs) this.#close(pair);
  }

  /** Passes nothing more over the connections that there are, and leaves them open. */
  silence(): void {
    for (const pair of this.#pairs) pair.isSilent = true;
  }

  /** Ends it. */
  close(): void {
    this.#listener.close();
    this.cut();
  }

  #pass(client: Socket, port: number): void {
    const pair: Pair = { client, server: connect(port, "127.0.0.1"), isSilent: false };
    this.#pairs.add(pair);
    this.#copy(pair, client, pair.server);
    this.#copy(pair, pair.server, client, (bytes) => this.#isCut(bytes));
  }

  #copy(pair: Pair, from: Socket, to: Socket, isCut?: (bytes: number) => boolean): void {
    from.on("data", (chunk) => {
      if (pair.isSilent) return;
      if (isCut?.(chunk.length)) {
        this.#close(pair);
        return;
      }
      if (!to.write(chunk)) {
        from.pause();
        to.once("drain", () => from.resume());
      }
    });
    from.on("error", () => {
      this.#close(pair);
    });
    from.on("close", () => {
      if (!pair.isSilent) this.#close(pair);
    });
  }

  #isCut(bytes: number): boolean {
    if (this.#cutAfter === undefined) return false;
    this.#cutAfter -= bytes;
    if (this.#cutAfter >= 0) return false;
    this.#cutAfter = undefined;
    return true;
  }

  #close(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  }
}
