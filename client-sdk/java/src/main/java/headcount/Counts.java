package headcount;

import headcount.v1.RecordCounts;
import org.jspecify.annotations.Nullable;

/**
 * How the records came out: records = fresh + changes + echoes + outdated.
 *
 * @param records taken from the feed
 * @param fresh first seen
 * @param changes another state of a known RSVP
 * @param echoes a known state again
 * @param outdated older than the known state, or past their horizon
 * @param late too late for a window of a standing query
 */
public record Counts(
        @Nullable Long records,
        @Nullable Long fresh,
        @Nullable Long changes,
        @Nullable Long echoes,
        @Nullable Long outdated,
        @Nullable Long late) {
    static Counts of(RecordCounts message) {
        return new Counts(
                Wire.whole(message.hasRecords(), message.getRecords()),
                Wire.whole(message.hasNew(), message.getNew()),
                Wire.whole(message.hasChanges(), message.getChanges()),
                Wire.whole(message.hasEchoes(), message.getEchoes()),
                Wire.whole(message.hasOutdated(), message.getOutdated()),
                Wire.whole(message.hasLate(), message.getLate()));
    }
}
