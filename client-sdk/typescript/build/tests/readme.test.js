/** The snippets of the README, type-checked and run as they stand, against the real server. */
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
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { connect } from "headcount";
import { RECORDS, Server } from "./harness/server.js";
const run = promisify(execFile);
const SNIPPETS = [
    ...readFileSync("README.md", "utf8").matchAll(/## ([^\n]+)\n(?:(?!\n## ).)*?```ts\n(.*?)```/gs),
].map(([, title = "", code = ""]) => ({ title, code }));
/** What each prints of the recording. */
const PRINTS = {
    Connect: "1,827 people",
    "Live answers": "us ",
    "Resume after a crash": "work through",
    History: "guests are brought",
    "The loop": "settled true",
    "A replica": "[ 'social', 'socialnetwork', 'newintown' ]",
    Browsers: "1,827 people",
};
/** Beside the tests, so that what is imported is what they import. */
const FOLDER = mkdtempSync(join(fileURLToPath(new URL("..", import.meta.url)), "snippets-"));
const COMPILER = resolve("node_modules/typescript/bin/tsc");
let server;
before(async () => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        server = await Server.replayed();
        const client = __addDisposableResource(env_1, await connect(server.address), true);
        while (((await client.headcount()).records.records ?? 0) < RECORDS)
            ;
        for (const { title, code } of SNIPPETS) {
            const address = `const ADDRESS = ${JSON.stringify(server.address)};\n`;
            writeFileSync(join(FOLDER, `${fileOf(title)}.ts`), address + code);
        }
        const compilerOptions = {
            target: "ES2022",
            module: "NodeNext",
            lib: ["ES2022", "DOM", "ESNext.Disposable"],
            types: ["node"],
            typeRoots: [resolve("node_modules/@types")],
            strict: true,
            noUncheckedIndexedAccess: true,
            noEmitOnError: true,
        };
        writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify({ compilerOptions }));
        await run(process.execPath, [COMPILER, "-p", FOLDER]).catch((error) => {
            throw new Error(error.stdout);
        });
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
after(async () => {
    rmSync(FOLDER, { recursive: true });
    await server.close();
});
function fileOf(title) {
    return title.toLowerCase().replaceAll(" ", "-");
}
void test("the four samples are there", () => {
    assert.deepEqual(SNIPPETS.map(({ title }) => title), Object.keys(PRINTS));
});
for (const { title } of SNIPPETS) {
    void test(`the snippet "${title}" runs`, async () => {
        const cwd = join(FOLDER, `run-${fileOf(title)}`);
        mkdirSync(cwd);
        const program = join(FOLDER, `${fileOf(title)}.js`);
        const { stdout } = await run(process.execPath, [program], { cwd, timeout: 60_000 });
        assert.ok(stdout.includes(PRINTS[title] ?? title), stdout);
    });
}
//# sourceMappingURL=readme.test.js.map