package headcount.events;

import headcount.errors.HeadcountException;
import java.time.Duration;

/** A stream broke; another is tried after {@code retryIn}. */
public record Disconnected(String source, HeadcountException error, Duration retryIn)
        implements StateEvent {}
