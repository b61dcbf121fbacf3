/** Steps that say which server there is, and how the client reaches it. */
var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
import { HeadcountError, v1 } from "headcount";
import { step } from "../gherkin.js";
import { Proxy } from "../harness/proxy.js";
import { RECORDING, RECORDS, Server } from "../harness/server.js";
import { channelOf, connect, there } from "../harness/world.js";
/** The server that scenarios share: subscriptions have names of their own. */
const replayed = once(() => Server.replayed());
/** A server whose retention takes what is older than a second, and a cursor that it takes. */
const forgetful = once(async () => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const settings = {
            "log.segment_size": "16KiB",
            "log.retention_age": "1s",
            "analyse.checkpoint_interval": "100ms",
        };
        const server = await Server.on(["--replay", RECORDING, "--rate", "40"], settings);
        const client = __addDisposableResource(env_1, await connect(server.address), true);
        const tail = client.tail(v1.Channel.RSVPS, { fromEarliest: true });
        const first = await tail.next();
        tail.close();
        return { server, cursor: first.value?.cursor, close: () => server.close() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
});
/** Ends the servers that scenarios share. */
export async function endShared() {
    await Promise.all([replayed.end(), forgetful.end()]);
}
/** Starts it at once: it forgets nothing for its first half minute. */
export async function startForgetful() {
    await forgetful.get();
}
function once(start) {
    let kept;
    return {
        get: () => (kept ??= start()),
        end: async () => {
            await (await kept)?.close();
        },
    };
}
/** Waits until so many records are counted. */
export async function counted(world, records) {
    await world.until(`${String(records)} records are counted`, async () => {
        try {
            return ((await world.it.headcount()).records.records ?? 0) >= records;
        }
        catch (error) {
            if (error instanceof HeadcountError && error.isTransient)
                return false;
            throw error;
        }
    });
}
async function own(world, settings = {}) {
    await world.use(await Server.replayed(settings), true);
    await counted(world, RECORDS);
}
step("a server that has replayed the recording", async (world) => {
    await world.use(await replayed.get(), false);
    await counted(world, RECORDS);
});
step("a server of its own that has replayed the recording", (world) => own(world));
step("a server of its own that has replayed the recording, with messages of {int} KiB", (world, size) => own(world, { "serve.message_size": `${String(size)}KiB` }));
step("a server of its own that has replayed the recording, with a sign of life every {int} ms", (world, interval) => own(world, { "serve.progress_interval": `${String(interval)}ms` }));
step("a server of its own that replays the recording at {int} records a second", async (world, rate) => {
    await world.use(await Server.on(["--replay", RECORDING, "--rate", String(rate)]), true);
});
step("a server of its own on a generated feed, with at least {int} records", async (world, records) => {
    await world.use(await Server.on(["--rate", "max"]), true);
    await counted(world, records);
});
step("a server of its own whose retention has passed the first cursor of {string}", async (world, channel) => {
    const { server, cursor } = await forgetful.get();
    await world.use(server, false);
    world.found.cursor = there(cursor);
    const isGone = async () => {
        const bounds = await world.it.partitions(channelOf(channel));
        return bounds.every(({ earliest }) => (earliest ?? 0n) > 0n);
    };
    await world.until("the beginning goes", isGone, 90_000);
});
step("a client of the feed {string}", (world, feed) => {
    return world.connect(world.server.address, { feed });
});
async function overProxy(world, options = {}) {
    world.proxy = new Proxy(world.server.port);
    await world.connect(await world.proxy.start(), options);
}
step("a client over a proxy", (world) => overProxy(world));
step("a client over a proxy, with a patience of {int} second", (world, seconds) => {
    return overProxy(world, { silenceMs: seconds * 1_000 });
});
step("a client that tries for {int} seconds", (world, seconds) => {
    return world.connect(world.server.address, { retryForMs: seconds * 1_000 });
});
step("a subscription to {string} from the earliest record", (world, channel) => {
    return world.create(channel);
});
step("a subscription to {string} from the earliest record, with a backoff of {int} ms", (world, channel, ms) => world.create(channel, { backoff: { firstMs: ms, longestMs: ms } }));
step("a subscription to {string} from the earliest record, with a backoff of {int} ms and at most {int} attempts", (world, channel, ms, attemptsMax) => {
    return world.create(channel, { backoff: { firstMs: ms, longestMs: ms }, attemptsMax });
});
step("a subscription to {string} from the earliest record, with a lease of {int} ms", (world, channel, leaseMs) => world.create(channel, { leaseMs }));
step("a subscription to {string} from the earliest record for the country {string}", (world, channel, country) => world.create(channel, { filter: { countries: [country] } }));
/** The proxy that a step before has put between. */
export function proxyOf(world) {
    return there(world.proxy, "a step before has put a proxy between");
}
//# sourceMappingURL=servers.js.map