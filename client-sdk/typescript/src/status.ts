/**
 * What a failed call means: of a status and its details the type by its reason.
 *
 * A status without a reason is what the transport says when it breaks.
 */

import { Code, ConnectError } from "@connectrpc/connect";

import { detailsOf } from "./details.js";
import { HeadcountError, LostError, ServiceError, type Failure } from "./failures.js";
import {
  InvalidArgumentError,
  NotYetAvailableError,
  MalformedCursorError,
  CursorGenerationError,
  PositionGoneError,
  PositionBeyondEndError,
  FeedNotFoundError,
  PartitionNotFoundError,
  EventNotFoundError,
  QueryNotFoundError,
  QueryExistsError,
  SubscriptionNotFoundError,
  OwnedElsewhereError,
  OffsetConflictError,
  NotCaughtUpError,
  RecoveringError,
  ShuttingDownError,
  LimitExceededError,
  ClientTooSlowError,
  StorageFullError,
  BackendUnavailableError,
  BackendRefusedError,
  CorruptError,
  UnauthenticatedError,
  PermissionDeniedError,
  ForbiddenOriginError,
  InternalError,
  PageTokenMismatchError,
  RpcNotFoundError,
  QueryConfiguredError,
  SequenceGapError,
  ProducerReplacedError,
} from "./reasons.js";

/** Of all reasons of the contract. */
export const DOMAIN = "headcount.dev";

/** The type that each reason of the contract has. */
export const BY_REASON: Readonly<Record<string, new (failure: Failure) => ServiceError>> = {
  INVALID_ARGUMENT: InvalidArgumentError,
  NOT_YET_AVAILABLE: NotYetAvailableError,
  MALFORMED_CURSOR: MalformedCursorError,
  CURSOR_GENERATION: CursorGenerationError,
  POSITION_GONE: PositionGoneError,
  POSITION_BEYOND_END: PositionBeyondEndError,
  FEED_NOT_FOUND: FeedNotFoundError,
  PARTITION_NOT_FOUND: PartitionNotFoundError,
  EVENT_NOT_FOUND: EventNotFoundError,
  QUERY_NOT_FOUND: QueryNotFoundError,
  QUERY_EXISTS: QueryExistsError,
  SUBSCRIPTION_NOT_FOUND: SubscriptionNotFoundError,
  OWNED_ELSEWHERE: OwnedElsewhereError,
  OFFSET_CONFLICT: OffsetConflictError,
  NOT_CAUGHT_UP: NotCaughtUpError,
  RECOVERING: RecoveringError,
  SHUTTING_DOWN: ShuttingDownError,
  LIMIT_EXCEEDED: LimitExceededError,
  CLIENT_TOO_SLOW: ClientTooSlowError,
  STORAGE_FULL: StorageFullError,
  BACKEND_UNAVAILABLE: BackendUnavailableError,
  BACKEND_REFUSED: BackendRefusedError,
  CORRUPT: CorruptError,
  UNAUTHENTICATED: UnauthenticatedError,
  PERMISSION_DENIED: PermissionDeniedError,
  FORBIDDEN_ORIGIN: ForbiddenOriginError,
  INTERNAL: InternalError,
  PAGE_TOKEN_MISMATCH: PageTokenMismatchError,
  RPC_NOT_FOUND: RpcNotFoundError,
  QUERY_CONFIGURED: QueryConfiguredError,
  SEQUENCE_GAP: SequenceGapError,
  PRODUCER_REPLACED: ProducerReplacedError,
};

/** Codes that a broken transport gives. */
const LOST: readonly Code[] = [
  Code.Unknown,
  Code.Internal,
  Code.Canceled,
  Code.Unavailable,
  Code.DeadlineExceeded,
];

/** Makes of what a call threw what it means. What the caller has aborted is that signal's reason. */
export function failureOf(error: unknown, ...signals: (AbortSignal | undefined)[]): unknown {
  const aborted = signals.find((signal) => signal?.aborted);
  if (aborted !== undefined) {
    return aborted.reason;
  }
  return error instanceof HeadcountError ? error : fromConnect(ConnectError.from(error));
}

/** Makes of a failed call what it means. */
export function fromConnect(error: ConnectError): HeadcountError {
  const details = detailsOf(error);
  const known = details.domain === DOMAIN ? details.reason : "";
  if (details.reason === "" && LOST.includes(error.code)) {
    const text = `the connection to the server is lost (${error.rawMessage})`;
    return new LostError(text, { cause: error });
  }
  const reason = details.reason === "" ? snake(Code[error.code]) : details.reason;
  const type = BY_REASON[known] ?? ServiceError;
  return new type({ ...details, code: error.code, reason, message: error.rawMessage });
}

function snake(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase();
}
