/** Modules of the installed package that it does not export: what is tested without a server. */

const entry = import.meta.resolve("headcount");

/** Imports one by its name; the types are those of the build. */
export async function internal<Module>(name: string): Promise<Module> {
  return (await import(new URL(`./${name}.js`, entry).href)) as Module;
}

export const { Desk } = await internal<typeof import("../dist/desk.js")>("desk");
export const { Lanes } = await internal<typeof import("../dist/lanes.js")>("lanes");
export const { LONGEST_MS, Retry } = await internal<typeof import("../dist/retry.js")>("retry");
export const { rowDigest } = await internal<typeof import("../dist/digest.js")>("digest");
export const { BY_REASON, fromConnect } =
  await internal<typeof import("../dist/status.js")>("status");
export const { Tracing } = await internal<typeof import("../dist/trace.js")>("trace");
export const { Link, configOf } = await internal<typeof import("../dist/link.js")>("link");
