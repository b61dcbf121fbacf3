/** What the steps of one scenario share. Every wait has a deadline. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import * as headcount from "headcount";
import * as web from "headcount/web";
import { PATIENCE_MS, Server } from "./server.js";
/** Whether the scenarios run over gRPC, or over gRPC-Web as in a browser. */
export const IS_WEB = process.env["HEADCOUNT_TEST_WEB"] === "1";
export const connect = IS_WEB ? web.connect : headcount.connect;
/** One scenario. */
export class World {
    subscription = "";
    error;
    tookMs = 0;
    proxy;
    /** Events that came before what the scenario is about. */
    eventsSeen = 0;
    events = [];
    handled = [];
    /** Places of the deliveries that the scenario is about. */
    chosen = [];
    found = {};
    #server;
    #client;
    #clients = [];
    #servers = [];
    /** The client. */
    get it() {
        return there(this.#client, "a step before has made a client");
    }
    /** The server. */
    get server() {
        return there(this.#server, "a step before has started a server");
    }
    /** Does what may fail; keeps the failure. */
    async attempt(work) {
        const began = performance.now();
        try {
            return await within((async () => work())());
        }
        catch (error) {
            if (!(error instanceof headcount.HeadcountError) && !(error instanceof RangeError)) {
                throw error;
            }
            this.error = error;
            return undefined;
        }
        finally {
            this.tookMs = performance.now() - began;
        }
    }
    /** Talks to a server; one of the scenario's own ends with it. */
    async use(server, owns) {
        this.#server = server;
        if (owns)
            this.#servers.push(server);
        await this.connect(server.address);
    }
    /** Makes the client that steps use from now on. */
    async connect(address, options = {}) {
        const onEvent = (event) => {
            this.events.push(event);
        };
        this.#client = await connect(address, { ...options, onEvent });
        this.#clients.push(this.#client);
    }
    /** A subscriber of the scenario's subscription. */
    subscribe(options = {}) {
        return this.it.subscribe(this.subscription, options);
    }
    /** Creates a subscription with a name of its own, from the earliest record. */
    async create(channel, options = {}) {
        this.subscription = `scenario-${randomUUID()}`;
        const start = headcount.EARLIEST;
        await this.it.createSubscription(this.subscription, {
            ...options,
            channel: channelOf(channel),
            start,
        });
    }
    /** Waits until something holds. */
    async until(what, holds, ms = 30_000) {
        const deadline = performance.now() + ms;
        while (!(await holds())) {
            if (performance.now() > deadline)
                throw new Error(`${what}: not within ${String(ms)} ms`);
            await sleep(20);
        }
    }
    /** Ends all that the scenario began. */
    async close() {
        for (const client of this.#clients)
            client.close();
        this.proxy?.close();
        await Promise.all(this.#servers.map((server) => server.close()));
    }
}
/** What must be there. */
export function there(value, what = "a step before has left it") {
    if (value === undefined)
        throw new Error(`not there: ${what}`);
    return value;
}
/** Waits within a deadline. */
export async function within(work, ms = PATIENCE_MS) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`not done within ${String(ms)} ms`));
        }, ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** A channel by its name. */
export function channelOf(name) {
    const known = headcount.v1.Channel;
    return there(known[name.toUpperCase()], `a channel ${name}`);
}
/** All that comes. */
export async function all(items) {
    const came = [];
    for await (const item of items)
        came.push(item);
    return came;
}
//# sourceMappingURL=world.js.map