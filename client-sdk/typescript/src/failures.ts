/** The kinds of failures: of this SDK, of the connection, and told by the server. */

import { Code } from "@connectrpc/connect";

/** Any failure of this SDK. */
export class HeadcountError extends Error {
  override readonly name: string = "HeadcountError";
  /** What to do. */
  readonly advice: string = "";
  /** After which time to try again, where the server says so. */
  readonly retryAfterMs: number | undefined = undefined;

  /** The stable reason of a server's answer; empty for anything else. */
  readonly reason: string = "";
  /** Whether the same call may succeed later. */
  readonly isTransient: boolean = false;
}

/** The address is not one. */
export class AddressError extends HeadcountError {
  override readonly name = "AddressError";
  override readonly advice = "give one like http://127.0.0.1:7440";
}

/** The connection broke, or nothing came over it in time; what a call did is not known. */
export class LostError extends HeadcountError {
  override readonly name: string = "LostError";
  override readonly advice: string = "ask again";
  override readonly isTransient = true;
}

/** Nobody answers at the address. */
export class UnreachableError extends LostError {
  override readonly name = "UnreachableError";
  override readonly advice = "is the server running? start one with `headcount dev`";

  constructor(address: string, cause?: unknown) {
    super(`no server answers at ${address}`, { cause });
  }
}

/** A stream said nothing for longer than the server's signs of life allow. */
export class SilentError extends LostError {
  override readonly name = "SilentError";
  override readonly advice = "streams go on over a new connection by themselves";

  constructor(silenceMs: number) {
    super(`no sign of life for ${String(silenceMs)} ms`);
  }
}

/** The client was closed. */
export class ClosedError extends HeadcountError {
  override readonly name = "ClosedError";
  override readonly advice = "connect anew";

  constructor() {
    super("the client is closed");
  }
}

/** A replica does not equal the server's views at the same version. */
export class DivergedError extends HeadcountError {
  override readonly name = "DivergedError";
  override readonly advice = "drop the replica and sync anew";
  /** The view that differs. */
  readonly view: string;

  constructor(view: string) {
    super(`the replica of ${view} does not equal the server's`);
    this.view = view;
  }
}

/** What a server's answer says of a failure. */
export interface Failure {
  code: Code;
  reason: string;
  message: string;
  retryAfterMs?: number | undefined;
  metadata?: Readonly<Record<string, string>>;
  violations?: Readonly<Record<string, string>>;
}

/** The server answered with an error. */
export class ServiceError extends HeadcountError {
  override readonly name: string = "ServiceError";
  /** The status of gRPC. */
  readonly code: Code;
  override readonly reason: string;
  override readonly retryAfterMs: number | undefined;
  override readonly isTransient: boolean;
  /** What the contract says that goes along with the reason. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Fields at fault, each with what it must be. */
  readonly violations: Readonly<Record<string, string>>;

  constructor(failure: Failure) {
    const violations = failure.violations ?? {};
    const faults = Object.entries(violations).map(([field, what]) => `; ${field}: ${what}`);
    super(`${failure.message} [${failure.reason}]${faults.join("")}`);
    this.code = failure.code;
    this.reason = failure.reason;
    this.retryAfterMs = failure.retryAfterMs;
    this.metadata = failure.metadata ?? {};
    this.violations = violations;
    const mayPass = this.code === Code.Unavailable || this.code === Code.Aborted;
    this.isTransient = mayPass || this.retryAfterMs !== undefined;
  }

  /** A number of the metadata, where it is there. */
  protected number(key: string): bigint | undefined {
    const text = this.metadata[key];
    return text !== undefined && /^\d+$/.test(text) ? BigInt(text) : undefined;
  }
}
