package headcount.events;

/** What a stream tells of its state; {@code source} says which stream it is. */
public sealed interface StateEvent
        permits CaughtUp, Connected, Disconnected, Draining, FellBehind, Gap {
    /** The stream: the name of a subscription, or {@code tail}, {@code sync}, {@code watch}. */
    String source();
}
