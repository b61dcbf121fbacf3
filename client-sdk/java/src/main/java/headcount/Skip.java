package headcount;

/**
 * Returned by a handler: settle the record as if it were done.
 *
 * @param reason for a person; 1,024 bytes of it are kept
 */
public record Skip(String reason) implements Handled {}
