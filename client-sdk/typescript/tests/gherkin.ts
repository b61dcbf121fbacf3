/**
 * Runs the scenarios that all SDKs share, each as a test, by the steps that are registered here.
 *
 * A scenario of what the server or the steps cannot do yet is not run, and told by name with the reason.
 */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { AstBuilder, GherkinClassicTokenMatcher, Parser, compile } from "@cucumber/gherkin";
import { IdGenerator } from "@cucumber/messages";

import { ROOT } from "./harness/server.js";
import { World, within } from "./harness/world.js";

type Values = readonly (number | string)[];
type Run<Given extends Values> = (world: World, ...given: Given) => Promise<void> | void;

/** A scenario as it is run. */
interface Scenario {
  readonly name: string;
  readonly tags: readonly { readonly name: string }[];
  readonly steps: readonly { readonly text: string }[];
}

interface Step {
  readonly pattern: RegExp;
  /** Of what it is given, in order. */
  readonly kinds: readonly string[];
  readonly run: Run<Values>;
}

const steps: Step[] = [];
const PARAMETERS: Readonly<Record<string, string>> = {
  "{int}": String.raw`(\d+)`,
  "{float}": String.raw`(\d+(?:\.\d+)?)`,
  "{string}": '"([^"]*)"',
  "{rest}": "(.+)",
};
const STEP_MS = 100_000;

/** Why scenarios of a tag are not run. */
const NOT_RUN: Readonly<Record<string, string>> = {
  "@awaits-security": "the server checks neither tokens nor scopes yet",
  "@awaits-cluster": "two instances need RabbitMQ and a CQL server, which these steps do not start",
};

/** Registers a step: `{int}`, `{float}`, `{string}` and `{rest}` are given to it; `(s)` may be there. */
export function step<Given extends Values>(text: string, run: Run<Given>): void {
  const quoted = text.replace(/[.*+?^$|[\]\\]/g, String.raw`\$&`).replaceAll("(s)", "s?");
  const source = quoted.replace(/\{\w+\}/g, (name) => PARAMETERS[name] ?? name);
  const kinds = text.match(/\{\w+\}/g) ?? [];
  steps.push({ pattern: new RegExp(`^${source}$`), kinds, run: run as unknown as Run<Values> });
}

/** Makes a test of each scenario of some features, or of all; `notHere` says why one is not run. */
export function runScenarios(
  features?: readonly string[],
  notHere: Readonly<Record<string, string>> = {},
): void {
  const folder = join(ROOT, "tests/scenarios");
  const files = features?.map((feature) => `${feature}.feature`) ?? readdirSync(folder).sort();
  for (const file of files) {
    for (const pickle of picklesOf(join(folder, file))) {
      const tag = pickle.tags.map(({ name }) => NOT_RUN[name]).find((reason) => reason);
      const reason = tag ?? notHere[pickle.name];
      const name = `${file.replace(".feature", "")}: ${pickle.name}`;
      const skip = reason === undefined ? false : `not run: ${reason}`;
      void test(name, { skip }, () => runOne(pickle));
    }
  }
}

/** The scenarios of a file, examples and backgrounds filled in. */
export function picklesOf(path: string): readonly Scenario[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  return compile(parser.parse(readFileSync(path, "utf8")), path, newId);
}

async function runOne(pickle: Scenario): Promise<void> {
  const world = new World();
  try {
    for (const { text } of pickle.steps) {
      await within(runStep(world, text), STEP_MS);
    }
  } finally {
    await world.close();
  }
}

async function runStep(world: World, text: string): Promise<void> {
  const fitting = steps.filter(({ pattern }) => pattern.test(text));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) {
    throw new Error(`${String(fitting.length)} steps fit: ${text}`);
  }
  const given = only.pattern.exec(text)?.slice(1) ?? [];
  const values = given.map((value, place) => {
    return ["{int}", "{float}"].includes(only.kinds[place] ?? "") ? Number(value) : value;
  });
  try {
    await only.run(world, ...values);
  } catch (error) {
    throw new Error(`at "${text}"`, { cause: error });
  }
}
