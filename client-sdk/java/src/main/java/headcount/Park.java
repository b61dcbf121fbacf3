package headcount;

/**
 * Returned by a handler: put the record to the parked ones at once.
 *
 * @param reason for a person; 1,024 bytes of it are kept
 */
public record Park(String reason) implements Handled {}
