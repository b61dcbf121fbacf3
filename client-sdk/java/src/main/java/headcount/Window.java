package headcount;

import headcount.v1.Firing;
import headcount.v1.WatchResponse;
import headcount.v1.WindowResult;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One firing of one query. The highest revision of a window holds.
 *
 * @param query its tag
 * @param start inclusive
 * @param end exclusive
 * @param total the row over everything
 * @param groups rows by group, where the query groups
 * @param cursor resumes the query after this window
 * @param watermark that the query has reached
 */
public record Window(
        String query,
        String planHash,
        Instant start,
        Instant end,
        int revision,
        Firing firing,
        Row total,
        List<Row> groups,
        Envelope envelope,
        String cursor,
        @Nullable Instant watermark) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The total row comes first. */
    static Window of(WatchResponse message, List<WindowResult> rows) {
        WindowResult first = rows.get(0);
        return new Window(
                message.getTag(),
                first.getPlanHash(),
                Wire.instant(first.getEnvelope().getWindowStart()),
                Wire.instant(first.getEnvelope().getWindowEnd()),
                first.getRevision(),
                first.getFiring(),
                Row.of(first),
                rows.stream().skip(1).map(Row::of).toList(),
                Envelope.of(first.getEnvelope()),
                message.getCursor(),
                Wire.instant(message.hasWatermark(), message.getWatermark()));
    }

    /** The total in a line. */
    @Override
    public String toString() {
        String yes = total.rsvpsYes() == null ? "?" : String.format("%+d", total.rsvpsYes());
        return query + " " + TIME.format(start) + ".." + TIME.format(end) + ": " + yes
                + " RSVPs yes, " + Wire.shown(total.people()) + " people";
    }
}
