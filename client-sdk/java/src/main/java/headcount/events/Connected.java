package headcount.events;

/** A stream is open; {@code resumed} where it goes on after an earlier one. */
public record Connected(String source, String address, boolean resumed) implements StateEvent {}
