/** The snippets of the README, type-checked and run as they stand, against the real server. */

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
const PRINTS: Readonly<Record<string, string>> = {
  Connect: "1,827 people",
  "Live answers": "us ",
  "Resume after a crash": "work through",
  History: "guests are brought",
  "The loop": "settled true",
  "A replica": "[ 'social', 'socialnetwork', 'newintown' ]",
  Publish: "written at",
  Browsers: "people are coming",
};
/** Beside the tests, so that what is imported is what they import. */
const FOLDER = mkdtempSync(join(fileURLToPath(new URL("..", import.meta.url)), "snippets-"));
const COMPILER = resolve("node_modules/typescript/bin/tsc");
let server: Server;

before(async () => {
  server = await Server.replayed();
  await using client = await connect(server.address);
  while (((await client.headcount()).records.records ?? 0) < RECORDS);
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
  await run(process.execPath, [COMPILER, "-p", FOLDER]).catch((error: unknown) => {
    throw new Error((error as { stdout: string }).stdout);
  });
});

after(async () => {
  rmSync(FOLDER, { recursive: true });
  await server.close();
});

function fileOf(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}

void test("the four samples are there", () => {
  assert.deepEqual(
    SNIPPETS.map(({ title }) => title),
    Object.keys(PRINTS),
  );
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
