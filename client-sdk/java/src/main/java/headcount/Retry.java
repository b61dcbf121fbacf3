package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.UnauthenticatedException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Exponential backoff with full jitter, within a total deadline that every success starts anew: 50 ms,
 * doubling up to 5 s.
 *
 * <p>A token that no longer holds is a failure like any other, but for one try with a new one where
 * tokens come from a function.
 */
final class Retry {
    static final Duration FIRST = Duration.ofMillis(50);
    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int DOUBLINGS_MAX = 10;

    private final long retryFor;
    private final boolean refreshes;
    private final LongSupplier nanos;
    private final DoubleSupplier jitter;
    private boolean isFailing;
    private boolean hasRefreshed;
    private long failingSince;
    private int attempt;

    Retry(Duration retryFor, boolean refreshes, LongSupplier nanos, DoubleSupplier jitter) {
        this.retryFor = retryFor.toNanos();
        this.refreshes = refreshes;
        this.nanos = nanos;
        this.jitter = jitter;
    }

    /** Retries as a client is told to. */
    static Retry of(Config config) {
        DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
        return new Retry(config.retryFor(), config.refreshes(), System::nanoTime, random);
    }

    /** Starts the deadline anew. */
    synchronized void succeeded() {
        isFailing = false;
        hasRefreshed = false;
        attempt = 0;
    }

    /** The time before the next try; throws the error where there is to be none. */
    synchronized Duration delay(HeadcountException error) {
        if (error instanceof UnauthenticatedException && refreshes && !hasRefreshed) {
            hasRefreshed = true;
            return Duration.ZERO;
        }
        long now = nanos.getAsLong();
        if (!isFailing) {
            isFailing = true;
            failingSince = now;
        }
        long left = failingSince + retryFor - now;
        if (!error.isTransient() || left <= 0) {
            throw error;
        }
        long doubled = FIRST.toNanos() << Math.min(attempt, DOUBLINGS_MAX);
        attempt++;
        long wait = (long) (Math.min(doubled, LONGEST.toNanos()) * jitter.getAsDouble());
        Duration after = error.retryAfter();
        return Duration.ofNanos(Math.min(left, wait + (after == null ? 0 : after.toNanos())));
    }
}
