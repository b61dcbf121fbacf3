package headcount.events;

import org.jspecify.annotations.Nullable;

/**
 * Retention comes close to what has not been delivered: read faster, or add subscribers.
 *
 * @param pending records that are left, where the server says
 */
public record FellBehind(String source, @Nullable Long pending) implements StateEvent {}
