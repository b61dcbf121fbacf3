package headcount;

import headcount.v1.PositionedRecord;
import java.util.List;

/**
 * What came together. Keep {@code cursor} with your own state, in one transaction where you can.
 *
 * @param cursor resumes after these records
 * @param caughtUp whether all that there was when the stream opened has come
 */
public record Records(List<PositionedRecord> records, String cursor, boolean caughtUp) {
    /** How many, without what is in them. */
    @Override
    public String toString() {
        return records.size() + " records" + (caughtUp ? ", caught up" : "");
    }
}
