package headcount;

import headcount.v1.QueryDefinition;
import java.time.Instant;

/** One query to watch: a standing one by name, or one of your own by definition. */
public final class WatchedQuery {
    private final headcount.v1.WatchedQuery.Builder message = headcount.v1.WatchedQuery.newBuilder();

    private WatchedQuery() {}

    /** A standing query, from the next window that fires. */
    public static WatchedQuery standing(String name) {
        WatchedQuery query = new WatchedQuery();
        query.message.setStanding(name);
        return query;
    }

    /** A query of your own, which lives as long as the watch; from the next window that fires. */
    public static WatchedQuery adHoc(QueryDefinition definition) {
        WatchedQuery query = new WatchedQuery();
        query.message.setDefinition(definition);
        return query;
    }

    /** Comes back as {@link Window#query}. Default: the standing query's name, or {@code query-N}. */
    public WatchedQuery tag(String tag) {
        message.setTag(tag);
        return this;
    }

    /** From the oldest record that is kept. */
    public WatchedQuery fromEarliest() {
        message.setFromEarliest(true);
        return this;
    }

    /** After the window of a cursor of the same query. */
    public WatchedQuery fromCursor(String cursor) {
        message.setFromCursor(cursor);
        return this;
    }

    /** With what the log took at or after this time of day. */
    public WatchedQuery fromTime(Instant time) {
        message.setFromTime(Wire.timestamp(time));
        return this;
    }

    /** Ends at this watermark; default: with the feed. */
    public WatchedQuery until(Instant watermark) {
        message.setUntil(Wire.timestamp(watermark));
        return this;
    }

    /** As it is asked for first, the tag spelt out. */
    headcount.v1.WatchedQuery message(int place) {
        headcount.v1.WatchedQuery.Builder asked = message.clone();
        if (asked.getTag().isEmpty()) {
            asked.setTag(asked.hasStanding() ? asked.getStanding() : "query-" + place);
        }
        return asked.build();
    }
}
