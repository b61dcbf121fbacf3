/** Modules of the installed package that it does not export: what is tested without a server. */
const entry = import.meta.resolve("headcount");
/** Imports one by its name; the types are those of the build. */
export async function internal(name) {
    return (await import(new URL(`./${name}.js`, entry).href));
}
export const { Desk } = await internal("desk");
export const { Lanes } = await internal("lanes");
export const { LONGEST_MS, Retry } = await internal("retry");
export const { rowDigest } = await internal("digest");
export const { BY_REASON, fromConnect } = await internal("status");
export const { Tracing } = await internal("trace");
export const { Link, configOf } = await internal("link");
//# sourceMappingURL=internal.js.map