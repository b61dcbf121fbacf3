package headcount;

import java.time.Duration;

/**
 * Returned by a handler: deliver the record again after a time.
 *
 * @param time until then
 * @param reason for a person; 1,024 bytes of it are kept
 */
public record RetryAfter(Duration time, String reason) implements Handled {
    /** Gives no reason. */
    public RetryAfter(Duration time) {
        this(time, "");
    }
}
