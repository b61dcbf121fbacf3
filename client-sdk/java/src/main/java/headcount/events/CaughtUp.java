package headcount.events;

/** All that was known when the stream opened has come. */
public record CaughtUp(String source) implements StateEvent {}
