/** The failures that the contract names, a type for each reason. */

import { ServiceError } from "./failures.js";

/** A request has faults: `violations` has each field with what it must be. */
export class InvalidArgumentError extends ServiceError {
  override readonly name = "InvalidArgumentError";
  override readonly advice = "correct the fields that violations names";
}

/** Part of the contract, not of this server's release. */
export class NotYetAvailableError extends ServiceError {
  override readonly name = "NotYetAvailableError";
  override readonly advice = "use a newer server, or do without";
}

/** The cursor was not made by this service, or is cut short. */
export class MalformedCursorError extends ServiceError {
  override readonly name = "MalformedCursorError";
  override readonly advice = "drop the cursor and start anew";
}

/** The cursor is of another generation, channel, call or query. */
export class CursorGenerationError extends ServiceError {
  override readonly name = "CursorGenerationError";
  override readonly advice = "start anew, or use the cursor where it was made";
}

/** Retention has passed the position. */
export class PositionGoneError extends ServiceError {
  override readonly name = "PositionGoneError";
  override readonly advice = "go on from `earliest`, or seek the subscription";

  /** The first offset that is left in `partition`. */
  get earliest(): bigint | undefined {
    return this.number("earliest");
  }

  /** Where. */
  get partition(): number | undefined {
    const number = this.number("partition");
    return number === undefined ? undefined : Number(number);
  }
}

/** The position lies beyond the end: the log was made anew since. */
export class PositionBeyondEndError extends ServiceError {
  override readonly name = "PositionBeyondEndError";
  override readonly advice = "seek the subscription, or create it again";

  /** The offset where `partition` ends. */
  get end(): bigint | undefined {
    return this.number("end");
  }

  /** Where. */
  get partition(): number | undefined {
    const number = this.number("partition");
    return number === undefined ? undefined : Number(number);
  }
}

/** No such feed; metadata "feeds" lists those there are. */
export class FeedNotFoundError extends ServiceError {
  override readonly name = "FeedNotFoundError";
  override readonly advice = "use one of those that the server has";
}

/** The partition is out of range; metadata "partitions" has their number. */
export class PartitionNotFoundError extends ServiceError {
  override readonly name = "PartitionNotFoundError";
  override readonly advice = "ask for a partition that exists";
}

/** No such event in the views. */
export class EventNotFoundError extends ServiceError {
  override readonly name = "EventNotFoundError";
  override readonly advice = "check the event's id; it may not have been seen yet";
}

/** No such standing query. */
export class QueryNotFoundError extends ServiceError {
  override readonly name = "QueryNotFoundError";
  override readonly advice = "list the standing queries";
}

/** A standing query of this name has another definition. */
export class QueryExistsError extends ServiceError {
  override readonly name = "QueryExistsError";
  override readonly advice = "update it, or take another name";
}

/** No such subscription. */
export class SubscriptionNotFoundError extends ServiceError {
  override readonly name = "SubscriptionNotFoundError";
  override readonly advice = "create it first";
}

/** Another instance owns the subscription; loops follow it by themselves. */
export class OwnedElsewhereError extends ServiceError {
  override readonly name = "OwnedElsewhereError";
  override readonly advice = "ask the instance at `owner`";

  /** Its address; empty where nobody knows it. */
  get owner(): string {
    return this.metadata["owner"] ?? "";
  }
}

/** The group has committed another offset than was expected; metadata "actual" has it. */
export class OffsetConflictError extends ServiceError {
  override readonly name = "OffsetConflictError";
  override readonly advice = "read the committed offsets and decide anew";
}

/** This replica has not reached `atLeast` in time. */
export class NotCaughtUpError extends ServiceError {
  override readonly name = "NotCaughtUpError";
  override readonly advice = "ask again, or ask without atLeast";
}

/** The views are being recovered. */
export class RecoveringError extends ServiceError {
  override readonly name = "RecoveringError";
  override readonly advice = "ask again after retryAfterMs";
}

/** The service is stopping. */
export class ShuttingDownError extends ServiceError {
  override readonly name = "ShuttingDownError";
  override readonly advice = "ask again, or another instance";
}

/** A limit on calls, streams, bytes, queries or time. */
export class LimitExceededError extends ServiceError {
  override readonly name = "LimitExceededError";
  override readonly advice = "ask for less, or later";
}

/** The client sends and does not read what it is answered. */
export class ClientTooSlowError extends ServiceError {
  override readonly name = "ClientTooSlowError";
  override readonly advice = "read faster, or take less credit";
  override readonly isTransient = true;
}

/** Storage is full: publishing is refused until there is room. */
export class StorageFullError extends ServiceError {
  override readonly name = "StorageFullError";
  override readonly advice = "free storage, then publish again";
}

/** The log or the store does not answer. */
export class BackendUnavailableError extends ServiceError {
  override readonly name = "BackendUnavailableError";
  override readonly advice = "ask again later";
}

/** The service's log or store refuses what it needs: a user, a permission, a table. */
export class BackendRefusedError extends ServiceError {
  override readonly name = "BackendRefusedError";
  override readonly advice = "tell whoever runs the service what the message says";
}

/** A checksum does not hold; metadata "path" says where. */
export class CorruptError extends ServiceError {
  override readonly name = "CorruptError";
  override readonly advice = "restore what is at the path";
}

/** No token, or one that does not hold. */
export class UnauthenticatedError extends ServiceError {
  override readonly name = "UnauthenticatedError";
  override readonly advice = "give a valid token";
}

/** The token lacks what metadata "scope" names. */
export class PermissionDeniedError extends ServiceError {
  override readonly name = "PermissionDeniedError";
  override readonly advice = "ask for that scope";
}

/** The server does not answer to this Host or Origin. */
export class ForbiddenOriginError extends ServiceError {
  override readonly name = "ForbiddenOriginError";
  override readonly advice = "use a host that the server allows";
}

/** A fault of the service; metadata "id" finds it in its log. */
export class InternalError extends ServiceError {
  override readonly name = "InternalError";
  override readonly advice = "report it with the id";
}

/** The page token is of another request. */
export class PageTokenMismatchError extends ServiceError {
  override readonly name = "PageTokenMismatchError";
  override readonly advice = "begin with the first page";
}

/** The server has no such service or method. */
export class RpcNotFoundError extends ServiceError {
  override readonly name = "RpcNotFoundError";
  override readonly advice = "use a server of this SDK's release";
}

/** The standing query is one of the configuration. */
export class QueryConfiguredError extends ServiceError {
  override readonly name = "QueryConfiguredError";
  override readonly advice = "change it in the server's configuration";
}

/** A producer's number is beyond its last one + 1: records between are missing. */
export class SequenceGapError extends ServiceError {
  override readonly name = "SequenceGapError";
  override readonly advice = "send from the number after lastSeq";

  /** The producer's last number in the log. */
  get lastSeq(): bigint | undefined {
    return this.number("last_seq");
  }
}

/** Another program publishes under the same producer's name. */
export class ProducerReplacedError extends ServiceError {
  override readonly name = "ProducerReplacedError";
  override readonly advice = "give each program a producer's name of its own";
  // It would be taken over in turn.
  override readonly isTransient = false;
}
