package headcount;

import headcount.events.CaughtUp;
import headcount.v1.QueryServiceGrpc;
import headcount.v1.WatchEnd;
import headcount.v1.WatchRequest;
import headcount.v1.WatchResponse;
import headcount.v1.WindowResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Windows as they fire, each query resumed by its own cursor; ends when every query has ended.
 *
 * <ul>
 *   <li>A firing is one {@link Window}, however many messages the service needs for it; signs of life are
 *       not handed out.
 *   <li>What came of a firing before its stream broke is dropped: it comes whole over the next stream.
 * </ul>
 */
public final class Watch extends LiveStream<Window> {
    private final Link link;
    /** Asked each time that the stream is opened: which queries stand may have changed. */
    private final Supplier<List<WatchedQuery>> queries;
    private final Resumed<WatchResponse> messages;
    private final Map<String, String> cursors = new HashMap<>();
    private final Map<String, List<WindowResult>> rows = new HashMap<>();
    private final Set<String> caughtUp = new HashSet<>();
    private final Map<String, WatchEnd> ended = Collections.synchronizedMap(new LinkedHashMap<>());
    private int opening;

    Watch(Link link, Supplier<List<WatchedQuery>> queries) {
        this.link = link;
        this.queries = queries;
        this.messages = new Resumed<>(link, "watch", this::open);
    }

    /** Why queries have ended, by tag. */
    public Map<String, WatchEnd> ended() {
        synchronized (ended) {
            return Map.copyOf(ended);
        }
    }

    @Override
    public void close() {
        messages.close();
    }

    @Override
    @Nullable Window advance() {
        for (WatchResponse message = messages.next(); message != null; message = messages.next()) {
            Window window = take(message);
            if (window != null) {
                return window;
            }
        }
        return null;
    }

    @Override
    String title() {
        return "watch";
    }

    private @Nullable Window take(WatchResponse message) {
        if (opening != messages.openings()) {
            opening = messages.openings();
            rows.clear();
        }
        String tag = message.getTag();
        if (message.getMore()) {
            rows.computeIfAbsent(tag, first -> new ArrayList<>()).addAll(message.getResultsList());
            return null;
        }
        if (!message.getCursor().isEmpty()) {
            cursors.put(tag, message.getCursor());
        }
        if (message.getEnded()) {
            ended.put(tag, message.getEnd());
        }
        if (message.getCaughtUp() && caughtUp.add(tag)) {
            link.tell(new CaughtUp("watch " + tag));
        }
        List<WindowResult> firing = rows.remove(tag);
        if (firing == null) {
            firing = message.getResultsList();
        } else {
            firing.addAll(message.getResultsList());
        }
        return firing.isEmpty() ? null : Window.of(message, firing);
    }

    private ServerStream<WatchResponse> open(Link over) {
        WatchRequest.Builder request = WatchRequest.newBuilder().setFeed(over.config().feed());
        int place = 0;
        for (WatchedQuery query : queries.get()) {
            place++;
            headcount.v1.WatchedQuery.Builder asked = query.message(place).toBuilder();
            String cursor = cursors.get(asked.getTag());
            if (cursor != null) {
                asked.setFromCursor(cursor);
            }
            request.addQueries(asked);
        }
        return ServerStream.open(over, QueryServiceGrpc.getWatchMethod(), request.build());
    }
}
