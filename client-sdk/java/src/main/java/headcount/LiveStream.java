package headcount;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Items as they come: for a loop, as a {@link Stream}, or as a {@link Flow.Publisher}. All of these share
 * one stream of the server; one thread reads at a time. Close it, best by try-with-resources.
 *
 * @param <T> what comes
 */
public abstract class LiveStream<T> implements Iterable<T>, AutoCloseable {
    private final Items items = new Items();

    LiveStream() {}

    /** Waits for the next item; null at the end. */
    abstract @Nullable T advance();

    /** What threads of it are called. */
    abstract String title();

    /** Ends it. */
    @Override
    public abstract void close();

    /** The items from here on; always the same iterator, which waits in {@code hasNext}. */
    @Override
    public final Iterator<T> iterator() {
        return items;
    }

    /** The items from here on; closing it closes this. */
    public final Stream<T> stream() {
        int kind = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, kind), false)
                .onClose(this::close);
    }

    /**
     * The items from here on, for one subscriber, read by a thread of their own as far as there is
     * demand. Cancelling closes this.
     */
    public final Flow.Publisher<T> publisher() {
        return new StreamPublisher<>(title(), this::advance, this::close);
    }

    private final class Items implements Iterator<T> {
        private @Nullable T ahead;

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = advance();
            }
            return ahead != null;
        }

        @Override
        public T next() {
            T item = ahead == null ? advance() : ahead;
            ahead = null;
            if (item == null) {
                throw new NoSuchElementException("the stream has ended");
            }
            return item;
        }
    }
}
