package headcount.scenarios;

import headcount.Client;
import headcount.Tail;
import headcount.v1.Channel;
import java.util.Map;

/** The servers that scenarios share: subscriptions have names of their own. They end with the tests. */
public final class Servers {
    private static Server replayed;
    private static Server forgetful;
    private static String goneCursor = "";

    private Servers() {}

    /** One that has replayed the recording. */
    public static synchronized Server replayed() {
        if (replayed == null) {
            replayed = Server.replayed(Map.of());
        }
        return replayed;
    }

    /** One whose retention takes what is older than a second; it forgets nothing for its first half minute. */
    public static synchronized Server forgetful() {
        if (forgetful == null) {
            forgetful = Server.replaying("40", Map.of(
                    "log.segment_size", "16KiB",
                    "log.retention_age", "1s",
                    "analyse.checkpoint_interval", "100ms"));
            try (Client client = Client.connect(forgetful.address());
                    Tail tail = client.tail(Channel.CHANNEL_RSVPS).fromEarliest().open()) {
                goneCursor = tail.iterator().next().cursor();
            }
        }
        return forgetful;
    }

    /** A cursor that the forgetful one takes. */
    public static synchronized String goneCursor() {
        return goneCursor;
    }

    /** Ends them. */
    public static synchronized void close() {
        if (replayed != null) {
            replayed.close();
            replayed = null;
        }
        if (forgetful != null) {
            forgetful.close();
            forgetful = null;
        }
    }
}
