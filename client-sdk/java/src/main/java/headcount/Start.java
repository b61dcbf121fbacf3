package headcount;

import headcount.v1.StartPosition;
import java.time.Instant;

/** Where a subscription begins or goes. */
public final class Start {
    /** The oldest record that is kept. */
    public static final Start EARLIEST = new Start(StartPosition.newBuilder().setEarliest(true).build());
    /** The end: only what is new. */
    public static final Start LATEST = new Start(StartPosition.newBuilder().setLatest(true).build());

    private final StartPosition message;

    private Start(StartPosition message) {
        this.message = message;
    }

    /** The first record that was appended at or after this time of day. */
    public static Start at(Instant time) {
        return new Start(StartPosition.newBuilder().setTime(Wire.timestamp(time)).build());
    }

    /** After the last record of a cursor of a tail, or of a subscription, on the same channel. */
    public static Start after(String cursor) {
        return new Start(StartPosition.newBuilder().setCursor(cursor).build());
    }

    StartPosition message() {
        return message;
    }
}
