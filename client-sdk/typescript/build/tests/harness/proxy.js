/** A TCP proxy that a test cuts or silences. Connections made after that pass. */
import { connect, createServer } from "node:net";
/** Passes bytes between clients and a server. */
export class Proxy {
    #pairs = new Set();
    #listener;
    #cutAfter;
    /** Passes to a port of this machine. */
    constructor(port) {
        this.#listener = createServer((client) => {
            this.#pass(client, port);
        });
    }
    /** Listens; gives the address. */
    async start() {
        await new Promise((resolve) => this.#listener.listen(0, "127.0.0.1", resolve));
        return `http://127.0.0.1:${String(this.#listener.address().port)}`;
    }
    /** Closes the connection over which so many more bytes of the server have passed, once. */
    cutAfter(bytes) {
        this.#cutAfter = bytes;
    }
    /** Closes every connection. */
    cut() {
        for (const pair of this.#pairs)
            this.#close(pair);
    }
    /** Passes nothing more over the connections that there are, and leaves them open. */
    silence() {
        for (const pair of this.#pairs)
            pair.isSilent = true;
    }
    /** Ends it. */
    close() {
        this.#listener.close();
        this.cut();
    }
    #pass(client, port) {
        const pair = { client, server: connect(port, "127.0.0.1"), isSilent: false };
        this.#pairs.add(pair);
        this.#copy(pair, client, pair.server);
        this.#copy(pair, pair.server, client, (bytes) => this.#isCut(bytes));
    }
    #copy(pair, from, to, isCut) {
        from.on("data", (chunk) => {
            if (pair.isSilent)
                return;
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
            if (!pair.isSilent)
                this.#close(pair);
        });
    }
    #isCut(bytes) {
        if (this.#cutAfter === undefined)
            return false;
        this.#cutAfter -= bytes;
        if (this.#cutAfter >= 0)
            return false;
        this.#cutAfter = undefined;
        return true;
    }
    #close(pair) {
        this.#pairs.delete(pair);
        pair.client.destroy();
        pair.server.destroy();
    }
}
//# sourceMappingURL=proxy.js.map