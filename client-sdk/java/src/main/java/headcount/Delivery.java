package headcount;

import headcount.v1.LogRecord;
import headcount.v1.NackAction;
import headcount.v1.Rsvp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that is leased to this subscriber until it is settled. Settling never waits: it gives a {@link
 * Settlement}, which can be awaited. One settlement each: a second one gives the first one back.
 */
public final class Delivery {
    /** What the contract allows for a reason. */
    private static final int REASON_BYTES_MAX = 1_024;

    private final Desk desk;
    private final int bytes;
    private final long takenAt;
    private volatile headcount.v1.Delivery wire;

    // Guarded by the desk's lock. Times are of System.nanoTime.
    long leasedUntil;
    @Nullable Outcome ended;

    Delivery(Desk desk, headcount.v1.Delivery wire, long now) {
        this.desk = desk;
        this.wire = wire;
        this.bytes = wire.getRecord().getSerializedSize();
        this.takenAt = now;
        this.leasedUntil = now;
    }

    /** The id that settles it; valid on any stream. */
    public String id() {
        return wire.getDeliveryId();
    }

    /** 1 for the first. */
    public int attempt() {
        return wire.getAttempt();
    }

    /** Number, from 0. */
    public int partition() {
        return wire.getPartition();
    }

    /** Position in the partition. */
    public long offset() {
        return wire.getOffset();
    }

    /** When the log took the record. */
    public Instant appendTime() {
        return Wire.instant(wire.getAppendTime());
    }

    /** The record as it lies in the log. */
    public LogRecord record() {
        return wire.getRecord();
    }

    /** The RSVP that the record is of, where it is of one. */
    public @Nullable Rsvp rsvp() {
        LogRecord record = wire.getRecord();
        return switch (record.getPayloadCase()) {
            case CHANGE -> record.getChange().getRsvp();
            case RSVP -> record.getRsvp().getRsvp();
            case LATE -> record.getLate().getRsvp();
            default -> null;
        };
    }

    /** What is worked on one after the other: the event; rows of views by partition. */
    public Object key() {
        Rsvp rsvp = rsvp();
        if (rsvp != null) {
            return rsvp.getEvent().getEventId();
        }
        return wire.getRecord().hasViewRows() ? (Object) partition() : place();
    }

    /** Settles it as done. */
    public Settlement ack() {
        return desk.settle(this, Ask.ACK);
    }

    /** Has it delivered again by the subscription's backoff. */
    public Settlement nack(String reason) {
        return desk.settle(this, new Ask.Nack(NackAction.NACK_ACTION_RETRY, null, cut(reason)));
    }

    /** Has it delivered again after a time. */
    public Settlement nack(Duration delay, String reason) {
        return desk.settle(this, new Ask.Nack(NackAction.NACK_ACTION_RETRY, delay, cut(reason)));
    }

    /** Puts it to the parked ones at once. */
    public Settlement park(String reason) {
        return desk.settle(this, new Ask.Nack(NackAction.NACK_ACTION_PARK, null, cut(reason)));
    }

    /** Settles it as if it were done. */
    public Settlement skip(String reason) {
        return desk.settle(this, new Ask.Nack(NackAction.NACK_ACTION_SKIP, null, cut(reason)));
    }

    /** Keeps it for another lease from now; loops renew leases by themselves. */
    public Settlement extend() {
        return desk.extend(this, new Ask.Extend(null));
    }

    /** Keeps it for a time from now, 10 minutes at most. */
    public Settlement extend(Duration by) {
        return desk.extend(this, new Ask.Extend(by));
    }

    /** Says which it is, without what is in it. */
    @Override
    public String toString() {
        return "Delivery " + partition() + "/" + offset() + " attempt " + attempt();
    }

    Place place() {
        return new Place(partition(), offset());
    }

    int bytes() {
        return bytes;
    }

    long takenAt() {
        return takenAt;
    }

    void adopt(headcount.v1.Delivery again) {
        wire = again;
    }

    private static String cut(String reason) {
        byte[] bytes = reason.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= REASON_BYTES_MAX) {
            return reason;
        }
        int end = REASON_BYTES_MAX;
        // Not within a character.
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
