package headcount.events;

/** Something cannot be had: a source's records, or a replica's way from its cursor. */
public record Gap(String source, String reason) implements StateEvent {}
