package headcount;

import headcount.v1.SettleStatus;

/** What became of a settlement; durable when told. */
public enum Outcome {
    /** Never delivered again. */
    SETTLED,
    /** It will be handed out again. */
    WILL_RETRY,
    /** It is among the parked messages. */
    PARKED,
    /** Its lease is longer. */
    EXTENDED,
    /** The lease had run out, and the record has been handed out again. */
    LEASE_LOST,
    /** Not of this subscription: settle it under the one that handed it out. */
    UNKNOWN_DELIVERY,
    /** Settled before. */
    ALREADY_SETTLED;

    /** Whether the delivery was still this subscriber's to settle. */
    public boolean held() {
        return this != LEASE_LOST && this != UNKNOWN_DELIVERY;
    }

    static Outcome of(SettleStatus status) {
        return switch (status) {
            case SETTLE_STATUS_SETTLED -> SETTLED;
            case SETTLE_STATUS_WILL_RETRY -> WILL_RETRY;
            case SETTLE_STATUS_PARKED -> PARKED;
            case SETTLE_STATUS_EXTENDED -> EXTENDED;
            case SETTLE_STATUS_LEASE_LOST -> LEASE_LOST;
            case SETTLE_STATUS_ALREADY_SETTLED -> ALREADY_SETTLED;
            case SETTLE_STATUS_UNKNOWN_DELIVERY, SETTLE_STATUS_UNSPECIFIED, UNRECOGNIZED ->
                    UNKNOWN_DELIVERY;
        };
    }
}
