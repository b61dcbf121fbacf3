package headcount;

import headcount.v1.ListResultsRequest;
import headcount.v1.ListResultsResponse;
import headcount.v1.QueryServiceGrpc;
import headcount.v1.WindowResult;
import java.time.Instant;

/** Past results of standing queries, by window end. Say which, then go through them. */
public final class ResultPages extends Pages<WindowResult> {
    static final int PAGE_ROWS = 1_000;

    private final ListResultsRequest.Builder request;

    private ResultPages(Link link, ListResultsRequest.Builder request) {
        super(token -> {
            ListResultsResponse page = link.call(
                    QueryServiceGrpc.getListResultsMethod(), request.clone().setPageToken(token).build());
            return new Page<>(page.getResultsList(), page.getNextPageToken());
        });
        this.request = request;
    }

    static ResultPages of(Link link, String query) {
        return new ResultPages(
                link,
                ListResultsRequest.newBuilder()
                        .setFeed(link.config().feed())
                        .setQuery(query)
                        .setPageSize(PAGE_ROWS));
    }

    /** Least window end, inclusive. */
    public ResultPages from(Instant time) {
        request.setFrom(Wire.timestamp(time));
        return this;
    }

    /** Greatest window end, exclusive. */
    public ResultPages to(Instant time) {
        request.setTo(Wire.timestamp(time));
        return this;
    }

    /** Only rows of this group. */
    public ResultPages group(String key) {
        request.setGroup(key);
        return this;
    }

    /** Only results that count nothing beyond this cursor. */
    public ResultPages asOf(String cursor) {
        request.setAsOf(cursor);
        return this;
    }

    /** From a store that holds all results that this cursor has seen. */
    public ResultPages atLeast(String cursor) {
        request.setAtLeast(cursor);
        return this;
    }

    /** Rows of a page; default and most 1,000. */
    public ResultPages pageSize(int rows) {
        request.setPageSize(rows);
        return this;
    }
}
