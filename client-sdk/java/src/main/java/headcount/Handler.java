package headcount;

import org.jspecify.annotations.Nullable;

/** Works on deliveries. Called by several threads at a time, for those of one event by one. */
@FunctionalInterface
public interface Handler {
    /**
     * Works on a delivery. What it returns settles it: {@link Handled#ACK} or {@code null} acknowledges it;
     * {@link Park}, {@link RetryAfter} and {@link Skip} say what else.
     *
     * @throws Exception to have it delivered again, after the subscription's backoff
     */
    @Nullable Handled handle(Delivery delivery) throws Exception;
}
