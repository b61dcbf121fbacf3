/**
 * A real `headcount dev` on a free loopback port, over a data folder of its own.
 *
 * The program is named by HEADCOUNT_TEST_BINARY, else it is one that cargo has built; a test fails where there is none.
 * What a server prints stands in its folder and is shown when it does not come up. Tests run in the folder of the SDK.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
export const ROOT = resolve("../..");
export const RECORDING = join(ROOT, "tests/data/rsvps-2015-03-08.jsonl");
/** Records of the recording. */
export const RECORDS = 2_460;
export const PATIENCE_MS = 60_000;
const ADDRESS = /is up at (http:\/\/\S+)/;
const running = new Set();
process.on("exit", () => {
    for (const child of running)
        child.kill("SIGKILL");
});
/** The program under test. */
export function binary() {
    const named = process.env["HEADCOUNT_TEST_BINARY"];
    const target = process.env["CARGO_TARGET_DIR"] ?? join(ROOT, "target");
    const places = named
        ? [named]
        : ["release", "debug"].map((kind) => join(target, kind, "headcount"));
    const found = places.find((place) => existsSync(place));
    if (found === undefined) {
        throw new Error(`no server among ${places.join(", ")}: run \`cargo build --release\`, or set HEADCOUNT_TEST_BINARY`);
    }
    return found;
}
/** A server that can be killed and started again; it never outlives `close`, nor the tests. */
export class Server {
    #folder = mkdtempSync(join(tmpdir(), "headcount-sdk-"));
    #settings;
    #listen = "127.0.0.1:0";
    #starts = 0;
    #process;
    #address = "";
    constructor(settings) {
        this.#settings = { ...settings };
    }
    /** Starts one on a feed, which are arguments of `dev`. */
    static async on(feed, settings = {}) {
        const server = new Server(settings);
        await server.start(feed);
        return server;
    }
    /** Starts one that replays the recording flat out. */
    static replayed(settings = {}) {
        return Server.on(["--replay", RECORDING, "--rate", "max"], settings);
    }
    get address() {
        return this.#address;
    }
    get port() {
        return Number(new URL(this.#address).port);
    }
    /** Starts it, on the port that it had, if any. */
    async start(feed) {
        this.#starts += 1;
        const printed = join(this.#folder, `printed-${String(this.#starts)}`);
        const names = Object.entries(this.#settings).map(([key, value]) => [
            `HEADCOUNT__${key.toUpperCase().replaceAll(".", "__")}`,
            value,
        ]);
        const data = join(this.#folder, "data");
        const command = ["dev", ...feed, "--listen", this.#listen, "--data-dir", data];
        const file = openSync(printed, "w");
        const child = spawn(binary(), command, {
            cwd: this.#folder,
            env: { ...process.env, ...Object.fromEntries(names) },
            stdio: ["ignore", file, file],
        });
        closeSync(file);
        running.add(child);
        child.once("exit", () => running.delete(child));
        this.#process = child;
        const deadline = Date.now() + PATIENCE_MS;
        for (;;) {
            const text = readFileSync(printed, "utf8");
            const found = ADDRESS.exec(text)?.[1];
            if (found !== undefined) {
                this.#address = found;
                this.#listen = new URL(found).host;
                return;
            }
            if (child.exitCode !== null || Date.now() > deadline) {
                throw new Error(`the server did not come up (exit ${String(child.exitCode)}):\n${text}`);
            }
            await sleep(20);
        }
    }
    /** Starts it on what its log holds, without the feed that it had. */
    async startAgain() {
        this.#settings["collect.source"] = "nobody";
        this.#settings["feed.clock"] = "feed";
        await this.start(["--feed", "ws://127.0.0.1:1"]);
    }
    /** Ends it as a crash does. */
    kill() {
        return this.#end("SIGKILL");
    }
    /** Ends it in order. */
    stop() {
        return this.#end("SIGTERM");
    }
    /** Ends it, and removes its folder. */
    async close() {
        await this.#end("SIGKILL");
        rmSync(this.#folder, { recursive: true, force: true });
    }
    async #end(signal) {
        const child = this.#process;
        this.#process = undefined;
        if (child?.exitCode !== null || child.signalCode !== null)
            return;
        const ended = new Promise((resolve) => {
            child.once("exit", () => {
                resolve();
            });
        });
        child.kill(signal);
        const late = setTimeout(() => {
            child.kill("SIGKILL");
        }, PATIENCE_MS);
        await ended;
        clearTimeout(late);
    }
}
//# sourceMappingURL=server.js.map