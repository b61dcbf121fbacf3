package headcount;

import headcount.errors.HeadcountException;
import headcount.events.Connected;
import headcount.events.Disconnected;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A server's stream that is opened again where it broke.
 *
 * <ul>
 *   <li>Jittered backoff within {@code retryFor}, which every message starts anew: see {@link Retry}.
 *   <li>A stream that is silent for longer than {@code silence} is given up, with its connection.
 *   <li>Nothing is buffered beyond the message in hand.
 * </ul>
 *
 * <p>One thread reads; any may close.
 */
final class Resumed<A> implements AutoCloseable {
    private final Route route;
    private final String source;
    private final Function<Link, ServerStream<A>> opener;
    private final Retry retry;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable ServerStream<A> stream;
    private int openings;

    /** Opens nothing before the first {@link #next}; the opener begins where the last stream ended. */
    Resumed(Link link, String source, Function<Link, ServerStream<A>> opener) {
        this.route = new Route(link);
        this.source = source;
        this.opener = opener;
        this.retry = Retry.of(link.config());
    }

    /** How often it was opened: a number for each stream that messages came from. */
    int openings() {
        return openings;
    }

    /** The next message; null at the end. */
    @Nullable A next() {
        while (closed.getCount() > 0) {
            try {
                A message = step();
                if (message == null) {
                    close();
                    return null;
                }
                retry.succeeded();
                return message;
            } catch (HeadcountException error) {
                if (closed.getCount() > 0) {
                    pause(error);
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        closed.countDown();
        drop();
        route.close();
    }

    private @Nullable A step() {
        Link link = route.link();
        Duration silence = link.config().silence();
        ServerStream<A> reading = stream;
        if (reading == null) {
            reading = opener.apply(link);
            stream = reading;
            if (closed.getCount() == 0) {
                drop();
                return null;
            }
            boolean accepted = reading.accepted(silence);
            openings++;
            if (accepted) {
                link.tell(new Connected(source, link.config().address(), openings > 1));
            }
        }
        return reading.read(silence);
    }

    private void pause(HeadcountException error) {
        drop();
        Duration wait;
        try {
            wait = retry.delay(error);
        } catch (HeadcountException last) {
            close();
            throw last;
        }
        route.after(error);
        route.link().tell(new Disconnected(source, error, wait));
        Waiting.on(closed, wait.toNanos());
    }

    private void drop() {
        ServerStream<A> last = stream;
        stream = null;
        if (last != null) {
            last.cancel();
        }
    }
}
