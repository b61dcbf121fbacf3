package headcount;

/**
 * What became of the record of a number.
 *
 * @param seq the producer's number of it
 */
public record Published(long seq, PublishOutcome outcome) {}
