package headcount.errors;

import java.util.Map;
import java.util.function.Function;

/** The type of each stable reason of the contract. */
final class Reasons {
    static final Map<String, Function<Answer, ServiceException>> TYPES = Map.ofEntries(
            Map.entry("INVALID_ARGUMENT", InvalidArgumentException::new),
            Map.entry("NOT_YET_AVAILABLE", NotYetAvailableException::new),
            Map.entry("MALFORMED_CURSOR", MalformedCursorException::new),
            Map.entry("CURSOR_GENERATION", CursorGenerationException::new),
            Map.entry("PRODUCER_REPLACED", ProducerReplacedException::new),
            Map.entry("SEQUENCE_GAP", SequenceGapException::new),
            Map.entry("POSITION_GONE", PositionGoneException::new),
            Map.entry("POSITION_BEYOND_END", PositionBeyondEndException::new),
            Map.entry("FEED_NOT_FOUND", FeedNotFoundException::new),
            Map.entry("PARTITION_NOT_FOUND", PartitionNotFoundException::new),
            Map.entry("EVENT_NOT_FOUND", EventNotFoundException::new),
            Map.entry("QUERY_NOT_FOUND", QueryNotFoundException::new),
            Map.entry("QUERY_EXISTS", QueryExistsException::new),
            Map.entry("SUBSCRIPTION_NOT_FOUND", SubscriptionNotFoundException::new),
            Map.entry("OWNED_ELSEWHERE", OwnedElsewhereException::new),
            Map.entry("OFFSET_CONFLICT", OffsetConflictException::new),
            Map.entry("NOT_CAUGHT_UP", NotCaughtUpException::new),
            Map.entry("RECOVERING", RecoveringException::new),
            Map.entry("SHUTTING_DOWN", ShuttingDownException::new),
            Map.entry("LIMIT_EXCEEDED", LimitExceededException::new),
            Map.entry("CLIENT_TOO_SLOW", ClientTooSlowException::new),
            Map.entry("STORAGE_FULL", StorageFullException::new),
            Map.entry("BACKEND_UNAVAILABLE", BackendUnavailableException::new),
            Map.entry("BACKEND_REFUSED", BackendRefusedException::new),
            Map.entry("CORRUPT", CorruptException::new),
            Map.entry("UNAUTHENTICATED", UnauthenticatedException::new),
            Map.entry("PERMISSION_DENIED", PermissionDeniedException::new),
            Map.entry("FORBIDDEN_ORIGIN", ForbiddenOriginException::new),
            Map.entry("INTERNAL", InternalException::new),
            Map.entry("PAGE_TOKEN_MISMATCH", PageTokenMismatchException::new),
            Map.entry("RPC_NOT_FOUND", RpcNotFoundException::new),
            Map.entry("QUERY_CONFIGURED", QueryConfiguredException::new));

    private Reasons() {}
}
