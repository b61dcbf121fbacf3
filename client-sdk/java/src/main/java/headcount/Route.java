package headcount;

import headcount.errors.HeadcountException;
import headcount.errors.LostException;
import headcount.errors.OwnedElsewhereException;
import headcount.errors.SilentException;
import io.grpc.MethodDescriptor;

/**
 * Which connection a stream goes over: the client's own, a fresh one, or one to another instance.
 *
 * <ul>
 *   <li>Silence: the connection may be dead without anybody having been told, so a fresh one is made.
 *   <li>{@code OWNED_ELSEWHERE}: the owner that it names is asked from then on.
 *   <li>Another instance that is lost is given up: the address of the client knows who is next.
 * </ul>
 *
 * <p>Closes all that it has made itself.
 */
final class Route implements AutoCloseable {
    private final Link shared;
    private Link link;

    /** Begins with the client's own. */
    Route(Link shared) {
        this.shared = shared;
        this.link = shared;
    }

    /** Asks the instance that owns what a call is about, wherever it is. */
    static <Q, A> A askOwner(Link link, MethodDescriptor<Q, A> method, Q request) {
        Retry retry = Retry.of(link.config());
        try (Route route = new Route(link)) {
            while (true) {
                try {
                    return route.link().call(method, request);
                } catch (OwnedElsewhereException moved) {
                    Waiting.sleep(retry.delay(moved));
                    route.after(moved);
                }
            }
        }
    }

    synchronized Link link() {
        return link;
    }

    /** Chooses the connection for the next try. */
    void after(HeadcountException error) {
        if (error instanceof OwnedElsewhereException moved) {
            if (!moved.owner().isEmpty()) {
                use(shared.elsewhere(moved.owner()));
            }
        } else if (error instanceof SilentException) {
            use(shared.fresh());
        } else if (error instanceof LostException) {
            use(shared);
        }
    }

    @Override
    public void close() {
        use(shared);
    }

    private synchronized void use(Link next) {
        if (link != shared && link != next) {
            link.close();
        }
        link = next;
    }
}
