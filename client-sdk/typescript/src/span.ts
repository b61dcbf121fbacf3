/** Lengths of time on the wire. */

import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Duration, DurationSchema } from "@bufbuild/protobuf/wkt";

/** Writes a length of time, where there is one. */
export function durationOf<Ms extends number | undefined>(
  ms: Ms,
): Ms extends undefined ? undefined : MessageInitShape<typeof DurationSchema>;
export function durationOf(
  ms: number | undefined,
): MessageInitShape<typeof DurationSchema> | undefined {
  if (ms === undefined) return undefined;
  const whole = Math.round(ms);
  return { seconds: BigInt(Math.floor(whole / 1_000)), nanos: (whole % 1_000) * 1_000_000 };
}

/** Reads a length of time. */
export function msOf(duration: Duration): number;
export function msOf(duration: Duration | undefined): number | undefined;
export function msOf(duration: Duration | undefined): number | undefined {
  return duration && Number(duration.seconds) * 1_000 + duration.nanos / 1_000_000;
}
