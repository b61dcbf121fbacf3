package headcount;

import headcount.v1.Filter;
import headcount.v1.ListRsvpsRequest;
import headcount.v1.ListRsvpsResponse;
import headcount.v1.QueryServiceGrpc;
import headcount.v1.RsvpHistoryEntry;
import java.time.Instant;

/** The states that RSVPs took, by mtime. Say which, then go through them. */
public final class RsvpPages extends Pages<RsvpHistoryEntry> {
    private final ListRsvpsRequest.Builder request;

    private RsvpPages(Link link, ListRsvpsRequest.Builder request) {
        super(token -> {
            ListRsvpsResponse page = link.call(
                    QueryServiceGrpc.getListRsvpsMethod(), request.clone().setPageToken(token).build());
            return new Page<>(page.getRsvpsList(), page.getNextPageToken());
        });
        this.request = request;
    }

    static RsvpPages of(Link link) {
        return new RsvpPages(
                link,
                ListRsvpsRequest.newBuilder()
                        .setFeed(link.config().feed())
                        .setPageSize(ResultPages.PAGE_ROWS));
    }

    /** Least mtime, inclusive. */
    public RsvpPages from(Instant time) {
        request.setFrom(Wire.timestamp(time));
        return this;
    }

    /** Greatest mtime, exclusive. */
    public RsvpPages to(Instant time) {
        request.setTo(Wire.timestamp(time));
        return this;
    }

    /** Only states of these records. */
    public RsvpPages filter(Filter filter) {
        request.setFilter(filter);
        return this;
    }

    /** The latest state of each RSVP instead of each state that it took. */
    public RsvpPages latestOnly() {
        request.setLatestOnly(true);
        return this;
    }

    /** Only what was known at this cursor. */
    public RsvpPages asOf(String cursor) {
        request.setAsOf(cursor);
        return this;
    }

    /** From a store that holds all that this cursor has seen. */
    public RsvpPages atLeast(String cursor) {
        request.setAtLeast(cursor);
        return this;
    }

    /** Rows of a page; default and most 1,000. */
    public RsvpPages pageSize(int rows) {
        request.setPageSize(rows);
        return this;
    }
}
