package headcount;

import headcount.v1.NackAction;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is asked of a delivery. Equal ones go out together. */
sealed interface Ask {
    Ask ACK = new Ack();
    /** An extension that nobody has asked for. */
    Ask RENEWAL = new Extend(null);

    /** Done. */
    record Ack() implements Ask {}

    /** Not done; {@code delay} absent: the subscription's backoff. */
    record Nack(NackAction action, @Nullable Duration delay, String reason) implements Ask {}

    /** Takes longer; {@code by} absent: the subscription's lease. */
    record Extend(@Nullable Duration by) implements Ask {}
}
