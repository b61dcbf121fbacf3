package headcount.events;

/** No more deliveries come over this stream; what is out is being settled. */
public record Draining(String source, String reason) implements StateEvent {}
