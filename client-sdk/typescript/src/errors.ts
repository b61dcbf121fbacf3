/**
 * What can go wrong, as types by stable reason.
 *
 * - Every failure is a `HeadcountError`; what the server answers is a `ServiceError`, of the class that its
 *   reason has (`POSITION_GONE` is a `PositionGoneError`). Match with `instanceof`, never on texts.
 * - `isTransient` says whether the same call may succeed later, `retryAfterMs` when, `advice` what to do.
 * - A reason that this SDK does not know is a plain `ServiceError` with that `reason`.
 * - What the caller gave up by an `AbortSignal` fails with that signal's reason, as elsewhere.
 */

export {
  AddressError,
  ClosedError,
  DivergedError,
  HeadcountError,
  LostError,
  ServiceError,
  SilentError,
  UnreachableError,
  type Failure,
} from "./failures.js";
export * from "./reasons.js";
export { BY_REASON } from "./status.js";
export { Code } from "@connectrpc/connect";
