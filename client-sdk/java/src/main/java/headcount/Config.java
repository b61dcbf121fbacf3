package headcount;

import headcount.events.StateEvent;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How to connect.
 *
 * @param token gives the bearer token of each call and stream; absent: none
 * @param refreshes whether another token may come of asking again
 * @param authorities PEM to trust for {@code https}; absent: the public ones
 */
record Config(
        String address,
        String feed,
        @Nullable Supplier<String> token,
        boolean refreshes,
        byte @Nullable [] authorities,
        Duration callDeadline,
        Duration retryFor,
        Duration silence,
        @Nullable Consumer<StateEvent> onEvent) {

    Config at(String elsewhere) {
        return new Config(
                elsewhere, feed, token, refreshes, authorities, callDeadline, retryFor, silence, onEvent);
    }
}
